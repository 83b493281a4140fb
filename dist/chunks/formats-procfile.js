// 9f05c22f6248e16a69329e5748c1dbc9592a15b2bcf497aa36743a38766a2cb9
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/procfile.ts
/** Procfiles: a command line for each type of process; whoever runs them loads `.env` first. */
const procfile = {
	name: "procfile",
	matches: require_program.isProcfile,
	parse
};
const PROCESS = /^(?<name>[A-Za-z\d_-]+)[ \t]*:[ \t]*(?<command>\S[^\r\n]*)/gm;
function parse(text) {
	const processes = Array.from(text.text.matchAll(PROCESS), ({ index, 0: line, groups }) => {
		const end = index + line.length;
		const command = require_program.slice(text, end - groups["command"].length, end);
		return {
			name: groups["name"],
			command,
			span: require_program.spanOf(text, index, end)
		};
	});
	const places = processes.map(({ name, span }) => ({
		key: name,
		span
	}));
	const files = [settingsFile(text)];
	return {
		...require_program.nothing(text, procfile.name),
		parts: processes.map(({ command }) => ({
			format: "shell",
			text: command
		})),
		scope: {
			files,
			entries: []
		},
		wants: require_front_ends.wantsOf([], files),
		...require_program.readComments(require_program.lineComments(text)),
		keyAt: (offset) => require_program.keyIn(places, offset)
	};
}
function settingsFile(text) {
	const span = require_program.spanOf(text, 0, 0);
	return {
		kind: "file",
		path: require_program.impliedWord(".env", span),
		dialect: "dotenv",
		required: false,
		span
	};
}
exports.procfile = procfile;
})
