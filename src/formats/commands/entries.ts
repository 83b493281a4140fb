import type { Entry, Word } from '../../parsed.ts'
import { cutWord, entryOf, locatedText, patternText, valueOf } from '../word.ts'
import { pieces } from './workload.ts'

// `^@^` before `K=V@K2=V2`
const DELIMITER = /^\^(?<delimiter>[^^]+)\^/
// `Variables=` before `{K=V,K2=V2}`
const WRAPPED = /^(?:\w+=)?\{(?=[^"'{}]*=)/
// `"key": "value"`, `"key": 8080`
const MEMBER = /["'](?<key>[^"'\\]{1,200})["']\s*:\s*(?<value>"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'{}[\],]+)/g

/** `a.b=value,c=value`, also after a delimiter of its own (`^@^a=b@c=d`) and in braces. */
export function settingsOf(value: Word): Entry[] {
  const text = patternText(value)
  const own = DELIMITER.exec(text)
  const wrapped = WRAPPED.exec(text)
  const inner = cutWord(value, (own ?? wrapped)?.[0].length ?? 0, wrapped !== null && text.endsWith('}') ? text.length - 1 : Infinity)
  return piecesAt(inner, own?.groups!['delimiter'] ?? ',').flatMap(piece => {
    const entry = entryOf(piece)
    return entry === undefined || entry.value.kind === 'absent' ? [] : [entry]
  })
}

/** The stretches between delimiters that are neither escaped nor in braces, as in `list={a,b}`. */
function piecesAt(word: Word, delimiter: string): Word[] {
  const text = patternText(word)
  const found: Word[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '{') depth++
    else if (text[at] === '}') depth--
    else if (depth <= 0 && text.startsWith(delimiter, at)) {
      found.push(cutWord(word, from, at))
      from = at + delimiter.length
      at = from - 1
    }
  }
  return [...found, cutWord(word, from)]
}

/** Several `KEY=value` in one word, between blanks or commas; JSON too. */
export function pairsOf(value: Word): Entry[] {
  const text = patternText(value)
  if (/^\s*[{[]/.test(text)) return jsonOf(value)
  return /\s/.test(text) ? pieces(value, /\s/).flatMap(settingsOf) : settingsOf(value)
}

/** Names and values of a JSON text at any depth: `{"K": "V"}`, `[{"name": "K", "value": "V"}]`; else of `K=V,K2=V2`. */
export function jsonOf(value: Word): Entry[] {
  const text = patternText(value)
  const entries: Entry[] = []
  let named: Entry['name'] | undefined
  for (const { 0: member, index, groups } of text.matchAll(MEMBER)) {
    const written = groups!['value']!
    const quoted = /^["']/.test(written) ? 1 : 0
    const end = index + member.length
    const inner = cutWord(value, end - written.length + quoted, end - quoted)
    const key = locatedText(cutWord(value, index + 1, index + 1 + groups!['key']!.length))
    if (key?.value.toLowerCase() === 'name') named = locatedText(inner)
    const name = key?.value.toLowerCase() === 'value' && named !== undefined ? named : key
    if (name !== undefined) entries.push({ name, value: valueOf(inner), span: cutWord(value, index, end).span })
  }
  return entries.length > 0 || /^\s*[{[]\s*["']/.test(text) ? entries : settingsOf(value)
}
