import type { Format, Parsed } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { readComments } from './comments.ts'
import { imageOfFields, taggedImages } from './image-fields.ts'
import { kubernetes } from './kubernetes/index.ts'
import { readNameValues } from './name-value.ts'
import { isHelm } from './recognise.ts'
import { isTemplatePath } from './template-mask.ts'
import type { Node, Pair } from './tree.ts'
import { pairsOf } from './tree.ts'
import { keyPaths, readYaml } from './yaml.ts'

/** Helm charts: their values, and templates that are not recognised as manifests. */
export const helm: Format = { name: 'helm', matches: isHelm, parse }

function parse(text: Mapped): Parsed {
  if (isTemplatePath(text.source.path)) return { ...kubernetes.parse(text), format: helm.name }
  const tree = readYaml(text)
  return {
    ...nothing(text, helm.name),
    ...readNameValues(tree.documents),
    ...readComments(tree.comments),
    images: tree.documents.flatMap(document => imagesIn(document, '')),
    unread: tree.faults,
    keyAt: keyPaths(tree),
  }
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
