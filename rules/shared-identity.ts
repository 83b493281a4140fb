import type { Mount, Workload } from '../src/model.ts'
import type { Problem, Rule } from '../src/rule.ts'

/** A workload that runs the agent, and the mount that holds its identity. */
interface Agent {
  readonly agent: Workload
  readonly identity: Mount
}

/** The storage of a node identity that a second workload gets as well. */
export const sharedIdentity: Rule = {
  id: 'shared-identity',
  severity: 'error',
  summary: "Mount the agent's identity into the agent alone.",

  *check({ workloads }) {
    const agents = new Map(
      workloads.flatMap(agent => {
        const identity = identityOf(agent)
        return identity === undefined ? [] : [[agent, { agent, identity }]]
      }),
    )
    if (agents.size === 0) return
    const pods = new Set(workloads.filter(runsAgent).flatMap(({ pod }) => pod ?? []))
    const neighbours = neighboursIn(workloads.filter(({ mounts }) => mounts.length > 0))
    const reported = new Set<Workload>()
    for (const one of agents.values()) {
      reported.add(one.agent)
      for (const other of neighbours(one.agent)) {
        // a manifest of its own that runs the agent too is another version of it
        const isVariant = other.span.source !== one.agent.span.source && other.pod !== undefined && pods.has(other.pod)
        if (isVariant || (reported.has(other) && agents.has(other))) continue
        yield* sharedWith(one, other)
      }
    }
  },
}

function* sharedWith({ agent, identity }: Agent, other: Workload): Iterable<Problem> {
  if (takeTurns(agent, other)) return
  const mount = other.mounts.find(candidate => isSame({ mount: candidate, by: other }, { mount: identity, by: agent }))
  if (mount === undefined) return
  const at = other.pod === agent.pod ? mount.span : (mount.source?.span ?? mount.span)
  const storage = mount.source === undefined || isUnknown(mount.source.value) ? 'the storage' : mount.source.value
  const message = `${other.name} mounts ${storage}, which holds the identity of ${agent.name}`
  yield { at, message, related: [{ at: identity.span, message: `${agent.name} keeps its identity here` }] }
}

/** What runs beside a workload, in the order in which all stand. */
function neighboursIn(workloads: readonly Workload[]): (agent: Workload) => Iterable<Workload> {
  const byProject = new Map<string, Workload[]>()
  for (const workload of workloads) {
    for (const project of projectsOf(workload)) {
      const known = byProject.get(project)
      if (known === undefined) byProject.set(project, [workload])
      else known.push(workload)
    }
  }
  return agent => new Set(projectsOf(agent).flatMap(project => byProject.get(project) ?? []))
}

function projectsOf({ projects, span }: Workload): readonly string[] {
  return projects ?? [span.source.path]
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

function runsAgent(workload: Workload): boolean {
  return identityOf(workload) !== undefined || workload.services.some(service => service.name === 'miner-agent')
}

/** Whether two never run at the same time: one prepares something for the other, or is it in another version. */
function takeTurns(one: Workload, other: Workload): boolean {
  if (one.pod === other.pod) return one.preparing === true || other.preparing === true || areAlternatives(one, other)
  return one.span.source !== other.span.source && one.pod?.owner === other.pod?.owner
}

/** Agents of different profiles. */
function areAlternatives({ profiles = [], ...one }: Workload, other: Workload): boolean {
  const others = other.profiles ?? []
  if (profiles.length === 0 || others.length === 0 || profiles.some(profile => others.includes(profile))) return false
  return runsAgent(one) && runsAgent(other)
}

interface Mounted {
  readonly mount: Mount
  readonly by: Workload
}

/** Whether two mounts show the same storage, or one a folder of the other. */
function isSame(one: Mounted, other: Mounted): boolean {
  const [first, second] = [pathOf(one.mount), pathOf(other.mount)]
  if (one.mount.kind !== other.mount.kind || first === undefined || second === undefined || isApart(one, other)) return false
  return first.startsWith(second) || second.startsWith(first)
}

/** Names in different pods or namespaces, and folders of different machines. */
function isApart(one: Mounted, other: Mounted): boolean {
  if (one.by.pod === other.by.pod) return false
  if (one.mount.inPod === true || other.mount.inPod === true) return true
  return one.mount.kind === 'bind' ? differ(one.by.pod?.node, other.by.pod?.node) : differ(one.by.pod?.namespace, other.by.pod?.namespace)
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other
}

/** The folder or volume, with a slash at the end; what cannot be known is as it is written. */
function pathOf({ source }: Mount): string | undefined {
  if (source === undefined) return undefined
  const { value, span } = source
  return `${isUnknown(value) ? span.source.text.slice(span.start, span.end) : value}/`
}

function isUnknown(path: string): boolean {
  return path.includes('…')
}
