import type { Network } from '../../model.ts'
import type { EnvSource, ParsedMount, ParsedPort, Word } from '../../parsed.ts'
import { volumeMount } from '../commands/workload.ts'
import type { Description } from '../gpu/description.ts'
import { commandLine, container, imageIn } from '../gpu/description.ts'
import { entriesIn, listedIn, wordOfNode, wordsOfNode } from '../gpu/words.ts'
import { joinImage } from '../image-fields.ts'
import type { Node } from '../tree.ts'
import { childOf, itemsOf, pairOf, textOf } from '../tree.ts'

/** `docker_container`, `podman_container`, `docker_swarm_service` */
export function describeContainer(given: Node): Description {
  const field = (...names: readonly string[]) => names.map(name => childOf(given, name)).find(node => node !== undefined)
  const { command, commands, parts } = commandLine(field('entrypoint'), field('command'), field('args'))
  const workload = container(textOf(field('name')) ?? 'the container', given.span, {
    ...imageIn(field('image')),
    env: entriesIn(field('env', 'environment')),
    envFrom: wordsOfNode(field('env_file', 'env_files')).map(envFile),
    mounts: [...wordsOfNode(field('volumes', 'volume')).map(volumeMount), ...itemsOf(field('mounts')).map(readMount)],
    ports: readPorts(field('published_ports', 'ports', 'publish')),
    network: networkOf(given),
    command,
  })
  return { workloads: [workload], commands, parts }
}

/** `docker_image: {name: redis, tag: latest}`; one that is built or loaded is nobody else's. */
export function describeImage(given: Node): Description {
  const name = childOf(given, 'name')
  const image = joinImage({ repository: name, tag: childOf(given, 'tag') }) ?? imageIn(name).image
  const build = childOf(given, 'build')
  const isPulled = /^(?:pull)?$/.test(textOf(childOf(given, 'source')) ?? '') && build === undefined
  return {
    ...(image !== undefined && isPulled && { images: [{ user: 'a task', image }] }),
    ...(build !== undefined && { builds: [{ name: 'a task', span: build.span, args: entriesIn(childOf(build, 'args')) }] }),
  }
}

function envFile(path: Word): EnvSource {
  return { kind: 'file', path, dialect: 'docker', required: true, span: path.span }
}

/** `8000:80` items, several in one text, or `{published_port, target_port}`. */
function readPorts(node: Node | undefined): readonly ParsedPort[] {
  const fields = itemsOf(node).flatMap((item): ParsedPort[] => {
    const host = wordOfNode(childOf(item, 'published_port'))
    const inner = wordOfNode(childOf(item, 'target_port'))
    return host === undefined ? [] : [{ span: item.span, how: 'publish', host, ...(inner && { container: inner }) }]
  })
  return [...listedIn(node).map((short): ParsedPort => ({ span: short.span, how: 'publish', short })), ...fields]
}

function readMount(item: Node): ParsedMount {
  const source = wordOfNode(childOf(item, 'source'))
  const target = wordOfNode(childOf(item, 'target'))
  const kind = textOf(childOf(item, 'type')) === 'bind' ? 'bind' : 'volume'
  return { span: item.span, kind, ...(source && { source }), ...(target && { target }), readOnly: false }
}

function networkOf(given: Node): Network {
  const pair = pairOf(given, 'network_mode') ?? pairOf(given, 'network')
  const mode = wordsOfNode(pair?.value).map(word => word.parts.map(part => ('text' in part ? part.text : '')).join(''))
  if (pair !== undefined && mode.includes('host')) return { kind: 'host', span: pair.span, process: false }
  return { kind: mode.includes('none') ? 'none' : mode.some(name => name.startsWith('container:')) ? 'shared' : 'own' }
}
