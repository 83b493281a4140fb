import { u as isText } from "./engine.js";
// src/formats/rewritten.ts
/** The texts of a word that are no stretch of the file, to be searched beside it. */
function rewrittenTexts({ parts }) {
	return parts.filter(isText).filter(isRewritten);
}
function isRewritten({ text, runs: [first, ...others] }) {
	return others.length > 0 || first !== void 0 && first.end - first.start !== text.length;
}
export { rewrittenTexts as t };
