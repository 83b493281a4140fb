import { posix, resolve } from 'node:path'
import { commandLine, isCommandLine } from './command-line.ts'
import type { Config, ConfigProblem } from './config.ts'
import type { Files } from './files.ts'
import { BINARY, openFiles, realPath } from './files.ts'
import { catalogue, loadFormats } from './formats/index.ts'
import { isDotenv } from './formats/recognise.ts'
import { globMatcher } from './glob.ts'
import { judge } from './judge.ts'
import { wordListsFor } from './link/word-lists.ts'
import type { Settings } from './model.ts'
import type { Task } from './parse.ts'
import { parseLevels, tasksFor, tasksLeft, wants } from './parse.ts'
import type { Listing, Parsed } from './parsed.ts'
import type { Place } from './root.ts'
import { locateRoot, pathFrom } from './root.ts'
import type { Result, Rule } from './rule.ts'
import { isConfiguration, isUser } from './scope.ts'
import { defaultSettings } from './settings.ts'
import type { Source } from './source.ts'

/** What to lint, and how. Everything but the working directory may be left out. */
export interface Request {
  readonly cwd: string
  /** Files and folders, taken literally; the working directory when there are none. */
  readonly paths?: readonly string[]
  /** Words of a command line to check instead of files. */
  readonly command?: readonly string[]
  /** A settings file to use instead of the nearest `.leaklint.yaml`; false for none. */
  readonly config?: string | false
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  /** Take every text file. */
  readonly all?: boolean
  readonly strict?: boolean
  readonly now?: number
  /** Told now and then what is being done, such as `reading 1200 files`. */
  readonly progress?: (stage: string) => void
}

/** What is scanned: the texts themselves, and all files that may be reported if another file names it. */
interface Selection {
  readonly sources: readonly Source[]
  readonly visible: ReadonlySet<string>
  /** How many files are left out because of their names. */
  readonly others: number
}

/** All that was read of a project. */
interface Read {
  readonly parsed: readonly Parsed[]
  readonly listings: readonly Listing[]
}

const { dirname, join } = posix
const CONFIG = '.leaklint.yaml'

const MATCHERS = [{ name: 'shell', matches: isCommandLine }, ...catalogue]

/** How many files are parsed between two reports of progress. */
const CHUNK = 200

/** A run's result, the root that its paths are relative to, and the texts that were read; or why the settings cannot be used. */
export type Outcome = { readonly root: string; readonly result: Result; readonly sources: readonly Source[] } | ConfigProblem

/** Lints files on disk: finds and reads them, follows what they name inside the root, and judges the whole. */
export async function lint(request: Request, rules: readonly Rule[]): Promise<Outcome> {
  const { root, places, missing } = locateRoot(request.cwd, request.paths ?? [])
  const files = openFiles(root)
  for (const path of missing) files.skip(path, 'missing')
  const config = await configFor(request, files, rules)
  if ('problem' in config) return config

  const { sources, visible, others } = request.command ? commandOf(request.command, places) : await select(files, places, request, config)
  const { parsed, listings } = await follow(files, [...sources, ...usersOf(files, places, sources)], visible, request)
  request.progress?.(`judging ${parsed.length} texts`)
  const settings = { ...settingsOf(request, config), ...(await wordListsFor(parsed)) }
  const result = judge(parsed, listings, rules, settings)
  const { skipped } = files
  const isFolder = places.some(({ kind }) => kind === 'folder')
  const nothingRead = isFolder && result.scanned.length === 0 && skipped.some(({ reason }) => reason === BINARY)
  const told = { skipped, notFound: notFoundIn(parsed, files), otherFiles: others, nothingRead }
  return { root, result: { ...result, ...told }, sources: [...new Set(parsed.map(({ source }) => source))] }
}

/** The settings file asked for, else the nearest one from the working directory upwards to the root. */
async function configFor({ cwd, config }: Request, files: Files, rules: readonly Rule[]): Promise<Config | ConfigProblem> {
  const none = { settings: {}, include: [], exclude: [] }
  if (config === false) return none
  const source = config === undefined ? nearestConfig(files, cwd) : configAt(resolve(cwd, config))
  if (source === undefined) return config === undefined ? none : { problem: `${config}: cannot be read` }
  const { readConfig } = await import('./config.ts')
  return readConfig(
    source,
    rules.map(({ id }) => id),
  )
}

function configAt(path: string): Source | undefined {
  const { root } = locateRoot(dirname(path), [])
  return openFiles(root).read(pathFrom(root, path), 'reference')
}

function nearestConfig(files: Files, cwd: string): Source | undefined {
  const way = pathFrom(files.root, realPath(cwd) ?? cwd)
  const start = way.startsWith('..') ? '' : way
  const path = upwards(start)
    .map(folder => join(folder, CONFIG))
    .find(each => files.kind(each) === 'file')
  return path === undefined ? undefined : files.read(path, 'reference')
}

function settingsOf({ now, strict }: Request, { settings }: Config): Settings {
  const defaults = defaultSettings(now)
  return {
    ...defaults,
    ...settings,
    strict: strict ?? settings.strict ?? defaults.strict,
    floatingTags: [...defaults.floatingTags, ...(settings.floatingTags ?? [])],
  }
}

async function select(files: Files, places: readonly Place[], request: Request, config: Config): Promise<Selection> {
  const isExcluded = globMatcher([...config.exclude, ...(request.exclude ?? [])])
  const isIncluded = globMatcher([...config.include, ...(request.include ?? [])])
  const named = places.flatMap(({ kind, path }) => (kind === 'file' ? path : []))
  const visible = new Set(named)
  const wanted = new Set(named)
  for (const { path: folder } of places.filter(({ kind }) => kind === 'folder')) {
    const { listFiles } = await import('./list.ts')
    for (const path of await listFiles(files, folder)) {
      visible.add(path)
      if ((request.all || isConfiguration(path) || isIncluded(path)) && files.kind(path) !== 'nothing') wanted.add(path)
    }
  }
  const left = (paths: ReadonlySet<string>): string[] => [...paths].filter(path => !isExcluded(path)).sort()
  const chosen = left(wanted)
  const told = chosen.length === 0 ? [...wanted] : named
  for (const path of told.filter(isExcluded)) files.skip(path, 'excluded', false)
  request.progress?.(`reading ${chosen.length} files`)
  return {
    sources: chosen.flatMap(path => files.read(path, 'report') ?? []),
    visible: new Set(left(visible)),
    others: left(visible).filter(path => !wanted.has(path)).length,
  }
}

function commandOf(words: readonly string[], [here]: readonly Place[]): Selection {
  return { sources: [commandLine(words, here?.path ?? '')], visible: new Set(), others: 0 }
}

/** For an env file that is scanned alone, the files around it that may say who loads it. */
function usersOf(files: Files, places: readonly Place[], sources: readonly Source[]): Source[] {
  const known = new Set(sources.map(({ path }) => path))
  const named = new Set(places.flatMap(({ kind, path }) => (kind === 'file' ? path : [])))
  const alone = sources.filter(source => named.has(source.path) && isDotenv(source))
  const folders = new Set(alone.flatMap(({ path }) => upwards(dirname(path))))
  return [...folders].flatMap(folder =>
    files
      .entries(folder, false)
      .filter(entry => entry.isFile() && isUser(entry.name))
      .map(({ name }) => join(folder, name))
      .filter(path => !known.has(path))
      .flatMap(path => files.read(path, 'reference') ?? []),
  )
}

/** Parses, reads what the texts name, and goes on until nothing new is named. */
async function follow(files: Files, sources: readonly Source[], visible: ReadonlySet<string>, { progress }: Request): Promise<Read> {
  const parsed: Parsed[] = []
  const listings: Listing[] = []
  const asked = new Set(sources.map(({ path }) => `file ${path}`))
  for (let next = sources; next.length > 0;) {
    for (let at = 0; at < next.length; at += CHUNK) {
      if (at > 0) progress?.(`parsed ${at} of ${next.length} files`)
      for (const each of await parseLazily(tasksFor(next.slice(at, at + CHUNK), MATCHERS))) parsed.push(each)
    }
    for (const each of await parseLazily(tasksLeft(parsed))) parsed.push(each)
    const wanted = wants(parsed, listings).filter(({ kind, path }) => !asked.has(`${kind} ${path}`))
    for (const { kind, path } of wanted) asked.add(`${kind} ${path}`)
    for (const { kind, path } of wanted) if (kind === 'names' && files.kind(path) === 'folder') listings.push(files.names(path))
    next = wanted.flatMap(({ kind, path }) => (kind === 'file' ? (wantedSource(files, path, visible) ?? []) : []))
  }
  return { parsed, listings }
}

async function parseLazily(tasks: readonly Task[]): Promise<Parsed[]> {
  const levels = parseLevels(tasks)
  let level = levels.next()
  while (!level.done) level = levels.next(await loadFormats(level.value.map(({ format }) => format)))
  return level.value
}

/** The files that whole texts name and that are not there; what an example in a document names never is. */
function notFoundIn(parsed: readonly Parsed[], files: Files): string[] {
  const whole = parsed.filter(({ text, source }) => text.text.length === source.text.length)
  const named = whole.flatMap(({ wants }) => wants.flatMap(({ named, path }) => (named ? path : [])))
  return [...new Set(named)].filter(path => files.kind(path) === 'nothing').sort()
}

/** A file that is named but not there is nobody's fault. */
function wantedSource(files: Files, path: string, visible: ReadonlySet<string>): Source | undefined {
  const kind = files.kind(path)
  if (kind === 'nothing' || kind === 'folder') return undefined
  return files.read(path, visible.has(path) ? 'report' : 'reference')
}

/** A folder and those above it, down to '' for the root. */
function upwards(folder: string): string[] {
  return folder === '' || folder === '.' ? [''] : [folder, ...upwards(dirname(folder))]
}
