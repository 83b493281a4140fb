import type { Reader } from './reader.ts'
import { fault, textAt } from './reader.ts'

export const TAB = 9
export const NEWLINE = 10
export const RETURN = 13
export const BLANK = 32
export const HASH = 35
export const DASH = 45
export const DOT = 46
export const COLON = 58
export const QUESTION = 63

/** Blanks, line ends and the end of the text (`NaN`): what must follow an indicator. */
export function isEmpty(unit: number): boolean {
  return unit === BLANK || unit === NEWLINE || unit === TAB || unit === RETURN || Number.isNaN(unit)
}

/** `, [ ] { }` */
export function isBracketOrComma(unit: number): boolean {
  return unit === 44 || unit === 91 || unit === 93 || unit === 123 || unit === 125
}

/** Whether an indicator (`-`, `?`, `:`) stands here: followed by a blank or a line's end. */
export function isIndicator(reader: Reader, unit: number): boolean {
  return reader.source.charCodeAt(reader.at) === unit && isEmpty(reader.source.charCodeAt(reader.at + 1))
}

/** Steps over blanks and tabs. */
export function skipSpaces(reader: Reader): void {
  reader.at = afterSpaces(reader.source, reader.at)
}

/** The offset behind blanks and tabs. */
export function afterSpaces(source: string, from: number): number {
  let at = from
  for (let unit = source.charCodeAt(at); unit === BLANK || unit === TAB;) unit = source.charCodeAt(++at)
  return at
}

/** How long the line end is that stands at an offset: 0, 1 or 2. */
export function lineEndAt(source: string, at: number): number {
  const unit = source.charCodeAt(at)
  if (unit === NEWLINE) return 1
  return unit === RETURN && source.charCodeAt(at + 1) === NEWLINE ? 2 : 0
}

/** Where the text of the line at `from` ends. */
export function endOfLine(source: string, from: number): number {
  const newline = source.indexOf('\n', from)
  if (newline < 0) return source.length
  return newline > from && source.charCodeAt(newline - 1) === RETURN ? newline - 1 : newline
}

/** Steps over blanks, comments and line ends to the next text of the document; whether a line ended. */
export function skipBlank(reader: Reader): boolean {
  const { source } = reader
  let crossed = false
  while (!reader.stop) {
    skipSpaces(reader)
    if (source.charCodeAt(reader.at) === HASH) readComment(reader)
    const width = lineEndAt(source, reader.at)
    if (width === 0) break
    startLine(reader, reader.at + width)
    crossed = true
  }
  if (reader.at >= source.length) reader.stop = true
  return crossed
}

/** Reads the indentation of the line that starts at an offset. `---` and `...` end the document. */
export function startLine(reader: Reader, start: number): void {
  const { source } = reader
  let at = start
  while (source.charCodeAt(at) === BLANK) at++
  reader.origin = start
  reader.tabbed = source.charCodeAt(at) === TAB
  if (reader.tabbed) {
    const end = afterSpaces(source, at)
    reader.origin = start + end - at
    at = end
  }
  reader.at = at
  reader.first = at
  if (at === start && isMarker(source, at)) reader.stop = true
}

/** Whether `---` or `...` stands alone at the start of a line. */
export function isMarker(source: string, at: number): boolean {
  const unit = source.charCodeAt(at)
  if (unit !== DASH && unit !== DOT) return false
  return source.charCodeAt(at + 1) === unit && source.charCodeAt(at + 2) === unit && isEmpty(source.charCodeAt(at + 3))
}

/** The current column; tabs in the indentation are not counted. */
export function columnOf(reader: Reader): number {
  return reader.at - reader.origin
}

/** Behind a value only a comment may follow on its line. */
export function endLine(reader: Reader): void {
  if (reader.stop || reader.at === reader.first) return
  skipSpaces(reader)
  const unit = reader.source.charCodeAt(reader.at)
  if (unit === HASH || Number.isNaN(unit) || lineEndAt(reader.source, reader.at) > 0) return
  fault(reader, reader.at, 'text at an unexpected place')
  skipLine(reader)
}

/** Steps to the end of the line's text. */
export function skipLine(reader: Reader): void {
  reader.at = endOfLine(reader.source, reader.at)
}

/**
 * Where a scalar that goes over several lines goes on in the line at `start`: at its text, or at its end where it is
 * empty. -1 where it does not: the line is indented by less than `least`, or the document ends.
 */
export function continuation(source: string, start: number, least: number): number {
  if (least <= 0) return isMarker(source, start) ? -1 : start
  let at = start
  while (source.charCodeAt(at) === BLANK) at++
  return lineEndAt(source, at) > 0 || at - start >= least ? at : -1
}

/** Reads the comment that starts here; its `#` is not part of it. */
export function readComment(reader: Reader): void {
  const end = endOfLine(reader.source, reader.at)
  if (GLUED.test(reader.source.charAt(reader.at - 1))) fault(reader, reader.at, 'a missing quote, bracket, colon or comma')
  reader.comments.push(textAt(reader, reader.at + 1, end))
  reader.at = end
}

/** What a `#` may not follow without a blank between. */
const GLUED = /[,[{:?]/
