import type { Dirent } from 'node:fs'
import type { Ignore } from 'ignore'

/** The little of a disk that a walk needs; what cannot be read is the disk's to remember. */
export interface Disk {
  read(path: string): string | undefined
  list(folder: string): Dirent[]
}

/** Never part of a project's own text. */
const NEVER = ['**/.git', '**/.git/**', '**/node_modules/**']

/**
 * The files below a folder where no git can tell, relative to the folder and without those that `.gitignore` files
 * exclude. Links are not followed.
 */
export async function walk(folder: string, { read, list }: Disk): Promise<string[]> {
  const [{ default: glob }, { default: ignore }] = await Promise.all([import('fast-glob'), import('ignore')])
  function readdirSync(path: string, options: { withFileTypes: true }): Dirent[]
  function readdirSync(path: string): string[]
  function readdirSync(path: string, options?: { withFileTypes: true }): Dirent[] | string[] {
    return options ? list(path) : list(path).map(({ name }) => name)
  }
  const paths = glob.sync('**', { cwd: folder, dot: true, followSymbolicLinks: false, ignore: NEVER, fs: { readdirSync } })
  const rules = new Map<string, Ignore>()
  for (const path of paths) {
    if (path === '.gitignore' || path.endsWith('/.gitignore')) rules.set(parentOf(path), ignore().add(read(path) ?? ''))
  }
  return rules.size === 0 ? paths : paths.filter(notIgnored(rules))
}

/** A path is out when it or a folder above it is; the nearest `.gitignore` that says something decides. */
function notIgnored(rules: ReadonlyMap<string, Ignore>): (path: string) => boolean {
  const folders = new Map<string, boolean>([['', false]])
  const ignored = (path: string): boolean => isFolderIgnored(parentOf(path.replace(/\/$/, ''))) || verdict(path)
  const isFolderIgnored = (folder: string): boolean => {
    const known = folders.get(folder)
    if (known !== undefined) return known
    const found = ignored(`${folder}/`)
    folders.set(folder, found)
    return found
  }
  const verdict = (path: string): boolean => {
    for (let folder = parentOf(path.replace(/\/$/, '')); ; folder = parentOf(folder)) {
      const result = rules.get(folder)?.test(folder === '' ? path : path.slice(folder.length + 1))
      if (result?.ignored || result?.unignored) return result.ignored
      if (folder === '') return false
    }
  }
  return path => !ignored(path)
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
