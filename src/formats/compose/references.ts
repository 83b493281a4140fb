import type { Edit } from '../../source.ts'
import type { Node } from '../tree.ts'
import { childOf, itemsOf, pairsOf } from '../tree.ts'
import { rewriteScalar } from '../yaml-edit.ts'

// what compose takes for a variable
const NAME = /^[A-Za-z_]\w*$/
// `HF_TOKEN=` of a list's item
const NAMED = /^(?<name>[A-Za-z_]\w*)=/

/** Each variable of the services and of their builds as `KEY: ${KEY:?}` or `KEY=${KEY:?}`, which compose refuses to start without. */
export function referencesIn(document: Node): readonly Edit[] {
  return pairsOf(childOf(document, 'services')).flatMap(({ value }) => [
    ...inVariables(childOf(value, 'environment')),
    ...inVariables(childOf(value, 'build', 'args')),
  ])
}

function inVariables(node: Node | undefined): readonly Edit[] {
  const pairs = node?.kind === 'map' ? node.pairs : []
  return [
    ...pairs.flatMap(({ key, value }) => {
      const name = key.text.text
      return node === undefined || value?.kind !== 'scalar' || !NAME.test(name) ? [] : (rewriteScalar(value, node, required(name)) ?? [])
    }),
    ...itemsOf(node).flatMap(item => {
      const name = item.kind === 'scalar' ? NAMED.exec(item.text.text)?.groups?.['name'] : undefined
      return node === undefined || item.kind !== 'scalar' || name === undefined
        ? []
        : (rewriteScalar(item, node, `${name}=${required(name)}`) ?? [])
    }),
  ]
}

function required(name: string): string {
  return `\${${name}:?}`
}
