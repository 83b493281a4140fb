import { M as isPackageJson, a as nothing } from "./engine.js";
import { t as keyPaths } from "./key-paths.js";
import { i as childOf, l as pairsOf, t as readYaml } from "./yaml.js";
// src/formats/package-json.ts
/** The manifest of a Node package: its scripts are command lines. */
const packageJson = {
	name: "package-json",
	matches: isPackageJson,
	parse(text) {
		const tree = readYaml(text);
		const scripts = pairsOf(childOf(tree.documents[0], "scripts"));
		return {
			...nothing(text, "package-json"),
			parts: scripts.flatMap(({ value }) => value?.kind === "scalar" ? [{
				format: "shell",
				text: value.text
			}] : []),
			unread: tree.faults,
			keyAt: keyPaths(tree)
		};
	}
};
export { packageJson };
