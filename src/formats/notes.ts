import type { Entry } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { slice, spanOf } from '../source.ts'
import { valueOf, wordOf } from './word.ts'

// "# pw: x", "as admin (password x)", "login admin, pass = x": what people write down beside an account
const NOTE =
  /(?<before>^|[(,;#/]|\b(?:login|user) [\w.@-]{1,40} )\s{0,4}(?:[a-z]{1,20} ){0,2}?(?<name>password|passwd|passphrase|passwort|kennwort|pass|pwd|pw)(?<sign>\s?[:=])?[ \t]{1,3}(?<mark>["'`]?)(?<value>[^\s"'`()]{6,100})\k<mark>(?=(?<end>\)|[.]?[ \t]*$)|[,;.]?\s)/gim
// "log in as `root` / `x`"
const LOGIN =
  /\b(?:log ?in|sign in|login|credentials|account)\b[^\n`]{0,40}`(?<name>[\w.@-]{1,64})`\s{0,2}(?:\/|:|and)\s{0,2}`(?<value>[^`\s]{6,100})`/gi
// most words behind "password" are about it; one that is meant has letters and digits, or marks between them
const CHOSEN = /(?=[^]*[A-Za-z])(?:(?=[^]*\d)|(?=[^]*\w[!@#$%^&*+=_]\w))/
// where no sign is between them it is longer, with two digits
const UNSIGNED = /^(?!v?\d)(?=[^]*[A-Za-z]{3})(?=[^]*\d[^]*\d)[^]{8,}/
// `--password`, `$TOKEN`, `/run/x`, `https://…`, `login.html`
const NO_VALUE = /^(?:[-$/<{[]|[a-z]+:\/\/)|^[\w-]+\.[a-z]{2,5}$/

/** Passwords that a sentence or a comment notes. */
export function notedEntries(text: Mapped): readonly Entry[] {
  if (!MENTION.test(text.text)) return []
  return [...text.text.matchAll(NOTE), ...text.text.matchAll(LOGIN)].flatMap(({ index, 0: written, groups = {} }) => {
    const { name = '', value = '' } = groups
    if (NO_VALUE.test(value) || !isChosen(value, groups)) return []
    const from = index + written.lastIndexOf(value)
    const nameAt = index + written.indexOf(name)
    return [
      {
        name: { value: 'password', span: spanOf(text, nameAt, nameAt + name.length) },
        value: valueOf(wordOf(slice(text, from, from + value.length))),
        span: spanOf(text, nameAt, from + value.length),
      },
    ]
  })
}

/** `pass` without a sign is a verb, and what a sentence goes on behind is a word of it. */
function isChosen(value: string, { name = '', before, sign, end }: Readonly<Record<string, string | undefined>>): boolean {
  if (before === undefined || sign !== undefined) return CHOSEN.test(value)
  return end !== undefined && name.toLowerCase() !== 'pass' && UNSIGNED.test(value)
}

const MENTION = /pass|pwd|pw\b|kennwort|log ?in|sign in|credentials|account/i
