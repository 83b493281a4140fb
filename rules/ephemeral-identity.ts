import type { Note, Span } from '../src/source.ts'
import type { Variable, Workload } from '../src/model.ts'
import type { Rule } from '../src/rule.ts'

const usualHome = '/root/.miner'

/** A node identity that is gone with its container. */
export const ephemeralIdentity: Rule = {
  id: 'ephemeral-identity',
  severity: 'warning',
  summary: "Mount persistent storage at the agent's MINER_HOME.",

  *check({ workloads }) {
    for (const workload of workloads) {
      const { name, network, mounts } = workload
      const home = homeOf(workload)
      if (home === undefined || (network.kind === 'host' && network.process)) continue
      if (mounts.some(({ kind, target }) => kind !== 'temporary' && (target === undefined || home.isBelow(target.value)))) continue
      yield {
        at: home.at,
        message: `${name} keeps its identity in ${home.name}, where no persistent storage is mounted`,
        related: home.trail,
      }
    }
  },
}

/** Where a workload keeps the identity, as far as a rule may know. */
interface Home {
  readonly at: Span
  readonly name: string
  readonly trail: readonly Note[]
  isBelow(folder: string): boolean
}

function homeOf({ env, services }: Workload): Home | undefined {
  const variable = env.findLast(({ name }) => name.value === 'MINER_HOME')
  if (variable !== undefined) return fromVariable(variable)
  const agent = services.find(service => service.name === 'miner-agent')
  if (agent === undefined) return undefined
  return { at: agent.by.at, name: usualHome, trail: [], isBelow: folder => `${usualHome}/`.startsWith(`${folder}/`) }
}

/** Undefined where the value is not known: then any mount may be the right one. */
function fromVariable({ span, trail, resolved }: Variable): Home | undefined {
  if (resolved === undefined) return undefined
  return { at: span, name: 'MINER_HOME', trail, isBelow: folder => resolved.is(folder) || resolved.startsWith(`${folder}/`) }
}
