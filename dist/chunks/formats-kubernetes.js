import { _ as derive, a as nothing, g as wordOf, h as valueOf, k as isKubernetes, p as patternText, u as isText, x as spanOf } from "./engine.js";
import { t as readComments } from "./comments.js";
import { n as readNameValues, r as decodeBase64, t as isRewritten } from "./name-value.js";
import { a as isNull, c as pairOf, i as childOf, l as pairsOf, o as itemsOf, r as booleanOf, s as locatedOf, t as readYaml, u as textOf } from "./yaml.js";
import { t as understand } from "./commands.js";
import { r as scriptsIn } from "./script.js";
import { n as shownText, r as wordOfScalar, t as keyPaths } from "./key-paths.js";
import { t as runtimeMarker } from "./runtime-class.js";
// src/formats/image-fields.ts
/** The image of a `{registry, repository, tag, digest}` map; see `joinImage`. */
function imageOfFields(map) {
	const registry = childOf(map, "registry");
	return joinImage({
		registry,
		repository: childOf(map, "repository") ?? (registry && childOf(map, "name")),
		tag: childOf(map, "tag"),
		digest: childOf(map, "digest")
	});
}
/** The image at its last field. Undefined without a tag or digest: what is used then, a chart or a build decides. */
function joinImage(fields) {
	const [registry, repository, tag, digest] = [
		fields.registry,
		fields.repository,
		fields.tag,
		fields.digest
	].map(filled);
	if (repository === void 0) return void 0;
	const image = {
		parts: [
			...registry === void 0 ? [] : [...wordOfScalar(registry).parts, mark("/", repository.span)],
			...wordOfScalar(repository).parts,
			...tag === void 0 ? [] : [mark(":", tag.span), ...wordOfScalar(tag).parts],
			...digest === void 0 ? [] : [mark("@", digest.span), ...wordOfScalar(digest).parts]
		],
		span: (tag ?? digest ?? repository).span
	};
	return isTagged(image) ? image : void 0;
}
/** The image that a scalar names, if it has a tag or digest. */
function taggedImages(scalar) {
	const image = wordOfScalar(scalar);
	return isTagged(image) ? [image] : [];
}
/** `:` or `@` after the last `/` */
function isTagged(image) {
	const text = patternText(image);
	return /[:@]/.test(text.slice(text.lastIndexOf("/") + 1));
}
function filled(node) {
	return node?.kind === "scalar" && !isNull(node) && node.text.text !== "" ? node : void 0;
}
/** A character that is not written, between the fields. */
function mark(text, { source, start }) {
	return {
		text,
		source,
		runs: [{
			from: 0,
			start,
			end: start
		}],
		span: {
			source,
			start,
			end: start
		}
	};
}
// src/formats/kubernetes/objects.ts
/** Finds objects by their `kind`, and pods by their lists of containers, in any kind of object. */
function readObjects(documents) {
	const found = {
		manifests: [],
		pods: []
	};
	for (const document of documents) walk(document, found, {
		owner: "",
		metadata: void 0
	});
	return found;
}
/** Where the containers of a pod stand, and how one of them is called. */
const CONTAINERS = [
	["containers", "container"],
	["initContainers", "init container"],
	["ephemeralContainers", "container"]
];
/** A scalar's text; with template holes, as it is written, so that equal expressions stay equal. */
function nameIn(node) {
	const text = textOf(node);
	if (node?.kind !== "scalar" || text?.includes("") !== true) return text;
	return node.span.source.text.slice(node.span.start, node.span.end).replace(/^["']|["']$/g, "");
}
function walk(node, found, around) {
	if (node?.kind === "sequence") for (const item of node.items) walk(item, found, around);
	if (node?.kind === "map") walkMap(node, found, around);
}
function walkMap(node, found, around) {
	const manifest = manifestOf(node);
	if (manifest !== void 0) found.manifests.push(manifest);
	const context = {
		owner: manifest === void 0 ? around.owner : `${manifest.kind} ${manifest.name}`.trim(),
		metadata: childOf(node, "metadata") ?? around.metadata
	};
	if (CONTAINERS.some(([field]) => childOf(node, field)?.kind === "sequence")) found.pods.push({
		spec: node,
		...context
	});
	for (const { value } of pairsOf(node)) if (value?.kind !== "scalar") walk(value, found, context);
}
function manifestOf(node) {
	const kind = nameIn(childOf(node, "kind"));
	if (kind === void 0 || textOf(childOf(node, "apiVersion")) === void 0) return void 0;
	const metadata = childOf(node, "metadata");
	return {
		kind,
		name: nameIn(childOf(metadata, "name")) ?? nameIn(childOf(metadata, "generateName")) ?? "",
		node
	};
}
// src/formats/kubernetes/environment.ts
/** The scalar as a word, in which the kubelet replaces `$(NAME)`; undefined for anything else and for null. */
function wordIn(node) {
	if (node?.kind !== "scalar" || isNull(node)) return void 0;
	const word = wordOfScalar(node);
	return {
		...word,
		parts: word.parts.flatMap((part) => isText(part) ? expanded(part) : [part])
	};
}
/** `env:` of a container. */
function readEnv(node) {
	return itemsOf(node).flatMap((item) => {
		const name = locatedOf(childOf(item, "name"));
		if (name === void 0) return [];
		return [{
			name,
			value: valueIn$1(item),
			span: item.span
		}];
	});
}
/** `envFrom:` of a container. */
function readEnvFrom(node) {
	return itemsOf(node).flatMap((item) => {
		const isSecret = childOf(item, "secretRef") !== void 0;
		const reference = childOf(item, isSecret ? "secretRef" : "configMapRef", "name");
		const name = nameIn(reference);
		if (name === void 0 || reference === void 0) return [];
		return [{
			kind: "store",
			store: isSecret ? "Secret" : "ConfigMap",
			name: {
				value: name,
				span: reference.span
			},
			prefix: textOf(childOf(item, "prefix")) ?? "",
			span: item.span
		}];
	});
}
/** `$(NAME)`; `$$` is one dollar sign. */
const REFERENCE = /\$(?:\$|\((?<name>[A-Za-z_][\w.-]*)\))/g;
function expanded(text) {
	const parts = [];
	let pieces = [];
	let at = 0;
	const keep = (to) => {
		if (to > at) pieces.push({
			text: text.text.slice(at, to),
			from: at,
			to
		});
	};
	const flush = () => {
		if (pieces.length > 0) parts.push(derive(text, pieces));
		pieces = [];
	};
	for (const match of text.text.matchAll(REFERENCE)) {
		const end = match.index + match[0].length;
		const name = match.groups?.["name"];
		keep(name === void 0 ? end - 1 : match.index);
		if (name !== void 0) {
			flush();
			parts.push({
				kind: "reference",
				to: "environment",
				name,
				span: spanOf(text, match.index, end)
			});
		}
		at = end;
	}
	if (at === 0) return [text];
	keep(text.text.length);
	flush();
	return parts;
}
function valueIn$1(item) {
	const word = wordIn(childOf(item, "value"));
	if (word !== void 0) return valueOf(word);
	const from = pairOf(item, "valueFrom");
	return from === void 0 ? { kind: "absent" } : referenceIn(from.value, from.span);
}
/** `secretKeyRef`, `configMapKeyRef`; what fields, resources and files give is known only at run time. */
function referenceIn(from, span) {
	for (const [field, to] of [["secretKeyRef", "secret-store"], ["configMapKeyRef", "config-store"]]) {
		const name = nameIn(childOf(from, field, "name"));
		const key = textOf(childOf(from, field, "key"));
		if (name !== void 0) return {
			kind: "reference",
			to,
			name,
			...key === void 0 ? {} : { key: shownText(key) },
			span
		};
	}
	return {
		kind: "reference",
		to: "computed",
		name: "",
		span
	};
}
// src/formats/kubernetes/markers.ts
/** What a pod asks its node for, as far as it tells who can read the pod's memory. */
function readMarkers({ spec, metadata }) {
	const runtime = locatedOf(childOf(spec, "runtimeClassName"));
	const byRuntime = runtime && runtimeMarker(runtime);
	return [
		...byRuntime === void 0 ? [] : [byRuntime],
		...pairsOf(childOf(spec, "nodeSelector")).flatMap((pair) => labelMarker(pair.key.text.text, textOf(pair.value) ?? "", pair.span)),
		...affinityMarkers(spec),
		...pairsOf(childOf(metadata, "annotations")).flatMap(annotationMarker),
		...itemsOf(childOf(spec, "containers")).flatMap((container) => pairsOf(childOf(container, "resources", "limits")).flatMap(limitMarker))
	];
}
const GKE_LABEL = "cloud.google.com/gke-confidential-nodes-instance-type";
/** Labels of nodes whose memory is encrypted, with the values that say so and those that deny it. */
const NODE_LABELS = [
	{
		key: GKE_LABEL,
		confidential: /^(?:TDX|SEV_SNP|SEV)$/i
	},
	{
		key: "nvidia.com/cc.mode",
		confidential: /^(?:on|ppcie)$/,
		negative: /^off$/
	},
	{
		key: "nvidia.com/cc.ready.state",
		confidential: /^true$/,
		negative: /^false$/
	},
	{
		key: "chutes/tee",
		confidential: /^true$/
	},
	{
		key: "node.kubernetes.io/instance-type",
		confidential: /^Standard_(?:(?:DC|EC)\d+[ae]d?s(?:_cc)?_v[56]|NCC\d+ads_H100_v5)$/i
	}
];
function labelMarker(key, value, at) {
	const label = NODE_LABELS.find((each) => each.key === key);
	if (label?.confidential.test(value) === true) return [{
		verdict: "confidential",
		by: {
			at,
			message: `${key} asks for a confidential node`
		}
	}];
	return label?.negative?.test(value) === true ? [denial(key, at)] : [];
}
function denial(key, at) {
	return {
		verdict: "negative",
		by: {
			at,
			message: `${key} asks for a node that is not confidential`
		}
	};
}
/** Only required terms bind, and any of them is enough for the scheduler, as is any of a label's values. */
function affinityMarkers(spec) {
	const required = childOf(spec, "affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms");
	return shared(itemsOf(required).map((term) => itemsOf(childOf(term, "matchExpressions")).flatMap(expressionMarker)));
}
function expressionMarker(expression) {
	const key = textOf(childOf(expression, "key")) ?? "";
	const operator = textOf(childOf(expression, "operator"));
	if (operator === "In") return shared(itemsOf(childOf(expression, "values")).map((value) => labelMarker(key, textOf(value) ?? "", expression.span)));
	if (key !== GKE_LABEL) return [];
	if (operator === "Exists") return labelMarker(key, "TDX", expression.span);
	return operator === "DoesNotExist" ? [denial(key, expression.span)] : [];
}
/** The markers of the first alternative, if all the others say the same. */
function shared([first = [], ...others]) {
	return first.filter(({ verdict }) => others.every((markers) => markers.some((marker) => marker.verdict === verdict)));
}
function annotationMarker({ key, span }) {
	if (!key.text.text.startsWith("contrast.edgeless.systems/")) return [];
	return [{
		verdict: "confidential",
		by: {
			at: span,
			message: `${key.text.text} is of a confidential container`
		}
	}];
}
/** Devices that only a trusted execution environment has. */
const DEVICES = /* @__PURE__ */ new Set([
	"intel.com/tdx",
	"google.com/cc",
	"amd.com/sev-snp",
	"tdx.intel.com/keys",
	"sev-snp.amd.com/esids"
]);
function limitMarker({ key, span }) {
	if (!DEVICES.has(key.text.text)) return [];
	return [{
		verdict: "confidential",
		by: {
			at: span,
			message: `${key.text.text} is a device of a confidential node`
		}
	}];
}
// src/formats/kubernetes/services.ts
/** Services that can be reached from outside the cluster. `pods` tell which number a named port has. */
function readPublications(manifests, pods) {
	const numbers = portNumbers(pods);
	return manifests.flatMap(({ kind, node }) => {
		const selector = labelsIn(childOf(node, "spec", "selector"));
		const how = kind === "Service" ? publishedBy(node) : void 0;
		if (how === void 0 || selector.length === 0) return [];
		return [{
			selector,
			ports: itemsOf(childOf(node, "spec", "ports")).map((port) => portIn(port, how, numbers))
		}];
	});
}
/** `app=shop` for every label. */
function labelsIn(labels) {
	return pairsOf(labels).flatMap(({ key, value }) => value?.kind === "scalar" ? [`${key.text.text}=${nameIn(value) ?? ""}`] : []);
}
/** An internal load balancer, or one with a list of allowed sources, is not for everybody. */
function publishedBy(service) {
	const spec = childOf(service, "spec");
	const type = textOf(childOf(spec, "type"));
	if (type === "NodePort") return "nodePort";
	if (type === "LoadBalancer" && !isInternal(service) && !isRestricted(spec)) return "loadBalancer";
	return itemsOf(childOf(spec, "externalIPs")).length > 0 ? "loadBalancer" : void 0;
}
/** `service.beta.kubernetes.io/azure-load-balancer-internal: "true"`, `networking.gke.io/load-balancer-type: Internal` */
function isInternal(service) {
	return pairsOf(childOf(service, "metadata", "annotations")).some(({ key, value }) => {
		const name = key.text.text;
		if (!/load-?balancer/i.test(name)) return false;
		const text = textOf(value) ?? "";
		return /^(?:internal|intranet|private)$/i.test(text) || /-internal(?:-|$)|internal-load-balancer/.test(name) && !/^(?:false|)$/i.test(text);
	});
}
function isRestricted(spec) {
	const ranges = itemsOf(childOf(spec, "loadBalancerSourceRanges")).map((range) => textOf(range) ?? "");
	return ranges.length > 0 && !ranges.some((range) => range.endsWith("/0"));
}
function portIn(port, how, numbers) {
	const target = childOf(port, "targetPort");
	const number = numbers.get(textOf(target) ?? "") ?? target ?? childOf(port, "port");
	const container = /^\d+$/.test(textOf(number) ?? "") ? wordIn(number) : void 0;
	const host = wordIn(childOf(port, how === "nodePort" ? "nodePort" : "port"));
	return {
		span: port.span,
		how,
		...container === void 0 ? {} : { container },
		...host === void 0 ? {} : { host }
	};
}
function portNumbers(pods) {
	const numbers = /* @__PURE__ */ new Map();
	const ports = pods.flatMap(({ spec }) => itemsOf(childOf(spec, "containers")).flatMap((container) => itemsOf(childOf(container, "ports"))));
	for (const port of ports) {
		const name = textOf(childOf(port, "name"));
		const number = childOf(port, "containerPort");
		if (name !== void 0 && number !== void 0) numbers.set(name, number);
	}
	return numbers;
}
/** `ports:` of a container, as far as they take a port of the host. */
function readHostPorts(container) {
	return itemsOf(childOf(container, "ports")).flatMap((port) => {
		const host = wordIn(childOf(port, "hostPort"));
		if (host === void 0 || textOf(childOf(port, "hostPort")) === "0") return [];
		const address = wordIn(childOf(port, "hostIP"));
		const number = wordIn(childOf(port, "containerPort"));
		return [{
			span: port.span,
			how: "hostPort",
			host,
			...address && { address },
			...number && { container: number }
		}];
	});
}
// src/formats/kubernetes/volumes.ts
/** The kinds of volumes whose name, path or claim stands in a field; every other one outlives the pod. */
const SOURCES = {
	hostPath: ["bind", "path"],
	secret: ["secret", "secretName"],
	persistentVolumeClaim: ["volume", "claimName"],
	configMap: ["temporary", "name"],
	downwardAPI: ["temporary", ""],
	emptyDir: ["temporary", ""],
	ephemeral: ["temporary", ""],
	gitRepo: ["temporary", ""],
	image: ["temporary", ""],
	projected: ["temporary", ""]
};
/** `volumeMounts:` of a container, joined with the `volumes:` of its pod. */
function readMounts(container, pod) {
	const volumes = new Map(itemsOf(childOf(pod, "volumes")).map((volume) => [textOf(childOf(volume, "name")), volume]));
	return itemsOf(childOf(container, "volumeMounts")).map((mount) => {
		const name = childOf(mount, "name");
		const target = wordIn(childOf(mount, "mountPath"));
		const { kind, source } = sourceOf(volumes.get(textOf(name)), wordIn(name));
		return {
			span: mount.span,
			kind,
			...source === void 0 ? {} : { source },
			...target === void 0 ? {} : { target },
			readOnly: booleanOf(childOf(mount, "readOnly")) ?? kind === "secret"
		};
	});
}
/** A name without a volume is that of a claim template. */
function sourceOf(volume, name) {
	const pair = pairsOf(volume).find(({ key }) => key.text.text !== "name");
	const type = pair?.key.text.text ?? "";
	const [kind, field] = holdsSecret(pair?.value, type) ? ["secret", ""] : SOURCES[type] ?? ["volume", ""];
	const source = field === "" ? name : wordIn(childOf(pair?.value, field));
	return {
		kind,
		...source === void 0 ? {} : { source }
	};
}
/** A projected secret, or one that a driver fetches. */
function holdsSecret(volume, type) {
	if (type === "csi") return textOf(childOf(volume, "driver")) === "secrets-store.csi.k8s.io";
	return type === "projected" && itemsOf(childOf(volume, "sources")).some((source) => childOf(source, "secret") !== void 0);
}
// src/formats/kubernetes/containers.ts
/** All containers of a pod. */
function readContainers(pod) {
	const markers = readMarkers(pod);
	const network = networkOf(pod.spec);
	const labels = labelsIn(childOf(pod.metadata, "labels"));
	return CONTAINERS.flatMap(([field, title]) => itemsOf(childOf(pod.spec, field)).flatMap((node) => {
		if (node.kind !== "map") return [];
		const name = [
			title,
			nameIn(childOf(node, "name")),
			pod.owner && `of ${pod.owner}`
		].filter(Boolean).join(" ");
		const image = wordIn(childOf(node, "image"));
		const own = linesOf(node);
		const lines = [own, ...sideLines(node)];
		return [{
			workload: {
				name,
				span: node.span,
				...image === void 0 ? {} : { image },
				local: false,
				env: readEnv(childOf(node, "env")),
				envFrom: readEnvFrom(childOf(node, "envFrom")),
				mounts: readMounts(node, pod.spec),
				ports: readHostPorts(node),
				network,
				command: own,
				markers,
				labels
			},
			commands: lines.flatMap(commandsIn),
			parts: lines.flatMap(scriptParts)
		}];
	}));
}
function networkOf(spec) {
	const pair = pairOf(spec, "hostNetwork");
	if (pair === void 0) return { kind: "own" };
	const isHost = booleanOf(pair.value);
	if (isHost === true) return {
		kind: "host",
		span: pair.span,
		process: false
	};
	return { kind: isHost === false ? "own" : "unknown" };
}
function linesOf(node) {
	return [...wordsIn(childOf(node, "command")), ...wordsIn(childOf(node, "args"))];
}
/** Probes and hooks. */
function sideLines(container) {
	const probes = [
		"livenessProbe",
		"readinessProbe",
		"startupProbe"
	].map((name) => childOf(container, name));
	const hooks = ["postStart", "preStop"].map((name) => childOf(container, "lifecycle", name));
	return [...probes, ...hooks].map((node) => wordsIn(childOf(node, "exec", "command")));
}
function wordsIn(list) {
	return itemsOf(list).flatMap((item) => wordIn(item) ?? []);
}
/** A script is read as one; the words around it say nothing more. Options alone are for the image's own program. */
function commandsIn(words) {
	const first = words[0];
	const last = words.at(-1);
	if (first === void 0 || last === void 0 || patternText(first).startsWith("-") || scriptsIn(words).length > 0) return [];
	const command = understand(words, {
		...first.span,
		end: Math.max(first.span.end, last.span.end)
	});
	return command === void 0 ? [] : [command];
}
function scriptParts(words) {
	return scriptsIn(words).map((text) => ({
		format: "shell",
		text: withShellVariables(text)
	}));
}
/** `$(NAME)`, which the kubelet replaces before the shell sees it. */
const KUBELET_VARIABLE = /\$\(([A-Z_][A-Z0-9_]*)\)/g;
/** Of the same length, so every character keeps its place. */
function withShellVariables(script) {
	return {
		...script,
		text: script.text.replace(KUBELET_VARIABLE, (_, name) => `\${${name}}`)
	};
}
// src/formats/kubernetes/images.ts
/** Images that stand elsewhere than in containers: in custom resources and in kustomizations. */
function readImages(manifests) {
	return manifests.flatMap(({ kind, name, node }) => {
		const user = `${kind} ${name}`.trim();
		const group = textOf(childOf(node, "apiVersion")) ?? "";
		return (group.startsWith("kustomize.") ? itemsOf(childOf(node, "images")).flatMap(replacement) : isCustom(group) ? imagesIn(node) : []).map((image) => ({
			user,
			image
		}));
	});
}
/** `apps/v1` and `networking.k8s.io/v1` are Kubernetes' own. */
function isCustom(apiVersion) {
	const [group = ""] = apiVersion.split("/");
	return group.includes(".") && !group.endsWith(".k8s.io");
}
/** `{name, newName, newTag, digest}` of a kustomization. */
function replacement(item) {
	const image = joinImage({
		repository: childOf(item, "newName") ?? childOf(item, "name"),
		tag: childOf(item, "newTag"),
		digest: childOf(item, "digest")
	});
	return image === void 0 ? [] : [image];
}
function imagesIn(node) {
	if (node.kind === "sequence") return node.items.flatMap(imagesIn);
	return pairsOf(node).flatMap(imagesInPair);
}
const CONTAINER_FIELDS = new Set(CONTAINERS.map(([field]) => field));
function imagesInPair({ key, value }) {
	const name = key.text.text;
	if (value === void 0 || CONTAINER_FIELDS.has(name) && value.kind === "sequence") return [];
	if (value.kind === "scalar") return name === "image" ? taggedImages(value) : [];
	const image = name === "image" ? imageOfFields(value) : void 0;
	return image === void 0 ? imagesIn(value) : [image];
}
// src/formats/kubernetes/stores.ts
/** Reads every Secret and ConfigMap, and what only refers to secrets. */
function readStores(manifests) {
	const stores = [];
	const values = [];
	const read = /* @__PURE__ */ new Set();
	for (const { kind, name, node } of manifests) {
		if (REFERRING.test(kind)) {
			stores.push({
				kind: "Secret",
				name: nameIn(targetOf(node)) ?? name,
				span: node.span,
				entries: referredEntries(node)
			});
			read.add(node);
		}
		if (kind !== "Secret" && kind !== "ConfigMap") continue;
		const own = FIELDS.flatMap((field) => pairsOf(childOf(node, field)).flatMap((pair) => valueIn(pair, kind, field)));
		stores.push({
			kind,
			name,
			span: node.span,
			entries: own.map(({ entry }) => entry)
		});
		values.push(...own);
		for (const field of FIELDS) for (const { value } of pairsOf(childOf(node, field))) if (value?.kind === "scalar") read.add(value);
	}
	return {
		stores,
		pairs: values.map(({ entry }) => entry),
		texts: values.flatMap(({ text, isPlain }) => isPlain ? [] : decodings(text)),
		parts: values.flatMap(({ part }) => part === void 0 ? [] : [part]),
		read
	};
}
/** Objects that say where secrets are, or hold them encrypted. */
const REFERRING = /^(?:(?:Cluster)?ExternalSecret|PushSecret|SealedSecret|SecretProviderClass|Vault(?:Static|Dynamic|PKI)Secret|OnePasswordItem)$/;
/** The Secret that a controller makes. */
function targetOf(node) {
	const spec = childOf(node, "spec");
	return childOf(spec, "target", "name") ?? childOf(spec, "destination", "name") ?? childOf(spec, "template", "metadata", "name");
}
function referredEntries(node) {
	const encrypted = pairsOf(childOf(node, "spec", "encryptedData")).map(({ key, span }) => ({
		name: key,
		span
	}));
	const fetched = itemsOf(childOf(node, "spec", "data")).flatMap((item) => {
		const name = childOf(item, "secretKey");
		return name?.kind === "scalar" ? [{
			name,
			span: item.span
		}] : [];
	});
	return [...encrypted, ...fetched].map(({ name, span }) => ({
		name: {
			value: name.text.text,
			span: name.span
		},
		value: {
			kind: "reference",
			to: "computed",
			name: "",
			span
		},
		span
	}));
}
const FIELDS = [
	"data",
	"stringData",
	"binaryData"
];
function valueIn({ key, value, span }, kind, field) {
	if (value?.kind !== "scalar" || isNull(value)) return [];
	const decoded = isEncoded(kind, field) ? decodeBase64(value.text) : void 0;
	const text = decoded ?? value.text;
	const name = {
		value: shownText(key.text.text),
		span: key.span
	};
	const format = formatOf(name.value, text.text);
	const isCertain = kind === "Secret" && format === void 0 && !isDescription(name.value, text.text);
	const word = decoded === void 0 ? wordOfScalar(value) : wordOf(decoded);
	return [{
		entry: {
			name,
			value: valueOf(word),
			span,
			...isCertain ? { certain: true } : {}
		},
		text,
		isPlain: !isRewritten(text),
		part: format === void 0 ? void 0 : {
			format,
			text
		}
	}];
}
/** The text and, where it is base64 once more, what that stands for. */
function decodings(text) {
	const again = ENCODED_AGAIN.test(text.text) ? decodeBase64(text) : void 0;
	return again === void 0 || !PRINTABLE.test(again.text) ? [text] : [text, ...decodings(again)];
}
/** Long enough to be base64 on purpose. */
const ENCODED_AGAIN = /^(?:[A-Za-z0-9+/]{4}){4,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\s*$/;
const PRINTABLE = /^[\t\n\r\x20-\x7e]+$/;
function isEncoded(kind, field) {
	return field === "binaryData" || kind === "Secret" && field === "data";
}
/** `username`, `DB_HOST`, `ca.crt`: what a Secret holds beside its secret. */
const DESCRIPTION = /(?:user|name|login|email|host|port|server|endpoint|address|database|db|schema|namespace|region|bucket|type|id|url|uri|config|\.(?:crt|cert|cer|pub))$/i;
function isDescription(key, text) {
	return DESCRIPTION.test(key) || text.startsWith("-----BEGIN CERTIFICATE-----");
}
/** The language of an entry, by its key or by how it begins. */
function formatOf(key, text) {
	if (/[._-](?:ba|z)?sh$/.test(key) || SCRIPT.test(text)) return "shell";
	if (/(?:^|[._-])env$/i.test(key)) return "dotenv";
	if (/[._-](?:ya?ml|json)$|^\.docker(?:configjson|cfg)$/i.test(key)) return "config";
	return /^\s*\{\s*"/.test(text) ? "config" : void 0;
}
/** `#!/bin/sh`, `#!/usr/bin/env bash` */
const SCRIPT = /^#!.*\b(?:ba|da|z|k)?sh\b/;
// src/formats/kubernetes/index.ts
/** Kubernetes manifests, those of Helm charts with holes for what templates fill in. */
const kubernetes = {
	name: "kubernetes",
	matches: isKubernetes,
	parse
};
function parse(text) {
	const tree = readYaml(text);
	const { manifests, pods } = readObjects(tree.documents);
	const containers = pods.flatMap(readContainers);
	const { stores, pairs, texts, parts, read } = readStores(manifests);
	const rest = readNameValues(tree.documents, read);
	return {
		...nothing(text, kubernetes.name),
		workloads: containers.map(({ workload }) => workload),
		publications: readPublications(manifests, pods),
		images: readImages(manifests),
		commands: containers.flatMap(({ commands }) => commands),
		stores,
		pairs: [...rest.pairs, ...pairs],
		texts: [...rest.texts, ...texts],
		parts: [...containers.flatMap(({ parts }) => parts), ...parts],
		scope: {
			files: [],
			entries: [],
			workloads: true
		},
		...readComments(tree.comments),
		unread: tree.faults,
		keyAt: keyPaths(tree)
	};
}
export { kubernetes, taggedImages as n, imageOfFields as t };
