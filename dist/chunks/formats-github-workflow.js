// 6930ac1a0d281baf77ca4893b995f7aa4ecbe777c455be49d3ca696799eabf8a
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
const require_front_ends = require("./front-ends.js");
// src/formats/github-workflow/environment.ts
/** The scalar as a word, its expressions as what they refer to; undefined for anything else, for null and for nothing. */
function wordIn(node) {
	return isFilled(node) ? require_program.wordOfScalar(node) : void 0;
}
/** `env:` and its like; a map that an expression gives is not known. */
function entriesIn(node) {
	return require_front_ends.mapEntries(node, wordIn);
}
/** A value for each text that an expression may come to: `PASSWORD: ${{ a && 'x' || 'y' }}`. */
function alternativesIn(node) {
	return require_program.pairsOf(node).flatMap(({ key, value, span }) => isFilled(value) && isExpression(value) ? require_program.literalsIn(value.text).map((text) => ({
		name: {
			value: key.text.text,
			span: key.span
		},
		value: require_program.literalOf(text),
		span
	})) : []);
}
const EXPRESSION = /^\$\{\{(?:(?!\$\{\{)[^])*\}\}$/;
/** Whether a scalar is one expression as a whole. */
function isExpression({ text }) {
	return EXPRESSION.test(text.text);
}
function isFilled(node) {
	return node?.kind === "scalar" && !require_program.isNull(node) && node.text.text !== "";
}
// src/formats/github-workflow/inputs.ts
/** The inputs of a workflow that is called or started by hand, or of an action. */
function readInputs(document) {
	const pairs = [...["workflow_call", "workflow_dispatch"].map((event) => require_program.childOf(document, "on", event, "inputs")), require_program.childOf(document, "inputs")].flatMap(defaultsIn);
	return { defaults: new Map(pairs.flatMap(({ name, value }) => calls(name.value).map((call) => [call, value]))) };
}
function defaultsIn(inputs) {
	return require_program.pairsOf(inputs).flatMap(({ key, value: input, span }) => {
		const word = wordIn(require_program.childOf(input, "default"));
		return word === void 0 ? [] : [{
			name: {
				value: key.text.text,
				span: key.span
			},
			value: require_program.valueOf(word),
			span
		}];
	});
}
function calls(name) {
	return [`inputs.${name}`, `github.event.inputs.${name}`];
}
/** What a matrix gives to `matrix.name`, each value where it is written. */
function matrixValues(job) {
	const values = /* @__PURE__ */ new Map();
	const add = (name, node) => {
		const word = wordIn(node);
		if (word !== void 0) values.set(name, [...values.get(name) ?? [], word]);
	};
	for (const { key, value } of require_program.pairsOf(require_program.childOf(job, "strategy", "matrix"))) {
		const name = key.text.text === "include" ? "matrix" : `matrix.${key.text.text}`;
		for (const item of require_program.itemsOf(value)) {
			add(name, item);
			for (const field of require_program.pairsOf(item)) add(`${name}.${field.key.text.text}`, field.value);
		}
	}
	return values;
}
// src/formats/github-workflow/images.ts
/** The images that a scalar stands for: one for each value of a matrix and for each text that an expression writes out. */
function imagesIn(node, { inputs, matrix }) {
	const image = wordIn(node);
	if (node?.kind !== "scalar" || image === void 0) return [];
	const written = isExpression(node) ? require_program.literalsIn(node.text).filter(({ text }) => text !== "") : [];
	return written.length > 0 ? written.map(require_program.wordOf) : overMatrix(image, matrix).map((word) => require_front_ends.withDefaults(word, inputs));
}
/** With several names of a matrix in one image, nobody knows which combinations there are. */
function overMatrix(image, matrix) {
	const names = new Set(image.parts.flatMap((part) => !require_program.isText(part) && matrix.has(part.name) ? [part.name] : []));
	const [name = ""] = names;
	const values = names.size === 1 ? matrix.get(name) : void 0;
	if (values === void 0) return [image];
	return values.map((value) => ({
		parts: image.parts.flatMap((part) => !require_program.isText(part) && part.name === name ? value.parts : [part]),
		span: value.span
	}));
}
// src/formats/github-workflow/known-actions.ts
/** `docker/build-push-action@v6` */
const BUILD = /^docker\/build-push-action(?:@|$)/;
/** `appleboy/ssh-action@v1` */
const SSH = /^[\w.-]+\/ssh-action(?:@|$)/;
/** The image that a step builds. Its context is that of a checkout, whose folder nobody knows. */
function buildsIn(step) {
	if (!BUILD.test(require_program.textOf(require_program.childOf(step, "uses")) ?? "")) return [];
	const args = linesIn(require_program.childOf(step, "with", "build-args")).flatMap((line) => require_program.entryOf(line) ?? []);
	const [tag] = linesIn(require_program.childOf(step, "with", "tags"));
	return [{
		name: "docker/build-push-action",
		span: step.span,
		args,
		...tag && { tag }
	}];
}
/** The script that a step runs on another machine. */
function remoteScripts(step, env) {
	const script = require_program.childOf(step, "with", "script");
	if (!SSH.test(require_program.textOf(require_program.childOf(step, "uses")) ?? "") || script?.kind !== "scalar" || require_program.isNull(script)) return [];
	return [{
		format: "shell",
		text: script.text,
		env,
		remote: true
	}];
}
const CLOUD_RUN = /^(?<tool>google-github-actions\/deploy-cloud(?:run|-functions))(?:@|$)/;
/** What a step hands to a platform, as a command line would. */
function deploymentsIn(step) {
	const tool = CLOUD_RUN.exec(require_program.textOf(require_program.childOf(step, "uses")) ?? "")?.groups["tool"];
	if (tool === void 0) return [];
	const env = ["env_vars", "environment_variables"].flatMap((field) => linesIn(require_program.childOf(step, "with", field))).flatMap((line) => require_program.pieces(line, ",")).flatMap((piece) => require_program.entryOf(piece) ?? []);
	return [{
		tool,
		action: "",
		span: step.span,
		markers: [],
		env,
		envFrom: [],
		delivers: "api",
		secrets: [],
		bundles: [],
		uploads: [],
		instead: "keep it in Secret Manager and name it under secrets",
		runs: []
	}];
}
function linesIn(node) {
	if (node?.kind !== "scalar" || require_program.isNull(node)) return [];
	return Array.from(node.text.text.matchAll(LINE), ({ 0: line, index }) => wordOf(require_program.slice(node.text, index, index + line.length)));
}
const LINE = /\S(?:[^\n]*\S)?/g;
function wordOf(line) {
	return {
		parts: require_program.partsOf(line),
		span: line.span
	};
}
// src/formats/github-workflow/steps.ts
/** A run that says nothing, to spread what is said over. */
const SILENT = {
	workloads: [],
	images: [],
	pairs: [],
	parts: [],
	builds: [],
	commands: []
};
/** Reads the steps of a job or of a composite action. */
function readSteps(steps, around) {
	const maps = require_program.itemsOf(steps).filter((step) => step.kind === "map");
	return {
		...SILENT,
		images: maps.flatMap((step) => stepImages(step, around)),
		pairs: maps.flatMap((step) => [...alternativesIn(require_program.childOf(step, "env")), ...alternativesIn(require_program.childOf(step, "with"))]),
		parts: maps.flatMap((step) => scriptParts(step, around)),
		builds: maps.flatMap(buildsIn),
		commands: maps.flatMap(deploymentsIn)
	};
}
function scriptParts(step, around) {
	const run = require_program.childOf(step, "run");
	const env = [...around.env, ...entriesIn(require_program.childOf(step, "env"))];
	if (run?.kind !== "scalar" || require_program.isNull(run)) return remoteScripts(step, env);
	return require_front_ends.readsShell(require_program.textOf(require_program.childOf(step, "shell")) ?? around.shell) ? [{
		format: "shell",
		text: run.text,
		env
	}] : [];
}
const DOCKER = "docker://";
function stepImages(step, { title, known }) {
	return dockerImages(require_program.childOf(step, "uses"), known).map((image) => ({
		user: `a step of ${title}`,
		image
	}));
}
/** The image of `docker://alpine:3.20`. */
function dockerImages(node, known) {
	return isDocker(node) ? imagesIn(node, known).flatMap((image) => require_program.patternText(image).startsWith(DOCKER) ? [require_program.cutWord(image, 9)] : []) : [];
}
function isDocker(node) {
	return node?.kind === "scalar" && node.text.text.startsWith(DOCKER);
}
// src/formats/github-workflow/action.ts
const TITLE = "the action";
/** Reads the manifest of an action: the steps of a composite one, the image of one in a container. */
function readAction(document) {
	const runs = require_program.childOf(document, "runs");
	if (runs === void 0) return [];
	const known = {
		inputs: readInputs(document).defaults,
		matrix: /* @__PURE__ */ new Map()
	};
	const images = dockerImages(require_program.childOf(runs, "image"), known).map((image) => ({
		user: TITLE,
		image
	}));
	return [{
		...SILENT,
		images
	}, readSteps(require_program.childOf(runs, "steps"), {
		title: TITLE,
		env: [],
		shell: void 0,
		known
	})];
}
// src/formats/github-workflow/jobs.ts
/** Reads the jobs of a workflow: their containers, services and steps. */
function readJobs(document) {
	return require_program.pairsOf(require_program.childOf(document, "jobs")).flatMap(({ key, value: job }) => {
		if (job?.kind !== "map") return [];
		const title = `job ${key.text.text}`;
		const known = {
			inputs: readInputs(document).defaults,
			matrix: matrixValues(job)
		};
		const env = [...entriesIn(require_program.childOf(document, "env")), ...entriesIn(require_program.childOf(job, "env"))];
		const shell = shellIn(job) ?? shellIn(document) ?? (isWindows(job) ? "pwsh" : void 0);
		return [
			...containerPairs(job).map((pair) => readContainer(pair, title, known)),
			readSteps(require_program.childOf(job, "steps"), {
				title,
				env,
				shell,
				known
			}),
			{
				...SILENT,
				pairs: [
					"env",
					"with",
					"secrets"
				].flatMap((field) => alternativesIn(require_program.childOf(job, field)))
			}
		];
	});
}
function shellIn(node) {
	return require_program.textOf(require_program.childOf(node, "defaults", "run", "shell"));
}
const WINDOWS = /^windows\b/i;
function isWindows(job) {
	const runner = require_program.childOf(job, "runs-on");
	return [runner, ...require_program.itemsOf(runner)].some((node) => WINDOWS.test(require_program.textOf(node) ?? ""));
}
function containerPairs(job) {
	const own = require_program.pairOf(job, "container");
	return [...own === void 0 ? [] : [own], ...require_program.pairsOf(require_program.childOf(job, "services"))];
}
/** The container of the steps, or a service beside them. */
function readContainer({ key, value, span }, title, known) {
	const name = `${key.text.text} of ${title}`;
	const images = imagesIn(value?.kind === "map" ? require_program.childOf(value, "image") : value, known);
	const [image] = images;
	return {
		...SILENT,
		workloads: [require_front_ends.containerOf({
			name,
			span,
			...image && { image },
			env: entriesIn(require_program.childOf(value, "env"))
		})],
		images: images.slice(1).map((image) => ({
			user: name,
			image
		})),
		pairs: [...alternativesIn(require_program.childOf(value, "env")), ...alternativesIn(require_program.childOf(value, "credentials"))]
	};
}
// src/formats/github-workflow/references.ts
const NAME = /^(?!github_)[a-z_]\w*$/i;
/** Each variable of a workflow, its jobs, containers and steps as `KEY: ${{ secrets.KEY }}`; an action knows no secrets. */
function referencesIn(document) {
	const jobs = require_program.pairsOf(require_program.childOf(document, "jobs"));
	if (jobs.length === 0) return [];
	return require_program.referencesTo([...inVariables(require_program.childOf(document, "env"), ""), ...jobs.flatMap(({ key, value }) => holdersIn(value).flatMap((holder) => inVariables(require_program.childOf(holder, "env"), key.text.text)))]);
}
function holdersIn(job) {
	const services = require_program.pairsOf(require_program.childOf(job, "services")).map(({ value }) => value);
	return [
		job,
		require_program.childOf(job, "container"),
		...services,
		...require_program.itemsOf(require_program.childOf(job, "steps"))
	];
}
function inVariables(env, owner) {
	if (env?.kind !== "map") return [];
	return env.pairs.flatMap(({ key, value }) => {
		const name = key.text.text;
		if (value?.kind !== "scalar") return [];
		return [{
			owner,
			name,
			value: value.text.text,
			edit: (reference) => NAME.test(reference) ? require_program.rewriteScalar(value, env, `\${{ secrets.${reference} }}`) : void 0
		}];
	});
}
// src/formats/github-workflow/index.ts
/** Workflows of GitHub, Gitea and Forgejo, and the manifests of their actions. */
const githubWorkflow = {
	name: "github-workflow",
	matches: require_program.isGithubWorkflow,
	parse
};
function parse(text) {
	const tree = require_program.readYaml(text);
	const { pairs, texts } = require_program.readNameValues(tree.documents);
	const runs = tree.documents.flatMap((document) => [...readJobs(document), ...readAction(document)]);
	return {
		...require_program.nothing(text, githubWorkflow.name),
		workloads: runs.flatMap(({ workloads }) => workloads),
		builds: runs.flatMap(({ builds }) => builds),
		images: runs.flatMap(({ images }) => images),
		commands: runs.flatMap(({ commands }) => commands),
		pairs: [...pairs, ...runs.flatMap(({ pairs }) => pairs)],
		texts,
		parts: runs.flatMap(({ parts }) => parts),
		scope: {
			files: [],
			entries: tree.documents.flatMap((document) => entriesIn(require_program.childOf(document, "env")))
		},
		ephemeral: true,
		...require_program.readComments(tree.comments),
		unread: require_program.faultsOf(text, tree),
		references: () => tree.documents.flatMap(referencesIn),
		keyAt: require_program.keyPaths(tree)
	};
}
exports.githubWorkflow = githubWorkflow;
})
