import type { Word } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { isText } from './word.ts'

/** The texts of a word that are no stretch of the file, to be searched beside it. */
export function rewrittenTexts({ parts }: Word): Mapped[] {
  return parts.filter(isText).filter(isRewritten)
}

/** Whether a decoded text is not a stretch of the file. */
export function isRewritten({ text, runs: [first, ...others] }: Mapped): boolean {
  return others.length > 0 || (first !== undefined && first.end - first.start !== text.length)
}
