import type { Edit, Mapped } from '../../source.ts'
import { referencesTo } from '../reference-names.ts'
import { readScript } from './syntax.ts'

/** Each literal that a script of its own assigns as `KEY="${KEY:?}"`, which ends the script where nobody sets KEY. */
export function referencesIn(text: Mapped): readonly Edit[] {
  if (text.text.length !== text.source.text.length) return []
  const assignments = readScript(text).commands.flatMap(command => command.assignments)
  return referencesTo(
    assignments.map(({ name, value, span }) => {
      const { source, end } = name.span
      const written = source.text.slice(end, span.end)
      const isLiteral = value.kind === 'literal' && written.startsWith('=') && !/[\r\n]/.test(written)
      const edit = (reference: string): Edit => ({ at: { source, start: end + 1, end: span.end }, text: `"\${${reference}:?}"` })
      return { owner: '', name: name.value, value: written, edit: reference => (isLiteral ? edit(reference) : undefined) }
    }),
  )
}
