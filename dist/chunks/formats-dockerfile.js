const require_engine = require("./engine.js");
const require_front_ends = require("./front-ends.js");
// src/formats/dockerfile/words.ts
const OPENING = /^\d*<<(?<chomp>-?)(?<name>[^<]+)$/;
const QUOTES = /["'\\]/g;
const JSON_STRING = /"(?:[^"\\]|\\.)*"/g;
const CLOSINGS = /* @__PURE__ */ new Map([["{{", "}}"], ["<%", "%>"]]);
const LONGEST_ACTION = 500;
/** Reads an instruction up to its arguments. */
function readHead(text) {
	let from = 0;
	let keyword = "ONBUILD";
	while (keyword === "ONBUILD" && from < text.text.length) {
		const end = wordEnd(text.text, from);
		keyword = text.text.slice(from, end).toUpperCase();
		from = skipBlanks(text.text, end);
	}
	const flags = [];
	while (text.text.startsWith("--", from)) {
		const end = wordEnd(text.text, from, "\\");
		const name = text.text.slice(from, end).split("=", 1)[0];
		const isLast = name === "--";
		if (!isLast) flags.push({
			name,
			value: require_engine.slice(text, Math.min(from + name.length + 1, end), end)
		});
		from = skipBlanks(text.text, end);
		if (isLast) break;
	}
	return {
		keyword,
		flags,
		from,
		to: Math.max(from, text.text.trimEnd().length)
	};
}
/** The words of a text; their quotes stay, and hold them together where an escape character is given. */
function splitWords(text, escape) {
	const words = [];
	for (let from = skipBlanks(text.text, 0); from < text.text.length;) {
		const end = wordEnd(text.text, from, escape);
		words.push(require_engine.slice(text, from, end));
		from = skipBlanks(text.text, end);
	}
	return words;
}
/** The strings of the JSON form `["sh", "-c", "…"]`; undefined for any other text. */
function jsonStrings(text) {
	if (!text.text.startsWith("[") || !isStringArray(text.text)) return void 0;
	return [...text.text.matchAll(JSON_STRING)].map((match) => require_front_ends.flowText(text, match.index, match.index + match[0].length, "double"));
}
/** The heredocs that the arguments of an instruction open, in order. */
function openingsIn(text) {
	if (!text.text.includes("<<") || jsonStrings(text) !== void 0) return [];
	const words = splitWords(text, "\\");
	return words.flatMap((word) => {
		const match = OPENING.exec(word.text);
		if (match === null) return [];
		return [{
			name: match.groups["name"].replace(QUOTES, ""),
			chomp: match.groups["chomp"] === "-",
			alone: words.length === 1
		}];
	});
}
/** Where a template's `{{ … }}` or `<% … %>` that starts at `from` ends. */
function actionEnd(text, from) {
	const closing = CLOSINGS.get(text.slice(from, from + 2));
	const length = closing === void 0 ? -1 : text.slice(from, from + LONGEST_ACTION).indexOf(closing);
	return length < 0 ? void 0 : from + length + 2;
}
function wordEnd(text, from, escape) {
	let quote = "";
	for (let at = from; at < text.length; at++) {
		const unit = text.charAt(at);
		if (quote === "" && isBlank(unit)) return at;
		if (unit === "{" || unit === "<") at = (actionEnd(text, at) ?? at + 1) - 1;
		else if (escape !== void 0 && unit === escape && quote !== "'") at++;
		else if (escape !== void 0) quote = quoteAfter(quote, unit);
	}
	return text.length;
}
/** The quote that is open after a character. */
function quoteAfter(quote, unit) {
	if (quote !== "") return unit === quote ? "" : quote;
	return unit === "\"" || unit === "'" ? unit : "";
}
function skipBlanks(text, from) {
	let at = from;
	while (at < text.length && isBlank(text.charAt(at))) at++;
	return at;
}
function isBlank(unit) {
	return /\s/.test(unit);
}
function isStringArray(text) {
	try {
		const value = JSON.parse(text);
		return Array.isArray(value) && value.every((item) => typeof item === "string");
	} catch {
		return false;
	}
}
// src/formats/dockerfile/expand.ts
const DOLLAR = /\$(?:(?<name>[A-Za-z_]\w*)|(?<special>\d+|[@*#?$!-])|\{(?<braced>\w+|[@*#?$!-])(?<operator>:?[-+?]|##?|%%?|\/\/?)?)/y;
const OPERATORS = [
	":-",
	"-",
	":+",
	"+",
	":?",
	"?"
];
const DEEPEST = 32;
const LARGEST = 64;
const LONGEST_DEFAULT = 512;
const UNKNOWN = {
	text: void 0,
	size: 0
};
const EMPTY = {
	text: "",
	size: 0
};
/** Expands a word as BuildKit does; variables become references with the declared value as fallback. */
function expand(text, expanding) {
	const { parts, defaults, size } = readParts({
		...expanding,
		source: text,
		at: 0,
		depth: 0
	}, "");
	return {
		word: {
			parts,
			span: text.span
		},
		text: defaults,
		size
	};
}
/** The value that an expanded word gives a variable. */
function knownOf({ word, text, size }) {
	return {
		value: require_engine.valueOf(word),
		text,
		size
	};
}
function readParts(scan, stop) {
	const out = {
		parts: [],
		pieces: [],
		defaults: "",
		size: 0
	};
	const { text } = scan.source;
	let quoted = false;
	while (scan.at < text.length) {
		const unit = text.charAt(scan.at);
		if (unit === stop && !quoted) break;
		if (unit === "\"") {
			quoted = !quoted;
			scan.at++;
		} else if (unit === "'" && !quoted) readSingleQuoted(scan, out);
		else if (unit === scan.escape) readEscape(scan, out, quoted);
		else if (unit === "$" && scan.depth < DEEPEST) readDollar(scan, out);
		else if (unit === "{" || unit === "<") readAction(scan, out);
		else addText(scan, out, scan.at, scan.at + 1);
	}
	flush(scan, out);
	return out;
}
function readSingleQuoted(scan, out) {
	const { text } = scan.source;
	const closing = text.indexOf("'", scan.at + 1);
	addText(scan, out, scan.at + 1, closing < 0 ? text.length : closing);
	scan.at = closing < 0 ? text.length : closing + 1;
}
/** Between quotes the escape character is text, except before a quote, a dollar sign and itself. */
function readEscape(scan, out, quoted) {
	const next = scan.source.text.charAt(scan.at + 1);
	if (!quoted || next === "" || next === "\"" || next === "$" || next === scan.escape) scan.at++;
	if (scan.at < scan.source.text.length) addText(scan, out, scan.at, scan.at + 1);
}
function readAction(scan, out) {
	const end = actionEnd(scan.source.text, scan.at);
	if (end === void 0) {
		addText(scan, out, scan.at, scan.at + 1);
		return;
	}
	const span = require_engine.spanOf(scan.source, scan.at, end);
	scan.at = end;
	addReference(scan, out, {
		kind: "reference",
		to: "computed",
		name: "",
		span
	}, UNKNOWN);
}
function readDollar(scan, out) {
	const from = scan.at;
	DOLLAR.lastIndex = from;
	const match = DOLLAR.exec(scan.source.text);
	if (match === null) {
		addText(scan, out, from, from + 1);
		return;
	}
	const { name, special, braced, operator } = match.groups;
	scan.at = from + match[0].length;
	if (special !== void 0) addReference(scan, out, {
		kind: "reference",
		to: "computed",
		name: "",
		span: require_engine.spanOf(scan.source, from, scan.at)
	}, EMPTY);
	else if (name !== void 0) addVariable(scan, out, {
		name,
		from
	});
	else readBraced(scan, out, {
		name: braced,
		from
	}, operator);
}
function readBraced(scan, out, variable, written) {
	const start = scan.at;
	scan.depth++;
	const inner = readParts(scan, "}");
	scan.depth--;
	const operand = {
		word: {
			parts: inner.parts,
			span: require_engine.spanOf(scan.source, start, scan.at)
		},
		text: inner.defaults,
		size: inner.size
	};
	scan.at++;
	const operator = OPERATORS.find((each) => each === written);
	if (written === void 0) addVariable(scan, out, variable);
	else if (operator === void 0) addReference(scan, out, {
		...referenceTo(scan, variable),
		to: "computed"
	}, UNKNOWN);
	else addConditional(scan, out, variable, {
		operator,
		operand
	});
}
function addVariable(scan, out, variable) {
	const known = scan.lookup(variable.name);
	const reference = referenceTo(scan, variable);
	if (known === void 0 || known.size > LARGEST) addReference(scan, out, reference, {
		text: known?.text,
		size: 0
	});
	else addReference(scan, out, {
		...reference,
		operator: "-",
		fallback: known.value
	}, known);
}
/** What decides between a variable and its operand is the declared value, where there is one. */
function addConditional(scan, out, variable, { operator, operand }) {
	const known = scan.lookup(variable.name);
	const isMissing = known === void 0 || operator.startsWith(":") && known.text === "";
	if (operator.endsWith("?")) {
		if (isMissing) addReference(scan, out, {
			...referenceTo(scan, variable),
			operator
		}, UNKNOWN);
		else addVariable(scan, out, variable);
	} else if (isMissing) {
		const text = operator.endsWith("+") ? "" : operand.text;
		addReference(scan, out, {
			...referenceTo(scan, variable),
			operator,
			fallback: require_engine.valueOf(operand.word)
		}, {
			text,
			size: operand.size
		});
	} else if (operator.endsWith("-")) addVariable(scan, out, variable);
	else addOperand(scan, out, operand);
}
function addOperand(scan, out, { word, text, size }) {
	flush(scan, out);
	for (const part of word.parts) out.parts.push(part);
	out.size += size;
	addDefault(out, text);
}
function referenceTo(scan, { name, from }) {
	return {
		kind: "reference",
		to: "environment",
		name,
		span: require_engine.spanOf(scan.source, from, Math.min(scan.at, scan.source.text.length))
	};
}
function addReference(scan, out, reference, { text, size }) {
	flush(scan, out);
	out.parts.push(reference);
	out.size += size + 1;
	addDefault(out, text);
}
function addDefault(out, text) {
	const defaults = out.defaults === void 0 || text === void 0 ? void 0 : out.defaults + text;
	out.defaults = defaults !== void 0 && defaults.length <= LONGEST_DEFAULT ? defaults : void 0;
}
function addText(scan, out, from, to) {
	const text = scan.source.text.slice(from, to);
	const before = out.pieces.at(-1);
	if (before?.to === from) out.pieces[out.pieces.length - 1] = {
		text: before.text + text,
		from: before.from,
		to
	};
	else if (text !== "") out.pieces.push({
		text,
		from,
		to
	});
	scan.at = to;
	addDefault(out, text);
}
function flush(scan, out) {
	if (out.pieces.length === 0) return;
	out.parts.push(require_engine.derive(scan.source, out.pieces));
	out.pieces = [];
	out.size++;
}
// src/formats/dockerfile/scope.ts
const LONGEST_CHAIN = 64;
/** The declaration in force, that of the stages below included. */
function lookUp(scope, name) {
	let at = scope;
	for (let hops = 0; at !== void 0 && hops < LONGEST_CHAIN; hops++) {
		const declared = at.own.get(name);
		if (declared !== void 0) return declared;
		at = at.parent;
	}
}
/** Declares a variable from here on. */
function declare(scope, name, declared) {
	if (declared.fixed || lookUp(scope, name)?.fixed !== true) scope.own.set(name, declared);
}
// src/formats/dockerfile/building.ts
/** Expands a word with the variables that are visible here. */
function expandHere(building, text, scope = building.stage?.scope ?? building.globals) {
	return expand(text, {
		escape: building.escape,
		lookup: (name) => lookUp(scope, name)
	});
}
/** `builder.ENV.HF_TOKEN`, `ARG.TAG` */
function addPlace({ stage, places }, span, ...names) {
	places.push({
		span,
		key: [...stage === void 0 ? [] : [stage.name], ...names].join(".")
	});
}
// src/formats/dockerfile/execution.ts
const SHELL = /(?:^|\/)(?:ba|da|a|z|k)?sh$/;
const SHELL_SHEBANG = /^#![^\n]*[/ ](?:ba|da|a|z|k)?sh\b/;
/** The text of a `RUN`: a script, the heredoc that is one, or words. */
function readRun(building, { rest, script, heredocs, span }) {
	building.stage?.runs.push(span);
	const words = jsonStrings(rest);
	const body = heredocs.find((heredoc) => heredoc.alone)?.body;
	if (words !== void 0) readWords(building, words, span);
	else if (body === void 0) addScript(building, script);
	else if (!body.text.startsWith("#!") || SHELL_SHEBANG.test(body.text)) addScript(building, body);
}
/** `CMD` and `ENTRYPOINT`: the shell form is a script, the words of the other form wait for the end of the stage. */
function readStart(building, { keyword, rest }) {
	const words = jsonStrings(rest);
	if (words === void 0) addScript(building, rest);
	if (building.stage === void 0) return;
	if (keyword === "CMD") building.stage.command = words ?? [];
	else building.stage.entrypoint = words ?? [];
}
/** `HEALTHCHECK --interval=5s CMD curl …` */
function readHealthcheck(building, { rest, span }) {
	const first = splitWords(rest)[0];
	if (first?.text.toUpperCase() !== "CMD") return;
	const command = require_engine.slice(rest, rest.text.length - rest.text.slice(first.text.length).trimStart().length);
	const words = jsonStrings(command);
	if (words === void 0) addScript(building, command);
	else readWords(building, words, span);
}
/** `SHELL ["powershell", "-Command"]`: what follows is not for a POSIX shell. */
function readShell({ stage }, { rest }) {
	const name = jsonStrings(rest)?.[0]?.text;
	if (stage !== void 0 && name !== void 0) stage.shell = SHELL.test(name);
}
/** What the stage's image runs: the entrypoint's words with the command's behind them. */
function closeExecution(building) {
	const { entrypoint, command } = building.stage ?? {
		entrypoint: [],
		command: []
	};
	const words = [...entrypoint, ...command];
	const last = (entrypoint.length > 0 ? entrypoint : command).at(-1);
	if (words[0] !== void 0 && last !== void 0) readWords(building, words, {
		...words[0].span,
		end: last.span.end
	});
}
function readWords(building, texts, span) {
	const words = texts.map(require_engine.wordOf);
	for (const text of words.flatMap(require_front_ends.rewrittenTexts)) building.texts.push(text);
	for (const text of require_front_ends.scriptsIn(words)) building.parts.push({
		format: "shell",
		text
	});
	const command = require_front_ends.understand(words, span);
	if (command !== void 0) building.commands.push(inContainer(command));
}
/** What it binds is the container's, not the host's. */
function inContainer({ workload, ...command }) {
	return {
		...command,
		...workload && { workload: {
			...workload,
			network: { kind: "own" }
		} }
	};
}
function addScript({ stage, parts }, text) {
	if (stage?.shell !== false && text.text.trim() !== "") parts.push({
		format: "shell",
		text
	});
}
// src/formats/dockerfile/lines.ts
const DIRECTIVE = /^#\s*(?<name>[a-z][a-z0-9]*)\s*=\s*/i;
const MAY_OPEN_HEREDOCS = /* @__PURE__ */ new Set([
	"RUN",
	"COPY",
	"ADD"
]);
/** Cuts a Dockerfile into instructions as BuildKit does. */
function readLines(text) {
	const reader = {
		text,
		at: text.text.startsWith("\uFEFF") ? 1 : 0,
		escape: "\\",
		syntax: void 0,
		inDirectives: true,
		instructions: [],
		comments: [],
		faults: []
	};
	while (reader.at < text.text.length) readInstruction$1(reader);
	return reader;
}
function readInstruction$1(reader) {
	const first = nextLine(reader);
	if (isEmpty(reader, first)) {
		readDirective(reader, first);
		return;
	}
	reader.inDirectives = false;
	const pieces = [];
	let line = {
		...first,
		from: first.start
	};
	let end = first.to;
	while (line !== void 0) {
		const escapeAt = continuation(reader, line);
		pieces.push(cut(reader, line.from, escapeAt ?? line.to));
		end = line.to;
		line = escapeAt === void 0 ? void 0 : nextContinued(reader);
	}
	closeInstruction(reader, pieces, end);
}
/** The next line of a continued instruction, which passes over empty lines and comments. */
function nextContinued(reader) {
	while (reader.at < reader.text.text.length) {
		const line = nextLine(reader);
		if (!isEmpty(reader, line)) return line;
	}
}
function nextLine(reader) {
	const { text } = reader.text;
	const from = reader.at;
	const newline = text.indexOf("\n", from);
	reader.at = newline < 0 ? text.length : newline + 1;
	let to = newline < 0 ? text.length : newline;
	while (to > from && text[to - 1] === "\r") to--;
	let start = from;
	while (start < to && /\s/.test(text.charAt(start))) start++;
	return {
		from,
		start,
		to
	};
}
/** A blank line or a comment, which is kept. */
function isEmpty(reader, { start, to }) {
	if (start === to) return true;
	if (reader.text.text[start] !== "#") return false;
	reader.comments.push(require_engine.slice(reader.text, start + 1, to));
	return true;
}
function readDirective(reader, { start, to }) {
	if (!reader.inDirectives) return;
	const line = reader.text.text.slice(start, to).trimEnd();
	const match = DIRECTIVE.exec(line);
	reader.inDirectives = match !== null;
	if (match === null) return;
	const name = match.groups["name"].toLowerCase();
	const value = line.slice(match[0].length);
	if (name === "syntax" && value !== "") reader.syntax = require_engine.slice(reader.text, start + match[0].length, start + line.length);
	if (name === "escape" && (value === "\\" || value === "`")) reader.escape = value;
}
/** Where the escape character stands that continues the line: last but for blanks, and not itself escaped. */
function continuation({ text, escape }, { from, to }) {
	let at = to - 1;
	while (at > from && (text.text[at] === " " || text.text[at] === "	")) at--;
	return text.text[at] === escape && (at === from || text.text[at - 1] !== escape) ? at : void 0;
}
function closeInstruction(reader, pieces, end) {
	const joined = require_engine.derive(reader.text, pieces);
	const { keyword, flags, from, to } = readHead(joined);
	const rest = require_engine.slice(joined, from, to);
	const heredocs = (MAY_OPEN_HEREDOCS.has(keyword) ? openingsIn(rest) : []).map((opening) => ({
		...opening,
		body: readBody(reader, opening)
	}));
	const whole = heredocs.length === 0 ? joined : require_engine.derive(reader.text, [...pieces, cut(reader, end, reader.at)]);
	const script = heredocs.length === 0 ? rest : require_engine.slice(whole, from);
	reader.instructions.push({
		keyword,
		flags,
		rest,
		script,
		heredocs,
		span: whole.span
	});
}
function readBody(reader, { name, chomp }) {
	const from = reader.at;
	while (reader.at < reader.text.text.length) {
		const line = nextLine(reader);
		const written = reader.text.text.slice(line.from, line.to);
		if ((chomp ? written.replace(/^\t+/, "") : written) === name) return require_engine.slice(reader.text, from, line.from);
	}
	reader.faults.push({
		at: require_engine.spanOf(reader.text, from, from),
		message: "a heredoc that is not closed"
	});
	return require_engine.slice(reader.text, from, reader.at);
}
function cut({ text }, from, to) {
	return {
		text: text.text.slice(from, to),
		from,
		to
	};
}
// src/formats/dockerfile/stages.ts
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i;
const HEREDOC = /^\d*<</;
const MOUNTED_FROM = /(?:^|,)from=(?<image>[^,]+)/;
const MOST_STAGES = 1e3;
const STAGE_NUMBER = /^\d+$/;
/** `FROM node:22 AS builder`: an image, unless it is an earlier stage or nothing. */
function readFrom(building, { rest, span }) {
	closeStage(building, span.start);
	const [image, as, alias] = splitWords(rest);
	const base = image === void 0 ? void 0 : expandHere(building, image, building.globals);
	const parent = base?.text === void 0 ? void 0 : building.named.get(base.text.toLowerCase());
	if (base !== void 0) addImage(building, "FROM", base);
	const name = as?.text.toLowerCase() === "as" ? alias?.text : void 0;
	building.stage = openStage(name ?? `stage ${building.stages.length}`, span, parent);
	if (name !== void 0) building.named.set(name.toLowerCase(), building.stage.scope);
	addPlace(building, span, "FROM");
}
/** Ends the stage that is open, at a file offset. */
function closeStage(building, end) {
	if (building.stage === void 0) return;
	closeExecution(building);
	const { name, from, args, env, copies, runs } = building.stage;
	building.stages.push({
		name,
		span: {
			...from,
			end
		},
		args,
		env,
		copies,
		runs
	});
	building.stage = void 0;
}
function openStage(name, from, parent) {
	return {
		name,
		from,
		scope: {
			own: /* @__PURE__ */ new Map(),
			...parent && { parent }
		},
		args: [],
		env: [],
		copies: [],
		runs: [],
		shell: true,
		entrypoint: [],
		command: []
	};
}
/** `COPY --from=builder a b`, `ADD a b`: what comes from the build context, or the image it comes from. */
function readCopy(building, { keyword, flags, rest, heredocs, span }) {
	const from = flags.find((flag) => flag.name === "--from");
	if (from !== void 0) {
		addImage(building, `${keyword} --from`, expandHere(building, from.value));
		return;
	}
	const paths = jsonStrings(rest) ?? splitWords(rest);
	const target = paths.at(-1)?.text ?? "";
	for (const { name, body } of heredocs) {
		const format = require_front_ends.formatAs(target.endsWith("/") ? name : target, body.text);
		if (format !== void 0) building.parts.push({
			format,
			text: body
		});
	}
	const sources = paths.slice(0, -1).filter((path) => !REMOTE.test(path.text) && !HEREDOC.test(path.text));
	if (sources.length > 0) building.stage?.copies.push({
		span,
		sources: sources.map((path) => expandHere(building, path).word)
	});
}
/** `RUN --mount=type=bind,from=node:22,target=/x` */
function readMounts(building, { flags }) {
	for (const { name, value } of flags) {
		const match = name === "--mount" ? MOUNTED_FROM.exec(value.text) : null;
		if (match === null) continue;
		const end = match.index + match[0].length;
		addImage(building, "RUN --mount", expandHere(building, require_engine.slice(value, end - match.groups["image"].length, end)));
	}
}
/** Whether a copied path may be a folder, as far as its name tells. */
function mayBeFolder(path) {
	const name = require_engine.patternText(path).replace(/\/+$/, "/").split("/").at(-1) ?? "";
	return name.startsWith(".") || !name.includes(".") || /[*?[]/.test(name);
}
/** An image, unless it is nothing or an earlier stage by its name or its number. */
function addImage({ named, images }, user, { word, text }) {
	if (!(text === void 0 ? mayBeStage(named, word) : named.has(text.toLowerCase()) || STAGE_NUMBER.test(text)) && text !== "scratch") images.push({
		user,
		image: word
	});
}
/** `runtime-$TARGETARCH`, where a stage is called `runtime-amd64`. */
function mayBeStage(named, word) {
	const [start = "", ...others] = require_engine.patternText(word).toLowerCase().split("\uE000");
	const end = others.at(-1) ?? "";
	return named.size <= MOST_STAGES && [...named.keys()].some((name) => name.startsWith(start) && name.endsWith(end));
}
// src/formats/dockerfile/variables.ts
const OLD_FORM_BLANKS = /\s+/;
/** `ARG NAME OTHER=default` */
function readArg(building, { rest }) {
	for (const word of splitWords(rest, building.escape)) {
		const at = word.text.indexOf("=");
		const name = nameOf(building, at < 0 ? word : require_engine.slice(word, 0, at));
		if (name === "") continue;
		const known = at < 0 ? redeclared(building, name) : valueAt(building, require_engine.slice(word, at + 1));
		const entry = entryOf(name, word, known);
		addPlace(building, word.span, "ARG", name);
		building.stage?.args.push(entry);
		if (known === void 0) continue;
		if (at >= 0) building.pairs.push(entry);
		declare(building.stage?.scope ?? building.globals, name, {
			...known,
			fixed: false
		});
	}
}
/** `ENV KEY=value OTHER="…"` and `ENV KEY value`; no value sees the others of its instruction. */
function readEnv(building, instruction) {
	const assignments = readAssignments(building, instruction);
	for (const { entry, known } of assignments) {
		building.stage?.env.push(entry);
		declare(building.stage?.scope ?? building.globals, entry.name.value, {
			...known,
			fixed: true
		});
	}
}
/** `LABEL key=value` */
function readLabel(building, instruction) {
	readAssignments(building, instruction);
}
function readAssignments(building, { keyword, rest }) {
	return assignmentsIn(rest, building.escape).flatMap(({ word, name: written, value }) => {
		const name = nameOf(building, written);
		if (name === "") return [];
		const known = valueAt(building, value);
		const entry = entryOf(name, word, known, written);
		addPlace(building, word.span, keyword, name);
		building.pairs.push(entry);
		return [{
			entry,
			known
		}];
	});
}
function assignmentsIn(rest, escape) {
	const words = splitWords(rest, escape);
	if (words[0]?.text.includes("=") === true) return words.flatMap((word) => {
		const at = word.text.indexOf("=");
		return at < 0 ? [] : [{
			word,
			name: require_engine.slice(word, 0, at),
			value: require_engine.slice(word, at + 1)
		}];
	});
	const blanks = OLD_FORM_BLANKS.exec(rest.text);
	if (blanks === null) return [];
	return [{
		word: rest,
		name: require_engine.slice(rest, 0, blanks.index),
		value: require_engine.slice(rest, blanks.index + blanks[0].length)
	}];
}
function nameOf(building, written) {
	return require_engine.literalText(expandHere(building, written).word) ?? "";
}
function valueAt(building, written) {
	const expansion = expandHere(building, written);
	for (const text of require_front_ends.rewrittenTexts(expansion.word)) building.texts.push(text);
	return knownOf(expansion);
}
/** A bare `ARG` in a stage makes the default from before the first stage visible. */
function redeclared({ stage, globals }, name) {
	return stage === void 0 ? void 0 : lookUp(globals, name);
}
function entryOf(name, word, known, written = require_engine.slice(word, 0, name.length)) {
	return {
		name: {
			value: name,
			span: written.span
		},
		value: known?.value ?? { kind: "absent" },
		span: word.span
	};
}
// src/formats/dockerfile/index.ts
/** Dockerfiles and Containerfiles, after BuildKit's rules. */
const dockerfile = {
	name: "dockerfile",
	matches: require_engine.isDockerfile,
	parse
};
const READERS = new Map(Object.entries({
	FROM: [readFrom],
	ARG: [readArg],
	ENV: [readEnv],
	LABEL: [readLabel],
	COPY: [readCopy],
	ADD: [readCopy],
	RUN: [readMounts, readRun],
	CMD: [readStart],
	ENTRYPOINT: [readStart],
	HEALTHCHECK: [readHealthcheck],
	SHELL: [readShell],
	EXPOSE: [],
	MAINTAINER: [],
	STOPSIGNAL: [],
	USER: [],
	VOLUME: [],
	WORKDIR: []
}));
const KEYED_BY_ENTRY = /* @__PURE__ */ new Set([
	"ARG",
	"ENV",
	"LABEL",
	"FROM"
]);
const TEMPLATE_LINE = /^(?:\{[{%#]|<%)/;
function parse(text) {
	const lines = readLines(text);
	const { stages, images, commands, pairs, texts, parts, unread, places } = build(text, lines);
	return {
		...require_engine.nothing(text, "dockerfile"),
		...require_front_ends.readComments(lines.comments),
		stages,
		images,
		commands,
		pairs,
		texts,
		parts,
		wants: wantsOf(text, stages),
		unread: [...lines.faults, ...unread],
		keyAt: (offset) => require_front_ends.keyIn(places, offset)
	};
}
function build(text, { syntax, escape, instructions }) {
	const building = {
		escape,
		globals: { own: /* @__PURE__ */ new Map() },
		named: /* @__PURE__ */ new Map(),
		stage: void 0,
		stages: [],
		images: [],
		commands: [],
		pairs: [],
		texts: [],
		parts: [],
		places: [],
		unread: []
	};
	if (syntax !== void 0) building.images.push({
		user: "# syntax",
		image: {
			parts: [syntax],
			span: syntax.span
		}
	});
	for (const instruction of instructions) readInstruction(building, instruction);
	closeStage(building, text.span.end);
	return building;
}
function readInstruction(building, instruction) {
	const { keyword, span } = instruction;
	const readers = READERS.get(keyword);
	if (readers === void 0) {
		if (!(building.unread.length > 0 || TEMPLATE_LINE.test(keyword))) building.unread.push({
			at: span,
			message: "an instruction that Docker does not know"
		});
		return;
	}
	for (const read of readers) read(building, instruction);
	if (!KEYED_BY_ENTRY.has(keyword)) addPlace(building, span, keyword);
}
/** What says which files of the folder a build sees; the folder itself where a copied path may be one. */
function wantsOf({ source, span }, stages) {
	const copies = stages.flatMap((stage) => stage.copies);
	const [first] = copies;
	if (first === void 0 || span.start > 0 || span.end < source.text.length) return [];
	const folder = source.path.slice(0, Math.max(source.path.lastIndexOf("/"), 0));
	const wants = [folder === "" ? ".dockerignore" : `${folder}/.dockerignore`, `${source.path}.dockerignore`].map((path) => ({
		kind: "file",
		path,
		by: first.span
	}));
	const folderCopy = copies.find((copy) => copy.sources.some(mayBeFolder));
	return folderCopy === void 0 ? wants : [...wants, {
		kind: "names",
		path: folder,
		by: folderCopy.span
	}];
}
exports.dockerfile = dockerfile;
