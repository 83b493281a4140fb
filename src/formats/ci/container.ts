import type { ParsedWorkload } from '../../parsed.ts'

/** A container of a job, which alone reaches it: ports that it publishes on the runner are nobody's way in. */
export function containerOf(own: Pick<ParsedWorkload, 'name' | 'span' | 'image' | 'env'>): ParsedWorkload {
  return { ...own, local: false, envFrom: [], mounts: [], ports: [], network: { kind: 'own' }, command: [], markers: [] }
}
