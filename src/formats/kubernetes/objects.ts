import { HOLE } from '../word.ts'
import type { MapNode, Node } from '../tree.ts'
import { childOf, itemsOf, pairsOf, textOf } from '../tree.ts'

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
  readonly namespace: string | undefined
}

/** Everything that the documents declare. */
export interface Declared {
  readonly manifests: readonly Manifest[]
  readonly pods: readonly Pod[]
}

/** Finds objects by their `kind`, and pods by their lists of containers, in any kind of object. */
export function readObjects(documents: readonly (Node | undefined)[]): Declared {
  const found: Found = { manifests: [], pods: [] }
  for (const document of documents) walk(document, found, { owner: '', metadata: undefined, namespace: undefined })
  return found
}

/** Where containers stand, and how one of them is called. */
interface ContainerField {
  readonly field: string
  readonly title: string
  /** A key that tells a container, where the field alone does not. */
  readonly with?: string
}

/** What is called before the others, and has ended when they begin. */
export const INIT = 'init container'

/** Lists of containers: of a pod, of a task of Tekton, of a template of Argo. */
export const CONTAINER_LISTS: readonly ContainerField[] = [
  { field: 'containers', title: 'container' },
  { field: 'initContainers', title: INIT },
  { field: 'ephemeralContainers', title: 'container' },
  { field: 'sidecars', title: 'sidecar', with: 'image' },
  { field: 'steps', title: 'step', with: 'image' },
]

/** A single container: of a template of Argo, of a predictor of KServe. */
const SINGLE_CONTAINERS: readonly ContainerField[] = [
  { field: 'container', title: 'container', with: 'image' },
  { field: 'script', title: 'script', with: 'image' },
  { field: 'model', title: 'model server', with: 'modelFormat' },
]

const FIELDS = new Set([...CONTAINER_LISTS, ...SINGLE_CONTAINERS].map(({ field }) => field))

/** The containers that a map holds; most maps hold none. */
export function containersIn(node: MapNode): readonly { readonly title: string; readonly container: MapNode }[] {
  if (!node.pairs.some(({ key }) => FIELDS.has(key.text.text))) return []
  const listed = CONTAINER_LISTS.flatMap(({ field, ...kind }) => itemsOf(childOf(node, field)).map(item => ({ ...kind, item })))
  const single = SINGLE_CONTAINERS.map(({ field, ...kind }) => ({ ...kind, item: childOf(node, field) }))
  return [...listed, ...single].flatMap(({ title, item, with: sign }) =>
    item?.kind === 'map' && (sign === undefined || childOf(item, sign) !== undefined) ? [{ title, container: item }] : [],
  )
}

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

type Context = Omit<Pod, 'spec'>

function walk(node: Node | undefined, found: Found, around: Context): void {
  if (node?.kind === 'sequence') for (const item of node.items) walk(item, found, around)
  if (node?.kind === 'map') walkMap(node, found, around)
}

function walkMap(node: MapNode, found: Found, around: Context): void {
  const manifest = manifestOf(node)
  if (manifest !== undefined) found.manifests.push(manifest)
  const owner = manifest === undefined ? around.owner : `${manifest.kind} ${manifest.name}`.trim()
  const metadata = childOf(node, 'metadata') ?? around.metadata
  const context = { owner, metadata, namespace: textOf(childOf(metadata, 'namespace')) ?? around.namespace }
  if (containersIn(node).length > 0) found.pods.push({ spec: node, ...context })
  for (const { value } of pairsOf(node)) if (value?.kind !== 'scalar') walk(value, found, context)
}

function manifestOf(node: MapNode): Manifest | undefined {
  const kind = nameIn(childOf(node, 'kind'))
  if (kind === undefined || textOf(childOf(node, 'apiVersion')) === undefined) return undefined
  const metadata = childOf(node, 'metadata')
  return { kind, name: nameIn(childOf(metadata, 'name')) ?? nameIn(childOf(metadata, 'generateName')) ?? '', node }
}
