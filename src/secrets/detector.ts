import type { Grant, Secret } from '../value.ts'
import type { RunClass } from './runs.ts'

/**
 * What a closer look at a match says: the offline check (`passed`, `failed`, `none` where there is none), or that it is a
 * `weak` well-known value, `public` by design, or `harmless` (a placeholder, a reference, encrypted).
 */
export type Verdict = Secret['check'] | 'weak' | 'public' | 'harmless'

/** What a detector's pattern found. */
export interface Match {
  /** The secret itself. */
  readonly text: string
  readonly groups: Readonly<Record<string, string | undefined>>
  /** The text near the match, to look for company: as many characters before and behind it. */
  readonly near: (reach?: number) => string
  /** The instant that lifetimes are measured against; undefined: nothing has expired. */
  readonly now: number | undefined
}

/** A row of the tables in `detectors/`: a format that proves by itself that a value is secret. */
export interface Detector {
  /** Kebab-case: `openai-api-key`. */
  readonly id: string
  /** What it is, in words. */
  readonly title: string
  /** Who issues it, `OpenAI`; undefined for formats that belong to nobody. */
  readonly provider?: string
  /** What it opens, one clause without a full stop. */
  readonly opens: string
  /** How to make it worthless, a clause in the imperative without a full stop: `delete it under Settings > Access tokens`. */
  readonly revoke?: string
  /** Where its format is documented. */
  readonly url: string
  /** One of them, in any case, starts every match: the prefilter looks for nothing else. Those that start the secret are its public prefix. */
  readonly keywords: readonly string[]
  /** For a format that only its name gives away, and has no keywords: `MISTRAL_API_KEY`; the pattern is then that of the value alone. */
  readonly names?: readonly string[]
  /** For a format that starts with nothing fixed, and has no keywords: a run of characters of a class, that long, is tried. */
  readonly run?: { readonly of: RunClass; readonly shortest: number; readonly longest: number }
  /**
   * Sticky, tried where a keyword stands, linear and of bounded length. With the flag `d` its group `secret` is the secret;
   * without it the whole match is, and must stand free: no letter, digit or underscore beside it.
   */
  readonly pattern: RegExp
  readonly check?: (match: Match) => Verdict
  /** For the signature of a URL: what it grants. */
  readonly grant?: (match: Match) => Grant
}

/** What leads to the formats of a family: words, one a line, and the shortest run of each class. */
export interface Leads {
  /** The keywords of secrets that stand free. */
  readonly free: string
  /** Those of patterns that start elsewhere too. */
  readonly keywords: string
  /** As `plainName` spells them. */
  readonly names: string
  readonly runs: readonly { readonly of: RunClass; readonly shortest: number }[]
}
