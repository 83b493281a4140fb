import type { Located, Mapped, Note, Span } from '../source.ts'

/** A node of a YAML or JSON document, aliases already followed and merge keys applied. */
export type Node = MapNode | SequenceNode | ScalarNode

export interface ScalarNode {
  readonly kind: 'scalar'
  /** The decoded text, mapped to the file. */
  readonly text: Mapped
  /** Written without quotes and not as a block. */
  readonly plain: boolean
  readonly tag?: string
  /** The written node, quotes or block header included. */
  readonly span: Span
  /** Where the alias stands that led here. */
  readonly alias?: Span
}

export interface SequenceNode {
  readonly kind: 'sequence'
  readonly items: readonly Node[]
  readonly tag?: string
  readonly span: Span
  readonly alias?: Span
}

export interface MapNode {
  readonly kind: 'map'
  /** In order, duplicates kept; the last of a name wins, written-out ones over merged ones (merged ones come first). */
  readonly pairs: readonly Pair[]
  readonly tag?: string
  readonly span: Span
  readonly alias?: Span
}

export interface Pair {
  readonly key: ScalarNode
  /** Undefined where nothing is written (`KEY:`). */
  readonly value: Node | undefined
  /** From the key's start to the value's end. */
  readonly span: Span
  /** It came by a merge key. */
  readonly merged: boolean
}

/** All documents of a text. */
export interface Tree {
  readonly documents: readonly (Node | undefined)[]
  /** The comments without their `#`. */
  readonly comments: readonly Mapped[]
  /** What could not be read: error codes in words, never text of the file. */
  readonly faults: readonly Note[]
}

/** The value of the last pair with that name. */
export function childOf(node: Node | undefined, ...path: readonly string[]): Node | undefined {
  let at = node
  for (const name of path) at = at?.kind === 'map' ? at.pairs.findLast(pair => pair.key.text.text === name)?.value : undefined
  return at
}

/** The pair with that name, for its key's place. */
export function pairOf(node: Node | undefined, name: string): Pair | undefined {
  return node?.kind === 'map' ? node.pairs.findLast(pair => pair.key.text.text === name) : undefined
}

/** The items of a sequence; none for anything else. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'sequence' ? node.items : []
}

/** The effective pairs of a map, one per name, in order; none for anything else. */
export function pairsOf(node: Node | undefined): readonly Pair[] {
  if (node?.kind !== 'map') return []
  return [...new Map(node.pairs.map(pair => [pair.key.text.text, pair])).values()]
}

/** The text of a scalar that is not null. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && !isNull(node) ? node.text.text : undefined
}

/** The text of a scalar and its place. */
export function locatedOf(node: Node | undefined): Located<string> | undefined {
  return node?.kind === 'scalar' && !isNull(node) ? { value: node.text.text, span: node.span } : undefined
}

const NULLS = new Set(['', '~', 'null', 'Null', 'NULL'])

/** A plain `null`, `~` or nothing. */
export function isNull(node: Node | undefined): boolean {
  return node === undefined || (node.kind === 'scalar' && node.plain && NULLS.has(node.text.text))
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'on'].map(text => [text, true] as const),
  ...['false', 'no', 'off'].map(text => [text, false] as const),
])

/** A plain boolean as YAML 1.1 and 1.2 readers see it; undefined for anything else. */
export function booleanOf(node: Node | undefined): boolean | undefined {
  const text = node?.kind === 'scalar' && node.plain ? node.text.text.toLowerCase() : ''
  return BOOLEANS.get(text)
}
