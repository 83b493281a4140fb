// 8e96ac86a2f8c6c639fcb7e3ef6a9d59e41d5e33b4ebfeba93f782f8cb5fe33d
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/gpu/lium-template.ts
/** Templates of Lium, which it stores with all that they say. */
const liumTemplate = require_front_ends.describedFormat("lium-template", require_program.isLiumTemplate, describe);
function describe(document) {
	return require_front_ends.joined(require_front_ends.mapsWith(document, "docker_image").map(describeTemplate));
}
function describeTemplate(template) {
	const field = (name) => require_program.childOf(template, name);
	const { command, commands, parts } = require_front_ends.commandLine(field("entrypoint"));
	const startup = field("startup_commands");
	const image = require_program.joinImage({
		repository: field("docker_image"),
		tag: field("docker_image_tag"),
		digest: field("docker_image_digest")
	});
	const workload = require_front_ends.container(require_program.textOf(field("name")) ?? "the Lium template", template.span, {
		...image ? { image } : require_front_ends.imageIn(field("docker_image")),
		env: require_program.entriesIn(field("environment")),
		mounts: require_program.itemsOf(field("volumes")).flatMap((item) => {
			const target = require_program.wordOfNode(item);
			return target === void 0 ? [] : [{
				span: item.span,
				kind: "volume",
				target,
				readOnly: false
			}];
		}),
		ports: require_program.listedIn(field("internal_ports")).map((port) => ({
			span: port.span,
			how: "provider",
			container: port
		})),
		command,
		markers: [require_program.rentedMarker("Lium", require_program.pairOf(template, "docker_image")?.key.span ?? template.span, "Lium rents out machines of others")]
	});
	const script = startup?.kind === "scalar" ? [{
		format: "shell",
		text: startup.text
	}] : [];
	return {
		workloads: [workload],
		commands,
		parts: [...parts, ...script]
	};
}
exports.liumTemplate = liumTemplate;
})
