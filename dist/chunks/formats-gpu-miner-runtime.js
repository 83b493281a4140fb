// eb0eaebb705092ae72a8ba3c21af7f7558e212386606c4d48e078a45c102641a
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/gpu/miner-runtime.ts
/** The runtime of a miner, from which its command line makes a compose file: an engine, the agent and what measures them. */
const minerRuntime = require_front_ends.describedFormat("miner-runtime", require_program.isMinerRuntime, describe);
/** What an engine is when nothing is said: its image, and the program with its options. */
const ENGINES = /* @__PURE__ */ new Map([["vllm", {
	image: "vllm/vllm-openai:latest",
	program: [
		"python",
		"-m",
		"vllm.entrypoints.openai.api_server"
	]
}], ["sglang", {
	image: "lmsysorg/sglang:latest",
	program: [
		"python",
		"-m",
		"sglang.launch_server"
	]
}]]);
function describe(runtime) {
	const agent = require_program.pairOf(runtime, "miner_client") ?? require_program.pairOf(runtime, "custom_service");
	return require_front_ends.joined([
		{ workloads: engineIn(runtime) },
		...agent === void 0 ? [] : describeService(agent, runtime, withAgentSettings),
		...["dcgm_exporter", "metrics_collector"].flatMap((name) => {
			const pair = require_program.pairOf(runtime, name);
			return pair === void 0 ? [] : describeService(pair, runtime, name === "dcgm_exporter" ? withExporterPort : withHostPort);
		}),
		...require_program.pairsOf(require_program.childOf(runtime, "extra_services")).flatMap((pair) => describeService(pair, runtime, (workload) => workload))
	]);
}
function engineIn(runtime) {
	const engine = require_program.pairOf(runtime, "engine");
	const defaults = ENGINES.get(require_program.textOf(engine?.value) ?? "");
	if (engine === void 0 || defaults === void 0) return [];
	const at = engine.value?.span ?? engine.span;
	const cache = require_program.wordOfNode(require_program.childOf(runtime, "hf_cache"));
	return [require_front_ends.container(require_program.textOf(require_program.childOf(runtime, "name")) ?? "the engine", runtime.span, {
		image: require_program.impliedWord(defaults.image, at),
		...require_front_ends.imageIn(require_program.childOf(runtime, "image")),
		env: [...hubToken(require_program.childOf(runtime, "hf_token_env")), ...require_program.entriesIn(require_program.childOf(runtime, "env"))],
		mounts: cache === void 0 ? [] : [{
			span: cache.span,
			kind: "bind",
			source: cache,
			readOnly: false
		}],
		command: [
			...defaults.program.map((word) => require_program.impliedWord(word, at)),
			...optionOf(runtime, "host", "--host"),
			...optionOf(runtime, "api_key", "--api-key"),
			...require_program.wordsOfNode(require_program.childOf(runtime, "extra_args"))
		]
	})];
}
/** The name of a variable of the shell, whose value the engine gets. */
function hubToken(node) {
	const word = require_program.wordOfNode(node);
	const name = word && require_program.locatedText(word);
	if (name === void 0) return [];
	return [{
		name,
		value: {
			kind: "reference",
			to: "environment",
			name: name.value,
			span: name.span
		},
		span: name.span
	}];
}
/** A field that becomes an option of the program. */
function optionOf(runtime, field, flag) {
	const pair = require_program.pairOf(runtime, field);
	const value = require_program.wordOfNode(pair?.value);
	return pair === void 0 || value === void 0 || value.parts.length === 0 ? [] : [require_program.impliedWord(flag, pair.key.span), value];
}
/** The fields are those of a service in a compose file, unless it is switched off. */
function describeService(pair, runtime, complete) {
	const settings = pair.value;
	if (settings === void 0 || require_program.booleanOf(require_program.childOf(settings, "enabled")) === false || require_program.pairsOf(settings).length === 0) return [];
	return require_program.readService(pair, runtime).map((service) => {
		const name = require_program.textOf(require_program.childOf(settings, "service_name")) ?? service.workload.name.replaceAll("_", "-");
		return {
			...service,
			workloads: [complete({
				...service.workload,
				name
			}, settings)]
		};
	});
}
const AGENT_PORT = "8080";
/** An address for everybody is taken at its word where nothing says that a container stands around it. */
function withAgentSettings(workload, settings) {
	const written = ["listen_port", "listen_host"].flatMap((name) => settingOf(settings, name));
	const published = withHostPort({
		...workload,
		env: [...written, ...workload.env]
	}, settings);
	const address = require_program.wordOfNode(require_program.childOf(settings, "environment", "MINER_HTTP_HOST") ?? require_program.childOf(settings, "listen_host"));
	if (!(address !== void 0 && require_program.isWildcard(require_program.literalText(address) ?? "127.0.0.1")) || published.ports.length > 0 || published.network.kind !== "own") return published;
	return {
		...published,
		network: {
			kind: "host",
			span: address.span,
			process: true
		}
	};
}
function settingOf(settings, name) {
	const pair = require_program.pairOf(settings, name);
	const word = require_program.wordOfNode(pair?.value);
	return pair === void 0 || word === void 0 ? [] : [{
		name: {
			value: name,
			span: pair.key.span
		},
		value: require_program.valueOf(word),
		span: pair.span
	}];
}
/** `host_port` is published on all interfaces, unless `ports` says what is. */
function withHostPort(workload, settings) {
	const host = require_program.wordOfNode(require_program.childOf(settings, "host_port"));
	if (host === void 0 || require_program.pairOf(settings, "ports") !== void 0) return workload;
	const port = require_program.wordOfNode(require_program.childOf(settings, "listen_port")) ?? require_program.impliedWord(AGENT_PORT, host.span);
	return withPort(workload, {
		parts: [
			...host.parts,
			...require_program.impliedWord(":", endOf(host.span)).parts,
			...port.parts
		],
		span: host.span
	});
}
/** What measures the GPUs is published where nothing is said. */
function withExporterPort(workload, settings) {
	const enabled = require_program.pairOf(settings, "enabled");
	if (require_program.booleanOf(enabled?.value) !== true || enabled === void 0 || require_program.pairOf(settings, "ports") !== void 0) return workload;
	return withPort(workload, require_program.impliedWord("9400:9400", enabled.span));
}
function withPort(workload, short) {
	return {
		...workload,
		ports: [...workload.ports, {
			span: short.span,
			how: "publish",
			short
		}]
	};
}
function endOf(span) {
	return {
		...span,
		start: span.end
	};
}
exports.minerRuntime = minerRuntime;
})
