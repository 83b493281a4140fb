import type { Entry, EnvSource, ParsedBuildRequest, ParsedCommand, Store, Word } from '../../parsed.ts'
import { cutWord, entryOf, literalText, locatedText, patternText, passedOn } from '../word.ts'
import { actedOn } from './acting.ts'
import { argumentsOf } from './arguments.ts'
import { jsonOf, settingsOf } from './entries.ts'
import type { Role } from './roles.ts'
import type { Action, Call, Item, Understanding } from './tool.ts'
import { bundleSource, workloadOf } from './workload.ts'

/** Lowers a call of a known action: what it hands over, starts, builds and stores. */
export function lower(call: Call, understanding: Understanding): ParsedCommand {
  const { name, action, items } = understanding
  const title = name === '' ? call.tool : `${call.tool} ${name}`
  const env = items.flatMap(entriesOf)
  const hidden = items.flatMap(hiddenEntries)
  const envFrom = items.flatMap(item => envFile(item, action))
  const { markers } = call
  const store = storeOf(call, action, items)
  return {
    tool: call.tool,
    action: name,
    span: call.span,
    markers,
    env,
    envFrom,
    delivers: action.delivers ?? 'local',
    secrets: argumentsOf(call, items),
    bundles: withRole(items, 'bundle').flatMap(({ value }) => locatedText(value) ?? []),
    uploads: uploadsOf(items).map(path => ({ path, span: path.span })),
    instead: action.instead,
    ...(action.makes === 'workload' && {
      workload: workloadOf(call, title, items, {
        env: [...env, ...hidden],
        envFrom: [...envFrom, ...items.flatMap(bundleSource)],
        markers,
      }),
    }),
    ...((action.makes === 'build' || withRole(items, 'dockerfile', 'build-arg').length > 0) && { build: buildOf(call, title, items) }),
    ...(store && { store }),
    runs: withRole(items, 'runs')
      .map(item => item.value)
      .filter(file => literalText(file) !== '-'),
    ...actedOn(call, understanding),
  }
}

function withRole(items: readonly Item[], ...roles: readonly Role[]): Item[] {
  return items.filter(item => roles.includes(item.role))
}

function entriesOf({ role, value }: Item): Entry[] {
  if (role === 'settings') return settingsOf(value)
  if (role === 'json') return jsonOf(value)
  return role === 'env' || role === 'assignment' ? entriesIn(value, role) : []
}

/** What a workload gets from the tool's own secret store. */
function hiddenEntries({ role, value }: Item): Entry[] {
  return role === 'secret-env' ? entriesIn(value, 'env') : []
}

function entriesIn(value: Word, role: Role): Entry[] {
  const entry = entryOf(value)
  if (entry === undefined) return []
  return entry.value.kind === 'absent' && role !== 'env' ? [] : [passedOn(entry)]
}

function envFile({ role, value, span }: Item, action: Action): EnvSource[] {
  if (role !== 'env-file' || literalText(value) === '-') return []
  return [{ kind: 'file', path: value, dialect: action.dialect ?? 'docker', required: true, span }]
}

function uploadsOf(items: readonly Item[]): Word[] {
  if (withRole(items, 'download').length > 0) return []
  return [...withRole(items, 'upload').map(item => item.value), ...copiedFrom(withRole(items, 'copy'))]
}

/** What goes to the other machine: the local sources of a copy whose destination is remote. */
function copiedFrom(sides: readonly Item[]): Word[] {
  const destination = sides.at(-1)?.value
  if (destination === undefined || !isRemote(destination)) return []
  return sides.slice(0, -1).flatMap(({ value }) => (isRemote(value) ? [] : [localPath(value)]))
}

// `local:./data`
const LOCAL = /^local:/

// `host:path`, `user@host:`, `pod:/path`, `rsync://host/module`
const REMOTE = /^(?!local:)[^/]*:/

function isRemote(side: Word): boolean {
  return REMOTE.test(patternText(side))
}

function localPath(side: Word): Word {
  return LOCAL.test(patternText(side)) ? cutWord(side, 'local:'.length) : side
}

function storeOf(call: Call, { store }: Action, items: readonly Item[]): Store | undefined {
  const name = literalText(items.find(item => item.role === 'object')?.value ?? { parts: [], span: call.span })
  if (store === undefined || name === undefined || name === '') return undefined
  const entries = withRole(items, 'pair').flatMap(({ value }) => entryOf(value) ?? [])
  return { kind: store, name, span: call.span, entries }
}

function buildOf({ span }: Call, name: string, items: readonly Item[]): ParsedBuildRequest {
  const one = (role: Role): Word | undefined => items.findLast(item => item.role === role)?.value
  const dockerfile = one('dockerfile')
  const context = one('context') ?? (dockerfile && folderPart(dockerfile))
  const [tag, ...otherTags] = withRole(items, 'tag').map(({ value }) => value)
  return {
    name,
    span,
    ...(context && isFolder(context) && { context }),
    ...(dockerfile && literalText(dockerfile) !== '-' && { dockerfile }),
    args: withRole(items, 'build-arg').flatMap(({ value }) => {
      const entry = entryOf(value)
      return entry === undefined ? [] : [passedOn(entry)]
    }),
    ...(tag && { tag }),
    ...(otherTags.length > 0 && { otherTags }),
  }
}

function folderPart(path: Word): Word {
  return cutWord(path, 0, patternText(path).lastIndexOf('/') + 1)
}

/** Neither standard input nor a repository or archive elsewhere. */
function isFolder(context: Word): boolean {
  const text = patternText(context)
  return text !== '-' && !/^(?:[a-z]+:\/\/|git@|github\.com\/)/.test(text)
}
