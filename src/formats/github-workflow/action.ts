import type { Node } from '../tree.ts'
import { childOf } from '../tree.ts'
import type { Known } from './images.ts'
import { readInputs } from './inputs.ts'
import type { Run } from './steps.ts'
import { dockerImages, readSteps, SILENT } from './steps.ts'

const TITLE = 'the action'

/** Reads the manifest of an action: the steps of a composite one, the image of one in a container. */
export function readAction(document: Node | undefined): readonly Run[] {
  const runs = childOf(document, 'runs')
  if (runs === undefined) return []
  const known: Known = { inputs: readInputs(document).defaults, matrix: new Map() }
  const images = dockerImages(childOf(runs, 'image'), known).map(image => ({ user: TITLE, image }))
  return [{ ...SILENT, images }, readSteps(childOf(runs, 'steps'), { title: TITLE, env: [], shell: undefined, known })]
}
