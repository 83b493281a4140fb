import { A as isMakefile, D as isDotenv, E as isDockerfile, N as isShell, T as isConfig, k as isKubernetes, w as isCompose } from "./engine.js";
// src/formats/embedded.ts
const FORMATS = [
	["kubernetes", isKubernetes],
	["compose", isCompose],
	["dockerfile", isDockerfile],
	["dotenv", isDotenv],
	["shell", isShell],
	["makefile", isMakefile],
	["config", isConfig]
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
export { formatAs as t };
