import { isAlias, isMap, isPair, isScalar, isSeq } from 'yaml'
import type { Alias, Document, Range, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { Mapped, Note, Span } from '../source.ts'
import { slice, spanOf } from '../source.ts'
import type { MapNode, Node, Pair, ScalarNode, SequenceNode } from './tree.ts'
import { blockText, flowText } from './yaml-text.ts'

/** The documents of a text as located nodes. */
export interface Built {
  readonly documents: readonly (Node | undefined)[]
  readonly faults: readonly Note[]
  /** How many keys are collections; they stand in the tree as they are written. */
  readonly collectionKeys: number
}

/** How many nodes aliases may stand for in one text. */
const ALIASED_NODES = 200_000

/** What is known while one text is built. */
interface State {
  readonly text: Mapped
  readonly faults: Note[]
  anchors: Map<string, Anchor>
  /** Nodes so far, those behind aliases counted again. */
  nodes: number
  aliased: number
  collectionKeys: number
}

interface Anchor {
  readonly node: Node
  readonly nodes: number
}

/** Turns the library's documents into located nodes: aliases followed, merge keys applied. */
export function buildDocuments(text: Mapped, documents: readonly Document.Parsed[]): Built {
  const state: State = { text, faults: [], anchors: new Map(), nodes: 0, aliased: 0, collectionKeys: 0 }
  const built = documents.map(document => {
    state.anchors = new Map()
    return isEmpty(document.contents) ? undefined : nodeOf(state, document.contents)
  })
  return { documents: built, faults: state.faults, collectionKeys: state.collectionKeys }
}

function nodeOf(state: State, node: unknown): Node | undefined {
  if (isAlias(node)) return followed(state, node)
  const before = state.nodes++
  const built = isMap(node)
    ? mapOf(state, node)
    : isSeq(node)
      ? sequenceOf(state, node)
      : isScalar(node)
        ? scalarOf(state, node)
        : undefined
  const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined
  if (built !== undefined && anchor !== undefined) state.anchors.set(anchor, { node: built, nodes: state.nodes - before })
  return built
}

/** The node is shared, not built again; what the whole would hold is counted, so that a tree stays walkable. */
function followed(state: State, alias: Alias): Node | undefined {
  const at = spanAt(state.text, alias.range)
  const anchor = state.anchors.get(alias.source)
  if (anchor === undefined) {
    state.faults.push({ at, message: 'an alias without its anchor' })
    return undefined
  }
  state.nodes += anchor.nodes
  state.aliased += anchor.nodes
  if (state.aliased > ALIASED_NODES) {
    if (state.aliased - anchor.nodes <= ALIASED_NODES) state.faults.push({ at, message: 'aliases that stand for too much' })
    return undefined
  }
  return { ...anchor.node, alias: at }
}

function mapOf(state: State, map: YAMLMap): MapNode {
  const merged: Pair[] = []
  const own: Pair[] = []
  let last: number | undefined
  for (const pair of map.items) {
    const key = keyOf(state, pair.key)
    const value = isEmpty(pair.value) ? undefined : nodeOf(state, pair.value)
    const inherited = isMergeKey(key) ? mergedPairs(value) : undefined
    const span = { ...(key.alias ?? key.span), end: endOf(value ?? key) }
    last = span.end
    if (inherited === undefined) own.push({ key, value, span, merged: false })
    else for (const pair of inherited) merged.push(pair)
  }
  return { kind: 'map', pairs: [...merged, ...own], span: collectionSpan(state, map, last), ...tagOf(map.tag) }
}

function sequenceOf(state: State, sequence: YAMLSeq): SequenceNode {
  const items = sequence.items.flatMap(item => {
    const node = isPair(item) ? undefined : nodeOf(state, item)
    return node === undefined ? [] : [node]
  })
  const last = items.at(-1)
  return { kind: 'sequence', items, span: collectionSpan(state, sequence, last && endOf(last)), ...tagOf(sequence.tag) }
}

function scalarOf(state: State, scalar: Scalar): ScalarNode {
  const text = decoded(state.text, scalar)
  return { kind: 'scalar', text, plain: scalar.type === 'PLAIN', span: text.span, ...tagOf(scalar.tag) }
}

function decoded(text: Mapped, scalar: Scalar): Mapped {
  const token = scalar.srcToken
  const [from, to] = scalar.range ?? [0, 0]
  switch (token?.type) {
    case 'block-scalar': {
      const header = token.props[0]
      const start = from + token.props.reduce((length, part) => length + ('source' in part ? part.source.length : 0), 0)
      const end = start + token.source.length
      return blockText(text, {
        start: from,
        header: header && 'source' in header ? header.source : '|',
        indent: token.indent,
        from: start,
        to: end,
      })
    }
    case 'single-quoted-scalar':
      return flowText(text, from, to, 'single')
    case 'double-quoted-scalar':
      return flowText(text, from, to, 'double')
    default:
      return flowText(text, from, to, 'plain')
  }
}

/** A collection as a key stands as it is written. */
function keyOf(state: State, key: unknown): ScalarNode {
  const node = nodeOf(state, key)
  if (node?.kind === 'scalar') return node
  if (node !== undefined) state.collectionKeys++
  const [from, to] = (isMap(key) || isSeq(key) || isAlias(key) ? key.range : undefined) ?? [0, 0]
  const text = slice(state.text, from, to)
  return { kind: 'scalar', text, plain: false, span: text.span }
}

function isMergeKey(key: ScalarNode): boolean {
  return key.plain && key.text.text === '<<'
}

/** What a merge key's value brings, the pairs that win last; undefined when it is no map and no list of maps. */
function mergedPairs(value: Node | undefined): readonly Pair[] | undefined {
  if (value?.kind === 'map') {
    return value.pairs.map(pair => ({
      ...pair,
      merged: true,
      ...(pair.value && value.alias && { value: { ...pair.value, alias: value.alias } }),
    }))
  }
  if (value?.kind === 'sequence') return value.items.toReversed().flatMap(item => mergedPairs(item) ?? [])
  return undefined
}

/** Nothing is written: no text, no tag, no anchor. */
function isEmpty(node: unknown): boolean {
  if (node === null || node === undefined) return true
  return isScalar(node) && node.srcToken === undefined && node.tag === undefined && node.anchor === undefined
}

/** Where a node ends in the text: for an alias, the alias. */
function endOf(node: Node): number {
  return (node.alias ?? node.span).end
}

/** In brackets, the whole; else from the first to the last thing in it. */
function collectionSpan(state: State, collection: YAMLMap | YAMLSeq, last: number | undefined): Span {
  const span = spanAt(state.text, collection.range)
  return collection.flow === true || last === undefined ? span : { ...span, end: Math.max(span.start, last) }
}

function spanAt(text: Mapped, range: Range | null | undefined): Span {
  return spanOf(text, range?.[0] ?? 0, range?.[1] ?? 0)
}

function tagOf(tag: string | undefined): { readonly tag?: string } {
  if (tag === undefined || /^tag:yaml\.org,2002:(?:map|seq|str)$/.test(tag)) return {}
  return { tag: tag.replace('tag:yaml.org,2002:', '!!') }
}
