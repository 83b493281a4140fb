// 4bb25504bc9d32eb0369692fbca8d0339350ef1386e657e3738350df8ce82dd9
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/gpu/dstack.ts
/** Configurations of dstack; those of fleets, gateways and volumes start nothing. */
const dstack = require_front_ends.describedFormat("dstack", require_program.isDstack, describe);
function describe(run) {
	const type = require_program.textOf(require_program.childOf(run, "type")) ?? "";
	if (!/^(?:task|service|dev-environment)$/.test(type)) return {};
	const name = require_program.textOf(require_program.childOf(run, "name")) ?? `the dstack ${type}`;
	const groups = require_program.itemsOf(require_program.childOf(run, "replicas")).filter((item) => item.kind === "map");
	const entrypoint = require_front_ends.commandLine(require_program.childOf(run, "entrypoint"));
	return {
		workloads: [require_front_ends.container(name, run.span, {
			...require_front_ends.imageIn(require_program.childOf(run, "image")),
			env: require_program.entriesIn(require_program.childOf(run, "env")),
			mounts: [
				...require_program.itemsOf(require_program.childOf(run, "files")).flatMap(readFile),
				...require_program.itemsOf(require_program.childOf(run, "repos")).flatMap(readRepository),
				...require_program.itemsOf(require_program.childOf(run, "volumes")).flatMap(readVolume)
			],
			ports: type === "service" ? readPorts(run) : [],
			command: entrypoint.command,
			markers: readMarkers(run)
		})],
		images: groups.flatMap((group) => {
			const { image } = require_front_ends.imageIn(require_program.childOf(group, "image"));
			return image === void 0 ? [] : [{
				user: name,
				image
			}];
		}),
		commands: entrypoint.commands,
		parts: [...entrypoint.parts, ...[run, ...groups].flatMap(scriptsIn)]
	};
}
/** What a shell runs, line by line; the commands of an environment stand under `init`. */
function scriptsIn(run) {
	return [
		"build",
		"setup",
		"init",
		"commands"
	].flatMap((field) => {
		const node = require_program.childOf(run, field);
		const lines = (node?.kind === "scalar" ? [node] : require_program.itemsOf(node)).flatMap((item) => item.kind === "scalar" ? [require_program.wordOf(item.text)] : []);
		return require_program.scriptLines(lines).map((text) => ({
			format: "shell",
			text
		}));
	});
}
/** A service asks for a token of dstack unless it says otherwise. */
function readPorts(run) {
	if (require_program.booleanOf(require_program.childOf(run, "auth")) !== false) return [];
	const node = require_program.childOf(run, "port");
	const port = require_program.wordOfNode(node?.kind === "map" ? require_program.childOf(node, "container_port") : node);
	if (port === void 0) return [];
	return [{
		span: port.span,
		how: "provider",
		container: require_program.splitWord(port, ":")?.[1] ?? port
	}];
}
/** It may run on any of the backends. */
function readMarkers(run) {
	return [...require_program.itemsOf(require_program.childOf(run, "backends")).flatMap((item) => {
		const backend = require_program.locatedOf(item);
		return backend === void 0 ? [] : require_program.cloudMarkers(backend.value, backend.span);
	}), ...require_program.itemsOf(require_program.childOf(run, "instance_types")).flatMap((item) => {
		const size = require_program.locatedOf(item);
		return size === void 0 ? [] : require_program.sizeMarkers(size);
	})];
}
/** `~/.ssh/id_ed25519`, `data:/data` or `{local_path, path}`: sent along. */
function readFile(item) {
	if (item.kind === "map") return sent(item, require_program.wordOfNode(require_program.childOf(item, "local_path")), require_program.wordOfNode(require_program.childOf(item, "path")));
	const word = require_program.wordOfNode(item);
	const sides = word && require_program.splitWord(word, ":");
	return sent(item, sides?.[0] ?? word, sides?.[1]);
}
/** A folder that holds a repository is sent along; `url` is fetched from elsewhere. */
function readRepository(item) {
	const word = require_program.wordOfNode(item.kind === "map" ? require_program.childOf(item, "local_path") : item);
	return word === void 0 || !/^[./~]/.test(require_program.patternText(word)) ? [] : sent(item, require_program.splitWord(word, ":")?.[0] ?? word, void 0);
}
function sent({ span }, source, target) {
	return source === void 0 ? [] : [{
		span,
		kind: "bind",
		source,
		...target && { target },
		readOnly: false
	}];
}
/** `name:/data`, `/on/the/instance:/data`, `{name, path}` or `{instance_path, path}`: storage on the other side. */
function readVolume(item) {
	const word = require_program.wordOfNode(item);
	const sides = word && require_program.splitWord(word, ":");
	const source = sides?.[0] ?? require_program.wordOfNode(require_program.childOf(item, "name") ?? require_program.childOf(item, "instance_path"));
	const target = sides?.[1] ?? require_program.wordOfNode(require_program.childOf(item, "path"));
	return [{
		span: item.span,
		kind: "volume",
		...source && { source },
		...target && { target },
		readOnly: false
	}];
}
exports.dstack = dstack;
})
