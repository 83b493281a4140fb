import type { Mount, Workload } from '../src/model.ts'
import type { Rule } from '../src/rule.ts'

/** The storage of a node identity that a second workload gets as well. */
export const sharedIdentity: Rule = {
  id: 'shared-identity',
  severity: 'error',
  summary: "Mount the agent's identity into the agent alone.",

  *check({ workloads }) {
    for (const [index, agent] of workloads.entries()) {
      const identity = identityOf(agent)
      if (identity === undefined) continue
      for (const [otherIndex, other] of workloads.entries()) {
        const reported = otherIndex < index && identityOf(other) !== undefined
        if (other === agent || reported || other.span.source !== agent.span.source) continue
        const mount = other.mounts.find(candidate => overlaps(candidate, identity))
        if (mount === undefined) continue
        const message = `${other.name} mounts ${mount.source?.value ?? 'the storage'}, which holds the identity of ${agent.name}`
        yield { at: mount.span, message, related: [{ at: identity.span, message: `${agent.name} keeps its identity here` }] }
      }
    }
  },
}

/** The mount that holds the identity of an agent. */
function identityOf({ env, mounts, services }: Workload): Mount | undefined {
  const home = env.findLast(({ name }) => name.value === 'MINER_HOME')?.resolved
  const runs = services.some(service => service.name === 'miner-agent')
  return mounts.find(({ kind, source, target }) => {
    if (kind === 'temporary' || source === undefined || target === undefined) return false
    if (home !== undefined) return home.is(target.value) || home.startsWith(`${target.value}/`)
    return runs && '/root/.miner/'.startsWith(`${target.value}/`)
  })
}

/** Whether two mounts show the same storage, or one a folder of the other. */
function overlaps(one: Mount, other: Mount): boolean {
  const [first, second] = [`${one.source?.value ?? ''}/`, `${other.source?.value ?? ''}/`]
  if (one.kind === 'temporary' || one.source === undefined) return false
  return first === second || (one.kind === 'bind' && other.kind === 'bind' && (first.startsWith(second) || second.startsWith(first)))
}
