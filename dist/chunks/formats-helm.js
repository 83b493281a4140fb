import { O as isHelm, a as nothing } from "./engine.js";
import { t as readComments } from "./comments.js";
import { t as keyPaths } from "./key-paths.js";
import { kubernetes, n as taggedImages, t as imageOfFields } from "./formats-kubernetes.js";
import { n as readNameValues } from "./name-value.js";
import { l as pairsOf, n as isTemplatePath, t as readYaml } from "./yaml.js";
// src/formats/helm.ts
/** Helm charts: their values, and templates that are not recognised as manifests. */
const helm = {
	name: "helm",
	matches: isHelm,
	parse
};
function parse(text) {
	if (isTemplatePath(text.source.path)) return {
		...kubernetes.parse(text),
		format: helm.name
	};
	const tree = readYaml(text);
	return {
		...nothing(text, helm.name),
		...readNameValues(tree.documents),
		...readComments(tree.comments),
		images: tree.documents.flatMap((document) => imagesIn(document, "")),
		unread: tree.faults,
		keyAt: keyPaths(tree)
	};
}
function imagesIn(node, path) {
	if (node?.kind === "sequence") return node.items.flatMap((item, index) => imagesIn(item, `${path}[${index}]`));
	if (node?.kind !== "map" || node.alias !== void 0) return [];
	const image = imageOfFields(node);
	const below = pairsOf(node).flatMap((pair) => imagesInPair(pair, path));
	return image === void 0 ? below : [{
		user: path,
		image
	}, ...below];
}
/** `image: nginx:1.29`, `sidecarImage: …` */
const IMAGE_KEY = /^(?:.*[a-z]I|.*_i|i)mage$/;
function imagesInPair({ key, value, merged }, around) {
	const path = around === "" ? key.text.text : `${around}.${key.text.text}`;
	if (value?.kind !== "scalar") return merged ? [] : imagesIn(value, path);
	if (merged || !IMAGE_KEY.test(key.text.text)) return [];
	return taggedImages(value).map((image) => ({
		user: path,
		image
	}));
}
export { helm };
