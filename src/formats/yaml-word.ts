import type { Reference } from '../model.ts'
import type { Word } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { slice, spanOf } from '../source.ts'
import type { ScalarNode } from './tree.ts'
import { HOLE } from './word.ts'

/** The scalar as a word: what a template would fill in is a computed reference. */
export function wordOfScalar(node: ScalarNode): Word {
  return { parts: partsOf(node.text), span: node.span }
}

/** A name with its template holes as `…`, for messages and look-ups. */
export function shownText(text: string): string {
  return text.replace(HOLE_RUN, '…')
}

const HOLE_RUN = new RegExp(`${HOLE}+`, 'g')

/** A run of template holes, `{{ x }}` or `${{ x }}`. */
const HOLES = new RegExp(String.raw`${HOLE}+|\$?\{\{[^{}]*\}\}`, 'g')

/** A text's stretches in a row, template holes and `{{ … }}` as computed references. */
export function partsOf(text: Mapped): (Mapped | Reference)[] {
  const parts: (Mapped | Reference)[] = []
  let at = 0
  for (const match of text.text.matchAll(HOLES)) {
    const to = match.index + match[0].length
    if (match.index > at) parts.push(slice(text, at, match.index))
    parts.push({ kind: 'reference', to: 'computed', name: '', span: spanOf(text, match.index, to) })
    at = to
  }
  if (at < text.text.length) parts.push(at === 0 ? text : slice(text, at))
  return parts
}
