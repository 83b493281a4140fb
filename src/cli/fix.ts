import { join } from 'node:path'
import { rewritten } from '../files.ts'
import type { Change } from '../fix/changes.ts'
import { escapeText, withoutCommands } from '../report/escape.ts'
import { pathFrom } from '../root.ts'
import type { Finding, Result } from '../rule.ts'
import type { Source } from '../source.ts'
import type { Terminal } from './terminal.ts'

/** What a run found, and in which texts. */
export interface Found {
  readonly root: string
  readonly result: Result
  readonly sources: readonly Source[]
}

/** What became of the files: what is mended, and whether a file had to be left alone. */
export interface Mended {
  readonly fixed: readonly Finding[]
  readonly failed: boolean
}

/** Writes what the fixes make of the files; says of each file that cannot be written why. */
export async function mend({ root, result, sources }: Found, unsafe: boolean, terminal: Terminal): Promise<Mended> {
  const { changesOf } = await import('../fix/changes.ts')
  const changes = changesOf(result.findings, sources, unsafe)
  const written = new Set<string>()
  for (const change of changes) {
    const failure = write(root, change, terminal)
    if (failure === undefined) written.add(change.path)
    else terminal.warn(`leaklint: cannot fix ${shown(change.path, root, terminal)}: ${failure}\n`)
  }
  const mended = new Set(changes.flatMap(({ findings }) => findings))
  const fixed = [...mended].filter(({ fix }) => fix?.replacements.every(({ path }) => written.has(path)))
  return { fixed, failed: written.size < changes.length }
}

/** What mending would change, without a word of what was scanned. */
export async function previewOf({ root, result, sources }: Found, unsafe: boolean, terminal: Terminal): Promise<string> {
  const { changesOf } = await import('../fix/changes.ts')
  const { maskedDiff } = await import('../fix/diff.ts')
  return withoutCommands(maskedDiff(changesOf(result.findings, sources, unsafe), path => shown(path, root, terminal)))
}

function write(root: string, { path, before, after }: Change, terminal: Terminal): string | undefined {
  const whole = rewritten(root, path, before, after)
  return typeof whole === 'string' ? whole : terminal.write(join(root, path), whole.text)
}

function shown(path: string, root: string, { cwd }: Terminal): string {
  return escapeText(pathFrom(cwd, join(root, path)))
}
