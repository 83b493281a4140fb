import type { Bind, Opening, Port, Service } from '../model.ts'
import { holdsPort } from '../model.ts'
import type { Note } from '../source.ts'
import { bindsOf } from './binds.ts'
import { openingsOf } from './openings.ts'
import { softwareOfCommand, softwareOfImage, softwareOfPort, softwareOfVariable } from './service-table.ts'
import type { Identified, Setup } from './settings.ts'
import type { Software } from './software.ts'

/** What runs there, and how open it is. */
export interface Serving {
  readonly services: readonly Service[]
  readonly binds: readonly Bind[]
  readonly openings: readonly Opening[]
  readonly ports: readonly Port[]
}

/** Says what a workload runs, where that listens and what protects it. */
export function servicesOf(setup: Setup): Serving {
  const identified = identify(setup)
  const binds = bindsOf(setup, identified)
  const ports = setup.ports.map(port => ({
    ...port,
    ...serviceBehind(
      port,
      identified,
      binds.flatMap(({ bind }) => bind),
    ),
  }))
  const known = new Map(identified.map(({ software, by }) => [software.name, serviceOf(software, by)]))
  for (const { software, bind } of binds) {
    if (known.has(software.name)) continue
    known.set(software.name, serviceOf(software, { at: bind.span, message: `${bind.setting} is its setting` }))
  }
  const openings = openingsOf({ ...setup, ports }, identified)
  return { services: [...known.values()], binds: binds.map(({ bind }) => bind), openings, ports }
}

function identify({ image, invocations, env }: Setup): readonly Identified[] {
  const found = new Map<Software, Identified>()
  const flags = new Map(invocations.flatMap(invocation => [...invocation.flags]))
  for (const { setting, span } of env.values()) {
    const software = softwareOfVariable(setting)
    if (software !== undefined) found.set(software, { software, by: { at: span, message: `${setting} is its setting` }, flags })
  }
  for (const { words, span, flags: own } of invocations) {
    const started = softwareOfCommand(words)
    if (started !== undefined) {
      found.set(started.software, { software: started.software, by: { at: span, message: `${started.command} runs here` }, flags: own })
    }
  }
  const software = image && softwareOfImage(image.value)
  if (image === undefined || software === undefined || found.has(software)) return [...found.values()]
  return [...found.values(), { software, by: { at: image.span, message: `the image is ${image.value.repository}` }, flags }]
}

function serviceOf({ name, kind }: Software, by: Note): Service {
  return { name, kind, by }
}

/** By image or command where the port is the usual one or the one that is set, else by a port that nothing else uses. */
function serviceBehind({ container, udp, span }: Port, identified: readonly Identified[], binds: readonly Bind[]): { service?: Service } {
  if (udp === true) return {}
  for (const { software, by } of identified) {
    const own = [...(software.ports ?? []), ...binds.flatMap(({ service, port }) => (service === software.name && port) || [])]
    if (container === undefined || own.some(port => holdsPort(container, port))) return { service: serviceOf(software, by) }
  }
  const software = container === undefined ? undefined : softwareOfPort(container)
  return software ? { service: serviceOf(software, { at: span, message: `${container} is the port of ${software.name}` }) } : {}
}
