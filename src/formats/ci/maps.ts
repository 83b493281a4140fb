import type { MapNode, Node } from '../tree.ts'
import { itemsOf, pairsOf } from '../tree.ts'

/** All maps of a document, each where it is written, the outer ones first. */
export function mapsIn(node: Node | undefined): readonly MapNode[] {
  if (node === undefined || node.alias !== undefined) return []
  const below = [...itemsOf(node), ...pairsOf(node).flatMap(({ value, merged }) => (merged ? [] : (value ?? [])))].flatMap(mapsIn)
  return node.kind === 'map' ? [node, ...below] : below
}
