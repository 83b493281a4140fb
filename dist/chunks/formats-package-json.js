// a410d09f94e4855b3c2367baeb901491a8d57de2448f5c05ac29d8f5d1337a1a
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/package-json.ts
/** The manifest of a Node package: its scripts are command lines. */
const packageJson = {
	name: "package-json",
	matches: require_program.isPackageJson,
	parse(text) {
		const tree = require_program.readYaml(text);
		const scripts = require_program.pairsOf(require_program.childOf(tree.documents[0], "scripts"));
		return {
			...require_program.nothing(text, "package-json"),
			...require_program.readNameValues(tree.documents, { skipped: require_front_ends.dependenciesIn(text.source.path, tree.documents) }),
			parts: scripts.flatMap(({ value }) => value?.kind === "scalar" ? [{
				format: "shell",
				text: value.text
			}] : []),
			unread: tree.faults,
			keyAt: require_program.keyPaths(tree)
		};
	}
};
exports.packageJson = packageJson;
})
