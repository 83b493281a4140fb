import type { Reference, Value } from '../model.ts'
import type { Mapped, Piece, Span } from '../source.ts'
import { derive, slice } from '../source.ts'
import { isText, literalOf } from './word.ts'

/** Reads `${{ … }}`, given whole: what it refers to, with a default behind `||`, or the text that it writes out. */
export function readExpression(text: Mapped): Mapped | Reference {
  return valueIn(inside(text), text.span, 0)
}

/** The texts that `${{ … }}`, given whole, may come to: both of `${{ a && 'x' || 'y' }}`. */
export function literalsIn(text: Mapped): readonly Mapped[] {
  return leavesIn(inside(text), 0)
}

/** Parentheses in parentheses. */
const DEEPEST = 8

/** A string, a bracket, an operator, or a run of anything else. */
const TOKEN = /'(?:[^']|'')*'|[([]|[)\]]|\|\||&&|[^'()[\]|&]+|[^]/g

/** `'it''s'` */
const STRING = /^'(?:[^']|'')*'$/

/** `secrets.HF_TOKEN`, `vars['IMAGE']`, `steps.build.outputs.tag` */
const PATH = /^(?<context>[A-Za-z_][\w-]*)(?:\.(?<name>[\w.-]+)|\['(?<quoted>[^'\]]+)'\])$/

/** Where contexts keep their values; those of the others are known when the job runs. */
const CONTEXTS: ReadonlyMap<string, Reference['to']> = new Map([
  ['env', 'environment'],
  ['secrets', 'secret-store'],
  ['vars', 'config-store'],
])

/** The token that every run gets. */
const RUN_TOKEN = 'github.token'

function inside(text: Mapped): Mapped {
  return slice(text, 3, text.text.length - 2)
}

function valueIn(text: Mapped, span: Span, depth: number): Mapped | Reference {
  return split(text, '||')
    .map(term => termIn(term, span, depth))
    .reduceRight((rest, term) => (isText(term) ? term : { ...term, operator: ':-', fallback: asValue(rest) }))
}

/** Of `a && b` the value is `b`, if at all. */
function termIn(term: Mapped, span: Span, depth: number): Mapped | Reference {
  const factors = split(term, '&&')
  const value = atomIn(factors.at(-1) ?? term, span, depth)
  return factors.length > 1 && isText(value) ? { ...unknown(span), operator: ':+', fallback: literalOf(value) } : value
}

function atomIn(written: Mapped, span: Span, depth: number): Mapped | Reference {
  const text = trimmed(written)
  if (STRING.test(text.text)) return unquoted(text)
  if (isWrapped(text.text) && depth < DEEPEST) return valueIn(slice(text, 1, text.text.length - 1), span, depth + 1)
  const { context = '', name = '', quoted = name } = PATH.exec(text.text)?.groups ?? {}
  if (text.text === RUN_TOKEN) return { kind: 'reference', to: 'secret-store', name: RUN_TOKEN, span }
  const to = CONTEXTS.get(context)
  if (to === undefined) return { ...unknown(span), name: quoted === '' ? '' : `${context}.${quoted}` }
  return { kind: 'reference', to, name: quoted, span }
}

function leavesIn(text: Mapped, depth: number): readonly Mapped[] {
  return split(text, '||').flatMap(term => {
    const atom = trimmed(split(term, '&&').at(-1) ?? term)
    if (STRING.test(atom.text)) return [unquoted(atom)]
    return isWrapped(atom.text) && depth < DEEPEST ? leavesIn(slice(atom, 1, atom.text.length - 1), depth + 1) : []
  })
}

/** The operands of an operator that stands in no brackets and no string. */
function split(text: Mapped, operator: string): readonly Mapped[] {
  const operands: Mapped[] = []
  let depth = 0
  let from = 0
  for (const { 0: token, index } of text.text.matchAll(TOKEN)) {
    if (token === '(' || token === '[') depth++
    if (token === ')' || token === ']') depth--
    if (token !== operator || depth > 0) continue
    operands.push(slice(text, from, index))
    from = index + token.length
  }
  return [...operands, slice(text, from)]
}

/** Whether the first bracket is closed by the last character: `(a || b)`, not `(a) || (b)`. */
function isWrapped(text: string): boolean {
  if (!text.startsWith('(')) return false
  let depth = 0
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '(') depth++
    if (token === ')' && --depth === 0) return index === text.length - 1
  }
  return false
}

function trimmed(text: Mapped): Mapped {
  const from = text.text.length - text.text.trimStart().length
  return slice(text, from, Math.max(from, text.text.trimEnd().length))
}

function unquoted(text: Mapped): Mapped {
  const pieces: Piece[] = []
  let at = 1
  const end = text.text.length - 1
  for (const { index } of text.text.slice(1, end).matchAll(/''/g)) {
    pieces.push({ text: text.text.slice(at, index + 2), from: at, to: index + 2 })
    at = index + 3
  }
  return derive(text, [...pieces, { text: text.text.slice(at, end), from: at, to: end }])
}

function unknown(span: Span): Reference {
  return { kind: 'reference', to: 'computed', name: '', span }
}

function asValue(part: Mapped | Reference): Value {
  return isText(part) ? literalOf(part) : part
}
