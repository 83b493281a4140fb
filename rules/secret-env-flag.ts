import type { Rule } from '../src/rule.ts'

/** A secret given by the env flag of a tool that shows it to whoever may look at the deployment. */
export const secretEnvFlag: Rule = {
  id: 'secret-env-flag',
  severity: 'warning',
  summary: "Put secrets into the tool's secret store, and pass its name instead of env values.",

  *check({ commands }) {
    for (const { tool, action, target, delivers, env, instead } of commands) {
      if (delivers === 'local' || target.kind === 'rented') continue
      for (const { sensitive, name, value, secret, stored, span, trail } of env) {
        // a literal that is no secret itself names one in a store: `secretref:token`
        if (!sensitive || stored || (value.kind === 'literal' && secret === undefined)) continue
        const message = `${name.value} is a plain env value to ${`${tool} ${action}`.trim()}, readable with the deployment: ${instead}`
        yield { at: span, message, related: trail }
      }
    }
  },
}
