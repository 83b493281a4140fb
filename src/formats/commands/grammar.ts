import type { Word } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { cutWord, literalText, patternText } from '../word.ts'
import { lazily } from '../../lazily.ts'
import type { Role } from './roles.ts'
import { ROLES, VALUELESS } from './roles.ts'
import { tells } from './telling.ts'

/** An option of a table: one that takes only what is glued to it, the next word, the next two, or all words up to the next option. */
interface Known {
  readonly role: Role
  readonly takes: 'glued' | 'next' | 'all' | 'two'
}

/** How a table reads its words. */
interface Manner {
  /** What an option is that is not listed. */
  readonly others?: 'switch' | 'value'
  /** Options end at the first positional. */
  readonly leading?: boolean
  /** Long options begin with one dash. */
  readonly single?: boolean
  /** Options begin with a slash, in any case, and a colon stands before their values: `/pass:x`. */
  readonly slash?: boolean
}

/** Which options a command knows. */
export interface Grammar extends Manner {
  readonly known: () => ReadonlyMap<string, Known>
}

/** An option as written, its value apart. */
export interface Option {
  readonly flag: string
  readonly role: Role
  readonly value?: Word
  readonly span: Span
}

/** A command line's words by what they are. */
export interface Reading {
  readonly options: readonly Option[]
  readonly positionals: readonly Word[]
  /** What follows `--`. */
  readonly rest: readonly Word[]
}

// `--env=KEY=value`
const LONG = /^(?<flag>--?[^=\uE000]+)(?<glued>=)?/
// `/pass:x`, `/rp`
const SLASHED = /^(?<flag>\/[^:=\uE000]+)(?<glued>[:=])?/
// `-itd`, `-eKEY=value`
const SHORT = /^-[^-]/
// `password=`, `env-vars...`, `arg+`
const LISTED = /^(?<name>[^=]+?)(?<takes>=|\.\.\.|\+)?$/
const TAKES = { '=': 'glued', '...': 'all', '+': 'two' } as const

/**
 * A table of options: names by role, separated by blanks; one letter is a short option, more are a long one. `name=` takes
 * only what is glued to it, `name...` all words up to the next option, `name+` two: a name and its value.
 */
export function grammar(names: Partial<Record<Role, string>>, manner: Manner = {}): Grammar {
  return { known: lazily(() => knownOf(names)), ...manner }
}

function knownOf(names: Partial<Record<Role, string>>): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>()
  for (const role of ROLES) {
    for (const listed of names[role]?.match(/\S+/g) ?? []) {
      const { name = listed, takes } = LISTED.exec(listed)?.groups ?? {}
      known.set(name, { role, takes: takes === '=' || takes === '...' || takes === '+' ? TAKES[takes] : 'next' })
    }
  }
  return known
}

/** Tells options, their values and positionals apart. */
export function readWords(words: readonly Word[], grammar: Grammar): Reading {
  const options: Option[] = []
  const positionals: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) break
    const text = patternText(word)
    if (text === '--') return { options, positionals, rest: words.slice(at + 1) }
    if (!isOption(text, grammar)) {
      positionals.push(word)
      if (grammar.leading === true) return { options, positionals: words.slice(at), rest: [] }
      continue
    }
    const found = isLong(text, grammar) ? longOption(word, text, grammar) : shortOptions(word, text, grammar)
    const last = found.pop()
    for (const option of found) options.push(option)
    if (last === undefined) continue
    const values = valuesOf(last, words.slice(at + 1, at + 1 + MOST_VALUES), grammar)
    if (values.length === 0) options.push(last)
    for (const [index, value] of values.entries())
      options.push({
        ...last,
        role: roleAt(last, index, grammar),
        value,
        span: index === 0 ? spanTo(last.span, value.span) : value.span,
      })
    at += values.length
  }
  return { options, positionals, rest: [] }
}

/** Up to the value, but for one that comes from an assignment elsewhere. */
function spanTo(flag: Span, value: Span): Span {
  return value.end < flag.end ? flag : { ...flag, end: value.end }
}

/** A list of more values is none that a person writes. */
const MOST_VALUES = 100

function isOption(text: string, { slash }: Grammar): boolean {
  return (text.startsWith('-') && text !== '-') || (slash === true && text.startsWith('/'))
}

function isLong(text: string, { single, slash }: Grammar): boolean {
  return text.startsWith('--') || single === true || (slash === true && text.startsWith('/'))
}

/** The second value of an option that takes two is the value of what the first one names. */
function roleAt({ flag, role }: Option, index: number, { known }: Grammar): Role {
  return role === 'name' && index === 1 && known().get(nameOf(flag))?.takes === 'two' ? 'named' : role
}

function longOption(word: Word, text: string, { known, others }: Grammar): Option[] {
  const match = (text.startsWith('/') ? SLASHED : LONG).exec(text)
  if (match === null) return []
  const flag = match.groups!['flag']!
  const glued = match.groups!['glued'] !== undefined
  const unlisted = glued || others === 'value' || tells(flag) ? 'unlisted' : 'switch'
  const role = known().get(nameOf(flag))?.role ?? unlisted
  return [{ flag, role, span: word.span, ...(glued ? { value: cutWord(word, match[0].length) } : {}) }]
}

/** `-itd` is three switches; the first letter that takes a value takes the rest of the word. */
function shortOptions(word: Word, text: string, { known, others }: Grammar): Option[] {
  const options: Option[] = []
  if (!SHORT.test(text)) return options
  for (let at = 1; at < text.length; at++) {
    const flag = `-${text[at]}`
    const role = known().get(flag.slice(1))?.role ?? (at === 1 && others === 'value' ? 'unlisted' : 'switch')
    if (VALUELESS.has(role)) {
      options.push({ flag, role, span: word.span })
      continue
    }
    const from = at + (text[at + 1] === '=' ? 2 : 1)
    options.push({ flag, role, span: word.span, ...(at + 1 < text.length ? { value: cutWord(word, from) } : {}) })
    break
  }
  return options
}

/** The words after an option that are its values: no secret and nothing for an unlisted one begins like an option. */
function valuesOf({ flag, role, value }: Option, next: readonly Word[], grammar: Grammar): readonly Word[] {
  if (VALUELESS.has(role)) return []
  const { takes } = grammar.known().get(nameOf(flag)) ?? {}
  if (value !== undefined || takes === 'glued') return []
  const operands = next.findIndex(word => isOption(patternText(word), grammar))
  const last = operands < 0 ? next.length : operands
  if (takes === 'all') return next.slice(0, last)
  if (takes === 'two') return next.slice(0, 2)
  return next.slice(0, takes === undefined || role === 'secret' ? Math.min(last, 1) : 1)
}

/** The words of a sentence that are written out, up to the first that is not. */
export function plainWords(words: readonly Word[]): string[] {
  const plain: string[] = []
  for (const word of words) {
    const text = literalText(word)
    if (text === undefined) break
    plain.push(text)
  }
  return plain
}

function nameOf(flag: string): string {
  return flag.startsWith('/') ? flag.slice(1).toLowerCase() : flag.replace(/^--?/, '')
}
