import { HOLE } from '../formats/word.ts'
import type { ParsedMount, ParsedWorkload, Word } from '../parsed.ts'
import type { Span } from '../source.ts'
import { normalise } from './paths.ts'
import type { Resolver } from './resolve.ts'

/** A workload after merging, the places that it is written in, its own first, and the command lines that it does not run any more. */
export interface Running {
  readonly workload: ParsedWorkload
  readonly places: readonly Span[]
  readonly dropped: readonly Span[]
}

/** What a later file or an extending service makes of a workload; the places are left to the caller. */
export function merged(base: Running, change: Running, resolver: Resolver): Omit<Running, 'places'> {
  const dropped = [...base.dropped, ...change.dropped]
  const replaced = new Set(change.workload.replaces)
  if (replaced.has('*')) return { workload: change.workload, dropped: [...dropped, ...stretchOf(base.workload.command)] }
  const line = commandLine(base.workload, change.workload, replaced)
  return {
    workload: changed(base.workload, { ...change.workload, ...line.kept }, { replaced, resolver }),
    dropped: [...dropped, ...line.dropped],
  }
}

interface Merging {
  /** The keys of which nothing is left. */
  readonly replaced: ReadonlySet<string>
  readonly resolver: Resolver
}

function changed(base: ParsedWorkload, change: ParsedWorkload, merging: Merging): ParsedWorkload {
  const { replaced } = merging
  const under = <T>(key: string, items: readonly T[] = []): readonly T[] => (replaced.has(key) ? [] : items)
  const [image] = [change.image, ...under('image', [base.image])].filter(one => one !== undefined)
  const labels = [...(base.labels ?? []), ...(change.labels ?? [])]
  const profiles = [...under('profiles', base.profiles), ...(change.profiles ?? [])]
  return {
    ...change,
    ...(image && { image }),
    local: change.local || (base.local && !replaced.has('build')),
    env: [...under('environment', base.env).filter(({ name }) => !replaced.has(`environment.${name.value}`)), ...change.env],
    envFrom: [...under('env_file', base.envFrom), ...change.envFrom],
    mounts: [...keptMounts(base.mounts, change.mounts, merging), ...change.mounts],
    ports: [...under('ports', base.ports), ...change.ports],
    network: setsNetwork(change, replaced) ? change.network : base.network,
    markers: [...base.markers, ...change.markers],
    ...(labels.length > 0 && { labels }),
    ...(base.preparing && { preparing: true }),
    ...(profiles.length > 0 && { profiles }),
  }
}

function setsNetwork({ network }: ParsedWorkload, replaced: ReadonlySet<string>): boolean {
  return network.kind !== 'own' || replaced.has('network_mode') || replaced.has('networks')
}

/** One thing is mounted at a place: the last. */
function keptMounts(base: readonly ParsedMount[], change: readonly ParsedMount[], { replaced, resolver }: Merging): readonly ParsedMount[] {
  const placesOf = ({ target, listedBy = '' }: ParsedMount): readonly string[] => {
    const place = target && normalise(resolver.text(target))
    return place === undefined || place.includes(HOLE) ? [] : [`${listedBy} ${place}`]
  }
  const taken = new Set(change.flatMap(placesOf))
  return base.filter(mount => !replaced.has(mount.listedBy ?? '') && !placesOf(mount).some(place => taken.has(place)))
}

interface CommandLine {
  readonly kept: Pick<ParsedWorkload, 'command' | 'entrypoint'>
  readonly dropped: readonly Span[]
}

/** Of the entrypoint and of what follows it the last that is written. */
function commandLine(base: ParsedWorkload, change: ParsedWorkload, replaced: ReadonlySet<string>): CommandLine {
  const [first, ...others] = [base, change].map(({ command, entrypoint = [] }) => ({ entrypoint, rest: command.slice(entrypoint.length) }))
  const [second] = others
  if (first === undefined || second === undefined) return { kept: change, dropped: [] }
  const changesEntry = second.entrypoint.length > 0 || replaced.has('entrypoint')
  const changesRest = second.rest.length > 0 || replaced.has('command')
  const entrypoint = (changesEntry ? second : first).entrypoint
  const rest = (changesRest ? second : first).rest
  return {
    kept: { command: [...entrypoint, ...rest], entrypoint },
    dropped: [...(changesEntry ? stretchOf(first.entrypoint) : []), ...(changesRest ? stretchOf(first.rest) : [])],
  }
}

/** From the first word to the last. */
function stretchOf(words: readonly Word[]): readonly Span[] {
  const [first, last] = [words[0], words.at(-1)]
  return first === undefined || last === undefined ? [] : [{ ...first.span, end: Math.max(first.span.end, last.span.end) }]
}
