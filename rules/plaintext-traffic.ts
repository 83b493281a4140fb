import { hostOf } from '../src/model.ts'
import type { Endpoint, Target } from '../src/model.ts'
import type { Rule } from '../src/rule.ts'

/** What somebody on a rented host says to another machine without encryption. */
interface Talk {
  readonly who: string
  readonly target: Target
  readonly endpoints: readonly Endpoint[]
}

/** An address without encryption that is used from a host whose owner can read along. */
export const plaintextTraffic: Rule = {
  id: 'plaintext-traffic',
  severity: 'warning',
  summary: 'Talk to other machines by encrypted protocols from a rented host.',

  *check({ workloads, commands }) {
    const talks: readonly Talk[] = [
      ...workloads.map(({ name, target, endpoints = [] }) => ({ who: name, target, endpoints })),
      ...commands.map(({ tool, action, target, endpoints = [] }) => ({ who: `${tool} ${action}`.trim(), target, endpoints })),
    ]
    for (const { who, target, endpoints } of talks) {
      if (target.kind !== 'rented') continue
      for (const { scheme, setting, span, trail } of endpoints) {
        const subject = setting === undefined ? `${who} talks` : `${setting} lets ${who} talk`
        const message = `${subject} plain ${scheme}:// from ${hostOf(target)}, whose owner can read along`
        yield { at: span, message, related: [...trail, target.by] }
      }
    }
  },
}
