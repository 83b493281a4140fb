import type { ParameterExpansionPart, Word as ShellWord, WordPart } from 'unbash'
import type { Reference } from '../../model.ts'
import type { Word } from '../../parsed.ts'
import type { Mapped, Piece } from '../../source.ts'
import { derive, slice, spanOf } from '../../source.ts'
import { HOLE, patternText, valueOf } from '../word.ts'
import { partsOf } from '../yaml-word.ts'
import type { Quoting } from './quoting.ts'
import { unquote } from './quoting.ts'

/** A script, and its form without templates, which has the same length. */
export interface Ground {
  readonly text: Mapped
  readonly masked: string
  /** Where the expansions of the words are noted that are read. */
  readonly expansions: Map<Reference, Expansion>
}

/** What the shell makes of a reference. */
export interface Expansion {
  /** `@` for the arguments of the script. */
  readonly name: string
  /** It is not quoted: blanks in its value separate words. */
  readonly splits: boolean
  /** All elements of an array, a word each: `"${ARGS[@]}"`. */
  readonly elements: boolean
  /** What stands for the variable where it is missing, or where it is there. */
  readonly missing?: Word
  readonly present?: Word
}

/** Where the parts of a word are collected; `pieces` are those since the last reference. */
interface Collected {
  readonly ground: Ground
  readonly parts: (Mapped | Reference)[]
  pieces: Piece[]
  quoted: boolean
}

interface Stretch {
  readonly pos: number
  readonly end: number
}

// `HF_TOKEN`
const NAME = /^[A-Za-z_]\w*$/
// `[@]`, `[*]`
const ALL = /^[@*]$/
const HOLES = /\uE000+/g

const OPERATORS = { '-': '-', '=': '-', ':-': ':-', ':=': ':-', '+': '+', ':+': ':+', '?': '?', ':?': ':?' } as const

/** A shell word without its quotes; `before` is where it begins when something stands before it (`KEY=`). */
export function readWord(ground: Ground, word: ShellWord, before: number = word.pos): Word {
  const collected: Collected = { ground, parts: [], pieces: [], quoted: false }
  if (before < word.pos) addText(collected, { pos: before, end: word.pos }, 'single')
  if (word.parts === undefined) addText(collected, word, 'none')
  else for (const part of word.parts) addPart(collected, part)
  flush(collected)
  return { parts: collected.parts, span: spanOf(ground.text, before, word.end) }
}

function addPart(collected: Collected, part: WordPart): void {
  switch (part.type) {
    case 'DoubleQuoted':
    case 'LocaleString':
      collected.quoted = true
      for (const child of part.parts) {
        if (child.type === 'Literal') addText(collected, child, 'double')
        else addPart(collected, child)
      }
      collected.quoted = false
      return
    case 'Literal':
      return addText(collected, part, 'none')
    case 'SingleQuoted':
      return addText(collected, { pos: part.pos + 1, end: part.end - 1 }, 'single')
    case 'AnsiCQuoted':
      return addEscaped(collected, part)
    case 'Glob':
    case 'ExtendedGlob':
    case 'BraceExpansion':
      return addText(collected, part, 'single')
    default:
      return addExpansion(collected, part)
  }
}

/** `$'a\nb'`: exact where nothing is escaped, else the whole stands for the whole. */
function addEscaped({ ground, pieces }: Collected, { pos, end, value }: Stretch & { readonly value: string }): void {
  const exact = ground.text.text.slice(pos + 2, end - 1) === value
  pieces.push(exact ? { text: value, from: pos + 2, to: end - 1 } : { text: value, from: pos, to: end })
}

function addText(collected: Collected, { pos, end }: Stretch, quoting: Quoting): void {
  const { ground } = collected
  const masked = ground.masked.slice(pos, end)
  let start = pos
  for (const hole of masked.includes(HOLE) ? masked.matchAll(HOLES) : []) {
    const at = pos + hole.index
    addPieces(collected, unquote(ground.text.text, start, at, quoting))
    start = at + hole[0].length
    addHole(collected, { pos: at, end: start })
  }
  addPieces(collected, unquote(ground.text.text, start, end, quoting))
}

/** What a template fills in: nobody knows, unless it is an expression. */
function addHole(collected: Collected, { pos, end }: Stretch): void {
  const hole = slice(collected.ground.text, pos, end)
  if (!hole.text.startsWith('${{')) {
    addReference(collected, { pos, end }, {})
    return
  }
  flush(collected)
  for (const part of partsOf(hole)) collected.parts.push(part)
}

function addPieces({ pieces }: Collected, more: readonly Piece[]): void {
  for (const piece of more) pieces.push(piece)
}

function addReference(collected: Collected, { pos, end }: Stretch, known: Partial<Reference>): Reference {
  flush(collected)
  const reference: Reference = { kind: 'reference', to: 'computed', name: '', ...known, span: spanOf(collected.ground.text, pos, end) }
  collected.parts.push(reference)
  return reference
}

/** A reference, and what it expands to, as far as it is a variable. */
function addExpansion(collected: Collected, part: WordPart): void {
  const { ground, quoted } = collected
  const { known = {}, ...expansion } = part.type === 'ParameterExpansion' ? parameterOf(ground, part) : simpleOf(part)
  const reference = addReference(collected, part, known)
  const { name = '', elements = false } = expansion
  if (name !== '') ground.expansions.set(reference, { ...expansion, name, elements, splits: !quoted })
}

interface Expanding extends Partial<Expansion> {
  readonly known?: Partial<Reference>
}

/** `$HF_TOKEN`, `$@` */
function simpleOf(part: WordPart): Expanding {
  const name = part.type === 'SimpleExpansion' ? part.text.slice(1) : ''
  if (name === '@') return { name, elements: true }
  return NAME.test(name) ? { name, known: { to: 'environment', name } } : {}
}

function parameterOf(ground: Ground, { parameter, prefix, index, operation }: ParameterExpansionPart): Expanding {
  if (prefix !== undefined || (operation !== undefined && operation.type !== 'Default')) return {}
  if (parameter === '@') return { name: parameter, elements: true }
  if (!NAME.test(parameter)) return {}
  if (index !== undefined) return ALL.test(patternText(readWord(ground, index))) ? { name: parameter, elements: true } : {}
  const known = { to: 'environment', name: parameter } as const
  if (operation === undefined) return { name: parameter, known }
  const operator = OPERATORS[operation.operator]
  if (operator.endsWith('?')) return { name: parameter, known: { ...known, operator } }
  const operand = readWord(ground, operation.operand)
  const instead = operator.endsWith('+') ? { present: operand } : { missing: operand }
  return { name: parameter, known: { ...known, operator, fallback: valueOf(operand) }, ...instead }
}

function flush(collected: Collected): void {
  const written = collected.pieces.filter(piece => piece.text !== '')
  if (written.length > 0) collected.parts.push(derive(collected.ground.text, written))
  collected.pieces = []
}
