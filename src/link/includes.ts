import { posix } from 'node:path'
import type { Inclusion, Parsed, ParsedWorkload } from '../parsed.ts'
import { groupBy, once } from './groups.ts'
import type { Running } from './merging.ts'
import { merged } from './merging.ts'
import type { Project } from './project.ts'
import type { Resolver } from './resolve.ts'

/** Longer chains of `extends` are nobody's. */
const MOST_BASES = 16

/** The workloads of all texts: those of override files merged into the ones they change, those that extend others completed. */
export function runningOf(project: Project, resolver: Resolver): readonly Running[] {
  const filesOf = (inclusion: Inclusion) => project.of(includedFile(inclusion, project, resolver) ?? '')
  const named = once((parsed: Parsed) => groupBy(parsed.workloads, ({ name }) => name))
  const extending = once((parsed: Parsed) =>
    groupBy(parsed.inclusions, ({ kind, workload }) => (kind === 'extends' ? workload : undefined)),
  )
  const overriding = overridesOf(project, resolver)
  const changes = new Set<ParsedWorkload>()
  const blocks = new Set<ParsedWorkload>()

  /** The first service that it extends, of those that are there. */
  function baseOf(parsed: Parsed, { name }: ParsedWorkload): { readonly file: Parsed; readonly base: ParsedWorkload } | undefined {
    for (const inclusion of extending(parsed)?.get(name) ?? []) {
      for (const file of filesOf(inclusion)) {
        const base = named(file)?.get(inclusion.base ?? name)?.[0]
        if (base !== undefined) return { file, base }
      }
    }
    return undefined
  }

  function completed(parsed: Parsed, workload: ParsedWorkload, seen: readonly ParsedWorkload[]): Running {
    const own: Running = { workload, places: [workload.span], dropped: [] }
    if (seen.includes(workload) || seen.length > MOST_BASES) return own
    const found = baseOf(parsed, workload)
    if (found === undefined) return own
    const { file, base } = found
    if (isBlock(base) && base.span.source !== (seen[0] ?? workload).span.source) blocks.add(base)
    const complete = completed(file, base, [...seen, workload])
    return { ...merged(complete, own, resolver), places: [workload.span, ...complete.places] }
  }

  function overridden(parsed: Parsed, workload: ParsedWorkload): Running {
    let running = completed(parsed, workload, [])
    for (const file of (overriding.get(parsed.source.path) ?? []).flatMap(filesOf)) {
      for (const one of named(file)?.get(workload.name) ?? []) {
        if (one === workload || changes.has(workload)) continue
        changes.add(one)
        const change = completed(file, one, [])
        const { workload: both, dropped } = merged(running, change, resolver)
        running = { workload: { ...both, span: workload.span }, places: [...running.places, ...change.places], dropped }
      }
    }
    return running
  }

  const all = project.parsed.flatMap(parsed => parsed.workloads.map(workload => ({ workload, running: overridden(parsed, workload) })))
  return all.filter(({ workload }) => !changes.has(workload) && !blocks.has(workload)).map(({ running }) => running)
}

/** What overrides a file, by its path. */
function overridesOf(project: Project, resolver: Resolver): ReadonlyMap<string | undefined, readonly Inclusion[]> {
  return groupBy(
    project.parsed.flatMap(({ inclusions }) => inclusions.filter(({ kind }) => kind === 'override')),
    ({ changes, span }) => (changes === undefined ? span.source.path : project.fileAt(span.source, resolver.path(changes))),
  )
}

/** Whether a service that another file extends is there for that alone: in `common.yaml`, which compose only reads when told to. */
function isBlock({ span }: ParsedWorkload): boolean {
  return !posix.basename(span.source.path).includes('compose')
}

/** The file that an inclusion names, where it was read. */
export function includedFile({ path, span }: Inclusion, project: Project, resolver: Resolver): string | undefined {
  return project.fileAt(span.source, resolver.path(path))
}
