import type { Edit } from '../source.ts'
import type { MapNode, Node, ScalarNode } from './tree.ts'

/** What a block begins its lines with before a key: indentation, and the dashes of lists. */
const LEAD = /^[ -]*$/

/** Another text for a scalar, in the quotes that it has or needs; undefined for one of several lines. */
export function rewriteScalar({ text, plain, span, alias }: ScalarNode, parent: Node, fresh: string): Edit | undefined {
  const { source, start, end } = span
  const written = source.text.slice(start, end)
  if (alias !== undefined || /[\r\n]/.test(written)) return undefined
  const quote = /^(?<quote>["'])[^]*\k<quote>$/.exec(written)?.groups?.['quote']
  if (quote === undefined && !(plain && written === text.text)) return undefined
  const needed = quote ?? (isFlow(parent) ? "'" : '')
  return { at: span, text: `${needed}${fresh}${needed}` }
}

/** A pair written before the first one of a map, as that is laid out. */
export function addPair(map: MapNode, key: string, value: string): Edit | undefined {
  const first = map.pairs.find(({ merged }) => !merged)?.key
  if (first === undefined || first.alias !== undefined || map.alias !== undefined) return undefined
  const { source, start } = first.span
  const quote = source.text[start] === '"' ? '"' : ''
  const pair = `${quote}${key}${quote}: ${quote}${value}${quote}`
  const at = { source, start, end: start }
  if (isFlow(map)) return { at, text: `${pair}, ` }
  const line = source.text.slice(0, start).search(/[^\r\n]*$/)
  const lead = source.text.slice(line, start)
  return LEAD.test(lead) ? { at, text: `${pair}${lineEnd(source.text, start)}${' '.repeat(lead.length)}` } : undefined
}

function isFlow({ span: { source, start } }: Node): boolean {
  return source.text[start] === '{' || source.text[start] === '['
}

/** How the line of a place ends, as the next one should. */
function lineEnd(text: string, at: number): string {
  return /\r\n?|\n|$/.exec(text.slice(at))?.[0] || '\n'
}
