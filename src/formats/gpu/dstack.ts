import type { Format, Marker, ParsedMount, ParsedPort, Part, Word } from '../../parsed.ts'
import { sizeMarkers } from '../machine-size.ts'
import { isDstack } from '../recognise-gpu.ts'
import { cloudMarkers } from '../rented.ts'
import { scriptLines } from '../script.ts'
import type { Node } from '../tree.ts'
import { booleanOf, childOf, itemsOf, locatedOf, textOf } from '../tree.ts'
import { patternText, splitWord, wordOf } from '../word.ts'
import type { Description } from './description.ts'
import { commandLine, container, describedFormat, imageIn } from './description.ts'
import { entriesIn, wordOfNode } from './words.ts'

/** Configurations of dstack; those of fleets, gateways and volumes start nothing. */
export const dstack: Format = describedFormat('dstack', isDstack, describe)

function describe(run: Node): Description {
  const type = textOf(childOf(run, 'type')) ?? ''
  if (!/^(?:task|service|dev-environment)$/.test(type)) return {}
  const name = textOf(childOf(run, 'name')) ?? `the dstack ${type}`
  const groups = itemsOf(childOf(run, 'replicas')).filter(item => item.kind === 'map')
  const entrypoint = commandLine(childOf(run, 'entrypoint'))
  const workload = container(name, run.span, {
    ...imageIn(childOf(run, 'image')),
    env: entriesIn(childOf(run, 'env')),
    mounts: [
      ...itemsOf(childOf(run, 'files')).flatMap(readFile),
      ...itemsOf(childOf(run, 'repos')).flatMap(readRepository),
      ...itemsOf(childOf(run, 'volumes')).flatMap(readVolume),
    ],
    ports: type === 'service' ? readPorts(run) : [],
    command: entrypoint.command,
    markers: readMarkers(run),
  })
  return {
    workloads: [workload],
    images: groups.flatMap(group => {
      const { image } = imageIn(childOf(group, 'image'))
      return image === undefined ? [] : [{ user: name, image }]
    }),
    commands: entrypoint.commands,
    parts: [...entrypoint.parts, ...[run, ...groups].flatMap(scriptsIn)],
  }
}

/** What a shell runs, line by line; the commands of an environment stand under `init`. */
function scriptsIn(run: Node): readonly Part[] {
  return ['build', 'setup', 'init', 'commands'].flatMap(field => {
    const node = childOf(run, field)
    const lines = (node?.kind === 'scalar' ? [node] : itemsOf(node)).flatMap(item => (item.kind === 'scalar' ? [wordOf(item.text)] : []))
    return scriptLines(lines).map(text => ({ format: 'shell', text }))
  })
}

/** A service asks for a token of dstack unless it says otherwise. */
function readPorts(run: Node): readonly ParsedPort[] {
  if (booleanOf(childOf(run, 'auth')) !== false) return []
  const node = childOf(run, 'port')
  const port = wordOfNode(node?.kind === 'map' ? childOf(node, 'container_port') : node)
  if (port === undefined) return []
  return [{ span: port.span, how: 'provider', container: splitWord(port, ':')?.[1] ?? port }]
}

/** It may run on any of the backends. */
function readMarkers(run: Node): readonly Marker[] {
  return [
    ...itemsOf(childOf(run, 'backends')).flatMap(item => {
      const backend = locatedOf(item)
      return backend === undefined ? [] : cloudMarkers(backend.value, backend.span)
    }),
    ...itemsOf(childOf(run, 'instance_types')).flatMap(item => {
      const size = locatedOf(item)
      return size === undefined ? [] : sizeMarkers(size)
    }),
  ]
}

/** `~/.ssh/id_ed25519`, `data:/data` or `{local_path, path}`: sent along. */
function readFile(item: Node): readonly ParsedMount[] {
  if (item.kind === 'map') return sent(item, wordOfNode(childOf(item, 'local_path')), wordOfNode(childOf(item, 'path')))
  const word = wordOfNode(item)
  const sides = word && splitWord(word, ':')
  return sent(item, sides?.[0] ?? word, sides?.[1])
}

/** A folder that holds a repository is sent along; `url` is fetched from elsewhere. */
function readRepository(item: Node): readonly ParsedMount[] {
  const word = wordOfNode(item.kind === 'map' ? childOf(item, 'local_path') : item)
  return word === undefined || !/^[./~]/.test(patternText(word)) ? [] : sent(item, splitWord(word, ':')?.[0] ?? word, undefined)
}

function sent({ span }: Node, source: Word | undefined, target: Word | undefined): readonly ParsedMount[] {
  return source === undefined ? [] : [{ span, kind: 'bind', source, ...(target && { target }), readOnly: false }]
}

/** `name:/data`, `/on/the/instance:/data`, `{name, path}` or `{instance_path, path}`: storage on the other side. */
function readVolume(item: Node): readonly ParsedMount[] {
  const word = wordOfNode(item)
  const sides = word && splitWord(word, ':')
  const source = sides?.[0] ?? wordOfNode(childOf(item, 'name') ?? childOf(item, 'instance_path'))
  const target = sides?.[1] ?? wordOfNode(childOf(item, 'path'))
  return [{ span: item.span, kind: 'volume', ...(source && { source }), ...(target && { target }), readOnly: false }]
}
