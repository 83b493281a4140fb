import type { Command } from '../src/model.ts'
import type { Rule } from '../src/rule.ts'
import type { Span } from '../src/source.ts'

/** One time that a command happens. */
interface Event {
  readonly call: Command
  /** Where it happens: the calls of functions that lead to it, and its own place. */
  readonly at: readonly number[]
  /** The commands that have started what it is given; undefined where nobody knows. */
  readonly of: readonly string[] | undefined
}

/** What happens after a point in time. */
interface Later {
  /** The bundles that are used again, by file; '' for whatever is resubmitted. */
  readonly used: Set<string>
  /** The commands whose deployments are resubmitted. */
  readonly resubmitted: Set<string>
}

/** A bundle that gets new values while what runs keeps the old ones. */
export const rotationWithoutResubmit: Rule = {
  id: 'rotation-without-resubmit',
  severity: 'warning',
  summary: 'Resubmit the deployments that use a bundle of secrets after changing it.',

  *check({ commands }) {
    const calls = commands.filter(({ tool }) => tool === 'anycloud')
    const starts = new Set(calls.filter(call => call.starts).map(({ span }) => placeOf(span)))
    const events = calls.flatMap(call => eventsOf(call, starts)).toSorted(firstFirst)
    const users = usersOf(events)
    const later: Later = { used: new Set(), resubmitted: new Set() }
    const stale = new Map<Command, Command>()
    for (const event of events.toReversed()) {
      const { call } = event
      if (call.action === 'secrets new' && call.object !== undefined) {
        const user = users.get(event)?.find(user => !isRenewed(user, nameIn(call, call.object), later))
        if (user !== undefined) stale.set(call, user)
      }
      addTo(later, event)
    }
    for (const [{ span, object = '' }, user] of [...stale].toReversed()) {
      const message = `anycloud secrets new overwrites ${object}, but what was submitted with it keeps the old values until it is resubmitted`
      yield { at: span, message, related: [{ at: user.span, message: `anycloud ${user.action} uses ${object} here` }] }
    }
  },
}

function eventsOf(call: Command, starts: ReadonlySet<string>): readonly Event[] {
  const { times = [{ calls: [] }], span } = call
  return times.map(({ calls, from }) => {
    const of = from?.map(placeOf)
    const at = [...calls.map(({ start }) => start), span.start]
    return { call, at, of: of?.every(place => starts.has(place)) === true ? of : undefined }
  })
}

function firstFirst({ at: one }: Event, { at: other }: Event): number {
  const differs = one.findIndex((place, depth) => place !== other[depth])
  return differs < 0 ? one.length - other.length : (one[differs] ?? 0) - (other[differs] ?? 0)
}

/** So many deployments of one bundle are asked for. */
const MOST = 100

/** For each overwriting the commands before it that submit something with the bundle, last ones first. */
function usersOf(events: readonly Event[]): ReadonlyMap<Event, readonly Command[]> {
  const before = new Map<string, Command[]>()
  const users = new Map<Event, readonly Command[]>()
  for (const event of events) {
    const { call } = event
    if (call.action === 'secrets new' && call.object !== undefined)
      users.set(event, before.get(nameIn(call, call.object))?.slice(-MOST).toReversed() ?? [])
    for (const { value } of call.bundles) {
      const known = before.get(nameIn(call, value))
      if (known === undefined) before.set(nameIn(call, value), [call])
      else known.push(call)
    }
  }
  return users
}

function isRenewed(user: Command, bundle: string, { used, resubmitted }: Later): boolean {
  return used.has(bundle) || used.has(nameIn(user)) || resubmitted.has(placeOf(user.span))
}

/** A resubmit of what nobody knows may be one of anything. */
function addTo({ used, resubmitted }: Later, { call, of }: Event): void {
  for (const { value } of call.bundles) used.add(nameIn(call, value))
  if (call.action !== 'resubmit') return
  if (of === undefined) used.add(nameIn(call))
  else for (const place of of) resubmitted.add(place)
}

function placeOf({ source, start }: Span): string {
  return `${source.path} ${start}`
}

function nameIn({ span }: Command, bundle = ''): string {
  return `${span.source.path} ${bundle}`
}
