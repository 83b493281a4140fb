import type { Port } from '../src/model.ts'
import type { Rule } from '../src/rule.ts'

/** A port of an agent, admin, inference or data-store service that everybody can reach. */
export const publicPort: Rule = {
  id: 'public-port',
  severity: 'error',
  summary: 'Publish agent, admin, inference and data-store ports on loopback only.',

  *check({ workloads, settings }) {
    for (const { name, ports } of workloads) {
      for (const port of ports) {
        if (!port.public || !(settings.strict || isSensitive(port))) continue
        const what = port.service?.name ?? 'a port'
        const related = port.service === undefined ? [] : [port.service.by]
        yield { at: port.span, message: `${name} publishes ${what} on all interfaces${whereOf(port)}`, related }
      }
    }
  },
}

function isSensitive({ service }: Port): boolean {
  return service !== undefined && service.kind !== 'web'
}

function whereOf({ host, container }: Port): string {
  const port = host ?? container
  return port === undefined ? '' : `, port ${port}`
}
