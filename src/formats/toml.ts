import type { Entry, Format, Parsed } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import type { Located, Mapped, Note, Piece } from '../source.ts'
import { derive, slice, spanOf } from '../source.ts'
import { readComments } from './comments.ts'
import { isDependency } from './dependencies.ts'
import { ownedName } from './owned-name.ts'
import type { Place } from './places.ts'
import { keyIn } from './places.ts'
import { isToml } from './recognise-settings.ts'
import { isRewritten } from './rewritten.ts'
import { faultsOfFile } from './whole-file.ts'
import { valueOf, wordOf } from './word.ts'
import { lineEnd, matchAt } from './lines.ts'

/** TOML: tables, inline tables, arrays, strings of all four kinds. */
export const toml: Format = { name: 'toml', matches: isToml, parse }

function parse(whole: Mapped): Parsed {
  const reader: Reader = { whole, pairs: [], texts: [], places: [], comments: [], faults: [], table: '' }
  for (let at = 0; at < whole.text.length;) at = readLine(reader, at)
  return {
    ...nothing(whole, toml.name),
    ...readComments(reader.comments),
    pairs: reader.pairs,
    texts: reader.texts,
    unread: faultsOfFile(whole, () => reader.faults.slice(0, 1)),
    keyAt: offset => keyIn(reader.places, offset),
  }
}

interface Reader {
  readonly whole: Mapped
  readonly pairs: Entry[]
  readonly texts: Mapped[]
  readonly places: Place[]
  readonly comments: Mapped[]
  readonly faults: Note[]
  table: string
}

// `[tool.db]`, `[[servers]]`
const TABLE = /[ \t]*\[{1,2}(?<name>[^\]\n]+)\]{1,2}/y
// `db.password =`, `"quoted key" =`
const KEY = /[ \t]*(?<name>[\w-]+|"[^"\n]*"|'[^'\n]*')(?:[ \t]*\.[ \t]*(?:[\w-]+|"[^"\n]*"|'[^'\n]*'))*[ \t]*=[ \t]*/y
const STRING = /"""[^]*?"""|'''[^]*?'''|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'/y
const BARE = /[^\s,\]}#][^,\]}#\n]*/y
// blanks and comments between the items of an array
const GAP = /(?:[\s,]|#[^\n]*)*/y
// nothing, or a comment
const SILENT_LINE = /\uFEFF?[ \t]*(?:#|\r?(?:\n|$))/y
const COMMENT_START = /[ \t]*#/y
const ESCAPE = /\\(?:[btnfr"\\]|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[ \t]*\r?\n\s*)/g
const ESCAPES: Readonly<Record<string, string>> = {
  '\\b': '\b',
  '\\t': '\t',
  '\\n': '\n',
  '\\f': '\f',
  '\\r': '\r',
  '\\"': '"',
  '\\\\': '\\',
}
/** Arrays and inline tables in each other. */
const DEEPEST = 20

/** Reads what starts at the beginning of a line; gives where to read on. */
function readLine(reader: Reader, start: number): number {
  const { text } = reader.whole
  const table = matchAt(TABLE, text, start)
  const key = table === undefined ? matchAt(KEY, text, start) : undefined
  if (table !== undefined) reader.table = table.groups!['name']!.replace(/["'\s]/g, '')
  if (table === undefined && key === undefined && matchAt(SILENT_LINE, text, start) === undefined) addFault(reader, start, 'a line')
  const from = start + ((table ?? key)?.[0].length ?? 0)
  const end = key === undefined ? from : readValue(reader, from, { key: keyOf(reader, start, key), depth: 0 })
  return readRest(reader, end)
}

function addFault({ whole, faults }: Reader, at: number, what: string): void {
  faults.push({ at: spanOf(whole, at, at + 1), message: `${what} breaks off` })
}

/** The comment behind a value, and the line's end. */
function readRest({ whole, comments }: Reader, at: number): number {
  const end = lineEnd(whole.text, at)
  const opening = matchAt(COMMENT_START, whole.text, at)
  if (opening !== undefined) comments.push(slice(whole, at + opening[0].length, end))
  return end + 1
}

interface Slot {
  readonly key: Located<string>
  readonly depth: number
}

function readValue(reader: Reader, at: number, slot: Slot): number {
  const { text } = reader.whole
  if ((text[at] === '[' || text[at] === '{') && slot.depth < DEEPEST) return readItems(reader, at, slot)
  const string = matchAt(STRING, text, at)
  if (string !== undefined) {
    if (string[0].length === 2 && text[at + 2] === text[at]) addFault(reader, at, 'a string')
    addPair(reader, slot, stringOf(reader.whole, at, string))
    return at + string[0].length
  }
  if (text[at] === '"' || text[at] === "'") addFault(reader, at, 'a string')
  const bare = matchAt(BARE, text, at)?.[0].trimEnd() ?? ''
  if (bare !== '') addPair(reader, slot, slice(reader.whole, at, at + bare.length))
  return at + bare.length
}

function readItems(reader: Reader, start: number, { key, depth }: Slot): number {
  const { text } = reader.whole
  for (let at = start + 1; ;) {
    const gap = matchAt(GAP, text, at)
    at += gap?.[0].length ?? 0
    if (isEnd(reader, start, at)) return at + 1
    const named = text[start] === '{' ? matchAt(KEY, text, at) : undefined
    const inner = named === undefined ? key : keyOf(reader, at, named)
    const from = at + (named?.[0].length ?? 0)
    const end = readValue(reader, from, { key: inner, depth: depth + 1 })
    at = end > at ? end : at + 1
  }
}

/** The closing bracket, or the end of the text, where there is none. */
function isEnd(reader: Reader, start: number, at: number): boolean {
  const { text } = reader.whole
  if (at < text.length) return text[at] === ']' || text[at] === '}'
  addFault(reader, start, 'a list or a table')
  return true
}

function keyOf({ whole }: Reader, at: number, match: RegExpExecArray): Located<string> {
  const written = match[0].slice(0, match[0].lastIndexOf('='))
  const from = at + written.length - written.trimStart().length
  return { value: written.replace(/["'\s]/g, ''), span: spanOf(whole, from, at + written.trimEnd().length) }
}

function addPair({ whole, pairs, texts, places, table }: Reader, { key }: Slot, text: Mapped): void {
  const span = { ...text.span, start: Math.min(key.span.start, text.span.start) }
  const path = table === '' ? key.value : `${table}.${key.value}`
  if (!isDependency(whole.source.path, path))
    pairs.push({ name: { ...key, value: ownedName(table, key.value) }, value: valueOf(wordOf(text)), span })
  places.push({ span: text.span, key: path })
  if (isRewritten(text)) texts.push(text)
}

function stringOf(whole: Mapped, at: number, match: RegExpExecArray): Mapped {
  const written = match[0]
  const width = written.startsWith('"""') || written.startsWith("'''") ? 3 : 1
  // a line break right behind three quotes is none of the text
  const from = at + width + (width === 3 ? lineBreakAt(written, width) : 0)
  const to = at + written.length - width
  const isEscaped = written.startsWith('"') && written.includes('\\')
  return isEscaped ? derive(whole, unescaped(whole.text, from, to)) : slice(whole, from, to)
}

function lineBreakAt(text: string, at: number): number {
  if (text[at] === '\n') return 1
  return text.startsWith('\r\n', at) ? 2 : 0
}

function unescaped(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const { index, 0: escape } of text.slice(from, to).matchAll(ESCAPE)) {
    const start = from + index
    pieces.push({ text: text.slice(at, start), from: at, to: start })
    at = start + escape.length
    pieces.push({ text: ESCAPES[escape] ?? character(escape), from: start, to: at })
  }
  return [...pieces, { text: text.slice(at, to), from: at, to }]
}

/** `\u0041`; a backslash at a line's end joins it with the next. */
function character(escape: string): string {
  const code = parseInt(escape.slice(2), 16)
  return /^\\u/i.test(escape) && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
