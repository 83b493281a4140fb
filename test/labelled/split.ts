import { createHash } from 'node:crypto'

/** The half that detection may be tuned on, and the half that is only reported. */
export type Half = 'tune' | 'report'

/** The half a sample belongs to, by its id alone, so that it never moves. */
export function halfOf(id: string): Half {
  return createHash('sha256').update(id).digest()[0]! < 128 ? 'tune' : 'report'
}
