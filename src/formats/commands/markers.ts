import type { Marker } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { sizeMarkers } from '../machine-size.ts'
import { cloudMarkers, rentedMarker } from '../rented.ts'
import { locatedText, patternText, settled } from '../word.ts'
import type { Option } from './grammar.ts'
import { providerOf } from './machines.ts'
import type { Item, Sign, Tool, Understanding } from './tool.ts'

/** What a tool, called at a place, and its options say about who can read what it starts. */
export function toolMarkers(tool: Tool, at: Span, understanding: Understanding | undefined): Marker[] {
  const { provider, confidential, signs = [] } = tool
  const { items = [], options = [] } = understanding ?? {}
  return [
    ...(provider === undefined ? [] : [rentedMarker(provider, at, `${tool.names[0]} hands it to a rented ${provider} machine`)]),
    ...(confidential === undefined ? [] : [{ verdict: 'confidential' as const, by: { at, message: confidential } }]),
    ...signs.flatMap(sign => options.filter(option => isSign(sign, option)).map(option => signMarker(sign, option))),
    ...items.flatMap(placeMarkers),
    ...destinationMarkers(items.findLast(({ role }) => role === 'copy')),
  ]
}

/** The rented host that a copy goes to: `scp file root@ssh4.vast.ai:`. */
function destinationMarkers(item: Item | undefined): readonly Marker[] {
  const provider = item && providerOf(patternText(item.value))
  return item === undefined || provider === undefined ? [] : [rentedMarker(provider, item.span, `it goes to a rented ${provider} machine`)]
}

function isSign({ flag, value }: Sign, option: Option): boolean {
  if (option.flag !== flag) return false
  return value === undefined || (option.value !== undefined && value.test(patternText(settled(option.value))))
}

function signMarker({ flag, verdict }: Sign, { span }: Option): Marker {
  const message = verdict === 'confidential' ? 'asks for a confidential VM' : 'takes away that its memory is hidden'
  return { verdict, by: { at: span, message: `${flag} ${message}` } }
}

// `runpod` of `runpod/us-east`
const CLOUD = /^[^/]*/

/** What a cloud's name and a machine's size say. */
function placeMarkers({ role, value }: Item): readonly Marker[] {
  const text = role === 'cloud' || role === 'size' ? locatedText(value) : undefined
  if (text === undefined) return []
  return role === 'size' ? sizeMarkers(text) : cloudMarkers(CLOUD.exec(text.value)?.[0] ?? '', text.span)
}
