import type { Mapped, Span } from '../../source.ts'
import { derive, slice, spanOf } from '../../source.ts'
import { scriptOf } from '../script.ts'
import type { MapNode, Node, Pair, ScalarNode } from '../tree.ts'
import { childOf, pairsOf } from '../tree.ts'
import { HOLE } from '../word.ts'
import type { Token } from './tokens.ts'
import { tokensIn } from './tokens.ts'
import { wordOfToken } from './words.ts'

interface Reader {
  readonly whole: Mapped
  readonly tokens: readonly Token[]
  /** What the variables of the text are when nobody gives them, as `var.NAME`. */
  readonly defaults: ReadonlyMap<string, Node>
  /** Maps whose keys are the labels of blocks. */
  readonly labelled: Set<Node>
  at: number
}

/**
 * HCL as a tree: a block is a map under its type and labels, `task "web" { … }` as `task: {web: {…}}`, blocks of one name are a
 * list. What only running tells, `local.x` or `"${x}"`, is a hole; a variable is its default.
 */
export function readTree(whole: Mapped): MapNode {
  const tokens = [...tokensIn(whole.text)].filter(({ kind }) => kind !== 'comment')
  const read = (defaults: Reader['defaults']) => readBody({ whole, tokens, defaults, labelled: new Set(), at: 0 }, 0)
  const tree = read(new Map())
  const defaults = pairsOf(childOf(tree, 'variable')).flatMap(({ key, value }) => {
    const node = childOf(value, 'default')
    return node === undefined ? [] : [[`var.${key.text.text}`, node] as const]
  })
  return defaults.length === 0 ? tree : read(new Map(defaults))
}

/** Deeper texts are not read further. */
const DEEPEST = 100
/** No block has more labels. */
const MOST_LABELS = 3

/** Names and values up to the closing brace. */
function readBody(reader: Reader, depth: number): MapNode {
  const from = startOf(reader)
  const pairs: Pair[] = []
  if (depth > DEEPEST) reader.at = reader.tokens.length
  for (let token = take(reader); token !== undefined && !isSign(token, '}'); token = take(reader)) {
    if (token.kind === 'name' || token.kind === 'string') pairs.push(...readItem(reader, token, depth))
  }
  return { kind: 'map', pairs: joined(pairs, reader), span: spanFrom(reader, from) }
}

/** `key = value`, `"key": value`, `block "label" { … }`. */
function readItem(reader: Reader, first: Token, depth: number): Pair[] {
  const head = [first]
  for (let token = take(reader); token !== undefined; token = take(reader)) {
    if (isSign(token, '=') || isSign(token, ':')) return [pairFor(reader, head.slice(-1), readExpression(reader, depth + 1))]
    if (isSign(token, '{')) return [pairFor(reader, head.slice(0, MOST_LABELS + 1), readBody(reader, depth + 1))]
    if (token.kind !== 'name' && token.kind !== 'string') {
      if (isSign(token, '}')) reader.at--
      return []
    }
    head.push(token)
  }
  return []
}

function pairFor(reader: Reader, [first, ...labels]: readonly Token[], value: Node): Pair {
  const key = scalarOf(reader, first)
  const inner = labels.length === 0 ? undefined : pairFor(reader, labels, value)
  const held: Node = inner === undefined ? value : { kind: 'map', pairs: [inner], span: inner.span }
  if (inner !== undefined) reader.labelled.add(held)
  return { key, value: held, span: { ...key.span, end: Math.max(key.span.end, value.span.end) }, merged: false }
}

/** One pair for all blocks of a name. */
function joined(pairs: readonly Pair[], reader: Reader): readonly Pair[] {
  const byName = new Map<string, Pair[]>()
  for (const pair of pairs) {
    const same = byName.get(pair.key.text.text)
    if (same === undefined) byName.set(pair.key.text.text, [pair])
    else same.push(pair)
  }
  return [...byName.values()].flatMap(same => {
    const [first] = same
    const values = same.flatMap(({ value }) => value ?? [])
    if (first === undefined || same.length === 1 || !values.every(value => value.kind === 'map')) return same
    const { span } = first
    if (!values.every(value => reader.labelled.has(value))) return [{ ...first, value: { kind: 'sequence', items: values, span } }]
    const value: Node = {
      kind: 'map',
      pairs: joined(
        values.flatMap(node => (node.kind === 'map' ? node.pairs : [])),
        reader,
      ),
      span,
    }
    reader.labelled.add(value)
    return [{ ...first, value }]
  })
}

/** A value, up to the end of its line or to the sign that closes what it stands in. */
function readExpression(reader: Reader, depth: number): Node {
  while (peek(reader)?.kind === 'line') reader.at++
  const from = reader.at
  const node = readTerm(reader, depth)
  const end = reader.at
  skipRest(reader)
  if (node !== undefined && end === reader.at) return node
  return scalarBetween(reader, from, HOLE)
}

function readTerm(reader: Reader, depth: number): Node | undefined {
  const from = reader.at
  const token = take(reader)
  switch (token?.kind) {
    case 'string':
    case 'heredoc':
      return scalarOf(reader, token)
    case 'name':
      if (isSign(peek(reader), '(')) return readCall(reader, token, depth)
      return WORD.test(token.text) ? scalarOf(reader, token) : reader.defaults.get(token.text)
    case 'sign':
      return readSign(reader, from, depth)
    default:
      reader.at--
      return undefined
  }
}

/** An object, a list or a number. */
function readSign(reader: Reader, from: number, depth: number): Node | undefined {
  const sign = reader.tokens[from]
  if (isSign(sign, '{')) return readBody(reader, depth + 1)
  if (isSign(sign, '[')) {
    const items = readList(reader, depth + 1)
    return { kind: 'sequence', items, span: spanFrom(reader, from) }
  }
  reader.at--
  while (DIGIT.test(peek(reader)?.text ?? '')) reader.at++
  return reader.at > from ? scalarBetween(reader, from) : undefined
}

const WORD = /^(?:true|false|null)$/
// a number is read digit by digit
const DIGIT = /^[\d.]$/
/** Functions that say in another form what they are given. */
const PASSING =
  /^(?:jsonencode|yamlencode|sensitive|nonsensitive|tostring|tonumber|tolist|toset|tomap|trimspace|chomp|base64encode|base64gzip|yamldecode|jsondecode)$/

function readCall(reader: Reader, { text }: Token, depth: number): Node | undefined {
  reader.at++
  const given = readList(reader, depth + 1)
  if (text === 'join') return given.find(({ kind }) => kind === 'sequence')
  return PASSING.test(text) ? given[0] : undefined
}

/** The items up to the closing bracket. */
function readList(reader: Reader, depth: number): readonly Node[] {
  const items: Node[] = []
  if (depth > DEEPEST) reader.at = reader.tokens.length
  for (let token = peek(reader); token !== undefined && !isClosing(token); token = peek(reader)) {
    if (token.kind === 'line' || isSign(token, ',')) reader.at++
    else items.push(readExpression(reader, depth))
  }
  reader.at++
  return items
}

const OPENING = new Set(['{', '[', '('])
const CLOSING = new Set(['}', ']', ')'])

/** What is left of an expression: `== 1 ? "x" : "y"`, `[0].id`. */
function skipRest(reader: Reader): void {
  let depth = 0
  for (let token = peek(reader); token !== undefined; token = peek(reader)) {
    if (depth === 0 && (token.kind === 'line' || isSign(token, ',') || isClosing(token))) return
    if (token.kind === 'sign' && OPENING.has(token.text)) depth++
    if (isClosing(token)) depth--
    reader.at++
  }
}

function isSign(token: Token | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.text === sign
}

function isClosing({ kind, text }: Token): boolean {
  return kind === 'sign' && CLOSING.has(text)
}

function scalarOf({ whole, tokens }: Reader, token: Token | undefined): ScalarNode {
  if (token === undefined) return scalarBetween({ whole, tokens, at: 0 }, 0)
  const { inner, from, to } = token
  const text = inner === undefined ? slice(whole, from, to) : scriptOf(wordOfToken(whole, token))
  return { kind: 'scalar', text, plain: inner === undefined, span: spanOf(whole, from, to) }
}

/** What the tokens from one to where the reader stands say, or `text` instead. */
function scalarBetween(reader: Pick<Reader, 'whole' | 'tokens' | 'at'>, first: number, text?: string): ScalarNode {
  const { whole, tokens, at } = reader
  const from = tokens[first]?.from ?? whole.text.length
  const to = Math.max(from, tokens[at - 1]?.to ?? from)
  const mapped = derive(whole, [{ text: text ?? whole.text.slice(from, to), from, to }])
  return { kind: 'scalar', text: mapped, plain: true, span: spanOf(whole, from, to) }
}

function spanFrom(reader: Reader, first: number): Span {
  return scalarBetween(reader, first).span
}

function startOf({ at }: Reader): number {
  return Math.max(0, at - 1)
}

function peek({ tokens, at }: Reader): Token | undefined {
  return tokens[at]
}

function take(reader: Reader): Token | undefined {
  return reader.tokens[reader.at++]
}
