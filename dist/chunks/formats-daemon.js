// 41f995aa520e280c0625eedccaa361756bcc31c9901c12747a065b7f2c0f5863
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/daemon.ts
/** The configuration of the Docker engine: what it listens on. */
const daemon = {
	name: "daemon",
	matches: require_program.isDaemon,
	parse
};
function parse(text) {
	const tree = require_program.readYaml(text);
	return {
		...require_program.nothing(text, daemon.name),
		...require_program.readNameValues(tree.documents),
		workloads: tree.documents.flatMap(enginesOf),
		unread: require_program.faultsOf(text, tree),
		keyAt: require_program.keyPaths(tree)
	};
}
/** `hosts: ["tcp://0.0.0.0:2375"]`: one process for each address; with `tlsverify` it asks for a certificate. */
function enginesOf(document) {
	const hosts = require_program.pairOf(document, "hosts");
	if (hosts === void 0 || require_program.booleanOf(require_program.childOf(document, "tlsverify")) === true) return [];
	const name = {
		value: hosts.key.text.text,
		span: hosts.key.span
	};
	return require_program.itemsOf(hosts.value).flatMap((host) => {
		if (host.kind !== "scalar") return [];
		const { span } = host;
		const program = require_program.impliedWord("dockerd", {
			...span,
			end: span.start
		});
		const env = [{
			name,
			value: require_program.valueOf(require_program.wordOfScalar(host)),
			span
		}];
		return [require_front_ends.container("dockerd", span, {
			env,
			network: {
				kind: "host",
				span,
				process: true
			},
			command: [program]
		})];
	});
}
exports.daemon = daemon;
})
