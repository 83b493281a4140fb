import type { Format, Marker } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { isRunpod } from '../recognise-gpu.ts'
import { rentedMarker } from '../rented.ts'
import type { MapNode, Node } from '../tree.ts'
import { childOf, locatedOf, pairOf, textOf } from '../tree.ts'
import type { Description } from './description.ts'
import { commandLine, container, describedFormat, imageIn, joined, mapsWith } from './description.ts'
import { entriesIn, listedIn } from './words.ts'
import { providerPort } from '../commands/workload.ts'

/** Pods and templates of RunPod, as its API takes them, and what its hub builds and tests. */
export const runpod: Format = describedFormat('runpod', isRunpod, describe)

const PROVIDER = 'RunPod'

function describe(document: Node): Description {
  const pods = mapsWith(document, 'imageName')
  return pods.length > 0 ? joined(pods.map(describePod)) : describeHub(document)
}

function describePod(pod: MapNode): Description {
  const { command, commands, parts } = commandLine(...['dockerEntrypoint', 'dockerStartCmd', 'dockerArgs'].map(name => childOf(pod, name)))
  const workload = container(textOf(childOf(pod, 'name')) ?? 'the RunPod pod', pod.span, {
    ...imageIn(childOf(pod, 'imageName')),
    env: entriesIn(childOf(pod, 'env')),
    ports: listedIn(childOf(pod, 'ports')).map(providerPort),
    command,
    markers: markersOf(pod),
  })
  return { workloads: [workload], commands, parts }
}

/** Its image is built from a Dockerfile of the tree. */
function describeHub(document: Node): Description {
  const env = pairOf(childOf(document, 'config'), 'env')
  if (env === undefined) return {}
  const workload = container(textOf(childOf(document, 'title')) ?? 'the RunPod worker', document.span, {
    local: true,
    env: entriesIn(env.value),
    markers: [runpodMarker(env.key.span)],
  })
  return { workloads: [workload] }
}

/** What says that RunPod runs it. */
export function runpodMarker(at: Span): Marker {
  return rentedMarker(PROVIDER, at, 'RunPod runs it on a machine that it rents out')
}

/** `SECURE` says who owns the machine, not what its owner can read. */
function markersOf(pod: MapNode): readonly Marker[] {
  const cloud = locatedOf(childOf(pod, 'cloudType'))
  const rented = runpodMarker(pairOf(pod, 'imageName')?.key.span ?? pod.span)
  if (cloud?.value !== 'SECURE') return [rented]
  return [rented, { verdict: 'negative', by: { at: cloud.span, message: 'a secure cloud is no confidential VM' } }]
}
