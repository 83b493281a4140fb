import type { Reference } from '../model.ts'
import type { Word } from '../parsed.ts'
import type { Mapped, Piece, Span } from '../source.ts'
import { derive, spanOf } from '../source.ts'
import { interpolate } from './interpolation.ts'
import { isText } from './word.ts'

/** The words of a command that no shell reads: quotes and backslashes go, references stay, `;` and `|` are text. */
export function splitCommand(text: Mapped): Word[] {
  return splitWords(interpolate(text))
}

/** The same of a text whose references are already told. */
export function splitWords(text: Word): Word[] {
  const line: Line = { words: [], word: undefined, quote: '' }
  for (const part of text.parts) {
    if (isText(part)) readText(line, part)
    else openWord(line, part.span).parts.push(part)
  }
  closeWord(line)
  return line.words
}

interface Line {
  readonly words: Word[]
  word: OpenWord | undefined
  /** The quote that is open. */
  quote: string
}

interface OpenWord {
  readonly parts: (Mapped | Reference)[]
  readonly start: Span
  end: Span
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
])

function readText(line: Line, outer: Mapped): void {
  let pieces: Piece[] = []
  const flush = (): void => {
    if (pieces.length > 0) line.word?.parts.push(derive(outer, pieces))
    pieces = []
  }
  for (let at = 0; at < outer.text.length; at++) {
    const from = at
    const unit = outer.text.charAt(at)
    if (line.quote === '' && /\s/.test(unit)) {
      flush()
      closeWord(line)
      continue
    }
    if (isQuote(line, unit)) {
      line.quote = line.quote === '' ? unit : ''
    } else if (unit === '\\' && line.quote !== "'" && at + 1 < outer.text.length) {
      const next = outer.text.charAt(++at)
      pieces.push({ text: ESCAPES.get(next) ?? next, from, to: at + 1 })
    } else {
      pieces.push({ text: unit, from, to: at + 1 })
    }
    openWord(line, spanOf(outer, from, at + 1))
  }
  flush()
}

function isQuote(line: Line, unit: string): boolean {
  return unit === line.quote || (line.quote === '' && (unit === "'" || unit === '"'))
}

function openWord(line: Line, span: Span): OpenWord {
  line.word ??= { parts: [], start: span, end: span }
  line.word.end = span
  return line.word
}

function closeWord(line: Line): void {
  if (line.word === undefined) return
  const { parts, start, end } = line.word
  line.words.push({ parts, span: { ...start, end: Math.max(start.end, end.end) } })
  line.word = undefined
}
