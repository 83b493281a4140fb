import type { Parsed, Word } from '../../parsed.ts'
import { imageOfFields, joinImage, taggedImages } from '../image-fields.ts'
import type { Node, Pair } from '../tree.ts'
import { childOf, itemsOf, pairsOf, textOf } from '../tree.ts'
import type { Manifest } from './objects.ts'
import { CONTAINER_LISTS } from './objects.ts'

/** Images that stand elsewhere than in containers: in custom resources and in kustomizations. */
export function readImages(manifests: readonly Manifest[]): Parsed['images'] {
  return manifests.flatMap(({ kind, name, node }) => {
    const user = `${kind} ${name}`.trim()
    const group = textOf(childOf(node, 'apiVersion')) ?? ''
    const images = group.startsWith('kustomize.')
      ? itemsOf(childOf(node, 'images')).flatMap(replacedImages)
      : isCustom(group)
        ? imagesIn(node)
        : []
    return images.map(image => ({ user, image }))
  })
}

/** `apps/v1` and `networking.k8s.io/v1` are Kubernetes' own. */
function isCustom(apiVersion: string): boolean {
  const [group = ''] = apiVersion.split('/')
  return group.includes('.') && !group.endsWith('.k8s.io')
}

/** `{name, newName, newTag, digest}` of a kustomization. */
export function replacedImages(item: Node): readonly Word[] {
  const image = joinImage({
    repository: childOf(item, 'newName') ?? childOf(item, 'name'),
    tag: childOf(item, 'newTag'),
    digest: childOf(item, 'digest'),
  })
  return image === undefined ? [] : [image]
}

function imagesIn(node: Node): readonly Word[] {
  if (node.kind === 'sequence') return node.items.flatMap(imagesIn)
  return pairsOf(node).flatMap(imagesInPair)
}

const CONTAINER_FIELDS = new Set(CONTAINER_LISTS.map(({ field }) => field))

function imagesInPair({ key, value }: Pair): readonly Word[] {
  const name = key.text.text
  if (value === undefined || (CONTAINER_FIELDS.has(name) && value.kind === 'sequence')) return []
  if (value.kind === 'scalar') return name === 'image' ? taggedImages(value) : []
  const image = name === 'image' ? imageOfFields(value) : undefined
  return image === undefined ? imagesIn(value) : [image]
}
