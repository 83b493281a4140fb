import type { Opening, Workload } from '../src/model.ts'
import type { Rule } from '../src/rule.ts'

/** Authentication that somebody switched off. */
export const openWithoutAuth: Rule = {
  id: 'open-without-auth',
  severity: 'error',
  summary: 'Keep the authentication of a service switched on.',

  *check({ workloads }) {
    for (const workload of workloads) {
      for (const opening of workload.openings) {
        const { service, setting, instead, span, trail = [] } = opening
        const open = isPublic(workload, opening)
        const reach = open ? ' where everybody can reach it' : ''
        const message = `${setting} leaves ${service} without authentication${reach}: ${instead}`
        yield { at: span, message, severity: open ? 'error' : 'warning', related: trail }
      }
    }
  },
}

/** A bare process is as open as the address it was told to listen on; a container as what it publishes. */
function isPublic({ network, reachable, binds }: Workload, { service }: Opening): boolean {
  const own = binds.filter(bind => bind.service === service)
  if (network.kind === 'host' && network.process) return own.some(bind => bind.wildcard)
  if (network.kind === 'host') return own.every(bind => bind.wildcard)
  return reachable
}
