Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_program = require("./chunks/program.js");
// src/scan.ts
/** The whole engine, pure and synchronous: what is wrong in these texts. */
function scan(sources, formats, rules, settings) {
	return require_program.judge(require_program.parse(sources, formats), [], rules, settings);
}
exports.defaultSettings = require_program.defaultSettings;
exports.jsonReport = require_program.jsonReport;
exports.judge = require_program.judge;
exports.lint = require_program.lint;
exports.loadFormats = require_program.loadFormats;
exports.parse = require_program.parse;
exports.rules = require_program.rules;
exports.scan = scan;
exports.textReport = require_program.textReport;
exports.version = require_program.version;
exports.wants = require_program.wants;
