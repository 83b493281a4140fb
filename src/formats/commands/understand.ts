import type { Entry, EnvSource, ParsedArgument, ParsedBuildRequest, ParsedCommand, Store, Word } from '../../parsed.ts'
import { entryOf, literalText, locatedText, patternText } from '../word.ts'
import { headerArguments, loginArguments, pairArguments, secretArguments, tellingArguments } from './arguments.ts'
import type { Role } from './grammar.ts'
import type { Action, Call, Item, Understanding } from './tool.ts'
import { bundleSource, pieces, workloadOf } from './workload.ts'

/** Lowers a call of a known action: what it hands over, starts, builds and stores. */
export function describe(call: Call, { name, action, items }: Understanding): ParsedCommand {
  const title = name === '' ? call.tool : `${call.tool} ${name}`
  const env = items.flatMap(entriesOf)
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
    secrets: secretsOf(items),
    bundles: withRole(items, 'bundle').flatMap(({ value }) => locatedText(value) ?? []),
    uploads: uploadsOf(items).map(path => ({ path, span: path.span })),
    instead: action.instead,
    ...(action.makes === 'workload' && {
      workload: workloadOf(call, title, items, { env, envFrom: [...envFrom, ...items.flatMap(bundleSource)], markers }),
    }),
    ...(action.makes === 'build' && { build: buildOf(call, title, items) }),
    ...(store && { store }),
    runs: withRole(items, 'runs')
      .map(item => item.value)
      .filter(file => literalText(file) !== '-'),
  }
}

function withRole(items: readonly Item[], ...roles: readonly Role[]): Item[] {
  return items.filter(item => roles.includes(item.role))
}

function entriesOf({ role, value }: Item): Entry[] {
  if (role === 'settings') return settingsOf(value)
  if (role !== 'env' && role !== 'assignment') return []
  const entry = entryOf(value)
  if (entry === undefined) return []
  if (entry.value.kind !== 'absent') return [entry]
  return role === 'env' ? [passedThrough(entry)] : []
}

/** A bare name: the value is the caller's. */
function passedThrough({ name, span }: Entry): Entry {
  return { name, value: { kind: 'reference', to: 'environment', name: name.value, span }, span }
}

// an escaped comma belongs to the value
const COMMA = /(?<!\\),/

/** `auth.password=x,replicas=2` */
function settingsOf(value: Word): Entry[] {
  return pieces(value, COMMA).flatMap(piece => {
    const entry = entryOf(piece)
    return entry === undefined || entry.value.kind === 'absent' ? [] : [entry]
  })
}

function envFile({ role, value, span }: Item, action: Action): EnvSource[] {
  if (role !== 'env-file' || literalText(value) === '-') return []
  return [{ kind: 'file', path: value, dialect: action.dialect ?? 'docker', required: true, span }]
}

function secretsOf(items: readonly Item[]): ParsedArgument[] {
  return [
    ...withRole(items, 'secret').flatMap(secretArguments),
    ...withRole(items, 'pair').flatMap(pairArguments),
    ...withRole(items, 'login').flatMap(loginArguments),
    ...withRole(items, 'header').flatMap(headerArguments),
    ...tellingArguments(withRole(items, 'command').map(item => item.value)),
  ]
}

function uploadsOf(items: readonly Item[]): Word[] {
  if (withRole(items, 'download').length > 0) return []
  return [...withRole(items, 'upload').map(item => item.value), ...copiedFrom(withRole(items, 'copy'))]
}

/** What goes to the other machine: the local sources of a copy whose destination is remote. */
function copiedFrom(sides: readonly Item[]): Word[] {
  const destination = sides.at(-1)?.value
  if (destination === undefined || !isRemote(destination)) return []
  return sides.slice(0, -1).flatMap(({ value }) => (isRemote(value) ? [] : [value]))
}

// `host:path`, `user@host:`, `pod:/path`, `rsync://host/module`
const REMOTE = /^[^/]*:/

function isRemote(side: Word): boolean {
  return REMOTE.test(patternText(side))
}

function storeOf(call: Call, { store }: Action, items: readonly Item[]): Store | undefined {
  const name = literalText(items.find(item => item.role === 'object')?.value ?? { parts: [], span: call.span })
  if (store === undefined || name === undefined || name === '') return undefined
  const entries = withRole(items, 'pair').flatMap(({ value }) => entryOf(value) ?? [])
  return { kind: store, name, span: call.span, entries }
}

function buildOf({ span }: Call, name: string, items: readonly Item[]): ParsedBuildRequest {
  const one = (role: Role): Word | undefined => items.findLast(item => item.role === role)?.value
  const context = one('context')
  const dockerfile = one('dockerfile')
  const tag = one('tag')
  return {
    name,
    span,
    ...(context && isFolder(context) && { context }),
    ...(dockerfile && literalText(dockerfile) !== '-' && { dockerfile }),
    args: withRole(items, 'build-arg').flatMap(({ value }) => {
      const entry = entryOf(value)
      return entry === undefined ? [] : [entry.value.kind === 'absent' ? passedThrough(entry) : entry]
    }),
    ...(tag && { tag }),
  }
}

/** Neither standard input nor a repository or archive elsewhere. */
function isFolder(context: Word): boolean {
  const text = patternText(context)
  return text !== '-' && !/^(?:[a-z]+:\/\/|git@|github\.com\/)/.test(text)
}
