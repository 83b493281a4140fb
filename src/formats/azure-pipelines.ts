import type { Entry, Format, Parsed, ParsedWorkload, Part, Word } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { containerOf } from './ci/container.ts'
import { mapsIn } from './ci/maps.ts'
import { readComments } from './comments.ts'
import { readNameValues } from './name-value.ts'
import { isAzurePipelines } from './recognise-ci.ts'
import type { MapNode, Node } from './tree.ts'
import { childOf, isNull, itemsOf, textOf } from './tree.ts'
import { valueOf } from './word.ts'
import { cutAt } from './yaml-word.ts'
import { faultsOf, keyPaths, readYaml, wordOfScalar } from './yaml.ts'
import { mapEntries } from './map-entries.ts'

/** Pipelines of Azure. */
export const azurePipelines: Format = { name: 'azure-pipelines', matches: isAzurePipelines, parse }

function parse(text: Mapped): Parsed {
  const tree = readYaml(text)
  const maps = tree.documents.flatMap(mapsIn)
  const inputs = new Set(maps.map(map => childOf(map, 'inputs')))
  const { pairs, texts } = readNameValues(tree.documents)
  return {
    ...nothing(text, azurePipelines.name),
    workloads: tree.documents.flatMap(document => itemsOf(childOf(document, 'resources', 'containers')).flatMap(readContainer)),
    images: maps.flatMap(jobImages),
    pairs: [...pairs, ...maps.flatMap(parameterDefault)],
    texts,
    parts: maps.filter(map => !inputs.has(map)).flatMap(stepScripts),
    ephemeral: true,
    ...readComments(tree.comments),
    unread: faultsOf(text, tree),
    keyAt: keyPaths(tree),
  }
}

/** `- container: db` with an image, which jobs call by that name. */
function readContainer(node: Node): readonly ParsedWorkload[] {
  const name = textOf(childOf(node, 'container'))
  const image = wordIn(childOf(node, 'image'))
  if (name === undefined || image === undefined) return []
  return [containerOf({ name: `container ${name}`, span: node.span, image, env: entriesIn(childOf(node, 'env')) })]
}

// `node:22`, `registry.example.org/node`; one without either may be the name of a container
const IMAGE = /[:/$]/

/** `container: node:22` or `container: {image: node:22}` of a job. */
function jobImages(map: MapNode): Parsed['images'] {
  const container = childOf(map, 'container')
  const image = wordIn(container?.kind === 'map' ? childOf(container, 'image') : container)
  if (image === undefined || childOf(map, 'image') !== undefined) return []
  if (container?.kind === 'scalar' && !IMAGE.test(container.text.text)) return []
  return [{ user: `job ${textOf(childOf(map, 'job')) ?? textOf(childOf(map, 'deployment')) ?? 'of the pipeline'}`, image }]
}

/** `{name: password, type: string, default: …}` among parameters. */
function parameterDefault(map: MapNode): readonly Entry[] {
  const name = childOf(map, 'name')
  const value = wordIn(childOf(map, 'default'))
  if (name?.kind !== 'scalar' || value === undefined) return []
  return [{ name: { value: name.text.text, span: name.span }, value: valueOf(value), span: map.span }]
}

// `Bash@3`, `AzureCLI@2` and others, whose field for a script is another one
const TASKS: readonly (readonly [task: RegExp, field: string])[] = [
  [/^(?:Bash|ShellScript|CmdLine)@/, 'script'],
  [/^(?:AzureCLI|AWSShellScript|SSH|Kubectl)@/, 'inlineScript'],
  [/^SSH@/, 'inline'],
]
// `pscore` and `ps` of a task that takes shells of Windows as well
const WINDOWS = /^(?:ps|batch)/

/** `script:` and `bash:` of a step, which only a runner with Windows reads otherwise. */
function stepScripts(map: MapNode): readonly Part[] {
  const env = entriesIn(childOf(map, 'env'))
  const inline = TASKS.flatMap(([task, field]) =>
    task.test(textOf(childOf(map, 'task')) ?? '') ? (childOf(map, 'inputs', field) ?? []) : [],
  )
  const isWindows = WINDOWS.test(textOf(childOf(map, 'inputs', 'scriptType')) ?? '')
  return [childOf(map, 'bash'), childOf(map, 'script'), ...(isWindows ? [] : inline)].flatMap(script =>
    script?.kind === 'scalar' && !isNull(script) ? [{ format: 'shell', text: script.text, env }] : [],
  )
}

function entriesIn(node: Node | undefined): readonly Entry[] {
  return mapEntries(node, wordIn)
}

/** `$(TAG)`, which is put in when the job runs */
const MACRO = /\$\([\w.-]{1,200}\)/g

function wordIn(node: Node | undefined): Word | undefined {
  if (node?.kind !== 'scalar' || isNull(node)) return undefined
  const { parts, span } = wordOfScalar(node)
  return { parts: parts.flatMap(part => ('text' in part ? cutAt(part, MACRO) : [part])), span }
}
