import type { Format } from '../../parsed.ts'
import { joinImage } from '../image-fields.ts'
import { isLiumTemplate } from '../recognise-gpu.ts'
import { rentedMarker } from '../rented.ts'
import type { MapNode, Node } from '../tree.ts'
import { childOf, itemsOf, pairOf, textOf } from '../tree.ts'
import type { Description } from './description.ts'
import { commandLine, container, describedFormat, imageIn, joined, mapsWith } from './description.ts'
import { entriesIn, listedIn, wordOfNode } from './words.ts'

/** Templates of Lium, which it stores with all that they say. */
export const liumTemplate: Format = describedFormat('lium-template', isLiumTemplate, describe)

function describe(document: Node): Description {
  return joined(mapsWith(document, 'docker_image').map(describeTemplate))
}

function describeTemplate(template: MapNode): Description {
  const field = (name: string): Node | undefined => childOf(template, name)
  const { command, commands, parts } = commandLine(field('entrypoint'))
  const startup = field('startup_commands')
  const image = joinImage({ repository: field('docker_image'), tag: field('docker_image_tag'), digest: field('docker_image_digest') })
  const workload = container(textOf(field('name')) ?? 'the Lium template', template.span, {
    ...(image ? { image } : imageIn(field('docker_image'))),
    env: entriesIn(field('environment')),
    mounts: itemsOf(field('volumes')).flatMap(item => {
      const target = wordOfNode(item)
      return target === undefined ? [] : [{ span: item.span, kind: 'volume' as const, target, readOnly: false }]
    }),
    ports: listedIn(field('internal_ports')).map(port => ({ span: port.span, how: 'provider', container: port })),
    command,
    markers: [rentedMarker('Lium', pairOf(template, 'docker_image')?.key.span ?? template.span, 'Lium rents out machines of others')],
  })
  const script = startup?.kind === 'scalar' ? [{ format: 'shell', text: startup.text }] : []
  return { workloads: [workload], commands, parts: [...parts, ...script] }
}
