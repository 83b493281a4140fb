import type { Secret } from '../value.ts'

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
  /** The text near the match, to look for company. */
  readonly near: () => string
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
  /**
   * Sticky, tried where a keyword stands, linear and of bounded length. With the flag `d` its group `secret` is the secret;
   * without it the whole match is, and must stand free: no letter, digit or underscore beside it.
   */
  readonly pattern: RegExp
  readonly check?: (match: Match) => Verdict
}
