const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/helm.ts
/** Helm charts: their values, and templates that are not recognised as manifests. */
const helm = {
	name: "helm",
	matches: require_program.isHelm,
	parse
};
function parse(text) {
	if (require_program.isTemplatePath(text.source.path)) return {
		...require_program.kubernetes.parse(text),
		format: helm.name
	};
	const tree = require_program.readYaml(text);
	return {
		...require_program.nothing(text, helm.name),
		...require_program.readNameValues(tree.documents),
		...require_program.readComments(tree.comments),
		images: require_front_ends.namedImages(tree.documents),
		unread: tree.faults,
		keyAt: require_program.keyPaths(tree)
	};
}
exports.helm = helm;
