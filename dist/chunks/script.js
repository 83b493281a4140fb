import { S as wholeText, _ as derive, d as literalText, u as isText } from "./engine.js";
// src/formats/script.ts
const SHELL = /^(?:.*\/)?(?:ba|da|a|z|k)?sh$/;
/** The scripts among a command's words: what follows the `-c` of a shell. */
function scriptsIn(words) {
	const shell = words.findIndex((word) => SHELL.test(literalText(word) ?? ""));
	if (shell < 0) return [];
	const option = words.findIndex((word, at) => at > shell && /^-[a-z]*c$/.test(literalText(word) ?? ""));
	const script = option < 0 ? void 0 : words[option + 1];
	return script === void 0 ? [] : [scriptOf(script)];
}
/** A word as a text in a language of its own, whose references stand in it as they are written. */
function scriptOf(word) {
	return derive(wholeText(word.span.source), word.parts.flatMap(piecesOf), word.span);
}
/** Words as a text that a shell reads again: variables as they are written, substitutions as holes. */
function scriptText(words) {
	const first = words[0];
	if (first === void 0) return void 0;
	const pieces = words.flatMap((word, at) => [...at === 0 ? [] : [blankBefore(word.span)], ...word.parts.flatMap(piecesOf)]);
	return derive(wholeText(first.span.source), pieces);
}
function piecesOf(part) {
	if (!isText(part)) {
		const { to, span } = part;
		return [{
			text: to === "computed" ? "" : span.source.text.slice(span.start, span.end),
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
export { scriptText as n, scriptsIn as r, scriptOf as t };
