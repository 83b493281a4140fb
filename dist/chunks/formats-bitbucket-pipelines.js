// abacc55d6dfc18871e35e49c5010b92203254680c1c468d46bfd1d636df1541a
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/bitbucket-pipelines.ts
/** Pipelines of Bitbucket. */
const bitbucketPipelines = {
	name: "bitbucket-pipelines",
	matches: require_program.isBitbucketPipelines,
	parse
};
function parse(text) {
	const tree = require_program.readYaml(text);
	const steps = tree.documents.flatMap(require_front_ends.mapsIn).flatMap((map) => require_program.pairsOf(map).filter(({ key }) => key.text.text === "step"));
	return {
		...require_program.nothing(text, bitbucketPipelines.name),
		...require_program.readNameValues(tree.documents, { wordOf: ({ text }) => require_program.interpolate(text) }),
		workloads: tree.documents.flatMap((document) => require_program.pairsOf(require_program.childOf(document, "definitions", "services")).flatMap(readService)),
		images: [...tree.documents.flatMap((document) => imagesIn(document, "the pipeline")), ...steps.flatMap(stepImages)],
		parts: steps.flatMap(({ value }) => ["script", "after-script"].flatMap((field) => scriptParts(require_program.childOf(value, field)))),
		ephemeral: true,
		...require_program.readComments(tree.comments),
		unread: require_program.faultsOf(text, tree),
		keyAt: require_program.keyPaths(tree)
	};
}
function stepImages({ value }) {
	const name = require_program.textOf(require_program.childOf(value, "name"));
	return imagesIn(value, name === void 0 ? "a step" : `step ${name}`);
}
/** A name, or `{name, username, password}`. */
function imagesIn(node, user) {
	const image = require_program.childOf(node, "image");
	const word = require_program.wordIn$1(image?.kind === "map" ? require_program.childOf(image, "name") : image);
	return word === void 0 ? [] : [{
		user,
		image: word
	}];
}
function readService({ key, value, span }) {
	const image = require_program.childOf(value, "image");
	const word = require_program.wordIn$1(image?.kind === "map" ? require_program.childOf(image, "name") : image);
	const env = ["environment", "variables"].flatMap((field) => entriesIn(require_program.childOf(value, field)));
	return [require_front_ends.containerOf({
		name: `service ${key.text.text}`,
		span,
		...word && { image: word },
		env
	})];
}
function entriesIn(node) {
	return require_front_ends.mapEntries(node, require_program.wordIn$1);
}
/** The lines of a script; a pipe among them runs a container of its own. */
function scriptParts(script) {
	const lines = require_program.itemsOf(script).filter(isLine).map(({ text }) => require_program.wordOf(text));
	return require_program.scriptLines(lines).map((text) => ({
		format: "shell",
		text
	}));
}
function isLine(node) {
	return node.kind === "scalar" && !require_program.isNull(node);
}
exports.bitbucketPipelines = bitbucketPipelines;
})
