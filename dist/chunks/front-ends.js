// c8046a097791d0fa673a35b0d7af095928f2606a0cbd08ef0c97e4590b7adb91
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_rolldown_runtime = ((exports) => {
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
exports.__commonJSMin = __commonJSMin;
exports.__exportAll = __exportAll;
exports.__toESM = __toESM;
return exports;
})({});
const require_program = require("./program.js");
let node_path = require("node:path");
// src/formats/ini/openings.ts
const PAIR$1 = /^[ \t]*(?:\w{1,40}\[)?["']?(?<name>[\w./:@-]*\w)["']?\]?[ \t]*(?<separator>=|:(?=[ \t]))[ \t]*/;
const PROPERTY = /^[ \t]*(?<name>[\w.-]+)[ \t]*(?<separator>[=:]|(?=[ \t]))[ \t]*/;
const PROPERTIES = /\.properties$/i;
const NAMED = /^[ \t]*(?:SetEnv|(?:pre)?setenv|env|set|(?:fastcgi|uwsgi|scgi)_param|(?:proxy|grpc)_set_header|(?:RequestHeader|Header)[ \t]+(?:always[ \t]+)?(?:set|add)|http-request[ \t]+(?:set|add)-header)[ \t]+["']?\$?(?<name>[A-Za-z_][\w.-]*)["']?(?:[ \t]+|=)(?=(?:"[^"]*"|'[^']*'|[^\s;{}]+);?[ \t]*\r?$)/i;
const ACCOUNT = /^[ \t]*(?:user[ \t]+\S+[ \t]+(?<name>insecure-password)|stats[ \t]+(?<login>auth))[ \t]+/;
const DIRECTIVE = /^[ \t]*(?<name>[A-Za-z][\w.-]*)[ \t]+(?=(?:"[^"]*"|'[^']*'|[^\s;{}]+);?[ \t]*\r?$)/;
const DIRECTIVES = /(?:\.(?:conf|cnf|cfg)|(?:msmtp|mbsync)rc)$/i;
/** How a line of a file with this path names its value; a text inside another file may be of any such kind. */
function openingOf(text, path, inside) {
	const patterns = [PROPERTIES.test(path) ? PROPERTY : PAIR$1, ...inside || DIRECTIVES.test(path) ? [
		NAMED,
		ACCOUNT,
		DIRECTIVE
	] : []];
	for (const pattern of patterns) {
		const match = pattern.exec(text);
		if (match === null) continue;
		const name = match.groups?.["name"] ?? match.groups?.["login"] ?? "";
		return {
			name,
			at: match[0].lastIndexOf(name),
			end: match[0].length
		};
	}
}
// src/formats/ini/processes.ts
const ENVIRONMENT = /^(?:env|environment|set_?env)$/i;
const ASSIGNMENTS = /(?:^|[,\s])(?<name>[A-Za-z_]\w*)=(?<quote>["']?)(?<value>(?<=")[^"]*|(?<=')[^']*|[^,\s"']*)/g;
const ASSIGNMENT_START = /^[A-Za-z_]\w*=/;
const PROGRAM = /^(?:program|fcgi-program|eventlistener|watcher):/;
const COMMAND$1 = /^(?:command|cmd)$/;
/** The variables in a setting such as `environment=A="b",C=d`; undefined for any other setting. */
function environmentIn(name, value) {
	if (!ENVIRONMENT.test(name) || !ASSIGNMENT_START.test(value.text)) return void 0;
	return Array.from(value.text.matchAll(ASSIGNMENTS), ({ index, 0: written, groups }) => {
		const { name = "", quote = "", value: given = "" } = groups ?? {};
		const end = index + written.length;
		const at = end - given.length - quote.length - 1 - name.length;
		return {
			name: {
				value: name,
				span: require_program.spanOf(value, at, at + name.length)
			},
			value: require_program.valueOf(require_program.wordOf(require_program.slice(value, end - given.length, end))),
			span: require_program.spanOf(value, at, end)
		};
	});
}
/** The command line of a program that a process manager starts. */
function commandIn(section, name, value) {
	return PROGRAM.test(section) && COMMAND$1.test(name) ? [{
		format: "shell",
		text: value
	}] : [];
}
// src/formats/ini.ts
var ini_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ ini: () => ini });
/** Files of names and values in lines: ini, properties, credential dotfiles, settings of servers. */
const ini = {
	name: "ini",
	matches: require_program.isIni,
	parse: parse$3
};
const SECTION = /^[ \t]*\[{1,2}(?<name>[^\]\n]+)\]/;
const COMMENT$1 = /^[ \t]*(?:[#;!]|\/\/(?:[ \t]|$))/;
const VALUE_END = /[ \t][#;]|;[ \t\r]*$/;
const CONTINUATION = /\\\r?\n[ \t]*/g;
function parse$3(whole) {
	const { places, ...read } = readLines(whole);
	return {
		...require_program.nothing(whole, ini.name),
		...require_program.readComments(require_program.lineComments(whole)),
		...read,
		keyAt: (offset) => require_program.keyIn(places, offset)
	};
}
function readLines(whole) {
	const pairs = [];
	const texts = [];
	const parts = [];
	const places = [];
	let section = "";
	for (const line of joinedLines(whole)) {
		section = SECTION.exec(line.text)?.groups?.["name"] ?? section;
		if (require_program.isRewritten(line) && line.text.length > 0) texts.push(line);
		const setting = COMMENT$1.test(line.text) ? void 0 : settingOf(line, whole.text.length < whole.source.text.length);
		if (setting === void 0) continue;
		const { entry: own, value } = setting;
		for (const entry of environmentIn(own.name.value, value) ?? [own]) {
			pairs.push({
				...entry,
				name: {
					...entry.name,
					value: require_program.ownedName(section, entry.name.value)
				}
			});
			places.push({
				span: entry.span,
				key: section === "" ? entry.name.value : `${section}.${entry.name.value}`
			});
		}
		parts.push(...commandIn(section, own.name.value, value));
	}
	return {
		pairs,
		texts,
		parts,
		places
	};
}
/** The lines of a text, continued ones as one. */
function* joinedLines(whole) {
	const { text } = whole;
	for (let from = 0; from < text.length;) {
		let to = require_program.lineEnd(text, from);
		while (to < text.length && /\\\r?$/.test(text.slice(Math.max(from, to - 2), to))) to = require_program.lineEnd(text, to + 1);
		const line = require_program.slice(whole, from, to);
		yield line.text.includes("\n") ? joined$3(line) : line;
		from = to + 1;
	}
}
function joined$3(line) {
	const pieces = [];
	let at = 0;
	for (const { index, 0: written } of line.text.matchAll(CONTINUATION)) {
		pieces.push({
			text: line.text.slice(at, index),
			from: at,
			to: index
		});
		at = index + written.length;
	}
	return require_program.derive(line, [...pieces, {
		text: line.text.slice(at),
		from: at,
		to: line.text.length
	}], line.span);
}
/** A line's name and value, and the text of the value. */
function settingOf(line, inside) {
	const opening = openingOf(line.text, line.source.path, inside);
	if (opening === void 0) return void 0;
	const { name, at, end } = opening;
	const { from, length } = valueIn(line.text.slice(end));
	const value = require_program.slice(line, end + from, end + from + length);
	return {
		entry: {
			name: {
				value: name,
				span: require_program.spanOf(line, at, at + name.length)
			},
			value: require_program.valueOf(require_program.wordOf(value)),
			span: require_program.spanOf(line, at, end + from + length)
		},
		value
	};
}
const QUOTE = /^(?:"{3}|["'`])/;
/** Where the value stands in the rest of a line: between its quotes, or up to a comment. */
function valueIn(rest) {
	const quote = QUOTE.exec(rest)?.[0] ?? "";
	const closing = quote === "" ? -1 : rest.indexOf(quote, quote.length);
	if (closing > 0) return {
		from: quote.length,
		length: closing - quote.length
	};
	const comment = VALUE_END.exec(rest)?.index ?? rest.length;
	return {
		from: 0,
		length: rest.slice(0, comment).trimEnd().length
	};
}
// src/formats/command-line.ts
/** What words that no shell reads run; a script among them is read as one. */
function commandLineOf(command) {
	const parts = require_program.scriptsIn(command).map((text) => ({
		format: "shell",
		text
	}));
	return {
		command,
		parts,
		commands: parts.length > 0 ? [] : commandsOf(command)
	};
}
/** Options alone are for a program that is named elsewhere. */
function commandsOf(words) {
	const [first] = words;
	if (first === void 0 || require_program.patternText(first).startsWith("-")) return [];
	const command = require_program.understand(words, spanOfWords(words, first.span));
	return command === void 0 ? [] : [command];
}
/** From the first word to the last. */
function spanOfWords(words, first) {
	return {
		...first,
		end: Math.max(first.end, words.at(-1)?.span.end ?? first.end)
	};
}
// src/formats/named-images.ts
/** Images that only the names of keys tell: `image: nginx:1.29`, `{repository, tag}`. They are used by their key paths. */
function namedImages(documents) {
	return documents.flatMap((document) => isChartTest(document) ? [] : imagesIn(document, ""));
}
/** A suite of a chart's unit tests, which deploys nothing. */
function isChartTest(document) {
	return require_program.childOf(document, "tests")?.kind === "sequence" && ["suite", "templates"].some((key) => require_program.childOf(document, key) !== void 0);
}
function imagesIn(node, path) {
	if (node?.kind === "sequence") return node.items.flatMap((item, index) => imagesIn(item, `${path}[${index}]`));
	if (node?.kind !== "map" || node.alias !== void 0) return [];
	const complete = completedBeside(node);
	const image = require_program.imageOfFields(node) ?? complete;
	const below = (complete === void 0 ? require_program.pairsOf(node) : require_program.pairsOf(node).filter(({ key }) => key.text.text !== "image")).flatMap((pair) => imagesInPair(pair, path));
	return image === void 0 ? below : [{
		user: path,
		image
	}, ...below];
}
const DIGEST = /^sha\d+:/;
/** `{image: nginx, imageTag: latest}`, `{image: nginx:latest, digest: sha256:…}` */
function completedBeside(map) {
	const image = require_program.childOf(map, "image");
	if (image?.kind !== "scalar") return void 0;
	const tag = require_program.taggedImages(image).length > 0 ? void 0 : firstOf(map, [
		"imageTag",
		"image_tag",
		"tag"
	]);
	const digest = firstOf(map, [
		"imageDigest",
		"image_digest",
		"digest"
	]);
	return tag === void 0 && !DIGEST.test(require_program.textOf(digest) ?? "") ? void 0 : require_program.joinImage({
		repository: image,
		tag,
		digest
	});
}
function firstOf(map, keys) {
	return keys.map((key) => require_program.childOf(map, key)).find((node) => node !== void 0);
}
/** `image: nginx:1.29`, `sidecarImage: …` */
const IMAGE_KEY = /^(?:.*[a-z]I|.*_i|i)mage$/;
/** `image: {name: nginx, tag: latest}`; `docker_image` is a task's, not an image */
const IMAGE_MAP_KEY = /^(?:.*[a-z]I|i)mage$/;
function imagesInPair({ key, value, merged }, around) {
	if (merged) return [];
	const name = key.text.text;
	const path = around === "" ? name : `${around}.${name}`;
	const named = value?.kind === "map" && IMAGE_MAP_KEY.test(name) ? imageByName(value) : void 0;
	if (named !== void 0) return [{
		user: path,
		image: named
	}];
	if (value?.kind !== "scalar") return imagesIn(value, path);
	return IMAGE_KEY.test(name) ? require_program.taggedImages(value).map((image) => ({
		user: path,
		image
	})) : [];
}
/** `{name, tag, digest}` without a registry or a repository. */
function imageByName(map) {
	if (["registry", "repository"].some((field) => require_program.childOf(map, field) !== void 0)) return void 0;
	return require_program.joinImage({
		repository: require_program.childOf(map, "name"),
		tag: require_program.childOf(map, "tag"),
		digest: require_program.childOf(map, "digest")
	});
}
// src/formats/gpu/description.ts
/** A format of YAML or JSON documents, each of which describes what runs; its variables are those of the workload around them. */
function describedFormat(name, matches, describe) {
	return {
		name,
		matches,
		parse(text) {
			const tree = require_program.readYaml(text);
			const named = require_program.readNameValues(tree.documents, { wordOf: (scalar) => require_program.referringWord(scalar) ?? require_program.wordIn$2(scalar.text) });
			const all = joined$2(tree.documents.flatMap((document) => document === void 0 ? [] : [describe(document)]));
			return {
				...require_program.nothing(text, name),
				...require_program.readComments(tree.comments),
				...all,
				pairs: [...named.pairs, ...all.pairs],
				texts: [...named.texts, ...all.texts],
				images: [...all.images, ...all.workloads.length === 0 ? namedImages(tree.documents) : []],
				scope: {
					files: [],
					entries: [],
					workloads: true
				},
				unread: require_program.faultsOf(text, tree),
				keyAt: require_program.keyPaths(tree)
			};
		}
	};
}
/** Several descriptions as one. */
function joined$2(all) {
	return {
		workloads: all.flatMap(({ workloads = [] }) => workloads),
		images: all.flatMap(({ images = [] }) => images),
		commands: all.flatMap(({ commands = [] }) => commands),
		builds: all.flatMap(({ builds = [] }) => builds),
		pairs: all.flatMap(({ pairs = [] }) => pairs),
		texts: all.flatMap(({ texts = [] }) => texts),
		parts: all.flatMap(({ parts = [] }) => parts),
		wants: all.flatMap(({ wants = [] }) => wants),
		markers: all.flatMap(({ markers = [] }) => markers),
		permissions: all.flatMap(({ permissions = [] }) => permissions)
	};
}
/** A container of its own, with nothing but what is given. */
function container(name, span, given) {
	return {
		name,
		span,
		local: false,
		env: [],
		envFrom: [],
		mounts: [],
		ports: [],
		network: { kind: "own" },
		command: [],
		markers: [],
		...given
	};
}
/** The image as a workload has it: none where none is written. */
function imageIn(node) {
	const image = require_program.wordOfNode(node);
	return image === void 0 || image.parts.length === 0 ? {} : { image };
}
/** Entrypoint, command and arguments in a row; a string is split into words, which no shell reads. */
function commandLine(...nodes) {
	return commandLineOf(nodes.flatMap(argumentsIn));
}
function argumentsIn(node) {
	if (node?.kind === "scalar") return require_program.isNull(node) ? [] : require_program.splitCommand(node.text);
	return require_program.itemsOf(node).flatMap((item) => require_program.wordOfNode(item) ?? []);
}
/** The maps at any depth that have a key, outermost first and none inside another. */
function mapsWith(node, key) {
	if (node?.kind === "sequence") return node.items.flatMap((item) => mapsWith(item, key));
	if (node?.kind !== "map" || node.alias !== void 0) return [];
	if (node.pairs.some((pair) => pair.key.text.text === key)) return [node];
	return require_program.pairsOf(node).flatMap((pair) => mapsWith(pair.value, key));
}
// src/formats/ci/container.ts
/** A container of a job, which alone reaches it: ports that it publishes on the runner are nobody's way in. */
function containerOf(own) {
	return {
		...own,
		local: false,
		envFrom: [],
		mounts: [],
		ports: [],
		network: { kind: "own" },
		command: [],
		markers: []
	};
}
// src/formats/ci/maps.ts
/** All maps of a document, each where it is written, the outer ones first. */
function mapsIn(node) {
	if (node === void 0 || node.alias !== void 0) return [];
	const below = [...require_program.itemsOf(node), ...require_program.pairsOf(node).flatMap(({ value, merged }) => merged ? [] : value ?? [])].flatMap(mapsIn);
	return node.kind === "map" ? [node, ...below] : below;
}
// src/formats/map-entries.ts
/** The entries of a map by its keys, each value as its format reads it; a value without a word gives none. */
function mapEntries(node, wordIn) {
	return require_program.pairsOf(node).flatMap(({ key, value, span }) => {
		const word = wordIn(value);
		return word === void 0 ? [] : [{
			name: {
				value: key.text.text,
				span: key.span
			},
			value: require_program.valueOf(word),
			span
		}];
	});
}
// src/formats/dependencies.ts
const MANIFEST = /(?:^|\/)(?:package|bower|composer|deno|pubspec|pnpm-workspace|Cargo|pyproject|Pipfile|[\w.-]*\bversions)(?:\.(?:jsonc?|ya?ml|toml))?$/;
const DEPENDENCIES = /^(?:\w*[-_]?dependenc(?:y[-_]overrides|ies)|peerDependenciesMeta|overrides|resolutions|engines|catalogs?|imports|require(?:-dev)?|conflict|suggest|replace|provide|(?:dev-)?packages|versions|libraries|plugins)$/i;
/** Whether a key path of this file leads into the packages that it depends on: a name with its version. */
function isDependency(path, key) {
	return MANIFEST.test(path) && key.split(".").slice(0, -1).some(isDependencies);
}
/** What the documents of a manifest say of other packages; nothing for any other file. */
function dependenciesIn(path, documents) {
	return new Set(MANIFEST.test(path) ? documents.flatMap((document) => listsIn(document)) : []);
}
/** At the top, or below `pnpm`, `workspaces`, `flutter`. */
const DEPTH = 2;
function listsIn(node, depth = DEPTH) {
	if (node?.kind !== "map" || depth === 0) return [];
	return node.pairs.flatMap(({ key, value }) => {
		if (value === void 0) return [];
		return isDependencies(key.text.text) ? [value] : listsIn(value, depth - 1);
	});
}
function isDependencies(key) {
	return DEPENDENCIES.test(key);
}
// src/formats/openapi.ts
const EXAMPLE = /^(?:x-)?(?:example|examples|default)$/;
/** The example values of documents that describe an API. */
function examplesIn(documents) {
	return documents.flatMap((document) => isOpenApi(document) ? examplesOf(document) : []);
}
function isOpenApi(document) {
	return (require_program.textOf(require_program.childOf(document, "openapi")) ?? require_program.textOf(require_program.childOf(document, "swagger"))) !== void 0;
}
function examplesOf(node) {
	if (node === void 0 || node.alias !== void 0 || node.kind === "scalar") return [];
	if (node.kind === "sequence") return node.items.flatMap(examplesOf);
	return node.pairs.flatMap(({ key, value }) => value !== void 0 && EXAMPLE.test(key.text.text) ? [value.span] : examplesOf(value));
}
// src/formats/config.ts
var config_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ config: () => config });
/** YAML and JSON of any kind: names and values, and what is named an image. */
const config = {
	name: "config",
	matches: require_program.isConfig,
	parse: parse$2
};
function parse$2(text) {
	const tree = require_program.readYaml(text);
	return {
		...require_program.nothing(text, config.name),
		...require_program.readNameValues(tree.documents, { skipped: dependenciesIn(text.source.path, tree.documents) }),
		...require_program.readComments(tree.comments),
		examples: examplesIn(tree.documents),
		images: namedImages(tree.documents),
		unread: require_program.faultsOf(text, tree),
		keyAt: require_program.keyPaths(tree)
	};
}
// src/formats/whole-file.ts
/** What is wrong with a whole file that is no template; what stands in another one may be an excerpt. */
function faultsOfFile({ text, source }, faults) {
	return text.length < source.text.length || require_program.isTemplatePath(source.path) || require_program.hasActions(text) ? [] : faults();
}
// src/formats/hcl/tokens.ts
const BLANKS = /[^\S\n]+/y;
const NAME = /[A-Za-z_][\w-]*(?:\.[A-Za-z_*][\w-]*)*/y;
const COMMENT = /(?:#|\/\/)[^\n]*|\/\*[^]*?(?:\*\/|$)/y;
const HEREDOC = /<<-?[ \t]*(?<mark>[A-Za-z_]\w*)[ \t]*\r?\n/y;
const SIGN = /[=!<>]=|=>|&&|\|\||[^]/y;
/** The tokens of a text; what is none is passed over one character at a time. */
function* tokensIn(text) {
	for (let at = 0; at < text.length;) {
		BLANKS.lastIndex = at;
		if (BLANKS.test(text)) at = BLANKS.lastIndex;
		if (at >= text.length) return;
		const token = tokenAt(text, at);
		yield token;
		at = token.to;
	}
}
function tokenAt(text, from) {
	const unit = text[from];
	if (unit === "\n") return {
		kind: "line",
		text: "\n",
		from,
		to: from + 1
	};
	if (unit === "\"") return stringAt(text, from);
	const heredoc = require_program.matchAt(HEREDOC, text, from);
	if (heredoc !== void 0) return heredocAt(text, from, heredoc);
	for (const [kind, pattern] of SIMPLE) {
		const match = require_program.matchAt(pattern, text, from);
		if (match !== void 0) return {
			kind,
			text: match[0],
			from,
			to: from + match[0].length
		};
	}
	return {
		kind: "sign",
		text: unit ?? "",
		from,
		to: from + 1
	};
}
const SIMPLE = [
	["comment", COMMENT],
	["name", NAME],
	["sign", SIGN]
];
/** Up to the closing quote; quotes inside `${…}` belong to what is inside. A string ends with its line at the latest. */
function stringAt(text, from) {
	let depth = 0;
	let isQuoted = false;
	let to = from + 1;
	for (const { 0: mark, index } of text.slice(to, require_program.lineEnd(text, from)).matchAll(MARK)) {
		to = from + 1 + index;
		if (mark === "\"" && depth === 0) return {
			kind: "string",
			text: text.slice(from + 1, to),
			from,
			to: to + 1,
			inner: {
				from: from + 1,
				to
			}
		};
		if (mark === "\"") isQuoted = !isQuoted;
		if (mark === "${" || mark === "%{") depth++;
		if (mark === "}" && depth > 0 && !isQuoted) depth--;
	}
	to = require_program.lineEnd(text, from);
	return {
		kind: "string",
		text: text.slice(from + 1, to),
		from,
		to,
		inner: {
			from: from + 1,
			to
		}
	};
}
const MARK = /\\.|\$\$\{|%%\{|["}]|[$%]\{/g;
function heredocAt(text, from, opening) {
	const start = from + opening[0].length;
	const closing = new RegExp(String.raw`^[ \t]*${opening.groups["mark"]}[ \t]*\r?$`, "m").exec(text.slice(start));
	const end = closing === null ? text.length : start + closing.index;
	const to = closing === null ? text.length : end + closing[0].length;
	return {
		kind: "heredoc",
		text: text.slice(start, end),
		from,
		to,
		inner: {
			from: start,
			to: Math.max(start, end)
		}
	};
}
// src/formats/hcl/secret-arguments.ts
/** Arguments of Terraform's resources that hold a secret, whatever it is called. */
const ARGUMENTS = {
	azurerm_key_vault_secret: "value",
	google_secret_manager_secret_version: "secret_data",
	aws_secretsmanager_secret_version: "secret_string",
	github_actions_secret: "plaintext_value",
	github_actions_environment_secret: "plaintext_value",
	github_actions_organization_secret: "plaintext_value",
	github_codespaces_secret: "plaintext_value",
	github_dependabot_secret: "plaintext_value",
	doppler_secret: "value",
	cloudflare_workers_secret: "secret_text",
	digitalocean_database_user: "password",
	scaleway_secret_version: "data",
	infisical_secret: "value",
	onepassword_item: "password"
};
/** Arguments whose maps hold secrets beside what describes them. */
const MAPS = {
	kubernetes_secret: "data",
	kubernetes_secret_v1: "data",
	vault_generic_secret: "data_json",
	vault_kv_secret: "data_json",
	vault_kv_secret_v2: "data_json",
	heroku_app: "sensitive_config_vars"
};
/** Whether an argument is secret by the kind of its resource, or by what the block says of it. */
function isSecretArgument({ block: [kind, type = ""], name, beside }) {
	if (kind === "variable") return name === "default" && beside.get("sensitive") === "true";
	if (kind !== "resource") return false;
	if (type === "aws_ssm_parameter") return name === "value" && beside.get("type") === "SecureString";
	return ARGUMENTS[type] === name;
}
/** Whether the members of a map are secret by the kind of its resource. */
function holdsSecrets([kind, type = ""], name) {
	return kind === "resource" && MAPS[type] === name;
}
/** Whether a member of such a map is no description of the others. */
function isSecretMember(name) {
	return !require_program.isDescription(name, "");
}
// src/formats/hcl/words.ts
const TEMPLATE$1 = /(?<![$%])[$%]\{/g;
const ESCAPE$1 = /\\(?:[nrt"\\]|u[0-9a-fA-F]{4})|([$%])\1(?=\{)/g;
const DOUBLED = /([$%])\1(?=\{)/g;
const ESCAPES$1 = {
	"\\n": "\n",
	"\\r": "\r",
	"\\t": "	",
	"\\\"": "\"",
	"\\\\": "\\"
};
/** A string or heredoc as a word: its templates are references; `<<-` takes away what all of its lines are indented by. */
function wordOfToken(whole, token) {
	const { inner, from, to } = token;
	const escapes = escapesIn(whole.text, token);
	const parts = [];
	const end = inner?.to ?? to;
	let at = inner?.from ?? from;
	for (const start of templatesIn(whole.text, at, end)) {
		if (start < at) continue;
		addText$1(parts, whole, {
			from: at,
			to: start
		}, escapes);
		at = Math.min(templateEnd(whole.text, start), end);
		parts.push({
			kind: "reference",
			to: "computed",
			name: "",
			span: require_program.spanOf(whole, start, at)
		});
	}
	addText$1(parts, whole, {
		from: at,
		to: end
	}, escapes);
	return {
		parts,
		span: require_program.spanOf(whole, inner?.from ?? from, end)
	};
}
function templatesIn(text, from, to) {
	return Array.from(text.slice(from, to).matchAll(TEMPLATE$1), ({ index }) => from + index);
}
function templateEnd(text, from) {
	let depth = 0;
	for (let at = from + 1; at < text.length; at++) {
		if (text[at] === "{") depth++;
		if (text[at] === "}" && --depth === 0) return at + 1;
	}
	return text.length;
}
function addText$1(parts, whole, { from, to }, escapes) {
	if (from >= to) return;
	const pieces = [];
	let at = from;
	for (const match of escapes === void 0 ? [] : whole.text.slice(from - 1, to).matchAll(escapes)) {
		const start = from - 1 + match.index;
		pieces.push({
			text: whole.text.slice(at, start),
			from: at,
			to: start
		});
		at = start + match[0].length;
		pieces.push({
			text: unescaped$1(match[0]),
			from: start,
			to: at
		});
	}
	parts.push(require_program.derive(whole, [...pieces, {
		text: whole.text.slice(at, to),
		from: at,
		to
	}]));
}
/** Marks that stand for themselves, and what each line is indented by. */
function escapesIn(text, { kind, from, inner = NOWHERE }) {
	if (kind !== "heredoc") return kind === "string" ? ESCAPE$1 : void 0;
	const indent = text.startsWith("<<-", from) ? indentOf(text.slice(inner.from, inner.to)) : 0;
	return indent === 0 ? DOUBLED : new RegExp(String.raw`(?<=\n)[ \t]{1,${indent}}|${DOUBLED.source}`, "g");
}
/** The fewest blanks that a line begins with. */
function indentOf(text) {
	const widths = text.split("\n").flatMap((line) => line.trim() === "" ? [] : line.search(/[^ \t]/));
	return widths.reduce((least, width) => Math.min(least, width), widths[0] ?? 0);
}
const NOWHERE = {
	from: 0,
	to: 0
};
function unescaped$1(escape) {
	if (escape.trim() === "") return "";
	if (escape.startsWith("\\u")) return String.fromCharCode(parseInt(escape.slice(2), 16));
	return ESCAPES$1[escape] ?? escape.slice(1);
}
// src/formats/hcl/entries.ts
/** Functions that give back what they are given. */
const PASSING$1 = /^(?:sensitive|nonsensitive|coalesce|try|tostring|trimspace|chomp|base64encode|tolist|toset|base64gzip|yamldecode|jsondecode)$/;
const BLOCK_NAMED = /^(?:variable|output)$/;
const VALUE_OF_BLOCK = /^(?:default|value)$/;
/** Reads names and values, those of blocks, objects and lists, in one pass. */
function readEntries(whole) {
	const reader = {
		whole,
		frames: [rootFrame()],
		entries: [],
		places: [],
		comments: [],
		texts: [],
		head: [],
		key: void 0,
		last: void 0
	};
	for (const token of tokensIn(whole.text)) {
		readToken(reader, token);
		if (token.kind !== "comment") reader.last = token;
	}
	return reader;
}
function readToken(reader, token) {
	switch (token.kind) {
		case "comment":
			reader.comments.push(commentOf(reader.whole, token));
			return;
		case "line": return endItem(reader);
		case "heredoc":
			reader.texts.push(require_program.scriptOf(wordOfToken(reader.whole, token)));
			return readText(reader, token);
		case "string":
			if (reader.key === void 0 && frameOf(reader).named) reader.head.push(token);
			else readText(reader, token);
			return;
		case "name":
			if (reader.key === void 0) reader.head.push(token);
			else frameOf(reader).given.set(reader.key.text, { text: token.text });
			return;
		case "sign": return readSign$1(reader, token);
	}
}
function readSign$1(reader, token) {
	const frame = frameOf(reader);
	if ((token.text === "=" || token.text === ":") && frame.named && reader.key === void 0) reader.key = reader.head.at(-1);
	else if (token.text === ",") endItem(reader);
	else if ("{[(".includes(token.text)) open(reader, token.text);
	else if ("}])".includes(token.text)) close(reader);
}
function open(reader, sign) {
	const outer = frameOf(reader);
	const { key, last } = reader;
	const labels = key === void 0 ? reader.head : [key];
	reader.frames.push({
		name: blockName(reader, sign) ?? nameOf(reader),
		path: joined$1([outer.path, ...outer.named ? labels.map(({ text }) => text) : []]),
		named: sign === "{",
		passes: last?.kind === "name" ? sign === "(" && PASSING$1.test(last.text) : true,
		fields: {},
		block: key === void 0 ? labels.map(({ text }) => text) : [],
		given: /* @__PURE__ */ new Map(),
		secret: outer.secret || key !== void 0 && holdsSecrets(outer.block, key.text)
	});
	reader.head = [];
	reader.key = void 0;
}
/** `db_password` of `variable "db_password" {`. */
function blockName(reader, sign) {
	return sign === "{" && reader.key === void 0 && BLOCK_NAMED.test(reader.head[0]?.text ?? "") ? located(reader, reader.head.at(-1)) : void 0;
}
function joined$1(path) {
	return path.filter((part) => part !== "").join(".");
}
function close(reader) {
	const { fields } = frameOf(reader);
	markSecrets(reader);
	if (fields.name !== void 0 && fields.value !== void 0) reader.entries.push({
		...fields.value,
		name: fields.name
	});
	if (reader.frames.length > 1) reader.frames.pop();
	reader.head = [];
	reader.key = void 0;
}
/** Arguments that are secret by what stands beside them, which may come later. */
function markSecrets(reader) {
	const { block, given } = frameOf(reader);
	if (block.length < 2) return;
	const beside = new Map(Array.from(given, ([name, { text }]) => [name, text]));
	for (const [name, { index }] of given) {
		const entry = index === void 0 ? void 0 : reader.entries[index];
		if (index !== void 0 && entry !== void 0 && isSecretArgument({
			block,
			name,
			beside
		})) reader.entries[index] = {
			...entry,
			certain: true
		};
	}
}
/** Within brackets that span lines nothing ends but by a comma. */
function endItem(reader) {
	reader.head = [];
	reader.key = void 0;
}
/** A string that is given to a name. */
function readText(reader, token) {
	const name = isValue(reader) ? nameOf(reader) : void 0;
	if (name === void 0) return;
	const { whole, key } = reader;
	const frame = frameOf(reader);
	const word = wordOfToken(whole, token);
	const entry = {
		name,
		value: require_program.valueOf(word),
		span: {
			...word.span,
			start: Math.min(name.span.start, word.span.start)
		}
	};
	const isSecret = frame.secret && isSecretMember(name.value);
	if (key !== void 0) frame.given.set(key.text, {
		text: token.text,
		index: reader.entries.length
	});
	reader.entries.push(isSecret ? {
		...entry,
		certain: true
	} : entry);
	reader.places.push({
		span: word.span,
		key: joined$1([frame.path, key?.text ?? ""])
	});
	if (key?.text === "value") frame.fields.value = entry;
	if (key !== void 0 && NAME_FIELD.test(key.text)) frame.fields.name = require_program.locatedText(word);
}
/** `"x"` and the branches of `a ? "x" : "y"`, not `a == "x"` or `m["x"]`. */
function isValue(reader) {
	const { named, passes } = frameOf(reader);
	const before = reader.last?.text ?? "";
	return named ? reader.key !== void 0 && BEFORE_VALUE.test(before) : passes && BEFORE_ITEM.test(before);
}
const NAME_FIELD = /^(?:name|key)$/;
const BEFORE_VALUE = /^[=:?]$/;
const BEFORE_ITEM = /^[[(,\n?:]$/;
/** What the value that comes next belongs to. */
function nameOf(reader) {
	const frame = frameOf(reader);
	const key = located(reader, reader.key);
	if (!frame.named) return frame.name;
	return key !== void 0 && VALUE_OF_BLOCK.test(key.value) && frame.name !== void 0 ? frame.name : key;
}
function rootFrame() {
	return {
		name: void 0,
		path: "",
		named: true,
		passes: false,
		fields: {},
		block: [],
		given: /* @__PURE__ */ new Map(),
		secret: false
	};
}
function frameOf({ frames }) {
	return frames[frames.length - 1] ?? rootFrame();
}
function located({ whole }, token) {
	if (token === void 0) return void 0;
	const { from, to } = token.inner ?? token;
	return {
		value: token.text,
		span: require_program.spanOf(whole, from, to)
	};
}
function commentOf(whole, { text, from }) {
	const opening = /^(?:#+|\/\/+|\/\*+)/.exec(text)?.[0].length ?? 0;
	const closing = text.endsWith("*/") ? 2 : 0;
	const start = from + opening;
	const end = Math.max(start, from + text.length - closing);
	return require_program.slice(whole, start, end);
}
// src/formats/hcl/faults.ts
const CLOSING$1 = /* @__PURE__ */ new Map([
	["{", "}"],
	["[", "]"],
	["(", ")"]
]);
const CLOSERS = new Set(CLOSING$1.values());
const TEMPLATE = /[$%]\{/;
/** Where a text breaks off: the first bracket that belongs to none, a heredoc, string or comment without an end. */
function faultsIn(whole) {
	const open = [];
	for (const token of tokensIn(whole.text)) {
		if (isBroken(token)) return TEMPLATE.test(token.text) && token.kind === "string" ? [] : [fault(whole, token)];
		if (token.kind !== "sign") continue;
		if (CLOSING$1.has(token.text)) open.push(token);
		else if (CLOSERS.has(token.text) && CLOSING$1.get(open.pop()?.text ?? "") !== token.text) return [fault(whole, token)];
	}
	const last = open.at(-1);
	return last === void 0 ? [] : [fault(whole, last)];
}
function isBroken({ kind, text, to, inner }) {
	return inner === void 0 ? kind === "comment" && /^\/\*(?!.*\*\/$)/s.test(text) : inner.to === to;
}
const TITLES = {
	name: "a name",
	line: "a line",
	sign: "a bracket",
	string: "a string",
	heredoc: "a heredoc",
	comment: "a comment"
};
function fault(whole, { kind, from }) {
	return {
		at: require_program.spanOf(whole, from, from + 1),
		message: `${TITLES[kind]} has no other end`
	};
}
// src/formats/hcl/scripts.ts
/** What a machine runs when it starts or is told to, and what a provisioner runs on it. */
const SCRIPT = /^(?:user[-_]data(?:_base64|_raw)?|(?:metadata_|windows-|sysprep-specialize-)?(?:startup|shutdown)[-_]script(?:-(?:ps1|cmd|bat))?|custom_data|cloud[-_](?:init|config)|(?:init|boot|bootstrap|setup|install)_script|inline|run_?command|script)$/i;
/** A command line where the block is a provisioner that runs here. */
const COMMAND = /^command$/;
const PROVISIONER = /^(?:local-exec|shell-local)$/;
/** Variables in a list: `["A=b"]`. */
const VARIABLES = "environment_vars";
const CONTENT = /^(?:content|data|body|template)$/;
/** The name of the file that a content becomes. */
const FILE_NAMES = [
	"filename",
	"destination",
	"file",
	"file_path",
	"path",
	"key"
];
const POWERSHELL = /^\s*(?:<powershell>|#ps1)/i;
const BATCH = /^\s*<script>/i;
const FOREIGN = /^\s*(?:#!(?!.*\b(?:ba|da|z|k)?sh\b)|[{[<])/;
const CLOUD_CONFIG = /cloud-config/;
/** Scripts and files that stand in the values of a tree of HCL. */
function scriptParts(tree) {
	return partsOfMap(tree, "");
}
function partsOfMap(node, name) {
	const described = require_program.lazily(() => describedBy(node));
	return node.pairs.flatMap((pair) => partsOfPair(pair, described, name));
}
function describedBy(block) {
	return {
		name: FILE_NAMES.flatMap((field) => require_program.textOf(require_program.childOf(block, field)) ?? [])[0],
		type: require_program.textOf(require_program.childOf(block, "content_type")) ?? ""
	};
}
function partsOfPair({ key, value }, described, block) {
	const name = key.text.text;
	if (value?.kind === "map") return partsOfMap(value, name);
	if (SCRIPT.test(name) || COMMAND.test(name) && PROVISIONER.test(block)) return scriptsIn(name, value);
	if (name === VARIABLES) return linesIn(value).map((text) => ({
		format: "dotenv",
		text
	}));
	if (value?.kind === "sequence") return value.items.flatMap((item) => item.kind === "map" ? partsOfMap(item, name) : []);
	return value?.kind === "scalar" && CONTENT.test(name) ? contentParts(value.text, described()) : [];
}
/** A script, or the lines of one. */
function scriptsIn(name, value) {
	if (value?.kind === "scalar") return scriptPart(name, value.text);
	return linesIn(value).flatMap((text) => scriptPart(name, text));
}
function linesIn(value) {
	if (value?.kind !== "sequence") return [];
	return require_program.scriptLines(value.items.flatMap((item) => item.kind === "scalar" && !item.plain ? [require_program.wordOf(item.text)] : []));
}
/** One word is the name of a file, or base64. */
function scriptPart(name, text) {
	if (!/\S\s+\S/.test(text.text)) return [];
	if (POWERSHELL.test(text.text) || name.endsWith("-ps1")) return [{
		format: "powershell",
		text: withoutFirstLine(text)
	}];
	if (BATCH.test(text.text) || /-(?:cmd|bat)$/.test(name)) return [{
		format: "batch",
		text: withoutFirstLine(text)
	}];
	if (require_program.settingsFormat(text.text) === "cloud-init") return [{
		format: "cloud-init",
		text
	}];
	return FOREIGN.test(text.text) ? [] : [{
		format: "shell",
		text
	}];
}
/** Without the line that says what it is. */
function withoutFirstLine(text) {
	const first = /^\s*(?:<\w+>|#ps1\w*)/i.exec(text.text)?.[0].length ?? 0;
	return require_program.derive(text, [{
		text: text.text.slice(first),
		from: first,
		to: text.text.length
	}], text.span);
}
/** `local_file`, `provisioner "file"`, `part` of cloud-init: what a file holds. */
function contentParts(text, { name, type }) {
	const format = name === void 0 ? void 0 : require_program.fileFormat(name, text.text);
	if (format !== void 0) return [{
		format,
		text
	}];
	if (CLOUD_CONFIG.test(type)) return [{
		format: "cloud-init",
		text
	}];
	return type.includes("shellscript") ? [{
		format: "shell",
		text
	}] : [];
}
// src/formats/hcl/tree.ts
/**
* HCL as a tree: a block is a map under its type and labels, `task "web" { … }` as `task: {web: {…}}`, blocks of one name are a
* list. What only running tells, `local.x` or `"${x}"`, is a hole; a variable is its default.
*/
function readTree(whole) {
	const tokens = [...tokensIn(whole.text)].filter(({ kind }) => kind !== "comment");
	const read = (defaults) => readBody({
		whole,
		tokens,
		defaults,
		labelled: /* @__PURE__ */ new Set(),
		at: 0
	}, 0);
	const tree = read(/* @__PURE__ */ new Map());
	const defaults = require_program.pairsOf(require_program.childOf(tree, "variable")).flatMap(({ key, value }) => {
		const node = require_program.childOf(value, "default");
		return node === void 0 ? [] : [[`var.${key.text.text}`, node]];
	});
	return defaults.length === 0 ? tree : read(new Map(defaults));
}
/** Deeper texts are not read further. */
const DEEPEST$2 = 100;
/** Names and values up to the closing brace. */
function readBody(reader, depth) {
	const from = startOf(reader);
	const pairs = [];
	if (depth > DEEPEST$2) reader.at = reader.tokens.length;
	for (let token = take(reader); token !== void 0 && !isSign(token, "}"); token = take(reader)) if (token.kind === "name" || token.kind === "string") pairs.push(...readItem(reader, token, depth));
	return {
		kind: "map",
		pairs: joined(pairs, reader),
		span: spanFrom(reader, from)
	};
}
/** `key = value`, `"key": value`, `block "label" { … }`. */
function readItem(reader, first, depth) {
	const head = [first];
	for (let token = take(reader); token !== void 0; token = take(reader)) {
		if (isSign(token, "=") || isSign(token, ":")) return [pairFor(reader, head.slice(-1), readExpression(reader, depth + 1))];
		if (isSign(token, "{")) return [pairFor(reader, head.slice(0, 4), readBody(reader, depth + 1))];
		if (token.kind !== "name" && token.kind !== "string") {
			if (isSign(token, "}")) reader.at--;
			return [];
		}
		head.push(token);
	}
	return [];
}
function pairFor(reader, [first, ...labels], value) {
	const key = scalarOf(reader, first);
	const inner = labels.length === 0 ? void 0 : pairFor(reader, labels, value);
	const held = inner === void 0 ? value : {
		kind: "map",
		pairs: [inner],
		span: inner.span
	};
	if (inner !== void 0) reader.labelled.add(held);
	return {
		key,
		value: held,
		span: {
			...key.span,
			end: Math.max(key.span.end, value.span.end)
		},
		merged: false
	};
}
/** One pair for all blocks of a name. */
function joined(pairs, reader) {
	const byName = /* @__PURE__ */ new Map();
	for (const pair of pairs) {
		const same = byName.get(pair.key.text.text);
		if (same === void 0) byName.set(pair.key.text.text, [pair]);
		else same.push(pair);
	}
	return [...byName.values()].flatMap((same) => {
		const [first] = same;
		const values = same.flatMap(({ value }) => value ?? []);
		if (first === void 0 || same.length === 1 || !values.every((value) => value.kind === "map")) return same;
		const { span } = first;
		if (!values.every((value) => reader.labelled.has(value))) return [{
			...first,
			value: {
				kind: "sequence",
				items: values,
				span
			}
		}];
		const value = {
			kind: "map",
			pairs: joined(values.flatMap((node) => node.kind === "map" ? node.pairs : []), reader),
			span
		};
		reader.labelled.add(value);
		return [{
			...first,
			value
		}];
	});
}
/** A value, up to the end of its line or to the sign that closes what it stands in. */
function readExpression(reader, depth) {
	while (peek(reader)?.kind === "line") reader.at++;
	const from = reader.at;
	const node = readTerm(reader, depth);
	const end = reader.at;
	skipRest(reader);
	if (node !== void 0 && end === reader.at) return node;
	return scalarBetween(reader, from, "\uE000");
}
function readTerm(reader, depth) {
	const from = reader.at;
	const token = take(reader);
	switch (token?.kind) {
		case "string":
		case "heredoc": return scalarOf(reader, token);
		case "name":
			if (isSign(peek(reader), "(")) return readCall(reader, token, depth);
			return WORD.test(token.text) ? scalarOf(reader, token) : reader.defaults.get(token.text);
		case "sign": return readSign(reader, from, depth);
		default:
			reader.at--;
			return;
	}
}
/** An object, a list or a number. */
function readSign(reader, from, depth) {
	const sign = reader.tokens[from];
	if (isSign(sign, "{")) return readBody(reader, depth + 1);
	if (isSign(sign, "[")) return {
		kind: "sequence",
		items: readList(reader, depth + 1),
		span: spanFrom(reader, from)
	};
	reader.at--;
	while (DIGIT.test(peek(reader)?.text ?? "")) reader.at++;
	return reader.at > from ? scalarBetween(reader, from) : void 0;
}
const WORD = /^(?:true|false|null)$/;
const DIGIT = /^[\d.]$/;
/** Functions that say in another form what they are given. */
const PASSING = /^(?:jsonencode|yamlencode|sensitive|nonsensitive|tostring|tonumber|tolist|toset|tomap|trimspace|chomp|base64encode|base64gzip|yamldecode|jsondecode)$/;
function readCall(reader, { text }, depth) {
	reader.at++;
	const given = readList(reader, depth + 1);
	if (text === "join") return given.find(({ kind }) => kind === "sequence");
	return PASSING.test(text) ? given[0] : void 0;
}
/** The items up to the closing bracket. */
function readList(reader, depth) {
	const items = [];
	if (depth > DEEPEST$2) reader.at = reader.tokens.length;
	for (let token = peek(reader); token !== void 0 && !isClosing(token); token = peek(reader)) if (token.kind === "line" || isSign(token, ",")) reader.at++;
	else items.push(readExpression(reader, depth));
	reader.at++;
	return items;
}
const OPENING = /* @__PURE__ */ new Set([
	"{",
	"[",
	"("
]);
const CLOSING = /* @__PURE__ */ new Set([
	"}",
	"]",
	")"
]);
/** What is left of an expression: `== 1 ? "x" : "y"`, `[0].id`. */
function skipRest(reader) {
	let depth = 0;
	for (let token = peek(reader); token !== void 0; token = peek(reader)) {
		if (depth === 0 && (token.kind === "line" || isSign(token, ",") || isClosing(token))) return;
		if (token.kind === "sign" && OPENING.has(token.text)) depth++;
		if (isClosing(token)) depth--;
		reader.at++;
	}
}
function isSign(token, sign) {
	return token?.kind === "sign" && token.text === sign;
}
function isClosing({ kind, text }) {
	return kind === "sign" && CLOSING.has(text);
}
function scalarOf({ whole, tokens }, token) {
	if (token === void 0) return scalarBetween({
		whole,
		tokens,
		at: 0
	}, 0);
	const { inner, from, to } = token;
	return {
		kind: "scalar",
		text: inner === void 0 ? require_program.slice(whole, from, to) : require_program.scriptOf(wordOfToken(whole, token)),
		plain: inner === void 0,
		span: require_program.spanOf(whole, from, to)
	};
}
/** What the tokens from one to where the reader stands say, or `text` instead. */
function scalarBetween(reader, first, text) {
	const { whole, tokens, at } = reader;
	const from = tokens[first]?.from ?? whole.text.length;
	const to = Math.max(from, tokens[at - 1]?.to ?? from);
	return {
		kind: "scalar",
		text: require_program.derive(whole, [{
			text: text ?? whole.text.slice(from, to),
			from,
			to
		}]),
		plain: true,
		span: require_program.spanOf(whole, from, to)
	};
}
function spanFrom(reader, first) {
	return scalarBetween(reader, first).span;
}
function startOf({ at }) {
	return Math.max(0, at - 1);
}
function peek({ tokens, at }) {
	return tokens[at];
}
function take(reader) {
	return reader.tokens[reader.at++];
}
// src/formats/hcl/index.ts
var hcl_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ hcl: () => hcl });
/** HashiCorp's configuration language: Terraform, its variable files, Packer, Nomad, Docker bake. */
const hcl = {
	name: "hcl",
	matches: require_program.isHcl,
	parse: parse$1
};
function parse$1(text) {
	return {
		...readHcl(text),
		parts: scriptParts(readTree(text))
	};
}
/** The names and values of a text, without what its values mean. */
function readHcl(text) {
	const { entries, places, comments, texts } = readEntries(text);
	return {
		...require_program.nothing(text, hcl.name),
		...require_program.readComments(comments),
		pairs: entries,
		texts,
		unread: faultsOfFile(text, () => faultsIn(text)),
		keyAt: (offset) => require_program.keyIn(places, offset)
	};
}
// src/formats/wants.ts
/** The files that commands name, seen from the folder of their file and from the root, where scripts are mostly run. */
function wantsOf(commands, files) {
	return [...commands.flatMap(({ runs, envFrom, build }) => [
		...runs.flatMap(wantFile),
		...envFrom.flatMap(wantEnv),
		...build ? wantBuild(build) : []
	]), ...files.flatMap(wantEnv)];
}
function wantEnv(from) {
	return from.kind === "file" ? wantFile(from.path).map((want) => ({
		...want,
		format: "dotenv"
	})) : [];
}
function wantFile(path) {
	const text = require_program.literalText(path);
	return text === void 0 ? [] : places(text, path.span).map((found) => ({
		kind: "file",
		path: found,
		by: path.span
	}));
}
/** The files that a build reads, and the names of what it could copy. */
function wantBuild({ context, dockerfile }) {
	const folder = context && require_program.literalText(context);
	if (context === void 0 || folder === void 0) return [];
	const by = context.span;
	const contexts = places(folder, by).flatMap((path) => [
		{
			kind: "names",
			path: path === "." ? "" : path,
			by
		},
		{
			kind: "file",
			path: node_path.posix.join(path, ".dockerignore"),
			by
		},
		{
			kind: "file",
			path: node_path.posix.join(path, "Dockerfile"),
			by
		}
	]);
	return dockerfile === void 0 ? contexts : [...contexts, ...wantFile(dockerfile)];
}
/** A path from the folder of the file that names it, and from the root; none for what is absolute, at home or elsewhere. */
function places(path, { source }) {
	if (path === "" || /^(?:[/~]|[a-z][a-z\d+.-]*:)/i.test(path)) return [];
	return [...new Set([node_path.posix.join(node_path.posix.dirname(source.path), path), node_path.posix.normalize(path)].map((found) => found.replace(/(?<=.)\/$/, "")))];
}
// src/formats/ci/shell.ts
const SHELL = /^(?:\S*\/)?(?:ba|da|a|z|k)?sh(?:\s|$)/;
/** Whether the `shell` that a step names reads shell scripts, as the default one does. */
function readsShell(shell) {
	return shell === void 0 || SHELL.test(shell);
}
// src/formats/defaults.ts
/** A word whose references have what the file itself says they are by default. */
function withDefaults(word, defaults) {
	return {
		...word,
		parts: word.parts.map((part) => require_program.isText(part) ? part : filled(part, defaults))
	};
}
/** A value whose references have what the file itself says they are by default. */
function filledValue(value, defaults) {
	switch (value.kind) {
		case "absent":
		case "literal": return value;
		case "reference": return filled(value, defaults);
		case "template": return {
			...value,
			parts: value.parts.map((part) => filledValue(part, defaults))
		};
	}
}
function filled(reference, defaults) {
	const fallback = reference.fallback === void 0 ? defaults.get(reference.name) : void 0;
	return fallback === void 0 ? reference : {
		...reference,
		operator: ":-",
		fallback
	};
}
// src/formats/ecs.ts
var ecs_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ ecs: () => ecs });
const plain = describedFormat("ecs", require_program.isEcs, describeTasks);
/** Task definitions of ECS, as its API and CloudFormation write them and as Terraform fills them in. */
const ecs = {
	...plain,
	parse: (text) => plain.parse(withHoles(text))
};
const BARE_TEMPLATE = /(?<=[:,[][ \t]*)\$\{[^{}"\n]*\}/g;
/** Of the same length, so every character keeps its place. */
function withHoles(text) {
	return {
		...text,
		text: text.text.replace(BARE_TEMPLATE, (template) => "\uE000".repeat(template.length))
	};
}
/** The containers of every task definition in a document, which may be their list alone. */
function describeTasks(document) {
	if (document.kind === "sequence") return describeTask(document, document);
	if (document.kind !== "map") return {};
	const pair = pairNamed(document, "containerDefinitions");
	if (pair?.value !== void 0) return describeTask(document, pair.value);
	return joined$2(require_program.pairsOf(document).flatMap(({ value }) => value === void 0 ? [] : [describeTasks(value)]));
}
/** What a list of containers says; `task` is what stands around it. */
function describeTask(task, containers) {
	return joined$2(require_program.itemsOf(containers).flatMap((item) => item.kind === "map" && pairNamed(item, "image") !== void 0 ? [item] : []).map((item) => describeContainer(item, task)));
}
function describeContainer(node, task) {
	const { command, commands, parts } = commandLineOf([...listed(node, "entryPoint"), ...listed(node, "command")]);
	return {
		workloads: [container(`container ${require_program.textOf(fieldOf(node, "name")) ?? ""}`.trim(), node.span, {
			...imageIn(fieldOf(node, "image")),
			env: [...entriesOf(node, "environment", "value"), ...entriesOf(node, "secrets", "valueFrom")],
			mounts: require_program.itemsOf(fieldOf(node, "mountPoints")).flatMap((item) => readMount(item, task)),
			ports: isBridged(task) ? require_program.itemsOf(fieldOf(node, "portMappings")).flatMap(readPort) : [],
			network: networkOf(task),
			scheduled: true,
			command
		})],
		commands,
		parts: [...parts, ...healthParts(node)]
	};
}
/** `containerDefinitions` of the API, `ContainerDefinitions` of CloudFormation, `container_definitions` of Terraform. */
function pairNamed(node, name) {
	return require_program.pairOf(node, name) ?? require_program.pairOf(node, name.charAt(0).toUpperCase() + name.slice(1)) ?? require_program.pairOf(node, name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}
function fieldOf(node, name) {
	return pairNamed(node, name)?.value;
}
function listed(node, name) {
	return require_program.wordsOfNode(fieldOf(node, name));
}
/** `{name, value}`, or `{name, valueFrom}` for what a store holds. */
function entriesOf(node, list, field) {
	return require_program.itemsOf(fieldOf(node, list)).flatMap((item) => {
		const name = fieldOf(item, "name");
		if (name?.kind !== "scalar") return [];
		const word = require_program.wordOfNode(fieldOf(item, field));
		const value = word !== void 0 && field === "value" ? require_program.valueOf(word) : {
			kind: "reference",
			to: field === "value" ? "computed" : "secret-store",
			name: word ? require_program.patternText(word) : "",
			span: item.span
		};
		return [{
			name: {
				value: name.text.text,
				span: name.span
			},
			value,
			span: item.span
		}];
	});
}
function networkOf(task) {
	const mode = pairNamed(task, "networkMode");
	const name = require_program.textOf(mode?.value);
	if (mode !== void 0 && name === "host") return {
		kind: "host",
		span: mode.span,
		process: false
	};
	return { kind: name === "none" ? "none" : "own" };
}
/** Only there a port is one of the machine; in `awsvpc` a security group decides. */
function isBridged(task) {
	return !require_program.wordsOfNode(fieldOf(task, "requiresCompatibilities")).some((word) => require_program.patternText(word) === "FARGATE") && (require_program.textOf(fieldOf(task, "networkMode")) ?? "bridge") === "bridge";
}
function readPort(item) {
	const host = require_program.wordOfNode(fieldOf(item, "hostPort"));
	const inner = require_program.wordOfNode(fieldOf(item, "containerPort"));
	if (host === void 0 || require_program.patternText(host) === "0") return [];
	return [{
		span: item.span,
		how: "hostPort",
		host,
		...inner && { container: inner }
	}];
}
function readMount(item, task) {
	const name = fieldOf(item, "sourceVolume");
	const volume = require_program.itemsOf(fieldOf(task, "volumes")).find((each) => require_program.textOf(fieldOf(each, "name")) === require_program.textOf(name));
	const path = require_program.wordOfNode(fieldOf(fieldOf(volume, "host"), "sourcePath"));
	const source = path ?? require_program.wordOfNode(name);
	const target = require_program.wordOfNode(fieldOf(item, "containerPath"));
	return [{
		span: item.span,
		kind: path === void 0 ? "volume" : "bind",
		...source && { source },
		...target && { target },
		readOnly: require_program.booleanOf(fieldOf(item, "readOnly")) ?? false
	}];
}
/** `["CMD-SHELL", "curl -f …"]` */
function healthParts(node) {
	const [kind, script] = require_program.wordsOfNode(fieldOf(fieldOf(node, "healthCheck"), "command"));
	return kind !== void 0 && script !== void 0 && require_program.patternText(kind) === "CMD-SHELL" ? [{
		format: "shell",
		text: require_program.scriptOf(script)
	}] : [];
}
// src/formats/toml.ts
var toml_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ toml: () => toml });
/** TOML: tables, inline tables, arrays, strings of all four kinds. */
const toml = {
	name: "toml",
	matches: require_program.isToml,
	parse
};
function parse(whole) {
	const reader = {
		whole,
		pairs: [],
		texts: [],
		places: [],
		comments: [],
		faults: [],
		table: ""
	};
	for (let at = 0; at < whole.text.length;) at = readLine(reader, at);
	return {
		...require_program.nothing(whole, toml.name),
		...require_program.readComments(reader.comments),
		pairs: reader.pairs,
		texts: reader.texts,
		unread: faultsOfFile(whole, () => reader.faults.slice(0, 1)),
		keyAt: (offset) => require_program.keyIn(reader.places, offset)
	};
}
const TABLE = /[ \t]*\[{1,2}(?<name>[^\]\n]+)\]{1,2}/y;
const KEY = /[ \t]*(?<name>[\w-]+|"[^"\n]*"|'[^'\n]*')(?:[ \t]*\.[ \t]*(?:[\w-]+|"[^"\n]*"|'[^'\n]*'))*[ \t]*=[ \t]*/y;
const STRING = /"""[^]*?"""|'''[^]*?'''|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/y;
const BARE = /[^\s,\]}#][^,\]}#\n]*/y;
const GAP = /(?:[\s,]|#[^\n]*)*/y;
const SILENT_LINE = /\uFEFF?[ \t]*(?:#|\r?(?:\n|$))/y;
const COMMENT_START = /[ \t]*#/y;
const ESCAPE = /\\(?:[btnfr"\\]|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[ \t]*\r?\n\s*)/g;
const ESCAPES = {
	"\\b": "\b",
	"\\t": "	",
	"\\n": "\n",
	"\\f": "\f",
	"\\r": "\r",
	"\\\"": "\"",
	"\\\\": "\\"
};
/** Arrays and inline tables in each other. */
const DEEPEST$1 = 20;
/** Reads what starts at the beginning of a line; gives where to read on. */
function readLine(reader, start) {
	const { text } = reader.whole;
	const table = require_program.matchAt(TABLE, text, start);
	const key = table === void 0 ? require_program.matchAt(KEY, text, start) : void 0;
	if (table !== void 0) reader.table = table.groups["name"].replace(/["'\s]/g, "");
	if (table === void 0 && key === void 0 && require_program.matchAt(SILENT_LINE, text, start) === void 0) addFault(reader, start, "a line");
	const from = start + ((table ?? key)?.[0].length ?? 0);
	return readRest(reader, key === void 0 ? from : readValue(reader, from, {
		key: keyOf(reader, start, key),
		depth: 0
	}));
}
function addFault({ whole, faults }, at, what) {
	faults.push({
		at: require_program.spanOf(whole, at, at + 1),
		message: `${what} breaks off`
	});
}
/** The comment behind a value, and the line's end. */
function readRest({ whole, comments }, at) {
	const end = require_program.lineEnd(whole.text, at);
	const opening = require_program.matchAt(COMMENT_START, whole.text, at);
	if (opening !== void 0) comments.push(require_program.slice(whole, at + opening[0].length, end));
	return end + 1;
}
function readValue(reader, at, slot) {
	const { text } = reader.whole;
	if ((text[at] === "[" || text[at] === "{") && slot.depth < DEEPEST$1) return readItems(reader, at, slot);
	const string = require_program.matchAt(STRING, text, at);
	if (string !== void 0) {
		if (string[0].length === 2 && text[at + 2] === text[at]) addFault(reader, at, "a string");
		addPair(reader, slot, stringOf(reader.whole, at, string));
		return at + string[0].length;
	}
	if (text[at] === "\"" || text[at] === "'") addFault(reader, at, "a string");
	const bare = require_program.matchAt(BARE, text, at)?.[0].trimEnd() ?? "";
	if (bare !== "") addPair(reader, slot, require_program.slice(reader.whole, at, at + bare.length));
	return at + bare.length;
}
function readItems(reader, start, { key, depth }) {
	const { text } = reader.whole;
	for (let at = start + 1;;) {
		const gap = require_program.matchAt(GAP, text, at);
		at += gap?.[0].length ?? 0;
		if (isEnd(reader, start, at)) return at + 1;
		const named = text[start] === "{" ? require_program.matchAt(KEY, text, at) : void 0;
		const inner = named === void 0 ? key : keyOf(reader, at, named);
		const end = readValue(reader, at + (named?.[0].length ?? 0), {
			key: inner,
			depth: depth + 1
		});
		at = end > at ? end : at + 1;
	}
}
/** The closing bracket, or the end of the text, where there is none. */
function isEnd(reader, start, at) {
	const { text } = reader.whole;
	if (at < text.length) return text[at] === "]" || text[at] === "}";
	addFault(reader, start, "a list or a table");
	return true;
}
function keyOf({ whole }, at, match) {
	const written = match[0].slice(0, match[0].lastIndexOf("="));
	const from = at + written.length - written.trimStart().length;
	return {
		value: written.replace(/["'\s]/g, ""),
		span: require_program.spanOf(whole, from, at + written.trimEnd().length)
	};
}
function addPair({ whole, pairs, texts, places, table }, { key }, text) {
	const span = {
		...text.span,
		start: Math.min(key.span.start, text.span.start)
	};
	const path = table === "" ? key.value : `${table}.${key.value}`;
	if (!isDependency(whole.source.path, path)) pairs.push({
		name: {
			...key,
			value: require_program.ownedName(table, key.value)
		},
		value: require_program.valueOf(require_program.wordOf(text)),
		span
	});
	places.push({
		span: text.span,
		key: path
	});
	if (require_program.isRewritten(text)) texts.push(text);
}
function stringOf(whole, at, match) {
	const written = match[0];
	const width = written.startsWith("\"\"\"") || written.startsWith("'''") ? 3 : 1;
	const from = at + width + (width === 3 ? lineBreakAt(written, width) : 0);
	const to = at + written.length - width;
	return written.startsWith("\"") && written.includes("\\") ? require_program.derive(whole, unescaped(whole.text, from, to)) : require_program.slice(whole, from, to);
}
function lineBreakAt(text, at) {
	if (text[at] === "\n") return 1;
	return text.startsWith("\r\n", at) ? 2 : 0;
}
function unescaped(text, from, to) {
	const pieces = [];
	let at = from;
	for (const { index, 0: escape } of text.slice(from, to).matchAll(ESCAPE)) {
		const start = from + index;
		pieces.push({
			text: text.slice(at, start),
			from: at,
			to: start
		});
		at = start + escape.length;
		pieces.push({
			text: ESCAPES[escape] ?? character(escape),
			from: start,
			to: at
		});
	}
	return [...pieces, {
		text: text.slice(at, to),
		from: at,
		to
	}];
}
/** `\u0041`; a backslash at a line's end joins it with the next. */
function character(escape) {
	const code = parseInt(escape.slice(2), 16);
	return /^\\u/i.test(escape) && code <= 1114111 ? String.fromCodePoint(code) : "";
}
// src/formats/gpu/runpod.ts
var runpod_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ runpod: () => runpod });
/** Pods and templates of RunPod, as its API takes them, and what its hub builds and tests. */
const runpod = describedFormat("runpod", require_program.isRunpod, describe);
const PROVIDER = "RunPod";
function describe(document) {
	const pods = mapsWith(document, "imageName");
	return pods.length > 0 ? joined$2(pods.map(describePod)) : describeHub(document);
}
function describePod(pod) {
	const { command, commands, parts } = commandLine(...[
		"dockerEntrypoint",
		"dockerStartCmd",
		"dockerArgs"
	].map((name) => require_program.childOf(pod, name)));
	return {
		workloads: [container(require_program.textOf(require_program.childOf(pod, "name")) ?? "the RunPod pod", pod.span, {
			...imageIn(require_program.childOf(pod, "imageName")),
			env: require_program.entriesIn(require_program.childOf(pod, "env")),
			ports: require_program.listedIn(require_program.childOf(pod, "ports")).map(require_program.providerPort),
			command,
			markers: markersOf(pod)
		})],
		commands,
		parts
	};
}
/** Its image is built from a Dockerfile of the tree. */
function describeHub(document) {
	const env = require_program.pairOf(require_program.childOf(document, "config"), "env");
	if (env === void 0) return {};
	return { workloads: [container(require_program.textOf(require_program.childOf(document, "title")) ?? "the RunPod worker", document.span, {
		local: true,
		env: require_program.entriesIn(env.value),
		markers: [runpodMarker(env.key.span)]
	})] };
}
/** What says that RunPod runs it. */
function runpodMarker(at) {
	return require_program.rentedMarker(PROVIDER, at, "RunPod runs it on a machine that it rents out");
}
/** `SECURE` says who owns the machine, not what its owner can read. */
function markersOf(pod) {
	const cloud = require_program.locatedOf(require_program.childOf(pod, "cloudType"));
	const rented = runpodMarker(require_program.pairOf(pod, "imageName")?.key.span ?? pod.span);
	if (cloud?.value !== "SECURE") return [rented];
	return [rented, {
		verdict: "negative",
		by: {
			at: cloud.span,
			message: "a secure cloud is no confidential VM"
		}
	}];
}
// src/formats/shell/quoting.ts
const ESCAPED_IN_QUOTES = /[$`"\\\n]/;
/** `[from, to)` of a script without the backslashes that the shell removes. */
function unquote(text, from, to, quoting) {
	const whole = [{
		text: text.slice(from, to),
		from,
		to
	}];
	if (quoting === "single" || !whole[0]?.text.includes("\\")) return whole;
	const pieces = [];
	let start = from;
	for (let at = text.indexOf("\\", from); at >= 0 && at + 1 < to; at = text.indexOf("\\", at + 2)) {
		const next = text[at + 1] ?? "";
		if (quoting === "double" && !ESCAPED_IN_QUOTES.test(next)) continue;
		if (at > start) pieces.push({
			text: text.slice(start, at),
			from: start,
			to: at
		});
		start = next === "\n" ? at + 2 : at + 1;
	}
	return start < to ? [...pieces, {
		text: text.slice(start, to),
		from: start,
		to
	}] : pieces;
}
// src/formats/expansion.ts
/** Nobody writes a variable of more text, nor uses its variables for more in one script. */
const MOST_IN_ONE = 5e4;
const MOST_IN_ALL = 6e5;
/** No host, no path and no program has a longer name. */
const MOST_KNOWN = 200;
/** Options of a program, what stands before them unknown: `-e A=1`, `$OPTS -e B=2`. */
const OPTIONS = /^(?:[\s\uE000]*\s)?--?[A-Za-z]/;
/** A name and what belongs to it: `HF_TOKEN=$TOKEN`, `Authorization: Bearer $TOKEN`. */
const PAIR = /^[A-Za-z_][\w-]*(?:=|: )/;
/** Options, or several words. */
const SEVERAL = /^--?[A-Za-z]|\s/;
/** Whether a word holds options of a program. */
function isOptions(word) {
	return OPTIONS.test(require_program.patternText(word));
}
/** Whether a word is a name with its value. */
function isPair(word) {
	return PAIR.test(require_program.patternText(word));
}
/** Whether a shell makes other words than one plain one of it. */
function isSeveral(word) {
	return word.parts.length === 0 || SEVERAL.test(require_program.patternText(word));
}
/** A word with the values of its variables in their places, or noted at the reference where the linker looks them up. */
function expandedWord(word, { find, replaces }) {
	if (word.parts.every(require_program.isText)) return word;
	const parts = word.parts.flatMap((part) => {
		const value = require_program.isText(part) ? void 0 : find(part);
		if (require_program.isText(part) || value === void 0) return [part];
		if (replaces(value)) return value.parts;
		const known = knownText(value);
		return known === void 0 ? [part] : [{
			...part,
			known
		}];
	});
	const whole = {
		...word,
		parts
	};
	return sizeOf(whole) > MOST_IN_ONE ? word : whole;
}
function knownText(value) {
	const whole = require_program.settled(value);
	return whole.parts.every(require_program.isText) && sizeOf(whole) <= MOST_KNOWN ? require_program.scriptOf(whole) : void 0;
}
/** Text and parts, which all take their time. */
function sizeOf({ parts }) {
	return parts.reduce((sum, part) => sum + 1 + (require_program.isText(part) ? part.text.length : 0), 1);
}
/** A lookup that ends where more was taken from it than commands are made of. */
function bounded(lookup) {
	let left = MOST_IN_ALL;
	return (name) => {
		const word = left > 0 ? lookup(name) : void 0;
		const size = word === void 0 ? 0 : sizeOf(word);
		left -= size;
		return size > MOST_IN_ONE ? void 0 : word;
	};
}
/** Each variable with the variables in it; one that leads back to itself stays as it is written. */
function lookupIn(held) {
	const known = /* @__PURE__ */ new Map();
	let depth = 0;
	const lookup = (name) => {
		if (known.has(name)) return known.get(name);
		const word = held(name);
		known.set(name, void 0);
		if (word === void 0 || depth >= DEEPEST) return void 0;
		depth++;
		const expanded = expandedWord(word, {
			find: ({ to, name }) => to === "environment" ? lookup(name) : void 0,
			replaces: isSeveral
		});
		depth--;
		known.set(name, expanded);
		return expanded;
	};
	return bounded(lookup);
}
/** Variables of variables; people use three. */
const DEEPEST = 50;
// src/formats/notes.ts
const NOTE = /(?<before>^|[(,;#/]|\b(?:login|user) [\w.@-]{1,40} )\s{0,4}(?:[a-z]{1,20} ){0,2}?(?<name>password|passwd|passphrase|passwort|kennwort|pass|pwd|pw)(?<sign>\s?[:=])?[ \t]{1,3}(?<mark>["'`]?)(?<value>[^\s"'`()]{6,100})\k<mark>(?=(?<end>\)|[.]?[ \t]*$)|[,;.]?\s)/gim;
const LOGIN = /\b(?:log ?in|sign in|login|credentials|account)\b[^\n`]{0,40}`(?<name>[\w.@-]{1,64})`\s{0,2}(?:\/|:|and)\s{0,2}`(?<value>[^`\s]{6,100})`/gi;
const CHOSEN = /(?=[^]*[A-Za-z])(?:(?=[^]*\d)|(?=[^]*\w[!@#$%^&*+=_]\w))/;
const UNSIGNED = /^(?!v?\d)(?=[^]*[A-Za-z]{3})(?=[^]*\d[^]*\d)[^]{8,}/;
const NO_VALUE = /^(?:[-$/<{[]|[a-z]+:\/\/)|^[\w-]+\.[a-z]{2,5}$/;
/** Passwords that a sentence or a comment notes. */
function notedEntries(text) {
	if (!MENTION.test(text.text)) return [];
	return [...text.text.matchAll(NOTE), ...text.text.matchAll(LOGIN)].flatMap(({ index, 0: written, groups = {} }) => {
		const { name = "", value = "" } = groups;
		if (NO_VALUE.test(value) || !isChosen(value, groups)) return [];
		const from = index + written.lastIndexOf(value);
		const nameAt = index + written.indexOf(name);
		return [{
			name: {
				value: "password",
				span: require_program.spanOf(text, nameAt, nameAt + name.length)
			},
			value: require_program.valueOf(require_program.wordOf(require_program.slice(text, from, from + value.length))),
			span: require_program.spanOf(text, nameAt, from + value.length)
		}];
	});
}
/** `pass` without a sign is a verb, and what a sentence goes on behind is a word of it. */
function isChosen(value, { name = "", before, sign, end }) {
	if (before === void 0 || sign !== void 0) return CHOSEN.test(value);
	return end !== void 0 && name.toLowerCase() !== "pass" && UNSIGNED.test(value);
}
const MENTION = /pass|pwd|pw\b|kennwort|log ?in|sign in|credentials|account/i;
// src/formats/windows/programs.ts
const FOLDERS = /^.*[\\/]/s;
const ENDING = /\.(?:exe|cmd|bat|com)$/i;
/** The name of a program as the tables have it: without folders and ending, in lower case. */
function windowsName(word) {
	return ((word === void 0 ? void 0 : require_program.literalText(word)) ?? "").replace(FOLDERS, "").replace(ENDING, "").toLowerCase();
}
/** What a command line of Windows does. */
function understandWindows([program, ...rest]) {
	const name = windowsName(program);
	const [text] = program?.parts ?? [];
	if (program === void 0 || name === "" || text === void 0 || !require_program.isText(text)) return void 0;
	const named = {
		parts: [require_program.derive(text, [{
			text: name,
			from: 0,
			to: text.text.length
		}])],
		span: program.span
	};
	return require_program.understand([named, ...rest], {
		...program.span,
		end: rest.at(-1)?.span.end ?? program.span.end
	});
}
// src/formats/windows/statements.ts
/** The statements of a script as words without quotes. */
function readStatements(text, manner) {
	const scan = {
		text,
		manner,
		statements: [],
		words: [],
		parts: [],
		pieces: [],
		start: void 0,
		quote: ""
	};
	const { length } = text.text;
	for (let at = 0; at < length;) at = step(scan, at);
	endStatement(scan, length);
	return scan.statements;
}
/** Reads on at a place, and says where next. */
function step(scan, at) {
	const { manner, text } = scan;
	const unit = text.text.charAt(at);
	if (unit === "\n") return endStatement(scan, at);
	if (unit === manner.escape && scan.quote !== "'") return escaped(scan, at);
	const reference = isLive(scan) && manner.signs.includes(unit) ? require_program.matchAt(manner.reference, text.text, at) : void 0;
	if (reference !== void 0) return addReference(scan, at, reference);
	if (scan.quote !== "") return unit === scan.quote ? closeQuote(scan, at) : addText(scan, at);
	return manner.quotes.has(unit) ? openQuote(scan, at, unit) : stepOutside(scan, at, unit);
}
function stepOutside(scan, at, unit) {
	const { manner, text } = scan;
	if (/\s/.test(unit)) return endWord(scan, at);
	if (manner.ends.includes(unit)) return endStatement(scan, at);
	const comment = scan.start === void 0 && manner.comment !== void 0 ? require_program.matchAt(manner.comment, text.text, at) : void 0;
	return comment === void 0 ? addText(scan, at) : at + comment[0].length;
}
/** Whether references count here. */
function isLive({ quote, manner }) {
	return quote === "" || manner.quotes.get(quote) === true;
}
function escaped(scan, at) {
	const next = /^(?:\r?\n|.)/s.exec(scan.text.text.slice(at + 1, at + 3))?.[0] ?? "";
	if (next === "" || next.endsWith("\n")) return at + 1 + next.length;
	addText(scan, at + 1);
	return at + 2;
}
function openQuote(scan, at, quote) {
	scan.start ??= at;
	scan.quote = quote;
	return at + 1;
}
function closeQuote(scan, at) {
	scan.quote = "";
	return at + 1;
}
function addText(scan, at) {
	scan.start ??= at;
	const last = scan.pieces.at(-1);
	const unit = scan.text.text.charAt(at);
	if (last?.to === at) scan.pieces[scan.pieces.length - 1] = {
		text: last.text + unit,
		from: last.from,
		to: at + 1
	};
	else scan.pieces.push({
		text: unit,
		from: at,
		to: at + 1
	});
	return at + 1;
}
function addReference(scan, at, { 0: written, groups }) {
	scan.start ??= at;
	flush(scan);
	const span = require_program.spanOf(scan.text, at, at + written.length);
	const name = groups?.["name"];
	scan.parts.push({
		kind: "reference",
		to: name === void 0 ? "computed" : "environment",
		name: name ?? "",
		span
	});
	return at + written.length;
}
function flush(scan) {
	if (scan.pieces.length > 0) scan.parts.push(require_program.derive(scan.text, scan.pieces));
	scan.pieces = [];
}
function endWord(scan, at) {
	flush(scan);
	if (scan.start !== void 0) scan.words.push({
		parts: scan.parts,
		span: require_program.spanOf(scan.text, scan.start, at)
	});
	scan.parts = [];
	scan.start = void 0;
	return at + 1;
}
function endStatement(scan, at) {
	scan.quote = "";
	endWord(scan, at);
	if (scan.words.length > 0) scan.statements.push(scan.words);
	scan.words = [];
	return at + 1;
}
exports.bounded = bounded;
exports.commandLine = commandLine;
exports.commandLineOf = commandLineOf;
exports.config = config;
exports.config_exports = config_exports;
exports.container = container;
exports.containerOf = containerOf;
exports.dependenciesIn = dependenciesIn;
exports.describeTask = describeTask;
exports.describedFormat = describedFormat;
exports.ecs_exports = ecs_exports;
exports.expandedWord = expandedWord;
exports.faultsOfFile = faultsOfFile;
exports.filledValue = filledValue;
exports.hcl = hcl;
exports.hcl_exports = hcl_exports;
exports.imageIn = imageIn;
exports.ini = ini;
exports.ini_exports = ini_exports;
exports.isOptions = isOptions;
exports.isPair = isPair;
exports.isSeveral = isSeveral;
exports.joined = joined$2;
exports.lookupIn = lookupIn;
exports.mapEntries = mapEntries;
exports.mapsIn = mapsIn;
exports.mapsWith = mapsWith;
exports.namedImages = namedImages;
exports.notedEntries = notedEntries;
exports.readHcl = readHcl;
exports.readStatements = readStatements;
exports.readTree = readTree;
exports.readsShell = readsShell;
exports.runpodMarker = runpodMarker;
exports.runpod_exports = runpod_exports;
exports.scriptParts = scriptParts;
exports.sizeOf = sizeOf;
exports.tokensIn = tokensIn;
exports.toml = toml;
exports.toml_exports = toml_exports;
exports.understandWindows = understandWindows;
exports.unquote = unquote;
exports.wantBuild = wantBuild;
exports.wantsOf = wantsOf;
exports.windowsName = windowsName;
exports.withDefaults = withDefaults;
exports.wordOfToken = wordOfToken;
})
