// 56339880f690142b8f2bda5dc371bb9e83fb1fc15ed9128b499bfc592befce47
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/gpu/tinfoil.ts
/** Containers of Tinfoil, which run in an attested confidential VM; the file is public and so are the values in it. */
const tinfoil = require_front_ends.describedFormat("tinfoil", require_program.isTinfoil, describe);
function describe(document) {
	const version = require_program.pairOf(document, "cvm-version");
	if (version === void 0) return {};
	const marker = {
		verdict: "confidential",
		by: {
			at: version.key.span,
			message: "Tinfoil runs it in a confidential VM"
		}
	};
	return require_front_ends.joined(require_program.itemsOf(require_program.childOf(document, "containers")).map((node) => describeContainer(node, marker)));
}
function describeContainer(node, marker) {
	const { command, commands, parts } = require_front_ends.commandLine(require_program.childOf(node, "entrypoint"), require_program.childOf(node, "command"));
	return {
		workloads: [require_front_ends.container(require_program.textOf(require_program.childOf(node, "name")) ?? "the Tinfoil container", node.span, {
			...require_front_ends.imageIn(require_program.childOf(node, "image")),
			env: [...require_program.entriesIn(require_program.childOf(node, "env")), ...require_program.itemsOf(require_program.childOf(node, "secrets")).flatMap(readSecret)],
			command,
			markers: [marker]
		})],
		commands,
		parts
	};
}
/** The name of a variable whose value only the attested machine gets. */
function readSecret(item) {
	const name = require_program.locatedOf(item);
	if (name === void 0) return [];
	return [{
		name,
		value: {
			kind: "reference",
			to: "secret-store",
			name: name.value,
			span: name.span
		},
		span: name.span
	}];
}
exports.tinfoil = tinfoil;
})
