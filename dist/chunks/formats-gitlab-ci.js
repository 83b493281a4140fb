// e591f666d1fe60cd803d7da6e3a049c920c59d72dae0947cc73d084b6a224ac6
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/gitlab-ci/variables.ts
/** `$[[ inputs.tag ]]`, which is filled in before the pipeline is read */
const INPUT = /\$\[\[[^[\]\n]{1,500}\]\]/g;
/** A script as it is written, but for the inputs. */
function scriptWord({ text, span }) {
	return {
		parts: require_program.cutAt(text, INPUT),
		span
	};
}
/** A scalar with its inputs and its variables: `$NAME`, `${NAME}`. */
function wordOfScalar(node) {
	const { parts, span } = scriptWord(node);
	return {
		parts: parts.flatMap((part) => require_program.isText(part) ? require_program.interpolate(part).parts : [part]),
		span
	};
}
/** The scalar as a word; undefined for anything else and for null. */
function wordIn(node) {
	return node?.kind === "scalar" && !require_program.isNull(node) ? wordOfScalar(node) : void 0;
}
/** `variables:`, each a text or `{value, description}`. */
function readVariables(node) {
	return require_front_ends.mapEntries(node, (value) => wordIn(value?.kind === "map" ? require_program.childOf(value, "value") : value));
}
/** What variables come to by the file alone; a variable may be made of those before it. */
function defaultsOf(entries) {
	const defaults = /* @__PURE__ */ new Map();
	for (const { name, value } of entries) defaults.set(name.value, require_front_ends.filledValue(value, defaults));
	return defaults;
}
// src/formats/gitlab-ci/sections.ts
/** Keys of the file that are no jobs. */
const KEYWORDS = /* @__PURE__ */ new Set([
	"cache",
	"include",
	"spec",
	"stages",
	"variables",
	"workflow"
]);
/** Bases of bases: longer chains are nobody's. */
const MOST_BASES = 11;
/** Reads the jobs of a pipeline, hidden ones too, and the defaults around them. */
function readSections(document) {
	const global = readVariables(require_program.childOf(document, "variables"));
	const jobs = require_program.pairsOf(document).flatMap(({ key, value }) => {
		const name = key.text.text;
		if (value?.kind !== "map" || KEYWORDS.has(name)) return [];
		const inherited = basesOf(document, value).flatMap((base) => readVariables(require_program.childOf(base, "variables")));
		return [readSection(name === "default" ? "the pipeline" : `job ${name}`, value, [...global, ...inherited])];
	});
	return [readSection("the pipeline", document, []), ...jobs];
}
/** The jobs that one extends, the farthest first. */
function basesOf(document, job) {
	const bases = [];
	let waiting = namesIn(job);
	while (waiting.length > 0 && bases.length < MOST_BASES) {
		const found = waiting.flatMap((name) => require_program.childOf(document, name) ?? []);
		bases.unshift(...found);
		waiting = found.flatMap(namesIn);
	}
	return bases;
}
function namesIn(job) {
	const names = require_program.childOf(job, "extends");
	return [names, ...require_program.itemsOf(names)].flatMap((name) => require_program.textOf(name) ?? []);
}
function readSection(title, node, given) {
	const variables = readVariables(require_program.childOf(node, "variables"));
	const env = [...given, ...variables];
	const image = imageOf(require_program.childOf(node, "image"), env);
	return {
		services: require_program.itemsOf(require_program.childOf(node, "services")).flatMap((service) => readService(service, title, env)),
		images: image === void 0 ? [] : [{
			user: title,
			image
		}],
		variables,
		parts: scriptsIn(node).map((text) => ({
			format: "shell",
			text,
			env
		}))
	};
}
/** `before_script` and `script` are one script: one shell runs both. */
function scriptsIn(node) {
	const own = ["before_script", "script"].flatMap((field) => linesIn(require_program.childOf(node, field)));
	return [...require_program.scriptLines(own), ...require_program.scriptLines(linesIn(require_program.childOf(node, "after_script")))];
}
/** A text, or a list of texts and of further lists; what `!reference` brings stands elsewhere. */
function linesIn(node) {
	if (node?.kind === "sequence") return node.tag === "!reference" ? [] : node.items.flatMap(linesIn);
	return node?.kind === "scalar" && !require_program.isNull(node) ? [scriptWord(node)] : [];
}
/** A name, or `{name, entrypoint}`. */
function imageOf(node, env) {
	const image = wordIn(node?.kind === "map" ? require_program.childOf(node, "name") : node);
	return image && require_front_ends.withDefaults(image, defaultsOf(env));
}
/** A container beside the job, which gets the job's variables too. */
function readService(node, title, env) {
	const image = imageOf(node, env);
	if (image === void 0) return [];
	const name = `${require_program.textOf(require_program.childOf(node, "alias")) ?? "a service"} of ${title}`;
	return [require_front_ends.containerOf({
		name,
		span: node.span,
		image,
		env: [...env, ...readVariables(require_program.childOf(node, "variables"))]
	})];
}
// src/formats/gitlab-ci/index.ts
/** Pipelines of GitLab CI. */
const gitlabCi = {
	name: "gitlab-ci",
	matches: require_program.isGitlabCi,
	parse
};
function parse(text) {
	const tree = require_program.readYaml(text);
	const { pairs, texts } = require_program.readNameValues(tree.documents, { wordOf: wordOfScalar });
	const sections = tree.documents.flatMap(readSections);
	return {
		...require_program.nothing(text, gitlabCi.name),
		workloads: sections.flatMap(({ services }) => services),
		images: sections.flatMap(({ images }) => images),
		pairs: [...pairs, ...sections.flatMap(({ variables }) => variables)],
		texts,
		parts: sections.flatMap(({ parts }) => parts),
		ephemeral: true,
		...require_program.readComments(tree.comments),
		unread: require_program.faultsOf(text, tree),
		keyAt: require_program.keyPaths(tree)
	};
}
exports.gitlabCi = gitlabCi;
})
