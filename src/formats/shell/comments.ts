import type { Part } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { slice } from '../../source.ts'
import type { Directives } from '../comments.ts'
import { readComments } from '../comments.ts'

// `# a comment` on a line of its own, `cmd # leaklint-ignore …` behind a command
const COMMENT = /(?:(?<=^|\n)[ \t]*#|(?<=[\s;])#(?=[ \t]*leaklint))[^\n]*/g

/** What the comments of a script say; those of parts are for the formats of the parts. */
export function scriptDirectives(text: Mapped, parts: readonly Part[]): Directives {
  const comments = Array.from(text.text.matchAll(COMMENT), match =>
    slice(text, match.index + match[0].indexOf('#') + 1, match.index + match[0].length),
  )
  return readComments(
    comments.filter(({ span }) => !parts.some(part => part.text.span.start <= span.start && span.end <= part.text.span.end)),
  )
}
