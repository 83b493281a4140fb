import type { ParsedPort, ParsedWorkload } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { cutWord, wordOf } from '../word.ts'
import type { Setting } from './lines.ts'
import { inForce } from './service.ts'

// `2375`, `127.0.0.1:2375`, `[::1]:2375`
const LISTEN = /^(?:(?<address>[^\s/:]+|\[[^\]\s]+\]):)?(?<port>\d+)$/

/** `[Socket]`: what it listens on stands for a process of the host. */
export function readSocket(settings: readonly Setting[], name: string, span: Span): readonly ParsedWorkload[] {
  const ports = inForce(settings, /^ListenStream$/).flatMap(portOf)
  if (ports.length === 0) return []
  return [{ name, span, local: false, env: [], envFrom: [], mounts: [], ports, network: { kind: 'own' }, command: [], markers: [] }]
}

/** A port alone is that of all addresses. */
function portOf({ value, span }: Setting): readonly ParsedPort[] {
  const { address, port } = LISTEN.exec(value.text)?.groups ?? {}
  if (port === undefined) return []
  const whole = wordOf(value)
  const host = cutWord(whole, value.text.length - port.length)
  return [{ span, how: 'publish', ...(address !== undefined && { address: cutWord(whole, 0, address.length) }), host, container: host }]
}
