import { _ as derive, b as slice, g as wordOf, h as valueOf, x as spanOf } from "./engine.js";
// src/formats/interpolation.ts
/** `$$`, `$NAME`, the opening of `${NAME…}`, or what a template leaves open: a hole, `{{ name }}`. */
const SIGN = /\$(?:(?<escaped>\$)|(?<name>[_a-zA-Z]\w*)|(?<open>\{))|\uE000+|\{\{[^{}\n]{0,200}\}\}/g;
/** The inside of `${NAME:-fallback}`. */
const INSIDE = /^(?<name>[_a-zA-Z]\w*)(?:(?<operator>:?[-+?])(?<operand>[^]*))?$/;
const DEEPEST = 32;
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
	if (depth === DEEPEST) return void 0;
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
	for (const token of depth < DEEPEST ? tokensOf(text) : [plain(text.text, 0, text.text.length)]) if (token.kind === "text") pieces.push(token.piece);
	else if (token.kind === "fault") faults.push({
		at: spanOf(text, token.from, token.to),
		message: "a variable reference that compose refuses"
	});
	else {
		if (pieces.length > 0) parts.push(derive(text, pieces));
		pieces = [];
		parts.push(token.kind === "reference" ? referenceOf(text, token, depth, faults) : computed(text, token));
	}
	if (parts.length === 0 && pieces.length < 2 && pieces[0]?.text === text.text) return {
		word: wordOf(text),
		faults
	};
	if (pieces.length > 0) parts.push(derive(text, pieces));
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
		span: spanOf(text, token.from, token.to)
	};
	if (token.operator === void 0) return reference;
	if (token.operator.endsWith("?")) return {
		...reference,
		operator: token.operator
	};
	const fallback = read(slice(text, token.operand, token.to - 1), depth + 1);
	faults.push(...fallback.faults);
	return {
		...reference,
		operator: token.operator,
		fallback: valueOf(fallback.word)
	};
}
function defaultOf(text, token, depth) {
	if (token.kind !== "reference") return token.kind === "fault" ? "" : void 0;
	if (token.operator === void 0) return void 0;
	if (token.operator.endsWith("+")) return "";
	return token.operator.endsWith("-") ? defaultAt(slice(text, token.operand, token.to - 1), depth + 1) : void 0;
}
function computed(text, token) {
	return {
		kind: "reference",
		to: "computed",
		name: "",
		span: spanOf(text, token.from, token.to)
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
export { interpolate as n, readInterpolation as r, defaultText as t };
