import type { Reference, Value } from '../../model.ts'
import type { Word } from '../../parsed.ts'
import type { Mapped, Piece } from '../../source.ts'
import { derive, spanOf } from '../../source.ts'
import { valueOf } from '../word.ts'
import { actionEnd } from './words.ts'

/** What stands where nothing is given from outside. */
export interface Default {
  /** The text when every variable has its default; undefined where one has none. */
  readonly text: string | undefined
  /** How many parts it has, fallbacks included. */
  readonly size: number
}

/** A word after its quotes, escapes and variables. */
export interface Expansion extends Default {
  readonly word: Word
}

/** What an `ARG` or `ENV` gives a variable. */
export interface Known extends Default {
  readonly value: Value
}

/** How words are read. */
export interface Expanding {
  readonly escape: string
  /** The variable as declared so far; undefined when it comes from elsewhere. */
  lookup(name: string): Known | undefined
}

// `$NAME`, `${NAME`, `${NAME:-`, `${NAME##`; positional and special parameters are always empty
const DOLLAR = /\$(?:(?<name>[A-Za-z_]\w*)|(?<special>\d+|[@*#?$!-])|\{(?<braced>\w+|[@*#?$!-])(?<operator>:?[-+?]|##?|%%?|\/\/?)?)/y
const OPERATORS = [':-', '-', ':+', '+', ':?', '?'] as const
const DEEPEST = 32
// beyond this a default is not followed: `ARG B=$A$A`, `ARG C=$B$B` … grows without end
const LARGEST = 24
const LONGEST_DEFAULT = 512

const UNKNOWN: Default = { text: undefined, size: 0 }
const EMPTY: Default = { text: '', size: 0 }

/** Expands a word as BuildKit does; variables become references with the declared value as fallback. */
export function expand(text: Mapped, expanding: Expanding): Expansion {
  const scan: Scan = { ...expanding, source: text, at: 0, depth: 0 }
  const { parts, defaults, size } = readParts(scan, '')
  return { word: { parts, span: text.span }, text: defaults, size }
}

/** The value that an expanded word gives a variable. */
export function knownOf({ word, text, size }: Expansion): Known {
  return { value: valueOf(word), text, size }
}

interface Scan extends Expanding {
  readonly source: Mapped
  at: number
  depth: number
}

interface Output {
  readonly parts: (Mapped | Reference)[]
  pieces: Piece[]
  defaults: string | undefined
  size: number
}

function readParts(scan: Scan, stop: string): Output {
  const out: Output = { parts: [], pieces: [], defaults: '', size: 0 }
  const { text } = scan.source
  let quoted = false
  while (scan.at < text.length) {
    const unit = text.charAt(scan.at)
    if (unit === stop && !quoted) break
    if (unit === '"') {
      quoted = !quoted
      scan.at++
    } else if (unit === "'" && !quoted) readSingleQuoted(scan, out)
    else if (unit === scan.escape) readEscape(scan, out, quoted)
    else if (unit === '$' && scan.depth < DEEPEST) readDollar(scan, out)
    else if (unit === '{' || unit === '<') readAction(scan, out)
    else addText(scan, out, scan.at, scan.at + 1)
  }
  flush(scan, out)
  return out
}

function readSingleQuoted(scan: Scan, out: Output): void {
  const { text } = scan.source
  const closing = text.indexOf("'", scan.at + 1)
  addText(scan, out, scan.at + 1, closing < 0 ? text.length : closing)
  scan.at = closing < 0 ? text.length : closing + 1
}

/** Between quotes the escape character is text, except before a quote, a dollar sign and itself. */
function readEscape(scan: Scan, out: Output, quoted: boolean): void {
  const next = scan.source.text.charAt(scan.at + 1)
  if (!quoted || next === '' || next === '"' || next === '$' || next === scan.escape) scan.at++
  if (scan.at < scan.source.text.length) addText(scan, out, scan.at, scan.at + 1)
}

function readAction(scan: Scan, out: Output): void {
  const end = actionEnd(scan.source.text, scan.at)
  if (end === undefined) {
    addText(scan, out, scan.at, scan.at + 1)
    return
  }
  const span = spanOf(scan.source, scan.at, end)
  scan.at = end
  addReference(scan, out, { kind: 'reference', to: 'computed', name: '', span }, UNKNOWN)
}

function readDollar(scan: Scan, out: Output): void {
  const from = scan.at
  DOLLAR.lastIndex = from
  const match = DOLLAR.exec(scan.source.text)
  if (match === null) {
    addText(scan, out, from, from + 1)
    return
  }
  const { name, special, braced, operator } = match.groups!
  scan.at = from + match[0].length
  if (special !== undefined)
    addReference(scan, out, { kind: 'reference', to: 'computed', name: '', span: spanOf(scan.source, from, scan.at) }, EMPTY)
  else if (name !== undefined) addVariable(scan, out, { name, from })
  else readBraced(scan, out, { name: braced!, from }, operator)
}

interface Variable {
  readonly name: string
  readonly from: number
}

function readBraced(scan: Scan, out: Output, variable: Variable, written: string | undefined): void {
  const start = scan.at
  scan.depth++
  const inner = readParts(scan, '}')
  scan.depth--
  const operand: Expansion = {
    word: { parts: inner.parts, span: spanOf(scan.source, start, scan.at) },
    text: inner.defaults,
    size: inner.size,
  }
  scan.at++
  const operator = OPERATORS.find(each => each === written)
  if (written === undefined) addVariable(scan, out, variable)
  else if (operator === undefined) addReference(scan, out, { ...referenceTo(scan, variable), to: 'computed' }, UNKNOWN)
  else addConditional(scan, out, variable, { operator, operand })
}

function addVariable(scan: Scan, out: Output, variable: Variable): void {
  const known = scan.lookup(variable.name)
  const reference = referenceTo(scan, variable)
  if (known === undefined || known.size > LARGEST) addReference(scan, out, reference, { text: known?.text, size: 0 })
  else addReference(scan, out, { ...reference, operator: '-', fallback: known.value }, known)
}

interface Condition {
  readonly operator: (typeof OPERATORS)[number]
  readonly operand: Expansion
}

/** What decides between a variable and its operand is the declared value, where there is one. */
function addConditional(scan: Scan, out: Output, variable: Variable, { operator, operand }: Condition): void {
  const known = scan.lookup(variable.name)
  const isMissing = known === undefined || (operator.startsWith(':') && known.text === '')
  if (operator.endsWith('?')) {
    if (isMissing) addReference(scan, out, { ...referenceTo(scan, variable), operator }, UNKNOWN)
    else addVariable(scan, out, variable)
  } else if (isMissing) {
    const text = operator.endsWith('+') ? '' : operand.text
    const reference: Reference = { ...referenceTo(scan, variable), operator, fallback: valueOf(operand.word) }
    addReference(scan, out, reference, { text, size: operand.size })
  } else if (operator.endsWith('-')) addVariable(scan, out, variable)
  else addOperand(scan, out, operand)
}

function addOperand(scan: Scan, out: Output, { word, text, size }: Expansion): void {
  flush(scan, out)
  for (const part of word.parts) out.parts.push(part)
  out.size += size
  addDefault(out, text)
}

function referenceTo(scan: Scan, { name, from }: Variable): Reference {
  return { kind: 'reference', to: 'environment', name, span: spanOf(scan.source, from, Math.min(scan.at, scan.source.text.length)) }
}

function addReference(scan: Scan, out: Output, reference: Reference, { text, size }: Default): void {
  flush(scan, out)
  out.parts.push(reference)
  out.size += size + 1
  addDefault(out, text)
}

function addDefault(out: Output, text: string | undefined): void {
  const defaults = out.defaults === undefined || text === undefined ? undefined : out.defaults + text
  out.defaults = defaults !== undefined && defaults.length <= LONGEST_DEFAULT ? defaults : undefined
}

function addText(scan: Scan, out: Output, from: number, to: number): void {
  const text = scan.source.text.slice(from, to)
  const before = out.pieces.at(-1)
  if (before?.to === from) out.pieces[out.pieces.length - 1] = { text: before.text + text, from: before.from, to }
  else if (text !== '') out.pieces.push({ text, from, to })
  scan.at = to
  addDefault(out, text)
}

function flush(scan: Scan, out: Output): void {
  if (out.pieces.length === 0) return
  out.parts.push(derive(scan.source, out.pieces))
  out.pieces = []
  out.size++
}
