// bc4ae10ccdffb65a94c48fe9bdad627d83e0872e96b410cf43acc86d520ea645
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
// src/formats/credential-files.ts
/** Files in which programs keep credentials: `.netrc`, `.pgpass`, lists of logins, files that hold one token. */
const credentialFile = {
	name: "credential-file",
	matches: require_program.isCredentialFile,
	parse
};
function parse(whole) {
	const { ignores, targets } = require_program.text.parse(whole);
	const found = readerFor(whole)(whole);
	const places = found.map(({ entry, owner }) => ({
		span: entry.span,
		key: owner === "" ? entry.name.value : `${owner}.${entry.name.value}`
	}));
	return {
		...require_program.nothing(whole, credentialFile.name),
		ignores,
		targets,
		pairs: found.map(({ entry }) => entry),
		keyAt: (offset) => require_program.keyIn(places, offset)
	};
}
function readerFor({ source }) {
	if (require_program.isNetrc(source)) return readNetrc;
	if (require_program.isPgpass(source)) return readPgpass;
	return require_program.listOf(source.path) === void 0 ? readToken : (whole) => require_program.loginsIn(source.path, whole);
}
const NETRC_TOKEN = /#[^\n]*|\bmacdef\b[\s\S]*?(?:\n[ \t]*\r?\n|$)|"(?:[^"\\\n]|\\.)*"|[^\s"#][^\s]*/g;
const NETRC_NAME = /^(?:login|account|password)$/;
function readNetrc(whole) {
	const found = [];
	let owner = "";
	let name;
	for (const { 0: token, index } of whole.text.matchAll(NETRC_TOKEN)) {
		if (token.startsWith("#") || token.startsWith("macdef")) continue;
		const text = require_program.slice(whole, index, index + token.length);
		if (name === void 0) {
			name = text;
			if (token === "default") [owner, name] = [token, void 0];
			continue;
		}
		if (name.text === "machine") owner = token;
		if (NETRC_NAME.test(name.text)) found.push({
			owner,
			entry: entryOf({
				value: name.text,
				span: name.span
			}, unquoted(text))
		});
		name = void 0;
	}
	return found;
}
const NETRC_ESCAPE = /\\(.)/g;
/** curl's quotes, with backslash escapes. */
function unquoted(text) {
	return text.text.startsWith("\"") ? unescaped(require_program.slice(text, 1, text.text.length - 1), NETRC_ESCAPE) : text;
}
const FIELD = /(?:[^:\\]|\\.)*/gy;
const PGPASS_ESCAPE = /\\([:\\])/g;
/** `host:port:database:user:password`; `\:` and `\\` are escapes. */
function readPgpass(whole) {
	const found = [];
	let start = 0;
	for (const line of whole.text.split("\n")) {
		const [host, , database, user, password] = line.startsWith("#") ? [] : fieldsOf(require_program.slice(whole, start, start + line.replace(/\r$/, "").length));
		if (host && database && user && password) {
			const owner = `${host.text}:${database.text}`;
			for (const [value, text] of Object.entries({
				database,
				user,
				password
			})) found.push({
				owner,
				entry: entryOf({
					value,
					span: text.span
				}, text)
			});
		}
		start += line.length + 1;
	}
	return found;
}
function fieldsOf(line) {
	const fields = [];
	for (let at = 0; at <= line.text.length; at++) {
		FIELD.lastIndex = at;
		const length = FIELD.exec(line.text)?.[0].length ?? 0;
		fields.push(unescaped(require_program.slice(line, at, at + length), PGPASS_ESCAPE));
		at += length;
	}
	return fields;
}
const CERTAIN = /^(?:password|token)$/;
/** The whole text. */
function readToken(whole) {
	const token = whole.text.trim();
	if (token === "" || /\s/.test(token)) return [];
	const from = whole.text.indexOf(token);
	const text = require_program.slice(whole, from, from + token.length);
	return [{
		owner: "",
		entry: entryOf({
			value: "token",
			span: text.span
		}, text)
	}];
}
function entryOf(name, value) {
	return {
		name,
		value: require_program.literalOf(value),
		span: {
			...value.span,
			start: name.span.start
		},
		...CERTAIN.test(name.value) && { certain: true }
	};
}
function unescaped(text, escape) {
	const pieces = [];
	let at = 0;
	for (const { 0: written, 1: meant = "", index } of text.text.matchAll(escape)) {
		pieces.push({
			text: text.text.slice(at, index),
			from: at,
			to: index
		}, {
			text: meant,
			from: index,
			to: index + written.length
		});
		at = index + written.length;
	}
	if (at === 0) return text;
	return require_program.derive(text, [...pieces, {
		text: text.text.slice(at),
		from: at,
		to: text.text.length
	}], require_program.spanOf(text, 0, text.text.length));
}
exports.credentialFile = credentialFile;
})
