import type { Inclusion, Parsed, ParsedWorkload } from '../parsed.ts'
import type { Span } from '../source.ts'
import { groupBy, once } from './groups.ts'
import type { Project } from './project.ts'
import type { Resolver } from './resolve.ts'

/** A workload after merging, and the places that it is written in, its own first. */
export interface Running {
  readonly workload: ParsedWorkload
  readonly places: readonly Span[]
}

/** Longer chains of `extends` are nobody's. */
const MOST_BASES = 16

/** The workloads of all texts: those of override files merged into the ones they change, those that extend others completed. */
export function runningOf(project: Project, resolver: Resolver): readonly Running[] {
  const filesOf = (inclusion: Inclusion) => project.of(includedFile(inclusion, project, resolver) ?? '')
  const named = once((parsed: Parsed) => groupBy(parsed.workloads, ({ name }) => name))
  const extending = once((parsed: Parsed) =>
    groupBy(parsed.inclusions, ({ kind, workload }) => (kind === 'extends' ? workload : undefined)),
  )
  const overriding = once((parsed: Parsed) => parsed.inclusions.filter(({ kind }) => kind === 'override').flatMap(filesOf))
  const merged = new Set<ParsedWorkload>()

  function completed(parsed: Parsed, workload: ParsedWorkload, seen: readonly ParsedWorkload[]): Running {
    const own: Running = { workload, places: [workload.span] }
    if (seen.includes(workload) || seen.length > MOST_BASES) return own
    for (const inclusion of extending(parsed)?.get(workload.name) ?? []) {
      for (const file of filesOf(inclusion)) {
        const base = named(file)?.get(inclusion.base ?? workload.name)?.[0]
        if (base === undefined) continue
        const complete = completed(file, base, [...seen, workload])
        return { workload: changed(complete.workload, workload), places: [workload.span, ...complete.places] }
      }
    }
    return own
  }

  function overridden(parsed: Parsed, workload: ParsedWorkload): Running {
    let running = completed(parsed, workload, [])
    for (const file of overriding(parsed) ?? []) {
      for (const one of named(file)?.get(workload.name) ?? []) {
        if (one === workload) continue
        merged.add(one)
        const change = completed(file, one, [])
        running = {
          workload: { ...changed(running.workload, change.workload), span: workload.span },
          places: [...running.places, ...change.places],
        }
      }
    }
    return running
  }

  const all = project.parsed.flatMap(parsed => parsed.workloads.map(workload => ({ workload, running: overridden(parsed, workload) })))
  return all.filter(({ workload }) => !merged.has(workload)).map(({ running }) => running)
}

/** The file that an inclusion names, where it was read. */
export function includedFile({ path, span }: Inclusion, project: Project, resolver: Resolver): string | undefined {
  return project.fileAt(span.source, resolver.path(path))
}

/** What a later file or an extending service makes of a workload. */
function changed(base: ParsedWorkload, change: ParsedWorkload): ParsedWorkload {
  const image = change.image ?? base.image
  const labels = [...(base.labels ?? []), ...(change.labels ?? [])]
  return {
    ...change,
    ...(image && { image }),
    local: base.local || change.local,
    env: [...base.env, ...change.env],
    envFrom: [...base.envFrom, ...change.envFrom],
    mounts: [...base.mounts, ...change.mounts],
    ports: [...base.ports, ...change.ports],
    network: change.network.kind === 'own' ? base.network : change.network,
    command: change.command.length > 0 ? change.command : base.command,
    markers: [...base.markers, ...change.markers],
    ...(labels.length > 0 && { labels }),
  }
}
