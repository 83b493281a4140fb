import { Hidden } from '../hidden.ts'
import type { Literal, Reference, Value } from '../model.ts'
import type { Entry, Word, WordReference } from '../parsed.ts'
import type { Located, Mapped, Span } from '../source.ts'
import { slice } from '../source.ts'

/** Stands for a hole in `patternText` and in resolved text: a private-use character that no config holds. */
export const HOLE = '\uE000'

/** A word without holes. */
export function wordOf(text: Mapped): Word {
  return { parts: text.text === '' ? [] : [text], span: text.span }
}

/** The word's text when it has no holes; an empty word gives an empty text. */
export function literalText(word: Word): string | undefined {
  let text = ''
  for (const part of word.parts) {
    if (!isText(part)) return undefined
    text += part.text
  }
  return text
}

/** The word's text with `HOLE` for every reference, to match patterns against. */
export function patternText(word: Word): string {
  return word.parts.map(part => (isText(part) ? part.text : HOLE)).join('')
}

/** `[from, to)` of `patternText`, holes kept. */
export function cutWord(word: Word, from: number, to: number = Infinity): Word {
  const parts: (Mapped | Reference)[] = []
  let at = 0
  for (const part of word.parts) {
    const length = isText(part) ? part.text.length : 1
    const start = Math.max(from - at, 0)
    const end = Math.min(to - at, length)
    if (start < end) parts.push(isText(part) ? slice(part, start, end) : part)
    at += length
  }
  return { parts, span: spanOfParts(parts, word.span, from === 0 ? word.span.start : word.span.end) }
}

/** The two sides of the first `separator` that is written out, or undefined. */
export function splitWord(word: Word, separator: string): readonly [Word, Word] | undefined {
  const at = patternText(word).indexOf(separator)
  return at < 0 ? undefined : [cutWord(word, 0, at), cutWord(word, at + separator.length)]
}

/** The word with the texts that its references are known to stand for. */
export function settled(word: Word): Word {
  const isKnown = word.parts.some(part => !isText(part) && part.known !== undefined)
  return isKnown ? { ...word, parts: word.parts.map(part => (isText(part) ? part : (part.known ?? part))) } : word
}

/** The word as a value of the model: its text hidden from here on. */
export function valueOf(word: Word): Value {
  const [first, ...rest] = word.parts
  if (first === undefined) return { kind: 'literal', text: new Hidden(''), runs: [], span: word.span }
  if (rest.length === 0) return isText(first) ? literalOf(first, word.span) : referenceOf(first)
  return { kind: 'template', parts: word.parts.map(part => (isText(part) ? literalOf(part) : referenceOf(part))), span: word.span }
}

/** The model looks variables up itself, and holds no text that is not hidden. */
function referenceOf(part: WordReference): Reference {
  const { known, ...reference } = part
  return known === undefined ? part : reference
}

/** A mapped text as a literal of the model. */
export function literalOf(text: Mapped, span: Span = text.span): Literal {
  return { kind: 'literal', text: new Hidden(text.text), runs: text.runs, span }
}

/** `KEY=value` or a bare `KEY` (whose value is absent); undefined when the name is not written out. */
export function entryOf(word: Word): Entry | undefined {
  const sides = splitWord(word, '=')
  const name = locatedText(sides?.[0] ?? word)
  if (name === undefined || name.value === '') return undefined
  return { name, value: sides === undefined ? { kind: 'absent' } : valueOf(sides[1]), span: word.span }
}

/** The reference that is the whole word: `$HOST`, not `root@$HOST`. */
export function onlyReference({ parts }: Word): WordReference | undefined {
  const [only] = parts
  return only === undefined || parts.length > 1 || isText(only) ? undefined : only
}

/** The word's text and place when it has no holes. */
export function locatedText(word: Word): Located<string> | undefined {
  const value = literalText(word)
  return value === undefined ? undefined : { value, span: word.span }
}

/** A part that is written out. */
export function isText(part: Mapped | Reference): part is Mapped {
  return 'text' in part
}

function spanOfParts(parts: readonly (Mapped | Reference)[], whole: Span, empty: number): Span {
  const first = parts[0]
  const last = parts.at(-1)
  if (first === undefined || last === undefined) return { source: whole.source, start: empty, end: empty }
  // a part that comes from an assignment stands elsewhere
  const end = last.span.end < first.span.start ? first.span.end : last.span.end
  return { source: whole.source, start: first.span.start, end }
}

/** A bare name as an entry: the value is that of whoever starts it. */
export function passedOn(entry: Entry): Entry {
  if (entry.value.kind !== 'absent') return entry
  return { ...entry, value: { kind: 'reference', to: 'environment', name: entry.name.value, span: entry.name.span } }
}
