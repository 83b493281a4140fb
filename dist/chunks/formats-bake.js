// ae53b16bc023c3f305662f01d7c22fd6d9d1d1054f9ed618c0bc790516a6a261
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_front_ends = require("./front-ends.js");
const require_program = require("./program.js");
// src/formats/bake/blocks.ts
/** Objects in objects. */
const DEEPEST = 20;
/** The blocks of a text at its top level. */
function readBlocks(whole) {
	const reader = {
		whole,
		tokens: [...require_front_ends.tokensIn(whole.text)].filter(({ kind }) => kind !== "comment"),
		at: 0,
		depth: 0
	};
	const blocks = [];
	while (reader.at < reader.tokens.length) {
		const first = reader.tokens[reader.at++];
		const label = reader.tokens[reader.at];
		if (first?.kind !== "name" || label?.kind !== "string" || reader.tokens[reader.at + 1]?.text !== "{") continue;
		reader.at += 2;
		const fields = readFields(reader);
		const inner = label.inner ?? label;
		const end = reader.tokens[reader.at - 1]?.to ?? first.to;
		blocks.push({
			kind: first.text,
			name: label.text,
			nameSpan: require_program.spanOf(whole, inner.from, inner.to),
			span: require_program.spanOf(whole, first.from, end),
			fields
		});
	}
	return blocks;
}
/** Up to the brace that closes. */
function readFields(reader) {
	const fields = [];
	for (;;) {
		const token = reader.tokens[reader.at++];
		if (token === void 0 || token.text === "}") return fields;
		if (opensValue(reader, token)) fields.push(fieldOf(reader, token));
	}
}
/** Steps behind the sign that gives a name its value; the brace of `args {` belongs to the value. */
function opensValue(reader, { kind }) {
	const next = reader.tokens[reader.at];
	if (kind !== "name" && kind !== "string" || next?.kind !== "sign") return false;
	if (next.text === "{") return true;
	if (next.text !== "=" && next.text !== ":") return false;
	reader.at++;
	return true;
}
function fieldOf(reader, token) {
	const { whole, tokens } = reader;
	const value = readValue(reader);
	const { from, to } = token.inner ?? token;
	return {
		key: {
			value: token.text,
			span: require_program.spanOf(whole, from, to)
		},
		span: require_program.spanOf(whole, token.from, tokens[reader.at - 1]?.to ?? token.to),
		...value
	};
}
const CONSTANT = /^(?:true|false|null)$/;
/** A string, a variable, a list of these, or an object; what else is written is computed. */
function readValue(reader) {
	const first = reader.tokens[reader.at];
	if (first?.text === "{" && first.kind === "sign" && reader.depth < DEEPEST) {
		reader.at++;
		reader.depth++;
		const fields = readFields(reader);
		reader.depth--;
		return {
			words: [],
			fields
		};
	}
	const from = reader.at;
	skipValue(reader);
	const tokens = reader.tokens.slice(from, reader.at);
	const [only] = tokens;
	if (only === void 0) return {
		words: [],
		fields: []
	};
	if (tokens.length === 1) return {
		words: isConstant(only) ? [] : [wordOf$1(reader.whole, only)],
		fields: []
	};
	if (only.text === "[") return {
		words: tokens.filter(({ kind }) => kind === "string").map((token) => wordOf$1(reader.whole, token)),
		fields: []
	};
	const span = require_program.spanOf(reader.whole, only.from, tokens.at(-1)?.to ?? only.to);
	return {
		words: [{
			parts: [{
				kind: "reference",
				to: "computed",
				name: "",
				span
			}],
			span
		}],
		fields: []
	};
}
function isConstant({ kind, text }) {
	return kind === "name" && CONSTANT.test(text);
}
/** Up to the end of a line, a comma or a bracket that is not opened here. */
function skipValue(reader) {
	for (let depth = 0; reader.at < reader.tokens.length; reader.at++) {
		const { kind, text } = reader.tokens[reader.at] ?? {
			kind: "line",
			text: ""
		};
		if (depth === 0 && (kind === "line" || kind === "sign" && /^[,\])}]$/.test(text))) return;
		if (kind === "sign" && /^[[({]$/.test(text)) depth++;
		if (kind === "sign" && /^[\])}]$/.test(text)) depth--;
	}
}
const VARIABLE$1 = /^\$\{[ \t]*(?<name>[A-Za-z_]\w*)[ \t]*\}$/;
function wordOf$1(whole, token) {
	if (token.kind === "name") {
		const span = require_program.spanOf(whole, token.from, token.to);
		return {
			parts: [{
				kind: "reference",
				to: "environment",
				name: token.text,
				span
			}],
			span
		};
	}
	const { parts, span } = require_front_ends.wordOfToken(whole, token);
	return {
		parts: parts.map((part) => require_program.isText(part) ? part : named(part)),
		span
	};
}
function named(reference) {
	const { source, start, end } = reference.span;
	const name = VARIABLE$1.exec(source.text.slice(start, end))?.groups?.["name"];
	return name === void 0 ? reference : {
		...reference,
		to: "environment",
		name
	};
}
// src/formats/bake/target.ts
/** The target with the defaults of its variables, which the environment of a build may replace. */
function withDefaults(target, defaults) {
	const { context, dockerfile, args, tags, contexts } = target;
	const filled = (word) => ({
		...word,
		parts: word.parts.map((part) => require_program.isText(part) ? part : defaulted(part, defaults))
	});
	return {
		...target,
		...context && { context: filled(context) },
		...dockerfile && { dockerfile: filled(dockerfile) },
		args: args.map((entry) => ({
			...entry,
			value: valueWith(entry.value, defaults)
		})),
		tags: tags.map(filled),
		contexts: contexts.map(filled)
	};
}
function valueWith(value, defaults) {
	if (value.kind === "reference") return defaulted(value, defaults);
	return value.kind === "template" ? {
		...value,
		parts: value.parts.map((part) => valueWith(part, defaults))
	} : value;
}
function defaulted(reference, defaults) {
	const fallback = reference.to === "environment" ? defaults.get(reference.name) : void 0;
	return fallback === void 0 ? reference : {
		...reference,
		operator: "-",
		fallback
	};
}
/** What a target builds. */
function buildOf({ name, span, context, dockerfile, args, tags }) {
	const [tag, ...otherTags] = tags;
	const folder = context ?? require_program.impliedWord(".", {
		...span,
		end: span.start
	});
	return {
		name,
		span,
		...!require_program.isRemote(require_program.patternText(folder)) && { context: folder },
		...dockerfile && { dockerfile },
		args,
		...tag && { tag },
		...otherTags.length > 0 && { otherTags }
	};
}
/** The Dockerfile that is written in a target. */
function partsOf({ inline }) {
	return inline === void 0 ? [] : [{
		format: "dockerfile",
		text: require_program.scriptOf(inline)
	}];
}
const IMAGE = "docker-image://";
/** The images that a target takes as contexts. */
function imagesOf({ name, contexts }) {
	return contexts.flatMap((word) => require_program.patternText(word).startsWith(IMAGE) ? [{
		user: `the build of ${name}`,
		image: require_program.cutWord(word, 15)
	}] : []);
}
// src/formats/bake/index.ts
/** Build targets of Docker, in HCL or JSON. */
const bake = {
	name: "bake",
	matches: require_program.isBake,
	parse
};
function parse(text) {
	const isJson = /^\s*\{/.test(text.text);
	const { targets: written, variables } = isJson ? readJson(text) : readHcl(text);
	const defaults = new Map(variables.map(({ name, value }) => [name.value, value]));
	const targets = written.map((target) => withDefaults(target, defaults));
	const builds = targets.map(buildOf);
	const parsed = (isJson ? require_front_ends.config : require_front_ends.hcl).parse(text);
	const places = targets.flatMap(placesOf);
	return {
		...parsed,
		format: bake.name,
		pairs: parsed.pairs.filter(({ name }) => !MOUNTED.test(name.value)),
		builds,
		images: targets.flatMap(imagesOf),
		parts: targets.flatMap(partsOf),
		wants: builds.flatMap(require_front_ends.wantBuild),
		keyAt: (offset) => parsed.keyAt(offset) || require_program.keyIn(places, offset)
	};
}
/** `secret = ["id=npm,env=NPM_TOKEN"]` says where a secret is, not what. */
const MOUNTED = /^(?:secret|ssh)$/;
function placesOf({ name, args }) {
	return args.map((entry) => ({
		span: entry.span,
		key: `target.${name}.args.${entry.name.value}`
	}));
}
function readHcl(text) {
	const blocks = readBlocks(text);
	return {
		targets: blocks.filter(({ kind }) => kind === "target").map(targetOfBlock),
		variables: blocks.filter(({ kind }) => kind === "variable").flatMap(defaultOf)
	};
}
function targetOfBlock({ name, span, fields }) {
	const of = (key) => fields.findLast((field) => field.key.value === key);
	const words = (key) => of(key)?.words ?? [];
	const args = of("args")?.fields.flatMap(({ key, words: [word], span: place }) => word === void 0 ? [] : [{
		name: key,
		value: require_program.valueOf(word),
		span: place
	}]);
	const contexts = of("contexts")?.fields.flatMap((field) => field.words);
	return targetOf({
		name,
		span,
		args: args ?? [],
		contexts: contexts ?? []
	}, words);
}
function defaultOf({ name, nameSpan, fields }) {
	const field = fields.find(({ key }) => key.value === "default");
	const [word] = field?.words ?? [];
	return field === void 0 || word === void 0 ? [] : [{
		name: {
			value: name,
			span: nameSpan
		},
		value: require_program.valueOf(word),
		span: field.span
	}];
}
function targetOf(known, words) {
	const [[context], [dockerfile], [inline]] = [
		words("context"),
		words("dockerfile"),
		words("dockerfile-inline")
	];
	return {
		...known,
		...context && { context },
		...dockerfile && { dockerfile },
		...inline && { inline },
		tags: words("tags")
	};
}
function readJson(text) {
	const documents = require_program.readYaml(text).documents;
	return {
		targets: documents.flatMap((document) => require_program.pairsOf(require_program.childOf(document, "target")).map(targetOfPair)),
		variables: documents.flatMap((document) => require_program.pairsOf(require_program.childOf(document, "variable")).flatMap(({ key, value, span }) => {
			const given = require_program.childOf(value, "default");
			return given?.kind === "scalar" ? [{
				name: {
					value: key.text.text,
					span: key.span
				},
				value: require_program.valueOf(wordOf(given)),
				span
			}] : [];
		}))
	};
}
function targetOfPair({ key, value, span }) {
	const args = require_program.pairsOf(require_program.childOf(value, "args")).flatMap((pair) => wordsIn(pair.value).map((word) => ({
		name: {
			value: pair.key.text.text,
			span: pair.key.span
		},
		value: require_program.valueOf(word),
		span: pair.span
	})));
	const contexts = require_program.pairsOf(require_program.childOf(value, "contexts")).flatMap((pair) => wordsIn(pair.value));
	return targetOf({
		name: key.text.text,
		span,
		args,
		contexts
	}, (name) => wordsIn(require_program.childOf(value, name)));
}
function wordsIn(node) {
	return (node?.kind === "sequence" ? require_program.itemsOf(node) : [node]).flatMap((item) => item?.kind === "scalar" && !require_program.isNull(item) ? [wordOf(item)] : []);
}
const VARIABLE = /\$\{(?:(?<name>[A-Za-z_]\w*)|[^{}]*)\}/g;
function wordOf({ text, span }) {
	return {
		parts: require_program.cutAt(text, VARIABLE, (found, { name }) => name === void 0 ? {
			kind: "reference",
			to: "computed",
			name: "",
			span: found.span
		} : {
			kind: "reference",
			to: "environment",
			name,
			span: found.span
		}),
		span
	};
}
exports.bake = bake;
})
