// 2c8d001e5efec7989d6f0119edebbb8642f36ad211489d69aaca9fef84573b94
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
// src/formats/notebook/magics.ts
const SHELL_CELL = /^\s*%%(?:script[ \t]+)?(?:ba|da|z)?sh\b[^\n]*\n/;
const FILE_CELL = /^\s*%%(?:writefile|file)[ \t]+(?:-a[ \t]+)?(?<path>\S+)[^\n]*\n/;
const COMMAND = /^[ \t]*(?:(?:[A-Za-z_][\w., ]*=[ \t]*)?(?:!!?(?!=)|%(?:system|sx)[ \t]+)|%(?=(?:pip|conda|uv)[ \t]))(?<command>(?:[^\\\n]|\\[^])*)/gm;
const FILLED = /(?<!\$)\{[A-Za-z_][\w.[\]'"]*\}/g;
const VARIABLE = /^[ \t]*%(?:set_)?env[ \t]+(?<name>[A-Za-z_]\w*)[ \t]*[= \t][ \t]*(?<value>[^\s][^\n]*?)?[ \t]*$/dgm;
const ENVIRONMENT = /(?:environ(?:\[|\.setdefault\()|\bputenv\()\s*["'](?<name>[A-Za-z_]\w*)["']\s*(?:\]\s*=(?!=)|,)\s*(?<quote>["'])(?<value>(?:[^"'\\\n]|\\.)*)\k<quote>/dg;
/** Scripts in a cell, and files that it writes. */
function partsIn(cell) {
	const script = SHELL_CELL.exec(cell.text);
	if (script !== null) return [{
		format: "shell",
		text: require_program.slice(cell, script[0].length)
	}];
	const file = FILE_CELL.exec(cell.text);
	if (file !== null) {
		const text = require_program.slice(cell, file[0].length);
		return [{
			format: require_program.formatAs(file.groups["path"], text.text) ?? "text",
			text
		}];
	}
	return [...Array.from(cell.text.matchAll(COMMAND), ({ index, 0: written, groups }) => {
		const end = index + written.length;
		return scriptOf(require_program.slice(cell, end - groups["command"].length, end));
	}).map((text) => ({
		format: "shell",
		text
	})), {
		format: "text",
		text: cell
	}];
}
/** Variables of the environment that a cell sets. */
function variablesIn(cell) {
	return [...Array.from(cell.text.matchAll(VARIABLE), (match) => entryAt(cell, match, false)), ...Array.from(cell.text.matchAll(ENVIRONMENT), (match) => entryAt(cell, match, true))];
}
/** The value of a magic is text in which names are filled in, that of Python a string. */
function entryAt(cell, { indices, groups }, quoted) {
	const { name: [start, end] = NOWHERE, value: [from, to] = NOWHERE } = indices?.groups ?? {};
	const text = require_program.slice(cell, from, to);
	const word = quoted ? require_program.wordOf(text) : filledWord(text);
	return {
		name: {
			value: groups["name"],
			span: require_program.spanOf(cell, start, end)
		},
		value: require_program.valueOf(word),
		span: require_program.spanOf(cell, start, Math.max(end, to))
	};
}
const NOWHERE = [0, 0];
const NAMES = /\$[A-Za-z_]\w*|\{[^{}\n]*\}/g;
function filledWord(text) {
	return {
		parts: require_program.cutAt(text, NAMES, ({ span }) => ({
			kind: "reference",
			to: "computed",
			name: "",
			span
		})),
		span: text.span
	};
}
function scriptOf(command) {
	const pieces = [];
	let at = 0;
	for (const { index, 0: filled } of command.text.matchAll(FILLED)) {
		const to = index + filled.length;
		pieces.push({
			text: command.text.slice(at, index),
			from: at,
			to: index
		}, {
			text: "\uE000",
			from: index,
			to
		});
		at = to;
	}
	return at === 0 ? command : require_program.derive(command, [...pieces, {
		text: command.text.slice(at),
		from: at,
		to: command.text.length
	}], command.span);
}
// src/formats/notebook/index.ts
/** Notebooks of Jupyter: commands, variables and strings of their cells. */
const notebook = {
	name: "notebook",
	matches: require_program.isNotebook,
	parse
};
function parse(text) {
	const tree = require_program.readYaml(text);
	const cells = tree.documents.flatMap(cellsIn);
	const variables = cells.flatMap(({ kind, source }) => kind === "code" ? [source] : []).flatMap(variablesIn);
	return {
		...require_program.nothing(text, notebook.name),
		pairs: variables,
		texts: cells.flatMap(({ source }) => require_program.isRewritten(source) ? [source] : []),
		parts: cells.flatMap(partsOf),
		scope: {
			files: [],
			entries: variables
		},
		unread: require_program.faultsOf(text, tree),
		keyAt: require_program.keyPaths(tree)
	};
}
const SHELL = /^(?:bash|sh|zsh)$/i;
/** Format 4 has cells, format 3 has them in worksheets. */
function cellsIn(document) {
	const language = require_program.textOf(require_program.childOf(document, "metadata", "kernelspec", "language") ?? require_program.childOf(document, "metadata", "language_info", "name"));
	const code = SHELL.test(language ?? "") ? "script" : "code";
	const sheets = require_program.itemsOf(require_program.childOf(document, "worksheets")).map((sheet) => require_program.childOf(sheet, "cells"));
	return [require_program.childOf(document, "cells"), ...sheets].flatMap(require_program.itemsOf).flatMap((cell) => {
		const type = require_program.textOf(require_program.childOf(cell, "cell_type"));
		const source = sourceOf(require_program.childOf(cell, "source") ?? require_program.childOf(cell, "input"));
		if (source === void 0 || type !== "code" && type !== "markdown") return [];
		return [{
			kind: type === "code" ? code : type,
			source
		}];
	});
}
/** A string, or a list of its lines. */
function sourceOf(node) {
	if (node?.kind === "scalar") return node.text;
	const lines = require_program.itemsOf(node).flatMap((item) => item.kind === "scalar" ? [item.text] : []);
	return node === void 0 || lines.length === 0 ? void 0 : require_program.scriptOf({
		parts: lines,
		span: node.span
	});
}
function partsOf({ kind, source }) {
	if (kind === "code") return partsIn(source);
	return [{
		format: kind === "script" ? "shell" : "markdown",
		text: source
	}];
}
exports.notebook = notebook;
})
