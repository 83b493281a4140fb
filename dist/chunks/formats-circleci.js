// 99727cfe847da117206216229554cffb6fcbff8dc076884a1db0168cd3eebe1b
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/circleci/parameters.ts
/** `<< parameters.tag >>`, `<<# pipeline.git.branch >>`; `\<<` is two characters. */
const PARAMETER = /\\<<|<<[ \t]*[#^/]?[ \t]*(?<name>(?:parameters|pipeline|matrix)\.[\w.-]{1,200})[ \t]*>>/g;
/** A scalar with what its parameters fill in. */
function wordOfScalar({ text, span }) {
	return {
		parts: require_program.cutAt(text, PARAMETER, (found, { name }) => name === void 0 ? require_program.slice(found, 1) : {
			kind: "reference",
			to: "computed",
			name,
			span: found.span
		}),
		span
	};
}
/** The scalar as a word; undefined for anything else and for null. */
function wordIn(node) {
	return node?.kind === "scalar" && !require_program.isNull(node) ? wordOfScalar(node) : void 0;
}
/** The `parameters:` of a job, a command, an executor or the pipeline, which values call `prefix.name`. */
function readParameters(node, prefix) {
	const pairs = require_front_ends.mapEntries(require_program.childOf(node, "parameters"), (value) => wordIn(require_program.childOf(value, "default")));
	return {
		pairs,
		defaults: new Map(pairs.map(({ name, value }) => [`${prefix}.${name.value}`, value]))
	};
}
// src/formats/circleci/sections.ts
/** Reads the jobs, commands and executors of a pipeline, and those of the orbs that are written in it. */
function readSections(document, pipeline) {
	const orbs = require_program.pairsOf(require_program.childOf(document, "orbs")).flatMap(({ value }) => value?.kind === "map" ? readSections(value, pipeline) : []);
	const sections = [
		["jobs", "job"],
		["commands", "command"],
		["executors", "executor"]
	].flatMap(([field, title]) => require_program.pairsOf(require_program.childOf(document, field)).map((pair) => readSection(pair, title, {
		document,
		pipeline: pipeline.defaults
	})));
	return [
		{
			containers: [],
			pairs: pipeline.pairs,
			parts: []
		},
		...sections,
		...orbs
	];
}
function readSection({ key, value: node }, kind, { document, pipeline }) {
	const own = readParameters(node, "parameters");
	const defaults = new Map([...pipeline, ...own.defaults]);
	const env = [...envOf(executorOf(document, node)), ...envOf(node)];
	return {
		containers: require_program.itemsOf(require_program.childOf(node, "docker")).flatMap((item, at) => readContainer(item, containerName(item, at, `${kind} ${key.text.text}`), defaults)),
		pairs: own.pairs,
		parts: scriptsIn(require_program.childOf(node, "steps"), env)
	};
}
/** What the section's steps get: its own environment over that of its first container, which runs them. */
function envOf(node) {
	return [...entriesIn(require_program.childOf(require_program.itemsOf(require_program.childOf(node, "docker"))[0], "environment")), ...entriesIn(require_program.childOf(node, "environment"))];
}
/** `executor: node`, or `{name: node, …}`. */
function executorOf(document, node) {
	const executor = require_program.childOf(node, "executor");
	const name = require_program.textOf(executor) ?? require_program.textOf(require_program.childOf(executor, "name"));
	return name === void 0 ? void 0 : require_program.childOf(document, "executors", name);
}
/** A map, or the older list of maps. */
function entriesIn(node) {
	if (node?.kind === "sequence") return node.items.flatMap(entriesIn);
	return require_program.pairsOf(node).flatMap(({ key, value, span }) => {
		const word = wordIn(value);
		return word === void 0 ? [] : [{
			name: {
				value: key.text.text,
				span: key.span
			},
			value: require_program.valueOf(word),
			span
		}];
	});
}
function containerName(item, at, title) {
	const name = require_program.textOf(require_program.childOf(item, "name"));
	if (name !== void 0) return `${name} of ${title}`;
	return at === 0 ? title : `a service of ${title}`;
}
function readContainer(item, name, defaults) {
	const image = wordIn(require_program.childOf(item, "image"));
	if (image === void 0) return [];
	return [require_front_ends.containerOf({
		name,
		span: item.span,
		image: require_front_ends.withDefaults(image, defaults),
		env: entriesIn(require_program.childOf(item, "environment"))
	})];
}
/** The scripts of `run` steps, those under conditions too. */
function scriptsIn(node, env) {
	return require_program.itemsOf(node).flatMap((step) => {
		const nested = ["when", "unless"].flatMap((field) => scriptsIn(require_program.childOf(step, field, "steps"), env));
		const run = require_program.childOf(step, "run");
		const script = wordIn(run?.kind === "map" ? require_program.childOf(run, "command") : run);
		if (script === void 0 || !require_front_ends.readsShell(require_program.textOf(require_program.childOf(run, "shell")))) return nested;
		return [{
			format: "shell",
			text: require_program.scriptOf(script),
			env: [...env, ...entriesIn(require_program.childOf(run, "environment"))]
		}, ...nested];
	});
}
// src/formats/circleci/index.ts
/** Pipelines of CircleCI. */
const circleci = {
	name: "circleci",
	matches: require_program.isCircleci,
	parse
};
function parse(text) {
	const tree = require_program.readYaml(text);
	const { pairs, texts } = require_program.readNameValues(tree.documents, { wordOf: wordOfScalar });
	const sections = tree.documents.flatMap((document) => readSections(document, readParameters(document, "pipeline.parameters")));
	return {
		...require_program.nothing(text, circleci.name),
		workloads: sections.flatMap(({ containers }) => containers),
		pairs: [...pairs, ...sections.flatMap(({ pairs }) => pairs)],
		texts,
		parts: sections.flatMap(({ parts }) => parts),
		ephemeral: true,
		...require_program.readComments(tree.comments),
		unread: require_program.faultsOf(text, tree),
		keyAt: require_program.keyPaths(tree)
	};
}
exports.circleci = circleci;
})
