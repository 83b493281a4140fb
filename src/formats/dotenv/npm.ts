import type { Step, Written } from './statement.ts'
import { decode, skipBlanks, skipMatching, trimEnd, verbatim } from './statement.ts'
import { lineEnd } from '../lines.ts'

const NAME_CHARACTER = /[\w.-]/
// `\n` between double quotes
const DOUBLE_ESCAPE = /\\[nr]/g

/** What applications load with dotenv: any `#` ends a value without quotes, and nothing is replaced in it. */
export function readNpm(text: string, at: number): Step {
  const start = skipBlanks(text, at, true)
  if (text[start] === '#') return { next: lineEnd(text, start) }
  const from = nameStart(text, start)
  const to = skipMatching(text, from, NAME_CHARACTER)
  const value = from === to ? undefined : valueStart(text, to)
  if (value === undefined) return { next: lineEnd(text, from === start ? to : start + 'export'.length) }
  const { written, next } = readValue(text, value)
  return { assignment: { name: { from, to }, value: written }, next }
}

/** `export NAME`, where a name follows at all. */
function nameStart(text: string, at: number): number {
  if (!text.startsWith('export', at)) return at
  const name = skipBlanks(text, at + 6, true)
  return name > at + 6 && NAME_CHARACTER.test(text.charAt(name)) ? name : at
}

/** Behind `=`, or behind a `: ` that stands right after the name. */
function valueStart(text: string, nameEnd: number): number | undefined {
  const sign = skipBlanks(text, nameEnd, true)
  if (text[sign] === '=') return sign + 1
  return text[nameEnd] === ':' && /\s/.test(text.charAt(nameEnd + 1)) ? nameEnd + 2 : undefined
}

interface Value {
  readonly written: Written
  readonly next: number
}

function readValue(text: string, from: number): Value {
  const start = skipBlanks(text, from, true)
  const quote = text.charAt(start)
  return (/["'`]/.test(quote) ? quoted(text, start, quote) : undefined) ?? unquoted(text, from)
}

/** Up to the first quote with no backslash before it, or the last one with one; a comment or nothing must follow it. */
function quoted(text: string, start: number, quote: string): Value | undefined {
  let found: Value | undefined
  for (let closing = text.indexOf(quote, start + 1); closing >= 0; closing = text.indexOf(quote, closing + 1)) {
    const after = skipBlanks(text, closing + 1)
    if (after === text.length || text[after] === '\n') found = { written: between(text, start, closing), next: after }
    else if (text[after] === '#') found = { written: between(text, start, closing), next: lineEnd(text, after) }
    if (text[closing - 1] !== '\\') break
  }
  return found
}

/** Quotes are still taken off where they stand around all that is before a `#`. */
function unquoted(text: string, start: number): Value {
  const next = lineEnd(text, start)
  const comment = text.slice(start, next).indexOf('#')
  const end = comment < 0 ? next : start + comment
  const from = Math.min(skipBlanks(text, start), end)
  const to = trimEnd(text, from, end)
  const written =
    to - from > 1 && /["'`]/.test(text.charAt(from)) && text[to - 1] === text[from] ? between(text, from, to - 1) : plain(text, from, to)
  return { written, next }
}

function between(text: string, opening: number, closing: number): Written {
  const inside = plain(text, opening + 1, closing, text[opening])
  return { from: opening, to: closing + 1, segments: inside.segments }
}

function plain(text: string, from: number, to: number, quote = text[from]): Written {
  const pieces =
    quote === '"' ? decode(text, { from, to }, DOUBLE_ESCAPE, escape => (escape === '\\n' ? '\n' : '\r')) : [verbatim(text, from, to)]
  return { from, to, segments: [{ kind: 'text', pieces }] }
}
