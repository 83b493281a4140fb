import type { Service } from '../model.ts'

/** Software that somebody could reach: how to know it, what it listens on, and what switches its authentication off. */
export interface Software {
  readonly name: string
  readonly kind: Service['kind']
  /** Last components of image names, `*` at the end for any rest: `ollama/ollama`, `redis`, `jupyter/*`. */
  readonly images?: readonly string[]
  /** Variables that nothing else is given. */
  readonly variables?: readonly string[]
  /** Beginnings of command lines; flags may stand anywhere behind: `python main.py --listen`. */
  readonly commands?: readonly string[]
  /** The ports it listens on; the first is that of the address that its settings bind. */
  readonly ports?: readonly string[]
  /** Those among them that nothing else uses. */
  readonly ownPorts?: readonly string[]
  readonly binds?: readonly Knob[]
  /** A flag that lets in only who is known, wherever it listens: `--tlsverify`. */
  readonly closedBy?: RegExp
  /** Settings of the port. */
  readonly portKnobs?: readonly Knob[]
  readonly openings?: readonly Switch[]
  /** Without one of these it asks nobody for a password. */
  readonly needs?: Need
  /** Meant for everybody, such as the Bittensor axon. */
  readonly byDesign?: true
}

/** A setting: a variable or a flag. */
export interface Knob {
  readonly env?: string
  readonly flag?: string
  /** Its name alone says whose it is. */
  readonly telling?: true
  /** A flag without a value means all interfaces. */
  readonly bare?: true
}

/** A setting whose value switches authentication off. */
export interface Switch extends Knob {
  readonly off: RegExp
  /** A flag without which it does no harm. */
  readonly beside?: RegExp
  readonly instead: string
}

/** What protects software that is open as it comes. */
interface Need {
  readonly env: readonly string[]
  /** Flags, or a configuration file that may set a password. */
  readonly words: RegExp
  readonly setting: string
  readonly instead: string
}

/** A value that switches something on. */
export const TRUE: RegExp = /^(?:1|true|yes|on)$/i
