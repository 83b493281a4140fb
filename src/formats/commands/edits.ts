import type { Entry, Word } from '../../parsed.ts'
import { cutWord, isText, patternText, valueOf } from '../word.ts'

// `.auth.token = "x"`, `.auth["token"] |= "x"`, `{token: "x"}`
const ASSIGNED = /(?<name>[A-Za-z_][\w-]{0,80})["'\]]{0,3}\s{0,8}(?:\|?=(?!=)|:)\s{0,8}(?<quote>["'])(?<value>[^"'\\\n]{1,500})\k<quote>/g

/** What an expression of jq, yq or JavaScript sets. */
export function filterEntries(expression: Word): readonly Entry[] {
  return Array.from(patternText(expression).matchAll(ASSIGNED), ({ index, 0: written, groups }) => {
    const end = index + written.length - 1
    return entryAt(expression, { name: groups!['name']!, from: index, start: end - groups!['value']!.length, end })
  })
}

// `s/from/to/`, the delimiter being any character; `s` begins a command, behind an address at most
const SUBSTITUTION = /(?<=^|[\s;{}/\d$!,])s(?<delimiter>[^\w\s\\])/g
// `PASSWORD=`, `requirepass `, `  password: "`, `<password>`
const ASSIGNS =
  /^[\s#"'\\1-9]{0,40}(?:(?:export|set)\s{1,4})?["'<]?(?<name>[A-Za-z_][\w.-]{0,80})(?:["']?\s{0,8}[=:]\s{0,8}|\s{1,8}|>)["']?/
// what a value ends before: quotes, marks and tags around it
const CLOSING = /["',;]{0,3}(?:<\/[\w.:-]{1,80}>)?\s{0,8}$/
// `__DB_PASS__`, `{{DB_PASSWORD}}`, `@TOKEN@`, `\${DB_PASSWORD}`, `DB_PASSWORD`
const BLANK =
  /^(?:[\\_{@$<%#[(]{1,6}[\s.]?(?<marked>[A-Za-z][\w.-]{0,80}?)\s?[\\_}@>%#\])]{1,6}|(?<bare>[A-Z][A-Z\d]{0,40}(?:_[A-Z\d]{1,40}){1,8}))$/
// `password=` of `\(password=\).*`
const KEPT = /(?<name>[A-Za-z_][\w.-]{0,80})["']?[\s\\]{0,8}[=:][^=:]{0,40}$/
// `\1`: what the pattern has found; a part of the new text that nobody knows
const BACKREFERENCE = /^\\[1-9]/
const UNKNOWN = /\\[1-9]|(?<!\\)&/

/** What a script of sed writes under a name, or instead of a blank with a name. */
export function replacementEntries(script: Word): readonly Entry[] {
  const text = patternText(script)
  const found: Entry[] = []
  let after = 0
  for (const { index, 0: opening, groups } of text.matchAll(SUBSTITUTION)) {
    if (index < after) continue
    const delimiter = groups!['delimiter']!
    const from = index + opening.length
    const middle = endOf(text, from, delimiter)
    const end = endOf(text, middle + 1, delimiter)
    if (end >= text.length) break
    after = end
    found.push(...substituted(script, writtenText(cutWord(script, from, middle)), middle + 1, end))
  }
  return found
}

function substituted(script: Word, pattern: string, from: number, to: number): readonly Entry[] {
  const text = patternText(script).slice(from, to)
  const { name, length } = BACKREFERENCE.test(text) ? { name: KEPT.exec(pattern)?.groups?.['name'], length: 2 } : opening(text, pattern)
  const value = text.slice(length, text.length - (CLOSING.exec(text)?.[0].length ?? 0))
  if (name === undefined || value === '' || /\s/.test(value) || UNKNOWN.test(value)) return []
  return [entryAt(script, { name, from, start: from + length, end: from + length + value.length })]
}

/** The name that a new text begins with, or that of the blank whose place it takes. */
function opening(text: string, pattern: string): { readonly name: string | undefined; readonly length: number } {
  const assigned = ASSIGNS.exec(text)
  return { name: assigned?.groups?.['name'] ?? blankName(pattern), length: assigned?.[0].length ?? 0 }
}

function blankName(pattern: string): string | undefined {
  const { marked, bare } = BLANK.exec(pattern)?.groups ?? {}
  return marked ?? bare
}

/** With what stands for a reference, as `{{DB_PASSWORD}}`, as it is written. */
function writtenText({ parts }: Word): string {
  return parts.map(part => (isText(part) ? part.text : part.span.source.text.slice(part.span.start, part.span.end))).join('')
}

/** Where the delimiter stands next that no backslash escapes, or the end. */
function endOf(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === delimiter) return at
  }
  return text.length
}

function entryAt(word: Word, place: { readonly name: string; readonly from: number; readonly start: number; readonly end: number }): Entry {
  const value = cutWord(word, place.start, place.end)
  return { name: { value: place.name, span: cutWord(word, place.from, place.end).span }, value: valueOf(value), span: value.span }
}
