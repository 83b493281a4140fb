// 2518bc037445fa3cda8355280eb728eb3afa4c7b395f139027f8a243cbff7946
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_front_ends = require("./front-ends.js");
const require_program = require("./program.js");
// src/formats/terraform.ts
/** Resources of Terraform and OpenTofu that run containers. */
const terraform = {
	name: "terraform",
	matches: require_program.isTerraform,
	parse
};
function parse(text) {
	const tree = require_front_ends.readTree(text);
	const resources = require_program.pairsOf(require_program.childOf(tree, "resource")).flatMap(({ key, value }) => require_program.pairsOf(value).map((pair) => describeResource(key.text.text, pair)));
	const { workloads, images, builds, commands, parts } = require_front_ends.joined(resources);
	return {
		...require_front_ends.readHcl(text),
		format: terraform.name,
		workloads,
		images,
		builds,
		commands,
		parts: [...parts, ...require_front_ends.scriptParts(tree)],
		scope: SCOPE
	};
}
const SCOPE = {
	files: [],
	entries: [],
	workloads: true
};
function describeResource(type, { key, value }) {
	if (value?.kind !== "map") return {};
	if (type === "docker_image") return describeImage(value, key.text.text);
	if (type === "docker_container") return describeContainer(value, key.text.text);
	if (type === "aws_ecs_task_definition") return describeDefinitions(value);
	return require_front_ends.joined(containersIn(value).map((node) => describeContainer(node, require_program.textOf(require_program.childOf(node, "name")) ?? key.text.text)));
}
/** One that is built here is nobody else's. */
function describeImage(node, user) {
	const { image } = require_front_ends.imageIn(require_program.childOf(node, "name"));
	const builds = listed(require_program.childOf(node, "build")).map((build) => ({
		name: user,
		span: build.span,
		args: [...require_program.entriesIn(require_program.childOf(build, "build_args")), ...require_program.entriesIn(require_program.childOf(build, "build_arg"))]
	}));
	return {
		builds,
		...image !== void 0 && builds.length === 0 && { images: [{
			user,
			image
		}] }
	};
}
/** `container { image … }`, `containers { image … }` of clusters and of clouds. */
function containersIn(node) {
	if (node.kind === "sequence") return node.items.flatMap(containersIn);
	return require_program.pairsOf(node).flatMap(({ key, value }) => {
		if (value === void 0) return [];
		if (!/^(?:init_)?containers?$/.test(key.text.text)) return containersIn(value);
		return listed(value).flatMap((item) => item.kind === "map" && require_program.childOf(item, "image") !== void 0 ? [item] : []);
	});
}
/** A list, or JSON that another file or a text holds. */
function describeDefinitions(task) {
	const definitions = require_program.childOf(task, "container_definitions");
	if (definitions?.kind === "scalar") return /^\s*\[/.test(definitions.text.text) ? { parts: [{
		format: "ecs",
		text: definitions.text
	}] } : {};
	return definitions === void 0 ? {} : require_front_ends.describeTask(task, definitions);
}
function describeContainer(node, name) {
	const { command, commands, parts } = require_front_ends.commandLineOf([
		"entrypoint",
		"command",
		"args"
	].flatMap((field) => require_program.wordsOfNode(require_program.childOf(node, field))));
	const network = require_program.pairOf(node, "network_mode");
	return {
		workloads: [require_front_ends.container(name, node.span, {
			...require_front_ends.imageIn(require_program.childOf(node, "image")),
			env: [...listed(require_program.childOf(node, "env")).flatMap(envOf), ...require_program.entriesIn(require_program.childOf(node, "environment_variables"))],
			mounts: listed(require_program.childOf(node, "volumes")).flatMap(readMount),
			ports: listed(require_program.childOf(node, "ports")).flatMap(readPort),
			...network !== void 0 && require_program.textOf(network.value) === "host" && { network: {
				kind: "host",
				span: network.span,
				process: false
			} },
			command
		})],
		commands,
		parts
	};
}
/** `env = ["A=b"]`, `env = {A = "b"}`, `env { name value }`; a value that stands in a store is a reference. */
function envOf(node) {
	const name = require_program.childOf(node, "name");
	if (name?.kind !== "scalar") return require_program.entriesIn(node.kind === "scalar" ? {
		kind: "sequence",
		items: [node],
		span: node.span
	} : node);
	if (require_program.childOf(node, "value") !== void 0) return require_program.entriesIn({
		kind: "sequence",
		items: [node],
		span: node.span
	});
	const value = {
		kind: "reference",
		to: "secret-store",
		name: "",
		span: node.span
	};
	return [{
		name: {
			value: name.text.text,
			span: name.span
		},
		value,
		span: node.span
	}];
}
/** `ports { internal external ip }` of Docker; others are inside a cluster or a cloud. */
function readPort(node) {
	const inner = require_program.wordOfNode(require_program.childOf(node, "internal"));
	const host = require_program.wordOfNode(require_program.childOf(node, "external"));
	const address = require_program.wordOfNode(require_program.childOf(node, "ip"));
	if (host === void 0) return [];
	return [{
		span: node.span,
		how: "publish",
		host,
		...inner && { container: inner },
		...address && { address }
	}];
}
/** `volumes { host_path container_path }` */
function readMount(node) {
	const path = require_program.wordOfNode(require_program.childOf(node, "host_path"));
	const source = path ?? require_program.wordOfNode(require_program.childOf(node, "volume_name"));
	const target = require_program.wordOfNode(require_program.childOf(node, "container_path"));
	if (target === void 0) return [];
	return [{
		span: node.span,
		kind: path === void 0 ? "volume" : "bind",
		...source && { source },
		target,
		readOnly: false
	}];
}
/** One block, or several of the same name. */
function listed(node) {
	if (node === void 0) return [];
	return node.kind === "sequence" ? node.items : [node];
}
exports.terraform = terraform;
})
