import type { Part } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { slice } from '../../source.ts'
import type { Directives } from '../comments.ts'
import { readComments } from '../comments.ts'
import { notedEntries } from '../notes.ts'

// `# a comment` on a line of its own, `cmd # leaklint-ignore …`, `ssh host # pw: …` behind a command
const COMMENT = /(?:(?<=^|\n)[ \t]*#|(?<=[\s;])#(?=[ \t]*leaklint|[^\n]{0,60}\b(?:pass|pw)))[^\n]*/g

/** What the comments of a script say; those of parts are for the formats of the parts. */
export function scriptDirectives(text: Mapped, parts: readonly Part[]): Directives {
  const comments = Array.from(text.text.matchAll(COMMENT), match =>
    slice(text, match.index + match[0].indexOf('#') + 1, match.index + match[0].length),
  )
  const own = comments.filter(({ span }) => !parts.some(part => part.text.span.start <= span.start && span.end <= part.text.span.end))
  const directives = readComments(own)
  return { ...directives, commented: [...directives.commented, ...own.flatMap(notedEntries)] }
}
