import { a as nothing, b as slice } from "./engine.js";
import { t as readComments } from "./comments.js";
// src/formats/text.ts
/** Any text: nothing of it is understood but the comments that tell the linter something. */
const text = {
	name: "text",
	matches: () => true,
	parse: (whole) => ({
		...nothing(whole, "text"),
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
		found.push(slice(whole, from + 4, to));
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
			found.push(slice(whole, from, from + (closing < 0 ? written.length : closing)));
		}
		at += line.length + 1;
	}
	return found;
}
export { text };
