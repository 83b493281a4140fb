import type { Entry, EnvSource, Word } from '../parsed.ts'
import type { Note, Span } from '../source.ts'
import type { Supplies } from './found.ts'
import { groupBy, once } from './groups.ts'
import type { Project } from './project.ts'
import type { Stores } from './stores.ts'

/** Reads env files as their loaders do, and stores. */
export function suppliesOf(project: Project, stores: Stores, pathOf: (word: Word) => string): Supplies {
  return once(source => {
    if (source.kind === 'store') return stores.supplies(source)
    const path = project.fileAt(source.span.source, pathOf(source.path), source.dialect !== 'compose')
    if (path === undefined) return undefined
    const trail = isImplied(source.span) ? [] : [{ at: source.span, message: `loaded from ${path}` }]
    return new Map([...project.entriesIn(path, source.dialect)].map(([name, entry]) => [name, { entry, trail }]))
  })
}

/** The env files that command lines hand to the compose files they run: `docker compose --env-file prod.env -f compose.yaml up`. */
export function handedFiles(project: Project, pathOf: (word: Word) => string): (path: string) => readonly EnvSource[] {
  const byPath = once(({ parsed, fileAt }: Project) => {
    const handed = parsed
      .flatMap(({ commands }) => commands)
      .filter(({ envFrom, runs }) => envFrom.length > 0 && runs.length > 0)
      .flatMap(({ runs, envFrom }) => runs.map(run => ({ path: fileAt(run.span.source, pathOf(run), true), envFrom })))
    return groupBy(handed, ({ path }) => path)
  })
  return path =>
    byPath(project)
      ?.get(path)
      ?.flatMap(({ envFrom }) => envFrom) ?? []
}

/** Nothing is written there: compose takes the project's `.env` unasked. */
function isImplied({ start, end }: Span): boolean {
  return start === end
}

/** Where an entry is written, as a hop. */
export function writtenNote(entry: Entry): Note {
  const { value, span } = entry.name
  return { at: span, message: `${value} is ${entry.value.kind === 'literal' ? 'written' : 'set'} in ${span.source.path}` }
}
