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
const bracketed = /^(?:<.*>?|\[.*\]?|\.{3}|…)$/;
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
			if (tag !== void 0 && isPlaceholder(tag)) yield {
				at: image.span,
				message: `${user} uses ${repository} at ${tag}, a placeholder that was left in`
			};
		}
	}
};
function isPlaceholder(part) {
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
			const related = taken.filter(({ variable }) => !holds(variable, secret)).map(({ workload, variable }) => ({
				at: variable.span,
				message: `${workload.name} gets it as ${variable.name.value}`
			}));
			yield {
				at: secret.span,
				message: describe$1(secret),
				severity: severityOf(secret, taken),
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
function holds({ span }, secret) {
	return span.source === secret.span.source && span.start <= secret.span.start && secret.span.end <= span.end;
}
function severityOf(secret, uses) {
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
			const opening = openingOf(workload, bind);
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
function openingOf({ name, network, ports, reachable }, bind) {
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
			if (!port.public || !(settings.strict || isSensitive(port))) continue;
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
function isSensitive({ service }) {
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
			message: `${name} takes ${describe(argument)}, which the process list shows`
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
		const causes = groupBy([...groupBy([...workloads.flatMap(toWorkload), ...commands.flatMap(toCommand)], (handover) => handover.origin).values()], ([first]) => first === void 0 ? "" : placeOf(first.at));
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
			...named(bundle),
			to: name,
			target
		})),
		...secret.map(({ span, source }) => ({
			...named({
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
		...named(bundle),
		to,
		target
	}))];
}
function handed({ name, value, secret, span, trail }) {
	const written = trail[0]?.at ?? secret?.span;
	const origin = written === void 0 ? `${span.source.path} ${referenceOf(value, name.value) ?? span.start}` : placeOf(written);
	return {
		name: name.value,
		origin,
		at: span,
		trail
	};
}
function named({ value, span }) {
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
	const others = all.filter(({ to, at }) => to !== first.to || placeOf(at) !== placeOf(first.at));
	const notes = [
		...all.flatMap(({ trail }) => trail),
		...others.map(({ to, at }) => ({
			at,
			message: `${to} gets it here`
		})),
		first.target.by
	];
	return [...new Map(notes.map((note) => [`${placeOf(note.at)} ${note.message}`, note])).values()];
}
function placeOf({ source, start }) {
	return `${source.path}:${start}`;
}
function groupBy(items, keyOf) {
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
	if (fault !== void 0) return `ignore comment is not understood: ${fault}`;
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
// src/report/escape.ts
/** Control characters, line ends among them, and characters that change the direction of text or cannot be seen. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;
/** The same without the line ends that JSON is laid out with. */
const INVISIBLE = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu;
/** A workflow command of a runner that reads the log: `##[error]`, or `::error::` at the start of a line. */
const BRACKET_COMMAND = /##\[/g;
const COLON_COMMAND = /^(?<indent>\s*)::/gm;
/** Text from a scanned file, on one line, with nothing in it that a terminal would act on. */
function escapeText(text) {
	return text.replace(UNPRINTABLE, (unit) => `\\u{${unit.codePointAt(0).toString(16)}}`);
}
/** A whole report that no runner takes for commands. */
function withoutCommands(report) {
	return report.replace(BRACKET_COMMAND, "##\\[").replace(COLON_COMMAND, "$<indent>\\::");
}
/** Data as JSON in which such characters and commands are written as escapes. */
function jsonText(data) {
	return `${JSON.stringify(data, void 0, 2).replaceAll("##[", String.raw`##\u005b`).replace(INVISIBLE, (character) => character.split("").map(unitEscape).join(""))}\n`;
}
function unitEscape(unit) {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
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
	const width = Math.max(...findings.map((finding) => positionOf(finding).length));
	const lines = findings.flatMap((finding) => [[
		`  ${paint("faint", positionOf(finding).padEnd(width))}`,
		paint(finding.severity, finding.severity.padEnd(7)),
		escapeText(finding.message),
		paint("faint", finding.rule)
	].join("  "), ...finding.related.map((place) => " ".repeat(width + 13) + hopOf(place, finding, paint))]);
	return [paint("path", escapeText(findings[0]?.path ?? "")), ...lines].join("\n");
}
function hopOf(place, finding, paint) {
	return `${paint("faint", `← ${place.path === finding.path ? `line ${positionOf(place)}` : `${escapeText(place.path)}:${positionOf(place)}`}`)}  ${escapeText(place.message)}`;
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
export { rules as a, jsonText as i, textReport as n, escapeText as r, version as t };
