import { basename, delimiter, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { kindOf, realPath } from './files.ts'

/** A place that was asked for: a file to take as it is, or a folder to look into. */
export interface Place {
  /** Relative to the root, with forward slashes; '' is the root itself. */
  readonly path: string
  readonly kind: 'file' | 'folder'
}

/** The root that holds all paths given, and the paths given, seen from there. */
export interface Located {
  readonly root: string
  readonly places: readonly Place[]
  /** Paths given that name nothing. */
  readonly missing: readonly string[]
}

/** The root is the top of the git repository that holds the paths given, else the folder given, else the working directory. */
export function locateRoot(cwd: string, paths: readonly string[]): Located {
  const here = realPath(cwd) ?? cwd
  const found = (paths.length === 0 ? ['.'] : paths).map(path => ({ path, at: placeOf(resolve(here, path)) }))
  const places = found.flatMap(({ at }) => at ?? [])
  const root = rootOf(places, here)
  return {
    root,
    places: places.map(place => ({ ...place, path: pathFrom(root, place.path) })),
    missing: found.flatMap(({ path, at }) => (at ? [] : pathFrom(root, resolve(here, path)))),
  }
}

/** A path as the root, or the working directory, sees it. */
export function pathFrom(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}

/** The nearest folder, upwards from this one, that holds a `.git`. */
export function repositoryOf(folder: string): string | undefined {
  if (kindOf(join(folder, '.git')) !== 'nothing') return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : repositoryOf(parent)
}

/** An absolute path to a program; relative entries of `PATH` are passed over, and so is what lies in the root. */
export function programPath(name: string, root: string): string | undefined {
  const file = process.platform === 'win32' ? `${name}.exe` : name
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter(folder => isAbsolute(folder) && !isWithin(root, folder))
    .map(folder => join(folder, file))
    .find(path => realPath(path) !== undefined)
}

/** A folder may be named by a link; a file may not. */
function placeOf(path: string): Place | undefined {
  const parent = realPath(dirname(path))
  if (parent === undefined) return undefined
  const own = join(parent, basename(path))
  const kind = kindOf(own)
  if (kind === 'nothing') return undefined
  const real = realPath(own)
  if (real !== undefined && kindOf(real) === 'folder') return { path: real, kind: 'folder' }
  return { path: own, kind: 'file' }
}

function rootOf(places: readonly Place[], here: string): string {
  const folders = places.map(({ path, kind }) => (kind === 'folder' ? path : dirname(path)))
  const [first = here] = folders
  const shared = folders.reduce(sharedFolder, first)
  const top = repositoryOf(shared)
  if (top !== undefined) return top
  return places.some(({ kind }) => kind === 'folder') || !isWithin(here, shared) ? shared : here
}

function sharedFolder(one: string, other: string): string {
  return isWithin(one, other) ? one : sharedFolder(dirname(one), other)
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}
