import { a as rules, n as textReport, t as version } from "./chunks/version.js";
import { C as loadFormats, i as wants, n as defaultSettings, r as parse, s as judge, t as lint } from "./chunks/engine.js";
import { t as jsonReport } from "./chunks/json.js";
// src/scan.ts
/** The whole engine, pure and synchronous: what is wrong in these texts. */
function scan(sources, formats, rules, settings) {
	return judge(parse(sources, formats), [], rules, settings);
}
export { defaultSettings, jsonReport, judge, lint, loadFormats, parse, rules, scan, textReport, version, wants };
