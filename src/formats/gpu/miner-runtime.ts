import type { Entry, Format, ParsedWorkload, Word } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { impliedWord } from '../compose/nodes.ts'
import { readService } from '../compose/service.ts'
import { isWildcard } from '../port.ts'
import { isMinerRuntime } from '../recognise-gpu.ts'
import type { Node, Pair } from '../tree.ts'
import { booleanOf, childOf, pairOf, pairsOf, textOf } from '../tree.ts'
import { literalText, locatedText, valueOf } from '../word.ts'
import type { Description } from './description.ts'
import { container, describedFormat, imageIn, joined } from './description.ts'
import { entriesIn, wordOfNode, wordsOfNode } from './words.ts'

/** The runtime of a miner, from which its command line makes a compose file: an engine, the agent and what measures them. */
export const minerRuntime: Format = describedFormat('miner-runtime', isMinerRuntime, describe)

/** What an engine is when nothing is said: its image, and the program with its options. */
const ENGINES: ReadonlyMap<string, { readonly image: string; readonly program: readonly string[] }> = new Map([
  ['vllm', { image: 'vllm/vllm-openai:latest', program: ['python', '-m', 'vllm.entrypoints.openai.api_server'] }],
  ['sglang', { image: 'lmsysorg/sglang:latest', program: ['python', '-m', 'sglang.launch_server'] }],
])

function describe(runtime: Node): Description {
  const agent = pairOf(runtime, 'miner_client') ?? pairOf(runtime, 'custom_service')
  return joined([
    { workloads: engineIn(runtime) },
    ...(agent === undefined ? [] : describeService(agent, runtime, withAgentSettings)),
    ...['dcgm_exporter', 'metrics_collector'].flatMap(name => {
      const pair = pairOf(runtime, name)
      return pair === undefined ? [] : describeService(pair, runtime, name === 'dcgm_exporter' ? withExporterPort : withHostPort)
    }),
    ...pairsOf(childOf(runtime, 'extra_services')).flatMap(pair => describeService(pair, runtime, workload => workload)),
  ])
}

function engineIn(runtime: Node): readonly ParsedWorkload[] {
  const engine = pairOf(runtime, 'engine')
  const defaults = ENGINES.get(textOf(engine?.value) ?? '')
  if (engine === undefined || defaults === undefined) return []
  const at = engine.value?.span ?? engine.span
  const cache = wordOfNode(childOf(runtime, 'hf_cache'))
  return [
    container(textOf(childOf(runtime, 'name')) ?? 'the engine', runtime.span, {
      image: impliedWord(defaults.image, at),
      ...imageIn(childOf(runtime, 'image')),
      env: [...hubToken(childOf(runtime, 'hf_token_env')), ...entriesIn(childOf(runtime, 'env'))],
      mounts: cache === undefined ? [] : [{ span: cache.span, kind: 'bind', source: cache, readOnly: false }],
      command: [
        ...defaults.program.map(word => impliedWord(word, at)),
        ...optionOf(runtime, 'host', '--host'),
        ...optionOf(runtime, 'api_key', '--api-key'),
        ...wordsOfNode(childOf(runtime, 'extra_args')),
      ],
    }),
  ]
}

/** The name of a variable of the shell, whose value the engine gets. */
function hubToken(node: Node | undefined): readonly Entry[] {
  const word = wordOfNode(node)
  const name = word && locatedText(word)
  if (name === undefined) return []
  return [{ name, value: { kind: 'reference', to: 'environment', name: name.value, span: name.span }, span: name.span }]
}

/** A field that becomes an option of the program. */
function optionOf(runtime: Node, field: string, flag: string): readonly Word[] {
  const pair = pairOf(runtime, field)
  const value = wordOfNode(pair?.value)
  return pair === undefined || value === undefined || value.parts.length === 0 ? [] : [impliedWord(flag, pair.key.span), value]
}

/** The fields are those of a service in a compose file, unless it is switched off. */
function describeService(
  pair: Pair,
  runtime: Node,
  complete: (workload: ParsedWorkload, settings: Node) => ParsedWorkload,
): readonly Description[] {
  const settings = pair.value
  if (settings === undefined || booleanOf(childOf(settings, 'enabled')) === false || pairsOf(settings).length === 0) return []
  return readService(pair, runtime).map(service => {
    const name = textOf(childOf(settings, 'service_name')) ?? service.workload.name.replaceAll('_', '-')
    return { ...service, workloads: [complete({ ...service.workload, name }, settings)] }
  })
}

const AGENT_PORT = '8080'

/** An address for everybody is taken at its word where nothing says that a container stands around it. */
function withAgentSettings(workload: ParsedWorkload, settings: Node): ParsedWorkload {
  const written = ['listen_port', 'listen_host'].flatMap(name => settingOf(settings, name))
  const published = withHostPort({ ...workload, env: [...written, ...workload.env] }, settings)
  const address = wordOfNode(childOf(settings, 'environment', 'MINER_HTTP_HOST') ?? childOf(settings, 'listen_host'))
  const isOpen = address !== undefined && isWildcard(literalText(address) ?? '127.0.0.1')
  if (!isOpen || published.ports.length > 0 || published.network.kind !== 'own') return published
  return { ...published, network: { kind: 'host', span: address.span, process: true } }
}

function settingOf(settings: Node, name: string): readonly Entry[] {
  const pair = pairOf(settings, name)
  const word = wordOfNode(pair?.value)
  return pair === undefined || word === undefined
    ? []
    : [{ name: { value: name, span: pair.key.span }, value: valueOf(word), span: pair.span }]
}

/** `host_port` is published on all interfaces, unless `ports` says what is. */
function withHostPort(workload: ParsedWorkload, settings: Node): ParsedWorkload {
  const host = wordOfNode(childOf(settings, 'host_port'))
  if (host === undefined || pairOf(settings, 'ports') !== undefined) return workload
  const port = wordOfNode(childOf(settings, 'listen_port')) ?? impliedWord(AGENT_PORT, host.span)
  return withPort(workload, { parts: [...host.parts, ...impliedWord(':', endOf(host.span)).parts, ...port.parts], span: host.span })
}

/** What measures the GPUs is published where nothing is said. */
function withExporterPort(workload: ParsedWorkload, settings: Node): ParsedWorkload {
  const enabled = pairOf(settings, 'enabled')
  if (booleanOf(enabled?.value) !== true || enabled === undefined || pairOf(settings, 'ports') !== undefined) return workload
  return withPort(workload, impliedWord('9400:9400', enabled.span))
}

function withPort(workload: ParsedWorkload, short: Word): ParsedWorkload {
  return { ...workload, ports: [...workload.ports, { span: short.span, how: 'publish', short }] }
}

function endOf(span: Span): Span {
  return { ...span, start: span.end }
}
