import type { Reference } from '../model.ts'
import type { Word } from '../parsed.ts'
import type { Mapped, Note, Piece } from '../source.ts'
import { derive, slice, spanOf } from '../source.ts'
import { valueOf, wordOf } from './word.ts'

/** A word, and the places where its text only looks like a reference. */
export interface Interpolation {
  readonly word: Word
  readonly faults: readonly Note[]
}

/** `$$`, `$NAME`, the opening of `${NAME…}`, or what a template leaves open: a hole, `{{ name }}`. */
const SIGN = /\$(?:(?<escaped>\$)|(?<name>[_a-zA-Z]\w*)|(?<open>\{))|\uE000+|\{\{[^{}\n]{0,200}\}\}/g

/** The inside of `${NAME:-fallback}`. */
const INSIDE = /^(?<name>[_a-zA-Z]\w*)(?:(?<operator>:?[-+?])(?<operand>[^]*))?$/

const DEEPEST = 32

/** Text in which compose replaces `$NAME`, `${NAME}`, `${NAME:-fallback}` …; `$$` is one dollar sign. */
export function interpolate(text: Mapped): Word {
  return readInterpolation(text).word
}

/** The same, with notes for every `${` that compose refuses; its text stays as it is. */
export function readInterpolation(text: Mapped): Interpolation {
  return read(text, 0)
}

/** The text that remains when no variable is set; undefined where a variable has no default. */
export function defaultText(text: Mapped): string | undefined {
  return defaultAt(text, 0)
}

function defaultAt(text: Mapped, depth: number): string | undefined {
  if (depth === DEEPEST) return undefined
  let result = ''
  for (const token of tokensOf(text)) {
    const piece = token.kind === 'text' ? token.piece.text : defaultOf(text, token, depth)
    if (piece === undefined) return undefined
    result += piece
  }
  return result
}

type Token = { readonly kind: 'text'; readonly piece: Piece } | OpenToken | ReferenceToken

interface OpenToken {
  readonly kind: 'computed' | 'fault'
  readonly from: number
  readonly to: number
}

interface ReferenceToken {
  readonly kind: 'reference'
  readonly from: number
  readonly to: number
  readonly name: string
  readonly operator?: NonNullable<Reference['operator']>
  /** Where the operand starts; it ends before the closing brace. */
  readonly operand: number
}

function read(text: Mapped, depth: number): Interpolation {
  const parts: (Mapped | Reference)[] = []
  const faults: Note[] = []
  let pieces: Piece[] = []
  for (const token of depth < DEEPEST ? tokensOf(text) : [plain(text.text, 0, text.text.length)]) {
    if (token.kind === 'text') {
      pieces.push(token.piece)
    } else if (token.kind === 'fault') {
      faults.push({ at: spanOf(text, token.from, token.to), message: 'a variable reference that compose refuses' })
    } else {
      if (pieces.length > 0) parts.push(derive(text, pieces))
      pieces = []
      parts.push(token.kind === 'reference' ? referenceOf(text, token, depth, faults) : computed(text, token))
    }
  }
  if (parts.length === 0 && pieces.length < 2 && pieces[0]?.text === text.text) return { word: wordOf(text), faults }
  if (pieces.length > 0) parts.push(derive(text, pieces))
  return { word: { parts, span: text.span }, faults }
}

function* tokensOf(text: Mapped): Generator<Token> {
  const written = text.text
  const closings = written.includes('${') ? closingBraces(written) : undefined
  let at = 0
  for (const sign of written.matchAll(SIGN)) {
    if (sign.index < at) continue
    if (sign.index > at) yield plain(written, at, sign.index)
    const token = tokenAt(written, sign, closings?.get(sign.index + 1))
    if (token.kind === 'fault') yield plain(written, token.from, token.to)
    yield token
    at = token.kind === 'text' ? token.piece.to : token.to
  }
  if (at < written.length) yield plain(written, at, written.length)
}

function tokenAt(text: string, sign: RegExpExecArray, closing: number | undefined): Token {
  const from = sign.index
  const to = from + sign[0].length
  const { escaped, name, open } = sign.groups!
  if (escaped !== undefined) return { kind: 'text', piece: { text: '$', from, to } }
  if (name !== undefined) return { kind: 'reference', from, to, name, operand: to }
  if (open === undefined) return { kind: 'computed', from, to }
  const inside = closing === undefined ? undefined : INSIDE.exec(text.slice(to, closing))
  if (closing === undefined || !inside) return { kind: 'fault', from, to }
  return braced(inside, from, closing + 1)
}

function braced(inside: RegExpExecArray, from: number, to: number): ReferenceToken {
  const name = inside.groups!['name']!
  const operator = operatorOf(inside.groups!['operator'])
  const operand = from + 2 + name.length + (operator?.length ?? 0)
  return { kind: 'reference', from, to, name, operand, ...(operator === undefined ? {} : { operator }) }
}

/** Braces pair up whether or not a dollar sign stands before them: `${JSON:-{"a":1}}`. */
function closingBraces(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>()
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{') open.push(at)
    if (text[at] !== '}') continue
    const opening = open.pop()
    if (opening !== undefined) closings.set(opening, at)
  }
  return closings
}

function operatorOf(text: string | undefined): Reference['operator'] {
  return ([':-', '-', ':+', '+', ':?', '?'] as const).find(operator => operator === text)
}

function referenceOf(text: Mapped, token: ReferenceToken, depth: number, faults: Note[]): Reference {
  const reference = { kind: 'reference', to: 'environment', name: token.name, span: spanOf(text, token.from, token.to) } as const
  if (token.operator === undefined) return reference
  if (token.operator.endsWith('?')) return { ...reference, operator: token.operator }
  const fallback = read(slice(text, token.operand, token.to - 1), depth + 1)
  for (const fault of fallback.faults) faults.push(fault)
  return { ...reference, operator: token.operator, fallback: valueOf(fallback.word) }
}

function defaultOf(text: Mapped, token: OpenToken | ReferenceToken, depth: number): string | undefined {
  if (token.kind !== 'reference') return token.kind === 'fault' ? '' : undefined
  if (token.operator === undefined) return undefined
  if (token.operator.endsWith('+')) return ''
  return token.operator.endsWith('-') ? defaultAt(slice(text, token.operand, token.to - 1), depth + 1) : undefined
}

function computed(text: Mapped, token: OpenToken): Reference {
  return { kind: 'reference', to: 'computed', name: '', span: spanOf(text, token.from, token.to) }
}

function plain(text: string, from: number, to: number): Token {
  return { kind: 'text', piece: { text: text.slice(from, to), from, to } }
}
