import type { Edit } from '../../source.ts'
import type { Replaceable } from '../reference-names.ts'
import { referencesTo } from '../reference-names.ts'
import type { Node } from '../tree.ts'
import { childOf, itemsOf, pairsOf } from '../tree.ts'
import { rewriteScalar } from '../yaml-edit.ts'

// what compose takes for a variable
const NAME = /^[A-Za-z_]\w*$/
// `HF_TOKEN=` of a list's item
const NAMED = /^(?<name>[A-Za-z_]\w*)=/

/** Each variable of the services and of their builds as `KEY: ${KEY:?}` or `KEY=${KEY:?}`, which compose refuses to start without. */
export function referencesIn(document: Node): readonly Edit[] {
  const services = pairsOf(childOf(document, 'services'))
  return referencesTo(
    services.flatMap(({ key, value }) => [
      ...inVariables(childOf(value, 'environment'), key.text.text),
      ...inVariables(childOf(value, 'build', 'args'), key.text.text),
    ]),
  )
}

function inVariables(node: Node | undefined, owner: string): readonly Replaceable[] {
  const pairs = node?.kind === 'map' ? node.pairs : []
  return [
    ...pairs.flatMap(({ key, value }): Replaceable[] => {
      const name = key.text.text
      if (node === undefined || value?.kind !== 'scalar' || !NAME.test(name)) return []
      return [{ owner, name, value: value.text.text, edit: reference => rewriteScalar(value, node, required(reference)) }]
    }),
    ...itemsOf(node).flatMap((item): Replaceable[] => {
      const match = item.kind === 'scalar' ? NAMED.exec(item.text.text) : null
      const name = match?.groups!['name']
      if (node === undefined || item.kind !== 'scalar' || name === undefined) return []
      const value = item.text.text.slice(name.length + 1)
      return [{ owner, name, value, edit: reference => rewriteScalar(item, node, `${name}=${required(reference)}`) }]
    }),
  ]
}

function required(name: string): string {
  return `\${${name}:?}`
}
