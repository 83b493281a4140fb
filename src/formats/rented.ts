import type { Marker } from '../parsed.ts'
import type { Span } from '../source.ts'

/** Clouds whose machines belong to others, as SkyPilot and dstack call them. */
const PROVIDERS: ReadonlyMap<string, string> = new Map([
  ['runpod', 'RunPod'],
  ['vast', 'Vast.ai'],
  ['vastai', 'Vast.ai'],
  ['lium', 'Lium'],
  ['hyperbolic', 'Hyperbolic'],
  ['primeintellect', 'Prime Intellect'],
  ['fluidstack', 'FluidStack'],
  ['cudo', 'Cudo Compute'],
  ['paperspace', 'Paperspace'],
  ['cloudrift', 'CloudRift'],
  ['novita', 'Novita AI'],
  ['ppio', 'PPIO'],
  ['shadeform', 'Shadeform'],
  ['hyperstack', 'Hyperstack'],
  ['seeweb', 'Seeweb'],
  ['quantacloud', 'QuantaCloud'],
  ['mithril', 'Mithril'],
  ['simplepod', 'SimplePod'],
  ['tensordock', 'TensorDock'],
  ['hotaisle', 'Hot Aisle'],
  ['jarvislabs', 'Jarvislabs'],
  ['verda', 'Verda'],
  ['datacrunch', 'Verda'],
])

/** A sign that a rented host gets this; `message` is a clause about what stands at the place. */
export function rentedMarker(provider: string, at: Span, message: string): Marker {
  return { verdict: 'rented', provider, by: { at, message } }
}

/** The sign that a cloud's name is: none where it is the user's own account at an ordinary cloud. */
export function cloudMarkers(cloud: string, at: Span): readonly Marker[] {
  const provider = PROVIDERS.get(cloud.toLowerCase())
  return provider === undefined ? [] : [rentedMarker(provider, at, `${cloud} rents out machines of others`)]
}
