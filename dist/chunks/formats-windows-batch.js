// 4cb645c2e3dd4c9fbc5fa8e4bdf1cb6a604a7fb305f7ffda9b5be6c82d655d8f
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/windows/batch.ts
/** Batch files: command lines, and `set NAME=value`. */
const batch = {
	name: "batch",
	matches: require_program.isBatch,
	parse(text$1) {
		const statements = require_front_ends.readStatements(text$1, BATCH).map(ownWords);
		const entries = statements.flatMap(assignmentIn);
		const commands = statements.flatMap((words) => require_front_ends.understandWindows(words) ?? []);
		const base = require_program.text.parse(text$1);
		return {
			...base,
			format: "batch",
			commands,
			pairs: [...base.pairs, ...entries],
			scope: {
				files: [],
				entries
			}
		};
	}
};
const BATCH = {
	ends: "&|()",
	quotes: /* @__PURE__ */ new Map([["\"", true]]),
	escape: "^",
	reference: /%(?<name>[A-Za-z_]\w{0,80})%|!(?:[A-Za-z_]\w{0,80})!|%[^%\s"]{1,80}%|%~?[a-z]{0,6}\d|%%~?\w/iy,
	signs: "%!",
	comment: /(?:::|rem\b)[^\n]*/iy
};
const LEADING = /* @__PURE__ */ new Set([
	"call",
	"start",
	"else",
	"do"
]);
const COMPARED = /==/;
/** A statement's words without what decides whether it runs. */
function ownWords(words) {
	const [first, ...rest] = words;
	if (first === void 0) return [];
	const text = require_program.patternText(first).toLowerCase();
	if (text.startsWith("@") && text.length > 1) return ownWords([require_program.cutWord(first, 1), ...rest]);
	if (LEADING.has(text) || text === "@") return ownWords(rest);
	if (text === "cmd" && /^\/[ck]$/i.test(require_program.patternText(rest[0] ?? first))) return ownWords(rest.slice(1));
	if (text === "if") return ownWords(behindCondition(rest));
	return words;
}
function behindCondition(words) {
	const start = words.findIndex((word) => !/^(?:\/i|not)$/i.test(require_program.patternText(word)));
	const condition = words.slice(Math.max(start, 0));
	const [first = "", second = ""] = condition.slice(0, 2).map(require_program.patternText);
	if (/^(?:exist|defined|errorlevel)$/i.test(first)) return condition.slice(2);
	if (COMPARED.test(second) || !COMPARED.test(first)) return condition.slice(3);
	return condition.slice(endsOpen(condition[0]) ? 2 : 1);
}
/** `"%A%"== "x"`, the other side behind a blank. */
function endsOpen(word) {
	return word?.span.source.text.slice(word.span.start, word.span.end).endsWith("==") === true;
}
/** `set NAME=value`, not `set /p NAME=question`. */
function assignmentIn([program, assignment, ...more]) {
	if (assignment === void 0 || more.length > 0 || require_front_ends.windowsName(program) !== "set") return [];
	const entry = require_program.patternText(assignment).startsWith("/") ? void 0 : require_program.entryOf(assignment);
	return entry === void 0 || entry.value.kind === "absent" ? [] : [entry];
}
exports.batch = batch;
})
