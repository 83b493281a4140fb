import type { Reference } from '../model.ts'
import type { Entry, EnvSource } from '../parsed.ts'
import type { Note, Span } from '../source.ts'

/** What a reference stands for; `trail` leads from the entry to the reference. */
export interface Found {
  readonly entry: Entry
  readonly trail: readonly Note[]
}

/** Finds what a reference stands for. `via`: where the text that holds it was loaded, to look around there next. */
export type Find = (reference: Reference, via?: Span) => Found | undefined

/** What a group of variables brings: its entries by name, each with the way from there. Undefined where nobody knows. */
export type Supplies = (source: EnvSource) => ReadonlyMap<string, Found> | undefined
