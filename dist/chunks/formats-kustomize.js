// 2941843c8514cbf7541c880ad03ff10d177c44d4b22092db33847f43c1e66637
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/kustomize.ts
/** Kustomizations: what they generate, replace and patch. */
const kustomize = {
	name: "kustomize",
	matches: require_program.isKustomization,
	parse
};
function parse(text) {
	const tree = require_program.readYaml(text);
	const documents = tree.documents.filter((document) => document !== void 0);
	const stores = documents.flatMap(storesIn);
	const { pairs, texts } = require_program.readNameValues(documents);
	return {
		...require_program.nothing(text, kustomize.name),
		images: documents.flatMap(imagesIn),
		overrides: overridesIn(documents),
		stores,
		pairs: [...pairs, ...stores.flatMap(({ entries }) => entries)],
		texts,
		parts: documents.flatMap(patchesIn),
		wants: documents.flatMap(filesIn),
		...require_program.readComments(tree.comments),
		unread: require_program.faultsOf(text, tree),
		keyAt: require_program.keyPaths(tree)
	};
}
const GENERATORS = [["secretGenerator", "Secret"], ["configMapGenerator", "ConfigMap"]];
function storesIn(document) {
	return GENERATORS.flatMap(([field, kind]) => require_program.itemsOf(require_program.childOf(document, field)).map((item) => ({
		kind,
		name: require_program.textOf(require_program.childOf(item, "name")) ?? "",
		span: item.span,
		entries: require_program.itemsOf(require_program.childOf(item, "literals")).flatMap((literal) => literal.kind === "scalar" ? literalIn(literal, kind) : [])
	})));
}
/** `HF_TOKEN=…` */
function literalIn(literal, kind) {
	const entry = require_program.entryOf(require_program.wordOfScalar(literal));
	if (entry === void 0) return [];
	const value = literal.text.text.slice(entry.name.value.length + 1);
	const isCertain = kind === "Secret" && !require_program.isDescription(entry.name.value, value);
	return [{
		...entry,
		...isCertain && { certain: true }
	}];
}
/** Images that replace those of the manifests, and those of charts. */
function imagesIn(document) {
	return [...require_program.itemsOf(require_program.childOf(document, "images")).flatMap((item) => require_program.replacedImages(item).map((image) => ({
		user: "the kustomization",
		image
	}))), ...require_front_ends.namedImages(require_program.itemsOf(require_program.childOf(document, "helmCharts")).map((chart) => require_program.childOf(chart, "valuesInline")))];
}
function overridesIn(documents) {
	const listed = (field) => documents.flatMap((document) => require_program.itemsOf(require_program.childOf(document, field)));
	const patches = [...listed("patches"), ...listed("patchesJson6902")].map((item) => require_program.childOf(item, "path"));
	return {
		resources: [
			...listed("resources"),
			...listed("bases"),
			...listed("patchesStrategicMerge"),
			...patches
		].flatMap(pathIn),
		components: listed("components").flatMap(pathIn),
		images: listed("images").flatMap(overrideIn)
	};
}
function overrideIn(item) {
	const [name, newName] = [require_program.textOf(require_program.childOf(item, "name")), require_program.textOf(require_program.childOf(item, "newName"))];
	return name === void 0 ? [] : [{
		name,
		...newName && { newName },
		tagged: require_program.replacedImages(item).length > 0
	}];
}
/** A path relative to the root, unless it is remote or a text of several lines. */
function pathIn(node) {
	const path = require_program.textOf(node);
	if (node === void 0 || path === void 0 || path.includes("\n")) return [];
	const file = require_program.pathFrom(require_program.folderOf(node.span.source.path), path);
	return file === void 0 ? [] : [file];
}
/** Patches that are written inline rather than in a file of their own. */
function patchesIn(document) {
	return [...["patches", "patchesJson6902"].flatMap((field) => require_program.itemsOf(require_program.childOf(document, field)).map((item) => require_program.childOf(item, "patch"))), ...require_program.itemsOf(require_program.childOf(document, "patchesStrategicMerge"))].flatMap((patch) => patch?.kind === "scalar" && patch.text.text.includes("\n") ? [{
		format: require_program.formatAs(PATCH, patch.text.text) ?? "config",
		text: patch.text
	}] : []);
}
const PATCH = "patch.yaml";
/** The files whose lines or texts become entries. */
function filesIn(document) {
	return GENERATORS.flatMap(([field]) => require_program.itemsOf(require_program.childOf(document, field)).flatMap((item) => [...[...require_program.itemsOf(require_program.childOf(item, "envs")), require_program.childOf(item, "env")].flatMap((file) => wantIn(file).map((want) => ({
		...want,
		format: "dotenv"
	}))), ...require_program.itemsOf(require_program.childOf(item, "files")).flatMap(wantIn)]));
}
/** `path`, or `key=path` */
function wantIn(node) {
	const path = require_program.textOf(node);
	if (node === void 0 || path === void 0) return [];
	return require_program.wantFile(require_program.pathFrom(require_program.folderOf(node.span.source.path), path.slice(path.indexOf("=") + 1)), node.span);
}
exports.kustomize = kustomize;
})
