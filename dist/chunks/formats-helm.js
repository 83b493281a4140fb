const require_engine = require("./engine.js");
const require_front_ends = require("./front-ends.js");
// src/formats/helm.ts
/** Helm charts: their values, and templates that are not recognised as manifests. */
const helm = {
	name: "helm",
	matches: require_engine.isHelm,
	parse
};
function parse(text) {
	if (require_front_ends.isTemplatePath(text.source.path)) return {
		...require_front_ends.kubernetes.parse(text),
		format: helm.name
	};
	const tree = require_front_ends.readYaml(text);
	return {
		...require_engine.nothing(text, helm.name),
		...require_front_ends.readNameValues(tree.documents),
		...require_front_ends.readComments(tree.comments),
		images: require_front_ends.namedImages(tree.documents),
		unread: tree.faults,
		keyAt: require_front_ends.keyPaths(tree)
	};
}
exports.helm = helm;
