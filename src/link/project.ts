import type { Settings } from '../model.ts'
import type { Dialect, Entry, Listing, Parsed, ParsedStage, ParsedWorkload } from '../parsed.ts'
import type { Source } from '../source.ts'
import { groupBy, once } from './groups.ts'
import { folderOf, pathFrom } from './paths.ts'
import type { Places } from './places.ts'
import { placesOf } from './places.ts'

/** A workload as it is written, and the text it is written in. */
interface Written<T> {
  readonly item: T
  readonly parsed: Parsed
}

/** Everything that was read, indexed. */
export interface Project {
  readonly parsed: readonly Parsed[]
  readonly settings: Settings
  readonly sources: readonly Source[]
  /** What was understood of a file and of its parts. */
  of(path: string): readonly Parsed[]
  /** The file that a path names, seen from a file's folder, or from the root where `fromRoot`. */
  fileAt(from: Source, path: string, fromRoot?: boolean): string | undefined
  /** An env file's entries by name, the last of a name. */
  entriesIn(path: string, dialect: Dialect): ReadonlyMap<string, Entry>
  /** The names below a folder, where they are known. */
  namesBelow(folder: string): readonly string[] | undefined
  readonly texts: Places<Parsed>
  readonly workloads: Places<Written<ParsedWorkload>>
  readonly stages: Places<Written<ParsedStage>>
}

/** Indexes what was read. */
export function projectOf(parsed: readonly Parsed[], listings: readonly Listing[], settings: Settings): Project {
  const byPath = groupBy(parsed, ({ source }) => source.path)
  const folders = new Map(listings.map(({ folder, files }) => [folder, files]))
  const dialects = once((dialect: Dialect) => once((path: string) => entriesOf(byPath.get(path) ?? [], dialect)))
  return {
    parsed,
    settings,
    sources: [...new Map(parsed.map(({ source }) => [source.path, source])).values()],
    of: path => byPath.get(path) ?? [],
    fileAt(from, path, fromRoot = false) {
      const near = pathFrom(folderOf(from.path), path)
      if (byPath.has(near)) return near
      const far = pathFrom('', path)
      return fromRoot && byPath.has(far) ? far : undefined
    },
    entriesIn: (path, dialect) => dialects(dialect)?.(path) ?? NONE,
    namesBelow: folder => namesBelow(folders, folder),
    texts: placesOf(parsed.map(item => [item.text.span, item] as const)),
    workloads: placesOf(parsed.flatMap(one => writtenWorkloads(one).map(item => [item.span, { item, parsed: one }] as const))),
    stages: placesOf(parsed.flatMap(one => one.stages.map(item => [item.span, { item, parsed: one }] as const))),
  }
}

const NONE: ReadonlyMap<string, Entry> = new Map()

function entriesOf(texts: readonly Parsed[], dialect: Dialect): ReadonlyMap<string, Entry> {
  return new Map(texts.flatMap(text => text.entriesFor?.(dialect) ?? []).map(entry => [entry.name.value, entry]))
}

function namesBelow(folders: ReadonlyMap<string, readonly string[]>, folder: string): readonly string[] | undefined {
  for (let at = folder; ; at = folderOf(at)) {
    const names = folders.get(at) ?? (at === '' ? folders.get('.') : undefined)
    if (names !== undefined) return names
    if (at === '' || at === '/' || at.startsWith('..')) return undefined
  }
}

function writtenWorkloads(parsed: Parsed): readonly ParsedWorkload[] {
  return [...parsed.workloads, ...parsed.commands.flatMap(({ workload }) => workload ?? [])]
}
