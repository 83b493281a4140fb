Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_engine = require("./chunks/engine.js");
// src/scan.ts
/** The whole engine, pure and synchronous: what is wrong in these texts. */
function scan(sources, formats, rules, settings) {
	return require_engine.judge(require_engine.parse(sources, formats), [], rules, settings);
}
exports.defaultSettings = require_engine.defaultSettings;
exports.jsonReport = require_engine.jsonReport;
exports.judge = require_engine.judge;
exports.lint = require_engine.lint;
exports.loadFormats = require_engine.loadFormats;
exports.parse = require_engine.parse;
exports.rules = require_engine.rules;
exports.scan = scan;
exports.textReport = require_engine.textReport;
exports.version = require_engine.version;
exports.wants = require_engine.wants;
