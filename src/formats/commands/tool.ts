import type { Dialect, Entry, Marker, Store, Word } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { literalText } from '../word.ts'
import type { Grammar, Option, Role } from './grammar.ts'
import { grammar, readWords } from './grammar.ts'

/** A command line tool: a table that says where secrets, images, ports and files stand. */
export interface Tool {
  readonly names: readonly string[]
  /** The rented hosts that it works on: `Lium`. */
  readonly provider?: string
  /** Options that may stand before the action. */
  readonly globals?: Grammar
  readonly actions: readonly Action[]
}

/** What a tool does: `docker run`, `kubectl create secret generic`. */
export interface Action {
  /** Spellings; '' for a tool without actions. */
  readonly names: readonly string[]
  readonly grammar: Grammar
  /** What the positionals are, in order; the last role holds for all that follow. */
  readonly positionals?: readonly Role[]
  /** What follows `--`. */
  readonly rest?: Role
  readonly delivers?: 'api' | 'local'
  /** How its env files are read; `docker` where nothing is said. */
  readonly dialect?: Dialect
  /** It starts a workload, or builds an image. */
  readonly makes?: 'workload' | 'build'
  /** Where its pairs go. */
  readonly store?: Store['kind']
  /** How to do it right, in one sentence. */
  readonly instead: string
}

/** A command line without wrappers: the tool's name, the words after it, and what is known from around it. */
export interface Call {
  readonly tool: string
  readonly words: readonly Word[]
  readonly span: Span
  /** Assignments before the tool's name. */
  readonly env: readonly Entry[]
  /** Signs of where it runs: `ssh` or `lium exec` around it. */
  readonly markers: readonly Marker[]
}

/** A word with its role; `flag` where it is an option's value. */
export interface Item {
  readonly flag?: string
  readonly role: Role
  readonly value: Word
  readonly span: Span
}

/** The action of a call, under the name that was written, and its words by role. */
export interface Understanding {
  readonly name: string
  readonly action: Action
  readonly items: readonly Item[]
}

const NO_GLOBALS = grammar({}, { leading: true })

/** Finds the action of a call in the tool's table and reads the words after it. */
export function actionOf(tool: Tool, words: readonly Word[]): Understanding | undefined {
  let before: readonly Option[] = []
  let name = ''
  let rest = words
  for (;;) {
    const action = tool.actions.find(({ names }) => names.includes(name))
    const reading = readWords(rest, tool.globals ?? NO_GLOBALS)
    const longer = longerName(tool, name, reading.positionals[0])
    if (longer === undefined) return action && { name, action, items: itemsOf(action, before, rest) }
    before = [...before, ...reading.options]
    name = longer
    rest = reading.positionals.slice(1)
  }
}

/** `create secret` where `generic` comes next and `create secret generic` is an action or the beginning of one. */
function longerName({ actions }: Tool, name: string, next: Word | undefined): string | undefined {
  const word = next && literalText(next)
  if (word === undefined) return undefined
  const longer = name === '' ? word : `${name} ${word}`
  return actions.some(action => action.names.some(each => each === longer || each.startsWith(`${longer} `))) ? longer : undefined
}

function itemsOf(action: Action, before: readonly Option[], words: readonly Word[]): Item[] {
  const { options, positionals, rest } = readWords(words, action.grammar)
  const roles = action.positionals ?? []
  return [
    ...[...before, ...options].flatMap(optionItem),
    ...positionals.map((value, at) => ({ role: roles[at] ?? roles.at(-1) ?? ('value' as const), value, span: value.span })),
    ...rest.map(value => ({ role: action.rest ?? ('command' as const), value, span: value.span })),
  ]
}

/** Switches say nothing, but for two. */
function optionItem({ flag, role, value, span }: Option): Item[] {
  if (value !== undefined) return [{ flag, role, value, span }]
  return role === 'all-ports' || role === 'download' ? [{ flag, role, value: { parts: [], span }, span }] : []
}
