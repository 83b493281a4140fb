import type { MapNode, Node, Pair, ScalarNode } from '../tree.ts'
import type { Properties } from './properties.ts'
import { nameAt } from './properties.ts'
import type { Reader, Written } from './reader.ts'
import { fault, spanAt, textAt } from './reader.ts'

/** How many nodes aliases may stand for in one text. */
const ALIASED_NODES = 200_000

/** Says nothing about a value but what it is anyway. */
const PLAIN_TAG = /^tag:yaml\.org,2002:(?:map|seq|str)$/

/** The node with its tag; its anchor is kept. `before` is how many nodes there were when its first part was read. */
export function finished(reader: Reader, node: Node, properties: Properties | undefined, before: number): Node {
  reader.nodes++
  if (properties === undefined) return node
  const tag = tagOf(node, properties.tag)
  const tagged = tag === undefined ? node : { ...node, tag }
  if (properties.anchor !== undefined) reader.anchors.set(properties.anchor, { node: tagged, nodes: reader.nodes - before })
  return tagged
}

function tagOf(node: Node, tag: string | undefined): string | undefined {
  if (tag === undefined || PLAIN_TAG.test(tag) || (tag === '!' && node.kind !== 'scalar')) return undefined
  return tag.replace('tag:yaml.org,2002:', '!!')
}

/** A scalar that is not written at all, standing at an offset. */
export function emptyScalar(reader: Reader, at: number): ScalarNode {
  const text = textAt(reader, at, at)
  return { kind: 'scalar', text, plain: true, span: text.span }
}

/**
 * Reads `*name`. The node is shared, not built again; what the whole would hold is counted, so that a tree stays
 * walkable.
 */
export function readAlias(reader: Reader): Written {
  const start = reader.at
  const name = nameAt(reader.source, start + 1)
  const end = start + 1 + name.length
  reader.at = end
  reader.end = end
  return { node: followed(reader, name, start), start, end }
}

function followed(reader: Reader, name: string, start: number): Node | undefined {
  if (name === '') fault(reader, start, 'an alias without a name')
  const anchor = reader.anchors.get(name)
  if (anchor === undefined) {
    fault(reader, start, 'an alias without its anchor')
    return undefined
  }
  reader.nodes += anchor.nodes
  reader.aliased += anchor.nodes
  if (reader.aliased > ALIASED_NODES) {
    if (reader.aliased - anchor.nodes <= ALIASED_NODES) fault(reader, start, 'aliases that stand for too much')
    return undefined
  }
  return { ...anchor.node, alias: spanAt(reader, start, reader.at) }
}

/** A key as trees show it: a collection stands as it is written. */
export function keyOf(reader: Reader, { node, start, end }: Written): ScalarNode {
  if (node?.kind === 'scalar') return node
  if (node !== undefined) reader.strange++
  const text = textAt(reader, start, end)
  return { kind: 'scalar', text, plain: false, span: text.span }
}

/** The pairs of a map while it is read. */
export interface Pairs {
  readonly merged: Pair[]
  readonly own: Pair[]
  /** Where the last pair ends in the file. */
  end: number | undefined
}

/** No pairs yet. */
export function noPairs(): Pairs {
  return { merged: [], own: [], end: undefined }
}

/** Adds a pair, or what a merge key brings. */
export function addPair(pairs: Pairs, key: ScalarNode, value: Node | undefined): void {
  const inherited = key.plain && key.text.text === '<<' ? mergedPairs(value) : undefined
  const end = value === undefined ? endOf(key) : endOf(value)
  pairs.end = end
  if (inherited === undefined) pairs.own.push({ key, value, span: { ...(key.alias ?? key.span), end }, merged: false })
  else for (const pair of inherited) pairs.merged.push(pair)
}

/** The map of the pairs, merged ones first. */
export function mapOf(pairs: Pairs, span: MapNode['span']): MapNode {
  return { kind: 'map', pairs: pairs.merged.length === 0 ? pairs.own : [...pairs.merged, ...pairs.own], span }
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

/** Where a node ends in the file: for an alias, the alias. */
export function endOf(node: Node): number {
  return (node.alias ?? node.span).end
}
