import type { Word } from '../../parsed.ts'
import type { Defaults } from '../defaults.ts'
import { withDefaults } from '../defaults.ts'
import { literalsIn } from '../expressions.ts'
import type { Node } from '../tree.ts'
import { isText, wordOf } from '../word.ts'
import { isExpression, wordIn } from './environment.ts'

/** What expressions in an image can be before the job runs. */
export interface Known {
  readonly inputs: Defaults
  readonly matrix: ReadonlyMap<string, readonly Word[]>
}

/** The images that a scalar stands for: one for each value of a matrix and for each text that an expression writes out. */
export function imagesIn(node: Node | undefined, { inputs, matrix }: Known): readonly Word[] {
  const image = wordIn(node)
  if (node?.kind !== 'scalar' || image === undefined) return []
  const written = isExpression(node) ? literalsIn(node.text).filter(({ text }) => text !== '') : []
  return written.length > 0 ? written.map(wordOf) : overMatrix(image, matrix).map(word => withDefaults(word, inputs))
}

/** With several names of a matrix in one image, nobody knows which combinations there are. */
function overMatrix(image: Word, matrix: Known['matrix']): readonly Word[] {
  const names = new Set(image.parts.flatMap(part => (!isText(part) && matrix.has(part.name) ? [part.name] : [])))
  const [name = ''] = names
  const values = names.size === 1 ? matrix.get(name) : undefined
  if (values === undefined) return [image]
  return values.map(value => ({
    parts: image.parts.flatMap(part => (!isText(part) && part.name === name ? value.parts : [part])),
    span: value.span,
  }))
}
