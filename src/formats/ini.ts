import type { Entry, Format, Parsed } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { slice, spanOf } from '../source.ts'
import type { Place } from './places.ts'
import { keyIn } from './places.ts'
import { isIni } from './recognise.ts'
import { splitCommand } from './shell-words.ts'
import { text as plainText } from './text.ts'
import { entryOf, valueOf, wordOf } from './word.ts'

/** Files of names and values in lines: ini, TOML, properties, systemd units, credential dotfiles. */
export const ini: Format = { name: 'ini', matches: isIni, parse }

// `[section]`, `[[table]]`
const SECTION = /^[ \t]*\[{1,2}(?<name>[^\]\n]+)\]/
// `db.password = x`, `"quoted" = x`, `//registry.npmjs.org/:_authToken=x`, `key: x`
const PAIR = /^[ \t]*["']?(?<name>[\w./:@-]*\w)["']?[ \t]*(?<separator>=|:(?=[ \t]))[ \t]*/
// `# a comment`; in Windows' files `;`
const COMMENT = /^[ \t]*(?:[#;!]|\/\/(?:[ \t]|$))/
// `{ user = "a", password = "b" }` in a TOML line
const INLINE_PAIR = /(?<=[{,][ \t]*)(?<name>[\w-]+)[ \t]*=[ \t]*(?<quote>["'])(?<value>[^"'\n]*)\k<quote>/g
// `Environment=A=b "C=d e"` of a systemd unit
const ENVIRONMENT = 'Environment'

function parse(whole: Mapped): Parsed {
  const { pairs, places } = readLines(whole)
  return { ...nothing(whole, ini.name), ...directives(whole), pairs, keyAt: offset => keyIn(places, offset) }
}

function directives(whole: Mapped): Pick<Parsed, 'ignores' | 'targets'> {
  const { ignores, targets } = plainText.parse(whole)
  return { ignores, targets }
}

function readLines(whole: Mapped): { pairs: readonly Entry[]; places: readonly Place[] } {
  const pairs: Entry[] = []
  const places: Place[] = []
  let section = ''
  let at = 0
  for (const line of whole.text.split('\n')) {
    const entries = COMMENT.test(line) ? [] : entriesOf(whole, line, at)
    section = SECTION.exec(line)?.groups?.['name'] ?? section
    for (const entry of entries) {
      pairs.push(entry)
      places.push({ span: entry.span, key: section === '' ? entry.name.value : `${section}.${entry.name.value}` })
    }
    at += line.length + 1
  }
  return { pairs, places }
}

function entriesOf(whole: Mapped, line: string, at: number): readonly Entry[] {
  const match = PAIR.exec(line)
  if (match === null) return []
  const name = match.groups!['name']!
  const start = at + match[0].length
  const rest = line.slice(match[0].length)
  if (rest.startsWith('{')) return inlineEntries(whole, line, at)
  const { from, length } = valueIn(rest)
  const value = slice(whole, start + from, start + from + length)
  if (name === ENVIRONMENT) return splitCommand(slice(whole, start, start + rest.trimEnd().length)).flatMap(word => entryOf(word) ?? [])
  const nameAt = at + line.indexOf(name)
  const named = { value: name, span: spanOf(whole, nameAt, nameAt + name.length) }
  return [{ name: named, value: valueOf(wordOf(value)), span: spanOf(whole, nameAt, start + from + length) }]
}

function inlineEntries(whole: Mapped, line: string, at: number): readonly Entry[] {
  return Array.from(line.matchAll(INLINE_PAIR), match => {
    const { name = '', value = '' } = match.groups ?? {}
    const start = at + match.index
    const end = start + match[0].length - 1
    const text = slice(whole, end - value.length, end)
    return {
      name: { value: name, span: spanOf(whole, start, start + name.length) },
      value: valueOf(wordOf(text)),
      span: spanOf(whole, start, end),
    }
  })
}

/** Where the value stands in the rest of a line: between its quotes, or up to a comment. */
function valueIn(rest: string): { readonly from: number; readonly length: number } {
  const quote = rest[0]
  const closing = quote === '"' || quote === "'" ? rest.indexOf(quote, 1) : -1
  if (closing > 0) return { from: 1, length: closing - 1 }
  const comment = /[ \t][#;]/.exec(rest)?.index ?? rest.length
  return { from: 0, length: rest.slice(0, comment).trimEnd().length }
}
