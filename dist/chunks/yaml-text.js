import { _ as derive, x as spanOf } from "./engine.js";
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
	return derive(outer, placed, spanOf(outer, from, to));
}
/** The decoded text of a block scalar. Its span ends with its last line that is not blank. */
function blockText(outer, block) {
	const lines = linesOf(outer.text, block.from, block.to);
	const pieces = blockPieces(outer.text, lines, block);
	const last = lines.findLast((line) => !isBlank(line));
	return derive(outer, pieces, spanOf(outer, block.start, last?.end ?? block.start + block.header.length));
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
	for (const match of content.matchAll(style === "single" ? QUOTE : ESCAPE)) {
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
const ESCAPE = /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[^])/g;
const ESCAPES = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function unescape(escape) {
	if (escape.length === 2) return ESCAPES[escape.charAt(1)] ?? escape;
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
function linesOf(text, from, to) {
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
export { flowText as n, blockText as t };
