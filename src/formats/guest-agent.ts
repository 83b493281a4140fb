import type { Marker } from '../parsed.ts'
import type { Located } from '../source.ts'

/** Only a confidential VM of dstack has these. */
const SOCKETS = new Set(['/var/run/dstack.sock', '/var/run/tappd.sock', '/run/dstack.sock', '/run/tappd.sock'])

/** What a path of the host says that `who` mounts: the socket of the agent in a confidential VM. */
export function socketMarkers(who: string, { value, span }: Located<string>): readonly Marker[] {
  if (!SOCKETS.has(value)) return []
  return [{ verdict: 'confidential', by: { at: span, message: `${who} mounts ${value}, which only a dstack CVM has` } }]
}
