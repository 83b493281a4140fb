import type { Step } from './statement.ts'
import { skipBlanks, trimEnd, verbatim } from './statement.ts'
import { lineEnd } from '../lines.ts'

/** `docker run --env-file`: a line is a name and its value, in which quotes and `#` are text. */
export function readDocker(text: string, at: number): Step {
  const end = lineEnd(text, at)
  const next = end + 1
  const from = skipBlanks(text, at)
  const line = text.slice(from, end)
  const sign = line.indexOf('=')
  const to = sign < 0 ? trimEnd(text, from, end) : from + sign
  if (from === to || line.startsWith('#') || /\s/.test(text.slice(from, to))) return { next }
  if (sign < 0) return { assignment: { name: { from, to }, value: undefined }, next }
  const value = { from: to + 1, to: end, segments: [{ kind: 'text', pieces: [verbatim(text, to + 1, end)] }] } as const
  return { assignment: { name: { from, to }, value }, next }
}
