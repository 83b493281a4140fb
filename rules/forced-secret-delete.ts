import type { Command } from '../src/model.ts'
import type { Rule } from '../src/rule.ts'

/** A bundle that is deleted although deployments refer to it. */
export const forcedSecretDelete: Rule = {
  id: 'forced-secret-delete',
  severity: 'warning',
  summary: 'Delete a bundle of secrets when nothing refers to it any more, without --force.',

  *check({ commands }) {
    const next = new Map<string, Command>()
    for (const command of commands.filter(({ tool }) => tool === 'anycloud').toSorted(lastFirst)) {
      const { action, object = 'a bundle', forced, span, bundles } = command
      if (action === 'secrets delete' && forced === true) {
        const user = next.get(nameIn(command, object))
        const message = `anycloud secrets delete --force takes ${object} from deployments that refer to it, which fail when they start again`
        const failing = user !== undefined && user.action !== 'secrets new'
        yield {
          at: span,
          message,
          ...(failing && { related: [{ at: user.span, message: `anycloud ${user.action} fails without ${object}` }] }),
        }
      }
      if (action === 'secrets new') next.set(nameIn(command, object), command)
      for (const { value } of bundles) next.set(nameIn(command, value), command)
    }
  },
}

function lastFirst({ span: one }: Command, { span: other }: Command): number {
  return other.start - one.start
}

function nameIn({ span }: Command, bundle: string): string {
  return `${span.source.path} ${bundle}`
}
