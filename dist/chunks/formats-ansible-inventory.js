// 2e20bec5f98e990f9a0027d9e4ffba6b7f79f73c1d577a040fae1bd6e11d02c0
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/ansible-inventory.ts
/** Hosts of Ansible with their variables, one per line; groups and their variables as in any INI file. */
const ansibleInventory = {
	name: "ansible-inventory",
	matches: require_program.isInventory,
	parse
};
const HOST_LINE = /^(?![#;[])[^\s=]+[ \t]+\w+=.*$/gm;
const VARIABLE = /(?<=[ \t])(?<name>\w+)=(?:"(?<double>[^"\n]*)"|'(?<single>[^'\n]*)'|(?<plain>[^\s"']\S*))/g;
function parse(text) {
	const base = require_front_ends.ini.parse(text);
	const hosts = Array.from(text.text.matchAll(HOST_LINE), ({ 0: line, index }) => require_program.slice(text, index, index + line.length));
	return {
		...base,
		format: ansibleInventory.name,
		pairs: [...base.pairs, ...hosts.flatMap(variablesIn)]
	};
}
function variablesIn(line) {
	return Array.from(line.text.matchAll(VARIABLE), ({ 0: variable, index, groups }) => {
		const { name = "", double, single, plain } = groups ?? {};
		const end = index + variable.length - (plain === void 0 ? 1 : 0);
		const value = require_program.slice(line, end - (double ?? single ?? plain ?? "").length, end);
		return {
			name: {
				value: name,
				span: require_program.slice(line, index, index + name.length).span
			},
			value: require_program.valueOf({
				parts: require_program.partsOf(value),
				span: value.span
			}),
			span: require_program.slice(line, index, index + variable.length).span
		};
	});
}
exports.ansibleInventory = ansibleInventory;
})
