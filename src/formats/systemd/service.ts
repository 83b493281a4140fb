import type { Entry, EnvSource, ParsedWorkload, Part } from '../../parsed.ts'
import type { Mapped, Span } from '../../source.ts'
import { slice } from '../../source.ts'
import { understand } from '../commands/index.ts'
import { scriptWord } from '../script.ts'
import { cutWord, entryOf, patternText } from '../word.ts'
import type { Setting } from './lines.ts'
import { scriptOfCommand, wordOfValue, wordsOfCommand, wordsOfValue } from './words.ts'

/** What the processes of a unit get, and what they run. */
export interface Service {
  readonly env: readonly Entry[]
  readonly files: readonly EnvSource[]
  readonly parts: readonly Part[]
  readonly workloads: readonly ParsedWorkload[]
}

// `ExecStart`, `ExecStartPre`, `ExecStopPost`, …
const EXEC = /^Exec(?:Start|Stop|Reload|Condition)(?:Pre|Post)?$/
// `-/usr/bin/app`, `+!/usr/bin/app`
const PREFIX = /^[-@:+!|]*/

/** Reads the settings of a section of processes, in order. */
export function readService(settings: readonly Setting[], name: string, span: Span): Service {
  const env = environmentIn(settings)
  const files = inForce(settings, /^EnvironmentFile$/).map(envFileOf)
  const lines = inForce(settings, EXEC).map(({ value }) => slice(value, PREFIX.exec(value.text)?.[0].length ?? 0))
  const main = inForce(settings, /^ExecStart$/)
  const commands = lines.map(line => wordsOfCommand(line))
  const isSaid = env.length + files.length + lines.length > 0
  const bare = isSaid && commands.every(words => scriptWord(words) === undefined && !startsContainer(words, span))
  return {
    env,
    files,
    parts: lines.map(line => ({ format: 'shell', text: scriptOfCommand(line), env })),
    workloads: bare
      ? [processOf(name, span, { env, envFrom: files, command: main.slice(-1).flatMap(({ value }) => commandOf(value)) })]
      : [],
  }
}

/** `Environment=A=b "C=d e"` and `PassEnvironment=E F`, later ones over earlier ones; an empty value forgets those before. */
function environmentIn(settings: readonly Setting[]): readonly Entry[] {
  return [/^Environment$/, /^PassEnvironment$/].flatMap(key =>
    inForce(settings, key).flatMap(({ value }) => wordsOfValue(value).flatMap(word => entryOf(word) ?? [])),
  )
}

/** The settings of a key behind the last empty one of the same key. */
export function inForce(settings: readonly Setting[], pattern: RegExp): readonly Setting[] {
  const cleared = new Map(settings.flatMap(({ key, value }, at) => (value.text === '' ? [[key.value, at] as const] : [])))
  return settings.filter(({ key, value }, at) => pattern.test(key.value) && value.text !== '' && at > (cleared.get(key.value) ?? -1))
}

/** `-/etc/default/app`: the minus sign says that it may be missing. */
function envFileOf({ value, span }: Setting): EnvSource {
  const word = wordOfValue(value)
  const optional = patternText(word).startsWith('-')
  return { kind: 'file', path: optional ? cutWord(word, 1) : word, dialect: 'dotenv', required: !optional, span }
}

function commandOf(value: Mapped): ParsedWorkload['command'] {
  return wordsOfCommand(slice(value, PREFIX.exec(value.text)?.[0].length ?? 0))
}

/** What such a command starts is described by its own options. */
function startsContainer(words: ParsedWorkload['command'], span: Span): boolean {
  const network = understand(words, span)?.workload?.network
  return network !== undefined && !(network.kind === 'host' && network.process)
}

function processOf(name: string, span: Span, own: Pick<ParsedWorkload, 'env' | 'envFrom' | 'command'>): ParsedWorkload {
  return { name, span, local: false, mounts: [], ports: [], network: { kind: 'host', span, process: true }, markers: [], ...own }
}
