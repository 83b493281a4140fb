import type { Parsed } from '../parsed.ts'
import { groupBy, once } from './groups.ts'
import { filesAt } from './image-overrides.ts'
import { includedFile } from './includes.ts'
import { folderOf } from './paths.ts'
import type { Project } from './project.ts'
import type { Resolver } from './resolve.ts'

/** Nothing is taken in by more. */
const MOST_PARENTS = 32

/**
 * What brings a file to its machine: the file itself, the folder of manifests that it lies in, compose files and kustomizations that
 * take it in, and what takes those in.
 */
export function projectsOf(project: Project, resolver: Resolver): (path: string) => readonly string[] {
  const edges = project.parsed.flatMap(({ source, inclusions, overrides }) =>
    [
      ...inclusions.filter(({ kind }) => kind !== 'extends').flatMap(inclusion => includedFile(inclusion, project, resolver) ?? []),
      ...[...(overrides?.resources ?? []), ...(overrides?.components ?? [])].flatMap(filesAt),
    ].map(file => ({ file, parent: source.path })),
  )
  const parents = groupBy(edges, ({ file }) => file)

  const above = once((path: string): readonly string[] => {
    const found = new Set([path])
    for (const at of found) {
      for (const { parent } of parents.get(at) ?? []) if (found.size < MOST_PARENTS) found.add(parent)
    }
    return project.of(path).some(hasPods) ? [...found, `${folderOf(path)}/`] : [...found]
  })
  return path => above(path) ?? []
}

/** Manifests are applied by the folder. */
function hasPods({ workloads }: Parsed): boolean {
  return workloads.some(({ pod }) => pod !== undefined)
}
