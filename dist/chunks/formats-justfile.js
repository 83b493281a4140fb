// a3bb1f287571ef4a4b53d2d17229e4f0b37560f1c1dae9e382c3457faf8ef239
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/justfile/expressions.ts
const STRING = /x?(?<quote>'''|"""|'|")(?:(?<=''')[^]*?|(?<=""")[^]*?|(?<=')[^']*|(?<=")(?:[^"\\]|\\[^])*)\k<quote>/y;
const ENVIRONMENT = /env(?:_var(?:_or_default)?)?\([ \t]*(?<quote>['"])(?<name>[A-Za-z_]\w*)\k<quote>[ \t]*(?<more>,[ \t]*)?/y;
const CLOSING = /[ \t]*,?[ \t]*\)/y;
const NAME$1 = /(?!(?:if|assert)\b)[A-Za-z_][\w-]*(?![\w(-])/y;
const OPERATOR = /[ \t]*(?<sign>[+/])[ \t]*(?:\r?\n[ \t]*)?/y;
const REST = /[^\r\n]*/y;
/** Strings, variables and calls of `env` in a row; anything else is computed. */
function expressionAt(whole, from) {
	const parts = [];
	for (let at = from;;) {
		const term = termAt(whole, at);
		if (term === void 0) return computedAt(whole, from);
		parts.push(term.part);
		const operator = require_program.matchAt(OPERATOR, whole.text, term.to);
		if (operator === void 0) return {
			word: {
				parts: parts.filter(isFilled),
				span: require_program.spanOf(whole, from, term.to)
			},
			to: term.to
		};
		if (operator.groups["sign"] === "/") parts.push(require_program.slice(whole, term.to + operator[0].indexOf("/"), term.to + operator[0].indexOf("/") + 1));
		at = term.to + operator[0].length;
	}
}
/** A string at a place, decoded. */
function stringAt(whole, from) {
	const match = require_program.matchAt(STRING, whole.text, from);
	if (match === void 0) return void 0;
	const quote = match.groups["quote"];
	const to = from + match[0].length;
	const start = from + match[0].indexOf(quote);
	return {
		text: quote === "\"" ? require_program.flowText(whole, start, to, "double") : require_program.slice(whole, start + quote.length, to - quote.length),
		to
	};
}
function termAt(whole, from) {
	const string = stringAt(whole, from);
	if (string !== void 0) return {
		part: string.text,
		to: string.to
	};
	const name = require_program.matchAt(NAME$1, whole.text, from);
	if (name === void 0) return variableAt(whole, from);
	const to = from + name[0].length;
	return {
		part: {
			kind: "reference",
			to: "environment",
			name: name[0],
			span: require_program.spanOf(whole, from, to)
		},
		to
	};
}
function variableAt(whole, from) {
	const call = require_program.matchAt(ENVIRONMENT, whole.text, from);
	if (call === void 0) return void 0;
	const { name = "", more } = call.groups ?? {};
	const end = from + call[0].length;
	const fallback = more === void 0 ? void 0 : stringAt(whole, end);
	const closing = require_program.matchAt(CLOSING, whole.text, fallback?.to ?? end);
	if (closing === void 0) return void 0;
	const to = (fallback?.to ?? end) + closing[0].length;
	const reference = {
		kind: "reference",
		to: "environment",
		name,
		span: require_program.spanOf(whole, from, to)
	};
	return {
		part: fallback === void 0 ? reference : {
			...reference,
			operator: "-",
			fallback: require_program.valueOf(require_program.wordOf(fallback.text))
		},
		to
	};
}
function computedAt(whole, from) {
	const to = from + (require_program.matchAt(REST, whole.text, from)?.[0].length ?? 0);
	const span = require_program.spanOf(whole, from, to);
	return {
		word: {
			parts: [{
				kind: "reference",
				to: "computed",
				name: "",
				span
			}],
			span
		},
		to
	};
}
function isFilled(part) {
	return !("text" in part) || part.text !== "";
}
// src/formats/justfile/recipes.ts
const RECIPE = /^@?(?<head>[A-Za-z_][\w-]*(?:[^:'"\n]|'[^'\n]*'|"(?:[^"\\\n]|\\.)*")*):(?!=)[^\n]*\n(?<body>(?:[ \t][^\n]*(?:\n|$)|\r?\n)+)/gm;
const PARAMETER = /[*+$]*(?<name>[A-Za-z_][\w-]*)[ \t]*=[ \t]*(?=['"])/g;
const SHEBANG = /^\s*#![ \t]*(?<program>[^\n]*)/;
const SHELL$1 = /(?:^|[/ ])(?:ba|da|a|z|k)?sh\b/;
const PREFIX = /^[ \t]+[@-]+/gm;
const INTERPOLATION = /\{\{\{\{|\{\{[ \t]*(?:env(?:_var)?\([ \t]*['"](?<variable>[A-Za-z_]\w*)['"][ \t]*\)|(?<name>[A-Za-z_]\w*))[ \t]*\}\}|\{\{[^\n{}]{0,500}\}\}/g;
/** All recipes of a text. `reads`: lines of recipes are for a shell. */
function readRecipes(whole, reads) {
	return Array.from(whole.text.matchAll(RECIPE), ({ index, 0: written, groups }) => {
		const to = index + written.length;
		const body = require_program.slice(whole, to - groups["body"].length, to);
		const parameters = parametersIn(whole, written.indexOf(groups["head"]) + index, groups["head"]);
		const program = SHEBANG.exec(body.text)?.groups?.["program"];
		return {
			parameters,
			parts: (program === void 0 ? reads : SHELL$1.test(program)) && body.text.trim() !== "" ? [{
				format: "shell",
				text: scriptOf(body),
				env: parameters
			}] : [],
			from: index,
			to
		};
	});
}
function parametersIn(whole, from, head) {
	return Array.from(head.matchAll(PARAMETER)).flatMap(({ index, 0: opening, groups }) => {
		const start = from + index;
		const value = stringAt(whole, start + opening.length);
		if (value === void 0) return [];
		const name = groups["name"];
		const at = start + opening.indexOf(name);
		return [{
			name: {
				value: name,
				span: require_program.spanOf(whole, at, at + name.length)
			},
			value: require_program.valueOf(require_program.wordOf(value.text)),
			span: require_program.spanOf(whole, at, value.to)
		}];
	});
}
/** What the shell gets: `{{name}}` reads `${name}`, what just computes is a hole. */
function scriptOf(body) {
	const { text } = body;
	const replaced = [...Array.from(text.matchAll(PREFIX), (match) => ({
		match,
		meant: ""
	})), ...Array.from(text.matchAll(INTERPOLATION), (match) => ({
		match,
		meant: meantBy(match)
	}))].sort((one, other) => one.match.index - other.match.index);
	const pieces = [];
	let at = 0;
	for (const { match, meant } of replaced) {
		const to = match.index + match[0].length;
		pieces.push({
			text: text.slice(at, match.index),
			from: at,
			to: match.index
		}, {
			text: meant,
			from: match.index,
			to
		});
		at = to;
	}
	return require_program.derive(body, [...pieces, {
		text: text.slice(at),
		from: at,
		to: text.length
	}], body.span);
}
function meantBy({ 0: written, groups }) {
	const name = groups?.["variable"] ?? groups?.["name"];
	if (name !== void 0) return `\${${name}}`;
	return written === "{{{{" ? "{{" : "\uE000";
}
// src/formats/justfile/index.ts
/** Files of just: recipes are scripts, variables are where `{{name}}` in them is looked up. */
const justfile = {
	name: "justfile",
	matches: require_program.isJustfile,
	parse
};
const ASSIGNMENT = /^(?:export[ \t]+)?(?<name>[A-Za-z_][\w-]*)[ \t]*:=[ \t]*/gm;
const SETTING = /^set[ \t]+(?<name>[a-z-]+)(?:[ \t]*:=[ \t]*)?/gm;
const SHELL = /^\[[ \t]*['"](?:[^'"\n]*\/)?(?:ba|da|a|z|k)?sh(?:\.exe)?['"]/;
function parse(text) {
	const assignments = Array.from(text.text.matchAll(ASSIGNMENT), (match) => assignmentAt(text, match));
	const entries = assignments.map(({ entry }) => entry);
	const words = new Map(assignments.map(({ entry, word }) => [entry.name.value, word]));
	const variables = require_front_ends.lookupIn((name) => words.get(name));
	const settings = new Map(Array.from(text.text.matchAll(SETTING), ({ index, 0: opening, groups }) => [groups["name"], index + opening.length]));
	const shellAt = settings.get("shell");
	const recipes = readRecipes(text, shellAt === void 0 || SHELL.test(text.text.slice(shellAt)));
	const files = dotenvIn(text, settings);
	const places = placesOf(text, entries, recipes);
	return {
		...require_program.nothing(text, justfile.name),
		pairs: [...entries, ...recipes.flatMap(({ parameters }) => parameters)],
		texts: assignments.flatMap(({ word }) => require_program.rewrittenTexts(word)),
		parts: recipes.flatMap(({ parts }) => parts).map((part) => ({
			...part,
			variables
		})),
		scope: {
			files,
			entries
		},
		wants: require_front_ends.wantsOf([], files),
		...require_program.readComments(outside(text, recipes).flatMap(require_program.lineComments)),
		keyAt: (offset) => require_program.keyIn(places, offset)
	};
}
function assignmentAt(text, { index, 0: opening, groups }) {
	const name = groups["name"];
	const at = index + opening.indexOf(name, opening.startsWith("export") ? 6 : 0);
	const { word, to } = expressionAt(text, index + opening.length);
	return {
		entry: {
			name: {
				value: name,
				span: require_program.spanOf(text, at, at + name.length)
			},
			value: require_program.valueOf(word),
			span: require_program.spanOf(text, at, to)
		},
		word
	};
}
/** The env file that is loaded where a setting says so. */
function dotenvIn(text, settings) {
	const named = settings.get("dotenv-path") ?? settings.get("dotenv-filename");
	const isLoaded = LOADED.test(text.text);
	if (named === void 0 && !isLoaded) return [];
	const start = named ?? text.text.search(LOADED);
	const path = named === void 0 ? require_program.impliedWord(".env", require_program.spanOf(text, start, start)) : expressionAt(text, named).word;
	return require_program.patternText(path) === "" ? [] : [{
		kind: "file",
		path,
		dialect: "dotenv",
		required: false,
		span: path.span
	}];
}
const LOADED = /^set[ \t]+dotenv-(?:load|required)(?![ \t]*:=[ \t]*false)/m;
/** The stretches between recipes, whose comments are the shell's. */
function outside(text, recipes) {
	const bodies = recipes.map(({ parts, from, to }) => parts.length > 0 ? {
		from,
		to
	} : {
		from: to,
		to
	});
	return [...bodies, {
		from: text.text.length,
		to: 0
	}].map(({ from }, index) => require_program.slice(text, bodies[index - 1]?.to ?? 0, from));
}
function placesOf(text, entries, recipes) {
	const scripts = recipes.map(({ from, to }) => ({
		key: NAME.exec(text.text.slice(from, to))?.[0] ?? "",
		span: require_program.spanOf(text, from, to)
	}));
	const variables = entries.map(({ name, span }) => ({
		key: name.value,
		span
	}));
	return [...scripts, ...variables].sort((one, other) => one.span.start - other.span.start);
}
const NAME = /[A-Za-z_][\w-]*/;
exports.justfile = justfile;
})
