import type { Network } from '../model.ts'
import type { Entry, Format, ParsedMount, ParsedPort, Part, Word } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { commandLineOf } from './command-line.ts'
import type { Description } from './gpu/description.ts'
import { container, describedFormat, imageIn, joined } from './gpu/description.ts'
import { wordOfNode, wordsOfNode } from './gpu/words.ts'
import { isEcs } from './recognise-platforms.ts'
import { scriptOf } from './script.ts'
import type { MapNode, Node, Pair } from './tree.ts'
import { booleanOf, itemsOf, pairOf, pairsOf, textOf } from './tree.ts'
import { HOLE, patternText, valueOf } from './word.ts'

const plain: Format = describedFormat('ecs', isEcs, describeTasks)

/** Task definitions of ECS, as its API and CloudFormation write them and as Terraform fills them in. */
export const ecs: Format = { ...plain, parse: text => plain.parse(withHoles(text)) }

// `"cpu": ${cpu}` of a template, which stands for a number, a list or an object
const BARE_TEMPLATE = /(?<=[:,[][ \t]*)\$\{[^{}"\n]*\}/g

/** Of the same length, so every character keeps its place. */
function withHoles(text: Mapped): Mapped {
  return { ...text, text: text.text.replace(BARE_TEMPLATE, template => HOLE.repeat(template.length)) }
}

/** The containers of every task definition in a document, which may be their list alone. */
function describeTasks(document: Node): Description {
  if (document.kind === 'sequence') return describeTask(document, document)
  if (document.kind !== 'map') return {}
  const pair = pairNamed(document, 'containerDefinitions')
  if (pair?.value !== undefined) return describeTask(document, pair.value)
  return joined(pairsOf(document).flatMap(({ value }) => (value === undefined ? [] : [describeTasks(value)])))
}

/** What a list of containers says; `task` is what stands around it. */
export function describeTask(task: Node, containers: Node): Description {
  const found = itemsOf(containers).flatMap(item => (item.kind === 'map' && pairNamed(item, 'image') !== undefined ? [item] : []))
  return joined(found.map(item => describeContainer(item, task)))
}

function describeContainer(node: MapNode, task: Node): Description {
  const { command, commands, parts } = commandLineOf([...listed(node, 'entryPoint'), ...listed(node, 'command')])
  const workload = container(`container ${textOf(fieldOf(node, 'name')) ?? ''}`.trim(), node.span, {
    ...imageIn(fieldOf(node, 'image')),
    env: [...entriesOf(node, 'environment', 'value'), ...entriesOf(node, 'secrets', 'valueFrom')],
    mounts: itemsOf(fieldOf(node, 'mountPoints')).flatMap(item => readMount(item, task)),
    ports: isBridged(task) ? itemsOf(fieldOf(node, 'portMappings')).flatMap(readPort) : [],
    network: networkOf(task),
    scheduled: true,
    command,
  })
  return { workloads: [workload], commands, parts: [...parts, ...healthParts(node)] }
}

/** `containerDefinitions` of the API, `ContainerDefinitions` of CloudFormation, `container_definitions` of Terraform. */
function pairNamed(node: Node | undefined, name: string): Pair | undefined {
  return (
    pairOf(node, name) ??
    pairOf(node, name.charAt(0).toUpperCase() + name.slice(1)) ??
    pairOf(
      node,
      name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`),
    )
  )
}

function fieldOf(node: Node | undefined, name: string): Node | undefined {
  return pairNamed(node, name)?.value
}

function listed(node: Node, name: string): readonly Word[] {
  return wordsOfNode(fieldOf(node, name))
}

/** `{name, value}`, or `{name, valueFrom}` for what a store holds. */
function entriesOf(node: Node, list: string, field: 'value' | 'valueFrom'): readonly Entry[] {
  return itemsOf(fieldOf(node, list)).flatMap(item => {
    const name = fieldOf(item, 'name')
    if (name?.kind !== 'scalar') return []
    const word = wordOfNode(fieldOf(item, field))
    const value: Entry['value'] =
      word !== undefined && field === 'value'
        ? valueOf(word)
        : { kind: 'reference', to: field === 'value' ? 'computed' : 'secret-store', name: word ? patternText(word) : '', span: item.span }
    return [{ name: { value: name.text.text, span: name.span }, value, span: item.span }]
  })
}

function networkOf(task: Node): Network {
  const mode = pairNamed(task, 'networkMode')
  const name = textOf(mode?.value)
  if (mode !== undefined && name === 'host') return { kind: 'host', span: mode.span, process: false }
  return { kind: name === 'none' ? 'none' : 'own' }
}

/** Only there a port is one of the machine; in `awsvpc` a security group decides. */
function isBridged(task: Node): boolean {
  const isServerless = wordsOfNode(fieldOf(task, 'requiresCompatibilities')).some(word => patternText(word) === 'FARGATE')
  return !isServerless && (textOf(fieldOf(task, 'networkMode')) ?? 'bridge') === 'bridge'
}

function readPort(item: Node): readonly ParsedPort[] {
  const host = wordOfNode(fieldOf(item, 'hostPort'))
  const inner = wordOfNode(fieldOf(item, 'containerPort'))
  if (host === undefined || patternText(host) === '0') return []
  return [{ span: item.span, how: 'hostPort', host, ...(inner && { container: inner }) }]
}

function readMount(item: Node, task: Node): readonly ParsedMount[] {
  const name = fieldOf(item, 'sourceVolume')
  const volume = itemsOf(fieldOf(task, 'volumes')).find(each => textOf(fieldOf(each, 'name')) === textOf(name))
  const path = wordOfNode(fieldOf(fieldOf(volume, 'host'), 'sourcePath'))
  const source = path ?? wordOfNode(name)
  const target = wordOfNode(fieldOf(item, 'containerPath'))
  return [
    {
      span: item.span,
      kind: path === undefined ? 'volume' : 'bind',
      ...(source && { source }),
      ...(target && { target }),
      readOnly: booleanOf(fieldOf(item, 'readOnly')) ?? false,
    },
  ]
}

/** `["CMD-SHELL", "curl -f …"]` */
function healthParts(node: Node): readonly Part[] {
  const [kind, script] = wordsOfNode(fieldOf(fieldOf(node, 'healthCheck'), 'command'))
  return kind !== undefined && script !== undefined && patternText(kind) === 'CMD-SHELL'
    ? [{ format: 'shell', text: scriptOf(script) }]
    : []
}
