import type { Entry, Word } from '../../parsed.ts'
import { literalsIn } from '../expressions.ts'
import type { Node, ScalarNode } from '../tree.ts'
import { isNull, pairsOf } from '../tree.ts'
import { literalOf } from '../word.ts'
import { wordOfScalar } from '../yaml-word.ts'
import { mapEntries } from '../map-entries.ts'

/** The scalar as a word, its expressions as what they refer to; undefined for anything else, for null and for nothing. */
export function wordIn(node: Node | undefined): Word | undefined {
  return isFilled(node) ? wordOfScalar(node) : undefined
}

/** `env:` and its like; a map that an expression gives is not known. */
export function entriesIn(node: Node | undefined): readonly Entry[] {
  return mapEntries(node, wordIn)
}

/** A value for each text that an expression may come to: `PASSWORD: ${{ a && 'x' || 'y' }}`. */
export function alternativesIn(node: Node | undefined): readonly Entry[] {
  return pairsOf(node).flatMap(({ key, value, span }) =>
    isFilled(value) && isExpression(value)
      ? literalsIn(value.text).map(text => ({ name: { value: key.text.text, span: key.span }, value: literalOf(text), span }))
      : [],
  )
}

// one expression and nothing else
const EXPRESSION = /^\$\{\{(?:(?!\$\{\{)[^])*\}\}$/

/** Whether a scalar is one expression as a whole. */
export function isExpression({ text }: ScalarNode): boolean {
  return EXPRESSION.test(text.text)
}

function isFilled(node: Node | undefined): node is ScalarNode {
  return node?.kind === 'scalar' && !isNull(node) && node.text.text !== ''
}
