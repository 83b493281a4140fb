// 4083fb6b9ec1ebe977b06c64f8210c9ba65d0de42843e713ef4a7462472b48bd
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_front_ends = require("./front-ends.js");
const require_program = require("./program.js");
// src/formats/ansible/containers.ts
/** `docker_container`, `podman_container`, `docker_swarm_service` */
function describeContainer(given) {
	const field = (...names) => names.map((name) => require_program.childOf(given, name)).find((node) => node !== void 0);
	const { command, commands, parts } = require_front_ends.commandLine(field("entrypoint"), field("command"), field("args"));
	return {
		workloads: [require_front_ends.container(require_program.textOf(field("name")) ?? "the container", given.span, {
			...require_front_ends.imageIn(field("image")),
			env: require_program.entriesIn(field("env", "environment")),
			envFrom: require_program.wordsOfNode(field("env_file", "env_files")).map(envFile),
			mounts: [...require_program.wordsOfNode(field("volumes", "volume")).map(require_program.volumeMount), ...require_program.itemsOf(field("mounts")).map(readMount)],
			ports: readPorts(field("published_ports", "ports", "publish")),
			network: networkOf(given),
			command
		})],
		commands,
		parts
	};
}
/** `docker_image: {name: redis, tag: latest}`; one that is built or loaded is nobody else's. */
function describeImage(given) {
	const name = require_program.childOf(given, "name");
	const image = require_program.joinImage({
		repository: name,
		tag: require_program.childOf(given, "tag")
	}) ?? require_front_ends.imageIn(name).image;
	const build = require_program.childOf(given, "build");
	const isPulled = /^(?:pull)?$/.test(require_program.textOf(require_program.childOf(given, "source")) ?? "") && build === void 0;
	return {
		...image !== void 0 && isPulled && { images: [{
			user: "a task",
			image
		}] },
		...build !== void 0 && { builds: [{
			name: "a task",
			span: build.span,
			args: require_program.entriesIn(require_program.childOf(build, "args"))
		}] }
	};
}
function envFile(path) {
	return {
		kind: "file",
		path,
		dialect: "docker",
		required: true,
		span: path.span
	};
}
/** `8000:80` items, several in one text, or `{published_port, target_port}`. */
function readPorts(node) {
	const fields = require_program.itemsOf(node).flatMap((item) => {
		const host = require_program.wordOfNode(require_program.childOf(item, "published_port"));
		const inner = require_program.wordOfNode(require_program.childOf(item, "target_port"));
		return host === void 0 ? [] : [{
			span: item.span,
			how: "publish",
			host,
			...inner && { container: inner }
		}];
	});
	return [...require_program.listedIn(node).map((short) => ({
		span: short.span,
		how: "publish",
		short
	})), ...fields];
}
function readMount(item) {
	const source = require_program.wordOfNode(require_program.childOf(item, "source"));
	const target = require_program.wordOfNode(require_program.childOf(item, "target"));
	const kind = require_program.textOf(require_program.childOf(item, "type")) === "bind" ? "bind" : "volume";
	return {
		span: item.span,
		kind,
		...source && { source },
		...target && { target },
		readOnly: false
	};
}
function networkOf(given) {
	const pair = require_program.pairOf(given, "network_mode") ?? require_program.pairOf(given, "network");
	const mode = require_program.wordsOfNode(pair?.value).map((word) => word.parts.map((part) => "text" in part ? part.text : "").join(""));
	if (pair !== void 0 && mode.includes("host")) return {
		kind: "host",
		span: pair.span,
		process: false
	};
	return { kind: mode.includes("none") ? "none" : mode.some((name) => name.startsWith("container:")) ? "shared" : "own" };
}
// src/formats/ansible/files.ts
/** `shell: docker run …`, `command: {cmd: …}`, `command: {argv: […]}`, with the variables of its task. */
function describeScript(given, task) {
	const script = given.kind === "scalar" ? given : require_program.childOf(given, "cmd");
	if (script?.kind !== "scalar") return require_front_ends.commandLine(require_program.childOf(given, "argv"));
	const env = require_program.entriesIn(require_program.childOf(task, "environment"));
	return { parts: [{
		format: "shell",
		text: require_program.scriptOf(require_program.wordOfScalar(script)),
		env
	}] };
}
/** `copy: {content, dest, mode}` */
function describeCopy(given) {
	return require_front_ends.joined([written(require_program.childOf(given, "content"), require_program.childOf(given, "dest")), describeMode(given)]);
}
/** `file: {path, mode, recurse}` */
function describeMode(given) {
	return { permissions: require_program.permissionsIn("a task", given, {
		path: [
			"path",
			"dest",
			"name"
		],
		mode: "mode"
	}) };
}
/** `blockinfile: {block, path}` */
function describeBlock(given) {
	return written(require_program.childOf(given, "block") ?? require_program.childOf(given, "content"), require_program.childOf(given, "path") ?? require_program.childOf(given, "dest"));
}
/** `lineinfile: {line, path}` */
function describeLine(given) {
	return written(require_program.childOf(given, "line"), require_program.childOf(given, "path") ?? require_program.childOf(given, "dest"));
}
function written(content, path) {
	if (content?.kind !== "scalar") return {};
	const name = require_program.textOf(path) ?? "";
	const pairs = require_program.loginsIn(name, content.text).map(({ entry }) => entry);
	const format = require_program.fileFormat(name, content.text.text);
	return format === void 0 ? { pairs } : {
		pairs,
		parts: [{
			format,
			text: require_program.scriptOf(require_program.wordOfScalar(content))
		}]
	};
}
/** `cron: {name, job}`: a command, or with `env` a variable of the table. */
function describeCron(given) {
	const job = require_program.childOf(given, "job");
	if (job?.kind !== "scalar") return {};
	if (require_program.booleanOf(require_program.childOf(given, "env")) !== true) return { parts: [{
		format: "shell",
		text: require_program.scriptOf(require_program.wordOfScalar(job))
	}] };
	const name = require_program.locatedOf(require_program.childOf(given, "name"));
	return name === void 0 ? {} : { pairs: [{
		name,
		value: require_program.valueOf(require_program.wordOfScalar(job)),
		span: job.span
	}] };
}
/** `cronvar: {name, value}` */
function describeCronVariable(given) {
	const name = require_program.locatedOf(require_program.childOf(given, "name"));
	const value = require_program.childOf(given, "value");
	if (name === void 0 || value?.kind !== "scalar") return {};
	return { pairs: [{
		name,
		value: require_program.valueOf(require_program.wordOfScalar(value)),
		span: value.span
	}] };
}
/** `docker_compose: {definition: {services: …}}` */
function describeProject(given) {
	return { parts: partsOf(require_program.childOf(given, "definition"), "compose") };
}
/** `docker_secret: {name, data}` */
function describeSecret(given) {
	const name = require_program.locatedOf(require_program.childOf(given, "name"));
	const data = require_program.childOf(given, "data");
	if (name === void 0 || data?.kind !== "scalar") return {};
	return { pairs: [{
		name,
		value: require_program.valueOf(require_program.wordOfScalar(data)),
		span: data.span,
		certain: true
	}] };
}
/** `k8s: {definition: {kind: …}}` */
function describeObjects(given) {
	return { parts: partsOf(require_program.childOf(given, "definition") ?? require_program.childOf(given, "resource_definition"), "kubernetes") };
}
function partsOf(node, format) {
	return node === void 0 ? [] : [{
		format,
		text: node.kind === "scalar" ? node.text : blockOf(node)
	}];
}
/** The lines of a node, with the indentation of the first. */
function blockOf({ span: { source, start, end } }) {
	const from = source.text.lastIndexOf("\n", start - 1) + 1;
	return require_program.slice(require_program.wholeText(source), source.text.slice(from, start).trim() === "" ? from : start, end);
}
// src/formats/ansible/index.ts
/** Playbooks of Ansible and files of their tasks. */
const ansible = require_front_ends.describedFormat("ansible", require_program.isAnsible, describe);
function describe(document) {
	return require_front_ends.joined(require_program.itemsOf(document).map(describeItem));
}
const TASK_LISTS = /^(?:tasks|pre_tasks|post_tasks|handlers|block|rescue|always)$/;
/** A play, a block or a task. */
function describeItem(item) {
	return require_front_ends.joined(require_program.pairsOf(item).map((pair) => TASK_LISTS.test(pair.key.text.text) ? describe(pair.value ?? item) : describeModule(pair, item)));
}
/** What the arguments of a module say, by the last part of its name: `community.docker.docker_container`. */
const MODULES = /* @__PURE__ */ new Map([
	["docker_container", describeContainer],
	["docker_swarm_service", describeContainer],
	["podman_container", describeContainer],
	["docker_image", describeImage],
	["docker_image_pull", describeImage],
	["podman_image", describeImage],
	["docker_compose", describeProject],
	["docker_compose_v2", describeProject],
	["docker_secret", describeSecret],
	["podman_secret", describeSecret],
	["k8s", describeObjects],
	["shell", describeScript],
	["command", describeScript],
	["raw", describeScript],
	["copy", describeCopy],
	["file", describeMode],
	["template", describeMode],
	["blockinfile", describeBlock],
	["lineinfile", describeLine],
	["cron", describeCron],
	["cronvar", describeCronVariable]
]);
function describeModule({ key, value }, task) {
	const name = key.text.text;
	const describeGiven = MODULES.get(name.slice(name.lastIndexOf(".") + 1));
	return describeGiven === void 0 || value === void 0 ? {} : describeGiven(value, task);
}
exports.ansible = ansible;
})
