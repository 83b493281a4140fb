import type { SyntaxNode } from 'unbash'
import type { Entry, Word } from '../../parsed.ts'
import type { Reference } from '../../model.ts'
import type { Mapped, Span } from '../../source.ts'
import type { Expansion } from './words.ts'

/** One command of a script, quotes removed. */
export interface SimpleCommand {
  /** Assignments before the program are words too. */
  readonly words: readonly Word[]
  /** `KEY=value` before the program, or given to `export` and its like. */
  readonly assignments: readonly Entry[]
  /** Elements of arrays, and what is appended to a variable, under the name of the key or the variable. */
  readonly elements: readonly Entry[]
  readonly heredocs: readonly Mapped[]
  /** What it reads behind `<<<`. */
  readonly inputs: readonly Word[]
  /** What it reads behind `<`: a file, or `<(…)`. */
  readonly sources: readonly Word[]
  /** The files that its output goes to. */
  readonly outputs: readonly Word[]
  /** The variables that it sets, their words as written. */
  readonly settings: readonly Setting[]
  /** Where variables begin that the shell fills in before the program reads its heredocs. */
  readonly filled: ReadonlySet<number>
  readonly clauses: readonly Clause[]
  /** What its output is piped into. */
  readonly next?: SimpleCommand
  /** Those whose output it reads: one, or all of a group. */
  readonly from?: readonly SimpleCommand[]
  /** What the loop or group reads that it stands in. */
  readonly around: Pick<SimpleCommand, 'sources' | 'from'>
  readonly span: Span
}

/** A variable and its words: one, the elements of an array, or the items that a loop goes through. */
export interface Setting {
  readonly name: string
  readonly words: readonly Word[]
  readonly array: boolean
  /** It keeps what it has. */
  readonly added: boolean
}

/** One of several ways that a script may go: an item of a `case`, a branch of an `if`, what follows `&&`. */
export interface Clause {
  readonly of: SyntaxNode
  readonly taken: SyntaxNode
  /** A shell of its own: what it sets holds nowhere else. */
  readonly within?: true
}

/** `for NAME in WORDS` */
export interface Loop {
  readonly settings: readonly Setting[]
  readonly clauses: readonly Clause[]
  readonly span: Span
}

/** `name() { … }` */
export interface ShellFunction {
  readonly name: string
  readonly span: Span
}

/** The commands of a script, those in substitutions and functions among them. */
export interface Script {
  readonly commands: readonly SimpleCommand[]
  readonly loops: readonly Loop[]
  readonly functions: readonly ShellFunction[]
  /** How the references in the words expand. */
  readonly expansions: ReadonlyMap<Reference, Expansion>
  /** Where it could not be read. */
  readonly faults: readonly Span[]
}
