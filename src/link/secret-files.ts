import type { KeyFile } from '../model.ts'
import { keyFileOf } from '../secrets/key-files.ts'
import { secretFileOf } from '../secrets/secret-files.ts'
import { wholeText } from '../source.ts'
import { once } from './groups.ts'
import type { Project } from './project.ts'
import type { Secrets } from './secrets.ts'

/** What files are, by their paths from the root. */
export interface SecretFiles {
  /** What a file that was read is, where all of it is secret material. */
  readAt(path: string): KeyFile | undefined
  /** The secret material that a path names, or that the file there turns out to be. */
  at(path: string): KeyFile | undefined
}

/** Looks at names, and at what was read. */
export function secretFilesOf(project: Project, secrets: Secrets): SecretFiles {
  const readAt = once((path: string): KeyFile | undefined => {
    const [first] = project.of(path)
    if (first === undefined) return undefined
    const { span, text } = wholeText(first.source)
    return secretFileOf({ path, text, secrets: secrets.within(span) })
  })
  return { readAt, at: path => keyFileOf(path) ?? readAt(path) }
}
