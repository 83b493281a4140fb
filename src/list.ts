import { join, posix } from 'node:path'
import type { Files } from './files.ts'
import { filesInGit } from './git.ts'
import { pathFrom, programPath, repositoryOf } from './root.ts'
import { isForeign } from './scope.ts'
import { walk } from './walk.ts'

/** No glob matches these. */
const LINE_BREAK = /[\n\r\u2028\u2029]/

/** The files below a folder of the root that git does not ignore; every repository within is asked for its own. */
export async function listFiles(files: Files, folder: string): Promise<string[]> {
  const here = join(files.root, folder)
  const top = repositoryOf(here)
  const git = top === undefined ? undefined : programPath('git', files.root)
  const found = top !== undefined && git !== undefined ? filesInGit(git, top, pathFrom(top, here)) : undefined
  if (top === undefined || found === undefined) return walkFiles(files, folder)

  const fromRoot = (path: string): string => pathFrom(files.root, join(top, path))
  for (const path of found.unread) files.skip(fromRoot(path), 'permission denied')
  const paths: string[] = []
  for (const path of found.paths) {
    const own = fromRoot(path)
    if (isForeign(own) || own === folder) continue
    if (path.endsWith('/')) paths.push(...(await listFiles(files, own)))
    else paths.push(own)
  }
  return paths
}

async function walkFiles(files: Files, folder: string): Promise<string[]> {
  const fromRoot = (path: string): string => (folder === '' ? path : `${folder}/${path}`)
  const paths = await walk(join(files.root, folder), {
    read: path => files.read(fromRoot(path), 'reference')?.text,
    list(absolute) {
      const own = pathFrom(files.root, absolute)
      const entries = files.entries(own, true)
      for (const { name } of entries) if (LINE_BREAK.test(name)) files.skip(posix.join(own, name), 'its name holds a line break')
      return entries
    },
  })
  return paths.map(fromRoot)
}
