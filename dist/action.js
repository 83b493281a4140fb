const require_rolldown_runtime = require("./chunks/rolldown-runtime.js");
const require_program = require("./chunks/program.js");
const require_sarif = require("./chunks/sarif.js");
let node_fs = require("node:fs");
let node_crypto = require("node:crypto");
let node_path = require("node:path");
let os = require("os");
os = require_rolldown_runtime.__toESM(os, 1);
let crypto = require("crypto");
crypto = require_rolldown_runtime.__toESM(crypto, 1);
let fs = require("fs");
fs = require_rolldown_runtime.__toESM(fs, 1);
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = fs.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, fs.constants.R_OK | fs.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(os.EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Gets the values of an multiline input.  Each value is also trimmed.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string[]
*
*/
function getMultilineInput(name, options) {
	const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
	if (options && options.trimWhitespace === false) return inputs;
	return inputs.map((input) => input.trim());
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
// src/report/markdown.ts
/** A step summary over 1 MiB is dropped whole; this leaves room for what others wrote. */
const MOST_CHARACTERS$1 = 3e5;
/** Everything that Markdown or HTML would act on. */
const ACTIVE = /[\\`*_{}[\]()#+!|<>&~@:]/g;
/** The report as a table, for step summaries and comments: errors first, cut where it would be too long. */
const markdownReport = (result) => {
	const findings = result.findings.toSorted(require_program.bySeverity);
	const rows = rowsWithin(findings.map(rowOf), MOST_CHARACTERS$1);
	const left = findings.length - rows.length;
	const table = [
		"| severity | place | what | rule |",
		"|---|---|---|---|",
		...rows
	].join("\n");
	return [
		"## leaklint",
		countsOf(result),
		...findings.length > 0 ? [table] : [],
		...left > 0 ? [`${left} more findings do not fit here.`] : [],
		...result.skipped.length > 0 ? [skippedOf(result)] : [],
		""
	].join("\n\n");
};
function rowOf({ severity, rule, message, related, ...place }) {
	const way = related.map((hop) => `<br>\u2190 ${placeOf(hop)}: ${escapeMarkdown(hop.message)}`).join("");
	return `| ${severity} | ${placeOf(place)} | ${escapeMarkdown(message)}${way} | ${escapeMarkdown(rule)} |`;
}
function placeOf({ path, start }) {
	return `${escapeMarkdown(path)}:${start.line}`;
}
function rowsWithin(rows, most) {
	let length = 0;
	const end = rows.findIndex((row) => (length += row.length + 1) > most);
	return end < 0 ? rows : rows.slice(0, end);
}
function countsOf({ findings, scanned, skipped, followed, notFound = [], suppressed }) {
	const errors = findings.filter(({ severity }) => severity === "error").length;
	const missing = notFound.length > 0 ? `, ${notFound.length} references not found` : "";
	return [`${errors} errors, ${findings.length - errors} warnings`, `${scanned.length} files scanned, ${skipped.length} skipped, ${followed.length} references followed${missing}, ${suppressed} findings ignored`].join("; ");
}
function skippedOf({ skipped }) {
	const shown = skipped.slice(0, 100).map(({ path, reason }) => `- ${escapeMarkdown(path)}: ${escapeMarkdown(reason)}`);
	const left = skipped.length - shown.length;
	return [
		"Not scanned:",
		"",
		...shown,
		...left > 0 ? [`- and ${left} more`] : []
	].join("\n");
}
function escapeMarkdown(text) {
	return require_program.escapeText(text).replaceAll(ACTIVE, (unit) => `&#${unit.charCodeAt(0)};`);
}
// src/action/annotations.ts
/** The runner shows ten of a level for a step; the last of them says how many there are beyond. */
const MOST = 9;
/** The runner cuts a message here. */
const MOST_CHARACTERS = 4096;
/** The findings as annotations, errors first, under the runner's caps. */
function annotationsOf(findings, root, workspace) {
	return ["error", "warning"].flatMap((severity) => {
		const same = findings.filter((finding) => finding.severity === severity);
		const shown = same.slice(0, MOST).map((finding) => annotationOf(finding, root, workspace));
		const left = same.length - shown.length;
		const rest = {
			severity,
			message: `${left} more with this severity: see the step summary`,
			properties: { title: "leaklint" }
		};
		return left > 0 ? [...shown, rest] : shown;
	});
}
function annotationOf({ severity, rule, message, path, start, end }, root, workspace) {
	return {
		severity,
		message: require_program.escapeText(message).slice(0, MOST_CHARACTERS),
		properties: {
			title: `leaklint ${rule}`,
			file: require_program.pathFrom$1(workspace, (0, node_path.join)(root, path)),
			startLine: start.line,
			endLine: end.line,
			...end.line === start.line && {
				startColumn: start.column,
				endColumn: end.column
			}
		}
	};
}
// src/action/run.ts
/** Runs the step: log, annotations, summary, SARIF file and outputs. Gives the exit code. */
async function runAction(runner) {
	const failOn = getInput("fail-on") || "error";
	if (failOn !== "error" && failOn !== "warning") return refuse("fail-on must be error or warning");
	const cwd = (0, node_path.resolve)(runner.workspace, getInput("working-directory") || ".");
	const config = getInput("config");
	const outcome = await require_program.lint({
		cwd,
		paths: getMultilineInput("paths"),
		...config !== "" && { config }
	}, require_program.rules);
	if ("problem" in outcome) return refuse(require_program.escapeText(outcome.problem));
	const { root, result } = outcome;
	printReport(result, runner);
	annotate(result, root, runner);
	if (runner.hasSummary) await summary.addRaw(markdownReport(result)).write();
	const sarif = getInput("sarif-file");
	const failure = sarif === "" ? void 0 : writeSarif((0, node_path.isAbsolute)(sarif) ? sarif : (0, node_path.join)(cwd, sarif), result, runner);
	if (failure !== void 0) return refuse(`the SARIF file cannot be written: ${failure}`);
	setOutputs(result, sarif);
	return conclude(require_program.exitCodeOf(result, failOn));
}
function refuse(problem) {
	setFailed(problem);
	return 2;
}
function conclude(code) {
	if (code === 1) setFailed("leaklint found what must be mended: see the annotations and the summary");
	if (code === 3) setFailed("leaklint could not scan everything, or found nothing to scan: see the log");
	return code;
}
/** The report for people, where no line of it can be taken for a command. */
function printReport(result, { print }) {
	const report = require_program.textReport({
		summaries: new Map(require_program.rules.map(({ id, summary }) => [id, summary])),
		paint: (_style, text) => text
	});
	const token = (0, node_crypto.randomUUID)();
	print(`::stop-commands::${token}\n${report(result)}::${token}::\n`);
}
function annotate({ findings }, root, { workspace }) {
	for (const { severity, message, properties } of annotationsOf(findings, root, workspace)) if (severity === "error") error(message, properties);
	else warning(message, properties);
}
function writeSarif(path, result, { page, write }) {
	return write(path, require_sarif.sarifReporter({
		rules: require_program.rules,
		page,
		version: require_program.version
	})(result));
}
function setOutputs({ findings, scanned, skipped }, sarif) {
	const errors = findings.filter(({ severity }) => severity === "error").length;
	setOutput("errors", errors);
	setOutput("warnings", findings.length - errors);
	setOutput("files-scanned", scanned.length);
	setOutput("files-skipped", skipped.length);
	setOutput("sarif-file", sarif);
}
// src/action.ts
runAction({
	workspace: process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
	hasSummary: process.env["GITHUB_STEP_SUMMARY"] !== void 0,
	page: (rule) => (0, node_fs.readFileSync)(new URL(`../rules/${rule}.md`, require("url").pathToFileURL(__filename).href), "utf8"),
	write: require_program.writeWhole,
	print: (text) => void process.stdout.write(text)
}).then((code) => {
	process.exitCode = code;
}, (error) => {
	process.stdout.write(`::error::${require_program.describeFailure(error)}\n`);
	process.exitCode = 2;
});
