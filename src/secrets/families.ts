import { lazily } from '../lazily.ts'
import type { Detector, Leads } from './detector.ts'
import { families } from './detectors/index.ts'
import type { RunClass } from './runs.ts'

/** All detectors, by what leads to them; the rows of a family are made when something does. */
export interface Catalogue {
  /** The keywords of all families, one after the other. */
  readonly keywords: readonly string[]
  readonly runs: readonly { readonly family: number; readonly of: RunClass; readonly shortest: number }[]
  /** The rows that the keyword at an index leads to. */
  startingWith(index: number): readonly Detector[]
  /** The rows that know a plain name. */
  named(name: string): readonly Detector[]
  rows(family: number): readonly Detector[]
}

/** Reads what leads to the families, and nothing of their rows. */
export function openCatalogue(leads: readonly Leads[]): Catalogue {
  const made: (readonly Detector[])[] = []
  let names: ReadonlyMap<string, number[]> | undefined
  const rows = (family: number): readonly Detector[] => (made[family] ??= families[family]?.() ?? [])
  const keywords = leads.flatMap(lead => lead.keywords)
  const started: (readonly Detector[])[] = []
  const familyOf = lazily(() => leads.flatMap((lead, family) => lead.keywords.map(() => family)))
  return {
    rows,
    keywords,
    runs: leads.flatMap(({ runs }, family) => runs.map(run => ({ ...run, family }))),
    startingWith(index) {
      const keyword = keywords[index] ?? ''
      return (started[index] ??= rows(familyOf()[index] ?? -1).filter(row => row.keywords.includes(keyword)))
    },
    named(name) {
      const knowing = (names ??= familiesByName(leads)).get(name) ?? []
      return knowing.flatMap(family => rows(family).filter(row => row.names?.some(each => plainName(each) === name)))
    },
  }
}

function familiesByName(leads: readonly Leads[]): ReadonlyMap<string, number[]> {
  const byName = new Map<string, number[]>()
  for (const [family, { names }] of leads.entries()) {
    for (const name of wordsOf(names)) {
      const others = byName.get(name)
      if (others === undefined) byName.set(name, [family])
      else others.push(family)
    }
  }
  return byName
}

function wordsOf(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n')
}

/** What leads to rows, as `Leads` has it. */
export function leadsOf(rows: readonly Detector[]): Leads {
  const runs = new Map<RunClass, number>()
  for (const { run } of rows) if (run !== undefined) runs.set(run.of, Math.min(run.shortest, runs.get(run.of) ?? Infinity))
  return {
    keywords: [...new Set(rows.flatMap(({ keywords }) => keywords))],
    names: [...new Set(rows.flatMap(({ names = [] }) => names.map(plainName)))].join('\n'),
    runs: Array.from(runs, ([of, shortest]) => ({ of, shortest })),
  }
}

/** `MISTRAL_API_KEY` and `mistral-api-key` as `mistralapikey`. */
export function plainName(name: string): string {
  return name.toLowerCase().split(SEPARATORS).join('')
}

/** What stands between the words of a name. */
export const SEPARATORS: RegExp = /[_-]+/
