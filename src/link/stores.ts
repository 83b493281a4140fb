import type { Reference } from '../model.ts'
import type { EnvSource, Parsed, Store } from '../parsed.ts'
import type { Span } from '../source.ts'
import type { Found } from './found.ts'
import { groupBy } from './groups.ts'
import { folderOf } from './paths.ts'

type StoreSource = Extract<EnvSource, { kind: 'store' }>

/** Kubernetes Secrets and ConfigMaps, and the bundles of secret stores, by name. */
export interface Stores {
  /** What all entries of a store become as variables. */
  supplies(source: StoreSource): ReadonlyMap<string, Found> | undefined
  /** The entry that `secretKeyRef` and its like name. */
  keyOf(reference: Reference): Found | undefined
}

/** Indexes the stores of all texts. */
export function storesOf(parsed: readonly Parsed[]): Stores {
  const byName = groupBy(
    parsed.flatMap(({ stores }) => stores),
    ({ kind, name }) => `${kind}/${name}`,
  )

  function find(kind: Store['kind'], name: string, from: Span): Store | undefined {
    const found = byName.get(`${kind}/${name}`) ?? []
    const folder = folderOf(from.source.path)
    return (
      found.find(({ span }) => span.source.path === from.source.path) ??
      found.find(({ span }) => folderOf(span.source.path) === folder) ??
      found[0]
    )
  }

  return {
    supplies({ store: kind, name, prefix, span }) {
      const store = find(kind, name.value, span)
      if (store === undefined) return undefined
      const trail = [{ at: span, message: `loaded from ${kind} ${name.value}` }]
      return new Map(store.entries.map(entry => [prefix + entry.name.value, { entry, trail }]))
    },
    keyOf({ to, name, key, span }) {
      const kinds = to === 'config-store' ? (['ConfigMap'] as const) : (['Secret', 'bundle'] as const)
      for (const kind of kinds) {
        const entry = find(kind, name, span)?.entries.findLast(entry => entry.name.value === key)
        if (entry !== undefined) return { entry, trail: [{ at: span, message: `read from ${kind} ${name}` }] }
      }
      return undefined
    },
  }
}
