import type { Target } from '../model.ts'
import type { ParsedCommand, Word } from '../parsed.ts'
import { once } from './groups.ts'
import { includedFile } from './includes.ts'
import { placesOf } from './places.ts'
import type { Project } from './project.ts'
import type { Resolver } from './resolve.ts'
import type { OwnTarget, TargetOf } from './targets.ts'

/** Targets that come from what runs a file. */
export interface Runs {
  /** The target of a command: its own, that of the command it stands in, or that of what runs its file. */
  targetOf(command: ParsedCommand): Target
  /** The target of what runs a file. */
  ofFile(path: string): Target
}

const UNKNOWN: Target = { kind: 'unknown' }

/** Follows commands that run compose files, manifests and scripts; a rented host wins over a confidential one. */
export function runsOf(project: Project, resolver: Resolver, targetOf: TargetOf): Runs {
  const commands = project.parsed.flatMap(parsed => parsed.commands)
  const places = placesOf(commands.map(command => [command.span, command] as const))
  const own = once((command: ParsedCommand) => targetOf([command.span], command.markers))
  const inherited = new Map<string, Target>()

  /** Of the command itself, else of the innermost around it that has one. */
  function written(command: ParsedCommand): OwnTarget {
    const others = places.around(command.span).filter(other => !isSame(other, command))
    const around = [command, ...others].flatMap(one => own(one) ?? [])
    return around.find(({ target, settled }) => settled || target.kind !== 'unknown') ?? { target: UNKNOWN, settled: false }
  }

  function targetIn(command: ParsedCommand): Target {
    const { target, settled } = written(command)
    return settled || target.kind !== 'unknown' ? target : (inherited.get(command.span.source.path) ?? UNKNOWN)
  }

  function spread(kind: Target['kind']): void {
    const waiting = commands.filter(command => written(command).target.kind === kind)
    for (const command of waiting) {
      const target = targetIn(command)
      const files = filesOf(command, project, resolver)
      for (const path of files) {
        if (inherited.has(path)) continue
        inherited.set(path, handedOn(target, command, path))
        const texts = project.of(path)
        files.push(...texts.flatMap(({ inclusions }) => inclusions.flatMap(inclusion => includedFile(inclusion, project, resolver) ?? [])))
        waiting.push(...texts.flatMap(parsed => parsed.commands.filter(takesOver)))
      }
    }
  }

  function takesOver(command: ParsedCommand): boolean {
    const { target, settled } = written(command)
    return !settled && target.kind === 'unknown'
  }

  spread('rented')
  spread('confidential')
  return { targetOf: targetIn, ofFile: path => inherited.get(path) ?? UNKNOWN }
}

/** The same command, called again. */
function isSame({ tool, span }: ParsedCommand, other: ParsedCommand): boolean {
  return tool === other.tool && span.start === other.span.start && span.end === other.span.end
}

/** A file that is uploaded and starts something is taken for one that runs there. */
function filesOf({ runs, uploads, span }: ParsedCommand, project: Project, resolver: Resolver): string[] {
  const named = (path: Word) => project.fileAt(span.source, resolver.path(path), true) ?? []
  const uploaded = uploads.flatMap(({ path }) => named(path))
  return [
    ...runs.flatMap(named),
    ...uploaded.filter(path => project.of(path).some(({ workloads, commands }) => workloads.length + commands.length > 0)),
  ]
}

function handedOn(target: Target, { tool, action, span }: ParsedCommand, path: string): Target {
  return target.kind === 'unknown' ? target : { ...target, by: { at: span, message: `${`${tool} ${action}`.trim()} runs ${path} there` } }
}
