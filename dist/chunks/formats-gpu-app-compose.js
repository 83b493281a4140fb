// 7524ec75e64647216415ea7d29902b13575d5ad31e3c80ce1cb8f73568a670e1
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/gpu/app-compose.ts
/** The application of a dstack CVM: a compose file and scripts in a JSON file, which the machine shows to everybody. */
const appCompose = require_front_ends.describedFormat("app-compose", require_program.isAppCompose, describe);
/** Its texts in other languages. */
const TEXTS = [
	["docker_compose_file", "compose"],
	["bash_script", "shell"],
	["pre_launch_script", "shell"],
	["init_script", "shell"]
];
function describe(document) {
	const apps = [...new Set(TEXTS.slice(0, 2).flatMap(([field]) => require_front_ends.mapsWith(document, field)))];
	return {
		parts: apps.flatMap(partsOf),
		markers: apps.flatMap(markersOf)
	};
}
function partsOf(app) {
	return TEXTS.flatMap(([field, format]) => {
		const node = require_program.childOf(app, field);
		return node?.kind === "scalar" ? [{
			format,
			text: node.text
		}] : [];
	});
}
/** Without a provider of keys nothing is released to the machine alone. */
function markersOf(app) {
	const field = TEXTS.map(([name]) => require_program.pairOf(app, name)).find((pair) => pair !== void 0);
	const provider = require_program.locatedOf(require_program.childOf(app, "key_provider"));
	return [...field === void 0 ? [] : [{
		verdict: "confidential",
		by: {
			at: field.key.span,
			message: "dstack runs it in a confidential VM"
		}
	}], ...provider?.value === "none" ? [{
		verdict: "negative",
		by: {
			at: provider.span,
			message: "key_provider none gives it no keys of its own"
		}
	}] : []];
}
exports.appCompose = appCompose;
})
