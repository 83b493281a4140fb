// 7bb4bc313e3e96fef8a7d148ceeda49088f4f8d10963839f3493d402ceeaceca
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_front_ends = require("./front-ends.js");
const require_program = require("./program.js");
// src/formats/nomad.ts
/** Jobs of Nomad. */
const nomad = {
	name: "nomad",
	matches: require_program.isNomad,
	parse
};
function parse(text) {
	const groups = require_program.pairsOf(require_program.childOf(require_front_ends.readTree(text), "job")).flatMap(({ value }) => require_program.pairsOf(require_program.childOf(value, "group")));
	const { workloads, commands, parts } = require_front_ends.joined(groups.flatMap(({ value: group }) => readGroup(group)));
	return {
		...require_front_ends.readHcl(text),
		format: nomad.name,
		workloads,
		commands,
		parts,
		scope: {
			files: [],
			entries: [],
			workloads: true
		}
	};
}
/** A port that no task asks for is taken for the first one's. */
function readGroup(group) {
	const tasks = require_program.pairsOf(require_program.childOf(group, "task"));
	const labels = tasks.map(({ value }) => require_program.wordsOfNode(require_program.childOf(value, "config", "ports")).map(require_program.patternText));
	return tasks.map((task, index) => {
		const isOwn = (label) => labels[index]?.includes(label) === true || index === 0 && !labels.flat().includes(label);
		return readTask(task, group, isOwn);
	});
}
function readTask({ key, value: task, span }, group, isOwn) {
	const config = require_program.childOf(task, "config");
	const { command, commands, parts } = require_front_ends.commandLineOf([
		"entrypoint",
		"command",
		"args"
	].flatMap((name) => require_program.wordsOfNode(require_program.childOf(config, name))));
	return {
		workloads: [require_front_ends.container(`task ${key.text.text}`, span, {
			...require_front_ends.imageIn(require_program.childOf(config, "image")),
			env: blocksIn(task, "env").flatMap(require_program.entriesIn),
			mounts: require_program.wordsOfNode(require_program.childOf(config, "volumes")).map(require_program.volumeMount),
			ports: readPorts(task, group, isOwn),
			network: networkOf(task, group),
			scheduled: true,
			command
		})],
		commands,
		parts: [...parts, ...blocksIn(task, "template").flatMap(templateParts)]
	};
}
/** Blocks of a name, of which there may be several. */
function blocksIn(node, name) {
	const found = require_program.childOf(node, name);
	if (found === void 0) return [];
	return found.kind === "sequence" ? found.items : [found];
}
/** `mode` of the group is for programs without a container; one of Docker has its own. */
function networkOf(task, group) {
	const driver = require_program.childOf(task, "driver");
	if (/^(?:raw_)?exec$/.test(require_program.textOf(driver) ?? "")) return blocksIn(group, "network").some((network) => /^(?:bridge|cni\/)/.test(require_program.textOf(require_program.childOf(network, "mode")) ?? "")) || driver === void 0 ? { kind: "own" } : {
		kind: "host",
		span: driver.span,
		process: true
	};
	const mode = require_program.pairOf(require_program.childOf(task, "config"), "network_mode");
	const name = require_program.textOf(mode?.value);
	if (mode !== void 0 && name === "host") return {
		kind: "host",
		span: mode.span,
		process: false
	};
	return { kind: name === "none" ? "none" : "own" };
}
/** Ports of the group that are the task's, and those that it asks for itself, as was done before. */
function readPorts(task, group, isOwn) {
	const shared = portsOf(group).filter(({ key }) => isOwn(key.text.text));
	const map = require_program.childOf(task, "config", "port_map");
	return [...shared, ...portsOf(require_program.childOf(task, "resources"))].flatMap((pair) => readPort(pair, map));
}
function portsOf(node) {
	return blocksIn(node, "network").flatMap((network) => require_program.pairsOf(require_program.childOf(network, "port")));
}
/** A static port is the host's, on the network that others reach unless another is named. */
function readPort({ key, value, span }, map) {
	const host = require_program.wordOfNode(require_program.childOf(value, "static"));
	if (host === void 0 || require_program.childOf(value, "host_network") !== void 0) return [];
	return [{
		span,
		how: "hostPort",
		host,
		container: require_program.wordOfNode(require_program.childOf(value, "to") ?? require_program.childOf(map, key.text.text)) ?? host
	}];
}
/** `template { data = <<EOF … EOF, env = true }`: variables, or a file in the task's folder. */
function templateParts(template) {
	const data = require_program.childOf(template, "data");
	if (data?.kind !== "scalar") return [];
	if (require_program.booleanOf(require_program.childOf(template, "env")) === true) return [{
		format: "dotenv",
		text: data.text
	}];
	const format = require_program.fileFormat(require_program.locatedOf(require_program.childOf(template, "destination"))?.value ?? "", data.text.text);
	return format === void 0 ? [] : [{
		format,
		text: data.text
	}];
}
exports.nomad = nomad;
})
