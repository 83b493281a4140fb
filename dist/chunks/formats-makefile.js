// 8b30cb5f5eb8eea0a63ac512f36740bc924da168c1375dac4af1a77ad481341a
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/makefile/expand.ts
const PREFIX = /^[\t @+-]*/;
const NAME = /^[A-Za-z_]\w*$/;
const CLOSING = /* @__PURE__ */ new Map([["(", ")"], ["{", "}"]]);
/** What the shell gets of a recipe line: `$$` is one dollar, `$(NAME)` reads `${NAME}`, what make computes is a hole. */
function recipeScript(text) {
	const start = PREFIX.exec(text.text)?.[0].length ?? 0;
	return require_program.derive(text, tokensOf(text.text, start).map((token) => shellPiece(text.text, token)));
}
/** A variable's value with its references. */
function expandedWord(text) {
	const parts = [];
	let pieces = [];
	for (const { kind, from, to } of tokensOf(text.text, 0)) if (kind === "text") pieces.push({
		text: text.text.slice(from, to),
		from,
		to
	});
	else if (kind === "dollar") pieces.push({
		text: "$",
		from,
		to
	});
	else {
		if (pieces.length > 0) parts.push(require_program.derive(text, pieces));
		pieces = [];
		parts.push(referenceOf(text, {
			kind,
			from,
			to
		}));
	}
	if (pieces.length > 0) parts.push(require_program.derive(text, pieces));
	return {
		parts,
		span: text.span
	};
}
function shellPiece(text, { kind, from, to }) {
	if (kind === "dollar") return {
		text: "$",
		from,
		to
	};
	if (kind === "variable") return {
		text: `\${${text.slice(from + 2, to - 1)}}`,
		from,
		to
	};
	return {
		text: kind === "text" ? text.slice(from, to) : "\uE000",
		from,
		to
	};
}
function referenceOf(text, { kind, from, to }) {
	const span = require_program.spanOf(text, from, to);
	if (kind === "computed") return {
		kind: "reference",
		to: "computed",
		name: "",
		span
	};
	return {
		kind: "reference",
		to: "environment",
		name: require_program.slice(text, from + 2, to - 1).text,
		span
	};
}
function tokensOf(text, start) {
	const tokens = [];
	let at = start;
	for (let dollar = text.indexOf("$", at); dollar >= 0 && dollar + 1 < text.length; dollar = text.indexOf("$", at)) {
		if (dollar > at) tokens.push({
			kind: "text",
			from: at,
			to: dollar
		});
		const token = tokenAt(text, dollar);
		tokens.push(token);
		at = token.to;
	}
	if (at < text.length) tokens.push({
		kind: "text",
		from: at,
		to: text.length
	});
	return tokens;
}
function tokenAt(text, from) {
	const open = text[from + 1] ?? "";
	if (open === "$") return {
		kind: "dollar",
		from,
		to: from + 2
	};
	const close = CLOSING.get(open);
	if (close === void 0) return {
		kind: "computed",
		from,
		to: from + 2
	};
	const to = endOf(text, from + 2, open, close);
	return {
		kind: NAME.test(text.slice(from + 2, to - 1)) ? "variable" : "computed",
		from,
		to
	};
}
/** Behind the bracket that closes, those between counted; the end of the text when none does. */
function endOf(text, from, open, close) {
	let depth = 1;
	for (let at = from; at < text.length; at++) if (text[at] === open) depth++;
	else if (text[at] === close && --depth === 0) return at + 1;
	return text.length;
}
// src/formats/makefile/lines.ts
/** The lines of a Makefile; a backslash at the end continues one. Recipes start with a tab. */
function logicalLines(text) {
	const lines = [];
	for (let from = 0; from < text.length;) {
		let to = require_program.lineEnd(text, from);
		while (to < text.length && isContinued(text, from, to)) to = require_program.lineEnd(text, to + 1);
		const end = text[to - 1] === "\r" ? to - 1 : to;
		if (text.slice(from, end).trim() !== "") lines.push({
			from,
			to: end,
			recipe: text[from] === "	"
		});
		from = to + 1;
	}
	return lines;
}
/** An odd number of backslashes before the end. */
function isContinued(text, from, to) {
	let at = text[to - 1] === "\r" ? to - 1 : to;
	const end = at;
	while (at > from && text[at - 1] === "\\") at--;
	return (end - at) % 2 === 1;
}
// src/formats/makefile/variables.ts
/** More parts are nobody's options. */
const MOST_PARTS = 1e3;
/** What the variables of a Makefile stand for at its end, which is when recipes run. */
function variablesIn(assigned) {
	const held = /* @__PURE__ */ new Map();
	for (const { name, operator, word } of assigned) {
		const before = held.get(name);
		if (operator === "?=" && before !== void 0) continue;
		const own = before === void 0 ? word : withOwn(word, name, before);
		const value = operator === "+=" && before !== void 0 ? {
			...own,
			parts: [
				...before.parts,
				blankBefore(word),
				...own.parts
			]
		} : own;
		if (value.parts.length <= MOST_PARTS) held.set(name, value);
	}
	return require_front_ends.lookupIn((name) => held.get(name));
}
/** `FLAGS := $(FLAGS) --force` */
function withOwn(word, name, before) {
	return {
		...word,
		parts: word.parts.flatMap((part) => !require_program.isText(part) && part.name === name ? before.parts : [part])
	};
}
function blankBefore({ span }) {
	return require_program.derive(require_program.wholeText(span.source), [{
		text: " ",
		from: span.start,
		to: span.start
	}]);
}
// src/formats/makefile.ts
const ASSIGNMENT = /^[ \t]*(?:[^\s:=#]+[ \t]*:[ \t]+)?(?:(?:export|override|private|unexport)[ \t]+)*(?<name>[A-Za-z_][\w.-]*)[ \t]*(?<operator>(?:[?!+]|:{1,3})?=)[ \t]*/;
const INCLUDE = /^[-s]?include[ \t]+/;
const ENV_FILE = /(?:^|\/)(?:\.env(?:[._-][\w.-]*)?|[^/\s]+\.env)$/;
const INLINE_RECIPE = /^[^\s#=:;][^#=:;]*:(?!:?=)[^#=;]*;/;
const TRAILING_COMMENT = /(?<!\\)#[^\n]*$/;
/** Makefiles: recipes are scripts, variables are where `$(NAME)` in them is looked up. */
const makefile = {
	name: "makefile",
	matches: require_program.isMakefile,
	parse(text) {
		const lines = logicalLines(text.text);
		const outside = lines.filter((line) => !line.recipe);
		const assignments = outside.flatMap((line) => assignmentIn(text, line));
		const entries = assignments.map(({ entry }) => entry);
		const variables = variablesIn(assignments);
		const files = outside.flatMap((line) => includedIn(text, line));
		const places = entries.map(({ name, span }) => ({
			key: name.value,
			span
		}));
		return {
			...require_program.nothing(text, "makefile"),
			pairs: entries,
			scope: {
				files,
				entries
			},
			parts: lines.flatMap((line) => scriptIn(text, line)).map((part) => ({
				...part,
				variables
			})),
			wants: require_front_ends.wantsOf([], files),
			...require_program.readComments(outside.flatMap((line) => commentIn(text, line))),
			keyAt: (offset) => require_program.keyIn(places, offset)
		};
	}
};
function assignmentIn(text, { from, to }) {
	const line = text.text.slice(from, to);
	const match = ASSIGNMENT.exec(line);
	if (match === null) return [];
	const name = match.groups["name"];
	const start = match[0].indexOf(name, match[0].search(/[^\s:=#]+[ \t]*:[ \t]/) < 0 ? 0 : match[0].indexOf(":"));
	const [valueFrom, valueTo] = unquoted(line, match[0].length, line.replace(TRAILING_COMMENT, "").trimEnd().length);
	const word = expandedWord(require_program.slice(text, from + valueFrom, from + valueTo));
	const entry = {
		name: {
			value: name,
			span: require_program.slice(text, from + start, from + start + name.length).span
		},
		value: require_program.valueOf(word),
		span: require_program.slice(text, from + start, from + Math.max(valueTo, match[0].length)).span
	};
	return [{
		name,
		operator: match.groups["operator"],
		word,
		entry
	}];
}
/** The quotes around a whole value are for the shell that gets it. */
function unquoted(line, from, to) {
	const end = Math.max(from, to);
	const quote = line[from];
	return end - from > 1 && (quote === "\"" || quote === "'") && line[end - 1] === quote ? [from + 1, end - 1] : [from, end];
}
function includedIn(text, { from, to }) {
	const line = text.text.slice(from, to);
	const include = INCLUDE.exec(line);
	if (include === null) return [];
	return Array.from(line.slice(include[0].length).matchAll(/\S+/g)).flatMap((match) => {
		const start = from + include[0].length + match.index;
		const path = require_program.slice(text, start, start + match[0].length);
		if (!ENV_FILE.test(path.text)) return [];
		return [{
			kind: "file",
			path: {
				parts: [path],
				span: path.span
			},
			dialect: "dotenv",
			required: line.startsWith("i"),
			span: path.span
		}];
	});
}
function scriptIn(text, { from, to, recipe }) {
	if (recipe) return [{
		format: "shell",
		text: recipeScript(require_program.slice(text, from, to))
	}];
	const inline = INLINE_RECIPE.exec(text.text.slice(from, to));
	return inline === null ? [] : [{
		format: "shell",
		text: recipeScript(require_program.slice(text, from + inline[0].length, to))
	}];
}
function commentIn(text, { from, to }) {
	const at = text.text.slice(from, to).search(TRAILING_COMMENT);
	return at < 0 ? [] : [require_program.slice(text, from + at + 1, to)];
}
exports.makefile = makefile;
})
