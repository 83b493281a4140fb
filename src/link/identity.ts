import { entriesOf } from '../formats/nested.ts'
import type { FileUse, LoosePermission, Mount, Workload } from '../model.ts'
import type { DescribedPermission, ParsedCommand } from '../parsed.ts'
import { MINER_IDENTITY } from '../secrets/secret-files.ts'
import type { Context } from './context.ts'
import { folderOf, normalise, pathFrom } from './paths.ts'

const VARIABLE = 'MINER_HOME'
/** Where an agent keeps its identity when nothing else is said. */
const USUAL = ['/root/.miner', '~/.miner', `$${VARIABLE}`]
/** What the file of the identity is called, alone or among others. */
const FILE = /^(?:config\.json|\*(?:\.json)?)$/

// written out, as far as a path may be
const PATH = /^[~/.\w-]+$/
// `755`, `0644`
const OCTAL = /^0{0,2}(?<digits>[0-7]{3,4})$/
// `go+r`, `a=rX`, `+x`, but not `u+x`
const SYMBOLIC = /^(?:u*[goa][ugoa]*)?[+=][rwxXst]/

/** Where identities are kept, and the folders above those that somebody chose. */
interface Homes {
  readonly folders: ReadonlySet<string>
  readonly above: ReadonlySet<string>
}

/** Permissions that let others than its owner at the identity of a node, given by commands or by mounts. */
export function loosePermissionsOf(
  workloads: readonly Workload[],
  files: readonly FileUse[],
  context: Context,
): readonly LoosePermission[] {
  return [...givenIn(workloads, context), ...files.flatMap(onDisk)]
}

/** The file itself, where it is scanned. */
function onDisk({ path, span, keyFile }: FileUse): readonly LoosePermission[] {
  const { mode = 0 } = span.source
  if (keyFile?.title !== MINER_IDENTITY || (mode & OTHERS) === 0) return []
  return [{ who: 'the disk', mode: octal(mode), path, of: 'file', span: { ...span, end: span.start } }]
}

function givenIn(workloads: readonly Workload[], context: Context): readonly LoosePermission[] {
  const given = context.project.parsed.flatMap(({ commands, permissions = [] }) => [...permissions, ...commands.flatMap(givenByCommand)])
  const mounted = workloads.filter(({ mounts }) => mounts.length > 0)
  if (given.length + mounted.length === 0) return []
  const inside = homesAt(declaredIn(context))
  const anywhere = homesAt([...inside.chosen, ...mounted.flatMap(({ mounts }) => hostFolders(mounts, inside))])
  return [
    ...given.flatMap(permission => looseAt(permission, anywhere, context)),
    ...mounted.flatMap(workload => workload.mounts.flatMap(mount => mountedBy(workload, mount, inside))),
  ]
}

function homesAt(chosen: readonly string[]): Homes & { readonly chosen: readonly string[] } {
  const above = new Set<string>()
  for (const folder of chosen) {
    for (let at = folderOf(folder); at !== '' && at !== '/' && !above.has(at); at = folderOf(at)) above.add(at)
  }
  return { chosen, folders: new Set([...chosen, ...USUAL]), above }
}

/** Every folder that a text calls the agent's home. */
function declaredIn({ project, resolver }: Context): readonly string[] {
  const entries = project.parsed.flatMap(parsed => [...entriesOf(parsed), ...parsed.scope.entries])
  const values = entries.filter(({ name }) => name.value === VARIABLE).map(({ value }) => resolver.shown(value))
  return [...new Set(values.filter(path => PATH.test(path)).map(normalise))]
}

/** The folders of the host that are mounted as the home. */
function hostFolders(mounts: readonly Mount[], { folders }: Homes): readonly string[] {
  return mounts.flatMap(({ kind, source, target }) =>
    kind === 'bind' && source !== undefined && target !== undefined && folders.has(target.value) ? [source.value] : [],
  )
}

function givenByCommand({ tool, span, permissions = [] }: ParsedCommand): readonly DescribedPermission[] {
  return permissions.map(permission => ({ ...permission, who: tool, span }))
}

function looseAt(given: DescribedPermission, homes: Homes, { resolver }: Context): LoosePermission[] {
  const mode = resolver.text(given.mode)
  if (!isLoose(mode)) return []
  const written = resolver.path(given.path)
  const paths = [normalise(written), pathFrom(folderOf(given.path.span.source.path), written)]
  const of = paths.map(path => identityAt(path, given.recursive, homes)).find(found => found !== undefined)
  return of === undefined ? [] : [{ who: given.who, mode, path: written, of, span: given.span }]
}

/** What of the identity a path names. */
function identityAt(path: string, recursive: boolean, { folders, above }: Homes): LoosePermission['of'] | undefined {
  if (folders.has(path) || (recursive && above.has(path))) return 'folder'
  return folders.has(folderOf(path)) && FILE.test(path.slice(path.lastIndexOf('/') + 1)) ? 'file' : undefined
}

/** Files of a store that are mounted as the home, or as the file in it. */
function mountedBy({ name }: Workload, { mode, target }: Mount, homes: Homes): LoosePermission[] {
  if (mode === undefined || target === undefined || (mode.value & OTHERS) === 0) return []
  const of = identityAt(target.value, false, homes)
  if (of === undefined) return []
  return [{ who: `the mount of ${name}`, mode: octal(mode.value), path: target.value, of, span: mode.span }]
}

function octal(mode: number): string {
  return mode.toString(8).padStart(4, '0')
}

/** The bits of the group and of everybody. */
const OTHERS = 0o077

function isLoose(mode: string): boolean {
  const digits = OCTAL.exec(mode)?.groups?.['digits']
  if (digits !== undefined) return (Number.parseInt(digits, 8) & OTHERS) !== 0
  return mode.split(',').some(clause => SYMBOLIC.test(clause))
}
