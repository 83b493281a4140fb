import type { Entry, ParsedWorkload, Part } from '../../parsed.ts'
import { containerOf } from '../ci/container.ts'
import { readsShell } from '../ci/shell.ts'
import type { Defaults } from '../defaults.ts'
import { withDefaults } from '../defaults.ts'
import { scriptOf } from '../script.ts'
import type { Node, Pair } from '../tree.ts'
import { childOf, itemsOf, pairsOf, textOf } from '../tree.ts'
import { valueOf } from '../word.ts'
import type { Parameters } from './parameters.ts'
import { readParameters, wordIn } from './parameters.ts'

/** What a job, a command or an executor says. */
export interface Section {
  readonly containers: readonly ParsedWorkload[]
  readonly pairs: readonly Entry[]
  readonly parts: readonly Part[]
}

/** Reads the jobs, commands and executors of a pipeline, and those of the orbs that are written in it. */
export function readSections(document: Node | undefined, pipeline: Parameters): readonly Section[] {
  const orbs = pairsOf(childOf(document, 'orbs')).flatMap(({ value }) => (value?.kind === 'map' ? readSections(value, pipeline) : []))
  const kinds = [
    ['jobs', 'job'],
    ['commands', 'command'],
    ['executors', 'executor'],
  ] as const
  const sections = kinds.flatMap(([field, title]) =>
    pairsOf(childOf(document, field)).map(pair => readSection(pair, title, { document, pipeline: pipeline.defaults })),
  )
  return [{ containers: [], pairs: pipeline.pairs, parts: [] }, ...sections, ...orbs]
}

/** Where a section stands. */
interface Around {
  readonly document: Node | undefined
  readonly pipeline: Defaults
}

function readSection({ key, value: node }: Pair, kind: string, { document, pipeline }: Around): Section {
  const own = readParameters(node, 'parameters')
  const defaults = new Map([...pipeline, ...own.defaults])
  const env = [...envOf(executorOf(document, node)), ...envOf(node)]
  return {
    containers: itemsOf(childOf(node, 'docker')).flatMap((item, at) =>
      readContainer(item, containerName(item, at, `${kind} ${key.text.text}`), defaults),
    ),
    pairs: own.pairs,
    parts: scriptsIn(childOf(node, 'steps'), env),
  }
}

/** What the section's steps get: its own environment over that of its first container, which runs them. */
function envOf(node: Node | undefined): readonly Entry[] {
  return [...entriesIn(childOf(itemsOf(childOf(node, 'docker'))[0], 'environment')), ...entriesIn(childOf(node, 'environment'))]
}

/** `executor: node`, or `{name: node, …}`. */
function executorOf(document: Node | undefined, node: Node | undefined): Node | undefined {
  const executor = childOf(node, 'executor')
  const name = textOf(executor) ?? textOf(childOf(executor, 'name'))
  return name === undefined ? undefined : childOf(document, 'executors', name)
}

/** A map, or the older list of maps. */
function entriesIn(node: Node | undefined): readonly Entry[] {
  if (node?.kind === 'sequence') return node.items.flatMap(entriesIn)
  return pairsOf(node).flatMap(({ key, value, span }) => {
    const word = wordIn(value)
    return word === undefined ? [] : [{ name: { value: key.text.text, span: key.span }, value: valueOf(word), span }]
  })
}

function containerName(item: Node, at: number, title: string): string {
  const name = textOf(childOf(item, 'name'))
  if (name !== undefined) return `${name} of ${title}`
  return at === 0 ? title : `a service of ${title}`
}

function readContainer(item: Node, name: string, defaults: Defaults): readonly ParsedWorkload[] {
  const image = wordIn(childOf(item, 'image'))
  if (image === undefined) return []
  return [containerOf({ name, span: item.span, image: withDefaults(image, defaults), env: entriesIn(childOf(item, 'environment')) })]
}

/** The scripts of `run` steps, those under conditions too. */
function scriptsIn(node: Node | undefined, env: readonly Entry[]): readonly Part[] {
  return itemsOf(node).flatMap(step => {
    const nested = ['when', 'unless'].flatMap(field => scriptsIn(childOf(step, field, 'steps'), env))
    const run = childOf(step, 'run')
    const script = wordIn(run?.kind === 'map' ? childOf(run, 'command') : run)
    if (script === undefined || !readsShell(textOf(childOf(run, 'shell')))) return nested
    return [{ format: 'shell', text: scriptOf(script), env: [...env, ...entriesIn(childOf(run, 'environment'))] }, ...nested]
  })
}
