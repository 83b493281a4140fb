import { HOLE } from '../formats/word.ts'
import type { ImageUse, Target } from '../model.ts'
import type { ParsedBuildRequest, Word } from '../parsed.ts'
import type { BuildUse } from './build-contexts.ts'
import type { Project } from './project.ts'
import type { Resolver } from './resolve.ts'
import type { Start } from './workloads.ts'
import { replacedOf } from './image-overrides.ts'
import { imageOf } from './images.ts'

/** Every image that something uses; `tags` are the names of images that are built here. */
export function imagesOf(project: Project, starts: readonly Start[], tags: ReadonlySet<string>, resolver: Resolver): readonly ImageUse[] {
  const uses = new Map<string, ImageUse>()
  const isReplaced = replacedOf(project)
  function add(user: string, word: Word, local: boolean): void {
    const image = imageOf(word, resolver)
    const { source, start } = word.span
    if (image !== undefined && !isReplaced(word, image.value.repository))
      uses.set(`${source.path}:${start}:${word.span.end}`, { user, image, local: local || tags.has(completeName(resolver.text(word))) })
  }
  for (const { images, commands } of project.parsed) {
    for (const { user, image } of images) add(user, image, false)
    for (const { tool, action, image } of commands) if (image !== undefined) add(`${tool} ${action}`, image, false)
  }
  for (const { running, inner } of starts) {
    for (const { name, image, local } of [...inner.flatMap(({ workload }) => workload ?? []), running.workload]) {
      if (image !== undefined) add(name, image, local)
    }
  }
  return [...uses.values()]
}

/** The names that images built here get. */
export function tagsOf(uses: readonly BuildUse[], resolver: Resolver): ReadonlySet<string> {
  return new Set(uses.flatMap(({ request }) => namesOf(request, resolver)))
}

/** The names that an image gets which a request builds. */
export function namesOf({ tag, otherTags = [] }: ParsedBuildRequest, resolver: Resolver): readonly string[] {
  return [...(tag === undefined ? [] : [tag]), ...otherTags].flatMap(word => {
    const text = resolver.text(word)
    return text.includes(HOLE) ? [] : completeName(text)
  })
}

// what engines put before a name of their own
const OWN = /^(?:localhost\/|docker\.io\/(?:library\/)?)/
const TAGGED = /[:@][^/]*$/

/** `app:latest` of `app`. */
export function completeName(image: string): string {
  const name = image.replace(OWN, '')
  return TAGGED.test(name) ? name : `${name}:latest`
}

/** Where the image of a build request runs: in the workload it is written in, or in those that use its tag. */
export function targetOfBuild(use: BuildUse, byTag: ReadonlyMap<string, Target>, around: Target | undefined, resolver: Resolver): Target {
  const targets = namesOf(use.request, resolver).flatMap(name => byTag.get(name) ?? [])
  return around ?? targets[0] ?? { kind: 'unknown' }
}
