import type { Network } from '../model.ts'
import type { Format, Parsed, ParsedPort, ParsedWorkload, Part } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { commandLineOf } from './command-line.ts'
import { volumeMount } from './commands/workload.ts'
import type { Description } from './gpu/description.ts'
import { container, imageIn, joined } from './gpu/description.ts'
import { entriesIn, wordOfNode, wordsOfNode } from './gpu/words.ts'
import { readHcl } from './hcl/index.ts'
import { readTree } from './hcl/tree.ts'
import { isNomad } from './recognise-platforms.ts'
import { fileFormat } from './shape.ts'
import type { Node, Pair } from './tree.ts'
import { booleanOf, childOf, locatedOf, pairOf, pairsOf, textOf } from './tree.ts'
import { patternText } from './word.ts'

/** Jobs of Nomad. */
export const nomad: Format = { name: 'nomad', matches: isNomad, parse }

function parse(text: Mapped): Parsed {
  const jobs = pairsOf(childOf(readTree(text), 'job'))
  const groups = jobs.flatMap(({ value }) => pairsOf(childOf(value, 'group')))
  const { workloads, commands, parts } = joined(groups.flatMap(({ value: group }) => readGroup(group)))
  return { ...readHcl(text), format: nomad.name, workloads, commands, parts, scope: { files: [], entries: [], workloads: true } }
}

/** A port that no task asks for is taken for the first one's. */
function readGroup(group: Node | undefined): readonly Description[] {
  const tasks = pairsOf(childOf(group, 'task'))
  const labels = tasks.map(({ value }) => wordsOfNode(childOf(value, 'config', 'ports')).map(patternText))
  return tasks.map((task, index) => {
    const isOwn = (label: string) => labels[index]?.includes(label) === true || (index === 0 && !labels.flat().includes(label))
    return readTask(task, group, isOwn)
  })
}

function readTask({ key, value: task, span }: Pair, group: Node | undefined, isOwn: (label: string) => boolean): Description {
  const config = childOf(task, 'config')
  const { command, commands, parts } = commandLineOf(['entrypoint', 'command', 'args'].flatMap(name => wordsOfNode(childOf(config, name))))
  const workload: ParsedWorkload = container(`task ${key.text.text}`, span, {
    ...imageIn(childOf(config, 'image')),
    env: blocksIn(task, 'env').flatMap(entriesIn),
    mounts: wordsOfNode(childOf(config, 'volumes')).map(volumeMount),
    ports: readPorts(task, group, isOwn),
    network: networkOf(task, group),
    scheduled: true,
    command,
  })
  return { workloads: [workload], commands, parts: [...parts, ...blocksIn(task, 'template').flatMap(templateParts)] }
}

/** Blocks of a name, of which there may be several. */
function blocksIn(node: Node | undefined, name: string): readonly Node[] {
  const found = childOf(node, name)
  if (found === undefined) return []
  return found.kind === 'sequence' ? found.items : [found]
}

/** `mode` of the group is for programs without a container; one of Docker has its own. */
function networkOf(task: Node | undefined, group: Node | undefined): Network {
  const driver = childOf(task, 'driver')
  if (/^(?:raw_)?exec$/.test(textOf(driver) ?? '')) {
    const isOwn = blocksIn(group, 'network').some(network => /^(?:bridge|cni\/)/.test(textOf(childOf(network, 'mode')) ?? ''))
    return isOwn || driver === undefined ? { kind: 'own' } : { kind: 'host', span: driver.span, process: true }
  }
  const mode = pairOf(childOf(task, 'config'), 'network_mode')
  const name = textOf(mode?.value)
  if (mode !== undefined && name === 'host') return { kind: 'host', span: mode.span, process: false }
  return { kind: name === 'none' ? 'none' : 'own' }
}

/** Ports of the group that are the task's, and those that it asks for itself, as was done before. */
function readPorts(task: Node | undefined, group: Node | undefined, isOwn: (label: string) => boolean): readonly ParsedPort[] {
  const shared = portsOf(group).filter(({ key }) => isOwn(key.text.text))
  const map = childOf(task, 'config', 'port_map')
  return [...shared, ...portsOf(childOf(task, 'resources'))].flatMap(pair => readPort(pair, map))
}

function portsOf(node: Node | undefined): readonly Pair[] {
  return blocksIn(node, 'network').flatMap(network => pairsOf(childOf(network, 'port')))
}

/** A static port is the host's, on the network that others reach unless another is named. */
function readPort({ key, value, span }: Pair, map: Node | undefined): readonly ParsedPort[] {
  const host = wordOfNode(childOf(value, 'static'))
  if (host === undefined || childOf(value, 'host_network') !== undefined) return []
  return [{ span, how: 'hostPort', host, container: wordOfNode(childOf(value, 'to') ?? childOf(map, key.text.text)) ?? host }]
}

/** `template { data = <<EOF … EOF, env = true }`: variables, or a file in the task's folder. */
function templateParts(template: Node): readonly Part[] {
  const data = childOf(template, 'data')
  if (data?.kind !== 'scalar') return []
  if (booleanOf(childOf(template, 'env')) === true) return [{ format: 'dotenv', text: data.text }]
  const format = fileFormat(locatedOf(childOf(template, 'destination'))?.value ?? '', data.text.text)
  return format === undefined ? [] : [{ format, text: data.text }]
}
