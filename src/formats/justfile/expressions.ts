import type { Reference } from '../../model.ts'
import type { Word } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { slice, spanOf } from '../../source.ts'
import { valueOf, wordOf } from '../word.ts'
import { flowText } from '../yaml-text.ts'
import { matchAt } from '../lines.ts'

/** What a value is made of, and where it ends. */
export interface Expression {
  readonly word: Word
  readonly to: number
}

// `'…'`, `"…"`, the same in three quotes, `x'~/…'`
const STRING = /x?(?<quote>'''|"""|'|")(?:(?<=''')[^]*?|(?<=""")[^]*?|(?<=')[^']*|(?<=")(?:[^"\\]|\\[^])*)\k<quote>/y
// `env('HF_TOKEN')`, `env_var_or_default("TAG", `
const ENVIRONMENT = /env(?:_var(?:_or_default)?)?\([ \t]*(?<quote>['"])(?<name>[A-Za-z_]\w*)\k<quote>[ \t]*(?<more>,[ \t]*)?/y
const CLOSING = /[ \t]*,?[ \t]*\)/y
// `tag`, not `uppercase(tag)` or `if`
const NAME = /(?!(?:if|assert)\b)[A-Za-z_][\w-]*(?![\w(-])/y
const OPERATOR = /[ \t]*(?<sign>[+/])[ \t]*(?:\r?\n[ \t]*)?/y
const REST = /[^\r\n]*/y

/** Strings, variables and calls of `env` in a row; anything else is computed. */
export function expressionAt(whole: Mapped, from: number): Expression {
  const parts: (Mapped | Reference)[] = []
  for (let at = from; ;) {
    const term = termAt(whole, at)
    if (term === undefined) return computedAt(whole, from)
    parts.push(term.part)
    const operator = matchAt(OPERATOR, whole.text, term.to)
    if (operator === undefined) return { word: { parts: parts.filter(isFilled), span: spanOf(whole, from, term.to) }, to: term.to }
    if (operator.groups!['sign'] === '/')
      parts.push(slice(whole, term.to + operator[0].indexOf('/'), term.to + operator[0].indexOf('/') + 1))
    at = term.to + operator[0].length
  }
}

/** A string at a place, decoded. */
export function stringAt(whole: Mapped, from: number): { readonly text: Mapped; readonly to: number } | undefined {
  const match = matchAt(STRING, whole.text, from)
  if (match === undefined) return undefined
  const quote = match.groups!['quote']!
  const to = from + match[0].length
  const start = from + match[0].indexOf(quote)
  const text = quote === '"' ? flowText(whole, start, to, 'double') : slice(whole, start + quote.length, to - quote.length)
  return { text, to }
}

interface Term {
  readonly part: Mapped | Reference
  readonly to: number
}

function termAt(whole: Mapped, from: number): Term | undefined {
  const string = stringAt(whole, from)
  if (string !== undefined) return { part: string.text, to: string.to }
  const name = matchAt(NAME, whole.text, from)
  if (name === undefined) return variableAt(whole, from)
  const to = from + name[0].length
  return { part: { kind: 'reference', to: 'environment', name: name[0], span: spanOf(whole, from, to) }, to }
}

function variableAt(whole: Mapped, from: number): Term | undefined {
  const call = matchAt(ENVIRONMENT, whole.text, from)
  if (call === undefined) return undefined
  const { name = '', more } = call.groups ?? {}
  const end = from + call[0].length
  const fallback = more === undefined ? undefined : stringAt(whole, end)
  const closing = matchAt(CLOSING, whole.text, fallback?.to ?? end)
  if (closing === undefined) return undefined
  const to = (fallback?.to ?? end) + closing[0].length
  const reference = { kind: 'reference', to: 'environment', name, span: spanOf(whole, from, to) } as const
  return { part: fallback === undefined ? reference : { ...reference, operator: '-', fallback: valueOf(wordOf(fallback.text)) }, to }
}

function computedAt(whole: Mapped, from: number): Expression {
  const to = from + (matchAt(REST, whole.text, from)?.[0].length ?? 0)
  const span = spanOf(whole, from, to)
  return { word: { parts: [{ kind: 'reference', to: 'computed', name: '', span }], span }, to }
}

function isFilled(part: Mapped | Reference): boolean {
  return !('text' in part) || part.text !== ''
}
