import type { Entry } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { decodeBase64 } from './base64.ts'
import type { MapNode, Node, Pair, ScalarNode } from './tree.ts'
import { childOf, isNull } from './tree.ts'
import { entryOf, valueOf } from './word.ts'
import { shownText, wordOfScalar } from './yaml-word.ts'

/** What the scalars of a file say, wherever they stand. */
export interface NameValues {
  /** `key: value`, `{name: X, value: Y}` and `K=V` items. */
  readonly pairs: readonly Entry[]
  /** Decoded texts that are not a stretch of the file. */
  readonly texts: readonly Mapped[]
}

/** Walks everything once, where it is written: not again behind aliases and merge keys, and not into what `skipped` holds. */
export function readNameValues(documents: readonly (Node | undefined)[], skipped: ReadonlySet<Node> = new Set()): NameValues {
  const found: Found = { pairs: [], texts: [], skipped }
  for (const document of documents) walk(document, found)
  return found
}

interface Found {
  readonly pairs: Entry[]
  readonly texts: Mapped[]
  readonly skipped: ReadonlySet<Node>
}

function walk(node: Node | undefined, found: Found): void {
  if (node === undefined || node.alias !== undefined || found.skipped.has(node)) return
  if (node.kind === 'map') walkMap(node, found)
  if (node.kind === 'sequence') for (const item of node.items) walkItem(item, found)
}

function walkMap(map: MapNode, found: Found): void {
  const entry = namedValue(map)
  if (entry !== undefined) found.pairs.push(entry.entry)
  for (const pair of map.pairs) {
    if (pair.merged || pair.value === undefined || pair.value.alias !== undefined || isNull(pair.value)) continue
    if (pair.value.kind !== 'scalar') walk(pair.value, found)
    else if (!found.skipped.has(pair.value)) {
      addText(pair.value, found)
      if (!entry?.of.includes(pair.value)) found.pairs.push(entryOfPair(pair, pair.value))
    }
  }
}

function entryOfPair({ key, span }: Pair, value: ScalarNode): Entry {
  return { name: { value: shownText(key.text.text), span: key.span }, value: valueOf(wordOfScalar(value)), span }
}

/** `{name: X, value: Y}`: neither is a pair of its own. */
function namedValue(map: MapNode): { readonly entry: Entry; readonly of: readonly ScalarNode[] } | undefined {
  const value = childOf(map, 'value')
  const name = childOf(map, 'name') ?? childOf(map, 'key')
  if (value?.kind !== 'scalar' || name?.kind !== 'scalar' || name.alias !== undefined || value.alias !== undefined) return undefined
  return {
    entry: { name: { value: shownText(name.text.text), span: name.span }, value: valueOf(wordOfScalar(value)), span: map.span },
    of: [name, value],
  }
}

/** `HF_TOKEN=…`, not a script */
const ASSIGNMENT = /^[A-Za-z_][\w./-]*=.*$/

function walkItem(item: Node, found: Found): void {
  if (item.alias !== undefined || item.kind !== 'scalar') return walk(item, found)
  addText(item, found)
  const entry = ASSIGNMENT.test(item.text.text) ? entryOf(wordOfScalar(item)) : undefined
  if (entry !== undefined) found.pairs.push(entry)
}

function addText({ text, tag }: ScalarNode, found: Found): void {
  const decoded = tag === '!!binary' ? decodeBase64(text) : undefined
  if (decoded !== undefined) found.texts.push(decoded)
  else if (isRewritten(text)) found.texts.push(text)
}

/** Whether a decoded text is not a stretch of the file. */
export function isRewritten({ text, runs }: Mapped): boolean {
  const [run] = runs
  return runs.length > 1 || (run !== undefined && run.end - run.start !== text.length)
}
