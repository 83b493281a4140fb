// 01e88b17fd46471dedf0540cba3ad39289b6c2a81105c949be2afec35c49fddb
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/markdown/indented.ts
const OWNS_BELOW = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|\[\^|:\s|!!!|\?\?\?|===|\.\.)/;
const INDENT = /^(?: {4}| {0,3}\t)/;
const BLANK = /^\s*$/;
const COMMENT_END = /-->\s*$/;
/** The blocks of code that are marked by four blanks, among lines that belong to no fence and no list. */
function indentedIn(text, lines) {
	const blocks = [];
	let pieces = [];
	let isOwned = false;
	let mayBegin = true;
	for (const line of lines) {
		const piece = isOwned ? void 0 : pieceOf(line, pieces.length > 0, mayBegin);
		if (piece !== void 0) pieces.push(piece);
		else if (pieces.length > 0) {
			blocks.push(require_program.derive(text, pieces));
			pieces = [];
		}
		if (OWNS_BELOW.test(line.text)) isOwned = isOwned || piece === void 0;
		else if (/^\S/.test(line.text)) isOwned = false;
		mayBegin = BLANK.test(line.text) || COMMENT_END.test(line.text);
	}
	return pieces.length === 0 ? blocks : [...blocks, require_program.derive(text, pieces)];
}
/** What a line adds to a block: itself without the four blanks, or the end of an empty line within. */
function pieceOf({ text, from }, isInside, mayBegin) {
	const to = from + text.length;
	if (BLANK.test(text)) return isInside ? {
		text: text.slice(-1),
		from: to - 1,
		to
	} : void 0;
	const indent = isInside || mayBegin ? INDENT.exec(text)?.[0].length ?? 0 : 0;
	return indent === 0 ? void 0 : {
		text: text.slice(indent),
		from: from + indent,
		to
	};
}
// src/formats/markdown/fences.ts
const OPENING = /^(?<prefix>(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*)(?<mark>`{3,}(?=[^`\n]*$)|~{3,})(?<info>[^\n]*)$/;
const CLOSING = /^[ \t>]*(?<mark>`{3,}|~{3,})$/;
const QUOTED$1 = /^[ \t]*>/;
const LABEL = /[\w+-]+/;
/** The blocks of code of a Markdown text: fenced ones, of which one that is not closed ends with the text, and indented ones. */
function fencesIn(text) {
	const fences = [];
	const outside = [];
	let opening;
	let pieces = [];
	const close = () => {
		if (opening !== void 0 && pieces.length > 0) fences.push(fenceOf(text, opening, pieces));
		opening = void 0;
		pieces = [];
	};
	for (const line of linesOf$1(text.text)) {
		if (opening === void 0) {
			opening = openingOf(line.text);
			outside.push(opening === void 0 ? line : {
				text: BREAK,
				from: line.from
			});
			continue;
		}
		if (closes(line.text, opening)) close();
		else pieces.push(bodyLine(line, opening));
	}
	close();
	const indented = indentedIn(text, outside).map((body) => ({
		label: "",
		info: "",
		body
	}));
	return [...fences, ...indented].toSorted((one, other) => one.body.span.start - other.body.span.start);
}
function fenceOf(text, { info }, pieces) {
	return {
		label: LABEL.exec(info)?.[0].toLowerCase() ?? "",
		info: info.trim(),
		body: require_program.derive(text, pieces)
	};
}
function openingOf(line) {
	const match = OPENING.exec(line.trimEnd());
	if (match === null) return void 0;
	const { prefix, mark, info } = match.groups;
	return {
		mark,
		info,
		width: columnsOf(prefix),
		quoted: prefix.includes(">")
	};
}
/** The same mark, at least as long; or the end of the quotation that it stands in. */
function closes(line, { mark, quoted }) {
	if (quoted && !QUOTED$1.test(line)) return true;
	const found = CLOSING.exec(line.trimEnd())?.groups["mark"];
	return found !== void 0 && found.startsWith(mark);
}
/** The line without the columns before the fence, blanks and quote marks only. */
function bodyLine({ text, from }, { width }) {
	let at = 0;
	for (let column = 0; at < text.length && column < width && /[ \t>]/.test(text[at] ?? ""); at++) column = text[at] === "	" ? column + 4 - column % 4 : column + 1;
	return {
		text: text.slice(at),
		from: from + at,
		to: from + text.length
	};
}
function columnsOf(prefix) {
	let column = 0;
	for (const letter of prefix) column = letter === "	" ? column + 4 - column % 4 : column + 1;
	return column;
}
/** Ends what is above, and says nothing of what is below. */
const BREAK = " `";
/** Lines with their ends. */
function* linesOf$1(text) {
	for (let from = 0; from < text.length;) {
		const end = text.indexOf("\n", from);
		const to = end < 0 ? text.length : end + 1;
		yield {
			text: text.slice(from, to),
			from
		};
		from = to;
	}
}
// src/formats/markdown/prompts.ts
const PROMPT = /^[ \t]*(?:\([\w.-]+\)[ \t]*)?(?:[\w.-]+@[\w.-]+(?::[^\s$%#]*|[ \t][^\s$%#]*)?[ \t]?)?[$%][ \t]+(?=\S)/;
const ROOT_PROMPT = /^[ \t]*(?:[\w.-]+@[\w.-]+(?::[^\s$%#]*)?)?#[ \t]+(?=[a-z./])/;
const SESSION = /session|console|terminal/;
const SECONDARY = /^[ \t]*>[ \t]/;
const HEREDOC = /<<-?[ \t]*(?:'|"|\\)?(?<end>\w+)/;
/** Whether commands stand behind prompts. */
function hasPrompts(text) {
	return text.split("\n").some((line) => PROMPT.test(line));
}
/** A session's commands without prompts and output; text without prompts stays as it is. */
function withoutPrompts(text, label) {
	const prompt = hasPrompts(text.text) ? PROMPT : SESSION.test(label) && text.text.split("\n").some((line) => ROOT_PROMPT.test(line)) ? ROOT_PROMPT : void 0;
	if (prompt === void 0) return text;
	const pieces = [];
	let at = 0;
	let open = { continued: false };
	for (const line of text.text.split(/(?<=\n)/)) {
		const from = kept(line, prompt, open);
		if (from !== void 0) {
			pieces.push({
				text: line.slice(from),
				from: at + from,
				to: at + line.length
			});
			open = openAfter(line, open);
		} else open = { continued: false };
		at += line.length;
	}
	return require_program.derive(text, pieces, text.span);
}
/** Where the kept part of a line begins; undefined for output. */
function kept(line, prompt, { continued, heredoc }) {
	const first = heredoc === void 0 ? prompt.exec(line) : null;
	if (first !== null) return first[0].length;
	const second = SECONDARY.exec(line);
	if (second !== null && (continued || heredoc !== void 0)) return second[0].length;
	return continued || heredoc !== void 0 ? 0 : void 0;
}
function openAfter(line, { heredoc }) {
	if (heredoc !== void 0) return line.replace(SECONDARY, "").trim() === heredoc ? { continued: false } : {
		continued: false,
		heredoc
	};
	const end = HEREDOC.exec(line)?.groups["end"];
	return {
		continued: /\\\r?\n?$/.test(line),
		...end === void 0 ? {} : { heredoc: end }
	};
}
// src/formats/markdown/prose.ts
const QUOTED = /(?<![\w`./-])(?<name>[A-Za-z][\w-]{0,40}(?: [A-Za-z][\w-]{0,40}){0,2}?)[*_]{0,2}(?<sign>\s?[:=][*_]{0,2}| (?:is|are|as|to)[*_]{0,2}(?=\s{1,3}[`"\u201C]))\s{0,3}(?<mark>\*{0,2}[`"\u201C])(?<value>[^\s`"\u201C\u201D]{4,200})[`"\u201D]/g;
const LINE = /^[ \t>]{0,20}(?:[-*+] )?[*_]{0,2}(?<name>[A-Za-z][\w-]{0,40}(?: [A-Za-z][\w-]{0,40}){0,2})[*_]{0,2}(?<sign>:)(?<mark>[*_]{0,2}[ \t]{1,3})(?<value>[^\s`"'<>()[\]]{6,200})[ \t]*\r?$/gm;
const LEADING = /^(?:(?:the|an?|and|or|with|by|as|your|my|its|use|using|has|have|is|default|following|[a-z]+ with) )+/i;
const DATA$1 = /\d|[!@#$%^&*+=]/;
const NO_VALUE = /^(?:[-$/<{]|[a-z]+:\/\/)/;
/** What sentences say a name's value is. */
function proseEntries(text) {
	return [...text.text.matchAll(QUOTED), ...text.text.matchAll(LINE)].flatMap(({ index, 0: written, groups }) => {
		const { name: words = "", value = "" } = groups ?? {};
		if (!DATA$1.test(value) || NO_VALUE.test(value)) return [];
		const name = words.replace(LEADING, "");
		const nameAt = index + written.indexOf(words) + words.length - name.length;
		const from = index + written.lastIndexOf(value);
		const to = from + value.length;
		return [{
			name: {
				value: name,
				span: require_program.spanOf(text, nameAt, nameAt + name.length)
			},
			value: require_program.valueOf(require_program.wordOf(require_program.slice(text, from, to))),
			span: require_program.spanOf(text, nameAt, to)
		}];
	});
}
// src/formats/markdown/tables.ts
const RULE = /^[ \t]*\|?(?:[ \t]*:?-{1,200}:?[ \t]*\|)+(?:[ \t]*:?-{1,200}:?)?[ \t]*\r?$/;
const PASSWORD = /^(?:(?:default|initial|admin|user) )?(?:password|passwd|passphrase|passwort|kennwort|pw|pwd|pass|mot de passe|contrase(?:\u00F1|n)a|senha|wachtwoord)$/i;
const TOKEN = /^(?:(?:api|access|auth|secret|bearer|bot|deploy) ?(?:key|token)|token|secret|api-key|client secret)$/i;
const OWNER = /^(?:(?:user|login|account|e?-?mail|service|system|host|server|url|environment|env|stage|site|device|client|tenant|instance|app|cluster|machine)\b.*|user ?name|benutzer\w*|konto|dienst|utilisateur|usuario|gebruiker)$/i;
const DATA = /\d|\w[!@#$%^&*+=]\w/;
const ISSUED = /^(?=[^]*\d)(?=[^]*[A-Za-z])[\w+/=.~-]{12,400}$/;
const MARKS = /^\s*(?:\*\*|`)?|(?:\*\*|`)?\s*$/g;
/** Cells of tables under a title such as `Password`, beside what they belong to. */
function tableEntries(text) {
	const found = [];
	const lines = linesOf(text.text);
	for (let at = 1; at < lines.length; at++) {
		const [titles, rule] = [lines[at - 1], lines[at]];
		if (!rule.text.includes("-") || !titles.text.includes("|") || !RULE.test(rule.text)) continue;
		const columns = secretColumns(cellsOf(titles));
		for (at++; at < lines.length && lines[at].text.includes("|"); at++) found.push(...secretCells(text, cellsOf(lines[at]), columns));
	}
	return found;
}
/** The titles of the columns that hold secrets, by number. */
function secretColumns(titles) {
	if (!titles.some(({ text }) => OWNER.test(text))) return /* @__PURE__ */ new Map();
	return new Map([...titles.entries()].filter(([, { text }]) => PASSWORD.test(text) || TOKEN.test(text)));
}
function secretCells(whole, cells, columns) {
	return [...columns].flatMap(([column, title]) => {
		const { text, from } = cells[column] ?? {
			text: "",
			from: 0
		};
		const isPassword = PASSWORD.test(title.text);
		if (/\s/.test(text) || text.length < 6 || !(isPassword ? DATA : ISSUED).test(text)) return [];
		return [{
			name: {
				value: isPassword ? "password" : title.text,
				span: require_program.spanOf(whole, title.from, title.from + title.text.length)
			},
			value: require_program.valueOf(require_program.wordOf(require_program.slice(whole, from, from + text.length))),
			span: require_program.spanOf(whole, from, from + text.length)
		}];
	});
}
function linesOf(text) {
	if (!text.includes("|")) return [];
	const lines = [];
	for (let from = 0; from < text.length;) {
		const to = require_program.lineEnd(text, from);
		lines.push({
			text: text.slice(from, to),
			from
		});
		from = to + 1;
	}
	return lines;
}
/** A border at the beginning opens the first cell; others part two. */
function cellsOf({ text, from }) {
	const start = /^[ \t]*\|/.exec(text)?.[0].length ?? 0;
	const cells = [];
	let at = start;
	for (const written of text.slice(start).split("|")) {
		const inner = written.replace(MARKS, "");
		cells.push({
			text: inner,
			from: from + at + Math.max(written.indexOf(inner), 0)
		});
		at += written.length + 1;
	}
	return cells;
}
// src/formats/markdown.ts
const SHELL = /^(?:ba|z|da|k)?sh$|^(?:shell|console|terminal|command-?line|cmdline|(?:shell|sh|bash)-?session)$/;
const UNKNOWN = /^(?:|text|txt|plain|plaintext|none|code|output)$/;
const FIRST_PROGRAM = /^\s*(?:#[^\n]*\n\s*)*(?:[A-Za-z_]\w*=(?:[^\s"']|"[^"\n]*"|'[^'\n]*')*[ \t]+)*(?<program>[A-Za-z][\w.-]*)[ \t]+\S/;
/** Programs without a table that begin command lines. */
const PROGRAMS = /* @__PURE__ */ new Set([
	"sudo",
	"export",
	"ssh",
	"vllm",
	"ollama"
]);
/** Tools whose names begin sentences as well. */
const WORDS = /* @__PURE__ */ new Set([
	"install",
	"mount",
	"zip",
	"net",
	"sql",
	"exp",
	"imp"
]);
const ENV_LINE = /^[ \t]*(?:#.*|(?:export[ \t]+)?[A-Z_][A-Z0-9_]*=.*)?$/;
const ENV_NAME = /^[ \t]*(?:export[ \t]+)?[A-Z_][A-Z0-9_]*=/m;
const FILE_NAME = /(?:^|[\s="'])(?<name>[\w./-]*\.(?:ya?ml|json|env|sh|mk|toml|ini|conf|cfg|properties|hcl|tf|tfvars|xml|service|container)(?:\.\w+)?|[\w./-]*Dockerfile[\w.-]*)(?=$|[\s"'},])/;
const LIST_ITEM = /^[ \t]*[-*+][ \t]+[A-Za-z][\w -]{0,60}:[ \t]+\S{1,500}[ \t]*$/gm;
const INLINE_CODE = /(?<!`)`(?=[^`\n]{0,100}[=:])[^`\n]{4,500}`(?!`)/g;
/** The name that a fence's text would have as a file. */
const NAMES = /* @__PURE__ */ new Map([
	["yaml", "fence.yaml"],
	["yml", "fence.yaml"],
	["json", "fence.json"],
	["jsonc", "fence.json"],
	["dockerfile", "Dockerfile"],
	["containerfile", "Dockerfile"],
	["dotenv", ".env"],
	["env", ".env"],
	["makefile", "Makefile"],
	["make", "Makefile"],
	["toml", "fence.toml"],
	["ini", "fence.ini"],
	["conf", "fence.conf"],
	["properties", "fence.properties"],
	["hcl", "fence.hcl"],
	["tf", "fence.tf"],
	["terraform", "fence.tf"],
	["xml", "fence.xml"],
	["powershell", "fence.ps1"],
	["pwsh", "fence.ps1"],
	["ps1", "fence.ps1"],
	["bat", "fence.bat"],
	["batch", "fence.bat"],
	["cmd", "fence.bat"],
	["groovy", "fence.groovy"],
	["gradle", "fence.gradle"]
]);
/** Markdown: its fences are scripts and files. */
const markdown = {
	name: "markdown",
	matches: require_program.isMarkdown,
	parse(text) {
		const fences = fencesIn(text);
		const { commented, ...directives } = require_program.readComments(commentsIn(text, fences));
		const written = outside([...inlineCode(text), ...listItems(text)], fences);
		const told = [
			...proseEntries(text),
			...tableEntries(text),
			...require_front_ends.notedEntries(text)
		].filter(({ span }) => isOutside(span, fences));
		return {
			...require_program.nothing(text, "markdown"),
			parts: fences.flatMap(partOf),
			...directives,
			ignores: overBlocks(directives.ignores, fences),
			commented: [
				...commented,
				...require_program.commentedEntries(written),
				...told
			]
		};
	}
};
function partOf({ label, info, body }) {
	if (SHELL.test(label)) return [script(body, label)];
	const name = FILE_NAME.exec(info)?.groups["name"] ?? NAMES.get(label);
	if (name === void 0 && label === "docker") return dockerParts(body, label);
	const format = name === void 0 ? void 0 : require_program.formatAs(name, body.text);
	if (format !== void 0) return [{
		format,
		text: body
	}];
	if (!UNKNOWN.test(label)) return [];
	if (hasPrompts(body.text) || isCommandLine(body.text)) return [script(body, label)];
	const shape = shapeOf(body.text);
	return shape === void 0 ? [] : [{
		format: shape,
		text: body
	}];
}
function isCommandLine(text) {
	const program = FIRST_PROGRAM.exec(text)?.groups["program"] ?? "";
	return PROGRAMS.has(program) || require_program.TOOLS.has(program) && !WORDS.has(program);
}
/** The format of a text that nothing names, where its shape is that of one alone. */
function shapeOf(text) {
	if (ENV_NAME.test(text) && text.split(/\r?\n/).every((line) => ENV_LINE.test(line))) return "dotenv";
	const format = require_program.formatAs("fence.yaml", text);
	return format === "compose" || format === "kubernetes" ? format : void 0;
}
/** `docker` is written above Dockerfiles, compose files and command lines. */
function dockerParts(body, label) {
	if (hasPrompts(body.text) || isCommandLine(body.text)) return [script(body, label)];
	return [{
		format: require_program.formatAs("fence.yaml", body.text) === "compose" ? "compose" : "dockerfile",
		text: body
	}];
}
function script(body, label) {
	return {
		format: "shell",
		text: withoutPrompts(body, label)
	};
}
/** `<!-- leaklint-ignore … -->` outside fences; what a fence shows is for its own format. */
function commentsIn(text, fences) {
	const comments = [];
	let end = 0;
	for (let at = text.text.indexOf("<!--", end); at >= 0; at = text.text.indexOf("<!--", end)) {
		end = text.text.indexOf("-->", at + 4);
		if (end < 0) break;
		comments.push(require_program.slice(text, at + 4, end));
	}
	return outside(comments, fences);
}
const BEFORE_BLOCK = /^\s*(?:[^\n]*(?:`{3}|~{3})[^\n]*\n[ \t>]*)?$/;
/** No comment can stand in a block but one that readers see: the comment above holds for all of its lines. */
function overBlocks(ignores, fences) {
	let at = 0;
	return ignores.map((ignore) => {
		while ((fences[at]?.body.span.start ?? Infinity) < ignore.from) at++;
		const below = fences[at]?.body.span;
		if (below === void 0 || ignore.from <= ignore.span.end) return ignore;
		const between = below.source.text.slice(ignore.from, Math.min(below.start, ignore.from + LONGEST_OPENING));
		return BEFORE_BLOCK.test(between) ? {
			...ignore,
			to: Math.max(ignore.to, below.end)
		} : ignore;
	});
}
const LONGEST_OPENING = 1e3;
/** `` `API_KEY=…` `` in a sentence. */
function inlineCode(text) {
	return Array.from(text.text.matchAll(INLINE_CODE), ({ index, 0: code }) => require_program.slice(text, index + 1, index + code.length - 1));
}
/** `- password: …` */
function listItems(text) {
	return Array.from(text.text.matchAll(LIST_ITEM), ({ index, 0: item }) => require_program.slice(text, index, index + item.length));
}
function outside(texts, fences) {
	return texts.filter(({ span }) => isOutside(span, fences));
}
function isOutside({ start, end }, fences) {
	return !fences.some(({ body }) => body.span.start <= start && end <= body.span.end);
}
exports.markdown = markdown;
})
