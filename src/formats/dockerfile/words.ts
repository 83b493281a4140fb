import type { Mapped } from '../../source.ts'
import { slice } from '../../source.ts'
import { flowText } from '../yaml-text.ts'

/** The keyword and the flags of an instruction; `[from, to)` is the rest. */
export interface Head {
  /** In upper case, `ONBUILD` peeled off. */
  readonly keyword: string
  readonly flags: readonly Flag[]
  readonly from: number
  readonly to: number
}

/** `--from=builder` */
export interface Flag {
  readonly name: string
  readonly value: Mapped
}

/** `<<EOF`, `<<-"EOF"` */
export interface Opening {
  readonly name: string
  /** Leading tabs do not count. */
  readonly chomp: boolean
  /** Nothing else is written in the instruction. */
  readonly alone: boolean
}

// `<<EOF`, `3<<-"EOF"`
const OPENING = /^\d*<<(?<chomp>-?)(?<name>[^<]+)$/
const QUOTES = /["'\\]/g
// one string of an array that is known to be JSON
const JSON_STRING = /"(?:[^"\\]|\\.)*"/g
const CLOSINGS: ReadonlyMap<string, string> = new Map([
  ['{{', '}}'],
  ['<%', '%>'],
])
// longer template actions are text
const LONGEST_ACTION = 500

/** Reads an instruction up to its arguments. */
export function readHead(text: Mapped): Head {
  let from = 0
  let keyword = 'ONBUILD'
  while (keyword === 'ONBUILD' && from < text.text.length) {
    const end = wordEnd(text.text, from)
    keyword = text.text.slice(from, end).toUpperCase()
    from = skipBlanks(text.text, end)
  }
  const flags: Flag[] = []
  while (text.text.startsWith('--', from)) {
    const end = wordEnd(text.text, from, '\\')
    const name = text.text.slice(from, end).split('=', 1)[0]!
    const isLast = name === '--'
    if (!isLast) flags.push({ name, value: slice(text, Math.min(from + name.length + 1, end), end) })
    from = skipBlanks(text.text, end)
    if (isLast) break
  }
  return { keyword, flags, from, to: Math.max(from, text.text.trimEnd().length) }
}

/** The words of a text; their quotes stay, and hold them together where an escape character is given. */
export function splitWords(text: Mapped, escape?: string): Mapped[] {
  const words: Mapped[] = []
  for (let from = skipBlanks(text.text, 0); from < text.text.length;) {
    const end = wordEnd(text.text, from, escape)
    words.push(slice(text, from, end))
    from = skipBlanks(text.text, end)
  }
  return words
}

/** The strings of the JSON form `["sh", "-c", "…"]`; undefined for any other text. */
export function jsonStrings(text: Mapped): Mapped[] | undefined {
  if (!text.text.startsWith('[') || !isStringArray(text.text)) return undefined
  return [...text.text.matchAll(JSON_STRING)].map(match => flowText(text, match.index, match.index + match[0].length, 'double'))
}

/** The heredocs that the arguments of an instruction open, in order. */
export function openingsIn(text: Mapped): Opening[] {
  if (!text.text.includes('<<') || jsonStrings(text) !== undefined) return []
  const words = splitWords(text, '\\')
  return words.flatMap(word => {
    const match = OPENING.exec(word.text)
    if (match === null) return []
    return [{ name: match.groups!['name']!.replace(QUOTES, ''), chomp: match.groups!['chomp'] === '-', alone: words.length === 1 }]
  })
}

/** Where a template's `{{ … }}` or `<% … %>` that starts at `from` ends. */
export function actionEnd(text: string, from: number): number | undefined {
  const closing = CLOSINGS.get(text.slice(from, from + 2))
  const length = closing === undefined ? -1 : text.slice(from, from + LONGEST_ACTION).indexOf(closing)
  return length < 0 ? undefined : from + length + 2
}

function wordEnd(text: string, from: number, escape?: string): number {
  let quote = ''
  for (let at = from; at < text.length; at++) {
    const unit = text.charAt(at)
    if (quote === '' && isBlank(unit)) return at
    if (unit === '{' || unit === '<') at = (actionEnd(text, at) ?? at + 1) - 1
    else if (escape !== undefined && unit === escape && quote !== "'") at++
    else if (escape !== undefined) quote = quoteAfter(quote, unit)
  }
  return text.length
}

/** The quote that is open after a character. */
function quoteAfter(quote: string, unit: string): string {
  if (quote !== '') return unit === quote ? '' : quote
  return unit === '"' || unit === "'" ? unit : ''
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && isBlank(text.charAt(at))) at++
  return at
}

function isBlank(unit: string): boolean {
  return /\s/.test(unit)
}

function isStringArray(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) && value.every(item => typeof item === 'string')
  } catch {
    return false
  }
}
