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
    const others = storageOf(workloads)
    const reported = new Set<Workload>()
    for (const one of agents.values()) {
      reported.add(one.agent)
      for (const other of others(one)) {
        // a manifest of its own that runs the agent too is another version of it
        const isVariant = other.by.span.source !== one.agent.span.source && other.by.pod !== undefined && pods.has(other.by.pod)
        if (isVariant || (reported.has(other.by) && agents.has(other.by)) || takeTurns(one.agent, other.by)) continue
        yield problemOf(one, other)
      }
    }
  },
}

function problemOf({ agent, identity }: Agent, { mount: { source, span }, by }: Mounted): Problem {
  const at = by.pod === agent.pod ? span : (source?.span ?? span)
  const storage = source === undefined || isUnknown(source.value) ? 'the storage' : source.value
  const message = `${by.name} mounts ${storage}, which holds the identity of ${agent.name}`
  return { at, message, related: [{ at: identity.span, message: `${agent.name} keeps its identity here` }] }
}

interface Mounted {
  readonly mount: Mount
  readonly by: Workload
}

/** Finds those who mount the storage of an identity, or a folder above or below it, and run beside its agent: one mount of each. */
function storageOf(workloads: readonly Workload[]): (agent: Agent) => Iterable<Mounted> {
  const [there, below] = [new Map<string, Mounted[]>(), new Map<string, Mounted[]>()]
  for (const by of workloads) {
    for (const mount of by.mounts) {
      const folders = foldersOf(mount)
      for (const project of folders.length === 0 ? [] : projectsOf(by)) {
        const keys = folders.map(folder => keyOf(project, mount, folder))
        for (const key of keys) addTo(below, key, { mount, by })
        addTo(there, keys.at(-1) ?? '', { mount, by })
      }
    }
  }
  return ({ agent, identity }) => {
    const found = projectsOf(agent).flatMap(project => {
      const keys = foldersOf(identity).map(folder => keyOf(project, identity, folder))
      return [...keys.slice(0, -1).flatMap(key => there.get(key) ?? []), ...(below.get(keys.at(-1) ?? '') ?? [])]
    })
    const own = { mount: identity, by: agent }
    const others = found.filter(other => other.by !== agent && !isApart(own, other))
    return new Map(others.toReversed().map(other => [other.by, other])).values()
  }
}

function addTo(index: Map<string, Mounted[]>, key: string, mounted: Mounted): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [mounted])
  else known.push(mounted)
}

function keyOf(project: string, { kind }: Mount, folder: string): string {
  return `${kind} ${folder}\n${project}`
}

/** Nobody nests deeper. */
const MOST_FOLDERS = 64

/** The folders above a mounted one, and itself; the names of volumes have none. */
function foldersOf(mount: Mount): readonly string[] {
  const path = mount.kind === 'temporary' ? undefined : pathOf(mount)
  const folders: string[] = []
  if (path === undefined) return folders
  for (let at = path.indexOf('/'); at >= 0 && folders.length < MOST_FOLDERS; at = path.indexOf('/', at + 1))
    folders.push(path.slice(0, at + 1))
  return folders
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
