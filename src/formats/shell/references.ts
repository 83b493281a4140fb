import type { Edit, Mapped } from '../../source.ts'
import { readScript } from './syntax.ts'

/** Each literal that a script of its own assigns as `KEY="${KEY:?}"`, which ends the script where nobody sets KEY. */
export function referencesIn(text: Mapped): readonly Edit[] {
  if (text.text.length !== text.source.text.length) return []
  return readScript(text).commands.flatMap(({ assignments }) =>
    assignments.flatMap(({ name, value, span }) => {
      const { source, end } = name.span
      const isLiteral = value.kind === 'literal' && source.text[end] === '=' && !/[\r\n]/.test(source.text.slice(end, span.end))
      return isLiteral ? [{ at: { source, start: end + 1, end: span.end }, text: `"\${${name.value}:?}"` }] : []
    }),
  )
}
