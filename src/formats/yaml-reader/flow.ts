import type { Span } from '../../source.ts'
import type { Node, ScalarNode } from '../tree.ts'
import { COLON, DASH, QUESTION, afterSpaces, columnOf, isBracketOrComma, isEmpty, skipBlank } from './lines.ts'
import type { Pairs } from './nodes.ts'
import { addPair, emptyScalar, finished, keyOf, mapOf, noPairs, readAlias } from './nodes.ts'
import { plainExtent } from './plain.ts'
import type { Properties } from './properties.ts'
import { atProperty, readProperty } from './properties.ts'
import { quotedExtent } from './quoted.ts'
import { flowText } from '../yaml-text.ts'
import type { Reader, Written } from './reader.ts'
import { enter, fault, simpleText, spanAt } from './reader.ts'

/** What stands in the flow of a line: a scalar, an alias, or a collection in brackets. */
export interface Leaf extends Written {
  readonly kind: 'plain' | 'quoted' | 'brackets' | 'alias'
  /** Where the text before the last line of a plain scalar ends, if it has several lines. */
  readonly before?: number | undefined
}

const COMMA = 44
const CLOSE_SEQUENCE = 93
const CLOSE_MAP = 125

const MISSING = 'a missing quote, bracket, colon or comma'

/** Reads a scalar, an alias or a collection in brackets. Its further lines are indented by `least` or more. */
export function readLeaf(reader: Reader, least: number): Leaf {
  const start = reader.at
  switch (reader.source.charAt(start)) {
    case '"':
      return readQuoted(reader, least, 'double')
    case "'":
      return readQuoted(reader, least, 'single')
    case '[':
    case '{':
      return { kind: 'brackets', node: readBrackets(reader, least), start, end: reader.at }
    case '*':
      return { kind: 'alias', ...readAlias(reader) }
    default:
      return readPlain(reader, least)
  }
}

function readQuoted(reader: Reader, least: number, style: 'single' | 'double'): Leaf {
  const start = reader.at
  const { end, isSimple } = quotedExtent(reader, least)
  const text = isSimple ? simpleText(reader, start, end, style) : flowText(reader.text, start, end, style)
  reader.at = end
  reader.end = end
  return { kind: 'quoted', node: { kind: 'scalar', text, plain: false, span: text.span }, start, end }
}

/** What no plain scalar may start with. */
const RESERVED = ',%|>@`]}'

function readPlain(reader: Reader, least: number): Leaf {
  const start = reader.at
  if (RESERVED.includes(reader.source.charAt(start))) fault(reader, start, 'a value that starts with a reserved character')
  const { end, before } = plainExtent(reader, least)
  const text = before === undefined ? simpleText(reader, start, end, 'plain') : flowText(reader.text, start, end, 'plain')
  reader.at = end
  reader.end = end
  return { kind: 'plain', node: { kind: 'scalar', text, plain: true, span: text.span }, start, end, before }
}

/** Steps to the next text in brackets. Text that is indented too little is outside of them: they were not closed. */
function skipInBrackets(reader: Reader, least: number): void {
  if (!skipBlank(reader) || reader.stop) {
    reader.broken ||= reader.stop
    return
  }
  const column = columnOf(reader)
  if (column >= least) return
  const closes = column === least - 1 && reader.brackets === 1 && /[\]}]/.test(reader.source.charAt(reader.at))
  reader.broken = !closes
}

function readBrackets(reader: Reader, least: number): Node {
  const from = reader.at
  const isMap = reader.source.charAt(from) === '{'
  reader.at++
  reader.brackets++
  const items: Node[] = []
  const pairs = noPairs()
  if (enter(reader)) readItems(reader, least, isMap ? pairs : items)
  reader.depth--
  reader.brackets--
  reader.end = reader.at
  const span = spanAt(reader, from, reader.at)
  return isMap ? mapOf(pairs, span) : { kind: 'sequence', items, span }
}

function readItems(reader: Reader, least: number, into: Pairs | Node[]): void {
  let isApart = true
  let mark = reader.at
  for (skipInBrackets(reader, least); !reader.broken; skipInBrackets(reader, least)) {
    const unit = reader.source.charCodeAt(reader.at)
    if (unit === CLOSE_SEQUENCE || unit === CLOSE_MAP) {
      if ((unit === CLOSE_SEQUENCE) !== Array.isArray(into)) fault(reader, reader.at, MISSING)
      reader.at++
      return
    }
    if (unit !== COMMA) {
      if (!isApart) fault(reader, reader.at, MISSING)
      readItem(reader, least, into, mark)
      if (reader.broken) break
    } else {
      if (isApart) fault(reader, reader.at, 'text at an unexpected place')
      reader.at++
    }
    isApart = unit === COMMA
    mark = afterSpaces(reader.source, reader.at)
  }
  if (!reader.tooDeep) fault(reader, reader.at, MISSING)
}

/** `mark` is where an empty key would stand. */
function readItem(reader: Reader, least: number, into: Pairs | Node[], mark: number): void {
  const before = reader.nodes
  const isExplicit = isBracketIndicator(reader, QUESTION)
  if (isExplicit) reader.at++
  const key = readInBrackets(reader, least, isExplicit ? reader.at : mark)
  if (!reader.broken) skipInBrackets(reader, least)
  const isPair = atColon(reader, key)
  if (!isPair && !isExplicit && Array.isArray(into)) {
    addItem(reader, into, key, before)
    return
  }
  const name = keyOf(reader, key.isEmpty ? emptyKey(reader, key, before) : key)
  if (isPair) reader.at++
  const value = isPair ? readInBrackets(reader, least, reader.at) : undefined
  const node = valueOf(reader, value)
  if (Array.isArray(into)) into.push(pairOf(reader, name, node, spanAt(reader, key.start, (value ?? key).end)))
  else addPair(into, name, node)
}

/** `[key: value]` is a map of one pair. */
function pairOf(reader: Reader, key: ScalarNode, value: Node | undefined, span: Span): Node {
  const pairs = noPairs()
  addPair(pairs, key, value)
  reader.nodes++
  return mapOf(pairs, span)
}

function addItem(reader: Reader, items: Node[], item: InBrackets, before: number): void {
  const node = item.isEmpty ? finished(reader, emptyScalar(reader, item.after), item.properties, before) : item.node
  if (node !== undefined) items.push(node)
}

function atColon(reader: Reader, key: InBrackets): boolean {
  if (reader.broken) return false
  return key.isQuoted ? reader.source.charCodeAt(reader.at) === COLON : isBracketIndicator(reader, COLON)
}

function emptyKey(reader: Reader, key: InBrackets, before: number): Written {
  return { node: finished(reader, emptyScalar(reader, key.start), key.properties, before), start: key.start, end: key.end }
}

/** Before a comma an empty text is written; at the end of the brackets nothing is. */
function valueOf(reader: Reader, value: InBrackets | undefined): Node | undefined {
  if (!value?.isEmpty) return value?.node
  const isWritten = value.properties !== undefined || (reader.source.charCodeAt(value.after) === COMMA && value.start === value.after)
  return isWritten ? finished(reader, emptyScalar(reader, value.start), value.properties, reader.nodes) : undefined
}

/** A node in brackets, or nothing. */
interface InBrackets extends Written {
  readonly isEmpty: boolean
  /** Quoted or in brackets, so that a colon may follow at once. */
  readonly isQuoted: boolean
  /** Of what is empty: all others have them already. */
  readonly properties: Properties | undefined
  /** Where the text after it starts. */
  readonly after: number
}

function readInBrackets(reader: Reader, least: number, mark: number): InBrackets {
  const before = reader.nodes
  let properties: Properties | undefined
  skipInBrackets(reader, least)
  while (!reader.broken && atProperty(reader)) {
    properties = readProperty(reader, properties)
    skipInBrackets(reader, least)
  }
  const after = reader.at
  if (reader.broken || isEndOfItem(reader.source.charCodeAt(after)) || isBracketIndicator(reader, COLON)) {
    return emptyAt(reader, mark, properties)
  }
  if (isBracketIndicator(reader, DASH) || isBracketIndicator(reader, QUESTION)) fault(reader, after, 'a block inside brackets')
  const leaf = readLeaf(reader, least)
  const isQuoted = leaf.kind === 'quoted' || leaf.kind === 'brackets'
  return {
    isEmpty: false,
    isQuoted,
    node: withProperties(reader, leaf, properties, before),
    start: leaf.start,
    end: leaf.end,
    properties,
    after,
  }
}

function emptyAt(reader: Reader, mark: number, properties: Properties | undefined): InBrackets {
  const isBare = properties === undefined && reader.source.charCodeAt(mark - 1) !== COLON
  const start = isBare ? mark : afterSpaces(reader.source, properties?.end ?? mark)
  return { isEmpty: true, isQuoted: false, node: undefined, start, end: start, properties, after: reader.at }
}

/** The leaf's node with its tag and its anchor. `before` is how many nodes there were before it. */
export function withProperties(reader: Reader, leaf: Leaf, properties: Properties | undefined, before: number): Node | undefined {
  if (leaf.kind !== 'alias') return leaf.node && finished(reader, leaf.node, properties, before)
  if (properties !== undefined) fault(reader, leaf.start, 'an alias with a tag or anchor of its own')
  return leaf.node
}

/** `,`, `]` or `}` */
function isEndOfItem(unit: number): boolean {
  return unit === COMMA || unit === CLOSE_SEQUENCE || unit === CLOSE_MAP
}

/** In brackets a bracket or a comma may follow an indicator too. */
function isBracketIndicator(reader: Reader, unit: number): boolean {
  if (reader.source.charCodeAt(reader.at) !== unit) return false
  const next = reader.source.charCodeAt(reader.at + 1)
  return isEmpty(next) || isBracketOrComma(next)
}
