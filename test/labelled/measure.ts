import { rules } from '../../rules/index.ts'
import { defaultSettings, loadFormats, scan } from '../../src/index.ts'
import type { Finding } from '../../src/index.ts'
import type { Place } from './recipes.ts'
import { expand } from './recipes.ts'
import type { Kind, Sample } from './sample.ts'

/** Found of how many. */
export interface Share {
  readonly found: number
  readonly of: number
}

/** How detection does on a set of samples. */
export interface Measure {
  readonly recall: Share
  readonly byKind: ReadonlyMap<Kind, Share>
  /** Tokens of providers in places that say nothing about them. */
  readonly neutral: Share
  /** Samples and lines without a secret that are reported, of all samples without a secret. */
  readonly falseAlarms: Share
  readonly missedIds: readonly string[]
  readonly falseIds: readonly string[]
}

interface Outcome {
  readonly sample: Sample
  readonly places: number
  readonly found: number
  /** Lines that are reported and hold no secret. */
  readonly falseLines: number
}

/** What a place covers: for an encoded one and one of several lines its lines, else the columns of its line. */
interface Extent {
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
}

const formats = await loadFormats()
const settings = defaultSettings(Date.UTC(2026, 0, 15))

/** Lints every sample on its own, and counts. */
export function measure(samples: readonly Sample[]): Measure {
  const outcomes = samples.map(judge)
  const clean = outcomes.filter(({ sample }) => sample.kind === undefined)
  const dirty = outcomes.filter(({ sample }) => sample.kind !== undefined)
  const kinds = new Set(dirty.flatMap(({ sample }) => sample.kind ?? []))
  const alarms = clean.filter(({ falseLines }) => falseLines > 0).length + sum(dirty.map(({ falseLines }) => falseLines))
  return {
    recall: share(dirty),
    byKind: new Map([...kinds].map(kind => [kind, share(dirty.filter(({ sample }) => sample.kind === kind))])),
    neutral: share(dirty.filter(({ sample }) => sample.neutral)),
    falseAlarms: { found: alarms, of: clean.length },
    missedIds: dirty.filter(({ found, places }) => found < places).map(({ sample }) => sample.id),
    falseIds: outcomes.filter(({ falseLines }) => falseLines > 0).map(({ sample }) => sample.id),
  }
}

/** `0.93 (41 of 44)` */
export function format({ found, of }: Share): string {
  return `${ratio({ found, of }).toFixed(3)} (${found} of ${of})`
}

export function ratio({ found, of }: Share): number {
  return of === 0 ? 0 : found / of
}

function judge(sample: Sample): Outcome {
  const { text, places } = expand(sample)
  const { findings } = scan([{ path: sample.file, text, scope: 'report' }], formats, rules, settings)
  const secrets = findings.filter(({ rule }) => rule === 'plain-secret')
  const whole = findings.some(({ rule }) => rule === 'secret-file-in-repo')
  const extents = places.map(place => extentOf(place, text))
  const found = extents.filter(extent => whole || secrets.some(finding => meets(finding, extent))).length
  const astray = secrets.filter(finding => !extents.some(extent => meets(finding, extent))).map(({ start }) => start.line)
  if (whole && places.length === 0) astray.push(1)
  return { sample, places: places.length, found, falseLines: new Set(astray).size }
}

function extentOf({ start, end, wide }: Place, text: string): Extent {
  const before = text.slice(0, start)
  const first = before.split('\n').length
  const last = first + text.slice(start, end).split('\n').length - 1
  const from = start - before.lastIndexOf('\n')
  return wide ? { first, last, from: 1, to: Infinity } : { first, last, from, to: from + end - start }
}

function meets({ start, end }: Finding, { first, last, from, to }: Extent): boolean {
  if (start.line < first || start.line > last) return false
  const until = end.line > start.line ? Infinity : end.column
  return start.column < to && until > from
}

function share(outcomes: readonly Outcome[]): Share {
  return { found: sum(outcomes.map(({ found }) => found)), of: sum(outcomes.map(({ places }) => places)) }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
