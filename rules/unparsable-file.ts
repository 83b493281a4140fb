import type { Rule } from '../src/rule.ts'

/** A file that its front end could not read to the end. */
export const unparsableFile: Rule = {
  id: 'unparsable-file',
  severity: 'warning',
  summary: 'Correct the file, so that all of it can be checked.',

  *check({ files }) {
    for (const { path, unread } of files) {
      const [first, ...others] = unread
      if (first !== undefined) yield { at: first.at, message: `${path} was not read to the end: ${first.message}`, related: others }
    }
  },
}
