import { HOLE } from '../formats/word.ts'
import { isWildcard, parsePort } from '../formats/port.ts'
import type { Port } from '../model.ts'
import type { ParsedPort, Word } from '../parsed.ts'
import { addressOnLoopback, portOnLoopback, writtenText } from './loopback.ts'
import type { Resolver } from './resolve.ts'

/** A port with its text resolved; undefined where a container engine would refuse it. */
export function portOf(port: ParsedPort, resolver: Resolver): Port | undefined {
  if (port.short === undefined) return fromFields(port, resolver)
  const text = resolver.text(port.short)
  const short = parsePort(text)
  if (short === undefined) return undefined
  const { address, host, container, protocol } = short
  const loopback = isByEngine(port) ? portOnLoopback(port.short, text) : undefined
  const udp = protocol?.toLowerCase() === 'udp'
  return {
    span: port.span,
    ...fields(address, host, container),
    ...(udp && { udp }),
    public: short.public || isByProvider(port),
    ...(loopback && { loopback }),
  }
}

function fromFields(port: ParsedPort, resolver: Resolver): Port {
  const textOf = (word: Word | undefined) => word && resolver.text(word)
  const address = port.address === undefined ? '' : resolver.text(port.address)
  const isKnown = !address.includes(HOLE)
  const isPublic = isByProvider(port) || (isKnown && isWildcard(address))
  const loopback = port.address === undefined ? port.loopback : addressOnLoopback(writtenText(port.address))
  return {
    span: port.span,
    ...fields(isKnown ? address : undefined, textOf(port.host), textOf(port.container)),
    public: isPublic,
    ...(loopback && isByEngine(port) && { loopback }),
  }
}

/** What a container engine publishes on the machine that it runs on, at an address that somebody may choose. */
function isByEngine({ how }: ParsedPort): boolean {
  return how === 'publish' || how === 'docker-run'
}

function isByProvider({ how }: ParsedPort): boolean {
  return how === 'provider' || how === 'loadBalancer' || how === 'nodePort'
}

function fields(address: string | undefined, host: string | undefined, container: string | undefined): Omit<Port, 'span' | 'public'> {
  return {
    ...(address === undefined ? {} : { address }),
    ...(isKnown(host) ? { host } : {}),
    ...(isKnown(container) ? { container } : {}),
  }
}

function isKnown(text: string | undefined): text is string {
  return text !== undefined && text !== '' && !text.includes(HOLE)
}
