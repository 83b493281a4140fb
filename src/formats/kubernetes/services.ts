import type { ParsedPort, Publication } from '../../parsed.ts'
import type { Node } from '../tree.ts'
import { childOf, itemsOf, pairsOf, textOf } from '../tree.ts'
import { wordIn } from './environment.ts'
import type { Manifest, Pod } from './objects.ts'
import { nameIn } from './objects.ts'

/** Services that can be reached from outside the cluster. `pods` tell which number a named port has. */
export function readPublications(manifests: readonly Manifest[], pods: readonly Pod[]): readonly Publication[] {
  const numbers = portNumbers(pods)
  return manifests.flatMap(({ kind, node }) => {
    const selector = labelsIn(childOf(node, 'spec', 'selector'))
    const how = kind === 'Service' ? publishedBy(childOf(node, 'spec'), childOf(node, 'metadata', 'annotations')) : undefined
    if (how === undefined || selector.length === 0) return []
    return [{ selector, ports: itemsOf(childOf(node, 'spec', 'ports')).map(port => portIn(port, how, numbers)) }]
  })
}

/** `app=shop` for every label. */
export function labelsIn(labels: Node | undefined): readonly string[] {
  return pairsOf(labels).flatMap(({ key, value }) => (value?.kind === 'scalar' ? [`${key.text.text}=${nameIn(value) ?? ''}`] : []))
}

/** An internal load balancer, or one with a list of allowed sources, is not for everybody. */
export function publishedBy(spec: Node | undefined, annotations: Node | undefined): 'nodePort' | 'loadBalancer' | undefined {
  const type = textOf(childOf(spec, 'type'))
  if (type === 'NodePort') return 'nodePort'
  if (type === 'LoadBalancer' && !isInternal(annotations) && !isRestricted(spec)) return 'loadBalancer'
  return itemsOf(childOf(spec, 'externalIPs')).length > 0 ? 'loadBalancer' : undefined
}

/** `service.beta.kubernetes.io/azure-load-balancer-internal: "true"`, `networking.gke.io/load-balancer-type: Internal` */
function isInternal(annotations: Node | undefined): boolean {
  return pairsOf(annotations).some(({ key, value }) => {
    const name = key.text.text
    if (!/load-?balancer/i.test(name)) return false
    const text = textOf(value) ?? ''
    return (
      /^(?:internal|intranet|private)$/i.test(text) || (/-internal(?:-|$)|internal-load-balancer/.test(name) && !/^(?:false|)$/i.test(text))
    )
  })
}

function isRestricted(spec: Node | undefined): boolean {
  const ranges = itemsOf(childOf(spec, 'loadBalancerSourceRanges')).map(range => textOf(range) ?? '')
  return ranges.length > 0 && !ranges.some(range => range.endsWith('/0'))
}

function portIn(port: Node, how: ParsedPort['how'], numbers: ReadonlyMap<string, Node>): ParsedPort {
  const target = childOf(port, 'targetPort')
  const number = numbers.get(textOf(target) ?? '') ?? target ?? childOf(port, 'port')
  const container = /^\d+$/.test(textOf(number) ?? '') ? wordIn(number) : undefined
  const host = wordIn(childOf(port, how === 'nodePort' ? 'nodePort' : 'port'))
  return { span: port.span, how, ...(container === undefined ? {} : { container }), ...(host === undefined ? {} : { host }) }
}

function portNumbers(pods: readonly Pod[]): ReadonlyMap<string, Node> {
  const numbers = new Map<string, Node>()
  const ports = pods.flatMap(({ spec }) => itemsOf(childOf(spec, 'containers')).flatMap(container => itemsOf(childOf(container, 'ports'))))
  for (const port of ports) {
    const name = textOf(childOf(port, 'name'))
    const number = childOf(port, 'containerPort')
    if (name !== undefined && number !== undefined) numbers.set(name, number)
  }
  return numbers
}

/** `ports:` of a container, as far as they take a port of the host. */
export function readHostPorts(container: Node): readonly ParsedPort[] {
  return itemsOf(childOf(container, 'ports')).flatMap(port => {
    const host = wordIn(childOf(port, 'hostPort'))
    if (host === undefined || textOf(childOf(port, 'hostPort')) === '0') return []
    const address = wordIn(childOf(port, 'hostIP'))
    const number = wordIn(childOf(port, 'containerPort'))
    return [{ span: port.span, how: 'hostPort' as const, host, ...(address && { address }), ...(number && { container: number }) }]
  })
}
