// e60fe73fe93f750a7cfb1cbd5f26a6d582936a6d913c96e59a22cde5a761fd25
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/xml/elements.ts
const TAG = /<(?<slash>\/?)(?<name>[A-Za-z_][\w.:-]*)/y;
const ATTRIBUTE = /\s*(?<name>[A-Za-z_@][\w.:-]*)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/y;
const TAG_END = /[^>]*?(?<slash>\/?)>/y;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});/g;
const NAMED = {
	"&amp;": "&",
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": "\"",
	"&apos;": "'"
};
/** Stretches that are no elements, and where they end. */
const OTHERS = [
	["<![CDATA[", "]]>"],
	["<?", "?>"],
	["<!", ">"]
];
/** Reads XML, or what looks like it, without asking whether elements are closed. */
function* eventsIn(whole) {
	const { text } = whole;
	let at = 0;
	for (let start = text.indexOf("<"); start >= 0; start = text.indexOf("<", at)) {
		if (start > at) yield {
			kind: "text",
			text: decoded(require_program.slice(whole, at, start))
		};
		const { event, next } = markupAt(whole, start);
		if (event !== void 0) yield event;
		at = next;
	}
}
function markupAt(whole, start) {
	const { text } = whole;
	if (text.startsWith("<!--", start)) {
		const end = endOf(text, "-->", start + 4);
		return {
			event: {
				kind: "comment",
				text: require_program.slice(whole, start + 4, Math.max(start + 4, end - 3))
			},
			next: end
		};
	}
	for (const [opening, closing] of OTHERS) {
		if (!text.startsWith(opening, start)) continue;
		const end = endOf(text, closing, start + opening.length);
		if (opening !== "<![CDATA[") return { next: end };
		return {
			event: {
				kind: "text",
				text: require_program.slice(whole, start + opening.length, end - closing.length)
			},
			next: end
		};
	}
	return tagAt(whole, start);
}
function tagAt(whole, start) {
	const tag = require_program.matchAt(TAG, whole.text, start);
	if (tag === void 0) return { next: start + 1 };
	const attributes = [];
	let at = start + tag[0].length;
	const name = require_program.slice(whole, at - tag.groups["name"].length, at);
	for (let match = require_program.matchAt(ATTRIBUTE, whole.text, at); match !== void 0; match = require_program.matchAt(ATTRIBUTE, whole.text, at)) {
		attributes.push(attributeOf(whole, at, match));
		at += match[0].length;
	}
	const end = require_program.matchAt(TAG_END, whole.text, at);
	const next = end === void 0 ? whole.text.length : at + end[0].length;
	if (tag.groups["slash"] === "/") return {
		event: { kind: "close" },
		next
	};
	return {
		event: {
			kind: "open",
			name,
			attributes,
			closed: end?.groups["slash"] === "/"
		},
		next
	};
}
function attributeOf(whole, at, match) {
	const { name = "", double, single = "" } = match.groups ?? {};
	const nameAt = at + match[0].indexOf(name);
	const end = at + match[0].length - 1;
	return {
		name: require_program.slice(whole, nameAt, nameAt + name.length),
		value: decoded(require_program.slice(whole, end - (double ?? single).length, end))
	};
}
/** Behind the closing mark, or the end of the text. */
function endOf(text, mark, from) {
	const at = text.indexOf(mark, from);
	return at < 0 ? text.length : at + mark.length;
}
function decoded(text) {
	if (!text.text.includes("&")) return text;
	const pieces = [];
	let at = 0;
	for (const { index, 0: entity } of text.text.matchAll(ENTITY)) {
		pieces.push({
			text: text.text.slice(at, index),
			from: at,
			to: index
		});
		at = index + entity.length;
		pieces.push({
			text: NAMED[entity] ?? character(entity),
			from: index,
			to: at
		});
	}
	return require_program.derive(text, [...pieces, {
		text: text.text.slice(at),
		from: at,
		to: text.text.length
	}], text.span);
}
function character(entity) {
	const digits = entity.slice(2, -1);
	const code = digits.startsWith("x") ? parseInt(digits.slice(1), 16) : Number(digits);
	return code <= 1114111 ? String.fromCodePoint(code) : entity;
}
// src/formats/xml/index.ts
/** XML: attributes, elements that hold nothing but text, and what an attribute or a key beside it names. */
const xml = {
	name: "xml",
	matches: require_program.isXml,
	parse
};
function parse(whole) {
	const { open, pairs, texts, places, comments } = readElements(whole);
	const directives = require_program.readComments(comments);
	return {
		...require_program.nothing(whole, xml.name),
		...directives,
		pairs,
		texts,
		commented: [...directives.commented, ...comments.flatMap((comment) => readElements(comment).pairs)],
		unread: require_front_ends.faultsOfFile(whole, () => open.slice(-1).map(({ name }) => ({
			at: name.span,
			message: "an element is not closed"
		}))),
		keyAt: (offset) => require_program.keyIn(places, offset)
	};
}
const NAMING = /^(?:key|name)$/i;
const VALUE = /^value$/i;
/** Deeper ones have no key path. */
const DEEPEST = 100;
function readElements(whole) {
	const reader = {
		open: [],
		pairs: [],
		texts: [],
		places: [],
		comments: []
	};
	for (const event of eventsIn(whole)) read(reader, event);
	return reader;
}
function read(reader, event) {
	const element = reader.open.at(-1);
	switch (event.kind) {
		case "comment":
			reader.comments.push(event.text);
			return;
		case "text":
			if (element !== void 0 && event.text.text.trim() !== "") element.text = trimmed(event.text);
			return;
		case "open": return openElement(reader, event);
		case "close": return closeElement(reader);
	}
}
function openElement(reader, { name, attributes, closed }) {
	const parent = reader.open.at(-1);
	const naming = attributes.find((attribute) => NAMING.test(attribute.name.text));
	const names = naming && located(naming.value);
	const path = reader.open.length < DEEPEST ? joined([
		parent?.path,
		name.text,
		names?.value
	]) : "";
	for (const attribute of attributes) {
		if (attribute === naming) continue;
		addPair(reader, names !== void 0 && VALUE.test(attribute.name.text) ? names : located(attribute.name), attribute.value, `${path}.${attribute.name.text}`);
	}
	if (closed) return;
	reader.open.push({
		name: located(name),
		names: names ?? namesFor(name, parent),
		path
	});
}
/** `<value>` holds what the element around it names. */
function namesFor(name, parent) {
	return VALUE.test(name.text) ? parent?.names : void 0;
}
function joined(steps) {
	return steps.filter((step) => step !== void 0 && step !== "").join(".");
}
function closeElement(reader) {
	const element = reader.open.pop();
	const parent = reader.open.at(-1);
	if (element?.text === void 0) return;
	if (NAMING.test(element.name.value) && parent !== void 0) {
		parent.key = located(element.text);
		return;
	}
	addPair(reader, element.names ?? parent?.key ?? ownName(element, parent), element.text, element.path);
	if (parent !== void 0) parent.key = void 0;
}
/** `<Password><Value>x</Value>`: the value of what is around it. */
function ownName({ name }, parent) {
	return VALUE.test(name.value) && parent !== void 0 ? parent.name : name;
}
function addPair(reader, name, value, key) {
	reader.pairs.push({
		name,
		value: require_program.valueOf(require_program.wordOf(value)),
		span: value.span
	});
	reader.places.push({
		span: value.span,
		key
	});
	if (require_program.isRewritten(value)) reader.texts.push(value);
}
function located({ text, span }) {
	return {
		value: text,
		span
	};
}
function trimmed(text) {
	const start = text.text.length - text.text.trimStart().length;
	return require_program.slice(text, start, text.text.trimEnd().length);
}
exports.xml = xml;
})
