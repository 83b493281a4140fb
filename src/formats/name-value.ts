import type { Value } from '../model.ts'
import type { Entry, Word } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { decodeBase64 } from './base64.ts'
import { isRewritten } from './rewritten.ts'
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

/** How the values of a format are read, and what is left out of the walk. */
export interface Reading {
  wordOf?(scalar: ScalarNode): Word
  readonly skipped?: ReadonlySet<Node>
}

/** Walks everything once, where it is written: not again behind aliases and merge keys, and not into what `skipped` holds. */
export function readNameValues(documents: readonly (Node | undefined)[], reading: Reading = {}): NameValues {
  const { wordOf = wordOfScalar, skipped = new Set() } = reading
  const found: Found = { pairs: [], texts: [], skipped, wordOf }
  for (const document of documents) walk(document, found)
  return found
}

interface Found {
  readonly pairs: Entry[]
  readonly texts: Mapped[]
  readonly skipped: ReadonlySet<Node>
  wordOf(scalar: ScalarNode): Word
}

function walk(node: Node | undefined, found: Found): void {
  if (node === undefined || node.alias !== undefined || found.skipped.has(node)) return
  if (node.kind === 'map') walkMap(node, found)
  if (node.kind === 'sequence') for (const item of node.items) walkItem(item, found)
}

function walkMap(map: MapNode, found: Found): void {
  const entry = namedValue(map, found)
  if (entry !== undefined) found.pairs.push(entry.entry)
  for (const pair of map.pairs) {
    if (pair.merged || pair.value === undefined || pair.value.alias !== undefined || isNull(pair.value)) continue
    if (pair.value.kind !== 'scalar') walk(pair.value, found)
    else if (!found.skipped.has(pair.value)) {
      addText(pair.value, found)
      if (!entry?.of.includes(pair.value)) found.pairs.push(entryOfPair(pair, pair.value, found))
    }
  }
}

function entryOfPair({ key, span }: Pair, value: ScalarNode, { wordOf }: Found): Entry {
  return { name: { value: shownText(key.text.text), span: key.span }, value: valueWith(value, wordOf), span }
}

// `!secret api_token`, `!env HF_TOKEN`, `!Ref Password`: what a loader looks up
const LOOKUP = /^!(?:env(?:_var)?|secret|ref|sub|getatt|importvalue|include|file|var|lookup|reference)$/i

function valueWith(scalar: ScalarNode, wordOf: Found['wordOf']): Value {
  if (scalar.tag === undefined || !LOOKUP.test(scalar.tag)) return valueOf(wordOf(scalar))
  return { kind: 'reference', to: 'computed', name: '', span: scalar.span }
}

/** `{name: X, value: Y}`, also capitalised as in CloudFormation: neither is a pair of its own. */
function namedValue(map: MapNode, { wordOf }: Found): { readonly entry: Entry; readonly of: readonly ScalarNode[] } | undefined {
  const value = fieldOf(map, ['value', 'Value'])
  const name = fieldOf(map, ['name', 'key', 'Name', 'Key'])
  if (value?.kind !== 'scalar' || name?.kind !== 'scalar' || name.alias !== undefined || value.alias !== undefined) return undefined
  return {
    entry: { name: { value: shownText(name.text.text), span: name.span }, value: valueOf(wordOf(value)), span: map.span },
    of: [name, value],
  }
}

function fieldOf(map: MapNode, names: readonly string[]): Node | undefined {
  return names.map(name => childOf(map, name)).find(node => node !== undefined)
}

/** `HF_TOKEN=…`, not a script */
const ASSIGNMENT = /^[A-Za-z_][\w./-]*=.*$/

function walkItem(item: Node, found: Found): void {
  if (item.alias !== undefined || item.kind !== 'scalar') return walk(item, found)
  addText(item, found)
  const word = found.wordOf(item)
  const entry = ASSIGNMENT.test(item.text.text) ? entryOf(word) : undefined
  if (entry !== undefined) found.pairs.push(entry)
}

function addText({ text, tag }: ScalarNode, found: Found): void {
  const decoded = tag === '!!binary' ? decodeBase64(text) : undefined
  if (decoded !== undefined) found.texts.push(decoded)
  else if (isRewritten(text)) found.texts.push(text)
}
