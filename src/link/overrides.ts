import type { Override, Variable } from '../model.ts'
import type { Located } from '../source.ts'
import type { Context } from './context.ts'

/** Variables of a command that win over those of the bundles it names. */
export function overridesOf(env: readonly Variable[], bundles: readonly Located<string>[], context: Context): readonly Override[] {
  const given = new Map(env.map(variable => [variable.name.value, variable]))
  const unknown = new Map<string, string>()
  const stored = [...new Map(bundles.map(bundle => [bundle.value, bundle])).values()].flatMap((bundle): Override[] => {
    const supplies = context.supplies({ kind: 'store', store: 'bundle', name: bundle, prefix: '', span: bundle.span })
    if (supplies === undefined) unknown.set(bundle.value.toUpperCase().replace(/[-.]/g, '_'), bundle.value)
    return [...(supplies ?? [])].flatMap(([name, { entry }]) => {
      const variable = given.get(name)
      return variable === undefined ? [] : [{ variable, bundle: bundle.value, stored: entry.span }]
    })
  })
  return [...stored, ...env.flatMap(variable => namedAlike(variable, unknown))]
}

/** `HF_TOKEN` and a bundle called `hf` or `hf-token`, where nobody says what is in it. */
function namedAlike(variable: Variable, unknown: ReadonlyMap<string, string>): readonly Override[] {
  if (!variable.sensitive || unknown.size === 0) return []
  const words = variable.name.value.toUpperCase().split('_')
  const bundle = words.map((_, at) => unknown.get(words.slice(0, at + 1).join('_'))).find(found => found !== undefined)
  return bundle === undefined ? [] : [{ variable, bundle }]
}
