import { splitAt } from './split.ts'
import { HOLE } from './word.ts'

/** A published port. `address`: an IP literal, '' for all interfaces, undefined when unknown. */
export interface PortText {
  readonly address?: string
  /** Port or range on the host; undefined when the engine picks one, or when unknown. */
  readonly host?: string
  /** Port or range inside the container, when known. */
  readonly container?: string
  readonly protocol?: string
  /** Known to be bound to all interfaces. */
  readonly public: boolean
}

/** `80`, `8000-8010`, nothing, or a hole among digits. */
const RANGE = /^(?:[\d\uE000]+(?:-[\d\uE000]+)?)?$/

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/

const IPV6 = /^(?=.*:)[\da-fA-F:]+(?:\d+\.\d+\.\d+\.\d+)?$/

/** `0.0.0.0`, `::`, `0:0:0:0:0:0:0:0`, `::ffff:0.0.0.0` */
const WILDCARD = /^(?:(?:::ffff:)?0\.0\.0\.0|[0:]*)$/

/** `target=80,published=8080,host_ip=127.0.0.1` */
const FIELDS = /^[a-z_]+=[^,]*(?:,[a-z_]+=[^,]*)*$/

/** Short port syntax whose text may have holes; undefined when a container engine refuses it. */
export function parsePort(text: string): PortText | undefined {
  if (text.includes('=') && FIELDS.test(text)) return parseFields(text)
  const [ports, protocol] = splitAt(text, text.lastIndexOf('/'))
  const sides = ports.split(':')
  const container = sides.pop() ?? ''
  const host = sides.pop()
  const side = sides.length > 0 ? threeParts(sides.join(':'), host ?? '') : twoParts(host, container)
  if (side === undefined || !isContainer(container) || !sameLength(side.host, container)) return undefined
  return portText(side, container, protocol)
}

/** Whether an address is all interfaces; the empty address is. */
export function isWildcard(address: string): boolean {
  return WILDCARD.test(address.replace(/^\[(.*)\]$/, '$1'))
}

interface HostSide {
  readonly address: string | undefined
  readonly host: string | undefined
}

function threeParts(written: string, host: string): HostSide | undefined {
  if (!RANGE.test(host)) return undefined
  if (written.includes(HOLE)) return { address: undefined, host }
  const address = written.replace(/^\[(.*)\]$/, '$1')
  return isAddress(address) ? { address, host } : undefined
}

/** A hole for a host port may bring an address along: `${PUBLISH}:80` with `127.0.0.1:8000`. */
function twoParts(host: string | undefined, container: string): HostSide | undefined {
  if (host === undefined) return { address: container.includes(HOLE) ? undefined : '', host }
  if (host.includes(HOLE)) return { address: undefined, host: undefined }
  if (container.includes(HOLE) && host !== '' && isAddress(host)) return { address: host, host: undefined }
  return RANGE.test(host) ? { address: '', host } : undefined
}

/** The engine reads the ports of this form and drops its `host_ip`. */
function parseFields(text: string): PortText | undefined {
  const fields = new Map(text.split(',').map(field => splitAt(field, field.indexOf('='))))
  const container = fields.get('target')
  if (container === undefined || !isContainer(container)) return undefined
  return portText({ address: '', host: fields.get('published') }, container, fields.get('protocol'))
}

function portText(side: HostSide, container: string, protocol: string | undefined): PortText {
  return {
    ...(side.address === undefined ? {} : { address: side.address }),
    ...(isKnown(side.host) ? { host: side.host } : {}),
    ...(isKnown(container) ? { container } : {}),
    ...(isKnown(protocol) ? { protocol } : {}),
    public: side.address !== undefined && isWildcard(side.address),
  }
}

function isContainer(text: string): boolean {
  return text !== '' && RANGE.test(text)
}

function isAddress(text: string): boolean {
  return text === '' || IPV4.test(text) || IPV6.test(text)
}

/** A range on the host needs one as long in the container, or a single port there. */
function sameLength(host: string | undefined, container: string): boolean {
  if (host === undefined || host === '' || `${host}${container}`.includes(HOLE)) return true
  return !container.includes('-') || lengthOf(host) === lengthOf(container)
}

function lengthOf(range: string): number {
  const [first = '', last = first] = range.split('-')
  return Number(last) - Number(first)
}

function isKnown(text: string | undefined): text is string {
  return text !== undefined && text !== '' && !text.includes(HOLE)
}
