import type { Reference, Value } from '../../model.ts'
import type { Entry, EnvSource, Word } from '../../parsed.ts'
import type { Mapped, Piece, Span } from '../../source.ts'
import { derive, spanOf } from '../../source.ts'
import type { Node } from '../tree.ts'
import { childOf, itemsOf, isNull, locatedOf, pairOf, textOf } from '../tree.ts'
import { isText, valueOf } from '../word.ts'
import { shownText, wordOfScalar } from '../yaml-word.ts'
import { nameIn } from './objects.ts'

/** The scalar as a word, in which the kubelet replaces `$(NAME)`; undefined for anything else and for null. */
export function wordIn(node: Node | undefined): Word | undefined {
  if (node?.kind !== 'scalar' || isNull(node)) return undefined
  const word = wordOfScalar(node)
  return { ...word, parts: word.parts.flatMap(part => (isText(part) ? expanded(part) : [part])) }
}

/** `env:` of a container. */
export function readEnv(node: Node | undefined): readonly Entry[] {
  return itemsOf(node).flatMap(item => {
    const name = locatedOf(childOf(item, 'name'))
    if (name === undefined) return []
    return [{ name, value: valueIn(item), span: item.span }]
  })
}

/** `envFrom:` of a container. */
export function readEnvFrom(node: Node | undefined): readonly EnvSource[] {
  return itemsOf(node).flatMap(item => {
    const isSecret = childOf(item, 'secretRef') !== undefined
    const reference = childOf(item, isSecret ? 'secretRef' : 'configMapRef', 'name')
    const name = nameIn(reference)
    if (name === undefined || reference === undefined) return []
    const store = isSecret ? ('Secret' as const) : ('ConfigMap' as const)
    return [
      {
        kind: 'store' as const,
        store,
        name: { value: name, span: reference.span },
        prefix: textOf(childOf(item, 'prefix')) ?? '',
        span: item.span,
      },
    ]
  })
}

/** `$(NAME)`; `$$` is one dollar sign. */
const REFERENCE = /\$(?:\$|\((?<name>[A-Za-z_][\w.-]*)\))/g

function expanded(text: Mapped): (Mapped | Reference)[] {
  const parts: (Mapped | Reference)[] = []
  let pieces: Piece[] = []
  let at = 0
  const keep = (to: number) => {
    if (to > at) pieces.push({ text: text.text.slice(at, to), from: at, to })
  }
  const flush = () => {
    if (pieces.length > 0) parts.push(derive(text, pieces))
    pieces = []
  }
  for (const match of text.text.matchAll(REFERENCE)) {
    const end = match.index + match[0].length
    const name = match.groups?.['name']
    keep(name === undefined ? end - 1 : match.index)
    if (name !== undefined) {
      flush()
      parts.push({ kind: 'reference', to: 'environment', name, span: spanOf(text, match.index, end) })
    }
    at = end
  }
  if (at === 0) return [text]
  keep(text.text.length)
  flush()
  return parts
}

function valueIn(item: Node): Value {
  const word = wordIn(childOf(item, 'value'))
  if (word !== undefined) return valueOf(word)
  const from = pairOf(item, 'valueFrom')
  return from === undefined ? { kind: 'absent' } : referenceIn(from.value, from.span)
}

/** `secretKeyRef`, `configMapKeyRef`; what fields, resources and files give is known only at run time. */
function referenceIn(from: Node | undefined, span: Span): Reference {
  const stores = [
    ['secretKeyRef', 'secret-store'],
    ['configMapKeyRef', 'config-store'],
  ] as const
  for (const [field, to] of stores) {
    const name = nameIn(childOf(from, field, 'name'))
    const key = textOf(childOf(from, field, 'key'))
    if (name !== undefined) return { kind: 'reference', to, name, ...(key === undefined ? {} : { key: shownText(key) }), span }
  }
  return { kind: 'reference', to: 'computed', name: '', span }
}
