import { c as cutWord, d as literalText, f as locatedText, h as valueOf, l as entryOf, m as splitWord, p as patternText } from "./engine.js";
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
*/
function grammar(names, { others = "switch", leading = false } = {}) {
	const roles = /* @__PURE__ */ new Map();
	for (const role of ROLES) for (const name of names[role]?.match(/\S+/g) ?? []) roles.set(flagOf(name), role);
	return {
		roles,
		others,
		leading
	};
}
/** Tells options, their values and positionals apart. */
function readWords(words, { roles, others, leading }) {
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
		value: valueOf(value),
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
		value: valueOf(right),
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
		value: valueOf(secret),
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
		value: valueOf(secret),
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
			value: valueOf(value),
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
const NAMES = [
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
		].flatMap((group) => NAMES.map((name) => `${group} ${name}`)),
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
const build = {
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
const compose = {
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
	instead: build.instead
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
		build,
		login,
		copy,
		prefixed(compose),
		prefixed(composeBuild),
		{
			names: ["stack deploy"],
			grammar: grammar({ runs: "c compose-file" }),
			instead: compose.instead
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
		compose,
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
const helm = {
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
const ASSIGNMENT = /^[A-Za-z_]\w*=/;
const DEEPEST = 20;
/** Takes `sudo`, `env KEY=value`, `uv run` and the like off a command. */
function peel(words) {
	let env = [];
	let rest = words;
	for (let depth = 0; depth < DEEPEST; depth++) {
		const assigned = rest.findIndex((word) => !ASSIGNMENT.test(patternText(word)));
		const start = assigned < 0 ? rest.length : assigned;
		if (start > 0) env = [...env, ...rest.slice(0, start).flatMap((word) => entryOf(word) ?? [])];
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
		const { positionals, rest } = readWords(words.slice(name.split(" ").length), options);
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
const SHELL = /^(?:ba|z|da|k|a)?sh$/;
const SCRIPT_FLAG = /^-[a-z]*c$/;
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
	const host = programName(words[0]) === "ssh" ? readWords(words.slice(1), SSH).positionals[0] : void 0;
	const provider = host && providerOf(patternText(host));
	return host === void 0 || provider === void 0 ? [] : [rented(provider, host.span, `it runs on a ${provider} machine`)];
}
function remote(words) {
	const command = readWords(words.slice(1), SSH).positionals.slice(1);
	return command.length === 0 ? void 0 : {
		words: command,
		script: true,
		markers: machineMarkers(words),
		place: "machine"
	};
}
/** The command of `lium exec`, the start command of `lium up`. */
function onLium([action, ...words]) {
	const { options, positionals } = readWords(words, LIUM);
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
	const sentence = readWords(words, CONTAINER).positionals;
	const compose = plainWords(sentence)[0] === "compose";
	const [action, ...operands] = compose ? readWords(sentence.slice(1), CONTAINER).positionals : sentence;
	const name = action && literalText(action);
	if (name !== "exec" && !(compose && name === "run")) return void 0;
	const command = readWords(operands, CONTAINER).positionals.slice(1);
	const start = plainWords(command)[0] === "--" ? 1 : 0;
	return command.length > start ? command.slice(start) : void 0;
}
/** The script of `bash -c "…"`, `sh -x -c "…"`, wherever it stands in the command. */
function scriptOf(words, place) {
	const shell = words.findIndex((word) => SHELL.test(programName(word)));
	const flags = shell < 0 ? [] : words.slice(shell + 1);
	const end = flags.findIndex((word) => !patternText(word).startsWith("-"));
	const last = flags[end - 1];
	const script = flags[end];
	if (script === void 0 || last === void 0 || !SCRIPT_FLAG.test(patternText(last))) return void 0;
	return {
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
const ON_HOST = "do without the secret on this host, or rent a machine that is labelled as a confidential VM";
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
		network: networkOf(items.findLast((item) => item.role === "network")),
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
function networkOf(item) {
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
	return text.startsWith("") || /^[./~]/.test(text);
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
		const reading = readWords(rest, tool.globals ?? NO_GLOBALS);
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
	const { options, positionals, rest } = readWords(words, action.grammar);
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
	const env = items.flatMap(entriesOf);
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
		...action.makes === "build" && { build: buildOf(call, title, items) },
		...store && { store },
		runs: withRole(items, "runs").map((item) => item.value).filter((file) => literalText(file) !== "-")
	};
}
function withRole(items, ...roles) {
	return items.filter((item) => roles.includes(item.role));
}
function entriesOf({ role, value }) {
	if (role === "settings") return settingsOf(value);
	if (role !== "env" && role !== "assignment") return [];
	const entry = entryOf(value);
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
		const entry = entryOf(piece);
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
const REMOTE = /^[^/]*:/;
function isRemote(side) {
	return REMOTE.test(patternText(side));
}
function storeOf(call, { store }, items) {
	const name = literalText(items.find((item) => item.role === "object")?.value ?? {
		parts: [],
		span: call.span
	});
	if (store === void 0 || name === void 0 || name === "") return void 0;
	const entries = withRole(items, "pair").flatMap(({ value }) => entryOf(value) ?? []);
	return {
		kind: store,
		name,
		span: call.span,
		entries
	};
}
function buildOf({ span }, name, items) {
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
			const entry = entryOf(value);
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
	helm,
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
	return startedProcess(call, program) ?? unknownCommand(call);
}
/** The rented host that a copy goes to: `scp file root@ssh4.vast.ai:`. */
function destinationProvider(tool, words) {
	const last = words.at(-1);
	return last !== void 0 && (tool === "scp" || tool === "rsync") ? providerOf(patternText(last)) : void 0;
}
/** A program without a table: only options that are named like secrets say something. */
function unknownCommand({ tool, words, span, markers }) {
	const secrets = tellingArguments(words);
	if (secrets.length === 0) return void 0;
	return {
		tool,
		action: "",
		span,
		markers,
		env: [],
		envFrom: [],
		delivers: "local",
		secrets,
		bundles: [],
		uploads: [],
		instead: "pass it through the environment, a file or standard input",
		runs: []
	};
}
export { programName as a, peel as i, innerOf as n, plainWords as o, machineMarkers as r, understand as t };
