import type { Marker, ParsedWorkload } from '../../parsed.ts'
import { socketMarkers } from '../guest-agent.ts'
import { runtimeMarker } from '../runtime-class.ts'
import type { Node } from '../tree.ts'
import { locatedOf } from '../tree.ts'
import { locatedText } from '../word.ts'
import { fieldOf } from './nodes.ts'

/** What a service's `runtime` says. */
export function runtimeMarkers(service: Node): readonly Marker[] {
  const runtime = locatedOf(fieldOf(service, 'runtime'))
  const marker = runtime && runtimeMarker(runtime)
  return marker === undefined ? [] : [marker]
}

/** The services of a file run on one machine, so what one of them mounts holds for all. */
export function shareMarkers(workloads: readonly ParsedWorkload[]): readonly ParsedWorkload[] {
  const shared = workloads.flatMap(mountedSockets)
  return shared.length === 0 ? workloads : workloads.map(workload => ({ ...workload, markers: [...workload.markers, ...shared] }))
}

function mountedSockets({ name, mounts }: ParsedWorkload): readonly Marker[] {
  return mounts.flatMap(({ kind, source }) => {
    const path = kind === 'bind' && source !== undefined ? locatedText(source) : undefined
    return path === undefined ? [] : socketMarkers(name, path)
  })
}
