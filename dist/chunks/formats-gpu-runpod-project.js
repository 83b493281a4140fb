// 206ac87ccfb14b32753ccc1a3893a921eddaf56a4d588215705ace230d4730e9
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/gpu/runpod-project.ts
/** The project file of RunPod: the image and variables of its pods. */
const runpodProject = {
	name: "runpod-project",
	matches: require_program.isRunpodProject,
	parse(text) {
		const parsed = require_front_ends.toml.parse(text);
		const under = (section) => parsed.pairs.filter((entry) => parsed.keyAt(placeOf(entry)) === `${section}.${entry.name.value}`);
		const project = under("project");
		const env = under("project.env_vars");
		const image = valueIn(project, "base_image");
		if (image === void 0 && env.length === 0) return {
			...parsed,
			format: "runpod-project"
		};
		const workload = require_front_ends.container(textIn(project, "name") ?? "the RunPod project", text.span, {
			...image && { image: require_program.wordIn$2(image) },
			env,
			ports: portsIn(project),
			markers: [require_front_ends.runpodMarker((project[0] ?? env[0])?.span ?? text.span)]
		});
		return {
			...parsed,
			format: "runpod-project",
			workloads: [workload],
			scope: {
				...parsed.scope,
				workloads: true
			}
		};
	}
};
/** `ports = "4040/http, 22/tcp"` */
function portsIn(entries) {
	const ports = valueIn(entries, "ports");
	return ports === void 0 ? [] : require_program.piecesBetween(require_program.wordIn$2(ports)).map(require_program.providerPort);
}
/** Where the value stands, which has the key. */
function placeOf({ value, span }) {
	return value.kind === "literal" ? value.span.start : span.start;
}
function textIn(entries, name) {
	return valueIn(entries, name)?.text;
}
/** The text of a literal, which stands in the file as it is. */
function valueIn(entries, name) {
	const value = entries.findLast((entry) => entry.name.value === name)?.value;
	const run = value?.kind === "literal" ? value.runs[0] : void 0;
	return value?.kind === "literal" && run !== void 0 ? require_program.slice(require_program.wholeText(value.span.source), run.start, run.end) : void 0;
}
exports.runpodProject = runpodProject;
})
