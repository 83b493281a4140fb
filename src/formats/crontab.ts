import type { Format, Parsed } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import type { Mapped, Piece } from '../source.ts'
import { derive } from '../source.ts'
import { isCrontab } from './recognise-tools.ts'

/** Crontabs: variables, and a schedule before each command line, https://man7.org/linux/man-pages/man5/crontab.5.html. */
export const crontab: Format = { name: 'crontab', matches: isCrontab, parse }

// `*/5 0-6 1,15 * mon-fri `, `@daily `; `NAME = `
const START =
  /^[ \t]*(?:(?<schedule>(?:@[a-z]+|(?:[\d*][\w*,/~-]*[ \t]+){4}[\w*,/~-]+)[ \t]+)|(?<name>[A-Za-z_]\w*)(?:[ \t]+=[ \t]*|=[ \t]+))/gm
// the crontab of the system names users: `root /usr/bin/backup`
const USER = /[a-z_][a-z\d_-]*[ \t]+(?=\S)/y
const OF_SYSTEM = /(?:^|\/)(?:cron\.d\/|etc\/crontab$)/
// elsewhere only these are taken for users, and what stands before variables
const SYSTEM_USER =
  /(?:(?:root|daemon|nobody|www-data|postgres|mysql|nginx|apache|ubuntu)[ \t]+(?=\S)|(?!(?:env|export|sudo|set|time|nice|make)[ \t])[a-z_][a-z\d_-]*[ \t]+(?=[A-Za-z_]\w*=))/y

function parse(text: Mapped): Parsed {
  return { ...nothing(text, crontab.name), parts: [{ format: 'shell', text: asScript(text) }] }
}

/** Schedules and users are blanks to a shell, and no blanks stand around the sign of an assignment. */
function asScript(text: Mapped): Mapped {
  const user = OF_SYSTEM.test(text.source.path) ? USER : SYSTEM_USER
  const pieces: Piece[] = []
  let kept = 0
  for (const { index, 0: start, groups } of text.text.matchAll(START)) {
    const name = groups?.['name']
    user.lastIndex = index + start.length
    const to = user.lastIndex + (name === undefined ? (user.exec(text.text)?.[0].length ?? 0) : 0)
    pieces.push({ text: text.text.slice(kept, index), from: kept, to: index })
    pieces.push({ text: name === undefined ? ' '.repeat(to - index) : `${name}=`, from: index, to })
    kept = to
  }
  pieces.push({ text: text.text.slice(kept), from: kept, to: text.text.length })
  return derive(text, pieces, text.span)
}
