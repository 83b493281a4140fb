import type { Entry, Word } from '../../parsed.ts'
import type { Mapped, Note } from '../../source.ts'
import { readInterpolation } from '../interpolation.ts'
import type { Node, Pair, ScalarNode } from '../tree.ts'
import { isNull } from '../tree.ts'
import { entryOf, valueOf } from '../word.ts'

/** What all values of a file hold, wherever they stand. */
export interface Scalars {
  readonly pairs: readonly Entry[]
  readonly texts: readonly Mapped[]
  /** References that compose refuses. */
  readonly faults: readonly Note[]
}

/** Walks everything once, where it is written: not again behind aliases and merge keys. */
export function readScalars(documents: readonly (Node | undefined)[]): Scalars {
  const found: Found = { pairs: [], texts: [], faults: [] }
  for (const document of documents) walk(document, found)
  return found
}

interface Found {
  readonly pairs: Entry[]
  readonly texts: Mapped[]
  readonly faults: Note[]
}

function walk(node: Node | undefined, found: Found): void {
  if (node?.kind === 'map') for (const pair of node.pairs) walkPair(pair, found)
  if (node?.kind === 'sequence') for (const item of node.items) walkItem(item, found)
}

function walkPair({ key, value, span, merged }: Pair, found: Found): void {
  if (merged || value === undefined || value.alias !== undefined || isNull(value)) return
  if (value.kind !== 'scalar') walk(value, found)
  else found.pairs.push({ name: { value: key.text.text, span: key.span }, value: valueOf(wordOf(value, found)), span })
}

/** `HF_TOKEN=…`, `traefik.http.routers.web.rule=…` */
const ASSIGNMENT = /^[A-Za-z_][\w./-]*=/

function walkItem(item: Node, found: Found): void {
  if (item.alias !== undefined) return
  if (item.kind !== 'scalar') return walk(item, found)
  const word = wordOf(item, found)
  const entry = ASSIGNMENT.test(item.text.text) ? entryOf(word) : undefined
  if (entry !== undefined) found.pairs.push(entry)
}

function wordOf({ text }: ScalarNode, found: Found): Word {
  const { word, faults } = readInterpolation(text)
  found.faults.push(...faults)
  if (isRewritten(text)) found.texts.push(text)
  return word
}

/** The decoded text is not a stretch of the file. */
function isRewritten({ text, runs }: Mapped): boolean {
  const [run] = runs
  return runs.length > 1 || (run !== undefined && run.end - run.start !== text.length)
}
