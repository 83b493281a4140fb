#!/usr/bin/env node
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_vm = require("node:vm");
// src/compiled.ts
/** So many runs add to what is kept. */
const RUNS = 4;
/**
* Loads a CommonJS module of the bundle, and those beside it that it requires, with the code that earlier runs compiled, because compiling
* takes longer than the work on a few files. Its file evaluates to a function where there is no `module`, and its first line tells its
* content apart from that of other versions. The code is kept beside the file, in a folder that is trusted as much as the file itself;
* where that cannot be written, it is compiled each time.
*/
function loadCompiled(program) {
	const keepers = [];
	process.once("exit", () => {
		for (const keepIt of keepers) keepIt();
	});
	function load(file) {
		const known = require.cache[file];
		if (known !== void 0) return known.exports;
		const folder = (0, node_path.dirname)(file);
		const own = Object.assign(Object.create(module), {
			id: file,
			filename: file,
			loaded: true,
			exports: {}
		});
		require.cache[file] = own;
		const { run, keeper } = readCompiled(file);
		if (keeper !== void 0) keepers.push(keeper);
		run(own.exports, (id) => id.startsWith("./") ? load((0, node_path.join)(folder, id)) : require(id), own, file, folder);
		return own.exports;
	}
	load(program);
}
/** The function of a module, and what keeps its code when the process ends: functions are compiled until then. */
function readCompiled(file) {
	const source = (0, node_fs.readFileSync)(file, "latin1");
	const key = `${process.version} ${process.arch} ${source.slice(0, source.indexOf("\n"))} `;
	const store = `${file}.cache`;
	const kept = readKept(store, key);
	const script = new node_vm.Script(source, {
		filename: file,
		...kept.code && { cachedData: kept.code }
	});
	const runs = script.cachedDataRejected === true ? 0 : kept.runs;
	const keepIt = () => {
		const code = script.createCachedData();
		keep(store, Buffer.concat([
			Buffer.from(key),
			Buffer.from([runs + 1]),
			code,
			code
		]));
	};
	return {
		run: script.runInThisContext(),
		keeper: runs < RUNS ? keepIt : void 0
	};
}
/** The code is kept twice: where the two differ it is damaged, and V8 would run it all the same. */
function readKept(store, key) {
	try {
		const kept = (0, node_fs.readFileSync)(store);
		const [from, size] = [key.length + 1, (kept.length - key.length - 1) / 2];
		const [code, copy] = [kept.subarray(from, from + size), kept.subarray(from + size)];
		if (kept.toString("latin1", 0, key.length) !== key || !code.equals(copy)) return { runs: 0 };
		return {
			runs: kept[key.length] ?? 0,
			code
		};
	} catch {
		return { runs: 0 };
	}
}
/** A reader finds the whole or nothing, after a loss of power too. That a folder cannot be written to is no fault. */
function keep(store, code) {
	const draft = `${store}.${process.pid}`;
	try {
		(0, node_fs.writeFileSync)(draft, code, {
			flag: "wx",
			flush: true
		});
		(0, node_fs.renameSync)(draft, store);
	} catch {
		(0, node_fs.rmSync)(draft, { force: true });
	}
}
// src/cli.ts
loadCompiled((0, node_path.join)(__dirname, "chunks", "program.js"));
Promise.resolve().then(() => require("./chunks/program.js")).then((n) => n.program_exports).then(({ runProgram }) => runProgram((0, node_path.join)(__dirname, "..", "rules")));
