const require_engine = require("./engine.js");
const require_front_ends = require("./front-ends.js");
// src/formats/package-json.ts
/** The manifest of a Node package: its scripts are command lines. */
const packageJson = {
	name: "package-json",
	matches: require_engine.isPackageJson,
	parse(text) {
		const tree = require_front_ends.readYaml(text);
		const scripts = require_front_ends.pairsOf(require_front_ends.childOf(tree.documents[0], "scripts"));
		return {
			...require_engine.nothing(text, "package-json"),
			...require_front_ends.readNameValues(tree.documents),
			parts: scripts.flatMap(({ value }) => value?.kind === "scalar" ? [{
				format: "shell",
				text: value.text
			}] : []),
			unread: tree.faults,
			keyAt: require_front_ends.keyPaths(tree)
		};
	}
};
exports.packageJson = packageJson;
