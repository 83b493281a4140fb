// a16f16dc7c8f558c256e4f896d62e0ebb4ceb4f9919c62ad8b4135eba1caecad
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/cloud-init.ts
/** What a machine does when it starts for the first time. */
const cloudInit = require_front_ends.describedFormat("cloud-init", require_program.isCloudInit, describe);
function describe(document) {
	return require_front_ends.joined([
		...require_program.itemsOf(require_program.childOf(document, "write_files")).map(describeFile),
		...["bootcmd", "runcmd"].map((name) => describeCommands(require_program.itemsOf(require_program.childOf(document, name)))),
		{ pairs: passwordsIn(require_program.childOf(document, "chpasswd", "list")) }
	]);
}
const BASE64 = /^b(?:ase)?64$/;
/** `{path, content, encoding}` */
function describeFile(file) {
	const permissions = require_program.permissionsIn("write_files", file, {
		path: ["path"],
		mode: "permissions"
	});
	const content = require_program.childOf(file, "content");
	if (content?.kind !== "scalar") return { permissions };
	const decoded = BASE64.test(require_program.textOf(require_program.childOf(file, "encoding")) ?? "") ? require_program.decodeBase64(content.text) : void 0;
	const text = decoded ?? content.text;
	const name = require_program.textOf(require_program.childOf(file, "path")) ?? "";
	const pairs = require_program.loginsIn(name, text).map(({ entry }) => entry);
	const format = require_program.fileFormat(name, text.text);
	return {
		permissions,
		pairs,
		texts: decoded === void 0 ? [] : [decoded],
		parts: format === void 0 ? [] : [{
			format,
			text
		}]
	};
}
/** A text is a line of one script, a list is a command that no shell reads. */
function describeCommands(items) {
	const scripts = require_program.scriptLines(items.flatMap((item) => item.kind === "scalar" ? [require_program.wordOfScalar(item)] : []));
	const commands = items.flatMap((item) => item.kind === "sequence" ? [require_front_ends.commandLineOf(wordsIn(item.items))] : []);
	return {
		commands: commands.flatMap((line) => line.commands),
		parts: [...scripts.map((text) => ({
			format: "shell",
			text
		})), ...commands.flatMap(({ parts }) => parts)]
	};
}
function wordsIn(items) {
	return items.flatMap((item) => item.kind === "scalar" ? [require_program.wordOfScalar(item)] : []);
}
const LOGIN = /^[ \t]*(?<user>[\w.-]+):(?!\$\d|(?:R|RANDOM)[ \t]*$)(?<password>\S.*)$/gm;
/** `user:password` lines, or a list of them. */
function passwordsIn(list) {
	return (list?.kind === "scalar" ? [list] : require_program.itemsOf(list)).flatMap((line) => line.kind === "scalar" ? loginsIn(line.text) : []);
}
function loginsIn(text) {
	return Array.from(text.text.matchAll(LOGIN), ({ 0: login, index, groups }) => {
		const end = index + login.length;
		const password = require_program.slice(text, end - groups["password"].length, end);
		const { span } = require_program.slice(text, index, end);
		return {
			name: {
				value: `password of ${groups["user"]}`,
				span
			},
			value: require_program.literalOf(password),
			span,
			certain: true
		};
	});
}
exports.cloudInit = cloudInit;
})
