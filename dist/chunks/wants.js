import { d as literalText } from "./engine.js";
import { posix } from "node:path";
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
			path: posix.join(path, ".dockerignore"),
			by
		},
		{
			kind: "file",
			path: posix.join(path, "Dockerfile"),
			by
		}
	]);
	return dockerfile === void 0 ? contexts : [...contexts, ...wantFile(dockerfile)];
}
/** A path from the folder of the file that names it, and from the root; none for what is absolute, at home or elsewhere. */
function places(path, { source }) {
	if (path === "" || /^(?:[/~]|[a-z][a-z\d+.-]*:)/i.test(path)) return [];
	return [...new Set([posix.join(posix.dirname(source.path), path), posix.normalize(path)].map((found) => found.replace(/(?<=.)\/$/, "")))];
}
export { wantsOf as t };
