import type { ParsedArgument, Word } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { cutWord, literalText, patternText, splitWord, valueOf } from '../word.ts'
import type { Item } from './tool.ts'

// the parts of option names that secrets go under: `api-key`, `ServerApp.token`, `authtoken`
const TELLING =
  /^(?:key|auth|masterauth|pass|requirepass|pwd|phrase|credentials?|mnemonic|seed|jwt|passphrase|[a-z\d]*(?:password|passwd|token|secret|apikey))$/
// `apiKey` as `api-Key`
const HUMP = /(?<=[a-z\d])(?=[A-Z])/g
// `Authorization: Bearer `, `x-api-key: `
const HEADER = /^(?<name>[\w-]+)\s*:\s*(?:(?<scheme>bearer|basic|token|bot|apikey|key)\s+)?/i

/** A position that holds a secret whatever its name; `-` stands for standard input. */
export function secretArguments({ flag, value, span }: Item): ParsedArgument[] {
  const text = literalText(value)
  if (text === '' || text === '-') return []
  return [{ ...flagged(flag), certain: true, value: valueOf(value), span }]
}

/** `KEY=value` that goes into a store: judged by its key. */
export function pairArguments({ flag, value, span }: Item): ParsedArgument[] {
  const [left, right] = splitWord(value, '=') ?? []
  const name = left && literalText(left)
  if (name === undefined || right === undefined || literalText(right) === '-') return []
  return [{ ...flagged(flag), name, value: valueOf(right), span }]
}

/** The password of `user:password`; a key that stands alone with its colon (`key:`); a variable that holds both. */
export function loginArguments({ flag, value, span }: Item): ParsedArgument[] {
  const [user, password] = splitWord(value, ':') ?? [undefined, value]
  if (user === undefined && literalText(value) !== undefined) return []
  const secret = user !== undefined && literalText(password) === '' ? user : password
  return secret.parts.length === 0 ? [] : [{ ...flagged(flag), certain: true, value: valueOf(secret), span }]
}

/** The value of a header, without the scheme of an `Authorization`. */
export function headerArguments({ flag, value, span }: Item): ParsedArgument[] {
  const match = HEADER.exec(patternText(value))
  if (match === null) return []
  const secret = cutWord(value, match[0].length)
  const certain = match.groups!['scheme'] !== undefined ? ({ certain: true } as const) : {}
  return secret.parts.length === 0 ? [] : [{ ...flagged(flag), name: match.groups!['name']!, ...certain, value: valueOf(secret), span }]
}

/** The values of long options that are named like secrets, for tools without a table. */
export function tellingArguments(words: readonly Word[]): ParsedArgument[] {
  const found: ParsedArgument[] = []
  for (const [at, word] of words.entries()) {
    const text = patternText(word)
    if (!text.startsWith('--') || !tells(text)) continue
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

function tells(option: string): boolean {
  const name = option.slice(2).split('=', 1)[0] ?? ''
  return name
    .replace(HUMP, '-')
    .toLowerCase()
    .split(/[-_.]/)
    .some(part => TELLING.test(part))
}

function joinSpans(first: Span, last: Span): Span {
  return { ...first, end: Math.max(first.end, last.end) }
}

function flagged(flag: string | undefined): { flag?: string } {
  return flag === undefined ? {} : { flag }
}
