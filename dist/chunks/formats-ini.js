const require_engine = require("./engine.js");
const require_front_ends = require("./front-ends.js");
// src/formats/ini.ts
/** Files of names and values in lines: ini, TOML, properties, systemd units, credential dotfiles. */
const ini = {
	name: "ini",
	matches: require_engine.isIni,
	parse
};
const SECTION = /^[ \t]*\[{1,2}(?<name>[^\]\n]+)\]/;
const PAIR = /^[ \t]*["']?(?<name>[\w./:@-]*\w)["']?[ \t]*(?<separator>=|:(?=[ \t]))[ \t]*/;
const COMMENT = /^[ \t]*(?:[#;!]|\/\/(?:[ \t]|$))/;
const INLINE_PAIR = /(?<=[{,][ \t]*)(?<name>[\w-]+)[ \t]*=[ \t]*(?<quote>["'])(?<value>[^"'\n]*)\k<quote>/g;
const ENVIRONMENT = "Environment";
function parse(whole) {
	const { pairs, places } = readLines(whole);
	return {
		...require_engine.nothing(whole, ini.name),
		...directives(whole),
		pairs,
		keyAt: (offset) => require_front_ends.keyIn(places, offset)
	};
}
function directives(whole) {
	const { ignores, targets } = require_front_ends.text.parse(whole);
	return {
		ignores,
		targets
	};
}
function readLines(whole) {
	const pairs = [];
	const places = [];
	let section = "";
	let at = 0;
	for (const line of whole.text.split("\n")) {
		const entries = COMMENT.test(line) ? [] : entriesOf(whole, line, at);
		section = SECTION.exec(line)?.groups?.["name"] ?? section;
		for (const entry of entries) {
			pairs.push(entry);
			places.push({
				span: entry.span,
				key: section === "" ? entry.name.value : `${section}.${entry.name.value}`
			});
		}
		at += line.length + 1;
	}
	return {
		pairs,
		places
	};
}
function entriesOf(whole, line, at) {
	const match = PAIR.exec(line);
	if (match === null) return [];
	const name = match.groups["name"];
	const start = at + match[0].length;
	const rest = line.slice(match[0].length);
	if (rest.startsWith("{")) return inlineEntries(whole, line, at);
	const { from, length } = valueIn(rest);
	const value = require_engine.slice(whole, start + from, start + from + length);
	if (name === ENVIRONMENT) return require_front_ends.splitCommand(require_engine.slice(whole, start, start + rest.trimEnd().length)).flatMap((word) => require_engine.entryOf(word) ?? []);
	const nameAt = at + line.indexOf(name);
	return [{
		name: {
			value: name,
			span: require_engine.spanOf(whole, nameAt, nameAt + name.length)
		},
		value: require_engine.valueOf(require_engine.wordOf(value)),
		span: require_engine.spanOf(whole, nameAt, start + from + length)
	}];
}
function inlineEntries(whole, line, at) {
	return Array.from(line.matchAll(INLINE_PAIR), (match) => {
		const { name = "", value = "" } = match.groups ?? {};
		const start = at + match.index;
		const end = start + match[0].length - 1;
		const text = require_engine.slice(whole, end - value.length, end);
		return {
			name: {
				value: name,
				span: require_engine.spanOf(whole, start, start + name.length)
			},
			value: require_engine.valueOf(require_engine.wordOf(text)),
			span: require_engine.spanOf(whole, start, end)
		};
	});
}
/** Where the value stands in the rest of a line: between its quotes, or up to a comment. */
function valueIn(rest) {
	const quote = rest[0];
	const closing = quote === "\"" || quote === "'" ? rest.indexOf(quote, 1) : -1;
	if (closing > 0) return {
		from: 1,
		length: closing - 1
	};
	const comment = /[ \t][#;]/.exec(rest)?.index ?? rest.length;
	return {
		from: 0,
		length: rest.slice(0, comment).trimEnd().length
	};
}
exports.ini = ini;
