import { posix } from 'node:path'
import { remembered } from '../remembered.ts'

/** The folder of a path; '' for the root. */
export function folderOf(path: string): string {
  const folder = posix.dirname(path)
  return folder === '.' ? '' : folder
}

/** `./a/../b/` as `b`; absolute and home paths keep their beginning. */
export const normalise: (path: string) => string = remembered(path => {
  const normal = posix.normalize(path.startsWith('//') ? path.replace(LEADING, '/') : path)
  const whole = normal.length > 1 && normal.endsWith('/') ? normal.slice(0, -1) : normal
  return whole === '.' ? '' : whole
})

const LEADING = /^\/+/

/** A path as a file of that folder means it: relative ones start from the folder; `/x`, `~/x` and `$X/x` stay. */
export function pathFrom(folder: string, path: string): string {
  return /^[/~$]/.test(path) ? normalise(path) : normalise(`${folder === '' ? '.' : folder}/${path}`)
}

/** Whether a path is a folder or lies below it; '' is the root. */
export function isBelow(folder: string, path: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}
