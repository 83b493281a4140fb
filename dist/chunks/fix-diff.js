// 6172a821ced9e372422b6ed0ccde12f88eb7de8e7281e6eff62c114e3ab69fea
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
// src/fix/diff.ts
/** A stretch of a line that stays as it is, and one that goes. */
const KEPT = "\u2026";
const GONE = "***";
const SHOWN = /[^ \t\r\n][^\r\n]*/g;
/**
* What would change, in the form of a unified diff that shows no scanned text: new text is written out, text that stays is `…`,
* text that goes is `***`. So it can be read, but not applied.
*/
function maskedDiff(changes, shownPath) {
	return changes.map((change) => [
		`--- ${shownPath(change.path)}`,
		`+++ ${shownPath(change.path)}`,
		...hunkLines(change),
		""
	].join("\n")).join("");
}
function hunkLines({ path, before, cuts, findings }) {
	const starts = require_program.lineStarts(before);
	const fixed = findings.flatMap(({ rule, fix }) => fix?.replacements.map((replacement) => ({
		...replacement,
		rule
	})) ?? []);
	let added = 0;
	return hunksOf(cuts, starts).flatMap(({ first, last, cuts }) => {
		const { minus, plus } = masked(before, cuts, {
			start: starts[first - 1] ?? 0,
			end: starts[last] ?? before.length
		});
		const rules = fixed.filter((each) => each.path === path && first <= each.start.line && each.start.line <= last).map(({ rule }) => rule);
		const from = first + added;
		added += plus.length - minus.length;
		return [
			`@@ -${first},${minus.length} +${from},${plus.length} @@ ${[...new Set(rules)].join(", ")}`,
			...minus.map((line) => `-${line}`),
			...plus.map((line) => `+${line}`)
		];
	});
}
/** The cuts by the lines that they touch; those of one line are one hunk. */
function hunksOf(cuts, starts) {
	const hunks = [];
	for (const cut of cuts) {
		const first = require_program.positionAt(starts, cut.start).line;
		const last = require_program.positionAt(starts, cut.end).line;
		const before = hunks.at(-1);
		if (before !== void 0 && before.last >= first) hunks[hunks.length - 1] = {
			...before,
			last,
			cuts: [...before.cuts, cut]
		};
		else hunks.push({
			first,
			last,
			cuts: [cut]
		});
	}
	return hunks;
}
/** The lines before and after. */
function masked(text, cuts, { start, end }) {
	let at = start;
	const minus = [];
	const plus = [];
	for (const cut of cuts) {
		const kept = hidden(text.slice(at, cut.start), KEPT);
		minus.push(kept, hidden(text.slice(cut.start, cut.end), GONE));
		plus.push(kept, cut.text);
		at = cut.end;
	}
	const rest = hidden(text.slice(at, end), KEPT);
	return {
		minus: linesOf([...minus, rest].join("")),
		plus: linesOf([...plus, rest].join(""))
	};
}
/** Indentation and line ends stay, for they say where, and nothing else. */
function hidden(text, sign) {
	return text.replace(SHOWN, sign);
}
function linesOf(text) {
	return text.replaceAll(/\u2026{2,}/g, KEPT).replace(/(?:\r\n?|\n)$/, "").split(/\r\n?|\n/);
}
exports.maskedDiff = maskedDiff;
})
