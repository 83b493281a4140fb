import { HOLE } from '../word.ts'
import type { MapNode, Node } from '../tree.ts'
import { childOf, pairsOf, textOf } from '../tree.ts'

/** An object of a manifest, wherever it stands: a document, an item of a List, a template of another object. */
export interface Manifest {
  readonly kind: string
  readonly name: string
  readonly node: MapNode
}

/** A map that holds containers, the object it belongs to, and the metadata nearest to it. */
export interface Pod {
  readonly spec: MapNode
  readonly owner: string
  readonly metadata: Node | undefined
}

/** Everything that the documents declare. */
export interface Declared {
  readonly manifests: readonly Manifest[]
  readonly pods: readonly Pod[]
}

/** Finds objects by their `kind`, and pods by their lists of containers, in any kind of object. */
export function readObjects(documents: readonly (Node | undefined)[]): Declared {
  const found: Found = { manifests: [], pods: [] }
  for (const document of documents) walk(document, found, { owner: '', metadata: undefined })
  return found
}

/** Where the containers of a pod stand, and how one of them is called. */
export const CONTAINERS: readonly (readonly [field: string, title: string])[] = [
  ['containers', 'container'],
  ['initContainers', 'init container'],
  ['ephemeralContainers', 'container'],
]

/** A scalar's text; with template holes, as it is written, so that equal expressions stay equal. */
export function nameIn(node: Node | undefined): string | undefined {
  const text = textOf(node)
  if (node?.kind !== 'scalar' || text?.includes(HOLE) !== true) return text
  return node.span.source.text.slice(node.span.start, node.span.end).replace(/^["']|["']$/g, '')
}

interface Found {
  readonly manifests: Manifest[]
  readonly pods: Pod[]
}

type Context = Pick<Pod, 'owner' | 'metadata'>

function walk(node: Node | undefined, found: Found, around: Context): void {
  if (node?.kind === 'sequence') for (const item of node.items) walk(item, found, around)
  if (node?.kind === 'map') walkMap(node, found, around)
}

function walkMap(node: MapNode, found: Found, around: Context): void {
  const manifest = manifestOf(node)
  if (manifest !== undefined) found.manifests.push(manifest)
  const owner = manifest === undefined ? around.owner : `${manifest.kind} ${manifest.name}`.trim()
  const context = { owner, metadata: childOf(node, 'metadata') ?? around.metadata }
  if (CONTAINERS.some(([field]) => childOf(node, field)?.kind === 'sequence')) found.pods.push({ spec: node, ...context })
  for (const { value } of pairsOf(node)) if (value?.kind !== 'scalar') walk(value, found, context)
}

function manifestOf(node: MapNode): Manifest | undefined {
  const kind = nameIn(childOf(node, 'kind'))
  if (kind === undefined || textOf(childOf(node, 'apiVersion')) === undefined) return undefined
  const metadata = childOf(node, 'metadata')
  return { kind, name: nameIn(childOf(metadata, 'name')) ?? nameIn(childOf(metadata, 'generateName')) ?? '', node }
}
