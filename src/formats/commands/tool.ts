import type { Dialect, Entry, Marker, Store, Word } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { literalText, settled } from '../word.ts'
import { expanded } from './expand.ts'
import type { Grammar, Option } from './grammar.ts'
import { grammar, readWords } from './grammar.ts'
import type { Role } from './roles.ts'

/** A command line tool: a table that says where secrets, images, ports and files stand. */
export interface Tool {
  readonly names: readonly string[]
  /** The rented hosts that it works on: `Lium`. */
  readonly provider?: string
  /** What it starts runs in confidential VMs, as the message says: `Phala runs it in a confidential VM`. */
  readonly confidential?: string
  /** Options that say who can read what it starts. */
  readonly signs?: readonly Sign[]
  /** Options that may stand before the action. */
  readonly globals?: Grammar
  readonly actions: () => readonly Action[]
}

/** An option, and with which values, that makes the machine a confidential one or takes that back. */
export interface Sign {
  readonly flag: string
  readonly value?: RegExp
  readonly verdict: 'confidential' | 'negative'
}

/** What a tool does: `docker run`, `kubectl create secret generic`. */
export interface Action {
  /** Spellings; '' for a tool without actions. */
  readonly names: readonly string[]
  readonly grammar: Grammar
  /** Options without which it is another action, or none: `-b` of htpasswd, `--type=SecureString`. */
  readonly given?: readonly string[]
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
  /** All options, switches among them. */
  readonly options: readonly Option[]
}

const NO_GLOBALS = grammar({}, { leading: true })

/** Finds the action of a call in the tool's table and reads the words after it. */
export function actionOf(tool: Tool, words: readonly Word[]): Understanding | undefined {
  let before: readonly Option[] = []
  let name = ''
  let rest = words
  for (;;) {
    const action = tool.actions().find(({ names, given = [], grammar }) => names.includes(name) && hasAll(given, rest, grammar))
    const reading = readWords(rest, tool.globals ?? NO_GLOBALS)
    const longer = longerName(tool, name, reading.positionals[0])
    if (longer === undefined) return action && { name, action, ...readAction(action, before, rest) }
    before = [...before, ...reading.options]
    name = longer
    rest = reading.positionals.slice(1)
  }
}

function hasAll(flags: readonly string[], words: readonly Word[], grammar: Grammar): boolean {
  if (flags.length === 0) return true
  const { options } = readWords(words, grammar)
  return flags.every(given =>
    options.some(({ flag, value }) => flag === given || (value && `${flag}=${literalText(settled(value))}` === given)),
  )
}

/** `create secret` where `generic` comes next and `create secret generic` is an action or the beginning of one. */
function longerName({ actions }: Tool, name: string, next: Word | undefined): string | undefined {
  const word = next && literalText(settled(next))
  if (word === undefined) return undefined
  const longer = name === '' ? word : `${name} ${word}`
  return actions().some(action => action.names.some(each => each === longer || each.startsWith(`${longer} `))) ? longer : undefined
}

function readAction(action: Action, before: readonly Option[], words: readonly Word[]): Pick<Understanding, 'items' | 'options'> {
  const reading = readWords(words, action.grammar)
  const options = [...before, ...reading.options]
  const roles = action.positionals ?? []
  const items: Item[] = [
    ...options.flatMap(optionItem),
    ...reading.positionals.map((value, at) => ({ role: roles[at] ?? roles.at(-1) ?? ('value' as const), value, span: value.span })),
    ...reading.rest.map(value => ({ role: action.rest ?? ('command' as const), value, span: value.span })),
  ]
  return { options, items: items.flatMap(expanded) }
}

/** Switches say nothing, but for two. */
function optionItem({ flag, role, value, span }: Option): Item[] {
  if (value !== undefined) return [{ flag, role, value, span }]
  return role === 'all-ports' || role === 'download' ? [{ flag, role, value: { parts: [], span }, span }] : []
}
