// 44149f64634a1bfdd5a2dc382fd65b33917b3094100f8dd9cd4a28789dbce1ee
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/gpu/vast.ts
/** Instances and templates of Vast.ai, as its API takes them. */
const vast = require_front_ends.describedFormat("vast", require_program.isVast, describe);
function describe(document) {
	return require_front_ends.joined(require_front_ends.mapsWith(document, "image").filter(isInstance).map(describeInstance));
}
function isInstance(map) {
	return require_program.pairsOf(map).some(({ key }) => /^onstart(?:_cmd)?$/.test(key.text.text));
}
function describeInstance(instance) {
	const { command, commands, parts } = require_front_ends.commandLine(require_program.childOf(instance, "entrypoint"), require_program.childOf(instance, "args") ?? require_program.childOf(instance, "args_str"));
	const onstart = require_program.childOf(instance, "onstart") ?? require_program.childOf(instance, "onstart_cmd");
	const image = require_program.joinImage({
		repository: require_program.childOf(instance, "image"),
		tag: require_program.childOf(instance, "tag")
	});
	const name = require_program.textOf(require_program.childOf(instance, "label")) ?? require_program.textOf(require_program.childOf(instance, "name")) ?? "the Vast.ai instance";
	const workload = require_front_ends.container(name, instance.span, {
		...image ? { image } : require_front_ends.imageIn(require_program.childOf(instance, "image")),
		...readEnv(require_program.childOf(instance, "env")),
		command,
		markers: [require_program.rentedMarker("Vast.ai", require_program.pairOf(instance, "image")?.key.span ?? instance.span, "Vast.ai rents out machines of others")]
	});
	const script = onstart?.kind === "scalar" ? [{
		format: "shell",
		text: onstart.text
	}] : [];
	return {
		workloads: [workload],
		commands,
		parts: [...parts, ...script]
	};
}
/** Options of `docker run` in a string, or a map whose keys may be such options: `{"-p 8080:8080": "1", "A": "b"}`. */
function readEnv(node) {
	if (node?.kind === "scalar") return readOptions(require_program.splitCommand(node.text));
	const options = require_program.pairsOf(node).flatMap(({ key }) => key.text.text.startsWith("-") ? require_program.splitCommand(key.text) : []);
	return {
		env: require_program.entriesIn(node).filter(({ name }) => !name.value.startsWith("-")),
		ports: readOptions(options).ports
	};
}
/** Only `-e K=V` and `-p HOST:PORT` in two words are understood there. */
function readOptions(words) {
	const env = [];
	const ports = [];
	for (const [at, word] of words.entries()) {
		const value = words[at + 1];
		const option = require_program.literalText(word);
		if (value === void 0) continue;
		const entry = option === "-e" ? require_program.entryOf(value) : void 0;
		if (entry !== void 0) env.push(entry);
		if (option === "-p") ports.push({
			span: value.span,
			how: "provider",
			container: portIn(value)
		});
	}
	return {
		env,
		ports
	};
}
/** `8080` of `8080:8080/tcp` */
function portIn(value) {
	const port = require_program.splitWord(value, ":")?.[1] ?? value;
	const slash = require_program.patternText(port).indexOf("/");
	return slash < 0 ? port : require_program.cutWord(port, 0, slash);
}
exports.vast = vast;
})
