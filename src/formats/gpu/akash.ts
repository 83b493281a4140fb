import type { Format, ParsedMount, ParsedPort } from '../../parsed.ts'
import { isAkash } from '../recognise-gpu.ts'
import { rentedMarker } from '../rented.ts'
import type { Node, Pair } from '../tree.ts'
import { booleanOf, childOf, itemsOf, pairOf, pairsOf } from '../tree.ts'
import type { Description } from './description.ts'
import { commandLine, container, describedFormat, imageIn, joined } from './description.ts'
import { entriesIn, wordOfNode } from './words.ts'

/** Deployments on the marketplace of Akash. */
export const akash: Format = describedFormat('akash', isAkash, describe)

function describe(document: Node): Description {
  return joined(pairsOf(childOf(document, 'services')).map(pair => describeService(pair, document)))
}

function describeService({ key, value: service, span }: Pair, document: Node): Description {
  if (service?.kind !== 'map') return {}
  const { command, commands, parts } = commandLine(childOf(service, 'command'), childOf(service, 'args'))
  const workload = container(key.text.text, span, {
    ...imageIn(childOf(service, 'image')),
    env: entriesIn(childOf(service, 'env')),
    mounts: pairsOf(childOf(service, 'params', 'storage')).flatMap(readStorage),
    ports: itemsOf(childOf(service, 'expose')).flatMap(readPort),
    command,
    markers: [
      rentedMarker('Akash', pairOf(document, 'deployment')?.key.span ?? span, 'a provider of the marketplace takes the deployment'),
    ],
  })
  return { workloads: [workload], commands, parts }
}

/** Only `to: [{global: true}]` opens it to everybody; the rest is for services of the same deployment. */
function readPort(item: Node): readonly ParsedPort[] {
  const port = wordOfNode(childOf(item, 'port'))
  const open = itemsOf(childOf(item, 'to')).some(to => booleanOf(childOf(to, 'global')) === true)
  if (port === undefined || !open) return []
  const host = wordOfNode(childOf(item, 'as'))
  return [{ span: item.span, how: 'provider', container: port, ...(host && { host }) }]
}

/** `data: {mount: /var/lib/data}` */
function readStorage({ key, value, span }: Pair): readonly ParsedMount[] {
  const source = wordOfNode(key)
  const target = wordOfNode(childOf(value, 'mount'))
  if (target === undefined) return []
  return [{ span, kind: 'volume', ...(source && { source }), target, readOnly: booleanOf(childOf(value, 'readOnly')) ?? false }]
}
