import { isWildcard } from '../formats/port.ts'
import { HOLE } from '../formats/word.ts'

/** The address that a setting binds. */
export interface Address {
  readonly kind: 'wildcard' | 'loopback' | 'other'
  readonly port?: string
}

// `tcp://`, `http://`
const SCHEME = /^(?:tcp|https?|wss?):\/\//i
// `[::1]:8080`, `[::]`
const BRACKETED = /^\[(?<host>[^\]]*)\](?::(?<port>.*))?$/
// `127.0.0.1`, `::1`, `localhost`
const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/i
const PORT = /^\d+(?:-\d+)?$/

/** Reads `0.0.0.0:8080`, `[::]`, `:8080`, `*`, `tcp://127.0.0.1:2375`, `0.0.0.0,::`; undefined when it is not known. */
export function addressOf(text: string): Address | undefined {
  const addresses = text.split(',').flatMap(one => oneAddress(one.trim()) ?? [])
  return addresses.find(({ kind }) => kind === 'wildcard') ?? addresses[0]
}

/** Where the host of a single address stands, if another one can take its place: `0.0.0.0` in `tcp://0.0.0.0:2375`. */
export function hostIn(text: string): { readonly from: number; readonly to: number } | undefined {
  const from = SCHEME.exec(text)?.[0].length ?? 0
  const { host } = hostAndPort(text.slice(from).replace(/\/.*$/, ''))
  const to = from + host.length + (text[from] === '[' ? 2 : 0)
  const before = oneAddress(text)
  const after = oneAddress(`${text.slice(0, from)}localhost${text.slice(to)}`)
  return !text.includes(',') && after?.kind === 'loopback' && after.port === before?.port ? { from, to } : undefined
}

function oneAddress(text: string): Address | undefined {
  const bare = text.replace(SCHEME, '').replace(/\/.*$/, '')
  if (/^(?:unix|fd|npipe):/.test(text)) return undefined
  const { host, port } = hostAndPort(bare)
  if (host.includes(HOLE)) return undefined
  return { kind: kindOf(host), ...(port !== undefined && PORT.test(port) ? { port } : {}) }
}

function hostAndPort(text: string): { host: string; port?: string } {
  const { host, port } = BRACKETED.exec(text)?.groups ?? {}
  if (host !== undefined) return { host, ...(port === undefined ? {} : { port }) }
  const colon = text.indexOf(':')
  if (colon < 0 || colon !== text.lastIndexOf(':')) return { host: text }
  return { host: text.slice(0, colon), port: text.slice(colon + 1) }
}

function kindOf(host: string): Address['kind'] {
  if (host === '*' || isWildcard(host)) return 'wildcard'
  return LOOPBACK.test(host) ? 'loopback' : 'other'
}
