import type { Parsed, Word } from '../parsed.ts'
import { imageOfFields, joinImage, taggedImages } from './image-fields.ts'
import type { MapNode, Node, Pair } from './tree.ts'
import { childOf, pairsOf, textOf } from './tree.ts'

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
  const complete = completedBeside(node)
  const image = imageOfFields(node) ?? complete
  const rest = complete === undefined ? pairsOf(node) : pairsOf(node).filter(({ key }) => key.text.text !== 'image')
  const below = rest.flatMap(pair => imagesInPair(pair, path))
  return image === undefined ? below : [{ user: path, image }, ...below]
}

const DIGEST = /^sha\d+:/

/** `{image: nginx, imageTag: latest}`, `{image: nginx:latest, digest: sha256:…}` */
function completedBeside(map: MapNode): Word | undefined {
  const image = childOf(map, 'image')
  if (image?.kind !== 'scalar') return undefined
  const isTagged = taggedImages(image).length > 0
  const tag = isTagged ? undefined : firstOf(map, ['imageTag', 'image_tag', 'tag'])
  const digest = firstOf(map, ['imageDigest', 'image_digest', 'digest'])
  const isComplete = tag === undefined && !DIGEST.test(textOf(digest) ?? '')
  return isComplete ? undefined : joinImage({ repository: image, tag, digest })
}

function firstOf(map: MapNode, keys: readonly string[]): Node | undefined {
  return keys.map(key => childOf(map, key)).find(node => node !== undefined)
}

/** `image: nginx:1.29`, `sidecarImage: …` */
const IMAGE_KEY = /^(?:.*[a-z]I|.*_i|i)mage$/
/** `image: {name: nginx, tag: latest}`; `docker_image` is a task's, not an image */
const IMAGE_MAP_KEY = /^(?:.*[a-z]I|i)mage$/

function imagesInPair({ key, value, merged }: Pair, around: string): Parsed['images'] {
  if (merged) return []
  const name = key.text.text
  const path = around === '' ? name : `${around}.${name}`
  const named = value?.kind === 'map' && IMAGE_MAP_KEY.test(name) ? imageByName(value) : undefined
  if (named !== undefined) return [{ user: path, image: named }]
  if (value?.kind !== 'scalar') return imagesIn(value, path)
  return IMAGE_KEY.test(name) ? taggedImages(value).map(image => ({ user: path, image })) : []
}

/** `{name, tag, digest}` without a registry or a repository. */
function imageByName(map: MapNode): Word | undefined {
  if (['registry', 'repository'].some(field => childOf(map, field) !== undefined)) return undefined
  return joinImage({ repository: childOf(map, 'name'), tag: childOf(map, 'tag'), digest: childOf(map, 'digest') })
}
