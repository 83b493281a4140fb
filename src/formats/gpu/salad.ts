import type { Format, ParsedPort } from '../../parsed.ts'
import { isSalad } from '../recognise-gpu.ts'
import { rentedMarker } from '../rented.ts'
import type { MapNode, Node } from '../tree.ts'
import { booleanOf, childOf, pairOf, textOf } from '../tree.ts'
import type { Description } from './description.ts'
import { commandLine, container, describedFormat, imageIn, joined, mapsWith } from './description.ts'
import { entriesIn, wordOfNode } from './words.ts'

/** Container groups of Salad, which run on the computers of whoever takes part. */
export const salad: Format = describedFormat('salad', isSalad, describe)

function describe(document: Node): Description {
  return joined(mapsWith(document, 'container').map(describeGroup))
}

function describeGroup(group: MapNode): Description {
  const pair = pairOf(group, 'container')
  const node = pair?.value
  if (pair === undefined || node?.kind !== 'map') return {}
  const { command, commands, parts } = commandLine(childOf(node, 'command'))
  const workload = container(textOf(childOf(group, 'name')) || 'the container group', group.span, {
    ...imageIn(childOf(node, 'image')),
    env: entriesIn(childOf(node, 'environmentVariables') ?? childOf(node, 'environment_variables')),
    ports: readPorts(childOf(group, 'networking')),
    command,
    markers: [rentedMarker('Salad', pair.key.span, 'Salad runs it on computers of its users')],
  })
  return { workloads: [workload], commands, parts }
}

/** With `auth` the gateway asks for a key of Salad. */
function readPorts(networking: Node | undefined): readonly ParsedPort[] {
  const port = wordOfNode(childOf(networking, 'port'))
  if (port === undefined || booleanOf(childOf(networking, 'auth')) === true) return []
  return [{ span: port.span, how: 'provider', container: port }]
}
