import type { Marker } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { socketMarkers } from '../guest-agent.ts'
import { sizeMarkers } from '../machine-size.ts'
import { runtimeMarker } from '../runtime-class.ts'
import type { Node, Pair } from '../tree.ts'
import { childOf, itemsOf, locatedOf, pairsOf, textOf } from '../tree.ts'
import type { Pod } from './objects.ts'

/** What a pod asks its node for, as far as it tells who can read the pod's memory. */
export function readMarkers({ spec, metadata }: Pod): readonly Marker[] {
  const runtime = locatedOf(childOf(spec, 'runtimeClassName'))
  const byRuntime = runtime && runtimeMarker(runtime)
  return [
    ...(byRuntime === undefined ? [] : [byRuntime]),
    ...pairsOf(childOf(spec, 'nodeSelector')).flatMap(pair => labelMarker(pair.key.text.text, textOf(pair.value) ?? '', pair.span)),
    ...affinityMarkers(spec),
    ...pairsOf(childOf(metadata, 'annotations')).flatMap(annotationMarker),
    ...itemsOf(childOf(spec, 'volumes')).flatMap(volumeMarkers),
    ...itemsOf(childOf(spec, 'containers')).flatMap(container => pairsOf(childOf(container, 'resources', 'limits')).flatMap(limitMarker)),
  ]
}

const GKE_LABEL = 'cloud.google.com/gke-confidential-nodes-instance-type'

/** Labels of nodes whose memory is encrypted, with the values that say so and those that deny it. */
const NODE_LABELS: readonly { readonly key: string; readonly confidential: RegExp; readonly negative?: RegExp }[] = [
  { key: GKE_LABEL, confidential: /^(?:TDX|SEV_SNP|SEV)$/i },
  { key: 'nvidia.com/cc.mode', confidential: /^(?:on|ppcie)$/, negative: /^off$/ },
  { key: 'nvidia.com/cc.ready.state', confidential: /^true$/, negative: /^false$/ },
  { key: 'chutes/tee', confidential: /^true$/ },
  { key: 'nvidia.com/cc.mode.state', confidential: /^(?:on|ppcie)$/, negative: /^off$/ },
  { key: 'intel.feature.node.kubernetes.io/tdx', confidential: /^true$/, negative: /^false$/ },
  { key: 'amd.feature.node.kubernetes.io/snp', confidential: /^true$/, negative: /^false$/ },
]

// `node.kubernetes.io/instance-type`, and as it was called before
const SIZE_LABEL = /^(?:node|beta)\.kubernetes\.io\/instance-type$/

function labelMarker(key: string, value: string, at: Span): readonly Marker[] {
  if (SIZE_LABEL.test(key)) return sizeMarkers({ value, span: at })
  const label = NODE_LABELS.find(each => each.key === key)
  if (label?.confidential.test(value) === true)
    return [{ verdict: 'confidential', by: { at, message: `${key} asks for a confidential node` } }]
  return label?.negative?.test(value) === true ? [denial(key, at)] : []
}

function denial(key: string, at: Span): Marker {
  return { verdict: 'negative', by: { at, message: `${key} asks for a node that is not confidential` } }
}

/** Only required terms bind, and any of them is enough for the scheduler, as is any of a label's values. */
function affinityMarkers(spec: Node): readonly Marker[] {
  const required = childOf(spec, 'affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms')
  return shared(itemsOf(required).map(term => itemsOf(childOf(term, 'matchExpressions')).flatMap(expressionMarker)))
}

function expressionMarker(expression: Node): readonly Marker[] {
  const key = textOf(childOf(expression, 'key')) ?? ''
  const operator = textOf(childOf(expression, 'operator'))
  if (operator === 'In') {
    return shared(itemsOf(childOf(expression, 'values')).map(value => labelMarker(key, textOf(value) ?? '', expression.span)))
  }
  if (key !== GKE_LABEL) return []
  if (operator === 'Exists') return labelMarker(key, 'TDX', expression.span)
  return operator === 'DoesNotExist' ? [denial(key, expression.span)] : []
}

/** The markers of the first alternative, if all the others say the same. */
function shared([first = [], ...others]: readonly (readonly Marker[])[]): readonly Marker[] {
  return first.filter(({ verdict }) => others.every(markers => markers.some(marker => marker.verdict === verdict)))
}

function annotationMarker({ key, span }: Pair): readonly Marker[] {
  if (!key.text.text.startsWith('contrast.edgeless.systems/')) return []
  return [{ verdict: 'confidential', by: { at: span, message: `${key.text.text} is of a confidential container` } }]
}

function volumeMarkers(volume: Node): readonly Marker[] {
  const path = locatedOf(childOf(volume, 'hostPath', 'path'))
  return path === undefined ? [] : socketMarkers('it', path)
}

/** Devices that only a trusted execution environment has. */
const DEVICES = new Set(['intel.com/tdx', 'google.com/cc', 'amd.com/sev-snp', 'tdx.intel.com/keys', 'sev-snp.amd.com/esids'])

function limitMarker({ key, span }: Pair): readonly Marker[] {
  if (!DEVICES.has(key.text.text)) return []
  return [{ verdict: 'confidential', by: { at: span, message: `${key.text.text} is a device of a confidential node` } }]
}
