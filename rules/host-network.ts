import { enumerate } from '../src/rule.ts'
import type { Rule } from '../src/rule.ts'

/** Host networking, which publishes every port that a service listens on. */
export const hostNetwork: Rule = {
  id: 'host-network',
  severity: 'warning',
  summary: 'Give agent, admin, inference and data-store services a network of their own.',

  *check({ workloads, settings }) {
    for (const { name, network, services, binds } of workloads) {
      if (network.kind !== 'host' || network.process) continue
      const open = services.filter(
        ({ name: service, kind }) => kind !== 'web' && !binds.some(bind => bind.service === service && !bind.wildcard),
      )
      if (open.length === 0 && !settings.strict) continue
      const what = open.length === 0 ? 'its service' : enumerate(open.map(service => service.name))
      const related = open.map(service => service.by)
      yield { at: network.span, message: `${name} runs ${what} in the network of its host, where every port is open`, related }
    }
  },
}
