import type { Entry, Format, Marker, ParsedMount, ParsedPort, Part, Word } from '../../parsed.ts'
import { isDescription } from '../kubernetes/stores.ts'
import { sizeMarkers } from '../machine-size.ts'
import { isSkypilot } from '../recognise-gpu.ts'
import { cloudMarkers } from '../rented.ts'
import type { Node, Pair } from '../tree.ts'
import { childOf, itemsOf, locatedOf, pairsOf, textOf } from '../tree.ts'
import { cutWord, patternText } from '../word.ts'
import type { Description } from './description.ts'
import { container, describedFormat } from './description.ts'
import { entriesIn, wordOfNode, wordsOfNode } from './words.ts'

/** Tasks and services of SkyPilot; a pipeline has one in each document. */
export const skypilot: Format = describedFormat('skypilot', isSkypilot, describe)

function describe(task: Node): Description {
  const scripts = ['setup', 'run'].flatMap(name => scriptIn(childOf(task, name)))
  const env = [...entriesIn(childOf(task, 'envs')), ...entriesIn(childOf(task, 'secrets')).map(secretEntry)]
  const mounts = [...pairsOf(childOf(task, 'file_mounts')).flatMap(readFileMount), ...readWorkdir(childOf(task, 'workdir'))]
  if (scripts.length + env.length + mounts.length === 0) return {}
  const name = textOf(childOf(task, 'name')) ?? 'the SkyPilot task'
  const candidates = candidatesIn(childOf(task, 'resources'))
  const [image, ...others] = candidates.flatMap(imagesIn)
  const workload = container(name, task.span, {
    ...(image && { image }),
    env,
    mounts,
    ports: candidates.flatMap(readPorts),
    markers: candidates.flatMap(readMarkers),
  })
  return { workloads: [workload], images: others.map(other => ({ user: name, image: other })), parts: scripts }
}

/** What stands under `secrets` is one, unless a text that is written out tells otherwise: `DB_HOST: db.acme.dev`. */
function secretEntry(entry: Entry): Entry {
  return entry.value.kind === 'literal' && isDescription(entry.name.value, '') ? entry : { ...entry, certain: true }
}

function scriptIn(node: Node | undefined): readonly Part[] {
  return node?.kind === 'scalar' ? [{ format: 'shell', text: node.text }] : []
}

/** The resources, and the alternatives among them: it may run on any. */
function candidatesIn(resources: Node | undefined): readonly Node[] {
  if (resources === undefined) return []
  return [resources, ...['any_of', 'ordered'].flatMap(name => itemsOf(childOf(resources, name)))]
}

// `docker:vllm/vllm-openai:v0.8.5`; anything else is the image of a machine
const DOCKER = /^docker:/

/** One image, or one for each region. */
function imagesIn(resources: Node): readonly Word[] {
  const node = childOf(resources, 'image_id')
  const words = node?.kind === 'map' ? pairsOf(node).flatMap(({ value }) => wordOfNode(value) ?? []) : wordsOfNode(node)
  return words.flatMap(word => {
    const scheme = DOCKER.exec(patternText(word))
    return scheme === null ? [] : [cutWord(word, scheme[0].length)]
  })
}

/** `8081`, `10052-10100` or a list: open to everybody. */
function readPorts(resources: Node): readonly ParsedPort[] {
  return wordsOfNode(childOf(resources, 'ports')).map(port => ({ span: port.span, how: 'provider', container: port }))
}

/** `infra: runpod/US-CA-2`, `cloud: vast`, and the size of the machine. */
function readMarkers(resources: Node): readonly Marker[] {
  const clouds = ['infra', 'cloud'].flatMap(name => locatedOf(childOf(resources, name)) ?? [])
  const size = locatedOf(childOf(resources, 'instance_type'))
  return [...clouds.flatMap(({ value, span }) => cloudMarkers(value.split('/')[0] ?? '', span)), ...(size ? sizeMarkers(size) : [])]
}

// `s3://bucket/data`, `https://…`
const BUCKET = /^[a-z][a-z\d+.-]*:\/\//

/** `/remote: ~/local`, or `{source: ~/local, mode: COPY}`. */
function readFileMount({ key, value, span }: Pair): readonly ParsedMount[] {
  const target = wordOfNode(key)
  return wordsOfNode(value?.kind === 'map' ? childOf(value, 'source') : value).flatMap(source =>
    BUCKET.test(patternText(source)) ? [] : [{ span, kind: 'bind', source, ...(target && { target }), readOnly: false }],
  )
}

/** The folder that is sent along; a map names a repository. */
function readWorkdir(node: Node | undefined): readonly ParsedMount[] {
  const source = wordOfNode(node)
  return source === undefined ? [] : [{ span: source.span, kind: 'bind', source, readOnly: false }]
}
