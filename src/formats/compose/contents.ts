import type { Part } from '../../parsed.ts'
import { formatAs } from '../embedded.ts'
import type { Node } from '../tree.ts'
import { childOf, pairsOf } from '../tree.ts'
import { wordIn } from './nodes.ts'
import { scriptOf } from '../script.ts'

/** Files that are written inside the file: the `content` of `configs` and `secrets`, in a language of its own. */
export function readContents(document: Node): readonly Part[] {
  return ['configs', 'secrets'].flatMap(field =>
    pairsOf(childOf(document, field)).flatMap(({ key, value }) => {
      const content = wordIn(childOf(value, 'content'))
      if (content === undefined) return []
      const text = scriptOf(content)
      return [{ format: formatAs(key.text.text, text.text) ?? 'ini', text }]
    }),
  )
}
