// 22b1ebe1a0b07725cd269fbc0725dd5b485043a5d8d99fd2b0a1744e6174d606
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
// src/fix/changes.ts
/** What the fixes of these findings make of the files. A fix that would touch what another one changes is left for the next run. */
function changesOf(findings, sources, unsafe) {
	const byPath = new Map(sources.map((source) => [source.path, source]));
	const drafts = /* @__PURE__ */ new Map();
	const draftOf = (path) => {
		const source = byPath.get(path);
		const draft = drafts.get(path) ?? (source && {
			source,
			starts: require_program.lineStarts(source.text),
			cuts: [],
			findings: []
		});
		if (draft !== void 0) drafts.set(path, draft);
		return draft;
	};
	for (const finding of findings) if (finding.fix !== void 0 && (finding.fix.safe || unsafe)) add(finding, finding.fix, draftOf);
	return [...drafts.values()].flatMap((draft) => draft.cuts.length === 0 ? [] : [changeOf(draft)]);
}
/** The text with all cuts made; they are in order and lie apart. */
function cut(text, cuts) {
	let at = 0;
	const parts = [];
	for (const { start, end, text: fresh } of cuts) {
		parts.push(text.slice(at, start), fresh);
		at = end;
	}
	return parts.join("") + text.slice(at);
}
/** Takes all replacements of a fix or none. */
function add(finding, { replacements }, draftOf) {
	const placed = replacements.flatMap((replacement) => {
		const draft = draftOf(replacement.path);
		return draft === void 0 ? [] : [{
			draft,
			cut: cutAt(replacement, draft.starts)
		}];
	});
	if (!placed.every(({ draft, cut }) => draft.cuts.every((other) => isSame(cut, other) || isApart(cut, other))) || placed.length < replacements.length) return;
	for (const { draft, cut } of placed) if (!draft.cuts.some((other) => isSame(cut, other))) draft.cuts.push(cut);
	for (const { findings } of new Set(placed.map(({ draft }) => draft))) findings.push(finding);
}
function cutAt({ start, end, text }, starts) {
	const offsetOf = ({ line, column }) => (starts[line - 1] ?? 0) + column - 1;
	return {
		start: offsetOf(start),
		end: offsetOf(end),
		text
	};
}
function isSame(one, other) {
	return one.start === other.start && one.end === other.end && one.text === other.text;
}
function isApart(one, other) {
	return one.start !== other.start && (one.end <= other.start || other.end <= one.start);
}
function changeOf({ source, cuts, findings }) {
	const sorted = cuts.toSorted((a, b) => a.start - b.start);
	return {
		path: source.path,
		before: source.text,
		after: cut(source.text, sorted),
		cuts: sorted,
		findings
	};
}
exports.changesOf = changesOf;
})
