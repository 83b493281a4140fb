import type { Network } from '../../model.ts'
import type { ParsedPort } from '../../parsed.ts'
import { defaultText } from '../interpolation.ts'
import type { MapNode, Node } from '../tree.ts'
import { booleanOf, childOf, isNull, pairOf, pairsOf, textOf } from '../tree.ts'
import { addPair } from '../yaml-edit.ts'
import { fieldOf, listed, wordIn } from './nodes.ts'

/** `8000:80` items, or `{target, published, host_ip}`; without `host_ip` such a port is published on all interfaces. */
export function readPorts(node: Node | undefined): readonly ParsedPort[] {
  return listed(node).flatMap(item => {
    const short = wordIn(item)
    if (short !== undefined) return [{ span: item.span, how: 'publish', short }]
    return item.kind === 'map' ? [readLongPort(item)] : []
  })
}

function readLongPort(node: MapNode): ParsedPort {
  const address = wordIn(childOf(node, 'host_ip'))
  const container = wordIn(childOf(node, 'target'))
  const host = wordIn(childOf(node, 'published'))
  const loopback = pairOf(node, 'host_ip') === undefined ? addPair(node, 'host_ip', '127.0.0.1') : undefined
  return {
    span: address?.span ?? node.span,
    how: 'publish',
    ...(address === undefined ? {} : { address }),
    ...(container === undefined ? {} : { container }),
    ...(host === undefined ? {} : { host }),
    ...(loopback === undefined ? {} : { loopback }),
  }
}

/** The network that a service is in: `network_mode`, or a network of the file that is the host's own. */
export function readNetwork(service: Node | undefined, document: Node | undefined): Network {
  const mode = fieldOf(service, 'network_mode')
  if (mode?.kind === 'scalar' && !isNull(mode)) return networkOf(defaultText(mode.text), mode)
  const names = listed(fieldOf(service, 'networks')).flatMap(node => (node.kind === 'map' ? pairsOf(node).map(({ key }) => key) : [node]))
  const host = names.find(name => isHostNetwork(childOf(document, 'networks', textOf(name) ?? '')))
  return host === undefined ? { kind: 'own' } : { kind: 'host', span: host.span, process: false }
}

function networkOf(mode: string | undefined, node: Node): Network {
  if (mode === undefined) return { kind: 'unknown' }
  if (mode === 'host') return { kind: 'host', span: node.span, process: false }
  if (mode === 'none') return { kind: 'none' }
  return { kind: /^(?:service|container):/.test(mode) ? 'shared' : 'own' }
}

/** `hostnet: {external: true, name: host}` */
function isHostNetwork(network: Node | undefined): boolean {
  const external = childOf(network, 'external')
  const name = textOf(childOf(network, 'name')) ?? textOf(childOf(external, 'name'))
  return name === 'host' && (booleanOf(external) === true || external?.kind === 'map')
}
