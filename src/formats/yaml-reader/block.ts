import type { Node, ScalarNode, SequenceNode } from '../tree.ts'
import { readBlockScalar } from './block-scalar.ts'
import type { Leaf } from './flow.ts'
import { readLeaf, withProperties } from './flow.ts'
import type { Lead, Place } from './lead.ts'
import { allOf, readLead } from './lead.ts'
import { COLON, DASH, QUESTION, afterSpaces, columnOf, endLine, isEmpty, isIndicator, skipBlank, skipLine } from './lines.ts'
import type { Pairs } from './nodes.ts'
import { addPair, emptyScalar, endOf, finished, keyOf, mapOf, noPairs } from './nodes.ts'
import type { Properties } from './properties.ts'
import type { Reader, Written } from './reader.ts'
import { enter, fault, spanAt } from './reader.ts'

const MISSING = 'a missing quote, bracket, colon or comma'

/** Reads what stands behind an indicator, or at the start of a document. */
export function readNode(reader: Reader, place: Place): Written {
  const before = reader.nodes
  const lead = readLead(reader, place)
  const start = reader.at
  if (lead.isOutside) {
    const at = afterSpaces(reader.source, lead.mark)
    const properties = allOf(reader, lead)
    return { node: properties && finished(reader, emptyScalar(reader, at), properties, before), start: at, end: at }
  }
  let node: Node
  if (isIndicator(reader, DASH)) {
    checkStart(reader, lead, true)
    node = finished(reader, readSequence(reader), allOf(reader, lead), before)
  } else if (isIndicator(reader, QUESTION) || isIndicator(reader, COLON)) {
    checkStart(reader, lead, isIndicator(reader, QUESTION))
    const indent = columnOf(reader) - (lead.inner === undefined ? 0 : start - lead.inner.start)
    node = finished(
      reader,
      readMap(reader, indent, start, pairs => readPair(reader, indent, pairs, lead.inner)),
      lead.outer,
      before,
    )
  } else if (isBlockHeader(reader.source.charCodeAt(start))) {
    const text = readBlockScalar(reader, place.parent)
    node = finished(reader, { kind: 'scalar', text, plain: false, span: text.span }, allOf(reader, lead), before)
  } else return readLeafOrMap(reader, place.parent, lead)
  return { node, start, end: reader.end }
}

/** `|` or `>` */
function isBlockHeader(unit: number): boolean {
  return unit === 124 || unit === 62
}

/** `hasNoProperties`: what stands on the line before it cannot belong to it. */
function checkStart(reader: Reader, lead: Lead, hasNoProperties: boolean): void {
  if (!lead.isFresh) fault(reader, reader.at, 'a nested mapping on one line')
  if (lead.isTabbed) fault(reader, reader.at, 'a tab as indentation')
  if (hasNoProperties && lead.inner !== undefined) fault(reader, lead.inner.start, 'a tag or anchor at the wrong place')
}

function readLeafOrMap(reader: Reader, parent: number, lead: Lead): Written {
  const before = reader.nodes
  const indent = columnOf(reader) - (lead.inner === undefined ? 0 : reader.at - lead.inner.start)
  const leaf = readLeaf(reader, parent + 1)
  if (!takeColon(reader, leaf)) return { node: withProperties(reader, leaf, allOf(reader, lead), before), start: leaf.start, end: leaf.end }
  checkStart(reader, lead, false)
  const key = keyOf(reader, { node: withProperties(reader, leaf, lead.inner, before), start: leaf.start, end: leaf.end })
  const map = readMap(reader, indent, leaf.start, pairs => addPair(pairs, key, readValue(reader, indent, false)))
  return { node: finished(reader, map, lead.outer, before), start: leaf.start, end: reader.end }
}

/** Steps over the colon that makes the leaf a key. Of a plain text over several lines only the last can be one. */
function takeColon(reader: Reader, leaf: Leaf): boolean {
  const { source } = reader
  if (reader.broken) {
    reader.broken = false
    return false
  }
  const colon = afterSpaces(source, leaf.end)
  if (source.charCodeAt(colon) !== COLON || !isEmpty(source.charCodeAt(colon + 1))) return false
  if (source.slice(leaf.start, leaf.end).includes('\n')) {
    fault(reader, leaf.start, 'a key over several lines, or a missing colon')
    if (leaf.before !== undefined) {
      reader.at = leaf.before
      return false
    }
  }
  reader.at = colon + 1
  reader.end = reader.at
  return true
}

function readMap(reader: Reader, indent: number, start: number, readFirst: (pairs: Pairs) => void): Node {
  const pairs = noPairs()
  if (enter(reader)) {
    readFirst(pairs)
    while (isNext(reader, indent)) {
      if (isIndicator(reader, DASH)) {
        fault(reader, reader.at, 'wrong indentation')
        skipLine(reader)
      } else readPair(reader, indent, pairs, undefined)
    }
  }
  reader.depth--
  const span = spanAt(reader, start, start)
  return mapOf(pairs, { ...span, end: Math.max(span.start, pairs.end ?? 0) })
}

/** Whether the next text belongs to the collection that is indented so. What is indented more is taken for it too. */
function isNext(reader: Reader, indent: number): boolean {
  skipBlank(reader)
  if (reader.stop || columnOf(reader) < indent) return false
  if (reader.tabbed) fault(reader, reader.at, 'a tab as indentation')
  else if (columnOf(reader) > indent) fault(reader, reader.at, 'wrong indentation')
  return true
}

/** Reads `key: value`, `? key` or `: value`. */
function readPair(reader: Reader, indent: number, pairs: Pairs, before: Properties | undefined): void {
  if (isIndicator(reader, QUESTION)) {
    readExplicit(reader, indent, pairs)
    return
  }
  const nodes = reader.nodes
  const lead = readLead(reader, { parent: indent - 1, isCompact: false, mayOutdent: false })
  const properties = before ?? allOf(reader, lead)
  if (isIndicator(reader, DASH)) fault(reader, reader.at, 'a nested mapping on one line')
  if (lead.outer !== undefined) fault(reader, lead.outer.start, 'a key over several lines, or a missing colon')
  if (isIndicator(reader, COLON)) {
    const key = keyOf(reader, {
      node: finished(reader, emptyScalar(reader, reader.at), properties, nodes),
      start: reader.at,
      end: reader.at,
    })
    reader.at++
    addPair(pairs, key, readValue(reader, indent, false))
    return
  }
  if (lead.isOutside) {
    fault(reader, lead.mark, MISSING)
    return
  }
  const leaf = readLeaf(reader, Number.POSITIVE_INFINITY)
  const isKey = takeColon(reader, leaf)
  if (!isKey) fault(reader, leaf.start, 'a key over several lines, or a missing colon')
  const key = keyOf(reader, { node: withProperties(reader, leaf, properties, nodes), start: leaf.start, end: leaf.end })
  if (!isKey) endLine(reader)
  addPair(pairs, key, isKey ? readValue(reader, indent, false) : undefined)
}

function readExplicit(reader: Reader, indent: number, pairs: Pairs): void {
  reader.at++
  const place = { parent: indent, isCompact: true, mayOutdent: true }
  const read = readNode(reader, place)
  endLine(reader)
  const key = read.node === undefined && read.start === read.end ? emptyKey(reader, read.start) : keyOf(reader, read)
  skipBlank(reader)
  const hasValue = !reader.stop && columnOf(reader) === indent && isIndicator(reader, COLON)
  if (hasValue) reader.at++
  if (hasValue) reader.end = reader.at
  addPair(pairs, key, hasValue ? readValue(reader, indent, true) : undefined)
}

function emptyKey(reader: Reader, at: number): ScalarNode {
  reader.nodes++
  reader.end = at
  return emptyScalar(reader, at)
}

function readValue(reader: Reader, indent: number, isCompact: boolean): Node | undefined {
  const { node } = readNode(reader, { parent: indent, isCompact, mayOutdent: true })
  endLine(reader)
  return node
}

function readSequence(reader: Reader): SequenceNode {
  const indent = columnOf(reader)
  const span = spanAt(reader, reader.at, reader.at)
  const items: Node[] = []
  if (enter(reader)) {
    do {
      reader.at++
      readEntry(reader, indent, items)
    } while (hasEntry(reader, indent))
  }
  reader.depth--
  const last = items.at(-1)
  return { kind: 'sequence', items, span: { ...span, end: Math.max(span.start, last === undefined ? 0 : endOf(last)) } }
}

function readEntry(reader: Reader, indent: number, items: Node[]): void {
  const { node, start, end } = readNode(reader, { parent: indent, isCompact: true, mayOutdent: false })
  endLine(reader)
  if (node !== undefined) items.push(node)
  else if (start === end) items.push(emptyKey(reader, start))
}

/** Steps to the next `-` of a sequence; text that is indented more is no part of anything. */
function hasEntry(reader: Reader, indent: number): boolean {
  for (;;) {
    skipBlank(reader)
    if (reader.stop || columnOf(reader) < indent) return false
    if (columnOf(reader) === indent) return isIndicator(reader, DASH) && !(reader.tabbed && noteTab(reader))
    fault(reader, reader.at, 'wrong indentation')
    if (isIndicator(reader, DASH)) return true
    skipLine(reader)
  }
}

function noteTab(reader: Reader): boolean {
  fault(reader, reader.at, 'a tab as indentation')
  return false
}
