import type { Piece } from '../../source.ts'

/** An assignment as it stands in a text; all offsets are of that text. */
export interface Assignment {
  readonly name: Range
  /** Undefined for a bare name, which passes a variable on. */
  readonly value: Written | undefined
}

/** A value as written, quotes and all. */
export interface Written extends Range {
  readonly segments: readonly Segment[]
}

/** A stretch of a value: text, text in which `$NAME` is replaced, or what only running can tell. */
export interface Segment {
  readonly kind: 'text' | 'expanded' | 'computed'
  readonly pieces: readonly Piece[]
}

export interface Range {
  readonly from: number
  readonly to: number
}

/** What was read, and where to read on. */
export interface Step {
  readonly assignment?: Assignment
  readonly next: number
}

/** Reads what stands at an offset: an assignment, a comment, something else up to the end of its line. */
export type ReadStep = (text: string, at: number) => Step

/** The first offset that is not blank; line breaks count as blanks where `lines` is set. */
export function skipBlanks(text: string, at: number, lines = false): number {
  return skipMatching(text, at, lines ? /\s/ : /[^\S\n]/)
}

/** The end of a stretch without the blanks before it. */
export function trimEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && /\s/.test(text.charAt(end - 1))) end--
  return end
}

/** The first offset whose character a pattern does not match. */
export function skipMatching(text: string, at: number, pattern: RegExp): number {
  let next = at
  while (next < text.length && pattern.test(text.charAt(next))) next++
  return next
}

/** `export ` before a name: where the name starts. */
export function skipExport(text: string, at: number): number {
  if (!text.startsWith('export', at) || !/[^\S\n]/.test(text.charAt(at + 6))) return at
  return skipBlanks(text, at + 6)
}

/** `[from, to)` as one piece. */
export function verbatim(text: string, from: number, to: number): Piece {
  return { text: text.slice(from, to), from, to }
}

/** The pieces of a stretch in which a pattern's matches stand for other text. */
export function decode(text: string, { from, to }: Range, pattern: RegExp, unescape: (escape: string) => string): Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const match of text.slice(from, to).matchAll(pattern)) {
    const start = from + match.index
    const end = start + match[0].length
    pieces.push(verbatim(text, at, start), { text: unescape(match[0]), from: start, to: end })
    at = end
  }
  return [...pieces, verbatim(text, at, to)]
}
