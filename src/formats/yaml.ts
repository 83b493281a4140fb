import type { Mapped, Note } from '../source.ts'
import { spanOf } from '../source.ts'
import { blankComments } from './json-comments.ts'
import { hasActions, isTemplatePath, maskActions } from './template-mask.ts'
import type { Tree } from './tree.ts'
import type { Reading } from './yaml-reader/documents.ts'
import { readDocuments } from './yaml-reader/documents.ts'

export { keyPaths } from './key-paths.ts'
export { wordOfScalar } from './yaml-word.ts'

/** Texts that are longer, in UTF-16 units, are not parsed. */
const LONGEST = 5_000_000

/** Reads all documents of a YAML or JSON text. Template actions become holes where the text cannot be read with them. */
export function readYaml(text: Mapped): Tree {
  if (text.text.length > LONGEST) return refused(text, 'larger than 5 MB, so it was not parsed').tree
  const plain = blankComments(text)
  const isTemplate = isTemplatePath(text.source.path)
  if (isTemplate && hasActions(plain.text)) return { ...readText(maskActions(plain)).tree, faults: [] }
  const asWritten = readText(plain)
  if (asWritten.strange === 0 || !hasActions(plain.text)) return asWritten.tree
  const masked = readText(maskActions(plain))
  return masked.strange < asWritten.strange ? masked.tree : asWritten.tree
}

/** What is wrong with a whole file; what stands in another one may be an example that leaves things out. */
export function faultsOf({ text, source }: Mapped, { faults }: Tree): readonly Note[] {
  return text.length === source.text.length ? faults : []
}

function readText(text: Mapped): Reading {
  return readDocuments(text) ?? refused(text, 'nested deeper than 100 levels, so it was not parsed')
}

function refused(text: Mapped, message: string): Reading {
  const fault: Note = { at: spanOf(text, 0, Math.min(1, text.text.length)), message }
  return { tree: { documents: [], comments: [], faults: [fault] }, strange: 0 }
}
