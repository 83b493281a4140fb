// 2b830f849c9139bc27f4a3546897175cb55d25beef6b04003f727807d77bae02
const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_buffer = require("node:buffer");
let node_util = require("node:util");
// rules/ephemeral-identity.ts
const usualHome = "/root/.miner";
/** A node identity that is gone with its container. */
const ephemeralIdentity = {
	id: "ephemeral-identity",
	severity: "warning",
	summary: "Mount persistent storage at the agent's MINER_HOME.",
	*check({ workloads }) {
		for (const workload of workloads) {
			const { name, network, mounts } = workload;
			const home = homeOf(workload);
			if (home === void 0 || network.kind === "host" && network.process) continue;
			if (mounts.some(({ kind, target }) => kind !== "temporary" && (target === void 0 || home.isBelow(target.value)))) continue;
			yield {
				at: home.at,
				message: `${name} keeps its identity in ${home.name}, where no persistent storage is mounted`,
				related: home.trail
			};
		}
	}
};
function homeOf({ env, services }) {
	const variable = env.findLast(({ name }) => name.value === "MINER_HOME");
	if (variable !== void 0) return fromVariable(variable);
	const agent = services.find((service) => service.name === "miner-agent");
	if (agent === void 0) return void 0;
	return {
		at: agent.by.at,
		name: usualHome,
		trail: [],
		isBelow: (folder) => `${usualHome}/`.startsWith(`${folder}/`)
	};
}
/** Undefined where the value is not known: then any mount may be the right one. */
function fromVariable({ span, trail, resolved }) {
	if (resolved === void 0) return void 0;
	return {
		at: span,
		name: "MINER_HOME",
		trail,
		isBelow: (folder) => resolved.is(folder) || resolved.startsWith(`${folder}/`)
	};
}
// rules/floating-image-tag.ts
/** `latest-gpu`, `cuda-latest`: these move wherever the word stands. */
const movingAnywhere = /^(?:latest|nightly)$/;
/** A date, a commit or a version pins what follows a moving word: `nightly-20250101`, `main-3f2a91c`, `stable-2.1`. */
const pinned = /^(?:\d{6,}|\d{4}|[0-9a-f]{7,64}|v?\d+\.\d[\w.]*)$/;
/** An image that is another one tomorrow. */
const floatingImageTag = {
	id: "floating-image-tag",
	severity: "warning",
	summary: "Pin every image to a version or a digest.",
	*check({ images, settings }) {
		for (const { user, image, local } of images) {
			const { repository, tag, digest, complete } = image.value;
			if (local || digest !== void 0 || !complete) continue;
			if (tag === void 0) yield {
				at: image.span,
				message: `${user} uses ${repository} with no tag, which means latest`
			};
			else if (isFloating(tag, settings)) yield {
				at: image.span,
				message: `${user} uses ${repository} at the floating tag ${tag}`
			};
			else if (settings.strict) yield {
				at: image.span,
				message: `${user} uses ${repository} at the tag ${tag} without a digest`
			};
		}
	}
};
function isFloating(tag, { floatingTags }) {
	if (floatingTags.includes(tag)) return true;
	const words = tag.toLowerCase().split(/[-_]/);
	if (words.some((word) => pinned.test(word))) return false;
	return floatingTags.includes(words[0] ?? "") || words.some((word) => movingAnywhere.test(word));
}
// src/rule.ts
/** Names in a row for a message: `A`, `A and B`, `A, B and 3 more`. */
function enumerate(names) {
	const [first = "", second = ""] = names;
	if (names.length < 3) return names.join(" and ");
	return `${first}, ${second} and ${names.length - 2} more`;
}
// rules/host-network.ts
/** Host networking, which publishes every port that a service listens on. */
const hostNetwork = {
	id: "host-network",
	severity: "warning",
	summary: "Give agent, admin, inference and data-store services a network of their own.",
	*check({ workloads, settings }) {
		for (const { name, network, services, binds } of workloads) {
			if (network.kind !== "host" || network.process) continue;
			const open = services.filter(({ name: service, kind }) => kind !== "web" && !binds.some((bind) => bind.service === service && !bind.wildcard));
			if (open.length === 0 && !settings.strict) continue;
			const what = open.length === 0 ? "its service" : enumerate(open.map((service) => service.name));
			const related = open.map((service) => service.by);
			yield {
				at: network.span,
				message: `${name} runs ${what} in the network of its host, where every port is open`,
				related
			};
		}
	}
};
// src/model.ts
/** How a message names a rented host. `provider` is empty where a comment or the settings say `rented`. */
function hostOf({ provider }) {
	return provider === "" ? "a rented host" : `a rented ${provider} host`;
}
/** How a message names a secret: by what it is, or by its own name where nothing else tells. */
function titleOf({ detector, name, title }) {
	return detector === "sensitive-name" && name !== void 0 ? name : title;
}
// rules/key-file-on-rented-host.ts
/** Wallets, SSH keys, credential files that are mounted on, copied or uploaded to a host whose owner can read them. */
const keyFileOnRentedHost = {
	id: "key-file-on-rented-host",
	severity: "error",
	summary: "Keep wallets, SSH keys and credential files off rented hosts.",
	*check(deployment) {
		const seen = /* @__PURE__ */ new Map();
		for (const { at, who, way, target, path, keyFile } of deliveriesOf(deployment)) {
			if (keyFile === void 0 || path === void 0 || target.kind !== "rented") continue;
			const message = `${who} ${path.value} (${keyFile.title}) ${way} ${hostOf(target)}, whose owner can read it`;
			const cause = `${at.source.path} ${path.value}`;
			const known = seen.get(cause);
			const related = known === void 0 ? [target.by] : [...known.related, {
				at,
				message: `${who} it too`
			}];
			seen.set(cause, {
				at,
				message,
				...known,
				related
			});
		}
		yield* seen.values();
	}
};
function deliveriesOf({ workloads, commands, builds }) {
	return [
		...workloads.flatMap(({ name, target, mounts }) => mounts.map(({ span, source, keyFile }) => ({
			at: span,
			who: `${name} mounts`,
			way: "on",
			target,
			path: source,
			keyFile
		}))),
		...commands.flatMap(({ tool, action, target, uploads }) => uploads.map(({ span, path, keyFile }) => ({
			at: span,
			who: `${`${tool} ${action}`.trim()} sends`,
			way: "to",
			target,
			path,
			keyFile
		}))),
		...builds.flatMap(({ target, copies }) => copies.flatMap(({ span, sources }) => sources.map(({ path, keyFile }) => ({
			at: span,
			who: "COPY takes",
			way: "to",
			target,
			path,
			keyFile
		}))))
	];
}
// rules/open-without-auth.ts
/** Authentication that somebody switched off. */
const openWithoutAuth = {
	id: "open-without-auth",
	severity: "error",
	summary: "Keep the authentication of a service switched on.",
	*check({ workloads }) {
		for (const workload of workloads) for (const opening of workload.openings) {
			const { service, setting, instead, span } = opening;
			const open = isPublic(workload, opening);
			yield {
				at: span,
				message: `${setting} leaves ${service} without authentication${open ? " where everybody can reach it" : ""}: ${instead}`,
				severity: open ? "error" : "warning"
			};
		}
	}
};
/** A bare process is as open as the address it was told to listen on; a container as what it publishes. */
function isPublic({ network, reachable, binds }, { service }) {
	const own = binds.filter((bind) => bind.service === service);
	if (network.kind === "host" && network.process) return own.some((bind) => bind.wildcard);
	if (network.kind === "host") return own.every((bind) => bind.wildcard);
	return reachable;
}
// rules/placeholder-image-tag.ts
/** `<pinned-version>`, `[tag]`, `…` */
const bracketed = /^(?:<.*>?|\[.*\]?|\.{3}|\u2026)$/;
/** `TAG_HERE`, `your-tag`, `CHANGE_ME`, `x.y.z`, `vX.Y.Z`, `TODO` */
const spelledOut = /^(?:(?:your|my)[-_.].*|.*[-_.]here|(?:insert|replace|set|put|pin)[-_.].*|change[-_.]?me|replaceme|v?x\.[xy](?:\.[xz])?|x{3,}|todo|tbd|fixme|placeholder|(?:image[-_.])?tag|(?:pinned|image|release|some|desired)[-_.](?:tag|version)|version)$/i;
/** A stand-in for a version that was never filled in. */
const placeholderImageTag = {
	id: "placeholder-image-tag",
	severity: "warning",
	summary: "Fill in the version that the placeholder stands for.",
	*check({ images }) {
		for (const { user, image } of images) {
			const { repository, tag } = image.value;
			if (tag !== void 0 && isPlaceholder$1(tag)) yield {
				at: image.span,
				message: `${user} uses ${repository} at ${tag}, a placeholder that was left in`
			};
		}
	}
};
function isPlaceholder$1(part) {
	return bracketed.test(part) || spelledOut.test(part);
}
// rules/plain-secret.ts
/** A literal secret anywhere in a scanned text. */
const plainSecret = {
	id: "plain-secret",
	severity: "error",
	summary: "Keep secrets out of the files of the repository.",
	*check({ secrets, workloads }) {
		const uses = usesOf(workloads);
		for (const secret of secrets) {
			if (secret.evidence === "public") continue;
			const taken = uses.get(secret) ?? [];
			const related = taken.filter(({ variable }) => !holds$2(variable, secret)).map(({ workload, variable }) => ({
				at: variable.span,
				message: `${workload.name} gets it as ${variable.name.value}`
			}));
			yield {
				at: secret.span,
				message: describe$2(secret),
				severity: severityOf$1(secret, taken),
				secret,
				related
			};
		}
	}
};
function usesOf(workloads) {
	const uses = /* @__PURE__ */ new Map();
	for (const workload of workloads) for (const variable of workload.env) {
		if (variable.secret === void 0) continue;
		const known = uses.get(variable.secret);
		if (known === void 0) uses.set(variable.secret, [{
			workload,
			variable
		}]);
		else known.push({
			workload,
			variable
		});
	}
	return uses;
}
/** Whether the secret is written in the entry itself. */
function holds$2({ span }, secret) {
	return span.source === secret.span.source && span.start <= secret.span.start && secret.span.end <= span.end;
}
function severityOf$1(secret, uses) {
	if (secret.evidence === "format") return secret.check === "failed" ? "warning" : "error";
	if (secret.example) return "warning";
	if (secret.evidence === "name") return "error";
	return uses.some(({ workload }) => workload.reachable && workload.services.length > 0) ? "error" : "warning";
}
function describe$2(secret) {
	const { evidence, check, preview, opens } = secret;
	const written = `${titleOf(secret)} is written out`;
	if (evidence === "weak") return `${written} and easy to guess`;
	if (evidence !== "format") return `${written}: ${preview}`;
	if (check === "failed") return `${written}: ${preview}, but its checksum does not match`;
	return `${written}: ${preview}${check === "passed" ? ", checksum verified" : ""}${opens === void 0 ? "" : `; it ${opens}`}`;
}
// rules/public-agent-api.ts
/** The address of a local agent or control API set to all interfaces, with nothing around it that closes it again. */
const publicAgentApi = {
	id: "public-agent-api",
	severity: "error",
	summary: "Bind agent and control APIs to loopback.",
	*check({ workloads }) {
		for (const workload of workloads) for (const bind of workload.binds) {
			if (!bind.wildcard || bind.byDesign || bind.kind === "web" || bind.kind === "data-store") continue;
			const opening = openingOf$2(workload, bind);
			if (opening === void 0) continue;
			const message = `${bind.setting} lets ${bind.service} listen on all interfaces instead of ${bind.safe}`;
			yield {
				at: bind.span,
				message,
				related: [...bind.trail, ...opening]
			};
		}
	}
};
/** What lets others reach the address, or undefined where something closes it: nothing published, or a loopback publish. */
function openingOf$2({ name, network, ports, reachable }, bind) {
	if (network.kind === "host") return network.process ? [] : [{
		at: network.span,
		message: `${name} uses the network of its host`
	}];
	const open = ports.filter((port) => port.public);
	const port = open.find(({ container }) => container === void 0 || bind.port === void 0 || spans(container, bind.port));
	if (port !== void 0) return [{
		at: port.span,
		message: `${name} publishes it here on all interfaces`
	}];
	return reachable && open.length === 0 ? [] : void 0;
}
/** Whether a port or a range, `8000-8010`, takes in another port. */
function spans(range, port) {
	const [from = "", to = from] = range.split("-");
	return Number(from) <= Number(port) && Number(port) <= Number(to);
}
// rules/public-port.ts
/** A port of an agent, admin, inference or data-store service that everybody can reach. */
const publicPort = {
	id: "public-port",
	severity: "error",
	summary: "Publish agent, admin, inference and data-store ports on loopback only.",
	*check({ workloads, settings }) {
		for (const { name, ports } of workloads) for (const port of ports) {
			if (!port.public || !(settings.strict || isSensitive$1(port))) continue;
			const what = port.service?.name ?? "a port";
			const related = port.service === void 0 ? [] : [port.service.by];
			yield {
				at: port.span,
				message: `${name} publishes ${what} on all interfaces${whereOf(port)}`,
				related
			};
		}
	}
};
function isSensitive$1({ service }) {
	return service !== void 0 && service.kind !== "web";
}
function whereOf({ host, container }) {
	const port = host ?? container;
	return port === void 0 ? "" : `, port ${port}`;
}
// rules/secret-env-flag.ts
/** A secret given by the env flag of a tool that shows it to whoever may look at the deployment. */
const secretEnvFlag = {
	id: "secret-env-flag",
	severity: "warning",
	summary: "Put secrets into the tool's secret store, and pass its name instead of env values.",
	*check({ commands }) {
		for (const { tool, action, target, delivers, env, instead } of commands) {
			if (delivers === "local" || target.kind === "rented") continue;
			for (const { sensitive, name, span, trail } of env) {
				if (!sensitive) continue;
				yield {
					at: span,
					message: `${name.value} is a plain env value to ${`${tool} ${action}`.trim()}, readable with the deployment: ${instead}`,
					related: trail
				};
			}
		}
	}
};
// rules/secret-in-argv.ts
const INSTEAD$2 = "pass it through the environment, a file or standard input";
/** A secret handed over as an argument, where the process list and the shell history show it. */
const secretInArgv = {
	id: "secret-in-argv",
	severity: "warning",
	summary: "Hand secrets to a program by standard input, a file or its environment.",
	*check({ commands, workloads }) {
		for (const { tool, action, secrets, instead } of commands) for (const argument of secrets) {
			if (!argument.sensitive) continue;
			const message = `${`${tool} ${action}`.trim()} takes ${describe$1(argument)}, which the process list shows: ${instead}`;
			yield {
				at: argument.span,
				message
			};
		}
		for (const { name, arguments: given } of workloads) for (const argument of given) if (argument.sensitive) yield {
			at: argument.span,
			message: `${name} takes ${describe$1(argument)}, which the process list shows: ${INSTEAD$2}`
		};
	}
};
function describe$1({ flag }) {
	return flag === void 0 ? "a secret as an argument" : `the secret of ${flag} as an argument`;
}
// rules/secret-in-build-context.ts
/** A copied folder that brings secret files along. */
const secretInBuildContext = {
	id: "secret-in-build-context",
	severity: "warning",
	summary: "Exclude secret files from the build context with .dockerignore.",
	*check({ builds }) {
		for (const { copies } of builds) for (const { span, brings } of copies) {
			if (brings.length === 0) continue;
			yield {
				at: span,
				message: `COPY brings ${enumerate(brings.map(({ path, title }) => `${path} (${title})`))} into the image, which .dockerignore does not exclude`
			};
		}
	}
};
// rules/secret-in-image.ts
/** A secret that becomes part of an image, where everybody who pulls it can read it. */
const secretInImage = {
	id: "secret-in-image",
	severity: "error",
	summary: "Give secrets to a build as secret mounts, and to a container when it starts.",
	*check({ builds }) {
		for (const build of builds) {
			yield* inVariables(build.args, (name) => `build argument ${name} stays in the history of the image`);
			yield* inVariables(build.env, (name) => `ENV ${name} stays in the configuration of the image`);
			yield* inLayers(build);
		}
	}
};
function* inVariables(variables, describe) {
	for (const { sensitive, name, span, trail } of variables) if (sensitive) yield {
		at: span,
		message: describe(name.value),
		related: trail
	};
}
function* inLayers({ copies, secrets }) {
	for (const { span, sources } of copies) {
		const files = sources.flatMap(({ path, keyFile }) => keyFile === void 0 ? [] : [`${path.value} (${keyFile.title})`]);
		if (files.length > 0) yield {
			at: span,
			message: `COPY puts ${files.join(" and ")} into a layer of the image`
		};
	}
	for (const secret of secrets) yield {
		at: secret.span,
		message: `RUN writes ${titleOf(secret)} into a layer of the image`
	};
}
// rules/secret-on-rented-host.ts
/** A secret, written out or referenced, that reaches a host whose owner can read it. */
const secretOnRentedHost = {
	id: "secret-on-rented-host",
	severity: "error",
	summary: "Keep secrets off rented hosts that are not confidential virtual machines.",
	*check({ workloads, commands }) {
		const causes = groupBy$1([...groupBy$1([...workloads.flatMap(toWorkload), ...commands.flatMap(toCommand)], (handover) => handover.origin).values()], ([first]) => first === void 0 ? "" : placeOf$3(first.at));
		for (const [[first, ...others] = [], ...further] of causes.values()) {
			if (first === void 0) continue;
			const all = [
				first,
				...others,
				...further.flat()
			];
			const names = [...new Set(all.map((handover) => handover.name))];
			const reach = names.length === 1 ? "reaches" : "reach";
			const message = `${enumerate(names)} ${reach} ${first.to} on ${hostOf(first.target)}, whose owner can read ${names.length === 1 ? "it" : "them"}`;
			yield {
				at: first.at,
				message,
				related: notesOf(first, all)
			};
		}
	}
};
function toWorkload({ name, target, env, mounts, bundles = [] }) {
	if (target.kind !== "rented") return [];
	const secret = mounts.filter((mount) => mount.kind === "secret" && mount.keyFile === void 0);
	return [
		...env.filter((variable) => variable.sensitive).map((variable) => ({
			...handed(variable),
			to: name,
			target
		})),
		...bundles.map((bundle) => ({
			...named$1(bundle),
			to: name,
			target
		})),
		...secret.map(({ span, source }) => ({
			...named$1({
				value: source?.value ?? "a secret",
				span
			}),
			to: name,
			target
		}))
	];
}
function toCommand({ tool, action, target, starts, env, bundles }) {
	if (target.kind !== "rented") return [];
	const to = `${tool} ${action}`.trim();
	return [...(starts ? [] : env.filter((variable) => variable.sensitive)).map((variable) => ({
		...handed(variable),
		to,
		target
	})), ...bundles.map((bundle) => ({
		...named$1(bundle),
		to,
		target
	}))];
}
function handed({ name, value, secret, span, trail }) {
	const written = trail[0]?.at ?? secret?.span;
	const origin = written === void 0 ? `${span.source.path} ${referenceOf$2(value, name.value) ?? span.start}` : placeOf$3(written);
	return {
		name: name.value,
		origin,
		at: span,
		trail
	};
}
function named$1({ value, span }) {
	return {
		name: value,
		origin: `${span.source.path} ${value}`,
		at: span,
		trail: []
	};
}
/** What a value stands for, where it is nothing but a reference; a bare name stands for the variable of that name. */
function referenceOf$2(value, name) {
	if (value.kind === "absent") return `environment ${name}`;
	return value.kind === "reference" && value.to !== "computed" ? `${value.to} ${value.name} ${value.key ?? ""}`.trim() : void 0;
}
/** The whole way: where each is written, its hops, who else gets it, and why the host is a rented one. */
function notesOf(first, all) {
	const others = all.filter(({ to, at }) => to !== first.to || placeOf$3(at) !== placeOf$3(first.at));
	const notes = [
		...all.flatMap(({ trail }) => trail),
		...others.map(({ to, at }) => ({
			at,
			message: `${to} gets it here`
		})),
		first.target.by
	];
	return [...new Map(notes.map((note) => [`${placeOf$3(note.at)} ${note.message}`, note])).values()];
}
function placeOf$3({ source, start }) {
	return `${source.path}:${start}`;
}
function groupBy$1(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group === void 0) groups.set(keyOf(item), [item]);
		else group.push(item);
	}
	return groups;
}
// rules/shared-identity.ts
/** The storage of a node identity that a second workload gets as well. */
const sharedIdentity = {
	id: "shared-identity",
	severity: "error",
	summary: "Mount the agent's identity into the agent alone.",
	*check({ workloads }) {
		for (const [index, agent] of workloads.entries()) {
			const identity = identityOf(agent);
			if (identity === void 0) continue;
			for (const [otherIndex, other] of workloads.entries()) {
				const reported = otherIndex < index && identityOf(other) !== void 0;
				if (other === agent || reported || other.span.source !== agent.span.source) continue;
				const mount = other.mounts.find((candidate) => overlaps(candidate, identity));
				if (mount === void 0) continue;
				const message = `${other.name} mounts ${mount.source?.value ?? "the storage"}, which holds the identity of ${agent.name}`;
				yield {
					at: mount.span,
					message,
					related: [{
						at: identity.span,
						message: `${agent.name} keeps its identity here`
					}]
				};
			}
		}
	}
};
/** The mount that holds the identity of an agent. */
function identityOf({ env, mounts, services }) {
	const home = env.findLast(({ name }) => name.value === "MINER_HOME")?.resolved;
	const runs = services.some((service) => service.name === "miner-agent");
	return mounts.find(({ kind, source, target }) => {
		if (kind === "temporary" || source === void 0 || target === void 0) return false;
		if (home !== void 0) return home.is(target.value) || home.startsWith(`${target.value}/`);
		return runs && "/root/.miner/".startsWith(`${target.value}/`);
	});
}
/** Whether two mounts show the same storage, or one a folder of the other. */
function overlaps(one, other) {
	const [first, second] = [`${one.source?.value ?? ""}/`, `${other.source?.value ?? ""}/`];
	if (one.kind === "temporary" || one.source === void 0) return false;
	return first === second || one.kind === "bind" && other.kind === "bind" && (first.startsWith(second) || second.startsWith(first));
}
// rules/unparsable-file.ts
/** A file that its front end could not read to the end. */
const unparsableFile = {
	id: "unparsable-file",
	severity: "warning",
	summary: "Correct the file, so that all of it can be checked.",
	*check({ files }) {
		for (const { path, unread } of files) {
			const [first, ...others] = unread;
			if (first !== void 0) yield {
				at: first.at,
				message: `${path} was not read to the end: ${first.message}`,
				related: others
			};
		}
	}
};
// rules/unused-ignore.ts
const day = 864e5;
/** An ignore comment that does nothing, or not what it says. */
const unusedIgnore = {
	id: "unused-ignore",
	severity: "warning",
	summary: "Remove ignore comments that silence nothing, and give the others a reason.",
	late: true,
	*check({ ignores, settings }) {
		for (const use of ignores) {
			const message = faultOf$1(use, settings);
			if (message !== void 0) yield {
				at: use.ignore.span,
				message
			};
			else yield* unknownIn(use);
		}
	}
};
function* unknownIn({ unknown = [], silenced, ignore }) {
	for (const { value, span } of unknown) yield {
		at: span,
		message: `${value} is not the name of a rule`
	};
	if (unknown.length === 0 && silenced === 0) yield {
		at: ignore.span,
		message: "ignore comment silences nothing"
	};
}
function faultOf$1({ ignore }, { now }) {
	const { fault, until } = ignore;
	if (fault !== void 0) return `comment is not understood: ${fault}`;
	if (until !== void 0 && now >= Date.parse(until) + day) return `ignore comment ended on ${until}`;
}
// rules/index.ts
/** All rules, in the order of the catalogue. */
const rules = [
	plainSecret,
	floatingImageTag,
	placeholderImageTag,
	publicAgentApi,
	publicPort,
	hostNetwork,
	openWithoutAuth,
	secretOnRentedHost,
	keyFileOnRentedHost,
	secretInImage,
	secretInBuildContext,
	secretEnvFlag,
	secretInArgv,
	ephemeralIdentity,
	sharedIdentity,
	unparsableFile,
	unusedIgnore
];
// src/exit-code.ts
/** 1 for findings that fail the run, else 3 when something, or everything, could not be scanned. */
function exitCodeOf({ findings, scanned, skipped }, failOn, exitZero = false) {
	if (findings.some(({ severity }) => failOn === "warning" || severity === "error") && !exitZero) return 1;
	return skipped.some(({ failed }) => failed) || scanned.length + skipped.length === 0 ? 3 : 0;
}
// src/command-line.ts
const NAME$2 = "<command line>";
/** Words that mean the same with and without quotes; `$HF_TOKEN` is left for the reader to see as a reference. */
const PLAIN = /^[\w@%+=:,./${}-]+$/;
/** Command words, already split, as the line that somebody would type in this folder. */
function commandLine(words, folder) {
	return {
		path: folder === "" ? NAME$2 : `${folder}/${NAME$2}`,
		text: words.map(quoted$1).join(" "),
		scope: "report"
	};
}
/** Whether a source is a command line. */
function isCommandLine({ path }) {
	return path === NAME$2 || path.endsWith(`/${NAME$2}`);
}
function quoted$1(word) {
	return PLAIN.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
// src/encoding.ts
/** How far a NUL is looked for, as git does it. */
const SNIFFED = 8e3;
/** The text of a file in UTF-8, UTF-16 or, where it is neither, Latin-1, without byte order mark; undefined for binary content. */
function decode$1(bytes) {
	const encoding = encodingOf(bytes);
	if (encoding === "binary") return void 0;
	const text = encoding === "utf-16be" ? evenPart(bytes).swap16().toString("utf16le") : bytes.toString(encoding);
	return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
function encodingOf(bytes) {
	const head = bytes.subarray(0, SNIFFED);
	if (head[0] === 255 && head[1] === 254 && (head[2] !== 0 || head[3] !== 0)) return "utf16le";
	if (head[0] === 254 && head[1] === 255) return "utf-16be";
	if (head.includes(0) && !isAlmostText(bytes)) return wideEncodingOf(head);
	return (0, node_buffer.isUtf8)(bytes) ? "utf8" : "latin1";
}
/** A stray NUL makes no text binary: shells and loaders pass over it. */
function isAlmostText(bytes) {
	const head = bytes.subarray(0, SNIFFED);
	return head.filter((byte) => byte === 0).length * 16 <= head.length && (0, node_buffer.isUtf8)(bytes);
}
/** ASCII in UTF-16 has a NUL in every second byte; half of them is enough, with or without a byte order mark. */
function wideEncodingOf(head) {
	const zeros = [0, 0];
	for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	const enough = head.length / 4;
	if (odd >= enough && even === 0) return "utf16le";
	if (even >= enough && odd === 0) return "utf-16be";
	return "binary";
}
/** A copy, because the bytes are swapped in place; a last odd byte is left out. */
function evenPart(bytes) {
	return Buffer.from(bytes.subarray(0, bytes.length - bytes.length % 2));
}
// src/scope.ts
/** Endings of files that hold configuration. */
const ENDINGS = /\.(?:ya?ml|jsonc?|json5|toml|ini|cfg|cnf|conf|properties|xml|env|flaskenv|tf|tfvars|hcl|sh|bash|zsh|ksh|bats|mk|mak|service|socket|timer|md|mdx|markdown|dockerfile|containerfile|npmrc|netrc|pypirc|pgpass|pem|key|ppk|p12|pfx|jks|keystore|kubeconfig)$/;
/** Names of files that hold configuration: `.env.local`, `Dockerfile.gpu`, `Makefile`. */
const NAMES$2 = /^(?:\.env.*|\.envrc|_?env[._-](?:local|dev|development|test|staging|prod|production|defaults?)|.*\.env\.(?:local|defaults?)|\.(?:bashrc|bash_profile|profile|zshrc)|(?:dockerfile|containerfile)(?:[.\-_].*)?|gnumakefile|makefile(?:[.-].*)?|\.?justfile|procfile(?:\..*)?|\.npmrc|\.yarnrc|\.netrc|_netrc|\.pypirc|\.pgpass|\.git-credentials|\.htpasswd|\.dockercfg|kubeconfig|credentials)$/;
/** Key material by name: `id_ed25519`. */
const KEYS = /^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/;
/** Folders in which every file is key material: `wallets/default/hotkeys/one`, `.ssh/…`. */
const KEY_FOLDERS = /(?:^|\/)(?:\.bittensor\/wallets|wallets\/[^/]+\/hotkeys|\.ssh|\.aws|\.kube)\//;
/** `wallets/default/coldkey` */
const WALLET_FILES = /(?:^|\/)wallets\/[^/]+\/coldkey(?:pub\.txt)?$/;
/** Kept by tools, not by people. */
const LOCK_FILES = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|packages\.lock\.json|\.terraform\.lock\.hcl|[^/]+\.lock)$/;
/** Compose, Dockerfiles, task files and scripts. */
const USERS = /^(?:(?:docker-)?compose(?:[.-].*)?\.ya?ml|[^/]+\.compose\.ya?ml|dockerfile(?:[._-].*)?|[^/]+\.dockerfile|containerfile|makefile|[^/]+\.(?:mk|sh)|justfile|taskfile\.ya?ml|package\.json|procfile)$/i;
const FOREIGN_FOLDERS = /(?:^|\/)(?:\.git|node_modules)(?:\/|$)/;
/** `compose.yaml.example` is read as `compose.yaml`. */
const EXAMPLE_ENDING = /\.(?:example|sample|template|dist|tmpl|tpl|j2|jinja2?|gotmpl|bak|orig)$/;
/** Whether a path is a configuration file by its name: what is scanned when nothing else is asked for. */
function isConfiguration(path) {
	if (LOCK_FILES.test(path)) return false;
	const lower = path.toLowerCase().replace(EXAMPLE_ENDING, "");
	const name = lower.slice(lower.lastIndexOf("/") + 1);
	return ENDINGS.test(name) || NAMES$2.test(name) || KEYS.test(name) || KEY_FOLDERS.test(lower) || WALLET_FILES.test(lower);
}
/** Whether a path lies in a folder that is never the project's own text. */
function isForeign(path) {
	return FOREIGN_FOLDERS.test(path);
}
/** Whether a file's name says that it uses others: read beside an env file that is scanned alone. */
function isUser(name) {
	return USERS.test(name);
}
// src/files.ts
const LARGEST$2 = 4e8;
const MOST_NAMES = 2e4;
const OPEN_FLAGS = node_fs.constants.O_RDONLY | (node_fs.constants.O_NOFOLLOW ?? 0) | (node_fs.constants.O_NONBLOCK ?? 0);
const REASONS = {
	EACCES: "permission denied",
	EPERM: "permission denied",
	ENOENT: "it is gone",
	ELOOP: "symbolic link"
};
/** Opens a root, which must be a real path. */
function openFiles(root) {
	const skipped = [];
	const isInside = insideOf(root);
	const files = {
		root,
		skipped,
		skip(path, reason, failed = true) {
			skipped.push({
				path,
				reason,
				...failed && { failed }
			});
		},
		kind: (path) => isInside(path) ? kindOf$2((0, node_path.join)(root, path)) : "outside",
		entries(folder, failed) {
			const found = isInside((0, node_path.join)(folder, "x")) ? attempt(() => (0, node_fs.readdirSync)((0, node_path.join)(root, folder), { withFileTypes: true })) : "outside the root";
			if (typeof found !== "string") return found;
			files.skip(folder, found, failed);
			return [];
		},
		names: (folder) => namesBelow$1(files, folder),
		read(path, scope) {
			const kind = files.kind(path);
			if (kind === "outside") return files.skip(path, "outside the root", false);
			const isWanted = scope === "report";
			if (kind === "nothing") return files.skip(path, "it is gone", isWanted);
			if (kind !== "file") return files.skip(path, kind === "link" ? "symbolic link" : "not a regular file", false);
			const bytes = attempt(() => readRegular((0, node_path.join)(root, path)));
			if (typeof bytes === "string") return files.skip(path, bytes, isWanted);
			const text = decode$1(bytes);
			return text === void 0 ? files.skip(path, "binary", false) : {
				path,
				text,
				scope
			};
		}
	};
	return files;
}
/** What an absolute path names. What cannot be looked at is taken for a file, so that reading it says why. */
function kindOf$2(path) {
	const stat = attempt(() => (0, node_fs.lstatSync)(path, { throwIfNoEntry: false }));
	if (stat === void 0) return "nothing";
	if (typeof stat === "string" || stat.isFile()) return "file";
	if (stat.isDirectory()) return "folder";
	return stat.isSymbolicLink() ? "link" : "other";
}
/** The path with every link of it followed; undefined where nothing is there. */
function realPath(path) {
	const found = attempt(() => ({ path: node_fs.realpathSync.native(path) }));
	return typeof found === "string" ? void 0 : found.path;
}
/** A path is inside when its folder, with all links followed, is the root or below it, or would be if it were there. */
function insideOf(root) {
	const folders = /* @__PURE__ */ new Map();
	const isWithin = (path) => `${path}/`.startsWith(root === "/" ? root : `${root}/`);
	const isFolderInside = (folder) => {
		const known = folders.get(folder);
		if (known !== void 0) return known;
		const real = realPath(folder);
		const inside = isWithin(folder) && (real === void 0 ? isFolderInside((0, node_path.dirname)(folder)) : isWithin(real));
		folders.set(folder, inside);
		return inside;
	};
	return (path) => (0, node_path.resolve)(root, path) === root || isFolderInside((0, node_path.dirname)((0, node_path.resolve)(root, path)));
}
/** The kind is asked again of the open file, which nobody can exchange. */
function readRegular(path) {
	const file = (0, node_fs.openSync)(path, OPEN_FLAGS);
	try {
		const stat = (0, node_fs.fstatSync)(file);
		if (!stat.isFile()) return "not a regular file";
		return stat.size > LARGEST$2 ? "larger than 400 MB" : (0, node_fs.readFileSync)(file);
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
function namesBelow$1(files, folder) {
	const found = [];
	const folders = [folder];
	for (let next = folders.pop(); next !== void 0; next = folders.pop()) {
		for (const entry of files.entries(next, false)) {
			const path = next === "" ? entry.name : `${next}/${entry.name}`;
			if (isForeign(path)) continue;
			if (entry.isDirectory()) folders.push(path);
			else found.push(path);
		}
		if (found.length > MOST_NAMES) {
			files.skip(folder, `more than ${MOST_NAMES} files; the names of the others were not looked at`, false);
			break;
		}
	}
	return {
		folder,
		files: found
	};
}
/** The result, or why the system refused. */
function attempt(action) {
	try {
		return action();
	} catch (error) {
		if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") throw error;
		return REASONS[error.code] ?? `it cannot be read (${error.code})`;
	}
}
// src/formats/recognise.ts
const DOTENV_NAME = /^(?:\.env(?:[._-].*)?|\.flaskenv|[^/]+\.env(?:\.(?:example|sample|template|tmpl|dist|local|default|defaults))?)$/i;
const ENV_NAME = /^_?env[._-](?:example|sample|template|tmpl|dist|default|defaults|local|dev|development|test|staging|prod|production)$/i;
const DOCKERFILE_NAME = /^(?:Docker|Container)file$/i;
const DOCKERFILE_LIKE_NAME = /^(?:Docker|Container)file[._-].|.\.(?:docker|container)file$/i;
const OTHER_LANGUAGE = /\.(?:[cm]?[jt]sx?|jsonc?|ya?ml|md|rst|html?|py|rb|go|php|sh|ps1|toml|lock|dockerignore)$/i;
const DOCKERFILE_START = /^\uFEFF?(?:[ \t]*(?:#.*)?\r?\n)*[ \t]*(?:(?:FROM|ARG|RUN|COPY|ADD|ENV|LABEL|ONBUILD)[ \t]|\{[{%#]|<%)/;
/** An env file, or an example of one. */
function isDotenv(source) {
	const name = fileName(source);
	return (DOTENV_NAME.test(name) || ENV_NAME.test(name)) && !OTHER_LANGUAGE.test(name);
}
/** A Dockerfile or Containerfile; one with a longer name must also begin like one. */
function isDockerfile$1(source) {
	const name = fileName(source);
	if (DOCKERFILE_NAME.test(name)) return true;
	return DOCKERFILE_LIKE_NAME.test(name) && !OTHER_LANGUAGE.test(name) && DOCKERFILE_START.test(source.text.slice(0, 65536));
}
function fileName(source) {
	return source.path.slice(source.path.lastIndexOf("/") + 1);
}
const COMPOSE_NAME = /^(?:docker[-_]?)?compose(?:[._-][^/]*)?\.ya?ml(?:\.(?:j2|jinja2?|tmpl|tpl|template|example|sample|dist))?$|[._-](?:docker-)?compose\.ya?ml$/i;
const YAML_NAME = /\.ya?ml(?:\.(?:j2|jinja2?|tmpl|tpl|template|example|sample|dist))?$/i;
const TOP_LEVEL_KEY = /^(?:"[^"\n]+"|'[^'\n]+'|[A-Za-z_][\w.-]*)(?=[ \t]*:(?:[ \t\r\n]|$))/gm;
const COMPOSE_KEY = /^(?:version|name|include|services|models|networks|volumes|secrets|configs|x-.*)$/;
const SERVICES = /^["']?services["']?[ \t]*:[ \t]*(?:[&!]\S+[ \t]*)*(?:#.*)?\r?$/m;
const INDENTED = /^(?<indent>[ \t]*)(?<content>[^\s#].*)$/gm;
const SERVICE_KEY = /^["']?(?:image|build|environment|env_file|ports|command|entrypoint|volumes|depends_on|extends|container_name|network_mode|healthcheck|expose|restart|provider)["']?[ \t]*:/;
/** A compose file, by its name or by what it holds. */
function isCompose(source) {
	const name = fileName(source);
	if (!YAML_NAME.test(name)) return false;
	const keys = new Set(Array.from(source.text.matchAll(TOP_LEVEL_KEY), (match) => match[0].replace(/^["']|["']$/g, "")));
	if (keys.has("apiVersion") && keys.has("kind") || keys.has("profiles") && keys.has("deployment") || keys.has("jobs") || !(keys.has("services") || keys.has("include"))) return false;
	if (COMPOSE_NAME.test(name)) return true;
	return [...keys].every((key) => COMPOSE_KEY.test(key)) && hasComposeService(source.text);
}
function hasComposeService(text) {
	const services = SERVICES.exec(text);
	if (services === null) return false;
	let depth = 0;
	for (const line of text.slice(services.index + services[0].length).matchAll(INDENTED)) {
		const indent = line.groups["indent"].length;
		const content = line.groups["content"];
		if (indent === 0 || depth === 0 && content.startsWith("-")) return false;
		if (depth === 0) depth = indent;
		else if (indent > depth && SERVICE_KEY.test(content)) return true;
	}
	return false;
}
const SHELL_NAME = /(?:\.(?:sh|bash|zsh|ksh|bats)|^\.?(?:bashrc|bash_profile|bash_aliases|profile|zshrc|zshenv|zprofile|envrc))$/i;
const SHELL_START = /^\uFEFF?#![ \t]*\S*?(?:\/env[ \t]+(?:-\S+[ \t]+)*|\/)(?:ba|da|z|k|a)?sh(?=\s|$)(?![^\n]*\n''')/;
const MAKEFILE_NAME = /^(?:gnu)?makefile(?:[._-][\w-]+)*$|\.(?:mk|mak)$/i;
const MARKDOWN_NAME = /\.(?:md|markdown|mdx)$/i;
/** A shell script, by its name or its first line. */
function isShell(source) {
	const name = fileName(source);
	return SHELL_NAME.test(name) || !OTHER_LANGUAGE.test(name) && SHELL_START.test(source.text.slice(0, 256));
}
/** A Makefile or a part of one. */
function isMakefile(source) {
	const name = fileName(source);
	return MAKEFILE_NAME.test(name) && !OTHER_LANGUAGE.test(name);
}
/** The manifest of a Node package. */
function isPackageJson(source) {
	return fileName(source) === "package.json";
}
/** Markdown. */
function isMarkdown(source) {
	return MARKDOWN_NAME.test(fileName(source));
}
const CONFIG_NAME = /\.(?:ya?ml|jsonc?|json5)(?:\.(?:j2|jinja2?|tmpl|tpl|gotmpl|template|example|sample|dist))?$/i;
const OBJECT_KEYS = [/^["']?apiVersion["']?[ \t]*:/m, /^["']?kind["']?[ \t]*:/m];
const INDENTED_OBJECT_KEYS = [/^[ \t{]*["']?apiVersion["']?[ \t]*:/m, /^[ \t{]*["']?kind["']?[ \t]*:/m];
const TEMPLATES_FOLDER = /(?:^|\/)templates\//;
const VALUES_NAME = /^(?:values(?:[._-].*)?|.*[._-]values)\.ya?ml(?:\.gotmpl)?$/i;
/** Manifests of Kubernetes objects, of any kind. */
function isKubernetes(source) {
	if (!CONFIG_NAME.test(fileName(source))) return false;
	return (/\.json/i.test(fileName(source)) || TEMPLATES_FOLDER.test(source.path) ? INDENTED_OBJECT_KEYS : OBJECT_KEYS).every((key) => key.test(source.text));
}
/** Values and templates of a Helm chart. */
function isHelm(source) {
	const name = fileName(source);
	return VALUES_NAME.test(name) || TEMPLATES_FOLDER.test(source.path) && CONFIG_NAME.test(name) && /\{\{-?\s/.test(source.text);
}
/** YAML and JSON of any kind. */
function isConfig(source) {
	return CONFIG_NAME.test(fileName(source));
}
const INI_NAME = /\.(?:ini|cfg|cnf|conf|config|properties|toml|service|socket|timer|npmrc|pypirc|editorconfig)$/i;
const INI_PATH = /(?:^|\/)(?:\.aws\/(?:credentials|config)|\.?gitconfig|\.s3cfg|\.my\.cnf|\.boto)$/i;
/** A file whose lines are names and values. */
function isIni(source) {
	return INI_NAME.test(source.path) && !/^\s*[<{]/.test(source.text.slice(0, 4096)) || INI_PATH.test(source.path);
}
// src/formats/index.ts
/** All formats, in order of precedence: the first that matches reads the file. The last one takes everything. */
const catalogue = [
	{
		name: "kubernetes",
		matches: isKubernetes,
		load: async () => (await Promise.resolve().then(() => kubernetes_exports)).kubernetes
	},
	{
		name: "compose",
		matches: isCompose,
		load: async () => (await Promise.resolve().then(() => compose_exports)).compose
	},
	{
		name: "helm",
		matches: isHelm,
		load: async () => (await Promise.resolve().then(() => helm_exports)).helm
	},
	{
		name: "dockerfile",
		matches: isDockerfile$1,
		load: async () => (await Promise.resolve().then(() => dockerfile_exports)).dockerfile
	},
	{
		name: "dotenv",
		matches: isDotenv,
		load: async () => (await Promise.resolve().then(() => dotenv_exports)).dotenv
	},
	{
		name: "shell",
		matches: isShell,
		load: async () => (await Promise.resolve().then(() => require("./formats-shell.js"))).shell
	},
	{
		name: "makefile",
		matches: isMakefile,
		load: async () => (await Promise.resolve().then(() => makefile_exports)).makefile
	},
	{
		name: "package-json",
		matches: isPackageJson,
		load: async () => (await Promise.resolve().then(() => package_json_exports)).packageJson
	},
	{
		name: "markdown",
		matches: isMarkdown,
		load: async () => (await Promise.resolve().then(() => markdown_exports)).markdown
	},
	{
		name: "config",
		matches: isConfig,
		load: async () => (await Promise.resolve().then(() => config_exports)).config
	},
	{
		name: "ini",
		matches: isIni,
		load: async () => (await Promise.resolve().then(() => ini_exports)).ini
	},
	{
		name: "text",
		matches: () => true,
		load: async () => (await Promise.resolve().then(() => text_exports)).text
	}
];
/** The formats with these names, in order of precedence; names that nothing has are left out. */
function loadFormats(names = catalogue.map((entry) => entry.name)) {
	const wanted = new Set(names);
	return Promise.all(catalogue.filter((entry) => wanted.has(entry.name)).map((entry) => entry.load()));
}
// ../../../work/main/node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
// ../../../work/main/node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
// ../../../work/main/node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? Infinity : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
// ../../../work/main/node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	/**
	* Constants
	*/
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
// ../../../work/main/node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));
// ../../../work/main/node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));
// src/glob.ts
var import_picomatch = /* @__PURE__ */ require_rolldown_runtime.__toESM(require_picomatch(), 1);
/** Matches paths relative to the root against any of the patterns: `prod/**`, `*.md` in any folder, `vendor/` with all below it. */
function globMatcher(patterns) {
	if (patterns.length === 0) return () => false;
	return (0, import_picomatch.default)(patterns.map(wholePattern), { dot: true });
}
function wholePattern(pattern) {
	const trimmed = pattern.replace(/^\.?\//, "");
	const below = trimmed.endsWith("/") ? `${trimmed}**` : trimmed;
	return pattern.startsWith("/") || trimmed.replace(/\/$/, "").includes("/") ? below : `**/${below}`;
}
// src/link/groups.ts
/** Things by a key, in their order. */
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}
/** A function that computes each answer once; undefined while it is still computing that one. */
function once(compute) {
	const known = /* @__PURE__ */ new Map();
	return (key) => {
		if (known.has(key)) return known.get(key);
		known.set(key, void 0);
		const value = compute(key);
		known.set(key, value);
		return value;
	};
}
/** The last of sorted items whose number is not above a limit. */
function lastUpTo(items, limit, numberOf) {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = low + high >> 1;
		const item = items[middle];
		if (item !== void 0 && numberOf(item) <= limit) low = middle + 1;
		else high = middle;
	}
	return items[low - 1];
}
// src/link/places.ts
/** Indexes things by their stretches, which nest or lie apart. */
function placesOf$1(items) {
	const bySource = groupBy(items, ([span]) => span.source.path);
	const nested = /* @__PURE__ */ new Map();
	for (const [path, group] of bySource) nested.set(path, nest(group));
	return { around: (span) => aroundIn(nested.get(span.source.path) ?? [], span) };
}
/** Whether one stretch lies inside another of the same file. */
function contains(outer, inner) {
	return outer.source.path === inner.source.path && outer.start <= inner.start && inner.end <= outer.end;
}
function nest(items) {
	const sorted = [...items].sort(([a], [b]) => a.start - b.start || b.end - a.end);
	const places = [];
	let parent;
	for (const [{ start, end }, item] of sorted) {
		while (parent !== void 0 && parent.end < end) parent = parent.parent;
		parent = {
			start,
			end,
			item,
			parent
		};
		places.push(parent);
	}
	return places;
}
function aroundIn(places, span) {
	const found = [];
	for (let at = lastUpTo(places, span.start, (place) => place.start); at !== void 0; at = at.parent) if (at.end >= span.end) found.push(at.item);
	return found;
}
// src/hidden.ts
/** Text from a scanned file whose every printed form is `***`. Only `src/secrets/` and `src/link/resolve.ts` open it. */
var Hidden = class Hidden {
	#text;
	constructor(text) {
		this.#text = text;
	}
	/** The length in UTF-16 units. */
	get length() {
		return this.#text.length;
	}
	/** Whether the text is one of those given. */
	is(...texts) {
		return texts.includes(this.#text);
	}
	/** Whether the two hold the same text. */
	equals(other) {
		return this.#text === other.#text;
	}
	/** Whether a pattern, which must be linear and not global, finds something. */
	matches(pattern) {
		return pattern.test(this.#text);
	}
	/** Whether the text begins with another. */
	startsWith(prefix) {
		return this.#text.startsWith(prefix);
	}
	/** The text followed by others, still hidden. */
	concat(...others) {
		return new Hidden(this.#text + others.map((other) => other.#text).join(""));
	}
	/** The text itself. */
	reveal() {
		return this.#text;
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[Symbol.toPrimitive]() {
		return "***";
	}
	static {
		Object.defineProperty(Hidden.prototype, Symbol.for("nodejs.util.inspect.custom"), { value: () => "***" });
	}
};
// src/source.ts
/** The text of a whole source, mapped onto itself. */
function wholeText(source) {
	const end = source.text.length;
	return {
		text: source.text,
		source,
		runs: [{
			from: 0,
			start: 0,
			end
		}],
		span: {
			source,
			start: 0,
			end
		}
	};
}
/** Where `[from, to)` of a mapped text is written. An empty stretch gives an empty span. */
function spanOf(text, from, to) {
	const start = startAt(text, from);
	return {
		source: text.source,
		start,
		end: to > from ? Math.max(start, endAt(text, to)) : start
	};
}
/** A part of a mapped text, still mapped. */
function slice(text, from, to = text.text.length) {
	return derive(text, [{
		text: text.text.slice(from, to),
		from,
		to
	}], spanOf(text, from, to));
}
/** Text decoded from an outer text, piece by piece; the pieces are in order and do not overlap. */
function derive(outer, pieces, span) {
	const runs = [];
	let length = 0;
	for (const piece of pieces) {
		if (piece.text === "") continue;
		if (piece.text.length === piece.to - piece.from) pushRuns(runs, outer, piece, length);
		else pushRun(runs, {
			from: length,
			...bounds(outer, piece)
		}, length + piece.text.length);
		length += piece.text.length;
	}
	const first = pieces[0]?.from ?? 0;
	const last = pieces.at(-1)?.to ?? first;
	return {
		text: pieces.map((piece) => piece.text).join(""),
		source: outer.source,
		runs,
		span: span ?? spanOf(outer, first, last)
	};
}
/** Line and column of an offset, given the offsets of the line starts (`lineStarts`). */
function positionAt(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: offset - (starts[low] ?? 0) + 1
	};
}
/** The offset at which each line starts; `\n`, `\r\n` and a lone `\r` end a line. */
function lineStarts(text) {
	const starts = [0];
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit === 10 || unit === 13 && text.charCodeAt(at + 1) !== 10) starts.push(at + 1);
	}
	return starts;
}
function bounds(outer, piece) {
	const { start, end } = spanOf(outer, piece.from, piece.to);
	return {
		start,
		end
	};
}
function pushRuns(runs, outer, piece, length) {
	for (let index = runAt(outer, piece.from); index < outer.runs.length; index++) {
		const run = outer.runs[index];
		if (run === void 0 || run.from >= piece.to) return;
		const runEnd = outer.runs[index + 1]?.from ?? outer.text.length;
		const from = Math.max(run.from, piece.from);
		const to = Math.min(runEnd, piece.to);
		const exact = run.end - run.start === runEnd - run.from;
		const start = exact ? run.start + from - run.from : run.start;
		const end = exact ? run.start + to - run.from : run.end;
		pushRun(runs, {
			from: length + from - piece.from,
			start,
			end
		}, length + to - piece.from);
	}
}
/** Appends a run that ends at decoded offset `to`, joining it to the one before where both are exact and adjacent. */
function pushRun(runs, run, to) {
	const before = runs.at(-1);
	if (before !== void 0 && before.end === run.start && before.end - before.start === run.from - before.from && run.end - run.start === to - run.from) runs[runs.length - 1] = {
		...before,
		end: run.end
	};
	else runs.push(run);
}
function runAt(text, offset) {
	let low = 0;
	let high = text.runs.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((text.runs[middle]?.from ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
function startAt(text, offset) {
	const index = runAt(text, offset);
	const run = text.runs[index];
	if (run === void 0) return text.span.start;
	const runEnd = text.runs[index + 1]?.from ?? text.text.length;
	const exact = run.end - run.start === runEnd - run.from;
	if (offset >= runEnd) return run.end;
	return exact ? run.start + offset - run.from : run.start;
}
function endAt(text, offset) {
	const index = runAt(text, offset - 1);
	const run = text.runs[index];
	if (run === void 0) return text.span.end;
	const runEnd = text.runs[index + 1]?.from ?? text.text.length;
	return run.end - run.start === runEnd - run.from ? run.start + offset - run.from : run.end;
}
// src/secrets/detectors/ai.ts
const BILLS = "lets its holder run requests on the account, at its cost";
/** Model hubs, inference APIs and GPU clouds. */
const ai = [
	{
		id: "hugging-face-token",
		title: "Hugging Face token",
		opens: "lets its holder read, and often write, the models and data sets of the account",
		url: "https://huggingface.co/docs/hub/security-tokens",
		keywords: ["hf_", "api_org_"],
		pattern: /(?:hf_|api_org_)[A-Za-z]{34}/y
	},
	{
		id: "openai-api-key",
		title: "OpenAI API key",
		opens: BILLS,
		url: "https://platform.openai.com/docs/api-reference/authentication",
		keywords: [
			"sk-",
			"sk-proj-",
			"sk-svcacct-",
			"sk-admin-"
		],
		pattern: /sk-(?:(?:proj|svcacct|admin|None)-)?[\w-]{20,100}T3BlbkFJ[\w-]{20,100}(?![\w-])/y
	},
	{
		id: "anthropic-api-key",
		title: "Anthropic API key",
		opens: BILLS,
		url: "https://docs.anthropic.com/en/api/overview",
		keywords: ["sk-ant-api", "sk-ant-admin"],
		pattern: /sk-ant-(?:api|admin)\d\d-[\w-]{93}AA(?![\w-])/y
	},
	{
		id: "openrouter-api-key",
		title: "OpenRouter API key",
		opens: BILLS,
		url: "https://openrouter.ai/docs/api-reference/authentication",
		keywords: ["sk-or-v1-"],
		pattern: /sk-or-v1-[0-9a-f]{64}/y
	},
	{
		id: "groq-api-key",
		title: "Groq API key",
		opens: BILLS,
		url: "https://console.groq.com/docs/quickstart",
		keywords: ["gsk_"],
		pattern: /gsk_[A-Za-z0-9]{52}/y
	},
	{
		id: "replicate-api-token",
		title: "Replicate API token",
		opens: BILLS,
		url: "https://replicate.com/docs/topics/security/api-tokens",
		keywords: ["r8_"],
		pattern: /r8_[A-Za-z0-9]{37}/y
	},
	{
		id: "nvidia-api-key",
		title: "NVIDIA API key",
		opens: "lets its holder run requests and pull images on the account",
		url: "https://docs.nvidia.com/ngc/latest/ngc-user-guide.html",
		keywords: ["nvapi-"],
		pattern: /nvapi-[\w-]{60,70}(?![\w-])/y
	},
	{
		id: "wandb-api-key",
		title: "Weights & Biases API key",
		opens: "lets its holder read and write the runs and artifacts of the account",
		url: "https://docs.wandb.ai/support/find_api_key",
		keywords: ["wandb_v1_"],
		pattern: /wandb_v1_\w{60,90}/y
	},
	{
		id: "runpod-api-key",
		title: "RunPod API key",
		opens: "lets its holder start machines on the account and reach those that run",
		url: "https://docs.runpod.io/get-started/api-keys",
		keywords: ["rpa_"],
		pattern: /rpa_[A-Z0-9]{40}[A-Za-z0-9]{6}/y
	}
];
// src/secrets/detectors/cloud.ts
/** Cloud platforms. */
const cloud = [
	{
		id: "aws-access-key-id",
		title: "AWS access key id",
		opens: "names the key whose secret half opens the AWS account",
		url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html",
		keywords: [
			"AKIA",
			"ASIA",
			"ABIA",
			"ACCA"
		],
		pattern: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}/y
	},
	{
		id: "aws-secret-access-key",
		title: "AWS secret access key",
		opens: "opens the AWS account with the rights of its user",
		url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html",
		keywords: [
			"secret_access_key",
			"secretaccesskey",
			"secret__access__key",
			"aws_secret_key"
		],
		pattern: /(?:secret_{0,2}access_{0,2}key|aws_secret_key)\\?["']?\s{0,8}[:=]\s{0,8}\\?["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/diy
	},
	{
		id: "google-api-key",
		title: "Google API key",
		opens: "lets its holder use the Google APIs that the project has enabled for it",
		url: "https://cloud.google.com/docs/authentication/api-keys",
		keywords: ["AIza"],
		pattern: /AIza[\w-]{35}(?![\w-])/y
	},
	{
		id: "google-oauth-client-secret",
		title: "Google OAuth client secret",
		opens: "lets its holder act as the application towards Google",
		url: "https://developers.google.com/identity/protocols/oauth2",
		keywords: ["GOCSPX-"],
		pattern: /GOCSPX-[\w-]{28}(?![\w-])/y
	},
	{
		id: "google-service-account",
		title: "Google service account key",
		opens: "opens the Google Cloud project with the rights of the account",
		url: "https://cloud.google.com/iam/docs/keys-create-delete",
		keywords: ["\"private_key"],
		pattern: /"private_key\\?"\s{0,8}:\s{0,8}\\?"(?<secret>-----BEGIN PRIVATE KEY-----(?:[^-"]|-(?!----)){64,8000}-----END PRIVATE KEY-----)/dy,
		check: isServiceAccount
	},
	{
		id: "digitalocean-token",
		title: "DigitalOcean token",
		opens: "opens the DigitalOcean account within its scopes",
		url: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
		keywords: [
			"dop_v1_",
			"doo_v1_",
			"dor_v1_"
		],
		pattern: /do[opr]_v1_[0-9a-f]{64}/y
	}
];
function isServiceAccount({ text, near }) {
	if (text.includes("...")) return "harmless";
	return near().includes("gserviceaccount.com") ? "passed" : "none";
}
// src/secrets/checksums.ts
const DIGITS = "0123456789";
const LOWER = "abcdefghijklmnopqrstuvwxyz";
const BASE36 = DIGITS + LOWER;
const BASE62 = DIGITS + LOWER.toUpperCase() + LOWER;
const BASE32 = LOWER.toUpperCase() + "234567";
const BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
/** CRC32 of ASCII text, as zip has it. */
function crc32(text) {
	let sum = 4294967295;
	for (let at = 0; at < text.length; at++) {
		sum ^= text.charCodeAt(at);
		for (let bit = 0; bit < 8; bit++) sum = sum >>> 1 ^ (sum & 1 ? 3988292384 : 0);
	}
	return ~sum >>> 0;
}
/** A number in base 62 (digits, upper, lower), padded with zeros. */
function base62(value, width) {
	return inBase(value, BASE62, width);
}
/** A number in base 36, padded with zeros. */
function base36(value, width) {
	return inBase(value, BASE36, width);
}
/** SHA-256 as bytes. */
function sha256(data) {
	return digestOf("sha256", data);
}
/** The first letters of RFC 4648 base32. */
function base32(bytes, width) {
	const bits = binary(bytes);
	return Array.from({ length: width }, (_, at) => BASE32[parseInt(bits.slice(at * 5, at * 5 + 5), 2)]).join("");
}
/** The bits of bytes, as text of zeros and ones. */
function binary(bytes) {
	return Array.from(bytes, (byte) => byte.toString(2).padStart(8, "0")).join("");
}
/** Whether text is Bech32 (BIP 173) with a valid checksum. */
function isBech32(text) {
	const lower = text.toLowerCase();
	const one = lower.lastIndexOf("1");
	const prefix = Array.from(lower.slice(0, one), (letter) => letter.charCodeAt(0));
	const data = Array.from(lower.slice(one + 1), (letter) => BECH32.indexOf(letter));
	if (one < 1 || data.includes(-1)) return false;
	return polymod([
		...prefix.map((code) => code >> 5),
		0,
		...prefix.map((code) => code & 31),
		...data
	]) === 1;
}
/** Whether text is a Substrate address (SS58 of 32 bytes, one byte of prefix), which is public. */
function isSs58(text) {
	const bytes = text.length < 46 || text.length > 49 ? void 0 : base58(text);
	if (bytes?.length !== 35) return false;
	const sum = digestOf("blake2b512", Buffer.concat([Buffer.from("SS58PRE"), bytes.subarray(0, 33)]));
	return sum[0] === bytes[33] && sum[1] === bytes[34];
}
/** The module is loaded when it is needed: most runs have nothing to digest. */
function digestOf(algorithm, data) {
	return process.getBuiltinModule("node:crypto").createHash(algorithm).update(data).digest();
}
function inBase(value, alphabet, width) {
	let text = "";
	for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet.length)) text = alphabet.charAt(rest % alphabet.length) + text;
	return text.padStart(width, "0");
}
function base58(text) {
	let number = 0n;
	for (const letter of text) {
		const value = BASE58.indexOf(letter);
		if (value < 0) return void 0;
		number = number * 58n + BigInt(value);
	}
	const hex = number.toString(16);
	return Buffer.from(hex.length % 2 ? "0" + hex : hex, "hex");
}
function polymod(values) {
	const generator = [
		996825010,
		642813549,
		513874426,
		1027748829,
		705979059
	];
	let sum = 1;
	for (const value of values) {
		const top = sum >>> 25;
		sum = (sum & 33554431) << 5 ^ value;
		for (const [bit, term] of generator.entries()) if (top >> bit & 1) sum ^= term;
	}
	return sum;
}
// src/secrets/decode.ts
/** A JSON object; undefined for anything else. */
function objectOf(text) {
	try {
		const value = JSON.parse(text);
		return isObject(value) ? value : void 0;
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
/** Base64 or base64url as bytes. */
function bytesOf(text) {
	return Buffer.from(text, "base64");
}
/** Base64 or base64url of printable ASCII; undefined for anything else. */
function printableOf(text) {
	const decoded = Buffer.from(text, "base64").toString("latin1");
	return PRINTABLE$1.test(decoded) ? decoded : void 0;
}
/** `p%40ss` as `p@ss`; as it is where an escape is malformed. */
function percentDecoded(text) {
	return text.replace(PERCENT, (escape) => String.fromCharCode(parseInt(escape.slice(1), 16)));
}
const PRINTABLE$1 = /^[\x20-\x7e]+$/;
const PERCENT = /%[0-9A-Fa-f]{2}/g;
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/secrets/private-keys.ts
/** Whether a PEM block is a plain private key: encrypted ones are meant to be stored, the structure is the check. */
function pemVerdict({ text, groups }) {
	const { label = "", body = "" } = groups;
	if (label.startsWith("ENCRYPTED") || ENCRYPTED.test(body) || body.includes("...")) return "harmless";
	if (label.startsWith("PGP")) return "none";
	const bytes = bytesOf(body.replace(HEADER$2, "").replace(BETWEEN, ""));
	if (bytes.length < SHORTEST$1 || text.includes("\u2026")) return "harmless";
	return label.startsWith("OPENSSH") ? opensshVerdict(bytes) : isSequence$1(bytes) ? "passed" : "failed";
}
/** `Proc-Type: 4,ENCRYPTED` */
const ENCRYPTED = /Proc-Type: 4,ENCRYPTED/;
/** `DEK-Info: AES-128-CBC,…`, with its line end as written */
const HEADER$2 = /[A-Z][A-Za-z-]{2,20}: [^\n\\]*(?:\n|\\n)/g;
/** Line ends, also as escapes, indentation, comment signs and quotes. */
const BETWEEN = /\\[nrt]|[^A-Za-z0-9+/=]/g;
const SHORTEST$1 = 40;
const MAGIC = "openssh-key-v1\0";
function opensshVerdict(bytes) {
	const text = Buffer.from(bytes).toString("latin1");
	if (!text.startsWith(MAGIC)) return "failed";
	return text.startsWith("\0\0\0none", 15) ? "passed" : "harmless";
}
/** Whether bytes are one DER sequence, to the end. */
function isSequence$1(bytes) {
	const [tag, first = 0] = bytes;
	const size = first < 128 ? 0 : first - 128;
	const length = size === 0 ? first : bytes.slice(2, 2 + size).reduce((sum, byte) => sum * 256 + byte, 0);
	return tag === 48 && bytes.length === 2 + size + length;
}
// src/secrets/detectors/keys.ts
/** Private keys and wallets. */
const keys = [
	{
		id: "private-key",
		title: "private key",
		opens: "lets its holder act as whoever the key belongs to: log in, decrypt or sign",
		url: "https://www.rfc-editor.org/rfc/rfc7468",
		keywords: ["-----BEGIN "],
		pattern: /(?<secret>-----BEGIN (?<label>[A-Z0-9 ]{0,40}?PRIVATE KEY(?: BLOCK)?)-----(?<body>(?:[^-]|-(?!----)){64,20000})-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)/dy,
		check: pemVerdict
	},
	{
		id: "putty-private-key",
		title: "PuTTY private key",
		opens: "lets its holder log in as whoever the key belongs to",
		url: "https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html",
		keywords: ["PuTTY-User-Key-File-"],
		pattern: /PuTTY-User-Key-File-[23]: [^\n]{1,100}\n\s{0,40}Encryption: (?<encryption>[\w-]{1,40})\r?\n(?:(?!\s*PuTTY)[^\n]{0,300}\n){1,200}?\s{0,40}Private-Lines: \d+\s{1,40}(?<secret>(?:[A-Za-z0-9+/]{64}\s{1,40}){0,200}[A-Za-z0-9+/=]{4,64})/dy,
		check: ({ groups }) => groups["encryption"] === "none" ? "none" : "harmless"
	},
	{
		id: "age-secret-key",
		title: "age secret key",
		opens: "decrypts everything that is encrypted for it, sops files among them",
		url: "https://age-encryption.org/v1",
		keywords: ["AGE-SECRET-KEY-1"],
		pattern: /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}/y,
		check: ({ text }) => isBech32(text) ? "passed" : "failed"
	},
	{
		id: "miner-identity-key",
		title: "miner identity key",
		opens: "lets its holder run as the miner node and move what its wallet holds",
		url: "https://github.com/BTT-AI-labs/miner-client",
		keywords: ["node_private_key", "wallet_private_key"],
		pattern: /(?:node|wallet)_private_key\\?["']?\s{0,8}[:=]\s{0,8}\\?["']?(?<secret>(?:0x)?[0-9a-f]{64})(?![0-9a-f])/dy
	},
	{
		id: "bittensor-key",
		title: "Bittensor wallet key",
		opens: "lets its holder move what the wallet holds and act as it on the network",
		url: "https://docs.learnbittensor.org/keys/wallets",
		keywords: ["\"secretSeed", "\"privateKey"],
		pattern: /"(?:secretSeed|privateKey)\\?"\s{0,8}:\s{0,8}\\?"(?<secret>0x(?:[0-9a-f]{128}|[0-9a-f]{64}))\b/dy,
		check: ({ near }) => near().includes("ss58Address") ? "none" : "harmless"
	},
	{
		id: "hex-private-key",
		title: "private key in hexadecimal",
		opens: "lets its holder move what the account holds",
		url: "https://ethereum.org/en/developers/docs/accounts/",
		keywords: [
			"private_key",
			"privatekey",
			"privkey",
			"priv_key",
			"_pk",
			"deployer_key",
			"seed"
		],
		pattern: /(?:priv(?:ate)?_?key|_pk|deployer_key|seed)\\?["']?\s{0,8}[:=]\s{0,8}\\?["']?(?<secret>(?:0x)?[0-9a-f]{64})(?![0-9a-z])/diy
	}
];
// src/secrets/detectors/messaging.ts
/** Chat and mail. */
const messaging = [
	{
		id: "slack-token",
		title: "Slack token",
		opens: "lets its holder read and write in the Slack workspace within its scopes",
		url: "https://docs.slack.dev/authentication/tokens",
		keywords: [
			"xoxa-",
			"xoxb-",
			"xoxc-",
			"xoxe-",
			"xoxe.",
			"xoxo-",
			"xoxp-",
			"xoxr-",
			"xoxs-",
			"xapp-"
		],
		pattern: /(?:xoxe\.xox[bp]|xox[abceoprs]|xapp)-(?:[A-Za-z0-9]{1,20}-){1,4}[A-Za-z0-9]{16,200}(?![\w-])/y
	},
	{
		id: "slack-webhook",
		title: "Slack webhook",
		opens: "lets its holder post into the channel",
		url: "https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks",
		keywords: ["https://hooks.slack.com/"],
		pattern: /https:\/\/hooks\.slack\.com\/(?:services\/T[A-Z0-9]{6,14}\/B[A-Z0-9]{6,14}|(?:workflows|triggers)\/[\w/]{10,60})\/[A-Za-z0-9]{20,64}/y
	},
	{
		id: "sendgrid-api-key",
		title: "SendGrid API key",
		opens: "lets its holder send mail as the account",
		url: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
		keywords: ["SG."],
		pattern: /SG\.[\w-]{22}\.[\w-]{43}(?![\w-])/y
	},
	{
		id: "telegram-bot-token",
		title: "Telegram bot token",
		opens: "lets its holder act as the bot and read what it is sent",
		url: "https://core.telegram.org/bots/api#authorizing-your-bot",
		keywords: [":AA"],
		pattern: /(?<=(?<!\w)\d{8,10}):(?<secret>AA[\w-]{33})(?![\w-])/dy
	}
];
// src/secrets/detectors/payment.ts
/** Payments. */
const payment = [
	{
		id: "stripe-api-key",
		title: "Stripe API key",
		opens: "lets its holder charge, refund and read the customers of the account",
		url: "https://docs.stripe.com/keys",
		keywords: [
			"sk_live_",
			"sk_test_",
			"rk_live_",
			"rk_test_"
		],
		pattern: /[sr]k_(?:live|test)_[A-Za-z0-9]{16,247}/y
	},
	{
		id: "stripe-publishable-key",
		title: "Stripe publishable key",
		opens: "names the account to a browser; it is public by design",
		url: "https://docs.stripe.com/keys",
		keywords: ["pk_live_", "pk_test_"],
		pattern: /pk_(?:live|test)_[A-Za-z0-9]{16,247}/y,
		check: () => "public"
	},
	{
		id: "stripe-webhook-secret",
		title: "Stripe webhook secret",
		opens: "lets its holder forge events of the payment provider",
		url: "https://docs.stripe.com/webhooks",
		keywords: ["whsec_"],
		pattern: /whsec_[A-Za-z0-9+/]{32,64}={0,2}/y
	}
];
// src/secrets/detectors/version-control.ts
const REPOSITORIES = "lets its holder read, and often change, the repositories of the account";
/** Code hosting, package and image registries. */
const versionControl = [
	{
		id: "github-token",
		title: "GitHub token",
		opens: REPOSITORIES,
		url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github",
		keywords: [
			"ghp_",
			"gho_",
			"ghu_",
			"ghs_",
			"ghr_"
		],
		pattern: /gh(?:[pousr]_[A-Za-z0-9]{36}|r_[A-Za-z0-9]{76})/y,
		check: githubVerdict
	},
	{
		id: "github-fine-grained-token",
		title: "GitHub fine-grained token",
		opens: REPOSITORIES,
		url: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens",
		keywords: ["github_pat_"],
		pattern: /(?<head>github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{43})(?<sum>[A-Za-z0-9]{8})[A-Za-z0-9]{8}/y,
		check: ({ groups: { head = "", sum } }) => base32(sha256(head), 8) === sum ? "passed" : "failed"
	},
	{
		id: "gitlab-token",
		title: "GitLab token",
		opens: REPOSITORIES,
		url: "https://docs.gitlab.com/security/tokens/",
		keywords: [
			"glpat-",
			"gldt-",
			"glrt-",
			"glrtr-",
			"glcbt-",
			"glptt-",
			"glft-",
			"glimt-",
			"glagent-",
			"glsoat-",
			"gloas-",
			"glffct-"
		],
		pattern: /gl(?:pat|dt|rtr?|cbt|ptt|ft|imt|agent|soat|oas|ffct)-[\w-]{20,300}(?<routing>\.[0-9a-z]{2}\.[0-9a-z]{9})?(?![\w-])/y,
		check: gitlabVerdict
	},
	{
		id: "npm-token",
		title: "npm token",
		opens: "lets its holder read private packages, and often publish as the account",
		url: "https://docs.npmjs.com/about-access-tokens",
		keywords: ["npm_"],
		pattern: /npm_[A-Za-z0-9]{36}/y,
		check: ({ text }) => endsInChecksum(text, 4) ? "passed" : "failed"
	},
	{
		id: "docker-access-token",
		title: "Docker access token",
		opens: "lets its holder pull, and often push, the images of the account",
		url: "https://docs.docker.com/security/access-tokens/",
		keywords: ["dckr_pat_", "dckr_oat_"],
		pattern: /dckr_(?:pat_[\w-]{27}|oat_[\w-]{32})(?![\w-])/y
	}
];
/** Installation tokens (`ghs_`) exist without a checksum. */
function githubVerdict({ text }) {
	if (endsInChecksum(text, 4)) return "passed";
	return text.startsWith("ghs_") ? "none" : "failed";
}
/** The last six characters are the CRC32, in base 62, of what stands between them and the prefix. */
function endsInChecksum(text, prefix) {
	return base62(crc32(text.slice(prefix, -6)), 6) === text.slice(-6);
}
/** Routable tokens end in the CRC32, in base 36, of all before it. */
function gitlabVerdict({ text, groups }) {
	if (groups["routing"] === void 0) return "none";
	return base36(crc32(text.slice(0, -7)), 7) === text.slice(-7) ? "passed" : "failed";
}
// src/secrets/names.ts
/** Tokens that make a name sensitive wherever they stand in it, unless its end only points. */
const SENSITIVE = new Set("password passwd passphrase pass pwd pw psw secret secrets token credential credentials apikey mnemonic phrase jwt bearer".split(" "));
/** What a `key` is for when it is secret: `API_KEY`, `signing.key`. */
const KEY_OWNERS = new Set("api access secret private signing encryption master auth account client deploy ssh webhook fernet hmac cipher".split(" "));
/** Whose `seed` is a key, not a number. */
const SEED_OWNERS = /* @__PURE__ */ new Set([
	"miner",
	"wallet",
	"coldkey",
	"hotkey"
]);
/** `PGPASSWORD`, `authtoken`, `clientsecret`, `dbpass` */
const SENSITIVE_END = /(?:password|passwd|passphrase|secret|token|apikey|secretkey|accesskey|privatekey)$|^(?:db|pg|my|sql|root|user|admin|web|mail|smtp|require)pass$|^masterauth$/;
/** Last tokens that make a name point at a secret, or describe one: `_FILE`, `TOKEN_TTL`, `secretName`. */
const POINTERS = new Set("file files path paths dir directory folder name names id ids url urls uri endpoint host hostname port address addr ttl expiry expires expire expiration in lifetime duration age timeout interval rotation refresh hours minutes seconds days ms header headers version count length size limit limits threshold budget usage min max minimum maximum bytes chars type kind format mode method algorithm alg encoding encoder hash hashing hashed digest fingerprint checksum policy strength rules provider providers issuer audience realm scope scopes claim claims subject namespace ref reference store backend engine manager env variable var label labels annotation annotations description comment hint help title prompt placeholder prefix suffix pattern regex enabled enable disabled disable required optional allowed auth authentication authenticator authorization validation validator check exchange service server plugin class driver location source destination mount volume template created updated status state user username".split(" "));
/** Tokens that make the name a switch or a quantity: `ALLOW_EMPTY_PASSWORD`, `MAX_NEW_TOKENS`, `MYSQL_RANDOM_ROOT_PASSWORD`. */
const SWITCHES$1 = new Set("allow enable disable require random empty generate max min num number count skip public existing".split(" "));
/** Names of other things, joined by spaces: special tokens of a vocabulary, GitHub's permission, annotations of an injector. */
const HARMLESS = /^(?:(?:add )?(?:eos|bos|pad|unk|mask|sep|cls|stop|image|special|added|prompt|completion|input|output) tokens?|id token|pass through)$|\binject secret\b/;
/** A word of a name: `HFToken` has `HF` and `Token`, `NEO4J` has `NEO`, `4` and `J`. */
const WORD$2 = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g;
const SEGMENT_END = /[.:/]/;
/** The words of a name in lower case: split at `_ - . / :`, at humps and around digits. */
function wordsOf(name) {
	return name.match(WORD$2)?.map((word) => word.toLowerCase()) ?? [];
}
/** Whether a name says that its value is secret. `extra`: further names, each a run of words. */
function isSensitiveName(name, extra = []) {
	const words = wordsOf(name);
	if (extra.some((other) => includesRun(words, wordsOf(other)))) return true;
	const own = wordsOf(name.split(SEGMENT_END).findLast((segment) => segment !== "") ?? "");
	const last = own.findLast((word) => !/^\d/.test(word));
	if (last === void 0 || POINTERS.has(last) || HARMLESS.test(own.join(" "))) return false;
	if (own.some((word) => SWITCHES$1.has(word))) return false;
	return last === "tokens" || own.some(isSensitiveWord) || holdsOwned(words.slice(-own.length - 1));
}
/** Whether a value under this name could only point at an object that holds the secret: `secretKey`, `imagePullSecret`. */
function mayPoint(name) {
	return /[a-z]/.test(name) ? OBJECT_NAME.test(wordsOf(name).join(" ")) : OBJECT_VARIABLE.test(wordsOf(name).join(" "));
}
/** Whether a name is that of a password, whose value may be a number. */
function isPasswordName(name) {
	return wordsOf(name).some((word) => PASSWORD_WORD.test(word));
}
const OBJECT_NAME = /(?:^| )secret key$|^(?:\w+ )*secret$/;
const OBJECT_VARIABLE = /\b(?:pull|registry|tls|k 8 s|kubernetes) secret$/;
const PASSWORD_WORD = /^pass(?!phrase)|pass(?:word|wd)?$|^(?:pwd|pw|psw|pin)$/;
function isSensitiveWord(word) {
	return SENSITIVE.has(word) || SENSITIVE_END.test(word);
}
function holdsOwned(words) {
	return words.some((word, at) => {
		return (word === "key" || word === "keys" ? KEY_OWNERS : word === "seed" ? SEED_OWNERS : void 0)?.has(words[at - 1] ?? "");
	});
}
function includesRun(words, run) {
	return run.length > 0 && ` ${words.join(" ")} `.includes(` ${run.join(" ")} `);
}
// src/secrets/placeholders.ts
/** `<your token>`, `[REDACTED]`, `{token}`, `****`, `--` */
const WRAPPED = /^(?:<[^<>]*>|\[[\w -]*\]|\{[\w .-]*\}|[*\u2022#?_.\u2026-]+)$/;
/** `sk-…`, `hf_...`, `ab****` */
const ELLIPSIS = /\.{3}|\u2026|\*{3}|\u2022{3}|\?{3}/;
/** `AKIAXXXXXXXXXXXXXXXX`, `sk_live_00000000` */
const REPEATED = /x{6}|([A-Za-z0-9])\1{7}/i;
/** The vendor's own way to mark a made-up key: `…EXAMPLE`, `…EXAMPLEKEY`. */
const EXAMPLE_END = /EXAMPLE(?:KEY)?$/;
/** Words that say, alone between other words, that a value has yet to be filled in, or that none is needed. */
const WORDS$1 = new Set("your yours placeholder redacted replace replaceme insert todo fixme dummy fake masked hidden removed omitted undefined unset needed required unused yourtoken yourkey yourpassword yoursecret yourapikey".split(" "));
const WHOLE$1 = /^(?:null|none|nil|na|n\/a|tbd|empty|change[-_ ]me(?:[-_ ].*)?|.*[-_ ]here|[a-z]*yourkey(?:here)?)$/i;
/** `hf_rotated`, `sk-your`: a documented prefix with nothing but a word behind it. */
const BARE_PREFIX = /^(?:hf_|sk-(?:proj-|ant-)?|gh[poursu]_|github_pat_|glpat-|xox[abp]-|npm_|gsk_|r8_|nvapi-|rpa_|[spr]k_(?:live|test)_|whsec_)[A-Za-z_-]{0,16}$/;
const SEPARATORS = /[^A-Za-z0-9]+/;
const WORDY = /^[A-Za-z_-]{1,40}$/;
const CROSSES = /^x{3,}$/i;
/** Whether a whole value only holds the place of one. */
function isPlaceholder(text) {
	if (text.length > LONGEST$2) return false;
	if ([
		WRAPPED,
		ELLIPSIS,
		REPEATED,
		EXAMPLE_END,
		WHOLE$1,
		BARE_PREFIX
	].some((pattern) => pattern.test(text))) return true;
	if (text.toLowerCase().split(SEPARATORS).some((word) => WORDS$1.has(word) || CROSSES.test(word))) return true;
	return WORDY.test(text) && wordsOf(text).some((word) => WORDS$1.has(word));
}
/** Whether most characters are the one before or its successor: `abcdefgh12345678`. */
function isSequence(text) {
	let steps = 0;
	for (let at = 1; at < text.length; at++) {
		const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
		if (step === 0 || step === 1) steps++;
	}
	return text.length >= 6 && steps >= (text.length - 1) * .7;
}
/** Longer ones are sentences, blocks or data. */
const LONGEST$2 = 300;
// src/secrets/references.ts
/** A value that says where the secret is, whole. */
const WHOLE = [
	/^\$+[A-Za-z_]\w*$/,
	/^%(?:[A-Za-z_]\w*|env\([\w:]+\))%$/,
	/^@{1,2}[A-Z][A-Z0-9_]+@{1,2}$|^__[A-Z][A-Z0-9_]*__$/,
	/^ssm:\//,
	/^(?:secret)?ref\+(?!echo:)[a-z]+:\/\//,
	/^(?:>>)?vault:(?!v\d)[\w/.-]+#/,
	/^op:\/\//,
	/^arn:aws[\w-]*:(?:secretsmanager|ssm|kms):/,
	/^projects\/[^/]+\/secrets\//,
	/^(?:sm|berglas|kbs|awssm|gcpsm|azurekeyvault|keyvault|doppler|infisical|secret|secrets):\/\//,
	/^@Microsoft\.KeyVault\(/i,
	/^secretref:/i,
	/^(?:process\.env|import\.meta\.env|os\.environ|os\.getenv|Deno\.env|System\.getenv|secrets|vars|env|var|local|module|data)[.[(]/,
	/^!(?:vault|Ref|Sub|GetAtt|ImportValue|reference|env_var)\b/
];
/** A value that is encrypted, and meant to be stored. */
const SEALED = [
	/^ENC\[/,
	/^\$(?:ANSIBLE_VAULT|NACL)/,
	/^gAAAAA[\w-]{40}/,
	/^Ag[A-D][\w+/]{100}/,
	/^vault:v\d+:/,
	/^EJ\[\d+:/,
	/^(?:encrypted|kms|age|sealed)[:.][\w+/=.-]{20}/,
	/^-----BEGIN (?:AGE ENCRYPTED|PGP MESSAGE|ENCRYPTED )/,
	/^age-encryption\.org/
];
/** A part of a value that is filled in later. */
const INSIDE$1 = /\$\{|\$\(|\{\{|\{%|#\{|<%|`|%\([A-Za-z_]\w*\)s|\$[A-Z_][A-Z0-9_]{2,}\b|\uE000/;
/** Whether a value only says where the secret is. */
function isReference(text) {
	return WHOLE.some((pattern) => pattern.test(text));
}
/** Whether a value is encrypted. */
function isSealed(text) {
	return SEALED.some((pattern) => pattern.test(text));
}
/** Whether a part of a value comes from elsewhere: `${PW}`, `{{ .Values.x }}`, `$(cat x)`. */
function holdsReference(text) {
	return INSIDE$1.test(text);
}
// src/secrets/weak.ts
/** What people make throw-away passwords of. No word is made of others, so a text falls apart in one way only. */
const WORDS = "postgres postgresql mysql maria mongo redis rabbit rabbitmq minio neo4j elastic elasticsearch grafana influx cassandra clickhouse couch wordpress nextcloud drupal joomla odoo gitea keycloak airflow superset metabase prom prometheus docker compose nginx kafka mq admin administrator root toor guest super user username test testing demo dev development local default operator password passwd passphrase pass pwd pw secret secrets token key api access private client auth jwt session signing encryption master my our the some this that change me it example sample random custom qwerty abc letmein welcome hello world foo bar baz app db database web service server in for and production prod staging only please not safe secure insecure unsafe strong very long string value".split(" ");
const MADE_OF_WORDS = new RegExp(`^(?:(?:${WORDS.join("|")})[-_. ]?)+[0-9]{0,4}[!@#$.*]{0,2}$`);
/** `sk-1234`: what a documented prefix leaves is judged. */
const PREFIX$1 = /^(?:sk-|hf_|[sp]k_)/;
const LEET = {
	"0": "o",
	"1": "i",
	"3": "e",
	"4": "a",
	"5": "s",
	"@": "a",
	$: "s"
};
const LONGEST$1 = 48;
/** Whether a value is a well-known password, a row of digits, or one of the given names of its user, database or service. */
function isWeak(text, names = []) {
	const lower = text.toLowerCase();
	if (names.some((name) => name.toLowerCase() === lower)) return true;
	const rest = lower.replace(PREFIX$1, "");
	return rest.length <= LONGEST$1 && (isRow(rest) || MADE_OF_WORDS.test(rest) || MADE_OF_WORDS.test(plain$3(rest)));
}
/** `12345678`, `0000` */
function isRow(text) {
	return text.length > 0 && ("01234567890".includes(text) || /^(\w)\1*$/.test(text));
}
/** `p@ssw0rd` as `password`; digits at the end stay. */
function plain$3(text) {
	const end = text.search(/[0-9]*[!@#$.*]*$/);
	return text.slice(0, end).replace(/[01345@$]/g, (letter) => LEET[letter] ?? letter) + text.slice(end);
}
// src/secrets/passwords.ts
/** What the password of a URI or header is; `names` are those of its user, host and database. */
function passwordVerdict(password, names) {
	const text = percentDecoded(password);
	if (isReference(text) || holdsReference(text)) return "harmless";
	if (FORMATTED.test(text) || isPlaceholder(text)) return "harmless";
	return isSequence(text) || isWeak(text, names.filter(isText$3)) ? "weak" : "none";
}
/** What base64 of `user:password` is. */
function basicVerdict(encoded) {
	const match = USER_PASSWORD.exec(printableOf(encoded) ?? "");
	return match === null ? "harmless" : passwordVerdict(match[2], [match[1]]);
}
/** `{password}`, `%s`, `:pass`: filled in by a program */
const FORMATTED = /^(?:\{[\w.]*\}|%[sdv]|:\w+|\[[\w-]+\])$/;
const USER_PASSWORD = /^([^:]{1,200}):(.{1,400})$/;
function isText$3(text) {
	return text !== void 0 && text !== "";
}
// src/secrets/detectors/web.ts
/** Formats of any provider, the less specific ones: they stand last, so that a provider's own format wins. */
const web = [
	{
		id: "json-web-token",
		title: "JSON Web Token",
		opens: "lets its holder act as its subject until it expires",
		url: "https://www.rfc-editor.org/rfc/rfc7519",
		keywords: ["eyJ"],
		pattern: /(?<header>eyJ[\w-]{8,2000})\.(?<claims>eyJ[\w-]{4,8000})\.[\w-]{20,2000}(?![\w.-])/y,
		check: tokenVerdict
	},
	{
		id: "docker-registry-auth",
		title: "registry credentials",
		opens: "lets its holder pull, and often push, images",
		url: "https://docs.docker.com/reference/cli/docker/login/",
		keywords: ["\"auth", "auth="],
		pattern: /"?auth\\?["']?\s{0,8}[:=]\s{0,8}\\?["']?(?<secret>[A-Za-z0-9+/]{8,2000}={0,2})(?![\w+/=-])/dy,
		check: ({ text }) => basicVerdict(text)
	},
	{
		id: "database-uri",
		title: "database URI with a password",
		opens: "opens the database to whoever reaches its host",
		url: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
		keywords: ["://"],
		pattern: /(?<=(?<![a-z])(?:postgres(?:ql)?|mysqlx?|mariadb|mongodb|rediss?|valkeys?|amqps?|clickhouse|mssql|sqlserver|oracle|cockroachdb|nats|kafka|ldaps?|neo4j|bolt|elasticsearch|couchdb|influxdb|cassandra|snowflake|redshift|trino)(?:\+[a-z0-9]{1,20})?):\/\/(?<user>[^\s:/?#@"'`\\]{0,128}):(?<secret>[^\s/?#"'`\\]{1,256})@(?<host>(?!sha\d{3}:)[^\s/:?#"'`\\@]{1,253})(?:(?::\d{1,5})?\/(?<database>[\w-]{1,64}))?/diy,
		check: userinfoVerdict
	},
	{
		id: "url-credentials",
		title: "URL with a password",
		opens: "lets its holder log in where the URL points",
		url: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
		keywords: ["://"],
		pattern: /(?<=[a-z][a-z0-9+.-]{1,30}):\/\/(?<user>[^\s:/?#@"'`\\]{0,128}):(?<secret>[^\s/?#"'`\\]{1,256})@(?<host>(?!sha\d{3}:)[^\s/:?#"'`\\@]{1,253})/diy,
		check: (match) => SAMPLE.test(`${match.groups["user"]}:${match.text}@${match.groups["host"]}`) ? "harmless" : userinfoVerdict(match)
	},
	{
		id: "connection-string",
		title: "connection string with a password",
		opens: "opens the database to whoever reaches its host",
		url: "https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-string-syntax",
		keywords: ["password=", "pwd="],
		pattern: /(?<=(?:[a-z]=[^\s;"'&]{1,200}|:\/\/[^\s"']{1,300})[;&?] ?)(?:password|pwd)=(?<secret>[^\s;&"'`\\]{1,256})/diy,
		check: ({ text }) => passwordVerdict(text, [])
	},
	{
		id: "authorization-header",
		title: "Authorization header",
		opens: "lets its holder make the same requests",
		url: "https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2",
		keywords: ["authorization"],
		pattern: /authorization\\?["']?\s{0,4}[:=,]\s{0,4}\\?["']?(?<scheme>Bearer|Basic|Token|ApiKey)\s{1,4}(?<secret>[\w.~+/=-]{8,4000})(?![\w({<$%])/diy,
		check: headerVerdict
	}
];
/** What documentation writes where a user, a password and a host belong. */
const SAMPLE = /^user(?:name)?:pass(?:word)?@|@example\.(?:com|net|org)$/i;
/** A token of Supabase's anonymous role is made for browsers; those of its local stack are the same everywhere. */
function tokenVerdict({ groups: { header = "", claims = "" }, now }) {
	const [head, body] = [header, claims].map((part) => objectOf(Buffer.from(part, "base64url").toString()));
	if (head?.["alg"] === void 0 || body === void 0) return "harmless";
	if (typeof body["exp"] === "number" && now !== void 0 && body["exp"] * 1e3 < now) return "harmless";
	if (body["role"] === "anon") return "public";
	if (body["sub"] === "1234567890") return "harmless";
	return body["iss"] === "supabase-demo" ? "weak" : "passed";
}
function userinfoVerdict({ text, groups: { user = "", host, database } }) {
	return passwordVerdict(text, [
		percentDecoded(user),
		host,
		database
	]);
}
function headerVerdict({ text, groups: { scheme = "" } }) {
	return scheme.toLowerCase() === "basic" ? basicVerdict(text) : passwordVerdict(text, []);
}
// src/secrets/detectors/index.ts
/** All detectors, the more specific ones first: of two that find the same place the first wins. */
const detectors = [
	...ai,
	...cloud,
	...versionControl,
	...messaging,
	...payment,
	...keys,
	...web
];
// src/secrets/example-files.ts
/** `.env.example`, `values.sample.yaml`, `config.dist`, `example.env` */
const EXAMPLE$1 = /(?:\.(?:example|sample|template|dist)(?:\.[\w-]+)?|^(?:example|sample)\.\w+)$/i;
/** Whether a file says by its name that it is an example. */
function isExample(path) {
	return EXAMPLE$1.test(path.slice(path.lastIndexOf("/") + 1));
}
// src/secrets/keywords.ts
const BITS = 5;
const MASK = 32767;
/** A small number for each ASCII character, the same for both cases of a letter. */
const FOLDED = Uint8Array.from({ length: 128 }, (_, code) => (code >= 65 && code <= 90 ? code + 32 : code) & 31);
/** Indexes keywords of three characters or more; equal ones are found once for each. */
function indexKeywords(keywords) {
	const words = keywords.map((word) => word.toLowerCase());
	const table = /* @__PURE__ */ new Uint16Array(32768);
	const starts = [];
	for (const [index, word] of words.entries()) {
		let hash = 0;
		for (let at = 0; at < 3; at++) hash = step$1(hash, word.charCodeAt(at));
		const place = table[hash] ?? 0;
		if (place > 0) starts[place - 1]?.push(index);
		else table[hash] = starts.push([index]);
	}
	return {
		words,
		table,
		starts
	};
}
/** Calls `visit` with the index and the start of every keyword in a text, in the order of their starts. */
function visitKeywords({ words, table, starts }, text, visit) {
	let hash = 0;
	for (let at = 0; at < text.length; at++) {
		hash = step$1(hash, text.charCodeAt(at));
		const place = table[hash] ?? 0;
		if (place === 0 || at < 2) continue;
		for (const index of starts[place - 1] ?? []) if (stands$1(words[index] ?? "", text, at - 2)) visit(index, at - 2);
	}
}
/** The hash of the last three characters, one further. */
function step$1(hash, code) {
	return (hash << BITS | (FOLDED[code] ?? 0)) & MASK;
}
function stands$1(word, text, start) {
	for (let at = 0; at < word.length; at++) {
		const code = text.charCodeAt(start + at);
		if ((code >= 65 && code <= 90 ? code + 32 : code) !== word.charCodeAt(at)) return false;
	}
	return true;
}
// src/secrets/known.ts
/** Whether a value is a published development or documentation value. They are kept as digests: written out they would be secrets. */
function isKnown$3(text) {
	const digest = Buffer.from(sha256(text.trim().toLowerCase().replace(/^0x/, "")));
	return KNOWN.has(digest.toString("hex", 0, 8));
}
/** The first half of SHA-256, in hexadecimal. */
const KNOWN = /* @__PURE__ */ new Set([
	"bc1a50966c9e6486",
	"8335c55334821eef",
	"b26ab6529d20ebeb",
	"64034b44c579b335",
	"4d3e46eec8244d1d",
	"0aedba9d586f34f9",
	"28e543d3753fc9d1",
	"f070994a85994785",
	"38e69fdd19aefeb4",
	"967f21586cdf1248",
	"f79cd64f9cea2378",
	"c557eec878dfd852",
	"69be79ef3c28f55d",
	"d16d608fce743a04",
	"9f3630f4a97b0933",
	"9c5d0a6656e5d3f3",
	"b83e96417f61cb14",
	"414b0f60b0b31da2",
	"5029ac078774af82",
	"034682f91502ec71",
	"39a92138de4cbc43",
	"ecb0e7ba498c5920",
	"e770e8aa42a869cf",
	"3b1c5e02107409ea",
	"3a64bcd9cea43c0a",
	"15f41342748aa6c0",
	"a5fe1cb4158ffd2a",
	"f109d3ddccb2c952",
	"01eefb2a86129c68",
	"a71b359a87afde13",
	"71784e6e8e92e4e0",
	"686922a2a14c5333"
]);
// ../../../work/main/node_modules/@scure/bip39/wordlists/english.js
/** English BIP39 wordlist. */
const wordlist = /* @__PURE__ */ Object.freeze(`abandon
ability
able
about
above
absent
absorb
abstract
absurd
abuse
access
accident
account
accuse
achieve
acid
acoustic
acquire
across
act
action
actor
actress
actual
adapt
add
addict
address
adjust
admit
adult
advance
advice
aerobic
affair
afford
afraid
again
age
agent
agree
ahead
aim
air
airport
aisle
alarm
album
alcohol
alert
alien
all
alley
allow
almost
alone
alpha
already
also
alter
always
amateur
amazing
among
amount
amused
analyst
anchor
ancient
anger
angle
angry
animal
ankle
announce
annual
another
answer
antenna
antique
anxiety
any
apart
apology
appear
apple
approve
april
arch
arctic
area
arena
argue
arm
armed
armor
army
around
arrange
arrest
arrive
arrow
art
artefact
artist
artwork
ask
aspect
assault
asset
assist
assume
asthma
athlete
atom
attack
attend
attitude
attract
auction
audit
august
aunt
author
auto
autumn
average
avocado
avoid
awake
aware
away
awesome
awful
awkward
axis
baby
bachelor
bacon
badge
bag
balance
balcony
ball
bamboo
banana
banner
bar
barely
bargain
barrel
base
basic
basket
battle
beach
bean
beauty
because
become
beef
before
begin
behave
behind
believe
below
belt
bench
benefit
best
betray
better
between
beyond
bicycle
bid
bike
bind
biology
bird
birth
bitter
black
blade
blame
blanket
blast
bleak
bless
blind
blood
blossom
blouse
blue
blur
blush
board
boat
body
boil
bomb
bone
bonus
book
boost
border
boring
borrow
boss
bottom
bounce
box
boy
bracket
brain
brand
brass
brave
bread
breeze
brick
bridge
brief
bright
bring
brisk
broccoli
broken
bronze
broom
brother
brown
brush
bubble
buddy
budget
buffalo
build
bulb
bulk
bullet
bundle
bunker
burden
burger
burst
bus
business
busy
butter
buyer
buzz
cabbage
cabin
cable
cactus
cage
cake
call
calm
camera
camp
can
canal
cancel
candy
cannon
canoe
canvas
canyon
capable
capital
captain
car
carbon
card
cargo
carpet
carry
cart
case
cash
casino
castle
casual
cat
catalog
catch
category
cattle
caught
cause
caution
cave
ceiling
celery
cement
census
century
cereal
certain
chair
chalk
champion
change
chaos
chapter
charge
chase
chat
cheap
check
cheese
chef
cherry
chest
chicken
chief
child
chimney
choice
choose
chronic
chuckle
chunk
churn
cigar
cinnamon
circle
citizen
city
civil
claim
clap
clarify
claw
clay
clean
clerk
clever
click
client
cliff
climb
clinic
clip
clock
clog
close
cloth
cloud
clown
club
clump
cluster
clutch
coach
coast
coconut
code
coffee
coil
coin
collect
color
column
combine
come
comfort
comic
common
company
concert
conduct
confirm
congress
connect
consider
control
convince
cook
cool
copper
copy
coral
core
corn
correct
cost
cotton
couch
country
couple
course
cousin
cover
coyote
crack
cradle
craft
cram
crane
crash
crater
crawl
crazy
cream
credit
creek
crew
cricket
crime
crisp
critic
crop
cross
crouch
crowd
crucial
cruel
cruise
crumble
crunch
crush
cry
crystal
cube
culture
cup
cupboard
curious
current
curtain
curve
cushion
custom
cute
cycle
dad
damage
damp
dance
danger
daring
dash
daughter
dawn
day
deal
debate
debris
decade
december
decide
decline
decorate
decrease
deer
defense
define
defy
degree
delay
deliver
demand
demise
denial
dentist
deny
depart
depend
deposit
depth
deputy
derive
describe
desert
design
desk
despair
destroy
detail
detect
develop
device
devote
diagram
dial
diamond
diary
dice
diesel
diet
differ
digital
dignity
dilemma
dinner
dinosaur
direct
dirt
disagree
discover
disease
dish
dismiss
disorder
display
distance
divert
divide
divorce
dizzy
doctor
document
dog
doll
dolphin
domain
donate
donkey
donor
door
dose
double
dove
draft
dragon
drama
drastic
draw
dream
dress
drift
drill
drink
drip
drive
drop
drum
dry
duck
dumb
dune
during
dust
dutch
duty
dwarf
dynamic
eager
eagle
early
earn
earth
easily
east
easy
echo
ecology
economy
edge
edit
educate
effort
egg
eight
either
elbow
elder
electric
elegant
element
elephant
elevator
elite
else
embark
embody
embrace
emerge
emotion
employ
empower
empty
enable
enact
end
endless
endorse
enemy
energy
enforce
engage
engine
enhance
enjoy
enlist
enough
enrich
enroll
ensure
enter
entire
entry
envelope
episode
equal
equip
era
erase
erode
erosion
error
erupt
escape
essay
essence
estate
eternal
ethics
evidence
evil
evoke
evolve
exact
example
excess
exchange
excite
exclude
excuse
execute
exercise
exhaust
exhibit
exile
exist
exit
exotic
expand
expect
expire
explain
expose
express
extend
extra
eye
eyebrow
fabric
face
faculty
fade
faint
faith
fall
false
fame
family
famous
fan
fancy
fantasy
farm
fashion
fat
fatal
father
fatigue
fault
favorite
feature
february
federal
fee
feed
feel
female
fence
festival
fetch
fever
few
fiber
fiction
field
figure
file
film
filter
final
find
fine
finger
finish
fire
firm
first
fiscal
fish
fit
fitness
fix
flag
flame
flash
flat
flavor
flee
flight
flip
float
flock
floor
flower
fluid
flush
fly
foam
focus
fog
foil
fold
follow
food
foot
force
forest
forget
fork
fortune
forum
forward
fossil
foster
found
fox
fragile
frame
frequent
fresh
friend
fringe
frog
front
frost
frown
frozen
fruit
fuel
fun
funny
furnace
fury
future
gadget
gain
galaxy
gallery
game
gap
garage
garbage
garden
garlic
garment
gas
gasp
gate
gather
gauge
gaze
general
genius
genre
gentle
genuine
gesture
ghost
giant
gift
giggle
ginger
giraffe
girl
give
glad
glance
glare
glass
glide
glimpse
globe
gloom
glory
glove
glow
glue
goat
goddess
gold
good
goose
gorilla
gospel
gossip
govern
gown
grab
grace
grain
grant
grape
grass
gravity
great
green
grid
grief
grit
grocery
group
grow
grunt
guard
guess
guide
guilt
guitar
gun
gym
habit
hair
half
hammer
hamster
hand
happy
harbor
hard
harsh
harvest
hat
have
hawk
hazard
head
health
heart
heavy
hedgehog
height
hello
helmet
help
hen
hero
hidden
high
hill
hint
hip
hire
history
hobby
hockey
hold
hole
holiday
hollow
home
honey
hood
hope
horn
horror
horse
hospital
host
hotel
hour
hover
hub
huge
human
humble
humor
hundred
hungry
hunt
hurdle
hurry
hurt
husband
hybrid
ice
icon
idea
identify
idle
ignore
ill
illegal
illness
image
imitate
immense
immune
impact
impose
improve
impulse
inch
include
income
increase
index
indicate
indoor
industry
infant
inflict
inform
inhale
inherit
initial
inject
injury
inmate
inner
innocent
input
inquiry
insane
insect
inside
inspire
install
intact
interest
into
invest
invite
involve
iron
island
isolate
issue
item
ivory
jacket
jaguar
jar
jazz
jealous
jeans
jelly
jewel
job
join
joke
journey
joy
judge
juice
jump
jungle
junior
junk
just
kangaroo
keen
keep
ketchup
key
kick
kid
kidney
kind
kingdom
kiss
kit
kitchen
kite
kitten
kiwi
knee
knife
knock
know
lab
label
labor
ladder
lady
lake
lamp
language
laptop
large
later
latin
laugh
laundry
lava
law
lawn
lawsuit
layer
lazy
leader
leaf
learn
leave
lecture
left
leg
legal
legend
leisure
lemon
lend
length
lens
leopard
lesson
letter
level
liar
liberty
library
license
life
lift
light
like
limb
limit
link
lion
liquid
list
little
live
lizard
load
loan
lobster
local
lock
logic
lonely
long
loop
lottery
loud
lounge
love
loyal
lucky
luggage
lumber
lunar
lunch
luxury
lyrics
machine
mad
magic
magnet
maid
mail
main
major
make
mammal
man
manage
mandate
mango
mansion
manual
maple
marble
march
margin
marine
market
marriage
mask
mass
master
match
material
math
matrix
matter
maximum
maze
meadow
mean
measure
meat
mechanic
medal
media
melody
melt
member
memory
mention
menu
mercy
merge
merit
merry
mesh
message
metal
method
middle
midnight
milk
million
mimic
mind
minimum
minor
minute
miracle
mirror
misery
miss
mistake
mix
mixed
mixture
mobile
model
modify
mom
moment
monitor
monkey
monster
month
moon
moral
more
morning
mosquito
mother
motion
motor
mountain
mouse
move
movie
much
muffin
mule
multiply
muscle
museum
mushroom
music
must
mutual
myself
mystery
myth
naive
name
napkin
narrow
nasty
nation
nature
near
neck
need
negative
neglect
neither
nephew
nerve
nest
net
network
neutral
never
news
next
nice
night
noble
noise
nominee
noodle
normal
north
nose
notable
note
nothing
notice
novel
now
nuclear
number
nurse
nut
oak
obey
object
oblige
obscure
observe
obtain
obvious
occur
ocean
october
odor
off
offer
office
often
oil
okay
old
olive
olympic
omit
once
one
onion
online
only
open
opera
opinion
oppose
option
orange
orbit
orchard
order
ordinary
organ
orient
original
orphan
ostrich
other
outdoor
outer
output
outside
oval
oven
over
own
owner
oxygen
oyster
ozone
pact
paddle
page
pair
palace
palm
panda
panel
panic
panther
paper
parade
parent
park
parrot
party
pass
patch
path
patient
patrol
pattern
pause
pave
payment
peace
peanut
pear
peasant
pelican
pen
penalty
pencil
people
pepper
perfect
permit
person
pet
phone
photo
phrase
physical
piano
picnic
picture
piece
pig
pigeon
pill
pilot
pink
pioneer
pipe
pistol
pitch
pizza
place
planet
plastic
plate
play
please
pledge
pluck
plug
plunge
poem
poet
point
polar
pole
police
pond
pony
pool
popular
portion
position
possible
post
potato
pottery
poverty
powder
power
practice
praise
predict
prefer
prepare
present
pretty
prevent
price
pride
primary
print
priority
prison
private
prize
problem
process
produce
profit
program
project
promote
proof
property
prosper
protect
proud
provide
public
pudding
pull
pulp
pulse
pumpkin
punch
pupil
puppy
purchase
purity
purpose
purse
push
put
puzzle
pyramid
quality
quantum
quarter
question
quick
quit
quiz
quote
rabbit
raccoon
race
rack
radar
radio
rail
rain
raise
rally
ramp
ranch
random
range
rapid
rare
rate
rather
raven
raw
razor
ready
real
reason
rebel
rebuild
recall
receive
recipe
record
recycle
reduce
reflect
reform
refuse
region
regret
regular
reject
relax
release
relief
rely
remain
remember
remind
remove
render
renew
rent
reopen
repair
repeat
replace
report
require
rescue
resemble
resist
resource
response
result
retire
retreat
return
reunion
reveal
review
reward
rhythm
rib
ribbon
rice
rich
ride
ridge
rifle
right
rigid
ring
riot
ripple
risk
ritual
rival
river
road
roast
robot
robust
rocket
romance
roof
rookie
room
rose
rotate
rough
round
route
royal
rubber
rude
rug
rule
run
runway
rural
sad
saddle
sadness
safe
sail
salad
salmon
salon
salt
salute
same
sample
sand
satisfy
satoshi
sauce
sausage
save
say
scale
scan
scare
scatter
scene
scheme
school
science
scissors
scorpion
scout
scrap
screen
script
scrub
sea
search
season
seat
second
secret
section
security
seed
seek
segment
select
sell
seminar
senior
sense
sentence
series
service
session
settle
setup
seven
shadow
shaft
shallow
share
shed
shell
sheriff
shield
shift
shine
ship
shiver
shock
shoe
shoot
shop
short
shoulder
shove
shrimp
shrug
shuffle
shy
sibling
sick
side
siege
sight
sign
silent
silk
silly
silver
similar
simple
since
sing
siren
sister
situate
six
size
skate
sketch
ski
skill
skin
skirt
skull
slab
slam
sleep
slender
slice
slide
slight
slim
slogan
slot
slow
slush
small
smart
smile
smoke
smooth
snack
snake
snap
sniff
snow
soap
soccer
social
sock
soda
soft
solar
soldier
solid
solution
solve
someone
song
soon
sorry
sort
soul
sound
soup
source
south
space
spare
spatial
spawn
speak
special
speed
spell
spend
sphere
spice
spider
spike
spin
spirit
split
spoil
sponsor
spoon
sport
spot
spray
spread
spring
spy
square
squeeze
squirrel
stable
stadium
staff
stage
stairs
stamp
stand
start
state
stay
steak
steel
stem
step
stereo
stick
still
sting
stock
stomach
stone
stool
story
stove
strategy
street
strike
strong
struggle
student
stuff
stumble
style
subject
submit
subway
success
such
sudden
suffer
sugar
suggest
suit
summer
sun
sunny
sunset
super
supply
supreme
sure
surface
surge
surprise
surround
survey
suspect
sustain
swallow
swamp
swap
swarm
swear
sweet
swift
swim
swing
switch
sword
symbol
symptom
syrup
system
table
tackle
tag
tail
talent
talk
tank
tape
target
task
taste
tattoo
taxi
teach
team
tell
ten
tenant
tennis
tent
term
test
text
thank
that
theme
then
theory
there
they
thing
this
thought
three
thrive
throw
thumb
thunder
ticket
tide
tiger
tilt
timber
time
tiny
tip
tired
tissue
title
toast
tobacco
today
toddler
toe
together
toilet
token
tomato
tomorrow
tone
tongue
tonight
tool
tooth
top
topic
topple
torch
tornado
tortoise
toss
total
tourist
toward
tower
town
toy
track
trade
traffic
tragic
train
transfer
trap
trash
travel
tray
treat
tree
trend
trial
tribe
trick
trigger
trim
trip
trophy
trouble
truck
true
truly
trumpet
trust
truth
try
tube
tuition
tumble
tuna
tunnel
turkey
turn
turtle
twelve
twenty
twice
twin
twist
two
type
typical
ugly
umbrella
unable
unaware
uncle
uncover
under
undo
unfair
unfold
unhappy
uniform
unique
unit
universe
unknown
unlock
until
unusual
unveil
update
upgrade
uphold
upon
upper
upset
urban
urge
usage
use
used
useful
useless
usual
utility
vacant
vacuum
vague
valid
valley
valve
van
vanish
vapor
various
vast
vault
vehicle
velvet
vendor
venture
venue
verb
verify
version
very
vessel
veteran
viable
vibrant
vicious
victory
video
view
village
vintage
violin
virtual
virus
visa
visit
visual
vital
vivid
vocal
voice
void
volcano
volume
vote
voyage
wage
wagon
wait
walk
wall
walnut
want
warfare
warm
warrior
wash
wasp
waste
water
wave
way
wealth
weapon
wear
weasel
weather
web
wedding
weekend
weird
welcome
west
wet
whale
what
wheat
wheel
when
where
whip
whisper
wide
width
wife
wild
will
win
window
wine
wing
wink
winner
winter
wire
wisdom
wise
wish
witness
wolf
woman
wonder
wood
wool
word
work
world
worry
worth
wrap
wreck
wrestle
wrist
write
wrong
yard
year
yellow
you
young
youth
zebra
zero
zone
zoo`.split("\n"));
// src/secrets/mnemonic.ts
/**
* The seed phrases of a text: one pass over its characters that counts words of 3 to 8 lower-case letters; the word list is
* asked only where twelve stand in a row, which hardly any text but a phrase has.
*/
function findPhrases(text) {
	const phrases = [];
	let run = [];
	let length = 0;
	for (let at = 0; at <= text.length; at++) {
		const code = text.charCodeAt(at);
		if (code >= 97 && code <= 122) {
			length++;
			continue;
		}
		if (length >= 3 && length <= 8) run.push(at - length);
		const goesOn = length <= 8 && length !== 1 && length !== 2 && isBetween(code);
		length = 0;
		if (goesOn) continue;
		if (run.length >= SHORTEST) phrases.push(...phrasesIn(text.slice(0, at), run));
		if (run.length > 0) run = [];
	}
	return phrases;
}
/** The numbers of words that a phrase may have. */
const LENGTHS = [
	24,
	21,
	18,
	15,
	12
];
const SHORTEST = 12;
/** Fewer different words are a made-up phrase. */
const FEWEST_DISTINCT = 8;
const WORD$1 = /[a-z]+/g;
/** Space, tab, line end, comma, quotes. */
function isBetween(code) {
	return code === 32 || code === 10 || code === 13 || code === 9 || code === 44 || code === 34 || code === 39;
}
/** Looks for list words in a row among words that start at `starts`; `text` ends where the last one does. */
function phrasesIn(text, starts) {
	const words = text.slice(starts[0]).match(WORD$1) ?? [];
	const indices = words.map(indexOf);
	const phrases = [];
	let first = 0;
	for (let at = 0; at <= indices.length; at++) {
		if (at < indices.length && indices[at] !== -1) continue;
		phrases.push(...phraseOf(starts.slice(first, at), words.slice(first, at), indices.slice(first, at)));
		first = at + 1;
	}
	return phrases;
}
/** The longest phrase with a valid checksum at either end of list words in a row; a row of the right length may fail its check. */
function phraseOf(starts, words, indices) {
	if (new Set(words).size < FEWEST_DISTINCT) return [];
	for (const length of LENGTHS.filter((length) => length <= words.length)) for (const from of /* @__PURE__ */ new Set([words.length - length, 0])) if (isValid(indices.slice(from, from + length))) return [placed(starts, words, {
		from,
		length,
		check: "passed"
	})];
	return LENGTHS.includes(words.length) ? [placed(starts, words, {
		from: 0,
		length: words.length,
		check: "failed"
	})] : [];
}
function placed(starts, words, { from, length, check }) {
	const last = from + length - 1;
	return {
		from: starts[from] ?? 0,
		to: (starts[last] ?? 0) + (words[last] ?? "").length,
		check
	};
}
/** Whether the last bits are those of the digest of the others. */
function isValid(indices) {
	const bits = indices.map((index) => index.toString(2).padStart(11, "0")).join("");
	const split = bits.length * 32 / 33;
	return binary(sha256(Uint8Array.from({ length: split / 8 }, (_, at) => parseInt(bits.slice(at * 8, at * 8 + 8), 2)))).startsWith(bits.slice(split));
}
/** The index of a word in the list, which is sorted; -1 for others. */
function indexOf(word) {
	let low = 0;
	let high = wordlist.length - 1;
	while (low <= high) {
		const middle = low + high >> 1;
		const candidate = wordlist[middle] ?? "";
		if (candidate === word) return middle;
		if (candidate < word) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}
// src/secrets/specific.ts
/** The id of what only a name gives away. */
const NAMED = "sensitive-name";
/** Secrets without overlaps: of those that share a place the most specific stays, with the name of the others, in order of place. */
function mostSpecific(secrets) {
	const kept = [];
	for (const secret of secrets.toSorted(byPlace)) {
		const before = kept.at(-1);
		if (before === void 0 || !overlap(before, secret)) kept.push(secret);
		else kept[kept.length - 1] = moreSpecific(before, secret);
	}
	return kept;
}
const RANKS = new Map([...detectors.map(({ id }, rank) => [id, rank]), [NAMED, Infinity]]);
function byPlace(one, other) {
	const [path, otherPath] = [one.span.source.path, other.span.source.path];
	if (path !== otherPath) return path < otherPath ? -1 : 1;
	return one.span.start - other.span.start || other.span.end - one.span.end;
}
function overlap(one, other) {
	return one.span.source === other.span.source && other.span.start < one.span.end;
}
/** A format wins over a name, a provider's format over a general one, one that stands under a name over one that does not. */
function moreSpecific(one, other) {
	const difference = rank(one) - rank(other);
	const [winner, loser] = (Number.isNaN(difference) || difference === 0 ? one.name !== void 0 || other.name === void 0 : difference < 0) ? [one, other] : [other, one];
	return winner.name === void 0 && loser.name !== void 0 ? {
		...winner,
		name: loser.name
	} : winner;
}
function rank({ detector }) {
	return RANKS.get(detector) ?? -1;
}
// src/secrets/preview.ts
/** `hf_… (37 characters)`: the documented public prefix and the length. */
function previewOf({ keywords }, text) {
	return `${keywords.filter((keyword) => text.startsWith(keyword)).toSorted((one, other) => other.length - one.length)[0] ?? ""}\u2026 (${text.length} characters)`;
}
/** `… (8 or more characters)`: of a value that only its name gives away, no more than the class of its length. */
function previewOfLength(length) {
	const atLeast = [
		32,
		16,
		8
	].find((bound) => length >= bound);
	return atLeast === void 0 ? "\u2026 (fewer than 8 characters)" : `\u2026 (${atLeast} or more characters)`;
}
// src/secrets/find.ts
/**
* The secrets that a text gives away by their format, whatever their names, without overlaps. Tokens that had expired at `now`
* are left out.
*/
function findSecrets(text, now) {
	const found = [];
	visitKeywords(KEYWORDS, text.text, (keyword, at) => {
		const detector = ROWS$1[keyword]?.detector;
		const secret = detector && secretAt(detector, text, at, now);
		if (secret !== void 0) found.push(secret);
	});
	for (const { from, to, check } of findPhrases(text.text)) {
		const secret = secretOf$1(PHRASE, text, {
			from,
			to,
			verdict: check
		});
		if (secret !== void 0) found.push(secret);
	}
	return mostSpecific(found);
}
const ROWS$1 = detectors.flatMap((detector) => detector.keywords.map((keyword) => ({
	detector,
	keyword
})));
const KEYWORDS = indexKeywords(ROWS$1.map((row) => row.keyword));
const PHRASE = {
	id: "seed-phrase",
	title: "BIP39 seed phrase",
	opens: "lets its holder move what the wallet holds, and all wallets derived from it",
	keywords: []
};
/** How far around a match its company is looked for. */
const NEAR = 4e3;
function secretAt(detector, text, at, now) {
	const { pattern, check } = detector;
	if (!pattern.hasIndices && !startsFree(text.text, at)) return void 0;
	pattern.lastIndex = at;
	const match = pattern.exec(text.text);
	if (match === null) return void 0;
	const [from, to] = match.indices?.groups?.["secret"] ?? [at, at + match[0].length];
	if (!pattern.hasIndices && isWordCode(text.text.charCodeAt(to))) return void 0;
	const near = () => text.text.slice(Math.max(0, from - NEAR), to + NEAR);
	return secretOf$1(detector, text, {
		from,
		to,
		verdict: check?.({
			text: text.text.slice(from, to),
			groups: match.groups ?? {},
			near,
			now
		}) ?? "none"
	});
}
function secretOf$1(kind, text, { from, to, verdict }) {
	const value = text.text.slice(from, to);
	if (verdict === "harmless" || value.includes("\uE000") || isMadeUp(value)) return void 0;
	const judged = verdict === "weak" || verdict === "public";
	return {
		detector: kind.id,
		title: kind.title,
		opens: kind.opens,
		evidence: judged ? verdict : "format",
		check: judged ? "none" : verdict,
		preview: previewOf(kind, value),
		span: spanOf(text, from, to),
		text: new Hidden(value),
		example: isExample(text.source.path)
	};
}
/** Blocks (PEM) are judged by their own check; their padding looks like filler. */
function isMadeUp(value) {
	return !value.startsWith("-----") && (isPlaceholder(value) || value.length > 16 && isSequence(value) || isKnown$3(value));
}
/** No letter, digit or underscore before it; those of an escape (`\n`, `%20`) do not count. */
function startsFree(text, from) {
	return !isWordCode(text.charCodeAt(from - 1)) || ESCAPE_END.test(text.slice(Math.max(0, from - 3), from));
}
const ESCAPE_END = /\\[nrt]$|%[0-9A-Fa-f]{2}$/;
function isWordCode(code) {
	return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 95;
}
// src/finding.ts
/** Resolves positions and fingerprints. What a rule says several times of one place is one finding. */
function locate$2(seen, parsed, settings) {
	const keyOf = keyPaths$1(parsed);
	const placeOf = places$1();
	const ordinals = /* @__PURE__ */ new Map();
	return united(seen, settings).map(({ rule, problem }) => {
		const { at, message, secret, severity = rule.severity, related = [] } = problem;
		const key = keyOf(at);
		const identity = [
			rule.id,
			secret?.detector ?? "",
			at.source.path,
			key
		].join("\n");
		const ordinal = ordinals.get(identity) ?? 0;
		ordinals.set(identity, ordinal + 1);
		return {
			rule,
			problem,
			key,
			finding: {
				rule: rule.id,
				...secret && { detector: secret.detector },
				severity,
				...placeOf(at),
				message: concealed(message),
				fingerprint: fingerprintOf(identity, ordinal),
				related: related.map((note) => ({
					...placeOf(note.at),
					message: concealed(note.message)
				}))
			}
		};
	});
}
/** A message quotes names, and a service, a tag or a flag can be called like a token. */
function concealed(message) {
	return findSecrets(wholeText({
		path: "",
		text: message,
		scope: "report"
	})).filter(({ evidence }) => evidence === "format").sort((a, b) => b.span.start - a.span.start).reduce((text, { span }) => `${text.slice(0, span.start)}***${text.slice(span.end)}`, message);
}
/** In order of place: the first message, the strongest severity and the notes of all problems of one rule at one place. */
function united(seen, settings) {
	const groups = /* @__PURE__ */ new Map();
	for (const { rule, problem } of seen) {
		const { at } = problem;
		const key = `${rule.id}\n${at.start}\n${at.end}\n${at.source.path}`;
		const first = groups.get(key)?.problem;
		const severities = [severityOf(rule, problem, settings), first?.severity];
		const related = [...first?.related ?? [], ...problem.related ?? []];
		const severity = severities.includes("error") ? "error" : "warning";
		groups.set(key, {
			rule,
			problem: {
				...first ?? problem,
				severity,
				related: withoutRepeats(related)
			}
		});
	}
	return [...groups.values()].sort((a, b) => a.problem.at.start - b.problem.at.start);
}
function withoutRepeats(notes) {
	return [...new Map(notes.map((note) => [`${note.at.start} ${note.at.source.path} ${note.message}`, note])).values()];
}
/** By path, position and rule. */
function inOrder(a, b) {
	return compare(a.path, b.path) || a.start.line - b.start.line || a.start.column - b.start.column || compare(a.rule, b.rule) || compare(a.message, b.message);
}
function compare(a, b) {
	return a < b ? -1 : Number(a > b);
}
function severityOf(rule, problem, settings) {
	const set = settings.rules[rule.id];
	return set === void 0 || set === "off" ? problem.severity ?? rule.severity : set;
}
function fingerprintOf(identity, ordinal) {
	return process.getBuiltinModule("node:crypto").createHash("sha256").update(`${identity}\n${ordinal}`).digest("hex").slice(0, 16);
}
/** Line starts are computed once for each source that has findings. */
function places$1() {
	const known = /* @__PURE__ */ new Map();
	return ({ source, start, end }) => {
		const starts = known.get(source) ?? lineStarts(source.text);
		known.set(source, starts);
		return {
			path: source.path,
			start: positionAt(starts, start),
			end: positionAt(starts, end)
		};
	};
}
/** The key paths of a place, from the whole file to the innermost part: `services.web.command/docker run`. */
function keyPaths$1(parsed) {
	const texts = placesOf$1(parsed.map((each) => [each.text.span, each]));
	return ({ source, start }) => texts.around({
		source,
		start,
		end: start
	}).map((each) => each.keyAt(start)).filter((key) => key !== "").toReversed().join("/");
}
// src/link/paths.ts
/** The folder of a path; '' for the root. */
function folderOf$1(path) {
	const folder = node_path.posix.dirname(path);
	return folder === "." ? "" : folder;
}
/** `./a/../b/` as `b`; absolute and home paths keep their beginning. */
function normalise(path) {
	const normal = node_path.posix.normalize(path.replace(/^\/{2,}/, "/")).replace(/(?<=[^/])\/$/, "");
	return normal === "." ? "" : normal;
}
/** A path as a file of that folder means it: relative ones start from the folder; `/x`, `~/x` and `$X/x` stay. */
function pathFrom$2(folder, path) {
	return /^[/~$]/.test(path) ? normalise(path) : normalise(`${folder === "" ? "." : folder}/${path}`);
}
/** Whether a path is a folder or lies below it; '' is the root. */
function isBelow(folder, path) {
	return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
// src/link/build-contexts.ts
/** Joins build requests of compose files and command lines to the Dockerfiles of the project. */
function buildContextsOf(project, resolver) {
	const uses = project.parsed.flatMap(({ builds, commands }) => [...builds, ...commands.flatMap(({ build }) => build ?? [])]).map((request) => useOf(request, project, resolver));
	const byDockerfile = groupBy(uses, ({ dockerfile }) => dockerfile);
	return {
		uses,
		of: (dockerfile) => byDockerfile.get(dockerfile) ?? [],
		given(dockerfile, name) {
			const [first, ...others] = (byDockerfile.get(dockerfile) ?? []).flatMap(({ request }) => request.args.findLast((entry) => entry.name.value === name) ?? []);
			if (first === void 0 || !others.every((other) => isSame$1(first, other, resolver))) return void 0;
			return {
				entry: first,
				trail: []
			};
		}
	};
}
function useOf(request, project, resolver) {
	const { context, dockerfile, span } = request;
	if (context === void 0) return { request };
	const folder = folderOf$1(span.source.path);
	const contextPath = pathFrom$2(folder, resolver.path(context));
	const name = dockerfile === void 0 ? "Dockerfile" : resolver.path(dockerfile);
	const found = [
		pathFrom$2(contextPath, name),
		pathFrom$2(folder, name),
		pathFrom$2("", name)
	].find((path) => project.of(path).some(isDockerfile));
	return {
		request,
		context: contextPath,
		...found === void 0 ? {} : { dockerfile: found }
	};
}
function isDockerfile({ stages }) {
	return stages.length > 0;
}
function isSame$1(one, other, resolver) {
	const [first, second] = [one, other].map((entry) => resolver.known(resolver.value(entry.value).value));
	return first !== void 0 && second !== void 0 && first.equals(second);
}
// src/secrets/key-files.ts
/** Paths, in lower case, that look like one of the rows but hold nothing secret. */
const PUBLIC = /\.pub$|pub\.txt$|\.(?:example|sample|template|dist)(?:\.\w+)?$|(?:^|[/._-])(?:certs?|chain|fullchain|ca|public|pubkey|ca-certificates|ca-bundle|cacerts?|crt)\.(?:pem|key)$|(?:^|\/)(?:ca-)?certs?\.d?\/[^/]*\.pem$|known_hosts(?:\.old)?$|(?:^|\/)authorized_keys$/;
const ROWS = [
	{
		title: "Bittensor hotkey",
		clues: ["hotkeys"],
		path: /(?:^|\/)\.bittensor\/wallets\/[^/]+\/hotkeys(?:\/[^/]*)?$/
	},
	{
		title: "Bittensor coldkey",
		clues: ["coldkey"],
		path: /(?:^|\/)\.bittensor\/wallets\/[^/]+\/coldkey$/
	},
	{
		title: "Bittensor wallets, the coldkey among them",
		clues: [".bittensor"],
		path: /(?:^|\/)\.bittensor(?:\/wallets(?:\/[^/]*)?)?$/
	},
	{
		title: "Bittensor hotkey",
		clues: ["hotkeys"],
		path: /(?:^|\/)wallets?\/(?:[^/]+\/)?hotkeys(?:\/[^/]*)?$/
	},
	{
		title: "Bittensor coldkey",
		clues: ["coldkey"],
		path: /(?:^|\/)coldkey$/
	},
	{
		title: "Solana key pair",
		clues: ["solana"],
		path: /(?:^|\/)\.?(?:config\/)?solana\/(?:[^/]*\.json)?$|(?:^|\/)solana\/id\.json$/
	},
	{
		title: "Ethereum keystore",
		clues: ["keystore"],
		path: /(?:^|\/)keystore\/UTC--[^/]+$/
	},
	{
		title: "seed phrase",
		clues: ["mnemonic", "phrase"],
		path: /(?:^|\/)(?:mnemonic|(?:seed|recovery|secret)[-_]?phrase)s?\.txt$/i
	},
	{
		title: "SSH private key",
		clues: ["id_"],
		path: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?(?:[._-][\w-]+)?$/
	},
	{
		title: "SSH keys",
		clues: [".ssh"],
		path: /(?:^|\/)\.ssh$/
	},
	{
		title: "SSH private key",
		clues: [".ssh"],
		path: /(?:^|\/)\.ssh\/(?!config(?:$|\.d\b)|environment$|rc$)[^/]+$/
	},
	{
		title: "SSH private key",
		clues: [".ppk"],
		path: /\.ppk$/i
	},
	{
		title: "AWS credentials",
		clues: [".aws"],
		path: /(?:^|\/)\.aws(?:\/credentials)?$/
	},
	{
		title: "Google Cloud credentials",
		clues: ["gcloud", "application_default"],
		path: /(?:^|\/)(?:\.config\/gcloud(?:\/.*)?|application_default_credentials\.json)$/
	},
	{
		title: "Google service account key",
		clues: ["service", "gcp"],
		path: /(?:^|\/)[^/]*service[-_]?account[^/]*\.json$|(?:^|\/)gcp[-_]?(?:key|credentials)[^/]*\.json$/i
	},
	{
		title: "Azure credentials",
		clues: [".azure"],
		path: /(?:^|\/)\.azure(?:\/(?:accessTokens|azureProfile|msal_token_cache)[^/]*)?$/
	},
	{
		title: "kubeconfig",
		clues: ["kube"],
		path: /(?:^|\/)(?:\.kube(?:\/config)?|kubeconfig|[^/]*\.kubeconfig|kubeconfig\.ya?ml)$/
	},
	{
		title: "registry credentials",
		clues: [".docker"],
		path: /(?:^|\/)(?:\.docker(?:\/config\.json)?|\.dockercfg|\.dockerconfigjson)$/
	},
	{
		title: "credentials of a cloud command line",
		clues: [
			"runpod",
			"lium",
			"anycloud",
			"vast_api_key",
			"targon"
		],
		path: /(?:^|\/)(?:\.(?:runpod|lium|anycloud)(?:\/.*)?|\.?vast_api_key|\.config\/\.targon\.json)$/
	},
	{
		title: "Hugging Face token",
		clues: ["huggingface"],
		path: /(?:^|\/)(?:\.cache\/huggingface|\.huggingface)\/token$/
	},
	{
		title: "env file",
		clues: ["env"],
		path: /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|[\w-]+\.env|\.envrc)$/
	},
	{
		title: "credentials file",
		clues: [
			"rc",
			"pgpass",
			"git-credentials",
			"my.cnf",
			"htpasswd",
			"vault-token"
		],
		path: /(?:^|\/)(?:\.netrc|_netrc|\.npmrc|\.pypirc|\.pgpass|\.git-credentials|\.my\.cnf|\.htpasswd|\.vault-token)$/
	},
	{
		title: "keystore",
		clues: [
			".p12",
			".pfx",
			".jks",
			".keystore",
			".bks"
		],
		path: /\.(?:p12|pfx|jks|keystore|bks)$/i
	},
	{
		title: "private key",
		clues: [".pem", ".key"],
		path: /(?:^|\/)[^/]*(?:private|privkey|server|client|tls|ssl|deploy|signing)[^/]*\.(?:pem|key)$|\.key$|\.pem$/i
	}
];
/** The secret material that a path names, as far as its name tells; folders with and without a slash at the end. */
function keyFileOf(path) {
	const plain = path.replaceAll("\\", "/").replace(/\/(?:\*{1,2})?$/, "");
	const lower = plain.toLowerCase();
	const row = ROWS.find(({ clues, path }) => clues.some((clue) => lower.includes(clue)) && path.test(plain));
	return row === void 0 || PUBLIC.test(lower) ? void 0 : { title: row.title };
}
// src/link/env-files.ts
/** Reads env files as their loaders do, and stores. */
function suppliesOf(project, stores, pathOf) {
	return once((source) => {
		if (source.kind === "store") return stores.supplies(source);
		const path = project.fileAt(source.span.source, pathOf(source.path), source.dialect !== "compose");
		if (path === void 0) return void 0;
		const trail = isImplied(source.span) ? [] : [{
			at: source.span,
			message: `loaded from ${path}`
		}];
		return new Map([...project.entriesIn(path, source.dialect)].map(([name, entry]) => [name, {
			entry,
			trail
		}]));
	});
}
/** The env files that command lines hand to the compose files they run: `docker compose --env-file prod.env -f compose.yaml up`. */
function handedFiles(project, pathOf) {
	const byPath = once(({ parsed, fileAt }) => {
		return groupBy(parsed.flatMap(({ commands }) => commands).filter(({ envFrom, runs }) => envFrom.length > 0 && runs.length > 0).flatMap(({ runs, envFrom }) => runs.map((run) => ({
			path: fileAt(run.span.source, pathOf(run), true),
			envFrom
		}))), ({ path }) => path);
	});
	return (path) => byPath(project)?.get(path)?.flatMap(({ envFrom }) => envFrom) ?? [];
}
/** Nothing is written there: compose takes the project's `.env` unasked. */
function isImplied({ start, end }) {
	return start === end;
}
/** Where an entry is written, as a hop. */
function writtenNote(entry) {
	const { value, span } = entry.name;
	return {
		at: span,
		message: `${value} is ${entry.value.kind === "literal" ? "written" : "set"} in ${span.source.path}`
	};
}
/** A word without holes. */
function wordOf$1(text) {
	return {
		parts: text.text === "" ? [] : [text],
		span: text.span
	};
}
/** The word's text when it has no holes; an empty word gives an empty text. */
function literalText(word) {
	let text = "";
	for (const part of word.parts) {
		if (!isText$2(part)) return void 0;
		text += part.text;
	}
	return text;
}
/** The word's text with `HOLE` for every reference, to match patterns against. */
function patternText(word) {
	return word.parts.map((part) => isText$2(part) ? part.text : "\uE000").join("");
}
/** `[from, to)` of `patternText`, holes kept. */
function cutWord(word, from, to = Infinity) {
	const parts = [];
	let at = 0;
	for (const part of word.parts) {
		const length = isText$2(part) ? part.text.length : 1;
		const start = Math.max(from - at, 0);
		const end = Math.min(to - at, length);
		if (start < end) parts.push(isText$2(part) ? slice(part, start, end) : part);
		at += length;
	}
	return {
		parts,
		span: spanOfParts(parts, word.span, from === 0 ? word.span.start : word.span.end)
	};
}
/** The two sides of the first `separator` that is written out, or undefined. */
function splitWord(word, separator) {
	const at = patternText(word).indexOf(separator);
	return at < 0 ? void 0 : [cutWord(word, 0, at), cutWord(word, at + separator.length)];
}
/** The word as a value of the model: its text hidden from here on. */
function valueOf$2(word) {
	const [first, ...rest] = word.parts;
	if (first === void 0) return {
		kind: "literal",
		text: new Hidden(""),
		runs: [],
		span: word.span
	};
	if (rest.length === 0) return isText$2(first) ? literalOf(first, word.span) : first;
	return {
		kind: "template",
		parts: word.parts.map((part) => isText$2(part) ? literalOf(part) : part),
		span: word.span
	};
}
/** A mapped text as a literal of the model. */
function literalOf(text, span = text.span) {
	return {
		kind: "literal",
		text: new Hidden(text.text),
		runs: text.runs,
		span
	};
}
/** `KEY=value` or a bare `KEY` (whose value is absent); undefined when the name is not written out. */
function entryOf$2(word) {
	const sides = splitWord(word, "=");
	const name = locatedText(sides?.[0] ?? word);
	if (name === void 0 || name.value === "") return void 0;
	return {
		name,
		value: sides === void 0 ? { kind: "absent" } : valueOf$2(sides[1]),
		span: word.span
	};
}
/** The word's text and place when it has no holes. */
function locatedText(word) {
	const value = literalText(word);
	return value === void 0 ? void 0 : {
		value,
		span: word.span
	};
}
/** A part that is written out. */
function isText$2(part) {
	return "text" in part;
}
function spanOfParts(parts, whole, empty) {
	const first = parts[0];
	const last = parts.at(-1);
	if (first === void 0 || last === void 0) return {
		source: whole.source,
		start: empty,
		end: empty
	};
	return {
		source: whole.source,
		start: first.span.start,
		end: last.span.end
	};
}
// src/secrets/harmless.ts
/** Switches, permissions and the names of algorithms and schemes. */
const WORD = /^(?:true|false|yes|no|on|off|enabled?|disabled?|none|null|nil|read|write|auto|always|never|inherit|bearer|basic|oauth2?|htpasswd|digest|trust|md5|scram-sha-256|bcrypt|argon2(?:id?)?|[HREP]S(?:256|384|512)|EdDSA)$/i;
/** `256`, `1.5`, `7d`, `64k` */
const NUMBER = /^[+-]?\d+(?:[._]\d+)*\s?(?:ms|s|m|h|d|w|y|[kmgt]i?b?|%)?$/i;
/** `/run/x`, `./key.pem`, `~/.ssh/id`, `C:\keys` */
const PATH$1 = /^(?:\.{0,2}|~)(?:\/[\w.@$-]{1,64}){1,30}\/?$|^[A-Za-z]:[\\/]/;
/** `certs/server.pem` */
const RELATIVE_PATH = /^(?:[\w.-]{1,64}\/){1,30}[\w.-]{1,64}\.[a-z]{2,6}$|^[\w.-]{1,64}\.(?:pem|key|crt|json|txt|ya?ml|jks|p12|toml|conf)$/;
/** One long segment is base64 that begins with a slash. */
const LONG_SEGMENT = /^\/[A-Za-z0-9+]{24,}/;
const URL$1 = /^[a-z][a-z0-9+.-]{0,30}:\/\/[^\s@]*$/i;
/** `sha256:…`, `$2b$12$…`, `$argon2id$…`, `{SHA}…`, `user:$apr1$…` */
const DIGEST$1 = /^(?:(?:md5|sha\d{1,3})[-:]|\$+(?:2[abxy]|[1567]|apr1|y|argon2\w{1,2}|pbkdf2\S{0,10})\$|\{S?SHA\}|pbkdf2_sha|SCRAM-SHA)|^[\w.@-]{1,64}:\$+(?:apr1|2[aby]|[56])\$/;
const PUBLIC_KEY = /^(?:(?:ssh|ecdsa|sk)-[\w@.-]{1,40} AAAA|-----BEGIN (?:[A-Z0-9 ]{0,40}PUBLIC KEY|CERTIFICATE|[A-Z ]{0,40}REQUEST)|age1[0-9a-z]{58}$)/;
/** An Ethereum address. */
const ADDRESS = /^0x[0-9a-fA-F]{40}$/;
const EMAIL = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}$/;
/** `The token that the client sends with each request` */
const SENTENCE = /^[A-Z][\w'\u2019-]*(?:[,;:]? [("'`]?[\w'\u2019/-]+[)"'`]?){4,}/;
/** `HF_TOKEN` */
const VARIABLE = /^[A-Z][A-Z0-9]*(?:_+[A-Z0-9]+)+$/;
/** `my-registry-secret`, `vllmApiKey` */
const OBJECT = /^[A-Za-z][A-Za-z-_.]{0,60}$/;
const OBJECT_END = /^(?:api)?keys?$|^(?:secrets?|token|credentials?|creds|password|tls|cert|cred)$/;
/** `""`, `{}`, `\\`, an emoji */
const EMPTY$2 = /^[\s"']*$|^[[{]\s*[\]}]$|^[^\p{L}\p{N}]{1,2}$/u;
/** Whether a literal under a sensitive name is plainly no secret: a switch, a number, a path, an address, a name, something public. */
function isHarmless(name, text) {
	if (EMPTY$2.test(text) || isName(name, text)) return true;
	if (!isPasswordName(name) && (NUMBER.test(text) || EMAIL.test(text))) return true;
	if (PATH$1.test(text)) return !LONG_SEGMENT.test(text);
	return [
		WORD,
		RELATIVE_PATH,
		URL$1,
		DIGEST$1,
		PUBLIC_KEY,
		ADDRESS,
		SENTENCE
	].some((pattern) => pattern.test(text)) || isSs58(text);
}
/** The name itself, the name of a variable, or that of an object which the name points at. */
function isName(name, text) {
	if (VARIABLE.test(text) && isSensitiveName(text)) return true;
	if (!isPasswordName(name) && wordsOf(text).join("") === wordsOf(name).join("")) return true;
	return mayPoint(name) && OBJECT.test(text) && OBJECT_END.test(wordsOf(text).at(-1) ?? "");
}
// src/secrets/translations.ts
/** `locales/de.json`, `i18n/pt-BR/login.json`, `src/lang/zh_CN.yml` */
const FILE = /(?:^|\/)(?:i18n|l10n|locales?|langs?|translations)\/(?:[^/]+\/){0,3}?[a-z]{2,3}(?:[-_][A-Za-z]{2,4}){0,2}(?:\/[^/]+){0,3}\.(?:json5?|ya?ml)$/;
/** One word with a digit, all in ASCII, is nothing that a program shows to people. */
const NO_TEXT = /^(?=[^0-9]*[0-9])[!-~]+$/;
/** Whether a value is a text of a user interface, whose names say what it is about: `"password": "Passwort"`. */
function isTranslation(path, text) {
	return FILE.test(path) && !NO_TEXT.test(text);
}
// src/secrets/written.ts
/** What a value is when nothing it refers to is set: its text and its defaults, with a hole for the rest. */
function writtenText(value) {
	switch (value.kind) {
		case "absent": return;
		case "literal": return {
			text: value.text.reveal(),
			source: value.span.source,
			runs: value.runs,
			span: value.span
		};
		case "reference": return value.fallback && stands(value) && writtenText(value.fallback) || holeAt(value);
		case "template": return join$3(value.parts.map(writtenText).filter(isText$1), value);
	}
}
/** The text after `NAME=`, so that formats which need a name see it; the name itself stands nowhere in the file. */
function underName(name, text) {
	const start = text.runs[0]?.start ?? text.span.start;
	return join$3([{
		text: `${name}=`,
		source: text.source,
		runs: [{
			from: 0,
			start,
			end: start
		}],
		span: text.span
	}, text], text);
}
/** All references in a value, those in defaults too. */
function referencesOf(value) {
	if (value.kind === "template") return value.parts.flatMap(referencesOf);
	if (value.kind !== "reference") return [];
	return value.fallback === void 0 ? [value] : [value, ...referencesOf(value.fallback)];
}
/** Whether the text behind a reference's operator can become the value; that of `:?` is a message. */
function stands({ operator }) {
	return operator !== ":?" && operator !== "?";
}
function holeAt({ span }) {
	return {
		text: "\uE000",
		source: span.source,
		runs: [{
			from: 0,
			start: span.start,
			end: span.end
		}],
		span
	};
}
function join$3(texts, { span }) {
	const runs = [];
	let length = 0;
	for (const text of texts) {
		const shift = length;
		for (const run of text.runs) runs.push({
			...run,
			from: run.from + shift
		});
		length += text.text.length;
	}
	return {
		text: texts.map((text) => text.text).join(""),
		source: span.source,
		runs,
		span
	};
}
function isText$1(text) {
	return text !== void 0;
}
// src/secrets/judge.ts
/**
* Judges a value by its format, its defaults and its name, in this order. A reference under a sensitive name is sensitive,
* and so is one to a sensitive name; a value that is plainly no secret (a placeholder too) is not.
*/
function judgeEntry(name, value, surroundings) {
	const text = writtenText(value);
	if (text === void 0) return { sensitive: isSensitive(name, surroundings) };
	const secret = formatIn(name, text, surroundings) ?? defaultIn(value, surroundings);
	if (secret !== void 0) return {
		sensitive: secret.evidence !== "public",
		secret: {
			name,
			...secret
		}
	};
	return value.kind === "literal" ? judgeLiteral(name, text, surroundings) : judgeReferences(name, value, text, surroundings);
}
/** `neo4j/pass`, `user:pass` */
const LOGIN = /^(?<user>[\w.@-]{1,64}:|(?:neo4j|admin|root|user\w{0,20})\/)(?<password>[^\s/:]{1,256})$/;
/** `${PW:default}` and `${PW:-default}` where the format leaves them to a program, as Spring's properties do; `${env:PW}` has none. */
const WRITTEN_DEFAULT = /^\$\{(?!(?:env|sys|file|self|opt|ssm|cf|vault|secrets?):)[\w.]{1,64}(?::-?|-)(?=[^{}$]{1,256}\}$)/i;
/** `p4ssw0rd` of `p4ssw0rd$x`: an unescaped dollar sign splits a password. */
const PART = /^(?=[^\d]*\d)(?=[^A-Za-z]*[A-Za-z])[\w!@#%^&*+=]{8,}$/;
/** A word with a number, `replica12`, is no part of a password. */
const COUNTED = /^[a-z]+[0-9]+$/i;
function judgeLiteral(name, text, surroundings) {
	const opening = WRITTEN_DEFAULT.exec(text.text)?.[0];
	if (opening !== void 0) return judgeLiteral(name, slice(text, opening.length, text.text.length - 1), surroundings);
	const named = isSensitive(name, surroundings);
	if (!named && !isLoginName(name)) return { sensitive: false };
	const kind = kindOf$1(name, text.text, surroundings);
	if (kind === "harmless" || kind !== "login" && !named) return { sensitive: false };
	if (kind !== "reference" && isTranslation(surroundings.path, text.text)) return { sensitive: false };
	const secret = secretOf(name, text, kind, surroundings);
	return {
		sensitive: kind === "reference" || secret !== void 0,
		...secret && { secret }
	};
}
function judgeReferences(name, value, text, surroundings) {
	const named = isSensitive(name, surroundings);
	if (text.text !== "" && !text.text.includes("\uE000")) {
		const judged = judgeLiteral(name, text, surroundings);
		if (named || judged.secret !== void 0) return judged;
	}
	const secret = named ? partIn(name, value, surroundings) : void 0;
	return {
		sensitive: named || referencesOf(value).some((reference) => isSecretReference(reference, surroundings)),
		...secret && { secret }
	};
}
function isSensitive(name, { settings }) {
	return isSensitiveName(name, settings.names);
}
function isLoginName(name) {
	return wordsOf(name).at(-1) === "auth";
}
function isSecretReference({ to, name, key }, surroundings) {
	return to !== "file" && to !== "computed" && isSensitive(key ?? name, surroundings);
}
function formatIn(name, text, { settings }) {
	const found = findSecrets(underName(name, text), settings.now).filter(({ span }) => span.end > span.start);
	return found.find(({ evidence }) => evidence === "format") ?? found[0];
}
/** A secret among the defaults of the references in a value, judged by the names of those references. */
function defaultIn(value, surroundings) {
	for (const reference of directReferencesOf(value)) {
		if (reference.fallback === void 0 || !stands(reference)) continue;
		const { secret } = judgeEntry(reference.name, reference.fallback, surroundings);
		if (secret !== void 0) return secret;
	}
}
/** Those in defaults are left to the defaults: `${A:-${B:-${C:-…}}}` would be judged twice as often with every level. */
function directReferencesOf(value) {
	if (value.kind === "template") return value.parts.flatMap(directReferencesOf);
	return value.kind === "reference" ? [value] : [];
}
function partIn(name, value, surroundings) {
	if (value.kind !== "template") return void 0;
	const part = value.parts.find((part) => part.kind === "literal" && part.text.matches(PART) && !part.text.matches(COUNTED));
	const text = part && writtenText(part);
	return text && secretOf(name, text, kindOf$1(name, text.text, surroundings), surroundings);
}
function kindOf$1(name, text, { siblings = [] }) {
	if (isReference(text) || holdsReference(text)) return "reference";
	if (isLoginName(name)) return LOGIN.test(text) && !/:\d+$/.test(text) ? "login" : "harmless";
	if (isNoSecret(name, text)) return "harmless";
	return isSequence(text) || isWeak(text, [...siblings, ...wordsOf(name)]) ? "weak" : "secret";
}
/** Encrypted, left to be filled in, plainly harmless, or published for everybody's tests. */
function isNoSecret(name, text) {
	return isSealed(text) || isPlaceholder(text) || isHarmless(name, text) || isKnown$3(text);
}
function secretOf(name, text, kind, surroundings) {
	if (kind === "harmless" || kind === "reference") return void 0;
	if (kind === "login") {
		const { user = "", password = "" } = LOGIN.exec(text.text)?.groups ?? {};
		const siblings = [...surroundings.siblings ?? [], user.slice(0, -1)];
		const passwordKind = kindOf$1("password", password, {
			...surroundings,
			siblings
		});
		return secretOf(name, slice(text, user.length), passwordKind, surroundings);
	}
	return {
		detector: NAMED,
		title: "literal under a sensitive name",
		evidence: kind === "weak" ? "weak" : "name",
		check: "none",
		name,
		preview: previewOfLength(text.text.length),
		span: spanOf(text, 0, text.text.length),
		text: new Hidden(text.text),
		example: isExample(surroundings.path)
	};
}
// src/link/judged.ts
/** Where a position holds a secret whatever it is called. */
const CERTAIN = "password";
const FLAG = /^--[a-z][\w.-]*(?==|$)/i;
/** Judges a value by its name, or as a password where its place alone says that it is secret. */
function judgeNamed({ name, certain, value }, context) {
	if (certain === void 0) return judgeEntry(name, value, context);
	const { sensitive, secret } = judgeEntry(CERTAIN, value, context);
	return {
		sensitive,
		...secret && { secret: {
			...secret,
			name: name || CERTAIN
		} }
	};
}
/** Judges an argument by the name of what it sets, else by its flag's. */
function judgeArgument({ flag, name, certain, value }, context) {
	return judgeNamed({
		name: name ?? flag?.replace(/^-+/, "") ?? "",
		certain,
		value
	}, context);
}
/** The values of long options whose names may be sensitive: `--api-key X`, `--api-key=X`. */
function flagArguments(words) {
	return words.flatMap((word, index) => {
		const flag = FLAG.exec(patternText(word))?.[0];
		if (flag === void 0) return [];
		const glued = splitWord(word, "=")?.[1];
		const next = words[index + 1];
		const given = glued ?? (next !== void 0 && !patternText(next).startsWith("-") ? next : void 0);
		return given === void 0 ? [] : [{
			flag,
			value: valueOf$2(given),
			span: given.span
		}];
	});
}
// src/link/resolve.ts
/** More hops, parts or characters than this are nobody's configuration. */
const MOST_HOPS = 32;
const MOST_PARTS = 256;
const MOST_TEXT = 1e5;
/** Makes the resolver that looks references up with `find`. */
function resolverOf(find) {
	const known = /* @__PURE__ */ new Map();
	function resolve(value, way) {
		if (value.kind === "reference") return reference(value, way);
		if (value.kind !== "template") return {
			value,
			trail: []
		};
		const resolved = value.parts.map((part) => resolve(part, way));
		const parts = resolved.flatMap((part) => part.value.kind === "template" ? part.value.parts : [part.value]);
		if (parts.length > MOST_PARTS) return {
			value,
			trail: []
		};
		return {
			value: {
				...value,
				parts
			},
			trail: joined$1(resolved.flatMap((part) => part.trail))
		};
	}
	function reference(value, way) {
		const { hops, via } = way;
		const fallback = value.fallback && resolve(value.fallback, way);
		const unknown = {
			...value,
			...fallback && { fallback: fallback.value }
		};
		const found = hops.length < MOST_HOPS ? find(value, via) : void 0;
		if (found === void 0 || hops.includes(found.entry)) return {
			value: unknown,
			trail: fallback?.trail ?? []
		};
		const inner = entry(found.entry, way);
		const trail = joined$1([
			...inner.trail,
			writtenNote(found.entry),
			...found.trail
		]);
		return applied(value, {
			value: inner.value,
			trail
		}, fallback);
	}
	function entry(entry, way) {
		const before = way.known.get(entry);
		if (before !== void 0) return before;
		const resolved = resolve(passedOn$1(entry), {
			...way,
			hops: [...way.hops, entry]
		});
		way.known.set(entry, resolved);
		return resolved;
	}
	const value = (value, via) => resolve(value, via === void 0 ? {
		known,
		hops: []
	} : {
		known: /* @__PURE__ */ new Map(),
		hops: [],
		via
	});
	const text = (word, unknown) => literalText(word) ?? textOf$1(value(valueOf$2(word)).value, unknown);
	return {
		value,
		text: (word) => text(word, () => "\uE000"),
		path: (word) => text(word, folderFor),
		known(value) {
			const text = textOf$1(value, () => "\uE000");
			return value.kind === "absent" || text.includes("\uE000") ? void 0 : new Hidden(text);
		},
		plain: (text) => text.reveal()
	};
}
/** An entry's value, where a bare name passes on the variable of that name. */
function passedOn$1({ name, value }) {
	return value.kind === "absent" ? {
		kind: "reference",
		to: "environment",
		name: name.value,
		span: name.span
	} : value;
}
/** What `${NAME<operator>fallback}` gives once NAME is found. */
function applied(reference, found, fallback) {
	const { operator = "" } = reference;
	const { value, trail } = found;
	const empty = value.kind === "literal" && value.text.length === 0;
	if (fallback === void 0) return found;
	if (operator.endsWith("+")) return empty && operator === ":+" ? found : fallback;
	if (operator === ":-" && empty) return fallback;
	if (operator.endsWith("?") || value.kind !== "reference" || value.fallback !== void 0) return found;
	return {
		value: {
			...value,
			operator: ":-",
			fallback: fallback.value
		},
		trail
	};
}
function textOf$1(value, unknown) {
	switch (value.kind) {
		case "absent": return "";
		case "literal": return value.text.length > MOST_TEXT ? "\uE000" : revealed(value);
		case "template": return joinedText(value.parts.map((part) => textOf$1(part, unknown)));
		case "reference": return value.fallback !== void 0 && isDefault(value) ? textOf$1(value.fallback, unknown) : unknown(value);
	}
}
function revealed({ text }) {
	return text.reveal();
}
function joinedText(parts) {
	return parts.reduce((sum, part) => sum + part.length, 0) > MOST_TEXT ? "\uE000" : parts.join("");
}
function isDefault({ operator }) {
	return operator === void 0 || operator === ":-" || operator === "-";
}
const FOLDERS = /* @__PURE__ */ new Map([["HOME", "~"], ["PWD", "."]]);
function folderFor({ to, name }) {
	return to === "environment" ? FOLDERS.get(name) ?? `$${name}` : "\uE000";
}
/** Hops without repetition, the first few dozen. */
function joined$1(trail) {
	return [...new Map(trail.map((note) => [`${note.at.source.path}:${note.at.start}:${note.message}`, note])).values()].slice(0, MOST_HOPS);
}
// src/link/variables.ts
/** Later groups win over earlier ones, entries over all groups, later entries over earlier ones. */
function variablesOf(entries, groups, context) {
	const env = /* @__PURE__ */ new Map();
	const bundles = [];
	for (const group of groups) {
		const supplies = context.supplies(group);
		if (supplies === void 0) bundles.push(...unknownGroup(group, context));
		for (const [name, found] of supplies ?? []) env.set(name, loaded(name, found, group.span, context));
	}
	for (const entry of entries) {
		env.delete(entry.name.value);
		env.set(entry.name.value, variableOf(entry, entry, context));
	}
	return {
		env: [...env.values()],
		bundles
	};
}
function loaded(name, { entry, trail }, by, context) {
	return variableOf({
		...entry,
		name: {
			...entry.name,
			value: name
		}
	}, {
		span: by,
		hops: [writtenNote(entry), ...trail],
		via: by
	}, context);
}
/** One variable, judged by its name and by the value in force. */
function variableOf(entry, { span, hops = [], via }, context) {
	const { value, trail } = context.resolver.value(passedOn$1(entry), via);
	const place = placeOf$2(value) ?? entry.name.span;
	const judged = judgeNamed({
		name: entry.name.value,
		certain: entry.certain,
		value
	}, {
		settings: context.project.settings,
		path: place.source.path
	});
	const secret = secretIn(value, context) ?? judged.secret;
	const resolved = context.resolver.known(value);
	return {
		name: entry.name,
		value: entry.value,
		...resolved && { resolved },
		sensitive: judged.sensitive || secret !== void 0 && secret.evidence !== "public",
		...secret && { secret },
		span,
		trail: [...trail, ...hops].filter(({ at }) => !contains(span, at))
	};
}
/** The known secret that a literal of the value overlaps. */
function secretIn(value, context) {
	switch (value.kind) {
		case "absent": return;
		case "literal": return context.secrets.at(value.span);
		case "reference": return value.fallback && secretIn(value.fallback, context);
		case "template": return value.parts.map((part) => secretIn(part, context)).find((secret) => secret !== void 0);
	}
}
function placeOf$2(value) {
	if (value.kind === "template") return value.parts.map(placeOf$2).find((place) => place !== void 0);
	return value.kind === "literal" ? value.span : void 0;
}
/** A Secret or a bundle that is not in the tree, an env file that was not read. */
function unknownGroup(group, { resolver }) {
	if (group.kind === "store") return group.store === "ConfigMap" ? [] : [group.name];
	const path = resolver.path(group.path);
	return group.required && keyFileOf(path) !== void 0 ? [{
		value: path,
		span: group.span
	}] : [];
}
// src/link/builds.ts
/** The stages of all Dockerfiles, and the arguments of requests that no stage declares. */
function buildsOf(building, context) {
	const { parsed } = context.project;
	return [...parsed.flatMap((file) => file.stages.map((stage) => stageOf(stage, file, building, context))), ...building.contexts.uses.flatMap((use) => requestOf$1(use, building, context))];
}
function stageOf(stage, { source }, { contexts, copyOf, commandsIn, targetOf }, context) {
	const targets = contexts.of(source.path).map(targetOf);
	return {
		name: stage.name,
		span: stage.span,
		target: targets.find(({ kind }) => kind === "rented") ?? targets[0] ?? { kind: "unknown" },
		args: stage.args.map((entry) => {
			const given = contexts.given(source.path, entry.name.value);
			if (given === void 0) return variableOf(entry, entry, context);
			const hop = {
				at: given.entry.span,
				message: `${entry.name.value} is given here`
			};
			const { trail, ...variable } = variableOf({
				...entry,
				value: given.entry.value
			}, {
				span: entry.span,
				hops: [hop]
			}, context);
			return {
				...variable,
				value: entry.value,
				trail
			};
		}),
		env: stage.env.map((entry) => variableOf(entry, entry, context)),
		copies: stage.copies.map(copyOf),
		commands: commandsIn(stage),
		secrets: stage.runs.flatMap((run) => context.secrets.within(run))
	};
}
function requestOf$1(use, { targetOf }, context) {
	const { request, dockerfile } = use;
	const stages = context.project.of(dockerfile ?? "").flatMap(({ stages }) => stages);
	const declared = new Set(stages.flatMap(({ args }) => args.map(({ name }) => name.value)));
	const args = request.args.filter(({ name }) => !declared.has(name.value)).map((entry) => variableOf(entry, entry, context));
	if (args.length === 0) return [];
	return [{
		name: request.name,
		span: request.span,
		target: targetOf(use),
		args,
		env: [],
		copies: [],
		commands: [],
		secrets: []
	}];
}
// src/link/arguments.ts
/** An argument as rules see it. */
function argumentOf(argument, context) {
	const { flag, value, span } = argument;
	const judged = judgeArgument(argument, {
		settings: context.project.settings,
		path: span.source.path
	});
	const secret = judged.secret && (context.secrets.at(judged.secret.span) ?? judged.secret);
	return {
		...flag === void 0 ? {} : { flag },
		value,
		span,
		sensitive: judged.sensitive,
		...secret && { secret }
	};
}
// src/link/mounts.ts
/** A mount with its paths resolved; host paths are seen from the root. */
function mountOf(mount, resolver) {
	const { span, kind, readOnly } = mount;
	const source = mount.source && sourceOf$2(mount.source, kind, resolver);
	const target = mount.target && known(resolver.text(mount.target), mount.target, normalise);
	const keyFile = source && kind !== "volume" && kind !== "temporary" ? keyFileOf(source.value) : void 0;
	return {
		span,
		kind,
		...source && { source },
		...target && { target },
		readOnly,
		...keyFile && { keyFile }
	};
}
function sourceOf$2(word, kind, resolver) {
	if (kind === "bind") return located(word, resolver);
	return known(resolver.path(word), word, (text) => /^[./~]/.test(text) ? pathFrom$2(folderOf$1(word.span.source.path), text) : text);
}
/** A path as the file means it, `…` where it cannot be known. */
function located(word, resolver) {
	const path = pathFrom$2(folderOf$1(word.span.source.path), resolver.path(word));
	return {
		value: path === "" ? "." : path.replaceAll("\uE000", "\u2026"),
		span: word.span
	};
}
function known(text, { span }, shape) {
	return text.includes("\uE000") ? void 0 : {
		value: shape(text),
		span
	};
}
// src/link/commands.ts
/** A command line with its values judged; `without` its secrets where a workload speaks for them. */
function commandOf$1(command, without, context) {
	const { tool, action, span, delivers, bundles, instead } = command;
	const { env } = variablesOf(command.env, command.envFrom, context);
	return {
		tool,
		action,
		span,
		target: context.runs.targetOf(command),
		env,
		delivers,
		secrets: without ? [] : command.secrets.map((argument) => argumentOf(argument, context)),
		bundles,
		uploads: command.uploads.map(({ path, span }) => {
			const local = located(path, context.resolver);
			const keyFile = keyFileOf(local.value);
			return {
				path: local,
				span,
				...keyFile && { keyFile }
			};
		}),
		instead,
		starts: command.workload !== void 0
	};
}
// src/formats/dockerignore.ts
/** Whether `.dockerignore` patterns keep a path, given from the context folder, out of the build context. */
function excludes(patterns, path) {
	let excluded = false;
	for (const { tokens, negated } of readPatterns(patterns)) if (excluded === negated && matches(tokens, path)) excluded = !negated;
	return excluded;
}
const LONGEST_CLASS = 64;
const ANY = {
	kind: "character",
	accepts: (character) => character !== "/"
};
function readPatterns(text) {
	return text.replace(/^\uFEFF/, "").split("\n").filter((line) => !line.startsWith("#")).flatMap((line) => {
		const written = line.trim();
		const negated = written.startsWith("!");
		const path = cleanPath(negated ? written.slice(1) : written);
		return path === "" ? [] : [{
			tokens: tokensOf$2(path),
			negated
		}];
	});
}
/** Without leading and trailing slashes, `.` and what `..` takes back. */
function cleanPath(written) {
	const kept = [];
	for (const part of written.trim().split("/")) if (part === "..") kept.pop();
	else if (part !== "" && part !== ".") kept.push(part);
	return kept.join("/");
}
function tokensOf$2(pattern) {
	const tokens = [];
	for (let at = 0; at < pattern.length;) {
		const [token, length] = tokenAt$2(pattern, at);
		tokens.push(token);
		at += length;
	}
	return tokens;
}
function tokenAt$2(pattern, at) {
	const character = pattern.charAt(at);
	if (pattern.startsWith("**", at)) {
		const length = pattern[at + 2] === "/" ? 3 : 2;
		return [{ kind: at + length < pattern.length ? "folders" : "rest" }, length];
	}
	if (character === "*") return [{ kind: "run" }, 1];
	if (character === "?") return [ANY, 1];
	if (character === "[") return classAt(pattern, at) ?? [exactly(character), 1];
	if (character === "\\" && at + 1 < pattern.length) return [exactly(pattern.charAt(at + 1)), 2];
	return [exactly(character), 1];
}
/** `[a-z_]`, `[^0-9]` */
function classAt(pattern, at) {
	const length = pattern.slice(at + 2, at + LONGEST_CLASS).indexOf("]");
	if (length < 0) return void 0;
	const closing = at + 2 + length;
	const negated = pattern[at + 1] === "^";
	const members = pattern.slice(at + (negated ? 2 : 1), closing);
	const accepts = (character) => character !== "/" && isMember(members, character) !== negated;
	return [{
		kind: "character",
		accepts
	}, closing + 1 - at];
}
function isMember(members, character) {
	for (let at = 0; at < members.length; at++) {
		const first = members.charAt(at);
		const isRange = members[at + 1] === "-" && at + 2 < members.length;
		const last = isRange ? members.charAt(at + 2) : first;
		if (first <= character && character <= last) return true;
		if (isRange) at += 2;
	}
	return false;
}
function exactly(expected) {
	return {
		kind: "character",
		accepts: (character) => character === expected
	};
}
/** Whether the tokens match the path or a folder above it; all ways are followed side by side, so no pattern is slow. */
function matches(tokens, path) {
	let ways = /* @__PURE__ */ new Set();
	arrive(tokens, 0, ways);
	for (const character of path) {
		if (character === "/" && ways.has(tokens.length)) return true;
		const next = /* @__PURE__ */ new Set();
		for (const way of ways) step(tokens, {
			way,
			character
		}, next);
		ways = next;
	}
	return ways.has(tokens.length);
}
/** Where one character leads: a token that takes several stays, and folders only end with a slash. */
function step(tokens, { way, character }, next) {
	const token = tokens[way];
	if (token === void 0 || token.kind === "run" && character === "/") return;
	if (token.kind !== "character") next.add(way);
	if (token.kind === "character" ? token.accepts(character) : token.kind !== "folders" || character === "/") arrive(tokens, way + 1, next);
}
/** Adds a way, and those behind it that need no character. */
function arrive(tokens, way, ways) {
	for (let at = way; !ways.has(at); at++) {
		ways.add(at);
		const token = tokens[at];
		if (token === void 0 || token.kind === "character") return;
	}
}
// src/link/copies.ts
/** Holds copied paths against the names of all files in the contexts and against `.dockerignore`. */
function copiesOf(project, builds, resolver) {
	const exposed = once((dockerfile) => contextsOf(dockerfile, builds).map((context) => ({
		context,
		files: exposedIn(context, dockerfile, project)
	})));
	return ({ span, sources }) => {
		const named = sources.map((word) => ({
			path: resolver.path(word),
			span: word.span
		}));
		const takers = named.map(({ path }) => takerOf(path));
		const brings = (exposed(span.source.path) ?? []).flatMap(({ context, files }) => files.filter((file) => takers.some((takes) => takes(file.path))).map(({ path, title }) => ({
			path: pathFrom$2(context, path),
			title
		})));
		return {
			span,
			sources: named.map((source) => sourceOf$1(source.path, source.span)),
			brings: [...new Map(brings.map((file) => [file.path, file])).values()]
		};
	};
}
function sourceOf$1(written, span) {
	const keyFile = written.includes("://") ? void 0 : keyFileOf(written);
	return {
		path: {
			value: written.replaceAll("\uE000", "\u2026"),
			span
		},
		...keyFile && { keyFile }
	};
}
function contextsOf(dockerfile, builds) {
	const contexts = builds.of(dockerfile).flatMap(({ context }) => context ?? []);
	return contexts.length > 0 ? [...new Set(contexts)] : [folderOf$1(dockerfile)];
}
function exposedIn(context, dockerfile, project) {
	const ignoreFile = [`${dockerfile}.dockerignore`, pathFrom$2(context, ".dockerignore")].find((path) => project.of(path).length > 0);
	const patterns = project.of(ignoreFile ?? "")[0]?.source.text ?? "";
	return (project.namesBelow(context) ?? []).flatMap((name) => {
		const path = context === "" ? name : name.slice(context.length + 1);
		const title = isBelow(context, name) ? keyFileOf(name)?.title : void 0;
		return title === void 0 || excludes(patterns, path) ? [] : [{
			path,
			title
		}];
	});
}
/** Which files a copied path takes along: those below a folder, those that a pattern matches; not the one it names. */
function takerOf(source) {
	if (source.includes("\uE000")) return () => false;
	const path = normalise(source.replace(/^\/+/, ""));
	if (/[*?[]/.test(path)) return globMatcher([`/${path}`, `/${path}/**`]);
	return (file) => path !== file && isBelow(path, file);
}
// src/link/environment.ts
/** The lookup of `$NAME` and of store keys, over all texts of a project. */
function environmentOf(project, around) {
	const assignments = once((parsed) => groupBy(parsed.scope.entries, (entry) => entry.name.value));
	function variable(lookup) {
		for (const parsed of project.texts.around(lookup.at)) {
			const found = inText(parsed, lookup) ?? inStage(lookup);
			if (found !== void 0) return found;
			const owner = project.workloads.around(lookup.at)[0];
			if (owner === void 0 || owner.parsed === parsed && parsed.scope.workloads !== true) continue;
			return lastOf(owner.item.env, lookup) ?? inSources(owner.item.envFrom, lookup.name);
		}
		return around.given(lookup.at.source.path, lookup.name);
	}
	function inText(parsed, lookup) {
		const own = nearest(assignments(parsed)?.get(lookup.name) ?? [], lookup.at);
		return own === void 0 ? inSources([...parsed.scope.files, ...around.handed(parsed.source.path)], lookup.name) : {
			entry: own,
			trail: []
		};
	}
	function inSources(sources, name) {
		for (const source of sources.toReversed()) {
			const supply = around.supplies(source)?.get(name);
			if (supply !== void 0) return supply;
		}
	}
	function inStage({ name, at }) {
		const stage = project.stages.around(at)[0]?.item;
		const before = (entries) => entries.findLast((entry) => entry.name.value === name && entry.span.end <= at.start);
		const entry = stage && before(stage.env);
		if (entry !== void 0) return {
			entry,
			trail: []
		};
		const argument = stage && before(stage.args);
		return argument && (around.given(at.source.path, name) ?? {
			entry: argument,
			trail: []
		});
	}
	return (reference, via) => {
		if (reference.to === "secret-store" || reference.to === "config-store") return around.stores.keyOf(reference);
		if (reference.to !== "environment") return void 0;
		return variable({
			name: reference.name,
			at: reference.span
		}) ?? (via && variable({
			name: reference.name,
			at: via
		}));
	};
}
function lastOf(entries, { name, at }) {
	const entry = entries.findLast((entry) => entry.name.value === name && !contains(entry.span, at));
	return entry && {
		entry,
		trail: []
	};
}
/** The last assignment before a place; where there is none, the last of all that does not hold the place itself. */
function nearest(entries, at) {
	const last = entries.at(-1);
	return lastUpTo(entries, at.start, (entry) => entry.span.end) ?? (last !== void 0 && contains(last.span, at) ? void 0 : last);
}
// src/formats/image.ts
/** Text that a template or a reader has still to fill in: a hole, or `<registry>`. */
const UNKNOWN$3 = /\uE000+|<[^<>\s/@:]+>/g;
/** `ghcr.io/`, `localhost:5000/`, `[::1]:5000/`: a first component that is a host. */
const HOST$2 = /^(?:[a-zA-Z\d](?:[a-zA-Z\d-]*[a-zA-Z\d])?(?:\.[a-zA-Z\d](?:[a-zA-Z\d-]*[a-zA-Z\d])?)*|\[[a-fA-F\d:]+\])(?::\d+)?$/;
/** `library/my_app-2.x` */
const PATH = /^[a-z\d]+(?:(?:[._]|__|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:[._]|__|-+)[a-z\d]+)*)*$/;
const TAG$1 = /^\w[\w.-]{0,127}$/;
/** `<version>`, `v<MAJOR>.<MINOR>`, `[tag]`: a tag that somebody has still to write. */
const BLANK_TAG = /^[\w.-]*[<[{][^\s@/]{0,127}$/;
/** `sha256:` and at least 32 hexadecimal digits */
const DIGEST = /^[a-zA-Z][a-zA-Z\d]*(?:[+._-][a-zA-Z][a-zA-Z\d]*)*:[\da-fA-F]{32,}$/;
const SHA256 = /^sha256:[\da-f]{64}$/;
/** The id of an image rather than a name. */
const IDENTIFIER = /^[\da-f]{64}$/;
const LONGEST_NAME = 255;
/** An image reference whose text may have holes; undefined when a container engine refuses it. */
function parseImage(text) {
	const [named, digest] = cut$2(text, text.indexOf("@"));
	const colon = named.lastIndexOf(":");
	const [repository, tag] = cut$2(named, colon > named.lastIndexOf("/") ? colon : -1);
	if (!isRepository(repository) || !isTag(tag) || !isDigest(digest)) return void 0;
	return {
		repository: repository.replace(/\uE000+/g, "\u2026"),
		...isKnown$2(tag) ? { tag } : {},
		...isKnown$2(digest) && !digest.includes("<") ? { digest } : {},
		complete: isComplete(repository, tag, digest)
	};
}
/** A hole in the last component might hold the tag too; one before it cannot. */
function isComplete(repository, tag, digest) {
	if (tag?.includes("\uE000") === true || digest?.includes("\uE000") === true || digest?.includes("<") === true) return false;
	return tag !== void 0 || digest !== void 0 || !/\uE000|[<>]/.test(repository.slice(repository.lastIndexOf("/") + 1));
}
function isKnown$2(text) {
	return text !== void 0 && !text.includes("\uE000");
}
/** A zero can stand anywhere in a name: as a component, a host, a port. */
function isRepository(text) {
	const name = text.replace(UNKNOWN$3, "0");
	if (name.length > LONGEST_NAME || IDENTIFIER.test(name)) return false;
	const [first, rest] = cut$2(name, name.indexOf("/"));
	return PATH.test(name) || rest !== void 0 && /[.:A-Z]/.test(first) && HOST$2.test(first) && PATH.test(rest);
}
function isTag(text) {
	return text === void 0 || TAG$1.test(text.replace(/\uE000+/g, "0")) || BLANK_TAG.test(text);
}
function isDigest(text) {
	if (text === void 0 || /\uE000|<[^<>]+>/.test(text)) return true;
	return text.startsWith("sha256:") ? SHA256.test(text) : DIGEST.test(text);
}
function cut$2(text, at) {
	return at < 0 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
}
// src/link/images.ts
/** An image reference with its variables put in; undefined where an engine would refuse it. */
function imageOf(word, resolver) {
	const value = parseImage(resolver.text(word));
	return value && {
		value,
		span: word.span
	};
}
// src/link/image-uses.ts
/** Every image that something uses; `tags` are the names of images that are built here. */
function imagesOf(project, starts, tags, resolver) {
	const uses = /* @__PURE__ */ new Map();
	function add(user, word, local) {
		const image = imageOf(word, resolver);
		const { source, start } = word.span;
		if (image !== void 0) uses.set(`${source.path}:${start}:${word.span.end}`, {
			user,
			image,
			local: local || tags.has(resolver.text(word))
		});
	}
	for (const { images } of project.parsed) for (const { user, image } of images) add(user, image, false);
	for (const { running } of starts) {
		const { name, image, local } = running.workload;
		if (image !== void 0) add(name, image, local);
	}
	return [...uses.values()];
}
/** The names that images built here get. */
function tagsOf(uses, resolver) {
	return new Set(uses.flatMap(({ request }) => tagOf$1(request.tag, resolver) ?? []));
}
/** Where the image of a build request runs: in the workload it is written in, or in those that use its tag. */
function targetOfBuild(use, byTag, around, resolver) {
	const tag = tagOf$1(use.request.tag, resolver);
	return around ?? (tag === void 0 ? void 0 : byTag.get(tag)) ?? { kind: "unknown" };
}
function tagOf$1(tag, resolver) {
	const text = tag && resolver.text(tag);
	return text === void 0 || text.includes("\uE000") ? void 0 : text;
}
// src/link/software-admin.ts
const HOST$1 = [{ flag: "--host" }];
const PORT$2 = [{ flag: "--port" }];
const EMPTY$1 = /^$/;
const TOKEN = "keep the token that Jupyter makes, or set one";
/** Agents that act for their operator, and what shows them. */
const AGENTS = [
	{
		name: "miner-agent",
		kind: "agent",
		images: ["miner-agent", "miner-client"],
		variables: ["MINER_HOME", "MINER_HTTP_PORT"],
		commands: ["miner-agent"],
		ports: ["8080"],
		binds: [{
			env: "MINER_HTTP_HOST",
			telling: true
		}, {
			env: "listen_host",
			telling: true
		}],
		portKnobs: [{ env: "MINER_HTTP_PORT" }, { env: "listen_port" }]
	},
	{
		name: "Bittensor axon",
		kind: "web",
		ports: ["8091"],
		binds: [{
			env: "BT_AXON_IP",
			telling: true
		}, {
			flag: "--axon.ip",
			telling: true
		}],
		portKnobs: [{ env: "BT_AXON_PORT" }, { flag: "--axon.port" }],
		byDesign: true
	},
	{
		name: "OpenHands",
		kind: "agent",
		images: ["all-hands-ai/openhands", "openhands/openhands"],
		ports: ["3000"],
		binds: [{ env: "BACKEND_HOST" }]
	},
	{
		name: "MCP Inspector",
		kind: "agent",
		images: ["modelcontextprotocol/inspector"],
		commands: ["mcp-inspector"],
		ports: ["6274", "6277"]
	},
	{
		name: "Langflow",
		kind: "agent",
		images: ["langflowai/langflow"],
		commands: ["langflow run"],
		ports: ["7860"],
		binds: [{
			env: "LANGFLOW_HOST",
			telling: true
		}, ...HOST$1],
		portKnobs: PORT$2
	}
];
/** Consoles, notebooks and control APIs: who reaches them runs code. */
const ADMIN = [
	{
		name: "Docker",
		kind: "admin",
		commands: ["dockerd"],
		ports: ["2375"],
		ownPorts: ["2375"],
		binds: [{ flag: "-H" }, { flag: "--host" }]
	},
	{
		name: "Jupyter",
		kind: "admin",
		images: ["jupyter/*", "jupyterhub/singleuser"],
		commands: [
			"jupyter lab",
			"jupyter notebook",
			"jupyter server",
			"jupyter-lab",
			"jupyter-notebook",
			"start-notebook.sh",
			"start-notebook.py"
		],
		ports: ["8888"],
		ownPorts: ["8888"],
		binds: [
			{ flag: "--ip" },
			{
				flag: "--ServerApp.ip",
				telling: true
			},
			{
				flag: "--NotebookApp.ip",
				telling: true
			}
		],
		portKnobs: [...PORT$2, { flag: "--ServerApp.port" }],
		openings: [
			{
				env: "JUPYTER_TOKEN",
				telling: true,
				off: EMPTY$1,
				instead: TOKEN
			},
			{
				flag: "--ServerApp.token",
				telling: true,
				off: EMPTY$1,
				instead: TOKEN
			},
			{
				flag: "--IdentityProvider.token",
				telling: true,
				off: EMPTY$1,
				instead: TOKEN
			},
			{
				flag: "--NotebookApp.token",
				telling: true,
				off: EMPTY$1,
				instead: TOKEN
			},
			{
				flag: "--LabApp.token",
				telling: true,
				off: EMPTY$1,
				instead: TOKEN
			}
		]
	},
	{
		name: "Ray",
		kind: "admin",
		commands: ["ray start"],
		ports: [
			"8265",
			"10001",
			"6379"
		],
		ownPorts: ["8265"],
		binds: [{
			flag: "--dashboard-host",
			telling: true
		}],
		portKnobs: [{ flag: "--dashboard-port" }]
	},
	{
		name: "code-server",
		kind: "admin",
		images: ["codercom/code-server", "linuxserver/code-server"],
		commands: ["code-server"],
		ports: ["8080", "8443"],
		binds: [{ flag: "--bind-addr" }],
		openings: [{
			flag: "--auth",
			off: /^none$/,
			instead: "leave --auth password on"
		}]
	},
	{
		name: "Subtensor",
		kind: "admin",
		images: [
			"opentensor/subtensor",
			"substrate",
			"polkadot"
		],
		commands: [
			"node-subtensor",
			"subtensor",
			"polkadot",
			"substrate"
		],
		ports: ["9944", "9933"],
		ownPorts: ["9944", "9933"],
		binds: [
			{
				flag: "--rpc-external",
				telling: true,
				bare: true
			},
			{
				flag: "--unsafe-rpc-external",
				telling: true,
				bare: true
			},
			{
				flag: "--unsafe-ws-external",
				telling: true,
				bare: true
			}
		],
		portKnobs: [{ flag: "--rpc-port" }],
		openings: [{
			flag: "--rpc-methods",
			telling: true,
			off: /^unsafe$/i,
			beside: /^--(?:unsafe-)?(?:rpc|ws)-external$/,
			instead: "leave --rpc-methods at safe"
		}]
	},
	{
		name: "DCGM exporter",
		kind: "admin",
		images: ["dcgm-exporter"],
		commands: ["dcgm-exporter"],
		ports: ["9400"],
		ownPorts: ["9400"]
	},
	{
		name: "Phoenix",
		kind: "admin",
		images: ["arizephoenix/phoenix"],
		ports: ["6006"],
		binds: [{
			env: "PHOENIX_HOST",
			telling: true
		}]
	},
	{
		name: "a database console",
		kind: "admin",
		images: [
			"adminer",
			"phpmyadmin",
			"phpmyadmin/phpmyadmin",
			"dpage/pgadmin4",
			"mongo-express",
			"redis-commander",
			"redisinsight"
		],
		ports: [
			"80",
			"443",
			"8080",
			"8081",
			"5540"
		]
	},
	{
		name: "Vault",
		kind: "admin",
		images: ["hashicorp/vault", "vault"],
		commands: ["vault server"],
		ports: ["8200"],
		ownPorts: ["8200"],
		binds: [{
			env: "VAULT_DEV_LISTEN_ADDRESS",
			telling: true
		}, { flag: "-dev-listen-address" }]
	}
];
// src/link/software-data.ts
const TRUE$1 = /^(?:1|true|yes|on)$/i;
const SET = /^[^\uE000]/;
const PASSWORD = "set a password";
const ALLOW_EMPTY = {
	env: "ALLOW_EMPTY_PASSWORD",
	off: TRUE$1,
	instead: PASSWORD
};
/** Databases, caches, queues and object stores. */
const DATA_STORES = [
	{
		name: "PostgreSQL",
		kind: "data-store",
		images: [
			"postgres",
			"postgresql",
			"postgis/postgis",
			"pgvector/pgvector",
			"timescale/timescaledb",
			"supabase/postgres"
		],
		commands: ["postgres"],
		ports: ["5432"],
		ownPorts: ["5432"],
		openings: [ALLOW_EMPTY, {
			env: "POSTGRES_HOST_AUTH_METHOD",
			telling: true,
			off: /^trust$/i,
			instead: "remove it, so that the password is asked for"
		}]
	},
	{
		name: "Redis",
		kind: "data-store",
		images: [
			"redis",
			"redis-stack",
			"redis-stack-server",
			"valkey",
			"keydb",
			"dragonfly"
		],
		commands: ["redis-server", "valkey-server"],
		ports: ["6379"],
		ownPorts: ["6379"],
		binds: [{ flag: "--bind" }],
		portKnobs: [{ flag: "--port" }],
		openings: [ALLOW_EMPTY, {
			flag: "--protected-mode",
			off: /^no$/,
			instead: "leave protected mode on"
		}],
		needs: {
			env: [
				"REDIS_PASSWORD",
				"REDIS_PASSWORD_FILE",
				"REDIS_ARGS",
				"VALKEY_PASSWORD",
				"VALKEY_EXTRA_FLAGS"
			],
			words: /requirepass|aclfile|\.conf\b|\uE000/,
			setting: "the missing requirepass",
			instead: "start it with --requirepass"
		}
	},
	{
		name: "MongoDB",
		kind: "data-store",
		images: [
			"mongo",
			"mongodb",
			"mongodb-community-server"
		],
		commands: ["mongod"],
		ports: ["27017"],
		ownPorts: ["27017"],
		binds: [{
			flag: "--bind_ip_all",
			bare: true
		}, { flag: "--bind_ip" }],
		portKnobs: [{ flag: "--port" }],
		openings: [ALLOW_EMPTY],
		needs: {
			env: [
				"MONGO_INITDB_ROOT_USERNAME",
				"MONGO_INITDB_ROOT_USERNAME_FILE",
				"MONGODB_ROOT_PASSWORD",
				"MONGODB_INITDB_ROOT_USERNAME"
			],
			words: /^(?:--auth|--keyFile|--config|-f)\b|\.conf\b|\uE000/,
			setting: "the missing MONGO_INITDB_ROOT_USERNAME",
			instead: "set a root user and its password"
		}
	},
	{
		name: "MySQL",
		kind: "data-store",
		images: [
			"mysql",
			"mysql-server",
			"mariadb",
			"percona"
		],
		commands: ["mysqld", "mariadbd"],
		ports: ["3306", "33060"],
		ownPorts: ["3306"],
		openings: [
			ALLOW_EMPTY,
			{
				env: "MYSQL_ALLOW_EMPTY_PASSWORD",
				telling: true,
				off: SET,
				instead: PASSWORD
			},
			{
				env: "MARIADB_ALLOW_EMPTY_ROOT_PASSWORD",
				telling: true,
				off: SET,
				instead: PASSWORD
			}
		]
	},
	{
		name: "Elasticsearch",
		kind: "data-store",
		images: [
			"elasticsearch",
			"opensearch",
			"opensearchproject/opensearch"
		],
		ports: ["9200", "9300"],
		ownPorts: ["9200"],
		openings: [{
			env: "xpack.security.enabled",
			telling: true,
			off: /^false$/i,
			instead: "leave its security on"
		}, {
			env: "DISABLE_SECURITY_PLUGIN",
			telling: true,
			off: TRUE$1,
			instead: "leave its security on"
		}]
	},
	{
		name: "Neo4j",
		kind: "data-store",
		images: ["neo4j"],
		ports: ["7687", "7474"],
		ownPorts: ["7687"],
		openings: [{
			env: "NEO4J_AUTH",
			telling: true,
			off: /^none$/i,
			instead: PASSWORD
		}]
	},
	{
		name: "Weaviate",
		kind: "data-store",
		images: ["semitechnologies/weaviate", "weaviate"],
		ports: ["8080", "50051"],
		openings: [{
			env: "AUTHENTICATION_ANONYMOUS_ACCESS_ENABLED",
			telling: true,
			off: TRUE$1,
			instead: "turn on its API keys"
		}]
	},
	{
		name: "Qdrant",
		kind: "data-store",
		images: ["qdrant/qdrant"],
		ports: ["6333", "6334"],
		ownPorts: ["6333"]
	},
	{
		name: "Milvus",
		kind: "data-store",
		images: ["milvusdb/milvus"],
		ports: ["19530", "9091"],
		ownPorts: ["19530"]
	},
	{
		name: "Chroma",
		kind: "data-store",
		images: ["chromadb/chroma"],
		commands: ["chroma run"],
		ports: ["8000"],
		binds: [{ flag: "--host" }]
	},
	{
		name: "MinIO",
		kind: "data-store",
		images: ["minio/minio", "minio"],
		commands: ["minio server"],
		ports: ["9000", "9001"]
	},
	{
		name: "RabbitMQ",
		kind: "data-store",
		images: ["rabbitmq"],
		ports: ["5672", "15672"],
		ownPorts: ["5672", "15672"]
	},
	{
		name: "Memcached",
		kind: "data-store",
		images: ["memcached"],
		commands: ["memcached"],
		ports: ["11211"],
		ownPorts: ["11211"]
	},
	{
		name: "ClickHouse",
		kind: "data-store",
		images: ["clickhouse", "clickhouse-server"],
		ports: ["8123", "9000"],
		ownPorts: ["8123"]
	},
	{
		name: "etcd",
		kind: "data-store",
		images: ["etcd"],
		commands: ["etcd"],
		ports: ["2379", "2380"],
		ownPorts: ["2379"]
	},
	{
		name: "Cassandra",
		kind: "data-store",
		images: ["cassandra"],
		ports: ["9042"],
		ownPorts: ["9042"]
	},
	{
		name: "Kafka",
		kind: "data-store",
		images: ["kafka", "cp-kafka"],
		ports: ["9092"],
		ownPorts: ["9092"]
	},
	{
		name: "a data store",
		kind: "data-store",
		openings: [{
			...ALLOW_EMPTY,
			telling: true
		}]
	}
];
// src/link/software-inference.ts
const HOST = [{ flag: "--host" }];
const PORT$1 = [{ flag: "--port" }];
const TRUE = /^(?:1|true|yes|on)$/i;
/** Model servers and their user interfaces. */
const INFERENCE = [
	{
		name: "Ollama",
		kind: "inference",
		images: ["ollama/ollama"],
		commands: ["ollama serve"],
		ports: ["11434"],
		ownPorts: ["11434"],
		binds: [{
			env: "OLLAMA_HOST",
			telling: true
		}]
	},
	{
		name: "vLLM",
		kind: "inference",
		images: ["vllm/*", "vllm-openai"],
		commands: [
			"vllm serve",
			"python -m vllm.entrypoints.openai.api_server",
			"python -m vllm.entrypoints.api_server"
		],
		ports: ["8000"],
		binds: HOST,
		portKnobs: PORT$1
	},
	{
		name: "SGLang",
		kind: "inference",
		images: ["lmsysorg/sglang"],
		commands: ["python -m sglang.launch_server", "sglang serve"],
		ports: ["30000"],
		ownPorts: ["30000"],
		binds: HOST,
		portKnobs: PORT$1
	},
	{
		name: "TGI",
		kind: "inference",
		images: ["huggingface/text-generation-inference", "huggingface/text-embeddings-inference"],
		commands: ["text-generation-launcher", "text-embeddings-router"],
		ports: [
			"3000",
			"80",
			"9000"
		],
		binds: [{ flag: "--hostname" }],
		portKnobs: [
			...PORT$1,
			{ flag: "-p" },
			{ env: "PORT" }
		]
	},
	{
		name: "Triton",
		kind: "inference",
		images: ["nvidia/tritonserver"],
		commands: ["tritonserver"],
		ports: [
			"8000",
			"8001",
			"8002"
		],
		binds: [
			{ flag: "--http-address" },
			{ flag: "--grpc-address" },
			{ flag: "--metrics-address" }
		]
	},
	{
		name: "llama.cpp",
		kind: "inference",
		images: ["ggml-org/llama.cpp", "ggerganov/llama.cpp"],
		commands: ["llama-server", "python -m llama_cpp.server"],
		ports: ["8080", "8000"],
		binds: [...HOST, {
			env: "LLAMA_ARG_HOST",
			telling: true
		}],
		portKnobs: PORT$1
	},
	{
		name: "LocalAI",
		kind: "inference",
		images: ["localai/localai", "go-skynet/local-ai"],
		commands: ["local-ai run"],
		ports: ["8080"]
	},
	{
		name: "LM Studio",
		kind: "inference",
		commands: ["lms server start"],
		ports: ["1234"],
		binds: [{ flag: "--bind" }],
		portKnobs: PORT$1
	},
	{
		name: "ComfyUI",
		kind: "inference",
		images: ["comfyui", "comfyui-boot"],
		ports: ["8188"],
		ownPorts: ["8188"],
		binds: [{
			flag: "--listen",
			bare: true
		}],
		portKnobs: PORT$1
	},
	{
		name: "text-generation-webui",
		kind: "inference",
		images: ["text-generation-webui"],
		ports: ["7860", "5000"],
		binds: [
			{
				flag: "--listen",
				bare: true
			},
			{ flag: "--listen-host" },
			{
				flag: "--public-api",
				bare: true
			}
		],
		portKnobs: [{ flag: "--listen-port" }]
	},
	{
		name: "Stable Diffusion web UI",
		kind: "inference",
		images: [
			"stable-diffusion-webui",
			"invoke-ai/invokeai",
			"invokeai"
		],
		commands: ["invokeai-web"],
		ports: ["7860", "9090"],
		binds: [{
			flag: "--listen",
			bare: true
		}, {
			env: "INVOKEAI_HOST",
			telling: true
		}],
		portKnobs: PORT$1
	},
	{
		name: "GPUStack",
		kind: "inference",
		images: ["gpustack/gpustack"],
		commands: ["gpustack start"],
		ports: ["80"],
		binds: [{
			env: "GPUSTACK_HOST",
			telling: true
		}, ...HOST],
		portKnobs: PORT$1
	},
	{
		name: "Gradio",
		kind: "web",
		ports: ["7860"],
		binds: [{
			env: "GRADIO_SERVER_NAME",
			telling: true
		}],
		portKnobs: [{ env: "GRADIO_SERVER_PORT" }]
	},
	{
		name: "Streamlit",
		kind: "web",
		commands: ["streamlit run"],
		ports: ["8501"],
		binds: [{
			env: "STREAMLIT_SERVER_ADDRESS",
			telling: true
		}, { flag: "--server.address" }],
		portKnobs: [{ env: "STREAMLIT_SERVER_PORT" }, { flag: "--server.port" }]
	},
	{
		name: "Grafana",
		kind: "web",
		images: [
			"grafana/grafana",
			"grafana/grafana-oss",
			"grafana/grafana-enterprise"
		],
		ports: ["3000"],
		openings: [{
			env: "GF_AUTH_ANONYMOUS_ENABLED",
			telling: true,
			off: TRUE,
			instead: "remove it, so that Grafana asks who it is"
		}]
	}
];
// src/link/service-table.ts
const SOFTWARE = [
	...AGENTS,
	...ADMIN,
	...INFERENCE,
	...DATA_STORES
];
const BY_IMAGE = new Map(SOFTWARE.flatMap((software) => (software.images ?? []).map((image) => [image, software])));
const BY_PORT = new Map(SOFTWARE.flatMap((software) => (software.ownPorts ?? []).map((port) => [port, software])));
const BY_VARIABLE = new Map(SOFTWARE.flatMap((software) => (software.variables ?? []).map((name) => [name, software])));
const BY_COMMAND = groupBy(SOFTWARE.flatMap((software) => (software.commands ?? []).map((command) => ({
	software,
	words: command.split(" ")
}))), ({ words }) => words[0] ?? "");
const BINDS = SOFTWARE.flatMap((software) => (software.binds ?? []).map((knob) => ({
	software,
	knob
})));
const SWITCHES = SOFTWARE.flatMap((software) => (software.openings ?? []).map((knob) => ({
	software,
	knob
})));
/** Settings of addresses whose names alone say whose they are, by name. */
const TELLING_BINDS = telling(BINDS);
/** The same for settings that switch authentication off. */
const TELLING_SWITCHES = telling(SWITCHES);
/** The software of an image: by its last component or its last two. */
function softwareOfImage({ repository }) {
	const [last = "", owner = ""] = repository.toLowerCase().split("/").toReversed();
	return BY_IMAGE.get(`${owner}/${last}`) ?? BY_IMAGE.get(last) ?? BY_IMAGE.get(`${owner}/*`);
}
/** The software that alone is given a variable. */
function softwareOfVariable(name) {
	return BY_VARIABLE.get(name);
}
/** The software that nearly always listens on a port. */
function softwareOfPort(port) {
	return BY_PORT.get(port);
}
/** Wrappers may stand before the program: `uv run vllm serve`, `tini -- ollama serve`. */
const MOST_WRAPPERS = 4;
/** The software that a command line starts, and the words that say so. */
function softwareOfCommand(words) {
	for (let at = 0; at < Math.min(words.length, MOST_WRAPPERS); at++) for (const { software, words: pattern } of BY_COMMAND.get(programOf(words[at] ?? "")) ?? []) if (pattern.every((word, index) => index === 0 || words[at + index] === word)) return {
		software,
		command: pattern.join(" ")
	};
}
/** `/usr/bin/python3.11` as `python` */
function programOf(word) {
	const name = word.slice(word.lastIndexOf("/") + 1);
	return /^python[\d.]*$/.test(name) ? "python" : name;
}
function telling(settings) {
	return groupBy(settings.filter(({ knob }) => knob.telling === true), ({ knob }) => knob.env ?? knob.flag ?? "");
}
// src/formats/port.ts
/** `80`, `8000-8010`, nothing, or a hole among digits. */
const RANGE = /^(?:[\d\uE000]+(?:-[\d\uE000]+)?)?$/;
const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;
const IPV6 = /^(?=.*:)[\da-fA-F:]+(?:\d+\.\d+\.\d+\.\d+)?$/;
/** `0.0.0.0`, `::`, `0:0:0:0:0:0:0:0`, `::ffff:0.0.0.0` */
const WILDCARD = /^(?:(?:::ffff:)?0\.0\.0\.0|[0:]*)$/;
/** `target=80,published=8080,host_ip=127.0.0.1` */
const FIELDS$1 = /^[a-z_]+=[^,]*(?:,[a-z_]+=[^,]*)*$/;
/** Short port syntax whose text may have holes; undefined when a container engine refuses it. */
function parsePort(text) {
	if (FIELDS$1.test(text)) return parseFields(text);
	const [ports, protocol] = cut$1(text, text.lastIndexOf("/"));
	const sides = ports.split(":");
	const container = sides.pop() ?? "";
	const host = sides.pop();
	const side = sides.length > 0 ? threeParts(sides.join(":"), host ?? "") : twoParts(host, container);
	if (side === void 0 || !isContainer(container) || !sameLength(side.host, container)) return void 0;
	return portText(side, container, protocol);
}
/** Whether an address is all interfaces; the empty address is. */
function isWildcard(address) {
	return WILDCARD.test(address.replace(/^\[(.*)\]$/, "$1"));
}
function threeParts(written, host) {
	if (!RANGE.test(host)) return void 0;
	if (written.includes("\uE000")) return {
		address: void 0,
		host
	};
	const address = written.replace(/^\[(.*)\]$/, "$1");
	return isAddress(address) ? {
		address,
		host
	} : void 0;
}
/** A hole for a host port may bring an address along: `${PUBLISH}:80` with `127.0.0.1:8000`. */
function twoParts(host, container) {
	if (host === void 0) return {
		address: container.includes("\uE000") ? void 0 : "",
		host
	};
	if (host.includes("\uE000")) return {
		address: void 0,
		host: void 0
	};
	if (container.includes("\uE000") && host !== "" && isAddress(host)) return {
		address: host,
		host: void 0
	};
	return RANGE.test(host) ? {
		address: "",
		host
	} : void 0;
}
/** The engine reads the ports of this form and drops its `host_ip`. */
function parseFields(text) {
	const fields = new Map(text.split(",").map((field) => cut$1(field, field.indexOf("="))));
	const container = fields.get("target");
	if (container === void 0 || !isContainer(container)) return void 0;
	return portText({
		address: "",
		host: fields.get("published")
	}, container, fields.get("protocol"));
}
function portText(side, container, protocol) {
	return {
		...side.address === void 0 ? {} : { address: side.address },
		...isKnown$1(side.host) ? { host: side.host } : {},
		...isKnown$1(container) ? { container } : {},
		...isKnown$1(protocol) ? { protocol } : {},
		public: side.address !== void 0 && isWildcard(side.address)
	};
}
function isContainer(text) {
	return text !== "" && RANGE.test(text);
}
function isAddress(text) {
	return text === "" || IPV4.test(text) || IPV6.test(text);
}
/** A range on the host needs one as long in the container, or a single port there. */
function sameLength(host, container) {
	if (host === void 0 || host === "" || `${host}${container}`.includes("\uE000")) return true;
	return !container.includes("-") || lengthOf(host) === lengthOf(container);
}
function lengthOf(range) {
	const [first = "", last = first] = range.split("-");
	return Number(last) - Number(first);
}
function isKnown$1(text) {
	return text !== void 0 && text !== "" && !text.includes("\uE000");
}
function cut$1(text, at) {
	return at < 0 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
}
// src/link/addresses.ts
const SCHEME = /^(?:tcp|https?|wss?):\/\//i;
const BRACKETED = /^\[(?<host>[^\]]*)\](?::(?<port>.*))?$/;
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/i;
const PORT = /^\d+(?:-\d+)?$/;
/** Reads `0.0.0.0:8080`, `[::]`, `:8080`, `*`, `tcp://127.0.0.1:2375`, `0.0.0.0,::`; undefined when it is not known. */
function addressOf(text) {
	const addresses = text.split(",").flatMap((one) => oneAddress(one.trim()) ?? []);
	return addresses.find(({ kind }) => kind === "wildcard") ?? addresses[0];
}
function oneAddress(text) {
	const bare = text.replace(SCHEME, "").replace(/\/.*$/, "");
	if (/^(?:unix|fd|npipe):/.test(text)) return void 0;
	const { host, port } = hostAndPort(bare);
	if (host.includes("\uE000")) return void 0;
	return {
		kind: kindOf(host),
		...port !== void 0 && PORT.test(port) ? { port } : {}
	};
}
function hostAndPort(text) {
	const { host, port } = BRACKETED.exec(text)?.groups ?? {};
	if (host !== void 0) return {
		host,
		...port === void 0 ? {} : { port }
	};
	const colon = text.indexOf(":");
	if (colon < 0 || colon !== text.lastIndexOf(":")) return { host: text };
	return {
		host: text.slice(0, colon),
		port: text.slice(colon + 1)
	};
}
function kindOf(host) {
	if (host === "*" || isWildcard(host)) return "wildcard";
	return LOOPBACK.test(host) ? "loopback" : "other";
}
// src/link/settings.ts
/** Reads the words of a command line. */
function invocationOf(words, resolver) {
	const [first, last] = [words[0], words.at(-1)];
	if (first === void 0 || last === void 0) return void 0;
	const spoken = words.map((word) => ({
		text: resolver.text(word),
		span: word.span
	}));
	const span = {
		...first.span,
		end: Math.max(first.span.end, last.span.end)
	};
	return {
		words: spoken.map(({ text }) => text),
		span,
		flags: groupBy(spoken.flatMap(flagAt), ({ setting }) => setting)
	};
}
/** A variable as a setting; `HOLE` stands for a value that is not known. */
function givenBy({ name, resolved, span, trail }, resolver) {
	return {
		setting: name.value,
		text: resolved === void 0 ? "\uE000" : resolver.plain(resolved),
		span,
		trail
	};
}
/** How a knob is turned: by a variable, by a flag, or not at all. */
function turnsOf(knob, env, flags) {
	const variable = knob.env === void 0 ? void 0 : env.get(knob.env);
	const options = knob.flag === void 0 ? void 0 : flags.get(knob.flag);
	return [...variable === void 0 ? [] : [variable], ...options ?? []];
}
/** `--host=0.0.0.0`, `--host 0.0.0.0`, a bare `--listen`. */
function flagAt({ text, span }, at, all) {
	if (!text.startsWith("-") || text === "-" || text.startsWith("\uE000")) return [];
	const equals = text.indexOf("=");
	if (equals > 0) return [{
		setting: text.slice(0, equals),
		text: text.slice(equals + 1),
		span,
		trail: []
	}];
	const next = all[at + 1];
	if (next === void 0 || next.text.startsWith("-")) return [{
		setting: text,
		span,
		trail: []
	}];
	return [{
		setting: text,
		text: next.text,
		span: {
			...span,
			end: Math.max(span.end, next.span.end)
		},
		trail: []
	}];
}
// src/link/binds.ts
/** What is safe for every service. */
const SAFE = "127.0.0.1";
/** The addresses that settings bind: those of the software that is known to run, and those whose names say whose they are. */
function bindsOf(setup, identified) {
	const { env, invocations } = setup;
	const found = [];
	for (const { software, flags } of identified) {
		const known = withAmbient(software, setup);
		for (const knob of software.binds ?? []) for (const given of turnsOf(knob, known, flags)) found.push(...bindOf(software, knob, given, portIn$1(software, known, flags)));
	}
	const flags = invocations.flatMap((invocation) => [...invocation.flags.values()].flat().map((given) => ({
		given,
		flags: invocation.flags
	})));
	const none = /* @__PURE__ */ new Map();
	for (const { given, flags: own } of [...[...env.values()].map((given) => ({
		given,
		flags: none
	})), ...flags]) for (const { software, knob } of TELLING_BINDS.get(given.setting) ?? []) if (!identified.some((one) => one.software === software)) found.push(...bindOf(software, knob, given, portIn$1(software, env, own)));
	return found;
}
/** A bare process also gets what was exported before it. */
function withAmbient({ binds = [], portKnobs = [] }, { env, ambient }) {
	const around = [...binds, ...portKnobs].flatMap((knob) => knob.env ?? []).flatMap((name) => ambient(name) ?? []).map((given) => [given.setting, given]);
	return new Map([...around, ...env]);
}
function bindOf(software, knob, given, port) {
	const { setting, text, span, trail } = given;
	const address = knob.bare === true && !setsAddress(given) ? { kind: "wildcard" } : addressIn(text, knob);
	if (address === void 0 || address.kind === "other") return [];
	const bound = address.port ?? port ?? software.ports?.[0];
	return [{
		software,
		bind: {
			service: software.name,
			kind: software.kind,
			setting,
			span,
			wildcard: address.kind === "wildcard",
			byDesign: software.byDesign === true,
			safe: SAFE,
			...bound === void 0 ? {} : { port: bound },
			trail
		}
	}];
}
/** `--listen 127.0.0.1` and `--listen` alone: the same flag, with and without an address. */
function setsAddress({ text }) {
	return text !== void 0 && addressOf(text)?.kind !== "other";
}
/** An empty variable keeps the default; an empty flag is all interfaces. */
function addressIn(text, { env }) {
	return text === void 0 || text === "" && env !== void 0 ? void 0 : addressOf(text);
}
function portIn$1({ portKnobs = [] }, env, flags) {
	return portKnobs.flatMap((knob) => turnsOf(knob, env, flags)).find(({ text }) => text !== void 0 && /^\d+$/.test(text))?.text;
}
// src/link/openings.ts
/** Authentication that settings switch off, or that a published service never had. */
function openingsOf(setup, identified) {
	const { env, invocations, ports } = setup;
	const all = new Map(invocations.flatMap(({ flags }) => [...flags]));
	const known = identified.flatMap(({ software, flags }) => (software.openings ?? []).flatMap((knob) => turnsOf(knob, env, flags).flatMap((given) => openingOf$1(software, knob, given, flags))));
	const telling = [...env.values(), ...[...all.values()].flat()].flatMap((given) => (TELLING_SWITCHES.get(given.setting) ?? []).flatMap(({ software, knob }) => openingOf$1(software, knob, given, all)));
	const open = identified.flatMap((one) => neverClosed(one, ports, setup));
	return [...new Map([
		...telling,
		...open,
		...known
	].map((opening) => [`${opening.span.source.path}:${opening.span.start}`, opening])).values()];
}
function openingOf$1({ name }, knob, { setting, text = "", span }, flags) {
	const { beside, off, instead } = knob;
	if (beside !== void 0 && ![...flags.keys()].some((flag) => beside.test(flag))) return [];
	return off.test(text) ? [{
		service: name,
		setting: text === "" ? `the empty ${setting}` : setting,
		span,
		instead
	}] : [];
}
/** Redis on a public port without a password. */
function neverClosed({ software }, ports, { env, invocations }) {
	const { name, needs } = software;
	if (needs === void 0 || needs.env.some((variable) => env.has(variable))) return [];
	if (invocations.some(({ words }) => words.some((word) => needs.words.test(word)))) return [];
	const port = ports.find((port) => port.public && port.service?.name === name);
	return port === void 0 ? [] : [{
		service: name,
		setting: needs.setting,
		span: port.span,
		instead: needs.instead
	}];
}
// src/link/services.ts
/** Says what a workload runs, where that listens and what protects it. */
function servicesOf(setup) {
	const identified = identify(setup);
	const binds = bindsOf(setup, identified);
	const ports = setup.ports.map((port) => ({
		...port,
		...serviceBehind(port, identified, binds.flatMap(({ bind }) => bind))
	}));
	const known = new Map(identified.map(({ software, by }) => [software.name, serviceOf(software, by)]));
	for (const { software, bind } of binds) {
		if (known.has(software.name)) continue;
		known.set(software.name, serviceOf(software, {
			at: bind.span,
			message: `${bind.setting} is its setting`
		}));
	}
	const openings = openingsOf({
		...setup,
		ports
	}, identified);
	return {
		services: [...known.values()],
		binds: binds.map(({ bind }) => bind),
		openings,
		ports
	};
}
function identify({ image, invocations, env }) {
	const found = /* @__PURE__ */ new Map();
	const flags = new Map(invocations.flatMap((invocation) => [...invocation.flags]));
	for (const { setting, span } of env.values()) {
		const software = softwareOfVariable(setting);
		if (software !== void 0) found.set(software, {
			software,
			by: {
				at: span,
				message: `${setting} is its setting`
			},
			flags
		});
	}
	for (const { words, span, flags: own } of invocations) {
		const started = softwareOfCommand(words);
		if (started !== void 0) found.set(started.software, {
			software: started.software,
			by: {
				at: span,
				message: `${started.command} runs here`
			},
			flags: own
		});
	}
	const software = image && softwareOfImage(image.value);
	if (image === void 0 || software === void 0 || found.has(software)) return [...found.values()];
	return [...found.values(), {
		software,
		by: {
			at: image.span,
			message: `the image is ${image.value.repository}`
		},
		flags
	}];
}
function serviceOf({ name, kind }, by) {
	return {
		name,
		kind,
		by
	};
}
/** By image or command where the port is the usual one or the one that is set, else by a port that nothing else uses. */
function serviceBehind({ container, span }, identified, binds) {
	for (const { software, by } of identified) {
		const own = [...software.ports ?? [], ...binds.flatMap(({ service, port }) => service === software.name && port || [])];
		if (container === void 0 || own.some((port) => holds$1(container, port))) return { service: serviceOf(software, by) };
	}
	const software = container === void 0 ? void 0 : softwareOfPort(container);
	return software ? { service: serviceOf(software, {
		at: span,
		message: `${container} is the port of ${software.name}`
	}) } : {};
}
/** Whether a port or a range, `8000-8010`, takes in another. */
function holds$1(range, port) {
	const [from = "", to = from] = range.split("-");
	return Number(from) <= Number(port) && Number(port) <= Number(to);
}
// src/link/loose-settings.ts
/**
* Addresses that a file sets and no workload takes: whatever loads it runs on the host itself.
* `OLLAMA_HOST=0.0.0.0` in `/etc/ollama.env`, `listen_host: 0.0.0.0` in a miner's configuration.
*/
function looseSettingsOf(workloads, context) {
	const { project } = context;
	const loaded = loadedFiles(context);
	const taken = new Set(workloads.flatMap(({ binds }) => binds.flatMap(({ setting, span, trail }) => [span, ...trail.map(({ at }) => at)].map((at) => `${at.source.path} ${setting}`))));
	return project.parsed.flatMap((parsed) => {
		if (project.texts.around(parsed.text.span).some(isStructured) || loaded.has(parsed.source.path.replace(EXAMPLE, ""))) return [];
		const written = [...parsed.scope.entries, ...parsed.commands.length === 0 ? parsed.pairs : []];
		const loose = [...new Map(written.map((entry) => [entry.name.span.start, entry])).values()].filter(({ name }) => TELLING_BINDS.has(name.value) && !taken.has(`${parsed.source.path} ${name.value}`));
		return loose.length === 0 ? [] : [processOf$1(parsed, loose, context)];
	});
}
const EXAMPLE = /\.(?:example|sample|template|dist)$/;
/** Its settings belong to what it describes. */
function isStructured({ workloads, stages, stores, publications }) {
	return workloads.length + stages.length + stores.length + publications.length > 0;
}
/** Env files that workloads or commands load, and the `.env` beside a compose file. */
function loadedFiles({ project, resolver }) {
	const files = project.parsed.flatMap(({ workloads, commands, scope }) => [
		...scope.files,
		...workloads.flatMap(({ envFrom }) => envFrom),
		...commands.flatMap(({ envFrom, workload }) => [...envFrom, ...workload?.envFrom ?? []])
	]).flatMap((source) => source.kind === "file" ? [source] : []);
	return new Set(files.flatMap(({ path, span }) => {
		const written = resolver.path(path);
		return [pathFrom$2(folderOf$1(span.source.path), written), pathFrom$2("", written)];
	}));
}
function processOf$1(parsed, entries, context) {
	const { span, source } = parsed.text;
	const env = entries.map((entry) => variableOf(entry, entry, context));
	const { services, binds, openings } = servicesOf({
		invocations: [],
		env: new Map(env.map((variable) => [variable.name.value, givenBy(variable, context.resolver)])),
		ports: [],
		ambient: () => void 0
	});
	return {
		name: source.path,
		span,
		target: { kind: "unknown" },
		env: [],
		mounts: [],
		ports: [],
		network: {
			kind: "host",
			span,
			process: true
		},
		command: [],
		arguments: [],
		services,
		binds,
		openings,
		reachable: true
	};
}
// src/link/project.ts
/** Indexes what was read. */
function projectOf(parsed, listings, settings) {
	const byPath = groupBy(parsed, ({ source }) => source.path);
	const folders = new Map(listings.map(({ folder, files }) => [folder, files]));
	const dialects = once((dialect) => once((path) => entriesOf$2(byPath.get(path) ?? [], dialect)));
	return {
		parsed,
		settings,
		sources: [...new Map(parsed.map(({ source }) => [source.path, source])).values()],
		of: (path) => byPath.get(path) ?? [],
		fileAt(from, path, fromRoot = false) {
			const near = pathFrom$2(folderOf$1(from.path), path);
			if (byPath.has(near)) return near;
			const far = pathFrom$2("", path);
			return fromRoot && byPath.has(far) ? far : void 0;
		},
		entriesIn: (path, dialect) => dialects(dialect)?.(path) ?? NONE$1,
		namesBelow: (folder) => namesBelow(folders, folder),
		texts: placesOf$1(parsed.map((item) => [item.text.span, item])),
		workloads: placesOf$1(parsed.flatMap((one) => writtenWorkloads(one).map((item) => [item.span, {
			item,
			parsed: one
		}]))),
		stages: placesOf$1(parsed.flatMap((one) => one.stages.map((item) => [item.span, {
			item,
			parsed: one
		}])))
	};
}
const NONE$1 = /* @__PURE__ */ new Map();
function entriesOf$2(texts, dialect) {
	return new Map(texts.flatMap((text) => text.entriesFor?.(dialect) ?? []).map((entry) => [entry.name.value, entry]));
}
function namesBelow(folders, folder) {
	for (let at = folder;; at = folderOf$1(at)) {
		const names = folders.get(at) ?? (at === "" ? folders.get(".") : void 0);
		if (names !== void 0) return names;
		if (at === "" || at === "/" || at.startsWith("..")) return void 0;
	}
}
function writtenWorkloads(parsed) {
	return [...parsed.workloads, ...parsed.commands.flatMap(({ workload }) => workload ?? [])];
}
// src/link/includes.ts
/** Longer chains of `extends` are nobody's. */
const MOST_BASES = 16;
/** The workloads of all texts: those of override files merged into the ones they change, those that extend others completed. */
function runningOf(project, resolver) {
	const filesOf = (inclusion) => project.of(includedFile(inclusion, project, resolver) ?? "");
	const named = once((parsed) => groupBy(parsed.workloads, ({ name }) => name));
	const extending = once((parsed) => groupBy(parsed.inclusions, ({ kind, workload }) => kind === "extends" ? workload : void 0));
	const overriding = once((parsed) => parsed.inclusions.filter(({ kind }) => kind === "override").flatMap(filesOf));
	const merged = /* @__PURE__ */ new Set();
	function completed(parsed, workload, seen) {
		const own = {
			workload,
			places: [workload.span]
		};
		if (seen.includes(workload) || seen.length > MOST_BASES) return own;
		for (const inclusion of extending(parsed)?.get(workload.name) ?? []) for (const file of filesOf(inclusion)) {
			const base = named(file)?.get(inclusion.base ?? workload.name)?.[0];
			if (base === void 0) continue;
			const complete = completed(file, base, [...seen, workload]);
			return {
				workload: changed(complete.workload, workload),
				places: [workload.span, ...complete.places]
			};
		}
		return own;
	}
	function overridden(parsed, workload) {
		let running = completed(parsed, workload, []);
		for (const file of overriding(parsed) ?? []) for (const one of named(file)?.get(workload.name) ?? []) {
			if (one === workload) continue;
			merged.add(one);
			const change = completed(file, one, []);
			running = {
				workload: {
					...changed(running.workload, change.workload),
					span: workload.span
				},
				places: [...running.places, ...change.places]
			};
		}
		return running;
	}
	return project.parsed.flatMap((parsed) => parsed.workloads.map((workload) => ({
		workload,
		running: overridden(parsed, workload)
	}))).filter(({ workload }) => !merged.has(workload)).map(({ running }) => running);
}
/** The file that an inclusion names, where it was read. */
function includedFile({ path, span }, project, resolver) {
	return project.fileAt(span.source, resolver.path(path));
}
/** What a later file or an extending service makes of a workload. */
function changed(base, change) {
	const image = change.image ?? base.image;
	const labels = [...base.labels ?? [], ...change.labels ?? []];
	return {
		...change,
		...image && { image },
		local: base.local || change.local,
		env: [...base.env, ...change.env],
		envFrom: [...base.envFrom, ...change.envFrom],
		mounts: [...base.mounts, ...change.mounts],
		ports: [...base.ports, ...change.ports],
		network: change.network.kind === "own" ? base.network : change.network,
		command: change.command.length > 0 ? change.command : base.command,
		markers: [...base.markers, ...change.markers],
		...labels.length > 0 && { labels }
	};
}
// src/link/runs.ts
const UNKNOWN$2 = { kind: "unknown" };
/** Follows commands that run compose files, manifests and scripts; a rented host wins over a confidential one. */
function runsOf(project, resolver, targetOf) {
	const commands = project.parsed.flatMap((parsed) => parsed.commands);
	const places = placesOf$1(commands.map((command) => [command.span, command]));
	const own = once((command) => targetOf([command.span], command.markers));
	const inherited = /* @__PURE__ */ new Map();
	/** Of the command itself, else of the innermost around it that has one. */
	function written(command) {
		return [command, ...places.around(command.span)].flatMap((one) => own(one) ?? []).find(({ target, settled }) => settled || target.kind !== "unknown") ?? {
			target: UNKNOWN$2,
			settled: false
		};
	}
	function targetIn(command) {
		const { target, settled } = written(command);
		return settled || target.kind !== "unknown" ? target : inherited.get(command.span.source.path) ?? UNKNOWN$2;
	}
	function spread(kind) {
		const waiting = commands.filter((command) => written(command).target.kind === kind);
		for (const command of waiting) {
			const target = targetIn(command);
			const files = filesOf$2(command, project, resolver);
			for (const path of files) {
				if (inherited.has(path)) continue;
				inherited.set(path, handedOn(target, command, path));
				const texts = project.of(path);
				files.push(...texts.flatMap(({ inclusions }) => inclusions.flatMap((inclusion) => includedFile(inclusion, project, resolver) ?? [])));
				waiting.push(...texts.flatMap((parsed) => parsed.commands.filter(takesOver)));
			}
		}
	}
	function takesOver(command) {
		const { target, settled } = written(command);
		return !settled && target.kind === "unknown";
	}
	spread("rented");
	spread("confidential");
	return {
		targetOf: targetIn,
		ofFile: (path) => inherited.get(path) ?? UNKNOWN$2
	};
}
/** A file that is uploaded and starts something is taken for one that runs there. */
function filesOf$2({ runs, uploads, span }, project, resolver) {
	const named = (path) => project.fileAt(span.source, resolver.path(path), true) ?? [];
	const uploaded = uploads.flatMap(({ path }) => named(path));
	return [...runs.flatMap(named), ...uploaded.filter((path) => project.of(path).some(({ workloads, commands }) => workloads.length + commands.length > 0))];
}
function handedOn(target, { tool, action, span }, path) {
	return target.kind === "unknown" ? target : {
		...target,
		by: {
			at: span,
			message: `${`${tool} ${action}`.trim()} runs ${path} there`
		}
	};
}
// src/link/secrets.ts
/** Asks `src/secrets/` about every text, name and argument; of overlapping answers the most specific one stays. */
function secretsOf$1(project, plain) {
	const { now } = project.settings;
	const found = [
		...project.sources.flatMap((source) => findSecrets(wholeText(source), now)),
		...project.parsed.flatMap(({ texts }) => texts.flatMap((text) => findSecrets(text, now))),
		...project.parsed.flatMap((parsed) => named(parsed, project.settings, plain))
	];
	const byPath = /* @__PURE__ */ new Map();
	for (const [path, secrets] of groupBy(found, ({ span }) => span.source.path)) byPath.set(path, [...mostSpecific(secrets)].sort((a, b) => a.span.start - b.span.start));
	function within(span) {
		return (byPath.get(span.source.path) ?? []).filter((secret) => span.start <= secret.span.start && secret.span.end <= span.end);
	}
	return {
		reported: [...byPath.values()].flat().filter(({ span }) => span.source.scope === "report"),
		at(span) {
			const before = lastUpTo(byPath.get(span.source.path) ?? [], Math.max(span.start, span.end - 1), (secret) => secret.span.start);
			return before !== void 0 && before.span.end > span.start ? before : void 0;
		},
		within
	};
}
/** Literals under names: entries anywhere, variables, arguments of commands. */
function named(parsed, settings, plain) {
	const { pairs, workloads, stages, builds, commands, source } = parsed;
	const started = [...workloads, ...commands.flatMap(({ workload }) => workload ?? [])];
	const requested = [...builds, ...commands.flatMap(({ build }) => build ?? [])];
	const entries = /* @__PURE__ */ new Set([
		...pairs,
		...[
			...started,
			...stages,
			...commands
		].flatMap(({ env }) => env),
		...[...stages, ...requested].flatMap(({ args }) => args)
	]);
	const siblings = [.../* @__PURE__ */ new Set([...started.map(({ name }) => name), ...[...entries].flatMap((entry) => accountIn(entry, plain))])];
	const context = {
		settings,
		path: source.path,
		siblings: siblings.slice(0, MOST_SIBLINGS)
	};
	return [...[...entries].flatMap(({ name, certain, value }) => judgeNamed({
		name: name.value,
		certain,
		value
	}, context).secret ?? []), ...[...commands.flatMap(({ secrets }) => secrets), ...workloads.flatMap(({ command }) => flagArguments(command))].flatMap((argument) => judgeArgument(argument, context).secret ?? [])];
}
const ACCOUNT = /(?:^|[_.-])(?:user|username|login|db|database|dbname|db_?name)$/i;
const MOST_SIBLINGS = 100;
/** The name of a user or a database, which is the first password that somebody tries. */
function accountIn({ name, value }, plain) {
	return value.kind === "literal" && ACCOUNT.test(name.value) && value.text.length < 64 ? [plain(value.text)] : [];
}
// src/link/publications.ts
/** More pods behind one Service say nothing new. */
const MOST_PODS = 100;
/** The ports that Services publish, by the container behind them: of pods in their own folder, else of pods anywhere. */
function publicationsOf(parsed, all, resolver) {
	const byLabel = groupBy(all.flatMap((running) => (running.workload.labels ?? []).map((label) => ({
		label,
		running
	}))), ({ label }) => label);
	const published = /* @__PURE__ */ new Map();
	for (const { publications, source } of parsed) for (const { selector, ports } of publications) {
		const chosen = (byLabel.get(selector[0] ?? "") ?? []).map(({ running }) => running).filter(({ workload }) => selector.every((label) => workload.labels?.includes(label)));
		const near = chosen.filter(({ workload }) => folderOf$1(workload.span.source.path) === folderOf$1(source.path));
		const pods = groupBy(near.length > 0 ? near : chosen, ({ workload }) => workload.labels);
		for (const containers of [...pods.values()].slice(0, MOST_PODS)) for (const port of ports) publish(containers, port);
	}
	return published;
	function publish(containers, port) {
		const behind = containers.find((container) => listens(container, port, resolver)) ?? containers[0];
		if (behind === void 0) return;
		const known = published.get(behind);
		if (known === void 0) published.set(behind, [port]);
		else known.push(port);
	}
}
/** Whether the software of a container is known to listen on the port. */
function listens({ workload }, { container }, resolver) {
	const image = workload.image && imageOf(workload.image, resolver);
	const number = container && literalText(container);
	return image !== void 0 && number !== void 0 && softwareOfImage(image.value)?.ports?.includes(number) === true;
}
// src/link/starts.ts
/** Sorts commands into the stages that run them, the workloads whose commands they are, and those that stand alone. */
function belongingsOf(project, contexts, resolver) {
	const written = runningOf(project, resolver);
	const published = publicationsOf(project.parsed, written, resolver);
	const commands = uniqueCommands(project.parsed);
	const holders = placesOf$1(written.flatMap((running) => running.places.map((place) => [place, running])));
	const starters = placesOf$1(commands.flatMap((command) => command.workload === void 0 ? [] : [[command.span, command]]));
	const stageRuns = placesOf$1(project.parsed.flatMap(({ stages }) => stages.flatMap((stage) => stage.runs.map((run) => [run, stage]))));
	/** Whose command it is: a workload's, or that of a command that starts one; the outermost speaks. */
	function ownerOf(command) {
		return holders.around(command.span)[0] ?? starters.around(command.span).findLast((other) => other !== command && !isSame(other, command));
	}
	const inRuns = groupBy(commands, ({ span }) => stageRuns.around(span)[0]);
	const others = inRuns.get(void 0) ?? [];
	const owned = groupBy(others, ownerOf);
	const free = (owned.get(void 0) ?? []).filter(({ workload }) => workload !== void 0);
	const byPath = groupBy(others, ({ span }) => span.source.path);
	const built = new Map(contexts.uses.map((use) => [holders.around(use.request.span)[0], use]));
	return {
		starts: [...written.map((running) => ({
			running,
			published: published.get(running) ?? [],
			inner: owned.get(running) ?? [],
			builtin: builtinOf(built.get(running), project, (path) => byPath.get(path) ?? [])
		})), ...free.flatMap((by) => startedBy(by, owned.get(by) ?? [], project))],
		commands: others.map((command) => ({
			command,
			inside: ownerOf(command) !== void 0
		})),
		inStage: (stage) => inRuns.get(stage) ?? []
	};
}
/** The same line may have been understood twice: as an exec form and as a script. */
function uniqueCommands(parsed) {
	const all = parsed.flatMap(({ commands }) => commands);
	return [...new Map(all.map((command) => [`${command.span.source.path}:${command.span.start}:${command.span.end}:${command.tool}`, command])).values()];
}
function isSame({ span }, other) {
	return span.start === other.span.start && span.end === other.span.end;
}
/** What a command starts; the `CMD` of an image starts nothing by itself, and a script in a store runs in some container. */
function startedBy(by, inner, project) {
	if (by.workload === void 0 || project.stages.around(by.span).length > 0) return [];
	const workload = project.texts.around(by.span).some(({ stores }) => stores.some(({ span }) => contains(span, by.span))) ? {
		...by.workload,
		network: { kind: "own" }
	} : by.workload;
	return [{
		running: {
			workload,
			places: [workload.span]
		},
		published: [],
		inner,
		by,
		builtin: { commands: [] }
	}];
}
/** What the Dockerfile of a workload that is built here starts. */
function builtinOf(use, project, commandsIn) {
	const { dockerfile = "" } = use ?? {};
	const files = project.of(dockerfile);
	const last = files.flatMap(({ stages }) => stages).at(-1);
	if (last === void 0) return { commands: [] };
	const image = files.flatMap(({ images }) => images).find(({ image }) => contains(last.span, image.span))?.image;
	return {
		...image && { image },
		commands: commandsIn(dockerfile).filter(({ span }) => contains(last.span, span))
	};
}
// src/link/stores.ts
/** Indexes the stores of all texts. */
function storesOf(parsed) {
	const byName = groupBy(parsed.flatMap(({ stores }) => stores), ({ kind, name }) => `${kind}/${name}`);
	function find(kind, name, from) {
		const found = byName.get(`${kind}/${name}`) ?? [];
		const folder = folderOf$1(from.source.path);
		return found.find(({ span }) => span.source.path === from.source.path) ?? found.find(({ span }) => folderOf$1(span.source.path) === folder) ?? found[0];
	}
	return {
		supplies({ store: kind, name, prefix, span }) {
			const store = find(kind, name.value, span);
			if (store === void 0) return void 0;
			const trail = [{
				at: span,
				message: `loaded from ${kind} ${name.value}`
			}];
			return new Map(store.entries.map((entry) => [prefix + entry.name.value, {
				entry,
				trail
			}]));
		},
		keyOf({ to, name, key, span }) {
			const kinds = to === "config-store" ? ["ConfigMap"] : ["Secret", "bundle"];
			for (const kind of kinds) {
				const entry = find(kind, name, span)?.entries.findLast((entry) => entry.name.value === key);
				if (entry !== void 0) return {
					entry,
					trail: [{
						at: span,
						message: `read from ${kind} ${name}`
					}]
				};
			}
		}
	};
}
// src/link/targets.ts
/** Reads comments, settings and markers: the first that says something decides. */
function targetsOf(project) {
	const byPath = groupBy(project.parsed.flatMap(({ targets }) => targets), ({ span }) => span.source.path);
	const comments = once((source) => commentsIn$3(source, byPath.get(source.path) ?? []));
	const rules = project.settings.targets.map((rule) => ({
		kind: rule.kind,
		matches: globMatcher([rule.files])
	}));
	return (places, markers) => {
		for (const place of places) {
			const comment = comments(place.source)?.(place);
			if (comment !== void 0) return said(comment.kind, {
				at: comment.span,
				message: `a comment says ${comment.kind}`
			});
		}
		for (const place of places) {
			const rule = rules.find(({ matches }) => matches(place.source.path));
			if (rule !== void 0) return said(rule.kind, {
				at: place,
				message: `the settings say ${rule.kind} for ${place.source.path}`
			});
		}
		return {
			target: marked(markers),
			settled: false
		};
	};
}
/**
* A comment on the line above a place, on its lines or inside it holds for it, one at the head of a YAML document for that
* document, one at the head of the file for all of it.
*/
function commentsIn$3(source, comments) {
	if (comments.length === 0) return () => void 0;
	const starts = lineStarts(source.text);
	const lineOf = (offset) => positionAt(starts, offset).line;
	const sorted = comments.map((comment) => ({
		comment,
		line: lineOf(comment.span.start)
	})).sort((a, b) => a.line - b.line);
	const documents = [0, ...Array.from(source.text.matchAll(DOCUMENT), ({ index }) => index)];
	const documentOf = (offset) => lastUpTo(documents, offset, (start) => start) ?? 0;
	const heads = /* @__PURE__ */ new Map();
	for (const { comment } of sorted.toReversed()) {
		const from = documentOf(comment.span.start);
		if (isHead(source.text.slice(from, comment.span.start))) heads.set(from, comment);
	}
	return (place) => {
		const near = lastUpTo(sorted, lineOf(place.end), ({ line }) => line);
		if (near !== void 0 && near.line >= lineOf(place.start) - 1) return near.comment;
		return heads.get(documentOf(place.start)) ?? heads.get(0);
	};
}
const DOCUMENT = /^---(?=\s|$)/gm;
function said(kind, by) {
	if (kind === "unknown") return {
		target: { kind },
		settled: true
	};
	return {
		target: kind === "rented" ? {
			kind,
			provider: "",
			by
		} : {
			kind,
			by
		},
		settled: true
	};
}
function marked(markers) {
	const confidential = markers.find(({ verdict }) => verdict === "confidential");
	const negative = markers.some(({ verdict }) => verdict === "negative");
	if (confidential !== void 0 && !negative) return {
		kind: "confidential",
		by: confidential.by
	};
	const rented = markers.find(({ verdict }) => verdict === "rented");
	return rented === void 0 ? { kind: "unknown" } : {
		kind: "rented",
		provider: rented.provider ?? "",
		by: rented.by
	};
}
/** Nothing but blank lines, comments and document marks. */
function isHead(text) {
	return text.split(/\r?\n/).every((line) => /^\s*(?:$|#|\/\/|\/\*|\*|;|<!--|---|\{\{-?\s*\/\*)/.test(line));
}
// src/link/ports.ts
/** A port with its text resolved; undefined where a container engine would refuse it. */
function portOf(port, resolver) {
	if (port.short === void 0) return fromFields(port, resolver);
	const short = parsePort(resolver.text(port.short));
	if (short === void 0) return void 0;
	const { address, host, container } = short;
	return {
		span: port.span,
		...fields(address, host, container),
		public: short.public || isByProvider(port)
	};
}
function fromFields(port, resolver) {
	const textOf = (word) => word && resolver.text(word);
	const address = port.address === void 0 ? "" : resolver.text(port.address);
	const isKnown = !address.includes("\uE000");
	const isPublic = isByProvider(port) || isKnown && isWildcard(address);
	return {
		span: port.span,
		...fields(isKnown ? address : void 0, textOf(port.host), textOf(port.container)),
		public: isPublic
	};
}
function isByProvider({ how }) {
	return how === "provider" || how === "loadBalancer" || how === "nodePort";
}
function fields(address, host, container) {
	return {
		...address === void 0 ? {} : { address },
		...isKnown(host) ? { host } : {},
		...isKnown(container) ? { container } : {}
	};
}
function isKnown(text) {
	return text !== void 0 && text !== "" && !text.includes("\uE000");
}
// src/link/workloads.ts
/** A workload with everything resolved. */
function workloadOf$1(start, context) {
	const { running, published, inner, by, builtin } = start;
	const { workload, places } = running;
	const { resolver } = context;
	const image = workload.image && imageOf(workload.image, resolver);
	const inside = inner.flatMap((command) => command.workload ?? []);
	const { env, bundles } = variablesOf([...workload.env, ...inside.flatMap(({ env }) => env)], workload.envFrom, context);
	const lines = [
		workload.command,
		...inside.map(({ command }) => command),
		...workload.command.length > 0 ? [] : builtin.commands.map(commandWords)
	];
	const base = (builtin.image && imageOf(builtin.image, resolver)) ?? image;
	const { ports, services, binds, openings } = servicesOf({
		...base && { image: base },
		invocations: lines.flatMap((words) => invocationOf(words, resolver) ?? []),
		env: new Map(env.map((variable) => [variable.name.value, givenBy(variable, resolver)])),
		ports: [...workload.ports, ...published].flatMap((port) => portOf(port, resolver) ?? []),
		ambient: (name) => ambient(name, workload, context)
	});
	const target = targetOf$1(start, context);
	return {
		name: workload.name,
		span: places[0] ?? workload.span,
		target,
		...image && { image },
		env,
		mounts: workload.mounts.map((mount) => mountOf(mount, resolver)),
		ports,
		network: workload.network,
		command: workload.command.map(valueOf$2),
		bundles: bundles.filter(({ span }) => !by?.bundles.some((bundle) => contains(span, bundle.span) || contains(bundle.span, span))),
		arguments: argumentsOf(start).map((argument) => argumentOf(argument, context)).filter(({ sensitive }) => sensitive),
		services,
		binds,
		openings,
		reachable: workload.network.kind === "host" || ports.some((port) => port.public)
	};
}
function targetOf$1({ running, by }, { targetOf, runs }) {
	const { workload, places } = running;
	const own = targetOf(places, workload.markers);
	if (own.settled || own.target.kind !== "unknown") return own.target;
	if (by !== void 0) return runs.targetOf(by);
	return places.map((place) => runs.ofFile(place.source.path)).find(({ kind }) => kind !== "unknown") ?? own.target;
}
/** Secrets on the command line: its own, unless the command that starts it speaks for them, and those of the commands in it. */
function argumentsOf({ running, inner, by }) {
	const own = by === void 0 ? flagArguments(running.workload.command) : [];
	const all = [...inner.flatMap(({ secrets }) => secrets), ...own];
	return [...new Map(all.toReversed().map((argument) => [`${argument.span.source.path}:${argument.span.end}`, argument])).values()].toReversed();
}
function commandWords({ workload }) {
	return workload?.command ?? [];
}
/** What was exported before a bare process starts. */
function ambient(name, workload, context) {
	if (workload.network.kind !== "host" || !workload.network.process) return void 0;
	const { span } = workload;
	const variable = variableOf({
		name: {
			value: name,
			span
		},
		value: { kind: "absent" },
		span
	}, { span }, context);
	const [written] = variable.trail;
	return variable.resolved && {
		...givenBy(variable, context.resolver),
		span: written?.at ?? span
	};
}
// src/link/link.ts
/** Joins what was parsed into one deployment: names to values, files to those that use them, secrets to their ways. */
function link(parsed, listings, settings) {
	const project = projectOf(parsed, listings, settings);
	const { context, contexts } = contextOf$1(project);
	const { resolver } = context;
	const { starts, commands, inStage } = belongingsOf(project, contexts, resolver);
	const workloads = starts.map((start) => ({
		start,
		workload: workloadOf$1(start, context)
	}));
	const targets = targetsByTag(workloads.map(({ start, workload }) => ({
		image: start.running.workload.image && resolver.text(start.running.workload.image),
		target: workload.target
	})));
	const places = placesOf$1(workloads.flatMap(({ start, workload }) => start.running.places.map((place) => [place, workload.target])));
	const builds = buildsOf({
		contexts,
		copyOf: copiesOf(project, contexts, resolver),
		commandsIn: (stage) => inStage(stage).map((command) => commandOf$1(command, false, context)),
		targetOf: (use) => targetOfBuild(use, targets, places.around(use.request.span)[0], resolver)
	}, context);
	const linked = workloads.map(({ workload }) => workload);
	return {
		workloads: [...linked, ...looseSettingsOf(linked, context)],
		builds,
		images: imagesOf(project, starts, tagsOf(contexts.uses, resolver), resolver),
		commands: commands.map(({ command, inside }) => commandOf$1(command, inside, context)),
		secrets: context.secrets.reported,
		files: filesOf$1(project),
		ignores: [],
		settings
	};
}
/** Lookups ask the resolver and the resolver asks the lookups, each for the next hop. */
function contextOf$1(project) {
	const resolver = resolverOf((reference, via) => find(reference, via));
	const stores = storesOf(project.parsed);
	const supplies = suppliesOf(project, stores, resolver.path);
	const given = (dockerfile, name) => contexts.given(dockerfile, name);
	const find = environmentOf(project, {
		stores,
		supplies,
		given,
		handed: handedFiles(project, resolver.path)
	});
	const contexts = buildContextsOf(project, resolver);
	const targetOf = targetsOf(project);
	const runs = runsOf(project, resolver, targetOf);
	return {
		context: {
			project,
			resolver,
			secrets: secretsOf$1(project, resolver.plain),
			supplies,
			runs,
			targetOf
		},
		contexts
	};
}
/** Where images run that are started by name; a rented host wins. */
function targetsByTag(started) {
	const targets = /* @__PURE__ */ new Map();
	for (const { image, target } of started) if (image !== void 0 && target.kind !== "unknown" && targets.get(image)?.kind !== "rented") targets.set(image, target);
	return targets;
}
/** Each file once, with what was not understood of it and of its parts. */
function filesOf$1({ parsed }) {
	return [...groupBy(parsed, ({ source }) => source.path)].flatMap(([path, [first, ...parts]]) => {
		if (first === void 0) return [];
		return [{
			path,
			span: wholeText(first.source).span,
			unread: [first, ...parts].flatMap(({ unread }) => unread)
		}];
	});
}
// src/suppress.ts
const DAY = 864e5;
/** Takes out what an ignore comment or the settings silence. An ignore without a reason silences nothing. */
function suppress(sightings, ignores, settings) {
	const comments = unique(ignores);
	const inForce = placesOf$1(comments.filter((ignore) => holds(ignore, settings.now)).map((ignore) => [linesOf$3(ignore), ignore]));
	const standing = (settings.ignores ?? []).filter((ignore) => holds(ignore, settings.now)).map(silencer);
	const silenced = /* @__PURE__ */ new Map();
	return {
		kept: sightings.filter((sighting) => {
			const { source, start } = sighting.problem.at;
			const ignore = inForce.around({
				source,
				start,
				end: start + 1
			}).find(({ rules }) => rules.some(({ value }) => value === sighting.rule.id));
			if (ignore) silenced.set(ignore, (silenced.get(ignore) ?? 0) + 1);
			return ignore === void 0 && !standing.some((silences) => silences(sighting));
		}),
		uses: comments.map((ignore) => ({
			ignore,
			silenced: silenced.get(ignore) ?? 0
		}))
	};
}
/** A comment of a script in a manifest may be read by both front ends. */
function unique(ignores) {
	return [...new Map(ignores.map((ignore) => [`${ignore.span.start} ${ignore.span.source.path}`, ignore])).values()];
}
/** The lines that an ignore holds for. */
function linesOf$3({ span, from, to }) {
	return {
		source: span.source,
		start: from,
		end: to
	};
}
/** `until` names the last day on which it holds. */
function holds({ reason, until, fault }, now) {
	return reason !== void 0 && reason !== "" && fault === void 0 && (until === void 0 || now < Date.parse(until) + DAY);
}
function silencer({ rule, files, key, fingerprint }) {
	const inFiles = files === void 0 ? () => true : globMatcher([files]);
	return (sighting) => rule === sighting.finding.rule && inFiles(sighting.finding.path) && (key === void 0 || key === sighting.key) && (fingerprint === void 0 || fingerprint === sighting.finding.fingerprint);
}
// src/judge.ts
/** The second half of the engine: links what was parsed, runs the rules, applies the ignores. */
function judge(parsed, listings, rules, settings) {
	const active = rules.filter((rule) => settings.rules[rule.id] !== "off");
	const deployment = link(parsed, listings, settings);
	const sightings = locate$2(problemsOf(active, deployment, false), parsed, settings);
	const { kept, uses } = suppress(sightings, parsed.flatMap(({ source, ignores }) => source.scope === "report" ? ignores : []), settings);
	const known = new Set(rules.map(({ id }) => id));
	const judged = uses.map((use) => ({
		...use,
		unknown: use.ignore.rules.filter(({ value }) => !known.has(value))
	}));
	const late = locate$2(problemsOf(active, {
		...deployment,
		ignores: judged
	}, true), parsed, settings);
	const sources = [...new Set(parsed.map(({ source }) => source))];
	return {
		findings: [...kept, ...late].map(({ finding }) => finding).sort(inOrder),
		scanned: pathsOf(sources, "report"),
		skipped: [],
		followed: pathsOf(sources, "reference"),
		suppressed: sightings.length - kept.length
	};
}
function problemsOf(rules, deployment, late) {
	return rules.filter((rule) => (rule.late ?? false) === late).flatMap((rule) => [...rule.check(deployment)].filter((problem) => problem.at.source.scope === "report").map((problem) => ({
		rule,
		problem
	})));
}
function pathsOf(sources, scope) {
	return sources.flatMap((source) => source.scope === scope ? [source.path] : []).sort();
}
// src/parsed.ts
/** A result with nothing in it, to spread what was understood over. */
function nothing(text, format) {
	return {
		source: text.source,
		format,
		text,
		workloads: [],
		publications: [],
		stages: [],
		builds: [],
		images: [],
		commands: [],
		stores: [],
		pairs: [],
		texts: [],
		parts: [],
		scope: {
			files: [],
			entries: []
		},
		inclusions: [],
		wants: [],
		ignores: [],
		targets: [],
		unread: [],
		keyAt: () => ""
	};
}
// src/parse.ts
/** How deep languages may be nested: a script in a manifest in a script. */
const DEPTH = 8;
/** Larger texts are searched for secrets, but not parsed. */
const LARGEST$1 = 5e6;
/** The first half of the engine: every source by the first format that matches it, then the parts that it holds. */
function parse$7(sources, formats) {
	const parsed = parseWith(tasksFor(sources, formats), formats);
	return [...parsed, ...parseWith(tasksLeft(parsed), formats)];
}
function parseWith(tasks, formats) {
	const levels = parseLevels(tasks);
	let level = levels.next();
	while (!level.done) level = levels.next(formats);
	return level.value;
}
/** Parses level by level, and asks for the formats that the tasks of the next one need. */
function* parseLevels(tasks) {
	const levels = [];
	for (let next = tasks; next.length > 0 && levels.length < DEPTH; next = levels.at(-1)?.flatMap(({ parts }) => parts) ?? []) {
		const formats = yield next;
		levels.push(next.map((task) => perform(task, formats)));
	}
	return levels.flat();
}
/** Each source as what the first match says. */
function tasksFor(sources, matchers) {
	return sources.map((source) => ({
		format: matchers.find((each) => each.matches(source))?.name ?? "text",
		text: wholeText(source)
	}));
}
/** Files that others name as written in a format, such as an env file of any name, and that nothing has read in it yet. */
function tasksLeft(parsed) {
	const sources = new Map(parsed.map(({ source }) => [source.path, source]));
	const read = new Set(parsed.map(({ source, format }) => `${format} ${source.path}`));
	const tasks = [];
	for (const { format, path } of parsed.flatMap((each) => each.wants)) {
		const source = sources.get(path);
		if (format === void 0 || source === void 0 || read.has(`${format} ${path}`)) continue;
		read.add(`${format} ${path}`);
		tasks.push({
			format,
			text: wholeText(source)
		});
	}
	return tasks;
}
/** Reads names and values line by line, whatever stands around them. */
const LINES$1 = "ini";
/** What its format could not read to the end is read by lines as well, so that no name loses its value. */
function perform(task, formats) {
	const parsed = read$1(task, formats);
	if (parsed.unread.length === 0 || task.format === LINES$1) return parsed;
	return {
		...parsed,
		parts: [...parsed.parts, {
			format: LINES$1,
			text: task.text
		}]
	};
}
/** What no format reads is still a text that can hold secrets. */
function read$1({ format: name, text }, formats) {
	if (text.text.length > LARGEST$1 && name !== LINES$1) return {
		...nothing(text, name),
		unread: [{
			at: spanOf(text, 0, 0),
			message: "it is larger than 5 MB"
		}]
	};
	return formats.find((format) => format.name === name)?.parse(text) ?? nothing(text, name);
}
/** The files and listings that the texts name and that are not there yet, each once. */
function wants(parsed, listings) {
	const known = /* @__PURE__ */ new Set([...parsed.map(({ source }) => `file ${source.path}`), ...listings.map(({ folder }) => `names ${folder}`)]);
	const found = /* @__PURE__ */ new Map();
	for (const want of parsed.flatMap((each) => each.wants)) {
		const key = `${want.kind} ${want.path}`;
		if (!known.has(key) && !found.has(key)) found.set(key, want);
	}
	return [...found.values()];
}
// src/root.ts
/** The root is the top of the git repository that holds the paths given, else the folder given, else the working directory. */
function locateRoot(cwd, paths) {
	const here = realPath(cwd) ?? cwd;
	const found = (paths.length === 0 ? ["."] : paths).map((path) => ({
		path,
		at: placeOf$1((0, node_path.resolve)(here, path))
	}));
	const places = found.flatMap(({ at }) => at ?? []);
	const root = rootOf$1(places, here);
	return {
		root,
		places: places.map((place) => ({
			...place,
			path: pathFrom$1(root, place.path)
		})),
		missing: found.flatMap(({ path, at }) => at ? [] : pathFrom$1(root, (0, node_path.resolve)(here, path)))
	};
}
/** A path as the root, or the working directory, sees it. */
function pathFrom$1(folder, path) {
	return (0, node_path.relative)(folder, path).split(node_path.sep).join("/");
}
/** The nearest folder, upwards from this one, that holds a `.git`. */
function repositoryOf(folder) {
	if (kindOf$2((0, node_path.join)(folder, ".git")) !== "nothing") return folder;
	const parent = (0, node_path.dirname)(folder);
	return parent === folder ? void 0 : repositoryOf(parent);
}
/** An absolute path to a program; relative entries of `PATH` are passed over, and so is what lies in the root. */
function programPath(name, root) {
	const file = process.platform === "win32" ? `${name}.exe` : name;
	return (process.env["PATH"] ?? "").split(node_path.delimiter).filter((folder) => (0, node_path.isAbsolute)(folder) && !isWithin(root, folder)).map((folder) => (0, node_path.join)(folder, file)).find((path) => realPath(path) !== void 0);
}
/** A folder may be named by a link; a file may not. */
function placeOf$1(path) {
	const parent = realPath((0, node_path.dirname)(path));
	if (parent === void 0) return void 0;
	const own = (0, node_path.join)(parent, (0, node_path.basename)(path));
	if (kindOf$2(own) === "nothing") return void 0;
	const real = realPath(own);
	if (real !== void 0 && kindOf$2(real) === "folder") return {
		path: real,
		kind: "folder"
	};
	return {
		path: own,
		kind: "file"
	};
}
function rootOf$1(places, here) {
	const folders = places.map(({ path, kind }) => kind === "folder" ? path : (0, node_path.dirname)(path));
	const [first = here] = folders;
	const shared = folders.reduce(sharedFolder, first);
	const top = repositoryOf(shared);
	if (top !== void 0) return top;
	return places.some(({ kind }) => kind === "folder") || !isWithin(here, shared) ? shared : here;
}
function sharedFolder(one, other) {
	return isWithin(one, other) ? one : sharedFolder((0, node_path.dirname)(one), other);
}
function isWithin(folder, path) {
	const way = (0, node_path.relative)(folder, path);
	return way === "" || way !== ".." && !way.startsWith(`..${node_path.sep}`) && !(0, node_path.isAbsolute)(way);
}
// src/settings.ts
/** Tags that move to another image without notice. */
const FLOATING_TAGS = [
	"latest",
	"nightly",
	"dev",
	"main",
	"master",
	"edge",
	"stable",
	"beta",
	"canary",
	"rolling",
	"current",
	"lts"
];
/** The settings of a run that has no settings file. */
function defaultSettings(now = Date.now()) {
	return {
		now,
		strict: false,
		rules: {},
		names: [],
		floatingTags: FLOATING_TAGS,
		targets: [],
		ignores: []
	};
}
// src/lint.ts
const { dirname, join: join$1 } = node_path.posix;
const CONFIG$1 = ".leaklint.yaml";
const MATCHERS = [{
	name: "shell",
	matches: isCommandLine
}, ...catalogue];
/** How many files are parsed between two reports of progress. */
const CHUNK = 200;
/** Lints files on disk: finds and reads them, follows what they name inside the root, and judges the whole. */
async function lint(request, rules) {
	const { root, places, missing } = locateRoot(request.cwd, request.paths ?? []);
	const files = openFiles(root);
	for (const path of missing) files.skip(path, "it does not exist");
	const config = await configFor(request, files, rules);
	if ("problem" in config) return config;
	const { sources, visible } = request.command ? commandOf(request.command, places) : await select(files, places, request, config);
	const { parsed, listings } = await follow(files, [...sources, ...usersOf(files, places, sources)], visible, request);
	request.progress?.(`judging ${parsed.length} texts`);
	return {
		root,
		result: {
			...judge(parsed, listings, rules, settingsOf$1(request, config)),
			skipped: files.skipped
		}
	};
}
/** The settings file asked for, else the nearest one from the working directory upwards to the root. */
async function configFor({ cwd, config }, files, rules) {
	const none = {
		settings: {},
		include: [],
		exclude: []
	};
	if (config === false) return none;
	const source = config === void 0 ? nearestConfig(files, cwd) : configAt((0, node_path.resolve)(cwd, config));
	if (source === void 0) return config === void 0 ? none : { problem: `${config}: cannot be read` };
	const { readConfig } = await Promise.resolve().then(() => require("./config.js"));
	return readConfig(source, rules.map(({ id }) => id));
}
function configAt(path) {
	const { root } = locateRoot(dirname(path), []);
	return openFiles(root).read(pathFrom$1(root, path), "reference");
}
function nearestConfig(files, cwd) {
	const way = pathFrom$1(files.root, realPath(cwd) ?? cwd);
	const path = upwards(way.startsWith("..") ? "" : way).map((folder) => join$1(folder, CONFIG$1)).find((each) => files.kind(each) === "file");
	return path === void 0 ? void 0 : files.read(path, "reference");
}
function settingsOf$1({ now, strict }, { settings }) {
	const defaults = defaultSettings(now);
	return {
		...defaults,
		...settings,
		strict: strict ?? settings.strict ?? defaults.strict,
		floatingTags: [...defaults.floatingTags, ...settings.floatingTags ?? []]
	};
}
async function select(files, places, request, config) {
	const isExcluded = globMatcher([...config.exclude, ...request.exclude ?? []]);
	const isIncluded = globMatcher([...config.include, ...request.include ?? []]);
	const named = places.flatMap(({ kind, path }) => kind === "file" ? path : []);
	for (const path of named.filter(isExcluded)) files.skip(path, "excluded", false);
	const visible = new Set(named);
	const wanted = new Set(named);
	for (const { path: folder } of places.filter(({ kind }) => kind === "folder")) {
		const { listFiles } = await Promise.resolve().then(() => require("./list.js"));
		for (const path of await listFiles(files, folder)) {
			visible.add(path);
			if ((request.all || isConfiguration(path) || isIncluded(path)) && files.kind(path) !== "nothing") wanted.add(path);
		}
	}
	const left = (paths) => [...paths].filter((path) => !isExcluded(path)).sort();
	request.progress?.(`reading ${wanted.size} files`);
	return {
		sources: left(wanted).flatMap((path) => files.read(path, "report") ?? []),
		visible: new Set(left(visible))
	};
}
function commandOf(words, [here]) {
	return {
		sources: [commandLine(words, here?.path ?? "")],
		visible: /* @__PURE__ */ new Set()
	};
}
/** For an env file that is scanned alone, the files around it that may say who loads it. */
function usersOf(files, places, sources) {
	const known = new Set(sources.map(({ path }) => path));
	const named = new Set(places.flatMap(({ kind, path }) => kind === "file" ? path : []));
	const alone = sources.filter((source) => named.has(source.path) && isDotenv(source));
	return [...new Set(alone.flatMap(({ path }) => upwards(dirname(path))))].flatMap((folder) => files.entries(folder, false).filter((entry) => entry.isFile() && isUser(entry.name)).map(({ name }) => join$1(folder, name)).filter((path) => !known.has(path)).flatMap((path) => files.read(path, "reference") ?? []));
}
/** Parses, reads what the texts name, and goes on until nothing new is named. */
async function follow(files, sources, visible, { progress }) {
	const parsed = [];
	const listings = [];
	const asked = new Set(sources.map(({ path }) => `file ${path}`));
	for (let next = sources; next.length > 0;) {
		for (let at = 0; at < next.length; at += CHUNK) {
			if (at > 0) progress?.(`parsed ${at} of ${next.length} files`);
			for (const each of await parseLazily(tasksFor(next.slice(at, at + CHUNK), MATCHERS))) parsed.push(each);
		}
		for (const each of await parseLazily(tasksLeft(parsed))) parsed.push(each);
		const wanted = wants(parsed, listings).filter(({ kind, path }) => !asked.has(`${kind} ${path}`));
		for (const { kind, path } of wanted) asked.add(`${kind} ${path}`);
		for (const { kind, path } of wanted) if (kind === "names" && files.kind(path) === "folder") listings.push(files.names(path));
		next = wanted.flatMap(({ kind, path }) => kind === "file" ? wantedSource(files, path, visible) ?? [] : []);
	}
	return {
		parsed,
		listings
	};
}
async function parseLazily(tasks) {
	const levels = parseLevels(tasks);
	let level = levels.next();
	while (!level.done) level = levels.next(await loadFormats(level.value.map(({ format }) => format)));
	return level.value;
}
/** A file that is named but not there is nobody's fault. */
function wantedSource(files, path, visible) {
	const kind = files.kind(path);
	if (kind === "nothing" || kind === "folder") return void 0;
	return files.read(path, visible.has(path) ? "report" : "reference");
}
/** A folder and those above it, down to '' for the root. */
function upwards(folder) {
	return folder === "" || folder === "." ? [""] : [folder, ...upwards(dirname(folder))];
}
// src/report/escape.ts
/** Control characters, line ends among them, and characters that change the direction of text or cannot be seen. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;
/** The same without the line ends that JSON is laid out with. */
const INVISIBLE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu;
/** A workflow command of a runner that reads the log: `##[error]`, `##vso[…]`, or `::error::` at the start of a line. */
const BRACKET_COMMAND = /##(?<system>\w*)\[/g;
const COLON_COMMAND = /^(?<indent>\s*)::/gm;
/** Text from a scanned file, on one line, with nothing in it that a terminal would act on. */
function escapeText(text) {
	return text.replace(UNPRINTABLE, (unit) => `\\u{${unit.codePointAt(0).toString(16)}}`);
}
/** A whole report that no runner takes for commands. */
function withoutCommands(report) {
	return report.replace(BRACKET_COMMAND, "##$<system>\\[").replace(COLON_COMMAND, "$<indent>\\::");
}
/** Data as JSON in which such characters and commands are written as escapes. */
function jsonText(data) {
	return `${JSON.stringify(data, void 0, 2).replace(BRACKET_COMMAND, String.raw`##$<system>\u005b`).replace(INVISIBLE, (character) => character.split("").map(unitEscape).join(""))}\n`;
}
function unitEscape(unit) {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
// src/report/page.ts
/** `# expect: plain-secret`: read by the tests of a page. */
const EXPECTATION = /^[ \t]*# expect: .*\n/gm;
/** A rule's page as people read it. */
function readablePage(page) {
	return page.replace(EXPECTATION, "");
}
// src/report/text.ts
/** The report for people: grouped by file, with the way of every secret, one line of help per rule and a summary. */
function textReport(options) {
	return (result) => {
		const blocks = filesOf(result.findings).map((findings) => fileBlock(findings, options));
		const after = options.quiet ? [] : [
			helpBlock(result, options),
			failureBlock(result, options),
			summaryLine(result, options)
		];
		const text = [...blocks, ...after].filter((block) => block !== "").join("\n\n");
		return text === "" ? "" : withoutCommands(`${text}\n`);
	};
}
/** The findings come sorted by path. */
function filesOf(findings) {
	const files = [];
	for (const finding of findings) {
		const file = files.at(-1);
		if (file?.[0]?.path === finding.path) file.push(finding);
		else files.push([finding]);
	}
	return files;
}
function fileBlock(findings, { paint }) {
	const width = findings.reduce((widest, finding) => Math.max(widest, positionOf(finding).length), 0);
	const lines = findings.flatMap((finding) => [[
		`  ${paint("faint", positionOf(finding).padEnd(width))}`,
		paint(finding.severity, finding.severity.padEnd(7)),
		escapeText(finding.message),
		paint("faint", finding.rule)
	].join("  "), ...finding.related.map((place) => " ".repeat(width + 13) + hopOf(place, finding, paint))]);
	return [paint("path", escapeText(findings[0]?.path ?? "")), ...lines].join("\n");
}
function hopOf(place, finding, paint) {
	return `${paint("faint", `\u2190 ${place.path === finding.path ? `line ${positionOf(place)}` : `${escapeText(place.path)}:${positionOf(place)}`}`)}  ${escapeText(place.message)}`;
}
function positionOf({ start }) {
	return `${start.line}:${start.column}`;
}
function helpBlock({ findings }, { summaries, paint }) {
	return [...new Set(findings.map(({ rule }) => rule))].sort().map((rule) => `${rule}: ${summaries.get(rule) ?? ""} ${paint("faint", `leaklint explain ${rule}`)}`).join("\n");
}
function failureBlock({ skipped }, { paint }) {
	return skipped.filter((skip) => skip.failed).map(({ path, reason }) => `${paint("error", "not scanned")}  ${escapeText(path)}: ${escapeText(reason)}`).join("\n");
}
/** `2 errors, 1 warning; scanned 41 files, skipped 2 (1 binary, 1 symbolic link), followed 5 references, ignored 1 finding` */
function summaryLine({ findings, scanned, skipped, followed, suppressed }, { paint }) {
	const errors = findings.filter(({ severity }) => severity === "error").length;
	const warnings = findings.length - errors;
	const verdict = [...errors > 0 ? [paint("error", count(errors, "error"))] : [], ...warnings > 0 ? [paint("warning", count(warnings, "warning"))] : []];
	const work = [
		`scanned ${count(scanned.length, "file")}`,
		...skipped.length > 0 ? [`skipped ${skipped.length} (${reasonsOf(skipped)})`] : [],
		...followed.length > 0 ? [`followed ${count(followed.length, "reference")}`] : [],
		...suppressed > 0 ? [`ignored ${count(suppressed, "finding")}`] : []
	];
	return `${verdict.join(", ") || "no findings"}; ${work.join(", ")}`;
}
function reasonsOf(skipped) {
	const counts = /* @__PURE__ */ new Map();
	for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
	return [...counts].map(([reason, times]) => `${times} ${escapeText(reason)}`).join(", ");
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
// src/version.ts
/** The version of the package. */
const version = "0.1.0";
// src/process.ts
/** A bug, for whoever reports it. The message of an error may quote what was scanned, so only its name and its place are told. */
function describeFailure(error) {
	if (!(error instanceof Error)) return `internal error: ${typeof error}`;
	const told = `${error.name}: ${error.message}`;
	const frames = (error.stack ?? "").replace(told, "").split("\n").filter((line) => line.startsWith("    at "));
	return [`internal error: ${error.name}`, ...frames].join("\n");
}
/** Writes a file as a whole or not at all; the reason where that fails. */
function writeWhole(path, text) {
	const file = (0, node_path.resolve)(path);
	const draft = `${file}.${process.pid}.tmp`;
	try {
		(0, node_fs.writeFileSync)(draft, text, { flag: "wx" });
		(0, node_fs.renameSync)(draft, file);
		return;
	} catch (error) {
		(0, node_fs.rmSync)(draft, { force: true });
		return error instanceof Error && "code" in error ? String(error.code) : "it failed";
	}
}
// src/report/json.ts
/** The format `json-v1`: it only ever gains keys. */
const jsonReport = (result) => {
	return jsonText({
		version: 1,
		tool: {
			name: "leaklint",
			version
		},
		...reportOf$1(result)
	});
};
function reportOf$1({ findings, scanned, skipped, followed, suppressed }) {
	return {
		summary: {
			filesScanned: scanned.length,
			filesSkipped: skipped.length,
			referencesFollowed: followed.length,
			errors: findings.filter(({ severity }) => severity === "error").length,
			warnings: findings.filter(({ severity }) => severity === "warning").length,
			suppressed
		},
		skipped: skipped.map(({ path, reason }) => ({
			path,
			reason
		})),
		findings: findings.map(({ rule, detector, severity, message, fingerprint, related, ...place }) => ({
			rule,
			detector,
			severity,
			...placeOf({
				...place,
				message
			}),
			fingerprint,
			related: related.map(placeOf)
		}))
	};
}
function placeOf({ path, start, end, message }) {
	return {
		path,
		start,
		end,
		message
	};
}
// src/formats/tree.ts
/** The value of the last pair with that name. */
function childOf(node, ...path) {
	let at = node;
	for (const name of path) at = at?.kind === "map" ? at.pairs.findLast((pair) => pair.key.text.text === name)?.value : void 0;
	return at;
}
/** The pair with that name, for its key's place. */
function pairOf$1(node, name) {
	return node?.kind === "map" ? node.pairs.findLast((pair) => pair.key.text.text === name) : void 0;
}
/** The items of a sequence; none for anything else. */
function itemsOf$1(node) {
	return node?.kind === "sequence" ? node.items : [];
}
/** The effective pairs of a map, one per name, in order; none for anything else. */
function pairsOf(node) {
	if (node?.kind !== "map") return [];
	return [...new Map(node.pairs.map((pair) => [pair.key.text.text, pair])).values()];
}
/** The text of a scalar that is not null. */
function textOf(node) {
	return node?.kind === "scalar" && !isNull(node) ? node.text.text : void 0;
}
/** The text of a scalar and its place. */
function locatedOf(node) {
	return node?.kind === "scalar" && !isNull(node) ? {
		value: node.text.text,
		span: node.span
	} : void 0;
}
/** A plain `null`, `~` or nothing. */
function isNull(node) {
	return node === void 0 || node.kind === "scalar" && node.plain && /^(?:|~|null|Null|NULL)$/.test(node.text.text);
}
/** A plain boolean as YAML 1.1 and 1.2 readers see it; undefined for anything else. */
function booleanOf(node) {
	const text = node?.kind === "scalar" && node.plain ? node.text.text.toLowerCase() : "";
	if (/^(?:true|yes|on)$/.test(text)) return true;
	return /^(?:false|no|off)$/.test(text) ? false : void 0;
}
// src/formats/json-comments.ts
/** `settings.json`, `devcontainer.jsonc` */
const JSON_PATH = /\.(?:json|jsonc|json5)$/i;
/** Where a string or a comment starts. */
const OPENING$4 = /"|\/\/|\/\*/g;
/** What follows a string's first quote. */
const STRING_REST$1 = /(?:[^"\\\n]|\\[^])*"?/y;
/** JSON with its comments turned into YAML's; any other text as it is. */
function blankComments(text) {
	if (!JSON_PATH.test(text.source.path) || !/\/[/*]/.test(text.text)) return text;
	const pieces = [];
	let kept = 0;
	for (let from = nextOpening(text.text, 0); from >= 0;) {
		const to = endOf$2(text.text, from);
		if (text.text[from] === "/") {
			pieces.push({
				text: text.text.slice(kept, from),
				from: kept,
				to: from
			}, {
				text: blanked(text.text.slice(from, to)),
				from,
				to
			});
			kept = to;
		}
		from = nextOpening(text.text, to);
	}
	if (kept === 0) return text;
	pieces.push({
		text: text.text.slice(kept),
		from: kept,
		to: text.text.length
	});
	return derive(text, pieces, text.span);
}
function nextOpening(text, from) {
	OPENING$4.lastIndex = from;
	return OPENING$4.exec(text)?.index ?? -1;
}
function endOf$2(text, from) {
	if (text[from] === "\"") {
		STRING_REST$1.lastIndex = from + 1;
		return from + 1 + (STRING_REST$1.exec(text)?.[0].length ?? 0);
	}
	const end = text.startsWith("/*", from) ? text.indexOf("*/", from) + 2 : text.indexOf("\n", from);
	return end < from + 2 ? text.length : end;
}
function blanked(comment) {
	return comment.startsWith("//") ? ` #${comment.slice(2)}` : comment.replace(/[^\r\n]/g, " ");
}
// src/formats/template-mask.ts
/** `charts/web/templates/deployment.yaml` */
const TEMPLATE_PATH = /(?:^|\/)templates\/.+\.(?:ya?ml|json|tpl)$/i;
/** `.github/workflows/ci.yml`, whose `${{ }}` is YAML as it stands */
const WORKFLOW_PATH = /(?:^|\/)\.github\//;
/** Whether a path is that of a Helm template. */
function isTemplatePath(path) {
	return TEMPLATE_PATH.test(path) && !WORKFLOW_PATH.test(path);
}
/** `{{`, `{% ` */
const OPENING$3 = /\{\{|\{%[-+]?\s/;
/** Whether a text holds template actions: `{{ … }}`, `{% … %}`. */
function hasActions(text) {
	return OPENING$3.test(text);
}
/** `{{ if .Values.x }}`, `{{- end }}`, `{{ $name := … }}`, a comment; what `template` and `include` give is a value. */
const CONTROL = /^\{\{-?\s*(?:(?:if|else|end|range|with|define|block|break|continue)\b|\$\w*\s*(?:,\s*\$\w+\s*)?:?=|\/\*)|^\{%/;
/** Where two branches stand on one line. */
const BRANCH = /^\{[{%]-?\s*(?:if|with|range|for)\b/;
const ELSE = /^\{[{%]-?\s*(?:else|elif)\b/;
const END = /^\{[{%]-?\s*end/;
/** `{{ toYaml .Values.x | nindent 4 }}` */
const LINES = /\b(?:nindent|toYaml|tpl|indent)\b/;
/**
* The text with its actions out of the way of a YAML reader. Lines that hold nothing else become empty,
* inline control becomes blanks, what stands for a value becomes a run of holes.
*/
function maskActions(text) {
	const actions = actionsOf(text.text);
	const pieces = [];
	let start = 0;
	let index = 0;
	while (start < text.text.length) {
		let end = lineEnd$2(text.text, start);
		const inLine = [];
		for (let action = actions[index]; action !== void 0 && action.from < end; action = actions[++index]) {
			inLine.push(action);
			if (action.to > end) end = lineEnd$2(text.text, action.to);
		}
		pushLine(pieces, text.text, {
			start,
			end
		}, inLine);
		start = end;
		const newline = /\r?\n/y;
		newline.lastIndex = start;
		const found = newline.exec(text.text);
		if (found === null) continue;
		pieces.push({
			text: found[0],
			from: start,
			to: newline.lastIndex
		});
		start = newline.lastIndex;
	}
	return derive(text, pieces, text.span);
}
/** After an action that does not end there is none of its kind. */
function actionsOf(text) {
	const actions = [];
	const endless = /* @__PURE__ */ new Set();
	const opening = new RegExp(OPENING$3, "g");
	for (let open = opening.exec(text); open !== null; open = opening.exec(text)) {
		const close = open[0] === "{{" ? "}}" : "%}";
		const to = endless.has(close) ? void 0 : actionEnd$1(text, open.index, close);
		if (to === void 0) {
			endless.add(close);
			continue;
		}
		actions.push({
			from: open.index,
			to,
			text: text.slice(open.index, to)
		});
		opening.lastIndex = to;
	}
	return actions;
}
/** `{{- /*` */
const COMMENT$1 = /\{\{-?\s*\/\*/y;
/** What counts in an action: a quote, in whose string braces do not, and an end. */
const ACTION_PART = /["`]|[}%]\}/g;
const STRING_REST = /(?:[^"\\\n]|\\.)*"?/y;
function actionEnd$1(text, from, close) {
	COMMENT$1.lastIndex = from;
	if (COMMENT$1.test(text)) return after(text, close, after(text, "*/", from));
	ACTION_PART.lastIndex = from + 2;
	let unquoted = from;
	for (let part = ACTION_PART.exec(text); part !== null; part = ACTION_PART.exec(text)) {
		if (part[0] === close) return part.index + 2;
		if (part[0].length > 1 || part.index < unquoted) continue;
		const end = part[0] === "`" ? after(text, "`", part.index + 1) : stringEnd(text, part.index);
		if (end === void 0) unquoted = lineEnd$2(text, part.index);
		else ACTION_PART.lastIndex = end;
	}
}
function after(text, close, from) {
	const at = from === void 0 ? -1 : text.indexOf(close, from);
	return at < 0 ? void 0 : at + close.length;
}
/** The end of a string that is closed on its line. */
function stringEnd(text, from) {
	STRING_REST.lastIndex = from + 1;
	const end = from + 1 + (STRING_REST.exec(text)?.[0].length ?? 0);
	return end > from + 1 && text[end - 1] === "\"" ? end : void 0;
}
function lineEnd$2(text, from) {
	const newline = text.indexOf("\n", from);
	if (newline < 0) return text.length;
	return newline > from && text[newline - 1] === "\r" ? newline - 1 : newline;
}
function pushLine(pieces, text, line, actions) {
	const outside = outsideOf(text, line, actions);
	if (actions.length === 0 || /^\s*#/.test(outside)) {
		pieces.push({
			text: text.slice(line.start, line.end).replace(/[\r\n]/g, " "),
			from: line.start,
			to: line.end
		});
		return;
	}
	if (/^\s*(?:#.*)?$/.test(outside)) {
		pieces.push({
			text: "",
			from: line.start,
			to: line.end
		});
		return;
	}
	const isLast = isLastValue(text, line, actions);
	let at = line.start;
	for (const action of joinBranches(text, line, actions)) {
		pieces.push({
			text: text.slice(at, action.from),
			from: at,
			to: action.from
		}, {
			text: replacement$1(text, line, action, isLast),
			from: action.from,
			to: action.to
		});
		at = action.to;
	}
	pieces.push({
		text: text.slice(at, line.end),
		from: at,
		to: line.end
	});
}
/** `  key: {{ … }}` fills the rest of the line, so that lines of its own may follow. */
function isLastValue(text, line, actions) {
	const before = text.slice(line.start, actions[0]?.from).trimEnd();
	return before.endsWith(":") && outsideOf(text, line, actions).trimEnd().length <= before.length;
}
function outsideOf(text, line, actions) {
	let outside = "";
	let at = line.start;
	for (const action of actions) {
		outside += text.slice(at, action.from);
		at = action.to;
	}
	return outside + text.slice(at, line.end);
}
/** `{{ if x }}a{{ else }}b{{ end }}`, `name{{ if x }}-a{{ end }}` as one action that gives a value. */
function joinBranches(text, line, actions) {
	const first = actions.findIndex((action) => BRANCH.test(action.text));
	const last = actions.findLastIndex((action) => END.test(action.text));
	const from = actions[first]?.from;
	const to = actions[last]?.to;
	if (from === void 0 || to === void 0 || last < first) return actions;
	if (!(from > line.start && !/\s/.test(text.charAt(from - 1))) && !actions.some((action) => ELSE.test(action.text))) return actions;
	return [
		...actions.slice(0, first),
		{
			from,
			to,
			text: ""
		},
		...actions.slice(last + 1)
	];
}
function replacement$1(text, line, action, isLast) {
	const length = action.to - action.from;
	if (CONTROL.test(action.text)) return text.slice(line.start, action.from).trim() === "" ? "" : " ".repeat(length);
	return isLast && LINES.test(action.text) ? " ".repeat(length) : "\uE000".repeat(length);
}
// src/formats/yaml-text.ts
/** The decoded text of a plain or quoted scalar that is written at `[from, to)`, quotes and all. */
function flowText(outer, from, to, style) {
	const quote = style === "single" ? "'" : "\"";
	const closed = style !== "plain" && to - from > 1 && outer.text[to - 1] === quote;
	const start = style === "plain" ? from : from + 1;
	const pieces = flowPieces(outer.text.slice(start, closed ? to - 1 : to), style);
	return derive(outer, start === 0 ? pieces : pieces.map((piece) => ({
		text: piece.text,
		from: piece.from + start,
		to: piece.to + start
	})), spanOf(outer, from, to));
}
/** The decoded text of a block scalar. Its span ends with its last line that is not blank. */
function blockText(outer, block) {
	const lines = linesOf$2(outer.text, block.from, block.to);
	const pieces = blockPieces(outer.text, lines, block);
	const last = lines.findLast((line) => !isBlank$1(line));
	return derive(outer, pieces, spanOf(outer, block.start, last?.end ?? block.start + block.header.length));
}
/** Lines are joined by a blank, or by as many line breaks as there are empty lines between them. */
function flowPieces(source, style) {
	const pieces = [];
	let start = 0;
	for (let newline = source.indexOf("\n"); newline >= 0; newline = source.indexOf("\n", start)) {
		const escaped = style === "double" && isEscaped(source, lineEnd$1(source, newline), start);
		const end = escaped ? lineEnd$1(source, newline) - 1 : trimmedEnd(source, start, newline, style);
		pushContent(pieces, source, [start, end], style);
		const { next, empty } = skipEmptyLines(source, newline + 1);
		pieces.push({
			text: empty > 0 ? "\n".repeat(empty) : escaped ? "" : " ",
			from: end,
			to: next
		});
		start = next;
	}
	pushContent(pieces, source, [start, source.length], style);
	return pieces;
}
function pushContent(pieces, source, [from, to], style) {
	if (style === "plain") {
		pieces.push({
			text: source.slice(from, to),
			from,
			to
		});
		return;
	}
	const content = source.slice(from, to);
	let at = 0;
	for (const match of content.matchAll(style === "single" ? QUOTE : ESCAPE$1)) {
		if (match.index > at) pieces.push({
			text: content.slice(at, match.index),
			from: from + at,
			to: from + match.index
		});
		const end = match.index + match[0].length;
		pieces.push({
			text: style === "single" ? "'" : unescape$1(match[0]),
			from: from + match.index,
			to: from + end
		});
		at = end;
	}
	if (at < content.length) pieces.push({
		text: content.slice(at),
		from: from + at,
		to
	});
}
/** `''` in single quotes. */
const QUOTE = /''/g;
/** `\n`, `\x41`, `\u00e9` in double quotes. */
const ESCAPE$1 = /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[^])/g;
const ESCAPES$2 = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "\u0085",
	_: "\u00A0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function unescape$1(escape) {
	if (escape.length === 2) return ESCAPES$2[escape.charAt(1)] ?? escape;
	const code = Number.parseInt(escape.slice(2), 16);
	return code > 1114111 ? escape : String.fromCodePoint(code);
}
/** The end of a line's text: before the `\r` of `\r\n`. */
function lineEnd$1(source, newline) {
	return source[newline - 1] === "\r" ? newline - 1 : newline;
}
/** Whether the character at `at` follows an odd number of backslashes. */
function isEscaped(source, at, start) {
	let first = at;
	while (first > start && source[first - 1] === "\\") first--;
	return (at - first) % 2 === 1;
}
function trimmedEnd(source, start, newline, style) {
	const full = lineEnd$1(source, newline);
	let end = full;
	while (end > start && (source[end - 1] === " " || source[end - 1] === "	")) end--;
	return style === "double" && end < full && isEscaped(source, end, start) ? end + 1 : end;
}
function skipEmptyLines(source, from) {
	let next = from;
	let empty = 0;
	for (;;) {
		while (source[next] === " " || source[next] === "	") next++;
		const width = source[next] === "\n" ? 1 : source[next] === "\r" && source[next + 1] === "\n" ? 2 : 0;
		if (width === 0) return {
			next,
			empty
		};
		next += width;
		empty++;
	}
}
function isBlank$1(line) {
	return line.content === line.end;
}
function linesOf$2(text, from, to) {
	const lines = [];
	for (let start = from; start < to;) {
		const newline = text.indexOf("\n", start);
		const next = newline < 0 || newline >= to ? to : newline + 1;
		const stop = newline < 0 || newline >= to ? to : newline;
		const end = stop > start && text[stop - 1] === "\r" ? stop - 1 : stop;
		let content = start;
		while (content < end && text[content] === " ") content++;
		lines.push({
			start,
			content,
			end,
			next
		});
		start = next;
	}
	return lines;
}
function blockPieces(text, lines, block) {
	const first = lines.findIndex((line) => !isBlank$1(line));
	const chomp = /[-+]/.exec(block.header)?.[0];
	if (first < 0) return chomp === "+" ? lines.map(breakAfter) : [];
	const indent = indentOf(block, lines[first]);
	const last = lines.findLastIndex((line) => !isBlank$1(line) || line.content - line.start > indent);
	const body = lines.slice(0, last + 1);
	const pieces = block.header.startsWith(">") ? foldedPieces(text, body, first, indent) : literalPieces(text, body, indent);
	if (chomp === "-") return pieces;
	const kept = chomp === "+" ? lines.slice(last) : lines.slice(last, last + 1);
	return [...pieces, ...kept.filter((line, index) => index === 0 || line.next > line.end).map(breakAfter)];
}
/** The columns that every line loses: those of the header's digit, else those of the first line that is not blank. */
function indentOf(block, first) {
	const digit = /[1-9]/.exec(block.header)?.[0];
	if (digit !== void 0) return Math.max(block.indent, 0) + Number(digit);
	return first === void 0 ? 0 : first.content - first.start;
}
function breakAfter(line) {
	return {
		text: "\n",
		from: line.end,
		to: line.next
	};
}
function contentOf(text, line, indent) {
	const from = Math.min(line.start + indent, line.content);
	return {
		text: text.slice(from, line.end),
		from,
		to: line.end
	};
}
function literalPieces(text, lines, indent) {
	return lines.flatMap((line, index) => {
		const content = contentOf(text, line, indent);
		return index === lines.length - 1 ? [content] : [content, breakAfter(line)];
	});
}
/** Lines are joined as flowing ones are; around more indented ones every line break is kept. */
function foldedPieces(text, lines, first, indent) {
	const isIndented = (line) => line.content - line.start > indent || text[line.content] === "	";
	const pieces = lines.slice(0, first).flatMap((line) => [contentOf(text, line, indent), breakAfter(line)]);
	let before;
	let empty = 0;
	for (const line of lines.slice(first)) {
		if (isBlank$1(line) && !isIndented(line)) {
			empty++;
			continue;
		}
		const content = contentOf(text, line, indent);
		const breaks = before !== void 0 && (isIndented(before) || isIndented(line)) ? empty + 1 : empty;
		if (before !== void 0) pieces.push({
			text: "\n".repeat(breaks) || " ",
			from: before.end,
			to: content.from
		});
		pieces.push(content);
		before = line;
		empty = 0;
	}
	return pieces;
}
// src/formats/yaml-reader/reader.ts
/** Levels of nesting beyond which a text is refused; the deepest real files have under 30. */
const DEEPEST$3 = 100;
/** Faults beyond these say nothing new. */
const FAULTS = 10;
/** A reader at the start of a text. */
function readerOf(text) {
	const run = text.runs[0];
	const isOne = text.runs.length === 1 && run !== void 0 && run.from === 0 && run.end - run.start === text.text.length;
	return {
		text,
		source: text.text,
		shift: isOne ? run.start : void 0,
		comments: [],
		faults: [],
		strange: 0,
		at: 0,
		end: 0,
		origin: 0,
		first: 0,
		tabbed: false,
		stop: false,
		broken: false,
		depth: 0,
		brackets: 0,
		tooDeep: false,
		anchors: /* @__PURE__ */ new Map(),
		tags: /* @__PURE__ */ new Map(),
		nodes: 0,
		aliased: 0
	};
}
/** Notes what could not be read at an offset. */
function fault(reader, offset, message) {
	reader.strange++;
	if (reader.faults.length >= FAULTS) return;
	const at = Math.min(offset, reader.source.length);
	reader.faults.push({
		at: spanAt(reader, at, Math.min(at + 1, reader.source.length)),
		message
	});
}
/** Goes one level deeper; false when that is too deep, and then nothing more is read. */
function enter(reader) {
	if (++reader.depth <= DEEPEST$3) return true;
	reader.tooDeep = true;
	reader.stop = true;
	reader.at = reader.source.length;
	return false;
}
/** Where `[from, to)` is written. */
function spanAt(reader, from, to) {
	if (reader.shift === void 0) return spanOf(reader.text, from, to);
	return {
		source: reader.text.source,
		start: from + reader.shift,
		end: Math.max(from, to) + reader.shift
	};
}
/** `[from, to)` as it is written. */
function textAt(reader, from, to) {
	if (reader.shift === void 0) return slice(reader.text, from, to);
	const span = spanAt(reader, from, to);
	const runs = to > from ? [{
		from: 0,
		start: span.start,
		end: span.end
	}] : [];
	return {
		text: reader.source.slice(from, to),
		source: span.source,
		runs,
		span
	};
}
/** The text of a plain or quoted scalar in which nothing is folded or escaped. */
function simpleText(reader, from, to, style) {
	if (style === "plain") return textAt(reader, from, to);
	return {
		...textAt(reader, from + 1, to - 1),
		span: spanAt(reader, from, to)
	};
}
/** Blanks, line ends and the end of the text (`NaN`): what must follow an indicator. */
function isEmpty$1(unit) {
	return unit === 32 || unit === 10 || unit === 9 || unit === 13 || Number.isNaN(unit);
}
/** `, [ ] { }` */
function isBracketOrComma(unit) {
	return unit === 44 || unit === 91 || unit === 93 || unit === 123 || unit === 125;
}
/** Whether an indicator (`-`, `?`, `:`) stands here: followed by a blank or a line's end. */
function isIndicator(reader, unit) {
	return reader.source.charCodeAt(reader.at) === unit && isEmpty$1(reader.source.charCodeAt(reader.at + 1));
}
/** Steps over blanks and tabs. */
function skipSpaces(reader) {
	reader.at = afterSpaces(reader.source, reader.at);
}
/** The offset behind blanks and tabs. */
function afterSpaces(source, from) {
	let at = from;
	for (let unit = source.charCodeAt(at); unit === 32 || unit === 9;) unit = source.charCodeAt(++at);
	return at;
}
/** How long the line end is that stands at an offset: 0, 1 or 2. */
function lineEndAt(source, at) {
	const unit = source.charCodeAt(at);
	if (unit === 10) return 1;
	return unit === 13 && source.charCodeAt(at + 1) === 10 ? 2 : 0;
}
/** Where the text of the line at `from` ends. */
function endOfLine$1(source, from) {
	const newline = source.indexOf("\n", from);
	if (newline < 0) return source.length;
	return newline > from && source.charCodeAt(newline - 1) === 13 ? newline - 1 : newline;
}
/** Steps over blanks, comments and line ends to the next text of the document; whether a line ended. */
function skipBlank(reader) {
	const { source } = reader;
	let crossed = false;
	while (!reader.stop) {
		skipSpaces(reader);
		if (source.charCodeAt(reader.at) === 35) readComment(reader);
		const width = lineEndAt(source, reader.at);
		if (width === 0) break;
		startLine(reader, reader.at + width);
		crossed = true;
	}
	if (reader.at >= source.length) reader.stop = true;
	return crossed;
}
/** Reads the indentation of the line that starts at an offset. `---` and `...` end the document. */
function startLine(reader, start) {
	const { source } = reader;
	let at = start;
	while (source.charCodeAt(at) === 32) at++;
	reader.origin = start;
	reader.tabbed = source.charCodeAt(at) === 9;
	if (reader.tabbed) {
		const end = afterSpaces(source, at);
		reader.origin = start + end - at;
		at = end;
	}
	reader.at = at;
	reader.first = at;
	if (at === start && isMarker(source, at)) reader.stop = true;
}
/** Whether `---` or `...` stands alone at the start of a line. */
function isMarker(source, at) {
	const unit = source.charCodeAt(at);
	if (unit !== 45 && unit !== 46) return false;
	return source.charCodeAt(at + 1) === unit && source.charCodeAt(at + 2) === unit && isEmpty$1(source.charCodeAt(at + 3));
}
/** The current column; tabs in the indentation are not counted. */
function columnOf(reader) {
	return reader.at - reader.origin;
}
/** Behind a value only a comment may follow on its line. */
function endLine(reader) {
	if (reader.stop || reader.at === reader.first) return;
	skipSpaces(reader);
	const unit = reader.source.charCodeAt(reader.at);
	if (unit === 35 || Number.isNaN(unit) || lineEndAt(reader.source, reader.at) > 0) return;
	fault(reader, reader.at, "text at an unexpected place");
	skipLine(reader);
}
/** Steps to the end of the line's text. */
function skipLine(reader) {
	reader.at = endOfLine$1(reader.source, reader.at);
}
/**
* Where a scalar that goes over several lines goes on in the line at `start`: at its text, or at its end where it is
* empty. -1 where it does not: the line is indented by less than `least`, or the document ends.
*/
function continuation$1(source, start, least) {
	if (least <= 0) return isMarker(source, start) ? -1 : start;
	let at = start;
	while (source.charCodeAt(at) === 32) at++;
	return lineEndAt(source, at) > 0 || at - start >= least ? at : -1;
}
/** Reads the comment that starts here; its `#` is not part of it. */
function readComment(reader) {
	const end = endOfLine$1(reader.source, reader.at);
	if (GLUED$1.test(reader.source.charAt(reader.at - 1))) fault(reader, reader.at, "a missing quote, bracket, colon or comma");
	reader.comments.push(textAt(reader, reader.at + 1, end));
	reader.at = end;
}
/** What a `#` may not follow without a blank between. */
const GLUED$1 = /[,[{:?]/;
// src/formats/yaml-reader/block-scalar.ts
/** `|`, `>-`, `|2+` */
const HEADER$1 = /[|>](?:[1-9][-+]?|[-+][1-9]?)?/y;
/** Reads the `|` or `>` scalar that starts here. `parent` is the indentation of the collection around it. */
function readBlockScalar(reader, parent) {
	const { source } = reader;
	const start = reader.at;
	const header = readHeader(reader);
	const from = reader.at + lineEndAt(source, reader.at);
	const indent = Math.max(parent, 0);
	const digit = /[1-9]/.exec(header)?.[0];
	const asked = digit === void 0 ? void 0 : indent + Number(digit);
	const to = endOfBlock(reader, {
		from,
		least: parent + 1,
		asked,
		keeps: header.includes("+")
	});
	startLine(reader, to);
	reader.stop ||= to >= source.length;
	return blockText(reader.text, {
		start,
		header,
		indent,
		from,
		to
	});
}
/** Reads the header's line; a comment may end it. */
function readHeader(reader) {
	const { source, at } = reader;
	HEADER$1.lastIndex = at;
	const header = HEADER$1.exec(source)?.[0] ?? "|";
	let end = at + header.length;
	while (!isEmpty$1(source.charCodeAt(end)) && source.charCodeAt(end) !== 35) end++;
	reader.at = afterSpaces(source, end);
	if (source.charCodeAt(reader.at) === 35) readComment(reader);
	const line = endOfLine$1(source, reader.at);
	if (end > at + header.length || line > reader.at) fault(reader, at + header.length, "text at an unexpected place");
	reader.at = line;
	return source.slice(at, end);
}
function endOfBlock(reader, body) {
	const { source } = reader;
	const { newline, indent, deepest } = firstLine(source, body.from);
	let end = newline;
	if (indent >= body.least) {
		end = lastLine(source, newline, body.asked ?? indent);
		if (end > newline && body.asked === void 0 && deepest > indent) fault(reader, newline + 1, "wrong indentation");
	}
	const next = afterBlanks(source, end + 1);
	if (source.charCodeAt(next) === 9) {
		fault(reader, next, "a tab as indentation");
		end = afterWhitespace(source, next) - 1;
	} else if (!body.keeps) end = withoutBlankLines(source, end, body.from, indent);
	return Math.min(end + 1, source.length);
}
/** The line break before the first line with text, that line's indentation, and the deepest of the blank lines before it. */
function firstLine(source, from) {
	let newline = from - 1;
	let deepest = 0;
	for (let at = from;; at++) {
		const unit = source.charCodeAt(at);
		if (unit === 10) {
			deepest = Math.max(deepest, (source.charCodeAt(at - 1) === 13 ? at - 1 : at) - newline - 1);
			newline = at;
		} else if (unit !== 32 && lineEndAt(source, at) === 0) return {
			newline,
			indent: at - newline - 1,
			deepest: at < source.length ? deepest : 0
		};
	}
}
/** The line break that ends the last line that belongs to the block, trailing blank ones included. */
function lastLine(source, before, indent) {
	let newline = before;
	do {
		const text = continuation$1(source, newline + 1, indent);
		if (text < 0) return newline;
		newline = source.indexOf("\n", text);
	} while (newline >= 0);
	return source.length;
}
function withoutBlankLines(source, newline, from, indent) {
	let end = newline;
	for (;;) {
		const last = source.charCodeAt(end - 1) === 13 ? end - 2 : end - 1;
		let at = last;
		while (source.charCodeAt(at) === 32) at--;
		if (source.charCodeAt(at) !== 10 || at < from || at + 1 + indent <= last) return end;
		end = at;
	}
}
function afterBlanks(source, from) {
	let at = from;
	while (source.charCodeAt(at) === 32) at++;
	return at;
}
function afterWhitespace(source, from) {
	let at = from;
	while (at < source.length && isEmpty$1(source.charCodeAt(at))) at++;
	return at;
}
// src/formats/yaml-reader/properties.ts
/** What an anchor's name may hold; an alias's too. */
const NAME$1 = /[^ ,[\]{}\n\r\t]*/y;
const TAG = /!(?:<[^> \n\r\t]*>?|(?:[-#;/?:@&=+$.!~*'()\w]|%[0-9A-Fa-f]{2})*)/y;
const HANDLE = /^(.*!)([^!]*)$/;
/** Whether a tag or an anchor stands here. */
function atProperty(reader) {
	const unit = reader.source.charCodeAt(reader.at);
	return unit === 33 || unit === 38;
}
/** Reads one tag or anchor, beside those that were read before. */
function readProperty(reader, before) {
	const start = reader.at;
	const isTag = reader.source.charCodeAt(start) === 33;
	const written = isTag ? matchAt(TAG, reader.source, start) : `&${nameAt(reader.source, start + 1)}`;
	reader.at += written.length;
	const next = reader.source.charCodeAt(reader.at);
	if (!isEmpty$1(next) && !(reader.brackets > 0 && isBracketOrComma(next))) fault(reader, reader.at, GLUED);
	if (!isTag && written === "&") fault(reader, start, "an alias without a name");
	const tag = isTag ? tagName(reader, written) : void 0;
	const read = {
		start,
		end: reader.at,
		...isTag ? tag !== void 0 && { tag } : { anchor: written.slice(1) }
	};
	return joined(reader, before, read) ?? read;
}
/** Two sets of properties as one. */
function joined(reader, first, second) {
	if (first === void 0 || second === void 0) return first ?? second;
	if (first.tag !== void 0 && second.tag !== void 0) fault(reader, second.start, "two tags on one value");
	if (first.anchor !== void 0 && second.anchor !== void 0) fault(reader, second.start, "two anchors on one value");
	return {
		...first,
		...second,
		start: first.start
	};
}
/** The name of an anchor or an alias. */
function nameAt(source, at) {
	return matchAt(NAME$1, source, at);
}
function matchAt(pattern, source, at) {
	pattern.lastIndex = at;
	return pattern.exec(source)?.[0] ?? "";
}
/** A tag as trees show it: `!reset`, `!!binary`; undefined where it only says what the value is anyway. */
function tagName(reader, written) {
	const name = resolved(reader, written);
	if (name === void 0) fault(reader, reader.at - written.length, "a tag that is not understood");
	return name;
}
function resolved(reader, written) {
	if (written === "!") return "!";
	if (written.startsWith("!<")) return VERBATIM.exec(written)?.[1];
	const [, handle = "", suffix = ""] = HANDLE.exec(written) ?? [];
	const prefix = reader.tags.get(handle) ?? PREFIXES.get(handle);
	return suffix === "" || prefix === void 0 ? void 0 : prefix + unescaped(suffix);
}
/** `!<tag:example.com,2000:x>` */
const VERBATIM = /^!<(?!!?!>$)(.*)>$/;
const PREFIXES = /* @__PURE__ */ new Map([["!", "!"], ["!!", "tag:yaml.org,2002:"]]);
function unescaped(suffix) {
	try {
		return decodeURIComponent(suffix);
	} catch {
		return suffix;
	}
}
const GLUED = "a missing quote, bracket, colon or comma";
// src/formats/yaml-reader/nodes.ts
/** How many nodes aliases may stand for in one text. */
const ALIASED_NODES = 2e5;
/** Says nothing about a value but what it is anyway. */
const PLAIN_TAG = /^tag:yaml\.org,2002:(?:map|seq|str)$/;
/** The node with its tag; its anchor is kept. `before` is how many nodes there were when its first part was read. */
function finished(reader, node, properties, before) {
	reader.nodes++;
	if (properties === void 0) return node;
	const tag = tagOf(node, properties.tag);
	const tagged = tag === void 0 ? node : {
		...node,
		tag
	};
	if (properties.anchor !== void 0) reader.anchors.set(properties.anchor, {
		node: tagged,
		nodes: reader.nodes - before
	});
	return tagged;
}
function tagOf(node, tag) {
	if (tag === void 0 || PLAIN_TAG.test(tag) || tag === "!" && node.kind !== "scalar") return void 0;
	return tag.replace("tag:yaml.org,2002:", "!!");
}
/** A scalar that is not written at all, standing at an offset. */
function emptyScalar(reader, at) {
	const text = textAt(reader, at, at);
	return {
		kind: "scalar",
		text,
		plain: true,
		span: text.span
	};
}
/**
* Reads `*name`. The node is shared, not built again; what the whole would hold is counted, so that a tree stays
* walkable.
*/
function readAlias(reader) {
	const start = reader.at;
	const name = nameAt(reader.source, start + 1);
	const end = start + 1 + name.length;
	reader.at = end;
	reader.end = end;
	return {
		node: followed(reader, name, start),
		start,
		end
	};
}
function followed(reader, name, start) {
	if (name === "") fault(reader, start, "an alias without a name");
	const anchor = reader.anchors.get(name);
	if (anchor === void 0) {
		fault(reader, start, "an alias without its anchor");
		return;
	}
	reader.nodes += anchor.nodes;
	reader.aliased += anchor.nodes;
	if (reader.aliased > ALIASED_NODES) {
		if (reader.aliased - anchor.nodes <= ALIASED_NODES) fault(reader, start, "aliases that stand for too much");
		return;
	}
	return {
		...anchor.node,
		alias: spanAt(reader, start, reader.at)
	};
}
/** A key as trees show it: a collection stands as it is written. */
function keyOf(reader, { node, start, end }) {
	if (node?.kind === "scalar") return node;
	if (node !== void 0) reader.strange++;
	const text = textAt(reader, start, end);
	return {
		kind: "scalar",
		text,
		plain: false,
		span: text.span
	};
}
/** No pairs yet. */
function noPairs() {
	return {
		merged: [],
		own: [],
		end: void 0
	};
}
/** Adds a pair, or what a merge key brings. */
function addPair(pairs, key, value) {
	const inherited = key.plain && key.text.text === "<<" ? mergedPairs(value) : void 0;
	const end = value === void 0 ? endOf$1(key) : endOf$1(value);
	pairs.end = end;
	if (inherited === void 0) pairs.own.push({
		key,
		value,
		span: {
			...key.alias ?? key.span,
			end
		},
		merged: false
	});
	else for (const pair of inherited) pairs.merged.push(pair);
}
/** The map of the pairs, merged ones first. */
function mapOf(pairs, span) {
	return {
		kind: "map",
		pairs: pairs.merged.length === 0 ? pairs.own : [...pairs.merged, ...pairs.own],
		span
	};
}
/** What a merge key's value brings, the pairs that win last; undefined when it is no map and no list of maps. */
function mergedPairs(value) {
	if (value?.kind === "map") return value.pairs.map((pair) => ({
		...pair,
		merged: true,
		...pair.value && value.alias && { value: {
			...pair.value,
			alias: value.alias
		} }
	}));
	if (value?.kind === "sequence") return value.items.toReversed().flatMap((item) => mergedPairs(item) ?? []);
}
/** Where a node ends in the file: for an alias, the alias. */
function endOf$1(node) {
	return (node.alias ?? node.span).end;
}
// src/formats/yaml-reader/plain.ts
/** Finds the end of the plain scalar that starts here; its further lines are indented by `least` or more. */
function plainExtent(reader, least) {
	const { source } = reader;
	const inBrackets = reader.brackets > 0;
	let end = textEnd(source, reader.at + (source.charCodeAt(reader.at) === 58 ? 1 : 0), inBrackets);
	let lineEnd;
	let before;
	for (let at = end; goesOn(source, at, inBrackets);) {
		const isNewline = source.charCodeAt(at) === 10;
		const start = isNewline ? continuation$1(source, at + 1, least) : at + 1;
		if (start < 0) break;
		if (isNewline) {
			if (lineEnd !== end) before = lineEnd;
			lineEnd = end;
		} else if (isText(source, at)) end = at + 1;
		at = isNewline ? Math.max(at + 1, start - 1) : start;
		const to = textEnd(source, at, inBrackets);
		if (to > at) end = to;
		at = to;
	}
	return {
		end: Math.max(end, reader.at + 1),
		before: lineEnd === end ? before : lineEnd
	};
}
/** Where the text without blanks that starts here ends. */
function textEnd(source, from, inBrackets) {
	for (let at = from;; at++) {
		const unit = source.charCodeAt(at);
		if (unit === 58 ? endsAtColon(source, at, inBrackets) : isEmpty$1(unit) || inBrackets && isBracketOrComma(unit)) return at;
	}
}
/** Whether text may follow the blank that stands here. */
function goesOn(source, at, inBrackets) {
	if (at >= source.length || !isEmpty$1(source.charCodeAt(at))) return false;
	const next = source.charCodeAt(at + 1);
	return next !== 35 && !(inBrackets && isBracketOrComma(next));
}
/** A carriage return that ends no line is text. */
function isText(source, at) {
	return source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) !== 10;
}
function endsAtColon(source, at, inBrackets) {
	const next = source.charCodeAt(at + 1);
	return isEmpty$1(next) || inBrackets && isBracketOrComma(next);
}
// src/formats/yaml-reader/quoted.ts
/** Every escape that is known, and a backslash alone where it is none. */
const ESCAPE = /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U(?:000[0-9A-Fa-f]|0010)[0-9A-Fa-f]{4}|[0abefnrtvN_LP "/\\\t\n]|\r\n)?/g;
/** Finds the end of the quoted scalar that starts here; its further lines are indented by `least` or more. */
function quotedExtent(reader, least) {
	const { source, at } = reader;
	const isSingle = source.charAt(at) === "'";
	const close = isSingle ? closeOfSingle(source, at) : closeOfDouble(source, at);
	const firstLine = close < 0 ? -1 : source.slice(at, close).indexOf("\n");
	const broken = firstLine < 0 ? -1 : unindentedAt(source, at + firstLine, close, least);
	if (close < 0 || broken >= 0) return unclosed(reader, close < 0 ? source.length : broken);
	const inner = source.slice(at + 1, close);
	if (!isSingle) findUnknownEscapes(reader, inner);
	return {
		end: close + 1,
		isSimple: firstLine < 0 && !inner.includes(isSingle ? "'" : "\\")
	};
}
function unclosed(reader, end) {
	fault(reader, end, "a missing quote, bracket, colon or comma");
	return {
		end,
		isSimple: false
	};
}
function closeOfSingle(source, at) {
	let close = source.indexOf("'", at + 1);
	while (close >= 0 && source.charCodeAt(close + 1) === 39) close = source.indexOf("'", close + 2);
	return close;
}
function closeOfDouble(source, at) {
	for (let close = source.indexOf("\"", at + 1); close >= 0; close = source.indexOf("\"", close + 1)) {
		let first = close;
		while (source.charCodeAt(first - 1) === 92) first--;
		if ((close - first) % 2 === 0) return close;
	}
	return -1;
}
/** The end of the line before the first one that is indented too little; -1 if there is none. */
function unindentedAt(source, newline, close, least) {
	for (let at = newline; at >= 0 && at < close;) {
		const next = continuation$1(source, at + 1, least);
		if (next < 0) return source.charCodeAt(at - 1) === 13 ? at - 1 : at;
		at = source.charCodeAt(next) === 10 ? next : source.indexOf("\n", next);
	}
	return -1;
}
function findUnknownEscapes(reader, inner) {
	if (!inner.includes("\\")) return;
	for (const match of inner.matchAll(ESCAPE)) if (match[0] === "\\") fault(reader, reader.at + 1 + match.index, "an unknown escape in double quotes");
}
// src/formats/yaml-reader/flow.ts
const COMMA$1 = 44;
const CLOSE_SEQUENCE = 93;
const CLOSE_MAP = 125;
const MISSING$1 = "a missing quote, bracket, colon or comma";
/** Reads a scalar, an alias or a collection in brackets. Its further lines are indented by `least` or more. */
function readLeaf(reader, least) {
	const start = reader.at;
	switch (reader.source.charAt(start)) {
		case "\"": return readQuoted(reader, least, "double");
		case "'": return readQuoted(reader, least, "single");
		case "[":
		case "{": return {
			kind: "brackets",
			node: readBrackets(reader, least),
			start,
			end: reader.at
		};
		case "*": return {
			kind: "alias",
			...readAlias(reader)
		};
		default: return readPlain(reader, least);
	}
}
function readQuoted(reader, least, style) {
	const start = reader.at;
	const { end, isSimple } = quotedExtent(reader, least);
	const text = isSimple ? simpleText(reader, start, end, style) : flowText(reader.text, start, end, style);
	reader.at = end;
	reader.end = end;
	return {
		kind: "quoted",
		node: {
			kind: "scalar",
			text,
			plain: false,
			span: text.span
		},
		start,
		end
	};
}
/** What no plain scalar may start with. */
const RESERVED = ",%|>@`]}";
function readPlain(reader, least) {
	const start = reader.at;
	if (RESERVED.includes(reader.source.charAt(start))) fault(reader, start, "a value that starts with a reserved character");
	const { end, before } = plainExtent(reader, least);
	const text = before === void 0 ? simpleText(reader, start, end, "plain") : flowText(reader.text, start, end, "plain");
	reader.at = end;
	reader.end = end;
	return {
		kind: "plain",
		node: {
			kind: "scalar",
			text,
			plain: true,
			span: text.span
		},
		start,
		end,
		before
	};
}
/** Steps to the next text in brackets. Text that is indented too little is outside of them: they were not closed. */
function skipInBrackets(reader, least) {
	if (!skipBlank(reader) || reader.stop) {
		reader.broken ||= reader.stop;
		return;
	}
	const column = columnOf(reader);
	if (column >= least) return;
	reader.broken = !(column === least - 1 && reader.brackets === 1 && /[\]}]/.test(reader.source.charAt(reader.at)));
}
function readBrackets(reader, least) {
	const from = reader.at;
	const isMap = reader.source.charAt(from) === "{";
	reader.at++;
	reader.brackets++;
	const items = [];
	const pairs = noPairs();
	if (enter(reader)) readItems(reader, least, isMap ? pairs : items);
	reader.depth--;
	reader.brackets--;
	reader.end = reader.at;
	const span = spanAt(reader, from, reader.at);
	return isMap ? mapOf(pairs, span) : {
		kind: "sequence",
		items,
		span
	};
}
function readItems(reader, least, into) {
	let isApart = true;
	let mark = reader.at;
	for (skipInBrackets(reader, least); !reader.broken; skipInBrackets(reader, least)) {
		const unit = reader.source.charCodeAt(reader.at);
		if (unit === CLOSE_SEQUENCE || unit === CLOSE_MAP) {
			if (unit === CLOSE_SEQUENCE !== Array.isArray(into)) fault(reader, reader.at, MISSING$1);
			reader.at++;
			return;
		}
		if (unit !== COMMA$1) {
			if (!isApart) fault(reader, reader.at, MISSING$1);
			readItem(reader, least, into, mark);
			if (reader.broken) break;
		} else {
			if (isApart) fault(reader, reader.at, "text at an unexpected place");
			reader.at++;
		}
		isApart = unit === COMMA$1;
		mark = afterSpaces(reader.source, reader.at);
	}
	if (!reader.tooDeep) fault(reader, reader.at, MISSING$1);
}
/** `mark` is where an empty key would stand. */
function readItem(reader, least, into, mark) {
	const before = reader.nodes;
	const isExplicit = isBracketIndicator(reader, 63);
	if (isExplicit) reader.at++;
	const key = readInBrackets(reader, least, isExplicit ? reader.at : mark);
	if (!reader.broken) skipInBrackets(reader, least);
	const isPair = atColon(reader, key);
	if (!isPair && !isExplicit && Array.isArray(into)) {
		addItem(reader, into, key, before);
		return;
	}
	const name = keyOf(reader, key.isEmpty ? emptyKey$1(reader, key, before) : key);
	if (isPair) reader.at++;
	const value = isPair ? readInBrackets(reader, least, reader.at) : void 0;
	const node = valueOf$1(reader, value);
	if (Array.isArray(into)) into.push(pairOf(reader, name, node, spanAt(reader, key.start, (value ?? key).end)));
	else addPair(into, name, node);
}
/** `[key: value]` is a map of one pair. */
function pairOf(reader, key, value, span) {
	const pairs = noPairs();
	addPair(pairs, key, value);
	reader.nodes++;
	return mapOf(pairs, span);
}
function addItem(reader, items, item, before) {
	const node = item.isEmpty ? finished(reader, emptyScalar(reader, item.after), item.properties, before) : item.node;
	if (node !== void 0) items.push(node);
}
function atColon(reader, key) {
	if (reader.broken) return false;
	return key.isQuoted ? reader.source.charCodeAt(reader.at) === 58 : isBracketIndicator(reader, 58);
}
function emptyKey$1(reader, key, before) {
	return {
		node: finished(reader, emptyScalar(reader, key.start), key.properties, before),
		start: key.start,
		end: key.end
	};
}
/** Before a comma an empty text is written; at the end of the brackets nothing is. */
function valueOf$1(reader, value) {
	if (!value?.isEmpty) return value?.node;
	return value.properties !== void 0 || reader.source.charCodeAt(value.after) === COMMA$1 && value.start === value.after ? finished(reader, emptyScalar(reader, value.start), value.properties, reader.nodes) : void 0;
}
function readInBrackets(reader, least, mark) {
	const before = reader.nodes;
	let properties;
	skipInBrackets(reader, least);
	while (!reader.broken && atProperty(reader)) {
		properties = readProperty(reader, properties);
		skipInBrackets(reader, least);
	}
	const after = reader.at;
	if (reader.broken || isEndOfItem(reader.source.charCodeAt(after)) || isBracketIndicator(reader, 58)) return emptyAt(reader, mark, properties);
	if (isBracketIndicator(reader, 45) || isBracketIndicator(reader, 63)) fault(reader, after, "a block inside brackets");
	const leaf = readLeaf(reader, least);
	return {
		isEmpty: false,
		isQuoted: leaf.kind === "quoted" || leaf.kind === "brackets",
		node: withProperties(reader, leaf, properties, before),
		start: leaf.start,
		end: leaf.end,
		properties,
		after
	};
}
function emptyAt(reader, mark, properties) {
	const start = properties === void 0 && reader.source.charCodeAt(mark - 1) !== 58 ? mark : afterSpaces(reader.source, properties?.end ?? mark);
	return {
		isEmpty: true,
		isQuoted: false,
		node: void 0,
		start,
		end: start,
		properties,
		after: reader.at
	};
}
/** The leaf's node with its tag and its anchor. `before` is how many nodes there were before it. */
function withProperties(reader, leaf, properties, before) {
	if (leaf.kind !== "alias") return leaf.node && finished(reader, leaf.node, properties, before);
	if (properties !== void 0) fault(reader, leaf.start, "an alias with a tag or anchor of its own");
	return leaf.node;
}
/** `,`, `]` or `}` */
function isEndOfItem(unit) {
	return unit === COMMA$1 || unit === CLOSE_SEQUENCE || unit === CLOSE_MAP;
}
/** In brackets a bracket or a comma may follow an indicator too. */
function isBracketIndicator(reader, unit) {
	if (reader.source.charCodeAt(reader.at) !== unit) return false;
	const next = reader.source.charCodeAt(reader.at + 1);
	return isEmpty$1(next) || isBracketOrComma(next);
}
// src/formats/yaml-reader/lead.ts
/** Steps over blanks, comments, tags and anchors to a node's text. */
function readLead(reader, place) {
	let outer;
	let inner;
	let mark = reader.at;
	let isFresh = place.isCompact;
	let isTabbed = false;
	for (;;) {
		const from = reader.at;
		if (skipBlank(reader)) {
			isFresh = true;
			outer = joined(reader, outer, inner);
			inner = void 0;
			isTabbed = reader.tabbed;
		} else if (inner === void 0) isTabbed ||= hasTab(reader, from);
		const isOutside = reader.stop || reader.at === reader.first && isBeyond(reader, place);
		if (isOutside || !atProperty(reader)) return {
			outer,
			inner,
			mark,
			isFresh,
			isTabbed,
			isOutside
		};
		inner = readProperty(reader, inner);
		mark = reader.at;
	}
}
/** All of a node's properties. */
function allOf(reader, { outer, inner }) {
	return joined(reader, outer, inner);
}
function isBeyond(reader, place) {
	const column = columnOf(reader);
	return column <= place.parent && !(place.mayOutdent && column === place.parent && isIndicator(reader, 45));
}
function hasTab(reader, from) {
	for (let at = from; at < reader.at; at++) if (reader.source.charCodeAt(at) === 9) return true;
	return false;
}
// src/formats/yaml-reader/block.ts
const MISSING = "a missing quote, bracket, colon or comma";
/** Reads what stands behind an indicator, or at the start of a document. */
function readNode(reader, place) {
	const before = reader.nodes;
	const lead = readLead(reader, place);
	const start = reader.at;
	if (lead.isOutside) {
		const at = afterSpaces(reader.source, lead.mark);
		const properties = allOf(reader, lead);
		return {
			node: properties && finished(reader, emptyScalar(reader, at), properties, before),
			start: at,
			end: at
		};
	}
	let node;
	if (isIndicator(reader, 45)) {
		checkStart(reader, lead, true);
		node = finished(reader, readSequence(reader), allOf(reader, lead), before);
	} else if (isIndicator(reader, 63) || isIndicator(reader, 58)) {
		checkStart(reader, lead, isIndicator(reader, 63));
		const indent = columnOf(reader) - (lead.inner === void 0 ? 0 : start - lead.inner.start);
		node = finished(reader, readMap(reader, indent, start, (pairs) => readPair(reader, indent, pairs, lead.inner)), lead.outer, before);
	} else if (isBlockHeader(reader.source.charCodeAt(start))) {
		const text = readBlockScalar(reader, place.parent);
		node = finished(reader, {
			kind: "scalar",
			text,
			plain: false,
			span: text.span
		}, allOf(reader, lead), before);
	} else return readLeafOrMap(reader, place.parent, lead);
	return {
		node,
		start,
		end: reader.end
	};
}
/** `|` or `>` */
function isBlockHeader(unit) {
	return unit === 124 || unit === 62;
}
/** `hasNoProperties`: what stands on the line before it cannot belong to it. */
function checkStart(reader, lead, hasNoProperties) {
	if (!lead.isFresh) fault(reader, reader.at, "a nested mapping on one line");
	if (lead.isTabbed) fault(reader, reader.at, "a tab as indentation");
	if (hasNoProperties && lead.inner !== void 0) fault(reader, lead.inner.start, "a tag or anchor at the wrong place");
}
function readLeafOrMap(reader, parent, lead) {
	const before = reader.nodes;
	const indent = columnOf(reader) - (lead.inner === void 0 ? 0 : reader.at - lead.inner.start);
	const leaf = readLeaf(reader, parent + 1);
	if (!takeColon(reader, leaf)) return {
		node: withProperties(reader, leaf, allOf(reader, lead), before),
		start: leaf.start,
		end: leaf.end
	};
	checkStart(reader, lead, false);
	const key = keyOf(reader, {
		node: withProperties(reader, leaf, lead.inner, before),
		start: leaf.start,
		end: leaf.end
	});
	return {
		node: finished(reader, readMap(reader, indent, leaf.start, (pairs) => addPair(pairs, key, readValue$2(reader, indent, false))), lead.outer, before),
		start: leaf.start,
		end: reader.end
	};
}
/** Steps over the colon that makes the leaf a key. Of a plain text over several lines only the last can be one. */
function takeColon(reader, leaf) {
	const { source } = reader;
	if (reader.broken) {
		reader.broken = false;
		return false;
	}
	const colon = afterSpaces(source, leaf.end);
	if (source.charCodeAt(colon) !== 58 || !isEmpty$1(source.charCodeAt(colon + 1))) return false;
	if (source.slice(leaf.start, leaf.end).includes("\n")) {
		fault(reader, leaf.start, "a key over several lines, or a missing colon");
		if (leaf.before !== void 0) {
			reader.at = leaf.before;
			return false;
		}
	}
	reader.at = colon + 1;
	reader.end = reader.at;
	return true;
}
function readMap(reader, indent, start, readFirst) {
	const pairs = noPairs();
	if (enter(reader)) {
		readFirst(pairs);
		while (isNext(reader, indent)) if (isIndicator(reader, 45)) {
			fault(reader, reader.at, "wrong indentation");
			skipLine(reader);
		} else readPair(reader, indent, pairs, void 0);
	}
	reader.depth--;
	const span = spanAt(reader, start, start);
	return mapOf(pairs, {
		...span,
		end: Math.max(span.start, pairs.end ?? 0)
	});
}
/** Whether the next text belongs to the collection that is indented so. What is indented more is taken for it too. */
function isNext(reader, indent) {
	skipBlank(reader);
	if (reader.stop || columnOf(reader) < indent) return false;
	if (reader.tabbed) fault(reader, reader.at, "a tab as indentation");
	else if (columnOf(reader) > indent) fault(reader, reader.at, "wrong indentation");
	return true;
}
/** Reads `key: value`, `? key` or `: value`. */
function readPair(reader, indent, pairs, before) {
	if (isIndicator(reader, 63)) {
		readExplicit(reader, indent, pairs);
		return;
	}
	const nodes = reader.nodes;
	const lead = readLead(reader, {
		parent: indent - 1,
		isCompact: false,
		mayOutdent: false
	});
	const properties = before ?? allOf(reader, lead);
	if (isIndicator(reader, 45)) fault(reader, reader.at, "a nested mapping on one line");
	if (lead.outer !== void 0) fault(reader, lead.outer.start, "a key over several lines, or a missing colon");
	if (isIndicator(reader, 58)) {
		const key = keyOf(reader, {
			node: finished(reader, emptyScalar(reader, reader.at), properties, nodes),
			start: reader.at,
			end: reader.at
		});
		reader.at++;
		addPair(pairs, key, readValue$2(reader, indent, false));
		return;
	}
	if (lead.isOutside) {
		fault(reader, lead.mark, MISSING);
		return;
	}
	const leaf = readLeaf(reader, Number.POSITIVE_INFINITY);
	const isKey = takeColon(reader, leaf);
	if (!isKey) fault(reader, leaf.start, "a key over several lines, or a missing colon");
	const key = keyOf(reader, {
		node: withProperties(reader, leaf, properties, nodes),
		start: leaf.start,
		end: leaf.end
	});
	if (!isKey) endLine(reader);
	addPair(pairs, key, isKey ? readValue$2(reader, indent, false) : void 0);
}
function readExplicit(reader, indent, pairs) {
	reader.at++;
	const read = readNode(reader, {
		parent: indent,
		isCompact: true,
		mayOutdent: true
	});
	endLine(reader);
	const key = read.node === void 0 && read.start === read.end ? emptyKey(reader, read.start) : keyOf(reader, read);
	skipBlank(reader);
	const hasValue = !reader.stop && columnOf(reader) === indent && isIndicator(reader, 58);
	if (hasValue) reader.at++;
	if (hasValue) reader.end = reader.at;
	addPair(pairs, key, hasValue ? readValue$2(reader, indent, true) : void 0);
}
function emptyKey(reader, at) {
	reader.nodes++;
	reader.end = at;
	return emptyScalar(reader, at);
}
function readValue$2(reader, indent, isCompact) {
	const { node } = readNode(reader, {
		parent: indent,
		isCompact,
		mayOutdent: true
	});
	endLine(reader);
	return node;
}
function readSequence(reader) {
	const indent = columnOf(reader);
	const span = spanAt(reader, reader.at, reader.at);
	const items = [];
	if (enter(reader)) do {
		reader.at++;
		readEntry(reader, indent, items);
	} while (hasEntry(reader, indent));
	reader.depth--;
	const last = items.at(-1);
	return {
		kind: "sequence",
		items,
		span: {
			...span,
			end: Math.max(span.start, last === void 0 ? 0 : endOf$1(last))
		}
	};
}
function readEntry(reader, indent, items) {
	const { node, start, end } = readNode(reader, {
		parent: indent,
		isCompact: true,
		mayOutdent: false
	});
	endLine(reader);
	if (node !== void 0) items.push(node);
	else if (start === end) items.push(emptyKey(reader, start));
}
/** Steps to the next `-` of a sequence; text that is indented more is no part of anything. */
function hasEntry(reader, indent) {
	for (;;) {
		skipBlank(reader);
		if (reader.stop || columnOf(reader) < indent) return false;
		if (columnOf(reader) === indent) return isIndicator(reader, 45) && !(reader.tabbed && noteTab(reader));
		fault(reader, reader.at, "wrong indentation");
		if (isIndicator(reader, 45)) return true;
		skipLine(reader);
	}
}
function noteTab(reader) {
	fault(reader, reader.at, "a tab as indentation");
	return false;
}
// src/formats/yaml-reader/documents.ts
/** Reads all documents of a text; undefined when it nests too deeply. */
function readDocuments(text) {
	const reader = readerOf(text);
	const documents = [];
	startLine(reader, 0);
	while (readPrelude(reader)) documents.push(readDocument(reader));
	if (reader.tooDeep) return void 0;
	return {
		tree: {
			documents,
			comments: reader.comments,
			faults: reader.faults
		},
		strange: reader.strange
	};
}
/** Reads directives, comments and blank lines; whether a document follows. */
function readPrelude(reader) {
	const { source } = reader;
	let directive;
	for (;;) {
		reader.stop = isMarker(source, reader.at) && reader.at === reader.origin;
		skipBlank(reader);
		if (reader.at >= source.length) return false;
		const isAtStart = reader.at === reader.origin;
		const character = source.charAt(reader.at);
		if (isAtStart && character === "\uFEFF") startLine(reader, reader.at + 1);
		else if (isAtStart && character === "%") {
			directive = reader.at;
			readDirective$1(reader);
		} else {
			if (directive !== void 0 && !source.startsWith("---", reader.at)) fault(reader, reader.at, "a directive that is not understood");
			return true;
		}
	}
}
/** `%TAG !e! tag:example.com,2000:` names a prefix; nothing else has a meaning here. */
function readDirective$1(reader) {
	const { source, at } = reader;
	const line = source.slice(at, endOfLine$1(source, at));
	const comment = line.search(/[ \t]#/);
	const [name, ...parts] = (comment < 0 ? line : line.slice(0, comment)).trim().split(/[ \t]+/);
	if (name === "%TAG" && parts[0] !== void 0 && parts[1] !== void 0) reader.tags.set(parts[0], parts[1]);
	if (name === "%TAG" && parts.length !== 2 || name === "%YAML" && !(parts.length === 1 && /^\d+\.\d+$/.test(parts[0] ?? ""))) fault(reader, at, "a directive that is not understood");
	if (comment >= 0) reader.comments.push(textAt(reader, at + comment + 2, at + line.length));
	reader.at = at + line.length;
}
/** Reads the document that starts here, markers included. */
function readDocument(reader) {
	const { source } = reader;
	const isMarked = reader.at === reader.origin && source.startsWith("---", reader.at) && isMarker(source, reader.at);
	if (isMarked) reader.at += 3;
	reader.stop = !isMarked && reader.at === reader.origin && isMarker(source, reader.at);
	const roots = [];
	while (!reader.stop) {
		const start = reader.at;
		const { node } = readNode(reader, {
			parent: -1,
			isCompact: !isMarked || roots.length > 0,
			mayOutdent: false
		});
		if (node !== void 0) roots.push(node);
		endLine(reader);
		skipBlank(reader);
		if (reader.stop) break;
		fault(reader, reader.at, "text at an unexpected place");
		if (reader.at === start) skipLine(reader);
	}
	reader.anchors = /* @__PURE__ */ new Map();
	reader.tags = /* @__PURE__ */ new Map();
	endDocument(reader);
	return rootOf(roots);
}
function endDocument(reader) {
	if (reader.tooDeep || !reader.source.startsWith("...", reader.at)) return;
	reader.at += 3;
	reader.stop = false;
	endLine(reader);
}
/** What was read in several parts is broken: its maps are taken together, and a scalar gives way. */
function rootOf(roots) {
	const maps = roots.filter((root) => root.kind === "map");
	const [first, ...others] = maps;
	if (first === void 0 || others.length === 0) return first ?? roots.find((root) => root.kind === "sequence") ?? roots[0];
	return {
		...first,
		pairs: maps.flatMap((map) => map.pairs),
		span: {
			...first.span,
			end: maps.at(-1)?.span.end ?? first.span.end
		}
	};
}
// src/formats/yaml-word.ts
/** The scalar as a word: what a template would fill in is a computed reference. */
function wordOfScalar(node) {
	return {
		parts: partsOf$1(node.text),
		span: node.span
	};
}
/** A name with its template holes as `…`, for messages and look-ups. */
function shownText(text) {
	return text.replace(HOLE_RUN, "\u2026");
}
const HOLE_RUN = new RegExp(`\uE000+`, "g");
/** A run of template holes, `{{ x }}` or `${{ x }}`. */
const HOLES = new RegExp(String.raw`${"\uE000"}+|\$?\{\{[^{}]*\}\}`, "g");
/** A text's stretches in a row, template holes and `{{ … }}` as computed references. */
function partsOf$1(text) {
	const parts = [];
	let at = 0;
	for (const match of text.text.matchAll(HOLES)) {
		const to = match.index + match[0].length;
		if (match.index > at) parts.push(slice(text, at, match.index));
		parts.push({
			kind: "reference",
			to: "computed",
			name: "",
			span: spanOf(text, match.index, to)
		});
		at = to;
	}
	if (at < text.text.length) parts.push(at === 0 ? text : slice(text, at));
	return parts;
}
// src/formats/key-paths.ts
/** `HF_TOKEN=…`: the item of an env list, not a script */
const ASSIGNMENT$3 = /^[A-Za-z_][\w.-]*(?==.*$)/;
/** The key path of a file offset: `services.web.environment.HF_TOKEN`. Items go by their `name`, their variable or their index. */
function keyPaths(tree) {
	let places;
	return (offset) => {
		places ??= placesOf(tree);
		const names = [];
		for (let place = innermost(places, offset); place !== void 0; place = places[place.parent]) names.push(place.name);
		return shownText(names.toReversed().join("."));
	};
}
function placesOf(tree) {
	const places = [];
	for (const document of tree.documents) addPlaces(places, document, -1);
	return places;
}
/** In the order of the text, a parent before its children. What aliases and merge keys bring stands elsewhere. */
function addPlaces(places, node, parent) {
	if (node === void 0 || node.alias !== void 0) return;
	if (node.kind === "map") {
		for (const pair of node.pairs) if (!pair.merged) addPlace$1(places, pair.span, pair.key.text.text, {
			parent,
			value: pair.value
		});
	}
	if (node.kind === "sequence") node.items.forEach((item, index) => addPlace$1(places, item.alias ?? item.span, nameOf$1(item) ?? String(index), {
		parent,
		value: item
	}));
}
function addPlace$1(places, at, name, below) {
	places.push({
		start: at.start,
		end: at.end,
		name,
		parent: below.parent
	});
	addPlaces(places, below.value, places.length - 1);
}
function nameOf$1(item) {
	return textOf(childOf(item, "name")) ?? ASSIGNMENT$3.exec(textOf(item) ?? "")?.[0];
}
/** The last place that starts at or before the offset, or the nearest around it that reaches so far. */
function innermost(places, offset) {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((places[middle]?.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	let place = places[low - 1];
	while (place !== void 0 && place.end < offset) place = places[place.parent];
	return place;
}
// src/formats/yaml.ts
/** Texts that are longer, in UTF-16 units, are not parsed. */
const LONGEST = 5e6;
/** Reads all documents of a YAML or JSON text. Template actions become holes where the text cannot be read with them. */
function readYaml(text) {
	if (text.text.length > LONGEST) return refused(text, "larger than 5 MB, so it was not parsed").tree;
	const plain = blankComments(text);
	if (isTemplatePath(text.source.path) && hasActions(plain.text)) return {
		...readText$1(maskActions(plain)).tree,
		faults: []
	};
	const asWritten = readText$1(plain);
	if (asWritten.strange === 0 || !hasActions(plain.text)) return asWritten.tree;
	const masked = readText$1(maskActions(plain));
	return masked.strange < asWritten.strange ? masked.tree : asWritten.tree;
}
function readText$1(text) {
	return readDocuments(text) ?? refused(text, "nested deeper than 100 levels, so it was not parsed");
}
function refused(text, message) {
	return {
		tree: {
			documents: [],
			comments: [],
			faults: [{
				at: spanOf(text, 0, Math.min(1, text.text.length)),
				message
			}]
		},
		strange: 0
	};
}
// src/formats/comments.ts
const DIRECTIVE$1 = /^[\s*]*(?<word>leaklint[-:][a-z-]+)(?<colon>:?)(?<body>[^]*)$/i;
const REASON_MARK = /(?:^|\s)--(?:\s|$)/;
const UNTIL_MARK = /\suntil(?:\s|$)/;
const RULE = /^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const OPENING$2 = /^\s*(?:(?:#+|\/\/+|;+|!|--|\*|%|<!--|\/\*+|\{\{-?)\s*)?$/;
const BLOCK_HEADER = /[:-][ \t]+(?:[&!]\S{1,100}[ \t]+){0,2}[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/;
const TARGETS = [
	"confidential",
	"rented",
	"unknown"
];
/** Reads the directives among comments, which are given without their markers. */
function readComments(comments) {
	const found = comments.flatMap(directivesIn);
	const source = found[0]?.text.source;
	if (source === void 0) return {
		ignores: [],
		targets: []
	};
	const starts = lineStarts(source.text);
	const below = linesBelow(commentLines(comments, starts));
	const ignores = [];
	const targets = [];
	for (const directive of found) {
		const line = positionAt(starts, directive.text.span.start).line - 1;
		if (directive.word === "leaklint-target") readTarget(directive, ignores, targets);
		else if (directive.word === "leaklint-ignore") ignores.push(readIgnore(directive, linesFrom(starts, line, source.text.length)));
		else if (directive.word === "leaklint-ignore-next-line") {
			const next = below.get(line + 1) ?? line + 1;
			ignores.push(readIgnore(directive, withBlock(source.text, starts, next)));
		} else ignores.push(faulty(directive, "there is no such directive: leaklint-ignore, leaklint-ignore-next-line and leaklint-target: exist"));
	}
	return {
		ignores,
		targets
	};
}
function directivesIn(comment) {
	if (!/leaklint/i.test(comment.text)) return [];
	const found = [];
	let at = 0;
	for (const line of comment.text.split("\n")) {
		const match = DIRECTIVE$1.exec(line);
		if (match !== null) {
			const { word, colon, body } = match.groups;
			const end = at + line.trimEnd().length;
			const bodyStart = at + line.length - body.length;
			const start = bodyStart - colon.length - word.length;
			found.push({
				word,
				colon: colon === ":",
				body: slice(comment, bodyStart, end),
				text: slice(comment, start, end)
			});
		}
		at += line.length + 1;
	}
	return found;
}
function readIgnore(directive, lines) {
	const { head, reason } = splitReason(directive.body);
	const mark = UNTIL_MARK.exec(head.text);
	const until = mark === null ? void 0 : head.text.slice(mark.index + mark[0].length).trim();
	const rules = ruleNames(mark === null ? head : slice(head, 0, mark.index));
	const fault = faultOf(directive, rules, until, reason);
	return {
		span: directive.text.span,
		rules,
		...lines,
		...until === void 0 ? {} : { until },
		...reason === "" ? {} : { reason },
		...fault === void 0 ? {} : { fault }
	};
}
function faultOf({ colon }, rules, until, reason) {
	if (colon) return "the rules follow without a colon";
	if (rules.length === 0) return "no rule is named";
	if (!rules.every((rule) => RULE.test(rule.value))) return "the rules are lower-case names with commas between them";
	if (until !== void 0 && !isDate(until)) return "until needs a date such as 2027-01-31";
	return reason === "" ? "the reason is missing: end with -- and why" : void 0;
}
function readTarget(directive, ignores, targets) {
	const { head, reason } = splitReason(directive.body);
	const kind = TARGETS.find((target) => target === head.text.trim());
	if (!directive.colon || kind === void 0) ignores.push(faulty(directive, "a target is written leaklint-target: confidential, rented or unknown"));
	else if (reason === "") ignores.push(faulty(directive, "the reason is missing: end with -- and why"));
	else targets.push({
		span: directive.text.span,
		kind,
		reason
	});
}
function faulty(directive, fault) {
	const span = directive.text.span;
	return {
		span,
		rules: [],
		from: span.start,
		to: span.start,
		fault
	};
}
function splitReason(body) {
	const mark = REASON_MARK.exec(body.text);
	if (mark === null) return {
		head: body,
		reason: ""
	};
	return {
		head: slice(body, 0, mark.index),
		reason: body.text.slice(mark.index + mark[0].length).trim()
	};
}
function ruleNames(head) {
	const rules = [];
	let at = 0;
	for (const part of head.text.split(",")) {
		const value = part.trim();
		const start = at + part.indexOf(value);
		if (value !== "") rules.push({
			value,
			span: locate$1(head, start, start + value.length)
		});
		at += part.length + 1;
	}
	return rules;
}
function locate$1(text, from, to) {
	return slice(text, from, to).span;
}
function isDate(text) {
	const time = DATE.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** The numbers, from 0, of the lines that hold nothing but a comment or the rest of one. */
function commentLines(comments, starts) {
	const lines = /* @__PURE__ */ new Set();
	for (const { source, span } of comments) {
		const first = positionAt(starts, span.start).line - 1;
		const last = positionAt(starts, span.end).line - 1;
		if (OPENING$2.test(source.text.slice(starts[first], span.start))) lines.add(first);
		for (let line = first + 1; line <= last; line++) lines.add(line);
	}
	return lines;
}
/** For each of these lines the next one that is not among them. */
function linesBelow(lines) {
	const below = /* @__PURE__ */ new Map();
	for (const line of [...lines].sort((one, other) => other - one)) below.set(line, below.get(line + 1) ?? line + 1);
	return below;
}
function linesFrom(starts, line, end) {
	return {
		from: starts[line] ?? end,
		to: starts[line + 1] ?? end
	};
}
/** In a block scalar no comment can stand: the comment above its key holds for all of its lines. */
function withBlock(text, starts, line) {
	const own = linesFrom(starts, line, text.length);
	const header = text.slice(own.from, own.to).trimEnd();
	if (!BLOCK_HEADER.test(header)) return own;
	let inside;
	let last = line;
	for (let next = line + 1; next < starts.length; next++) {
		const indent = text.slice(starts[next], starts[next + 1]).search(/\S/);
		if (indent < 0) continue;
		inside ??= indent;
		if (indent < inside || indent <= header.search(/\S/)) break;
		last = next;
	}
	return {
		from: own.from,
		to: linesFrom(starts, last, text.length).to
	};
}
// src/formats/interpolation.ts
/** `$$`, `$NAME`, the opening of `${NAME…}`, or what a template leaves open: a hole, `{{ name }}`. */
const SIGN = /\$(?:(?<escaped>\$)|(?<name>[_a-zA-Z]\w*)|(?<open>\{))|\uE000+|\{\{[^{}\n]{0,200}\}\}/g;
/** The inside of `${NAME:-fallback}`. */
const INSIDE = /^(?<name>[_a-zA-Z]\w*)(?:(?<operator>:?[-+?])(?<operand>[^]*))?$/;
const DEEPEST$2 = 32;
/** Text in which compose replaces `$NAME`, `${NAME}`, `${NAME:-fallback}` …; `$$` is one dollar sign. */
function interpolate(text) {
	return readInterpolation(text).word;
}
/** The same, with notes for every `${` that compose refuses; its text stays as it is. */
function readInterpolation(text) {
	return read(text, 0);
}
/** The text that remains when no variable is set; undefined where a variable has no default. */
function defaultText(text) {
	return defaultAt(text, 0);
}
function defaultAt(text, depth) {
	if (depth === DEEPEST$2) return void 0;
	let result = "";
	for (const token of tokensOf$1(text)) {
		const piece = token.kind === "text" ? token.piece.text : defaultOf(text, token, depth);
		if (piece === void 0) return void 0;
		result += piece;
	}
	return result;
}
function read(text, depth) {
	const parts = [];
	const faults = [];
	let pieces = [];
	for (const token of depth < DEEPEST$2 ? tokensOf$1(text) : [plain$2(text.text, 0, text.text.length)]) if (token.kind === "text") pieces.push(token.piece);
	else if (token.kind === "fault") faults.push({
		at: spanOf(text, token.from, token.to),
		message: "a variable reference that compose refuses"
	});
	else {
		if (pieces.length > 0) parts.push(derive(text, pieces));
		pieces = [];
		parts.push(token.kind === "reference" ? referenceOf$1(text, token, depth, faults) : computed(text, token));
	}
	if (parts.length === 0 && pieces.length < 2 && pieces[0]?.text === text.text) return {
		word: wordOf$1(text),
		faults
	};
	if (pieces.length > 0) parts.push(derive(text, pieces));
	return {
		word: {
			parts,
			span: text.span
		},
		faults
	};
}
function* tokensOf$1(text) {
	const written = text.text;
	const closings = written.includes("${") ? closingBraces(written) : void 0;
	let at = 0;
	for (const sign of written.matchAll(SIGN)) {
		if (sign.index < at) continue;
		if (sign.index > at) yield plain$2(written, at, sign.index);
		const token = tokenAt$1(written, sign, closings?.get(sign.index + 1));
		if (token.kind === "fault") yield plain$2(written, token.from, token.to);
		yield token;
		at = token.kind === "text" ? token.piece.to : token.to;
	}
	if (at < written.length) yield plain$2(written, at, written.length);
}
function tokenAt$1(text, sign, closing) {
	const from = sign.index;
	const to = from + sign[0].length;
	const { escaped, name, open } = sign.groups;
	if (escaped !== void 0) return {
		kind: "text",
		piece: {
			text: "$",
			from,
			to
		}
	};
	if (name !== void 0) return {
		kind: "reference",
		from,
		to,
		name,
		operand: to
	};
	if (open === void 0) return {
		kind: "computed",
		from,
		to
	};
	const inside = closing === void 0 ? void 0 : INSIDE.exec(text.slice(to, closing));
	if (closing === void 0 || !inside) return {
		kind: "fault",
		from,
		to
	};
	return braced(inside, from, closing + 1);
}
function braced(inside, from, to) {
	const name = inside.groups["name"];
	const operator = operatorOf(inside.groups["operator"]);
	return {
		kind: "reference",
		from,
		to,
		name,
		operand: from + 2 + name.length + (operator?.length ?? 0),
		...operator === void 0 ? {} : { operator }
	};
}
/** Braces pair up whether or not a dollar sign stands before them: `${JSON:-{"a":1}}`. */
function closingBraces(text) {
	const closings = /* @__PURE__ */ new Map();
	const open = [];
	for (let at = 0; at < text.length; at++) {
		if (text[at] === "{") open.push(at);
		if (text[at] !== "}") continue;
		const opening = open.pop();
		if (opening !== void 0) closings.set(opening, at);
	}
	return closings;
}
function operatorOf(text) {
	return [
		":-",
		"-",
		":+",
		"+",
		":?",
		"?"
	].find((operator) => operator === text);
}
function referenceOf$1(text, token, depth, faults) {
	const reference = {
		kind: "reference",
		to: "environment",
		name: token.name,
		span: spanOf(text, token.from, token.to)
	};
	if (token.operator === void 0) return reference;
	if (token.operator.endsWith("?")) return {
		...reference,
		operator: token.operator
	};
	const fallback = read(slice(text, token.operand, token.to - 1), depth + 1);
	for (const fault of fallback.faults) faults.push(fault);
	return {
		...reference,
		operator: token.operator,
		fallback: valueOf$2(fallback.word)
	};
}
function defaultOf(text, token, depth) {
	if (token.kind !== "reference") return token.kind === "fault" ? "" : void 0;
	if (token.operator === void 0) return void 0;
	if (token.operator.endsWith("+")) return "";
	return token.operator.endsWith("-") ? defaultAt(slice(text, token.operand, token.to - 1), depth + 1) : void 0;
}
function computed(text, token) {
	return {
		kind: "reference",
		to: "computed",
		name: "",
		span: spanOf(text, token.from, token.to)
	};
}
function plain$2(text, from, to) {
	return {
		kind: "text",
		piece: {
			text: text.slice(from, to),
			from,
			to
		}
	};
}
// src/formats/base64.ts
/** `cGFzc3dvcmQ=`, over several lines too */
const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;
/** The text that base64 stands for; undefined when it is not base64, or stands for something that is not text. */
function decodeBase64(text) {
	if (!BASE64.test(text.text)) return void 0;
	const bytes = Buffer.from(text.text, "base64");
	const decoded = bytes.toString("utf8");
	if (decoded === "" || decoded.includes("\0") || !bytes.equals(Buffer.from(decoded, "utf8"))) return void 0;
	return derive(text, [{
		text: decoded,
		from: 0,
		to: text.text.length
	}], text.span);
}
// src/formats/rewritten.ts
/** The texts of a word that are no stretch of the file, to be searched beside it. */
function rewrittenTexts({ parts }) {
	return parts.filter(isText$2).filter(isRewritten);
}
/** Whether a decoded text is not a stretch of the file. */
function isRewritten({ text, runs: [first, ...others] }) {
	return others.length > 0 || first !== void 0 && first.end - first.start !== text.length;
}
// src/formats/name-value.ts
/** Walks everything once, where it is written: not again behind aliases and merge keys, and not into what `skipped` holds. */
function readNameValues(documents, reading = {}) {
	const { wordOf = wordOfScalar, skipped = /* @__PURE__ */ new Set() } = reading;
	const found = {
		pairs: [],
		texts: [],
		skipped,
		wordOf
	};
	for (const document of documents) walk$1(document, found);
	return found;
}
function walk$1(node, found) {
	if (node === void 0 || node.alias !== void 0 || found.skipped.has(node)) return;
	if (node.kind === "map") walkMap$1(node, found);
	if (node.kind === "sequence") for (const item of node.items) walkItem(item, found);
}
function walkMap$1(map, found) {
	const entry = namedValue(map, found);
	if (entry !== void 0) found.pairs.push(entry.entry);
	for (const pair of map.pairs) {
		if (pair.merged || pair.value === void 0 || pair.value.alias !== void 0 || isNull(pair.value)) continue;
		if (pair.value.kind !== "scalar") walk$1(pair.value, found);
		else if (!found.skipped.has(pair.value)) {
			addText$1(pair.value, found);
			if (!entry?.of.includes(pair.value)) found.pairs.push(entryOfPair(pair, pair.value, found));
		}
	}
}
function entryOfPair({ key, span }, value, { wordOf }) {
	return {
		name: {
			value: shownText(key.text.text),
			span: key.span
		},
		value: valueOf$2(wordOf(value)),
		span
	};
}
/** `{name: X, value: Y}`: neither is a pair of its own. */
function namedValue(map, { wordOf }) {
	const value = childOf(map, "value");
	const name = childOf(map, "name") ?? childOf(map, "key");
	if (value?.kind !== "scalar" || name?.kind !== "scalar" || name.alias !== void 0 || value.alias !== void 0) return void 0;
	return {
		entry: {
			name: {
				value: shownText(name.text.text),
				span: name.span
			},
			value: valueOf$2(wordOf(value)),
			span: map.span
		},
		of: [name, value]
	};
}
/** `HF_TOKEN=…`, not a script */
const ASSIGNMENT$2 = /^[A-Za-z_][\w./-]*=.*$/;
function walkItem(item, found) {
	if (item.alias !== void 0 || item.kind !== "scalar") return walk$1(item, found);
	addText$1(item, found);
	const word = found.wordOf(item);
	const entry = ASSIGNMENT$2.test(item.text.text) ? entryOf$2(word) : void 0;
	if (entry !== void 0) found.pairs.push(entry);
}
function addText$1({ text, tag }, found) {
	const decoded = tag === "!!binary" ? decodeBase64(text) : void 0;
	if (decoded !== void 0) found.texts.push(decoded);
	else if (isRewritten(text)) found.texts.push(text);
}
// src/formats/embedded.ts
const FORMATS = [
	["kubernetes", isKubernetes],
	["compose", isCompose],
	["dockerfile", isDockerfile$1],
	["dotenv", isDotenv],
	["shell", isShell],
	["makefile", isMakefile],
	["config", isConfig],
	["ini", isIni]
];
/** The format of a text that would be a file of that name: the body of a heredoc, a fence. */
function formatAs(name, text) {
	const source = {
		path: name,
		text,
		scope: "reference"
	};
	return FORMATS.find(([, matches]) => matches(source))?.[0];
}
// src/formats/compose/nodes.ts
/** The scalar as a word, its variables as references; undefined for anything else and for null. */
function wordIn$1(node) {
	return node?.kind === "scalar" && !isNull(node) ? interpolate(node.text) : void 0;
}
/** A key's value, unless the file takes back what another one says (`ports: !reset []`). */
function fieldOf(node, name) {
	const field = childOf(node, name);
	return field?.tag === "!reset" ? void 0 : field;
}
/** One node or a list of nodes, as `env_file` and `tmpfs` take them. */
function listed(node) {
	if (node === void 0 || isNull(node)) return [];
	return node.kind === "sequence" ? itemsOf$1(node) : [node];
}
/** `KEY: value` pairs or `KEY=value` items; a bare `KEY` takes its value from where compose runs. */
function entriesIn(node) {
	if (node?.kind === "sequence") return node.items.flatMap(entriesIn);
	if (node?.kind === "map") return pairsOf(node).flatMap(({ key, value, span }) => {
		if (value !== void 0 && value.kind !== "scalar") return [];
		const name = {
			value: key.text.text,
			span: key.span
		};
		const word = wordIn$1(value);
		return [passedOn({
			name,
			value: word === void 0 ? { kind: "absent" } : valueOf$2(word),
			span
		})];
	});
	const word = wordIn$1(node);
	const entry = word && entryOf$2(word);
	return entry === void 0 ? [] : [passedOn(entry)];
}
/** Text that is not written but meant, such as a default path; it stands for the whole of `at`. */
function impliedWord(text, at) {
	return {
		parts: [{
			text,
			source: at.source,
			runs: [{
				from: 0,
				start: at.start,
				end: at.end
			}],
			span: at
		}],
		span: at
	};
}
/** The text of a path with its defaults, seen from the root; undefined when unknown, absolute or remote. */
function pathIn(node, folder) {
	const text = node?.kind === "scalar" && !isNull(node) ? defaultText(node.text) : void 0;
	return text === void 0 ? void 0 : pathFrom(folder, text);
}
/** The folder of a file, relative to the root; '' is the root. */
function folderOf(path) {
	return rootless(node_path.posix.dirname(path));
}
/** A path in a folder as one from the root; undefined when it is absolute or remote. */
function pathFrom(folder, path) {
	return /^[/~$\\]/.test(path) || isRemote$1(path) ? void 0 : rootless(node_path.posix.join(folder, path).replace(/\/$/, ""));
}
/** `https://…`, `git@host:…`, `oci://…`, `github.com/…` */
function isRemote$1(path) {
	return /^(?:[a-z][a-z\d+.-]*:|git@|github\.com\/)/i.test(path);
}
/** A wish for a file, where its path is known. */
function wantFile$1(path, by) {
	return path === void 0 ? [] : [{
		kind: "file",
		path,
		by
	}];
}
function passedOn(entry) {
	if (entry.value.kind !== "absent") return entry;
	return {
		...entry,
		value: {
			kind: "reference",
			to: "environment",
			name: entry.name.value,
			span: entry.name.span
		}
	};
}
function rootless(path) {
	return path === "." ? "" : path;
}
// src/formats/script.ts
const SHELL$2 = /^(?:.*\/)?(?:ba|da|a|z|k)?sh$/;
const SCRIPT_OPTION = /^-[a-zA-Z]*c$/;
const WITH_OPERAND = /^[-+][a-zA-Z]*[oO]$/;
/** The word that a shell among a command's words runs as a script: `bash -euo pipefail -c SCRIPT`. */
function scriptWord(words) {
	const shell = words.findIndex((word) => SHELL$2.test(literalText(word) ?? ""));
	if (shell < 0) return void 0;
	let isOperand = false;
	for (const [at, word] of words.slice(shell + 1).entries()) {
		const option = patternText(word);
		if (SCRIPT_OPTION.test(option)) return words[shell + at + 2];
		if (!isOperand && !/^[-+]/.test(option)) return void 0;
		isOperand = WITH_OPERAND.test(option);
	}
}
/** The scripts among a command's words. */
function scriptsIn(words) {
	const script = scriptWord(words);
	return script === void 0 ? [] : [scriptOf$1(script)];
}
/** A word as a text in a language of its own, whose references stand in it as they are written. */
function scriptOf$1(word) {
	return derive(wholeText(word.span.source), word.parts.flatMap(piecesOf), word.span);
}
/** Words as a text that a shell reads again: variables as they are written, substitutions as holes. */
function scriptText(words) {
	const first = words[0];
	if (first === void 0) return void 0;
	const pieces = words.flatMap((word, at) => [...at === 0 ? [] : [blankBefore(word.span)], ...word.parts.flatMap(piecesOf)]);
	return derive(wholeText(first.span.source), pieces);
}
function piecesOf(part) {
	if (!isText$2(part)) {
		const { to, span } = part;
		return [{
			text: to === "computed" ? "\uE000" : span.source.text.slice(span.start, span.end),
			from: span.start,
			to: span.end
		}];
	}
	return part.runs.map((run, at) => ({
		text: part.text.slice(run.from, part.runs[at + 1]?.from),
		from: run.start,
		to: run.end
	}));
}
function blankBefore({ start }) {
	return {
		text: " ",
		from: start,
		to: start
	};
}
// src/formats/compose/contents.ts
/** Files that are written inside the file: the `content` of `configs` and `secrets`, in a language of its own. */
function readContents(document) {
	return ["configs", "secrets"].flatMap((field) => pairsOf(childOf(document, field)).flatMap(({ key, value }) => {
		const content = wordIn$1(childOf(value, "content"));
		if (content === void 0) return [];
		const text = scriptOf$1(content);
		return [{
			format: formatAs(key.text.text, text.text) ?? "ini",
			text
		}];
	}));
}
// src/formats/compose/environment.ts
/** `env_file: a.env`, a list, or `{path, required, format}` items. */
function readEnvFiles(node) {
	const files = listed(node).flatMap(readEnvFile);
	return {
		sources: files.map(({ source }) => source),
		wants: files.flatMap(({ wants }) => wants)
	};
}
function readEnvFile(node) {
	const written = node.kind === "map" ? childOf(node, "path") : node;
	const path = wordIn$1(written);
	if (path === void 0) return [];
	const { span } = path;
	const dialect = textOf(childOf(node, "format")) === "raw" ? "docker" : "compose";
	const required = booleanOf(childOf(node, "required")) ?? true;
	const wants = wantFile$1(pathIn(written, folderOf(span.source.path)), span).map((want) => ({
		...want,
		format: "dotenv"
	}));
	return [{
		source: {
			kind: "file",
			path,
			dialect,
			required,
			span
		},
		wants
	}];
}
// src/formats/compose/inclusions.ts
const NONE = {
	inclusions: [],
	envFiles: [],
	wants: []
};
/** Several of them as one. */
function joinInclusions(all) {
	return {
		inclusions: all.flatMap(({ inclusions }) => inclusions),
		envFiles: all.flatMap(({ envFiles }) => envFiles),
		wants: all.flatMap(({ wants }) => wants)
	};
}
/** `include: [other.yaml, {path: [a.yaml, b.yaml], env_file: x.env}]` */
function readIncludes(document) {
	return joinInclusions(listed(childOf(document, "include")).map((item) => {
		const paths = item.kind === "map" ? listed(childOf(item, "path")) : [item];
		const { sources, wants } = readEnvFiles(childOf(item, "env_file"));
		const files = joinInclusions(paths.map((path) => fileOf(path, { kind: "include" })));
		return {
			...files,
			envFiles: sources,
			wants: [...files.wants, ...wants]
		};
	}));
}
/** `extends: base` or `extends: {service: base, file: common.yaml}` */
function readExtends({ key, value }) {
	const node = fieldOf(value, "extends");
	const base = locatedOf(node?.kind === "map" ? childOf(node, "service") : node);
	if (node === void 0 || base === void 0) return NONE;
	const how = {
		kind: "extends",
		workload: key.text.text,
		base: base.value
	};
	const file = childOf(node, "file");
	if (file !== void 0) return fileOf(file, how);
	const own = node_path.posix.basename(base.span.source.path);
	return {
		...NONE,
		inclusions: [{
			path: impliedWord(own, base.span),
			span: node.span,
			...how
		}]
	};
}
/** `compose.yaml`, `docker-compose.yml` */
const BASE_NAME = /^(?:docker-)?compose\.ya?ml$/;
/** The first of these that is there. */
const OVERRIDES = [
	"compose.override.yml",
	"compose.override.yaml",
	"docker-compose.override.yml",
	"docker-compose.override.yaml"
];
/** What compose reads beside a file without being told: the project's `.env`, and a file that overrides this one. */
function readSurroundings(text) {
	const { path } = text.source;
	const span = spanOf(text, 0, 0);
	const want = (name) => wantFile$1(pathFrom(folderOf(path), name), span);
	const overrides = BASE_NAME.test(node_path.posix.basename(path)) ? OVERRIDES : [];
	return {
		inclusions: overrides.map((name) => ({
			path: impliedWord(name, span),
			span,
			kind: "override"
		})),
		envFiles: [{
			kind: "file",
			path: impliedWord(".env", span),
			dialect: "compose",
			required: false,
			span
		}],
		wants: [...want(".env"), ...overrides.flatMap(want)]
	};
}
function fileOf(node, how) {
	const path = wordIn$1(node);
	if (path === void 0) return NONE;
	const span = path.span;
	return {
		...NONE,
		inclusions: [{
			path,
			span,
			...how
		}],
		wants: wantFile$1(pathIn(node, folderOf(span.source.path)), span)
	};
}
// src/formats/runtime-class.ts
/** `kata-qemu-tdx`, `kata-qemu-nvidia-gpu-snp-runtime-rs`, `kata-cc-isolation`, `contrast-cc-metal-qemu-tdx` */
const CONFIDENTIAL = /^(?:contrast-cc(?:-|$)|kata-cc-isolation$|(?:kata|contrast)(?:-[a-z\d]+)*-(?:tdx|snp|se)(?:-|$))/;
/** Sandboxes that guard the host from the workload, not the workload from the host; `kata-remote` may be either. */
const SANDBOX = /^(?:kata(?!-remote$)(?:-|$)|runsc(?:-|$)|gvisor$)/;
/** What the name of a container runtime says about who can read what runs in it. */
function runtimeMarker(runtime) {
	const by = (message) => ({
		at: runtime.span,
		message: `the runtime ${runtime.value} ${message}`
	});
	if (CONFIDENTIAL.test(runtime.value)) return {
		verdict: "confidential",
		by: by("is a confidential VM")
	};
	return SANDBOX.test(runtime.value) ? {
		verdict: "negative",
		by: by("does not hide memory from its host")
	} : void 0;
}
// src/formats/compose/markers.ts
/** Only a confidential VM of dstack has these. */
const DSTACK_SOCKET = /^(?:\/var)?\/run\/(?:dstack|tappd)\.sock$/;
/** What a service's `runtime` says. */
function runtimeMarkers(service) {
	const runtime = locatedOf(fieldOf(service, "runtime"));
	const marker = runtime && runtimeMarker(runtime);
	return marker === void 0 ? [] : [marker];
}
/** The services of a file run on one machine, so what one of them mounts holds for all. */
function shareMarkers(workloads) {
	const shared = workloads.flatMap(socketMarkers);
	return shared.length === 0 ? workloads : workloads.map((workload) => ({
		...workload,
		markers: [...workload.markers, ...shared]
	}));
}
function socketMarkers({ name, mounts }) {
	return mounts.flatMap(({ kind, source }) => {
		const path = kind === "bind" && source !== void 0 ? literalText(source) : void 0;
		if (source === void 0 || path === void 0 || !DSTACK_SOCKET.test(path)) return [];
		return [{
			verdict: "confidential",
			by: {
				at: source.span,
				message: `${name} mounts ${path}, which only a dstack CVM has`
			}
		}];
	});
}
// src/formats/commands/grammar.ts
const ROLES = [
	"switch",
	"value",
	"env",
	"assignment",
	"settings",
	"env-file",
	"secret",
	"pair",
	"object",
	"bundle",
	"login",
	"header",
	"upload",
	"download",
	"copy",
	"runs",
	"image",
	"command",
	"script",
	"port",
	"all-ports",
	"ports",
	"volume",
	"mount",
	"tmpfs",
	"network",
	"build-arg",
	"context",
	"dockerfile",
	"tag"
];
/** Roles of options without a value. */
const VALUELESS = /* @__PURE__ */ new Set([
	"switch",
	"all-ports",
	"download"
]);
const LONG = /^(?<flag>--[^=\uE000]+)(?<glued>=)?/;
const SHORT = /^-[^-]/;
/**
* A table of options: names by role, separated by blanks; one letter is a short option, more are a long one.
* `others`: what an option is that is not listed. `leading`: options end at the first positional.
* The table is built when the first command is read with it: most files use few of the many tools.
*/
function grammar(names, { others = "switch", leading = false } = {}) {
	let roles;
	return {
		get roles() {
			return roles ??= rolesOf(names);
		},
		others,
		leading
	};
}
function rolesOf(names) {
	const roles = /* @__PURE__ */ new Map();
	for (const role of ROLES) for (const name of names[role]?.match(/\S+/g) ?? []) roles.set(flagOf(name), role);
	return roles;
}
/** Tells options, their values and positionals apart. */
function readWords$1(words, { roles, others, leading }) {
	const options = [];
	const positionals = [];
	for (let at = 0; at < words.length; at++) {
		const word = words[at];
		if (word === void 0) break;
		const text = patternText(word);
		if (text === "--") return {
			options,
			positionals,
			rest: words.slice(at + 1)
		};
		if (!text.startsWith("-") || text === "-") {
			positionals.push(word);
			if (leading) return {
				options,
				positionals: words.slice(at),
				rest: []
			};
			continue;
		}
		const found = text.startsWith("--") ? longOption(word, text, roles, others) : shortOptions(word, text, roles, others);
		for (const option of found) options.push(option);
		const last = found.at(-1);
		const next = words[at + 1];
		if (last === void 0 || next === void 0 || !takes(last, next, roles)) continue;
		options[options.length - 1] = {
			...last,
			value: next,
			span: {
				...last.span,
				end: next.span.end
			}
		};
		at++;
	}
	return {
		options,
		positionals,
		rest: []
	};
}
function longOption(word, text, roles, others) {
	const match = LONG.exec(text);
	if (match === null) return [];
	const flag = match.groups["flag"];
	const glued = match.groups["glued"] !== void 0;
	return [{
		flag,
		role: roles.get(flag) ?? (glued ? "value" : others),
		span: word.span,
		...glued ? { value: cutWord(word, match[0].length) } : {}
	}];
}
/** `-itd` is three switches; the first letter that takes a value takes the rest of the word. */
function shortOptions(word, text, roles, others) {
	const options = [];
	if (!SHORT.test(text)) return options;
	for (let at = 1; at < text.length; at++) {
		const flag = `-${text[at]}`;
		const role = roles.get(flag) ?? (at === 1 ? others : "switch");
		if (VALUELESS.has(role)) {
			options.push({
				flag,
				role,
				span: word.span
			});
			continue;
		}
		const from = at + (text[at + 1] === "=" ? 2 : 1);
		options.push({
			flag,
			role,
			span: word.span,
			...at + 1 < text.length ? { value: cutWord(word, from) } : {}
		});
		break;
	}
	return options;
}
/** Whether the next word is the option's value: for options that are not listed, only if it is no option itself. */
function takes(option, next, roles) {
	if (VALUELESS.has(option.role) || option.value !== void 0) return false;
	return roles.has(option.flag) || !patternText(next).startsWith("-");
}
/** The words of a sentence that are written out, up to the first that is not. */
function plainWords(words) {
	const plain = [];
	for (const word of words) {
		const text = literalText(word);
		if (text === void 0) break;
		plain.push(text);
	}
	return plain;
}
function flagOf(name) {
	return name.length === 1 ? `-${name}` : `--${name}`;
}
// src/formats/commands/anycloud.ts
const BUNDLE = "put it into a bundle with anycloud secrets new NAME, then name that: --secret NAME";
/** anycloud starts machines in the user's own cloud accounts. */
const anycloud = {
	names: ["anycloud"],
	actions: [
		{
			names: [
				"submit",
				"job",
				"service",
				"vm",
				"job submit",
				"service submit",
				"vm submit",
				"job new",
				"service new",
				"vm new"
			],
			grammar: grammar({
				env: "e env",
				"env-file": "env-file",
				bundle: "secret",
				value: "credentials vm-type gpu-type gpus input-bucket output-bucket name n region zone disk disk-size port p ports replicas timeout"
			}),
			positionals: ["image", "command"],
			makes: "workload",
			delivers: "api",
			instead: BUNDLE
		},
		{
			names: ["secrets new"],
			grammar: grammar({}),
			positionals: ["object", "pair"],
			store: "bundle",
			delivers: "api",
			instead: "let the shell fill it in from a secret manager: anycloud secrets new NAME \"KEY=$(command)\""
		},
		{
			names: [
				"secrets list",
				"secrets delete",
				"resubmit"
			],
			grammar: grammar({}),
			delivers: "api",
			instead: BUNDLE
		},
		{
			names: ["credentials new"],
			grammar: grammar({
				secret: "secret-access-key private-key api-key client-secret",
				value: "provider access-key-id region project subscription-id tenant-id client-id"
			}),
			positionals: ["value"],
			delivers: "api",
			instead: "set the key in the environment (AWS_SECRET_ACCESS_KEY and the like); anycloud takes it from there"
		}
	]
};
// src/formats/commands/arguments.ts
const TELLING = /^(?:key|auth|masterauth|pass|requirepass|pwd|phrase|credentials?|mnemonic|seed|jwt|passphrase|[a-z\d]*(?:password|passwd|token|secret|apikey))$/;
const HUMP = /(?<=[a-z\d])(?=[A-Z])/g;
const HEADER = /^(?<name>[\w-]+)\s*:\s*(?:(?<scheme>bearer|basic|token|bot|apikey|key)\s+)?/i;
/** A position that holds a secret whatever its name; `-` stands for standard input. */
function secretArguments({ flag, value, span }) {
	const text = literalText(value);
	if (text === "" || text === "-") return [];
	return [{
		...flagged(flag),
		certain: true,
		value: valueOf$2(value),
		span
	}];
}
/** `KEY=value` that goes into a store: judged by its key. */
function pairArguments({ flag, value, span }) {
	const [left, right] = splitWord(value, "=") ?? [];
	const name = left && literalText(left);
	if (name === void 0 || right === void 0 || literalText(right) === "-") return [];
	return [{
		...flagged(flag),
		name,
		value: valueOf$2(right),
		span
	}];
}
/** The password of `user:password`; a key that stands alone with its colon (`key:`); a variable that holds both. */
function loginArguments({ flag, value, span }) {
	const [user, password] = splitWord(value, ":") ?? [void 0, value];
	if (user === void 0 && literalText(value) !== void 0) return [];
	const secret = user !== void 0 && literalText(password) === "" ? user : password;
	return secret.parts.length === 0 ? [] : [{
		...flagged(flag),
		certain: true,
		value: valueOf$2(secret),
		span
	}];
}
/** The value of a header, without the scheme of an `Authorization`. */
function headerArguments({ flag, value, span }) {
	const match = HEADER.exec(patternText(value));
	if (match === null) return [];
	const secret = cutWord(value, match[0].length);
	const certain = match.groups["scheme"] !== void 0 ? { certain: true } : {};
	return secret.parts.length === 0 ? [] : [{
		...flagged(flag),
		name: match.groups["name"],
		...certain,
		value: valueOf$2(secret),
		span
	}];
}
/** The values of long options that are named like secrets, for tools without a table. */
function tellingArguments(words) {
	const found = [];
	for (const [at, word] of words.entries()) {
		const text = patternText(word);
		if (!text.startsWith("--") || !tells(text)) continue;
		const [option, value] = splitWord(word, "=") ?? [word, operandOf(words[at + 1])];
		const flag = literalText(option);
		if (flag === void 0 || value === void 0 || value.parts.length === 0) continue;
		found.push({
			flag,
			value: valueOf$2(value),
			span: joinSpans(word.span, value.span)
		});
	}
	return found;
}
function operandOf(next) {
	return next !== void 0 && !patternText(next).startsWith("-") ? next : void 0;
}
function tells(option) {
	return (option.slice(2).split("=", 1)[0] ?? "").replace(HUMP, "-").toLowerCase().split(/[-_.]/).some((part) => TELLING.test(part));
}
function joinSpans(first, last) {
	return {
		...first,
		end: Math.max(first.end, last.end)
	};
}
function flagged(flag) {
	return flag === void 0 ? {} : { flag };
}
// src/formats/commands/btcli.ts
const NAMES$1 = [
	"regen-coldkey",
	"regen_coldkey",
	"regen-hotkey",
	"regen_hotkey",
	"create",
	"new-coldkey",
	"new_coldkey",
	"new-hotkey",
	"new_hotkey"
];
/** btcli: wallets are restored from words that must not stand on a command line. */
const btcli = {
	names: ["btcli"],
	actions: [{
		names: [
			"wallet",
			"wallets",
			"w"
		].flatMap((group) => NAMES$1.map((name) => `${group} ${name}`)),
		grammar: grammar({
			secret: "mnemonic seed json-password json_password",
			value: "json wallet-name name wallet_name wallet.name wallet-path wallet_path wallet.path p path H hotkey wallet-hotkey wallet.hotkey n-words n_words network"
		}),
		instead: "leave the option out: btcli asks for it and shows nothing"
	}]
};
// src/formats/commands/copying.ts
const INSTEAD$1 = "send only what the machine needs, and let it fetch its secrets itself";
/** scp copies files to and from another machine. */
const scp = {
	names: ["scp"],
	actions: [{
		names: [""],
		grammar: grammar({ value: "c D F i J l o P S X" }),
		positionals: ["copy"],
		instead: INSTEAD$1
	}]
};
/** rsync copies folders to and from another machine. */
const rsync = {
	names: ["rsync"],
	actions: [{
		names: [""],
		grammar: grammar({ value: "e rsh f filter B M T exclude exclude-from include include-from files-from rsync-path bwlimit timeout port chmod chown log-file backup-dir link-dest compare-dest out-format info partial-dir max-size min-size" }),
		positionals: ["copy"],
		instead: INSTEAD$1
	}]
};
// src/formats/commands/docker.ts
const start = {
	names: [
		"run",
		"create",
		"container run",
		"container create",
		"service create"
	],
	grammar: grammar({
		switch: "i interactive t tty d detach q quiet rm privileged init read-only no-healthcheck oom-kill-disable sig-proxy use-api-socket",
		env: "e env",
		"env-file": "env-file",
		port: "p publish",
		"all-ports": "P publish-all",
		volume: "v volume",
		mount: "mount",
		tmpfs: "tmpfs",
		network: "network net"
	}, {
		others: "value",
		leading: true
	}),
	positionals: ["image", "command"],
	makes: "workload",
	instead: "mount the secret as a file, or name the variable alone (-e KEY) so that the shell hands it over"
};
const exec = {
	names: [
		"exec",
		"container exec",
		"compose exec",
		"compose run"
	],
	grammar: grammar({
		env: "e env",
		"env-file": "env-file",
		value: "u user w workdir detach-keys index name entrypoint v volume p publish l label"
	}, { leading: true }),
	positionals: ["value", "command"],
	instead: "name the variable alone (-e KEY) so that the shell hands it over, or read it from a file in the container"
};
const build$1 = {
	names: [
		"build",
		"image build",
		"builder build",
		"buildx build",
		"buildx b"
	],
	grammar: grammar({
		switch: "q quiet no-cache pull push load rm force-rm squash compress D debug check provenance-mode",
		"build-arg": "build-arg",
		dockerfile: "f file",
		tag: "t tag"
	}, { others: "value" }),
	positionals: ["context"],
	makes: "build",
	instead: "hand it over with --secret id=NAME and read it in RUN --mount=type=secret"
};
const login = {
	names: ["login"],
	grammar: grammar({
		secret: "p password",
		value: "u username authfile tls-verify"
	}),
	instead: "pipe the password into login --password-stdin"
};
const copy = {
	names: [
		"cp",
		"container cp",
		"compose cp"
	],
	grammar: grammar({}),
	positionals: ["copy"],
	instead: "mount the file read-only where the container needs it"
};
const composeGlobals = {
	runs: "f file",
	"env-file": "env-file",
	value: "H host c context config log-level l p project-name profile project-directory progress ansi parallel tlscacert tlscert tlskey"
};
const compose$1 = {
	names: [
		"up",
		"create",
		"start",
		"restart",
		"pull",
		"config",
		"watch"
	],
	grammar: grammar({ value: "t timeout scale pull attach no-attach exit-code-from" }),
	dialect: "compose",
	instead: "keep the secret in a file that compose mounts under secrets:"
};
const composeBuild = {
	names: ["build"],
	grammar: grammar({
		"build-arg": "build-arg",
		value: "m memory builder ssh"
	}),
	makes: "build",
	instead: build$1.instead
};
function prefixed(action) {
	return {
		...action,
		names: action.names.map((name) => `compose ${name}`)
	};
}
/** Docker and the engines that take its command lines. */
const docker = {
	names: [
		"docker",
		"podman",
		"nerdctl"
	],
	globals: grammar(composeGlobals, { leading: true }),
	actions: [
		start,
		exec,
		build$1,
		login,
		copy,
		prefixed(compose$1),
		prefixed(composeBuild),
		{
			names: ["stack deploy"],
			grammar: grammar({ runs: "c compose-file" }),
			instead: compose$1.instead
		},
		{
			names: ["kube play", "play kube"],
			grammar: grammar({ network: "network" }),
			positionals: ["runs", "value"],
			instead: start.instead
		}
	]
};
/** Compose as a program of its own. */
const dockerCompose = {
	names: ["docker-compose", "podman-compose"],
	globals: grammar(composeGlobals, { leading: true }),
	actions: [
		compose$1,
		composeBuild,
		{
			...exec,
			names: ["exec", "run"]
		}
	]
};
// src/formats/commands/helm.ts
const COMMON$1 = "n namespace kube-context kubeconfig registry-config repository-config kube-apiserver burst-limit";
/** helm: values on the command line end in the release, which the cluster stores. */
const helm$1 = {
	names: ["helm"],
	globals: grammar({
		value: COMMON$1,
		secret: "kube-token"
	}, { leading: true }),
	actions: [{
		names: [
			"install",
			"upgrade",
			"template",
			"lint"
		],
		grammar: grammar({
			settings: "set set-string",
			assignment: "set-literal set-json",
			secret: "password kube-token",
			value: `${COMMON$1} set-file f values version repo timeout username description post-renderer output o ca-file cert-file key-file keyring`
		}),
		delivers: "api",
		instead: "name an existing Secret in the values, or read the value from a file: --set-file KEY=FILE"
	}, {
		names: ["registry login", "repo add"],
		grammar: grammar({
			secret: "p password",
			value: `${COMMON$1} u username ca-file cert-file key-file`
		}),
		instead: "pipe the password in: --password-stdin"
	}]
};
// src/formats/commands/http.ts
/** curl: headers and logins on the command line are in the process list. */
const curl = {
	names: ["curl"],
	actions: [{
		names: [""],
		grammar: grammar({
			header: "H header proxy-header",
			login: "u user U proxy-user",
			secret: "oauth2-bearer pass proxy-pass",
			value: "A b c C d D e E F K m o P Q r t T w x X y Y z data data-raw data-binary data-urlencode json form output request url cacert cert key connect-timeout max-time retry retry-delay resolve user-agent write-out config upload-file cookie cookie-jar referer range proxy noproxy unix-socket limit-rate dump-header"
		}),
		instead: "read it from a file: --config FILE, --netrc, or -H @FILE"
	}]
};
/** wget: headers and passwords on the command line are in the process list. */
const wget = {
	names: ["wget"],
	actions: [{
		names: [""],
		grammar: grammar({
			header: "header",
			secret: "password http-password ftp-password proxy-password",
			value: "O o a P U e i t T Q A R D I X l user http-user output-document post-data post-file body-data user-agent timeout tries"
		}),
		instead: "keep the password in ~/.netrc, or let --ask-password ask for it"
	}]
};
// src/formats/commands/wrappers.ts
function wrapper(names, values = "", { skips = 0, dashes = false } = {}) {
	return {
		names: names.split(","),
		options: grammar({ value: values }, { leading: !dashes }),
		skips,
		dashes
	};
}
const WRAPPERS = byFirstWord([
	wrapper("sudo,doas", "u g h p C T r t D R U user group prompt chdir host"),
	wrapper("env", "u C S unset chdir"),
	wrapper("nohup,command,builtin,setsid,time,stdbuf,unbuffer,eatmydata,catchsegv", "f o i e"),
	wrapper("exec", "a"),
	wrapper("nice,ionice,chrt", "n adjustment c p"),
	wrapper("timeout", "k s kill-after signal", { skips: 1 }),
	wrapper("flock", "w E timeout", { skips: 1 }),
	wrapper("watch", "n interval"),
	wrapper("xargs", "I n P L d s a E"),
	wrapper("numactl", "N m C"),
	wrapper("uv run,uvx,uv tool run", "with python p extra group env-file project directory package index-url index with-requirements from"),
	wrapper("poetry run,pipenv run,pdm run,rye run,hatch run,pixi run"),
	wrapper("conda run,mamba run,micromamba run", "n name p prefix"),
	wrapper("npx,bunx,pnpm exec,pnpm dlx,yarn dlx,npm exec,bun x", "p package c call"),
	wrapper("doppler run", "p project c config t token command"),
	wrapper("infisical run", "env path token projectId command"),
	wrapper("op run", "env-file account"),
	wrapper("chamber exec", "", { dashes: true }),
	wrapper("aws-vault exec", "d duration", { skips: 1 }),
	wrapper("dotenv run,dotenvx run,dotenv", "f e file env-file"),
	wrapper("sops exec-env", "", { skips: 1 }),
	wrapper("k3s,microk8s,minikube", "p profile"),
	wrapper("sshpass", "p f d")
]);
const ASSIGNMENT$1 = /^[A-Za-z_]\w*=/;
const DEEPEST$1 = 20;
/** Takes `sudo`, `env KEY=value`, `uv run` and the like off a command. */
function peel(words) {
	let env = [];
	let rest = words;
	for (let depth = 0; depth < DEEPEST$1; depth++) {
		const assigned = rest.findIndex((word) => !ASSIGNMENT$1.test(patternText(word)));
		const start = assigned < 0 ? rest.length : assigned;
		if (start > 0) env = [...env, ...rest.slice(0, start).flatMap((word) => entryOf$2(word) ?? [])];
		rest = rest.slice(start);
		const inner = unwrap(rest);
		if (inner === void 0) break;
		rest = inner;
	}
	return {
		words: rest,
		env
	};
}
/** The last part of a program's path: `docker` of `/usr/bin/docker`. */
function programName(word) {
	const text = word === void 0 ? void 0 : literalText(word);
	return text === void 0 ? "" : text.slice(text.lastIndexOf("/") + 1);
}
function unwrap(words) {
	const candidates = WRAPPERS.get(programName(words[0])) ?? [];
	for (const { names, options, skips, dashes } of candidates) {
		const name = names.find((each) => startsWith(words, each.split(" ")));
		if (name === void 0) continue;
		const { positionals, rest } = readWords$1(words.slice(name.split(" ").length), options);
		const inner = dashes ? rest : [...positionals, ...rest].slice(skips);
		return inner.length === 0 ? void 0 : inner;
	}
}
function startsWith(words, [, ...further]) {
	return further.every((text, at) => {
		const word = words[at + 1];
		return word !== void 0 && literalText(word) === text;
	});
}
function byFirstWord(wrappers) {
	const map = /* @__PURE__ */ new Map();
	for (const each of wrappers) for (const name of each.names) {
		const first = name.split(" ")[0] ?? name;
		const known = map.get(first);
		if (known === void 0) map.set(first, [each]);
		else if (!known.includes(each)) known.push(each);
	}
	return map;
}
// src/formats/commands/inner.ts
const SSH = grammar({ value: "b B c D e E F I i J L l m O o p P Q R S W w" }, { leading: true });
const CONTAINER = grammar({ value: "e env env-file u user w workdir c container n namespace context index f file p project-name name v volume" }, { leading: true });
const ENGINES = /* @__PURE__ */ new Set([
	"docker",
	"podman",
	"nerdctl",
	"docker-compose",
	"kubectl",
	"oc"
]);
const LIUM = grammar({
	script: "cmd entrypoint",
	value: "e env s script"
});
/** Machines by the end of their names. */
const PROVIDERS = [
	[/(?:^|[@.])vast\.ai$/, "Vast.ai"],
	[/(?:^|[@.])runpod\.io$/, "RunPod"],
	[/(?:^|[@.])lium\.io$/, "Lium"],
	[/(?:^|[@.])salad\.com$/, "Salad"]
];
/** What a command, without wrappers, runs in turn: on another machine, in a container, or in a shell of its own. */
function innerOf(words) {
	const tool = programName(words[0]);
	const rest = words.slice(1);
	if (tool === "ssh") return remote(words);
	if (tool === "lium") return onLium(rest);
	if (tool === "tmux" || tool === "screen") return inTerminal(rest);
	const contained = containerWords(tool, rest);
	if (contained !== void 0) return scriptOf(contained, "container") ?? {
		words: contained,
		script: false,
		markers: [],
		place: "container"
	};
	return scriptOf(words, tool === "docker" || tool === "podman" ? "container" : "here");
}
/** A sign that a rented host gets this. */
function rented(provider, by, message) {
	return {
		verdict: "rented",
		provider,
		by: {
			at: by,
			message
		}
	};
}
/** The provider whose machine an address names: `root@ssh4.vast.ai`. */
function providerOf(address) {
	const host = address.split(":", 1)[0] ?? "";
	return PROVIDERS.find(([suffix]) => suffix.test(host))?.[1];
}
/** Signs of the machine that `ssh` connects to. */
function machineMarkers(words) {
	const host = programName(words[0]) === "ssh" ? readWords$1(words.slice(1), SSH).positionals[0] : void 0;
	const provider = host && providerOf(patternText(host));
	return host === void 0 || provider === void 0 ? [] : [rented(provider, host.span, `it runs on a ${provider} machine`)];
}
function remote(words) {
	const command = readWords$1(words.slice(1), SSH).positionals.slice(1);
	return command.length === 0 ? void 0 : {
		words: command,
		script: true,
		markers: machineMarkers(words),
		place: "machine"
	};
}
/** The command of `lium exec`, the start command of `lium up`. */
function onLium([action, ...words]) {
	const { options, positionals } = readWords$1(words, LIUM);
	const [pod, ...command] = positionals;
	const name = action && literalText(action);
	const scripts = name === "exec" ? command : options.flatMap(({ role, value }) => role === "script" && value !== void 0 ? [value] : []);
	const place = name === "exec" ? pod : action;
	if (name !== "exec" && name !== "up" || place === void 0 || scripts.length === 0) return void 0;
	return {
		words: scripts,
		script: true,
		markers: [rented("Lium", place.span, `lium ${name} runs it on a rented machine`)],
		place: "container"
	};
}
function inTerminal(words) {
	const script = words.find((word) => patternText(word).includes(" "));
	return script && {
		words: [script],
		script: true,
		markers: [],
		place: "here"
	};
}
/** The command of `docker exec`, `docker compose exec` and `kubectl exec`. */
function containerWords(tool, words) {
	if (!ENGINES.has(tool)) return void 0;
	const sentence = readWords$1(words, CONTAINER).positionals;
	const compose = plainWords(sentence)[0] === "compose";
	const [action, ...operands] = compose ? readWords$1(sentence.slice(1), CONTAINER).positionals : sentence;
	const name = action && literalText(action);
	if (name !== "exec" && !(compose && name === "run")) return void 0;
	const command = readWords$1(operands, CONTAINER).positionals.slice(1);
	const start = plainWords(command)[0] === "--" ? 1 : 0;
	return command.length > start ? command.slice(start) : void 0;
}
/** The script of `bash -c "…"`, `sh -x -c "…"`, wherever it stands in the command. */
function scriptOf(words, place) {
	const script = scriptWord(words);
	return script && {
		words: [script],
		script: true,
		markers: [],
		place
	};
}
// src/formats/commands/kubectl.ts
const COMMON = "n namespace context cluster kubeconfig s server as o output l selector dry-run field-manager certificate-authority client-certificate client-key user";
function options$1(names = {}) {
	return grammar({
		...names,
		value: `${COMMON} ${names.value ?? ""}`.trim(),
		secret: `token password ${names.secret ?? ""}`.trim()
	});
}
const store = {
	names: [
		"create secret generic",
		"create secret tls",
		"create secret docker-registry"
	],
	grammar: options$1({
		pair: "from-literal",
		secret: "docker-password",
		value: "from-file from-env-file type cert key docker-server docker-username docker-email"
	}),
	positionals: ["object", "value"],
	store: "Secret",
	delivers: "api",
	instead: "read the value from a file: --from-file=KEY=FILE or --from-env-file=FILE"
};
/** kubectl and the programs that take its command lines. */
const kubectl = {
	names: [
		"kubectl",
		"oc",
		"microk8s.kubectl"
	],
	globals: grammar({
		value: COMMON,
		secret: "token password"
	}, { leading: true }),
	actions: [
		store,
		{
			...store,
			names: ["create configmap", "create cm"],
			store: "ConfigMap",
			instead: "put it into a Secret that is made from a file: kubectl create secret generic NAME --from-file=KEY=FILE"
		},
		{
			names: ["set env"],
			grammar: options$1({
				assignment: "e env",
				value: "from keys prefix c containers f filename"
			}),
			positionals: ["assignment"],
			delivers: "api",
			instead: "put it into a Secret and take it from there: kubectl set env --from=secret/NAME"
		},
		{
			names: ["run"],
			grammar: options$1({
				image: "image",
				env: "env",
				value: "restart labels port overrides image-pull-policy"
			}),
			positionals: ["value", "command"],
			makes: "workload",
			delivers: "api",
			instead: "put it into a Secret and name that in a manifest: valueFrom.secretKeyRef"
		},
		{
			names: ["cp"],
			grammar: options$1({ value: "c container retries" }),
			positionals: ["copy"],
			delivers: "api",
			instead: "mount the file from a Secret"
		},
		{
			names: ["config set-credentials"],
			grammar: options$1({ value: "username exec-command exec-arg exec-env auth-provider" }),
			instead: "use a credential plugin (--exec-command), which asks for the token when it is needed"
		},
		{
			names: [
				"apply",
				"create",
				"replace"
			],
			grammar: options$1({ runs: "f filename k kustomize" }),
			delivers: "api",
			instead: "keep values in a Secret that is not in the manifest"
		},
		{
			names: ["exec"],
			grammar: options$1({ value: "c container f filename pod-running-timeout" }),
			positionals: ["value", "command"],
			delivers: "api",
			instead: "mount the secret as a file in the pod"
		}
	]
};
// src/formats/commands/lium.ts
const ON_HOST = "let the pod fetch it from a secret manager when it starts";
const CONFIG = "let lium init ask for the key, or set LIUM_API_KEY from a secret manager";
/** Lium rents machines whose owners can read what runs there. */
const lium = {
	names: ["lium"],
	provider: "Lium",
	actions: [
		{
			names: ["up"],
			grammar: grammar({
				env: "e env",
				bundle: "secret",
				image: "image",
				script: "cmd entrypoint",
				ports: "internal-ports",
				dockerfile: "dockerfile",
				value: "p ports t template_id template-id v volume ssh-name ttl until budget n name gpu c count country tier"
			}),
			positionals: ["value"],
			makes: "workload",
			delivers: "api",
			instead: ON_HOST
		},
		{
			names: ["exec"],
			grammar: grammar({
				env: "e env",
				upload: "s script"
			}),
			positionals: ["value", "script"],
			delivers: "api",
			instead: ON_HOST
		},
		{
			names: ["scp"],
			grammar: grammar({ download: "d download" }),
			positionals: [
				"value",
				"upload",
				"value"
			],
			delivers: "api",
			instead: ON_HOST
		},
		{
			names: ["rsync"],
			grammar: grammar({ value: "exclude bwlimit" }),
			positionals: [
				"value",
				"upload",
				"value"
			],
			delivers: "api",
			instead: ON_HOST
		},
		{
			names: [
				"template create",
				"templates create",
				"template new",
				"templates new"
			],
			grammar: grammar({
				env: "e env environment",
				image: "image docker-image",
				script: "startup-commands entrypoint cmd",
				ports: "internal-ports",
				value: "n name tag docker-image-tag category description volumes digest"
			}),
			makes: "workload",
			delivers: "api",
			instead: "leave secrets out of templates, which Lium stores"
		},
		{
			names: ["init"],
			grammar: grammar({ secret: "api-key" }),
			instead: CONFIG
		},
		{
			names: ["config set api.api_key"],
			grammar: grammar({}),
			positionals: ["secret"],
			instead: CONFIG
		},
		{
			names: ["secrets set"],
			grammar: grammar({}),
			positionals: ["value", "secret"],
			instead: "lium secrets set NAME asks for the value, or reads it from standard input"
		}
	]
};
/** miner-cli renders a runtime file into containers on the operator's own host. */
const minerCli = {
	names: ["miner-cli"],
	actions: [{
		names: [
			"doctor",
			"toolkit install",
			"toolkit verify",
			"runtime prepare",
			"render",
			"up",
			"init",
			"restart",
			"stop",
			"rm"
		],
		grammar: grammar({
			runs: "f file config",
			value: "engine model image image-policy tp port gpu-ids"
		}),
		instead: "keep tokens out of the runtime file: export them from a secret manager before miner-cli up"
	}]
};
// src/formats/commands/workload.ts
/** What a call starts: the container or pod that its options describe. */
function workloadOf(call, name, items, given) {
	const image = items.find((item) => item.role === "image")?.value;
	return {
		name,
		span: call.span,
		...image === void 0 ? {} : { image },
		local: false,
		...given,
		mounts: items.flatMap(mountsOf),
		ports: items.flatMap(portsOf),
		network: networkOf$2(items.findLast((item) => item.role === "network")),
		command: items.filter((item) => item.role === "command" || item.role === "script").map((item) => item.value)
	};
}
/** A program that runs on the machine itself, so that what it binds is the host's. */
function processOf({ tool, words, span, env, markers }, name, program) {
	return {
		name: name === "" ? tool : `${tool} ${name}`,
		span,
		local: false,
		env,
		envFrom: [],
		mounts: [],
		ports: [],
		network: {
			kind: "host",
			span: program.span,
			process: true
		},
		command: [program, ...words],
		markers
	};
}
/** The secrets of a tool's own store that a workload gets by name. */
function bundleSource({ role, value, span }) {
	const name = literalText(value);
	if (role !== "bundle" || name === void 0) return [];
	return [{
		kind: "store",
		store: "bundle",
		name: {
			value: name,
			span: value.span
		},
		prefix: "",
		span
	}];
}
function networkOf$2(item) {
	const network = item === void 0 ? "own" : literalText(item.value);
	if (item === void 0) return { kind: "own" };
	if (network === void 0) return { kind: "unknown" };
	if (network === "host") return {
		kind: "host",
		span: item.span,
		process: false
	};
	if (network === "none") return { kind: "none" };
	return { kind: network.startsWith("container:") ? "shared" : "own" };
}
function portsOf({ role, value, span }) {
	if (role === "port") return [fieldPort(value) ?? {
		span: value.span,
		how: "docker-run",
		short: value
	}];
	if (role === "all-ports") return [{
		span,
		how: "docker-run"
	}];
	if (role === "ports") return pieces(value, ",").map((container) => ({
		span: container.span,
		how: "provider",
		container
	}));
	return [];
}
/** `target=80,published=8080,host_ip=127.0.0.1`: the engine drops the address of this form. */
function fieldPort(value) {
	if (!patternText(value).includes("=")) return void 0;
	const fields = fieldsOf(value);
	const container = fields.get("target");
	const host = fields.get("published");
	return {
		span: value.span,
		how: "docker-run",
		...container && { container },
		...host && { host }
	};
}
function mountsOf({ role, value, span }) {
	if (role === "volume") return [volumeMount(value)];
	if (role === "mount") return [fieldMount(value)];
	if (role === "tmpfs") return [{
		span,
		kind: "temporary",
		target: splitWord(value, ":")?.[0] ?? value,
		readOnly: false
	}];
	return [];
}
/** `./data:/data:ro`, `cache:/root/.cache`, `/anonymous` */
function volumeMount(value) {
	const [first, second, options] = pieces(value, ":");
	if (first === void 0 || second === void 0) return {
		span: value.span,
		kind: "temporary",
		target: value,
		readOnly: false
	};
	const readOnly = options !== void 0 && patternText(options).split(",").some((option) => option === "ro" || option === "readonly");
	return {
		span: value.span,
		kind: isHostPath(first) ? "bind" : "volume",
		source: first,
		target: second,
		readOnly
	};
}
function fieldMount(value) {
	const fields = fieldsOf(value);
	const source = fields.get("source") ?? fields.get("src");
	const target = fields.get("target") ?? fields.get("destination") ?? fields.get("dst");
	const type = literalText(fields.get("type") ?? value);
	return {
		span: value.span,
		kind: type === "bind" ? "bind" : type === "tmpfs" || source === void 0 ? "temporary" : "volume",
		...source && { source },
		...target && { target },
		readOnly: fields.has("readonly") || fields.has("ro")
	};
}
/** `a=1,b` by name; a bare name has an empty value. */
function fieldsOf(value) {
	const fields = /* @__PURE__ */ new Map();
	for (const piece of pieces(value, ",")) {
		const [name, field] = splitWord(piece, "=") ?? [piece, cutWord(piece, 0, 0)];
		fields.set(patternText(name).trim(), field);
	}
	return fields;
}
/** The stretches of a word between separators of one character, holes kept. */
function pieces(word, separator) {
	let at = 0;
	return patternText(word).split(separator).map((piece) => {
		const cut = cutWord(word, at, at + piece.length);
		at += piece.length + 1;
		return cut;
	});
}
/** A path rather than a volume's name; what begins with a variable (`$PWD`) is taken for a path. */
function isHostPath(source) {
	const text = patternText(source);
	return text.startsWith("\uE000") || /^[./~]/.test(text);
}
// src/formats/commands/processes.ts
/** Servers by program, with the first words that start them; '' is any. */
const SERVERS = new Map(Object.entries({
	aphrodite: "run",
	"code-server": "",
	comfy: "launch",
	dockerd: "",
	fastapi: "run dev",
	gpustack: "start",
	gunicorn: "",
	"invokeai-web": "",
	jupyter: "lab notebook server labhub nbclassic",
	"jupyter-lab": "",
	"jupyter-notebook": "",
	"jupyter-server": "",
	jupyterhub: "",
	langflow: "run",
	litellm: "",
	"llama-server": "",
	lmdeploy: "serve",
	lms: "server",
	"local-ai": "",
	"miner-agent": "",
	minio: "server",
	mlflow: "server ui",
	mongod: "",
	"node-subtensor": "",
	ollama: "serve",
	"open-webui": "serve",
	phoenix: "serve",
	postgres: "",
	qdrant: "",
	ray: "start",
	"redis-server": "",
	sglang: "serve",
	streamlit: "run",
	tensorboard: "",
	"text-generation-launcher": "",
	tritonserver: "",
	uvicorn: "",
	vault: "server",
	vllm: "serve",
	"xinference-local": ""
}).map(([program, actions]) => [program, actions.split(" ")]));
const PYTHON = /^python[\d.]*$/;
const MODULES = /^(?:vllm\.entrypoints|sglang\.launch_server|miner_agent|jupyter|notebook|jupyterlab|uvicorn|streamlit|fastchat|llama_cpp\.server|mlc_llm|lmdeploy|text_generation_server|open_webui|aphrodite|http\.server)(?:\.|$)/;
const LISTENS = /^--(?:listen|listen-host|host|share|server-name|server_name|axon\.(?:ip|port))(?:=|$)/;
const INSTEAD = /* @__PURE__ */ new Map([
	["vllm", "set VLLM_API_KEY in the environment from a secret manager"],
	["jupyter", "set JUPYTER_TOKEN_FILE, or a hashed password in the configuration file"],
	["redis-server", "write requirepass into a configuration file that only the server reads"]
]);
/** A server that is started on the machine itself. */
function startedProcess(call, program) {
	const action = serverAction(call);
	if (action === void 0) return void 0;
	return {
		tool: call.tool,
		action,
		span: call.span,
		markers: call.markers,
		env: [],
		envFrom: [],
		delivers: "local",
		secrets: tellingArguments(call.words),
		bundles: [],
		uploads: [],
		instead: INSTEAD.get(call.tool) ?? "set it in the environment from a secret manager, or read it from a file",
		workload: processOf(call, action, program),
		runs: []
	};
}
/** `serve` of `vllm serve`, the module of `python -m`; undefined for what starts no server. */
function serverAction({ tool, words }) {
	const [first, second] = plainWords(words);
	if (PYTHON.test(tool)) return first === "-m" ? moduleName(second) : listeningScript(words);
	const actions = SERVERS.get(tool);
	if (actions === void 0) return void 0;
	if (actions.includes("")) return "";
	if (first !== void 0 && actions.includes(first)) return first;
	return tool === "jupyter" && (first === void 0 || first.startsWith("-")) ? "" : void 0;
}
function moduleName(name) {
	return name !== void 0 && MODULES.test(name) ? name : void 0;
}
function listeningScript(words) {
	const script = words.map((word) => literalText(word)).find((text) => text?.endsWith(".py"));
	return script !== void 0 && words.some((word) => LISTENS.test(patternText(word))) ? script : void 0;
}
// src/formats/commands/tool.ts
const NO_GLOBALS = grammar({}, { leading: true });
/** Finds the action of a call in the tool's table and reads the words after it. */
function actionOf(tool, words) {
	let before = [];
	let name = "";
	let rest = words;
	for (;;) {
		const action = tool.actions.find(({ names }) => names.includes(name));
		const reading = readWords$1(rest, tool.globals ?? NO_GLOBALS);
		const longer = longerName(tool, name, reading.positionals[0]);
		if (longer === void 0) return action && {
			name,
			action,
			items: itemsOf(action, before, rest)
		};
		before = [...before, ...reading.options];
		name = longer;
		rest = reading.positionals.slice(1);
	}
}
/** `create secret` where `generic` comes next and `create secret generic` is an action or the beginning of one. */
function longerName({ actions }, name, next) {
	const word = next && literalText(next);
	if (word === void 0) return void 0;
	const longer = name === "" ? word : `${name} ${word}`;
	return actions.some((action) => action.names.some((each) => each === longer || each.startsWith(`${longer} `))) ? longer : void 0;
}
function itemsOf(action, before, words) {
	const { options, positionals, rest } = readWords$1(words, action.grammar);
	const roles = action.positionals ?? [];
	return [
		...[...before, ...options].flatMap(optionItem),
		...positionals.map((value, at) => ({
			role: roles[at] ?? roles.at(-1) ?? "value",
			value,
			span: value.span
		})),
		...rest.map((value) => ({
			role: action.rest ?? "command",
			value,
			span: value.span
		}))
	];
}
/** Switches say nothing, but for two. */
function optionItem({ flag, role, value, span }) {
	if (value !== void 0) return [{
		flag,
		role,
		value,
		span
	}];
	return role === "all-ports" || role === "download" ? [{
		flag,
		role,
		value: {
			parts: [],
			span
		},
		span
	}] : [];
}
// src/formats/commands/understand.ts
/** Lowers a call of a known action: what it hands over, starts, builds and stores. */
function describe(call, { name, action, items }) {
	const title = name === "" ? call.tool : `${call.tool} ${name}`;
	const env = items.flatMap(entriesOf$1);
	const envFrom = items.flatMap((item) => envFile(item, action));
	const { markers } = call;
	const store = storeOf(call, action, items);
	return {
		tool: call.tool,
		action: name,
		span: call.span,
		markers,
		env,
		envFrom,
		delivers: action.delivers ?? "local",
		secrets: secretsOf(items),
		bundles: withRole(items, "bundle").flatMap(({ value }) => locatedText(value) ?? []),
		uploads: uploadsOf(items).map((path) => ({
			path,
			span: path.span
		})),
		instead: action.instead,
		...action.makes === "workload" && { workload: workloadOf(call, title, items, {
			env,
			envFrom: [...envFrom, ...items.flatMap(bundleSource)],
			markers
		}) },
		...action.makes === "build" && { build: buildOf$1(call, title, items) },
		...store && { store },
		runs: withRole(items, "runs").map((item) => item.value).filter((file) => literalText(file) !== "-")
	};
}
function withRole(items, ...roles) {
	return items.filter((item) => roles.includes(item.role));
}
function entriesOf$1({ role, value }) {
	if (role === "settings") return settingsOf(value);
	if (role !== "env" && role !== "assignment") return [];
	const entry = entryOf$2(value);
	if (entry === void 0) return [];
	if (entry.value.kind !== "absent") return [entry];
	return role === "env" ? [passedThrough(entry)] : [];
}
/** A bare name: the value is the caller's. */
function passedThrough({ name, span }) {
	return {
		name,
		value: {
			kind: "reference",
			to: "environment",
			name: name.value,
			span
		},
		span
	};
}
const COMMA = /(?<!\\),/;
/** `auth.password=x,replicas=2` */
function settingsOf(value) {
	return pieces(value, COMMA).flatMap((piece) => {
		const entry = entryOf$2(piece);
		return entry === void 0 || entry.value.kind === "absent" ? [] : [entry];
	});
}
function envFile({ role, value, span }, action) {
	if (role !== "env-file" || literalText(value) === "-") return [];
	return [{
		kind: "file",
		path: value,
		dialect: action.dialect ?? "docker",
		required: true,
		span
	}];
}
function secretsOf(items) {
	return [
		...withRole(items, "secret").flatMap(secretArguments),
		...withRole(items, "pair").flatMap(pairArguments),
		...withRole(items, "login").flatMap(loginArguments),
		...withRole(items, "header").flatMap(headerArguments),
		...tellingArguments(withRole(items, "command").map((item) => item.value))
	];
}
function uploadsOf(items) {
	if (withRole(items, "download").length > 0) return [];
	return [...withRole(items, "upload").map((item) => item.value), ...copiedFrom(withRole(items, "copy"))];
}
/** What goes to the other machine: the local sources of a copy whose destination is remote. */
function copiedFrom(sides) {
	const destination = sides.at(-1)?.value;
	if (destination === void 0 || !isRemote(destination)) return [];
	return sides.slice(0, -1).flatMap(({ value }) => isRemote(value) ? [] : [value]);
}
const REMOTE$1 = /^[^/]*:/;
function isRemote(side) {
	return REMOTE$1.test(patternText(side));
}
function storeOf(call, { store }, items) {
	const name = literalText(items.find((item) => item.role === "object")?.value ?? {
		parts: [],
		span: call.span
	});
	if (store === void 0 || name === void 0 || name === "") return void 0;
	const entries = withRole(items, "pair").flatMap(({ value }) => entryOf$2(value) ?? []);
	return {
		kind: store,
		name,
		span: call.span,
		entries
	};
}
function buildOf$1({ span }, name, items) {
	const one = (role) => items.findLast((item) => item.role === role)?.value;
	const context = one("context");
	const dockerfile = one("dockerfile");
	const tag = one("tag");
	return {
		name,
		span,
		...context && isFolder(context) && { context },
		...dockerfile && literalText(dockerfile) !== "-" && { dockerfile },
		args: withRole(items, "build-arg").flatMap(({ value }) => {
			const entry = entryOf$2(value);
			return entry === void 0 ? [] : [entry.value.kind === "absent" ? passedThrough(entry) : entry];
		}),
		...tag && { tag }
	};
}
/** Neither standard input nor a repository or archive elsewhere. */
function isFolder(context) {
	const text = patternText(context);
	return text !== "-" && !/^(?:[a-z]+:\/\/|git@|github\.com\/)/.test(text);
}
// src/formats/commands/index.ts
const TOOLS = new Map([
	docker,
	dockerCompose,
	kubectl,
	helm$1,
	lium,
	anycloud,
	minerCli,
	btcli,
	scp,
	rsync,
	curl,
	wget
].flatMap((tool) => tool.names.map((name) => [name, tool])));
/** Other programs that rent machines, by their first word. */
const RENTERS = /* @__PURE__ */ new Map([
	["vastai", "Vast.ai"],
	["runpodctl", "RunPod"],
	["prime", "Prime Intellect"],
	["salad", "Salad"],
	["salad-cloud", "Salad"],
	["provider-services", "Akash"]
]);
/** What a command line does, given its words, wrappers and assignments included; undefined where it says nothing to the rules. */
function understand(words, span, around = []) {
	const { words: own, env } = peel(words);
	const [program, ...rest] = own;
	const tool = programName(program);
	if (program === void 0 || tool === "") return void 0;
	const table = TOOLS.get(tool);
	const provider = table?.provider ?? RENTERS.get(tool) ?? destinationProvider(tool, rest);
	const call = {
		tool,
		words: rest,
		span,
		env,
		markers: provider === void 0 ? around : [...around, rented(provider, program.span, `${tool} hands it to a rented ${provider} machine`)]
	};
	const understanding = table && actionOf(table, rest);
	if (understanding !== void 0) return describe(call, understanding);
	return startedProcess(call, program) ?? unknownCommand(call, around);
}
/** The rented host that a copy goes to: `scp file root@ssh4.vast.ai:`. */
function destinationProvider(tool, words) {
	const last = words.at(-1);
	return last !== void 0 && (tool === "scp" || tool === "rsync") ? providerOf(patternText(last)) : void 0;
}
/** Commands of the shell itself, which no process list shows. */
const BUILTINS = /* @__PURE__ */ new Set([
	"echo",
	"printf",
	"export",
	"set",
	"local",
	"declare",
	"readonly",
	"read",
	"test",
	"[",
	"[[",
	"return",
	"shift"
]);
/** A program without a table: options that are named like secrets say something, and on another machine what it is given there. */
function unknownCommand(call, around) {
	const { tool, words, span, markers } = call;
	const secrets = BUILTINS.has(tool) ? [] : tellingArguments(words);
	const given = around.length === 0 ? [] : assignmentsOf(call);
	if (secrets.length === 0 && given.length === 0) return void 0;
	return {
		tool: tool === "export" ? "a shell" : tool,
		action: "",
		span,
		markers,
		env: given,
		envFrom: [],
		delivers: "local",
		secrets,
		bundles: [],
		uploads: [],
		instead: "pass it through the environment, a file or standard input",
		runs: []
	};
}
/** `A=x` before a program or after `export`, but not what is fetched on the spot: `A=$(vault read x)`. */
function assignmentsOf({ tool, words, env }) {
	const exported = tool === "export" ? words.flatMap((word) => entryOf$2(word) ?? []) : [];
	return [...env, ...exported].filter(({ value }) => value.kind !== "absent" && (value.kind !== "reference" || value.to !== "computed"));
}
// src/formats/compose/build.ts
/** `build: ./app` or `{context, dockerfile, args, …}`. `tag` is the name that the image gets. */
function readBuild(name, node, tag) {
	const written = node.kind === "map" ? childOf(node, "context") : node;
	const inline = wordIn$1(childOf(node, "dockerfile_inline"));
	const context = contextOf(written, node.span);
	const dockerfile = inline === void 0 ? wordIn$1(childOf(node, "dockerfile")) : impliedWord(node_path.posix.basename(inline.span.source.path), inline.span);
	return {
		request: {
			name,
			span: node.span,
			...context === void 0 ? {} : { context },
			...dockerfile === void 0 ? {} : { dockerfile },
			args: entriesIn(childOf(node, "args")),
			...tag === void 0 ? {} : { tag }
		},
		parts: inline === void 0 ? [] : [{
			format: "dockerfile",
			text: scriptOf$1(inline)
		}],
		images: contextImages(name, childOf(node, "additional_contexts")),
		wants: context === void 0 ? [] : buildWants(written, node, context.span)
	};
}
/** The folder, `.` where nothing is written; undefined when it is remote. */
function contextOf(node, at) {
	if (node?.kind !== "scalar" || isNull(node)) return impliedWord(".", {
		...at,
		end: at.start
	});
	return isRemote$1(defaultText(node.text) ?? "") ? void 0 : wordIn$1(node);
}
/** The Dockerfile, what it ignores, and the names of what it could copy. */
function buildWants(written, build, by) {
	const folder = folderOf(by.source.path);
	const context = written === void 0 || isNull(written) ? folder : pathIn(written, folder);
	if (context === void 0) return [];
	const wants = [{
		kind: "names",
		path: context,
		by
	}, ...wantFile$1(pathFrom(context, ".dockerignore"), by)];
	if (childOf(build, "dockerfile_inline") !== void 0) return wants;
	const named = childOf(build, "dockerfile");
	const dockerfile = named === void 0 || isNull(named) ? pathFrom(context, "Dockerfile") : pathIn(named, context);
	return [
		...wants,
		...wantFile$1(dockerfile, by),
		...wantFile$1(dockerfile && `${dockerfile}.dockerignore`, by)
	];
}
const IMAGE_CONTEXT = /^docker-image:\/\//;
/** `base: docker-image://alpine:3.20` or `base=docker-image://alpine:3.20` */
function contextImages(user, node) {
	return [...pairsOf(node).map(({ value }) => value), ...node?.kind === "sequence" ? listed(node) : []].flatMap((value) => wordIn$1(value) ?? []).flatMap((word) => {
		const text = patternText(word);
		const start = node?.kind === "sequence" ? text.indexOf("=") + 1 : 0;
		const scheme = IMAGE_CONTEXT.exec(text.slice(start));
		return scheme === null ? [] : [{
			user: `the build of ${user}`,
			image: cutWord(word, start + scheme[0].length)
		}];
	});
}
// src/formats/shell-words.ts
/** The words of a command that no shell reads: quotes and backslashes go, references stay, `;` and `|` are text. */
function splitCommand(text) {
	const line = {
		words: [],
		word: void 0,
		quote: ""
	};
	for (const part of interpolate(text).parts) if (isText$2(part)) readText(line, part);
	else openWord(line, part.span).parts.push(part);
	closeWord(line);
	return line.words;
}
const ESCAPES$1 = /* @__PURE__ */ new Map([["n", "\n"], ["t", "	"]]);
function readText(line, outer) {
	let pieces = [];
	const flush = () => {
		if (pieces.length > 0) line.word?.parts.push(derive(outer, pieces));
		pieces = [];
	};
	for (let at = 0; at < outer.text.length; at++) {
		const from = at;
		const unit = outer.text.charAt(at);
		if (line.quote === "" && /\s/.test(unit)) {
			flush();
			closeWord(line);
			continue;
		}
		if (isQuote(line, unit)) line.quote = line.quote === "" ? unit : "";
		else if (unit === "\\" && line.quote !== "'" && at + 1 < outer.text.length) {
			const next = outer.text.charAt(++at);
			pieces.push({
				text: ESCAPES$1.get(next) ?? next,
				from,
				to: at + 1
			});
		} else pieces.push({
			text: unit,
			from,
			to: at + 1
		});
		openWord(line, spanOf(outer, from, at + 1));
	}
	flush();
}
function isQuote(line, unit) {
	return unit === line.quote || line.quote === "" && (unit === "'" || unit === "\"");
}
function openWord(line, span) {
	line.word ??= {
		parts: [],
		start: span,
		end: span
	};
	line.word.end = span;
	return line.word;
}
function closeWord(line) {
	if (line.word === void 0) return;
	const { parts, start, end } = line.word;
	line.words.push({
		parts,
		span: {
			...start,
			end: Math.max(start.end, end.end)
		}
	});
	line.word = void 0;
}
// src/formats/compose/commands.ts
/** What a service runs: entrypoint and command in a row. */
function readCommand(service) {
	return lineOf([...wordsIn$1(fieldOf(service, "entrypoint")), ...wordsIn$1(fieldOf(service, "command"))]);
}
/** What runs beside it: the health check and the hooks. */
function readSideCommands(service) {
	const hooks = [
		"pre_start",
		"post_start",
		"pre_stop"
	].flatMap((name) => itemsOf$1(fieldOf(service, name)));
	return [healthCheck(fieldOf(childOf(service, "healthcheck"), "test")), ...hooks.map((hook) => lineOf(wordsIn$1(childOf(hook, "command"))))];
}
/** A string is for a shell; a list says so with its first item, `CMD-SHELL` or `CMD`. */
function healthCheck(test) {
	const script = wordIn$1(test);
	if (script !== void 0) return {
		words: [],
		scripts: [shellPart(script)]
	};
	const [kind, ...words] = wordsIn$1(test);
	const [first] = words;
	if (kind !== void 0 && literalText(kind) === "CMD-SHELL") return {
		words: [],
		scripts: first === void 0 ? [] : [shellPart(first)]
	};
	return lineOf(words);
}
function lineOf(words) {
	return {
		words,
		scripts: scriptsIn(words).map((text) => ({
			format: "shell",
			text
		}))
	};
}
function shellPart(script) {
	return {
		format: "shell",
		text: scriptOf$1(script)
	};
}
function wordsIn$1(node) {
	if (node?.kind === "scalar" && !isNull(node)) return splitCommand(node.text);
	return itemsOf$1(node).flatMap((item) => wordIn$1(item) ?? []);
}
// src/formats/compose/mounts.ts
/** Everything that a service mounts: `volumes`, `tmpfs`, `secrets` and `configs`. */
function readMounts$2(service, document) {
	return [
		...itemsOf$1(fieldOf(service, "volumes")).flatMap((item) => readVolume(item, document)),
		...listed(fieldOf(service, "tmpfs")).flatMap(readTemporary),
		...itemsOf$1(fieldOf(service, "secrets")).flatMap((item) => readSecret(item, childOf(document, "secrets"), "/run/secrets/")),
		...itemsOf$1(fieldOf(service, "configs")).flatMap((item) => readSecret(item, childOf(document, "configs"), "/"))
	];
}
/** The long syntax of an image that is mounted as a volume. */
function mountedImage(item) {
	return textOf(childOf(item, "type")) === "image" ? wordIn$1(childOf(item, "source")) : void 0;
}
/** `C:\data` or `c:/data`, whose first colon separates nothing. */
const DRIVE = /^[a-zA-Z]:[\\/]/;
/** A host path, or a variable that most likely holds one. */
const HOST_PATH = /^(?:[./~\uE000]|[a-zA-Z]:[\\/])/;
function readVolume(item, document) {
	if (item.kind === "map") return readLongVolume(item, document);
	const word = wordIn$1(item);
	if (word === void 0) return [];
	const text = patternText(word);
	const first = text.indexOf(":", DRIVE.test(text) ? 2 : 0);
	if (first < 0) return [{
		span: word.span,
		...storage(void 0, text, document),
		target: word,
		readOnly: false
	}];
	const second = text.indexOf(":", DRIVE.test(text.slice(first + 1)) ? first + 3 : first + 1);
	const target = cutWord(word, first + 1, second < 0 ? void 0 : second);
	const readOnly = second >= 0 && text.slice(second + 1).split(",").includes("ro");
	return [{
		span: word.span,
		...storage(cutWord(word, 0, first), text.slice(0, first), document),
		target,
		readOnly
	}];
}
function readLongVolume(item, document) {
	const type = textOf(childOf(item, "type"));
	if (type === "image" || type === "npipe") return [];
	const source = firstWord(item, "source", "src");
	const target = firstWord(item, "target", "dst", "destination");
	return [{
		span: item.span,
		...longStorage(type, source, document),
		...target === void 0 ? {} : { target },
		readOnly: booleanOf(childOf(item, "read_only")) ?? false
	}];
}
function longStorage(type, source, document) {
	if (type === "bind" && source !== void 0) return {
		kind: "bind",
		source
	};
	if (type === "tmpfs") return { kind: "temporary" };
	return storage(source, source === void 0 ? "" : patternText(source), document);
}
function firstWord(item, ...names) {
	return names.map((name) => wordIn$1(childOf(item, name))).find((word) => word !== void 0);
}
/** A host path, a named volume, or what the file says that a named volume is: a folder of the host, memory. */
function storage(source, text, document) {
	if (source === void 0) return { kind: "volume" };
	if (HOST_PATH.test(text)) return {
		kind: "bind",
		source
	};
	const options = childOf(document, "volumes", text, "driver_opts");
	if (textOf(childOf(options, "type")) === "tmpfs") return {
		kind: "temporary",
		source
	};
	const device = wordIn$1(childOf(options, "device"));
	return device !== void 0 && /(?:^|,)r?bind(?:,|$)/.test(textOf(childOf(options, "o")) ?? "") ? {
		kind: "bind",
		source: device
	} : {
		kind: "volume",
		source
	};
}
/** `/run` or `/run:size=64m` */
function readTemporary(item) {
	const word = wordIn$1(item);
	if (word === void 0) return [];
	const colon = patternText(word).indexOf(":");
	return [{
		span: word.span,
		kind: "temporary",
		target: cutWord(word, 0, colon < 0 ? void 0 : colon),
		readOnly: false
	}];
}
/** A name, or `{source, target}`; the file it comes from, where the top level says so. */
function readSecret(item, secrets, folder) {
	const name = item.kind === "map" ? childOf(item, "source") : item;
	if (name?.kind !== "scalar") return [];
	const target = childOf(item, "target");
	const source = wordIn$1(childOf(secrets, name.text.text, "file")) ?? wordOf$1(name.text);
	return [{
		span: item.span,
		kind: "secret",
		source,
		target: targetIn(target?.kind === "scalar" ? target : name, folder),
		readOnly: true
	}];
}
/** `token` is mounted at `/run/secrets/token`. */
function targetIn(node, folder) {
	const { text } = node.text;
	if (text.startsWith("/") || text.startsWith("$") || text.startsWith("\uE000")) return interpolate(node.text);
	return wordOf$1(derive(node.text, [{
		text: `${folder}${text}`,
		from: 0,
		to: text.length
	}], node.span));
}
// src/formats/compose/ports.ts
/** `8000:80` items, or `{target, published, host_ip}`; without `host_ip` such a port is published on all interfaces. */
function readPorts(node) {
	return listed(node).flatMap((item) => {
		const short = wordIn$1(item);
		if (short !== void 0) return [{
			span: item.span,
			how: "publish",
			short
		}];
		return item.kind === "map" ? [readLongPort(item)] : [];
	});
}
function readLongPort(node) {
	const address = wordIn$1(childOf(node, "host_ip"));
	const container = wordIn$1(childOf(node, "target"));
	const host = wordIn$1(childOf(node, "published"));
	return {
		span: address?.span ?? node.span,
		how: "publish",
		...address === void 0 ? {} : { address },
		...container === void 0 ? {} : { container },
		...host === void 0 ? {} : { host }
	};
}
/** The network that a service is in: `network_mode`, or a network of the file that is the host's own. */
function readNetwork(service, document) {
	const mode = fieldOf(service, "network_mode");
	if (mode?.kind === "scalar" && !isNull(mode)) return networkOf$1(defaultText(mode.text), mode);
	const host = listed(fieldOf(service, "networks")).flatMap((node) => node.kind === "map" ? pairsOf(node).map(({ key }) => key) : [node]).find((name) => isHostNetwork(childOf(document, "networks", textOf(name) ?? "")));
	return host === void 0 ? { kind: "own" } : {
		kind: "host",
		span: host.span,
		process: false
	};
}
function networkOf$1(mode, node) {
	if (mode === void 0) return { kind: "unknown" };
	if (mode === "host") return {
		kind: "host",
		span: node.span,
		process: false
	};
	if (mode === "none") return { kind: "none" };
	return { kind: /^(?:service|container):/.test(mode) ? "shared" : "own" };
}
/** `hostnet: {external: true, name: host}` */
function isHostNetwork(network) {
	const external = childOf(network, "external");
	return (textOf(childOf(network, "name")) ?? textOf(childOf(external, "name"))) === "host" && (booleanOf(external) === true || external?.kind === "map");
}
// src/formats/compose/service.ts
/** Reads a service; `document` is where its volumes, networks, secrets and configs are declared. */
function readService(pair, document) {
	const { key, value: node } = pair;
	if (node?.kind !== "map") return [];
	const name = key.text.text;
	const image = wordIn$1(fieldOf(node, "image"));
	const build = buildOf(name, fieldOf(node, "build"), image);
	const command = readCommand(node);
	const lines = [command, ...readSideCommands(node)];
	const envFiles = readEnvFiles(fieldOf(node, "env_file"));
	const extended = readExtends(pair);
	const replaces = replacedFields(node);
	return [{
		workload: {
			name,
			span: pair.span,
			...image === void 0 ? {} : { image },
			local: build !== void 0,
			env: entriesIn(fieldOf(node, "environment")),
			envFrom: envFiles.sources,
			mounts: readMounts$2(node, document),
			ports: readPorts(fieldOf(node, "ports")),
			network: readNetwork(node, document),
			command: command.words,
			markers: runtimeMarkers(node),
			...replaces.length === 0 ? {} : { replaces }
		},
		builds: build === void 0 ? [] : [build.request],
		images: [...build?.images ?? [], ...volumeImages(name, node)],
		commands: lines.flatMap(commandsOf),
		parts: [...build?.parts ?? [], ...lines.flatMap(({ scripts }) => scripts)],
		inclusions: extended.inclusions,
		wants: [
			...envFiles.wants,
			...build?.wants ?? [],
			...extended.wants
		]
	}];
}
function buildOf(name, node, image) {
	return node === void 0 || isNull(node) ? void 0 : readBuild(name, node, image);
}
/** A script is read as one; the words around it say nothing more. */
function commandsOf({ words, scripts }) {
	const first = words[0];
	const last = words.at(-1);
	if (first === void 0 || last === void 0 || scripts.length > 0) return [];
	const command = understand(words, {
		...first.span,
		end: Math.max(first.span.end, last.span.end)
	});
	return command === void 0 ? [] : [command];
}
function volumeImages(user, service) {
	return itemsOf$1(fieldOf(service, "volumes")).flatMap((item) => {
		const image = mountedImage(item);
		return image === void 0 ? [] : [{
			user: `a volume of ${user}`,
			image
		}];
	});
}
function replacedFields(service) {
	return pairsOf(service).filter(({ value }) => value?.tag === "!reset" || value?.tag === "!override").map(({ key }) => key.text.text);
}
// src/formats/compose/index.ts
var compose_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ compose: () => compose });
/** Compose files. */
const compose = {
	name: "compose",
	matches: isCompose,
	parse: parse$6
};
function parse$6(text) {
	const tree = readYaml(text);
	const documents = tree.documents.filter((document) => document !== void 0);
	const services = documents.flatMap(servicesIn);
	const files = joinInclusions([...documents.map(readIncludes), readSurroundings(text)]);
	const faults = [];
	const { pairs, texts } = readNameValues(documents, { wordOf: (scalar) => interpolated(scalar, faults) });
	return {
		...nothing(text, compose.name),
		workloads: shareMarkers(services.map(({ workload }) => workload)),
		builds: services.flatMap(({ builds }) => builds),
		images: services.flatMap(({ images }) => images),
		commands: services.flatMap(({ commands }) => commands),
		pairs,
		texts,
		parts: [...services.flatMap(({ parts }) => parts), ...documents.flatMap(readContents)],
		scope: {
			files: files.envFiles,
			entries: []
		},
		inclusions: [...files.inclusions, ...services.flatMap(({ inclusions }) => inclusions)],
		wants: [...files.wants, ...services.flatMap(({ wants }) => wants)],
		...readComments(tree.comments),
		unread: isWhole(text) ? [...tree.faults, ...faults] : [],
		keyAt: keyPaths(tree)
	};
}
/** A value with its references; those that compose refuses are faults. */
function interpolated({ text }, faults) {
	const read = readInterpolation(text);
	for (const fault of read.faults) faults.push(fault);
	return read.word;
}
function servicesIn(document) {
	return pairsOf(childOf(document, "services")).flatMap((pair) => readService(pair, document));
}
/** An example in a document may leave things out; only a whole file is promised to be readable. */
function isWhole({ text, source }) {
	return text.length === source.text.length;
}
// src/formats/image-fields.ts
/** The image of a `{registry, repository, tag, digest}` map; see `joinImage`. */
function imageOfFields(map) {
	const registry = childOf(map, "registry");
	return joinImage({
		registry,
		repository: childOf(map, "repository") ?? (registry && childOf(map, "name")),
		tag: childOf(map, "tag"),
		digest: childOf(map, "digest")
	});
}
/** The image at its last field. Undefined without a tag or digest: what is used then, a chart or a build decides. */
function joinImage(fields) {
	const [registry, repository, tag, digest] = [
		fields.registry,
		fields.repository,
		fields.tag,
		fields.digest
	].map(filled);
	if (repository === void 0) return void 0;
	const image = {
		parts: [
			...registry === void 0 ? [] : [...wordOfScalar(registry).parts, mark("/", repository.span)],
			...wordOfScalar(repository).parts,
			...tag === void 0 ? [] : [mark(":", tag.span), ...wordOfScalar(tag).parts],
			...digest === void 0 ? [] : [mark("@", digest.span), ...wordOfScalar(digest).parts]
		],
		span: (tag ?? digest ?? repository).span
	};
	return isTagged(image) ? image : void 0;
}
/** The image that a scalar names, if it has a tag or digest. */
function taggedImages(scalar) {
	const image = wordOfScalar(scalar);
	return isTagged(image) ? [image] : [];
}
/** `:` or `@` after the last `/` */
function isTagged(image) {
	const text = patternText(image);
	return /[:@]/.test(text.slice(text.lastIndexOf("/") + 1));
}
function filled(node) {
	return node?.kind === "scalar" && !isNull(node) && node.text.text !== "" ? node : void 0;
}
/** A character that is not written, between the fields. */
function mark(text, { source, start }) {
	return {
		text,
		source,
		runs: [{
			from: 0,
			start,
			end: start
		}],
		span: {
			source,
			start,
			end: start
		}
	};
}
// src/formats/named-images.ts
/** Images that only the names of keys tell: `image: nginx:1.29`, `{repository, tag}`. They are used by their key paths. */
function namedImages(documents) {
	return documents.flatMap((document) => isChartTest(document) ? [] : imagesIn$1(document, ""));
}
/** A suite of a chart's unit tests, which deploys nothing. */
function isChartTest(document) {
	return childOf(document, "tests")?.kind === "sequence" && ["suite", "templates"].some((key) => childOf(document, key) !== void 0);
}
function imagesIn$1(node, path) {
	if (node?.kind === "sequence") return node.items.flatMap((item, index) => imagesIn$1(item, `${path}[${index}]`));
	if (node?.kind !== "map" || node.alias !== void 0) return [];
	const image = imageOfFields(node);
	const below = pairsOf(node).flatMap((pair) => imagesInPair$1(pair, path));
	return image === void 0 ? below : [{
		user: path,
		image
	}, ...below];
}
/** `image: nginx:1.29`, `sidecarImage: …` */
const IMAGE_KEY = /^(?:.*[a-z]I|.*_i|i)mage$/;
function imagesInPair$1({ key, value, merged }, around) {
	const path = around === "" ? key.text.text : `${around}.${key.text.text}`;
	if (value?.kind !== "scalar") return merged ? [] : imagesIn$1(value, path);
	if (merged || !IMAGE_KEY.test(key.text.text)) return [];
	return taggedImages(value).map((image) => ({
		user: path,
		image
	}));
}
// src/formats/config.ts
var config_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ config: () => config });
/** YAML and JSON of any kind: names and values, and what is named an image. */
const config = {
	name: "config",
	matches: isConfig,
	parse: parse$5
};
function parse$5(text) {
	const tree = readYaml(text);
	return {
		...nothing(text, config.name),
		...readNameValues(tree.documents),
		...readComments(tree.comments),
		images: namedImages(tree.documents),
		unread: faultsOf(text, tree),
		keyAt: keyPaths(tree)
	};
}
/** What a file holds inside a value may be anything; only a whole file is promised to be readable. */
function faultsOf({ text, source }, { faults }) {
	return text.length === source.text.length ? faults : [];
}
// src/formats/places.ts
/** The key of the place that holds a file offset; the places are in order and do not overlap. */
function keyIn(places, offset) {
	let low = 0;
	let high = places.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((places[middle]?.span.start ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	const place = places[low];
	return place !== void 0 && place.span.start <= offset && offset <= place.span.end ? place.key : "";
}
// src/formats/dockerfile/words.ts
const OPENING$1 = /^\d*<<(?<chomp>-?)(?<name>[^<]+)$/;
const QUOTES = /["'\\]/g;
const JSON_STRING = /"(?:[^"\\]|\\.)*"/g;
const CLOSINGS = /* @__PURE__ */ new Map([["{{", "}}"], ["<%", "%>"]]);
const LONGEST_ACTION = 500;
/** Reads an instruction up to its arguments. */
function readHead(text) {
	let from = 0;
	let keyword = "ONBUILD";
	while (keyword === "ONBUILD" && from < text.text.length) {
		const end = wordEnd(text.text, from);
		keyword = text.text.slice(from, end).toUpperCase();
		from = skipBlanks$1(text.text, end);
	}
	const flags = [];
	while (text.text.startsWith("--", from)) {
		const end = wordEnd(text.text, from, "\\");
		const name = text.text.slice(from, end).split("=", 1)[0];
		const isLast = name === "--";
		if (!isLast) flags.push({
			name,
			value: slice(text, Math.min(from + name.length + 1, end), end)
		});
		from = skipBlanks$1(text.text, end);
		if (isLast) break;
	}
	return {
		keyword,
		flags,
		from,
		to: Math.max(from, text.text.trimEnd().length)
	};
}
/** The words of a text; their quotes stay, and hold them together where an escape character is given. */
function splitWords(text, escape) {
	const words = [];
	for (let from = skipBlanks$1(text.text, 0); from < text.text.length;) {
		const end = wordEnd(text.text, from, escape);
		words.push(slice(text, from, end));
		from = skipBlanks$1(text.text, end);
	}
	return words;
}
/** The strings of the JSON form `["sh", "-c", "…"]`; undefined for any other text. */
function jsonStrings(text) {
	if (!text.text.startsWith("[") || !isStringArray(text.text)) return void 0;
	return [...text.text.matchAll(JSON_STRING)].map((match) => flowText(text, match.index, match.index + match[0].length, "double"));
}
/** The heredocs that the arguments of an instruction open, in order. */
function openingsIn(text) {
	if (!text.text.includes("<<") || jsonStrings(text) !== void 0) return [];
	const words = splitWords(text, "\\");
	return words.flatMap((word) => {
		const match = OPENING$1.exec(word.text);
		if (match === null) return [];
		return [{
			name: match.groups["name"].replace(QUOTES, ""),
			chomp: match.groups["chomp"] === "-",
			alone: words.length === 1
		}];
	});
}
/** Where a template's `{{ … }}` or `<% … %>` that starts at `from` ends. */
function actionEnd(text, from) {
	const closing = CLOSINGS.get(text.slice(from, from + 2));
	const length = closing === void 0 ? -1 : text.slice(from, from + LONGEST_ACTION).indexOf(closing);
	return length < 0 ? void 0 : from + length + 2;
}
function wordEnd(text, from, escape) {
	let quote = "";
	for (let at = from; at < text.length; at++) {
		const unit = text.charAt(at);
		if (quote === "" && isBlank(unit)) return at;
		if (unit === "{" || unit === "<") at = (actionEnd(text, at) ?? at + 1) - 1;
		else if (escape !== void 0 && unit === escape && quote !== "'") at++;
		else if (escape !== void 0) quote = quoteAfter(quote, unit);
	}
	return text.length;
}
/** The quote that is open after a character. */
function quoteAfter(quote, unit) {
	if (quote !== "") return unit === quote ? "" : quote;
	return unit === "\"" || unit === "'" ? unit : "";
}
function skipBlanks$1(text, from) {
	let at = from;
	while (at < text.length && isBlank(text.charAt(at))) at++;
	return at;
}
function isBlank(unit) {
	return /\s/.test(unit);
}
function isStringArray(text) {
	try {
		const value = JSON.parse(text);
		return Array.isArray(value) && value.every((item) => typeof item === "string");
	} catch {
		return false;
	}
}
// src/formats/dockerfile/expand.ts
const DOLLAR = /\$(?:(?<name>[A-Za-z_]\w*)|(?<special>\d+|[@*#?$!-])|\{(?<braced>\w+|[@*#?$!-])(?<operator>:?[-+?]|##?|%%?|\/\/?)?)/y;
const OPERATORS = [
	":-",
	"-",
	":+",
	"+",
	":?",
	"?"
];
const DEEPEST = 32;
const LARGEST = 64;
const LONGEST_DEFAULT = 512;
const UNKNOWN$1 = {
	text: void 0,
	size: 0
};
const EMPTY = {
	text: "",
	size: 0
};
/** Expands a word as BuildKit does; variables become references with the declared value as fallback. */
function expand(text, expanding) {
	const { parts, defaults, size } = readParts({
		...expanding,
		source: text,
		at: 0,
		depth: 0
	}, "");
	return {
		word: {
			parts,
			span: text.span
		},
		text: defaults,
		size
	};
}
/** The value that an expanded word gives a variable. */
function knownOf({ word, text, size }) {
	return {
		value: valueOf$2(word),
		text,
		size
	};
}
function readParts(scan, stop) {
	const out = {
		parts: [],
		pieces: [],
		defaults: "",
		size: 0
	};
	const { text } = scan.source;
	let quoted = false;
	while (scan.at < text.length) {
		const unit = text.charAt(scan.at);
		if (unit === stop && !quoted) break;
		if (unit === "\"") {
			quoted = !quoted;
			scan.at++;
		} else if (unit === "'" && !quoted) readSingleQuoted(scan, out);
		else if (unit === scan.escape) readEscape(scan, out, quoted);
		else if (unit === "$" && scan.depth < DEEPEST) readDollar(scan, out);
		else if (unit === "{" || unit === "<") readAction(scan, out);
		else addText(scan, out, scan.at, scan.at + 1);
	}
	flush(scan, out);
	return out;
}
function readSingleQuoted(scan, out) {
	const { text } = scan.source;
	const closing = text.indexOf("'", scan.at + 1);
	addText(scan, out, scan.at + 1, closing < 0 ? text.length : closing);
	scan.at = closing < 0 ? text.length : closing + 1;
}
/** Between quotes the escape character is text, except before a quote, a dollar sign and itself. */
function readEscape(scan, out, quoted) {
	const next = scan.source.text.charAt(scan.at + 1);
	if (!quoted || next === "" || next === "\"" || next === "$" || next === scan.escape) scan.at++;
	if (scan.at < scan.source.text.length) addText(scan, out, scan.at, scan.at + 1);
}
function readAction(scan, out) {
	const end = actionEnd(scan.source.text, scan.at);
	if (end === void 0) {
		addText(scan, out, scan.at, scan.at + 1);
		return;
	}
	const span = spanOf(scan.source, scan.at, end);
	scan.at = end;
	addReference(scan, out, {
		kind: "reference",
		to: "computed",
		name: "",
		span
	}, UNKNOWN$1);
}
function readDollar(scan, out) {
	const from = scan.at;
	DOLLAR.lastIndex = from;
	const match = DOLLAR.exec(scan.source.text);
	if (match === null) {
		addText(scan, out, from, from + 1);
		return;
	}
	const { name, special, braced, operator } = match.groups;
	scan.at = from + match[0].length;
	if (special !== void 0) addReference(scan, out, {
		kind: "reference",
		to: "computed",
		name: "",
		span: spanOf(scan.source, from, scan.at)
	}, EMPTY);
	else if (name !== void 0) addVariable(scan, out, {
		name,
		from
	});
	else readBraced(scan, out, {
		name: braced,
		from
	}, operator);
}
function readBraced(scan, out, variable, written) {
	const start = scan.at;
	scan.depth++;
	const inner = readParts(scan, "}");
	scan.depth--;
	const operand = {
		word: {
			parts: inner.parts,
			span: spanOf(scan.source, start, scan.at)
		},
		text: inner.defaults,
		size: inner.size
	};
	scan.at++;
	const operator = OPERATORS.find((each) => each === written);
	if (written === void 0) addVariable(scan, out, variable);
	else if (operator === void 0) addReference(scan, out, {
		...referenceTo(scan, variable),
		to: "computed"
	}, UNKNOWN$1);
	else addConditional(scan, out, variable, {
		operator,
		operand
	});
}
function addVariable(scan, out, variable) {
	const known = scan.lookup(variable.name);
	const reference = referenceTo(scan, variable);
	if (known === void 0 || known.size > LARGEST) addReference(scan, out, reference, {
		text: known?.text,
		size: 0
	});
	else addReference(scan, out, {
		...reference,
		operator: "-",
		fallback: known.value
	}, known);
}
/** What decides between a variable and its operand is the declared value, where there is one. */
function addConditional(scan, out, variable, { operator, operand }) {
	const known = scan.lookup(variable.name);
	const isMissing = known === void 0 || operator.startsWith(":") && known.text === "";
	if (operator.endsWith("?")) {
		if (isMissing) addReference(scan, out, {
			...referenceTo(scan, variable),
			operator
		}, UNKNOWN$1);
		else addVariable(scan, out, variable);
	} else if (isMissing) {
		const text = operator.endsWith("+") ? "" : operand.text;
		addReference(scan, out, {
			...referenceTo(scan, variable),
			operator,
			fallback: valueOf$2(operand.word)
		}, {
			text,
			size: operand.size
		});
	} else if (operator.endsWith("-")) addVariable(scan, out, variable);
	else addOperand(scan, out, operand);
}
function addOperand(scan, out, { word, text, size }) {
	flush(scan, out);
	for (const part of word.parts) out.parts.push(part);
	out.size += size;
	addDefault(out, text);
}
function referenceTo(scan, { name, from }) {
	return {
		kind: "reference",
		to: "environment",
		name,
		span: spanOf(scan.source, from, Math.min(scan.at, scan.source.text.length))
	};
}
function addReference(scan, out, reference, { text, size }) {
	flush(scan, out);
	out.parts.push(reference);
	out.size += size + 1;
	addDefault(out, text);
}
function addDefault(out, text) {
	const defaults = out.defaults === void 0 || text === void 0 ? void 0 : out.defaults + text;
	out.defaults = defaults !== void 0 && defaults.length <= LONGEST_DEFAULT ? defaults : void 0;
}
function addText(scan, out, from, to) {
	const text = scan.source.text.slice(from, to);
	const before = out.pieces.at(-1);
	if (before?.to === from) out.pieces[out.pieces.length - 1] = {
		text: before.text + text,
		from: before.from,
		to
	};
	else if (text !== "") out.pieces.push({
		text,
		from,
		to
	});
	scan.at = to;
	addDefault(out, text);
}
function flush(scan, out) {
	if (out.pieces.length === 0) return;
	out.parts.push(derive(scan.source, out.pieces));
	out.pieces = [];
	out.size++;
}
// src/formats/dockerfile/scope.ts
const LONGEST_CHAIN = 64;
/** The declaration in force, that of the stages below included. */
function lookUp(scope, name) {
	let at = scope;
	for (let hops = 0; at !== void 0 && hops < LONGEST_CHAIN; hops++) {
		const declared = at.own.get(name);
		if (declared !== void 0) return declared;
		at = at.parent;
	}
}
/** Declares a variable from here on. */
function declare(scope, name, declared) {
	if (declared.fixed || lookUp(scope, name)?.fixed !== true) scope.own.set(name, declared);
}
// src/formats/dockerfile/building.ts
/** Expands a word with the variables that are visible here. */
function expandHere(building, text, scope = building.stage?.scope ?? building.globals) {
	return expand(text, {
		escape: building.escape,
		lookup: (name) => lookUp(scope, name)
	});
}
/** `builder.ENV.HF_TOKEN`, `ARG.TAG` */
function addPlace({ stage, places }, span, ...names) {
	places.push({
		span,
		key: [...stage === void 0 ? [] : [stage.name], ...names].join(".")
	});
}
// src/formats/dockerfile/execution.ts
const SHELL$1 = /(?:^|\/)(?:ba|da|a|z|k)?sh$/;
const SHELL_SHEBANG = /^#![^\n]*[/ ](?:ba|da|a|z|k)?sh\b/;
/** The text of a `RUN`: a script, the heredoc that is one, or words. */
function readRun(building, { rest, script, heredocs, span }) {
	building.stage?.runs.push(span);
	const words = jsonStrings(rest);
	const body = heredocs.find((heredoc) => heredoc.alone)?.body;
	if (words !== void 0) readWords(building, words, span);
	else if (body === void 0) addScript(building, script);
	else if (!body.text.startsWith("#!") || SHELL_SHEBANG.test(body.text)) addScript(building, body);
}
/** `CMD` and `ENTRYPOINT`: the shell form is a script, the words of the other form wait for the end of the stage. */
function readStart(building, { keyword, rest }) {
	const words = jsonStrings(rest);
	if (words === void 0) addScript(building, rest);
	if (building.stage === void 0) return;
	if (keyword === "CMD") building.stage.command = words ?? [];
	else building.stage.entrypoint = words ?? [];
}
/** `HEALTHCHECK --interval=5s CMD curl …` */
function readHealthcheck(building, { rest, span }) {
	const first = splitWords(rest)[0];
	if (first?.text.toUpperCase() !== "CMD") return;
	const command = slice(rest, rest.text.length - rest.text.slice(first.text.length).trimStart().length);
	const words = jsonStrings(command);
	if (words === void 0) addScript(building, command);
	else readWords(building, words, span);
}
/** `SHELL ["powershell", "-Command"]`: what follows is not for a POSIX shell. */
function readShell$1({ stage }, { rest }) {
	const name = jsonStrings(rest)?.[0]?.text;
	if (stage !== void 0 && name !== void 0) stage.shell = SHELL$1.test(name);
}
/** What the stage's image runs: the entrypoint's words with the command's behind them. */
function closeExecution(building) {
	const { entrypoint, command } = building.stage ?? {
		entrypoint: [],
		command: []
	};
	const words = [...entrypoint, ...command];
	const last = (entrypoint.length > 0 ? entrypoint : command).at(-1);
	if (words[0] !== void 0 && last !== void 0) readWords(building, words, {
		...words[0].span,
		end: last.span.end
	});
}
function readWords(building, texts, span) {
	const words = texts.map(wordOf$1);
	for (const text of words.flatMap(rewrittenTexts)) building.texts.push(text);
	for (const text of scriptsIn(words)) building.parts.push({
		format: "shell",
		text
	});
	const command = understand(words, span);
	if (command !== void 0) building.commands.push(inContainer(command));
}
/** What it binds is the container's, not the host's. */
function inContainer({ workload, ...command }) {
	return {
		...command,
		...workload && { workload: {
			...workload,
			network: { kind: "own" }
		} }
	};
}
function addScript({ stage, parts }, text) {
	if (stage?.shell !== false && text.text.trim() !== "") parts.push({
		format: "shell",
		text
	});
}
// src/formats/dockerfile/lines.ts
const DIRECTIVE = /^#\s*(?<name>[a-z][a-z0-9]*)\s*=\s*/i;
const MAY_OPEN_HEREDOCS = /* @__PURE__ */ new Set([
	"RUN",
	"COPY",
	"ADD"
]);
/** Cuts a Dockerfile into instructions as BuildKit does. */
function readLines$1(text) {
	const reader = {
		text,
		at: text.text.startsWith("\uFEFF") ? 1 : 0,
		escape: "\\",
		syntax: void 0,
		inDirectives: true,
		instructions: [],
		comments: [],
		faults: []
	};
	while (reader.at < text.text.length) readInstruction$1(reader);
	return reader;
}
function readInstruction$1(reader) {
	const first = nextLine(reader);
	if (isEmpty(reader, first)) {
		readDirective(reader, first);
		return;
	}
	reader.inDirectives = false;
	const pieces = [];
	let line = {
		...first,
		from: first.start
	};
	let end = first.to;
	while (line !== void 0) {
		const escapeAt = continuation(reader, line);
		pieces.push(cut(reader, line.from, escapeAt ?? line.to));
		end = line.to;
		line = escapeAt === void 0 ? void 0 : nextContinued(reader);
	}
	closeInstruction(reader, pieces, end);
}
/** The next line of a continued instruction, which passes over empty lines and comments. */
function nextContinued(reader) {
	while (reader.at < reader.text.text.length) {
		const line = nextLine(reader);
		if (!isEmpty(reader, line)) return line;
	}
}
function nextLine(reader) {
	const { text } = reader.text;
	const from = reader.at;
	const newline = text.indexOf("\n", from);
	reader.at = newline < 0 ? text.length : newline + 1;
	let to = newline < 0 ? text.length : newline;
	while (to > from && text[to - 1] === "\r") to--;
	let start = from;
	while (start < to && /\s/.test(text.charAt(start))) start++;
	return {
		from,
		start,
		to
	};
}
/** A blank line or a comment, which is kept. */
function isEmpty(reader, { start, to }) {
	if (start === to) return true;
	if (reader.text.text[start] !== "#") return false;
	reader.comments.push(slice(reader.text, start + 1, to));
	return true;
}
function readDirective(reader, { start, to }) {
	if (!reader.inDirectives) return;
	const line = reader.text.text.slice(start, to).trimEnd();
	const match = DIRECTIVE.exec(line);
	reader.inDirectives = match !== null;
	if (match === null) return;
	const name = match.groups["name"].toLowerCase();
	const value = line.slice(match[0].length);
	if (name === "syntax" && value !== "") reader.syntax = slice(reader.text, start + match[0].length, start + line.length);
	if (name === "escape" && (value === "\\" || value === "`")) reader.escape = value;
}
/** Where the escape character stands that continues the line: last but for blanks, and not itself escaped. */
function continuation({ text, escape }, { from, to }) {
	let at = to - 1;
	while (at > from && (text.text[at] === " " || text.text[at] === "	")) at--;
	return text.text[at] === escape && (at === from || text.text[at - 1] !== escape) ? at : void 0;
}
function closeInstruction(reader, pieces, end) {
	const joined = derive(reader.text, pieces);
	const { keyword, flags, from, to } = readHead(joined);
	const rest = slice(joined, from, to);
	const heredocs = (MAY_OPEN_HEREDOCS.has(keyword) ? openingsIn(rest) : []).map((opening) => ({
		...opening,
		body: readBody(reader, opening)
	}));
	const whole = heredocs.length === 0 ? joined : derive(reader.text, [...pieces, cut(reader, end, reader.at)]);
	const script = heredocs.length === 0 ? rest : slice(whole, from);
	reader.instructions.push({
		keyword,
		flags,
		rest,
		script,
		heredocs,
		span: whole.span
	});
}
function readBody(reader, { name, chomp }) {
	const from = reader.at;
	while (reader.at < reader.text.text.length) {
		const line = nextLine(reader);
		const written = reader.text.text.slice(line.from, line.to);
		if ((chomp ? written.replace(/^\t+/, "") : written) === name) return slice(reader.text, from, line.from);
	}
	reader.faults.push({
		at: spanOf(reader.text, from, from),
		message: "a heredoc that is not closed"
	});
	return slice(reader.text, from, reader.at);
}
function cut({ text }, from, to) {
	return {
		text: text.text.slice(from, to),
		from,
		to
	};
}
// src/formats/dockerfile/stages.ts
const REMOTE = /^(?:[a-z][a-z0-9+.-]*:\/\/|git@)/i;
const HEREDOC$1 = /^\d*<</;
const MOUNTED_FROM = /(?:^|,)from=(?<image>[^,]+)/;
const MOST_STAGES = 1e3;
const STAGE_NUMBER = /^\d+$/;
/** `FROM node:22 AS builder`: an image, unless it is an earlier stage or nothing. */
function readFrom(building, { rest, span }) {
	closeStage(building, span.start);
	const [image, as, alias] = splitWords(rest);
	const base = image === void 0 ? void 0 : expandHere(building, image, building.globals);
	const parent = base?.text === void 0 ? void 0 : building.named.get(base.text.toLowerCase());
	if (base !== void 0) addImage(building, "FROM", base);
	const name = as?.text.toLowerCase() === "as" ? alias?.text : void 0;
	building.stage = openStage(name ?? `stage ${building.stages.length}`, span, parent);
	if (name !== void 0) building.named.set(name.toLowerCase(), building.stage.scope);
	addPlace(building, span, "FROM");
}
/** Ends the stage that is open, at a file offset. */
function closeStage(building, end) {
	if (building.stage === void 0) return;
	closeExecution(building);
	const { name, from, args, env, copies, runs } = building.stage;
	building.stages.push({
		name,
		span: {
			...from,
			end
		},
		args,
		env,
		copies,
		runs
	});
	building.stage = void 0;
}
function openStage(name, from, parent) {
	return {
		name,
		from,
		scope: {
			own: /* @__PURE__ */ new Map(),
			...parent && { parent }
		},
		args: [],
		env: [],
		copies: [],
		runs: [],
		shell: true,
		entrypoint: [],
		command: []
	};
}
/** `COPY --from=builder a b`, `ADD a b`: what comes from the build context, or the image it comes from. */
function readCopy(building, { keyword, flags, rest, heredocs, span }) {
	const from = flags.find((flag) => flag.name === "--from");
	if (from !== void 0) {
		addImage(building, `${keyword} --from`, expandHere(building, from.value));
		return;
	}
	const paths = jsonStrings(rest) ?? splitWords(rest);
	const target = paths.at(-1)?.text ?? "";
	for (const { name, body } of heredocs) {
		const format = formatAs(target.endsWith("/") ? name : target, body.text);
		if (format !== void 0) building.parts.push({
			format,
			text: body
		});
	}
	const sources = paths.slice(0, -1).filter((path) => !REMOTE.test(path.text) && !HEREDOC$1.test(path.text));
	if (sources.length > 0) building.stage?.copies.push({
		span,
		sources: sources.map((path) => expandHere(building, path).word)
	});
}
/** `RUN --mount=type=bind,from=node:22,target=/x` */
function readMounts$1(building, { flags }) {
	for (const { name, value } of flags) {
		const match = name === "--mount" ? MOUNTED_FROM.exec(value.text) : null;
		if (match === null) continue;
		const end = match.index + match[0].length;
		addImage(building, "RUN --mount", expandHere(building, slice(value, end - match.groups["image"].length, end)));
	}
}
/** Whether a copied path may be a folder, as far as its name tells. */
function mayBeFolder(path) {
	const name = patternText(path).replace(/\/+$/, "/").split("/").at(-1) ?? "";
	return name.startsWith(".") || !name.includes(".") || /[*?[]/.test(name);
}
/** An image, unless it is nothing or an earlier stage by its name or its number. */
function addImage({ named, images }, user, { word, text }) {
	if (!(text === void 0 ? mayBeStage(named, word) : named.has(text.toLowerCase()) || STAGE_NUMBER.test(text)) && text !== "scratch") images.push({
		user,
		image: word
	});
}
/** `runtime-$TARGETARCH`, where a stage is called `runtime-amd64`. */
function mayBeStage(named, word) {
	const [start = "", ...others] = patternText(word).toLowerCase().split("\uE000");
	const end = others.at(-1) ?? "";
	return named.size <= MOST_STAGES && [...named.keys()].some((name) => name.startsWith(start) && name.endsWith(end));
}
// src/formats/dockerfile/variables.ts
const OLD_FORM_BLANKS = /\s+/;
/** `ARG NAME OTHER=default` */
function readArg(building, { rest }) {
	for (const word of splitWords(rest, building.escape)) {
		const at = word.text.indexOf("=");
		const name = nameOf(building, at < 0 ? word : slice(word, 0, at));
		if (name === "") continue;
		const known = at < 0 ? redeclared(building, name) : valueAt(building, slice(word, at + 1));
		const entry = entryOf$1(name, word, known);
		addPlace(building, word.span, "ARG", name);
		building.stage?.args.push(entry);
		if (known === void 0) continue;
		if (at >= 0) building.pairs.push(entry);
		declare(building.stage?.scope ?? building.globals, name, {
			...known,
			fixed: false
		});
	}
}
/** `ENV KEY=value OTHER="…"` and `ENV KEY value`; no value sees the others of its instruction. */
function readEnv$1(building, instruction) {
	const assignments = readAssignments$1(building, instruction);
	for (const { entry, known } of assignments) {
		building.stage?.env.push(entry);
		declare(building.stage?.scope ?? building.globals, entry.name.value, {
			...known,
			fixed: true
		});
	}
}
/** `LABEL key=value` */
function readLabel(building, instruction) {
	readAssignments$1(building, instruction);
}
function readAssignments$1(building, { keyword, rest }) {
	return assignmentsIn(rest, building.escape).flatMap(({ word, name: written, value }) => {
		const name = nameOf(building, written);
		if (name === "") return [];
		const known = valueAt(building, value);
		const entry = entryOf$1(name, word, known, written);
		addPlace(building, word.span, keyword, name);
		building.pairs.push(entry);
		return [{
			entry,
			known
		}];
	});
}
function assignmentsIn(rest, escape) {
	const words = splitWords(rest, escape);
	if (words[0]?.text.includes("=") === true) return words.flatMap((word) => {
		const at = word.text.indexOf("=");
		return at < 0 ? [] : [{
			word,
			name: slice(word, 0, at),
			value: slice(word, at + 1)
		}];
	});
	const blanks = OLD_FORM_BLANKS.exec(rest.text);
	if (blanks === null) return [];
	return [{
		word: rest,
		name: slice(rest, 0, blanks.index),
		value: slice(rest, blanks.index + blanks[0].length)
	}];
}
function nameOf(building, written) {
	return literalText(expandHere(building, written).word) ?? "";
}
function valueAt(building, written) {
	const expansion = expandHere(building, written);
	for (const text of rewrittenTexts(expansion.word)) building.texts.push(text);
	return knownOf(expansion);
}
/** A bare `ARG` in a stage makes the default from before the first stage visible. */
function redeclared({ stage, globals }, name) {
	return stage === void 0 ? void 0 : lookUp(globals, name);
}
function entryOf$1(name, word, known, written = slice(word, 0, name.length)) {
	return {
		name: {
			value: name,
			span: written.span
		},
		value: known?.value ?? { kind: "absent" },
		span: word.span
	};
}
// src/formats/dockerfile/index.ts
var dockerfile_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ dockerfile: () => dockerfile });
/** Dockerfiles and Containerfiles, after BuildKit's rules. */
const dockerfile = {
	name: "dockerfile",
	matches: isDockerfile$1,
	parse: parse$4
};
const READERS$1 = new Map(Object.entries({
	FROM: [readFrom],
	ARG: [readArg],
	ENV: [readEnv$1],
	LABEL: [readLabel],
	COPY: [readCopy],
	ADD: [readCopy],
	RUN: [readMounts$1, readRun],
	CMD: [readStart],
	ENTRYPOINT: [readStart],
	HEALTHCHECK: [readHealthcheck],
	SHELL: [readShell$1],
	EXPOSE: [],
	MAINTAINER: [],
	STOPSIGNAL: [],
	USER: [],
	VOLUME: [],
	WORKDIR: []
}));
const KEYED_BY_ENTRY = /* @__PURE__ */ new Set([
	"ARG",
	"ENV",
	"LABEL",
	"FROM"
]);
const TEMPLATE_LINE = /^(?:\{[{%#]|<%)/;
function parse$4(text) {
	const lines = readLines$1(text);
	const { stages, images, commands, pairs, texts, parts, unread, places } = build(text, lines);
	return {
		...nothing(text, "dockerfile"),
		...readComments(lines.comments),
		stages,
		images,
		commands,
		pairs,
		texts,
		parts,
		wants: wantsOf$1(text, stages),
		unread: [...lines.faults, ...unread],
		keyAt: (offset) => keyIn(places, offset)
	};
}
function build(text, { syntax, escape, instructions }) {
	const building = {
		escape,
		globals: { own: /* @__PURE__ */ new Map() },
		named: /* @__PURE__ */ new Map(),
		stage: void 0,
		stages: [],
		images: [],
		commands: [],
		pairs: [],
		texts: [],
		parts: [],
		places: [],
		unread: []
	};
	if (syntax !== void 0) building.images.push({
		user: "# syntax",
		image: {
			parts: [syntax],
			span: syntax.span
		}
	});
	for (const instruction of instructions) readInstruction(building, instruction);
	closeStage(building, text.span.end);
	return building;
}
function readInstruction(building, instruction) {
	const { keyword, span } = instruction;
	const readers = READERS$1.get(keyword);
	if (readers === void 0) {
		if (!(building.unread.length > 0 || TEMPLATE_LINE.test(keyword))) building.unread.push({
			at: span,
			message: "an instruction that Docker does not know"
		});
		return;
	}
	for (const read of readers) read(building, instruction);
	if (!KEYED_BY_ENTRY.has(keyword)) addPlace(building, span, keyword);
}
/** What says which files of the folder a build sees; the folder itself where a copied path may be one. */
function wantsOf$1({ source, span }, stages) {
	const copies = stages.flatMap((stage) => stage.copies);
	const [first] = copies;
	if (first === void 0 || span.start > 0 || span.end < source.text.length) return [];
	const folder = source.path.slice(0, Math.max(source.path.lastIndexOf("/"), 0));
	const wants = [folder === "" ? ".dockerignore" : `${folder}/.dockerignore`, `${source.path}.dockerignore`].map((path) => ({
		kind: "file",
		path,
		by: first.span
	}));
	const folderCopy = copies.find((copy) => copy.sources.some(mayBeFolder));
	return folderCopy === void 0 ? wants : [...wants, {
		kind: "names",
		path: folder,
		by: folderCopy.span
	}];
}
// src/formats/dotenv/statement.ts
/** Where the line ends that holds an offset. */
function lineEnd(text, at) {
	const newline = text.indexOf("\n", at);
	return newline < 0 ? text.length : newline;
}
/** The first offset that is not blank; line breaks count as blanks where `lines` is set. */
function skipBlanks(text, at, lines = false) {
	return skipMatching(text, at, lines ? /\s/ : /[^\S\n]/);
}
/** The end of a stretch without the blanks before it. */
function trimEnd(text, from, to) {
	let end = to;
	while (end > from && /\s/.test(text.charAt(end - 1))) end--;
	return end;
}
/** The first offset whose character a pattern does not match. */
function skipMatching(text, at, pattern) {
	let next = at;
	while (next < text.length && pattern.test(text.charAt(next))) next++;
	return next;
}
/** `export ` before a name: where the name starts. */
function skipExport(text, at) {
	if (!text.startsWith("export", at) || !/[^\S\n]/.test(text.charAt(at + 6))) return at;
	return skipBlanks(text, at + 6);
}
/** `[from, to)` as one piece. */
function verbatim(text, from, to) {
	return {
		text: text.slice(from, to),
		from,
		to
	};
}
/** The pieces of a stretch in which a pattern's matches stand for other text. */
function decode(text, { from, to }, pattern, unescape) {
	const pieces = [];
	let at = from;
	for (const match of text.slice(from, to).matchAll(pattern)) {
		const start = from + match.index;
		const end = start + match[0].length;
		pieces.push(verbatim(text, at, start), {
			text: unescape(match[0]),
			from: start,
			to: end
		});
		at = end;
	}
	return [...pieces, verbatim(text, at, to)];
}
// src/formats/dotenv/compose.ts
const NAME_CHARACTER$2 = /[\p{L}\p{N}_.[\]-]/u;
const DOUBLE_ESCAPE$2 = /\\(?:[abcfnrtv$"\\]|0\d{0,3})/g;
const OCTAL = /^\\0[0-7]{2,3}$/;
const SINGLE_ESCAPE = /\\'/g;
const ESCAPES = /* @__PURE__ */ new Map([
	["\\a", "\x07"],
	["\\b", "\b"],
	["\\f", "\f"],
	["\\n", "\n"],
	["\\r", "\r"],
	["\\t", "	"],
	["\\v", "\v"],
	["\\$", "$$"],
	["\\\"", "\""],
	["\\\\", "\\"]
]);
/** Compose's `.env` and `env_file`. */
function readCompose(text, at) {
	const start = skipBlanks(text, at, true);
	if (text[start] === "#") return { next: lineEnd(text, start) };
	const from = skipExport(text, start);
	const to = skipMatching(text, from, NAME_CHARACTER$2);
	const sign = skipBlanks(text, to);
	const unit = text.charAt(sign);
	if (from === to || unit !== "=" && unit !== ":" && unit !== "\n" && unit !== "") return { next: lineEnd(text, from) };
	const name = {
		from,
		to
	};
	if (unit === "\n" || unit === "") return {
		assignment: {
			name,
			value: void 0
		},
		next: sign + 1
	};
	const value = readValue$1(text, skipBlanks(text, sign + 1));
	return {
		assignment: {
			name,
			value
		},
		next: value.to
	};
}
function readValue$1(text, from) {
	const quote = text.charAt(from);
	const closing = quote === "\"" || quote === "'" ? closingQuote(text, from, quote) : void 0;
	if (closing === void 0) return unquoted$2(text, from);
	const inside = {
		from: from + 1,
		to: closing
	};
	const kind = quote === "\"" ? "expanded" : "text";
	return {
		from,
		to: closing + 1,
		segments: [{
			kind,
			pieces: quote === "\"" ? doubleQuoted(text, inside) : singleQuoted$1(text, inside)
		}]
	};
}
/** A comment needs a blank before its `#`. */
function unquoted$2(text, from) {
	const end = lineEnd(text, from);
	const comment = text.slice(from - 1, end).search(/ #/);
	const to = trimEnd(text, from, comment < 0 ? end : Math.max(from, from - 1 + comment));
	return {
		from,
		to,
		segments: [{
			kind: "expanded",
			pieces: [verbatim(text, from, to)]
		}]
	};
}
function closingQuote(text, from, quote) {
	for (let at = from + 1; at < text.length; at++) {
		if (text[at] === quote) return at;
		if (text[at] === "\\") at++;
	}
}
function doubleQuoted(text, inside) {
	return decode(text, inside, DOUBLE_ESCAPE$2, (escape) => ESCAPES.get(escape) ?? octal(escape));
}
function singleQuoted$1(text, inside) {
	return decode(text, inside, SINGLE_ESCAPE, () => "'");
}
/** `\033`, `\0101`; anything else stays as it is. */
function octal(escape) {
	return OCTAL.test(escape) ? String.fromCharCode(Number.parseInt(escape.slice(2), 8)) : escape;
}
// src/formats/dotenv/docker.ts
/** `docker run --env-file`: a line is a name and its value, in which quotes and `#` are text. */
function readDocker(text, at) {
	const end = lineEnd(text, at);
	const next = end + 1;
	const from = skipBlanks(text, at);
	const line = text.slice(from, end);
	const sign = line.indexOf("=");
	const to = sign < 0 ? trimEnd(text, from, end) : from + sign;
	if (from === to || line.startsWith("#") || /\s/.test(text.slice(from, to))) return { next };
	if (sign < 0) return {
		assignment: {
			name: {
				from,
				to
			},
			value: void 0
		},
		next
	};
	const value = {
		from: to + 1,
		to: end,
		segments: [{
			kind: "text",
			pieces: [verbatim(text, to + 1, end)]
		}]
	};
	return {
		assignment: {
			name: {
				from,
				to
			},
			value
		},
		next
	};
}
// src/formats/dotenv/npm.ts
const NAME_CHARACTER$1 = /[\w.-]/;
const DOUBLE_ESCAPE$1 = /\\[nr]/g;
/** What applications load with dotenv: any `#` ends a value without quotes, and nothing is replaced in it. */
function readNpm(text, at) {
	const start = skipBlanks(text, at, true);
	if (text[start] === "#") return { next: lineEnd(text, start) };
	const from = nameStart(text, start);
	const to = skipMatching(text, from, NAME_CHARACTER$1);
	const value = from === to ? void 0 : valueStart(text, to);
	if (value === void 0) return { next: lineEnd(text, from === start ? to : start + 6) };
	const { written, next } = readValue(text, value);
	return {
		assignment: {
			name: {
				from,
				to
			},
			value: written
		},
		next
	};
}
/** `export NAME`, where a name follows at all. */
function nameStart(text, at) {
	if (!text.startsWith("export", at)) return at;
	const name = skipBlanks(text, at + 6, true);
	return name > at + 6 && NAME_CHARACTER$1.test(text.charAt(name)) ? name : at;
}
/** Behind `=`, or behind a `: ` that stands right after the name. */
function valueStart(text, nameEnd) {
	const sign = skipBlanks(text, nameEnd, true);
	if (text[sign] === "=") return sign + 1;
	return text[nameEnd] === ":" && /\s/.test(text.charAt(nameEnd + 1)) ? nameEnd + 2 : void 0;
}
function readValue(text, from) {
	const start = skipBlanks(text, from, true);
	const quote = text.charAt(start);
	return (/["'`]/.test(quote) ? quoted(text, start, quote) : void 0) ?? unquoted$1(text, from);
}
/** Up to the first quote with no backslash before it, or the last one with one; a comment or nothing must follow it. */
function quoted(text, start, quote) {
	let found;
	for (let closing = text.indexOf(quote, start + 1); closing >= 0; closing = text.indexOf(quote, closing + 1)) {
		const after = skipBlanks(text, closing + 1);
		if (after === text.length || text[after] === "\n") found = {
			written: between(text, start, closing),
			next: after
		};
		else if (text[after] === "#") found = {
			written: between(text, start, closing),
			next: lineEnd(text, after)
		};
		if (text[closing - 1] !== "\\") break;
	}
	return found;
}
/** Quotes are still taken off where they stand around all that is before a `#`. */
function unquoted$1(text, start) {
	const next = lineEnd(text, start);
	const comment = text.slice(start, next).indexOf("#");
	const end = comment < 0 ? next : start + comment;
	const from = Math.min(skipBlanks(text, start), end);
	const to = trimEnd(text, from, end);
	return {
		written: to - from > 1 && /["'`]/.test(text.charAt(from)) && text[to - 1] === text[from] ? between(text, from, to - 1) : plain$1(text, from, to),
		next
	};
}
function between(text, opening, closing) {
	const inside = plain$1(text, opening + 1, closing, text[opening]);
	return {
		from: opening,
		to: closing + 1,
		segments: inside.segments
	};
}
function plain$1(text, from, to, quote = text[from]) {
	return {
		from,
		to,
		segments: [{
			kind: "text",
			pieces: quote === "\"" ? decode(text, {
				from,
				to
			}, DOUBLE_ESCAPE$1, (escape) => escape === "\\n" ? "\n" : "\r") : [verbatim(text, from, to)]
		}]
	};
}
// src/formats/dotenv/shell.ts
const DECLARATION = /^(?:export|readonly|local|declare|typeset)[^\S\n]+(?:-\w+[^\S\n]+)*/;
const LONGEST_DECLARATION = 64;
const NAME_CHARACTER = /\w/;
const WORD_END = /[\s;&|<>()]/;
const PLAIN_REFERENCE = /^\$(?:[a-z_]\w*|\{[a-z_]\w*(?::?[-+?][^]*)?\})$/i;
const BARE_REFERENCE = /^\$(?:\w+|[$!?#*@-])/;
const DOUBLE_ESCAPE = /\\["$`\\\n]/g;
const LONGEST_SUBSTITUTION = 512;
/** `source .env`: the assignments that a shell would make, one after another. */
function readShell(text, at) {
	const start = skipMatching(text, at, /[\s;]/);
	const from = start + (DECLARATION.exec(text.slice(start, start + LONGEST_DECLARATION))?.[0].length ?? 0);
	const to = skipMatching(text, from, NAME_CHARACTER);
	if (text[to] !== "=" || !/[a-z_]/i.test(text.charAt(from))) return { next: lineEnd(text, start) + 1 };
	const value = readWord(text, to + 1);
	return {
		assignment: {
			name: {
				from,
				to
			},
			value
		},
		next: value.to
	};
}
function readWord(text, from) {
	const segments = [];
	let at = from;
	while (at < text.length && !WORD_END.test(text.charAt(at))) {
		const { read, next } = readSegment(text, at);
		for (const segment of read) segments.push(segment);
		at = next;
	}
	return {
		from,
		to: at,
		segments
	};
}
function readSegment(text, at) {
	const unit = text.charAt(at);
	if (unit === "'") return singleQuoted(text, at);
	if (unit === "\"") return readDoubleQuoted(text, at);
	if (unit === "$" || unit === "`") return readSubstitution(text, at) ?? plain(text, at, at + 1);
	if (unit !== "\\") return plain(text, at, skipMatching(text, at + 1, /[^\s;&|<>()'"$`\\]/));
	return text[at + 1] === "\n" ? {
		read: [],
		next: at + 2
	} : {
		...plain(text, at + 1, at + 2),
		next: at + 2
	};
}
function readDoubleQuoted(text, at) {
	const read = [];
	let from = at + 1;
	let next = from;
	const closeText = () => {
		if (next > from) read.push({
			kind: "text",
			pieces: decode(text, {
				from,
				to: next
			}, DOUBLE_ESCAPE, unescape)
		});
	};
	while (next < text.length && text[next] !== "\"") {
		const substitution = readSubstitution(text, next);
		if (substitution === void 0) {
			next = Math.min(next + (text[next] === "\\" ? 2 : 1), text.length);
			continue;
		}
		closeText();
		for (const segment of substitution.read) read.push(segment);
		next = substitution.next;
		from = next;
	}
	closeText();
	return {
		read,
		next: next + 1
	};
}
function readSubstitution(text, at) {
	const window = text.slice(at, at + LONGEST_SUBSTITUTION);
	const length = substitutionLength(window);
	if (length === 0) return void 0;
	return {
		read: [{
			kind: PLAIN_REFERENCE.test(window.slice(0, length)) ? "expanded" : "computed",
			pieces: [verbatim(text, at, at + length)]
		}],
		next: at + length
	};
}
/** The length of the `$NAME`, `${…}`, `$(…)` or back-ticks that a text begins with; 0 where it begins otherwise. */
function substitutionLength(text) {
	if (text.startsWith("`")) return text.indexOf("`", 1) + 1;
	if (text.startsWith("${")) return closing(text, "{", "}") + 1;
	if (text.startsWith("$(")) return closing(text, "(", ")") + 1;
	return BARE_REFERENCE.exec(text)?.[0].length ?? 0;
}
function closing(text, open, close) {
	let depth = 0;
	for (let at = 1; at < text.length; at++) {
		if (text[at] === open) depth++;
		if (text[at] === close && --depth === 0) return at;
	}
	return -1;
}
function singleQuoted(text, at) {
	const end = text.indexOf("'", at + 1);
	const to = end < 0 ? text.length : end;
	return {
		read: plain(text, at + 1, to).read,
		next: to + 1
	};
}
function plain(text, from, to) {
	return {
		read: [{
			kind: "text",
			pieces: [verbatim(text, from, to)]
		}],
		next: to
	};
}
/** `\"`; a backslash at the end of a line joins two lines. */
function unescape(escape) {
	return escape === "\\\n" ? "" : escape.slice(1);
}
// src/formats/dotenv/assignments.ts
const READERS = {
	compose: readCompose,
	docker: readDocker,
	dotenv: readNpm,
	shell: readShell
};
const CARRIAGE_RETURN = /\r\n?/g;
/** The assignments of an env file as one of its loaders reads them, in order, repeated names included. */
function readAssignments(text, dialect) {
	const lines = withoutCarriageReturns(text);
	const found = [];
	let at = lines.text.startsWith("\uFEFF") ? 1 : 0;
	while (at < lines.text.length) {
		const { assignment, next } = READERS[dialect](lines.text, at);
		if (assignment !== void 0) found.push(locate(lines, assignment));
		at = Math.max(next, at + 1);
	}
	return found;
}
function withoutCarriageReturns(text) {
	if (!text.text.includes("\r")) return text;
	const pieces = [];
	let at = 0;
	for (const { index, 0: written } of text.text.matchAll(CARRIAGE_RETURN)) {
		if (index > at) pieces.push({
			text: text.text.slice(at, index),
			from: at,
			to: index
		});
		at = index + written.length;
		pieces.push({
			text: "\n",
			from: index,
			to: at
		});
	}
	pieces.push({
		text: text.text.slice(at),
		from: at,
		to: text.text.length
	});
	return derive(text, pieces, text.span);
}
function locate(lines, { name, value }) {
	return {
		name: {
			value: lines.text.slice(name.from, name.to),
			span: spanOf(lines, name.from, name.to)
		},
		value: value && wordOf(lines, value),
		span: spanOf(lines, name.from, value?.to ?? name.to)
	};
}
function wordOf(lines, { segments, from, to }) {
	return {
		parts: segments.flatMap((segment) => partsOf(lines, segment)),
		span: spanOf(lines, from, to)
	};
}
function partsOf(lines, { kind, pieces }) {
	const text = derive(lines, pieces);
	if (kind === "computed") return [{
		kind: "reference",
		to: "computed",
		name: "",
		span: text.span
	}];
	if (kind === "expanded") return interpolate(text).parts;
	return text.text === "" ? [] : [text];
}
// src/formats/dotenv.ts
var dotenv_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ dotenv: () => dotenv });
const COMMENT_LINE = /^[ \t]*#(?<text>.*)$/gm;
/** Env files. Compose reads them unless whoever loads the file says otherwise. */
const dotenv = {
	name: "dotenv",
	matches: isDotenv,
	parse: parse$3
};
function parse$3(text) {
	const assignments = readAssignments(text, "compose");
	const entries = assignments.map(entryOf);
	const places = entries.map(({ name, span }) => ({
		span,
		key: name.value
	}));
	return {
		...nothing(text, "dotenv"),
		...readComments(commentsIn$2(text)),
		pairs: entries.filter(({ value }) => value.kind !== "absent"),
		texts: assignments.flatMap(({ value }) => value === void 0 ? [] : rewrittenTexts(value)),
		scope: {
			files: [],
			entries
		},
		entriesFor: (dialect) => entriesFor(text, dialect),
		keyAt: (offset) => keyIn(places, offset)
	};
}
function entriesFor(text, dialect) {
	return readAssignments(text, dialect).map(entryOf);
}
function entryOf({ name, value, span }) {
	return {
		name,
		value: value === void 0 ? { kind: "absent" } : valueOf$2(value),
		span
	};
}
function commentsIn$2(text) {
	return [...text.text.matchAll(COMMENT_LINE)].map((match) => {
		const end = match.index + match[0].length;
		return slice(text, end - match.groups["text"].length, end);
	});
}
// src/formats/kubernetes/objects.ts
/** Finds objects by their `kind`, and pods by their lists of containers, in any kind of object. */
function readObjects(documents) {
	const found = {
		manifests: [],
		pods: []
	};
	for (const document of documents) walk(document, found, {
		owner: "",
		metadata: void 0
	});
	return found;
}
/** Where the containers of a pod stand, and how one of them is called. */
const CONTAINERS = [
	["containers", "container"],
	["initContainers", "init container"],
	["ephemeralContainers", "container"]
];
/** A scalar's text; with template holes, as it is written, so that equal expressions stay equal. */
function nameIn(node) {
	const text = textOf(node);
	if (node?.kind !== "scalar" || text?.includes("\uE000") !== true) return text;
	return node.span.source.text.slice(node.span.start, node.span.end).replace(/^["']|["']$/g, "");
}
function walk(node, found, around) {
	if (node?.kind === "sequence") for (const item of node.items) walk(item, found, around);
	if (node?.kind === "map") walkMap(node, found, around);
}
function walkMap(node, found, around) {
	const manifest = manifestOf(node);
	if (manifest !== void 0) found.manifests.push(manifest);
	const context = {
		owner: manifest === void 0 ? around.owner : `${manifest.kind} ${manifest.name}`.trim(),
		metadata: childOf(node, "metadata") ?? around.metadata
	};
	if (CONTAINERS.some(([field]) => childOf(node, field)?.kind === "sequence")) found.pods.push({
		spec: node,
		...context
	});
	for (const { value } of pairsOf(node)) if (value?.kind !== "scalar") walk(value, found, context);
}
function manifestOf(node) {
	const kind = nameIn(childOf(node, "kind"));
	if (kind === void 0 || textOf(childOf(node, "apiVersion")) === void 0) return void 0;
	const metadata = childOf(node, "metadata");
	return {
		kind,
		name: nameIn(childOf(metadata, "name")) ?? nameIn(childOf(metadata, "generateName")) ?? "",
		node
	};
}
// src/formats/kubernetes/environment.ts
/** The scalar as a word, in which the kubelet replaces `$(NAME)`; undefined for anything else and for null. */
function wordIn(node) {
	if (node?.kind !== "scalar" || isNull(node)) return void 0;
	const word = wordOfScalar(node);
	return {
		...word,
		parts: word.parts.flatMap((part) => isText$2(part) ? expanded(part) : [part])
	};
}
/** `env:` of a container. */
function readEnv(node) {
	return itemsOf$1(node).flatMap((item) => {
		const name = locatedOf(childOf(item, "name"));
		if (name === void 0) return [];
		return [{
			name,
			value: valueIn$2(item),
			span: item.span
		}];
	});
}
/** `envFrom:` of a container. */
function readEnvFrom(node) {
	return itemsOf$1(node).flatMap((item) => {
		const isSecret = childOf(item, "secretRef") !== void 0;
		const reference = childOf(item, isSecret ? "secretRef" : "configMapRef", "name");
		const name = nameIn(reference);
		if (name === void 0 || reference === void 0) return [];
		return [{
			kind: "store",
			store: isSecret ? "Secret" : "ConfigMap",
			name: {
				value: name,
				span: reference.span
			},
			prefix: textOf(childOf(item, "prefix")) ?? "",
			span: item.span
		}];
	});
}
/** `$(NAME)`; `$$` is one dollar sign. */
const REFERENCE = /\$(?:\$|\((?<name>[A-Za-z_][\w.-]*)\))/g;
function expanded(text) {
	const parts = [];
	let pieces = [];
	let at = 0;
	const keep = (to) => {
		if (to > at) pieces.push({
			text: text.text.slice(at, to),
			from: at,
			to
		});
	};
	const flush = () => {
		if (pieces.length > 0) parts.push(derive(text, pieces));
		pieces = [];
	};
	for (const match of text.text.matchAll(REFERENCE)) {
		const end = match.index + match[0].length;
		const name = match.groups?.["name"];
		keep(name === void 0 ? end - 1 : match.index);
		if (name !== void 0) {
			flush();
			parts.push({
				kind: "reference",
				to: "environment",
				name,
				span: spanOf(text, match.index, end)
			});
		}
		at = end;
	}
	if (at === 0) return [text];
	keep(text.text.length);
	flush();
	return parts;
}
function valueIn$2(item) {
	const word = wordIn(childOf(item, "value"));
	if (word !== void 0) return valueOf$2(word);
	const from = pairOf$1(item, "valueFrom");
	return from === void 0 ? { kind: "absent" } : referenceIn(from.value, from.span);
}
/** `secretKeyRef`, `configMapKeyRef`; what fields, resources and files give is known only at run time. */
function referenceIn(from, span) {
	for (const [field, to] of [["secretKeyRef", "secret-store"], ["configMapKeyRef", "config-store"]]) {
		const name = nameIn(childOf(from, field, "name"));
		const key = textOf(childOf(from, field, "key"));
		if (name !== void 0) return {
			kind: "reference",
			to,
			name,
			...key === void 0 ? {} : { key: shownText(key) },
			span
		};
	}
	return {
		kind: "reference",
		to: "computed",
		name: "",
		span
	};
}
// src/formats/kubernetes/markers.ts
/** What a pod asks its node for, as far as it tells who can read the pod's memory. */
function readMarkers({ spec, metadata }) {
	const runtime = locatedOf(childOf(spec, "runtimeClassName"));
	const byRuntime = runtime && runtimeMarker(runtime);
	return [
		...byRuntime === void 0 ? [] : [byRuntime],
		...pairsOf(childOf(spec, "nodeSelector")).flatMap((pair) => labelMarker(pair.key.text.text, textOf(pair.value) ?? "", pair.span)),
		...affinityMarkers(spec),
		...pairsOf(childOf(metadata, "annotations")).flatMap(annotationMarker),
		...itemsOf$1(childOf(spec, "containers")).flatMap((container) => pairsOf(childOf(container, "resources", "limits")).flatMap(limitMarker))
	];
}
const GKE_LABEL = "cloud.google.com/gke-confidential-nodes-instance-type";
/** Labels of nodes whose memory is encrypted, with the values that say so and those that deny it. */
const NODE_LABELS = [
	{
		key: GKE_LABEL,
		confidential: /^(?:TDX|SEV_SNP|SEV)$/i
	},
	{
		key: "nvidia.com/cc.mode",
		confidential: /^(?:on|ppcie)$/,
		negative: /^off$/
	},
	{
		key: "nvidia.com/cc.ready.state",
		confidential: /^true$/,
		negative: /^false$/
	},
	{
		key: "chutes/tee",
		confidential: /^true$/
	},
	{
		key: "node.kubernetes.io/instance-type",
		confidential: /^Standard_(?:(?:DC|EC)\d+[ae]d?s(?:_cc)?_v[56]|NCC\d+ads_H100_v5)$/i
	}
];
function labelMarker(key, value, at) {
	const label = NODE_LABELS.find((each) => each.key === key);
	if (label?.confidential.test(value) === true) return [{
		verdict: "confidential",
		by: {
			at,
			message: `${key} asks for a confidential node`
		}
	}];
	return label?.negative?.test(value) === true ? [denial(key, at)] : [];
}
function denial(key, at) {
	return {
		verdict: "negative",
		by: {
			at,
			message: `${key} asks for a node that is not confidential`
		}
	};
}
/** Only required terms bind, and any of them is enough for the scheduler, as is any of a label's values. */
function affinityMarkers(spec) {
	return shared(itemsOf$1(childOf(spec, "affinity", "nodeAffinity", "requiredDuringSchedulingIgnoredDuringExecution", "nodeSelectorTerms")).map((term) => itemsOf$1(childOf(term, "matchExpressions")).flatMap(expressionMarker)));
}
function expressionMarker(expression) {
	const key = textOf(childOf(expression, "key")) ?? "";
	const operator = textOf(childOf(expression, "operator"));
	if (operator === "In") return shared(itemsOf$1(childOf(expression, "values")).map((value) => labelMarker(key, textOf(value) ?? "", expression.span)));
	if (key !== GKE_LABEL) return [];
	if (operator === "Exists") return labelMarker(key, "TDX", expression.span);
	return operator === "DoesNotExist" ? [denial(key, expression.span)] : [];
}
/** The markers of the first alternative, if all the others say the same. */
function shared([first = [], ...others]) {
	return first.filter(({ verdict }) => others.every((markers) => markers.some((marker) => marker.verdict === verdict)));
}
function annotationMarker({ key, span }) {
	if (!key.text.text.startsWith("contrast.edgeless.systems/")) return [];
	return [{
		verdict: "confidential",
		by: {
			at: span,
			message: `${key.text.text} is of a confidential container`
		}
	}];
}
/** Devices that only a trusted execution environment has. */
const DEVICES = /* @__PURE__ */ new Set([
	"intel.com/tdx",
	"google.com/cc",
	"amd.com/sev-snp",
	"tdx.intel.com/keys",
	"sev-snp.amd.com/esids"
]);
function limitMarker({ key, span }) {
	if (!DEVICES.has(key.text.text)) return [];
	return [{
		verdict: "confidential",
		by: {
			at: span,
			message: `${key.text.text} is a device of a confidential node`
		}
	}];
}
// src/formats/kubernetes/services.ts
/** Services that can be reached from outside the cluster. `pods` tell which number a named port has. */
function readPublications(manifests, pods) {
	const numbers = portNumbers(pods);
	return manifests.flatMap(({ kind, node }) => {
		const selector = labelsIn(childOf(node, "spec", "selector"));
		const how = kind === "Service" ? publishedBy(node) : void 0;
		if (how === void 0 || selector.length === 0) return [];
		return [{
			selector,
			ports: itemsOf$1(childOf(node, "spec", "ports")).map((port) => portIn(port, how, numbers))
		}];
	});
}
/** `app=shop` for every label. */
function labelsIn(labels) {
	return pairsOf(labels).flatMap(({ key, value }) => value?.kind === "scalar" ? [`${key.text.text}=${nameIn(value) ?? ""}`] : []);
}
/** An internal load balancer, or one with a list of allowed sources, is not for everybody. */
function publishedBy(service) {
	const spec = childOf(service, "spec");
	const type = textOf(childOf(spec, "type"));
	if (type === "NodePort") return "nodePort";
	if (type === "LoadBalancer" && !isInternal(service) && !isRestricted(spec)) return "loadBalancer";
	return itemsOf$1(childOf(spec, "externalIPs")).length > 0 ? "loadBalancer" : void 0;
}
/** `service.beta.kubernetes.io/azure-load-balancer-internal: "true"`, `networking.gke.io/load-balancer-type: Internal` */
function isInternal(service) {
	return pairsOf(childOf(service, "metadata", "annotations")).some(({ key, value }) => {
		const name = key.text.text;
		if (!/load-?balancer/i.test(name)) return false;
		const text = textOf(value) ?? "";
		return /^(?:internal|intranet|private)$/i.test(text) || /-internal(?:-|$)|internal-load-balancer/.test(name) && !/^(?:false|)$/i.test(text);
	});
}
function isRestricted(spec) {
	const ranges = itemsOf$1(childOf(spec, "loadBalancerSourceRanges")).map((range) => textOf(range) ?? "");
	return ranges.length > 0 && !ranges.some((range) => range.endsWith("/0"));
}
function portIn(port, how, numbers) {
	const target = childOf(port, "targetPort");
	const number = numbers.get(textOf(target) ?? "") ?? target ?? childOf(port, "port");
	const container = /^\d+$/.test(textOf(number) ?? "") ? wordIn(number) : void 0;
	const host = wordIn(childOf(port, how === "nodePort" ? "nodePort" : "port"));
	return {
		span: port.span,
		how,
		...container === void 0 ? {} : { container },
		...host === void 0 ? {} : { host }
	};
}
function portNumbers(pods) {
	const numbers = /* @__PURE__ */ new Map();
	const ports = pods.flatMap(({ spec }) => itemsOf$1(childOf(spec, "containers")).flatMap((container) => itemsOf$1(childOf(container, "ports"))));
	for (const port of ports) {
		const name = textOf(childOf(port, "name"));
		const number = childOf(port, "containerPort");
		if (name !== void 0 && number !== void 0) numbers.set(name, number);
	}
	return numbers;
}
/** `ports:` of a container, as far as they take a port of the host. */
function readHostPorts(container) {
	return itemsOf$1(childOf(container, "ports")).flatMap((port) => {
		const host = wordIn(childOf(port, "hostPort"));
		if (host === void 0 || textOf(childOf(port, "hostPort")) === "0") return [];
		const address = wordIn(childOf(port, "hostIP"));
		const number = wordIn(childOf(port, "containerPort"));
		return [{
			span: port.span,
			how: "hostPort",
			host,
			...address && { address },
			...number && { container: number }
		}];
	});
}
// src/formats/kubernetes/volumes.ts
/** The kinds of volumes whose name, path or claim stands in a field; every other one outlives the pod. */
const SOURCES = {
	hostPath: ["bind", "path"],
	secret: ["secret", "secretName"],
	persistentVolumeClaim: ["volume", "claimName"],
	configMap: ["temporary", "name"],
	downwardAPI: ["temporary", ""],
	emptyDir: ["temporary", ""],
	ephemeral: ["temporary", ""],
	gitRepo: ["temporary", ""],
	image: ["temporary", ""],
	projected: ["temporary", ""]
};
/** `volumeMounts:` of a container, joined with the `volumes:` of its pod. */
function readMounts(container, pod) {
	const volumes = new Map(itemsOf$1(childOf(pod, "volumes")).map((volume) => [textOf(childOf(volume, "name")), volume]));
	return itemsOf$1(childOf(container, "volumeMounts")).map((mount) => {
		const name = childOf(mount, "name");
		const target = wordIn(childOf(mount, "mountPath"));
		const { kind, source } = sourceOf(volumes.get(textOf(name)), wordIn(name));
		return {
			span: mount.span,
			kind,
			...source === void 0 ? {} : { source },
			...target === void 0 ? {} : { target },
			readOnly: booleanOf(childOf(mount, "readOnly")) ?? kind === "secret"
		};
	});
}
/** A name without a volume is that of a claim template. */
function sourceOf(volume, name) {
	const pair = pairsOf(volume).find(({ key }) => key.text.text !== "name");
	const type = pair?.key.text.text ?? "";
	const [kind, field] = holdsSecret(pair?.value, type) ? ["secret", ""] : SOURCES[type] ?? ["volume", ""];
	const source = field === "" ? name : wordIn(childOf(pair?.value, field));
	return {
		kind,
		...source === void 0 ? {} : { source }
	};
}
/** A projected secret, or one that a driver fetches. */
function holdsSecret(volume, type) {
	if (type === "csi") return textOf(childOf(volume, "driver")) === "secrets-store.csi.k8s.io";
	return type === "projected" && itemsOf$1(childOf(volume, "sources")).some((source) => childOf(source, "secret") !== void 0);
}
// src/formats/kubernetes/containers.ts
/** All containers of a pod. */
function readContainers(pod) {
	const markers = readMarkers(pod);
	const network = networkOf(pod.spec);
	const labels = labelsIn(childOf(pod.metadata, "labels"));
	return CONTAINERS.flatMap(([field, title]) => itemsOf$1(childOf(pod.spec, field)).flatMap((node) => {
		if (node.kind !== "map") return [];
		const name = [
			title,
			nameIn(childOf(node, "name")),
			pod.owner && `of ${pod.owner}`
		].filter(Boolean).join(" ");
		const image = wordIn(childOf(node, "image"));
		const own = linesOf$1(node);
		const lines = [own, ...sideLines(node)];
		return [{
			workload: {
				name,
				span: node.span,
				...image === void 0 ? {} : { image },
				local: false,
				env: readEnv(childOf(node, "env")),
				envFrom: readEnvFrom(childOf(node, "envFrom")),
				mounts: readMounts(node, pod.spec),
				ports: readHostPorts(node),
				network,
				command: own,
				markers,
				labels
			},
			commands: lines.flatMap(commandsIn),
			parts: lines.flatMap(scriptParts)
		}];
	}));
}
function networkOf(spec) {
	const pair = pairOf$1(spec, "hostNetwork");
	if (pair === void 0) return { kind: "own" };
	const isHost = booleanOf(pair.value);
	if (isHost === true) return {
		kind: "host",
		span: pair.span,
		process: false
	};
	return { kind: isHost === false ? "own" : "unknown" };
}
function linesOf$1(node) {
	return [...wordsIn(childOf(node, "command")), ...wordsIn(childOf(node, "args"))];
}
/** Probes and hooks. */
function sideLines(container) {
	const probes = [
		"livenessProbe",
		"readinessProbe",
		"startupProbe"
	].map((name) => childOf(container, name));
	const hooks = ["postStart", "preStop"].map((name) => childOf(container, "lifecycle", name));
	return [...probes, ...hooks].map((node) => wordsIn(childOf(node, "exec", "command")));
}
function wordsIn(list) {
	return itemsOf$1(list).flatMap((item) => wordIn(item) ?? []);
}
/** A script is read as one; the words around it say nothing more. Options alone are for the image's own program. */
function commandsIn(words) {
	const first = words[0];
	const last = words.at(-1);
	if (first === void 0 || last === void 0 || patternText(first).startsWith("-") || scriptsIn(words).length > 0) return [];
	const command = understand(words, {
		...first.span,
		end: Math.max(first.span.end, last.span.end)
	});
	return command === void 0 ? [] : [command];
}
function scriptParts(words) {
	return scriptsIn(words).map((text) => ({
		format: "shell",
		text: withShellVariables(text)
	}));
}
/** `$(NAME)`, which the kubelet replaces before the shell sees it. */
const KUBELET_VARIABLE = /\$\(([A-Z_][A-Z0-9_]*)\)/g;
/** Of the same length, so every character keeps its place. */
function withShellVariables(script) {
	return {
		...script,
		text: script.text.replace(KUBELET_VARIABLE, (_, name) => `\${${name}}`)
	};
}
// src/formats/kubernetes/images.ts
/** Images that stand elsewhere than in containers: in custom resources and in kustomizations. */
function readImages(manifests) {
	return manifests.flatMap(({ kind, name, node }) => {
		const user = `${kind} ${name}`.trim();
		const group = textOf(childOf(node, "apiVersion")) ?? "";
		return (group.startsWith("kustomize.") ? itemsOf$1(childOf(node, "images")).flatMap(replacement) : isCustom(group) ? imagesIn(node) : []).map((image) => ({
			user,
			image
		}));
	});
}
/** `apps/v1` and `networking.k8s.io/v1` are Kubernetes' own. */
function isCustom(apiVersion) {
	const [group = ""] = apiVersion.split("/");
	return group.includes(".") && !group.endsWith(".k8s.io");
}
/** `{name, newName, newTag, digest}` of a kustomization. */
function replacement(item) {
	const image = joinImage({
		repository: childOf(item, "newName") ?? childOf(item, "name"),
		tag: childOf(item, "newTag"),
		digest: childOf(item, "digest")
	});
	return image === void 0 ? [] : [image];
}
function imagesIn(node) {
	if (node.kind === "sequence") return node.items.flatMap(imagesIn);
	return pairsOf(node).flatMap(imagesInPair);
}
const CONTAINER_FIELDS = new Set(CONTAINERS.map(([field]) => field));
function imagesInPair({ key, value }) {
	const name = key.text.text;
	if (value === void 0 || CONTAINER_FIELDS.has(name) && value.kind === "sequence") return [];
	if (value.kind === "scalar") return name === "image" ? taggedImages(value) : [];
	const image = name === "image" ? imageOfFields(value) : void 0;
	return image === void 0 ? imagesIn(value) : [image];
}
// src/formats/kubernetes/stores.ts
/** Reads every Secret and ConfigMap, and what only refers to secrets. */
function readStores(manifests) {
	const stores = [];
	const values = [];
	const read = /* @__PURE__ */ new Set();
	for (const { kind, name, node } of manifests) {
		if (REFERRING.test(kind)) {
			stores.push({
				kind: "Secret",
				name: nameIn(targetOf(node)) ?? name,
				span: node.span,
				entries: referredEntries(node)
			});
			read.add(node);
		}
		if (kind !== "Secret" && kind !== "ConfigMap") continue;
		const own = FIELDS.flatMap((field) => pairsOf(childOf(node, field)).flatMap((pair) => valueIn$1(pair, kind, field)));
		stores.push({
			kind,
			name,
			span: node.span,
			entries: own.map(({ entry }) => entry)
		});
		for (const value of own) values.push(value);
		for (const field of FIELDS) for (const { value } of pairsOf(childOf(node, field))) if (value?.kind === "scalar") read.add(value);
	}
	return {
		stores,
		pairs: values.map(({ entry }) => entry),
		texts: values.flatMap(({ text, isPlain }) => isPlain ? [] : decodings(text)),
		parts: values.flatMap(({ part }) => part === void 0 ? [] : [part]),
		read
	};
}
/** Objects that say where secrets are, or hold them encrypted. */
const REFERRING = /^(?:(?:Cluster)?ExternalSecret|PushSecret|SealedSecret|SecretProviderClass|Vault(?:Static|Dynamic|PKI)Secret|OnePasswordItem)$/;
/** The Secret that a controller makes. */
function targetOf(node) {
	const spec = childOf(node, "spec");
	return childOf(spec, "target", "name") ?? childOf(spec, "destination", "name") ?? childOf(spec, "template", "metadata", "name");
}
function referredEntries(node) {
	const encrypted = pairsOf(childOf(node, "spec", "encryptedData")).map(({ key, span }) => ({
		name: key,
		span
	}));
	const fetched = itemsOf$1(childOf(node, "spec", "data")).flatMap((item) => {
		const name = childOf(item, "secretKey");
		return name?.kind === "scalar" ? [{
			name,
			span: item.span
		}] : [];
	});
	return [...encrypted, ...fetched].map(({ name, span }) => ({
		name: {
			value: name.text.text,
			span: name.span
		},
		value: {
			kind: "reference",
			to: "computed",
			name: "",
			span
		},
		span
	}));
}
const FIELDS = [
	"data",
	"stringData",
	"binaryData"
];
function valueIn$1({ key, value, span }, kind, field) {
	if (value?.kind !== "scalar" || isNull(value)) return [];
	const decoded = isEncoded(kind, field) ? decodeBase64(value.text) : void 0;
	const text = decoded ?? value.text;
	const name = {
		value: shownText(key.text.text),
		span: key.span
	};
	const format = formatOf(name.value, text.text);
	const isCertain = kind === "Secret" && format === void 0 && !isDescription(name.value, text.text);
	return [{
		entry: {
			name,
			value: valueOf$2(decoded === void 0 ? wordOfScalar(value) : wordOf$1(decoded)),
			span,
			...isCertain ? { certain: true } : {}
		},
		text,
		isPlain: !isRewritten(text),
		part: format === void 0 ? void 0 : {
			format,
			text
		}
	}];
}
/** The text and, where it is base64 once more, what that stands for. */
function decodings(text) {
	const again = ENCODED_AGAIN.test(text.text) ? decodeBase64(text) : void 0;
	return again === void 0 || !PRINTABLE.test(again.text) ? [text] : [text, ...decodings(again)];
}
/** Long enough to be base64 on purpose. */
const ENCODED_AGAIN = /^(?:[A-Za-z0-9+/]{4}){4,}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\s*$/;
const PRINTABLE = /^[\t\n\r\x20-\x7e]+$/;
function isEncoded(kind, field) {
	return field === "binaryData" || kind === "Secret" && field === "data";
}
/** `username`, `DB_HOST`, `ca.crt`: what a Secret holds beside its secret. */
const DESCRIPTION = /(?:user|name|username_in|login|email|host|port|server|endpoint|address|database|db|schema|namespace|region|bucket|type|id|url|uri|config|\.(?:crt|cert|cer|pub))$/i;
function isDescription(key, text) {
	return DESCRIPTION.test(key) || text.startsWith("-----BEGIN CERTIFICATE-----");
}
/** The language of an entry, by its key or by how it begins. */
function formatOf(key, text) {
	if (/[._-](?:ba|z)?sh$/.test(key) || SCRIPT.test(text)) return "shell";
	if (/(?:^|[._-])env$/i.test(key)) return "dotenv";
	if (/[._-](?:ya?ml|json)$|^\.docker(?:configjson|cfg)$/i.test(key)) return "config";
	if (/[._-](?:ini|cfg|cnf|conf|properties|toml)$/i.test(key)) return "ini";
	return /^\s*\{\s*"/.test(text) ? "config" : void 0;
}
/** `#!/bin/sh`, `#!/usr/bin/env bash` */
const SCRIPT = /^#!.*\b(?:ba|da|z|k)?sh\b/;
// src/formats/kubernetes/index.ts
var kubernetes_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ kubernetes: () => kubernetes });
/** Kubernetes manifests, those of Helm charts with holes for what templates fill in. */
const kubernetes = {
	name: "kubernetes",
	matches: isKubernetes,
	parse: parse$2
};
function parse$2(text) {
	const tree = readYaml(text);
	const { manifests, pods } = readObjects(tree.documents);
	const containers = pods.flatMap(readContainers);
	const { stores, pairs, texts, parts, read } = readStores(manifests);
	const rest = readNameValues(tree.documents, { skipped: read });
	return {
		...nothing(text, kubernetes.name),
		workloads: containers.map(({ workload }) => workload),
		publications: readPublications(manifests, pods),
		images: readImages(manifests),
		commands: containers.flatMap(({ commands }) => commands),
		stores,
		pairs: [...rest.pairs, ...pairs],
		texts: [...rest.texts, ...texts],
		parts: [...containers.flatMap(({ parts }) => parts), ...parts],
		scope: {
			files: [],
			entries: [],
			workloads: true
		},
		...readComments(tree.comments),
		unread: tree.faults,
		keyAt: keyPaths(tree)
	};
}
// src/formats/helm.ts
var helm_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ helm: () => helm });
/** Helm charts: their values, and templates that are not recognised as manifests. */
const helm = {
	name: "helm",
	matches: isHelm,
	parse: parse$1
};
function parse$1(text) {
	if (isTemplatePath(text.source.path)) return {
		...kubernetes.parse(text),
		format: helm.name
	};
	const tree = readYaml(text);
	return {
		...nothing(text, helm.name),
		...readNameValues(tree.documents),
		...readComments(tree.comments),
		images: namedImages(tree.documents),
		unread: tree.faults,
		keyAt: keyPaths(tree)
	};
}
// src/formats/text.ts
var text_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ text: () => text });
/** Any text: nothing of it is understood but the comments that tell the linter something. */
const text = {
	name: "text",
	matches: () => true,
	parse: (whole) => ({
		...nothing(whole, "text"),
		...readComments(commentsIn$1(whole))
	})
};
const MARKUP = /\.(?:xml|html?|xhtml|svg|plist|vue|csproj|config)$/i;
const LINE_COMMENT = /^[ \t]*(?:#+|\/\/+|;+|--|\/\*+|!)(?<text>.*)/;
const DIRECTIVE_COMMENT = /[ \t](?:#+|\/\/+|;+|--|\/\*+)[ \t]*(?<text>leaklint[-:].*)/;
function commentsIn$1(whole) {
	if (!whole.text.includes("leaklint")) return [];
	return MARKUP.test(whole.source.path) ? markupComments(whole) : lineComments(whole);
}
function markupComments(whole) {
	const found = [];
	for (let from = whole.text.indexOf("<!--"); from >= 0; from = whole.text.indexOf("<!--", from)) {
		const to = whole.text.indexOf("-->", from + 4);
		if (to < 0) break;
		found.push(slice(whole, from + 4, to));
		from = to;
	}
	return found;
}
function lineComments(whole) {
	const found = [];
	let at = 0;
	for (const line of whole.text.split("\n")) {
		const match = LINE_COMMENT.exec(line) ?? DIRECTIVE_COMMENT.exec(line);
		if (match !== null) {
			const written = match.groups["text"];
			const from = at + match.index + match[0].length - written.length;
			const closing = written.lastIndexOf("*/");
			found.push(slice(whole, from, from + (closing < 0 ? written.length : closing)));
		}
		at += line.length + 1;
	}
	return found;
}
// src/formats/ini.ts
var ini_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ ini: () => ini });
/** Files of names and values in lines: ini, TOML, properties, systemd units, credential dotfiles. */
const ini = {
	name: "ini",
	matches: isIni,
	parse
};
const SECTION = /^[ \t]*\[{1,2}(?<name>[^\]\n]+)\]/;
const PAIR = /^[ \t]*["']?(?<name>[\w./:@-]*\w)["']?[ \t]*(?<separator>=|:(?=[ \t]))[ \t]*/;
const COMMENT = /^[ \t]*(?:[#;!]|\/\/(?:[ \t]|$))/;
const INLINE_PAIR = /(?<=[{,][ \t]*)(?<name>[\w-]+)[ \t]*=[ \t]*(?<quote>["'])(?<value>[^"'\n]*)\k<quote>/g;
const ENVIRONMENT = "Environment";
function parse(whole) {
	const { pairs, places } = readLines(whole);
	return {
		...nothing(whole, ini.name),
		...directives(whole),
		pairs,
		keyAt: (offset) => keyIn(places, offset)
	};
}
function directives(whole) {
	const { ignores, targets } = text.parse(whole);
	return {
		ignores,
		targets
	};
}
function readLines(whole) {
	const pairs = [];
	const places = [];
	let section = "";
	let at = 0;
	for (const line of whole.text.split("\n")) {
		const entries = COMMENT.test(line) ? [] : entriesOf(whole, line, at);
		section = SECTION.exec(line)?.groups?.["name"] ?? section;
		for (const entry of entries) {
			pairs.push(entry);
			places.push({
				span: entry.span,
				key: section === "" ? entry.name.value : `${section}.${entry.name.value}`
			});
		}
		at += line.length + 1;
	}
	return {
		pairs,
		places
	};
}
function entriesOf(whole, line, at) {
	const match = PAIR.exec(line);
	if (match === null) return [];
	const name = match.groups["name"];
	const start = at + match[0].length;
	const rest = line.slice(match[0].length);
	if (rest.startsWith("{")) return inlineEntries(whole, line, at);
	const { from, length } = valueIn(rest);
	const value = slice(whole, start + from, start + from + length);
	if (name === ENVIRONMENT) return splitCommand(slice(whole, start, start + rest.trimEnd().length)).flatMap((word) => entryOf$2(word) ?? []);
	const nameAt = at + line.indexOf(name);
	return [{
		name: {
			value: name,
			span: spanOf(whole, nameAt, nameAt + name.length)
		},
		value: valueOf$2(wordOf$1(value)),
		span: spanOf(whole, nameAt, start + from + length)
	}];
}
function inlineEntries(whole, line, at) {
	return Array.from(line.matchAll(INLINE_PAIR), (match) => {
		const { name = "", value = "" } = match.groups ?? {};
		const start = at + match.index;
		const end = start + match[0].length - 1;
		const text = slice(whole, end - value.length, end);
		return {
			name: {
				value: name,
				span: spanOf(whole, start, start + name.length)
			},
			value: valueOf$2(wordOf$1(text)),
			span: spanOf(whole, start, end)
		};
	});
}
/** Where the value stands in the rest of a line: between its quotes, or up to a comment. */
function valueIn(rest) {
	const quote = rest[0];
	const closing = quote === "\"" || quote === "'" ? rest.indexOf(quote, 1) : -1;
	if (closing > 0) return {
		from: 1,
		length: closing - 1
	};
	const comment = /[ \t][#;]/.exec(rest)?.index ?? rest.length;
	return {
		from: 0,
		length: rest.slice(0, comment).trimEnd().length
	};
}
// src/formats/makefile/expand.ts
const PREFIX = /^[\t @+-]*/;
const NAME = /^[A-Za-z_]\w*$/;
const CLOSING$1 = /* @__PURE__ */ new Map([["(", ")"], ["{", "}"]]);
/** What the shell gets of a recipe line: `$$` is one dollar, `$(NAME)` reads `${NAME}`, what make computes is a hole. */
function recipeScript(text) {
	const start = PREFIX.exec(text.text)?.[0].length ?? 0;
	return derive(text, tokensOf(text.text, start).map((token) => shellPiece(text.text, token)));
}
/** A variable's value with its references. */
function expandedWord(text) {
	const parts = [];
	let pieces = [];
	for (const { kind, from, to } of tokensOf(text.text, 0)) if (kind === "text") pieces.push({
		text: text.text.slice(from, to),
		from,
		to
	});
	else if (kind === "dollar") pieces.push({
		text: "$",
		from,
		to
	});
	else {
		if (pieces.length > 0) parts.push(derive(text, pieces));
		pieces = [];
		parts.push(referenceOf(text, {
			kind,
			from,
			to
		}));
	}
	if (pieces.length > 0) parts.push(derive(text, pieces));
	return {
		parts,
		span: text.span
	};
}
function shellPiece(text, { kind, from, to }) {
	if (kind === "dollar") return {
		text: "$",
		from,
		to
	};
	if (kind === "variable") return {
		text: `\${${text.slice(from + 2, to - 1)}}`,
		from,
		to
	};
	return {
		text: kind === "text" ? text.slice(from, to) : "\uE000",
		from,
		to
	};
}
function referenceOf(text, { kind, from, to }) {
	const span = spanOf(text, from, to);
	if (kind === "computed") return {
		kind: "reference",
		to: "computed",
		name: "",
		span
	};
	return {
		kind: "reference",
		to: "environment",
		name: slice(text, from + 2, to - 1).text,
		span
	};
}
function tokensOf(text, start) {
	const tokens = [];
	let at = start;
	for (let dollar = text.indexOf("$", at); dollar >= 0 && dollar + 1 < text.length; dollar = text.indexOf("$", at)) {
		if (dollar > at) tokens.push({
			kind: "text",
			from: at,
			to: dollar
		});
		const token = tokenAt(text, dollar);
		tokens.push(token);
		at = token.to;
	}
	if (at < text.length) tokens.push({
		kind: "text",
		from: at,
		to: text.length
	});
	return tokens;
}
function tokenAt(text, from) {
	const open = text[from + 1] ?? "";
	if (open === "$") return {
		kind: "dollar",
		from,
		to: from + 2
	};
	const close = CLOSING$1.get(open);
	if (close === void 0) return {
		kind: "computed",
		from,
		to: from + 2
	};
	const to = endOf(text, from + 2, open, close);
	return {
		kind: NAME.test(text.slice(from + 2, to - 1)) ? "variable" : "computed",
		from,
		to
	};
}
/** Behind the bracket that closes, those between counted; the end of the text when none does. */
function endOf(text, from, open, close) {
	let depth = 1;
	for (let at = from; at < text.length; at++) if (text[at] === open) depth++;
	else if (text[at] === close && --depth === 0) return at + 1;
	return text.length;
}
// src/formats/makefile/lines.ts
/** The lines of a Makefile; a backslash at the end continues one. Recipes start with a tab. */
function logicalLines(text) {
	const lines = [];
	for (let from = 0; from < text.length;) {
		let to = endOfLine(text, from);
		while (to < text.length && isContinued(text, from, to)) to = endOfLine(text, to + 1);
		const end = text[to - 1] === "\r" ? to - 1 : to;
		if (text.slice(from, end).trim() !== "") lines.push({
			from,
			to: end,
			recipe: text[from] === "	"
		});
		from = to + 1;
	}
	return lines;
}
function endOfLine(text, from) {
	const end = text.indexOf("\n", from);
	return end < 0 ? text.length : end;
}
/** An odd number of backslashes before the end. */
function isContinued(text, from, to) {
	let at = text[to - 1] === "\r" ? to - 1 : to;
	const end = at;
	while (at > from && text[at - 1] === "\\") at--;
	return (end - at) % 2 === 1;
}
// src/formats/wants.ts
/** The files that commands name, seen from the folder of their file and from the root, where scripts are mostly run. */
function wantsOf(commands, files) {
	return [...commands.flatMap(({ runs, envFrom, build }) => [
		...runs.flatMap(wantFile),
		...envFrom.flatMap(wantEnv),
		...build ? wantBuild(build) : []
	]), ...files.flatMap(wantEnv)];
}
function wantEnv(from) {
	return from.kind === "file" ? wantFile(from.path).map((want) => ({
		...want,
		format: "dotenv"
	})) : [];
}
function wantFile(path) {
	const text = literalText(path);
	return text === void 0 ? [] : places(text, path.span).map((found) => ({
		kind: "file",
		path: found,
		by: path.span
	}));
}
function wantBuild({ context, dockerfile }) {
	const folder = context && literalText(context);
	if (context === void 0 || folder === void 0) return [];
	const by = context.span;
	const contexts = places(folder, by).flatMap((path) => [
		{
			kind: "names",
			path: path === "." ? "" : path,
			by
		},
		{
			kind: "file",
			path: node_path.posix.join(path, ".dockerignore"),
			by
		},
		{
			kind: "file",
			path: node_path.posix.join(path, "Dockerfile"),
			by
		}
	]);
	return dockerfile === void 0 ? contexts : [...contexts, ...wantFile(dockerfile)];
}
/** A path from the folder of the file that names it, and from the root; none for what is absolute, at home or elsewhere. */
function places(path, { source }) {
	if (path === "" || /^(?:[/~]|[a-z][a-z\d+.-]*:)/i.test(path)) return [];
	return [...new Set([node_path.posix.join(node_path.posix.dirname(source.path), path), node_path.posix.normalize(path)].map((found) => found.replace(/(?<=.)\/$/, "")))];
}
// src/formats/makefile.ts
var makefile_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ makefile: () => makefile });
const ASSIGNMENT = /^[ \t]*(?:[^\s:=#]+[ \t]*:[ \t]+)?(?:(?:export|override|private|unexport)[ \t]+)*(?<name>[A-Za-z_][\w.-]*)[ \t]*(?:[?!+]|:{1,3})?=[ \t]*/;
const INCLUDE = /^[-s]?include[ \t]+/;
const ENV_FILE = /(?:^|\/)(?:\.env(?:[._-][\w.-]*)?|[^/\s]+\.env)$/;
const INLINE_RECIPE = /^[^\s#=:;][^#=:;]*:(?!:?=)[^#=;]*;/;
const TRAILING_COMMENT = /(?<!\\)#[^\n]*$/;
/** Makefiles: recipes are scripts, variables are where `$(NAME)` in them is looked up. */
const makefile = {
	name: "makefile",
	matches: isMakefile,
	parse(text) {
		const lines = logicalLines(text.text);
		const outside = lines.filter((line) => !line.recipe);
		const entries = outside.flatMap((line) => assignmentIn(text, line));
		const files = outside.flatMap((line) => includedIn(text, line));
		const places = entries.map(({ name, span }) => ({
			key: name.value,
			span
		}));
		return {
			...nothing(text, "makefile"),
			pairs: entries,
			scope: {
				files,
				entries
			},
			parts: lines.flatMap((line) => scriptIn(text, line)),
			wants: wantsOf([], files),
			...readComments(outside.flatMap((line) => commentIn(text, line))),
			keyAt: (offset) => keyIn(places, offset)
		};
	}
};
function assignmentIn(text, { from, to }) {
	const line = text.text.slice(from, to);
	const match = ASSIGNMENT.exec(line);
	if (match === null) return [];
	const name = match.groups["name"];
	const start = match[0].indexOf(name, match[0].search(/[^\s:=#]+[ \t]*:[ \t]/) < 0 ? 0 : match[0].indexOf(":"));
	const [valueFrom, valueTo] = unquoted(line, match[0].length, line.replace(TRAILING_COMMENT, "").trimEnd().length);
	const value = expandedWord(slice(text, from + valueFrom, from + valueTo));
	return [{
		name: {
			value: name,
			span: slice(text, from + start, from + start + name.length).span
		},
		value: valueOf$2(value),
		span: slice(text, from + start, from + Math.max(valueTo, match[0].length)).span
	}];
}
/** The quotes around a whole value are for the shell that gets it. */
function unquoted(line, from, to) {
	const end = Math.max(from, to);
	const quote = line[from];
	return end - from > 1 && (quote === "\"" || quote === "'") && line[end - 1] === quote ? [from + 1, end - 1] : [from, end];
}
function includedIn(text, { from, to }) {
	const line = text.text.slice(from, to);
	const include = INCLUDE.exec(line);
	if (include === null) return [];
	return Array.from(line.slice(include[0].length).matchAll(/\S+/g)).flatMap((match) => {
		const start = from + include[0].length + match.index;
		const path = slice(text, start, start + match[0].length);
		if (!ENV_FILE.test(path.text)) return [];
		return [{
			kind: "file",
			path: {
				parts: [path],
				span: path.span
			},
			dialect: "dotenv",
			required: line.startsWith("i"),
			span: path.span
		}];
	});
}
function scriptIn(text, { from, to, recipe }) {
	if (recipe) return [{
		format: "shell",
		text: recipeScript(slice(text, from, to))
	}];
	const inline = INLINE_RECIPE.exec(text.text.slice(from, to));
	return inline === null ? [] : [{
		format: "shell",
		text: recipeScript(slice(text, from + inline[0].length, to))
	}];
}
function commentIn(text, { from, to }) {
	const at = text.text.slice(from, to).search(TRAILING_COMMENT);
	return at < 0 ? [] : [slice(text, from + at + 1, to)];
}
// src/formats/markdown/fences.ts
const OPENING = /^(?<prefix>(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*)(?<mark>`{3,}(?=[^`\n]*$)|~{3,})(?<info>[^\n]*)$/;
const CLOSING = /^[ \t>]*(?<mark>`{3,}|~{3,})$/;
const QUOTED = /^[ \t]*>/;
const LABEL = /[\w+-]+/;
/** The fenced blocks of a Markdown text; one that is not closed ends with the text. */
function fencesIn(text) {
	const fences = [];
	let opening;
	let pieces = [];
	const close = () => {
		if (opening !== void 0 && pieces.length > 0) fences.push(fenceOf(text, opening, pieces));
		opening = void 0;
		pieces = [];
	};
	for (const line of linesOf(text.text)) {
		if (opening === void 0) {
			opening = openingOf(line.text);
			continue;
		}
		if (closes(line.text, opening)) close();
		else pieces.push(bodyLine(line, opening));
	}
	close();
	return fences;
}
function fenceOf(text, { info }, pieces) {
	return {
		label: LABEL.exec(info)?.[0].toLowerCase() ?? "",
		info: info.trim(),
		body: derive(text, pieces)
	};
}
function openingOf(line) {
	const match = OPENING.exec(line.trimEnd());
	if (match === null) return void 0;
	const { prefix, mark, info } = match.groups;
	return {
		mark,
		info,
		width: columnsOf(prefix),
		quoted: prefix.includes(">")
	};
}
/** The same mark, at least as long; or the end of the quotation that it stands in. */
function closes(line, { mark, quoted }) {
	if (quoted && !QUOTED.test(line)) return true;
	const found = CLOSING.exec(line.trimEnd())?.groups["mark"];
	return found !== void 0 && found.startsWith(mark);
}
/** The line without the columns before the fence, blanks and quote marks only. */
function bodyLine({ text, from }, { width }) {
	let at = 0;
	for (let column = 0; at < text.length && column < width && /[ \t>]/.test(text[at] ?? ""); at++) column = text[at] === "	" ? column + 4 - column % 4 : column + 1;
	return {
		text: text.slice(at),
		from: from + at,
		to: from + text.length
	};
}
function columnsOf(prefix) {
	let column = 0;
	for (const letter of prefix) column = letter === "	" ? column + 4 - column % 4 : column + 1;
	return column;
}
/** Lines with their ends. */
function* linesOf(text) {
	for (let from = 0; from < text.length;) {
		const end = text.indexOf("\n", from);
		const to = end < 0 ? text.length : end + 1;
		yield {
			text: text.slice(from, to),
			from
		};
		from = to;
	}
}
// src/formats/markdown/prompts.ts
const PROMPT = /^[ \t]*(?:\([\w.-]+\)[ \t]*)?(?:[\w.-]+@[\w.-]+(?::[^\s$%#]*|[ \t][^\s$%#]*)?[ \t]?)?[$%][ \t]+(?=\S)/;
const ROOT_PROMPT = /^[ \t]*(?:[\w.-]+@[\w.-]+(?::[^\s$%#]*)?)?#[ \t]+(?=[a-z./])/;
const SESSION = /session|console|terminal/;
const SECONDARY = /^[ \t]*>[ \t]/;
const HEREDOC = /<<-?[ \t]*(?:'|"|\\)?(?<end>\w+)/;
/** Whether commands stand behind prompts. */
function hasPrompts(text) {
	return text.split("\n").some((line) => PROMPT.test(line));
}
/** A session's commands without prompts and output; text without prompts stays as it is. */
function withoutPrompts(text, label) {
	const prompt = hasPrompts(text.text) ? PROMPT : SESSION.test(label) && text.text.split("\n").some((line) => ROOT_PROMPT.test(line)) ? ROOT_PROMPT : void 0;
	if (prompt === void 0) return text;
	const pieces = [];
	let at = 0;
	let open = { continued: false };
	for (const line of text.text.split(/(?<=\n)/)) {
		const from = kept(line, prompt, open);
		if (from !== void 0) {
			pieces.push({
				text: line.slice(from),
				from: at + from,
				to: at + line.length
			});
			open = openAfter(line, open);
		} else open = { continued: false };
		at += line.length;
	}
	return derive(text, pieces, text.span);
}
/** Where the kept part of a line begins; undefined for output. */
function kept(line, prompt, { continued, heredoc }) {
	const first = heredoc === void 0 ? prompt.exec(line) : null;
	if (first !== null) return first[0].length;
	const second = SECONDARY.exec(line);
	if (second !== null && (continued || heredoc !== void 0)) return second[0].length;
	return continued || heredoc !== void 0 ? 0 : void 0;
}
function openAfter(line, { heredoc }) {
	if (heredoc !== void 0) return line.replace(SECONDARY, "").trim() === heredoc ? { continued: false } : {
		continued: false,
		heredoc
	};
	const end = HEREDOC.exec(line)?.groups["end"];
	return {
		continued: /\\\r?\n?$/.test(line),
		...end === void 0 ? {} : { heredoc: end }
	};
}
// src/formats/markdown.ts
var markdown_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ markdown: () => markdown });
const SHELL = /^(?:ba|z|da|k)?sh$|^(?:shell|console|terminal|command-?line|cmdline|(?:shell|sh|bash)-?session)$/;
const UNKNOWN = /^(?:|text|txt|plain|plaintext|none|code|output)$/;
const COMMAND_LINE = /^\s*(?:#[^\n]*\n\s*)*(?:sudo |export |curl |ssh |scp |rsync |uv run |docker |docker-compose |podman |kubectl |helm |lium |anycloud |miner-cli |btcli |vllm |ollama )/;
const FILE_NAME = /(?:^|[\s="'])(?<name>[\w./-]*\.(?:ya?ml|json|env|sh|mk)(?:\.\w+)?|[\w./-]*Dockerfile[\w.-]*)(?=$|[\s"'},])/;
/** The name that a fence's text would have as a file. */
const NAMES = /* @__PURE__ */ new Map([
	["yaml", "fence.yaml"],
	["yml", "fence.yaml"],
	["json", "fence.json"],
	["jsonc", "fence.json"],
	["dockerfile", "Dockerfile"],
	["docker", "Dockerfile"],
	["containerfile", "Dockerfile"],
	["dotenv", ".env"],
	["env", ".env"],
	["makefile", "Makefile"],
	["make", "Makefile"]
]);
/** Markdown: its fences are scripts and files. */
const markdown = {
	name: "markdown",
	matches: isMarkdown,
	parse(text) {
		const fences = fencesIn(text);
		return {
			...nothing(text, "markdown"),
			parts: fences.flatMap(partOf),
			...readComments(commentsIn(text, fences))
		};
	}
};
function partOf({ label, info, body }) {
	if (SHELL.test(label)) return [script(body, label)];
	const name = FILE_NAME.exec(info)?.groups["name"] ?? NAMES.get(label);
	const format = name === void 0 ? void 0 : formatAs(name, body.text);
	if (format !== void 0) return [{
		format,
		text: body
	}];
	return UNKNOWN.test(label) && (hasPrompts(body.text) || COMMAND_LINE.test(body.text)) ? [script(body, label)] : [];
}
function script(body, label) {
	return {
		format: "shell",
		text: withoutPrompts(body, label)
	};
}
/** `<!-- leaklint-ignore … -->` outside fences; what a fence shows is for its own format. */
function commentsIn(text, fences) {
	const comments = [];
	let end = text.text.includes("leaklint") ? 0 : text.text.length;
	for (let at = text.text.indexOf("<!--", end); at >= 0; at = text.text.indexOf("<!--", end)) {
		end = text.text.indexOf("-->", at + 4);
		if (end < 0) break;
		comments.push(slice(text, at + 4, end));
	}
	return comments.filter(({ span }) => !fences.some(({ body }) => body.span.start <= span.start && span.end <= body.span.end));
}
// src/formats/package-json.ts
var package_json_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ packageJson: () => packageJson });
/** The manifest of a Node package: its scripts are command lines. */
const packageJson = {
	name: "package-json",
	matches: isPackageJson,
	parse(text) {
		const tree = readYaml(text);
		const scripts = pairsOf(childOf(tree.documents[0], "scripts"));
		return {
			...nothing(text, "package-json"),
			...readNameValues(tree.documents),
			parts: scripts.flatMap(({ value }) => value?.kind === "scalar" ? [{
				format: "shell",
				text: value.text
			}] : []),
			unread: tree.faults,
			keyAt: keyPaths(tree)
		};
	}
};
// src/cli/closest.ts
/** `; did you mean scan?` where one of the known words is near, else nothing. */
function closest(word, known) {
	const [best] = known.map((each) => ({
		each,
		distance: distanceOf(word, each)
	})).sort((a, b) => a.distance - b.distance);
	return best && best.distance <= Math.max(1, Math.floor(word.length / 4)) ? `; did you mean ${best.each}?` : "";
}
/** How many letters must be put in, left out or exchanged. */
function distanceOf(one, other) {
	let row = Array.from({ length: other.length + 1 }, (_, index) => index);
	for (let at = 0; at < one.length; at++) {
		const next = [at + 1];
		for (let to = 0; to < other.length; to++) {
			const exchanged = (row[to] ?? 0) + (one[at] === other[to] ? 0 : 1);
			next.push(Math.min(exchanged, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
		}
		row = next;
	}
	return row.at(-1) ?? 0;
}
// src/cli/arguments.ts
/** Reads a command line by the table of its command. */
function readArguments(argv, commands) {
	const named = commands.find(({ name }) => name === argv[0]);
	const command = named ?? commands[0];
	const options = Object.fromEntries(command.options.map(({ name, short, value, multiple = false }) => [name, {
		type: value === void 0 ? "boolean" : "string",
		multiple,
		...short && { short }
	}]));
	const { tokens } = (0, node_util.parseArgs)({
		args: argv.slice(named ? 1 : 0),
		options,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	const words = [];
	const flags = /* @__PURE__ */ new Set();
	const values = /* @__PURE__ */ new Map();
	for (const token of tokens) {
		if (token.kind === "positional") words.push(token.value);
		if (token.kind !== "option") continue;
		const problem = problemWith$1(token, command);
		if (problem !== void 0) return { problem };
		if (token.value === void 0) flags.add(token.name);
		else values.set(token.name, [...values.get(token.name) ?? [], token.value]);
	}
	return {
		command,
		words,
		flags,
		values
	};
}
function problemWith$1(token, { options }) {
	const option = options.find(({ name }) => name === token.name);
	if (!option) return `unknown option ${token.rawName}${closest(token.rawName, options.map(({ name }) => `--${name}`))}`;
	if (option.value === void 0) return token.value === void 0 ? void 0 : `${token.rawName} takes no value`;
	if (token.value === void 0 || !token.inlineValue && token.value.startsWith("-")) return `${token.rawName} needs a ${option.value}`;
	if (option.choices && !option.choices.includes(token.value)) return `${token.rawName} must be ${option.choices.join(" or ")}`;
}
// src/cli/documentation.ts
/** A table of all rules. */
function listRules() {
	const width = Math.max(...rules.map(({ id }) => id.length));
	return rules.map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}\n`).join("");
}
/** Prints a rule's page. */
function explain(words, terminal) {
	const [id, ...others] = words;
	if (id === void 0 || others.length > 0) return "explain needs the name of one rule";
	const page = rules.some((rule) => rule.id === id) ? terminal.page(id) : void 0;
	if (page === void 0) return `no rule is named ${id}${closest(id, rules.map((rule) => rule.id))}`;
	terminal.print(readablePage(page));
	return 0;
}
// src/cli/help.ts
const WIDTH = 24;
/** The help of one command, written from its table; the first command's help also lists the others. */
function helpFor(command, commands) {
	const others = command === commands[0] ? commands.slice(1) : [];
	return [
		`Usage: ${command.usage}`,
		...others.map(({ usage }) => `       ${usage}`),
		"",
		`${command.name}: ${command.summary}`,
		...others.map(({ name, summary }) => `${name}: ${summary}`),
		"",
		"Options:",
		...command.options.map(optionLine),
		"",
		"Exit codes: 0 clean or advice only, 1 findings, 2 wrong usage, settings or an internal error,",
		"3 nothing or not everything could be scanned.",
		""
	].join("\n");
}
function optionLine({ name, short, value, help }) {
	return `  ${`${short ? `-${short}, ` : "    "}--${name}${value ? ` ${value}` : ""}`.padEnd(WIDTH)}  ${help}`;
}
// src/cli/options.ts
const OUTPUT$1 = [
	{
		name: "format",
		value: "FORMAT",
		choices: [
			"text",
			"json",
			"sarif"
		],
		help: "how to print findings: text (default), json or sarif"
	},
	{
		name: "output-file",
		value: "FILE",
		help: "write the report to a file"
	},
	{
		name: "fail-on",
		value: "SEVERITY",
		choices: ["error", "warning"],
		help: "exit 1 from this severity on: error (default) or warning"
	},
	{
		name: "strict",
		help: "also report published ports, host networking and tags without a digest of any service"
	},
	{
		name: "config",
		value: "FILE",
		help: "use this settings file instead of the nearest .leaklint.yaml"
	},
	{
		name: "no-config",
		help: "use no settings file"
	},
	{
		name: "quiet",
		short: "q",
		help: "print findings only: no help, no summary"
	},
	{
		name: "exit-zero",
		help: "exit 0 when there are findings"
	}
];
const GENERAL = [{
	name: "help",
	short: "h",
	help: "print this help"
}, {
	name: "version",
	short: "V",
	help: "print the version"
}];
/** All commands; the first one is meant when none is named. */
const commands = [
	{
		name: "scan",
		usage: "leaklint [scan] [PATH...] [options]",
		summary: "check the files of a folder, or the files given",
		options: [
			...OUTPUT$1,
			{
				name: "include",
				value: "GLOB",
				multiple: true,
				help: "also scan files that match (may be repeated)"
			},
			{
				name: "exclude",
				value: "GLOB",
				multiple: true,
				help: "leave out files that match (may be repeated)"
			},
			{
				name: "all",
				help: "scan every text file, whatever its name"
			},
			...GENERAL
		]
	},
	{
		name: "check",
		usage: "leaklint check [options] -- COMMAND [ARGUMENT...]",
		summary: "check a command line before it is run",
		options: [...OUTPUT$1, ...GENERAL]
	},
	{
		name: "rules",
		usage: "leaklint rules",
		summary: "list the rules",
		options: GENERAL
	},
	{
		name: "explain",
		usage: "leaklint explain RULE",
		summary: "print the page of a rule",
		options: GENERAL
	}
];
// src/cli/progress.ts
const PATIENCE = 500;
/** Tells what is going on, on one line of a terminal that somebody looks at, once it takes longer than half a second. */
function progressOn({ isErrorSeen, env, warn }) {
	const start = Date.now();
	let shown = false;
	return {
		show(stage) {
			if (!isErrorSeen || env["CI"] || Date.now() - start < PATIENCE) return;
			warn(`\r\u001b[2K${stage}\u2026`);
			shown = true;
		},
		clear() {
			if (shown) warn("\r\x1B[2K");
		}
	};
}
// src/cli/terminal.ts
/** `FORCE_COLOR` wins over `NO_COLOR`, both over what the terminal is. */
function hasColour({ env, isOutputSeen }) {
	const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
	if (force !== void 0 && force !== "") return force !== "0" && force !== "false";
	return (no === void 0 || no === "") && isOutputSeen && term !== "dumb";
}
// src/cli/run.ts
const COLOURS = {
	error: "red",
	warning: "yellow",
	path: "bold",
	faint: "dim"
};
/** Scans files or checks a command line; gives the exit code, or what is wrong with the arguments. */
async function runLint(read, terminal) {
	const problem = problemWith(read);
	if (problem !== void 0) return problem;
	const progress = progressOn(terminal);
	const outcome = await lint({
		...requestOf(read, terminal),
		progress: progress.show
	}, rules);
	progress.clear();
	if ("problem" in outcome) return escapeText(outcome.problem);
	const { root, result } = outcome;
	const report = await reportOf(read, terminal, {
		root,
		result
	});
	const file = valueOf(read, "output-file");
	if (file === void 0) terminal.print(report);
	const failure = file === void 0 ? void 0 : terminal.write(file, report);
	if (failure !== void 0) return `cannot write ${file}: ${failure}`;
	return exitCodeOf(result, valueOf(read, "fail-on") === "warning" ? "warning" : "error", read.flags.has("exit-zero"));
}
function problemWith({ command, words, flags, values }) {
	if (flags.has("no-config") && values.has("config")) return "--config and --no-config exclude each other";
	if (command.name === "check") return words.length === 0 ? "check needs a command line after --" : void 0;
	const [first, ...others] = words;
	const isWord = first !== void 0 && others.length === 0 && /^[a-z]+$/.test(first);
	const names = commands.map(({ name }) => name);
	const hint = isWord && !names.includes(first) ? closest(first, names) : "";
	return hint === "" ? void 0 : `no command is named ${first}${hint} (./${first} names a file)`;
}
function requestOf({ command, words, flags, values }, { cwd }) {
	const config = flags.has("no-config") ? false : values.get("config")?.at(-1);
	return {
		cwd,
		...command.name === "check" ? { command: words } : { paths: words },
		...config !== void 0 && { config },
		...flags.has("strict") && { strict: true },
		all: flags.has("all"),
		include: values.get("include") ?? [],
		exclude: values.get("exclude") ?? []
	};
}
/** Code scanning wants paths relative to the root; people are in the working directory. */
async function reportOf(read, terminal, { root, result }) {
	if (valueOf(read, "format") !== "sarif") return reporterFor(read, terminal)(seenFrom(terminal.cwd, root, result));
	const { sarifReporter } = await Promise.resolve().then(() => require("./sarif.js")).then((n) => n.sarif_exports);
	return sarifReporter({
		rules,
		page: terminal.page,
		version
	})(result);
}
function reporterFor(read, terminal) {
	if (valueOf(read, "format") === "json") return jsonReport;
	const colour = hasColour(terminal) && valueOf(read, "output-file") === void 0;
	return textReport({
		summaries: new Map(rules.map(({ id, summary }) => [id, summary])),
		paint: (style, text) => colour ? (0, node_util.styleText)(COLOURS[style], text, { validateStream: false }) : text,
		quiet: read.flags.has("quiet")
	});
}
/** Paths relative to the working directory. */
function seenFrom(cwd, root, result) {
	const see = (place) => ({
		...place,
		path: pathFrom$1(cwd, (0, node_path.join)(root, place.path))
	});
	return {
		...result,
		findings: result.findings.map((finding) => ({
			...see(finding),
			related: finding.related.map(see)
		})),
		skipped: result.skipped.map(see)
	};
}
function valueOf({ values }, name) {
	return values.get(name)?.at(-1);
}
// src/cli/main.ts
/** Runs a command line and gives its exit code. */
async function main(argv, terminal) {
	const read = readArguments(argv, commands);
	if ("problem" in read) return refuse(read.problem, terminal);
	if (read.flags.has("help")) return say(helpFor(read.command, commands), terminal);
	if (read.flags.has("version")) return say(`${version}\n`, terminal);
	const answer = await answerTo(read, terminal);
	return typeof answer === "string" ? refuse(answer, terminal) : answer;
}
/** The exit code, or what is wrong with the command line. */
async function answerTo(read, terminal) {
	const { words } = read;
	switch (read.command.name) {
		case "rules": return words.length > 0 ? `unexpected argument ${words[0]}` : say(listRules(), terminal);
		case "explain": return explain(words, terminal);
		default: return runLint(read, terminal);
	}
}
function say(text, terminal) {
	terminal.print(text);
	return 0;
}
function refuse(problem, terminal) {
	terminal.warn(`leaklint: ${escapeText(problem)}\nTry leaklint --help\n`);
	return 2;
}
// src/program.ts
var program_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ runProgram: () => runProgram });
const [OUTPUT, ERROR] = [1, 2];
/** A pipe takes so many bytes at once or not at all. */
const ATOMIC = 4096;
/** Runs the command line program in this process. `pages` is the folder of the rules' pages. */
function runProgram(pages) {
	process.on("uncaughtException", fail);
	main(process.argv.slice(2), terminalOf(pages)).then((code) => {
		process.exitCode ??= code;
	}, fail);
}
function terminalOf(pages) {
	return {
		cwd: process.cwd(),
		env: process.env,
		get isOutputSeen() {
			return isDevice(OUTPUT) && process.stdout.isTTY;
		},
		get isErrorSeen() {
			return isDevice(ERROR) && process.stderr.isTTY;
		},
		print(text) {
			if (!isWritten(text)) printLater(text);
		},
		warn: (text) => void process.stderr.write(text),
		page: (rule) => (0, node_fs.readFileSync)(new URL(`${rule}.md`, pages), "utf8"),
		write: writeWhole
	};
}
/** The streams of a process take longer to set up than a short report to make, so they are asked only where there may be a terminal. */
function isDevice(descriptor) {
	try {
		const stat = (0, node_fs.fstatSync)(descriptor);
		return stat.isCharacterDevice() && stat.rdev !== (0, node_fs.statSync)("/dev/null").rdev;
	} catch {
		return true;
	}
}
/** Writes a short text at once; whether that went well. */
function isWritten(text) {
	const bytes = Buffer.from(text);
	if (bytes.length > ATOMIC || isDevice(OUTPUT)) return false;
	try {
		return (0, node_fs.writeSync)(OUTPUT, bytes) === bytes.length;
	} catch {
		return false;
	}
}
/** A report that did not arrive is no success, whoever closed the pipe. */
function printLater(text) {
	process.stdout.on("error", () => {
		process.exitCode = 2;
	});
	process.stdout.write(text);
}
function fail(error) {
	process.stderr.write(`leaklint: ${describeFailure(error)}\n`);
	process.exitCode = 2;
}
Object.defineProperty(exports, "defaultSettings", {
	enumerable: true,
	get: function() {
		return defaultSettings;
	}
});
Object.defineProperty(exports, "derive", {
	enumerable: true,
	get: function() {
		return derive;
	}
});
Object.defineProperty(exports, "describeFailure", {
	enumerable: true,
	get: function() {
		return describeFailure;
	}
});
Object.defineProperty(exports, "entryOf", {
	enumerable: true,
	get: function() {
		return entryOf$2;
	}
});
Object.defineProperty(exports, "escapeText", {
	enumerable: true,
	get: function() {
		return escapeText;
	}
});
Object.defineProperty(exports, "exitCodeOf", {
	enumerable: true,
	get: function() {
		return exitCodeOf;
	}
});
Object.defineProperty(exports, "formatAs", {
	enumerable: true,
	get: function() {
		return formatAs;
	}
});
Object.defineProperty(exports, "innerOf", {
	enumerable: true,
	get: function() {
		return innerOf;
	}
});
Object.defineProperty(exports, "isForeign", {
	enumerable: true,
	get: function() {
		return isForeign;
	}
});
Object.defineProperty(exports, "isNull", {
	enumerable: true,
	get: function() {
		return isNull;
	}
});
Object.defineProperty(exports, "isShell", {
	enumerable: true,
	get: function() {
		return isShell;
	}
});
Object.defineProperty(exports, "jsonReport", {
	enumerable: true,
	get: function() {
		return jsonReport;
	}
});
Object.defineProperty(exports, "jsonText", {
	enumerable: true,
	get: function() {
		return jsonText;
	}
});
Object.defineProperty(exports, "judge", {
	enumerable: true,
	get: function() {
		return judge;
	}
});
Object.defineProperty(exports, "keyIn", {
	enumerable: true,
	get: function() {
		return keyIn;
	}
});
Object.defineProperty(exports, "lineStarts", {
	enumerable: true,
	get: function() {
		return lineStarts;
	}
});
Object.defineProperty(exports, "lint", {
	enumerable: true,
	get: function() {
		return lint;
	}
});
Object.defineProperty(exports, "literalText", {
	enumerable: true,
	get: function() {
		return literalText;
	}
});
Object.defineProperty(exports, "loadFormats", {
	enumerable: true,
	get: function() {
		return loadFormats;
	}
});
Object.defineProperty(exports, "machineMarkers", {
	enumerable: true,
	get: function() {
		return machineMarkers;
	}
});
Object.defineProperty(exports, "nothing", {
	enumerable: true,
	get: function() {
		return nothing;
	}
});
Object.defineProperty(exports, "pairOf", {
	enumerable: true,
	get: function() {
		return pairOf$1;
	}
});
Object.defineProperty(exports, "pairsOf", {
	enumerable: true,
	get: function() {
		return pairsOf;
	}
});
Object.defineProperty(exports, "parse", {
	enumerable: true,
	get: function() {
		return parse$7;
	}
});
Object.defineProperty(exports, "pathFrom", {
	enumerable: true,
	get: function() {
		return pathFrom$1;
	}
});
Object.defineProperty(exports, "patternText", {
	enumerable: true,
	get: function() {
		return patternText;
	}
});
Object.defineProperty(exports, "peel", {
	enumerable: true,
	get: function() {
		return peel;
	}
});
Object.defineProperty(exports, "plainWords", {
	enumerable: true,
	get: function() {
		return plainWords;
	}
});
Object.defineProperty(exports, "positionAt", {
	enumerable: true,
	get: function() {
		return positionAt;
	}
});
Object.defineProperty(exports, "programName", {
	enumerable: true,
	get: function() {
		return programName;
	}
});
Object.defineProperty(exports, "programPath", {
	enumerable: true,
	get: function() {
		return programPath;
	}
});
Object.defineProperty(exports, "program_exports", {
	enumerable: true,
	get: function() {
		return program_exports;
	}
});
Object.defineProperty(exports, "readComments", {
	enumerable: true,
	get: function() {
		return readComments;
	}
});
Object.defineProperty(exports, "readYaml", {
	enumerable: true,
	get: function() {
		return readYaml;
	}
});
Object.defineProperty(exports, "readablePage", {
	enumerable: true,
	get: function() {
		return readablePage;
	}
});
Object.defineProperty(exports, "repositoryOf", {
	enumerable: true,
	get: function() {
		return repositoryOf;
	}
});
Object.defineProperty(exports, "rules", {
	enumerable: true,
	get: function() {
		return rules;
	}
});
Object.defineProperty(exports, "scriptText", {
	enumerable: true,
	get: function() {
		return scriptText;
	}
});
Object.defineProperty(exports, "slice", {
	enumerable: true,
	get: function() {
		return slice;
	}
});
Object.defineProperty(exports, "spanOf", {
	enumerable: true,
	get: function() {
		return spanOf;
	}
});
Object.defineProperty(exports, "textOf", {
	enumerable: true,
	get: function() {
		return textOf;
	}
});
Object.defineProperty(exports, "textReport", {
	enumerable: true,
	get: function() {
		return textReport;
	}
});
Object.defineProperty(exports, "understand", {
	enumerable: true,
	get: function() {
		return understand;
	}
});
Object.defineProperty(exports, "valueOf", {
	enumerable: true,
	get: function() {
		return valueOf$2;
	}
});
Object.defineProperty(exports, "version", {
	enumerable: true,
	get: function() {
		return version;
	}
});
Object.defineProperty(exports, "wants", {
	enumerable: true,
	get: function() {
		return wants;
	}
});
Object.defineProperty(exports, "wantsOf", {
	enumerable: true,
	get: function() {
		return wantsOf;
	}
});
Object.defineProperty(exports, "wholeText", {
	enumerable: true,
	get: function() {
		return wholeText;
	}
});
Object.defineProperty(exports, "writeWhole", {
	enumerable: true,
	get: function() {
		return writeWhole;
	}
});
