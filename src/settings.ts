/** An ignore of the settings, for places where no comment can stand. `files` is a glob; `until` is the last day it holds. */
export interface StandingIgnore {
  readonly rule: string
  readonly reason: string
  readonly files?: string
  readonly key?: string
  readonly fingerprint?: string
  readonly until?: string
}

/** Data with defaults that need no settings file. */
export interface Settings {
  /** The instant that lifetimes are measured against, in milliseconds since 1970. */
  readonly now: number
  readonly strict: boolean
  readonly rules: Readonly<Record<string, 'error' | 'warning' | 'off'>>
  /** Further sensitive names. */
  readonly names: readonly string[]
  readonly floatingTags: readonly string[]
  readonly targets: readonly { readonly files: string; readonly kind: 'rented' | 'confidential' | 'unknown' }[]
  /** Globs of model weights that are nobody else's, whatever their names. */
  readonly privateWeights?: readonly string[]
  readonly ignores?: readonly StandingIgnore[]
  /** The places of the words of BIP39 lists other than the English one, for texts with seed phrases in those languages. */
  readonly wordLists?: readonly ReadonlyMap<string, number>[]
}

/** Tags that move to another image without notice. */
const FLOATING_TAGS = ['latest', 'nightly', 'dev', 'main', 'master', 'edge', 'stable', 'beta', 'canary', 'rolling', 'current', 'lts']

/** The settings of a run that has no settings file. */
export function defaultSettings(now: number = Date.now()): Settings {
  return { now, strict: false, rules: {}, names: [], floatingTags: FLOATING_TAGS, targets: [], ignores: [] }
}
