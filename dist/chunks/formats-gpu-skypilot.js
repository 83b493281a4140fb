// 84b113788a2575677a74fdf5ddb788f39678eb0de566abe3e7d6261f73adb58d
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/gpu/skypilot.ts
/** Tasks and services of SkyPilot; a pipeline has one in each document. */
const skypilot = require_front_ends.describedFormat("skypilot", require_program.isSkypilot, describe);
function describe(task) {
	const scripts = ["setup", "run"].flatMap((name) => scriptIn(require_program.childOf(task, name)));
	const env = [...require_program.entriesIn(require_program.childOf(task, "envs")), ...require_program.entriesIn(require_program.childOf(task, "secrets")).map(secretEntry)];
	const mounts = [...require_program.pairsOf(require_program.childOf(task, "file_mounts")).flatMap(readFileMount), ...readWorkdir(require_program.childOf(task, "workdir"))];
	if (scripts.length + env.length + mounts.length === 0) return {};
	const name = require_program.textOf(require_program.childOf(task, "name")) ?? "the SkyPilot task";
	const candidates = candidatesIn(require_program.childOf(task, "resources"));
	const [image, ...others] = candidates.flatMap(imagesIn);
	return {
		workloads: [require_front_ends.container(name, task.span, {
			...image && { image },
			env,
			mounts,
			ports: candidates.flatMap(readPorts),
			markers: candidates.flatMap(readMarkers)
		})],
		images: others.map((other) => ({
			user: name,
			image: other
		})),
		parts: scripts
	};
}
/** What stands under `secrets` is one, unless a text that is written out tells otherwise: `DB_HOST: db.acme.dev`. */
function secretEntry(entry) {
	return entry.value.kind === "literal" && require_program.isDescription(entry.name.value, "") ? entry : {
		...entry,
		certain: true
	};
}
function scriptIn(node) {
	return node?.kind === "scalar" ? [{
		format: "shell",
		text: node.text
	}] : [];
}
/** The resources, and the alternatives among them: it may run on any. */
function candidatesIn(resources) {
	if (resources === void 0) return [];
	return [resources, ...["any_of", "ordered"].flatMap((name) => require_program.itemsOf(require_program.childOf(resources, name)))];
}
const DOCKER = /^docker:/;
/** One image, or one for each region. */
function imagesIn(resources) {
	const node = require_program.childOf(resources, "image_id");
	return (node?.kind === "map" ? require_program.pairsOf(node).flatMap(({ value }) => require_program.wordOfNode(value) ?? []) : require_program.wordsOfNode(node)).flatMap((word) => {
		const scheme = DOCKER.exec(require_program.patternText(word));
		return scheme === null ? [] : [require_program.cutWord(word, scheme[0].length)];
	});
}
/** `8081`, `10052-10100` or a list: open to everybody. */
function readPorts(resources) {
	return require_program.wordsOfNode(require_program.childOf(resources, "ports")).map((port) => ({
		span: port.span,
		how: "provider",
		container: port
	}));
}
/** `infra: runpod/US-CA-2`, `cloud: vast`, and the size of the machine. */
function readMarkers(resources) {
	const clouds = ["infra", "cloud"].flatMap((name) => require_program.locatedOf(require_program.childOf(resources, name)) ?? []);
	const size = require_program.locatedOf(require_program.childOf(resources, "instance_type"));
	return [...clouds.flatMap(({ value, span }) => require_program.cloudMarkers(value.split("/")[0] ?? "", span)), ...size ? require_program.sizeMarkers(size) : []];
}
const BUCKET = /^[a-z][a-z\d+.-]*:\/\//;
/** `/remote: ~/local`, or `{source: ~/local, mode: COPY}`. */
function readFileMount({ key, value, span }) {
	const target = require_program.wordOfNode(key);
	return require_program.wordsOfNode(value?.kind === "map" ? require_program.childOf(value, "source") : value).flatMap((source) => BUCKET.test(require_program.patternText(source)) ? [] : [{
		span,
		kind: "bind",
		source,
		...target && { target },
		readOnly: false
	}]);
}
/** The folder that is sent along; a map names a repository. */
function readWorkdir(node) {
	const source = require_program.wordOfNode(node);
	return source === void 0 ? [] : [{
		span: source.span,
		kind: "bind",
		source,
		readOnly: false
	}];
}
exports.skypilot = skypilot;
})
