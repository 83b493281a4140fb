import type { Word } from '../../parsed.ts'
import type { Clause, SimpleCommand } from './simple-command.ts'

/** The commands whose output a value is made of; undefined among them where nobody knows. */
export type Origins = ReadonlySet<SimpleCommand | undefined>

/** What is known of a value: its words as written, and what they are made of. */
export interface Known {
  readonly words: readonly Word[]
  readonly origins: Origins
  /** The arguments of a function went into its words. */
  readonly given?: true
  /** It is one of several values. */
  readonly several?: true
}

/** A value that a variable gets, and when. */
export interface Definition extends Known {
  readonly clauses: readonly Clause[]
  /** Beside those that it has. */
  readonly added: boolean
}

/** What the variables of a script hold, and under `<name` what the files hold that it writes. */
export type Definitions = Map<string, readonly Definition[]>

/** So many values of one variable are kept. */
const MOST = 20

/** A value that nobody knows. */
export const UNKNOWN: Known = { words: [], origins: new Set([undefined]) }

/** Gives a variable a value, which replaces those before it unless the script may have gone another way. */
export function define(variables: Definitions, name: string, definition: Definition): void {
  const { clauses, added } = definition
  const before = clauses.length === 0 && !added ? [] : (variables.get(name) ?? [])
  variables.set(name, [...before.slice(1 - MOST), definition])
}

/** What a variable may hold at a place. */
export function valueAt(variables: Definitions, name: string, clauses: readonly Clause[]): Known {
  const reaching: Definition[] = []
  const ways = new Map(clauses.map(({ of, taken }) => [of, taken]))
  for (const definition of (variables.get(name) ?? []).toReversed()) {
    if (definition.clauses.some(({ of, taken, within }) => (within === true ? !ways.has(of) : (ways.get(of) ?? taken) !== taken))) continue
    reaching.push(definition)
    if (!definition.added && definition.clauses.every(({ of }) => ways.has(of))) break
  }
  return reaching.length === 0 ? UNKNOWN : joined(reaching)
}

/** More than these are as good as unknown. */
function fewest(origins: readonly (SimpleCommand | undefined)[]): Origins {
  const few = [...new Set(origins.slice(0, MOST * MOST))]
  return new Set(few.length > MOST ? [...few.slice(0, MOST), undefined] : few)
}

/** Several values as one. */
export function joined(all: readonly Known[]): Known {
  const [only] = all
  if (only !== undefined && all.length === 1) return only
  return {
    words: all.flatMap(({ words }) => words),
    origins: fewest(all.flatMap(({ origins }) => [...origins].slice(0, MOST))),
    ...(all.some(({ given }) => given) && { given: true }),
    several: true,
  }
}
