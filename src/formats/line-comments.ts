import type { Mapped } from '../source.ts'
import { slice } from '../source.ts'

// `; a comment` on a line of its own
const LINE_COMMENT = /^[ \t]*(?:#+|\/\/+|;+|--|\/\*+|!)(?<text>.*)/
// `key = value # leaklint-ignore …`
const DIRECTIVE_COMMENT = /[ \t](?:#+|\/\/+|;+|--|\/\*+)[ \t]*(?<text>leaklint[-:].*)/

/** The comments of a text whose language nobody knows: lines that begin like one, and the linter's own behind anything. */
export function lineComments(whole: Mapped): Mapped[] {
  const found: Mapped[] = []
  let at = 0
  for (const line of whole.text.split('\n')) {
    const match = LINE_COMMENT.exec(line) ?? (line.includes('leaklint') ? DIRECTIVE_COMMENT.exec(line) : null)
    if (match !== null) {
      const written = match.groups!['text']!
      const from = at + match.index + match[0].length - written.length
      const closing = written.lastIndexOf('*/')
      found.push(slice(whole, from, from + (closing < 0 ? written.length : closing)))
    }
    at += line.length + 1
  }
  return found
}

/** `<!-- … -->` */
export function markupComments(whole: Mapped): Mapped[] {
  const found: Mapped[] = []
  for (let from = whole.text.indexOf('<!--'); from >= 0; from = whole.text.indexOf('<!--', from)) {
    const to = whole.text.indexOf('-->', from + 4)
    if (to < 0) break
    found.push(slice(whole, from + 4, to))
    from = to
  }
  return found
}
