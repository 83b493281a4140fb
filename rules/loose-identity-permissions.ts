import type { Rule } from '../src/rule.ts'

/** Permissions that let others than the operator read the identity of a node. */
export const looseIdentityPermissions: Rule = {
  id: 'loose-identity-permissions',
  severity: 'error',
  summary: "Let nobody but its owner read the agent's identity: 0700 for the folder, 0600 for config.json.",

  *check({ loosePermissions }) {
    for (const { who, mode, path, of, span } of loosePermissions) {
      const safe = of === 'folder' ? '700' : '600'
      yield { at: span, message: `${who} gives ${path} the mode ${mode}, so that others can reach the node's keys: ${safe} keeps them out` }
    }
  },
}
