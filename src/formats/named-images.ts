import type { Parsed } from '../parsed.ts'
import { imageOfFields, taggedImages } from './image-fields.ts'
import type { Node, Pair } from './tree.ts'
import { childOf, pairsOf } from './tree.ts'

/** Images that only the names of keys tell: `image: nginx:1.29`, `{repository, tag}`. They are used by their key paths. */
export function namedImages(documents: readonly (Node | undefined)[]): Parsed['images'] {
  return documents.flatMap(document => (isChartTest(document) ? [] : imagesIn(document, '')))
}

/** A suite of a chart's unit tests, which deploys nothing. */
function isChartTest(document: Node | undefined): boolean {
  return childOf(document, 'tests')?.kind === 'sequence' && ['suite', 'templates'].some(key => childOf(document, key) !== undefined)
}

function imagesIn(node: Node | undefined, path: string): Parsed['images'] {
  if (node?.kind === 'sequence') return node.items.flatMap((item, index) => imagesIn(item, `${path}[${index}]`))
  if (node?.kind !== 'map' || node.alias !== undefined) return []
  const image = imageOfFields(node)
  const below = pairsOf(node).flatMap(pair => imagesInPair(pair, path))
  return image === undefined ? below : [{ user: path, image }, ...below]
}

/** `image: nginx:1.29`, `sidecarImage: …` */
const IMAGE_KEY = /^(?:.*[a-z]I|.*_i|i)mage$/

function imagesInPair({ key, value, merged }: Pair, around: string): Parsed['images'] {
  const path = around === '' ? key.text.text : `${around}.${key.text.text}`
  if (value?.kind !== 'scalar') return merged ? [] : imagesIn(value, path)
  if (merged || !IMAGE_KEY.test(key.text.text)) return []
  return taggedImages(value).map(image => ({ user: path, image }))
}
