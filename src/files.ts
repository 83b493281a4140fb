import { accessSync, closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { decode, isEncryptedByGit } from './encoding.ts'
import type { Listing } from './parsed.ts'
import type { Skip } from './rule.ts'
import { isKeystore } from './keystore.ts'
import { isForeign } from './scope.ts'
import type { Source } from './source.ts'

/** What is at a path. A link is never followed. */
export type Kind = 'file' | 'folder' | 'link' | 'other' | 'nothing'

/** The door to the disk below a root. Paths are relative to it, with forward slashes; nothing outside is opened, no link is followed. */
export interface Files {
  readonly root: string
  /** What could not be read so far, and why. */
  readonly skipped: readonly Skip[]
  /** A regular file as a source; undefined, with an entry in `skipped`, when it cannot be had. */
  read(path: string, scope: Source['scope']): Source | undefined
  /** The names of all files below a folder, those that git ignores among them. */
  names(folder: string): Listing
  /** The entries of a folder; none, with an entry in `skipped`, when it cannot be read. `failed`: that makes the run incomplete. */
  entries(folder: string, failed: boolean): Dirent[]
  kind(path: string): Kind | 'outside'
  skip(path: string, reason: string, failed?: boolean): undefined
}

/** Why a file that holds no text is skipped. */
export const BINARY: string = 'binary'

const BYTE_ORDER_MARK = '\uFEFF'
const LARGEST = 400_000_000
const MOST_NAMES = 20_000
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
const KEEPS_MODES = process.platform !== 'win32'
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'it is gone',
  ELOOP: 'symbolic link',
}

/** Opens a root, which must be a real path. */
export function openFiles(root: string): Files {
  const skipped: Skip[] = []
  const isInside = insideOf(root)
  const files: Files = {
    root,
    skipped,
    skip(path, reason, failed = true) {
      skipped.push({ path, reason, ...(failed && { failed }) })
    },
    kind: path => (isInside(path) ? kindOf(join(root, path)) : 'outside'),
    entries(folder, failed) {
      const found = isInside(join(folder, 'x'))
        ? attempt(() => readdirSync(join(root, folder), { withFileTypes: true }))
        : 'outside the root'
      if (typeof found !== 'string') return found
      files.skip(folder, found, failed)
      return []
    },
    names: folder => namesBelow(files, folder),
    read(path, scope) {
      const kind = files.kind(path)
      if (kind === 'outside') return files.skip(path, 'outside the root', false)
      const isWanted = scope === 'report'
      if (kind === 'nothing') return files.skip(path, 'it is gone', isWanted)
      if (kind !== 'file') return files.skip(path, kind === 'link' ? 'symbolic link' : 'not a regular file', false)
      const found = attempt(() => readRegular(join(root, path)))
      if (typeof found === 'string') return files.skip(path, found, isWanted)
      const { bytes, mode } = found
      const text = decode(bytes) ?? (isKeystore(path) && !isEncryptedByGit(bytes) ? '' : undefined)
      return text === undefined ? files.skip(path, BINARY, false) : { path, text, scope, ...(mode !== undefined && { mode }) }
    },
  }
  return files
}

/**
 * What must be written to give a file another text, or why it must be left alone: only a regular file in UTF-8 in which `before` still
 * stands, with or without a byte order mark.
 */
export function rewritten(root: string, path: string, before: string, after: string): { readonly text: string } | string {
  const file = join(root, path)
  if (!insideOf(root)(path) || kindOf(file) !== 'file') return 'it is not a regular file'
  const found = attempt(() => readRegular(file))
  if (typeof found === 'string') return found
  const { bytes } = found
  const mark = ['', BYTE_ORDER_MARK].find(each => bytes.equals(Buffer.from(each + before)))
  if (mark === undefined) return decode(bytes) === before ? 'it is not written in UTF-8' : 'it has changed since it was read'
  return attempt(() => accessSync(file, constants.W_OK)) ?? { text: mark + after }
}

/** What an absolute path names. What cannot be looked at is taken for a file, so that reading it says why. */
export function kindOf(path: string): Kind {
  const stat = attempt(() => lstatSync(path, { throwIfNoEntry: false }))
  if (stat === undefined) return 'nothing'
  if (typeof stat === 'string' || stat.isFile()) return 'file'
  if (stat.isDirectory()) return 'folder'
  return stat.isSymbolicLink() ? 'link' : 'other'
}

/** The path with every link of it followed; undefined where nothing is there. */
export function realPath(path: string): string | undefined {
  const found = attempt(() => ({ path: realpathSync.native(path) }))
  return typeof found === 'string' ? undefined : found.path
}

/** A path is inside when its folder, with all links followed, is the root or below it, or would be if it were there. */
function insideOf(root: string): (path: string) => boolean {
  const folders = new Map<string, boolean>()
  const isWithin = (path: string): boolean => `${path}/`.startsWith(root === '/' ? root : `${root}/`)
  const isFolderInside = (folder: string): boolean => {
    const known = folders.get(folder)
    if (known !== undefined) return known
    const real = realPath(folder)
    const inside = isWithin(folder) && (real === undefined ? isFolderInside(dirname(folder)) : isWithin(real))
    folders.set(folder, inside)
    return inside
  }
  return path => resolve(root, path) === root || isFolderInside(dirname(resolve(root, path)))
}

/** The kind is asked again of the open file, which nobody can exchange. */
function readRegular(path: string): { readonly bytes: Buffer; readonly mode?: number } | string {
  const file = openSync(path, OPEN_FLAGS)
  try {
    const stat = fstatSync(file)
    if (!stat.isFile()) return 'not a regular file'
    if (stat.size > LARGEST) return 'larger than 400 MB'
    return { bytes: readFileSync(file), ...(KEEPS_MODES && { mode: stat.mode & 0o777 }) }
  } finally {
    closeSync(file)
  }
}

function namesBelow(files: Files, folder: string): Listing {
  const found: string[] = []
  const folders = [folder]
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of files.entries(next, false)) {
      const path = next === '' ? entry.name : `${next}/${entry.name}`
      if (isForeign(path)) continue
      if (entry.isDirectory()) folders.push(path)
      else found.push(path)
    }
    if (found.length > MOST_NAMES) {
      files.skip(folder, `more than ${MOST_NAMES} files; the names of the others were not looked at`, false)
      break
    }
  }
  return { folder, files: found }
}

/** The result, or why the system refused. */
function attempt<T>(action: () => T): T | string {
  try {
    return action()
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error
    return REASONS[error.code] ?? `it cannot be read (${error.code})`
  }
}
