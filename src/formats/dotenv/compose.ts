import { lazily } from '../../lazily.ts'
import type { Piece } from '../../source.ts'
import type { Range, Step, Written } from './statement.ts'
import { decode, skipBlanks, skipExport, skipMatching, trimEnd, verbatim } from './statement.ts'
import { lineEnd } from '../lines.ts'

// `services[0].HF_TOKEN`
const nameCharacter = lazily(() => /[\p{L}\p{N}_.[\]-]/u)
// `\n`, `\"`, `\033` between double quotes
const DOUBLE_ESCAPE = /\\(?:[abcfnrtv$"\\]|0\d{0,3})/g
const OCTAL = /^\\0[0-7]{2,3}$/
const SINGLE_ESCAPE = /\\'/g

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\a', '\x07'],
  ['\\b', '\b'],
  ['\\f', '\f'],
  ['\\n', '\n'],
  ['\\r', '\r'],
  ['\\t', '\t'],
  ['\\v', '\v'],
  // the spelling of a dollar sign that interpolation leaves alone
  ['\\$', '$$'],
  ['\\"', '"'],
  ['\\\\', '\\'],
])

/** Compose's `.env` and `env_file`. */
export function readCompose(text: string, at: number): Step {
  const start = skipBlanks(text, at, true)
  if (text[start] === '#') return { next: lineEnd(text, start) }
  const from = skipExport(text, start)
  const to = skipMatching(text, from, nameCharacter())
  const sign = skipBlanks(text, to)
  const unit = text.charAt(sign)
  if (from === to || (unit !== '=' && unit !== ':' && unit !== '\n' && unit !== '')) return { next: lineEnd(text, from) }
  const name = { from, to }
  if (unit === '\n' || unit === '') return { assignment: { name, value: undefined }, next: sign + 1 }
  const value = readValue(text, skipBlanks(text, sign + 1))
  return { assignment: { name, value }, next: value.to }
}

function readValue(text: string, from: number): Written {
  const quote = text.charAt(from)
  const closing = quote === '"' || quote === "'" ? closingQuote(text, from, quote) : undefined
  if (closing === undefined) return unquoted(text, from)
  const inside = { from: from + 1, to: closing }
  const kind = quote === '"' ? 'expanded' : 'text'
  return { from, to: closing + 1, segments: [{ kind, pieces: quote === '"' ? doubleQuoted(text, inside) : singleQuoted(text, inside) }] }
}

/** A comment needs a blank before its `#`. */
function unquoted(text: string, from: number): Written {
  const end = lineEnd(text, from)
  const comment = text.slice(from - 1, end).search(/ #/)
  const to = trimEnd(text, from, comment < 0 ? end : Math.max(from, from - 1 + comment))
  return { from, to, segments: [{ kind: 'expanded', pieces: [verbatim(text, from, to)] }] }
}

function closingQuote(text: string, from: number, quote: string): number | undefined {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === quote) return at
    if (text[at] === '\\') at++
  }
  return undefined
}

function doubleQuoted(text: string, inside: Range): Piece[] {
  return decode(text, inside, DOUBLE_ESCAPE, escape => ESCAPES.get(escape) ?? octal(escape))
}

function singleQuoted(text: string, inside: Range): Piece[] {
  return decode(text, inside, SINGLE_ESCAPE, () => "'")
}

/** `\033`, `\0101`; anything else stays as it is. */
function octal(escape: string): string {
  return OCTAL.test(escape) ? String.fromCharCode(Number.parseInt(escape.slice(2), 8)) : escape
}
