import type { ImageOverride, ImageOverrides, Word } from '../parsed.ts'
import { groupBy, once } from './groups.ts'
import { pathFrom } from './paths.ts'
import type { Project } from './project.ts'

/** A kustomization that lists a file, and what it makes of the images in there. */
interface Lister {
  readonly path: string
  readonly images: readonly ImageOverride[]
}

const KUSTOMIZATION_NAMES = ['kustomization.yaml', 'kustomization.yml', 'Kustomization']

/** Whether kustomizations give another tag or digest to an image wherever it is deployed; `repository` is as it is written. */
export function replacedOf(project: Project): (word: Word, repository: string) => boolean {
  const listers = listersOf(project)
  if (listers.size === 0) return () => false
  const replaceable = new Set(
    project.parsed.flatMap(({ workloads, overrides, images }) => [
      ...workloads.flatMap(({ image, scheduled }) => (scheduled ? (image ?? []) : [])),
      ...(overrides === undefined ? [] : images.map(({ image }) => image)),
    ]),
  )
  const isReplaced = once((path: string) =>
    once((repository: string): boolean => {
      const all = listers.get(path) ?? []
      return all.length > 0 && all.every(lister => isReplacedBy(lister, repository))
    }),
  )

  function isReplacedBy({ path, images }: Lister, repository: string): boolean {
    let name = repository
    for (const image of images) {
      if (image.name !== name) continue
      if (image.tagged) return true
      name = image.newName ?? name
    }
    return isReplaced(path)?.(name) ?? false
  }

  return (word, repository) => replaceable.has(word) && (isReplaced(word.span.source.path)?.(repository) ?? false)
}

/** By the path of what is listed: the kustomizations that do. */
function listersOf(project: Project): ReadonlyMap<string, readonly Lister[]> {
  const edges = project.parsed.flatMap(({ source, overrides }) => {
    if (overrides === undefined) return []
    const added = componentsOf(project, overrides, new Set())
    return [
      ...overrides.resources.map(path => ({ path, lister: { path: source.path, images: [...added, ...overrides.images] } })),
      ...overrides.components.map(path => ({ path, lister: { path: source.path, images: overrides.images } })),
    ].flatMap(({ path, lister }) => filesAt(path).map(file => ({ file, lister })))
  })
  return new Map([...groupBy(edges, ({ file }) => file)].map(([file, of]) => [file, of.map(({ lister }) => lister)]))
}

/** What the components of a kustomization replace, before it does so itself. */
function componentsOf(project: Project, { components }: ImageOverrides, seen: Set<ImageOverrides>): readonly ImageOverride[] {
  return components.flatMap(filesAt).flatMap(path =>
    project.of(path).flatMap(({ overrides }) => {
      if (overrides === undefined || seen.has(overrides)) return []
      seen.add(overrides)
      return [...componentsOf(project, overrides, seen), ...overrides.images]
    }),
  )
}

/** The file, or the kustomization of the folder. */
export function filesAt(path: string): readonly string[] {
  return [path, ...KUSTOMIZATION_NAMES.map(name => pathFrom(path, name))]
}
