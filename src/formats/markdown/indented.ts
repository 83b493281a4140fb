import type { Mapped, Piece } from '../../source.ts'
import { derive } from '../../source.ts'

/** A line and where it begins in its text. */
export interface Line {
  readonly text: string
  readonly from: number
}

// what is indented below these belongs to them: lists, notes, and what other dialects indent
const OWNS_BELOW = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|\[\^|:\s|!!!|\?\?\?|===|\.\.)/
const INDENT = /^(?: {4}| {0,3}\t)/
const BLANK = /^\s*$/
// `<!-- … -->`, after which a block may begin at once
const COMMENT_END = /-->\s*$/

/** The blocks of code that are marked by four blanks, among lines that belong to no fence and no list. */
export function indentedIn(text: Mapped, lines: readonly Line[]): Mapped[] {
  const blocks: Mapped[] = []
  let pieces: Piece[] = []
  let isOwned = false
  let mayBegin = true
  for (const line of lines) {
    const piece: Piece | undefined = isOwned ? undefined : pieceOf(line, pieces.length > 0, mayBegin)
    if (piece !== undefined) pieces.push(piece)
    else if (pieces.length > 0) {
      blocks.push(derive(text, pieces))
      pieces = []
    }
    if (OWNS_BELOW.test(line.text)) isOwned = isOwned || piece === undefined
    else if (/^\S/.test(line.text)) isOwned = false
    mayBegin = BLANK.test(line.text) || COMMENT_END.test(line.text)
  }
  return pieces.length === 0 ? blocks : [...blocks, derive(text, pieces)]
}

/** What a line adds to a block: itself without the four blanks, or the end of an empty line within. */
function pieceOf({ text, from }: Line, isInside: boolean, mayBegin: boolean): Piece | undefined {
  const to = from + text.length
  if (BLANK.test(text)) return isInside ? { text: text.slice(-1), from: to - 1, to } : undefined
  const indent = isInside || mayBegin ? (INDENT.exec(text)?.[0].length ?? 0) : 0
  return indent === 0 ? undefined : { text: text.slice(indent), from: from + indent, to }
}
