// f64e7309931ffcc3a794c031ba41ef63bbd98a5ccdec518ef40d970817571564
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_rolldown_runtime = ((exports) => {
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
exports.__commonJSMin = __commonJSMin;
exports.__exportAll = __exportAll;
exports.__toESM = __toESM;
return exports;
})({});
const require_program = require("./program.js");
let node_path = require("node:path");
let node_child_process = require("node:child_process");
// src/git.ts
/** Nothing that the repository's own configuration names is run. */
const HARDENED = [
	"-c",
	"core.fsmonitor=false",
	"-c",
	"core.hooksPath=/dev/null",
	"-c",
	"core.quotePath=false",
	"-c",
	"core.untrackedCache=false"
];
/** A partial clone would fetch a `.gitignore` or a tree that it lacks, with the program that `remote.origin.uploadpack` names. */
const OFFLINE = {
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: ""
};
/** Set by hooks for the repository that they run in, which need not be the one that is scanned. */
const FOREIGN = [
	"GIT_DIR",
	"GIT_WORK_TREE",
	"GIT_PREFIX",
	"GIT_TRACE",
	"GIT_TRACE_SETUP",
	"GIT_EXTERNAL_DIFF"
];
/** `warning: could not open directory 'private/': Permission denied` */
const UNREAD = /^warning: could not open directory '(.+)\/': /gm;
/** What precedes the path of a tracked file; mode 160000 is a repository within: `100644 6bf5… 0<TAB>` */
const STAGE = /^(?<mode>\d{6}) [0-9a-f]{40,64} \d\t/;
/**
* The paths that git tracks or would track below a folder; undefined where git cannot tell.
* `GIT_INDEX_FILE` is kept: `git commit -a` runs its hooks on a temporary index.
*/
function filesInGit(git, top, folder) {
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOREIGN.includes(name)));
	const { status, stdout, stderr } = (0, node_child_process.spawnSync)(git, [
		...HARDENED,
		"ls-files",
		"-z",
		"-c",
		"-o",
		"-s",
		"--exclude-standard",
		"--",
		folder || "."
	], {
		cwd: top,
		env: {
			...env,
			...OFFLINE,
			GIT_WORK_TREE: top,
			GIT_OPTIONAL_LOCKS: "0",
			GIT_LITERAL_PATHSPECS: "1",
			GIT_TERMINAL_PROMPT: "0",
			LC_ALL: "C"
		},
		maxBuffer: 1 << 30,
		windowsHide: true
	});
	if (status !== 0) return void 0;
	const paths = new Set(stdout.toString().split("\0").map(pathOf));
	paths.delete("");
	return {
		paths: [...paths],
		unread: [...stderr.toString().matchAll(UNREAD)].map((match) => match[1])
	};
}
function pathOf(line) {
	const stage = STAGE.exec(line);
	if (!stage) return line;
	const path = line.slice(stage[0].length);
	return stage.groups["mode"] === "160000" ? `${path}/` : path;
}
// src/walk.ts
/** Never part of a project's own text. */
const NEVER = [
	"**/.git",
	"**/.git/**",
	"**/node_modules/**"
];
/**
* The files below a folder where no git can tell, relative to the folder and without those that `.gitignore` files
* exclude. Links are not followed.
*/
async function walk(folder, { read, list }) {
	const [{ default: glob }, { default: ignore }] = await Promise.all([Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./fast-glob.js").default, 1)), Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./ignore.js").default, 1))]);
	function readdirSync(path, options) {
		return options ? list(path) : list(path).map(({ name }) => name);
	}
	const paths = glob.sync("**", {
		cwd: folder,
		dot: true,
		followSymbolicLinks: false,
		ignore: NEVER,
		fs: { readdirSync }
	});
	const rules = /* @__PURE__ */ new Map();
	for (const path of paths) if (path === ".gitignore" || path.endsWith("/.gitignore")) rules.set(parentOf(path), ignore().add(read(path) ?? ""));
	return rules.size === 0 ? paths : paths.filter(notIgnored(rules));
}
/** A path is out when it or a folder above it is; the nearest `.gitignore` that says something decides. */
function notIgnored(rules) {
	const folders = /* @__PURE__ */ new Map([["", false]]);
	const ignored = (path) => isFolderIgnored(parentOf(path.replace(/\/$/, ""))) || verdict(path);
	const isFolderIgnored = (folder) => {
		const known = folders.get(folder);
		if (known !== void 0) return known;
		const found = ignored(`${folder}/`);
		folders.set(folder, found);
		return found;
	};
	const verdict = (path) => {
		for (let folder = parentOf(path.replace(/\/$/, ""));; folder = parentOf(folder)) {
			const result = rules.get(folder)?.test(folder === "" ? path : path.slice(folder.length + 1));
			if (result?.ignored || result?.unignored) return result.ignored;
			if (folder === "") return false;
		}
	};
	return (path) => !ignored(path);
}
function parentOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
// src/list.ts
/** No glob matches these. */
const LINE_BREAK = /[\n\r\u2028\u2029]/;
/** The files below a folder of the root that git does not ignore; every repository within is asked for its own. */
async function listFiles(files, folder) {
	const here = (0, node_path.join)(files.root, folder);
	const top = require_program.repositoryOf(here);
	const git = top === void 0 ? void 0 : require_program.programPath("git", files.root);
	const found = top !== void 0 && git !== void 0 ? filesInGit(git, top, require_program.pathFrom$1(top, here)) : void 0;
	if (top === void 0 || found === void 0) return walkFiles(files, folder);
	const fromRoot = (path) => require_program.pathFrom$1(files.root, (0, node_path.join)(top, path));
	for (const path of found.unread) files.skip(fromRoot(path), "permission denied");
	const paths = [];
	for (const path of found.paths) {
		const own = fromRoot(path);
		if (require_program.isForeign(own) || own === folder) continue;
		if (path.endsWith("/")) paths.push(...await listFiles(files, own));
		else paths.push(own);
	}
	return paths;
}
async function walkFiles(files, folder) {
	const fromRoot = (path) => folder === "" ? path : `${folder}/${path}`;
	return (await walk((0, node_path.join)(files.root, folder), {
		read: (path) => files.read(fromRoot(path), "reference")?.text,
		list(absolute) {
			const own = require_program.pathFrom$1(files.root, absolute);
			const entries = files.entries(own, true);
			for (const { name } of entries) if (LINE_BREAK.test(name)) files.skip(node_path.posix.join(own, name), "its name holds a line break");
			return entries;
		}
	})).map(fromRoot);
}
exports.listFiles = listFiles;
})
