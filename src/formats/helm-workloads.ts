import type { Network } from '../model.ts'
import type { ParsedPort, ParsedWorkload, Word } from '../parsed.ts'
import { imageNamed } from './image-fields.ts'
import { publishedBy } from './kubernetes/services.ts'
import type { MapNode, Node } from './tree.ts'
import { booleanOf, childOf, itemsOf, pairOf, pairsOf, textOf } from './tree.ts'
import { wordIn } from './kubernetes/environment.ts'

/**
 * What charts by convention start with their values, as far as those open it: a map with an image beside `service: {type: LoadBalancer}`
 * or `hostNetwork: true`. Workloads are called by their key paths.
 */
export function valuesWorkloads(documents: readonly (Node | undefined)[]): readonly ParsedWorkload[] {
  return documents.flatMap(document => workloadsIn(document, 'the release'))
}

function workloadsIn(node: Node | undefined, name: string): readonly ParsedWorkload[] {
  if (node?.kind !== 'map' || node.alias !== undefined) return []
  const below = pairsOf(node).flatMap(({ key, value, merged }) => (merged ? [] : workloadsIn(value, key.text.text)))
  const image = imageNamed(childOf(node, 'image'))
  const network = networkOf(node)
  const ports = portsOf(childOf(node, 'service'))
  if (image === undefined || (ports.length === 0 && network.kind !== 'host')) return below
  return [workload(node, { name, image, ports, network }), ...below]
}

function workload(node: MapNode, own: Pick<ParsedWorkload, 'name' | 'ports' | 'network'> & { readonly image: Word }): ParsedWorkload {
  return { ...own, span: node.span, local: false, env: [], envFrom: [], mounts: [], command: [], markers: [], scheduled: true }
}

function networkOf(values: MapNode): Network {
  const pair = pairOf(values, 'hostNetwork')
  if (pair !== undefined && booleanOf(pair.value) === true) return { kind: 'host', span: pair.span, process: false }
  return { kind: pair === undefined ? 'own' : 'unknown' }
}

/** `port: 5432` of a service, or the ports that it lists or names. */
function portsOf(service: Node | undefined): readonly ParsedPort[] {
  const how = service && publishedBy(service, childOf(service, 'annotations'))
  if (how === undefined) return []
  const port = pairOf(service, 'port')
  const ports = childOf(service, 'ports')
  const listed = [...itemsOf(ports), ...pairsOf(ports).flatMap(({ value }) => value ?? [])].filter(item => item.kind === 'map')
  const numbered = pairsOf(ports).flatMap(({ span, value }) => (value?.kind === 'scalar' ? [{ span, number: value }] : []))
  return [
    ...(port?.value === undefined ? [] : [{ span: port.span, number: childOf(service, 'targetPort') ?? port.value }]),
    ...listed.flatMap(item => ({ span: item.span, number: childOf(item, 'targetPort') ?? childOf(item, 'port') })),
    ...numbered,
  ].map(({ span, number }) => portOf(how, span, number))
}

function portOf(how: ParsedPort['how'], span: ParsedPort['span'], number: Node | undefined): ParsedPort {
  const container = /^\d+$/.test(textOf(number) ?? '') ? wordIn(number) : undefined
  return { span, how, ...(container && { container }) }
}
