import type { Lookup, Word } from '../../parsed.ts'
import { peel } from '../commands/wrappers.ts'
import { bounded, expandedWord, isOptions, isPair, isSeveral, sizeOf } from '../expansion.ts'
import { splitWords } from '../shell-words.ts'
import { isText, literalText, onlyReference, patternText, settled } from '../word.ts'
import type { Script, Setting, SimpleCommand } from './simple-command.ts'
import type { Expansion } from './words.ts'

/** The variables of a script, which is read from above. */
export interface Variables {
  /** The words of a command, variables and arrays that the script fills replaced by their words. */
  words(written: readonly Word[]): readonly Word[]
  /** What a command changes. */
  set(command: SimpleCommand): void
  /** What a name stands for in a script inside. */
  readonly lookup: Lookup
  /** Whether more was taken from them than commands are made of, so that the last ones stayed as they are written. */
  isSpent(): boolean
}

/** What a variable holds; the words of an array are added to. */
interface Held {
  readonly words: Word[]
  readonly array: boolean
}

interface State {
  readonly now: Map<string, Held | undefined>
  readonly expansions: Script['expansions']
  /** The value of a variable; none where more was taken than commands are made of. */
  readonly lookup: (name: string) => Held | undefined
  readonly isSpent: () => boolean
}

/** More words or parts than that are added to no command. */
const MOST_WORDS = 1000
/** More text than that is no script's. */
const MOST_TEXT = 600_000
/** What a word costs beside its text. */
const WORD = 10

/** The variables of a script at its beginning. What is assigned only below a use, as behind a function, holds there too. */
export function variablesOf(script: Script, around: Lookup): Variables {
  const outside = (name: string): Held | undefined => held(around(name))
  const first = stateOf(script, new Map(), outside)
  for (const command of script.commands) setAll(first, command)
  const sets = stateOf(script, new Map(), outside)
  const uses = stateOf(script, sets.now, name => (name === ARGUMENTS ? undefined : (first.now.get(name) ?? outside(name))))
  return {
    words(written) {
      const words = wordsOf(written, uses)
      return words === written ? words : named(words)
    },
    set: command => setAll(sets, command),
    lookup: bounded(name => textOf(uses.lookup(name))),
    isSpent: () => uses.isSpent(),
  }
}

const ARGUMENTS = '@'

function stateOf({ expansions }: Script, now: State['now'], elsewhere: State['lookup']): State {
  let left = MOST_TEXT
  const lookup = (name: string): Held | undefined => {
    if (left < 0) return undefined
    const found = now.has(name) ? begun(now.get(name), elsewhere(name)) : elsewhere(name)
    for (const word of found?.words ?? []) left -= sizeOf(word) + WORD
    return found
  }
  return { now, expansions, lookup, isSpent: () => left < 0 }
}

/** What begins empty and is filled below is not known: `TOKEN=`. */
function begun(now: Held | undefined, later: Held | undefined): Held | undefined {
  return isEmpty(now) && !isEmpty(later) ? undefined : now
}

function isEmpty(held: Held | undefined): boolean {
  return held === undefined || held.words.every(({ parts }) => parts.length === 0)
}

function held(word: Word | undefined): Held | undefined {
  return word && { words: [word], array: false }
}

function textOf(held: Held | undefined): Word | undefined {
  return held === undefined || held.array ? undefined : held.words[0]
}

// `ARGS`
const NAME = /^[A-Za-z_]\w*$/
/** What leaves a variable empty, or with what nobody knows before it runs. */
const FORGETS = new Set(['local', 'unset', 'read', 'mapfile', 'readarray'])

function setAll(state: State, { words, settings }: SimpleCommand): void {
  for (const setting of settings) set(state, setting)
  const [program, ...rest] = words
  const name = (program && literalText(program)) ?? ''
  if (name === ':') for (const word of rest) setDefaults(word, state)
  if (name === 'shift') state.now.delete(ARGUMENTS)
  if (FORGETS.has(name)) for (const operand of rest) forget(literalText(operand) ?? '', state)
  const start = name === 'set' ? rest.findIndex(word => literalText(word) === '--') : -1
  if (start >= 0) set(state, { name: ARGUMENTS, words: rest.slice(start + 1), array: true, added: false })
}

/** `: "${SUDO:=sudo}"` */
function setDefaults({ parts }: Word, state: State): void {
  for (const part of parts) {
    const { name = '', missing } = (isText(part) ? undefined : state.expansions.get(part)) ?? {}
    if (missing !== undefined && !state.now.has(name)) set(state, { name, words: [missing], array: false, added: false })
  }
}

function forget(operand: string, { now }: State): void {
  if (NAME.test(operand)) now.set(operand, undefined)
}

function set(state: State, { name, words, array, added }: Setting): void {
  const before = added ? state.now.get(name) : undefined
  if (array || before?.array === true) return fill(state, name, before, array ? wordsOf(words, state) : words)
  const [value] = words
  if (value === undefined) return
  const text = valueIn(value, state)
  const parts = [...(before?.words[0]?.parts ?? []), ...text.parts]
  if (parts.length <= MOST_WORDS) state.now.set(name, { words: [{ ...text, parts }], array: false })
}

/** The elements of an array, behind those that it has. */
function fill({ now }: State, name: string, before: Held | undefined, elements: readonly Word[]): void {
  const filled = before?.array === true ? before : { words: [...(before?.words ?? [])], array: true }
  for (const element of elements.slice(0, MOST_WORDS - filled.words.length)) filled.words.push(element)
  now.set(name, filled)
}

/** The text of an assignment, which is one word. */
function valueIn(word: Word, state: State): Word {
  return expandedWord(word, { find: reference => scalarOf(state.expansions.get(reference), state), replaces: isSeveral })
}

function scalarOf(expansion: Expansion | undefined, state: State): Word | undefined {
  if (expansion === undefined || expansion.elements || expansion.present !== undefined) return undefined
  return textOf(state.lookup(expansion.name)) ?? (expansion.missing && inside(expansion.missing, state))
}

function wordsOf(words: readonly Word[], state: State): readonly Word[] {
  if (words.every(({ parts }) => parts.every(isText))) return words
  const found: Word[] = []
  for (const word of words) {
    const expanded = wordsFor(word, state)
    // an option would take the next word instead
    for (const each of expanded.length === 0 && isOption(found.at(-1)) ? [word] : expanded) found.push(each)
    if (found.length > words.length + MOST_WORDS) return words
  }
  return found
}

function isOption(word: Word | undefined): boolean {
  return word !== undefined && patternText(word).startsWith('-')
}

function wordsFor(word: Word, state: State): readonly Word[] {
  const expansion = expansionIn(word, state)
  if (expansion === undefined) return [inside(word, state)]
  if (expansion.elements) return state.lookup(expansion.name)?.words ?? [word]
  const value = expansion.present === undefined ? scalarOf(expansion, state) : inside(expansion.present, state)
  return expansion.splits && value !== undefined && isSeveral(value) ? splitWords(value) : [inside(word, state)]
}

/** What the whole of a word expands to. */
function expansionIn(word: Word, { expansions }: State): Expansion | undefined {
  const only = onlyReference(word)
  return only && expansions.get(only)
}

// `"$HEADER"`, `--env=$PAIR`
const ALONE = /^(?:--?[\w-]+=)?\uE000$/

/** Options, and a name with its value, stand in the place of their variable; other values are looked up where they are used. */
function inside(word: Word, state: State): Word {
  const isAlone = ALONE.test(patternText(word))
  return expandedWord(word, {
    find: reference => scalarOf(state.expansions.get(reference), state),
    replaces: value => isOptions(value) || (isAlone && isPair(value)),
  })
}

/** `$DOCKER run`, `sudo "${KUBECTL:-kubectl}" …`: the program by its name, and what it runs in turn. */
function named(words: readonly Word[]): readonly Word[] {
  let found = words
  for (let hops = 0; hops < MOST_HOPS; hops++) {
    const [program] = peel(found).words
    const known = program && settled(program)
    if (program === undefined || known === undefined || known === program) return found
    found = found.map(word => (word === program ? known : word))
  }
  return found
}

const MOST_HOPS = 5
