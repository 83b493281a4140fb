import type { Rule } from '../src/rule.ts'

/** A variable in plain text that wins over the secret that it stands beside. */
export const envOverridesSecret: Rule = {
  id: 'env-overrides-secret',
  severity: 'warning',
  summary: 'Give a variable by a bundle of secrets or by an env flag, not by both.',

  *check({ commands }) {
    for (const { tool, action, overrides = [] } of commands) {
      if (tool !== 'anycloud') continue
      for (const { variable, bundle, stored } of overrides) {
        const name = variable.name.value
        const message = `${name} given to ${tool} ${action} in plain text wins over the one of the bundle ${bundle}, which is not used`
        yield { at: variable.span, message, ...(stored && { related: [{ at: stored, message: `${bundle} holds ${name}` }] }) }
      }
    }
  },
}
