import type { Marker, ParsedWorkload } from '../../parsed.ts'
import { runtimeMarker } from '../runtime-class.ts'
import type { Node } from '../tree.ts'
import { locatedOf } from '../tree.ts'
import { literalText } from '../word.ts'
import { fieldOf } from './nodes.ts'

/** Only a confidential VM of dstack has these. */
const DSTACK_SOCKET = /^(?:\/var)?\/run\/(?:dstack|tappd)\.sock$/

/** What a service's `runtime` says. */
export function runtimeMarkers(service: Node): readonly Marker[] {
  const runtime = locatedOf(fieldOf(service, 'runtime'))
  const marker = runtime && runtimeMarker(runtime)
  return marker === undefined ? [] : [marker]
}

/** The services of a file run on one machine, so what one of them mounts holds for all. */
export function shareMarkers(workloads: readonly ParsedWorkload[]): readonly ParsedWorkload[] {
  const shared = workloads.flatMap(socketMarkers)
  return shared.length === 0 ? workloads : workloads.map(workload => ({ ...workload, markers: [...workload.markers, ...shared] }))
}

function socketMarkers({ name, mounts }: ParsedWorkload): readonly Marker[] {
  return mounts.flatMap(({ kind, source }) => {
    const path = kind === 'bind' && source !== undefined ? literalText(source) : undefined
    if (source === undefined || path === undefined || !DSTACK_SOCKET.test(path)) return []
    return [{ verdict: 'confidential', by: { at: source.span, message: `${name} mounts ${path}, which only a dstack CVM has` } }]
  })
}
