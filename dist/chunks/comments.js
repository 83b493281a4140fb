import { b as slice, v as lineStarts, y as positionAt } from "./engine.js";
// src/formats/comments.ts
const DIRECTIVE = /^[\s*]*(?<word>leaklint[-:][a-z-]+)(?<colon>:?)(?<body>[^]*)$/i;
const REASON_MARK = /(?:^|\s)--(?:\s|$)/;
const UNTIL_MARK = /\suntil(?:\s|$)/;
const RULE = /^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const OPENING = /^\s*(?:(?:#+|\/\/+|;+|!|--|\*|%|<!--|\/\*+|\{\{-?)\s*)?$/;
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
	const starts = lineStarts(source.text);
	const below = linesBelow(commentLines(comments, starts));
	const ignores = [];
	const targets = [];
	for (const directive of found) {
		const line = positionAt(starts, directive.text.span.start).line - 1;
		if (directive.word === "leaklint-target") readTarget(directive, ignores, targets);
		else if (directive.word === "leaklint-ignore") ignores.push(readIgnore(directive, linesFrom(starts, line, source.text.length)));
		else if (directive.word === "leaklint-ignore-next-line") {
			const next = below.get(line + 1) ?? line + 1;
			ignores.push(readIgnore(directive, linesFrom(starts, next, source.text.length)));
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
				body: slice(comment, bodyStart, end),
				text: slice(comment, start, end)
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
	const rules = ruleNames(mark === null ? head : slice(head, 0, mark.index));
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
		head: slice(body, 0, mark.index),
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
	return slice(text, from, to).span;
}
function isDate(text) {
	const time = DATE.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** The numbers, from 0, of the lines that hold nothing but a comment or the rest of one. */
function commentLines(comments, starts) {
	const lines = /* @__PURE__ */ new Set();
	for (const { source, span } of comments) {
		const first = positionAt(starts, span.start).line - 1;
		const last = positionAt(starts, span.end).line - 1;
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
export { readComments as t };
