import type { Entry, Marker, ParsedCommand, Word } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { entryOf, patternText } from '../word.ts'
import { anycloud } from './anycloud.ts'
import { tellingArguments } from './arguments.ts'
import { btcli } from './btcli.ts'
import { rsync, scp } from './copying.ts'
import { docker, dockerCompose } from './docker.ts'
import { helm } from './helm.ts'
import { curl, wget } from './http.ts'
import { providerOf, rented } from './inner.ts'
import { kubectl } from './kubectl.ts'
import { lium } from './lium.ts'
import { minerCli } from './miner-cli.ts'
import { startedProcess } from './processes.ts'
import type { Call, Tool } from './tool.ts'
import { actionOf } from './tool.ts'
import { describe } from './understand.ts'
import { peel, programName } from './wrappers.ts'

const TOOLS: ReadonlyMap<string, Tool> = new Map(
  [docker, dockerCompose, kubectl, helm, lium, anycloud, minerCli, btcli, scp, rsync, curl, wget].flatMap(tool =>
    tool.names.map(name => [name, tool] as const),
  ),
)

/** Other programs that rent machines, by their first word. */
const RENTERS: ReadonlyMap<string, string> = new Map([
  ['vastai', 'Vast.ai'],
  ['runpodctl', 'RunPod'],
  ['prime', 'Prime Intellect'],
  ['salad', 'Salad'],
  ['salad-cloud', 'Salad'],
  ['provider-services', 'Akash'],
])

/** What a command line does, given its words, wrappers and assignments included; undefined where it says nothing to the rules. */
export function understand(words: readonly Word[], span: Span, around: readonly Marker[] = []): ParsedCommand | undefined {
  const { words: own, env } = peel(words)
  const [program, ...rest] = own
  const tool = programName(program)
  if (program === undefined || tool === '') return undefined
  const table = TOOLS.get(tool)
  const provider = table?.provider ?? RENTERS.get(tool) ?? destinationProvider(tool, rest)
  const markers =
    provider === undefined ? around : [...around, rented(provider, program.span, `${tool} hands it to a rented ${provider} machine`)]
  const call: Call = { tool, words: rest, span, env, markers }
  const understanding = table && actionOf(table, rest)
  if (understanding !== undefined) return describe(call, understanding)
  return startedProcess(call, program) ?? unknownCommand(call, around)
}

/** The rented host that a copy goes to: `scp file root@ssh4.vast.ai:`. */
function destinationProvider(tool: string, words: readonly Word[]): string | undefined {
  const last = words.at(-1)
  return last !== undefined && (tool === 'scp' || tool === 'rsync') ? providerOf(patternText(last)) : undefined
}

/** Commands of the shell itself, which no process list shows. */
const BUILTINS = new Set(['echo', 'printf', 'export', 'set', 'local', 'declare', 'readonly', 'read', 'test', '[', '[[', 'return', 'shift'])

/** A program without a table: options that are named like secrets say something, and on another machine what it is given there. */
function unknownCommand(call: Call, around: readonly Marker[]): ParsedCommand | undefined {
  const { tool, words, span, markers } = call
  const secrets = BUILTINS.has(tool) ? [] : tellingArguments(words)
  const given = around.length === 0 ? [] : assignmentsOf(call)
  if (secrets.length === 0 && given.length === 0) return undefined
  return {
    tool: tool === 'export' ? 'a shell' : tool,
    action: '',
    span,
    markers,
    env: given,
    envFrom: [],
    delivers: 'local',
    secrets,
    bundles: [],
    uploads: [],
    instead: 'pass it through the environment, a file or standard input',
    runs: [],
  }
}

/** `A=x` before a program or after `export`, but not what is fetched on the spot: `A=$(vault read x)`. */
function assignmentsOf({ tool, words, env }: Call): Entry[] {
  const exported = tool === 'export' ? words.flatMap(word => entryOf(word) ?? []) : []
  return [...env, ...exported].filter(({ value }) => value.kind !== 'absent' && (value.kind !== 'reference' || value.to !== 'computed'))
}
