// dde2f698addd66014d7ba4ac0841048f3b77d10e7a35ce49c60db1cc5db63e61
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
// src/formats/crontab.ts
/** Crontabs: variables, and a schedule before each command line, https://man7.org/linux/man-pages/man5/crontab.5.html. */
const crontab = {
	name: "crontab",
	matches: require_program.isCrontab,
	parse
};
const START = /^[ \t]*(?:(?<schedule>(?:@[a-z]+|(?:[\d*][\w*,/~-]*[ \t]+){4}[\w*,/~-]+)[ \t]+)|(?<name>[A-Za-z_]\w*)(?:[ \t]+=[ \t]*|=[ \t]+))/gm;
const USER = /[a-z_][a-z\d_-]*[ \t]+(?=\S)/y;
const OF_SYSTEM = /(?:^|\/)(?:cron\.d\/|etc\/crontab$)/;
const SYSTEM_USER = /(?:(?:root|daemon|nobody|www-data|postgres|mysql|nginx|apache|ubuntu)[ \t]+(?=\S)|(?!(?:env|export|sudo|set|time|nice|make)[ \t])[a-z_][a-z\d_-]*[ \t]+(?=[A-Za-z_]\w*=))/y;
function parse(text) {
	return {
		...require_program.nothing(text, crontab.name),
		parts: [{
			format: "shell",
			text: asScript(text)
		}]
	};
}
/** Schedules and users are blanks to a shell, and no blanks stand around the sign of an assignment. */
function asScript(text) {
	const user = OF_SYSTEM.test(text.source.path) ? USER : SYSTEM_USER;
	const pieces = [];
	let kept = 0;
	for (const { index, 0: start, groups } of text.text.matchAll(START)) {
		const name = groups?.["name"];
		user.lastIndex = index + start.length;
		const to = user.lastIndex + (name === void 0 ? user.exec(text.text)?.[0].length ?? 0 : 0);
		pieces.push({
			text: text.text.slice(kept, index),
			from: kept,
			to: index
		});
		pieces.push({
			text: name === void 0 ? " ".repeat(to - index) : `${name}=`,
			from: index,
			to
		});
		kept = to;
	}
	pieces.push({
		text: text.text.slice(kept),
		from: kept,
		to: text.text.length
	});
	return require_program.derive(text, pieces, text.span);
}
exports.crontab = crontab;
})
