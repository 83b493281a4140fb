import { i as childOf, u as textOf } from "./yaml.js";
import { b as slice, x as spanOf } from "./engine.js";
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
	return text.replace(HOLE_RUN, "…");
}
const HOLE_RUN = new RegExp(`+`, "g");
/** A run of template holes, `{{ x }}` or `${{ x }}`. */
const HOLES = new RegExp(String.raw`${""}+|\$?\{\{[^{}]*\}\}`, "g");
/** A text's stretches in a row, template holes and `{{ … }}` as computed references. */
function partsOf(text) {
	const parts = [];
	let at = 0;
	for (const match of text.text.matchAll(HOLES)) {
		const to = match.index + match[0].length;
		if (match.index > at) parts.push(slice(text, at, match.index));
		parts.push({
			kind: "reference",
			to: "computed",
			name: "",
			span: spanOf(text, match.index, to)
		});
		at = to;
	}
	if (at < text.text.length) parts.push(at === 0 ? text : slice(text, at));
	return parts;
}
// src/formats/key-paths.ts
/** `HF_TOKEN=…`: the item of an env list, not a script */
const ASSIGNMENT = /^[A-Za-z_][\w.-]*(?==.*$)/;
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
	return textOf(childOf(item, "name")) ?? ASSIGNMENT.exec(textOf(item) ?? "")?.[0];
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
export { shownText as n, wordOfScalar as r, keyPaths as t };
