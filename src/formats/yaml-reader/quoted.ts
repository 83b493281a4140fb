import { NEWLINE, RETURN, continuation } from './lines.ts'
import type { Reader } from './reader.ts'
import { fault } from './reader.ts'

/** How far a quoted scalar goes, and whether nothing in it is escaped or folded. */
export interface QuotedExtent {
  readonly end: number
  readonly isSimple: boolean
}

/** Every escape that is known, and a backslash alone where it is none. */
const ESCAPE = /\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U(?:000[0-9A-Fa-f]|0010)[0-9A-Fa-f]{4}|[0abefnrtvN_LP "/\\\t\n]|\r\n)?/g

/** Finds the end of the quoted scalar that starts here; its further lines are indented by `least` or more. */
export function quotedExtent(reader: Reader, least: number): QuotedExtent {
  const { source, at } = reader
  const isSingle = source.charAt(at) === "'"
  const close = isSingle ? closeOfSingle(source, at) : closeOfDouble(source, at)
  const firstLine = close < 0 ? -1 : source.slice(at, close).indexOf('\n')
  const broken = firstLine < 0 ? -1 : unindentedAt(source, at + firstLine, close, least)
  if (close < 0 || broken >= 0) return unclosed(reader, close < 0 ? source.length : broken)
  const inner = source.slice(at + 1, close)
  if (!isSingle) findUnknownEscapes(reader, inner)
  return { end: close + 1, isSimple: firstLine < 0 && !inner.includes(isSingle ? "'" : '\\') }
}

function unclosed(reader: Reader, end: number): QuotedExtent {
  fault(reader, end, 'a missing quote, bracket, colon or comma')
  return { end, isSimple: false }
}

function closeOfSingle(source: string, at: number): number {
  let close = source.indexOf("'", at + 1)
  while (close >= 0 && source.charCodeAt(close + 1) === 39) close = source.indexOf("'", close + 2)
  return close
}

function closeOfDouble(source: string, at: number): number {
  for (let close = source.indexOf('"', at + 1); close >= 0; close = source.indexOf('"', close + 1)) {
    let first = close
    while (source.charCodeAt(first - 1) === 92) first--
    if ((close - first) % 2 === 0) return close
  }
  return -1
}

/** The end of the line before the first one that is indented too little; -1 if there is none. */
function unindentedAt(source: string, newline: number, close: number, least: number): number {
  for (let at = newline; at >= 0 && at < close;) {
    const next = continuation(source, at + 1, least)
    if (next < 0) return source.charCodeAt(at - 1) === RETURN ? at - 1 : at
    at = source.charCodeAt(next) === NEWLINE ? next : source.indexOf('\n', next)
  }
  return -1
}

function findUnknownEscapes(reader: Reader, inner: string): void {
  if (!inner.includes('\\')) return
  for (const match of inner.matchAll(ESCAPE)) {
    if (match[0] === '\\') fault(reader, reader.at + 1 + match.index, 'an unknown escape in double quotes')
  }
}
