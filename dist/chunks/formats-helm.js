// 1254fa38a2fe80d687b7ed97a477ade91d0a5d9f50fd13df57f3f1a688066178
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/helm-workloads.ts
/**
* What charts by convention start with their values, as far as those open it: a map with an image beside `service: {type: LoadBalancer}`
* or `hostNetwork: true`. Workloads are called by their key paths.
*/
function valuesWorkloads(documents) {
	return documents.flatMap((document) => workloadsIn(document, "the release"));
}
function workloadsIn(node, name) {
	if (node?.kind !== "map" || node.alias !== void 0) return [];
	const below = require_program.pairsOf(node).flatMap(({ key, value, merged }) => merged ? [] : workloadsIn(value, key.text.text));
	const image = require_program.imageNamed(require_program.childOf(node, "image"));
	const network = networkOf(node);
	const ports = portsOf(require_program.childOf(node, "service"));
	if (image === void 0 || ports.length === 0 && network.kind !== "host") return below;
	return [workload(node, {
		name,
		image,
		ports,
		network
	}), ...below];
}
function workload(node, own) {
	return {
		...own,
		span: node.span,
		local: false,
		env: [],
		envFrom: [],
		mounts: [],
		command: [],
		markers: [],
		scheduled: true
	};
}
function networkOf(values) {
	const pair = require_program.pairOf(values, "hostNetwork");
	if (pair !== void 0 && require_program.booleanOf(pair.value) === true) return {
		kind: "host",
		span: pair.span,
		process: false
	};
	return { kind: pair === void 0 ? "own" : "unknown" };
}
/** `port: 5432` of a service, or the ports that it lists or names. */
function portsOf(service) {
	const how = service && require_program.publishedBy(service, require_program.childOf(service, "annotations"));
	if (how === void 0) return [];
	const port = require_program.pairOf(service, "port");
	const ports = require_program.childOf(service, "ports");
	const listed = [...require_program.itemsOf(ports), ...require_program.pairsOf(ports).flatMap(({ value }) => value ?? [])].filter((item) => item.kind === "map");
	const numbered = require_program.pairsOf(ports).flatMap(({ span, value }) => value?.kind === "scalar" ? [{
		span,
		number: value
	}] : []);
	return [
		...port?.value === void 0 ? [] : [{
			span: port.span,
			number: require_program.childOf(service, "targetPort") ?? port.value
		}],
		...listed.flatMap((item) => ({
			span: item.span,
			number: require_program.childOf(item, "targetPort") ?? require_program.childOf(item, "port")
		})),
		...numbered
	].map(({ span, number }) => portOf(how, span, number));
}
function portOf(how, span, number) {
	const container = /^\d+$/.test(require_program.textOf(number) ?? "") ? require_program.wordIn(number) : void 0;
	return {
		span,
		how,
		...container && { container }
	};
}
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
		workloads: valuesWorkloads(tree.documents),
		unread: tree.faults,
		keyAt: require_program.keyPaths(tree)
	};
}
exports.helm = helm;
})
