// 4bb7f68becef9ffb692c1d3d14e60aa8fe7d28aec76180c0c5f37a2f8ad8412b
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/taskfile.ts
/** Files of Task: commands are scripts, variables are where `{{.NAME}}` in them is looked up. */
const taskfile = {
	name: "taskfile",
	matches: require_program.isTaskfile,
	parse
};
function parse(text) {
	const tree = require_program.readYaml(text);
	const documents = tree.documents.filter((document) => document !== void 0);
	const tasks = documents.flatMap((document) => require_program.pairsOf(require_program.childOf(document, "tasks")).flatMap(({ value }) => value ?? []));
	const files = [...documents, ...tasks].flatMap((node) => listed(require_program.childOf(node, "dotenv"))).flatMap(fileOf);
	const variables = lookupOf(documents, () => void 0);
	return {
		...require_program.nothing(text, taskfile.name),
		...require_program.readNameValues(documents, { wordOf: wordOfVariables }),
		parts: [...documents.flatMap(computedIn), ...tasks.flatMap((task) => taskParts(task, variables))],
		scope: {
			files,
			entries: documents.flatMap(variablesIn)
		},
		wants: require_front_ends.wantsOf([], files),
		...require_program.readComments(tree.comments),
		unread: require_program.faultsOf(text, tree),
		keyAt: require_program.keyPaths(tree)
	};
}
/** A task is a command, a list of commands, or a map that has them. */
function taskParts(task, around) {
	const variables = lookupOf([task], around);
	const env = variablesIn(task);
	const commands = task.kind === "map" ? [
		"cmd",
		"cmds",
		"status"
	].flatMap((key) => listed(require_program.childOf(task, key))) : listed(task);
	const conditions = require_program.itemsOf(require_program.childOf(task, "preconditions"));
	return [...[...commands, ...conditions].flatMap(commandIn).map((command) => ({
		...scriptPart(command, env),
		variables
	})), ...computedIn(task)];
}
/** `go build`, `{cmd: …}`, `{defer: …}`, `{sh: …}` */
function commandIn(node) {
	if (node.kind === "scalar") return require_program.isNull(node) ? [] : [node];
	return [
		"cmd",
		"defer",
		"sh"
	].flatMap((key) => {
		const command = require_program.childOf(node, key);
		return command?.kind === "scalar" ? [command] : [];
	});
}
/** Variables that a command gives: `{sh: git describe}`. */
function computedIn(node) {
	return variables(node).flatMap(({ value }) => value?.kind === "map" ? commandIn(value).map((command) => scriptPart(command, [])) : []);
}
function variablesIn(node) {
	return variables(node).flatMap(({ key, value, span }) => {
		const name = {
			value: key.text.text,
			span: key.span
		};
		if (value?.kind === "scalar") return require_program.isNull(value) ? [] : [{
			name,
			value: require_program.valueOf(wordOfVariables(value)),
			span
		}];
		return [{
			name,
			value: {
				kind: "reference",
				to: "computed",
				name: "",
				span: value?.span ?? span
			},
			span
		}];
	});
}
/** The words that variables of these nodes stand for; what is computed hides those around. */
function lookupOf(nodes, around) {
	const words = new Map(nodes.flatMap(variables).map(({ key, value }) => [key.text.text, value?.kind === "scalar" ? wordOfVariables(value) : void 0]));
	return words.size === 0 ? around : require_front_ends.lookupIn((name) => words.has(name) ? words.get(name) : around(name));
}
function variables(node) {
	return ["vars", "env"].flatMap((key) => require_program.pairsOf(require_program.childOf(node, key)));
}
function fileOf(node) {
	if (node.kind !== "scalar") return [];
	const path = wordOfVariables(node);
	return [{
		kind: "file",
		path,
		dialect: "dotenv",
		required: false,
		span: path.span
	}];
}
/** One node or a list of nodes. */
function listed(node) {
	if (node === void 0 || require_program.isNull(node)) return [];
	return node.kind === "sequence" ? node.items : [node];
}
const VARIABLE = /\{\{-?[ \t]*\.(?<name>[A-Za-z_]\w*)[ \t]*-?\}\}/g;
/** A scalar with its variables; what else a template computes is a hole. */
function wordOfVariables({ text, span }) {
	return {
		parts: require_program.cutAt(text, VARIABLE, (found, { name = "" }) => ({
			kind: "reference",
			to: "environment",
			name,
			span: found.span
		})).flatMap((part) => require_program.isText(part) ? require_program.partsOf(part) : [part]),
		span
	};
}
/** `{{.TAG}}` reads `${TAG}` in a script. */
function scriptPart({ text }, env) {
	const pieces = [];
	let at = 0;
	for (const { index, 0: written, groups } of text.text.matchAll(VARIABLE)) {
		const to = index + written.length;
		pieces.push({
			text: text.text.slice(at, index),
			from: at,
			to: index
		}, {
			text: `\${${groups["name"]}}`,
			from: index,
			to
		});
		at = to;
	}
	return {
		format: "shell",
		text: at === 0 ? text : require_program.derive(text, [...pieces, {
			text: text.text.slice(at),
			from: at,
			to: text.text.length
		}], text.span),
		env
	};
}
exports.taskfile = taskfile;
})
