import type { Entry, EnvSource, Parsed } from '../parsed.ts'
import type { Span } from '../source.ts'
import type { Find, Found, Supplies } from './found.ts'
import { groupBy, lastUpTo, once } from './groups.ts'
import { contains } from './places.ts'
import type { Project } from './project.ts'
import type { Stores } from './stores.ts'

/** What a lookup asks about the rest of the project. */
export interface Surroundings {
  readonly stores: Stores
  readonly supplies: Supplies
  /** The env files that a command line hands to a file it runs. */
  readonly handed: (path: string) => readonly EnvSource[]
  /** The arguments that a Dockerfile's build requests agree on. */
  readonly given: (dockerfile: string, name: string) => Found | undefined
}

interface Lookup {
  readonly name: string
  readonly at: Span
}

/** The lookup of `$NAME` and of store keys, over all texts of a project. */
export function environmentOf(project: Project, around: Surroundings): Find {
  const assignments = once((parsed: Parsed) => groupBy(parsed.scope.entries, entry => entry.name.value))

  function variable(lookup: Lookup): Found | undefined {
    for (const parsed of project.texts.around(lookup.at)) {
      const found = inText(parsed, lookup) ?? inStage(lookup)
      if (found !== undefined) return found
      const owner = project.workloads.around(lookup.at)[0]
      if (owner === undefined || (owner.parsed === parsed && parsed.scope.workloads !== true)) continue
      return lastOf(owner.item.env, lookup) ?? inSources(owner.item.envFrom, lookup.name)
    }
    return around.given(lookup.at.source.path, lookup.name)
  }

  function inText(parsed: Parsed, lookup: Lookup): Found | undefined {
    const own = nearest(assignments(parsed)?.get(lookup.name) ?? [], lookup.at)
    if (own !== undefined) return { entry: own, trail: [] }
    const { files, given = [] } = parsed.scope
    return inSources([...files, ...around.handed(parsed.source.path)], lookup.name) ?? lastOf(given, lookup)
  }

  function inSources(sources: readonly EnvSource[], name: string): Found | undefined {
    for (const source of sources.toReversed()) {
      const supply = around.supplies(source)?.get(name)
      if (supply !== undefined) return supply
    }
    return undefined
  }

  function inStage({ name, at }: Lookup): Found | undefined {
    const stage = project.stages.around(at)[0]?.item
    const before = (entries: readonly Entry[]) => entries.findLast(entry => entry.name.value === name && entry.span.end <= at.start)
    const entry = stage && before(stage.env)
    if (entry !== undefined) return { entry, trail: [] }
    const argument = stage && before(stage.args)
    return argument && (around.given(at.source.path, name) ?? { entry: argument, trail: [] })
  }

  return (reference, via) => {
    if (reference.to === 'secret-store' || reference.to === 'config-store') return around.stores.keyOf(reference)
    if (reference.to !== 'environment') return undefined
    return variable({ name: reference.name, at: reference.span }) ?? (via && variable({ name: reference.name, at: via }))
  }
}

function lastOf(entries: readonly Entry[], { name, at }: Lookup): Found | undefined {
  const entry = entries.findLast(entry => entry.name.value === name && !contains(entry.span, at))
  return entry && { entry, trail: [] }
}

/** The last assignment before a place; where there is none, the last of all that does not hold the place itself. */
function nearest(entries: readonly Entry[], at: Span): Entry | undefined {
  const last = entries.at(-1)
  return lastUpTo(entries, at.start, entry => entry.span.end) ?? (last !== undefined && contains(last.span, at) ? undefined : last)
}
