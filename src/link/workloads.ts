import { valueOf } from '../formats/word.ts'
import { flagArguments } from './judged.ts'
import type { Bind, Target, Variable, Workload } from '../model.ts'
import type { Entry, ParsedArgument, ParsedCommand, ParsedPort, ParsedWorkload, Word } from '../parsed.ts'
import { argumentOf } from './arguments.ts'
import type { Context } from './context.ts'
import { endpointsIn, endpointsOf } from './endpoints.ts'
import { imageOf } from './images.ts'
import type { Running } from './merging.ts'
import { mountOf } from './mounts.ts'
import { contains } from './places.ts'
import { portOf } from './ports.ts'
import { onlyPrepares } from './preparing.ts'
import { servicesOf } from './services.ts'
import type { Given } from './settings.ts'
import { givenBy, invocationOf } from './settings.ts'
import { variableOf, variablesOf } from './variables.ts'

/** A workload and what is joined to it. */
export interface Start {
  readonly running: Running
  /** Ports that Services publish for it. */
  readonly published: readonly ParsedPort[]
  /** The commands inside its own command. */
  readonly inner: readonly ParsedCommand[]
  /** The command that starts it. */
  readonly by?: ParsedCommand
  /** What the Dockerfile of the image that is built for it sets and starts. */
  readonly builtin: { readonly image?: Word; readonly env: readonly Entry[]; readonly commands: readonly ParsedCommand[] }
}

/** A workload with everything resolved. */
export function workloadOf(start: Start, context: Context): Workload {
  const { running, published, inner, by, builtin } = start
  const { workload, places } = running
  const { resolver } = context
  const image = workload.image && imageOf(workload.image, resolver)
  const inside = inner.flatMap(command => command.workload ?? [])
  const { env, bundles } = variablesOf([...workload.env, ...inside.flatMap(({ env }) => env)], workload.envFrom, context)
  const lines = [
    workload.command,
    ...inside.map(({ command }) => command),
    ...(workload.command.length > 0 ? [] : builtin.commands.map(commandWords)),
  ]
  const preset = variablesOf(builtin.env, [], context).env
  const base = (builtin.image && imageOf(builtin.image, resolver)) ?? image
  const { ports, services, binds, openings } = servicesOf({
    ...(base && { image: base }),
    invocations: lines.flatMap(words => invocationOf(words, resolver) ?? []),
    env: new Map([...preset, ...env].map(variable => [variable.name.value, givenBy(variable, resolver)])),
    ports: [...workload.ports, ...published].flatMap(
      port => portOf(by?.delivers === 'api' ? { ...port, how: 'provider' } : port, resolver) ?? [],
    ),
    ambient: name => ambient(name, workload, context),
  })
  const target = targetOf(start, context)
  return {
    name: workload.name,
    span: places[0] ?? workload.span,
    target,
    ...(image && { image }),
    env,
    mounts: workload.mounts.map(mount => mountOf(mount, context)),
    ports,
    network: workload.network,
    command: workload.command.map(valueOf),
    bundles: bundles.filter(({ span }) => !by?.bundles.some(bundle => contains(span, bundle.span) || contains(bundle.span, span))),
    arguments: argumentsOf(start)
      .map(argument => argumentOf(argument, context))
      .filter(({ sensitive }) => sensitive),
    services,
    binds: workload.scheduled ? binds.map(reachedByOthers) : binds,
    openings,
    reachable: workload.network.kind === 'host' || ports.some(port => port.public),
    ...besideOthers(workload, context),
    endpoints: [...endpointsOf(env, resolver), ...endpointsIn([...new Set([...lines.flat(), ...inner.flatMap(({ urls = [] }) => urls)])])],
  }
}

/** What tells with which others it runs at the same time. */
function besideOthers({ pod, preparing, command, profiles, span }: ParsedWorkload, { projectsOf, resolver }: Context): Partial<Workload> {
  const prepares = preparing === true || onlyPrepares(command.slice(0, 3).map(resolver.text))
  return {
    ...(pod && { pod }),
    ...(prepares && { preparing: true }),
    ...(profiles && { profiles }),
    projects: projectsOf(span.source.path),
  }
}

function targetOf({ running, by }: Start, { targetOf, runs }: Context): Target {
  const { workload, places } = running
  const own = targetOf(places, workload.markers)
  if (own.settled || own.target.kind !== 'unknown') return own.target
  if (by !== undefined) return runs.targetOf(by)
  return places.map(place => runs.ofFile(place.source.path)).find(({ kind }) => kind !== 'unknown') ?? own.target
}

/** Secrets on the command line: its own, unless the command that starts it speaks for them, and those of the commands in it. */
function argumentsOf({ running, inner, by }: Start): readonly ParsedArgument[] {
  const own = by === undefined ? flagArguments(running.workload.command) : []
  const all = [...inner.flatMap(({ secrets }) => secrets), ...own]
  return [
    ...new Map(all.toReversed().map(argument => [`${argument.span.source.path}:${argument.span.end}`, argument])).values(),
  ].toReversed()
}

function commandWords({ workload }: ParsedCommand): readonly Word[] {
  return workload?.command ?? []
}

/** An address that must stay as it is. */
function reachedByOthers(bind: Bind): Bind {
  const { loopback: _loopback, ...others } = bind
  return others
}

/** What was exported before a bare process starts. */
function ambient(name: string, workload: ParsedWorkload, context: Context): Given | undefined {
  if (workload.network.kind !== 'host' || !workload.network.process) return undefined
  const { span } = workload
  const variable: Variable = variableOf({ name: { value: name, span }, value: { kind: 'absent' }, span }, { span }, context)
  const [written] = variable.trail
  const { value } = context.resolver.value({ kind: 'reference', to: 'environment', name, span })
  const place = value.kind === 'literal' && value.span.source === span.source ? value.span : span
  return (
    variable.resolved && {
      ...givenBy({ ...variable, name: { ...variable.name, span: place }, span: place }, context.resolver, value),
      span: written?.at ?? span,
    }
  )
}
