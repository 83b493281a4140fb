const require_engine = require("./engine.js");
const require_front_ends = require("./front-ends.js");
// src/formats/config.ts
/** YAML and JSON of any kind: names and values, and what is named an image. */
const config = {
	name: "config",
	matches: require_engine.isConfig,
	parse
};
function parse(text) {
	const tree = require_front_ends.readYaml(text);
	return {
		...require_engine.nothing(text, config.name),
		...require_front_ends.readNameValues(tree.documents),
		...require_front_ends.readComments(tree.comments),
		images: require_front_ends.namedImages(tree.documents),
		unread: faultsOf(text, tree),
		keyAt: require_front_ends.keyPaths(tree)
	};
}
/** What a file holds inside a value may be anything; only a whole file is promised to be readable. */
function faultsOf({ text, source }, { faults }) {
	return text.length === source.text.length ? faults : [];
}
exports.config = config;
