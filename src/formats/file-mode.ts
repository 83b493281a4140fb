import type { Located } from '../source.ts'
import type { Node } from './tree.ts'
import { textOf } from './tree.ts'

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
