import type { Bind, Workload } from '../src/model.ts'
import type { Rule } from '../src/rule.ts'
import type { Note } from '../src/source.ts'

/** The address of a local agent or control API set to all interfaces, with nothing around it that closes it again. */
export const publicAgentApi: Rule = {
  id: 'public-agent-api',
  severity: 'error',
  summary: 'Bind agent and control APIs to loopback.',

  *check({ workloads }) {
    for (const workload of workloads) {
      for (const bind of workload.binds) {
        if (!bind.wildcard || bind.byDesign || bind.kind === 'web' || bind.kind === 'data-store') continue
        const opening = openingOf(workload, bind)
        if (opening === undefined) continue
        const message = `${bind.setting} lets ${bind.service} listen on all interfaces instead of ${bind.safe}`
        yield { at: bind.span, message, related: [...bind.trail, ...opening] }
      }
    }
  },
}

/** What lets others reach the address, or undefined where something closes it: nothing published, or a loopback publish. */
function openingOf({ name, network, ports, reachable }: Workload, bind: Bind): readonly Note[] | undefined {
  if (network.kind === 'host') {
    return network.process ? [] : [{ at: network.span, message: `${name} uses the network of its host` }]
  }
  const open = ports.filter(port => port.public)
  const port = open.find(({ container }) => container === undefined || bind.port === undefined || spans(container, bind.port))
  if (port !== undefined) return [{ at: port.span, message: `${name} publishes it here on all interfaces` }]
  return reachable && open.length === 0 ? [] : undefined
}

/** Whether a port or a range, `8000-8010`, takes in another port. */
function spans(range: string, port: string): boolean {
  const [from = '', to = from] = range.split('-')
  return Number(from) <= Number(port) && Number(port) <= Number(to)
}
