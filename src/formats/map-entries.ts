import type { Entry, Word } from '../parsed.ts'
import type { Node } from './tree.ts'
import { pairsOf } from './tree.ts'
import { valueOf } from './word.ts'

/** The entries of a map by its keys, each value as its format reads it; a value without a word gives none. */
export function mapEntries(node: Node | undefined, wordIn: (value: Node | undefined) => Word | undefined): readonly Entry[] {
  return pairsOf(node).flatMap(({ key, value, span }) => {
    const word = wordIn(value)
    return word === undefined ? [] : [{ name: { value: key.text.text, span: key.span }, value: valueOf(word), span }]
  })
}
