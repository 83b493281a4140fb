import type { Format, Marker, Part } from '../../parsed.ts'
import { isAppCompose } from '../recognise-gpu.ts'
import type { MapNode, Node } from '../tree.ts'
import { childOf, locatedOf, pairOf } from '../tree.ts'
import type { Description } from './description.ts'
import { describedFormat, mapsWith } from './description.ts'

/** The application of a dstack CVM: a compose file and scripts in a JSON file, which the machine shows to everybody. */
export const appCompose: Format = describedFormat('app-compose', isAppCompose, describe)

/** Its texts in other languages. */
const TEXTS: readonly (readonly [field: string, format: string])[] = [
  ['docker_compose_file', 'compose'],
  ['bash_script', 'shell'],
  ['pre_launch_script', 'shell'],
  ['init_script', 'shell'],
]

function describe(document: Node): Description {
  const apps = [...new Set(TEXTS.slice(0, 2).flatMap(([field]) => mapsWith(document, field)))]
  return { parts: apps.flatMap(partsOf), markers: apps.flatMap(markersOf) }
}

function partsOf(app: MapNode): readonly Part[] {
  return TEXTS.flatMap(([field, format]) => {
    const node = childOf(app, field)
    return node?.kind === 'scalar' ? [{ format, text: node.text }] : []
  })
}

/** Without a provider of keys nothing is released to the machine alone. */
function markersOf(app: MapNode): readonly Marker[] {
  const field = TEXTS.map(([name]) => pairOf(app, name)).find(pair => pair !== undefined)
  const provider = locatedOf(childOf(app, 'key_provider'))
  return [
    ...(field === undefined
      ? []
      : [{ verdict: 'confidential' as const, by: { at: field.key.span, message: 'dstack runs it in a confidential VM' } }]),
    ...(provider?.value === 'none'
      ? [{ verdict: 'negative' as const, by: { at: provider.span, message: 'key_provider none gives it no keys of its own' } }]
      : []),
  ]
}
