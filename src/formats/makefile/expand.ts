import type { Reference } from '../../model.ts'
import type { Word } from '../../parsed.ts'
import type { Mapped, Piece } from '../../source.ts'
import { derive, slice, spanOf } from '../../source.ts'
import { HOLE } from '../word.ts'

/** A stretch of a Makefile's text: written out, one dollar sign, a variable, or what make computes. */
interface Token {
  readonly kind: 'text' | 'dollar' | 'variable' | 'computed'
  readonly from: number
  readonly to: number
}

// `@-+` before a recipe's command
const PREFIX = /^[\t @+-]*/
// `HF_TOKEN` of `$(HF_TOKEN)`
const NAME = /^[A-Za-z_]\w*$/

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['{', '}'],
])

/** What the shell gets of a recipe line: `$$` is one dollar, `$(NAME)` reads `${NAME}`, what make computes is a hole. */
export function recipeScript(text: Mapped): Mapped {
  const start = PREFIX.exec(text.text)?.[0].length ?? 0
  return derive(
    text,
    tokensOf(text.text, start).map(token => shellPiece(text.text, token)),
  )
}

/** A variable's value with its references. */
export function expandedWord(text: Mapped): Word {
  const parts: (Mapped | Reference)[] = []
  let pieces: Piece[] = []
  for (const { kind, from, to } of tokensOf(text.text, 0)) {
    if (kind === 'text') pieces.push({ text: text.text.slice(from, to), from, to })
    else if (kind === 'dollar') pieces.push({ text: '$', from, to })
    else {
      if (pieces.length > 0) parts.push(derive(text, pieces))
      pieces = []
      parts.push(referenceOf(text, { kind, from, to }))
    }
  }
  if (pieces.length > 0) parts.push(derive(text, pieces))
  return { parts, span: text.span }
}

function shellPiece(text: string, { kind, from, to }: Token): Piece {
  if (kind === 'dollar') return { text: '$', from, to }
  if (kind === 'variable') return { text: `\${${text.slice(from + 2, to - 1)}}`, from, to }
  return { text: kind === 'text' ? text.slice(from, to) : HOLE, from, to }
}

function referenceOf(text: Mapped, { kind, from, to }: Token): Reference {
  const span = spanOf(text, from, to)
  if (kind === 'computed') return { kind: 'reference', to: 'computed', name: '', span }
  return { kind: 'reference', to: 'environment', name: slice(text, from + 2, to - 1).text, span }
}

function tokensOf(text: string, start: number): Token[] {
  const tokens: Token[] = []
  let at = start
  for (let dollar = text.indexOf('$', at); dollar >= 0 && dollar + 1 < text.length; dollar = text.indexOf('$', at)) {
    if (dollar > at) tokens.push({ kind: 'text', from: at, to: dollar })
    const token = tokenAt(text, dollar)
    tokens.push(token)
    at = token.to
  }
  if (at < text.length) tokens.push({ kind: 'text', from: at, to: text.length })
  return tokens
}

function tokenAt(text: string, from: number): Token {
  const open = text[from + 1] ?? ''
  if (open === '$') return { kind: 'dollar', from, to: from + 2 }
  const close = CLOSING.get(open)
  if (close === undefined) return { kind: 'computed', from, to: from + 2 }
  const to = endOf(text, from + 2, open, close)
  return { kind: NAME.test(text.slice(from + 2, to - 1)) ? 'variable' : 'computed', from, to }
}

/** Behind the bracket that closes, those between counted; the end of the text when none does. */
function endOf(text: string, from: number, open: string, close: string): number {
  let depth = 1
  for (let at = from; at < text.length; at++) {
    if (text[at] === open) depth++
    else if (text[at] === close && --depth === 0) return at + 1
  }
  return text.length
}
