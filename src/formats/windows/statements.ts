import type { Reference } from '../../model.ts'
import type { Word } from '../../parsed.ts'
import type { Mapped, Piece } from '../../source.ts'
import { derive, spanOf } from '../../source.ts'
import { matchAt } from '../lines.ts'

/** How a shell of Windows writes statements. */
export interface Manner {
  /** Characters that end a statement, beside line ends. */
  readonly ends: string
  /** Quotes, and whether references count between them. */
  readonly quotes: ReadonlyMap<string, boolean>
  /** Takes the special meaning of the next character, a line end's too. */
  readonly escape: string
  /** Sticky: what stands for a value, its group `name` for a variable of the environment. */
  readonly reference: RegExp
  /** What the matches of `reference` begin with. */
  readonly signs: string
  /** Sticky: a comment up to its end. */
  readonly comment?: RegExp
}

interface Scan {
  readonly text: Mapped
  readonly manner: Manner
  readonly statements: Word[][]
  words: Word[]
  parts: (Mapped | Reference)[]
  pieces: Piece[]
  /** Where the open word begins. */
  start: number | undefined
  quote: string
}

/** The statements of a script as words without quotes. */
export function readStatements(text: Mapped, manner: Manner): readonly (readonly Word[])[] {
  const scan: Scan = { text, manner, statements: [], words: [], parts: [], pieces: [], start: undefined, quote: '' }
  const { length } = text.text
  for (let at = 0; at < length;) at = step(scan, at)
  endStatement(scan, length)
  return scan.statements
}

/** Reads on at a place, and says where next. */
function step(scan: Scan, at: number): number {
  const { manner, text } = scan
  const unit = text.text.charAt(at)
  if (unit === '\n') return endStatement(scan, at)
  if (unit === manner.escape && scan.quote !== "'") return escaped(scan, at)
  const reference = isLive(scan) && manner.signs.includes(unit) ? matchAt(manner.reference, text.text, at) : undefined
  if (reference !== undefined) return addReference(scan, at, reference)
  if (scan.quote !== '') return unit === scan.quote ? closeQuote(scan, at) : addText(scan, at)
  return manner.quotes.has(unit) ? openQuote(scan, at, unit) : stepOutside(scan, at, unit)
}

function stepOutside(scan: Scan, at: number, unit: string): number {
  const { manner, text } = scan
  if (/\s/.test(unit)) return endWord(scan, at)
  if (manner.ends.includes(unit)) return endStatement(scan, at)
  const comment = scan.start === undefined && manner.comment !== undefined ? matchAt(manner.comment, text.text, at) : undefined
  return comment === undefined ? addText(scan, at) : at + comment[0].length
}

/** Whether references count here. */
function isLive({ quote, manner }: Scan): boolean {
  return quote === '' || manner.quotes.get(quote) === true
}

function escaped(scan: Scan, at: number): number {
  const next = /^(?:\r?\n|.)/s.exec(scan.text.text.slice(at + 1, at + 3))?.[0] ?? ''
  if (next === '' || next.endsWith('\n')) return at + 1 + next.length
  addText(scan, at + 1)
  return at + 2
}

function openQuote(scan: Scan, at: number, quote: string): number {
  scan.start ??= at
  scan.quote = quote
  return at + 1
}

function closeQuote(scan: Scan, at: number): number {
  scan.quote = ''
  return at + 1
}

function addText(scan: Scan, at: number): number {
  scan.start ??= at
  const last = scan.pieces.at(-1)
  const unit = scan.text.text.charAt(at)
  if (last?.to === at) scan.pieces[scan.pieces.length - 1] = { text: last.text + unit, from: last.from, to: at + 1 }
  else scan.pieces.push({ text: unit, from: at, to: at + 1 })
  return at + 1
}

function addReference(scan: Scan, at: number, { 0: written, groups }: RegExpExecArray): number {
  scan.start ??= at
  flush(scan)
  const span = spanOf(scan.text, at, at + written.length)
  const name = groups?.['name']
  scan.parts.push({ kind: 'reference', to: name === undefined ? 'computed' : 'environment', name: name ?? '', span })
  return at + written.length
}

function flush(scan: Scan): void {
  if (scan.pieces.length > 0) scan.parts.push(derive(scan.text, scan.pieces))
  scan.pieces = []
}

function endWord(scan: Scan, at: number): number {
  flush(scan)
  if (scan.start !== undefined) scan.words.push({ parts: scan.parts, span: spanOf(scan.text, scan.start, at) })
  scan.parts = []
  scan.start = undefined
  return at + 1
}

function endStatement(scan: Scan, at: number): number {
  scan.quote = ''
  endWord(scan, at)
  if (scan.words.length > 0) scan.statements.push(scan.words)
  scan.words = []
  return at + 1
}
