// 67371a53d7d260fcccdd52635d5c8c338d29118a69327ba1b932850fb70e2590
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/gpu/akash.ts
/** Deployments on the marketplace of Akash. */
const akash = require_front_ends.describedFormat("akash", require_program.isAkash, describe);
function describe(document) {
	return require_front_ends.joined(require_program.pairsOf(require_program.childOf(document, "services")).map((pair) => describeService(pair, document)));
}
function describeService({ key, value: service, span }, document) {
	if (service?.kind !== "map") return {};
	const { command, commands, parts } = require_front_ends.commandLine(require_program.childOf(service, "command"), require_program.childOf(service, "args"));
	return {
		workloads: [require_front_ends.container(key.text.text, span, {
			...require_front_ends.imageIn(require_program.childOf(service, "image")),
			env: require_program.entriesIn(require_program.childOf(service, "env")),
			mounts: require_program.pairsOf(require_program.childOf(service, "params", "storage")).flatMap(readStorage),
			ports: require_program.itemsOf(require_program.childOf(service, "expose")).flatMap(readPort),
			command,
			markers: [require_program.rentedMarker("Akash", require_program.pairOf(document, "deployment")?.key.span ?? span, "a provider of the marketplace takes the deployment")]
		})],
		commands,
		parts
	};
}
/** Only `to: [{global: true}]` opens it to everybody; the rest is for services of the same deployment. */
function readPort(item) {
	const port = require_program.wordOfNode(require_program.childOf(item, "port"));
	const open = require_program.itemsOf(require_program.childOf(item, "to")).some((to) => require_program.booleanOf(require_program.childOf(to, "global")) === true);
	if (port === void 0 || !open) return [];
	const host = require_program.wordOfNode(require_program.childOf(item, "as"));
	return [{
		span: item.span,
		how: "provider",
		container: port,
		...host && { host }
	}];
}
/** `data: {mount: /var/lib/data}` */
function readStorage({ key, value, span }) {
	const source = require_program.wordOfNode(key);
	const target = require_program.wordOfNode(require_program.childOf(value, "mount"));
	if (target === void 0) return [];
	return [{
		span,
		kind: "volume",
		...source && { source },
		target,
		readOnly: require_program.booleanOf(require_program.childOf(value, "readOnly")) ?? false
	}];
}
exports.akash = akash;
})
