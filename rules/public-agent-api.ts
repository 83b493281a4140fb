import type { Bind, Workload } from '../src/model.ts'
import { holdsPort } from '../src/model.ts'
import type { Fix, Rule } from '../src/rule.ts'
import type { Edit, Note } from '../src/source.ts'

/** What lets others reach an address, and what would close it; undefined edits where nobody can say. */
interface Opening {
  readonly by: readonly Note[]
  readonly closing: readonly (Edit | undefined)[]
}

/** The address of a local agent or control API set to all interfaces, with nothing around it that closes it again. */
export const publicAgentApi: Rule = {
  id: 'public-agent-api',
  severity: 'error',
  summary: 'Bind agent and control APIs to loopback.',

  *check({ workloads }) {
    const open = workloads.flatMap(workload =>
      workload.binds.filter(bind => isLocal(bind, workload)).map(bind => ({ bind, opening: openingOf(workload, bind) })),
    )
    const closed = new Set(open.flatMap(({ bind, opening }) => (opening === undefined ? placeOf(bind) : [])))
    for (const { bind, opening } of open) {
      if (opening === undefined) continue
      const message = `${bind.setting} lets ${bind.service} listen on all interfaces instead of ${bind.safe}`
      const fix = closed.has(placeOf(bind)) ? undefined : fixFor(opening)
      yield { at: bind.span, message, related: [...bind.trail, ...opening.by], ...(fix && { fix }) }
    }
  },
}

/**
 * An address of something that is made for the machine it runs on, set to all interfaces. A data store in a container listens there for
 * the others of its network; a bare process has no network but that of the host.
 */
function isLocal({ wildcard, byDesign, kind }: Bind, { network }: Workload): boolean {
  if (kind === 'data-store' && !(network.kind === 'host' && network.process)) return false
  return wildcard && !byDesign && kind !== 'web'
}

/**
 * What lets others reach the address, or undefined where something closes it: nothing published, or a loopback publish. An address that
 * is written in another file, such as that of the image, may serve others.
 */
function openingOf({ name, span, network, ports, reachable }: Workload, bind: Bind): Opening | undefined {
  if (network.kind === 'host') {
    const by = network.process ? [] : [{ at: network.span, message: `${name} uses the network of its host` }]
    return { by, closing: [bind.span.source === span.source ? bind.loopback : undefined] }
  }
  const open = ports.filter(port => port.public && port.udp !== true)
  const own = open.filter(({ container }) => container === undefined || bind.port === undefined || holdsPort(container, bind.port))
  const [first] = own
  if (first !== undefined) {
    return { by: [{ at: first.span, message: `${name} publishes it here on all interfaces` }], closing: own.map(port => port.loopback) }
  }
  return reachable && open.length === 0 ? { by: [], closing: [undefined] } : undefined
}

function fixFor({ closing }: Opening): Fix | undefined {
  const edits = closing.filter(edit => edit !== undefined)
  return edits.length < closing.length ? undefined : { edits, safe: true }
}

/** Text behind an anchor may also be the address of something that needs it. */
function placeOf({ span }: Bind): string {
  return `${span.start} ${span.source.path}`
}
