import type { Lookup, Word } from '../../parsed.ts'
import { derive, wholeText } from '../../source.ts'
import type { Mapped } from '../../source.ts'
import { lookupIn } from '../expansion.ts'
import { isText } from '../word.ts'

/** An assignment of a Makefile: `=`, `:=`, `?=` or `+=`, and what stands behind it. */
export interface Assigned {
  readonly name: string
  readonly operator: string
  readonly word: Word
}

/** More parts are nobody's options. */
const MOST_PARTS = 1000

/** What the variables of a Makefile stand for at its end, which is when recipes run. */
export function variablesIn(assigned: readonly Assigned[]): Lookup {
  const held = new Map<string, Word>()
  for (const { name, operator, word } of assigned) {
    const before = held.get(name)
    if (operator === '?=' && before !== undefined) continue
    const own = before === undefined ? word : withOwn(word, name, before)
    const value = operator === '+=' && before !== undefined ? { ...own, parts: [...before.parts, blankBefore(word), ...own.parts] } : own
    if (value.parts.length <= MOST_PARTS) held.set(name, value)
  }
  return lookupIn(name => held.get(name))
}

/** `FLAGS := $(FLAGS) --force` */
function withOwn(word: Word, name: string, before: Word): Word {
  return { ...word, parts: word.parts.flatMap(part => (!isText(part) && part.name === name ? before.parts : [part])) }
}

function blankBefore({ span }: Word): Mapped {
  return derive(wholeText(span.source), [{ text: ' ', from: span.start, to: span.start }])
}
