import type { Entry, Format, Parsed, Part } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import type { Mapped, Piece } from '../source.ts'
import { derive, slice, spanOf } from '../source.ts'
import { readComments } from './comments.ts'
import { openingOf } from './ini/openings.ts'
import { commandIn, environmentIn } from './ini/processes.ts'
import { lineComments } from './line-comments.ts'
import { ownedName } from './owned-name.ts'
import type { Place } from './places.ts'
import { keyIn } from './places.ts'
import { isIni } from './recognise.ts'
import { isRewritten } from './rewritten.ts'
import { valueOf, wordOf } from './word.ts'
import { lineEnd } from './lines.ts'

/** Files of names and values in lines: ini, properties, credential dotfiles, settings of servers. */
export const ini: Format = { name: 'ini', matches: isIni, parse }

// `[section]`, `[[table]]`
const SECTION = /^[ \t]*\[{1,2}(?<name>[^\]\n]+)\]/
// `# a comment`; in Windows' files `;`
const COMMENT = /^[ \t]*(?:[#;!]|\/\/(?:[ \t]|$))/
// ` # a comment`, and the `;` that ends a directive
const VALUE_END = /[ \t][#;]|;[ \t\r]*$/
// a backslash at the end of a line joins it with the next one, whose blanks go
const CONTINUATION = /\\\r?\n[ \t]*/g

function parse(whole: Mapped): Parsed {
  const { places, ...read } = readLines(whole)
  return { ...nothing(whole, ini.name), ...readComments(lineComments(whole)), ...read, keyAt: offset => keyIn(places, offset) }
}

interface Read {
  readonly pairs: readonly Entry[]
  readonly texts: readonly Mapped[]
  readonly parts: readonly Part[]
  readonly places: readonly Place[]
}

function readLines(whole: Mapped): Read {
  const pairs: Entry[] = []
  const texts: Mapped[] = []
  const parts: Part[] = []
  const places: Place[] = []
  let section = ''
  for (const line of joinedLines(whole)) {
    section = SECTION.exec(line.text)?.groups?.['name'] ?? section
    if (isRewritten(line) && line.text.length > 0) texts.push(line)
    const setting = COMMENT.test(line.text) ? undefined : settingOf(line, whole.text.length < whole.source.text.length)
    if (setting === undefined) continue
    const { entry: own, value } = setting
    for (const entry of environmentIn(own.name.value, value) ?? [own]) {
      pairs.push({ ...entry, name: { ...entry.name, value: ownedName(section, entry.name.value) } })
      places.push({ span: entry.span, key: section === '' ? entry.name.value : `${section}.${entry.name.value}` })
    }
    parts.push(...commandIn(section, own.name.value, value))
  }
  return { pairs, texts, parts, places }
}

/** The lines of a text, continued ones as one. */
function* joinedLines(whole: Mapped): Generator<Mapped> {
  const { text } = whole
  for (let from = 0; from < text.length;) {
    let to = lineEnd(text, from)
    while (to < text.length && /\\\r?$/.test(text.slice(Math.max(from, to - 2), to))) to = lineEnd(text, to + 1)
    const line = slice(whole, from, to)
    yield line.text.includes('\n') ? joined(line) : line
    from = to + 1
  }
}

function joined(line: Mapped): Mapped {
  const pieces: Piece[] = []
  let at = 0
  for (const { index, 0: written } of line.text.matchAll(CONTINUATION)) {
    pieces.push({ text: line.text.slice(at, index), from: at, to: index })
    at = index + written.length
  }
  return derive(line, [...pieces, { text: line.text.slice(at), from: at, to: line.text.length }], line.span)
}

/** A line's name and value, and the text of the value. */
function settingOf(line: Mapped, inside: boolean): { readonly entry: Entry; readonly value: Mapped } | undefined {
  const opening = openingOf(line.text, line.source.path, inside)
  if (opening === undefined) return undefined
  const { name, at, end } = opening
  const { from, length } = valueIn(line.text.slice(end))
  const value = slice(line, end + from, end + from + length)
  const named = { value: name, span: spanOf(line, at, at + name.length) }
  return { entry: { name: named, value: valueOf(wordOf(value)), span: spanOf(line, at, end + from + length) }, value }
}

// three quotes and backticks are those of Go programs
const QUOTE = /^(?:"{3}|["'`])/

/** Where the value stands in the rest of a line: between its quotes, or up to a comment. */
function valueIn(rest: string): { readonly from: number; readonly length: number } {
  const quote = QUOTE.exec(rest)?.[0] ?? ''
  const closing = quote === '' ? -1 : rest.indexOf(quote, quote.length)
  if (closing > 0) return { from: quote.length, length: closing - quote.length }
  const comment = VALUE_END.exec(rest)?.index ?? rest.length
  return { from: 0, length: rest.slice(0, comment).trimEnd().length }
}
