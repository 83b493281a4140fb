import type { Piece } from '../../source.ts'

/** How a stretch of a word is quoted: not at all, with double quotes, or so that nothing is special. */
export type Quoting = 'none' | 'double' | 'single'

// what a backslash escapes between double quotes
const ESCAPED_IN_QUOTES = /[$`"\\\n]/

/** `[from, to)` of a script without the backslashes that the shell removes. */
export function unquote(text: string, from: number, to: number, quoting: Quoting): Piece[] {
  const whole = [{ text: text.slice(from, to), from, to }]
  if (quoting === 'single' || !whole[0]?.text.includes('\\')) return whole
  const pieces: Piece[] = []
  let start = from
  for (let at = text.indexOf('\\', from); at >= 0 && at + 1 < to; at = text.indexOf('\\', at + 2)) {
    const next = text[at + 1] ?? ''
    if (quoting === 'double' && !ESCAPED_IN_QUOTES.test(next)) continue
    if (at > start) pieces.push({ text: text.slice(start, at), from: start, to: at })
    start = next === '\n' ? at + 2 : at + 1
  }
  return start < to ? [...pieces, { text: text.slice(start, to), from: start, to }] : pieces
}
