import { shell } from '../../src/formats/shell.ts'
import { patternText } from '../../src/formats/word.ts'
import type { Value } from '../../src/model.ts'
import type { Entry, EnvSource, ParsedArgument, ParsedCommand, ParsedMount, ParsedPort, ParsedWorkload } from '../../src/parsed.ts'
import { wholeText } from '../../src/source.ts'

/** The commands of a script in short: only what they hold. */
export function commandsIn(script: string): object[] {
  const source = { path: 'deploy.sh', text: script, scope: 'report' } as const
  return shell.parse(wholeText(source)).commands.map(shown)
}

/** `$X`, `${X:-d}`, `…` for what is computed. */
export function valueText(value: Value): string {
  if (value.kind === 'absent') return '(absent)'
  if (value.kind === 'literal') return value.text.reveal()
  if (value.kind === 'template') return value.parts.map(valueText).join('')
  if (value.to === 'computed') return '…'
  if (value.operator === undefined) return `$${value.name}`
  return `\${${value.name}${value.operator}${value.fallback === undefined ? '' : valueText(value.fallback)}}`
}

/** `KEY=value` */
export function entryText({ name, value }: Entry): string {
  return `${name.value}=${valueText(value)}`
}

function shown(command: ParsedCommand): object {
  const { workload, build, store } = command
  return filled({
    does: `${command.tool} ${command.action}`.trim(),
    on: command.markers.flatMap(({ provider }) => provider ?? []).join(', '),
    marks: command.markers.flatMap(({ verdict }) => (verdict === 'rented' ? [] : verdict)),
    env: command.env.map(entryText),
    envFrom: command.envFrom.map(sourceText),
    secrets: command.secrets.map(argumentText),
    bundles: command.bundles.map(({ value }) => value),
    uploads: command.uploads.map(({ path }) => patternText(path)),
    runs: command.runs.map(patternText),
    store: store === undefined ? '' : `${store.kind} ${store.name}: ${store.entries.map(entryText).join(' ')}`,
    starts: workload === undefined ? '' : filled(workloadText(workload)),
    builds: build === undefined ? '' : [build.context, build.dockerfile, build.tag].map(word => (word ? patternText(word) : '-')).join(' '),
    args: build?.args.map(entryText) ?? [],
  })
}

function workloadText({ image, env, envFrom, ports, mounts, network, command }: ParsedWorkload): object {
  return {
    image: image === undefined ? '' : patternText(image),
    env: env.map(entryText),
    envFrom: envFrom.map(sourceText),
    ports: ports.map(portText),
    mounts: mounts.map(mountText),
    network: network.kind === 'host' && network.process ? 'process' : network.kind === 'own' ? '' : network.kind,
    command: command.map(patternText).join(' '),
  }
}

function sourceText(from: EnvSource): string {
  return from.kind === 'file' ? `${patternText(from.path)} (${from.dialect})` : `${from.store} ${from.name.value}`
}

/** A name for positions that are judged by it; `!` for those that are certain. */
function argumentText({ flag, name, certain, value }: ParsedArgument): string {
  return [flag, name, certain && '!', valueText(value)].filter(Boolean).join(' ')
}

function portText({ short, host, container }: ParsedPort): string {
  if (short !== undefined) return patternText(short)
  return [host, container].map(word => (word ? patternText(word) : '*')).join(':')
}

function mountText({ kind, source, target, readOnly }: ParsedMount): string {
  return [kind, source && patternText(source), target && patternText(target), readOnly && 'ro'].filter(Boolean).join(' ')
}

function filled(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && (!Array.isArray(value) || value.length > 0)))
}
