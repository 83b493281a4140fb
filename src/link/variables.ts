import type { Secret, Value, Variable } from '../model.ts'
import type { Entry, EnvSource } from '../parsed.ts'
import { keyFileOf } from '../secrets/key-files.ts'
import type { Located, Note, Span } from '../source.ts'
import type { Context } from './context.ts'
import { writtenNote } from './env-files.ts'
import type { Found } from './found.ts'
import { contains } from './places.ts'
import { isAddress } from '../secrets/judge.ts'
import { judgeNamed } from './judged.ts'
import { passedOn } from './resolve.ts'

/** The variables that a workload, a build or a command gets. */
export interface Variables {
  readonly env: readonly Variable[]
  /** Groups whose names are not known. */
  readonly bundles: readonly Located<string>[]
}

/** Where a variable is handed over, the hops before, and where its text was loaded. */
export interface Handover {
  readonly span: Span
  readonly hops?: readonly Note[]
  readonly via?: Span
}

/** Later groups win over earlier ones, entries over all groups, later entries over earlier ones. */
export function variablesOf(entries: readonly Entry[], groups: readonly EnvSource[], context: Context): Variables {
  const env = new Map<string, Variable>()
  const bundles: Located<string>[] = []
  for (const group of groups) {
    const supplies = context.supplies(group)
    if (supplies === undefined) bundles.push(...unknownGroup(group, context))
    for (const [name, found] of supplies ?? []) env.set(name, loaded(name, found, group.span, context))
  }
  for (const entry of entries) {
    env.delete(entry.name.value)
    env.set(entry.name.value, variableOf(entry, entry, context))
  }
  return { env: [...env.values()], bundles }
}

function loaded(name: string, { entry, trail }: Found, by: Span, context: Context): Variable {
  const renamed = { ...entry, name: { ...entry.name, value: name } }
  return variableOf(renamed, { span: by, hops: [writtenNote(entry), ...trail], via: by }, context)
}

/** One variable, judged by its name and by the value in force. */
export function variableOf(entry: Entry, { span, hops = [], via }: Handover, context: Context): Variable {
  const { value, trail } = context.resolver.value(passedOn(entry), via)
  const place = placeOf(value) ?? entry.name.span
  const judged = judgeNamed(
    { name: entry.name.value, certain: entry.certain, value },
    { settings: context.project.settings, path: place.source.path },
  )
  const secret = secretIn(value, context) ?? judged.secret
  const resolved = context.resolver.known(value)
  return {
    name: entry.name,
    value: entry.value,
    ...(resolved && { resolved }),
    sensitive: judged.sensitive || (secret !== undefined && secret.evidence !== 'public'),
    ...(secret && { secret }),
    ...(secret === undefined && judged.sensitive && isAddress(value) && { stored: true }),
    span,
    trail: [...trail, ...hops].filter(({ at }) => !contains(span, at)),
  }
}

/** The known secret that a literal of the value overlaps. */
function secretIn(value: Value, context: Context): Secret | undefined {
  switch (value.kind) {
    case 'absent':
      return undefined
    case 'literal':
      return context.secrets.at(value.span)
    case 'reference':
      return value.fallback && secretIn(value.fallback, context)
    case 'template':
      return value.parts.map(part => secretIn(part, context)).find(secret => secret !== undefined)
  }
}

function placeOf(value: Value): Span | undefined {
  if (value.kind === 'template') return value.parts.map(placeOf).find(place => place !== undefined)
  return value.kind === 'literal' ? value.span : undefined
}

/** A Secret or a bundle that is not in the tree, an env file that was not read. */
function unknownGroup(group: EnvSource, { resolver }: Context): readonly Located<string>[] {
  if (group.kind === 'store') return group.store === 'ConfigMap' ? [] : [group.name]
  const path = resolver.path(group.path)
  return group.required && keyFileOf(path) !== undefined ? [{ value: path, span: group.span }] : []
}
