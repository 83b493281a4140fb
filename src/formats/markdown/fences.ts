import type { Mapped, Piece } from '../../source.ts'
import { derive } from '../../source.ts'
import type { Line } from './indented.ts'
import { indentedIn } from './indented.ts'

/** A block of code: its info string, the first word of it in lower case, and its lines without what the block is indented by. */
export interface Fence {
  readonly label: string
  readonly info: string
  readonly body: Mapped
}

interface Opening {
  readonly mark: string
  readonly info: string
  /** Columns before the mark. */
  readonly width: number
  readonly quoted: boolean
}

// "```bash", "  > 1. ~~~ {.yaml}": blanks, quote and list marks, then the fence
const OPENING = /^(?<prefix>(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*)(?<mark>`{3,}(?=[^`\n]*$)|~{3,})(?<info>[^\n]*)$/
const CLOSING = /^[ \t>]*(?<mark>`{3,}|~{3,})$/
const QUOTED = /^[ \t]*>/
// `bash` of `{.bash title="x"}`
const LABEL = /[\w+-]+/

/** The blocks of code of a Markdown text: fenced ones, of which one that is not closed ends with the text, and indented ones. */
export function fencesIn(text: Mapped): Fence[] {
  const fences: Fence[] = []
  const outside: Line[] = []
  let opening: Opening | undefined
  let pieces: Piece[] = []
  const close = (): void => {
    if (opening !== undefined && pieces.length > 0) fences.push(fenceOf(text, opening, pieces))
    opening = undefined
    pieces = []
  }
  for (const line of linesOf(text.text)) {
    if (opening === undefined) {
      opening = openingOf(line.text)
      outside.push(opening === undefined ? line : { text: BREAK, from: line.from })
      continue
    }
    if (closes(line.text, opening)) close()
    else pieces.push(bodyLine(line, opening))
  }
  close()
  const indented = indentedIn(text, outside).map(body => ({ label: '', info: '', body }))
  return [...fences, ...indented].toSorted((one, other) => one.body.span.start - other.body.span.start)
}

function fenceOf(text: Mapped, { info }: Opening, pieces: readonly Piece[]): Fence {
  return { label: LABEL.exec(info)?.[0].toLowerCase() ?? '', info: info.trim(), body: derive(text, pieces) }
}

function openingOf(line: string): Opening | undefined {
  const match = OPENING.exec(line.trimEnd())
  if (match === null) return undefined
  const { prefix, mark, info } = match.groups!
  return { mark: mark!, info: info!, width: columnsOf(prefix!), quoted: prefix!.includes('>') }
}

/** The same mark, at least as long; or the end of the quotation that it stands in. */
function closes(line: string, { mark, quoted }: Opening): boolean {
  if (quoted && !QUOTED.test(line)) return true
  const found = CLOSING.exec(line.trimEnd())?.groups!['mark']
  return found !== undefined && found.startsWith(mark)
}

/** The line without the columns before the fence, blanks and quote marks only. */
function bodyLine({ text, from }: Line, { width }: Opening): Piece {
  let at = 0
  for (let column = 0; at < text.length && column < width && /[ \t>]/.test(text[at] ?? ''); at++) {
    column = text[at] === '\t' ? column + 4 - (column % 4) : column + 1
  }
  return { text: text.slice(at), from: from + at, to: from + text.length }
}

function columnsOf(prefix: string): number {
  let column = 0
  for (const letter of prefix) column = letter === '\t' ? column + 4 - (column % 4) : column + 1
  return column
}

/** Ends what is above, and says nothing of what is below. */
const BREAK = ' `'

/** Lines with their ends. */
function* linesOf(text: string): Generator<Line> {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end + 1
    yield { text: text.slice(from, to), from }
    from = to
  }
}
