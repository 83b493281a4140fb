#!/usr/bin/env node
const require_engine = require("./chunks/engine.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_util = require("node:util");
// src/cli/closest.ts
/** `; did you mean scan?` where one of the known words is near, else nothing. */
function closest(word, known) {
	const [best] = known.map((each) => ({
		each,
		distance: distanceOf(word, each)
	})).sort((a, b) => a.distance - b.distance);
	return best && best.distance <= Math.max(1, Math.floor(word.length / 4)) ? `; did you mean ${best.each}?` : "";
}
/** How many letters must be put in, left out or exchanged. */
function distanceOf(one, other) {
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let at = 0; at < one.length; at++) {
		const next = [at + 1];
		for (let to = 0; to < other.length; to++) {
			const exchanged = (row[to] ?? 0) + (one[at] === other[to] ? 0 : 1);
			next.push(Math.min(exchanged, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
// src/cli/arguments.ts
/** Reads a command line by the table of its command. */
function readArguments(argv, commands) {
	const named = commands.find(({ name }) => name === argv[0]);
	const command = named ?? commands[0];
	const options = Object.fromEntries(command.options.map(({ name, short, value, multiple = false }) => [name, {
		type: value === void 0 ? "boolean" : "string",
		multiple,
		...short && { short }
	}]));
	const { tokens } = (0, node_util.parseArgs)({
		args: argv.slice(named ? 1 : 0),
		options,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	const words = [];
	const flags = /* @__PURE__ */ new Set();
	const values = /* @__PURE__ */ new Map();
	for (const token of tokens) {
		if (token.kind === "positional") words.push(token.value);
		if (token.kind !== "option") continue;
		const problem = problemWith$1(token, command);
		if (problem !== void 0) return { problem };
		if (token.value === void 0) flags.add(token.name);
		else values.set(token.name, [...values.get(token.name) ?? [], token.value]);
	}
	return {
		command,
		words,
		flags,
		values
	};
}
function problemWith$1(token, { options }) {
	const option = options.find(({ name }) => name === token.name);
	if (!option) return `unknown option ${token.rawName}${closest(token.rawName, options.map(({ name }) => `--${name}`))}`;
	if (option.value === void 0) return token.value === void 0 ? void 0 : `${token.rawName} takes no value`;
	if (token.value === void 0 || !token.inlineValue && token.value.startsWith("-")) return `${token.rawName} needs a ${option.value}`;
	if (option.choices && !option.choices.includes(token.value)) return `${token.rawName} must be ${option.choices.join(" or ")}`;
}
// src/cli/documentation.ts
/** A table of all rules. */
function listRules() {
	const width = Math.max(...require_engine.rules.map(({ id }) => id.length));
	return require_engine.rules.map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`).join("");
}
/** Prints a rule's page. */
function explain(words, terminal) {
	const [id, ...others] = words;
	if (id === void 0 || others.length > 0) return "explain needs the name of one rule";
	const page = require_engine.rules.some((rule) => rule.id === id) ? terminal.page(id) : void 0;
	if (page === void 0) return `no rule is named ${id}${closest(id, require_engine.rules.map((rule) => rule.id))}`;
	terminal.print(require_engine.readablePage(page));
	return 0;
}
// src/cli/help.ts
const WIDTH = 24;
/** The help of one command, written from its table; the first command's help also lists the others. */
function helpFor(command, commands) {
	const others = command === commands[0] ? commands.slice(1) : [];
	return [
		`Usage: ${command.usage}`,
		...others.map(({ usage }) => `       ${usage}`),
		"",
		`${command.name}: ${command.summary}`,
		...others.map(({ name, summary }) => `${name}: ${summary}`),
		"",
		"Options:",
		...command.options.map(optionLine),
		"",
		"Exit codes: 0 clean or advice only, 1 findings, 2 wrong usage, settings or an internal error,",
		"3 nothing or not everything could be scanned.",
		""
	].join("\n");
}
function optionLine({ name, short, value, help }) {
	return `  ${`${short ? `-${short}, ` : "    "}--${name}${value ? ` ${value}` : ""}`.padEnd(WIDTH)}  ${help}`;
}
// src/cli/options.ts
const OUTPUT$1 = [
	{
		name: "format",
		value: "FORMAT",
		choices: [
			"text",
			"json",
			"sarif"
		],
		help: "how to print findings: text (default), json or sarif"
	},
	{
		name: "output-file",
		value: "FILE",
		help: "write the report to a file"
	},
	{
		name: "fail-on",
		value: "SEVERITY",
		choices: ["error", "warning"],
		help: "exit 1 from this severity on: error (default) or warning"
	},
	{
		name: "strict",
		help: "also report published ports, host networking and tags without a digest of any service"
	},
	{
		name: "config",
		value: "FILE",
		help: "use this settings file instead of the nearest .leaklint.yaml"
	},
	{
		name: "no-config",
		help: "use no settings file"
	},
	{
		name: "quiet",
		short: "q",
		help: "print findings only: no help, no summary"
	},
	{
		name: "exit-zero",
		help: "exit 0 when there are findings"
	}
];
const GENERAL = [{
	name: "help",
	short: "h",
	help: "print this help"
}, {
	name: "version",
	short: "V",
	help: "print the version"
}];
/** All commands; the first one is meant when none is named. */
const commands = [
	{
		name: "scan",
		usage: "leaklint [scan] [PATH...] [options]",
		summary: "check the files of a folder, or the files given",
		options: [
			...OUTPUT$1,
			{
				name: "include",
				value: "GLOB",
				multiple: true,
				help: "also scan files that match (may be repeated)"
			},
			{
				name: "exclude",
				value: "GLOB",
				multiple: true,
				help: "leave out files that match (may be repeated)"
			},
			{
				name: "all",
				help: "scan every text file, whatever its name"
			},
			...GENERAL
		]
	},
	{
		name: "check",
		usage: "leaklint check [options] -- COMMAND [ARGUMENT...]",
		summary: "check a command line before it is run",
		options: [...OUTPUT$1, ...GENERAL]
	},
	{
		name: "rules",
		usage: "leaklint rules",
		summary: "list the rules",
		options: GENERAL
	},
	{
		name: "explain",
		usage: "leaklint explain RULE",
		summary: "print the page of a rule",
		options: GENERAL
	}
];
// src/cli/progress.ts
const PATIENCE = 500;
/** Tells what is going on, on one line of a terminal that somebody looks at, once it takes longer than half a second. */
function progressOn({ isErrorSeen, env, warn }) {
	const start = Date.now();
	let shown = false;
	return {
		show(stage) {
			if (!isErrorSeen || env["CI"] || Date.now() - start < PATIENCE) return;
			warn(`\r\u001b[2K${stage}\u2026`);
			shown = true;
		},
		clear() {
			if (shown) warn("\r\x1B[2K");
		}
	};
}
// src/cli/terminal.ts
/** `FORCE_COLOR` wins over `NO_COLOR`, both over what the terminal is. */
function hasColour({ env, isOutputSeen }) {
	const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
	if (force !== void 0 && force !== "") return force !== "0" && force !== "false";
	return (no === void 0 || no === "") && isOutputSeen && term !== "dumb";
}
// src/cli/run.ts
const COLOURS = {
	error: "red",
	warning: "yellow",
	path: "bold",
	faint: "dim"
};
/** Scans files or checks a command line; gives the exit code, or what is wrong with the arguments. */
async function runLint(read, terminal) {
	const problem = problemWith(read);
	if (problem !== void 0) return problem;
	const progress = progressOn(terminal);
	const outcome = await require_engine.lint({
		...requestOf(read, terminal),
		progress: progress.show
	}, require_engine.rules);
	progress.clear();
	if ("problem" in outcome) return require_engine.escapeText(outcome.problem);
	const { root, result } = outcome;
	const report = await reportOf(read, terminal, {
		root,
		result
	});
	const file = valueOf(read, "output-file");
	if (file === void 0) terminal.print(report);
	const failure = file === void 0 ? void 0 : terminal.write(file, report);
	if (failure !== void 0) return `cannot write ${file}: ${failure}`;
	return require_engine.exitCodeOf(result, valueOf(read, "fail-on") === "warning" ? "warning" : "error", read.flags.has("exit-zero"));
}
function problemWith({ command, words, flags, values }) {
	if (flags.has("no-config") && values.has("config")) return "--config and --no-config exclude each other";
	if (command.name === "check") return words.length === 0 ? "check needs a command line after --" : void 0;
	const [first, ...others] = words;
	const isWord = first !== void 0 && others.length === 0 && /^[a-z]+$/.test(first);
	const names = commands.map(({ name }) => name);
	const hint = isWord && !names.includes(first) ? closest(first, names) : "";
	return hint === "" ? void 0 : `no command is named ${first}${hint} (./${first} names a file)`;
}
function requestOf({ command, words, flags, values }, { cwd }) {
	const config = flags.has("no-config") ? false : values.get("config")?.at(-1);
	return {
		cwd,
		...command.name === "check" ? { command: words } : { paths: words },
		...config !== void 0 && { config },
		...flags.has("strict") && { strict: true },
		all: flags.has("all"),
		include: values.get("include") ?? [],
		exclude: values.get("exclude") ?? []
	};
}
/** Code scanning wants paths relative to the root; people are in the working directory. */
async function reportOf(read, terminal, { root, result }) {
	if (valueOf(read, "format") !== "sarif") return reporterFor(read, terminal)(seenFrom(terminal.cwd, root, result));
	const { sarifReporter } = await Promise.resolve().then(() => require("./chunks/sarif.js")).then((n) => n.sarif_exports);
	return sarifReporter({
		rules: require_engine.rules,
		page: terminal.page,
		version: require_engine.version
	})(result);
}
function reporterFor(read, terminal) {
	if (valueOf(read, "format") === "json") return require_engine.jsonReport;
	const colour = hasColour(terminal) && valueOf(read, "output-file") === void 0;
	return require_engine.textReport({
		summaries: new Map(require_engine.rules.map(({ id, summary }) => [id, summary])),
		paint: (style, text) => colour ? (0, node_util.styleText)(COLOURS[style], text, { validateStream: false }) : text,
		quiet: read.flags.has("quiet")
	});
}
/** Paths relative to the working directory. */
function seenFrom(cwd, root, result) {
	const see = (place) => ({
		...place,
		path: require_engine.pathFrom(cwd, (0, node_path.join)(root, place.path))
	});
	return {
		...result,
		findings: result.findings.map((finding) => ({
			...see(finding),
			related: finding.related.map(see)
		})),
		skipped: result.skipped.map(see)
	};
}
function valueOf({ values }, name) {
	return values.get(name)?.at(-1);
}
// src/cli/main.ts
/** Runs a command line and gives its exit code. */
async function main(argv, terminal) {
	const read = readArguments(argv, commands);
	if ("problem" in read) return refuse(read.problem, terminal);
	if (read.flags.has("help")) return say(helpFor(read.command, commands), terminal);
	if (read.flags.has("version")) return say(`${require_engine.version}\n`, terminal);
	const answer = await answerTo(read, terminal);
	return typeof answer === "string" ? refuse(answer, terminal) : answer;
}
/** The exit code, or what is wrong with the command line. */
async function answerTo(read, terminal) {
	const { words } = read;
	switch (read.command.name) {
		case "rules": return words.length > 0 ? `unexpected argument ${words[0]}` : say(listRules(), terminal);
		case "explain": return explain(words, terminal);
		default: return runLint(read, terminal);
	}
}
function say(text, terminal) {
	terminal.print(text);
	return 0;
}
function refuse(problem, terminal) {
	terminal.warn(`leaklint: ${require_engine.escapeText(problem)}\nTry leaklint --help\n`);
	return 2;
}
// src/cli.ts
const [OUTPUT, ERROR] = [1, 2];
/** A pipe takes so many bytes at once or not at all. */
const ATOMIC = 4096;
const terminal = {
	cwd: process.cwd(),
	env: process.env,
	get isOutputSeen() {
		return isDevice(OUTPUT) && process.stdout.isTTY;
	},
	get isErrorSeen() {
		return isDevice(ERROR) && process.stderr.isTTY;
	},
	print(text) {
		if (!isWritten(text)) printLater(text);
	},
	warn: (text) => void process.stderr.write(text),
	page: (rule) => (0, node_fs.readFileSync)(new URL(`../rules/${rule}.md`, require("url").pathToFileURL(__filename).href), "utf8"),
	write: require_engine.writeWhole
};
process.on("uncaughtException", fail);
main(process.argv.slice(2), terminal).then((code) => {
	process.exitCode ??= code;
}, fail);
/** The streams of a process take longer to set up than a short report to make, so they are asked only where there may be a terminal. */
function isDevice(descriptor) {
	try {
		return (0, node_fs.fstatSync)(descriptor).isCharacterDevice();
	} catch {
		return true;
	}
}
/** Writes a short text at once; whether that went well. */
function isWritten(text) {
	const bytes = Buffer.from(text);
	if (bytes.length > ATOMIC || isDevice(OUTPUT)) return false;
	try {
		return (0, node_fs.writeSync)(OUTPUT, bytes) === bytes.length;
	} catch {
		return false;
	}
}
/** A report that did not arrive is no success, whoever closed the pipe. */
function printLater(text) {
	process.stdout.on("error", () => {
		process.exitCode = 2;
	});
	process.stdout.write(text);
}
function fail(error) {
	process.stderr.write(`leaklint: ${require_engine.describeFailure(error)}\n`);
	process.exitCode = 2;
}
