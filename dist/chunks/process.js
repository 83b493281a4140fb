import { renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
// src/exit-code.ts
/** 1 for findings that fail the run, else 3 when something, or everything, could not be scanned. */
function exitCodeOf({ findings, scanned, skipped }, failOn, exitZero = false) {
	if (findings.some(({ severity }) => failOn === "warning" || severity === "error") && !exitZero) return 1;
	return skipped.some(({ failed }) => failed) || scanned.length + skipped.length === 0 ? 3 : 0;
}
// src/report/page.ts
/** `# expect: plain-secret`: read by the tests of a page. */
const EXPECTATION = /^[ \t]*# expect: .*\n/gm;
/** A rule's page as people read it. */
function readablePage(page) {
	return page.replace(EXPECTATION, "");
}
// src/process.ts
/** A bug, for whoever reports it. The message of an error may quote what was scanned, so only its name and its place are told. */
function describeFailure(error) {
	if (!(error instanceof Error)) return `internal error: ${typeof error}`;
	const frames = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
	return [`internal error: ${error.name}`, ...frames].join("\n");
}
/** Writes a file as a whole or not at all; the reason where that fails. */
function writeWhole(path, text) {
	const file = resolve(path);
	const draft = `${file}.${process.pid}.tmp`;
	try {
		writeFileSync(draft, text, { flag: "wx" });
		renameSync(draft, file);
		return;
	} catch (error) {
		rmSync(draft, { force: true });
		return error instanceof Error && "code" in error ? String(error.code) : "it failed";
	}
}
export { exitCodeOf as i, writeWhole as n, readablePage as r, describeFailure as t };
