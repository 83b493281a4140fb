import type { Entry, Parsed, ParsedBuildRequest } from '../parsed.ts'
import type { Found } from './found.ts'
import { groupBy } from './groups.ts'
import { folderOf, pathFrom } from './paths.ts'
import type { Project } from './project.ts'
import type { Resolver } from './resolve.ts'

/** A build request, the folder it takes as context and the Dockerfile it reads, both from the root. */
export interface BuildUse {
  readonly request: ParsedBuildRequest
  readonly context?: string
  readonly dockerfile?: string
}

/** Who builds what. */
export interface BuildContexts {
  readonly uses: readonly BuildUse[]
  /** The requests that build a Dockerfile. */
  of(dockerfile: string): readonly BuildUse[]
  /** The argument that a Dockerfile's requests give, where all that give it agree. */
  given(dockerfile: string, name: string): Found | undefined
}

/** Joins build requests of compose files and command lines to the Dockerfiles of the project. */
export function buildContextsOf(project: Project, resolver: Resolver): BuildContexts {
  const requests = project.parsed.flatMap(({ builds, commands }) => [...builds, ...commands.flatMap(({ build }) => build ?? [])])
  const uses = requests.map(request => useOf(request, project, resolver))
  const byDockerfile = groupBy(uses, ({ dockerfile }) => dockerfile)
  return {
    uses,
    of: dockerfile => byDockerfile.get(dockerfile) ?? [],
    given(dockerfile, name) {
      const args = (byDockerfile.get(dockerfile) ?? []).flatMap(
        ({ request }) => request.args.findLast(entry => entry.name.value === name) ?? [],
      )
      const [first, ...others] = args
      if (first === undefined || !others.every(other => isSame(first, other, resolver))) return undefined
      return { entry: first, trail: [] }
    },
  }
}

function useOf(request: ParsedBuildRequest, project: Project, resolver: Resolver): BuildUse {
  const { context, dockerfile, span } = request
  if (context === undefined) return { request }
  const folder = folderOf(span.source.path)
  const contextPath = pathFrom(folder, resolver.path(context))
  const name = dockerfile === undefined ? 'Dockerfile' : resolver.path(dockerfile)
  const candidates = [pathFrom(contextPath, name), pathFrom(folder, name), pathFrom('', name)]
  const found = candidates.find(path => project.of(path).some(isDockerfile))
  return { request, context: contextPath, ...(found === undefined ? {} : { dockerfile: found }) }
}

function isDockerfile({ stages }: Parsed): boolean {
  return stages.length > 0
}

function isSame(one: Entry, other: Entry, resolver: Resolver): boolean {
  const [first, second] = [one, other].map(entry => resolver.known(resolver.value(entry.value).value))
  return first !== undefined && second !== undefined && first.equals(second)
}
