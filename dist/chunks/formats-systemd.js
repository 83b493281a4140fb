// 5bc62542a11382e7287d2a03ad47edb18033ac4a8f06fee5a64f231fc3322d79
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
let node_path = require("node:path");
// src/formats/systemd/lines.ts
const SECTION = /^[ \t]*\[(?<name>[^\]]+)\]/;
const KEY = /^[ \t]*(?<key>[A-Za-z][\w-]*)[ \t]*=[ \t]*/;
const SILENT = /^\uFEFF?\s*(?:$|\[[^\]]+\])/;
const COMMENT = /^[ \t]*[#;]+/;
const LINE = /(?<content>[^\n]*?)\r?(?:\n|$)/y;
/** Reads a unit line by line; a backslash at the end continues one. */
function readUnit(whole) {
	const settings = [];
	const comments = [];
	const faults = [];
	let section = "";
	let open = [];
	for (let from = 0; from < whole.text.length;) {
		const { content, next } = lineAt(whole.text, from);
		const end = from + content.length;
		const comment = COMMENT.exec(content);
		if (comment !== null) comments.push(require_program.slice(whole, from + comment[0].length, end));
		else if (content.endsWith("\\")) open.push(pieceOf(whole, from, end - 1), {
			text: " ",
			from: end - 1,
			to: next
		});
		else {
			const line = open.length === 0 ? require_program.slice(whole, from, end) : require_program.derive(whole, [...open, pieceOf(whole, from, end)]);
			section = SECTION.exec(line.text)?.groups?.["name"] ?? section;
			const found = settingIn(line, section);
			if (found.length === 0 && !SILENT.test(line.text)) faults.push({
				at: line.span,
				message: "a line breaks off"
			});
			settings.push(...found);
			open = [];
		}
		from = next;
	}
	return {
		settings: [...settings, ...open.length === 0 ? [] : settingIn(require_program.derive(whole, open), section)],
		comments,
		faults
	};
}
function lineAt(text, from) {
	LINE.lastIndex = from;
	return {
		content: LINE.exec(text)?.groups?.["content"] ?? "",
		next: LINE.lastIndex
	};
}
function pieceOf({ text }, from, to) {
	return {
		text: text.slice(from, to),
		from,
		to
	};
}
function settingIn(line, section) {
	const match = KEY.exec(line.text);
	if (match === null) return [];
	const key = match.groups["key"];
	const at = match[0].indexOf(key);
	const end = Math.max(match[0].length, line.text.trimEnd().length);
	return [{
		section,
		key: {
			value: key,
			span: require_program.spanOf(line, at, at + key.length)
		},
		value: require_program.slice(line, match[0].length, end),
		span: require_program.spanOf(line, at, end)
	}];
}
// src/formats/systemd/words.ts
const SPECIFIER = /%[A-Za-z%]/g;
/** A value with its specifiers as references; a dollar sign is text. */
function wordOfValue(text) {
	return {
		parts: specified(text),
		span: text.span
	};
}
/** The items of a value between blanks, quotes removed. */
function wordsOfValue(text) {
	return require_program.splitWords(wordOfValue(text));
}
/** The words of a command line, its variables as references. */
function wordsOfCommand(text) {
	const { parts, span } = require_program.interpolate(text);
	return require_program.splitWords({
		parts: parts.flatMap((part) => require_program.isText(part) ? specified(part) : [part]),
		span
	});
}
function specified(text) {
	return require_program.cutAt(text, SPECIFIER, (found) => {
		if (found.text === "%%") return require_program.derive(found, [{
			text: "%",
			from: 0,
			to: 2
		}]);
		const { span } = found;
		if (found.text === "%h") return {
			kind: "reference",
			to: "environment",
			name: "HOME",
			span
		};
		return {
			kind: "reference",
			to: "computed",
			name: "",
			span
		};
	});
}
const SIGN = /\\[^]|['"]|\$\$|%[A-Za-z%]|[&|<>()#`;]/g;
const BLANK = /\s/;
/** The command line as a script that does the same: signs that mean nothing to systemd are escaped. */
function scriptOfCommand(text) {
	const pieces = [];
	let quote = "";
	let at = 0;
	for (const { 0: sign, index } of text.text.matchAll(SIGN)) {
		if (sign === "\"" || sign === "'") {
			if (quote === "" || quote === sign) quote = quote === "" ? sign : "";
			continue;
		}
		const meant = replaced(sign) ?? (quote === "" && !isSeparator(text.text, index, sign) ? escaped(sign) : sign);
		if (meant === sign) continue;
		const end = index + sign.length;
		pieces.push({
			text: text.text.slice(at, index),
			from: at,
			to: index
		}, {
			text: meant,
			from: index,
			to: end
		});
		at = end;
	}
	return at === 0 ? text : require_program.derive(text, [...pieces, {
		text: text.text.slice(at),
		from: at,
		to: text.text.length
	}], text.span);
}
function replaced(sign) {
	if (sign === "$$") return "$";
	if (sign === "%h") return "${HOME}";
	if (sign.startsWith("%")) return sign === "%%" ? "%" : "\uE000";
}
/** A semicolon as a word of its own stands between two commands. */
function isSeparator(text, at, sign) {
	return sign === ";" && BLANK.test(text[at - 1] ?? "") && BLANK.test(text[at + 1] ?? " ");
}
function escaped(sign) {
	return sign.startsWith("\\") ? sign : `\\${sign}`;
}
// src/formats/systemd/service.ts
const EXEC = /^Exec(?:Start|Stop|Reload|Condition)(?:Pre|Post)?$/;
const PREFIX = /^[-@:+!|]*/;
/** Reads the settings of a section of processes, in order. */
function readService(settings, name, span) {
	const env = environmentIn(settings);
	const files = inForce(settings, /^EnvironmentFile$/).map(envFileOf);
	const lines = inForce(settings, EXEC).map(({ value }) => require_program.slice(value, PREFIX.exec(value.text)?.[0].length ?? 0));
	const main = inForce(settings, /^ExecStart$/);
	const commands = lines.map((line) => wordsOfCommand(line));
	const bare = env.length + files.length + lines.length > 0 && commands.every((words) => require_program.scriptWord(words) === void 0 && !startsContainer(words, span));
	return {
		env,
		files,
		parts: lines.map((line) => ({
			format: "shell",
			text: scriptOfCommand(line),
			env
		})),
		workloads: bare ? [processOf(name, span, {
			env,
			envFrom: files,
			command: main.slice(-1).flatMap(({ value }) => commandOf(value))
		})] : []
	};
}
/** `Environment=A=b "C=d e"` and `PassEnvironment=E F`, later ones over earlier ones; an empty value forgets those before. */
function environmentIn(settings) {
	return [/^Environment$/, /^PassEnvironment$/].flatMap((key) => inForce(settings, key).flatMap(({ value }) => wordsOfValue(value).flatMap((word) => require_program.entryOf(word) ?? [])));
}
/** The settings of a key behind the last empty one of the same key. */
function inForce(settings, pattern) {
	const cleared = new Map(settings.flatMap(({ key, value }, at) => value.text === "" ? [[key.value, at]] : []));
	return settings.filter(({ key, value }, at) => pattern.test(key.value) && value.text !== "" && at > (cleared.get(key.value) ?? -1));
}
/** `-/etc/default/app`: the minus sign says that it may be missing. */
function envFileOf({ value, span }) {
	const word = wordOfValue(value);
	const optional = require_program.patternText(word).startsWith("-");
	return {
		kind: "file",
		path: optional ? require_program.cutWord(word, 1) : word,
		dialect: "dotenv",
		required: !optional,
		span
	};
}
function commandOf(value) {
	return wordsOfCommand(require_program.slice(value, PREFIX.exec(value.text)?.[0].length ?? 0));
}
/** What such a command starts is described by its own options. */
function startsContainer(words, span) {
	const network = require_program.understand(words, span)?.workload?.network;
	return network !== void 0 && !(network.kind === "host" && network.process);
}
function processOf(name, span, own) {
	return {
		name,
		span,
		local: false,
		mounts: [],
		ports: [],
		network: {
			kind: "host",
			span,
			process: true
		},
		markers: [],
		...own
	};
}
// src/formats/systemd/quadlet.ts
const NOTHING = {
	workloads: [],
	commands: [],
	parts: [],
	builds: [],
	images: []
};
/** Keys that stand for an option of `podman run`. */
const OPTIONS = /* @__PURE__ */ new Map([
	["Environment", "--env"],
	["EnvironmentFile", "--env-file"],
	["Mount", "--mount"],
	["Network", "--network"],
	["PublishPort", "--publish"],
	["Tmpfs", "--tmpfs"],
	["Volume", "--volume"]
]);
/** Keys whose value is a list of words. */
const LISTS = /* @__PURE__ */ new Set(["Environment"]);
const UNIT$1 = /\.(?:image|build)$/;
/** `[Container]`: the options of a `podman run`, one by one. */
function readContainer(settings, name, span) {
	const values = (key) => inForce(settings, key);
	const image = values(/^Image$/).at(-1);
	const own = image !== void 0 && !UNIT$1.test(image.value.text) ? wordOfValue(image.value) : void 0;
	const exec = values(/^Exec$/).slice(-1).flatMap(({ value }) => wordsOfValue(value));
	const line = require_front_ends.commandLineOf([...values(/^Entrypoint$/).slice(-1).flatMap(({ value }) => wordsOfValue(value)), ...exec]);
	const start = {
		...span,
		end: span.start
	};
	const options = [...values(/./).flatMap(optionWords), ...values(/^PodmanArgs$/).flatMap(({ value }) => wordsOfValue(value))];
	const words = [
		...["podman", "run"].map((word) => require_program.impliedWord(word, start)),
		...options,
		own ?? require_program.impliedWord(name, start)
	];
	const workload = require_program.understand(words, span)?.workload;
	if (workload === void 0) return NOTHING;
	const secrets = values(/^Secret$/);
	return {
		...NOTHING,
		workloads: [{
			...workload,
			name,
			local: own === void 0,
			env: [...workload.env, ...secrets.flatMap(secretEntries)],
			mounts: [...workload.mounts, ...secrets.flatMap(secretMounts)],
			command: line.command
		}],
		commands: line.commands,
		parts: line.parts
	};
}
/** `[Pod]`: the ports of its containers. */
function readPod(settings, name, span) {
	const pod = readContainer(settings, name, span);
	return {
		...NOTHING,
		workloads: pod.workloads
	};
}
/** `[Build]`: a `podman build`. */
function readBuild(settings, name, span) {
	const one = (key) => inForce(settings, key).map(({ value }) => wordOfValue(value)).at(-1);
	const context = one(/^SetWorkingDirectory$/);
	const dockerfile = one(/^File$/);
	const tag = one(/^ImageTag$/);
	const args = inForce(settings, /^BuildArg$/).flatMap(({ value }) => wordsOfValue(value).flatMap((word) => require_program.entryOf(word) ?? []));
	const folder = context === void 0 || /^(?:unit|yaml)$/.test(require_program.literalText(context) ?? "") ? require_program.impliedWord(".", {
		...span,
		end: span.start
	}) : context;
	return {
		...NOTHING,
		builds: [{
			name,
			span,
			context: folder,
			...dockerfile && { dockerfile },
			args,
			...tag && { tag }
		}]
	};
}
/** `[Image]`: a `podman pull`. */
function readImage(settings, name) {
	return {
		...NOTHING,
		images: inForce(settings, /^Image$/).map(({ value }) => ({
			user: name,
			image: wordOfValue(value)
		}))
	};
}
function optionWords({ key, value, span }) {
	const option = OPTIONS.get(key.value);
	if (option === void 0) return [];
	return (LISTS.has(key.value) ? wordsOfValue(value) : [wordOfValue(value)]).flatMap((word) => [require_program.impliedWord(option, {
		...span,
		end: span.start
	}), word]);
}
/** `hf-token,type=env,target=HF_TOKEN`: a variable from Podman's own store. */
function secretEntries(setting) {
	const { name, fields } = secretIn(setting);
	if (name === void 0 || require_program.literalText(fields.get("type") ?? name) !== "env") return [];
	const secret = require_program.literalText(name) ?? "";
	const target = fields.get("target") ?? name;
	const value = {
		kind: "reference",
		to: "secret-store",
		name: secret,
		span: name.span
	};
	return [{
		name: {
			value: require_program.literalText(target) ?? secret,
			span: target.span
		},
		value,
		span: setting.span
	}];
}
function secretMounts(setting) {
	const { name, fields } = secretIn(setting);
	if (name === void 0 || require_program.literalText(fields.get("type") ?? name) === "env") return [];
	const target = fields.get("target");
	return [{
		span: setting.span,
		kind: "secret",
		source: name,
		...target && { target },
		readOnly: true
	}];
}
function secretIn({ value }) {
	const [name, ...options] = require_program.pieces(require_program.wordOf(value), ",");
	return {
		name,
		fields: new Map(options.flatMap((option) => fieldIn(option)))
	};
}
function fieldIn(option) {
	const sides = require_program.splitWord(option, "=");
	const name = sides && require_program.literalText(sides[0]);
	return sides === void 0 || name === void 0 ? [] : [[name, sides[1]]];
}
// src/formats/systemd/socket.ts
const LISTEN = /^(?:(?<address>[^\s/:]+|\[[^\]\s]+\]):)?(?<port>\d+)$/;
/** `[Socket]`: what it listens on stands for a process of the host. */
function readSocket(settings, name, span) {
	const ports = inForce(settings, /^ListenStream$/).flatMap(portOf);
	if (ports.length === 0) return [];
	return [{
		name,
		span,
		local: false,
		env: [],
		envFrom: [],
		mounts: [],
		ports,
		network: { kind: "own" },
		command: [],
		markers: []
	}];
}
/** A port alone is that of all addresses. */
function portOf({ value, span }) {
	const { address, port } = LISTEN.exec(value.text)?.groups ?? {};
	if (port === void 0) return [];
	const whole = require_program.wordOf(value);
	const host = require_program.cutWord(whole, value.text.length - port.length);
	return [{
		span,
		how: "publish",
		...address !== void 0 && { address: require_program.cutWord(whole, 0, address.length) },
		host,
		container: host
	}];
}
// src/formats/systemd/index.ts
/** Units of systemd and of Podman, and files that change them. */
const systemd = {
	name: "systemd",
	matches: require_program.isSystemd,
	parse
};
function parse(text) {
	const { settings, comments, faults } = readUnit(text);
	const of = (...names) => settings.filter(({ section }) => names.includes(section));
	const name = unitName(text.source.path);
	const service = readService(of("Service", "Socket", "Mount", "Swap"), name, text.span);
	const quadlets = [
		...of("Container").length > 0 ? [readContainer(of("Container"), name, text.span)] : [],
		...of("Pod").length > 0 ? [readPod(of("Pod"), name, text.span)] : [],
		...of("Build").length > 0 ? [readBuild(of("Build"), name, text.span)] : [],
		readImage(of("Image"), name)
	];
	const builds = quadlets.flatMap(({ builds }) => builds);
	const written = settings.map(entriesOf);
	const own = quadlets.flatMap(({ workloads }) => workloads);
	const workloads = [
		...own,
		...readSocket(of("Socket"), name, text.span),
		...own.length === 0 ? service.workloads : []
	];
	const files = own.length === 0 ? service.files : own.flatMap(({ envFrom }) => envFrom);
	return {
		...require_program.nothing(text, systemd.name),
		workloads,
		builds,
		images: quadlets.flatMap(({ images }) => images),
		commands: quadlets.flatMap(({ commands }) => commands),
		pairs: written.flat(),
		texts: settings.flatMap(({ value }) => require_program.isRewritten(value) ? [value] : []),
		parts: [...service.parts, ...quadlets.flatMap(({ parts }) => parts)],
		scope: {
			files: service.files,
			entries: service.env,
			...workloads.length > 0 && { workloads: true }
		},
		wants: [...require_front_ends.wantsOf([], files), ...builds.flatMap(require_front_ends.wantBuild)],
		...require_program.readComments(comments),
		unread: require_front_ends.faultsOfFile(text, () => faults.slice(0, 1)),
		keyAt: keysOf(settings, written)
	};
}
const DROP_IN = /\.d$/;
const UNIT = /\.(?:service|socket|timer|mount|swap|container|pod|build|image|kube|volume)\b/;
function unitName(path) {
	const folder = node_path.posix.basename(node_path.posix.dirname(path));
	const name = DROP_IN.test(folder) ? folder.replace(DROP_IN, "") : node_path.posix.basename(path);
	return UNIT.test(name) ? name : "the unit";
}
/** The names and values of a setting: variables, a credential, or itself. */
function entriesOf({ key, value, span }) {
	if (key.value === "Environment") return wordsOfValue(value).flatMap((word) => require_program.entryOf(word) ?? []);
	if (key.value === "SetCredential") return credentialIn(value, span);
	return ELSEWHERE.test(key.value) ? [] : [{
		name: key,
		value: require_program.valueOf(wordOfValue(value)),
		span
	}];
}
const ELSEWHERE = /^(?:Exec\w*|\w*Credential\w*|Secret|PassEnvironment)$/;
/** `db-password:…` */
function credentialIn(value, span) {
	const at = value.text.indexOf(":");
	const name = require_program.slice(value, 0, Math.max(at, 0));
	const word = wordOfValue(require_program.slice(value, at + 1));
	return at < 1 ? [] : [{
		name: {
			value: name.text,
			span: name.span
		},
		value: require_program.valueOf(word),
		span
	}];
}
function keysOf(settings, entries) {
	const places = settings.flatMap(({ section, key, span }, at) => {
		const path = `${section}.${key.value}`;
		if (key.value !== "Environment") return [{
			span,
			key: path
		}];
		return (entries[at] ?? []).map((entry) => ({
			span: entry.span,
			key: `${path}.${entry.name.value}`
		}));
	});
	return (offset) => require_program.keyIn(places, offset);
}
exports.systemd = systemd;
})
