// 99af45fb15209e3ec0c9f4cedf55915e5c1d4bbc76f3936afb3cd84ea305f810
(run => typeof module === 'object' ? run(exports, require, module, __filename, __dirname) : run)((exports, require, module, __filename, __dirname) => {
const require_program = require("./program.js");
// src/formats/crontab.ts
/** Crontabs: variables, and a schedule before each command line, https://man7.org/linux/man-pages/man5/crontab.5.html. */
const crontab = {
	name: "crontab",
	matches: require_program.isCrontab,
	parse
};
const SCHEDULE = /^[ \t]*(?:@[a-z]+|(?:[\d*][\w*,/~-]*[ \t]+){4}[\w*,/~-]+)[ \t]+/gm;
const USER = /[a-z_][a-z\d_-]*[ \t]+(?=\S)/y;
const OF_SYSTEM = /(?:^|\/)(?:cron\.d\/|etc\/crontab$)/;
const SYSTEM_USER = /(?:root|daemon|nobody|www-data|postgres|mysql|nginx|apache|ubuntu)[ \t]+(?=\S)/y;
function parse(text) {
	return {
		...require_program.nothing(text, crontab.name),
		parts: [{
			format: "shell",
			text: withoutSchedules(text)
		}]
	};
}
/** A script of the same length. */
function withoutSchedules(text) {
	const user = OF_SYSTEM.test(text.source.path) ? USER : SYSTEM_USER;
	const pieces = [];
	let kept = 0;
	for (const { index, 0: schedule } of text.text.matchAll(SCHEDULE)) {
		user.lastIndex = index + schedule.length;
		const to = user.lastIndex + (user.exec(text.text)?.[0].length ?? 0);
		pieces.push({
			text: text.text.slice(kept, index),
			from: kept,
			to: index
		}, {
			text: " ".repeat(to - index),
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
