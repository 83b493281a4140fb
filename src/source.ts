/** A file's text. `path` is relative to the root, with forward slashes; findings are reported only in `report` files. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly scope: 'report' | 'reference'
  /** The permissions that the file has on disk, where the system keeps any. */
  readonly mode?: number
}

/** A stretch of a source's text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly source: Source
  readonly start: number
  readonly end: number
}

/** A value and the place where it is written. */
export interface Located<T> {
  readonly value: T
  readonly span: Span
}

/** One hop of a secret's way. */
export interface Note {
  readonly at: Span
  readonly message: string
}

/** What would stand in the place of a stretch that is written. */
export interface Edit {
  readonly at: Span
  readonly text: string
}

/** Line and column of a place, both from 1; columns count UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * A run of decoded characters and where it is written. When the written stretch is as long as the
 * decoded one, characters correspond one to one; otherwise (an escape, base64) all of the run stands
 * for all of the stretch.
 */
export interface Run {
  readonly from: number
  readonly start: number
  readonly end: number
}

/** Decoded text together with the way back to the file: the exact source map that every position rests on. */
export interface Mapped {
  readonly text: string
  readonly source: Source
  readonly runs: readonly Run[]
  /** The whole written stretch, quotes and all. */
  readonly span: Span
}

/** A piece of decoded text that stands for `[from, to)` of an outer text. */
export interface Piece {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The text of a whole source, mapped onto itself. */
export function wholeText(source: Source): Mapped {
  const end = source.text.length
  return { text: source.text, source, runs: [{ from: 0, start: 0, end }], span: { source, start: 0, end } }
}

/** Where `[from, to)` of a mapped text is written. An empty stretch gives an empty span. */
export function spanOf(text: Mapped, from: number, to: number): Span {
  const start = startAt(text, from)
  return { source: text.source, start, end: to > from ? Math.max(start, endAt(text, to)) : start }
}

/** A part of a mapped text, still mapped. */
export function slice(text: Mapped, from: number, to: number = text.text.length): Mapped {
  return derive(text, [{ text: text.text.slice(from, to), from, to }], spanOf(text, from, to))
}

/** Text decoded from an outer text, piece by piece; the pieces are in order and do not overlap. */
export function derive(outer: Mapped, pieces: readonly Piece[], span?: Span): Mapped {
  const runs: Run[] = []
  let length = 0
  for (const piece of pieces) {
    if (piece.text === '') continue
    if (piece.text.length === piece.to - piece.from) pushRuns(runs, outer, piece, length)
    else pushRun(runs, { from: length, ...bounds(outer, piece) }, length + piece.text.length)
    length += piece.text.length
  }
  const first = pieces[0]?.from ?? 0
  const last = pieces.at(-1)?.to ?? first
  return {
    text: pieces.map(piece => piece.text).join(''),
    source: outer.source,
    runs,
    span: span ?? spanOf(outer, first, last),
  }
}

/** Line and column of an offset, given the offsets of the line starts (`lineStarts`). */
export function positionAt(starts: readonly number[], offset: number): Position {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}

/** The offset at which each line starts; `\n`, `\r\n` and a lone `\r` end a line. */
export function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}

function bounds(outer: Mapped, piece: Piece): { start: number; end: number } {
  const { start, end } = spanOf(outer, piece.from, piece.to)
  return { start, end }
}

function pushRuns(runs: Run[], outer: Mapped, piece: Piece, length: number): void {
  for (let index = runAt(outer, piece.from); index < outer.runs.length; index++) {
    const run = outer.runs[index]
    if (run === undefined || run.from >= piece.to) return
    const runEnd = outer.runs[index + 1]?.from ?? outer.text.length
    const from = Math.max(run.from, piece.from)
    const to = Math.min(runEnd, piece.to)
    const exact = run.end - run.start === runEnd - run.from
    const start = exact ? run.start + from - run.from : run.start
    const end = exact ? run.start + to - run.from : run.end
    pushRun(runs, { from: length + from - piece.from, start, end }, length + to - piece.from)
  }
}

/** Appends a run that ends at decoded offset `to`, joining it to the one before where both are exact and adjacent. */
function pushRun(runs: Run[], run: Run, to: number): void {
  const before = runs.at(-1)
  const joins =
    before !== undefined &&
    before.end === run.start &&
    before.end - before.start === run.from - before.from &&
    run.end - run.start === to - run.from
  if (joins) runs[runs.length - 1] = { ...before, end: run.end }
  else runs.push(run)
}

function runAt(text: Mapped, offset: number): number {
  let low = 0
  let high = text.runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((text.runs[middle]?.from ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function startAt(text: Mapped, offset: number): number {
  const index = runAt(text, offset)
  const run = text.runs[index]
  if (run === undefined) return text.span.start
  const runEnd = text.runs[index + 1]?.from ?? text.text.length
  const exact = run.end - run.start === runEnd - run.from
  if (offset >= runEnd) return run.end
  return exact ? run.start + offset - run.from : run.start
}

function endAt(text: Mapped, offset: number): number {
  const index = runAt(text, offset - 1)
  const run = text.runs[index]
  if (run === undefined) return text.span.end
  const runEnd = text.runs[index + 1]?.from ?? text.text.length
  const exact = run.end - run.start === runEnd - run.from
  return exact ? run.start + offset - run.from : run.end
}
