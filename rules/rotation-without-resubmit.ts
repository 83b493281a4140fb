import type { Command } from '../src/model.ts'
import type { Rule } from '../src/rule.ts'

/** A bundle that gets new values while what runs keeps the old ones. */
export const rotationWithoutResubmit: Rule = {
  id: 'rotation-without-resubmit',
  severity: 'warning',
  summary: 'Resubmit the deployments that use a bundle of secrets after changing it.',

  *check({ commands }) {
    const calls = commands.filter(({ tool }) => tool === 'anycloud').toSorted(firstFirst)
    const lastStarts = new Map(calls.flatMap(call => startedBy(call).map(name => [name, call.span.start] as const)))
    const users = new Map<string, Command>()
    for (const call of calls) {
      const { action, object, span } = call
      if (action === 'secrets new' && object !== undefined) {
        const user = users.get(nameIn(call, object))
        const renewed = [nameIn(call, object), nameIn(call)].some(name => (lastStarts.get(name) ?? -1) > span.start)
        const message = `anycloud secrets new overwrites ${object}, but what was submitted with it keeps the old values until it is resubmitted`
        if (user !== undefined && !renewed)
          yield { at: span, message, related: [{ at: user.span, message: `anycloud ${user.action} uses ${object} here` }] }
      }
      for (const name of startedBy(call)) users.set(name, call)
    }
  },
}

function firstFirst({ span: one }: Command, { span: other }: Command): number {
  return one.start - other.start
}

/** The bundles that a command makes deployments take; whichever it is for `resubmit`. */
function startedBy(call: Command): readonly string[] {
  return call.action === 'resubmit' ? [nameIn(call)] : call.bundles.map(({ value }) => nameIn(call, value))
}

function nameIn({ span }: Command, bundle = ''): string {
  return `${span.source.path} ${bundle}`
}
