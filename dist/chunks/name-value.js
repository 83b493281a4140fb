import { _ as derive, h as valueOf, l as entryOf } from "./engine.js";
import { a as isNull, i as childOf } from "./yaml.js";
import { n as shownText, r as wordOfScalar } from "./key-paths.js";
// src/formats/base64.ts
/** `cGFzc3dvcmQ=`, over several lines too */
const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;
/** The text that base64 stands for; undefined when it is not base64, or stands for something that is not text. */
function decodeBase64(text) {
	if (!BASE64.test(text.text)) return void 0;
	const bytes = Buffer.from(text.text, "base64");
	const decoded = bytes.toString("utf8");
	if (decoded === "" || decoded.includes("\0") || !bytes.equals(Buffer.from(decoded, "utf8"))) return void 0;
	return derive(text, [{
		text: decoded,
		from: 0,
		to: text.text.length
	}], text.span);
}
// src/formats/name-value.ts
/** Walks everything once, where it is written: not again behind aliases and merge keys, and not into what `skipped` holds. */
function readNameValues(documents, skipped = /* @__PURE__ */ new Set()) {
	const found = {
		pairs: [],
		texts: [],
		skipped
	};
	for (const document of documents) walk(document, found);
	return found;
}
function walk(node, found) {
	if (node === void 0 || node.alias !== void 0 || found.skipped.has(node)) return;
	if (node.kind === "map") walkMap(node, found);
	if (node.kind === "sequence") for (const item of node.items) walkItem(item, found);
}
function walkMap(map, found) {
	const entry = namedValue(map);
	if (entry !== void 0) found.pairs.push(entry.entry);
	for (const pair of map.pairs) {
		if (pair.merged || pair.value === void 0 || pair.value.alias !== void 0 || isNull(pair.value)) continue;
		if (pair.value.kind !== "scalar") walk(pair.value, found);
		else if (!found.skipped.has(pair.value)) {
			addText(pair.value, found);
			if (!entry?.of.includes(pair.value)) found.pairs.push(entryOfPair(pair, pair.value));
		}
	}
}
function entryOfPair({ key, span }, value) {
	return {
		name: {
			value: shownText(key.text.text),
			span: key.span
		},
		value: valueOf(wordOfScalar(value)),
		span
	};
}
/** `{name: X, value: Y}`: neither is a pair of its own. */
function namedValue(map) {
	const value = childOf(map, "value");
	const name = childOf(map, "name") ?? childOf(map, "key");
	if (value?.kind !== "scalar" || name?.kind !== "scalar" || name.alias !== void 0 || value.alias !== void 0) return void 0;
	return {
		entry: {
			name: {
				value: shownText(name.text.text),
				span: name.span
			},
			value: valueOf(wordOfScalar(value)),
			span: map.span
		},
		of: [name, value]
	};
}
/** `HF_TOKEN=…`, not a script */
const ASSIGNMENT = /^[A-Za-z_][\w./-]*=.*$/;
function walkItem(item, found) {
	if (item.alias !== void 0 || item.kind !== "scalar") return walk(item, found);
	addText(item, found);
	const entry = ASSIGNMENT.test(item.text.text) ? entryOf(wordOfScalar(item)) : void 0;
	if (entry !== void 0) found.pairs.push(entry);
}
function addText({ text, tag }, found) {
	const decoded = tag === "!!binary" ? decodeBase64(text) : void 0;
	if (decoded !== void 0) found.texts.push(decoded);
	else if (isRewritten(text)) found.texts.push(text);
}
/** Whether a decoded text is not a stretch of the file. */
function isRewritten({ text, runs }) {
	const [run] = runs;
	return runs.length > 1 || run !== void 0 && run.end - run.start !== text.length;
}
export { readNameValues as n, decodeBase64 as r, isRewritten as t };
