import type { Word } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { cutWord, literalText, patternText } from '../word.ts'

const ROLES = [
  // takes no value
  'switch',
  // takes a value that says nothing
  'value',
  // `KEY=value`, or a bare `KEY` that is passed through
  'env',
  // `KEY=value` and nothing else
  'assignment',
  // `a.b=value,c=value`
  'settings',
  'env-file',
  // a secret's value, whatever the option's name
  'secret',
  // `KEY=value` that is put into a store
  'pair',
  // the name of the store object that holds those pairs
  'object',
  // the name of a secret in the tool's own store
  'bundle',
  // `user:password`
  'login',
  // `Authorization: Bearer …`
  'header',
  'upload',
  // turns an upload around
  'download',
  // sources and, last, the destination of a copy; a side with a colon is remote
  'copy',
  // a file of workloads that it starts
  'runs',
  'image',
  'command',
  // a command in one word
  'script',
  'port',
  // publishes every port of the image
  'all-ports',
  // `22,8000`, published by the provider
  'ports',
  'volume',
  // `type=bind,source=…,target=…`
  'mount',
  'tmpfs',
  'network',
  'build-arg',
  'context',
  'dockerfile',
  'tag',
] as const

/** What an option's value or a positional is to its tool. */
export type Role = (typeof ROLES)[number]

/** Roles of options without a value. */
const VALUELESS: ReadonlySet<Role> = new Set(['switch', 'all-ports', 'download'])

/** Which options a command knows. */
export interface Grammar {
  readonly roles: ReadonlyMap<string, Role>
  readonly others: 'switch' | 'value'
  readonly leading: boolean
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
const LONG = /^(?<flag>--[^=\uE000]+)(?<glued>=)?/
// `-itd`, `-eKEY=value`
const SHORT = /^-[^-]/

/**
 * A table of options: names by role, separated by blanks; one letter is a short option, more are a long one.
 * `others`: what an option is that is not listed. `leading`: options end at the first positional.
 * The table is built when the first command is read with it: most files use few of the many tools.
 */
export function grammar(
  names: Partial<Record<Role, string>>,
  { others = 'switch', leading = false }: { others?: 'switch' | 'value'; leading?: boolean } = {},
): Grammar {
  let roles: ReadonlyMap<string, Role> | undefined
  return {
    get roles() {
      return (roles ??= rolesOf(names))
    },
    others,
    leading,
  }
}

function rolesOf(names: Partial<Record<Role, string>>): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>()
  for (const role of ROLES) for (const name of names[role]?.match(/\S+/g) ?? []) roles.set(flagOf(name), role)
  return roles
}

/** Tells options, their values and positionals apart. */
export function readWords(words: readonly Word[], { roles, others, leading }: Grammar): Reading {
  const options: Option[] = []
  const positionals: Word[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) break
    const text = patternText(word)
    if (text === '--') return { options, positionals, rest: words.slice(at + 1) }
    if (!text.startsWith('-') || text === '-') {
      positionals.push(word)
      if (leading) return { options, positionals: words.slice(at), rest: [] }
      continue
    }
    const found = text.startsWith('--') ? longOption(word, text, roles, others) : shortOptions(word, text, roles, others)
    for (const option of found) options.push(option)
    const last = found.at(-1)
    const next = words[at + 1]
    if (last === undefined || next === undefined || !takes(last, next, roles)) continue
    options[options.length - 1] = { ...last, value: next, span: { ...last.span, end: next.span.end } }
    at++
  }
  return { options, positionals, rest: [] }
}

function longOption(word: Word, text: string, roles: ReadonlyMap<string, Role>, others: 'switch' | 'value'): Option[] {
  const match = LONG.exec(text)
  if (match === null) return []
  const flag = match.groups!['flag']!
  const glued = match.groups!['glued'] !== undefined
  const role = roles.get(flag) ?? (glued ? 'value' : others)
  return [{ flag, role, span: word.span, ...(glued ? { value: cutWord(word, match[0].length) } : {}) }]
}

/** `-itd` is three switches; the first letter that takes a value takes the rest of the word. */
function shortOptions(word: Word, text: string, roles: ReadonlyMap<string, Role>, others: 'switch' | 'value'): Option[] {
  const options: Option[] = []
  if (!SHORT.test(text)) return options
  for (let at = 1; at < text.length; at++) {
    const flag = `-${text[at]}`
    const role = roles.get(flag) ?? (at === 1 ? others : 'switch')
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

/** Whether the next word is the option's value: for options that are not listed, only if it is no option itself. */
function takes(option: Option, next: Word, roles: ReadonlyMap<string, Role>): boolean {
  if (VALUELESS.has(option.role) || option.value !== undefined) return false
  return roles.has(option.flag) || !patternText(next).startsWith('-')
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

function flagOf(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`
}
