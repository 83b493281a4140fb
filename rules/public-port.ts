import type { Port } from '../src/model.ts'
import type { Fix, Rule } from '../src/rule.ts'

/** A port of an agent, admin, inference or data-store service that everybody can reach. */
export const publicPort: Rule = {
  id: 'public-port',
  severity: 'error',
  summary: 'Publish agent, admin, inference and data-store ports on loopback only.',

  *check({ workloads, settings }) {
    const others = new Set(workloads.flatMap(({ ports }) => ports.filter(port => !isSensitive(port)).map(placeOf)))
    for (const { name, ports } of workloads) {
      for (const port of ports) {
        if (!port.public || !(settings.strict || isSensitive(port))) continue
        const what = port.service?.name ?? 'a port'
        const related = port.service === undefined ? [] : [port.service.by]
        const fix = others.has(placeOf(port)) ? undefined : fixFor(port)
        yield { at: port.span, message: `${name} publishes ${what} on all interfaces${whereOf(port)}`, related, ...(fix && { fix }) }
      }
    }
  },
}

/** Text behind an anchor may be the port of something else as well, which must stay reachable. */
function placeOf({ span }: Port): string {
  return `${span.start} ${span.source.path}`
}

function fixFor({ loopback }: Port): Fix | undefined {
  return loopback && { edits: [loopback], safe: true }
}

function isSensitive({ service }: Port): boolean {
  return service !== undefined && service.kind !== 'web'
}

function whereOf({ host, container }: Port): string {
  const port = host ?? container
  return port === undefined ? '' : `, port ${port}`
}
