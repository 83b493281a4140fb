import type { Mapped } from '../../source.ts'
import { blockText } from '../yaml-text.ts'
import { BLANK, HASH, NEWLINE, RETURN, TAB } from './lines.ts'
import { afterSpaces, continuation, endOfLine, isEmpty, lineEndAt, readComment, startLine } from './lines.ts'
import type { Reader } from './reader.ts'
import { fault } from './reader.ts'

/** `|`, `>-`, `|2+` */
const HEADER = /[|>](?:[1-9][-+]?|[-+][1-9]?)?/y

/** The lines of a block: where they start, and how many columns they are indented by at least. */
interface Body {
  readonly from: number
  readonly least: number
  /** The columns that the header asks for. */
  readonly asked: number | undefined
  readonly keeps: boolean
}

/** Reads the `|` or `>` scalar that starts here. `parent` is the indentation of the collection around it. */
export function readBlockScalar(reader: Reader, parent: number): Mapped {
  const { source } = reader
  const start = reader.at
  const header = readHeader(reader)
  const from = reader.at + lineEndAt(source, reader.at)
  const indent = Math.max(parent, 0)
  const digit = /[1-9]/.exec(header)?.[0]
  const asked = digit === undefined ? undefined : indent + Number(digit)
  const to = endOfBlock(reader, { from, least: parent + 1, asked, keeps: header.includes('+') })
  startLine(reader, to)
  reader.stop ||= to >= source.length
  return blockText(reader.text, { start, header, indent, from, to })
}

/** Reads the header's line; a comment may end it. */
function readHeader(reader: Reader): string {
  const { source, at } = reader
  HEADER.lastIndex = at
  const header = HEADER.exec(source)?.[0] ?? '|'
  let end = at + header.length
  while (!isEmpty(source.charCodeAt(end)) && source.charCodeAt(end) !== HASH) end++
  reader.at = afterSpaces(source, end)
  if (source.charCodeAt(reader.at) === HASH) readComment(reader)
  const line = endOfLine(source, reader.at)
  if (end > at + header.length || line > reader.at) fault(reader, at + header.length, 'text at an unexpected place')
  reader.at = line
  return source.slice(at, end)
}

function endOfBlock(reader: Reader, body: Body): number {
  const { source } = reader
  const { newline, indent, deepest } = firstLine(source, body.from)
  let end = newline
  if (indent >= body.least) {
    end = lastLine(source, newline, body.asked ?? indent)
    if (end > newline && body.asked === undefined && deepest > indent) fault(reader, newline + 1, 'wrong indentation')
  }
  const next = afterBlanks(source, end + 1)
  if (source.charCodeAt(next) === TAB) {
    fault(reader, next, 'a tab as indentation')
    end = afterWhitespace(source, next) - 1
  } else if (!body.keeps) end = withoutBlankLines(source, end, body.from, indent)
  return Math.min(end + 1, source.length)
}

/** The line break before the first line with text, that line's indentation, and the deepest of the blank lines before it. */
function firstLine(source: string, from: number): { newline: number; indent: number; deepest: number } {
  let newline = from - 1
  let deepest = 0
  for (let at = from; ; at++) {
    const unit = source.charCodeAt(at)
    if (unit === NEWLINE) {
      deepest = Math.max(deepest, (source.charCodeAt(at - 1) === RETURN ? at - 1 : at) - newline - 1)
      newline = at
    } else if (unit !== BLANK && lineEndAt(source, at) === 0)
      return { newline, indent: at - newline - 1, deepest: at < source.length ? deepest : 0 }
  }
}

/** The line break that ends the last line that belongs to the block, trailing blank ones included. */
function lastLine(source: string, before: number, indent: number): number {
  let newline = before
  do {
    const text = continuation(source, newline + 1, indent)
    if (text < 0) return newline
    newline = source.indexOf('\n', text)
  } while (newline >= 0)
  return source.length
}

function withoutBlankLines(source: string, newline: number, from: number, indent: number): number {
  let end = newline
  for (;;) {
    const last = source.charCodeAt(end - 1) === RETURN ? end - 2 : end - 1
    let at = last
    while (source.charCodeAt(at) === BLANK) at--
    if (source.charCodeAt(at) !== NEWLINE || at < from || at + 1 + indent <= last) return end
    end = at
  }
}

function afterBlanks(source: string, from: number): number {
  let at = from
  while (source.charCodeAt(at) === BLANK) at++
  return at
}

function afterWhitespace(source: string, from: number): number {
  let at = from
  while (at < source.length && isEmpty(source.charCodeAt(at))) at++
  return at
}
