import type { Entry, Format, Parsed, ParsedMount, ParsedPort } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { commandLineOf } from './command-line.ts'
import { describeTask } from './ecs.ts'
import type { Description } from './gpu/description.ts'
import { container, imageIn, joined } from './gpu/description.ts'
import { entriesIn, wordOfNode, wordsOfNode } from './gpu/words.ts'
import { readHcl } from './hcl/index.ts'
import { scriptParts } from './hcl/scripts.ts'
import { readTree } from './hcl/tree.ts'
import { isTerraform } from './recognise-platforms.ts'
import type { MapNode, Node, Pair } from './tree.ts'
import { childOf, pairOf, pairsOf, textOf } from './tree.ts'

/** Resources of Terraform and OpenTofu that run containers. */
export const terraform: Format = { name: 'terraform', matches: isTerraform, parse }

function parse(text: Mapped): Parsed {
  const tree = readTree(text)
  const types = pairsOf(childOf(tree, 'resource'))
  const resources = types.flatMap(({ key, value }) => pairsOf(value).map(pair => describeResource(key.text.text, pair)))
  const { workloads, images, builds, commands, parts } = joined(resources)
  return {
    ...readHcl(text),
    format: terraform.name,
    workloads,
    images,
    builds,
    commands,
    parts: [...parts, ...scriptParts(tree)],
    scope: SCOPE,
  }
}

const SCOPE: Parsed['scope'] = { files: [], entries: [], workloads: true }

function describeResource(type: string, { key, value }: Pair): Description {
  if (value?.kind !== 'map') return {}
  if (type === 'docker_image') return describeImage(value, key.text.text)
  if (type === 'docker_container') return describeContainer(value, key.text.text)
  if (type === 'aws_ecs_task_definition') return describeDefinitions(value)
  return joined(containersIn(value).map(node => describeContainer(node, textOf(childOf(node, 'name')) ?? key.text.text)))
}

/** One that is built here is nobody else's. */
function describeImage(node: MapNode, user: string): Description {
  const { image } = imageIn(childOf(node, 'name'))
  const builds = listed(childOf(node, 'build')).map(build => ({
    name: user,
    span: build.span,
    args: [...entriesIn(childOf(build, 'build_args')), ...entriesIn(childOf(build, 'build_arg'))],
  }))
  return { builds, ...(image !== undefined && builds.length === 0 && { images: [{ user, image }] }) }
}

/** `container { image … }`, `containers { image … }` of clusters and of clouds. */
function containersIn(node: Node): readonly MapNode[] {
  if (node.kind === 'sequence') return node.items.flatMap(containersIn)
  return pairsOf(node).flatMap(({ key, value }) => {
    if (value === undefined) return []
    if (!/^(?:init_)?containers?$/.test(key.text.text)) return containersIn(value)
    return listed(value).flatMap(item => (item.kind === 'map' && childOf(item, 'image') !== undefined ? [item] : []))
  })
}

/** A list, or JSON that another file or a text holds. */
function describeDefinitions(task: MapNode): Description {
  const definitions = childOf(task, 'container_definitions')
  if (definitions?.kind === 'scalar')
    return /^\s*\[/.test(definitions.text.text) ? { parts: [{ format: 'ecs', text: definitions.text }] } : {}
  return definitions === undefined ? {} : describeTask(task, definitions)
}

function describeContainer(node: MapNode, name: string): Description {
  const { command, commands, parts } = commandLineOf(['entrypoint', 'command', 'args'].flatMap(field => wordsOfNode(childOf(node, field))))
  const network = pairOf(node, 'network_mode')
  const workload = container(name, node.span, {
    ...imageIn(childOf(node, 'image')),
    env: [...listed(childOf(node, 'env')).flatMap(envOf), ...entriesIn(childOf(node, 'environment_variables'))],
    mounts: listed(childOf(node, 'volumes')).flatMap(readMount),
    ports: listed(childOf(node, 'ports')).flatMap(readPort),
    ...(network !== undefined && textOf(network.value) === 'host' && { network: { kind: 'host', span: network.span, process: false } }),
    command,
  })
  return { workloads: [workload], commands, parts }
}

/** `env = ["A=b"]`, `env = {A = "b"}`, `env { name value }`; a value that stands in a store is a reference. */
function envOf(node: Node): readonly Entry[] {
  const name = childOf(node, 'name')
  if (name?.kind !== 'scalar') return entriesIn(node.kind === 'scalar' ? { kind: 'sequence', items: [node], span: node.span } : node)
  if (childOf(node, 'value') !== undefined) return entriesIn({ kind: 'sequence', items: [node], span: node.span })
  const value = { kind: 'reference', to: 'secret-store', name: '', span: node.span } as const
  return [{ name: { value: name.text.text, span: name.span }, value, span: node.span }]
}

/** `ports { internal external ip }` of Docker; others are inside a cluster or a cloud. */
function readPort(node: Node): readonly ParsedPort[] {
  const inner = wordOfNode(childOf(node, 'internal'))
  const host = wordOfNode(childOf(node, 'external'))
  const address = wordOfNode(childOf(node, 'ip'))
  if (host === undefined) return []
  return [{ span: node.span, how: 'publish', host, ...(inner && { container: inner }), ...(address && { address }) }]
}

/** `volumes { host_path container_path }` */
function readMount(node: Node): readonly ParsedMount[] {
  const path = wordOfNode(childOf(node, 'host_path'))
  const source = path ?? wordOfNode(childOf(node, 'volume_name'))
  const target = wordOfNode(childOf(node, 'container_path'))
  if (target === undefined) return []
  return [{ span: node.span, kind: path === undefined ? 'volume' : 'bind', ...(source && { source }), target, readOnly: false }]
}

/** One block, or several of the same name. */
function listed(node: Node | undefined): readonly Node[] {
  if (node === undefined) return []
  return node.kind === 'sequence' ? node.items : [node]
}
