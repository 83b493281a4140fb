import { COLON, HASH, NEWLINE, RETURN, continuation, isBracketOrComma, isEmpty } from './lines.ts'
import type { Reader } from './reader.ts'

/** How far a plain scalar goes: `before` is where the text before its last line ends, if it has several. */
export interface PlainExtent {
  readonly end: number
  readonly before: number | undefined
}

/** Finds the end of the plain scalar that starts here; its further lines are indented by `least` or more. */
export function plainExtent(reader: Reader, least: number): PlainExtent {
  const { source } = reader
  const inBrackets = reader.brackets > 0
  let end = textEnd(source, reader.at + (source.charCodeAt(reader.at) === COLON ? 1 : 0), inBrackets)
  let lineEnd: number | undefined
  let before: number | undefined
  for (let at = end; goesOn(source, at, inBrackets);) {
    const isNewline = source.charCodeAt(at) === NEWLINE
    const start = isNewline ? continuation(source, at + 1, least) : at + 1
    if (start < 0) break
    if (isNewline) {
      if (lineEnd !== end) before = lineEnd
      lineEnd = end
    } else if (isText(source, at)) end = at + 1
    // The blank before the text is looked at again: a comment may follow it.
    at = isNewline ? Math.max(at + 1, start - 1) : start
    const to = textEnd(source, at, inBrackets)
    if (to > at) end = to
    at = to
  }
  return { end: Math.max(end, reader.at + 1), before: lineEnd === end ? before : lineEnd }
}

/** Where the text without blanks that starts here ends. */
function textEnd(source: string, from: number, inBrackets: boolean): number {
  for (let at = from; ; at++) {
    const unit = source.charCodeAt(at)
    if (unit === COLON ? endsAtColon(source, at, inBrackets) : isEmpty(unit) || (inBrackets && isBracketOrComma(unit))) return at
  }
}

/** Whether text may follow the blank that stands here. */
function goesOn(source: string, at: number, inBrackets: boolean): boolean {
  if (at >= source.length || !isEmpty(source.charCodeAt(at))) return false
  const next = source.charCodeAt(at + 1)
  return next !== HASH && !(inBrackets && isBracketOrComma(next))
}

/** A carriage return that ends no line is text. */
function isText(source: string, at: number): boolean {
  return source.charCodeAt(at) === RETURN && source.charCodeAt(at + 1) !== NEWLINE
}

function endsAtColon(source: string, at: number, inBrackets: boolean): boolean {
  const next = source.charCodeAt(at + 1)
  return isEmpty(next) || (inBrackets && isBracketOrComma(next))
}
