import { containerOf } from '../ci/container.ts'
import type { Node, Pair } from '../tree.ts'
import { childOf, itemsOf, pairOf, pairsOf, textOf } from '../tree.ts'
import { alternativesIn, entriesIn } from './environment.ts'
import type { Known } from './images.ts'
import { imagesIn } from './images.ts'
import { matrixValues, readInputs } from './inputs.ts'
import type { Run } from './steps.ts'
import { readSteps, SILENT } from './steps.ts'

/** Reads the jobs of a workflow: their containers, services and steps. */
export function readJobs(document: Node | undefined): readonly Run[] {
  return pairsOf(childOf(document, 'jobs')).flatMap(({ key, value: job }) => {
    if (job?.kind !== 'map') return []
    const title = `job ${key.text.text}`
    const known: Known = { inputs: readInputs(document).defaults, matrix: matrixValues(job) }
    const env = [...entriesIn(childOf(document, 'env')), ...entriesIn(childOf(job, 'env'))]
    const shell = shellIn(job) ?? shellIn(document) ?? (isWindows(job) ? 'pwsh' : undefined)
    return [
      ...containerPairs(job).map(pair => readContainer(pair, title, known)),
      readSteps(childOf(job, 'steps'), { title, env, shell, known }),
      { ...SILENT, pairs: ['env', 'with', 'secrets'].flatMap(field => alternativesIn(childOf(job, field))) },
    ]
  })
}

function shellIn(node: Node | undefined): string | undefined {
  return textOf(childOf(node, 'defaults', 'run', 'shell'))
}

// `windows-2025`
const WINDOWS = /^windows\b/i

function isWindows(job: Node): boolean {
  const runner = childOf(job, 'runs-on')
  return [runner, ...itemsOf(runner)].some(node => WINDOWS.test(textOf(node) ?? ''))
}

function containerPairs(job: Node): readonly Pair[] {
  const own = pairOf(job, 'container')
  return [...(own === undefined ? [] : [own]), ...pairsOf(childOf(job, 'services'))]
}

/** The container of the steps, or a service beside them. */
function readContainer({ key, value, span }: Pair, title: string, known: Known): Run {
  const name = `${key.text.text} of ${title}`
  const images = imagesIn(value?.kind === 'map' ? childOf(value, 'image') : value, known)
  const [image] = images
  return {
    ...SILENT,
    workloads: [containerOf({ name, span, ...(image && { image }), env: entriesIn(childOf(value, 'env')) })],
    images: images.slice(1).map(image => ({ user: name, image })),
    pairs: [...alternativesIn(childOf(value, 'env')), ...alternativesIn(childOf(value, 'credentials'))],
  }
}
