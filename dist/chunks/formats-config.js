import { T as isConfig, a as nothing } from "./engine.js";
import { t as readComments } from "./comments.js";
import { t as keyPaths } from "./key-paths.js";
import { n as readNameValues } from "./name-value.js";
import { t as readYaml } from "./yaml.js";
// src/formats/config.ts
/** YAML and JSON of any kind: names and values. */
const config = {
	name: "config",
	matches: isConfig,
	parse
};
function parse(text) {
	const tree = readYaml(text);
	return {
		...nothing(text, config.name),
		...readNameValues(tree.documents),
		...readComments(tree.comments),
		unread: faultsOf(text, tree),
		keyAt: keyPaths(tree)
	};
}
/** What a file holds inside a value may be anything; only a whole file is promised to be readable. */
function faultsOf({ text, source }, { faults }) {
	return text.length === source.text.length ? faults : [];
}
export { config };
