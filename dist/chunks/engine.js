const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_buffer = require("node:buffer");
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
				message: describe$1(secret),
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
function describe$1(secret) {
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
			const opening = openingOf$1(workload, bind);
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
function openingOf$1({ name, network, ports, reachable }, bind) {
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
const INSTEAD = "pass it through the environment, a file or standard input";
/** A secret handed over as an argument, where the process list and the shell history show it. */
const secretInArgv = {
	id: "secret-in-argv",
	severity: "warning",
	summary: "Hand secrets to a program by standard input, a file or its environment.",
	*check({ commands, workloads }) {
		for (const { tool, action, secrets, instead } of commands) for (const argument of secrets) {
			if (!argument.sensitive) continue;
			const message = `${`${tool} ${action}`.trim()} takes ${describe(argument)}, which the process list shows: ${instead}`;
			yield {
				at: argument.span,
				message
			};
		}
		for (const { name, arguments: given } of workloads) for (const argument of given) if (argument.sensitive) yield {
			at: argument.span,
			message: `${name} takes ${describe(argument)}, which the process list shows: ${INSTEAD}`
		};
	}
};
function describe({ flag }) {
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
	const origin = written === void 0 ? `${span.source.path} ${referenceOf(value, name.value) ?? span.start}` : placeOf$3(written);
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
function referenceOf(value, name) {
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
			const message = faultOf(use, settings);
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
function faultOf({ ignore }, { now }) {
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
const NAME = "<command line>";
/** Words that mean the same with and without quotes; `$HF_TOKEN` is left for the reader to see as a reference. */
const PLAIN = /^[\w@%+=:,./${}-]+$/;
/** Command words, already split, as the line that somebody would type in this folder. */
function commandLine(words, folder) {
	return {
		path: folder === "" ? NAME : `${folder}/${NAME}`,
		text: words.map(quoted).join(" "),
		scope: "report"
	};
}
/** Whether a source is a command line. */
function isCommandLine({ path }) {
	return path === NAME || path.endsWith(`/${NAME}`);
}
function quoted(word) {
	return PLAIN.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
// src/encoding.ts
/** How far a NUL is looked for, as git does it. */
const SNIFFED = 8e3;
/** The text of a file in UTF-8, UTF-16 or, where it is neither, Latin-1, without byte order mark; undefined for binary content. */
function decode(bytes) {
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
const NAMES = /^(?:\.env.*|\.envrc|_?env[._-](?:local|dev|development|test|staging|prod|production|defaults?)|.*\.env\.(?:local|defaults?)|\.(?:bashrc|bash_profile|profile|zshrc)|(?:dockerfile|containerfile)(?:[.\-_].*)?|gnumakefile|makefile(?:[.-].*)?|\.?justfile|procfile(?:\..*)?|\.npmrc|\.yarnrc|\.netrc|_netrc|\.pypirc|\.pgpass|\.git-credentials|\.htpasswd|\.dockercfg|kubeconfig|credentials)$/;
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
	return ENDINGS.test(name) || NAMES.test(name) || KEYS.test(name) || KEY_FOLDERS.test(lower) || WALLET_FILES.test(lower);
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
const LARGEST$1 = 4e8;
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
			const text = decode(bytes);
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
		return stat.size > LARGEST$1 ? "larger than 400 MB" : (0, node_fs.readFileSync)(file);
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
		load: async () => (await Promise.resolve().then(() => require("./front-ends.js")).then((n) => n.kubernetes_exports)).kubernetes
	},
	{
		name: "compose",
		matches: isCompose,
		load: async () => (await Promise.resolve().then(() => require("./formats-compose.js"))).compose
	},
	{
		name: "helm",
		matches: isHelm,
		load: async () => (await Promise.resolve().then(() => require("./formats-helm.js"))).helm
	},
	{
		name: "dockerfile",
		matches: isDockerfile$1,
		load: async () => (await Promise.resolve().then(() => require("./formats-dockerfile.js"))).dockerfile
	},
	{
		name: "dotenv",
		matches: isDotenv,
		load: async () => (await Promise.resolve().then(() => require("./formats-dotenv.js"))).dotenv
	},
	{
		name: "shell",
		matches: isShell,
		load: async () => (await Promise.resolve().then(() => require("./formats-shell.js"))).shell
	},
	{
		name: "makefile",
		matches: isMakefile,
		load: async () => (await Promise.resolve().then(() => require("./formats-makefile.js"))).makefile
	},
	{
		name: "package-json",
		matches: isPackageJson,
		load: async () => (await Promise.resolve().then(() => require("./formats-package-json.js"))).packageJson
	},
	{
		name: "markdown",
		matches: isMarkdown,
		load: async () => (await Promise.resolve().then(() => require("./formats-markdown.js"))).markdown
	},
	{
		name: "config",
		matches: isConfig,
		load: async () => (await Promise.resolve().then(() => require("./formats-config.js"))).config
	},
	{
		name: "ini",
		matches: isIni,
		load: async () => (await Promise.resolve().then(() => require("./formats-ini.js"))).ini
	},
	{
		name: "text",
		matches: () => true,
		load: async () => (await Promise.resolve().then(() => require("./front-ends.js")).then((n) => n.text_exports)).text
	}
];
/** The formats with these names, in order of precedence; names that nothing has are left out. */
function loadFormats(names = catalogue.map((entry) => entry.name)) {
	const wanted = new Set(names);
	return Promise.all(catalogue.filter((entry) => wanted.has(entry.name)).map((entry) => entry.load()));
}
// node_modules/picomatch/lib/constants.js
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
// node_modules/picomatch/lib/utils.js
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
// node_modules/picomatch/lib/scan.js
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
// node_modules/picomatch/lib/parse.js
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
// node_modules/picomatch/lib/picomatch.js
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
// node_modules/picomatch/index.js
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
function placesOf(items) {
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
	return PRINTABLE.test(decoded) ? decoded : void 0;
}
/** `p%40ss` as `p@ss`; as it is where an escape is malformed. */
function percentDecoded(text) {
	return text.replace(PERCENT, (escape) => String.fromCharCode(parseInt(escape.slice(1), 16)));
}
const PRINTABLE = /^[\x20-\x7e]+$/;
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
	const bytes = bytesOf(body.replace(HEADER, "").replace(BETWEEN, ""));
	if (bytes.length < SHORTEST$1 || text.includes("\u2026")) return "harmless";
	return label.startsWith("OPENSSH") ? opensshVerdict(bytes) : isSequence$1(bytes) ? "passed" : "failed";
}
/** `Proc-Type: 4,ENCRYPTED` */
const ENCRYPTED = /Proc-Type: 4,ENCRYPTED/;
/** `DEK-Info: AES-128-CBC,…`, with its line end as written */
const HEADER = /[A-Z][A-Za-z-]{2,20}: [^\n\\]*(?:\n|\\n)/g;
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
	if (text.length > LONGEST$1) return false;
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
const LONGEST$1 = 300;
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
const INSIDE = /\$\{|\$\(|\{\{|\{%|#\{|<%|`|%\([A-Za-z_]\w*\)s|\$[A-Z_][A-Z0-9_]{2,}\b|\uE000/;
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
	return INSIDE.test(text);
}
// src/secrets/weak.ts
/** What people make throw-away passwords of. No word is made of others, so a text falls apart in one way only. */
const WORDS = "postgres postgresql mysql maria mongo redis rabbit rabbitmq minio neo4j elastic elasticsearch grafana influx cassandra clickhouse couch wordpress nextcloud drupal joomla odoo gitea keycloak airflow superset metabase prom prometheus docker compose nginx kafka mq admin administrator root toor guest super user username test testing demo dev development local default operator password passwd passphrase pass pwd pw secret secrets token key api access private client auth jwt session signing encryption master my our the some this that change me it example sample random custom qwerty abc letmein welcome hello world foo bar baz app db database web service server in for and production prod staging only please not safe secure insecure unsafe strong very long string value".split(" ");
const MADE_OF_WORDS = new RegExp(`^(?:(?:${WORDS.join("|")})[-_. ]?)+[0-9]{0,4}[!@#$.*]{0,2}$`);
/** `sk-1234`: what a documented prefix leaves is judged. */
const PREFIX = /^(?:sk-|hf_|[sp]k_)/;
const LEET = {
	"0": "o",
	"1": "i",
	"3": "e",
	"4": "a",
	"5": "s",
	"@": "a",
	$: "s"
};
const LONGEST = 48;
/** Whether a value is a well-known password, a row of digits, or one of the given names of its user, database or service. */
function isWeak(text, names = []) {
	const lower = text.toLowerCase();
	if (names.some((name) => name.toLowerCase() === lower)) return true;
	const rest = lower.replace(PREFIX, "");
	return rest.length <= LONGEST && (isRow(rest) || MADE_OF_WORDS.test(rest) || MADE_OF_WORDS.test(plain(rest)));
}
/** `12345678`, `0000` */
function isRow(text) {
	return text.length > 0 && ("01234567890".includes(text) || /^(\w)\1*$/.test(text));
}
/** `p@ssw0rd` as `password`; digits at the end stay. */
function plain(text) {
	const end = text.search(/[0-9]*[!@#$.*]*$/);
	return text.slice(0, end).replace(/[01345@$]/g, (letter) => LEET[letter] ?? letter) + text.slice(end);
}
// src/secrets/passwords.ts
/** What the password of a URI or header is; `names` are those of its user, host and database. */
function passwordVerdict(password, names) {
	const text = percentDecoded(password);
	if (isReference(text) || holdsReference(text)) return "harmless";
	if (FORMATTED.test(text) || isPlaceholder(text)) return "harmless";
	return isSequence(text) || isWeak(text, names.filter(isText$2)) ? "weak" : "none";
}
/** What base64 of `user:password` is. */
function basicVerdict(encoded) {
	const match = USER_PASSWORD.exec(printableOf(encoded) ?? "");
	return match === null ? "harmless" : passwordVerdict(match[2], [match[1]]);
}
/** `{password}`, `%s`, `:pass`: filled in by a program */
const FORMATTED = /^(?:\{[\w.]*\}|%[sdv]|:\w+|\[[\w-]+\])$/;
const USER_PASSWORD = /^([^:]{1,200}):(.{1,400})$/;
function isText$2(text) {
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
/** Compiles keywords; equal ones are found once for each. */
function compileKeywords(keywords) {
	const { classes, width } = classesOf(keywords);
	const next = new Uint16Array((1 + keywords.reduce((sum, keyword) => sum + keyword.length, 0)) * width);
	const ends = [void 0];
	const levels = [];
	for (const [index, keyword] of keywords.entries()) {
		let state = 0;
		for (let at = 0; at < keyword.length; at++) {
			const edge = classes[keyword.charCodeAt(at)] ?? 0;
			const parent = state;
			state = next[parent * width + edge] ?? 0;
			if (state > 0) continue;
			state = next[parent * width + edge] = ends.push(void 0) - 1;
			(levels[at] ??= []).push({
				state,
				parent,
				edge
			});
		}
		(ends[state] ??= []).push(index);
	}
	linkFailures(next, ends, width, levels);
	return {
		classes,
		width,
		next,
		ends,
		lengths: keywords.map((word) => word.length)
	};
}
/** Calls `visit` with the index and the start of every keyword in a text, in the order of their ends. */
function visitKeywords(automaton, text, visit) {
	const { classes, width, next, ends, lengths } = automaton;
	let state = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		state = next[state * width + (classes[code] ?? 0)] ?? 0;
		const found = ends[state];
		if (found === void 0) continue;
		for (const keyword of found) visit(keyword, at + 1 - (lengths[keyword] ?? 0));
	}
}
function classesOf(keywords) {
	const classes = /* @__PURE__ */ new Uint8Array(128);
	let width = 1;
	for (const letter of new Set(keywords.join("").toLowerCase())) {
		classes[letter.toUpperCase().charCodeAt(0)] = width;
		classes[letter.charCodeAt(0)] = width++;
	}
	return {
		classes,
		width
	};
}
/**
* Completes the trie level by level: a missing edge leads where the longest proper suffix leads, which also lends its keywords.
* Whole rows are copied, because the table is built at every start.
*/
function linkFailures(next, ends, width, levels) {
	const failures = new Uint16Array(ends.length);
	for (const level of levels) {
		for (const { state, parent, edge } of level) failures[state] = parent === 0 ? 0 : next[(failures[parent] ?? 0) * width + edge] ?? 0;
		for (const { state, parent, edge } of level) next[parent * width + edge] = state;
		for (const { state } of level) {
			const failure = failures[state] ?? 0;
			next.copyWithin(state * width, failure * width, (failure + 1) * width);
			const lent = ends[failure];
			if (lent !== void 0) ends[state] = [...ends[state] ?? [], ...lent];
		}
	}
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
// node_modules/@scure/bip39/wordlists/english.js
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
	visitKeywords(AUTOMATON, text.text, (keyword, at) => {
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
const AUTOMATON = compileKeywords(ROWS$1.map((row) => row.keyword));
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
function locate(seen, parsed, settings) {
	const keyOf = keyPaths(parsed);
	const placeOf = places();
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
function places() {
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
function keyPaths(parsed) {
	const texts = placesOf(parsed.map((each) => [each.text.span, each]));
	return ({ source, start }) => texts.around({
		source,
		start,
		end: start
	}).map((each) => each.keyAt(start)).filter((key) => key !== "").toReversed().join("/");
}
// src/link/paths.ts
/** The folder of a path; '' for the root. */
function folderOf(path) {
	const folder = node_path.posix.dirname(path);
	return folder === "." ? "" : folder;
}
/** `./a/../b/` as `b`; absolute and home paths keep their beginning. */
function normalise(path) {
	const normal = node_path.posix.normalize(path.replace(/^\/{2,}/, "/")).replace(/(?<=[^/])\/$/, "");
	return normal === "." ? "" : normal;
}
/** A path as a file of that folder means it: relative ones start from the folder; `/x`, `~/x` and `$X/x` stay. */
function pathFrom$1(folder, path) {
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
	const folder = folderOf(span.source.path);
	const contextPath = pathFrom$1(folder, resolver.path(context));
	const name = dockerfile === void 0 ? "Dockerfile" : resolver.path(dockerfile);
	const found = [
		pathFrom$1(contextPath, name),
		pathFrom$1(folder, name),
		pathFrom$1("", name)
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
function wordOf(text) {
	return {
		parts: text.text === "" ? [] : [text],
		span: text.span
	};
}
/** The word's text when it has no holes; an empty word gives an empty text. */
function literalText(word) {
	let text = "";
	for (const part of word.parts) {
		if (!isText$1(part)) return void 0;
		text += part.text;
	}
	return text;
}
/** The word's text with `HOLE` for every reference, to match patterns against. */
function patternText(word) {
	return word.parts.map((part) => isText$1(part) ? part.text : "\uE000").join("");
}
/** `[from, to)` of `patternText`, holes kept. */
function cutWord(word, from, to = Infinity) {
	const parts = [];
	let at = 0;
	for (const part of word.parts) {
		const length = isText$1(part) ? part.text.length : 1;
		const start = Math.max(from - at, 0);
		const end = Math.min(to - at, length);
		if (start < end) parts.push(isText$1(part) ? slice(part, start, end) : part);
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
function valueOf(word) {
	const [first, ...rest] = word.parts;
	if (first === void 0) return {
		kind: "literal",
		text: new Hidden(""),
		runs: [],
		span: word.span
	};
	if (rest.length === 0) return isText$1(first) ? literalOf(first, word.span) : first;
	return {
		kind: "template",
		parts: word.parts.map((part) => isText$1(part) ? literalOf(part) : part),
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
function entryOf(word) {
	const sides = splitWord(word, "=");
	const name = locatedText(sides?.[0] ?? word);
	if (name === void 0 || name.value === "") return void 0;
	return {
		name,
		value: sides === void 0 ? { kind: "absent" } : valueOf(sides[1]),
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
function isText$1(part) {
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
const URL = /^[a-z][a-z0-9+.-]{0,30}:\/\/[^\s@]*$/i;
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
const EMPTY$1 = /^[\s"']*$|^[[{]\s*[\]}]$|^[^\p{L}\p{N}]{1,2}$/u;
/** Whether a literal under a sensitive name is plainly no secret: a switch, a number, a path, an address, a name, something public. */
function isHarmless(name, text) {
	if (EMPTY$1.test(text) || isName(name, text)) return true;
	if (!isPasswordName(name) && (NUMBER.test(text) || EMAIL.test(text))) return true;
	if (PATH$1.test(text)) return !LONG_SEGMENT.test(text);
	return [
		WORD,
		RELATIVE_PATH,
		URL,
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
		case "template": return join$2(value.parts.map(writtenText).filter(isText), value);
	}
}
/** The text after `NAME=`, so that formats which need a name see it; the name itself stands nowhere in the file. */
function underName(name, text) {
	const start = text.runs[0]?.start ?? text.span.start;
	return join$2([{
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
function join$2(texts, { span }) {
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
function isText(text) {
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
			value: valueOf(given),
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
			trail: joined(resolved.flatMap((part) => part.trail))
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
		const trail = joined([
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
		const resolved = resolve(passedOn(entry), {
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
	const text = (word, unknown) => literalText(word) ?? textOf(value(valueOf(word)).value, unknown);
	return {
		value,
		text: (word) => text(word, () => "\uE000"),
		path: (word) => text(word, folderFor),
		known(value) {
			const text = textOf(value, () => "\uE000");
			return value.kind === "absent" || text.includes("\uE000") ? void 0 : new Hidden(text);
		},
		plain: (text) => text.reveal()
	};
}
/** An entry's value, where a bare name passes on the variable of that name. */
function passedOn({ name, value }) {
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
function textOf(value, unknown) {
	switch (value.kind) {
		case "absent": return "";
		case "literal": return value.text.length > MOST_TEXT ? "\uE000" : revealed(value);
		case "template": return joinedText(value.parts.map((part) => textOf(part, unknown)));
		case "reference": return value.fallback !== void 0 && isDefault(value) ? textOf(value.fallback, unknown) : unknown(value);
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
function joined(trail) {
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
	const { value, trail } = context.resolver.value(passedOn(entry), via);
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
	return [...parsed.flatMap((file) => file.stages.map((stage) => stageOf(stage, file, building, context))), ...building.contexts.uses.flatMap((use) => requestOf(use, building, context))];
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
function requestOf(use, { targetOf }, context) {
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
	const source = mount.source && sourceOf$1(mount.source, kind, resolver);
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
function sourceOf$1(word, kind, resolver) {
	if (kind === "bind") return located(word, resolver);
	return known(resolver.path(word), word, (text) => /^[./~]/.test(text) ? pathFrom$1(folderOf(word.span.source.path), text) : text);
}
/** A path as the file means it, `…` where it cannot be known. */
function located(word, resolver) {
	const path = pathFrom$1(folderOf(word.span.source.path), resolver.path(word));
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
			tokens: tokensOf(path),
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
function tokensOf(pattern) {
	const tokens = [];
	for (let at = 0; at < pattern.length;) {
		const [token, length] = tokenAt(pattern, at);
		tokens.push(token);
		at += length;
	}
	return tokens;
}
function tokenAt(pattern, at) {
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
			path: pathFrom$1(context, path),
			title
		})));
		return {
			span,
			sources: named.map((source) => sourceOf(source.path, source.span)),
			brings: [...new Map(brings.map((file) => [file.path, file])).values()]
		};
	};
}
function sourceOf(written, span) {
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
	return contexts.length > 0 ? [...new Set(contexts)] : [folderOf(dockerfile)];
}
function exposedIn(context, dockerfile, project) {
	const ignoreFile = [`${dockerfile}.dockerignore`, pathFrom$1(context, ".dockerignore")].find((path) => project.of(path).length > 0);
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
const UNKNOWN$1 = /\uE000+|<[^<>\s/@:]+>/g;
/** `ghcr.io/`, `localhost:5000/`, `[::1]:5000/`: a first component that is a host. */
const HOST$2 = /^(?:[a-zA-Z\d](?:[a-zA-Z\d-]*[a-zA-Z\d])?(?:\.[a-zA-Z\d](?:[a-zA-Z\d-]*[a-zA-Z\d])?)*|\[[a-fA-F\d:]+\])(?::\d+)?$/;
/** `library/my_app-2.x` */
const PATH = /^[a-z\d]+(?:(?:[._]|__|-+)[a-z\d]+)*(?:\/[a-z\d]+(?:(?:[._]|__|-+)[a-z\d]+)*)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
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
	const [named, digest] = cut$1(text, text.indexOf("@"));
	const colon = named.lastIndexOf(":");
	const [repository, tag] = cut$1(named, colon > named.lastIndexOf("/") ? colon : -1);
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
	const name = text.replace(UNKNOWN$1, "0");
	if (name.length > LONGEST_NAME || IDENTIFIER.test(name)) return false;
	const [first, rest] = cut$1(name, name.indexOf("/"));
	return PATH.test(name) || rest !== void 0 && /[.:A-Z]/.test(first) && HOST$2.test(first) && PATH.test(rest);
}
function isTag(text) {
	return text === void 0 || TAG.test(text.replace(/\uE000+/g, "0")) || BLANK_TAG.test(text);
}
function isDigest(text) {
	if (text === void 0 || /\uE000|<[^<>]+>/.test(text)) return true;
	return text.startsWith("sha256:") ? SHA256.test(text) : DIGEST.test(text);
}
function cut$1(text, at) {
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
	return new Set(uses.flatMap(({ request }) => tagOf(request.tag, resolver) ?? []));
}
/** Where the image of a build request runs: in the workload it is written in, or in those that use its tag. */
function targetOfBuild(use, byTag, around, resolver) {
	const tag = tagOf(use.request.tag, resolver);
	return around ?? (tag === void 0 ? void 0 : byTag.get(tag)) ?? { kind: "unknown" };
}
function tagOf(tag, resolver) {
	const text = tag && resolver.text(tag);
	return text === void 0 || text.includes("\uE000") ? void 0 : text;
}
// src/link/software-admin.ts
const HOST$1 = [{ flag: "--host" }];
const PORT$2 = [{ flag: "--port" }];
const EMPTY = /^$/;
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
				off: EMPTY,
				instead: TOKEN
			},
			{
				flag: "--ServerApp.token",
				telling: true,
				off: EMPTY,
				instead: TOKEN
			},
			{
				flag: "--IdentityProvider.token",
				telling: true,
				off: EMPTY,
				instead: TOKEN
			},
			{
				flag: "--NotebookApp.token",
				telling: true,
				off: EMPTY,
				instead: TOKEN
			},
			{
				flag: "--LabApp.token",
				telling: true,
				off: EMPTY,
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
const FIELDS = /^[a-z_]+=[^,]*(?:,[a-z_]+=[^,]*)*$/;
/** Short port syntax whose text may have holes; undefined when a container engine refuses it. */
function parsePort(text) {
	if (FIELDS.test(text)) return parseFields(text);
	const [ports, protocol] = cut(text, text.lastIndexOf("/"));
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
	const fields = new Map(text.split(",").map((field) => cut(field, field.indexOf("="))));
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
function cut(text, at) {
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
		for (const knob of software.binds ?? []) for (const given of turnsOf(knob, known, flags)) found.push(...bindOf(software, knob, given, portIn(software, known, flags)));
	}
	const flags = invocations.flatMap((invocation) => [...invocation.flags.values()].flat().map((given) => ({
		given,
		flags: invocation.flags
	})));
	const none = /* @__PURE__ */ new Map();
	for (const { given, flags: own } of [...[...env.values()].map((given) => ({
		given,
		flags: none
	})), ...flags]) for (const { software, knob } of TELLING_BINDS.get(given.setting) ?? []) if (!identified.some((one) => one.software === software)) found.push(...bindOf(software, knob, given, portIn(software, env, own)));
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
function portIn({ portKnobs = [] }, env, flags) {
	return portKnobs.flatMap((knob) => turnsOf(knob, env, flags)).find(({ text }) => text !== void 0 && /^\d+$/.test(text))?.text;
}
// src/link/openings.ts
/** Authentication that settings switch off, or that a published service never had. */
function openingsOf(setup, identified) {
	const { env, invocations, ports } = setup;
	const all = new Map(invocations.flatMap(({ flags }) => [...flags]));
	const known = identified.flatMap(({ software, flags }) => (software.openings ?? []).flatMap((knob) => turnsOf(knob, env, flags).flatMap((given) => openingOf(software, knob, given, flags))));
	const telling = [...env.values(), ...[...all.values()].flat()].flatMap((given) => (TELLING_SWITCHES.get(given.setting) ?? []).flatMap(({ software, knob }) => openingOf(software, knob, given, all)));
	const open = identified.flatMap((one) => neverClosed(one, ports, setup));
	return [...new Map([
		...telling,
		...open,
		...known
	].map((opening) => [`${opening.span.source.path}:${opening.span.start}`, opening])).values()];
}
function openingOf({ name }, knob, { setting, text = "", span }, flags) {
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
		return loose.length === 0 ? [] : [processOf(parsed, loose, context)];
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
		return [pathFrom$1(folderOf(span.source.path), written), pathFrom$1("", written)];
	}));
}
function processOf(parsed, entries, context) {
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
	const dialects = once((dialect) => once((path) => entriesOf(byPath.get(path) ?? [], dialect)));
	return {
		parsed,
		settings,
		sources: [...new Map(parsed.map(({ source }) => [source.path, source])).values()],
		of: (path) => byPath.get(path) ?? [],
		fileAt(from, path, fromRoot = false) {
			const near = pathFrom$1(folderOf(from.path), path);
			if (byPath.has(near)) return near;
			const far = pathFrom$1("", path);
			return fromRoot && byPath.has(far) ? far : void 0;
		},
		entriesIn: (path, dialect) => dialects(dialect)?.(path) ?? NONE,
		namesBelow: (folder) => namesBelow(folders, folder),
		texts: placesOf(parsed.map((item) => [item.text.span, item])),
		workloads: placesOf(parsed.flatMap((one) => writtenWorkloads(one).map((item) => [item.span, {
			item,
			parsed: one
		}]))),
		stages: placesOf(parsed.flatMap((one) => one.stages.map((item) => [item.span, {
			item,
			parsed: one
		}])))
	};
}
const NONE = /* @__PURE__ */ new Map();
function entriesOf(texts, dialect) {
	return new Map(texts.flatMap((text) => text.entriesFor?.(dialect) ?? []).map((entry) => [entry.name.value, entry]));
}
function namesBelow(folders, folder) {
	for (let at = folder;; at = folderOf(at)) {
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
const UNKNOWN = { kind: "unknown" };
/** Follows commands that run compose files, manifests and scripts; a rented host wins over a confidential one. */
function runsOf(project, resolver, targetOf) {
	const commands = project.parsed.flatMap((parsed) => parsed.commands);
	const places = placesOf(commands.map((command) => [command.span, command]));
	const own = once((command) => targetOf([command.span], command.markers));
	const inherited = /* @__PURE__ */ new Map();
	/** Of the command itself, else of the innermost around it that has one. */
	function written(command) {
		return [command, ...places.around(command.span)].flatMap((one) => own(one) ?? []).find(({ target, settled }) => settled || target.kind !== "unknown") ?? {
			target: UNKNOWN,
			settled: false
		};
	}
	function targetIn(command) {
		const { target, settled } = written(command);
		return settled || target.kind !== "unknown" ? target : inherited.get(command.span.source.path) ?? UNKNOWN;
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
		ofFile: (path) => inherited.get(path) ?? UNKNOWN
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
function secretsOf(project, plain) {
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
		const near = chosen.filter(({ workload }) => folderOf(workload.span.source.path) === folderOf(source.path));
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
	const holders = placesOf(written.flatMap((running) => running.places.map((place) => [place, running])));
	const starters = placesOf(commands.flatMap((command) => command.workload === void 0 ? [] : [[command.span, command]]));
	const stageRuns = placesOf(project.parsed.flatMap(({ stages }) => stages.flatMap((stage) => stage.runs.map((run) => [run, stage]))));
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
		const folder = folderOf(from.source.path);
		return found.find(({ span }) => span.source.path === from.source.path) ?? found.find(({ span }) => folderOf(span.source.path) === folder) ?? found[0];
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
	const comments = once((source) => commentsIn(source, byPath.get(source.path) ?? []));
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
function commentsIn(source, comments) {
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
function workloadOf(start, context) {
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
	const target = targetOf(start, context);
	return {
		name: workload.name,
		span: places[0] ?? workload.span,
		target,
		...image && { image },
		env,
		mounts: workload.mounts.map((mount) => mountOf(mount, resolver)),
		ports,
		network: workload.network,
		command: workload.command.map(valueOf),
		bundles: bundles.filter(({ span }) => !by?.bundles.some((bundle) => contains(span, bundle.span) || contains(bundle.span, span))),
		arguments: argumentsOf(start).map((argument) => argumentOf(argument, context)).filter(({ sensitive }) => sensitive),
		services,
		binds,
		openings,
		reachable: workload.network.kind === "host" || ports.some((port) => port.public)
	};
}
function targetOf({ running, by }, { targetOf, runs }) {
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
	const { context, contexts } = contextOf(project);
	const { resolver } = context;
	const { starts, commands, inStage } = belongingsOf(project, contexts, resolver);
	const workloads = starts.map((start) => ({
		start,
		workload: workloadOf(start, context)
	}));
	const targets = targetsByTag(workloads.map(({ start, workload }) => ({
		image: start.running.workload.image && resolver.text(start.running.workload.image),
		target: workload.target
	})));
	const places = placesOf(workloads.flatMap(({ start, workload }) => start.running.places.map((place) => [place, workload.target])));
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
function contextOf(project) {
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
			secrets: secretsOf(project, resolver.plain),
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
	const inForce = placesOf(comments.filter((ignore) => holds(ignore, settings.now)).map((ignore) => [linesOf(ignore), ignore]));
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
function linesOf({ span, from, to }) {
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
	const sightings = locate(problemsOf(active, deployment, false), parsed, settings);
	const { kept, uses } = suppress(sightings, parsed.flatMap(({ source, ignores }) => source.scope === "report" ? ignores : []), settings);
	const known = new Set(rules.map(({ id }) => id));
	const judged = uses.map((use) => ({
		...use,
		unknown: use.ignore.rules.filter(({ value }) => !known.has(value))
	}));
	const late = locate(problemsOf(active, {
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
const LARGEST = 5e6;
/** The first half of the engine: every source by the first format that matches it, then the parts that it holds. */
function parse(sources, formats) {
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
const LINES = "ini";
/** What its format could not read to the end is read by lines as well, so that no name loses its value. */
function perform(task, formats) {
	const parsed = read(task, formats);
	if (parsed.unread.length === 0 || task.format === LINES) return parsed;
	return {
		...parsed,
		parts: [...parsed.parts, {
			format: LINES,
			text: task.text
		}]
	};
}
/** What no format reads is still a text that can hold secrets. */
function read({ format: name, text }, formats) {
	if (text.text.length > LARGEST && name !== LINES) return {
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
	const root = rootOf(places, here);
	return {
		root,
		places: places.map((place) => ({
			...place,
			path: pathFrom(root, place.path)
		})),
		missing: found.flatMap(({ path, at }) => at ? [] : pathFrom(root, (0, node_path.resolve)(here, path)))
	};
}
/** A path as the root, or the working directory, sees it. */
function pathFrom(folder, path) {
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
function rootOf(places, here) {
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
const { dirname, join } = node_path.posix;
const CONFIG = ".leaklint.yaml";
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
			...judge(parsed, listings, rules, settingsOf(request, config)),
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
	return openFiles(root).read(pathFrom(root, path), "reference");
}
function nearestConfig(files, cwd) {
	const way = pathFrom(files.root, realPath(cwd) ?? cwd);
	const path = upwards(way.startsWith("..") ? "" : way).map((folder) => join(folder, CONFIG)).find((each) => files.kind(each) === "file");
	return path === void 0 ? void 0 : files.read(path, "reference");
}
function settingsOf({ now, strict }, { settings }) {
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
	return [...new Set(alone.flatMap(({ path }) => upwards(dirname(path))))].flatMap((folder) => files.entries(folder, false).filter((entry) => entry.isFile() && isUser(entry.name)).map(({ name }) => join(folder, name)).filter((path) => !known.has(path)).flatMap((path) => files.read(path, "reference") ?? []));
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
		...reportOf(result)
	});
};
function reportOf({ findings, scanned, skipped, followed, suppressed }) {
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
Object.defineProperty(exports, "cutWord", {
	enumerable: true,
	get: function() {
		return cutWord;
	}
});
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
		return entryOf;
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
Object.defineProperty(exports, "isCompose", {
	enumerable: true,
	get: function() {
		return isCompose;
	}
});
Object.defineProperty(exports, "isConfig", {
	enumerable: true,
	get: function() {
		return isConfig;
	}
});
Object.defineProperty(exports, "isDockerfile", {
	enumerable: true,
	get: function() {
		return isDockerfile$1;
	}
});
Object.defineProperty(exports, "isDotenv", {
	enumerable: true,
	get: function() {
		return isDotenv;
	}
});
Object.defineProperty(exports, "isForeign", {
	enumerable: true,
	get: function() {
		return isForeign;
	}
});
Object.defineProperty(exports, "isHelm", {
	enumerable: true,
	get: function() {
		return isHelm;
	}
});
Object.defineProperty(exports, "isIni", {
	enumerable: true,
	get: function() {
		return isIni;
	}
});
Object.defineProperty(exports, "isKubernetes", {
	enumerable: true,
	get: function() {
		return isKubernetes;
	}
});
Object.defineProperty(exports, "isMakefile", {
	enumerable: true,
	get: function() {
		return isMakefile;
	}
});
Object.defineProperty(exports, "isMarkdown", {
	enumerable: true,
	get: function() {
		return isMarkdown;
	}
});
Object.defineProperty(exports, "isPackageJson", {
	enumerable: true,
	get: function() {
		return isPackageJson;
	}
});
Object.defineProperty(exports, "isShell", {
	enumerable: true,
	get: function() {
		return isShell;
	}
});
Object.defineProperty(exports, "isText", {
	enumerable: true,
	get: function() {
		return isText$1;
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
Object.defineProperty(exports, "locatedText", {
	enumerable: true,
	get: function() {
		return locatedText;
	}
});
Object.defineProperty(exports, "nothing", {
	enumerable: true,
	get: function() {
		return nothing;
	}
});
Object.defineProperty(exports, "parse", {
	enumerable: true,
	get: function() {
		return parse;
	}
});
Object.defineProperty(exports, "pathFrom", {
	enumerable: true,
	get: function() {
		return pathFrom;
	}
});
Object.defineProperty(exports, "patternText", {
	enumerable: true,
	get: function() {
		return patternText;
	}
});
Object.defineProperty(exports, "positionAt", {
	enumerable: true,
	get: function() {
		return positionAt;
	}
});
Object.defineProperty(exports, "programPath", {
	enumerable: true,
	get: function() {
		return programPath;
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
Object.defineProperty(exports, "splitWord", {
	enumerable: true,
	get: function() {
		return splitWord;
	}
});
Object.defineProperty(exports, "textReport", {
	enumerable: true,
	get: function() {
		return textReport;
	}
});
Object.defineProperty(exports, "valueOf", {
	enumerable: true,
	get: function() {
		return valueOf;
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
Object.defineProperty(exports, "wholeText", {
	enumerable: true,
	get: function() {
		return wholeText;
	}
});
Object.defineProperty(exports, "wordOf", {
	enumerable: true,
	get: function() {
		return wordOf;
	}
});
Object.defineProperty(exports, "writeWhole", {
	enumerable: true,
	get: function() {
		return writeWhole;
	}
});
