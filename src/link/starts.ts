import type { Network } from '../model.ts'
import type { Parsed, ParsedCommand, ParsedPort, ParsedStage, ParsedWorkload } from '../parsed.ts'
import type { Span } from '../source.ts'
import type { BuildContexts, BuildUse } from './build-contexts.ts'
import { groupBy } from './groups.ts'
import { completeName, namesOf } from './image-uses.ts'
import { runningOf } from './includes.ts'
import type { Running } from './merging.ts'
import { contains, placesOf } from './places.ts'
import type { Project } from './project.ts'
import { publicationsOf } from './publications.ts'
import type { Resolver } from './resolve.ts'
import type { Start } from './workloads.ts'

/** Workloads and commands, each where it belongs. */
export interface Belongings {
  readonly starts: readonly Start[]
  /** Commands that no stage runs, and whether a workload speaks for their secrets. */
  readonly commands: readonly { readonly command: ParsedCommand; readonly inside: boolean }[]
  /** The commands of a stage's `RUN` lines. */
  readonly inStage: (stage: ParsedStage) => readonly ParsedCommand[]
}

/** Sorts commands into the stages that run them, the workloads whose commands they are, and those that stand alone. */
export function belongingsOf(project: Project, contexts: BuildContexts, resolver: Resolver): Belongings {
  const written = runningOf(project, resolver)
  const published = publicationsOf(project.parsed, written, resolver)
  const commands = uniqueCommands(project.parsed)
  const holders = placesOf(written.flatMap(running => running.places.map(place => [place, running] as const)))
  const starters = placesOf(commands.flatMap(command => (command.workload === undefined ? [] : [[command.span, command] as const])))
  const stageRuns = placesOf(project.parsed.flatMap(({ stages }) => stages.flatMap(stage => stage.runs.map(run => [run, stage] as const))))

  /** Whose command it is: a workload's, or that of a command that starts one; the outermost speaks. */
  function ownerOf(command: ParsedCommand): Running | ParsedCommand | undefined {
    return holders.around(command.span)[0] ?? starters.around(command.span).findLast(other => other !== command && !isSame(other, command))
  }

  const inRuns = groupBy(commands, ({ span }) => stageRuns.around(span)[0])
  const others = inRuns.get(undefined) ?? []
  const owned = groupBy(others, ownerOf)
  const free = (owned.get(undefined) ?? []).filter(({ workload }) => workload !== undefined)
  const byPath = groupBy(others, ({ span }) => span.source.path)
  const built = new Map(contexts.uses.map(use => [holders.around(use.request.span)[0], use]))
  const tagged = new Map(contexts.uses.flatMap(use => namesOf(use.request, resolver).map(name => [name, use] as const)))
  const stores = placesOf(project.parsed.flatMap(parsed => parsed.stores.map(store => [store.span, store] as const)))
  const builtin = (use: BuildUse | undefined) => builtinOf(use, project, path => byPath.get(path) ?? [])
  return {
    starts: [
      ...written.map(running => ({
        running,
        published: published.get(running) ?? [],
        inner: (owned.get(running) ?? []).filter(({ span }) => !running.dropped.some(line => overlap(line, span))),
        builtin: builtin(built.get(running)),
      })),
      ...free.flatMap(by => {
        const image = by.workload?.image
        const start = { by, inner: owned.get(by) ?? [], builtin: builtin(image && tagged.get(completeName(resolver.text(image)))) }
        return startedBy(start, project, stores.around(by.span).length > 0)
      }),
    ],
    commands: others.map(command => ({ command, inside: ownerOf(command) !== undefined })),
    inStage: stage => inRuns.get(stage) ?? [],
  }
}

/** The same line may have been understood twice: as an exec form and as a script. */
function uniqueCommands(parsed: readonly Parsed[]): readonly ParsedCommand[] {
  const all = parsed.flatMap(({ commands }) => commands)
  return [...new Map(all.map(command => [nameOf(command), command])).values()]
}

function nameOf({ tool, span, times = [] }: ParsedCommand): string {
  const calls = times.flatMap(time => time.calls.map(({ start }) => start))
  return [span.source.path, span.start, span.end, tool, ...calls].join(':')
}

function overlap(one: Span, other: Span): boolean {
  return one.source.path === other.source.path && one.start < other.end && other.start < one.end
}

function isSame({ span }: ParsedCommand, other: ParsedCommand): boolean {
  return span.start === other.span.start && span.end === other.span.end
}

/** What a command starts; the `CMD` of an image starts nothing by itself, and a script in a store runs in some container. */
function startedBy(
  start: Pick<Start, 'inner' | 'builtin'> & { readonly by: ParsedCommand },
  project: Project,
  isStored: boolean,
): readonly Start[] {
  const { by } = start
  if (by.workload === undefined || project.stages.around(by.span).length > 0) return []
  const texts = project.texts.around(by.span)
  const ephemeral = by.remote !== true && texts.find(text => text.ephemeral !== undefined)?.ephemeral === true
  const workload = { ...by.workload, ...((isStored || ephemeral) && { network: OWN }), ...(ephemeral && { ports: farPorts(by.workload) }) }
  return [{ running: { workload, places: [workload.span], dropped: [] }, published: [], ...start }]
}

/** Those that are not published on the machine that the command runs on. */
function farPorts({ ports }: ParsedWorkload): readonly ParsedPort[] {
  return ports.filter(({ how }) => how !== 'docker-run' && how !== 'publish')
}

const OWN: Network = { kind: 'own' }

/** What the Dockerfile of a workload that is built here starts. */
function builtinOf(use: BuildUse | undefined, project: Project, commandsIn: (path: string) => readonly ParsedCommand[]): Start['builtin'] {
  const { dockerfile = '' } = use ?? {}
  const files = project.of(dockerfile)
  const last = files.flatMap(({ stages }) => stages).at(-1)
  if (last === undefined) return { env: [], commands: [] }
  const image = files.flatMap(({ images }) => images).find(({ image }) => contains(last.span, image.span))?.image
  return { ...(image && { image }), env: last.env, commands: commandsIn(dockerfile).filter(({ span }) => contains(last.span, span)) }
}
