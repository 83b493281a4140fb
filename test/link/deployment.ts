import { loadFormats } from '../../src/formats/index.ts'
import { Hidden } from '../../src/hidden.ts'
import { link } from '../../src/link/link.ts'
import type { Deployment, Settings, Variable, Workload } from '../../src/model.ts'
import { parse } from '../../src/scan.ts'
import { defaultSettings } from '../../src/settings.ts'
import type { Note, Source, Span } from '../../src/source.ts'

const formats = await loadFormats()

/** How a project differs from a plain one. */
export interface Differences {
  readonly reference?: readonly string[]
  /** Names that are there beside the files. */
  readonly names?: readonly string[]
  readonly settings?: Partial<Settings>
}

/** The deployment of a project, given as texts by path. */
export function deploymentOf(files: Readonly<Record<string, string>>, differences: Differences = {}): Deployment {
  const { reference = [], names = [], settings = {} } = differences
  const sources = Object.entries(files).map(([path, text]): Source => ({
    path,
    text,
    scope: reference.includes(path) ? 'reference' : 'report',
  }))
  const listings = [{ folder: '', files: [...Object.keys(files), ...names] }]
  return link(parse(sources, formats), listings, { ...defaultSettings(0), ...settings })
}

/** The workload of that name. */
export function workloadIn({ workloads }: Deployment, name: string): Workload {
  const found = workloads.filter(workload => workload.name === name)
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} of ${workloads.map(each => each.name).join(', ')}`)
  return found[0]
}

/** `compose.yaml:3` */
export function placeOf({ source, start }: Span): string {
  return `${source.path}:${source.text.slice(0, start).split('\n').length}`
}

/** `NAME=value` as it is in force, `NAME?` where it is not known, `!` for sensitive ones. */
export function showVariable({ name, resolved, sensitive }: Variable, candidates: readonly string[]): string {
  const known = resolved && (candidates.find(text => resolved.equals(new Hidden(text))) ?? '(another value)')
  return `${name.value}${known === undefined ? '?' : `=${known}`}${sensitive ? ' !' : ''}`
}

/** Each hop with its place. */
export function showTrail(trail: readonly Note[]): readonly string[] {
  return trail.map(({ at, message }) => `${placeOf(at)} ${message}`)
}
