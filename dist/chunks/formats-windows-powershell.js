// 84e45238a817d03cb1756895d5a0ade052975f7f1be29907536a054f8d7b2807
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/windows/powershell.ts
/** Scripts of PowerShell: assignments, parameters of cmdlets, command lines of programs. */
const powershell = {
	name: "powershell",
	matches: require_program.isPowershell,
	parse(text$1) {
		const statements = require_front_ends.readStatements(text$1, POWERSHELL).map(withoutCall);
		const base = require_program.text.parse(text$1);
		const commands = statements.flatMap((words) => isProgram(words[0]) ? require_front_ends.understandWindows(words) ?? [] : []);
		return {
			...base,
			format: "powershell",
			commands,
			pairs: [
				...base.pairs,
				...assignedIn(text$1),
				...statements.flatMap(parametersIn)
			]
		};
	}
};
const POWERSHELL = {
	ends: ";|{}",
	quotes: /* @__PURE__ */ new Map([["\"", true], ["'", false]]),
	escape: "`",
	reference: /\$env:(?<name>\w{1,80})|\$\{[^}\n]{1,80}\}|\$[\w:?]{1,80}(?:\.\w{1,80}){0,5}|[$@]?\((?:[^()\n]|\([^()\n]{0,200}\)){0,400}\)/y,
	signs: "$@(",
	comment: /<#[^]*?#>|#[^\n]*/y
};
const CMDLET = /^[A-Za-z]+-[A-Za-z]+$/;
const PROGRAM = /^[\w.:\\/ -]+$/;
/** `& "C:\tool.exe" …` */
function withoutCall(words) {
	const first = words[0] && require_program.literalText(words[0]);
	return first === "&" || first === "." ? words.slice(1) : words;
}
function isProgram(word) {
	const text = word === void 0 ? void 0 : require_program.literalText(word);
	if (text === void 0 || !PROGRAM.test(text)) return false;
	return !CMDLET.test(text) || require_program.TOOLS.has(require_front_ends.windowsName(word));
}
/** `-Password 'x'` of a cmdlet. */
function parametersIn([cmdlet, ...rest]) {
	const text = cmdlet && require_program.literalText(cmdlet);
	if (text === void 0 || !CMDLET.test(text) || require_program.TOOLS.has(text.toLowerCase())) return [];
	return require_program.optionEntries(rest);
}
const ASSIGNED = /\$\{?(?:(?:env|global|script|local|private):)?(?<name>[A-Za-z_]\w{0,80})\}?[ \t]{0,40}=[ \t]{0,40}(?<quote>["'])(?<value>[^"'`\r\n]{1,500})\k<quote>(?![ \t]{0,8}[-+.[])/gi;
const SET = /SetEnvironmentVariable\([ \t]{0,8}["'](?<name>\w{1,80})["'][ \t]{0,8},[ \t]{0,8}(?<quote>["'])(?<value>[^"'`\r\n]{1,500})\k<quote>/gi;
function assignedIn(whole) {
	return [ASSIGNED, SET].flatMap((pattern) => Array.from(whole.text.matchAll(pattern), ({ index, 0: written, groups }) => {
		const { name = "", value = "" } = groups ?? {};
		const end = index + written.length - 1;
		const text = require_program.slice(whole, end - value.length, end);
		const word = HOLDS_VARIABLE.test(value) ? {
			parts: [],
			span: text.span
		} : require_program.wordOf(text);
		return {
			name: {
				value: name,
				span: require_program.spanOf(whole, index, end)
			},
			value: require_program.valueOf(word),
			span: require_program.spanOf(whole, index, end + 1)
		};
	}));
}
const HOLDS_VARIABLE = /\$[\w({]/;
exports.powershell = powershell;
})
