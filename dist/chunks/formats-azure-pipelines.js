// 9d90892515ca769f58c4b016530f3642a15909460601066891ef30b3a82bb2a6
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/azure-pipelines.ts
/** Pipelines of Azure. */
const azurePipelines = {
	name: "azure-pipelines",
	matches: require_program.isAzurePipelines,
	parse
};
function parse(text) {
	const tree = require_program.readYaml(text);
	const maps = tree.documents.flatMap(require_front_ends.mapsIn);
	const inputs = new Set(maps.map((map) => require_program.childOf(map, "inputs")));
	const { pairs, texts } = require_program.readNameValues(tree.documents);
	return {
		...require_program.nothing(text, azurePipelines.name),
		workloads: tree.documents.flatMap((document) => require_program.itemsOf(require_program.childOf(document, "resources", "containers")).flatMap(readContainer)),
		images: maps.flatMap(jobImages),
		pairs: [...pairs, ...maps.flatMap(parameterDefault)],
		texts,
		parts: maps.filter((map) => !inputs.has(map)).flatMap(stepScripts),
		ephemeral: true,
		...require_program.readComments(tree.comments),
		unread: require_program.faultsOf(text, tree),
		keyAt: require_program.keyPaths(tree)
	};
}
/** `- container: db` with an image, which jobs call by that name. */
function readContainer(node) {
	const name = require_program.textOf(require_program.childOf(node, "container"));
	const image = wordIn(require_program.childOf(node, "image"));
	if (name === void 0 || image === void 0) return [];
	return [require_front_ends.containerOf({
		name: `container ${name}`,
		span: node.span,
		image,
		env: entriesIn(require_program.childOf(node, "env"))
	})];
}
const IMAGE = /[:/$]/;
/** `container: node:22` or `container: {image: node:22}` of a job. */
function jobImages(map) {
	const container = require_program.childOf(map, "container");
	const image = wordIn(container?.kind === "map" ? require_program.childOf(container, "image") : container);
	if (image === void 0 || require_program.childOf(map, "image") !== void 0) return [];
	if (container?.kind === "scalar" && !IMAGE.test(container.text.text)) return [];
	return [{
		user: `job ${require_program.textOf(require_program.childOf(map, "job")) ?? require_program.textOf(require_program.childOf(map, "deployment")) ?? "of the pipeline"}`,
		image
	}];
}
/** `{name: password, type: string, default: …}` among parameters. */
function parameterDefault(map) {
	const name = require_program.childOf(map, "name");
	const value = wordIn(require_program.childOf(map, "default"));
	if (name?.kind !== "scalar" || value === void 0) return [];
	return [{
		name: {
			value: name.text.text,
			span: name.span
		},
		value: require_program.valueOf(value),
		span: map.span
	}];
}
const TASKS = [
	[/^(?:Bash|ShellScript|CmdLine)@/, "script"],
	[/^(?:AzureCLI|AWSShellScript|SSH|Kubectl)@/, "inlineScript"],
	[/^SSH@/, "inline"]
];
const WINDOWS = /^(?:ps|batch)/;
/** `script:` and `bash:` of a step, which only a runner with Windows reads otherwise. */
function stepScripts(map) {
	const env = entriesIn(require_program.childOf(map, "env"));
	const inline = TASKS.flatMap(([task, field]) => task.test(require_program.textOf(require_program.childOf(map, "task")) ?? "") ? require_program.childOf(map, "inputs", field) ?? [] : []);
	const isWindows = WINDOWS.test(require_program.textOf(require_program.childOf(map, "inputs", "scriptType")) ?? "");
	return [
		require_program.childOf(map, "bash"),
		require_program.childOf(map, "script"),
		...isWindows ? [] : inline
	].flatMap((script) => script?.kind === "scalar" && !require_program.isNull(script) ? [{
		format: "shell",
		text: script.text,
		env
	}] : []);
}
function entriesIn(node) {
	return require_front_ends.mapEntries(node, wordIn);
}
/** `$(TAG)`, which is put in when the job runs */
const MACRO = /\$\([\w.-]{1,200}\)/g;
function wordIn(node) {
	if (node?.kind !== "scalar" || require_program.isNull(node)) return void 0;
	const { parts, span } = require_program.wordOfScalar(node);
	return {
		parts: parts.flatMap((part) => "text" in part ? require_program.cutAt(part, MACRO) : [part]),
		span
	};
}
exports.azurePipelines = azurePipelines;
})
