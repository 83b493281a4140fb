import type { Bind } from '../model.ts'
import { addressOf } from './addresses.ts'
import { LOOPBACK, addressOnLoopback } from './loopback.ts'
import { TELLING_BINDS } from './service-table.ts'
import type { Given, Identified, Invocation, Setup } from './settings.ts'
import { turnsOf } from './settings.ts'
import type { Knob, Software } from './software.ts'

/** An address, and the software whose setting it is. */
export interface SoftwareBind {
  readonly software: Software
  readonly bind: Bind
}

/** The addresses that settings bind: those of the software that is known to run, and those whose names say whose they are. */
export function bindsOf(setup: Setup, identified: readonly Identified[]): readonly SoftwareBind[] {
  const { env, invocations } = setup
  const found: SoftwareBind[] = []
  for (const { software, flags } of identified) {
    if ([...flags.keys()].some(flag => software.closedBy?.test(flag) === true)) continue
    const known = withAmbient(software, setup)
    for (const knob of software.binds ?? []) {
      for (const given of turnsOf(knob, known, flags)) found.push(...bindOf(software, knob, given, portIn(software, known, flags)))
    }
  }
  const flags = invocations.flatMap(invocation => [...invocation.flags.values()].flat().map(given => ({ given, flags: invocation.flags })))
  const none: Invocation['flags'] = new Map()
  for (const { given, flags: own } of [...[...env.values()].map(given => ({ given, flags: none })), ...flags]) {
    for (const { software, knob } of TELLING_BINDS.get(given.setting) ?? []) {
      if (!identified.some(one => one.software === software)) found.push(...bindOf(software, knob, given, portIn(software, env, own)))
    }
  }
  return found
}

/** A bare process also gets what was exported before it. */
function withAmbient({ binds = [], portKnobs = [] }: Software, { env, ambient }: Setup): ReadonlyMap<string, Given> {
  const names = [...binds, ...portKnobs].flatMap(knob => knob.env ?? [])
  const around = names.flatMap(name => ambient(name) ?? []).map(given => [given.setting, given] as const)
  return new Map([...around, ...env])
}

function bindOf(software: Software, knob: Knob, given: Given, port: string | undefined): SoftwareBind[] {
  const { setting, text, written, span, trail } = given
  const bare = knob.bare === true && !setsAddress(given)
  const address = bare ? { kind: 'wildcard' as const } : addressIn(text, knob)
  if (address === undefined || address.kind === 'other') return []
  const bound = address.port ?? port ?? software.ports?.[0]
  const loopback = bare ? undefined : addressOnLoopback(written)
  const bind: Bind = {
    service: software.name,
    kind: software.kind,
    setting,
    span,
    wildcard: address.kind === 'wildcard',
    byDesign: software.byDesign === true,
    safe: LOOPBACK,
    ...(loopback && { loopback }),
    ...(bound === undefined ? {} : { port: bound }),
    trail,
  }
  return [{ software, bind }]
}

/** `--listen 127.0.0.1` and `--listen` alone: the same flag, with and without an address. */
function setsAddress({ text }: Given): boolean {
  return text !== undefined && addressOf(text)?.kind !== 'other'
}

/** An empty variable keeps the default; an empty flag is all interfaces. */
function addressIn(text: string | undefined, { env }: Knob): ReturnType<typeof addressOf> {
  return text === undefined || (text === '' && env !== undefined) ? undefined : addressOf(text)
}

function portIn({ portKnobs = [] }: Software, env: ReadonlyMap<string, Given>, flags: Invocation['flags']): string | undefined {
  return portKnobs.flatMap(knob => turnsOf(knob, env, flags)).find(({ text }) => text !== undefined && /^\d+$/.test(text))?.text
}
