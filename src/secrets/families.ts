import { lazily } from '../lazily.ts'
import type { Detector, Leads } from './detector.ts'
import { families } from './detectors/index.ts'
import type { RunClass } from './runs.ts'

/** All detectors, by what leads to them; the rows of a family are made when something does. */
export interface Catalogue {
  /** The keywords of all families, one after the other. */
  readonly keywords: readonly string[]
  /** So many of them, the first ones, lead to nothing but secrets that stand free. */
  readonly free: number
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
  const rows = (family: number): readonly Detector[] => (made[family] ??= families[family]?.() ?? [])
  const lists = [...leads.map(({ free }) => wordsOf(free)), ...leads.map(({ keywords }) => wordsOf(keywords))]
  const keywords = lists.flat()
  const started: (readonly Detector[])[] = []
  const familyOf = lazily(() => lists.flatMap((list, index) => list.map(() => index % leads.length)))
  const familiesByName = lazily(() => indexNames(leads))
  return {
    rows,
    keywords,
    free: lists.slice(0, leads.length).flat().length,
    runs: leads.flatMap(({ runs }, family) => runs.map(run => ({ ...run, family }))),
    startingWith(index) {
      const keyword = keywords[index] ?? ''
      return (started[index] ??= rows(familyOf()[index] ?? -1).filter(row => row.keywords.includes(keyword)))
    },
    named(name) {
      const knowing = familiesByName().get(name) ?? []
      return knowing.flatMap(family => rows(family).filter(row => row.names?.some(each => plainName(each) === name)))
    },
  }
}

function indexNames(leads: readonly Leads[]): ReadonlyMap<string, number[]> {
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
  const inside = new Set(rows.flatMap(({ pattern, keywords }) => (pattern.hasIndices ? keywords : [])))
  return {
    free: textOf(rows.flatMap(({ keywords }) => keywords).filter(keyword => !inside.has(keyword))),
    keywords: textOf(inside),
    names: textOf(rows.flatMap(({ names = [] }) => names.map(plainName))),
    runs: Array.from(runs, ([of, shortest]) => ({ of, shortest })),
  }
}

function textOf(words: Iterable<string>): string {
  return [...new Set(words)].join('\n')
}

/** `MISTRAL_API_KEY` and `mistral-api-key` as `mistralapikey`. */
export function plainName(name: string): string {
  return name.toLowerCase().split(SEPARATORS).join('')
}

/** What stands between the words of a name. */
export const SEPARATORS: RegExp = /[_-]+/
