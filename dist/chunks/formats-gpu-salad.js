// 71e55a416e18664a12220fade47e2ee0fa00d18d66562508972f24b89a68e732
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/gpu/salad.ts
/** Container groups of Salad, which run on the computers of whoever takes part. */
const salad = require_front_ends.describedFormat("salad", require_program.isSalad, describe);
function describe(document) {
	return require_front_ends.joined(require_front_ends.mapsWith(document, "container").map(describeGroup));
}
function describeGroup(group) {
	const pair = require_program.pairOf(group, "container");
	const node = pair?.value;
	if (pair === void 0 || node?.kind !== "map") return {};
	const { command, commands, parts } = require_front_ends.commandLine(require_program.childOf(node, "command"));
	return {
		workloads: [require_front_ends.container(require_program.textOf(require_program.childOf(group, "name")) || "the container group", group.span, {
			...require_front_ends.imageIn(require_program.childOf(node, "image")),
			env: require_program.entriesIn(require_program.childOf(node, "environmentVariables") ?? require_program.childOf(node, "environment_variables")),
			ports: readPorts(require_program.childOf(group, "networking")),
			command,
			markers: [require_program.rentedMarker("Salad", pair.key.span, "Salad runs it on computers of its users")]
		})],
		commands,
		parts
	};
}
/** With `auth` the gateway asks for a key of Salad. */
function readPorts(networking) {
	const port = require_program.wordOfNode(require_program.childOf(networking, "port"));
	if (port === void 0 || require_program.booleanOf(require_program.childOf(networking, "auth")) === true) return [];
	return [{
		span: port.span,
		how: "provider",
		container: port
	}];
}
exports.salad = salad;
})
