const require_engine = require("./engine.js");
const require_front_ends = require("./front-ends.js");
let node_path = require("node:path");
// src/formats/compose/nodes.ts
/** The scalar as a word, its variables as references; undefined for anything else and for null. */
function wordIn(node) {
	return node?.kind === "scalar" && !require_front_ends.isNull(node) ? require_front_ends.interpolate(node.text) : void 0;
}
/** A key's value, unless the file takes back what another one says (`ports: !reset []`). */
function fieldOf(node, name) {
	const field = require_front_ends.childOf(node, name);
	return field?.tag === "!reset" ? void 0 : field;
}
/** One node or a list of nodes, as `env_file` and `tmpfs` take them. */
function listed(node) {
	if (node === void 0 || require_front_ends.isNull(node)) return [];
	return node.kind === "sequence" ? require_front_ends.itemsOf(node) : [node];
}
/** `KEY: value` pairs or `KEY=value` items; a bare `KEY` takes its value from where compose runs. */
function entriesIn(node) {
	if (node?.kind === "sequence") return node.items.flatMap(entriesIn);
	if (node?.kind === "map") return require_front_ends.pairsOf(node).flatMap(({ key, value, span }) => {
		if (value !== void 0 && value.kind !== "scalar") return [];
		const name = {
			value: key.text.text,
			span: key.span
		};
		const word = wordIn(value);
		return [passedOn({
			name,
			value: word === void 0 ? { kind: "absent" } : require_engine.valueOf(word),
			span
		})];
	});
	const word = wordIn(node);
	const entry = word && require_engine.entryOf(word);
	return entry === void 0 ? [] : [passedOn(entry)];
}
/** Text that is not written but meant, such as a default path; it stands for the whole of `at`. */
function impliedWord(text, at) {
	return {
		parts: [{
			text,
			source: at.source,
			runs: [{
				from: 0,
				start: at.start,
				end: at.end
			}],
			span: at
		}],
		span: at
	};
}
/** The text of a path with its defaults, seen from the root; undefined when unknown, absolute or remote. */
function pathIn(node, folder) {
	const text = node?.kind === "scalar" && !require_front_ends.isNull(node) ? require_front_ends.defaultText(node.text) : void 0;
	return text === void 0 ? void 0 : pathFrom(folder, text);
}
/** The folder of a file, relative to the root; '' is the root. */
function folderOf(path) {
	return rootless(node_path.posix.dirname(path));
}
/** A path in a folder as one from the root; undefined when it is absolute or remote. */
function pathFrom(folder, path) {
	return /^[/~$\\]/.test(path) || isRemote(path) ? void 0 : rootless(node_path.posix.join(folder, path).replace(/\/$/, ""));
}
/** `https://…`, `git@host:…`, `oci://…`, `github.com/…` */
function isRemote(path) {
	return /^(?:[a-z][a-z\d+.-]*:|git@|github\.com\/)/i.test(path);
}
/** A wish for a file, where its path is known. */
function wantFile(path, by) {
	return path === void 0 ? [] : [{
		kind: "file",
		path,
		by
	}];
}
function passedOn(entry) {
	if (entry.value.kind !== "absent") return entry;
	return {
		...entry,
		value: {
			kind: "reference",
			to: "environment",
			name: entry.name.value,
			span: entry.name.span
		}
	};
}
function rootless(path) {
	return path === "." ? "" : path;
}
// src/formats/compose/contents.ts
/** Files that are written inside the file: the `content` of `configs` and `secrets`, in a language of its own. */
function readContents(document) {
	return ["configs", "secrets"].flatMap((field) => require_front_ends.pairsOf(require_front_ends.childOf(document, field)).flatMap(({ key, value }) => {
		const content = wordIn(require_front_ends.childOf(value, "content"));
		if (content === void 0) return [];
		const text = require_front_ends.scriptOf(content);
		return [{
			format: require_front_ends.formatAs(key.text.text, text.text) ?? "ini",
			text
		}];
	}));
}
// src/formats/compose/environment.ts
/** `env_file: a.env`, a list, or `{path, required, format}` items. */
function readEnvFiles(node) {
	const files = listed(node).flatMap(readEnvFile);
	return {
		sources: files.map(({ source }) => source),
		wants: files.flatMap(({ wants }) => wants)
	};
}
function readEnvFile(node) {
	const written = node.kind === "map" ? require_front_ends.childOf(node, "path") : node;
	const path = wordIn(written);
	if (path === void 0) return [];
	const { span } = path;
	const dialect = require_front_ends.textOf(require_front_ends.childOf(node, "format")) === "raw" ? "docker" : "compose";
	const required = require_front_ends.booleanOf(require_front_ends.childOf(node, "required")) ?? true;
	const wants = wantFile(pathIn(written, folderOf(span.source.path)), span).map((want) => ({
		...want,
		format: "dotenv"
	}));
	return [{
		source: {
			kind: "file",
			path,
			dialect,
			required,
			span
		},
		wants
	}];
}
// src/formats/compose/inclusions.ts
const NONE = {
	inclusions: [],
	envFiles: [],
	wants: []
};
/** Several of them as one. */
function joinInclusions(all) {
	return {
		inclusions: all.flatMap(({ inclusions }) => inclusions),
		envFiles: all.flatMap(({ envFiles }) => envFiles),
		wants: all.flatMap(({ wants }) => wants)
	};
}
/** `include: [other.yaml, {path: [a.yaml, b.yaml], env_file: x.env}]` */
function readIncludes(document) {
	return joinInclusions(listed(require_front_ends.childOf(document, "include")).map((item) => {
		const paths = item.kind === "map" ? listed(require_front_ends.childOf(item, "path")) : [item];
		const { sources, wants } = readEnvFiles(require_front_ends.childOf(item, "env_file"));
		const files = joinInclusions(paths.map((path) => fileOf(path, { kind: "include" })));
		return {
			...files,
			envFiles: sources,
			wants: [...files.wants, ...wants]
		};
	}));
}
/** `extends: base` or `extends: {service: base, file: common.yaml}` */
function readExtends({ key, value }) {
	const node = fieldOf(value, "extends");
	const base = require_front_ends.locatedOf(node?.kind === "map" ? require_front_ends.childOf(node, "service") : node);
	if (node === void 0 || base === void 0) return NONE;
	const how = {
		kind: "extends",
		workload: key.text.text,
		base: base.value
	};
	const file = require_front_ends.childOf(node, "file");
	if (file !== void 0) return fileOf(file, how);
	const own = node_path.posix.basename(base.span.source.path);
	return {
		...NONE,
		inclusions: [{
			path: impliedWord(own, base.span),
			span: node.span,
			...how
		}]
	};
}
/** `compose.yaml`, `docker-compose.yml` */
const BASE_NAME = /^(?:docker-)?compose\.ya?ml$/;
/** The first of these that is there. */
const OVERRIDES = [
	"compose.override.yml",
	"compose.override.yaml",
	"docker-compose.override.yml",
	"docker-compose.override.yaml"
];
/** What compose reads beside a file without being told: the project's `.env`, and a file that overrides this one. */
function readSurroundings(text) {
	const { path } = text.source;
	const span = require_engine.spanOf(text, 0, 0);
	const want = (name) => wantFile(pathFrom(folderOf(path), name), span);
	const overrides = BASE_NAME.test(node_path.posix.basename(path)) ? OVERRIDES : [];
	return {
		inclusions: overrides.map((name) => ({
			path: impliedWord(name, span),
			span,
			kind: "override"
		})),
		envFiles: [{
			kind: "file",
			path: impliedWord(".env", span),
			dialect: "compose",
			required: false,
			span
		}],
		wants: [...want(".env"), ...overrides.flatMap(want)]
	};
}
function fileOf(node, how) {
	const path = wordIn(node);
	if (path === void 0) return NONE;
	const span = path.span;
	return {
		...NONE,
		inclusions: [{
			path,
			span,
			...how
		}],
		wants: wantFile(pathIn(node, folderOf(span.source.path)), span)
	};
}
// src/formats/compose/markers.ts
/** Only a confidential VM of dstack has these. */
const DSTACK_SOCKET = /^(?:\/var)?\/run\/(?:dstack|tappd)\.sock$/;
/** What a service's `runtime` says. */
function runtimeMarkers(service) {
	const runtime = require_front_ends.locatedOf(fieldOf(service, "runtime"));
	const marker = runtime && require_front_ends.runtimeMarker(runtime);
	return marker === void 0 ? [] : [marker];
}
/** The services of a file run on one machine, so what one of them mounts holds for all. */
function shareMarkers(workloads) {
	const shared = workloads.flatMap(socketMarkers);
	return shared.length === 0 ? workloads : workloads.map((workload) => ({
		...workload,
		markers: [...workload.markers, ...shared]
	}));
}
function socketMarkers({ name, mounts }) {
	return mounts.flatMap(({ kind, source }) => {
		const path = kind === "bind" && source !== void 0 ? require_engine.literalText(source) : void 0;
		if (source === void 0 || path === void 0 || !DSTACK_SOCKET.test(path)) return [];
		return [{
			verdict: "confidential",
			by: {
				at: source.span,
				message: `${name} mounts ${path}, which only a dstack CVM has`
			}
		}];
	});
}
// src/formats/compose/build.ts
/** `build: ./app` or `{context, dockerfile, args, …}`. `tag` is the name that the image gets. */
function readBuild(name, node, tag) {
	const written = node.kind === "map" ? require_front_ends.childOf(node, "context") : node;
	const inline = wordIn(require_front_ends.childOf(node, "dockerfile_inline"));
	const context = contextOf(written, node.span);
	const dockerfile = inline === void 0 ? wordIn(require_front_ends.childOf(node, "dockerfile")) : impliedWord(node_path.posix.basename(inline.span.source.path), inline.span);
	return {
		request: {
			name,
			span: node.span,
			...context === void 0 ? {} : { context },
			...dockerfile === void 0 ? {} : { dockerfile },
			args: entriesIn(require_front_ends.childOf(node, "args")),
			...tag === void 0 ? {} : { tag }
		},
		parts: inline === void 0 ? [] : [{
			format: "dockerfile",
			text: require_front_ends.scriptOf(inline)
		}],
		images: contextImages(name, require_front_ends.childOf(node, "additional_contexts")),
		wants: context === void 0 ? [] : buildWants(written, node, context.span)
	};
}
/** The folder, `.` where nothing is written; undefined when it is remote. */
function contextOf(node, at) {
	if (node?.kind !== "scalar" || require_front_ends.isNull(node)) return impliedWord(".", {
		...at,
		end: at.start
	});
	return isRemote(require_front_ends.defaultText(node.text) ?? "") ? void 0 : wordIn(node);
}
/** The Dockerfile, what it ignores, and the names of what it could copy. */
function buildWants(written, build, by) {
	const folder = folderOf(by.source.path);
	const context = written === void 0 || require_front_ends.isNull(written) ? folder : pathIn(written, folder);
	if (context === void 0) return [];
	const wants = [{
		kind: "names",
		path: context,
		by
	}, ...wantFile(pathFrom(context, ".dockerignore"), by)];
	if (require_front_ends.childOf(build, "dockerfile_inline") !== void 0) return wants;
	const named = require_front_ends.childOf(build, "dockerfile");
	const dockerfile = named === void 0 || require_front_ends.isNull(named) ? pathFrom(context, "Dockerfile") : pathIn(named, context);
	return [
		...wants,
		...wantFile(dockerfile, by),
		...wantFile(dockerfile && `${dockerfile}.dockerignore`, by)
	];
}
const IMAGE_CONTEXT = /^docker-image:\/\//;
/** `base: docker-image://alpine:3.20` or `base=docker-image://alpine:3.20` */
function contextImages(user, node) {
	return [...require_front_ends.pairsOf(node).map(({ value }) => value), ...node?.kind === "sequence" ? listed(node) : []].flatMap((value) => wordIn(value) ?? []).flatMap((word) => {
		const text = require_engine.patternText(word);
		const start = node?.kind === "sequence" ? text.indexOf("=") + 1 : 0;
		const scheme = IMAGE_CONTEXT.exec(text.slice(start));
		return scheme === null ? [] : [{
			user: `the build of ${user}`,
			image: require_engine.cutWord(word, start + scheme[0].length)
		}];
	});
}
// src/formats/compose/commands.ts
/** What a service runs: entrypoint and command in a row. */
function readCommand(service) {
	return lineOf([...wordsIn(fieldOf(service, "entrypoint")), ...wordsIn(fieldOf(service, "command"))]);
}
/** What runs beside it: the health check and the hooks. */
function readSideCommands(service) {
	const hooks = [
		"pre_start",
		"post_start",
		"pre_stop"
	].flatMap((name) => require_front_ends.itemsOf(fieldOf(service, name)));
	return [healthCheck(fieldOf(require_front_ends.childOf(service, "healthcheck"), "test")), ...hooks.map((hook) => lineOf(wordsIn(require_front_ends.childOf(hook, "command"))))];
}
/** A string is for a shell; a list says so with its first item, `CMD-SHELL` or `CMD`. */
function healthCheck(test) {
	const script = wordIn(test);
	if (script !== void 0) return {
		words: [],
		scripts: [shellPart(script)]
	};
	const [kind, ...words] = wordsIn(test);
	const [first] = words;
	if (kind !== void 0 && require_engine.literalText(kind) === "CMD-SHELL") return {
		words: [],
		scripts: first === void 0 ? [] : [shellPart(first)]
	};
	return lineOf(words);
}
function lineOf(words) {
	return {
		words,
		scripts: require_front_ends.scriptsIn(words).map((text) => ({
			format: "shell",
			text
		}))
	};
}
function shellPart(script) {
	return {
		format: "shell",
		text: require_front_ends.scriptOf(script)
	};
}
function wordsIn(node) {
	if (node?.kind === "scalar" && !require_front_ends.isNull(node)) return require_front_ends.splitCommand(node.text);
	return require_front_ends.itemsOf(node).flatMap((item) => wordIn(item) ?? []);
}
// src/formats/compose/mounts.ts
/** Everything that a service mounts: `volumes`, `tmpfs`, `secrets` and `configs`. */
function readMounts(service, document) {
	return [
		...require_front_ends.itemsOf(fieldOf(service, "volumes")).flatMap((item) => readVolume(item, document)),
		...listed(fieldOf(service, "tmpfs")).flatMap(readTemporary),
		...require_front_ends.itemsOf(fieldOf(service, "secrets")).flatMap((item) => readSecret(item, require_front_ends.childOf(document, "secrets"), "/run/secrets/")),
		...require_front_ends.itemsOf(fieldOf(service, "configs")).flatMap((item) => readSecret(item, require_front_ends.childOf(document, "configs"), "/"))
	];
}
/** The long syntax of an image that is mounted as a volume. */
function mountedImage(item) {
	return require_front_ends.textOf(require_front_ends.childOf(item, "type")) === "image" ? wordIn(require_front_ends.childOf(item, "source")) : void 0;
}
/** `C:\data` or `c:/data`, whose first colon separates nothing. */
const DRIVE = /^[a-zA-Z]:[\\/]/;
/** A host path, or a variable that most likely holds one. */
const HOST_PATH = /^(?:[./~\uE000]|[a-zA-Z]:[\\/])/;
function readVolume(item, document) {
	if (item.kind === "map") return readLongVolume(item, document);
	const word = wordIn(item);
	if (word === void 0) return [];
	const text = require_engine.patternText(word);
	const first = text.indexOf(":", DRIVE.test(text) ? 2 : 0);
	if (first < 0) return [{
		span: word.span,
		...storage(void 0, text, document),
		target: word,
		readOnly: false
	}];
	const second = text.indexOf(":", DRIVE.test(text.slice(first + 1)) ? first + 3 : first + 1);
	const target = require_engine.cutWord(word, first + 1, second < 0 ? void 0 : second);
	const readOnly = second >= 0 && text.slice(second + 1).split(",").includes("ro");
	return [{
		span: word.span,
		...storage(require_engine.cutWord(word, 0, first), text.slice(0, first), document),
		target,
		readOnly
	}];
}
function readLongVolume(item, document) {
	const type = require_front_ends.textOf(require_front_ends.childOf(item, "type"));
	if (type === "image" || type === "npipe") return [];
	const source = firstWord(item, "source", "src");
	const target = firstWord(item, "target", "dst", "destination");
	return [{
		span: item.span,
		...longStorage(type, source, document),
		...target === void 0 ? {} : { target },
		readOnly: require_front_ends.booleanOf(require_front_ends.childOf(item, "read_only")) ?? false
	}];
}
function longStorage(type, source, document) {
	if (type === "bind" && source !== void 0) return {
		kind: "bind",
		source
	};
	if (type === "tmpfs") return { kind: "temporary" };
	return storage(source, source === void 0 ? "" : require_engine.patternText(source), document);
}
function firstWord(item, ...names) {
	return names.map((name) => wordIn(require_front_ends.childOf(item, name))).find((word) => word !== void 0);
}
/** A host path, a named volume, or what the file says that a named volume is: a folder of the host, memory. */
function storage(source, text, document) {
	if (source === void 0) return { kind: "volume" };
	if (HOST_PATH.test(text)) return {
		kind: "bind",
		source
	};
	const options = require_front_ends.childOf(document, "volumes", text, "driver_opts");
	if (require_front_ends.textOf(require_front_ends.childOf(options, "type")) === "tmpfs") return {
		kind: "temporary",
		source
	};
	const device = wordIn(require_front_ends.childOf(options, "device"));
	return device !== void 0 && /(?:^|,)r?bind(?:,|$)/.test(require_front_ends.textOf(require_front_ends.childOf(options, "o")) ?? "") ? {
		kind: "bind",
		source: device
	} : {
		kind: "volume",
		source
	};
}
/** `/run` or `/run:size=64m` */
function readTemporary(item) {
	const word = wordIn(item);
	if (word === void 0) return [];
	const colon = require_engine.patternText(word).indexOf(":");
	return [{
		span: word.span,
		kind: "temporary",
		target: require_engine.cutWord(word, 0, colon < 0 ? void 0 : colon),
		readOnly: false
	}];
}
/** A name, or `{source, target}`; the file it comes from, where the top level says so. */
function readSecret(item, secrets, folder) {
	const name = item.kind === "map" ? require_front_ends.childOf(item, "source") : item;
	if (name?.kind !== "scalar") return [];
	const target = require_front_ends.childOf(item, "target");
	const source = wordIn(require_front_ends.childOf(secrets, name.text.text, "file")) ?? require_engine.wordOf(name.text);
	return [{
		span: item.span,
		kind: "secret",
		source,
		target: targetIn(target?.kind === "scalar" ? target : name, folder),
		readOnly: true
	}];
}
/** `token` is mounted at `/run/secrets/token`. */
function targetIn(node, folder) {
	const { text } = node.text;
	if (text.startsWith("/") || text.startsWith("$") || text.startsWith("\uE000")) return require_front_ends.interpolate(node.text);
	return require_engine.wordOf(require_engine.derive(node.text, [{
		text: `${folder}${text}`,
		from: 0,
		to: text.length
	}], node.span));
}
// src/formats/compose/ports.ts
/** `8000:80` items, or `{target, published, host_ip}`; without `host_ip` such a port is published on all interfaces. */
function readPorts(node) {
	return listed(node).flatMap((item) => {
		const short = wordIn(item);
		if (short !== void 0) return [{
			span: item.span,
			how: "publish",
			short
		}];
		return item.kind === "map" ? [readLongPort(item)] : [];
	});
}
function readLongPort(node) {
	const address = wordIn(require_front_ends.childOf(node, "host_ip"));
	const container = wordIn(require_front_ends.childOf(node, "target"));
	const host = wordIn(require_front_ends.childOf(node, "published"));
	return {
		span: address?.span ?? node.span,
		how: "publish",
		...address === void 0 ? {} : { address },
		...container === void 0 ? {} : { container },
		...host === void 0 ? {} : { host }
	};
}
/** The network that a service is in: `network_mode`, or a network of the file that is the host's own. */
function readNetwork(service, document) {
	const mode = fieldOf(service, "network_mode");
	if (mode?.kind === "scalar" && !require_front_ends.isNull(mode)) return networkOf(require_front_ends.defaultText(mode.text), mode);
	const host = listed(fieldOf(service, "networks")).flatMap((node) => node.kind === "map" ? require_front_ends.pairsOf(node).map(({ key }) => key) : [node]).find((name) => isHostNetwork(require_front_ends.childOf(document, "networks", require_front_ends.textOf(name) ?? "")));
	return host === void 0 ? { kind: "own" } : {
		kind: "host",
		span: host.span,
		process: false
	};
}
function networkOf(mode, node) {
	if (mode === void 0) return { kind: "unknown" };
	if (mode === "host") return {
		kind: "host",
		span: node.span,
		process: false
	};
	if (mode === "none") return { kind: "none" };
	return { kind: /^(?:service|container):/.test(mode) ? "shared" : "own" };
}
/** `hostnet: {external: true, name: host}` */
function isHostNetwork(network) {
	const external = require_front_ends.childOf(network, "external");
	return (require_front_ends.textOf(require_front_ends.childOf(network, "name")) ?? require_front_ends.textOf(require_front_ends.childOf(external, "name"))) === "host" && (require_front_ends.booleanOf(external) === true || external?.kind === "map");
}
// src/formats/compose/service.ts
/** Reads a service; `document` is where its volumes, networks, secrets and configs are declared. */
function readService(pair, document) {
	const { key, value: node } = pair;
	if (node?.kind !== "map") return [];
	const name = key.text.text;
	const image = wordIn(fieldOf(node, "image"));
	const build = buildOf(name, fieldOf(node, "build"), image);
	const command = readCommand(node);
	const lines = [command, ...readSideCommands(node)];
	const envFiles = readEnvFiles(fieldOf(node, "env_file"));
	const extended = readExtends(pair);
	const replaces = replacedFields(node);
	return [{
		workload: {
			name,
			span: pair.span,
			...image === void 0 ? {} : { image },
			local: build !== void 0,
			env: entriesIn(fieldOf(node, "environment")),
			envFrom: envFiles.sources,
			mounts: readMounts(node, document),
			ports: readPorts(fieldOf(node, "ports")),
			network: readNetwork(node, document),
			command: command.words,
			markers: runtimeMarkers(node),
			...replaces.length === 0 ? {} : { replaces }
		},
		builds: build === void 0 ? [] : [build.request],
		images: [...build?.images ?? [], ...volumeImages(name, node)],
		commands: lines.flatMap(commandsOf),
		parts: [...build?.parts ?? [], ...lines.flatMap(({ scripts }) => scripts)],
		inclusions: extended.inclusions,
		wants: [
			...envFiles.wants,
			...build?.wants ?? [],
			...extended.wants
		]
	}];
}
function buildOf(name, node, image) {
	return node === void 0 || require_front_ends.isNull(node) ? void 0 : readBuild(name, node, image);
}
/** A script is read as one; the words around it say nothing more. */
function commandsOf({ words, scripts }) {
	const first = words[0];
	const last = words.at(-1);
	if (first === void 0 || last === void 0 || scripts.length > 0) return [];
	const command = require_front_ends.understand(words, {
		...first.span,
		end: Math.max(first.span.end, last.span.end)
	});
	return command === void 0 ? [] : [command];
}
function volumeImages(user, service) {
	return require_front_ends.itemsOf(fieldOf(service, "volumes")).flatMap((item) => {
		const image = mountedImage(item);
		return image === void 0 ? [] : [{
			user: `a volume of ${user}`,
			image
		}];
	});
}
function replacedFields(service) {
	return require_front_ends.pairsOf(service).filter(({ value }) => value?.tag === "!reset" || value?.tag === "!override").map(({ key }) => key.text.text);
}
// src/formats/compose/index.ts
/** Compose files. */
const compose = {
	name: "compose",
	matches: require_engine.isCompose,
	parse
};
function parse(text) {
	const tree = require_front_ends.readYaml(text);
	const documents = tree.documents.filter((document) => document !== void 0);
	const services = documents.flatMap(servicesIn);
	const files = joinInclusions([...documents.map(readIncludes), readSurroundings(text)]);
	const faults = [];
	const { pairs, texts } = require_front_ends.readNameValues(documents, { wordOf: (scalar) => interpolated(scalar, faults) });
	return {
		...require_engine.nothing(text, compose.name),
		workloads: shareMarkers(services.map(({ workload }) => workload)),
		builds: services.flatMap(({ builds }) => builds),
		images: services.flatMap(({ images }) => images),
		commands: services.flatMap(({ commands }) => commands),
		pairs,
		texts,
		parts: [...services.flatMap(({ parts }) => parts), ...documents.flatMap(readContents)],
		scope: {
			files: files.envFiles,
			entries: []
		},
		inclusions: [...files.inclusions, ...services.flatMap(({ inclusions }) => inclusions)],
		wants: [...files.wants, ...services.flatMap(({ wants }) => wants)],
		...require_front_ends.readComments(tree.comments),
		unread: isWhole(text) ? [...tree.faults, ...faults] : [],
		keyAt: require_front_ends.keyPaths(tree)
	};
}
/** A value with its references; those that compose refuses are faults. */
function interpolated({ text }, faults) {
	const read = require_front_ends.readInterpolation(text);
	for (const fault of read.faults) faults.push(fault);
	return read.word;
}
function servicesIn(document) {
	return require_front_ends.pairsOf(require_front_ends.childOf(document, "services")).flatMap((pair) => readService(pair, document));
}
/** An example in a document may leave things out; only a whole file is promised to be readable. */
function isWhole({ text, source }) {
	return text.length === source.text.length;
}
exports.compose = compose;
