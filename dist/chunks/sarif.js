// 66ad2954bfa0e88fc3b0d7722c32cd3ed95c33896661f4dbd06cf5b25b1c9f4d
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_rolldown_runtime = ((exports) => {
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
exports.__commonJSMin = __commonJSMin;
exports.__exportAll = __exportAll;
exports.__toESM = __toESM;
return exports;
})({});
const require_program = require("./program.js");
// src/report/sarif.ts
var sarif_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ sarifReporter: () => sarifReporter });
/** Code scanning refuses a run with more results. */
const MOST_RESULTS = 25e3;
/** The rule whose findings are secrets that are out already. */
const CRITICAL = "plain-secret";
/** A SARIF 2.1.0 log: paths relative to the root, one-line regions, trails as code flows, no snippets. */
function sarifReporter({ rules, page, version }) {
	return (result) => {
		const findings = result.findings.toSorted(require_program.bySeverity).slice(0, MOST_RESULTS);
		const left = result.findings.length - findings.length;
		const notifications = [...result.skipped.map((skip) => notificationOf(`not scanned: ${require_program.escapeText(skip.reason)}`, skip.path)), ...left > 0 ? [notificationOf(`${left} more findings are left out, as a log holds ${MOST_RESULTS} at most`)] : []];
		const log = {
			$schema: "https://json.schemastore.org/sarif-2.1.0.json",
			version: "2.1.0",
			runs: [{
				tool: { driver: {
					name: "leaklint",
					semanticVersion: version,
					rules: rules.map((rule) => descriptorOf(rule, page(rule.id)))
				} },
				columnKind: "utf16CodeUnits",
				invocations: [{
					executionSuccessful: !result.skipped.some(({ failed }) => failed),
					...notifications.length > 0 && { toolExecutionNotifications: notifications }
				}],
				results: findings.map((finding) => resultOf(finding, rules))
			}]
		};
		return require_program.jsonText(log);
	};
}
function descriptorOf({ id, severity, summary }, page = summary) {
	const critical = id === CRITICAL ? "9.1" : "7.5";
	return {
		id,
		name: id,
		shortDescription: { text: summary },
		fullDescription: { text: summary },
		help: {
			text: summary,
			markdown: require_program.readablePage(page)
		},
		defaultConfiguration: { level: severity },
		properties: {
			tags: ["security"],
			precision: "high",
			"security-severity": severity === "error" ? critical : "4.0"
		}
	};
}
function resultOf(finding, rules) {
	const { rule, detector, severity, fingerprint, group, related, fix } = finding;
	return {
		ruleId: detector === void 0 ? rule : `${rule}/${detector}`,
		rule: {
			id: detector === void 0 ? rule : `${rule}/${detector}`,
			index: rules.findIndex(({ id }) => id === rule)
		},
		level: severity,
		message: { text: messageOf(finding.message) },
		locations: [locationOf(finding)],
		partialFingerprints: {
			primaryLocationLineHash: `${fingerprint}:1`,
			"leaklint/v1": fingerprint
		},
		...fix?.safe === true && { fixes: [fixOf(fix)] },
		...group !== void 0 && { properties: { group } },
		...related.length > 0 && { codeFlows: [flowOf(finding)] },
		...related.length > 0 && { relatedLocations: related.map((place, id) => ({
			id,
			...locationOf(place),
			message: { text: messageOf(place.message) }
		})) }
	};
}
function fixOf({ replacements }) {
	return { artifactChanges: [...new Set(replacements.map(({ path }) => path))].map((path) => ({
		artifactLocation: {
			uri: uriOf(path),
			uriBaseId: "%SRCROOT%"
		},
		replacements: replacements.filter((each) => each.path === path).map(({ start, end, text }) => ({
			deletedRegion: {
				startLine: start.line,
				startColumn: start.column,
				endLine: end.line,
				endColumn: end.column
			},
			insertedContent: { text }
		}))
	})) };
}
/** The hops in order, and at the end the place of the finding. */
function flowOf(finding) {
	return { threadFlows: [{ locations: [...finding.related, finding].map((place) => ({ location: {
		...locationOf(place),
		message: { text: messageOf(place.message) }
	} })) }] };
}
/** Code scanning shows an alert on a change only when all of its lines are in it, so a region is one line. */
function locationOf({ path, start, end }) {
	const endColumn = end.line === start.line ? Math.max(end.column, start.column + 1) : start.column + 1;
	return { physicalLocation: {
		artifactLocation: {
			uri: uriOf(path),
			uriBaseId: "%SRCROOT%"
		},
		region: {
			startLine: start.line,
			startColumn: start.column,
			endLine: start.line,
			endColumn
		}
	} };
}
function notificationOf(text, path) {
	return {
		level: "warning",
		message: { text },
		...path !== void 0 && { locations: [{ physicalLocation: { artifactLocation: {
			uri: uriOf(path),
			uriBaseId: "%SRCROOT%"
		} } }] }
	};
}
/** In a SARIF message, `[…](…)` is a link. */
function messageOf(text) {
	return require_program.escapeText(text).replaceAll(/[\\[\]]/g, String.raw`\$&`);
}
function uriOf(path) {
	return path.split("/").map(encodeURIComponent).join("/");
}
exports.sarifReporter = sarifReporter;
exports.sarif_exports = sarif_exports;
})
