// 4a43e610349abbdba833b752db806a05eeee37f8370c0f291ac557c6d11266ec
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/groovy.ts
/** Build scripts of Gradle and pipelines of Jenkins: settings as calls, and the scripts that steps run. */
const groovy = {
	name: "groovy",
	matches: require_program.isGroovy,
	parse(text$1) {
		const base = require_program.text.parse(text$1);
		return {
			...base,
			format: "groovy",
			pairs: [...base.pairs, ...calledEntries(text$1)],
			parts: stepsIn(text$1)
		};
	}
};
const CALLED = /(?<=^|[\n;{])[ \t]{0,80}(?<name>[A-Za-z_][\w.]{0,80})[ \t]{1,8}(?<quote>["'])(?<value>[^"'$\\\r\n]{1,500})\k<quote>(?=[ \t]*(?:[\r\n;}]|$))/g;
const STEP = /(?<![\w.])(?<step>sh|bat|powershell|pwsh)[ \t]{0,8}\(?[ \t]{0,8}(?:[\w]{1,40}:[ \t]{0,8}(?:true|false)[ \t]{0,8},[ \t]{0,8}){0,4}(?:script:[ \t]{0,8})?(?<quote>'''|"""|'|")(?<script>(?:(?!\k<quote>)(?:[^\\]|\\[^]))*)\k<quote>/g;
const FORMATS = /* @__PURE__ */ new Map([
	["sh", "shell"],
	["bat", "batch"],
	["powershell", "powershell"],
	["pwsh", "powershell"]
]);
/** A method that is called with one string sets what it is named like. */
function calledEntries(whole) {
	return Array.from(whole.text.matchAll(CALLED), ({ index, 0: written, groups }) => {
		const { name = "", value = "" } = groups ?? {};
		const end = index + written.length - 1;
		const start = index + written.indexOf(name);
		return {
			name: {
				value: name,
				span: require_program.spanOf(whole, start, start + name.length)
			},
			value: require_program.valueOf(require_program.wordOf(require_program.slice(whole, end - value.length, end))),
			span: require_program.spanOf(whole, start, end + 1)
		};
	});
}
/** What steps run; backslashes before quotes and dollar signs are for Groovy. */
function stepsIn(whole) {
	return Array.from(whole.text.matchAll(STEP), ({ index, 0: written, groups }) => {
		const { step = "", quote = "", script = "" } = groups ?? {};
		const end = index + written.length - quote.length;
		const pieces = require_front_ends.unquote(whole.text, end - script.length, end, "double");
		return {
			format: FORMATS.get(step) ?? "shell",
			text: require_program.derive(whole, pieces)
		};
	});
}
exports.groovy = groovy;
})
