import type { Entry, Parsed, ParsedBuildRequest, ParsedCommand, ParsedWorkload, Part, Word } from '../../parsed.ts'
import { readsShell } from '../ci/shell.ts'
import type { Node, ScalarNode } from '../tree.ts'
import { childOf, isNull, itemsOf, textOf } from '../tree.ts'
import { cutWord, patternText } from '../word.ts'
import { alternativesIn, entriesIn } from './environment.ts'
import type { Known } from './images.ts'
import { imagesIn } from './images.ts'
import { buildsIn, deploymentsIn, remoteScripts } from './known-actions.ts'

/** What jobs and steps say. */
export interface Run {
  readonly workloads: readonly ParsedWorkload[]
  readonly images: Parsed['images']
  readonly pairs: readonly Entry[]
  readonly parts: readonly Part[]
  readonly builds: readonly ParsedBuildRequest[]
  readonly commands: readonly ParsedCommand[]
}

/** A run that says nothing, to spread what is said over. */
export const SILENT: Run = { workloads: [], images: [], pairs: [], parts: [], builds: [], commands: [] }

/** What is around a list of steps. */
export interface Around {
  /** `job build` */
  readonly title: string
  readonly env: readonly Entry[]
  /** The shell of steps that name none; undefined is one for shell scripts. */
  readonly shell: string | undefined
  readonly known: Known
}

/** Reads the steps of a job or of a composite action. */
export function readSteps(steps: Node | undefined, around: Around): Run {
  const maps = itemsOf(steps).filter(step => step.kind === 'map')
  return {
    ...SILENT,
    images: maps.flatMap(step => stepImages(step, around)),
    pairs: maps.flatMap(step => [...alternativesIn(childOf(step, 'env')), ...alternativesIn(childOf(step, 'with'))]),
    parts: maps.flatMap(step => scriptParts(step, around)),
    builds: maps.flatMap(buildsIn),
    commands: maps.flatMap(deploymentsIn),
  }
}

function scriptParts(step: Node, around: Around): readonly Part[] {
  const run = childOf(step, 'run')
  const env = [...around.env, ...entriesIn(childOf(step, 'env'))]
  if (run?.kind !== 'scalar' || isNull(run)) return remoteScripts(step, env)
  return readsShell(textOf(childOf(step, 'shell')) ?? around.shell) ? [{ format: 'shell', text: run.text, env }] : []
}

const DOCKER = 'docker://'

function stepImages(step: Node, { title, known }: Around): Parsed['images'] {
  return dockerImages(childOf(step, 'uses'), known).map(image => ({ user: `a step of ${title}`, image }))
}

/** The image of `docker://alpine:3.20`. */
export function dockerImages(node: Node | undefined, known: Known): readonly Word[] {
  return isDocker(node)
    ? imagesIn(node, known).flatMap(image => (patternText(image).startsWith(DOCKER) ? [cutWord(image, DOCKER.length)] : []))
    : []
}

function isDocker(node: Node | undefined): node is ScalarNode {
  return node?.kind === 'scalar' && node.text.text.startsWith(DOCKER)
}
