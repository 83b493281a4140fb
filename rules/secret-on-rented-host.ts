import { hostOf } from '../src/model.ts'
import type { Command, Target, Value, Variable, Workload } from '../src/model.ts'
import { enumerate } from '../src/rule.ts'
import type { Rule } from '../src/rule.ts'
import type { Located, Note, Span } from '../src/source.ts'

/** A secret as somebody on a rented host gets it. `origin` is the same for every way of one secret. */
interface Handover {
  readonly name: string
  readonly origin: string
  readonly at: Span
  readonly to: string
  readonly trail: readonly Note[]
  readonly target: Target & { kind: 'rented' }
}

/** A secret, written out or referenced, that reaches a host whose owner can read it. */
export const secretOnRentedHost: Rule = {
  id: 'secret-on-rented-host',
  severity: 'error',
  summary: 'Keep secrets off rented hosts that are not confidential virtual machines.',

  *check({ workloads, commands }) {
    const handovers = [...workloads.flatMap(toWorkload), ...commands.flatMap(toCommand)]
    const ways = groupBy(handovers, handover => handover.origin)
    const causes = groupBy([...ways.values()], ([first]) => (first === undefined ? '' : placeOf(first.at)))
    for (const [[first, ...others] = [], ...further] of causes.values()) {
      if (first === undefined) continue
      const all = [first, ...others, ...further.flat()]
      const names = [...new Set(all.map(handover => handover.name))]
      const reach = names.length === 1 ? 'reaches' : 'reach'
      const message = `${enumerate(names)} ${reach} ${first.to} on ${hostOf(first.target)}, whose owner can read ${names.length === 1 ? 'it' : 'them'}`
      yield { at: first.at, message, related: notesOf(first, all) }
    }
  },
}

function toWorkload({ name, target, env, mounts, bundles = [] }: Workload): Handover[] {
  if (target.kind !== 'rented') return []
  const secret = mounts.filter(mount => mount.kind === 'secret' && mount.keyFile === undefined)
  return [
    ...env.filter(variable => variable.sensitive).map(variable => ({ ...handed(variable), to: name, target })),
    ...bundles.map(bundle => ({ ...named(bundle), to: name, target })),
    ...secret.map(({ span, source }) => ({ ...named({ value: source?.value ?? 'a secret', span }), to: name, target })),
  ]
}

function toCommand({ tool, action, target, starts, env, bundles }: Command): Handover[] {
  if (target.kind !== 'rented') return []
  const to = `${tool} ${action}`.trim()
  const variables = starts ? [] : env.filter(variable => variable.sensitive)
  return [...variables.map(variable => ({ ...handed(variable), to, target })), ...bundles.map(bundle => ({ ...named(bundle), to, target }))]
}

function handed({ name, value, secret, span, trail }: Variable): Omit<Handover, 'to' | 'target'> {
  const written = trail[0]?.at ?? secret?.span
  const origin = written === undefined ? `${span.source.path} ${referenceOf(value, name.value) ?? span.start}` : placeOf(written)
  return { name: name.value, origin, at: span, trail }
}

function named({ value, span }: Located<string>): Omit<Handover, 'to' | 'target'> {
  return { name: value, origin: `${span.source.path} ${value}`, at: span, trail: [] }
}

/** What a value stands for, where it is nothing but a reference; a bare name stands for the variable of that name. */
function referenceOf(value: Value, name: string): string | undefined {
  if (value.kind === 'absent') return `environment ${name}`
  return value.kind === 'reference' && value.to !== 'computed' ? `${value.to} ${value.name} ${value.key ?? ''}`.trim() : undefined
}

/** The whole way: where each is written, its hops, who else gets it, and why the host is a rented one. */
function notesOf(first: Handover, all: readonly Handover[]): readonly Note[] {
  const others = all.filter(({ to, at }) => to !== first.to || placeOf(at) !== placeOf(first.at))
  const notes = [
    ...all.flatMap(({ trail }) => trail),
    ...others.map(({ to, at }) => ({ at, message: `${to} gets it here` })),
    first.target.by,
  ]
  return [...new Map(notes.map(note => [`${placeOf(note.at)} ${note.message}`, note])).values()]
}

function placeOf({ source, start }: Span): string {
  return `${source.path}:${start}`
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}
