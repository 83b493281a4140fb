/** What a labelled place holds. `weak`: a real credential that everybody knows. */
export type Kind = 'named' | 'token' | 'uri' | 'header' | 'key' | 'wallet' | 'file' | 'weak'

/**
 * A small configuration file whose secrets are known. In `text`, `«recipe»` becomes a made-up secret, which is a labelled place, and
 * `‹recipe›` a made-up value that is no secret; `recipes.ts` reads both.
 */
export interface Sample {
  readonly id: string
  readonly file: string
  /** Undefined in a sample without any secret. */
  readonly kind: Kind | undefined
  /** Nothing but the value says that it is a secret. */
  readonly neutral: boolean
  readonly why: string
  readonly text: string
}

/** Makes samples of one kind, each written as id, file, reason and text. */
export type Maker = (id: string, file: string, why: string, text: string) => Sample

/** A literal whose name, or place, says that it is a secret. */
export const named: Maker = maker('named')

/** A token of a provider under a telling name. */
export const token: Maker = maker('token')

/** Credentials inside a URL or a connection string. */
export const uri: Maker = maker('uri')

/** Credentials in a header or an option of a request. */
export const header: Maker = maker('header')

/** Private key material. */
export const key: Maker = maker('key')

/** Wallets, seed phrases and keys of chains. */
export const wallet: Maker = maker('wallet')

/** Files that hold credentials by their own format. */
export const file: Maker = maker('file')

/** Credentials that everybody knows. */
export const weak: Maker = maker('weak')

/** Nothing in it is a secret. */
export const none: Maker = (id, file, why, text) => ({ id, file, kind: undefined, neutral: false, why, text: text.replace(/^\n/, '') })

function maker(kind: Kind): Maker {
  return (id, file, why, text) => ({ id, file, kind, neutral: false, why, text: text.replace(/^\n/, '') })
}
