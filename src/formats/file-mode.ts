import type { DescribedPermission } from '../parsed.ts'
import type { Located } from '../source.ts'
import { wordOfNode } from './gpu/words.ts'
import type { Node } from './tree.ts'
import { booleanOf, childOf, pairOf, textOf } from './tree.ts'

// `0444`, `0o444`; without the zero it is a decimal number
const OCTAL = /^0o?(?<digits>[0-7]{1,4})$/
const DECIMAL = /^[1-9]\d{0,3}$/

/** Permissions as YAML writes them. */
export function modeIn(node: Node | undefined): Located<number> | undefined {
  const text = textOf(node) ?? ''
  const digits = OCTAL.exec(text)?.groups?.['digits']
  if (node === undefined || (digits === undefined && !DECIMAL.test(text))) return undefined
  return { value: digits === undefined ? Number(text) : Number.parseInt(digits, 8), span: node.span }
}

/** The permissions of a file or folder that a map describes: `{path, mode}`. */
export function permissionsIn(
  who: string,
  map: Node,
  names: { readonly path: readonly string[]; readonly mode: string },
): readonly DescribedPermission[] {
  const pair = pairOf(map, names.mode)
  const mode = wordOfNode(pair?.value)
  const path = names.path.map(name => wordOfNode(childOf(map, name))).find(word => word !== undefined)
  if (pair === undefined || mode === undefined || path === undefined) return []
  return [{ who, mode, path, recursive: booleanOf(childOf(map, 'recurse')) === true, span: pair.span }]
}
