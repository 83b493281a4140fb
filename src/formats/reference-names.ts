import type { Edit } from '../source.ts'

/** A value that a reference can take the place of. */
export interface Replaceable {
  /** Who uses the variable: a service, a job; '' for the whole file. */
  readonly owner: string
  readonly name: string
  /** The value as written. */
  readonly value: string
  /** The reference to a name in the place of the value; undefined where that cannot be written. */
  edit(name: string): Edit | undefined
}

/**
 * Each value as a reference to its variable. Where values of one name differ, the names begin with who uses them: `WEB_DB_PASSWORD`.
 * Where they differ even so, only the first becomes a reference, as the others would become the same.
 */
export function referencesTo(values: readonly Replaceable[]): readonly Edit[] {
  const differing = new Set(values.filter(differsFrom(values, ({ name }) => name)).map(({ name }) => name))
  const nameOf = ({ owner, name }: Replaceable): string => (differing.has(name) && owner !== '' ? `${prefixOf(owner)}_${name}` : name)
  const isOther = differsFrom(values, nameOf)
  return values.flatMap(value => (isOther(value) ? [] : (value.edit(nameOf(value)) ?? [])))
}

/** Whether a value is another than the first one of its name. */
function differsFrom(values: readonly Replaceable[], nameOf: (value: Replaceable) => string): (value: Replaceable) => boolean {
  const first = new Map(values.toReversed().map(each => [nameOf(each), each.value]))
  return each => first.get(nameOf(each)) !== each.value
}

/** `my-web` as `MY_WEB`; no variable begins with a digit. */
function prefixOf(owner: string): string {
  return owner
    .toUpperCase()
    .replaceAll(/\W/g, '_')
    .replace(/^(?=\d)/, '_')
}
