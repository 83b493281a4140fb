import type { Entry, ParsedArgument, Word } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { cutWord, literalText, patternText, splitWord, valueOf } from '../word.ts'
import { pairsOf } from './entries.ts'
import { bodyEntries, connectPassword, turnEntries } from './texts.ts'
import { filterEntries, replacementEntries } from './edits.ts'
import { tells } from './telling.ts'
import type { Role } from './roles.ts'
import type { Call, Item } from './tool.ts'

// `Authorization: Bearer `, `x-api-key: `
const HEADER = /^(?<name>[\w-]+)\s*:\s*(?:(?<scheme>bearer|basic|token|bot|apikey|key)\s+)?/i

// `-`, `@token.txt`: the value is read from there
const ELSEWHERE = /^(?:-|@[\w./~-]+)$/

/** How items of a role hand over secrets. */
const BY_ROLE: ReadonlyMap<Role, (item: Item) => ParsedArgument[]> = new Map([
  ['secret', secretArguments],
  ['passphrase', passphraseArguments],
  ['pair', pairArguments],
  ['secret-env', pairArguments],
  ['pairs', entriesOf(pairsOf)],
  ['body', writtenOf(bodyEntries)],
  ['filter', writtenOf(filterEntries)],
  ['replacement', writtenOf(replacementEntries)],
  ['connect', connectArguments],
  ['login', loginArguments],
  ['comma-login', loginArguments],
  ['header', headerArguments],
  ['unlisted', unlistedArguments],
])

/** The secrets among the words of a call: those of its items, those of its command, passwords in URLs. */
export function argumentsOf({ words }: Call, items: readonly Item[]): ParsedArgument[] {
  return [
    ...items.flatMap(item => BY_ROLE.get(item.role)?.(item) ?? []),
    ...namedArguments(items),
    ...turnEntries(items.flatMap(({ role, value }) => (role === 'turns' ? [value] : []))).map(argumentOf),
    ...tellingArguments(items.filter(({ role }) => role === 'command').map(({ value }) => value)),
    ...urlArguments(words),
  ]
}

/** A position that holds a secret whatever its name; `-` stands for standard input, `file://` for a file. */
function secretArguments({ flag, value, span }: Item): ParsedArgument[] {
  const text = literalText(value)
  if (text === '' || text === '-' || text?.startsWith('file://') === true) return []
  return [{ ...flagged(flag), certain: true, value: valueOf(value), span }]
}

/** `KEY=value` that goes into a store: judged by its key. */
function pairArguments({ flag, value, span }: Item): ParsedArgument[] {
  const [left, right] = splitWord(value, '=') ?? []
  const name = left && literalText(left)
  if (name === undefined || right === undefined || ELSEWHERE.test(literalText(right) ?? '')) return []
  return [{ ...flagged(flag), name, value: valueOf(right), span }]
}

/** Several names and values in one word, each judged by its name. */
function entriesOf(read: (word: Word) => readonly Entry[]): (item: Item) => ParsedArgument[] {
  return ({ flag, value }) => read(value).map(entry => ({ ...flagged(flag), ...argumentOf(entry) }))
}

/** Those that are written out: a variable in the middle of a text is the usual way to hand it over. */
function writtenOf(read: (word: Word) => readonly Entry[]): (item: Item) => ParsedArgument[] {
  return entriesOf(word => read(word).filter(({ value }) => value.kind === 'literal'))
}

function argumentOf({ name, certain, value, span }: Entry): ParsedArgument {
  return { name: name.value, ...(certain && { certain }), value, span }
}

/** The password of `user/password@database`. */
function connectArguments(item: Item): ParsedArgument[] {
  const password = connectPassword(item.value)
  return password === undefined ? [] : secretArguments({ ...item, value: password })
}

/** Values that go by the names that stand before them: `set NAME VALUE`. */
function namedArguments(items: readonly Item[]): ParsedArgument[] {
  let name = locatedName(items)
  const found: ParsedArgument[] = []
  for (const item of items) {
    const { flag, role, value, span } = item
    if (role === 'name') {
      name = literalText(value)
      found.push(...pairArguments(item))
    } else if (role === 'named' && !ELSEWHERE.test(literalText(value) ?? ''))
      found.push({ ...flagged(flag), ...(name && { name }), value: valueOf(value), span })
  }
  return found
}

/** An option's value may stand before the name. */
function locatedName(items: readonly Item[]): string | undefined {
  const first = items.find(({ role }) => role === 'name')
  return first && literalText(first.value)
}

/** `pass:…`, as openssl takes it; `env:` and `file:` name a place. */
function passphraseArguments(item: Item): ParsedArgument[] {
  const [source, secret] = splitWord(item.value, ':') ?? []
  return source !== undefined && secret !== undefined && literalText(source) === 'pass' ? secretArguments({ ...item, value: secret }) : []
}

/** The value of an option that no table has, if it is named like a secret. */
function unlistedArguments({ flag, value, span }: Item): ParsedArgument[] {
  return flag !== undefined && value.parts.length > 0 && tells(flag) ? [{ flag, value: valueOf(value), span }] : []
}

/** `https://user:password@host`, `git+https://$TOKEN@host`, alone or behind an option's name. */
const CREDENTIALS = /^(?:--?[\w-]+=)?[a-z][a-z\d+.-]*:\/\/(?<user>[^\s:@/?#]*)(?<colon>:)?(?<password>(?<=:)[^\s@/?#]*)?@/i

/** The passwords of URLs among the words. */
function urlArguments(words: readonly Word[]): ParsedArgument[] {
  return words.flatMap(word => {
    const text = patternText(word)
    const match = text.includes('://') ? CREDENTIALS.exec(text) : null
    if (match === null) return []
    const { user = '', password } = match.groups!
    const end = match[0].length - 1
    const secret = cutWord(word, end - (password ?? user).length, end)
    if (secret.parts.length === 0) return []
    return [{ name: password === undefined ? 'user' : 'password', value: valueOf(secret), span: word.span }]
  })
}

/** The password of `user:password` or `user%password`; a key that stands alone with its colon (`key:`); a variable that holds both. */
function loginArguments({ flag, role, value, span }: Item): ParsedArgument[] {
  const [user, password] = splitWord(value, role === 'comma-login' ? ',' : ':') ?? splitWord(value, '%') ?? [undefined, value]
  if (user === undefined && literalText(value) !== undefined) return []
  const secret = user !== undefined && literalText(password) === '' ? user : password
  return secret.parts.length === 0 ? [] : [{ ...flagged(flag), certain: true, value: valueOf(secret), span }]
}

/** The value of a header, without the scheme of an `Authorization`. */
function headerArguments({ flag, value, span }: Item): ParsedArgument[] {
  const match = HEADER.exec(patternText(value))
  if (match === null) return []
  const secret = cutWord(value, match[0].length)
  const certain = match.groups!['scheme'] !== undefined ? ({ certain: true } as const) : {}
  return secret.parts.length === 0 ? [] : [{ ...flagged(flag), name: match.groups!['name']!, ...certain, value: valueOf(secret), span }]
}

/** What the words of a program without a table say: options that are named like secrets, passwords in URLs. */
export function plainArguments(words: readonly Word[]): ParsedArgument[] {
  return [...tellingArguments(words), ...urlArguments(words)]
}

/** The values of long options that are named like secrets. */
export function tellingArguments(words: readonly Word[]): ParsedArgument[] {
  const found: ParsedArgument[] = []
  for (const [at, word] of words.entries()) {
    const text = patternText(word)
    if (!tells(text)) continue
    const [option, value] = splitWord(word, '=') ?? [word, operandOf(words[at + 1])]
    const flag = literalText(option)
    if (flag === undefined || value === undefined || value.parts.length === 0) continue
    found.push({ flag, value: valueOf(value), span: joinSpans(word.span, value.span) })
  }
  return found
}

function operandOf(next: Word | undefined): Word | undefined {
  return next !== undefined && !patternText(next).startsWith('-') ? next : undefined
}

function joinSpans(first: Span, last: Span): Span {
  return { ...first, end: Math.max(first.end, last.end) }
}

function flagged(flag: string | undefined): { flag?: string } {
  return flag === undefined ? {} : { flag }
}
