import type { Opening, Port } from '../model.ts'
import { TELLING_SWITCHES } from './service-table.ts'
import type { Given, Identified, Invocation, Setup } from './settings.ts'
import { turnsOf } from './settings.ts'
import type { Software, Switch } from './software.ts'

/** Authentication that settings switch off, or that a published service never had. */
export function openingsOf(setup: Setup, identified: readonly Identified[]): readonly Opening[] {
  const { env, invocations, ports } = setup
  const all = new Map(invocations.flatMap(({ flags }) => [...flags]))
  const known = identified.flatMap(({ software, flags }) =>
    (software.openings ?? []).flatMap(knob => turnsOf(knob, env, flags).flatMap(given => openingOf(software, knob, given, flags))),
  )
  const telling = [...env.values(), ...[...all.values()].flat()].flatMap(given =>
    (TELLING_SWITCHES.get(given.setting) ?? []).flatMap(({ software, knob }) => openingOf(software, knob, given, all)),
  )
  const open = identified.flatMap(one => neverClosed(one, ports, setup))
  return [
    ...new Map([...telling, ...open, ...known].map(opening => [`${opening.span.source.path}:${opening.span.start}`, opening])).values(),
  ]
}

function openingOf({ name }: Software, knob: Switch, { setting, text = '', span, trail }: Given, flags: Invocation['flags']): Opening[] {
  const { beside, off, instead } = knob
  if (beside !== undefined && ![...flags.keys()].some(flag => beside.test(flag))) return []
  return off.test(text) ? [{ service: name, setting: text === '' ? `the empty ${setting}` : setting, span, instead, trail }] : []
}

/** Redis on a public port without a password. */
function neverClosed({ software }: Identified, ports: readonly Port[], { env, invocations }: Setup): Opening[] {
  const { name, needs } = software
  if (needs === undefined || needs.env.some(variable => env.has(variable))) return []
  if (invocations.some(({ words }) => words.some(word => needs.words.test(word)))) return []
  const port = ports.find(port => port.public && port.service?.name === name)
  return port === undefined ? [] : [{ service: name, setting: needs.setting, span: port.span, instead: needs.instead }]
}
