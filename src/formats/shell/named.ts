import type { Entry, Word } from '../../parsed.ts'
import { entryOf, isText, patternText } from '../word.ts'

// `HF_TOKEN=…` as an argument
const NAMED = /^[A-Z][A-Z\d_]*=/

/** `make deploy API_KEY=…`, `echo "HF_TOKEN=…" >> .env` */
export function namedValues(words: readonly Word[]): Entry[] {
  return words.slice(1).flatMap(word => (NAMED.test(patternText(word)) ? (entryOf(word) ?? []) : []))
}

/** `: ${DB_PASSWORD:=x}` gives the variable its value where nobody else does. */
export function defaultsIn(words: readonly Word[]): Entry[] {
  return words.flatMap(({ parts }) =>
    parts.flatMap(part => {
      if (isText(part) || part.fallback === undefined || part.operator?.endsWith('-') !== true) return []
      return [{ name: { value: part.name, span: part.span }, value: part.fallback, span: part.span }]
    }),
  )
}
