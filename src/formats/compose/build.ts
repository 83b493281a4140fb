import { posix } from 'node:path'
import type { ParsedBuildRequest, Part, Want, Word } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { defaultText } from '../interpolation.ts'
import type { Node } from '../tree.ts'
import { childOf, isNull, pairsOf } from '../tree.ts'
import { cutWord, patternText } from '../word.ts'
import { entriesIn, folderOf, impliedWord, isRemote, listed, pathFrom, pathIn, wantFile, wordIn } from './nodes.ts'
import { scriptOf } from '../script.ts'

/** What `build:` says: the request, a Dockerfile written inline (its file is then this one), images that are used as contexts. */
export interface Build {
  readonly request: ParsedBuildRequest
  readonly parts: readonly Part[]
  readonly images: readonly { readonly user: string; readonly image: Word }[]
  readonly wants: readonly Want[]
}

/** `build: ./app` or `{context, dockerfile, args, …}`. `tag` is the name that the image gets. */
export function readBuild(name: string, node: Node, tag: Word | undefined): Build {
  const written = node.kind === 'map' ? childOf(node, 'context') : node
  const inline = wordIn(childOf(node, 'dockerfile_inline'))
  const context = contextOf(written, node.span)
  const dockerfile =
    inline === undefined ? wordIn(childOf(node, 'dockerfile')) : impliedWord(posix.basename(inline.span.source.path), inline.span)
  const request: ParsedBuildRequest = {
    name,
    span: node.span,
    ...(context === undefined ? {} : { context }),
    ...(dockerfile === undefined ? {} : { dockerfile }),
    args: entriesIn(childOf(node, 'args')),
    ...(tag === undefined ? {} : { tag }),
  }
  return {
    request,
    parts: inline === undefined ? [] : [{ format: 'dockerfile', text: scriptOf(inline) }],
    images: contextImages(name, childOf(node, 'additional_contexts')),
    wants: context === undefined ? [] : buildWants(written, node, context.span),
  }
}

/** The folder, `.` where nothing is written; undefined when it is remote. */
function contextOf(node: Node | undefined, at: Span): Word | undefined {
  if (node?.kind !== 'scalar' || isNull(node)) return impliedWord('.', { ...at, end: at.start })
  return isRemote(defaultText(node.text) ?? '') ? undefined : wordIn(node)
}

/** The Dockerfile, what it ignores, and the names of what it could copy. */
function buildWants(written: Node | undefined, build: Node, by: Span): readonly Want[] {
  const folder = folderOf(by.source.path)
  const context = written === undefined || isNull(written) ? folder : pathIn(written, folder)
  if (context === undefined) return []
  const wants: Want[] = [{ kind: 'names', path: context, by }, ...wantFile(pathFrom(context, '.dockerignore'), by)]
  if (childOf(build, 'dockerfile_inline') !== undefined) return wants
  const named = childOf(build, 'dockerfile')
  const dockerfile = named === undefined || isNull(named) ? pathFrom(context, 'Dockerfile') : pathIn(named, context)
  return [...wants, ...wantFile(dockerfile, by), ...wantFile(dockerfile && `${dockerfile}.dockerignore`, by)]
}

const IMAGE_CONTEXT = /^docker-image:\/\//

/** `base: docker-image://alpine:3.20` or `base=docker-image://alpine:3.20` */
function contextImages(user: string, node: Node | undefined): Build['images'] {
  const words = [...pairsOf(node).map(({ value }) => value), ...(node?.kind === 'sequence' ? listed(node) : [])].flatMap(
    value => wordIn(value) ?? [],
  )
  return words.flatMap(word => {
    const text = patternText(word)
    const start = node?.kind === 'sequence' ? text.indexOf('=') + 1 : 0
    const scheme = IMAGE_CONTEXT.exec(text.slice(start))
    return scheme === null ? [] : [{ user: `the build of ${user}`, image: cutWord(word, start + scheme[0].length) }]
  })
}
