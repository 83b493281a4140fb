import type { Word } from '../parsed.ts'
import type { Mapped, Span } from '../source.ts'
import type { Node, ScalarNode } from './tree.ts'
import { childOf, isNull } from './tree.ts'
import { HOLE, patternText } from './word.ts'
import { wordOfScalar } from './yaml-word.ts'

/** The fields that make up an image. */
export interface ImageFields {
  readonly registry?: Node | undefined
  readonly repository: Node | undefined
  readonly tag?: Node | undefined
  readonly digest?: Node | undefined
}

/** The image of a `{registry, repository, tag, digest}` map; see `joinImage`. */
export function imageOfFields(map: Node): Word | undefined {
  const registry = childOf(map, 'registry')
  const repository = childOf(map, 'repository') ?? (registry && childOf(map, 'name'))
  return joinImage({ registry, repository, tag: childOf(map, 'tag'), digest: childOf(map, 'digest') })
}

/** The image at its last field. Undefined without a tag or digest: what is used then, a chart or a build decides. */
export function joinImage(fields: ImageFields): Word | undefined {
  const [registry, repository, tag, digest] = [fields.registry, fields.repository, fields.tag, fields.digest].map(filled)
  if (repository === undefined) return undefined
  const parts = [
    ...(registry === undefined ? [] : [...wordOfScalar(registry).parts, mark('/', repository.span)]),
    ...wordOfScalar(repository).parts,
    ...(tag === undefined ? [] : [mark(':', tag.span), ...wordOfScalar(tag).parts]),
    ...(digest === undefined ? [] : [mark('@', digest.span), ...wordOfScalar(digest).parts]),
  ]
  const image = { parts, span: (tag ?? digest ?? repository).span }
  return isTagged(image) ? image : undefined
}

/** The image that a value names, in fields or in one text; where it has no tag, one that is not known. */
export function imageNamed(node: Node | undefined): Word | undefined {
  const fields = node?.kind === 'map' ? imageOfFields(node) : undefined
  const repository = fields === undefined ? filled(childOf(node, 'repository') ?? node) : undefined
  if (repository === undefined) return fields
  const image = wordOfScalar(repository)
  return isTagged(image)
    ? image
    : { ...image, parts: [...image.parts, mark(`:${HOLE}`, { ...repository.span, start: repository.span.end })] }
}

/** The image that a scalar names, if it has a tag or digest. */
export function taggedImages(scalar: ScalarNode): readonly Word[] {
  const image = wordOfScalar(scalar)
  return isTagged(image) ? [image] : []
}

/** `:` or `@` after the last `/` */
function isTagged(image: Word): boolean {
  const text = patternText(image)
  return /[:@]/.test(text.slice(text.lastIndexOf('/') + 1))
}

function filled(node: Node | undefined): ScalarNode | undefined {
  return node?.kind === 'scalar' && !isNull(node) && node.text.text !== '' ? node : undefined
}

/** A character that is not written, between the fields. */
function mark(text: string, { source, start }: Span): Mapped {
  return { text, source, runs: [{ from: 0, start, end: start }], span: { source, start, end: start } }
}
