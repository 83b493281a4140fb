import type { Span } from '../source.ts'
import type { Node } from './tree.ts'
import { childOf, textOf } from './tree.ts'

const EXAMPLE = /^(?:x-)?(?:example|examples|default)$/

/** The example values of documents that describe an API. */
export function examplesIn(documents: readonly (Node | undefined)[]): readonly Span[] {
  return documents.flatMap(document => (isOpenApi(document) ? examplesOf(document) : []))
}

function isOpenApi(document: Node | undefined): boolean {
  return (textOf(childOf(document, 'openapi')) ?? textOf(childOf(document, 'swagger'))) !== undefined
}

function examplesOf(node: Node | undefined): readonly Span[] {
  if (node === undefined || node.alias !== undefined || node.kind === 'scalar') return []
  if (node.kind === 'sequence') return node.items.flatMap(examplesOf)
  return node.pairs.flatMap(({ key, value }) => (value !== undefined && EXAMPLE.test(key.text.text) ? [value.span] : examplesOf(value)))
}
