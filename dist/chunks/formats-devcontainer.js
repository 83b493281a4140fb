// 2e9069560f043c605ef71c80832d7bee9d74aca401c1548486e17813e3142231
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/devcontainer/words.ts
const VARIABLE = /\$\{(?:(?:localEnv|containerEnv|env):(?<name>[A-Za-z_]\w*)(?<default>:[^{}]*)?|(?<folder>[A-Za-z]+))\}/g;
const COMPUTED = {
	to: "computed",
	name: ""
};
/** The folder that the container is started from. */
const WORKSPACE = {
	to: "environment",
	name: "PWD"
};
/** A text with the variables of whoever starts the container; the default behind the second colon is written out. */
function wordOfText(text) {
	return {
		parts: require_program.cutAt(text, VARIABLE, (found, { name, default: fallback, folder }) => {
			const { span } = found;
			if (name === void 0) return {
				kind: "reference",
				...folder === "localWorkspaceFolder" ? WORKSPACE : COMPUTED,
				span
			};
			const reference = {
				kind: "reference",
				to: "environment",
				name,
				span
			};
			if (fallback === void 0) return reference;
			const end = found.text.length - 1;
			return {
				...reference,
				operator: ":-",
				fallback: require_program.literalOf(require_program.slice(found, end - fallback.length + 1, end))
			};
		}),
		span: text.span
	};
}
/** The scalar as a word; undefined for anything else and for null. */
function wordIn(node) {
	return node?.kind === "scalar" && !require_program.isNull(node) ? wordOfText(node.text) : void 0;
}
/** One scalar or a list of them. */
function wordsIn(node) {
	return (node?.kind === "sequence" ? require_program.itemsOf(node) : [node]).flatMap((item) => wordIn(item) ?? []);
}
/** Variables of a map; null takes one back. */
function entriesIn(node) {
	return require_front_ends.mapEntries(node, wordIn);
}
// src/formats/devcontainer/container.ts
/** The container of a document: what its fields say, and its options of `docker run`. */
function readContainer(document) {
	const { span } = document;
	const options = optionsOf(document);
	const image = wordIn(require_program.childOf(document, "image"));
	return {
		name: require_program.textOf(require_program.childOf(document, "name")) ?? "the development container",
		span,
		...image && { image },
		local: isBuilt(document),
		env: [
			...options.env,
			...entriesIn(require_program.childOf(document, "containerEnv")),
			...entriesIn(require_program.childOf(document, "remoteEnv"))
		],
		envFrom: options.envFrom,
		mounts: [...options.mounts, ...require_program.itemsOf(require_program.childOf(document, "mounts")).flatMap(objectMount)],
		ports: [...options.ports, ...portsIn(require_program.childOf(document, "appPort"))],
		network: options.network,
		command: [],
		markers: []
	};
}
/** What a build of the container is asked for. */
function readBuilds(document) {
	if (!isBuilt(document)) return [];
	const build = require_program.childOf(document, "build");
	const dockerfile = wordIn(require_program.childOf(build, "dockerfile") ?? require_program.childOf(document, "dockerFile"));
	const { span } = build ?? document;
	return [{
		name: "the development container",
		span,
		context: wordIn(require_program.childOf(build, "context") ?? require_program.childOf(document, "context")) ?? require_program.impliedWord(".", {
			...span,
			end: span.start
		}),
		...dockerfile && { dockerfile },
		args: entriesIn(require_program.childOf(build, "args"))
	}];
}
function isBuilt(document) {
	return ["build", "dockerFile"].some((key) => !require_program.isNull(require_program.childOf(document, key)));
}
/** `runArgs`, and mounts that are written as `--mount` takes them. */
function optionsOf(document) {
	const options = [...wordsIn(require_program.childOf(document, "runArgs")), ...["mounts", "workspaceMount"].flatMap((key) => wordsIn(require_program.childOf(document, key)).flatMap((word) => [implied("--mount", word.span), word]))];
	const { span } = document;
	return require_program.understand([
		implied("docker", span),
		implied("run", span),
		...options,
		implied("devcontainer", span)
	], span)?.workload ?? require_front_ends.container("", span, {});
}
function implied(text, span) {
	return require_program.impliedWord(text, {
		...span,
		end: span.start
	});
}
function objectMount(item) {
	const target = wordIn(require_program.childOf(item, "target"));
	if (item.kind !== "map" || target === void 0) return [];
	const source = wordIn(require_program.childOf(item, "source"));
	const kind = require_program.textOf(require_program.childOf(item, "type")) === "bind" ? "bind" : "volume";
	return [{
		span: item.span,
		kind,
		...source && { source },
		target,
		readOnly: require_program.booleanOf(require_program.childOf(item, "readonly")) ?? false
	}];
}
/** A number is published on loopback, a string as `docker run -p` takes it. */
function portsIn(node) {
	return (node?.kind === "sequence" ? node.items : [node]).flatMap((item) => {
		const port = wordIn(item);
		if (port === void 0 || item?.kind !== "scalar") return [];
		if (!item.plain) return [{
			span: item.span,
			how: "docker-run",
			short: port
		}];
		return [{
			span: item.span,
			how: "docker-run",
			address: implied("127.0.0.1", item.span),
			host: port,
			container: port
		}];
	});
}
// src/formats/devcontainer/index.ts
/** Development containers. */
const devcontainer = {
	name: "devcontainer",
	matches: require_program.isDevcontainer,
	parse
};
const COMMANDS = [
	"initializeCommand",
	"onCreateCommand",
	"updateContentCommand",
	"postCreateCommand",
	"postStartCommand",
	"postAttachCommand"
];
function parse(text) {
	const tree = require_program.readYaml(text);
	const documents = tree.documents.filter((document) => document !== void 0);
	const lines = documents.flatMap((document) => COMMANDS.flatMap((name) => linesIn(require_program.childOf(document, name))));
	const workloads = documents.map(readContainer);
	const builds = documents.flatMap(readBuilds);
	return {
		...require_program.nothing(text, devcontainer.name),
		...require_program.readNameValues(documents, { wordOf: (scalar) => wordOfText(scalar.text) }),
		workloads,
		builds,
		commands: lines.flatMap(({ commands }) => commands),
		parts: lines.flatMap(({ parts }) => parts),
		scope: {
			files: [],
			entries: [],
			workloads: true
		},
		wants: [
			...documents.flatMap(wantsIn),
			...builds.flatMap(require_front_ends.wantBuild),
			...require_front_ends.wantsOf([], workloads.flatMap(({ envFrom }) => envFrom))
		],
		...require_program.readComments(tree.comments),
		unread: require_program.faultsOf(text, tree),
		keyAt: require_program.keyPaths(tree)
	};
}
/** A string is for a shell, a list is a command's words, a map has several of these. */
function linesIn(node) {
	if (node?.kind === "map") return require_program.pairsOf(node).flatMap(({ value }) => linesIn(value));
	if (node?.kind === "sequence") return [require_front_ends.commandLineOf(wordsIn(node))];
	return node === void 0 || require_program.isNull(node) ? [] : [{
		commands: [],
		parts: [{
			format: "shell",
			text: node.text
		}]
	}];
}
/** The compose files that it names. */
function wantsIn(document) {
	return wordsIn(require_program.childOf(document, "dockerComposeFile")).flatMap((word) => {
		const path = require_program.literalText(word);
		return path === void 0 ? [] : require_program.wantFile(require_program.pathFrom(require_program.folderOf(word.span.source.path), path), word.span);
	});
}
exports.devcontainer = devcontainer;
})
