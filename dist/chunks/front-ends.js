const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_engine = require("./engine.js");
let node_path = require("node:path");
// src/formats/tree.ts
/** The value of the last pair with that name. */
function childOf(node, ...path) {
	let at = node;
	for (const name of path) at = at?.kind === "map" ? at.pairs.findLast((pair) => pair.key.text.text === name)?.value : void 0;
	return at;
}
/** The pair with that name, for its key's place. */
function pairOf$1(node, name) {
	return node?.kind === "map" ? node.pairs.findLast((pair) => pair.key.text.text === name) : void 0;
}
/** The items of a sequence; none for anything else. */
function itemsOf$1(node) {
	return node?.kind === "sequence" ? node.items : [];
}
/** The effective pairs of a map, one per name, in order; none for anything else. */
function pairsOf(node) {
	if (node?.kind !== "map") return [];
	return [...new Map(node.pairs.map((pair) => [pair.key.text.text, pair])).values()];
}
/** The text of a scalar that is not null. */
function textOf(node) {
	return node?.kind === "scalar" && !isNull(node) ? node.text.text : void 0;
}
/** The text of a scalar and its place. */
function locatedOf(node) {
	return node?.kind === "scalar" && !isNull(node) ? {
		value: node.text.text,
		span: node.span
	} : void 0;
}
/** A plain `null`, `~` or nothing. */
function isNull(node) {
	return node === void 0 || node.kind === "scalar" && node.plain && /^(?:|~|null|Null|NULL)$/.test(node.text.text);
}
/** A plain boolean as YAML 1.1 and 1.2 readers see it; undefined for anything else. */
function booleanOf(node) {
	const text = node?.kind === "scalar" && node.plain ? node.text.text.toLowerCase() : "";
	if (/^(?:true|yes|on)$/.test(text)) return true;
	return /^(?:false|no|off)$/.test(text) ? false : void 0;
}
// src/formats/json-comments.ts
/** `settings.json`, `devcontainer.jsonc` */
const JSON_PATH = /\.(?:json|jsonc|json5)$/i;
/** Where a string or a comment starts. */
const OPENING$2 = /"|\/\/|\/\*/g;
/** What follows a string's first quote. */
const STRING_REST$1 = /(?:[^"\\\n]|\\[^])*"?/y;
/** JSON with its comments turned into YAML's; any other text as it is. */
function blankComments(text) {
	if (!JSON_PATH.test(text.source.path) || !/\/[/*]/.test(text.text)) return text;
	const pieces = [];
	let kept = 0;
	for (let from = nextOpening(text.text, 0); from >= 0;) {
		const to = endOf$1(text.text, from);
		if (text.text[from] === "/") {
			pieces.push({
				text: text.text.slice(kept, from),
				from: kept,
				to: from
			}, {
				text: blanked(text.text.slice(from, to)),
				from,
				to
			});
			kept = to;
		}
		from = nextOpening(text.text, to);
	}
	if (kept === 0) return text;
	pieces.push({
		text: text.text.slice(kept),
		from: kept,
		to: text.text.length
	});
	return require_engine.derive(text, pieces, text.span);
}
function nextOpening(text, from) {
	OPENING$2.lastIndex = from;
	return OPENING$2.exec(text)?.index ?? -1;
}
function endOf$1(text, from) {
	if (text[from] === "\"") {
		STRING_REST$1.lastIndex = from + 1;
		return from + 1 + (STRING_REST$1.exec(text)?.[0].length ?? 0);
	}
	const end = text.startsWith("/*", from) ? text.indexOf("*/", from) + 2 : text.indexOf("\n", from);
	return end < from + 2 ? text.length : end;
}
function blanked(comment) {
	return comment.startsWith("//") ? ` #${comment.slice(2)}` : comment.replace(/[^\r\n]/g, " ");
}
// src/formats/template-mask.ts
/** `charts/web/templates/deployment.yaml` */
const TEMPLATE_PATH = /(?:^|\/)templates\/.+\.(?:ya?ml|json|tpl)$/i;
/** `.github/workflows/ci.yml`, whose `${{ }}` is YAML as it stands */
const WORKFLOW_PATH = /(?:^|\/)\.github\//;
/** Whether a path is that of a Helm template. */
function isTemplatePath(path) {
	return TEMPLATE_PATH.test(path) && !WORKFLOW_PATH.test(path);
}
/** `{{`, `{% ` */
const OPENING$1 = /\{\{|\{%[-+]?\s/;
/** Whether a text holds template actions: `{{ … }}`, `{% … %}`. */
function hasActions(text) {
	return OPENING$1.test(text);
}
/** `{{ if .Values.x }}`, `{{- end }}`, `{{ $name := … }}`, a comment; what `template` and `include` give is a value. */
const CONTROL = /^\{\{-?\s*(?:(?:if|else|end|range|with|define|block|break|continue)\b|\$\w*\s*(?:,\s*\$\w+\s*)?:?=|\/\*)|^\{%/;
/** Where two branches stand on one line. */
const BRANCH = /^\{[{%]-?\s*(?:if|with|range|for)\b/;
const ELSE = /^\{[{%]-?\s*(?:else|elif)\b/;
const END = /^\{[{%]-?\s*end/;
/** `{{ toYaml .Values.x | nindent 4 }}` */
const LINES = /\b(?:nindent|toYaml|tpl|indent)\b/;
/**
* The text with its actions out of the way of a YAML reader. Lines that hold nothing else become empty,
* inline control becomes blanks, what stands for a value becomes a run of holes.
*/
function maskActions(text) {
	const actions = actionsOf(text.text);
	const pieces = [];
	let start = 0;
	let index = 0;
	while (start < text.text.length) {
		let end = lineEnd$1(text.text, start);
		const inLine = [];
		for (let action = actions[index]; action !== void 0 && action.from < end; action = actions[++index]) {
			inLine.push(action);
			if (action.to > end) end = lineEnd$1(text.text, action.to);
		}
		pushLine(pieces, text.text, {
			start,
			end
		}, inLine);
		start = end;
		const newline = /\r?\n/y;
		newline.lastIndex = start;
		const found = newline.exec(text.text);
		if (found === null) continue;
		pieces.push({
			text: found[0],
			from: start,
			to: newline.lastIndex
		});
		start = newline.lastIndex;
	}
	return require_engine.derive(text, pieces, text.span);
}
/** After an action that does not end there is none of its kind. */
function actionsOf(text) {
	const actions = [];
	const endless = /* @__PURE__ */ new Set();
	const opening = new RegExp(OPENING$1, "g");
	for (let open = opening.exec(text); open !== null; open = opening.exec(text)) {
		const close = open[0] === "{{" ? "}}" : "%}";
		const to = endless.has(close) ? void 0 : actionEnd(text, open.index, close);
		if (to === void 0) {
			endless.add(close);
			continue;
		}
		actions.push({
			from: open.index,
			to,
			text: text.slice(open.index, to)
		});
		opening.lastIndex = to;
	}
	return actions;
}
/** `{{- /*` */
const COMMENT = /\{\{-?\s*\/\*/y;
/** What counts in an action: a quote, in whose string braces do not, and an end. */
const ACTION_PART = /["`]|[}%]\}/g;
const STRING_REST = /(?:[^"\\\n]|\\.)*"?/y;
function actionEnd(text, from, close) {
	COMMENT.lastIndex = from;
	if (COMMENT.test(text)) return after(text, close, after(text, "*/", from));
	ACTION_PART.lastIndex = from + 2;
	let unquoted = from;
	for (let part = ACTION_PART.exec(text); part !== null; part = ACTION_PART.exec(text)) {
		if (part[0] === close) return part.index + 2;
		if (part[0].length > 1 || part.index < unquoted) continue;
		const end = part[0] === "`" ? after(text, "`", part.index + 1) : stringEnd(text, part.index);
		if (end === void 0) unquoted = lineEnd$1(text, part.index);
		else ACTION_PART.lastIndex = end;
	}
}
function after(text, close, from) {
	const at = from === void 0 ? -1 : text.indexOf(close, from);
	return at < 0 ? void 0 : at + close.length;
}
/** The end of a string that is closed on its line. */
function stringEnd(text, from) {
	STRING_REST.lastIndex = from + 1;
	const end = from + 1 + (STRING_REST.exec(text)?.[0].length ?? 0);
	return end > from + 1 && text[end - 1] === "\"" ? end : void 0;
}
function lineEnd$1(text, from) {
	const newline = text.indexOf("\n", from);
	if (newline < 0) return text.length;
	return newline > from && text[newline - 1] === "\r" ? newline - 1 : newline;
}
function pushLine(pieces, text, line, actions) {
	const outside = outsideOf(text, line, actions);
	if (actions.length === 0 || /^\s*#/.test(outside)) {
		pieces.push({
			text: text.slice(line.start, line.end).replace(/[\r\n]/g, " "),
			from: line.start,
			to: line.end
		});
		return;
	}
	if (/^\s*(?:#.*)?$/.test(outside)) {
		pieces.push({
			text: "",
			from: line.start,
			to: line.end
		});
		return;
	}
	const isLast = isLastValue(text, line, actions);
	let at = line.start;
	for (const action of joinBranches(text, line, actions)) {
		pieces.push({
			text: text.slice(at, action.from),
			from: at,
			to: action.from
		}, {
			text: replacement$1(text, line, action, isLast),
			from: action.from,
			to: action.to
		});
		at = action.to;
	}
	pieces.push({
		text: text.slice(at, line.end),
		from: at,
		to: line.end
	});
}
/** `  key: {{ … }}` fills the rest of the line, so that lines of its own may follow. */
function isLastValue(text, line, actions) {
	const before = text.slice(line.start, actions[0]?.from).trimEnd();
	return before.endsWith(":") && outsideOf(text, line, actions).trimEnd().length <= before.length;
}
function outsideOf(text, line, actions) {
	let outside = "";
	let at = line.start;
	for (const action of actions) {
		outside += text.slice(at, action.from);
		at = action.to;
	}
	return outside + text.slice(at, line.end);
}
/** `{{ if x }}a{{ else }}b{{ end }}`, `name{{ if x }}-a{{ end }}` as one action that gives a value. */
function joinBranches(text, line, actions) {
	const first = actions.findIndex((action) => BRANCH.test(action.text));
	const last = actions.findLastIndex((action) => END.test(action.text));
	const from = actions[first]?.from;
	const to = actions[last]?.to;
	if (from === void 0 || to === void 0 || last < first) return actions;
	if (!(from > line.start && !/\s/.test(text.charAt(from - 1))) && !actions.some((action) => ELSE.test(action.text))) return actions;
	return [
		...actions.slice(0, first),
		{
			from,
			to,
			text: ""
		},
		...actions.slice(last + 1)
	];
}
function replacement$1(text, line, action, isLast) {
	const length = action.to - action.from;
	if (CONTROL.test(action.text)) return text.slice(line.start, action.from).trim() === "" ? "" : " ".repeat(length);
	return isLast && LINES.test(action.text) ? " ".repeat(length) : "\uE000".repeat(length);
}
// src/formats/yaml-text.ts
/** The decoded text of a plain or quoted scalar that is written at `[from, to)`, quotes and all. */
function flowText(outer, from, to, style) {
	const quote = style === "single" ? "'" : "\"";
	const closed = style !== "plain" && to - from > 1 && outer.text[to - 1] === quote;
	const start = style === "plain" ? from : from + 1;
	const pieces = flowPieces(outer.text.slice(start, closed ? to - 1 : to), style);
	const placed = start === 0 ? pieces : pieces.map((piece) => ({
		text: piece.text,
		from: piece.from + start,
		to: piece.to + start
	}));
	return require_engine.derive(outer, placed, require_engine.spanOf(outer, from, to));
}
/** The decoded text of a block scalar. Its span ends with its last line that is not blank. */
function blockText(outer, block) {
	const lines = linesOf$1(outer.text, block.from, block.to);
	const pieces = blockPieces(outer.text, lines, block);
	const last = lines.findLast((line) => !isBlank(line));
	return require_engine.derive(outer, pieces, require_engine.spanOf(outer, block.start, last?.end ?? block.start + block.header.length));
}
/** Lines are joined by a blank, or by as many line breaks as there are empty lines between them. */
function flowPieces(source, style) {
	const pieces = [];
	let start = 0;
	for (let newline = source.indexOf("\n"); newline >= 0; newline = source.indexOf("\n", start)) {
		const escaped = style === "double" && isEscaped(source, lineEnd(source, newline), start);
		const end = escaped ? lineEnd(source, newline) - 1 : trimmedEnd(source, start, newline, style);
		pushContent(pieces, source, [start, end], style);
		const { next, empty } = skipEmptyLines(source, newline + 1);
		pieces.push({
			text: empty > 0 ? "\n".repeat(empty) : escaped ? "" : " ",
			from: end,
			to: next
		});
		start = next;
	}
	pushContent(pieces, source, [start, source.length], style);
	return pieces;
}
function pushContent(pieces, source, [from, to], style) {
	if (style === "plain") {
		pieces.push({
			text: source.slice(from, to),
			from,
			to
		});
		return;
	}
	const content = source.slice(from, to);
	let at = 0;
	for (const match of content.matchAll(style === "single" ? QUOTE : ESCAPE$1)) {
		if (match.index > at) pieces.push({
			text: content.slice(at, match.index),
			from: from + at,
			to: from + match.index
		});
		const end = match.index + match[0].length;
		pieces.push({
			text: style === "single" ? "'" : unescape(match[0]),
			from: from + match.index,
			to: from + end
		});
		at = end;
	}
	if (at < content.length) pieces.push({
		text: content.slice(at),
		from: from + at,
		to
	});
}
/** `''` in single quotes. */
const QUOTE = /''/g;
/** `\n`, `\x41`, `\u00e9` in double quotes. */
const ESCAPE$1 = /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[^])/g;
const ESCAPES$1 = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "\u0085",
	_: "\u00A0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function unescape(escape) {
	if (escape.length === 2) return ESCAPES$1[escape.charAt(1)] ?? escape;
	const code = Number.parseInt(escape.slice(2), 16);
	return code > 1114111 ? escape : String.fromCodePoint(code);
}
/** The end of a line's text: before the `\r` of `\r\n`. */
function lineEnd(source, newline) {
	return source[newline - 1] === "\r" ? newline - 1 : newline;
}
/** Whether the character at `at` follows an odd number of backslashes. */
function isEscaped(source, at, start) {
	let first = at;
	while (first > start && source[first - 1] === "\\") first--;
	return (at - first) % 2 === 1;
}
function trimmedEnd(source, start, newline, style) {
	const full = lineEnd(source, newline);
	let end = full;
	while (end > start && (source[end - 1] === " " || source[end - 1] === "	")) end--;
	return style === "double" && end < full && isEscaped(source, end, start) ? end + 1 : end;
}
function skipEmptyLines(source, from) {
	let next = from;
	let empty = 0;
	for (;;) {
		while (source[next] === " " || source[next] === "	") next++;
		const width = source[next] === "\n" ? 1 : source[next] === "\r" && source[next + 1] === "\n" ? 2 : 0;
		if (width === 0) return {
			next,
			empty
		};
		next += width;
		empty++;
	}
}
function isBlank(line) {
	return line.content === line.end;
}
function linesOf$1(text, from, to) {
	const lines = [];
	for (let start = from; start < to;) {
		const newline = text.indexOf("\n", start);
		const next = newline < 0 || newline >= to ? to : newline + 1;
		const stop = newline < 0 || newline >= to ? to : newline;
		const end = stop > start && text[stop - 1] === "\r" ? stop - 1 : stop;
		let content = start;
		while (content < end && text[content] === " ") content++;
		lines.push({
			start,
			content,
			end,
			next
		});
		start = next;
	}
	return lines;
}
function blockPieces(text, lines, block) {
	const first = lines.findIndex((line) => !isBlank(line));
	const chomp = /[-+]/.exec(block.header)?.[0];
	if (first < 0) return chomp === "+" ? lines.map(breakAfter) : [];
	const indent = indentOf(block, lines[first]);
	const last = lines.findLastIndex((line) => !isBlank(line) || line.content - line.start > indent);
	const body = lines.slice(0, last + 1);
	const pieces = block.header.startsWith(">") ? foldedPieces(text, body, first, indent) : literalPieces(text, body, indent);
	if (chomp === "-") return pieces;
	const kept = chomp === "+" ? lines.slice(last) : lines.slice(last, last + 1);
	return [...pieces, ...kept.filter((line, index) => index === 0 || line.next > line.end).map(breakAfter)];
}
/** The columns that every line loses: those of the header's digit, else those of the first line that is not blank. */
function indentOf(block, first) {
	const digit = /[1-9]/.exec(block.header)?.[0];
	if (digit !== void 0) return Math.max(block.indent, 0) + Number(digit);
	return first === void 0 ? 0 : first.content - first.start;
}
function breakAfter(line) {
	return {
		text: "\n",
		from: line.end,
		to: line.next
	};
}
function contentOf(text, line, indent) {
	const from = Math.min(line.start + indent, line.content);
	return {
		text: text.slice(from, line.end),
		from,
		to: line.end
	};
}
function literalPieces(text, lines, indent) {
	return lines.flatMap((line, index) => {
		const content = contentOf(text, line, indent);
		return index === lines.length - 1 ? [content] : [content, breakAfter(line)];
	});
}
/** Lines are joined as flowing ones are; around more indented ones every line break is kept. */
function foldedPieces(text, lines, first, indent) {
	const isIndented = (line) => line.content - line.start > indent || text[line.content] === "	";
	const pieces = lines.slice(0, first).flatMap((line) => [contentOf(text, line, indent), breakAfter(line)]);
	let before;
	let empty = 0;
	for (const line of lines.slice(first)) {
		if (isBlank(line) && !isIndented(line)) {
			empty++;
			continue;
		}
		const content = contentOf(text, line, indent);
		const breaks = before !== void 0 && (isIndented(before) || isIndented(line)) ? empty + 1 : empty;
		if (before !== void 0) pieces.push({
			text: "\n".repeat(breaks) || " ",
			from: before.end,
			to: content.from
		});
		pieces.push(content);
		before = line;
		empty = 0;
	}
	return pieces;
}
// src/formats/yaml-reader/reader.ts
/** Levels of nesting beyond which a text is refused; the deepest real files have under 30. */
const DEEPEST$2 = 100;
/** Faults beyond these say nothing new. */
const FAULTS = 10;
/** A reader at the start of a text. */
function readerOf(text) {
	const run = text.runs[0];
	const isOne = text.runs.length === 1 && run !== void 0 && run.from === 0 && run.end - run.start === text.text.length;
	return {
		text,
		source: text.text,
		shift: isOne ? run.start : void 0,
		comments: [],
		faults: [],
		strange: 0,
		at: 0,
		end: 0,
		origin: 0,
		first: 0,
		tabbed: false,
		stop: false,
		broken: false,
		depth: 0,
		brackets: 0,
		tooDeep: false,
		anchors: /* @__PURE__ */ new Map(),
		tags: /* @__PURE__ */ new Map(),
		nodes: 0,
		aliased: 0
	};
}
/** Notes what could not be read at an offset. */
function fault(reader, offset, message) {
	reader.strange++;
	if (reader.faults.length >= FAULTS) return;
	const at = Math.min(offset, reader.source.length);
	reader.faults.push({
		at: spanAt(reader, at, Math.min(at + 1, reader.source.length)),
		message
	});
}
/** Goes one level deeper; false when that is too deep, and then nothing more is read. */
function enter(reader) {
	if (++reader.depth <= DEEPEST$2) return true;
	reader.tooDeep = true;
	reader.stop = true;
	reader.at = reader.source.length;
	return false;
}
/** Where `[from, to)` is written. */
function spanAt(reader, from, to) {
	if (reader.shift === void 0) return require_engine.spanOf(reader.text, from, to);
	return {
		source: reader.text.source,
		start: from + reader.shift,
		end: Math.max(from, to) + reader.shift
	};
}
/** `[from, to)` as it is written. */
function textAt(reader, from, to) {
	if (reader.shift === void 0) return require_engine.slice(reader.text, from, to);
	const span = spanAt(reader, from, to);
	const runs = to > from ? [{
		from: 0,
		start: span.start,
		end: span.end
	}] : [];
	return {
		text: reader.source.slice(from, to),
		source: span.source,
		runs,
		span
	};
}
/** The text of a plain or quoted scalar in which nothing is folded or escaped. */
function simpleText(reader, from, to, style) {
	if (style === "plain") return textAt(reader, from, to);
	return {
		...textAt(reader, from + 1, to - 1),
		span: spanAt(reader, from, to)
	};
}
/** Blanks, line ends and the end of the text (`NaN`): what must follow an indicator. */
function isEmpty(unit) {
	return unit === 32 || unit === 10 || unit === 9 || unit === 13 || Number.isNaN(unit);
}
/** `, [ ] { }` */
function isBracketOrComma(unit) {
	return unit === 44 || unit === 91 || unit === 93 || unit === 123 || unit === 125;
}
/** Whether an indicator (`-`, `?`, `:`) stands here: followed by a blank or a line's end. */
function isIndicator(reader, unit) {
	return reader.source.charCodeAt(reader.at) === unit && isEmpty(reader.source.charCodeAt(reader.at + 1));
}
/** Steps over blanks and tabs. */
function skipSpaces(reader) {
	reader.at = afterSpaces(reader.source, reader.at);
}
/** The offset behind blanks and tabs. */
function afterSpaces(source, from) {
	let at = from;
	for (let unit = source.charCodeAt(at); unit === 32 || unit === 9;) unit = source.charCodeAt(++at);
	return at;
}
/** How long the line end is that stands at an offset: 0, 1 or 2. */
function lineEndAt(source, at) {
	const unit = source.charCodeAt(at);
	if (unit === 10) return 1;
	return unit === 13 && source.charCodeAt(at + 1) === 10 ? 2 : 0;
}
/** Where the text of the line at `from` ends. */
function endOfLine(source, from) {
	const newline = source.indexOf("\n", from);
	if (newline < 0) return source.length;
	return newline > from && source.charCodeAt(newline - 1) === 13 ? newline - 1 : newline;
}
/** Steps over blanks, comments and line ends to the next text of the document; whether a line ended. */
function skipBlank(reader) {
	const { source } = reader;
	let crossed = false;
	while (!reader.stop) {
		skipSpaces(reader);
		if (source.charCodeAt(reader.at) === 35) readComment(reader);
		const width = lineEndAt(source, reader.at);
		if (width === 0) break;
		startLine(reader, reader.at + width);
		crossed = true;
	}
	if (reader.at >= source.length) reader.stop = true;
	return crossed;
}
/** Reads the indentation of the line that starts at an offset. `---` and `...` end the document. */
function startLine(reader, start) {
	const { source } = reader;
	let at = start;
	while (source.charCodeAt(at) === 32) at++;
	reader.origin = start;
	reader.tabbed = source.charCodeAt(at) === 9;
	if (reader.tabbed) {
		const end = afterSpaces(source, at);
		reader.origin = start + end - at;
		at = end;
	}
	reader.at = at;
	reader.first = at;
	if (at === start && isMarker(source, at)) reader.stop = true;
}
/** Whether `---` or `...` stands alone at the start of a line. */
function isMarker(source, at) {
	const unit = source.charCodeAt(at);
	if (unit !== 45 && unit !== 46) return false;
	return source.charCodeAt(at + 1) === unit && source.charCodeAt(at + 2) === unit && isEmpty(source.charCodeAt(at + 3));
}
/** The current column; tabs in the indentation are not counted. */
function columnOf(reader) {
	return reader.at - reader.origin;
}
/** Behind a value only a comment may follow on its line. */
function endLine(reader) {
	if (reader.stop || reader.at === reader.first) return;
	skipSpaces(reader);
	const unit = reader.source.charCodeAt(reader.at);
	if (unit === 35 || Number.isNaN(unit) || lineEndAt(reader.source, reader.at) > 0) return;
	fault(reader, reader.at, "text at an unexpected place");
	skipLine(reader);
}
/** Steps to the end of the line's text. */
function skipLine(reader) {
	reader.at = endOfLine(reader.source, reader.at);
}
/**
* Where a scalar that goes over several lines goes on in the line at `start`: at its text, or at its end where it is
* empty. -1 where it does not: the line is indented by less than `least`, or the document ends.
*/
function continuation(source, start, least) {
	if (least <= 0) return isMarker(source, start) ? -1 : start;
	let at = start;
	while (source.charCodeAt(at) === 32) at++;
	return lineEndAt(source, at) > 0 || at - start >= least ? at : -1;
}
/** Reads the comment that starts here; its `#` is not part of it. */
function readComment(reader) {
	const end = endOfLine(reader.source, reader.at);
	if (GLUED$1.test(reader.source.charAt(reader.at - 1))) fault(reader, reader.at, "a missing quote, bracket, colon or comma");
	reader.comments.push(textAt(reader, reader.at + 1, end));
	reader.at = end;
}
/** What a `#` may not follow without a blank between. */
const GLUED$1 = /[,[{:?]/;
// src/formats/yaml-reader/block-scalar.ts
/** `|`, `>-`, `|2+` */
const HEADER$1 = /[|>](?:[1-9][-+]?|[-+][1-9]?)?/y;
/** Reads the `|` or `>` scalar that starts here. `parent` is the indentation of the collection around it. */
function readBlockScalar(reader, parent) {
	const { source } = reader;
	const start = reader.at;
	const header = readHeader(reader);
	const from = reader.at + lineEndAt(source, reader.at);
	const indent = Math.max(parent, 0);
	const digit = /[1-9]/.exec(header)?.[0];
	const asked = digit === void 0 ? void 0 : indent + Number(digit);
	const to = endOfBlock(reader, {
		from,
		least: parent + 1,
		asked,
		keeps: header.includes("+")
	});
	startLine(reader, to);
	reader.stop ||= to >= source.length;
	return blockText(reader.text, {
		start,
		header,
		indent,
		from,
		to
	});
}
/** Reads the header's line; a comment may end it. */
function readHeader(reader) {
	const { source, at } = reader;
	HEADER$1.lastIndex = at;
	const header = HEADER$1.exec(source)?.[0] ?? "|";
	let end = at + header.length;
	while (!isEmpty(source.charCodeAt(end)) && source.charCodeAt(end) !== 35) end++;
	reader.at = afterSpaces(source, end);
	if (source.charCodeAt(reader.at) === 35) readComment(reader);
	const line = endOfLine(source, reader.at);
	if (end > at + header.length || line > reader.at) fault(reader, at + header.length, "text at an unexpected place");
	reader.at = line;
	return source.slice(at, end);
}
function endOfBlock(reader, body) {
	const { source } = reader;
	const { newline, indent, deepest } = firstLine(source, body.from);
	let end = newline;
	if (indent >= body.least) {
		end = lastLine(source, newline, body.asked ?? indent);
		if (end > newline && body.asked === void 0 && deepest > indent) fault(reader, newline + 1, "wrong indentation");
	}
	const next = afterBlanks(source, end + 1);
	if (source.charCodeAt(next) === 9) {
		fault(reader, next, "a tab as indentation");
		end = afterWhitespace(source, next) - 1;
	} else if (!body.keeps) end = withoutBlankLines(source, end, body.from, indent);
	return Math.min(end + 1, source.length);
}
/** The line break before the first line with text, that line's indentation, and the deepest of the blank lines before it. */
function firstLine(source, from) {
	let newline = from - 1;
	let deepest = 0;
	for (let at = from;; at++) {
		const unit = source.charCodeAt(at);
		if (unit === 10) {
			deepest = Math.max(deepest, (source.charCodeAt(at - 1) === 13 ? at - 1 : at) - newline - 1);
			newline = at;
		} else if (unit !== 32 && lineEndAt(source, at) === 0) return {
			newline,
			indent: at - newline - 1,
			deepest: at < source.length ? deepest : 0
		};
	}
}
/** The line break that ends the last line that belongs to the block, trailing blank ones included. */
function lastLine(source, before, indent) {
	let newline = before;
	do {
		const text = continuation(source, newline + 1, indent);
		if (text < 0) return newline;
		newline = source.indexOf("\n", text);
	} while (newline >= 0);
	return source.length;
}
function withoutBlankLines(source, newline, from, indent) {
	let end = newline;
	for (;;) {
		const last = source.charCodeAt(end - 1) === 13 ? end - 2 : end - 1;
		let at = last;
		while (source.charCodeAt(at) === 32) at--;
		if (source.charCodeAt(at) !== 10 || at < from || at + 1 + indent <= last) return end;
		end = at;
	}
}
function afterBlanks(source, from) {
	let at = from;
	while (source.charCodeAt(at) === 32) at++;
	return at;
}
function afterWhitespace(source, from) {
	let at = from;
	while (at < source.length && isEmpty(source.charCodeAt(at))) at++;
	return at;
}
// src/formats/yaml-reader/properties.ts
/** What an anchor's name may hold; an alias's too. */
const NAME = /[^ ,[\]{}\n\r\t]*/y;
const TAG = /!(?:<[^> \n\r\t]*>?|(?:[-#;/?:@&=+$.!~*'()\w]|%[0-9A-Fa-f]{2})*)/y;
const HANDLE = /^(.*!)([^!]*)$/;
/** Whether a tag or an anchor stands here. */
function atProperty(reader) {
	const unit = reader.source.charCodeAt(reader.at);
	return unit === 33 || unit === 38;
}
/** Reads one tag or anchor, beside those that were read before. */
function readProperty(reader, before) {
	const start = reader.at;
	const isTag = reader.source.charCodeAt(start) === 33;
	const written = isTag ? matchAt(TAG, reader.source, start) : `&${nameAt(reader.source, start + 1)}`;
	reader.at += written.length;
	const next = reader.source.charCodeAt(reader.at);
	if (!isEmpty(next) && !(reader.brackets > 0 && isBracketOrComma(next))) fault(reader, reader.at, GLUED);
	if (!isTag && written === "&") fault(reader, start, "an alias without a name");
	const tag = isTag ? tagName(reader, written) : void 0;
	const read = {
		start,
		end: reader.at,
		...isTag ? tag !== void 0 && { tag } : { anchor: written.slice(1) }
	};
	return joined(reader, before, read) ?? read;
}
/** Two sets of properties as one. */
function joined(reader, first, second) {
	if (first === void 0 || second === void 0) return first ?? second;
	if (first.tag !== void 0 && second.tag !== void 0) fault(reader, second.start, "two tags on one value");
	if (first.anchor !== void 0 && second.anchor !== void 0) fault(reader, second.start, "two anchors on one value");
	return {
		...first,
		...second,
		start: first.start
	};
}
/** The name of an anchor or an alias. */
function nameAt(source, at) {
	return matchAt(NAME, source, at);
}
function matchAt(pattern, source, at) {
	pattern.lastIndex = at;
	return pattern.exec(source)?.[0] ?? "";
}
/** A tag as trees show it: `!reset`, `!!binary`; undefined where it only says what the value is anyway. */
function tagName(reader, written) {
	const name = resolved(reader, written);
	if (name === void 0) fault(reader, reader.at - written.length, "a tag that is not understood");
	return name;
}
function resolved(reader, written) {
	if (written === "!") return "!";
	if (written.startsWith("!<")) return VERBATIM.exec(written)?.[1];
	const [, handle = "", suffix = ""] = HANDLE.exec(written) ?? [];
	const prefix = reader.tags.get(handle) ?? PREFIXES.get(handle);
	return suffix === "" || prefix === void 0 ? void 0 : prefix + unescaped(suffix);
}
/** `!<tag:example.com,2000:x>` */
const VERBATIM = /^!<(?!!?!>$)(.*)>$/;
const PREFIXES = /* @__PURE__ */ new Map([["!", "!"], ["!!", "tag:yaml.org,2002:"]]);
function unescaped(suffix) {
	try {
		return decodeURIComponent(suffix);
	} catch {
		return suffix;
	}
}
const GLUED = "a missing quote, bracket, colon or comma";
// src/formats/yaml-reader/nodes.ts
/** How many nodes aliases may stand for in one text. */
const ALIASED_NODES = 2e5;
/** Says nothing about a value but what it is anyway. */
const PLAIN_TAG = /^tag:yaml\.org,2002:(?:map|seq|str)$/;
/** The node with its tag; its anchor is kept. `before` is how many nodes there were when its first part was read. */
function finished(reader, node, properties, before) {
	reader.nodes++;
	if (properties === void 0) return node;
	const tag = tagOf(node, properties.tag);
	const tagged = tag === void 0 ? node : {
		...node,
		tag
	};
	if (properties.anchor !== void 0) reader.anchors.set(properties.anchor, {
		node: tagged,
		nodes: reader.nodes - before
	});
	return tagged;
}
function tagOf(node, tag) {
	if (tag === void 0 || PLAIN_TAG.test(tag) || tag === "!" && node.kind !== "scalar") return void 0;
	return tag.replace("tag:yaml.org,2002:", "!!");
}
/** A scalar that is not written at all, standing at an offset. */
function emptyScalar(reader, at) {
	const text = textAt(reader, at, at);
	return {
		kind: "scalar",
		text,
		plain: true,
		span: text.span
	};
}
/**
* Reads `*name`. The node is shared, not built again; what the whole would hold is counted, so that a tree stays
* walkable.
*/
function readAlias(reader) {
	const start = reader.at;
	const name = nameAt(reader.source, start + 1);
	const end = start + 1 + name.length;
	reader.at = end;
	reader.end = end;
	return {
		node: followed(reader, name, start),
		start,
		end
	};
}
function followed(reader, name, start) {
	if (name === "") fault(reader, start, "an alias without a name");
	const anchor = reader.anchors.get(name);
	if (anchor === void 0) {
		fault(reader, start, "an alias without its anchor");
		return;
	}
	reader.nodes += anchor.nodes;
	reader.aliased += anchor.nodes;
	if (reader.aliased > ALIASED_NODES) {
		if (reader.aliased - anchor.nodes <= ALIASED_NODES) fault(reader, start, "aliases that stand for too much");
		return;
	}
	return {
		...anchor.node,
		alias: spanAt(reader, start, reader.at)
	};
}
/** A key as trees show it: a collection stands as it is written. */
function keyOf(reader, { node, start, end }) {
	if (node?.kind === "scalar") return node;
	if (node !== void 0) reader.strange++;
	const text = textAt(reader, start, end);
	return {
		kind: "scalar",
		text,
		plain: false,
		span: text.span
	};
}
/** No pairs yet. */
function noPairs() {
	return {
		merged: [],
		own: [],
		end: void 0
	};
}
/** Adds a pair, or what a merge key brings. */
function addPair(pairs, key, value) {
	const inherited = key.plain && key.text.text === "<<" ? mergedPairs(value) : void 0;
	const end = value === void 0 ? endOf(key) : endOf(value);
	pairs.end = end;
	if (inherited === void 0) pairs.own.push({
		key,
		value,
		span: {
			...key.alias ?? key.span,
			end
		},
		merged: false
	});
	else for (const pair of inherited) pairs.merged.push(pair);
}
/** The map of the pairs, merged ones first. */
function mapOf(pairs, span) {
	return {
		kind: "map",
		pairs: pairs.merged.length === 0 ? pairs.own : [...pairs.merged, ...pairs.own],
		span
	};
}
/** What a merge key's value brings, the pairs that win last; undefined when it is no map and no list of maps. */
function mergedPairs(value) {
	if (value?.kind === "map") return value.pairs.map((pair) => ({
		...pair,
		merged: true,
		...pair.value && value.alias && { value: {
			...pair.value,
			alias: value.alias
		} }
	}));
	if (value?.kind === "sequence") return value.items.toReversed().flatMap((item) => mergedPairs(item) ?? []);
}
/** Where a node ends in the file: for an alias, the alias. */
function endOf(node) {
	return (node.alias ?? node.span).end;
}
// src/formats/yaml-reader/plain.ts
/** Finds the end of the plain scalar that starts here; its further lines are indented by `least` or more. */
function plainExtent(reader, least) {
	const { source } = reader;
	const inBrackets = reader.brackets > 0;
	let end = textEnd(source, reader.at + (source.charCodeAt(reader.at) === 58 ? 1 : 0), inBrackets);
	let lineEnd;
	let before;
	for (let at = end; goesOn(source, at, inBrackets);) {
		const isNewline = source.charCodeAt(at) === 10;
		const start = isNewline ? continuation(source, at + 1, least) : at + 1;
		if (start < 0) break;
		if (isNewline) {
			if (lineEnd !== end) before = lineEnd;
			lineEnd = end;
		} else if (isText(source, at)) end = at + 1;
		at = isNewline ? Math.max(at + 1, start - 1) : start;
		const to = textEnd(source, at, inBrackets);
		if (to > at) end = to;
		at = to;
	}
	return {
		end: Math.max(end, reader.at + 1),
		before: lineEnd === end ? before : lineEnd
	};
}
/** Where the text without blanks that starts here ends. */
function textEnd(source, from, inBrackets) {
	for (let at = from;; at++) {
		const unit = source.charCodeAt(at);
		if (unit === 58 ? endsAtColon(source, at, inBrackets) : isEmpty(unit) || inBrackets && isBracketOrComma(unit)) return at;
	}
}
/** Whether text may follow the blank that stands here. */
function goesOn(source, at, inBrackets) {
	if (at >= source.length || !isEmpty(source.charCodeAt(at))) return false;
	const next = source.charCodeAt(at + 1);
	return next !== 35 && !(inBrackets && isBracketOrComma(next));
}
/** A carriage return that ends no line is text. */
function isText(source, at) {
	return source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) !== 10;
}
function endsAtColon(source, at, inBrackets) {
	const next = source.charCodeAt(at + 1);
	return isEmpty(next) || inBrackets && isBracketOrComma(next);
}
// src/formats/yaml-reader/quoted.ts
/** Every escape that is known, and a backslash alone where it is none. */
const ESCAPE = /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U(?:000[0-9A-Fa-f]|0010)[0-9A-Fa-f]{4}|[0abefnrtvN_LP "/\\\t\n]|\r\n)?/g;
/** Finds the end of the quoted scalar that starts here; its further lines are indented by `least` or more. */
function quotedExtent(reader, least) {
	const { source, at } = reader;
	const isSingle = source.charAt(at) === "'";
	const close = isSingle ? closeOfSingle(source, at) : closeOfDouble(source, at);
	const firstLine = close < 0 ? -1 : source.slice(at, close).indexOf("\n");
	const broken = firstLine < 0 ? -1 : unindentedAt(source, at + firstLine, close, least);
	if (close < 0 || broken >= 0) return unclosed(reader, close < 0 ? source.length : broken);
	const inner = source.slice(at + 1, close);
	if (!isSingle) findUnknownEscapes(reader, inner);
	return {
		end: close + 1,
		isSimple: firstLine < 0 && !inner.includes(isSingle ? "'" : "\\")
	};
}
function unclosed(reader, end) {
	fault(reader, end, "a missing quote, bracket, colon or comma");
	return {
		end,
		isSimple: false
	};
}
function closeOfSingle(source, at) {
	let close = source.indexOf("'", at + 1);
	while (close >= 0 && source.charCodeAt(close + 1) === 39) close = source.indexOf("'", close + 2);
	return close;
}
function closeOfDouble(source, at) {
	for (let close = source.indexOf("\"", at + 1); close >= 0; close = source.indexOf("\"", close + 1)) {
		let first = close;
		while (source.charCodeAt(first - 1) === 92) first--;
		if ((close - first) % 2 === 0) return close;
	}
	return -1;
}
/** The end of the line before the first one that is indented too little; -1 if there is none. */
function unindentedAt(source, newline, close, least) {
	for (let at = newline; at >= 0 && at < close;) {
		const next = continuation(source, at + 1, least);
		if (next < 0) return source.charCodeAt(at - 1) === 13 ? at - 1 : at;
		at = source.charCodeAt(next) === 10 ? next : source.indexOf("\n", next);
	}
	return -1;
}
function findUnknownEscapes(reader, inner) {
	if (!inner.includes("\\")) return;
	for (const match of inner.matchAll(ESCAPE)) if (match[0] === "\\") fault(reader, reader.at + 1 + match.index, "an unknown escape in double quotes");
}
// src/formats/yaml-reader/flow.ts
const COMMA$1 = 44;
const CLOSE_SEQUENCE = 93;
const CLOSE_MAP = 125;
const MISSING$1 = "a missing quote, bracket, colon or comma";
/** Reads a scalar, an alias or a collection in brackets. Its further lines are indented by `least` or more. */
function readLeaf(reader, least) {
	const start = reader.at;
	switch (reader.source.charAt(start)) {
		case "\"": return readQuoted(reader, least, "double");
		case "'": return readQuoted(reader, least, "single");
		case "[":
		case "{": return {
			kind: "brackets",
			node: readBrackets(reader, least),
			start,
			end: reader.at
		};
		case "*": return {
			kind: "alias",
			...readAlias(reader)
		};
		default: return readPlain(reader, least);
	}
}
function readQuoted(reader, least, style) {
	const start = reader.at;
	const { end, isSimple } = quotedExtent(reader, least);
	const text = isSimple ? simpleText(reader, start, end, style) : flowText(reader.text, start, end, style);
	reader.at = end;
	reader.end = end;
	return {
		kind: "quoted",
		node: {
			kind: "scalar",
			text,
			plain: false,
			span: text.span
		},
		start,
		end
	};
}
/** What no plain scalar may start with. */
const RESERVED = ",%|>@`]}";
function readPlain(reader, least) {
	const start = reader.at;
	if (RESERVED.includes(reader.source.charAt(start))) fault(reader, start, "a value that starts with a reserved character");
	const { end, before } = plainExtent(reader, least);
	const text = before === void 0 ? simpleText(reader, start, end, "plain") : flowText(reader.text, start, end, "plain");
	reader.at = end;
	reader.end = end;
	return {
		kind: "plain",
		node: {
			kind: "scalar",
			text,
			plain: true,
			span: text.span
		},
		start,
		end,
		before
	};
}
/** Steps to the next text in brackets. Text that is indented too little is outside of them: they were not closed. */
function skipInBrackets(reader, least) {
	if (!skipBlank(reader) || reader.stop) {
		reader.broken ||= reader.stop;
		return;
	}
	const column = columnOf(reader);
	if (column >= least) return;
	reader.broken = !(column === least - 1 && reader.brackets === 1 && /[\]}]/.test(reader.source.charAt(reader.at)));
}
function readBrackets(reader, least) {
	const from = reader.at;
	const isMap = reader.source.charAt(from) === "{";
	reader.at++;
	reader.brackets++;
	const items = [];
	const pairs = noPairs();
	if (enter(reader)) readItems(reader, least, isMap ? pairs : items);
	reader.depth--;
	reader.brackets--;
	reader.end = reader.at;
	const span = spanAt(reader, from, reader.at);
	return isMap ? mapOf(pairs, span) : {
		kind: "sequence",
		items,
		span
	};
}
function readItems(reader, least, into) {
	let isApart = true;
	let mark = reader.at;
	for (skipInBrackets(reader, least); !reader.broken; skipInBrackets(reader, least)) {
		const unit = reader.source.charCodeAt(reader.at);
		if (unit === CLOSE_SEQUENCE || unit === CLOSE_MAP) {
			if (unit === CLOSE_SEQUENCE !== Array.isArray(into)) fault(reader, reader.at, MISSING$1);
			reader.at++;
			return;
		}
		if (unit !== COMMA$1) {
			if (!isApart) fault(reader, reader.at, MISSING$1);
			readItem(reader, least, into, mark);
			if (reader.broken) break;
		} else {
			if (isApart) fault(reader, reader.at, "text at an unexpected place");
			reader.at++;
		}
		isApart = unit === COMMA$1;
		mark = afterSpaces(reader.source, reader.at);
	}
	if (!reader.tooDeep) fault(reader, reader.at, MISSING$1);
}
/** `mark` is where an empty key would stand. */
function readItem(reader, least, into, mark) {
	const before = reader.nodes;
	const isExplicit = isBracketIndicator(reader, 63);
	if (isExplicit) reader.at++;
	const key = readInBrackets(reader, least, isExplicit ? reader.at : mark);
	if (!reader.broken) skipInBrackets(reader, least);
	const isPair = atColon(reader, key);
	if (!isPair && !isExplicit && Array.isArray(into)) {
		addItem(reader, into, key, before);
		return;
	}
	const name = keyOf(reader, key.isEmpty ? emptyKey$1(reader, key, before) : key);
	if (isPair) reader.at++;
	const value = isPair ? readInBrackets(reader, least, reader.at) : void 0;
	const node = valueOf(reader, value);
	if (Array.isArray(into)) into.push(pairOf(reader, name, node, spanAt(reader, key.start, (value ?? key).end)));
	else addPair(into, name, node);
}
/** `[key: value]` is a map of one pair. */
function pairOf(reader, key, value, span) {
	const pairs = noPairs();
	addPair(pairs, key, value);
	reader.nodes++;
	return mapOf(pairs, span);
}
function addItem(reader, items, item, before) {
	const node = item.isEmpty ? finished(reader, emptyScalar(reader, item.after), item.properties, before) : item.node;
	if (node !== void 0) items.push(node);
}
function atColon(reader, key) {
	if (reader.broken) return false;
	return key.isQuoted ? reader.source.charCodeAt(reader.at) === 58 : isBracketIndicator(reader, 58);
}
function emptyKey$1(reader, key, before) {
	return {
		node: finished(reader, emptyScalar(reader, key.start), key.properties, before),
		start: key.start,
		end: key.end
	};
}
/** Before a comma an empty text is written; at the end of the brackets nothing is. */
function valueOf(reader, value) {
	if (!value?.isEmpty) return value?.node;
	return value.properties !== void 0 || reader.source.charCodeAt(value.after) === COMMA$1 && value.start === value.after ? finished(reader, emptyScalar(reader, value.start), value.properties, reader.nodes) : void 0;
}
function readInBrackets(reader, least, mark) {
	const before = reader.nodes;
	let properties;
	skipInBrackets(reader, least);
	while (!reader.broken && atProperty(reader)) {
		properties = readProperty(reader, properties);
		skipInBrackets(reader, least);
	}
	const after = reader.at;
	if (reader.broken || isEndOfItem(reader.source.charCodeAt(after)) || isBracketIndicator(reader, 58)) return emptyAt(reader, mark, properties);
	if (isBracketIndicator(reader, 45) || isBracketIndicator(reader, 63)) fault(reader, after, "a block inside brackets");
	const leaf = readLeaf(reader, least);
	return {
		isEmpty: false,
		isQuoted: leaf.kind === "quoted" || leaf.kind === "brackets",
		node: withProperties(reader, leaf, properties, before),
		start: leaf.start,
		end: leaf.end,
		properties,
		after
	};
}
function emptyAt(reader, mark, properties) {
	const start = properties === void 0 && reader.source.charCodeAt(mark - 1) !== 58 ? mark : afterSpaces(reader.source, properties?.end ?? mark);
	return {
		isEmpty: true,
		isQuoted: false,
		node: void 0,
		start,
		end: start,
		properties,
		after: reader.at
	};
}
/** The leaf's node with its tag and its anchor. `before` is how many nodes there were before it. */
function withProperties(reader, leaf, properties, before) {
	if (leaf.kind !== "alias") return leaf.node && finished(reader, leaf.node, properties, before);
	if (properties !== void 0) fault(reader, leaf.start, "an alias with a tag or anchor of its own");
	return leaf.node;
}
/** `,`, `]` or `}` */
function isEndOfItem(unit) {
	return unit === COMMA$1 || unit === CLOSE_SEQUENCE || unit === CLOSE_MAP;
}
/** In brackets a bracket or a comma may follow an indicator too. */
function isBracketIndicator(reader, unit) {
	if (reader.source.charCodeAt(reader.at) !== unit) return false;
	const next = reader.source.charCodeAt(reader.at + 1);
	return isEmpty(next) || isBracketOrComma(next);
}
// src/formats/yaml-reader/lead.ts
/** Steps over blanks, comments, tags and anchors to a node's text. */
function readLead(reader, place) {
	let outer;
	let inner;
	let mark = reader.at;
	let isFresh = place.isCompact;
	let isTabbed = false;
	for (;;) {
		const from = reader.at;
		if (skipBlank(reader)) {
			isFresh = true;
			outer = joined(reader, outer, inner);
			inner = void 0;
			isTabbed = reader.tabbed;
		} else if (inner === void 0) isTabbed ||= hasTab(reader, from);
		const isOutside = reader.stop || reader.at === reader.first && isBeyond(reader, place);
		if (isOutside || !atProperty(reader)) return {
			outer,
			inner,
			mark,
			isFresh,
			isTabbed,
			isOutside
		};
		inner = readProperty(reader, inner);
		mark = reader.at;
	}
}
/** All of a node's properties. */
function allOf(reader, { outer, inner }) {
	return joined(reader, outer, inner);
}
function isBeyond(reader, place) {
	const column = columnOf(reader);
	return column <= place.parent && !(place.mayOutdent && column === place.parent && isIndicator(reader, 45));
}
function hasTab(reader, from) {
	for (let at = from; at < reader.at; at++) if (reader.source.charCodeAt(at) === 9) return true;
	return false;
}
// src/formats/yaml-reader/block.ts
const MISSING = "a missing quote, bracket, colon or comma";
/** Reads what stands behind an indicator, or at the start of a document. */
function readNode(reader, place) {
	const before = reader.nodes;
	const lead = readLead(reader, place);
	const start = reader.at;
	if (lead.isOutside) {
		const at = afterSpaces(reader.source, lead.mark);
		const properties = allOf(reader, lead);
		return {
			node: properties && finished(reader, emptyScalar(reader, at), properties, before),
			start: at,
			end: at
		};
	}
	let node;
	if (isIndicator(reader, 45)) {
		checkStart(reader, lead, true);
		node = finished(reader, readSequence(reader), allOf(reader, lead), before);
	} else if (isIndicator(reader, 63) || isIndicator(reader, 58)) {
		checkStart(reader, lead, isIndicator(reader, 63));
		const indent = columnOf(reader) - (lead.inner === void 0 ? 0 : start - lead.inner.start);
		node = finished(reader, readMap(reader, indent, start, (pairs) => readPair(reader, indent, pairs, lead.inner)), lead.outer, before);
	} else if (isBlockHeader(reader.source.charCodeAt(start))) {
		const text = readBlockScalar(reader, place.parent);
		node = finished(reader, {
			kind: "scalar",
			text,
			plain: false,
			span: text.span
		}, allOf(reader, lead), before);
	} else return readLeafOrMap(reader, place.parent, lead);
	return {
		node,
		start,
		end: reader.end
	};
}
/** `|` or `>` */
function isBlockHeader(unit) {
	return unit === 124 || unit === 62;
}
/** `hasNoProperties`: what stands on the line before it cannot belong to it. */
function checkStart(reader, lead, hasNoProperties) {
	if (!lead.isFresh) fault(reader, reader.at, "a nested mapping on one line");
	if (lead.isTabbed) fault(reader, reader.at, "a tab as indentation");
	if (hasNoProperties && lead.inner !== void 0) fault(reader, lead.inner.start, "a tag or anchor at the wrong place");
}
function readLeafOrMap(reader, parent, lead) {
	const before = reader.nodes;
	const indent = columnOf(reader) - (lead.inner === void 0 ? 0 : reader.at - lead.inner.start);
	const leaf = readLeaf(reader, parent + 1);
	if (!takeColon(reader, leaf)) return {
		node: withProperties(reader, leaf, allOf(reader, lead), before),
		start: leaf.start,
		end: leaf.end
	};
	checkStart(reader, lead, false);
	const key = keyOf(reader, {
		node: withProperties(reader, leaf, lead.inner, before),
		start: leaf.start,
		end: leaf.end
	});
	return {
		node: finished(reader, readMap(reader, indent, leaf.start, (pairs) => addPair(pairs, key, readValue(reader, indent, false))), lead.outer, before),
		start: leaf.start,
		end: reader.end
	};
}
/** Steps over the colon that makes the leaf a key. Of a plain text over several lines only the last can be one. */
function takeColon(reader, leaf) {
	const { source } = reader;
	if (reader.broken) {
		reader.broken = false;
		return false;
	}
	const colon = afterSpaces(source, leaf.end);
	if (source.charCodeAt(colon) !== 58 || !isEmpty(source.charCodeAt(colon + 1))) return false;
	if (source.slice(leaf.start, leaf.end).includes("\n")) {
		fault(reader, leaf.start, "a key over several lines, or a missing colon");
		if (leaf.before !== void 0) {
			reader.at = leaf.before;
			return false;
		}
	}
	reader.at = colon + 1;
	reader.end = reader.at;
	return true;
}
function readMap(reader, indent, start, readFirst) {
	const pairs = noPairs();
	if (enter(reader)) {
		readFirst(pairs);
		while (isNext(reader, indent)) if (isIndicator(reader, 45)) {
			fault(reader, reader.at, "wrong indentation");
			skipLine(reader);
		} else readPair(reader, indent, pairs, void 0);
	}
	reader.depth--;
	const span = spanAt(reader, start, start);
	return mapOf(pairs, {
		...span,
		end: Math.max(span.start, pairs.end ?? 0)
	});
}
/** Whether the next text belongs to the collection that is indented so. What is indented more is taken for it too. */
function isNext(reader, indent) {
	skipBlank(reader);
	if (reader.stop || columnOf(reader) < indent) return false;
	if (reader.tabbed) fault(reader, reader.at, "a tab as indentation");
	else if (columnOf(reader) > indent) fault(reader, reader.at, "wrong indentation");
	return true;
}
/** Reads `key: value`, `? key` or `: value`. */
function readPair(reader, indent, pairs, before) {
	if (isIndicator(reader, 63)) {
		readExplicit(reader, indent, pairs);
		return;
	}
	const nodes = reader.nodes;
	const lead = readLead(reader, {
		parent: indent - 1,
		isCompact: false,
		mayOutdent: false
	});
	const properties = before ?? allOf(reader, lead);
	if (isIndicator(reader, 45)) fault(reader, reader.at, "a nested mapping on one line");
	if (lead.outer !== void 0) fault(reader, lead.outer.start, "a key over several lines, or a missing colon");
	if (isIndicator(reader, 58)) {
		const key = keyOf(reader, {
			node: finished(reader, emptyScalar(reader, reader.at), properties, nodes),
			start: reader.at,
			end: reader.at
		});
		reader.at++;
		addPair(pairs, key, readValue(reader, indent, false));
		return;
	}
	if (lead.isOutside) {
		fault(reader, lead.mark, MISSING);
		return;
	}
	const leaf = readLeaf(reader, Number.POSITIVE_INFINITY);
	const isKey = takeColon(reader, leaf);
	if (!isKey) fault(reader, leaf.start, "a key over several lines, or a missing colon");
	const key = keyOf(reader, {
		node: withProperties(reader, leaf, properties, nodes),
		start: leaf.start,
		end: leaf.end
	});
	if (!isKey) endLine(reader);
	addPair(pairs, key, isKey ? readValue(reader, indent, false) : void 0);
}
function readExplicit(reader, indent, pairs) {
	reader.at++;
	const read = readNode(reader, {
		parent: indent,
		isCompact: true,
		mayOutdent: true
	});
	endLine(reader);
	const key = read.node === void 0 && read.start === read.end ? emptyKey(reader, read.start) : keyOf(reader, read);
	skipBlank(reader);
	const hasValue = !reader.stop && columnOf(reader) === indent && isIndicator(reader, 58);
	if (hasValue) reader.at++;
	if (hasValue) reader.end = reader.at;
	addPair(pairs, key, hasValue ? readValue(reader, indent, true) : void 0);
}
function emptyKey(reader, at) {
	reader.nodes++;
	reader.end = at;
	return emptyScalar(reader, at);
}
function readValue(reader, indent, isCompact) {
	const { node } = readNode(reader, {
		parent: indent,
		isCompact,
		mayOutdent: true
	});
	endLine(reader);
	return node;
}
function readSequence(reader) {
	const indent = columnOf(reader);
	const span = spanAt(reader, reader.at, reader.at);
	const items = [];
	if (enter(reader)) do {
		reader.at++;
		readEntry(reader, indent, items);
	} while (hasEntry(reader, indent));
	reader.depth--;
	const last = items.at(-1);
	return {
		kind: "sequence",
		items,
		span: {
			...span,
			end: Math.max(span.start, last === void 0 ? 0 : endOf(last))
		}
	};
}
function readEntry(reader, indent, items) {
	const { node, start, end } = readNode(reader, {
		parent: indent,
		isCompact: true,
		mayOutdent: false
	});
	endLine(reader);
	if (node !== void 0) items.push(node);
	else if (start === end) items.push(emptyKey(reader, start));
}
/** Steps to the next `-` of a sequence; text that is indented more is no part of anything. */
function hasEntry(reader, indent) {
	for (;;) {
		skipBlank(reader);
		if (reader.stop || columnOf(reader) < indent) return false;
		if (columnOf(reader) === indent) return isIndicator(reader, 45) && !(reader.tabbed && noteTab(reader));
		fault(reader, reader.at, "wrong indentation");
		if (isIndicator(reader, 45)) return true;
		skipLine(reader);
	}
}
function noteTab(reader) {
	fault(reader, reader.at, "a tab as indentation");
	return false;
}
// src/formats/yaml-reader/documents.ts
/** Reads all documents of a text; undefined when it nests too deeply. */
function readDocuments(text) {
	const reader = readerOf(text);
	const documents = [];
	startLine(reader, 0);
	while (readPrelude(reader)) documents.push(readDocument(reader));
	if (reader.tooDeep) return void 0;
	return {
		tree: {
			documents,
			comments: reader.comments,
			faults: reader.faults
		},
		strange: reader.strange
	};
}
/** Reads directives, comments and blank lines; whether a document follows. */
function readPrelude(reader) {
	const { source } = reader;
	let directive;
	for (;;) {
		reader.stop = isMarker(source, reader.at) && reader.at === reader.origin;
		skipBlank(reader);
		if (reader.at >= source.length) return false;
		const isAtStart = reader.at === reader.origin;
		const character = source.charAt(reader.at);
		if (isAtStart && character === "\uFEFF") startLine(reader, reader.at + 1);
		else if (isAtStart && character === "%") {
			directive = reader.at;
			readDirective(reader);
		} else {
			if (directive !== void 0 && !source.startsWith("---", reader.at)) fault(reader, reader.at, "a directive that is not understood");
			return true;
		}
	}
}
/** `%TAG !e! tag:example.com,2000:` names a prefix; nothing else has a meaning here. */
function readDirective(reader) {
	const { source, at } = reader;
	const line = source.slice(at, endOfLine(source, at));
	const comment = line.search(/[ \t]#/);
	const [name, ...parts] = (comment < 0 ? line : line.slice(0, comment)).trim().split(/[ \t]+/);
	if (name === "%TAG" && parts[0] !== void 0 && parts[1] !== void 0) reader.tags.set(parts[0], parts[1]);
	if (name === "%TAG" && parts.length !== 2 || name === "%YAML" && !(parts.length === 1 && /^\d+\.\d+$/.test(parts[0] ?? ""))) fault(reader, at, "a directive that is not understood");
	if (comment >= 0) reader.comments.push(textAt(reader, at + comment + 2, at + line.length));
	reader.at = at + line.length;
}
/** Reads the document that starts here, markers included. */
function readDocument(reader) {
	const { source } = reader;
	const isMarked = reader.at === reader.origin && source.startsWith("---", reader.at) && isMarker(source, reader.at);
	if (isMarked) reader.at += 3;
	reader.stop = !isMarked && reader.at === reader.origin && isMarker(source, reader.at);
	const roots = [];
	while (!reader.stop) {
		const start = reader.at;
		const { node } = readNode(reader, {
			parent: -1,
			isCompact: !isMarked || roots.length > 0,
			mayOutdent: false
		});
		if (node !== void 0) roots.push(node);
		endLine(reader);
		skipBlank(reader);
		if (reader.stop) break;
		fault(reader, reader.at, "text at an unexpected place");
		if (reader.at === start) skipLine(reader);
	}
	reader.anchors = /* @__PURE__ */ new Map();
	reader.tags = /* @__PURE__ */ new Map();
	endDocument(reader);
	return rootOf(roots);
}
function endDocument(reader) {
	if (reader.tooDeep || !reader.source.startsWith("...", reader.at)) return;
	reader.at += 3;
	reader.stop = false;
	endLine(reader);
}
/** What was read in several parts is broken: its maps are taken together, and a scalar gives way. */
function rootOf(roots) {
	const maps = roots.filter((root) => root.kind === "map");
	const [first, ...others] = maps;
	if (first === void 0 || others.length === 0) return first ?? roots.find((root) => root.kind === "sequence") ?? roots[0];
	return {
		...first,
		pairs: maps.flatMap((map) => map.pairs),
		span: {
			...first.span,
			end: maps.at(-1)?.span.end ?? first.span.end
		}
	};
}
// src/formats/yaml-word.ts
/** The scalar as a word: what a template would fill in is a computed reference. */
function wordOfScalar(node) {
	return {
		parts: partsOf(node.text),
		span: node.span
	};
}
/** A name with its template holes as `…`, for messages and look-ups. */
function shownText(text) {
	return text.replace(HOLE_RUN, "\u2026");
}
const HOLE_RUN = new RegExp(`\uE000+`, "g");
/** A run of template holes, `{{ x }}` or `${{ x }}`. */
const HOLES = new RegExp(String.raw`${"\uE000"}+|\$?\{\{[^{}]*\}\}`, "g");
/** A text's stretches in a row, template holes and `{{ … }}` as computed references. */
function partsOf(text) {
	const parts = [];
	let at = 0;
	for (const match of text.text.matchAll(HOLES)) {
		const to = match.index + match[0].length;
		if (match.index > at) parts.push(require_engine.slice(text, at, match.index));
		parts.push({
			kind: "reference",
			to: "computed",
			name: "",
			span: require_engine.spanOf(text, match.index, to)
		});
		at = to;
	}
	if (at < text.text.length) parts.push(at === 0 ? text : require_engine.slice(text, at));
	return parts;
}
// src/formats/key-paths.ts
/** `HF_TOKEN=…`: the item of an env list, not a script */
const ASSIGNMENT$2 = /^[A-Za-z_][\w.-]*(?==.*$)/;
/** The key path of a file offset: `services.web.environment.HF_TOKEN`. Items go by their `name`, their variable or their index. */
function keyPaths(tree) {
	let places;
	return (offset) => {
		places ??= placesOf(tree);
		const names = [];
		for (let place = innermost(places, offset); place !== void 0; place = places[place.parent]) names.push(place.name);
		return shownText(names.toReversed().join("."));
	};
}
function placesOf(tree) {
	const places = [];
	for (const document of tree.documents) addPlaces(places, document, -1);
	return places;
}
/** In the order of the text, a parent before its children. What aliases and merge keys bring stands elsewhere. */
function addPlaces(places, node, parent) {
	if (node === void 0 || node.alias !== void 0) return;
	if (node.kind === "map") {
		for (const pair of node.pairs) if (!pair.merged) addPlace(places, pair.span, pair.key.text.text, {
			parent,
			value: pair.value
		});
	}
	if (node.kind === "sequence") node.items.forEach((item, index) => addPlace(places, item.alias ?? item.span, nameOf(item) ?? String(index), {
		parent,
		value: item
	}));
}
function addPlace(places, at, name, below) {
	places.push({
		start: at.start,
		end: at.end,
		name,
		parent: below.parent
	});
	addPlaces(places, below.value, places.length - 1);
}
function nameOf(item) {
	return textOf(childOf(item, "name")) ?? ASSIGNMENT$2.exec(textOf(item) ?? "")?.[0];
}
/** The last place that starts at or before the offset, or the nearest around it that reaches so far. */
function innermost(places, offset) {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((places[middle]?.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	let place = places[low - 1];
	while (place !== void 0 && place.end < offset) place = places[place.parent];
	return place;
}
// src/formats/yaml.ts
/** Texts that are longer, in UTF-16 units, are not parsed. */
const LONGEST = 5e6;
/** Reads all documents of a YAML or JSON text. Template actions become holes where the text cannot be read with them. */
function readYaml(text) {
	if (text.text.length > LONGEST) return refused(text, "larger than 5 MB, so it was not parsed").tree;
	const plain = blankComments(text);
	if (isTemplatePath(text.source.path) && hasActions(plain.text)) return {
		...readText$1(maskActions(plain)).tree,
		faults: []
	};
	const asWritten = readText$1(plain);
	if (asWritten.strange === 0 || !hasActions(plain.text)) return asWritten.tree;
	const masked = readText$1(maskActions(plain));
	return masked.strange < asWritten.strange ? masked.tree : asWritten.tree;
}
function readText$1(text) {
	return readDocuments(text) ?? refused(text, "nested deeper than 100 levels, so it was not parsed");
}
function refused(text, message) {
	return {
		tree: {
			documents: [],
			comments: [],
			faults: [{
				at: require_engine.spanOf(text, 0, Math.min(1, text.text.length)),
				message
			}]
		},
		strange: 0
	};
}
// src/formats/comments.ts
const DIRECTIVE = /^[\s*]*(?<word>leaklint[-:][a-z-]+)(?<colon>:?)(?<body>[^]*)$/i;
const REASON_MARK = /(?:^|\s)--(?:\s|$)/;
const UNTIL_MARK = /\suntil(?:\s|$)/;
const RULE = /^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const OPENING = /^\s*(?:(?:#+|\/\/+|;+|!|--|\*|%|<!--|\/\*+|\{\{-?)\s*)?$/;
const BLOCK_HEADER = /[:-][ \t]+(?:[&!]\S{1,100}[ \t]+){0,2}[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/;
const TARGETS = [
	"confidential",
	"rented",
	"unknown"
];
/** Reads the directives among comments, which are given without their markers. */
function readComments(comments) {
	const found = comments.flatMap(directivesIn);
	const source = found[0]?.text.source;
	if (source === void 0) return {
		ignores: [],
		targets: []
	};
	const starts = require_engine.lineStarts(source.text);
	const below = linesBelow(commentLines(comments, starts));
	const ignores = [];
	const targets = [];
	for (const directive of found) {
		const line = require_engine.positionAt(starts, directive.text.span.start).line - 1;
		if (directive.word === "leaklint-target") readTarget(directive, ignores, targets);
		else if (directive.word === "leaklint-ignore") ignores.push(readIgnore(directive, linesFrom(starts, line, source.text.length)));
		else if (directive.word === "leaklint-ignore-next-line") {
			const next = below.get(line + 1) ?? line + 1;
			ignores.push(readIgnore(directive, withBlock(source.text, starts, next)));
		} else ignores.push(faulty(directive, "there is no such directive: leaklint-ignore, leaklint-ignore-next-line and leaklint-target: exist"));
	}
	return {
		ignores,
		targets
	};
}
function directivesIn(comment) {
	if (!/leaklint/i.test(comment.text)) return [];
	const found = [];
	let at = 0;
	for (const line of comment.text.split("\n")) {
		const match = DIRECTIVE.exec(line);
		if (match !== null) {
			const { word, colon, body } = match.groups;
			const end = at + line.trimEnd().length;
			const bodyStart = at + line.length - body.length;
			const start = bodyStart - colon.length - word.length;
			found.push({
				word,
				colon: colon === ":",
				body: require_engine.slice(comment, bodyStart, end),
				text: require_engine.slice(comment, start, end)
			});
		}
		at += line.length + 1;
	}
	return found;
}
function readIgnore(directive, lines) {
	const { head, reason } = splitReason(directive.body);
	const mark = UNTIL_MARK.exec(head.text);
	const until = mark === null ? void 0 : head.text.slice(mark.index + mark[0].length).trim();
	const rules = ruleNames(mark === null ? head : require_engine.slice(head, 0, mark.index));
	const fault = faultOf(directive, rules, until, reason);
	return {
		span: directive.text.span,
		rules,
		...lines,
		...until === void 0 ? {} : { until },
		...reason === "" ? {} : { reason },
		...fault === void 0 ? {} : { fault }
	};
}
function faultOf({ colon }, rules, until, reason) {
	if (colon) return "the rules follow without a colon";
	if (rules.length === 0) return "no rule is named";
	if (!rules.every((rule) => RULE.test(rule.value))) return "the rules are lower-case names with commas between them";
	if (until !== void 0 && !isDate(until)) return "until needs a date such as 2027-01-31";
	return reason === "" ? "the reason is missing: end with -- and why" : void 0;
}
function readTarget(directive, ignores, targets) {
	const { head, reason } = splitReason(directive.body);
	const kind = TARGETS.find((target) => target === head.text.trim());
	if (!directive.colon || kind === void 0) ignores.push(faulty(directive, "a target is written leaklint-target: confidential, rented or unknown"));
	else if (reason === "") ignores.push(faulty(directive, "the reason is missing: end with -- and why"));
	else targets.push({
		span: directive.text.span,
		kind,
		reason
	});
}
function faulty(directive, fault) {
	const span = directive.text.span;
	return {
		span,
		rules: [],
		from: span.start,
		to: span.start,
		fault
	};
}
function splitReason(body) {
	const mark = REASON_MARK.exec(body.text);
	if (mark === null) return {
		head: body,
		reason: ""
	};
	return {
		head: require_engine.slice(body, 0, mark.index),
		reason: body.text.slice(mark.index + mark[0].length).trim()
	};
}
function ruleNames(head) {
	const rules = [];
	let at = 0;
	for (const part of head.text.split(",")) {
		const value = part.trim();
		const start = at + part.indexOf(value);
		if (value !== "") rules.push({
			value,
			span: locate(head, start, start + value.length)
		});
		at += part.length + 1;
	}
	return rules;
}
function locate(text, from, to) {
	return require_engine.slice(text, from, to).span;
}
function isDate(text) {
	const time = DATE.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** The numbers, from 0, of the lines that hold nothing but a comment or the rest of one. */
function commentLines(comments, starts) {
	const lines = /* @__PURE__ */ new Set();
	for (const { source, span } of comments) {
		const first = require_engine.positionAt(starts, span.start).line - 1;
		const last = require_engine.positionAt(starts, span.end).line - 1;
		if (OPENING.test(source.text.slice(starts[first], span.start))) lines.add(first);
		for (let line = first + 1; line <= last; line++) lines.add(line);
	}
	return lines;
}
/** For each of these lines the next one that is not among them. */
function linesBelow(lines) {
	const below = /* @__PURE__ */ new Map();
	for (const line of [...lines].sort((one, other) => other - one)) below.set(line, below.get(line + 1) ?? line + 1);
	return below;
}
function linesFrom(starts, line, end) {
	return {
		from: starts[line] ?? end,
		to: starts[line + 1] ?? end
	};
}
/** In a block scalar no comment can stand: the comment above its key holds for all of its lines. */
function withBlock(text, starts, line) {
	const own = linesFrom(starts, line, text.length);
	const header = text.slice(own.from, own.to).trimEnd();
	if (!BLOCK_HEADER.test(header)) return own;
	let inside;
	let last = line;
	for (let next = line + 1; next < starts.length; next++) {
		const indent = text.slice(starts[next], starts[next + 1]).search(/\S/);
		if (indent < 0) continue;
		inside ??= indent;
		if (indent < inside || indent <= header.search(/\S/)) break;
		last = next;
	}
	return {
		from: own.from,
		to: linesFrom(starts, last, text.length).to
	};
}
// src/formats/interpolation.ts
/** `$$`, `$NAME`, the opening of `${NAME…}`, or what a template leaves open: a hole, `{{ name }}`. */
const SIGN = /\$(?:(?<escaped>\$)|(?<name>[_a-zA-Z]\w*)|(?<open>\{))|\uE000+|\{\{[^{}\n]{0,200}\}\}/g;
/** The inside of `${NAME:-fallback}`. */
const INSIDE = /^(?<name>[_a-zA-Z]\w*)(?:(?<operator>:?[-+?])(?<operand>[^]*))?$/;
const DEEPEST$1 = 32;
/** Text in which compose replaces `$NAME`, `${NAME}`, `${NAME:-fallback}` …; `$$` is one dollar sign. */
function interpolate(text) {
	return readInterpolation(text).word;
}
/** The same, with notes for every `${` that compose refuses; its text stays as it is. */
function readInterpolation(text) {
	return read(text, 0);
}
/** The text that remains when no variable is set; undefined where a variable has no default. */
function defaultText(text) {
	return defaultAt(text, 0);
}
function defaultAt(text, depth) {
	if (depth === DEEPEST$1) return void 0;
	let result = "";
	for (const token of tokensOf(text)) {
		const piece = token.kind === "text" ? token.piece.text : defaultOf(text, token, depth);
		if (piece === void 0) return void 0;
		result += piece;
	}
	return result;
}
function read(text, depth) {
	const parts = [];
	const faults = [];
	let pieces = [];
	for (const token of depth < DEEPEST$1 ? tokensOf(text) : [plain(text.text, 0, text.text.length)]) if (token.kind === "text") pieces.push(token.piece);
	else if (token.kind === "fault") faults.push({
		at: require_engine.spanOf(text, token.from, token.to),
		message: "a variable reference that compose refuses"
	});
	else {
		if (pieces.length > 0) parts.push(require_engine.derive(text, pieces));
		pieces = [];
		parts.push(token.kind === "reference" ? referenceOf(text, token, depth, faults) : computed(text, token));
	}
	if (parts.length === 0 && pieces.length < 2 && pieces[0]?.text === text.text) return {
		word: require_engine.wordOf(text),
		faults
	};
	if (pieces.length > 0) parts.push(require_engine.derive(text, pieces));
	return {
		word: {
			parts,
			span: text.span
		},
		faults
	};
}
function* tokensOf(text) {
	const written = text.text;
	const closings = written.includes("${") ? closingBraces(written) : void 0;
	let at = 0;
	for (const sign of written.matchAll(SIGN)) {
		if (sign.index < at) continue;
		if (sign.index > at) yield plain(written, at, sign.index);
		const token = tokenAt(written, sign, closings?.get(sign.index + 1));
		if (token.kind === "fault") yield plain(written, token.from, token.to);
		yield token;
		at = token.kind === "text" ? token.piece.to : token.to;
	}
	if (at < written.length) yield plain(written, at, written.length);
}
function tokenAt(text, sign, closing) {
	const from = sign.index;
	const to = from + sign[0].length;
	const { escaped, name, open } = sign.groups;
	if (escaped !== void 0) return {
		kind: "text",
		piece: {
			text: "$",
			from,
			to
		}
	};
	if (name !== void 0) return {
		kind: "reference",
		from,
		to,
		name,
		operand: to
	};
	if (open === void 0) return {
		kind: "computed",
		from,
		to
	};
	const inside = closing === void 0 ? void 0 : INSIDE.exec(text.slice(to, closing));
	if (closing === void 0 || !inside) return {
		kind: "fault",
		from,
		to
	};
	return braced(inside, from, closing + 1);
}
function braced(inside, from, to) {
	const name = inside.groups["name"];
	const operator = operatorOf(inside.groups["operator"]);
	return {
		kind: "reference",
		from,
		to,
		name,
		operand: from + 2 + name.length + (operator?.length ?? 0),
		...operator === void 0 ? {} : { operator }
	};
}
/** Braces pair up whether or not a dollar sign stands before them: `${JSON:-{"a":1}}`. */
function closingBraces(text) {
	const closings = /* @__PURE__ */ new Map();
	const open = [];
	for (let at = 0; at < text.length; at++) {
		if (text[at] === "{") open.push(at);
		if (text[at] !== "}") continue;
		const opening = open.pop();
		if (opening !== void 0) closings.set(opening, at);
	}
	return closings;
}
function operatorOf(text) {
	return [
		":-",
		"-",
		":+",
		"+",
		":?",
		"?"
	].find((operator) => operator === text);
}
function referenceOf(text, token, depth, faults) {
	const reference = {
		kind: "reference",
		to: "environment",
		name: token.name,
		span: require_engine.spanOf(text, token.from, token.to)
	};
	if (token.operator === void 0) return reference;
	if (token.operator.endsWith("?")) return {
		...reference,
		operator: token.operator
	};
	const fallback = read(require_engine.slice(text, token.operand, token.to - 1), depth + 1);
	for (const fault of fallback.faults) faults.push(fault);
	return {
		...reference,
		operator: token.operator,
		fallback: require_engine.valueOf(fallback.word)
	};
}
function defaultOf(text, token, depth) {
	if (token.kind !== "reference") return token.kind === "fault" ? "" : void 0;
	if (token.operator === void 0) return void 0;
	if (token.operator.endsWith("+")) return "";
	return token.operator.endsWith("-") ? defaultAt(require_engine.slice(text, token.operand, token.to - 1), depth + 1) : void 0;
}
function computed(text, token) {
	return {
		kind: "reference",
		to: "computed",
		name: "",
		span: require_engine.spanOf(text, token.from, token.to)
	};
}
function plain(text, from, to) {
	return {
		kind: "text",
		piece: {
			text: text.slice(from, to),
			from,
			to
		}
	};
}
// src/formats/base64.ts
/** `cGFzc3dvcmQ=`, over several lines too */
const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;
/** The text that base64 stands for; undefined when it is not base64, or stands for something that is not text. */
function decodeBase64(text) {
	if (!BASE64.test(text.text)) return void 0;
	const bytes = Buffer.from(text.text, "base64");
	const decoded = bytes.toString("utf8");
	if (decoded === "" || decoded.includes("\0") || !bytes.equals(Buffer.from(decoded, "utf8"))) return void 0;
	return require_engine.derive(text, [{
		text: decoded,
		from: 0,
		to: text.text.length
	}], text.span);
}
// src/formats/rewritten.ts
/** The texts of a word that are no stretch of the file, to be searched beside it. */
function rewrittenTexts({ parts }) {
	return parts.filter(require_engine.isText).filter(isRewritten);
}
/** Whether a decoded text is not a stretch of the file. */
function isRewritten({ text, runs: [first, ...others] }) {
	return others.length > 0 || first !== void 0 && first.end - first.start !== text.length;
}
// src/formats/name-value.ts
/** Walks everything once, where it is written: not again behind aliases and merge keys, and not into what `skipped` holds. */
function readNameValues(documents, reading = {}) {
	const { wordOf = wordOfScalar, skipped = /* @__PURE__ */ new Set() } = reading;
	const found = {
		pairs: [],
		texts: [],
		skipped,
		wordOf
	};
	for (const document of documents) walk$1(document, found);
	return found;
}
function walk$1(node, found) {
	if (node === void 0 || node.alias !== void 0 || found.skipped.has(node)) return;
	if (node.kind === "map") walkMap$1(node, found);
	if (node.kind === "sequence") for (const item of node.items) walkItem(item, found);
}
function walkMap$1(map, found) {
	const entry = namedValue(map, found);
	if (entry !== void 0) found.pairs.push(entry.entry);
	for (const pair of map.pairs) {
		if (pair.merged || pair.value === void 0 || pair.value.alias !== void 0 || isNull(pair.value)) continue;
		if (pair.value.kind !== "scalar") walk$1(pair.value, found);
		else if (!found.skipped.has(pair.value)) {
			addText(pair.value, found);
			if (!entry?.of.includes(pair.value)) found.pairs.push(entryOfPair(pair, pair.value, found));
		}
	}
}
function entryOfPair({ key, span }, value, { wordOf }) {
	return {
		name: {
			value: shownText(key.text.text),
			span: key.span
		},
		value: require_engine.valueOf(wordOf(value)),
		span
	};
}
/** `{name: X, value: Y}`: neither is a pair of its own. */
function namedValue(map, { wordOf }) {
	const value = childOf(map, "value");
	const name = childOf(map, "name") ?? childOf(map, "key");
	if (value?.kind !== "scalar" || name?.kind !== "scalar" || name.alias !== void 0 || value.alias !== void 0) return void 0;
	return {
		entry: {
			name: {
				value: shownText(name.text.text),
				span: name.span
			},
			value: require_engine.valueOf(wordOf(value)),
			span: map.span
		},
		of: [name, value]
	};
}
/** `HF_TOKEN=…`, not a script */
const ASSIGNMENT$1 = /^[A-Za-z_][\w./-]*=.*$/;
function walkItem(item, found) {
	if (item.alias !== void 0 || item.kind !== "scalar") return walk$1(item, found);
	addText(item, found);
	const word = found.wordOf(item);
	const entry = ASSIGNMENT$1.test(item.text.text) ? require_engine.entryOf(word) : void 0;
	if (entry !== void 0) found.pairs.push(entry);
}
function addText({ text, tag }, found) {
	const decoded = tag === "!!binary" ? decodeBase64(text) : void 0;
	if (decoded !== void 0) found.texts.push(decoded);
	else if (isRewritten(text)) found.texts.push(text);
}
// src/formats/embedded.ts
const FORMATS = [
	["kubernetes", require_engine.isKubernetes],
	["compose", require_engine.isCompose],
	["dockerfile", require_engine.isDockerfile],
	["dotenv", require_engine.isDotenv],
	["shell", require_engine.isShell],
	["makefile", require_engine.isMakefile],
	["config", require_engine.isConfig],
	["ini", require_engine.isIni]
];
/** The format of a text that would be a file of that name: the body of a heredoc, a fence. */
function formatAs(name, text) {
	const source = {
		path: name,
		text,
		scope: "reference"
	};
	return FORMATS.find(([, matches]) => matches(source))?.[0];
}
// src/formats/script.ts
const SHELL = /^(?:.*\/)?(?:ba|da|a|z|k)?sh$/;
const SCRIPT_OPTION = /^-[a-zA-Z]*c$/;
const WITH_OPERAND = /^[-+][a-zA-Z]*[oO]$/;
/** The word that a shell among a command's words runs as a script: `bash -euo pipefail -c SCRIPT`. */
function scriptWord(words) {
	const shell = words.findIndex((word) => SHELL.test(require_engine.literalText(word) ?? ""));
	if (shell < 0) return void 0;
	let isOperand = false;
	for (const [at, word] of words.slice(shell + 1).entries()) {
		const option = require_engine.patternText(word);
		if (SCRIPT_OPTION.test(option)) return words[shell + at + 2];
		if (!isOperand && !/^[-+]/.test(option)) return void 0;
		isOperand = WITH_OPERAND.test(option);
	}
}
/** The scripts among a command's words. */
function scriptsIn(words) {
	const script = scriptWord(words);
	return script === void 0 ? [] : [scriptOf$1(script)];
}
/** A word as a text in a language of its own, whose references stand in it as they are written. */
function scriptOf$1(word) {
	return require_engine.derive(require_engine.wholeText(word.span.source), word.parts.flatMap(piecesOf), word.span);
}
/** Words as a text that a shell reads again: variables as they are written, substitutions as holes. */
function scriptText(words) {
	const first = words[0];
	if (first === void 0) return void 0;
	const pieces = words.flatMap((word, at) => [...at === 0 ? [] : [blankBefore(word.span)], ...word.parts.flatMap(piecesOf)]);
	return require_engine.derive(require_engine.wholeText(first.span.source), pieces);
}
function piecesOf(part) {
	if (!require_engine.isText(part)) {
		const { to, span } = part;
		return [{
			text: to === "computed" ? "\uE000" : span.source.text.slice(span.start, span.end),
			from: span.start,
			to: span.end
		}];
	}
	return part.runs.map((run, at) => ({
		text: part.text.slice(run.from, part.runs[at + 1]?.from),
		from: run.start,
		to: run.end
	}));
}
function blankBefore({ start }) {
	return {
		text: " ",
		from: start,
		to: start
	};
}
// src/formats/runtime-class.ts
/** `kata-qemu-tdx`, `kata-qemu-nvidia-gpu-snp-runtime-rs`, `kata-cc-isolation`, `contrast-cc-metal-qemu-tdx` */
const CONFIDENTIAL = /^(?:contrast-cc(?:-|$)|kata-cc-isolation$|(?:kata|contrast)(?:-[a-z\d]+)*-(?:tdx|snp|se)(?:-|$))/;
/** Sandboxes that guard the host from the workload, not the workload from the host; `kata-remote` may be either. */
const SANDBOX = /^(?:kata(?!-remote$)(?:-|$)|runsc(?:-|$)|gvisor$)/;
/** What the name of a container runtime says about who can read what runs in it. */
function runtimeMarker(runtime) {
	const by = (message) => ({
		at: runtime.span,
		message: `the runtime ${runtime.value} ${message}`
	});
	if (CONFIDENTIAL.test(runtime.value)) return {
		verdict: "confidential",
		by: by("is a confidential VM")
	};
	return SANDBOX.test(runtime.value) ? {
		verdict: "negative",
		by: by("does not hide memory from its host")
	} : void 0;
}
// src/formats/commands/grammar.ts
const ROLES = [
	"switch",
	"value",
	"env",
	"assignment",
	"settings",
	"env-file",
	"secret",
	"pair",
	"object",
	"bundle",
	"login",
	"header",
	"upload",
	"download",
	"copy",
	"runs",
	"image",
	"command",
	"script",
	"port",
	"all-ports",
	"ports",
	"volume",
	"mount",
	"tmpfs",
	"network",
	"build-arg",
	"context",
	"dockerfile",
	"tag"
];
/** Roles of options without a value. */
const VALUELESS = /* @__PURE__ */ new Set([
	"switch",
	"all-ports",
	"download"
]);
const LONG = /^(?<flag>--[^=\uE000]+)(?<glued>=)?/;
const SHORT = /^-[^-]/;
/**
* A table of options: names by role, separated by blanks; one letter is a short option, more are a long one.
* `others`: what an option is that is not listed. `leading`: options end at the first positional.
* The table is built when the first command is read with it: most files use few of the many tools.
*/
function grammar(names, { others = "switch", leading = false } = {}) {
	let roles;
	return {
		get roles() {
			return roles ??= rolesOf(names);
		},
		others,
		leading
	};
}
function rolesOf(names) {
	const roles = /* @__PURE__ */ new Map();
	for (const role of ROLES) for (const name of names[role]?.match(/\S+/g) ?? []) roles.set(flagOf(name), role);
	return roles;
}
/** Tells options, their values and positionals apart. */
function readWords(words, { roles, others, leading }) {
	const options = [];
	const positionals = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (word === void 0) break;
		const text = require_engine.patternText(word);
		if (text === "--") return {
			options,
			positionals,
			rest: words.slice(at + 1)
		};
		if (!text.startsWith("-") || text === "-") {
			positionals.push(word);
			if (leading) return {
				options,
				positionals: words.slice(at),
				rest: []
			};
			continue;
		}
		const found = text.startsWith("--") ? longOption(word, text, roles, others) : shortOptions(word, text, roles, others);
		for (const option of found) options.push(option);
		const last = found.at(-1);
		const next = words[at + 1];
		if (last === void 0 || next === void 0 || !takes(last, next, roles)) continue;
		options[options.length - 1] = {
			...last,
			value: next,
			span: {
				...last.span,
				end: next.span.end
			}
		};
		at++;
	}
	return {
		options,
		positionals,
		rest: []
	};
}
function longOption(word, text, roles, others) {
	const match = LONG.exec(text);
	if (match === null) return [];
	const flag = match.groups["flag"];
	const glued = match.groups["glued"] !== void 0;
	return [{
		flag,
		role: roles.get(flag) ?? (glued ? "value" : others),
		span: word.span,
		...glued ? { value: require_engine.cutWord(word, match[0].length) } : {}
	}];
}
/** `-itd` is three switches; the first letter that takes a value takes the rest of the word. */
function shortOptions(word, text, roles, others) {
	const options = [];
	if (!SHORT.test(text)) return options;
	for (let at = 1; at < text.length; at++) {
		const flag = `-${text[at]}`;
		const role = roles.get(flag) ?? (at === 1 ? others : "switch");
		if (VALUELESS.has(role)) {
			options.push({
				flag,
				role,
				span: word.span
			});
			continue;
		}
		const from = at + (text[at + 1] === "=" ? 2 : 1);
		options.push({
			flag,
			role,
			span: word.span,
			...at + 1 < text.length ? { value: require_engine.cutWord(word, from) } : {}
		});
		break;
	}
	return options;
}
/** Whether the next word is the option's value: for options that are not listed, only if it is no option itself. */
function takes(option, next, roles) {
	if (VALUELESS.has(option.role) || option.value !== void 0) return false;
	return roles.has(option.flag) || !require_engine.patternText(next).startsWith("-");
}
/** The words of a sentence that are written out, up to the first that is not. */
function plainWords(words) {
	const plain = [];
	for (const word of words) {
		const text = require_engine.literalText(word);
		if (text === void 0) break;
		plain.push(text);
	}
	return plain;
}
function flagOf(name) {
	return name.length === 1 ? `-${name}` : `--${name}`;
}
// src/formats/commands/anycloud.ts
const BUNDLE = "put it into a bundle with anycloud secrets new NAME, then name that: --secret NAME";
/** anycloud starts machines in the user's own cloud accounts. */
const anycloud = {
	names: ["anycloud"],
	actions: [
		{
			names: [
				"submit",
				"job",
				"service",
				"vm",
				"job submit",
				"service submit",
				"vm submit",
				"job new",
				"service new",
				"vm new"
			],
			grammar: grammar({
				env: "e env",
				"env-file": "env-file",
				bundle: "secret",
				value: "credentials vm-type gpu-type gpus input-bucket output-bucket name n region zone disk disk-size port p ports replicas timeout"
			}),
			positionals: ["image", "command"],
			makes: "workload",
			delivers: "api",
			instead: BUNDLE
		},
		{
			names: ["secrets new"],
			grammar: grammar({}),
			positionals: ["object", "pair"],
			store: "bundle",
			delivers: "api",
			instead: "let the shell fill it in from a secret manager: anycloud secrets new NAME \"KEY=$(command)\""
		},
		{
			names: [
				"secrets list",
				"secrets delete",
				"resubmit"
			],
			grammar: grammar({}),
			delivers: "api",
			instead: BUNDLE
		},
		{
			names: ["credentials new"],
			grammar: grammar({
				secret: "secret-access-key private-key api-key client-secret",
				value: "provider access-key-id region project subscription-id tenant-id client-id"
			}),
			positionals: ["value"],
			delivers: "api",
			instead: "set the key in the environment (AWS_SECRET_ACCESS_KEY and the like); anycloud takes it from there"
		}
	]
};
// src/formats/commands/arguments.ts
const TELLING = /^(?:key|auth|masterauth|pass|requirepass|pwd|phrase|credentials?|mnemonic|seed|jwt|passphrase|[a-z\d]*(?:password|passwd|token|secret|apikey))$/;
const HUMP = /(?<=[a-z\d])(?=[A-Z])/g;
const HEADER = /^(?<name>[\w-]+)\s*:\s*(?:(?<scheme>bearer|basic|token|bot|apikey|key)\s+)?/i;
/** A position that holds a secret whatever its name; `-` stands for standard input. */
function secretArguments({ flag, value, span }) {
	const text = require_engine.literalText(value);
	if (text === "" || text === "-") return [];
	return [{
		...flagged(flag),
		certain: true,
		value: require_engine.valueOf(value),
		span
	}];
}
/** `KEY=value` that goes into a store: judged by its key. */
function pairArguments({ flag, value, span }) {
	const [left, right] = require_engine.splitWord(value, "=") ?? [];
	const name = left && require_engine.literalText(left);
	if (name === void 0 || right === void 0 || require_engine.literalText(right) === "-") return [];
	return [{
		...flagged(flag),
		name,
		value: require_engine.valueOf(right),
		span
	}];
}
/** The password of `user:password`; a key that stands alone with its colon (`key:`); a variable that holds both. */
function loginArguments({ flag, value, span }) {
	const [user, password] = require_engine.splitWord(value, ":") ?? [void 0, value];
	if (user === void 0 && require_engine.literalText(value) !== void 0) return [];
	const secret = user !== void 0 && require_engine.literalText(password) === "" ? user : password;
	return secret.parts.length === 0 ? [] : [{
		...flagged(flag),
		certain: true,
		value: require_engine.valueOf(secret),
		span
	}];
}
/** The value of a header, without the scheme of an `Authorization`. */
function headerArguments({ flag, value, span }) {
	const match = HEADER.exec(require_engine.patternText(value));
	if (match === null) return [];
	const secret = require_engine.cutWord(value, match[0].length);
	const certain = match.groups["scheme"] !== void 0 ? { certain: true } : {};
	return secret.parts.length === 0 ? [] : [{
		...flagged(flag),
		name: match.groups["name"],
		...certain,
		value: require_engine.valueOf(secret),
		span
	}];
}
/** The values of long options that are named like secrets, for tools without a table. */
function tellingArguments(words) {
	const found = [];
	for (const [at, word] of words.entries()) {
		const text = require_engine.patternText(word);
		if (!text.startsWith("--") || !tells(text)) continue;
		const [option, value] = require_engine.splitWord(word, "=") ?? [word, operandOf(words[at + 1])];
		const flag = require_engine.literalText(option);
		if (flag === void 0 || value === void 0 || value.parts.length === 0) continue;
		found.push({
			flag,
			value: require_engine.valueOf(value),
			span: joinSpans(word.span, value.span)
		});
	}
	return found;
}
function operandOf(next) {
	return next !== void 0 && !require_engine.patternText(next).startsWith("-") ? next : void 0;
}
function tells(option) {
	return (option.slice(2).split("=", 1)[0] ?? "").replace(HUMP, "-").toLowerCase().split(/[-_.]/).some((part) => TELLING.test(part));
}
function joinSpans(first, last) {
	return {
		...first,
		end: Math.max(first.end, last.end)
	};
}
function flagged(flag) {
	return flag === void 0 ? {} : { flag };
}
// src/formats/commands/btcli.ts
const NAMES = [
	"regen-coldkey",
	"regen_coldkey",
	"regen-hotkey",
	"regen_hotkey",
	"create",
	"new-coldkey",
	"new_coldkey",
	"new-hotkey",
	"new_hotkey"
];
/** btcli: wallets are restored from words that must not stand on a command line. */
const btcli = {
	names: ["btcli"],
	actions: [{
		names: [
			"wallet",
			"wallets",
			"w"
		].flatMap((group) => NAMES.map((name) => `${group} ${name}`)),
		grammar: grammar({
			secret: "mnemonic seed json-password json_password",
			value: "json wallet-name name wallet_name wallet.name wallet-path wallet_path wallet.path p path H hotkey wallet-hotkey wallet.hotkey n-words n_words network"
		}),
		instead: "leave the option out: btcli asks for it and shows nothing"
	}]
};
// src/formats/commands/copying.ts
const INSTEAD$1 = "send only what the machine needs, and let it fetch its secrets itself";
/** scp copies files to and from another machine. */
const scp = {
	names: ["scp"],
	actions: [{
		names: [""],
		grammar: grammar({ value: "c D F i J l o P S X" }),
		positionals: ["copy"],
		instead: INSTEAD$1
	}]
};
/** rsync copies folders to and from another machine. */
const rsync = {
	names: ["rsync"],
	actions: [{
		names: [""],
		grammar: grammar({ value: "e rsh f filter B M T exclude exclude-from include include-from files-from rsync-path bwlimit timeout port chmod chown log-file backup-dir link-dest compare-dest out-format info partial-dir max-size min-size" }),
		positionals: ["copy"],
		instead: INSTEAD$1
	}]
};
// src/formats/commands/docker.ts
const start = {
	names: [
		"run",
		"create",
		"container run",
		"container create",
		"service create"
	],
	grammar: grammar({
		switch: "i interactive t tty d detach q quiet rm privileged init read-only no-healthcheck oom-kill-disable sig-proxy use-api-socket",
		env: "e env",
		"env-file": "env-file",
		port: "p publish",
		"all-ports": "P publish-all",
		volume: "v volume",
		mount: "mount",
		tmpfs: "tmpfs",
		network: "network net"
	}, {
		others: "value",
		leading: true
	}),
	positionals: ["image", "command"],
	makes: "workload",
	instead: "mount the secret as a file, or name the variable alone (-e KEY) so that the shell hands it over"
};
const exec = {
	names: [
		"exec",
		"container exec",
		"compose exec",
		"compose run"
	],
	grammar: grammar({
		env: "e env",
		"env-file": "env-file",
		value: "u user w workdir detach-keys index name entrypoint v volume p publish l label"
	}, { leading: true }),
	positionals: ["value", "command"],
	instead: "name the variable alone (-e KEY) so that the shell hands it over, or read it from a file in the container"
};
const build = {
	names: [
		"build",
		"image build",
		"builder build",
		"buildx build",
		"buildx b"
	],
	grammar: grammar({
		switch: "q quiet no-cache pull push load rm force-rm squash compress D debug check provenance-mode",
		"build-arg": "build-arg",
		dockerfile: "f file",
		tag: "t tag"
	}, { others: "value" }),
	positionals: ["context"],
	makes: "build",
	instead: "hand it over with --secret id=NAME and read it in RUN --mount=type=secret"
};
const login = {
	names: ["login"],
	grammar: grammar({
		secret: "p password",
		value: "u username authfile tls-verify"
	}),
	instead: "pipe the password into login --password-stdin"
};
const copy = {
	names: [
		"cp",
		"container cp",
		"compose cp"
	],
	grammar: grammar({}),
	positionals: ["copy"],
	instead: "mount the file read-only where the container needs it"
};
const composeGlobals = {
	runs: "f file",
	"env-file": "env-file",
	value: "H host c context config log-level l p project-name profile project-directory progress ansi parallel tlscacert tlscert tlskey"
};
const compose = {
	names: [
		"up",
		"create",
		"start",
		"restart",
		"pull",
		"config",
		"watch"
	],
	grammar: grammar({ value: "t timeout scale pull attach no-attach exit-code-from" }),
	dialect: "compose",
	instead: "keep the secret in a file that compose mounts under secrets:"
};
const composeBuild = {
	names: ["build"],
	grammar: grammar({
		"build-arg": "build-arg",
		value: "m memory builder ssh"
	}),
	makes: "build",
	instead: build.instead
};
function prefixed(action) {
	return {
		...action,
		names: action.names.map((name) => `compose ${name}`)
	};
}
/** Docker and the engines that take its command lines. */
const docker = {
	names: [
		"docker",
		"podman",
		"nerdctl"
	],
	globals: grammar(composeGlobals, { leading: true }),
	actions: [
		start,
		exec,
		build,
		login,
		copy,
		prefixed(compose),
		prefixed(composeBuild),
		{
			names: ["stack deploy"],
			grammar: grammar({ runs: "c compose-file" }),
			instead: compose.instead
		},
		{
			names: ["kube play", "play kube"],
			grammar: grammar({ network: "network" }),
			positionals: ["runs", "value"],
			instead: start.instead
		}
	]
};
/** Compose as a program of its own. */
const dockerCompose = {
	names: ["docker-compose", "podman-compose"],
	globals: grammar(composeGlobals, { leading: true }),
	actions: [
		compose,
		composeBuild,
		{
			...exec,
			names: ["exec", "run"]
		}
	]
};
// src/formats/commands/helm.ts
const COMMON$1 = "n namespace kube-context kubeconfig registry-config repository-config kube-apiserver burst-limit";
/** helm: values on the command line end in the release, which the cluster stores. */
const helm = {
	names: ["helm"],
	globals: grammar({
		value: COMMON$1,
		secret: "kube-token"
	}, { leading: true }),
	actions: [{
		names: [
			"install",
			"upgrade",
			"template",
			"lint"
		],
		grammar: grammar({
			settings: "set set-string",
			assignment: "set-literal set-json",
			secret: "password kube-token",
			value: `${COMMON$1} set-file f values version repo timeout username description post-renderer output o ca-file cert-file key-file keyring`
		}),
		delivers: "api",
		instead: "name an existing Secret in the values, or read the value from a file: --set-file KEY=FILE"
	}, {
		names: ["registry login", "repo add"],
		grammar: grammar({
			secret: "p password",
			value: `${COMMON$1} u username ca-file cert-file key-file`
		}),
		instead: "pipe the password in: --password-stdin"
	}]
};
// src/formats/commands/http.ts
/** curl: headers and logins on the command line are in the process list. */
const curl = {
	names: ["curl"],
	actions: [{
		names: [""],
		grammar: grammar({
			header: "H header proxy-header",
			login: "u user U proxy-user",
			secret: "oauth2-bearer pass proxy-pass",
			value: "A b c C d D e E F K m o P Q r t T w x X y Y z data data-raw data-binary data-urlencode json form output request url cacert cert key connect-timeout max-time retry retry-delay resolve user-agent write-out config upload-file cookie cookie-jar referer range proxy noproxy unix-socket limit-rate dump-header"
		}),
		instead: "read it from a file: --config FILE, --netrc, or -H @FILE"
	}]
};
/** wget: headers and passwords on the command line are in the process list. */
const wget = {
	names: ["wget"],
	actions: [{
		names: [""],
		grammar: grammar({
			header: "header",
			secret: "password http-password ftp-password proxy-password",
			value: "O o a P U e i t T Q A R D I X l user http-user output-document post-data post-file body-data user-agent timeout tries"
		}),
		instead: "keep the password in ~/.netrc, or let --ask-password ask for it"
	}]
};
// src/formats/commands/wrappers.ts
function wrapper(names, values = "", { skips = 0, dashes = false } = {}) {
	return {
		names: names.split(","),
		options: grammar({ value: values }, { leading: !dashes }),
		skips,
		dashes
	};
}
const WRAPPERS = byFirstWord([
	wrapper("sudo,doas", "u g h p C T r t D R U user group prompt chdir host"),
	wrapper("env", "u C S unset chdir"),
	wrapper("nohup,command,builtin,setsid,time,stdbuf,unbuffer,eatmydata,catchsegv", "f o i e"),
	wrapper("exec", "a"),
	wrapper("nice,ionice,chrt", "n adjustment c p"),
	wrapper("timeout", "k s kill-after signal", { skips: 1 }),
	wrapper("flock", "w E timeout", { skips: 1 }),
	wrapper("watch", "n interval"),
	wrapper("xargs", "I n P L d s a E"),
	wrapper("numactl", "N m C"),
	wrapper("uv run,uvx,uv tool run", "with python p extra group env-file project directory package index-url index with-requirements from"),
	wrapper("poetry run,pipenv run,pdm run,rye run,hatch run,pixi run"),
	wrapper("conda run,mamba run,micromamba run", "n name p prefix"),
	wrapper("npx,bunx,pnpm exec,pnpm dlx,yarn dlx,npm exec,bun x", "p package c call"),
	wrapper("doppler run", "p project c config t token command"),
	wrapper("infisical run", "env path token projectId command"),
	wrapper("op run", "env-file account"),
	wrapper("chamber exec", "", { dashes: true }),
	wrapper("aws-vault exec", "d duration", { skips: 1 }),
	wrapper("dotenv run,dotenvx run,dotenv", "f e file env-file"),
	wrapper("sops exec-env", "", { skips: 1 }),
	wrapper("k3s,microk8s,minikube", "p profile"),
	wrapper("sshpass", "p f d")
]);
const ASSIGNMENT = /^[A-Za-z_]\w*=/;
const DEEPEST = 20;
/** Takes `sudo`, `env KEY=value`, `uv run` and the like off a command. */
function peel(words) {
	let env = [];
	let rest = words;
	for (let depth = 0; depth < DEEPEST; depth++) {
		const assigned = rest.findIndex((word) => !ASSIGNMENT.test(require_engine.patternText(word)));
		const start = assigned < 0 ? rest.length : assigned;
		if (start > 0) env = [...env, ...rest.slice(0, start).flatMap((word) => require_engine.entryOf(word) ?? [])];
		rest = rest.slice(start);
		const inner = unwrap(rest);
		if (inner === void 0) break;
		rest = inner;
	}
	return {
		words: rest,
		env
	};
}
/** The last part of a program's path: `docker` of `/usr/bin/docker`. */
function programName(word) {
	const text = word === void 0 ? void 0 : require_engine.literalText(word);
	return text === void 0 ? "" : text.slice(text.lastIndexOf("/") + 1);
}
function unwrap(words) {
	const candidates = WRAPPERS.get(programName(words[0])) ?? [];
	for (const { names, options, skips, dashes } of candidates) {
		const name = names.find((each) => startsWith(words, each.split(" ")));
		if (name === void 0) continue;
		const { positionals, rest } = readWords(words.slice(name.split(" ").length), options);
		const inner = dashes ? rest : [...positionals, ...rest].slice(skips);
		return inner.length === 0 ? void 0 : inner;
	}
}
function startsWith(words, [, ...further]) {
	return further.every((text, at) => {
		const word = words[at + 1];
		return word !== void 0 && require_engine.literalText(word) === text;
	});
}
function byFirstWord(wrappers) {
	const map = /* @__PURE__ */ new Map();
	for (const each of wrappers) for (const name of each.names) {
		const first = name.split(" ")[0] ?? name;
		const known = map.get(first);
		if (known === void 0) map.set(first, [each]);
		else if (!known.includes(each)) known.push(each);
	}
	return map;
}
// src/formats/commands/inner.ts
const SSH = grammar({ value: "b B c D e E F I i J L l m O o p P Q R S W w" }, { leading: true });
const CONTAINER = grammar({ value: "e env env-file u user w workdir c container n namespace context index f file p project-name name v volume" }, { leading: true });
const ENGINES = /* @__PURE__ */ new Set([
	"docker",
	"podman",
	"nerdctl",
	"docker-compose",
	"kubectl",
	"oc"
]);
const LIUM = grammar({
	script: "cmd entrypoint",
	value: "e env s script"
});
/** Machines by the end of their names. */
const PROVIDERS = [
	[/(?:^|[@.])vast\.ai$/, "Vast.ai"],
	[/(?:^|[@.])runpod\.io$/, "RunPod"],
	[/(?:^|[@.])lium\.io$/, "Lium"],
	[/(?:^|[@.])salad\.com$/, "Salad"]
];
/** What a command, without wrappers, runs in turn: on another machine, in a container, or in a shell of its own. */
function innerOf(words) {
	const tool = programName(words[0]);
	const rest = words.slice(1);
	if (tool === "ssh") return remote(words);
	if (tool === "lium") return onLium(rest);
	if (tool === "tmux" || tool === "screen") return inTerminal(rest);
	const contained = containerWords(tool, rest);
	if (contained !== void 0) return scriptOf(contained, "container") ?? {
		words: contained,
		script: false,
		markers: [],
		place: "container"
	};
	return scriptOf(words, tool === "docker" || tool === "podman" ? "container" : "here");
}
/** A sign that a rented host gets this. */
function rented(provider, by, message) {
	return {
		verdict: "rented",
		provider,
		by: {
			at: by,
			message
		}
	};
}
/** The provider whose machine an address names: `root@ssh4.vast.ai`. */
function providerOf(address) {
	const host = address.split(":", 1)[0] ?? "";
	return PROVIDERS.find(([suffix]) => suffix.test(host))?.[1];
}
/** Signs of the machine that `ssh` connects to. */
function machineMarkers(words) {
	const host = programName(words[0]) === "ssh" ? readWords(words.slice(1), SSH).positionals[0] : void 0;
	const provider = host && providerOf(require_engine.patternText(host));
	return host === void 0 || provider === void 0 ? [] : [rented(provider, host.span, `it runs on a ${provider} machine`)];
}
function remote(words) {
	const command = readWords(words.slice(1), SSH).positionals.slice(1);
	return command.length === 0 ? void 0 : {
		words: command,
		script: true,
		markers: machineMarkers(words),
		place: "machine"
	};
}
/** The command of `lium exec`, the start command of `lium up`. */
function onLium([action, ...words]) {
	const { options, positionals } = readWords(words, LIUM);
	const [pod, ...command] = positionals;
	const name = action && require_engine.literalText(action);
	const scripts = name === "exec" ? command : options.flatMap(({ role, value }) => role === "script" && value !== void 0 ? [value] : []);
	const place = name === "exec" ? pod : action;
	if (name !== "exec" && name !== "up" || place === void 0 || scripts.length === 0) return void 0;
	return {
		words: scripts,
		script: true,
		markers: [rented("Lium", place.span, `lium ${name} runs it on a rented machine`)],
		place: "container"
	};
}
function inTerminal(words) {
	const script = words.find((word) => require_engine.patternText(word).includes(" "));
	return script && {
		words: [script],
		script: true,
		markers: [],
		place: "here"
	};
}
/** The command of `docker exec`, `docker compose exec` and `kubectl exec`. */
function containerWords(tool, words) {
	if (!ENGINES.has(tool)) return void 0;
	const sentence = readWords(words, CONTAINER).positionals;
	const compose = plainWords(sentence)[0] === "compose";
	const [action, ...operands] = compose ? readWords(sentence.slice(1), CONTAINER).positionals : sentence;
	const name = action && require_engine.literalText(action);
	if (name !== "exec" && !(compose && name === "run")) return void 0;
	const command = readWords(operands, CONTAINER).positionals.slice(1);
	const start = plainWords(command)[0] === "--" ? 1 : 0;
	return command.length > start ? command.slice(start) : void 0;
}
/** The script of `bash -c "…"`, `sh -x -c "…"`, wherever it stands in the command. */
function scriptOf(words, place) {
	const script = scriptWord(words);
	return script && {
		words: [script],
		script: true,
		markers: [],
		place
	};
}
// src/formats/commands/kubectl.ts
const COMMON = "n namespace context cluster kubeconfig s server as o output l selector dry-run field-manager certificate-authority client-certificate client-key user";
function options$1(names = {}) {
	return grammar({
		...names,
		value: `${COMMON} ${names.value ?? ""}`.trim(),
		secret: `token password ${names.secret ?? ""}`.trim()
	});
}
const store = {
	names: [
		"create secret generic",
		"create secret tls",
		"create secret docker-registry"
	],
	grammar: options$1({
		pair: "from-literal",
		secret: "docker-password",
		value: "from-file from-env-file type cert key docker-server docker-username docker-email"
	}),
	positionals: ["object", "value"],
	store: "Secret",
	delivers: "api",
	instead: "read the value from a file: --from-file=KEY=FILE or --from-env-file=FILE"
};
/** kubectl and the programs that take its command lines. */
const kubectl = {
	names: [
		"kubectl",
		"oc",
		"microk8s.kubectl"
	],
	globals: grammar({
		value: COMMON,
		secret: "token password"
	}, { leading: true }),
	actions: [
		store,
		{
			...store,
			names: ["create configmap", "create cm"],
			store: "ConfigMap",
			instead: "put it into a Secret that is made from a file: kubectl create secret generic NAME --from-file=KEY=FILE"
		},
		{
			names: ["set env"],
			grammar: options$1({
				assignment: "e env",
				value: "from keys prefix c containers f filename"
			}),
			positionals: ["assignment"],
			delivers: "api",
			instead: "put it into a Secret and take it from there: kubectl set env --from=secret/NAME"
		},
		{
			names: ["run"],
			grammar: options$1({
				image: "image",
				env: "env",
				value: "restart labels port overrides image-pull-policy"
			}),
			positionals: ["value", "command"],
			makes: "workload",
			delivers: "api",
			instead: "put it into a Secret and name that in a manifest: valueFrom.secretKeyRef"
		},
		{
			names: ["cp"],
			grammar: options$1({ value: "c container retries" }),
			positionals: ["copy"],
			delivers: "api",
			instead: "mount the file from a Secret"
		},
		{
			names: ["config set-credentials"],
			grammar: options$1({ value: "username exec-command exec-arg exec-env auth-provider" }),
			instead: "use a credential plugin (--exec-command), which asks for the token when it is needed"
		},
		{
			names: [
				"apply",
				"create",
				"replace"
			],
			grammar: options$1({ runs: "f filename k kustomize" }),
			delivers: "api",
			instead: "keep values in a Secret that is not in the manifest"
		},
		{
			names: ["exec"],
			grammar: options$1({ value: "c container f filename pod-running-timeout" }),
			positionals: ["value", "command"],
			delivers: "api",
			instead: "mount the secret as a file in the pod"
		}
	]
};
// src/formats/commands/lium.ts
const ON_HOST = "let the pod fetch it from a secret manager when it starts";
const CONFIG = "let lium init ask for the key, or set LIUM_API_KEY from a secret manager";
/** Lium rents machines whose owners can read what runs there. */
const lium = {
	names: ["lium"],
	provider: "Lium",
	actions: [
		{
			names: ["up"],
			grammar: grammar({
				env: "e env",
				bundle: "secret",
				image: "image",
				script: "cmd entrypoint",
				ports: "internal-ports",
				dockerfile: "dockerfile",
				value: "p ports t template_id template-id v volume ssh-name ttl until budget n name gpu c count country tier"
			}),
			positionals: ["value"],
			makes: "workload",
			delivers: "api",
			instead: ON_HOST
		},
		{
			names: ["exec"],
			grammar: grammar({
				env: "e env",
				upload: "s script"
			}),
			positionals: ["value", "script"],
			delivers: "api",
			instead: ON_HOST
		},
		{
			names: ["scp"],
			grammar: grammar({ download: "d download" }),
			positionals: [
				"value",
				"upload",
				"value"
			],
			delivers: "api",
			instead: ON_HOST
		},
		{
			names: ["rsync"],
			grammar: grammar({ value: "exclude bwlimit" }),
			positionals: [
				"value",
				"upload",
				"value"
			],
			delivers: "api",
			instead: ON_HOST
		},
		{
			names: [
				"template create",
				"templates create",
				"template new",
				"templates new"
			],
			grammar: grammar({
				env: "e env environment",
				image: "image docker-image",
				script: "startup-commands entrypoint cmd",
				ports: "internal-ports",
				value: "n name tag docker-image-tag category description volumes digest"
			}),
			makes: "workload",
			delivers: "api",
			instead: "leave secrets out of templates, which Lium stores"
		},
		{
			names: ["init"],
			grammar: grammar({ secret: "api-key" }),
			instead: CONFIG
		},
		{
			names: ["config set api.api_key"],
			grammar: grammar({}),
			positionals: ["secret"],
			instead: CONFIG
		},
		{
			names: ["secrets set"],
			grammar: grammar({}),
			positionals: ["value", "secret"],
			instead: "lium secrets set NAME asks for the value, or reads it from standard input"
		}
	]
};
/** miner-cli renders a runtime file into containers on the operator's own host. */
const minerCli = {
	names: ["miner-cli"],
	actions: [{
		names: [
			"doctor",
			"toolkit install",
			"toolkit verify",
			"runtime prepare",
			"render",
			"up",
			"init",
			"restart",
			"stop",
			"rm"
		],
		grammar: grammar({
			runs: "f file config",
			value: "engine model image image-policy tp port gpu-ids"
		}),
		instead: "keep tokens out of the runtime file: export them from a secret manager before miner-cli up"
	}]
};
// src/formats/commands/workload.ts
/** What a call starts: the container or pod that its options describe. */
function workloadOf(call, name, items, given) {
	const image = items.find((item) => item.role === "image")?.value;
	return {
		name,
		span: call.span,
		...image === void 0 ? {} : { image },
		local: false,
		...given,
		mounts: items.flatMap(mountsOf),
		ports: items.flatMap(portsOf),
		network: networkOf$1(items.findLast((item) => item.role === "network")),
		command: items.filter((item) => item.role === "command" || item.role === "script").map((item) => item.value)
	};
}
/** A program that runs on the machine itself, so that what it binds is the host's. */
function processOf({ tool, words, span, env, markers }, name, program) {
	return {
		name: name === "" ? tool : `${tool} ${name}`,
		span,
		local: false,
		env,
		envFrom: [],
		mounts: [],
		ports: [],
		network: {
			kind: "host",
			span: program.span,
			process: true
		},
		command: [program, ...words],
		markers
	};
}
/** The secrets of a tool's own store that a workload gets by name. */
function bundleSource({ role, value, span }) {
	const name = require_engine.literalText(value);
	if (role !== "bundle" || name === void 0) return [];
	return [{
		kind: "store",
		store: "bundle",
		name: {
			value: name,
			span: value.span
		},
		prefix: "",
		span
	}];
}
function networkOf$1(item) {
	const network = item === void 0 ? "own" : require_engine.literalText(item.value);
	if (item === void 0) return { kind: "own" };
	if (network === void 0) return { kind: "unknown" };
	if (network === "host") return {
		kind: "host",
		span: item.span,
		process: false
	};
	if (network === "none") return { kind: "none" };
	return { kind: network.startsWith("container:") ? "shared" : "own" };
}
function portsOf({ role, value, span }) {
	if (role === "port") return [fieldPort(value) ?? {
		span: value.span,
		how: "docker-run",
		short: value
	}];
	if (role === "all-ports") return [{
		span,
		how: "docker-run"
	}];
	if (role === "ports") return pieces(value, ",").map((container) => ({
		span: container.span,
		how: "provider",
		container
	}));
	return [];
}
/** `target=80,published=8080,host_ip=127.0.0.1`: the engine drops the address of this form. */
function fieldPort(value) {
	if (!require_engine.patternText(value).includes("=")) return void 0;
	const fields = fieldsOf(value);
	const container = fields.get("target");
	const host = fields.get("published");
	return {
		span: value.span,
		how: "docker-run",
		...container && { container },
		...host && { host }
	};
}
function mountsOf({ role, value, span }) {
	if (role === "volume") return [volumeMount(value)];
	if (role === "mount") return [fieldMount(value)];
	if (role === "tmpfs") return [{
		span,
		kind: "temporary",
		target: require_engine.splitWord(value, ":")?.[0] ?? value,
		readOnly: false
	}];
	return [];
}
/** `./data:/data:ro`, `cache:/root/.cache`, `/anonymous` */
function volumeMount(value) {
	const [first, second, options] = pieces(value, ":");
	if (first === void 0 || second === void 0) return {
		span: value.span,
		kind: "temporary",
		target: value,
		readOnly: false
	};
	const readOnly = options !== void 0 && require_engine.patternText(options).split(",").some((option) => option === "ro" || option === "readonly");
	return {
		span: value.span,
		kind: isHostPath(first) ? "bind" : "volume",
		source: first,
		target: second,
		readOnly
	};
}
function fieldMount(value) {
	const fields = fieldsOf(value);
	const source = fields.get("source") ?? fields.get("src");
	const target = fields.get("target") ?? fields.get("destination") ?? fields.get("dst");
	const type = require_engine.literalText(fields.get("type") ?? value);
	return {
		span: value.span,
		kind: type === "bind" ? "bind" : type === "tmpfs" || source === void 0 ? "temporary" : "volume",
		...source && { source },
		...target && { target },
		readOnly: fields.has("readonly") || fields.has("ro")
	};
}
/** `a=1,b` by name; a bare name has an empty value. */
function fieldsOf(value) {
	const fields = /* @__PURE__ */ new Map();
	for (const piece of pieces(value, ",")) {
		const [name, field] = require_engine.splitWord(piece, "=") ?? [piece, require_engine.cutWord(piece, 0, 0)];
		fields.set(require_engine.patternText(name).trim(), field);
	}
	return fields;
}
/** The stretches of a word between separators of one character, holes kept. */
function pieces(word, separator) {
	let at = 0;
	return require_engine.patternText(word).split(separator).map((piece) => {
		const cut = require_engine.cutWord(word, at, at + piece.length);
		at += piece.length + 1;
		return cut;
	});
}
/** A path rather than a volume's name; what begins with a variable (`$PWD`) is taken for a path. */
function isHostPath(source) {
	const text = require_engine.patternText(source);
	return text.startsWith("\uE000") || /^[./~]/.test(text);
}
// src/formats/commands/processes.ts
/** Servers by program, with the first words that start them; '' is any. */
const SERVERS = new Map(Object.entries({
	aphrodite: "run",
	"code-server": "",
	comfy: "launch",
	dockerd: "",
	fastapi: "run dev",
	gpustack: "start",
	gunicorn: "",
	"invokeai-web": "",
	jupyter: "lab notebook server labhub nbclassic",
	"jupyter-lab": "",
	"jupyter-notebook": "",
	"jupyter-server": "",
	jupyterhub: "",
	langflow: "run",
	litellm: "",
	"llama-server": "",
	lmdeploy: "serve",
	lms: "server",
	"local-ai": "",
	"miner-agent": "",
	minio: "server",
	mlflow: "server ui",
	mongod: "",
	"node-subtensor": "",
	ollama: "serve",
	"open-webui": "serve",
	phoenix: "serve",
	postgres: "",
	qdrant: "",
	ray: "start",
	"redis-server": "",
	sglang: "serve",
	streamlit: "run",
	tensorboard: "",
	"text-generation-launcher": "",
	tritonserver: "",
	uvicorn: "",
	vault: "server",
	vllm: "serve",
	"xinference-local": ""
}).map(([program, actions]) => [program, actions.split(" ")]));
const PYTHON = /^python[\d.]*$/;
const MODULES = /^(?:vllm\.entrypoints|sglang\.launch_server|miner_agent|jupyter|notebook|jupyterlab|uvicorn|streamlit|fastchat|llama_cpp\.server|mlc_llm|lmdeploy|text_generation_server|open_webui|aphrodite|http\.server)(?:\.|$)/;
const LISTENS = /^--(?:listen|listen-host|host|share|server-name|server_name|axon\.(?:ip|port))(?:=|$)/;
const INSTEAD = /* @__PURE__ */ new Map([
	["vllm", "set VLLM_API_KEY in the environment from a secret manager"],
	["jupyter", "set JUPYTER_TOKEN_FILE, or a hashed password in the configuration file"],
	["redis-server", "write requirepass into a configuration file that only the server reads"]
]);
/** A server that is started on the machine itself. */
function startedProcess(call, program) {
	const action = serverAction(call);
	if (action === void 0) return void 0;
	return {
		tool: call.tool,
		action,
		span: call.span,
		markers: call.markers,
		env: [],
		envFrom: [],
		delivers: "local",
		secrets: tellingArguments(call.words),
		bundles: [],
		uploads: [],
		instead: INSTEAD.get(call.tool) ?? "set it in the environment from a secret manager, or read it from a file",
		workload: processOf(call, action, program),
		runs: []
	};
}
/** `serve` of `vllm serve`, the module of `python -m`; undefined for what starts no server. */
function serverAction({ tool, words }) {
	const [first, second] = plainWords(words);
	if (PYTHON.test(tool)) return first === "-m" ? moduleName(second) : listeningScript(words);
	const actions = SERVERS.get(tool);
	if (actions === void 0) return void 0;
	if (actions.includes("")) return "";
	if (first !== void 0 && actions.includes(first)) return first;
	return tool === "jupyter" && (first === void 0 || first.startsWith("-")) ? "" : void 0;
}
function moduleName(name) {
	return name !== void 0 && MODULES.test(name) ? name : void 0;
}
function listeningScript(words) {
	const script = words.map((word) => require_engine.literalText(word)).find((text) => text?.endsWith(".py"));
	return script !== void 0 && words.some((word) => LISTENS.test(require_engine.patternText(word))) ? script : void 0;
}
// src/formats/commands/tool.ts
const NO_GLOBALS = grammar({}, { leading: true });
/** Finds the action of a call in the tool's table and reads the words after it. */
function actionOf(tool, words) {
	let before = [];
	let name = "";
	let rest = words;
	for (;;) {
		const action = tool.actions.find(({ names }) => names.includes(name));
		const reading = readWords(rest, tool.globals ?? NO_GLOBALS);
		const longer = longerName(tool, name, reading.positionals[0]);
		if (longer === void 0) return action && {
			name,
			action,
			items: itemsOf(action, before, rest)
		};
		before = [...before, ...reading.options];
		name = longer;
		rest = reading.positionals.slice(1);
	}
}
/** `create secret` where `generic` comes next and `create secret generic` is an action or the beginning of one. */
function longerName({ actions }, name, next) {
	const word = next && require_engine.literalText(next);
	if (word === void 0) return void 0;
	const longer = name === "" ? word : `${name} ${word}`;
	return actions.some((action) => action.names.some((each) => each === longer || each.startsWith(`${longer} `))) ? longer : void 0;
}
function itemsOf(action, before, words) {
	const { options, positionals, rest } = readWords(words, action.grammar);
	const roles = action.positionals ?? [];
	return [
		...[...before, ...options].flatMap(optionItem),
		...positionals.map((value, at) => ({
			role: roles[at] ?? roles.at(-1) ?? "value",
			value,
			span: value.span
		})),
		...rest.map((value) => ({
			role: action.rest ?? "command",
			value,
			span: value.span
		}))
	];
}
/** Switches say nothing, but for two. */
function optionItem({ flag, role, value, span }) {
	if (value !== void 0) return [{
		flag,
		role,
		value,
		span
	}];
	return role === "all-ports" || role === "download" ? [{
		flag,
		role,
		value: {
			parts: [],
			span
		},
		span
	}] : [];
}
// src/formats/commands/understand.ts
/** Lowers a call of a known action: what it hands over, starts, builds and stores. */
function describe(call, { name, action, items }) {
	const title = name === "" ? call.tool : `${call.tool} ${name}`;
	const env = items.flatMap(entriesOf);
	const envFrom = items.flatMap((item) => envFile(item, action));
	const { markers } = call;
	const store = storeOf(call, action, items);
	return {
		tool: call.tool,
		action: name,
		span: call.span,
		markers,
		env,
		envFrom,
		delivers: action.delivers ?? "local",
		secrets: secretsOf(items),
		bundles: withRole(items, "bundle").flatMap(({ value }) => require_engine.locatedText(value) ?? []),
		uploads: uploadsOf(items).map((path) => ({
			path,
			span: path.span
		})),
		instead: action.instead,
		...action.makes === "workload" && { workload: workloadOf(call, title, items, {
			env,
			envFrom: [...envFrom, ...items.flatMap(bundleSource)],
			markers
		}) },
		...action.makes === "build" && { build: buildOf(call, title, items) },
		...store && { store },
		runs: withRole(items, "runs").map((item) => item.value).filter((file) => require_engine.literalText(file) !== "-")
	};
}
function withRole(items, ...roles) {
	return items.filter((item) => roles.includes(item.role));
}
function entriesOf({ role, value }) {
	if (role === "settings") return settingsOf(value);
	if (role !== "env" && role !== "assignment") return [];
	const entry = require_engine.entryOf(value);
	if (entry === void 0) return [];
	if (entry.value.kind !== "absent") return [entry];
	return role === "env" ? [passedThrough(entry)] : [];
}
/** A bare name: the value is the caller's. */
function passedThrough({ name, span }) {
	return {
		name,
		value: {
			kind: "reference",
			to: "environment",
			name: name.value,
			span
		},
		span
	};
}
const COMMA = /(?<!\\),/;
/** `auth.password=x,replicas=2` */
function settingsOf(value) {
	return pieces(value, COMMA).flatMap((piece) => {
		const entry = require_engine.entryOf(piece);
		return entry === void 0 || entry.value.kind === "absent" ? [] : [entry];
	});
}
function envFile({ role, value, span }, action) {
	if (role !== "env-file" || require_engine.literalText(value) === "-") return [];
	return [{
		kind: "file",
		path: value,
		dialect: action.dialect ?? "docker",
		required: true,
		span
	}];
}
function secretsOf(items) {
	return [
		...withRole(items, "secret").flatMap(secretArguments),
		...withRole(items, "pair").flatMap(pairArguments),
		...withRole(items, "login").flatMap(loginArguments),
		...withRole(items, "header").flatMap(headerArguments),
		...tellingArguments(withRole(items, "command").map((item) => item.value))
	];
}
function uploadsOf(items) {
	if (withRole(items, "download").length > 0) return [];
	return [...withRole(items, "upload").map((item) => item.value), ...copiedFrom(withRole(items, "copy"))];
}
/** What goes to the other machine: the local sources of a copy whose destination is remote. */
function copiedFrom(sides) {
	const destination = sides.at(-1)?.value;
	if (destination === void 0 || !isRemote(destination)) return [];
	return sides.slice(0, -1).flatMap(({ value }) => isRemote(value) ? [] : [value]);
}
const REMOTE = /^[^/]*:/;
function isRemote(side) {
	return REMOTE.test(require_engine.patternText(side));
}
function storeOf(call, { store }, items) {
	const name = require_engine.literalText(items.find((item) => item.role === "object")?.value ?? {
		parts: [],
		span: call.span
	});
	if (store === void 0 || name === void 0 || name === "") return void 0;
	const entries = withRole(items, "pair").flatMap(({ value }) => require_engine.entryOf(value) ?? []);
	return {
		kind: store,
		name,
		span: call.span,
		entries
	};
}
function buildOf({ span }, name, items) {
	const one = (role) => items.findLast((item) => item.role === role)?.value;
	const context = one("context");
	const dockerfile = one("dockerfile");
	const tag = one("tag");
	return {
		name,
		span,
		...context && isFolder(context) && { context },
		...dockerfile && require_engine.literalText(dockerfile) !== "-" && { dockerfile },
		args: withRole(items, "build-arg").flatMap(({ value }) => {
			const entry = require_engine.entryOf(value);
			return entry === void 0 ? [] : [entry.value.kind === "absent" ? passedThrough(entry) : entry];
		}),
		...tag && { tag }
	};
}
/** Neither standard input nor a repository or archive elsewhere. */
function isFolder(context) {
	const text = require_engine.patternText(context);
	return text !== "-" && !/^(?:[a-z]+:\/\/|git@|github\.com\/)/.test(text);
}
// src/formats/commands/index.ts
const TOOLS = new Map([
	docker,
	dockerCompose,
	kubectl,
	helm,
	lium,
	anycloud,
	minerCli,
	btcli,
	scp,
	rsync,
	curl,
	wget
].flatMap((tool) => tool.names.map((name) => [name, tool])));
/** Other programs that rent machines, by their first word. */
const RENTERS = /* @__PURE__ */ new Map([
	["vastai", "Vast.ai"],
	["runpodctl", "RunPod"],
	["prime", "Prime Intellect"],
	["salad", "Salad"],
	["salad-cloud", "Salad"],
	["provider-services", "Akash"]
]);
/** What a command line does, given its words, wrappers and assignments included; undefined where it says nothing to the rules. */
function understand(words, span, around = []) {
	const { words: own, env } = peel(words);
	const [program, ...rest] = own;
	const tool = programName(program);
	if (program === void 0 || tool === "") return void 0;
	const table = TOOLS.get(tool);
	const provider = table?.provider ?? RENTERS.get(tool) ?? destinationProvider(tool, rest);
	const call = {
		tool,
		words: rest,
		span,
		env,
		markers: provider === void 0 ? around : [...around, rented(provider, program.span, `${tool} hands it to a rented ${provider} machine`)]
	};
	const understanding = table && actionOf(table, rest);
	if (understanding !== void 0) return describe(call, understanding);
	return startedProcess(call, program) ?? unknownCommand(call, around);
}
/** The rented host that a copy goes to: `scp file root@ssh4.vast.ai:`. */
function destinationProvider(tool, words) {
	const last = words.at(-1);
	return last !== void 0 && (tool === "scp" || tool === "rsync") ? providerOf(require_engine.patternText(last)) : void 0;
}
/** Commands of the shell itself, which no process list shows. */
const BUILTINS = /* @__PURE__ */ new Set([
	"echo",
	"printf",
	"export",
	"set",
	"local",
	"declare",
	"readonly",
	"read",
	"test",
	"[",
	"[[",
	"return",
	"shift"
]);
/** A program without a table: options that are named like secrets say something, and on another machine what it is given there. */
function unknownCommand(call, around) {
	const { tool, words, span, markers } = call;
	const secrets = BUILTINS.has(tool) ? [] : tellingArguments(words);
	const given = around.length === 0 ? [] : assignmentsOf(call);
	if (secrets.length === 0 && given.length === 0) return void 0;
	return {
		tool: tool === "export" ? "a shell" : tool,
		action: "",
		span,
		markers,
		env: given,
		envFrom: [],
		delivers: "local",
		secrets,
		bundles: [],
		uploads: [],
		instead: "pass it through the environment, a file or standard input",
		runs: []
	};
}
/** `A=x` before a program or after `export`, but not what is fetched on the spot: `A=$(vault read x)`. */
function assignmentsOf({ tool, words, env }) {
	const exported = tool === "export" ? words.flatMap((word) => require_engine.entryOf(word) ?? []) : [];
	return [...env, ...exported].filter(({ value }) => value.kind !== "absent" && (value.kind !== "reference" || value.to !== "computed"));
}
// src/formats/shell-words.ts
/** The words of a command that no shell reads: quotes and backslashes go, references stay, `;` and `|` are text. */
function splitCommand(text) {
	const line = {
		words: [],
		word: void 0,
		quote: ""
	};
	for (const part of interpolate(text).parts) if (require_engine.isText(part)) readText(line, part);
	else openWord(line, part.span).parts.push(part);
	closeWord(line);
	return line.words;
}
const ESCAPES = /* @__PURE__ */ new Map([["n", "\n"], ["t", "	"]]);
function readText(line, outer) {
	let pieces = [];
	const flush = () => {
		if (pieces.length > 0) line.word?.parts.push(require_engine.derive(outer, pieces));
		pieces = [];
	};
	for (let at = 0; at < outer.text.length; at++) {
		const from = at;
		const unit = outer.text.charAt(at);
		if (line.quote === "" && /\s/.test(unit)) {
			flush();
			closeWord(line);
			continue;
		}
		if (isQuote(line, unit)) line.quote = line.quote === "" ? unit : "";
		else if (unit === "\\" && line.quote !== "'" && at + 1 < outer.text.length) {
			const next = outer.text.charAt(++at);
			pieces.push({
				text: ESCAPES.get(next) ?? next,
				from,
				to: at + 1
			});
		} else pieces.push({
			text: unit,
			from,
			to: at + 1
		});
		openWord(line, require_engine.spanOf(outer, from, at + 1));
	}
	flush();
}
function isQuote(line, unit) {
	return unit === line.quote || line.quote === "" && (unit === "'" || unit === "\"");
}
function openWord(line, span) {
	line.word ??= {
		parts: [],
		start: span,
		end: span
	};
	line.word.end = span;
	return line.word;
}
function closeWord(line) {
	if (line.word === void 0) return;
	const { parts, start, end } = line.word;
	line.words.push({
		parts,
		span: {
			...start,
			end: Math.max(start.end, end.end)
		}
	});
	line.word = void 0;
}
// src/formats/image-fields.ts
/** The image of a `{registry, repository, tag, digest}` map; see `joinImage`. */
function imageOfFields(map) {
	const registry = childOf(map, "registry");
	return joinImage({
		registry,
		repository: childOf(map, "repository") ?? (registry && childOf(map, "name")),
		tag: childOf(map, "tag"),
		digest: childOf(map, "digest")
	});
}
/** The image at its last field. Undefined without a tag or digest: what is used then, a chart or a build decides. */
function joinImage(fields) {
	const [registry, repository, tag, digest] = [
		fields.registry,
		fields.repository,
		fields.tag,
		fields.digest
	].map(filled);
	if (repository === void 0) return void 0;
	const image = {
		parts: [
			...registry === void 0 ? [] : [...wordOfScalar(registry).parts, mark("/", repository.span)],
			...wordOfScalar(repository).parts,
			...tag === void 0 ? [] : [mark(":", tag.span), ...wordOfScalar(tag).parts],
			...digest === void 0 ? [] : [mark("@", digest.span), ...wordOfScalar(digest).parts]
		],
		span: (tag ?? digest ?? repository).span
	};
	return isTagged(image) ? image : void 0;
}
/** The image that a scalar names, if it has a tag or digest. */
function taggedImages(scalar) {
	const image = wordOfScalar(scalar);
	return isTagged(image) ? [image] : [];
}
/** `:` or `@` after the last `/` */
function isTagged(image) {
	const text = require_engine.patternText(image);
	return /[:@]/.test(text.slice(text.lastIndexOf("/") + 1));
}
function filled(node) {
	return node?.kind === "scalar" && !isNull(node) && node.text.text !== "" ? node : void 0;
}
/** A character that is not written, between the fields. */
function mark(text, { source, start }) {
	return {
		text,
		source,
		runs: [{
			from: 0,
			start,
			end: start
		}],
		span: {
			source,
			start,
			end: start
		}
	};
}
// src/formats/named-images.ts
/** Images that only the names of keys tell: `image: nginx:1.29`, `{repository, tag}`. They are used by their key paths. */
function namedImages(documents) {
	return documents.flatMap((document) => isChartTest(document) ? [] : imagesIn$1(document, ""));
}
/** A suite of a chart's unit tests, which deploys nothing. */
function isChartTest(document) {
	return childOf(document, "tests")?.kind === "sequence" && ["suite", "templates"].some((key) => childOf(document, key) !== void 0);
}
function imagesIn$1(node, path) {
	if (node?.kind === "sequence") return node.items.flatMap((item, index) => imagesIn$1(item, `${path}[${index}]`));
	if (node?.kind !== "map" || node.alias !== void 0) return [];
	const image = imageOfFields(node);
	const below = pairsOf(node).flatMap((pair) => imagesInPair$1(pair, path));
	return image === void 0 ? below : [{
		user: path,
		image
	}, ...below];
}
/** `image: nginx:1.29`, `sidecarImage: …` */
const IMAGE_KEY = /^(?:.*[a-z]I|.*_i|i)mage$/;
function imagesInPair$1({ key, value, merged }, around) {
	const path = around === "" ? key.text.text : `${around}.${key.text.text}`;
	if (value?.kind !== "scalar") return merged ? [] : imagesIn$1(value, path);
	if (merged || !IMAGE_KEY.test(key.text.text)) return [];
	return taggedImages(value).map((image) => ({
		user: path,
		image
	}));
}
// src/formats/places.ts
/** The key of the place that holds a file offset; the places are in order and do not overlap. */
function keyIn(places, offset) {
	let low = 0;
	let high = places.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((places[middle]?.span.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	const place = places[low];
	return place !== void 0 && place.span.start <= offset && offset <= place.span.end ? place.key : "";
}
// src/formats/kubernetes/objects.ts
/** Finds objects by their `kind`, and pods by their lists of containers, in any kind of object. */
function readObjects(documents) {
	const found = {
		manifests: [],
		pods: []
	};
	for (const document of documents) walk(document, found, {
		owner: "",
		metadata: void 0
	});
	return found;
}
/** Where the containers of a pod stand, and how one of them is called. */
const CONTAINERS = [
	["containers", "container"],
	["initContainers", "init container"],
	["ephemeralContainers", "container"]
];
/** A scalar's text; with template holes, as it is written, so that equal expressions stay equal. */
function nameIn(node) {
	const text = textOf(node);
	if (node?.kind !== "scalar" || text?.includes("\uE000") !== true) return text;
	return node.span.source.text.slice(node.span.start, node.span.end).replace(/^["']|["']$/g, "");
}
function walk(node, found, around) {
	if (node?.kind === "sequence") for (const item of node.items) walk(item, found, around);
	if (node?.kind === "map") walkMap(node, found, around);
}
function walkMap(node, found, around) {
	const manifest = manifestOf(node);
	if (manifest !== void 0) found.manifests.push(manifest);
	const context = {
		owner: manifest === void 0 ? around.owner : `${manifest.kind} ${manifest.name}`.trim(),
		metadata: childOf(node, "metadata") ?? around.metadata
	};
	if (CONTAINERS.some(([field]) => childOf(node, field)?.kind === "sequence")) found.pods.push({
		spec: node,
		...context
	});
	for (const { value } of pairsOf(node)) if (value?.kind !== "scalar") walk(value, found, context);
}
function manifestOf(node) {
	const kind = nameIn(childOf(node, "kind"));
	if (kind === void 0 || textOf(childOf(node, "apiVersion")) === void 0) return void 0;
	const metadata = childOf(node, "metadata");
	return {
		kind,
		name: nameIn(childOf(metadata, "name")) ?? nameIn(childOf(metadata, "generateName")) ?? "",
		node
	};
}
// src/formats/kubernetes/environment.ts
/** The scalar as a word, in which the kubelet replaces `$(NAME)`; undefined for anything else and for null. */
function wordIn(node) {
	if (node?.kind !== "scalar" || isNull(node)) return void 0;
	const word = wordOfScalar(node);
	return {
		...word,
		parts: word.parts.flatMap((part) => require_engine.isText(part) ? expanded(part) : [part])
	};
}
/** `env:` of a container. */
function readEnv(node) {
	return itemsOf$1(node).flatMap((item) => {
		const name = locatedOf(childOf(item, "name"));
		if (name === void 0) return [];
		return [{
			name,
			value: valueIn$1(item),
			span: item.span
		}];
	});
}
/** `envFrom:` of a container. */
function readEnvFrom(node) {
	return itemsOf$1(node).flatMap((item) => {
		const isSecret = childOf(item, "secretRef") !== void 0;
		const reference = childOf(item, isSecret ? "secretRef" : "configMapRef", "name");
		const name = nameIn(reference);
		if (name === void 0 || reference === void 0) return [];
		return [{
			kind: "store",
			store: isSecret ? "Secret" : "ConfigMap",
			name: {
				value: name,
				span: reference.span
			},
			prefix: textOf(childOf(item, "prefix")) ?? "",
			span: item.span
		}];
	});
}
/** `$(NAME)`; `$$` is one dollar sign. */
const REFERENCE = /\$(?:\$|\((?<name>[A-Za-z_][\w.-]*)\))/g;
function expanded(text) {
	const parts = [];
	let pieces = [];
	let at = 0;
	const keep = (to) => {
		if (to > at) pieces.push({
			text: text.text.slice(at, to),
			from: at,
			to
		});
	};
	const flush = () => {
		if (pieces.length > 0) parts.push(require_engine.derive(text, pieces));
		pieces = [];
	};
	for (const match of text.text.matchAll(REFERENCE)) {
		const end = match.index + match[0].length;
		const name = match.groups?.["name"];
		keep(name === void 0 ? end - 1 : match.index);
		if (name !== void 0) {
			flush();
			parts.push({
				kind: "reference",
				to: "environment",
				name,
				span: require_engine.spanOf(text, match.index, end)
			});
		}
		at = end;
	}
	if (at === 0) return [text];
	keep(text.text.length);
	flush();
	return parts;
}
function valueIn$1(item) {
	const word = wordIn(childOf(item, "value"));
	if (word !== void 0) return require_engine.valueOf(word);
	const from = pairOf$1(item, "valueFrom");
	return from === void 0 ? { kind: "absent" } : referenceIn(from.value, from.span);
}
/** `secretKeyRef`, `configMapKeyRef`; what fields, resources and files give is known only at run time. */
function referenceIn(from, span) {
	for (const [field, to] of [["secretKeyRef", "secret-store"], ["configMapKeyRef", "config-store"]]) {
		const name = nameIn(childOf(from, field, "name"));
		const key = textOf(childOf(from, field, "key"));
		if (name !== void 0) return {
			kind: "reference",
			to,
			name,
			...key === void 0 ? {} : { key: shownText(key) },
			span
		};
	}
	return {
		kind: "reference",
		to: "computed",
		name: "",
		span
	};
}
// src/formats/kubernetes/markers.ts
/** What a pod asks its node for, as far as it tells who can read the pod's memory. */
function readMarkers({ spec, metadata }) {
	const runtime = locatedOf(childOf(spec, "runtimeClassName"));
	const byRuntime = runtime && runtimeMarker(runtime);
	return [
		...byRuntime === void 0 ? [] : [byRuntime],
		...pairsOf(childOf(spec, "nodeSelector")).flatMap((pair) => labelMarker(pair.key.text.text, textOf(pair.value) ?? "", pair.span)),
		...affinityMarkers(spec),
		...pairsOf(childOf(metadata, "annotations")).flatMap(annotationMarker),
		...itemsOf$1(childOf(spec, "containers")).flatMap((container) => pairsOf(childOf(container, "resources", "limits")).flatMap(limitMarker))
	];
}
const GKE_LABEL = "cloud.google.com/gke-confidential-nodes-instance-type";
/** Labels of nodes whose memory is encrypted, with the values that say so and those that deny it. */
const NODE_LABELS = [
	{
		key: GKE_LABEL,
		confidential: /^(?:TDX|SEV_SNP|SEV)$/i
	},
	{
		key: "nvidia.com/cc.mode",
		confidential: /^(?:on|ppcie)$/,
		negative: /^off$/
	},
	{
		key: "nvidia.com/cc.ready.state",
		confidential: /^true$/,
		negative: /^false$/
	},
	{
		key: "chutes/tee",
		confidential: /^true$/
	},
	{
		key: "node.kubernetes.io/instance-type",
		confidential: /^Standard_(?:(?:DC|EC)\d+[ae]d?s(?:_cc)?_v[56]|NCC\d+ads_H100_v5)$/i
	}
];
function labelMarker(key, value, at) {
	const label = NODE_LABELS.find((each) => each.key === key);
	if (label?.confidential.test(value) === true) return [{
		verdict: "confidential",
		by: {
			at,
			message: `${key} asks for a confidential node`
		}
	}];
	return label?.negative?.test(value) === true ? [denial(key, at)] : [];
}
function denial(key, at) {
	return {
		verdict: "negative",
		by: {
			at,
			message: `${key} asks for a node that is not confidential`
		}
	};
}
/** Only required terms bind, and any of them is enough for the scheduler, as is any of a label's values. */
function affinityMarkers(spec) {
	return shared(itemsOf$1(childOf(spec, "affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms")).map((term) => itemsOf$1(childOf(term, "matchExpressions")).flatMap(expressionMarker)));
}
function expressionMarker(expression) {
	const key = textOf(childOf(expression, "key")) ?? "";
	const operator = textOf(childOf(expression, "operator"));
	if (operator === "In") return shared(itemsOf$1(childOf(expression, "values")).map((value) => labelMarker(key, textOf(value) ?? "", expression.span)));
	if (key !== GKE_LABEL) return [];
	if (operator === "Exists") return labelMarker(key, "TDX", expression.span);
	return operator === "DoesNotExist" ? [denial(key, expression.span)] : [];
}
/** The markers of the first alternative, if all the others say the same. */
function shared([first = [], ...others]) {
	return first.filter(({ verdict }) => others.every((markers) => markers.some((marker) => marker.verdict === verdict)));
}
function annotationMarker({ key, span }) {
	if (!key.text.text.startsWith("contrast.edgeless.systems/")) return [];
	return [{
		verdict: "confidential",
		by: {
			at: span,
			message: `${key.text.text} is of a confidential container`
		}
	}];
}
/** Devices that only a trusted execution environment has. */
const DEVICES = /* @__PURE__ */ new Set([
	"intel.com/tdx",
	"google.com/cc",
	"amd.com/sev-snp",
	"tdx.intel.com/keys",
	"sev-snp.amd.com/esids"
]);
function limitMarker({ key, span }) {
	if (!DEVICES.has(key.text.text)) return [];
	return [{
		verdict: "confidential",
		by: {
			at: span,
			message: `${key.text.text} is a device of a confidential node`
		}
	}];
}
// src/formats/kubernetes/services.ts
/** Services that can be reached from outside the cluster. `pods` tell which number a named port has. */
function readPublications(manifests, pods) {
	const numbers = portNumbers(pods);
	return manifests.flatMap(({ kind, node }) => {
		const selector = labelsIn(childOf(node, "spec", "selector"));
		const how = kind === "Service" ? publishedBy(node) : void 0;
		if (how === void 0 || selector.length === 0) return [];
		return [{
			selector,
			ports: itemsOf$1(childOf(node, "spec", "ports")).map((port) => portIn(port, how, numbers))
		}];
	});
}
/** `app=shop` for every label. */
function labelsIn(labels) {
	return pairsOf(labels).flatMap(({ key, value }) => value?.kind === "scalar" ? [`${key.text.text}=${nameIn(value) ?? ""}`] : []);
}
/** An internal load balancer, or one with a list of allowed sources, is not for everybody. */
function publishedBy(service) {
	const spec = childOf(service, "spec");
	const type = textOf(childOf(spec, "type"));
	if (type === "NodePort") return "nodePort";
	if (type === "LoadBalancer" && !isInternal(service) && !isRestricted(spec)) return "loadBalancer";
	return itemsOf$1(childOf(spec, "externalIPs")).length > 0 ? "loadBalancer" : void 0;
}
/** `service.beta.kubernetes.io/azure-load-balancer-internal: "true"`, `networking.gke.io/load-balancer-type: Internal` */
function isInternal(service) {
	return pairsOf(childOf(service, "metadata", "annotations")).some(({ key, value }) => {
		const name = key.text.text;
		if (!/load-?balancer/i.test(name)) return false;
		const text = textOf(value) ?? "";
		return /^(?:internal|intranet|private)$/i.test(text) || /-internal(?:-|$)|internal-load-balancer/.test(name) && !/^(?:false|)$/i.test(text);
	});
}
function isRestricted(spec) {
	const ranges = itemsOf$1(childOf(spec, "loadBalancerSourceRanges")).map((range) => textOf(range) ?? "");
	return ranges.length > 0 && !ranges.some((range) => range.endsWith("/0"));
}
function portIn(port, how, numbers) {
	const target = childOf(port, "targetPort");
	const number = numbers.get(textOf(target) ?? "") ?? target ?? childOf(port, "port");
	const container = /^\d+$/.test(textOf(number) ?? "") ? wordIn(number) : void 0;
	const host = wordIn(childOf(port, how === "nodePort" ? "nodePort" : "port"));
	return {
		span: port.span,
		how,
		...container === void 0 ? {} : { container },
		...host === void 0 ? {} : { host }
	};
}
function portNumbers(pods) {
	const numbers = /* @__PURE__ */ new Map();
	const ports = pods.flatMap(({ spec }) => itemsOf$1(childOf(spec, "containers")).flatMap((container) => itemsOf$1(childOf(container, "ports"))));
	for (const port of ports) {
		const name = textOf(childOf(port, "name"));
		const number = childOf(port, "containerPort");
		if (name !== void 0 && number !== void 0) numbers.set(name, number);
	}
	return numbers;
}
/** `ports:` of a container, as far as they take a port of the host. */
function readHostPorts(container) {
	return itemsOf$1(childOf(container, "ports")).flatMap((port) => {
		const host = wordIn(childOf(port, "hostPort"));
		if (host === void 0 || textOf(childOf(port, "hostPort")) === "0") return [];
		const address = wordIn(childOf(port, "hostIP"));
		const number = wordIn(childOf(port, "containerPort"));
		return [{
			span: port.span,
			how: "hostPort",
			host,
			...address && { address },
			...number && { container: number }
		}];
	});
}
// src/formats/kubernetes/volumes.ts
/** The kinds of volumes whose name, path or claim stands in a field; every other one outlives the pod. */
const SOURCES = {
	hostPath: ["bind", "path"],
	secret: ["secret", "secretName"],
	persistentVolumeClaim: ["volume", "claimName"],
	configMap: ["temporary", "name"],
	downwardAPI: ["temporary", ""],
	emptyDir: ["temporary", ""],
	ephemeral: ["temporary", ""],
	gitRepo: ["temporary", ""],
	image: ["temporary", ""],
	projected: ["temporary", ""]
};
/** `volumeMounts:` of a container, joined with the `volumes:` of its pod. */
function readMounts(container, pod) {
	const volumes = new Map(itemsOf$1(childOf(pod, "volumes")).map((volume) => [textOf(childOf(volume, "name")), volume]));
	return itemsOf$1(childOf(container, "volumeMounts")).map((mount) => {
		const name = childOf(mount, "name");
		const target = wordIn(childOf(mount, "mountPath"));
		const { kind, source } = sourceOf(volumes.get(textOf(name)), wordIn(name));
		return {
			span: mount.span,
			kind,
			...source === void 0 ? {} : { source },
			...target === void 0 ? {} : { target },
			readOnly: booleanOf(childOf(mount, "readOnly")) ?? kind === "secret"
		};
	});
}
/** A name without a volume is that of a claim template. */
function sourceOf(volume, name) {
	const pair = pairsOf(volume).find(({ key }) => key.text.text !== "name");
	const type = pair?.key.text.text ?? "";
	const [kind, field] = holdsSecret(pair?.value, type) ? ["secret", ""] : SOURCES[type] ?? ["volume", ""];
	const source = field === "" ? name : wordIn(childOf(pair?.value, field));
	return {
		kind,
		...source === void 0 ? {} : { source }
	};
}
/** A projected secret, or one that a driver fetches. */
function holdsSecret(volume, type) {
	if (type === "csi") return textOf(childOf(volume, "driver")) === "secrets-store.csi.k8s.io";
	return type === "projected" && itemsOf$1(childOf(volume, "sources")).some((source) => childOf(source, "secret") !== void 0);
}
// src/formats/kubernetes/containers.ts
/** All containers of a pod. */
function readContainers(pod) {
	const markers = readMarkers(pod);
	const network = networkOf(pod.spec);
	const labels = labelsIn(childOf(pod.metadata, "labels"));
	return CONTAINERS.flatMap(([field, title]) => itemsOf$1(childOf(pod.spec, field)).flatMap((node) => {
		if (node.kind !== "map") return [];
		const name = [
			title,
			nameIn(childOf(node, "name")),
			pod.owner && `of ${pod.owner}`
		].filter(Boolean).join(" ");
		const image = wordIn(childOf(node, "image"));
		const own = linesOf(node);
		const lines = [own, ...sideLines(node)];
		return [{
			workload: {
				name,
				span: node.span,
				...image === void 0 ? {} : { image },
				local: false,
				env: readEnv(childOf(node, "env")),
				envFrom: readEnvFrom(childOf(node, "envFrom")),
				mounts: readMounts(node, pod.spec),
				ports: readHostPorts(node),
				network,
				command: own,
				markers,
				labels
			},
			commands: lines.flatMap(commandsIn),
			parts: lines.flatMap(scriptParts)
		}];
	}));
}
function networkOf(spec) {
	const pair = pairOf$1(spec, "hostNetwork");
	if (pair === void 0) return { kind: "own" };
	const isHost = booleanOf(pair.value);
	if (isHost === true) return {
		kind: "host",
		span: pair.span,
		process: false
	};
	return { kind: isHost === false ? "own" : "unknown" };
}
function linesOf(node) {
	return [...wordsIn(childOf(node, "command")), ...wordsIn(childOf(node, "args"))];
}
/** Probes and hooks. */
function sideLines(container) {
	const probes = [
		"livenessProbe",
		"readinessProbe",
		"startupProbe"
	].map((name) => childOf(container, name));
	const hooks = ["postStart", "preStop"].map((name) => childOf(container, "lifecycle", name));
	return [...probes, ...hooks].map((node) => wordsIn(childOf(node, "exec", "command")));
}
function wordsIn(list) {
	return itemsOf$1(list).flatMap((item) => wordIn(item) ?? []);
}
/** A script is read as one; the words around it say nothing more. Options alone are for the image's own program. */
function commandsIn(words) {
	const first = words[0];
	const last = words.at(-1);
	if (first === void 0 || last === void 0 || require_engine.patternText(first).startsWith("-") || scriptsIn(words).length > 0) return [];
	const command = understand(words, {
		...first.span,
		end: Math.max(first.span.end, last.span.end)
	});
	return command === void 0 ? [] : [command];
}
function scriptParts(words) {
	return scriptsIn(words).map((text) => ({
		format: "shell",
		text: withShellVariables(text)
	}));
}
/** `$(NAME)`, which the kubelet replaces before the shell sees it. */
const KUBELET_VARIABLE = /\$\(([A-Z_][A-Z0-9_]*)\)/g;
/** Of the same length, so every character keeps its place. */
function withShellVariables(script) {
	return {
		...script,
		text: script.text.replace(KUBELET_VARIABLE, (_, name) => `\${${name}}`)
	};
}
// src/formats/kubernetes/images.ts
/** Images that stand elsewhere than in containers: in custom resources and in kustomizations. */
function readImages(manifests) {
	return manifests.flatMap(({ kind, name, node }) => {
		const user = `${kind} ${name}`.trim();
		const group = textOf(childOf(node, "apiVersion")) ?? "";
		return (group.startsWith("kustomize.") ? itemsOf$1(childOf(node, "images")).flatMap(replacement) : isCustom(group) ? imagesIn(node) : []).map((image) => ({
			user,
			image
		}));
	});
}
/** `apps/v1` and `networking.k8s.io/v1` are Kubernetes' own. */
function isCustom(apiVersion) {
	const [group = ""] = apiVersion.split("/");
	return group.includes(".") && !group.endsWith(".k8s.io");
}
/** `{name, newName, newTag, digest}` of a kustomization. */
function replacement(item) {
	const image = joinImage({
		repository: childOf(item, "newName") ?? childOf(item, "name"),
		tag: childOf(item, "newTag"),
		digest: childOf(item, "digest")
	});
	return image === void 0 ? [] : [image];
}
function imagesIn(node) {
	if (node.kind === "sequence") return node.items.flatMap(imagesIn);
	return pairsOf(node).flatMap(imagesInPair);
}
const CONTAINER_FIELDS = new Set(CONTAINERS.map(([field]) => field));
function imagesInPair({ key, value }) {
	const name = key.text.text;
	if (value === void 0 || CONTAINER_FIELDS.has(name) && value.kind === "sequence") return [];
	if (value.kind === "scalar") return name === "image" ? taggedImages(value) : [];
	const image = name === "image" ? imageOfFields(value) : void 0;
	return image === void 0 ? imagesIn(value) : [image];
}
// src/formats/kubernetes/stores.ts
/** Reads every Secret and ConfigMap, and what only refers to secrets. */
function readStores(manifests) {
	const stores = [];
	const values = [];
	const read = /* @__PURE__ */ new Set();
	for (const { kind, name, node } of manifests) {
		if (REFERRING.test(kind)) {
			stores.push({
				kind: "Secret",
				name: nameIn(targetOf(node)) ?? name,
				span: node.span,
				entries: referredEntries(node)
			});
			read.add(node);
		}
		if (kind !== "Secret" && kind !== "ConfigMap") continue;
		const own = FIELDS.flatMap((field) => pairsOf(childOf(node, field)).flatMap((pair) => valueIn(pair, kind, field)));
		stores.push({
			kind,
			name,
			span: node.span,
			entries: own.map(({ entry }) => entry)
		});
		for (const value of own) values.push(value);
		for (const field of FIELDS) for (const { value } of pairsOf(childOf(node, field))) if (value?.kind === "scalar") read.add(value);
	}
	return {
		stores,
		pairs: values.map(({ entry }) => entry),
		texts: values.flatMap(({ text, isPlain }) => isPlain ? [] : decodings(text)),
		parts: values.flatMap(({ part }) => part === void 0 ? [] : [part]),
		read
	};
}
/** Objects that say where secrets are, or hold them encrypted. */
const REFERRING = /^(?:(?:Cluster)?ExternalSecret|PushSecret|SealedSecret|SecretProviderClass|Vault(?:Static|Dynamic|PKI)Secret|OnePasswordItem)$/;
/** The Secret that a controller makes. */
function targetOf(node) {
	const spec = childOf(node, "spec");
	return childOf(spec, "target", "name") ?? childOf(spec, "destination", "name") ?? childOf(spec, "template", "metadata", "name");
}
function referredEntries(node) {
	const encrypted = pairsOf(childOf(node, "spec", "encryptedData")).map(({ key, span }) => ({
		name: key,
		span
	}));
	const fetched = itemsOf$1(childOf(node, "spec", "data")).flatMap((item) => {
		const name = childOf(item, "secretKey");
		return name?.kind === "scalar" ? [{
			name,
			span: item.span
		}] : [];
	});
	return [...encrypted, ...fetched].map(({ name, span }) => ({
		name: {
			value: name.text.text,
			span: name.span
		},
		value: {
			kind: "reference",
			to: "computed",
			name: "",
			span
		},
		span
	}));
}
const FIELDS = [
	"data",
	"stringData",
	"binaryData"
];
function valueIn({ key, value, span }, kind, field) {
	if (value?.kind !== "scalar" || isNull(value)) return [];
	const decoded = isEncoded(kind, field) ? decodeBase64(value.text) : void 0;
	const text = decoded ?? value.text;
	const name = {
		value: shownText(key.text.text),
		span: key.span
	};
	const format = formatOf(name.value, text.text);
	const isCertain = kind === "Secret" && format === void 0 && !isDescription(name.value, text.text);
	const word = decoded === void 0 ? wordOfScalar(value) : require_engine.wordOf(decoded);
	return [{
		entry: {
			name,
			value: require_engine.valueOf(word),
			span,
			...isCertain ? { certain: true } : {}
		},
		text,
		isPlain: !isRewritten(text),
		part: format === void 0 ? void 0 : {
			format,
			text
		}
	}];
}
/** The text and, where it is base64 once more, what that stands for. */
function decodings(text) {
	const again = ENCODED_AGAIN.test(text.text) ? decodeBase64(text) : void 0;
	return again === void 0 || !PRINTABLE.test(again.text) ? [text] : [text, ...decodings(again)];
}
/** Long enough to be base64 on purpose. */
const ENCODED_AGAIN = /^(?:[A-Za-z0-9+/]{4}){4,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\s*$/;
const PRINTABLE = /^[\t\n\r\x20-\x7e]+$/;
function isEncoded(kind, field) {
	return field === "binaryData" || kind === "Secret" && field === "data";
}
/** `username`, `DB_HOST`, `ca.crt`: what a Secret holds beside its secret. */
const DESCRIPTION = /(?:user|name|username_in|login|email|host|port|server|endpoint|address|database|db|schema|namespace|region|bucket|type|id|url|uri|config|\.(?:crt|cert|cer|pub))$/i;
function isDescription(key, text) {
	return DESCRIPTION.test(key) || text.startsWith("-----BEGIN CERTIFICATE-----");
}
/** The language of an entry, by its key or by how it begins. */
function formatOf(key, text) {
	if (/[._-](?:ba|z)?sh$/.test(key) || SCRIPT.test(text)) return "shell";
	if (/(?:^|[._-])env$/i.test(key)) return "dotenv";
	if (/[._-](?:ya?ml|json)$|^\.docker(?:configjson|cfg)$/i.test(key)) return "config";
	if (/[._-](?:ini|cfg|cnf|conf|properties|toml)$/i.test(key)) return "ini";
	return /^\s*\{\s*"/.test(text) ? "config" : void 0;
}
/** `#!/bin/sh`, `#!/usr/bin/env bash` */
const SCRIPT = /^#!.*\b(?:ba|da|z|k)?sh\b/;
// src/formats/kubernetes/index.ts
var kubernetes_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ kubernetes: () => kubernetes });
/** Kubernetes manifests, those of Helm charts with holes for what templates fill in. */
const kubernetes = {
	name: "kubernetes",
	matches: require_engine.isKubernetes,
	parse
};
function parse(text) {
	const tree = readYaml(text);
	const { manifests, pods } = readObjects(tree.documents);
	const containers = pods.flatMap(readContainers);
	const { stores, pairs, texts, parts, read } = readStores(manifests);
	const rest = readNameValues(tree.documents, { skipped: read });
	return {
		...require_engine.nothing(text, kubernetes.name),
		workloads: containers.map(({ workload }) => workload),
		publications: readPublications(manifests, pods),
		images: readImages(manifests),
		commands: containers.flatMap(({ commands }) => commands),
		stores,
		pairs: [...rest.pairs, ...pairs],
		texts: [...rest.texts, ...texts],
		parts: [...containers.flatMap(({ parts }) => parts), ...parts],
		scope: {
			files: [],
			entries: [],
			workloads: true
		},
		...readComments(tree.comments),
		unread: tree.faults,
		keyAt: keyPaths(tree)
	};
}
// src/formats/text.ts
var text_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ text: () => text });
/** Any text: nothing of it is understood but the comments that tell the linter something. */
const text = {
	name: "text",
	matches: () => true,
	parse: (whole) => ({
		...require_engine.nothing(whole, "text"),
		...readComments(commentsIn(whole))
	})
};
const MARKUP = /\.(?:xml|html?|xhtml|svg|plist|vue|csproj|config)$/i;
const LINE_COMMENT = /^[ \t]*(?:#+|\/\/+|;+|--|\/\*+|!)(?<text>.*)/;
const DIRECTIVE_COMMENT = /[ \t](?:#+|\/\/+|;+|--|\/\*+)[ \t]*(?<text>leaklint[-:].*)/;
function commentsIn(whole) {
	if (!whole.text.includes("leaklint")) return [];
	return MARKUP.test(whole.source.path) ? markupComments(whole) : lineComments(whole);
}
function markupComments(whole) {
	const found = [];
	for (let from = whole.text.indexOf("<!--"); from >= 0; from = whole.text.indexOf("<!--", from)) {
		const to = whole.text.indexOf("-->", from + 4);
		if (to < 0) break;
		found.push(require_engine.slice(whole, from + 4, to));
		from = to;
	}
	return found;
}
function lineComments(whole) {
	const found = [];
	let at = 0;
	for (const line of whole.text.split("\n")) {
		const match = LINE_COMMENT.exec(line) ?? DIRECTIVE_COMMENT.exec(line);
		if (match !== null) {
			const written = match.groups["text"];
			const from = at + match.index + match[0].length - written.length;
			const closing = written.lastIndexOf("*/");
			found.push(require_engine.slice(whole, from, from + (closing < 0 ? written.length : closing)));
		}
		at += line.length + 1;
	}
	return found;
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
	const text = require_engine.literalText(path);
	return text === void 0 ? [] : places(text, path.span).map((found) => ({
		kind: "file",
		path: found,
		by: path.span
	}));
}
function wantBuild({ context, dockerfile }) {
	const folder = context && require_engine.literalText(context);
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
Object.defineProperty(exports, "booleanOf", {
	enumerable: true,
	get: function() {
		return booleanOf;
	}
});
Object.defineProperty(exports, "childOf", {
	enumerable: true,
	get: function() {
		return childOf;
	}
});
Object.defineProperty(exports, "defaultText", {
	enumerable: true,
	get: function() {
		return defaultText;
	}
});
Object.defineProperty(exports, "flowText", {
	enumerable: true,
	get: function() {
		return flowText;
	}
});
Object.defineProperty(exports, "formatAs", {
	enumerable: true,
	get: function() {
		return formatAs;
	}
});
Object.defineProperty(exports, "innerOf", {
	enumerable: true,
	get: function() {
		return innerOf;
	}
});
Object.defineProperty(exports, "interpolate", {
	enumerable: true,
	get: function() {
		return interpolate;
	}
});
Object.defineProperty(exports, "isNull", {
	enumerable: true,
	get: function() {
		return isNull;
	}
});
Object.defineProperty(exports, "isTemplatePath", {
	enumerable: true,
	get: function() {
		return isTemplatePath;
	}
});
Object.defineProperty(exports, "itemsOf", {
	enumerable: true,
	get: function() {
		return itemsOf$1;
	}
});
Object.defineProperty(exports, "keyIn", {
	enumerable: true,
	get: function() {
		return keyIn;
	}
});
Object.defineProperty(exports, "keyPaths", {
	enumerable: true,
	get: function() {
		return keyPaths;
	}
});
Object.defineProperty(exports, "kubernetes", {
	enumerable: true,
	get: function() {
		return kubernetes;
	}
});
Object.defineProperty(exports, "kubernetes_exports", {
	enumerable: true,
	get: function() {
		return kubernetes_exports;
	}
});
Object.defineProperty(exports, "locatedOf", {
	enumerable: true,
	get: function() {
		return locatedOf;
	}
});
Object.defineProperty(exports, "machineMarkers", {
	enumerable: true,
	get: function() {
		return machineMarkers;
	}
});
Object.defineProperty(exports, "namedImages", {
	enumerable: true,
	get: function() {
		return namedImages;
	}
});
Object.defineProperty(exports, "pairOf", {
	enumerable: true,
	get: function() {
		return pairOf$1;
	}
});
Object.defineProperty(exports, "pairsOf", {
	enumerable: true,
	get: function() {
		return pairsOf;
	}
});
Object.defineProperty(exports, "peel", {
	enumerable: true,
	get: function() {
		return peel;
	}
});
Object.defineProperty(exports, "plainWords", {
	enumerable: true,
	get: function() {
		return plainWords;
	}
});
Object.defineProperty(exports, "programName", {
	enumerable: true,
	get: function() {
		return programName;
	}
});
Object.defineProperty(exports, "readComments", {
	enumerable: true,
	get: function() {
		return readComments;
	}
});
Object.defineProperty(exports, "readInterpolation", {
	enumerable: true,
	get: function() {
		return readInterpolation;
	}
});
Object.defineProperty(exports, "readNameValues", {
	enumerable: true,
	get: function() {
		return readNameValues;
	}
});
Object.defineProperty(exports, "readYaml", {
	enumerable: true,
	get: function() {
		return readYaml;
	}
});
Object.defineProperty(exports, "rewrittenTexts", {
	enumerable: true,
	get: function() {
		return rewrittenTexts;
	}
});
Object.defineProperty(exports, "runtimeMarker", {
	enumerable: true,
	get: function() {
		return runtimeMarker;
	}
});
Object.defineProperty(exports, "scriptOf", {
	enumerable: true,
	get: function() {
		return scriptOf$1;
	}
});
Object.defineProperty(exports, "scriptText", {
	enumerable: true,
	get: function() {
		return scriptText;
	}
});
Object.defineProperty(exports, "scriptsIn", {
	enumerable: true,
	get: function() {
		return scriptsIn;
	}
});
Object.defineProperty(exports, "splitCommand", {
	enumerable: true,
	get: function() {
		return splitCommand;
	}
});
Object.defineProperty(exports, "text", {
	enumerable: true,
	get: function() {
		return text;
	}
});
Object.defineProperty(exports, "textOf", {
	enumerable: true,
	get: function() {
		return textOf;
	}
});
Object.defineProperty(exports, "text_exports", {
	enumerable: true,
	get: function() {
		return text_exports;
	}
});
Object.defineProperty(exports, "understand", {
	enumerable: true,
	get: function() {
		return understand;
	}
});
Object.defineProperty(exports, "wantsOf", {
	enumerable: true,
	get: function() {
		return wantsOf;
	}
});
