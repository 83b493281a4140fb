const require_engine = require("./engine.js");
const require_front_ends = require("./front-ends.js");
// src/formats/dotenv/statement.ts
/** Where the line ends that holds an offset. */
function lineEnd(text, at) {
	const newline = text.indexOf("\n", at);
	return newline < 0 ? text.length : newline;
}
/** The first offset that is not blank; line breaks count as blanks where `lines` is set. */
function skipBlanks(text, at, lines = false) {
	return skipMatching(text, at, lines ? /\s/ : /[^\S\n]/);
}
/** The end of a stretch without the blanks before it. */
function trimEnd(text, from, to) {
	let end = to;
	while (end > from && /\s/.test(text.charAt(end - 1))) end--;
	return end;
}
/** The first offset whose character a pattern does not match. */
function skipMatching(text, at, pattern) {
	let next = at;
	while (next < text.length && pattern.test(text.charAt(next))) next++;
	return next;
}
/** `export ` before a name: where the name starts. */
function skipExport(text, at) {
	if (!text.startsWith("export", at) || !/[^\S\n]/.test(text.charAt(at + 6))) return at;
	return skipBlanks(text, at + 6);
}
/** `[from, to)` as one piece. */
function verbatim(text, from, to) {
	return {
		text: text.slice(from, to),
		from,
		to
	};
}
/** The pieces of a stretch in which a pattern's matches stand for other text. */
function decode(text, { from, to }, pattern, unescape) {
	const pieces = [];
	let at = from;
	for (const match of text.slice(from, to).matchAll(pattern)) {
		const start = from + match.index;
		const end = start + match[0].length;
		pieces.push(verbatim(text, at, start), {
			text: unescape(match[0]),
			from: start,
			to: end
		});
		at = end;
	}
	return [...pieces, verbatim(text, at, to)];
}
// src/formats/dotenv/compose.ts
const NAME_CHARACTER$2 = /[\p{L}\p{N}_.[\]-]/u;
const DOUBLE_ESCAPE$2 = /\\(?:[abcfnrtv$"\\]|0\d{0,3})/g;
const OCTAL = /^\\0[0-7]{2,3}$/;
const SINGLE_ESCAPE = /\\'/g;
const ESCAPES = /* @__PURE__ */ new Map([
	["\\a", "\x07"],
	["\\b", "\b"],
	["\\f", "\f"],
	["\\n", "\n"],
	["\\r", "\r"],
	["\\t", "	"],
	["\\v", "\v"],
	["\\$", "$$"],
	["\\\"", "\""],
	["\\\\", "\\"]
]);
/** Compose's `.env` and `env_file`. */
function readCompose(text, at) {
	const start = skipBlanks(text, at, true);
	if (text[start] === "#") return { next: lineEnd(text, start) };
	const from = skipExport(text, start);
	const to = skipMatching(text, from, NAME_CHARACTER$2);
	const sign = skipBlanks(text, to);
	const unit = text.charAt(sign);
	if (from === to || unit !== "=" && unit !== ":" && unit !== "\n" && unit !== "") return { next: lineEnd(text, from) };
	const name = {
		from,
		to
	};
	if (unit === "\n" || unit === "") return {
		assignment: {
			name,
			value: void 0
		},
		next: sign + 1
	};
	const value = readValue$1(text, skipBlanks(text, sign + 1));
	return {
		assignment: {
			name,
			value
		},
		next: value.to
	};
}
function readValue$1(text, from) {
	const quote = text.charAt(from);
	const closing = quote === "\"" || quote === "'" ? closingQuote(text, from, quote) : void 0;
	if (closing === void 0) return unquoted$1(text, from);
	const inside = {
		from: from + 1,
		to: closing
	};
	const kind = quote === "\"" ? "expanded" : "text";
	return {
		from,
		to: closing + 1,
		segments: [{
			kind,
			pieces: quote === "\"" ? doubleQuoted(text, inside) : singleQuoted$1(text, inside)
		}]
	};
}
/** A comment needs a blank before its `#`. */
function unquoted$1(text, from) {
	const end = lineEnd(text, from);
	const comment = text.slice(from - 1, end).search(/ #/);
	const to = trimEnd(text, from, comment < 0 ? end : Math.max(from, from - 1 + comment));
	return {
		from,
		to,
		segments: [{
			kind: "expanded",
			pieces: [verbatim(text, from, to)]
		}]
	};
}
function closingQuote(text, from, quote) {
	for (let at = from + 1; at < text.length; at++) {
		if (text[at] === quote) return at;
		if (text[at] === "\\") at++;
	}
}
function doubleQuoted(text, inside) {
	return decode(text, inside, DOUBLE_ESCAPE$2, (escape) => ESCAPES.get(escape) ?? octal(escape));
}
function singleQuoted$1(text, inside) {
	return decode(text, inside, SINGLE_ESCAPE, () => "'");
}
/** `\033`, `\0101`; anything else stays as it is. */
function octal(escape) {
	return OCTAL.test(escape) ? String.fromCharCode(Number.parseInt(escape.slice(2), 8)) : escape;
}
// src/formats/dotenv/docker.ts
/** `docker run --env-file`: a line is a name and its value, in which quotes and `#` are text. */
function readDocker(text, at) {
	const end = lineEnd(text, at);
	const next = end + 1;
	const from = skipBlanks(text, at);
	const line = text.slice(from, end);
	const sign = line.indexOf("=");
	const to = sign < 0 ? trimEnd(text, from, end) : from + sign;
	if (from === to || line.startsWith("#") || /\s/.test(text.slice(from, to))) return { next };
	if (sign < 0) return {
		assignment: {
			name: {
				from,
				to
			},
			value: void 0
		},
		next
	};
	const value = {
		from: to + 1,
		to: end,
		segments: [{
			kind: "text",
			pieces: [verbatim(text, to + 1, end)]
		}]
	};
	return {
		assignment: {
			name: {
				from,
				to
			},
			value
		},
		next
	};
}
// src/formats/dotenv/npm.ts
const NAME_CHARACTER$1 = /[\w.-]/;
const DOUBLE_ESCAPE$1 = /\\[nr]/g;
/** What applications load with dotenv: any `#` ends a value without quotes, and nothing is replaced in it. */
function readNpm(text, at) {
	const start = skipBlanks(text, at, true);
	if (text[start] === "#") return { next: lineEnd(text, start) };
	const from = nameStart(text, start);
	const to = skipMatching(text, from, NAME_CHARACTER$1);
	const value = from === to ? void 0 : valueStart(text, to);
	if (value === void 0) return { next: lineEnd(text, from === start ? to : start + 6) };
	const { written, next } = readValue(text, value);
	return {
		assignment: {
			name: {
				from,
				to
			},
			value: written
		},
		next
	};
}
/** `export NAME`, where a name follows at all. */
function nameStart(text, at) {
	if (!text.startsWith("export", at)) return at;
	const name = skipBlanks(text, at + 6, true);
	return name > at + 6 && NAME_CHARACTER$1.test(text.charAt(name)) ? name : at;
}
/** Behind `=`, or behind a `: ` that stands right after the name. */
function valueStart(text, nameEnd) {
	const sign = skipBlanks(text, nameEnd, true);
	if (text[sign] === "=") return sign + 1;
	return text[nameEnd] === ":" && /\s/.test(text.charAt(nameEnd + 1)) ? nameEnd + 2 : void 0;
}
function readValue(text, from) {
	const start = skipBlanks(text, from, true);
	const quote = text.charAt(start);
	return (/["'`]/.test(quote) ? quoted(text, start, quote) : void 0) ?? unquoted(text, from);
}
/** Up to the first quote with no backslash before it, or the last one with one; a comment or nothing must follow it. */
function quoted(text, start, quote) {
	let found;
	for (let closing = text.indexOf(quote, start + 1); closing >= 0; closing = text.indexOf(quote, closing + 1)) {
		const after = skipBlanks(text, closing + 1);
		if (after === text.length || text[after] === "\n") found = {
			written: between(text, start, closing),
			next: after
		};
		else if (text[after] === "#") found = {
			written: between(text, start, closing),
			next: lineEnd(text, after)
		};
		if (text[closing - 1] !== "\\") break;
	}
	return found;
}
/** Quotes are still taken off where they stand around all that is before a `#`. */
function unquoted(text, start) {
	const next = lineEnd(text, start);
	const comment = text.slice(start, next).indexOf("#");
	const end = comment < 0 ? next : start + comment;
	const from = Math.min(skipBlanks(text, start), end);
	const to = trimEnd(text, from, end);
	return {
		written: to - from > 1 && /["'`]/.test(text.charAt(from)) && text[to - 1] === text[from] ? between(text, from, to - 1) : plain$1(text, from, to),
		next
	};
}
function between(text, opening, closing) {
	const inside = plain$1(text, opening + 1, closing, text[opening]);
	return {
		from: opening,
		to: closing + 1,
		segments: inside.segments
	};
}
function plain$1(text, from, to, quote = text[from]) {
	return {
		from,
		to,
		segments: [{
			kind: "text",
			pieces: quote === "\"" ? decode(text, {
				from,
				to
			}, DOUBLE_ESCAPE$1, (escape) => escape === "\\n" ? "\n" : "\r") : [verbatim(text, from, to)]
		}]
	};
}
// src/formats/dotenv/shell.ts
const DECLARATION = /^(?:export|readonly|local|declare|typeset)[^\S\n]+(?:-\w+[^\S\n]+)*/;
const LONGEST_DECLARATION = 64;
const NAME_CHARACTER = /\w/;
const WORD_END = /[\s;&|<>()]/;
const PLAIN_REFERENCE = /^\$(?:[a-z_]\w*|\{[a-z_]\w*(?::?[-+?][^]*)?\})$/i;
const BARE_REFERENCE = /^\$(?:\w+|[$!?#*@-])/;
const DOUBLE_ESCAPE = /\\["$`\\\n]/g;
const LONGEST_SUBSTITUTION = 512;
/** `source .env`: the assignments that a shell would make, one after another. */
function readShell(text, at) {
	const start = skipMatching(text, at, /[\s;]/);
	const from = start + (DECLARATION.exec(text.slice(start, start + LONGEST_DECLARATION))?.[0].length ?? 0);
	const to = skipMatching(text, from, NAME_CHARACTER);
	if (text[to] !== "=" || !/[a-z_]/i.test(text.charAt(from))) return { next: lineEnd(text, start) + 1 };
	const value = readWord(text, to + 1);
	return {
		assignment: {
			name: {
				from,
				to
			},
			value
		},
		next: value.to
	};
}
function readWord(text, from) {
	const segments = [];
	let at = from;
	while (at < text.length && !WORD_END.test(text.charAt(at))) {
		const { read, next } = readSegment(text, at);
		for (const segment of read) segments.push(segment);
		at = next;
	}
	return {
		from,
		to: at,
		segments
	};
}
function readSegment(text, at) {
	const unit = text.charAt(at);
	if (unit === "'") return singleQuoted(text, at);
	if (unit === "\"") return readDoubleQuoted(text, at);
	if (unit === "$" || unit === "`") return readSubstitution(text, at) ?? plain(text, at, at + 1);
	if (unit !== "\\") return plain(text, at, skipMatching(text, at + 1, /[^\s;&|<>()'"$`\\]/));
	return text[at + 1] === "\n" ? {
		read: [],
		next: at + 2
	} : {
		...plain(text, at + 1, at + 2),
		next: at + 2
	};
}
function readDoubleQuoted(text, at) {
	const read = [];
	let from = at + 1;
	let next = from;
	const closeText = () => {
		if (next > from) read.push({
			kind: "text",
			pieces: decode(text, {
				from,
				to: next
			}, DOUBLE_ESCAPE, unescape)
		});
	};
	while (next < text.length && text[next] !== "\"") {
		const substitution = readSubstitution(text, next);
		if (substitution === void 0) {
			next = Math.min(next + (text[next] === "\\" ? 2 : 1), text.length);
			continue;
		}
		closeText();
		for (const segment of substitution.read) read.push(segment);
		next = substitution.next;
		from = next;
	}
	closeText();
	return {
		read,
		next: next + 1
	};
}
function readSubstitution(text, at) {
	const window = text.slice(at, at + LONGEST_SUBSTITUTION);
	const length = substitutionLength(window);
	if (length === 0) return void 0;
	return {
		read: [{
			kind: PLAIN_REFERENCE.test(window.slice(0, length)) ? "expanded" : "computed",
			pieces: [verbatim(text, at, at + length)]
		}],
		next: at + length
	};
}
/** The length of the `$NAME`, `${…}`, `$(…)` or back-ticks that a text begins with; 0 where it begins otherwise. */
function substitutionLength(text) {
	if (text.startsWith("`")) return text.indexOf("`", 1) + 1;
	if (text.startsWith("${")) return closing(text, "{", "}") + 1;
	if (text.startsWith("$(")) return closing(text, "(", ")") + 1;
	return BARE_REFERENCE.exec(text)?.[0].length ?? 0;
}
function closing(text, open, close) {
	let depth = 0;
	for (let at = 1; at < text.length; at++) {
		if (text[at] === open) depth++;
		if (text[at] === close && --depth === 0) return at;
	}
	return -1;
}
function singleQuoted(text, at) {
	const end = text.indexOf("'", at + 1);
	const to = end < 0 ? text.length : end;
	return {
		read: plain(text, at + 1, to).read,
		next: to + 1
	};
}
function plain(text, from, to) {
	return {
		read: [{
			kind: "text",
			pieces: [verbatim(text, from, to)]
		}],
		next: to
	};
}
/** `\"`; a backslash at the end of a line joins two lines. */
function unescape(escape) {
	return escape === "\\\n" ? "" : escape.slice(1);
}
// src/formats/dotenv/assignments.ts
const READERS = {
	compose: readCompose,
	docker: readDocker,
	dotenv: readNpm,
	shell: readShell
};
const CARRIAGE_RETURN = /\r\n?/g;
/** The assignments of an env file as one of its loaders reads them, in order, repeated names included. */
function readAssignments(text, dialect) {
	const lines = withoutCarriageReturns(text);
	const found = [];
	let at = lines.text.startsWith("\uFEFF") ? 1 : 0;
	while (at < lines.text.length) {
		const { assignment, next } = READERS[dialect](lines.text, at);
		if (assignment !== void 0) found.push(locate(lines, assignment));
		at = Math.max(next, at + 1);
	}
	return found;
}
function withoutCarriageReturns(text) {
	if (!text.text.includes("\r")) return text;
	const pieces = [];
	let at = 0;
	for (const { index, 0: written } of text.text.matchAll(CARRIAGE_RETURN)) {
		if (index > at) pieces.push({
			text: text.text.slice(at, index),
			from: at,
			to: index
		});
		at = index + written.length;
		pieces.push({
			text: "\n",
			from: index,
			to: at
		});
	}
	pieces.push({
		text: text.text.slice(at),
		from: at,
		to: text.text.length
	});
	return require_engine.derive(text, pieces, text.span);
}
function locate(lines, { name, value }) {
	return {
		name: {
			value: lines.text.slice(name.from, name.to),
			span: require_engine.spanOf(lines, name.from, name.to)
		},
		value: value && wordOf(lines, value),
		span: require_engine.spanOf(lines, name.from, value?.to ?? name.to)
	};
}
function wordOf(lines, { segments, from, to }) {
	return {
		parts: segments.flatMap((segment) => partsOf(lines, segment)),
		span: require_engine.spanOf(lines, from, to)
	};
}
function partsOf(lines, { kind, pieces }) {
	const text = require_engine.derive(lines, pieces);
	if (kind === "computed") return [{
		kind: "reference",
		to: "computed",
		name: "",
		span: text.span
	}];
	if (kind === "expanded") return require_front_ends.interpolate(text).parts;
	return text.text === "" ? [] : [text];
}
// src/formats/dotenv.ts
const COMMENT_LINE = /^[ \t]*#(?<text>.*)$/gm;
/** Env files. Compose reads them unless whoever loads the file says otherwise. */
const dotenv = {
	name: "dotenv",
	matches: require_engine.isDotenv,
	parse
};
function parse(text) {
	const assignments = readAssignments(text, "compose");
	const entries = assignments.map(entryOf);
	const places = entries.map(({ name, span }) => ({
		span,
		key: name.value
	}));
	return {
		...require_engine.nothing(text, "dotenv"),
		...require_front_ends.readComments(commentsIn(text)),
		pairs: entries.filter(({ value }) => value.kind !== "absent"),
		texts: assignments.flatMap(({ value }) => value === void 0 ? [] : require_front_ends.rewrittenTexts(value)),
		scope: {
			files: [],
			entries
		},
		entriesFor: (dialect) => entriesFor(text, dialect),
		keyAt: (offset) => require_front_ends.keyIn(places, offset)
	};
}
function entriesFor(text, dialect) {
	return readAssignments(text, dialect).map(entryOf);
}
function entryOf({ name, value, span }) {
	return {
		name,
		value: value === void 0 ? { kind: "absent" } : require_engine.valueOf(value),
		span
	};
}
function commentsIn(text) {
	return [...text.text.matchAll(COMMENT_LINE)].map((match) => {
		const end = match.index + match[0].length;
		return require_engine.slice(text, end - match.groups["text"].length, end);
	});
}
exports.dotenv = dotenv;
