import type { Mapped, Note, Span } from '../../source.ts'
import { slice, spanOf } from '../../source.ts'
import type { Node } from '../tree.ts'
import type { FlowStyle } from '../yaml-text.ts'

/** Levels of nesting beyond which a text is refused; the deepest real files have under 30. */
const DEEPEST = 100

/** Faults beyond these say nothing new. */
const FAULTS = 10

/** A node that an alias may stand for, and how many nodes it holds. */
export interface Anchor {
  readonly node: Node
  readonly nodes: number
}

/** Where the reading of one text stands, and what it found so far. */
export interface Reader {
  readonly text: Mapped
  readonly source: string
  /** What an offset lacks to the file's, where the text is one stretch of the file. */
  readonly shift: number | undefined
  readonly comments: Mapped[]
  readonly faults: Note[]
  /** How many faults there are, and collections as keys, which is how `{{ x }}` looks to a YAML reader. */
  strange: number
  at: number
  /** Where the last value that was read ends. */
  end: number
  /** Where column 0 of the current line is, had its indentation no tabs. */
  origin: number
  /** Where the first text of the current line is. */
  first: number
  /** A tab stands in the current line's indentation. */
  tabbed: boolean
  /** The document ends here. */
  stop: boolean
  /** A bracket was not closed: what comes next is outside of all brackets. */
  broken: boolean
  depth: number
  brackets: number
  tooDeep: boolean
  anchors: Map<string, Anchor>
  tags: Map<string, string>
  /** Nodes so far, those behind aliases counted again. */
  nodes: number
  aliased: number
}

/** What stands at `[start, end)` of the text: a node, or undefined for nothing and for an alias of nothing. */
export interface Written {
  readonly node: Node | undefined
  readonly start: number
  readonly end: number
}

/** A reader at the start of a text. */
export function readerOf(text: Mapped): Reader {
  const run = text.runs[0]
  const isOne = text.runs.length === 1 && run !== undefined && run.from === 0 && run.end - run.start === text.text.length
  return {
    text,
    source: text.text,
    shift: isOne ? run.start : undefined,
    comments: [],
    faults: [],
    strange: 0,
    at: 0,
    end: 0,
    origin: 0,
    first: 0,
    tabbed: false,
    stop: false,
    broken: false,
    depth: 0,
    brackets: 0,
    tooDeep: false,
    anchors: new Map(),
    tags: new Map(),
    nodes: 0,
    aliased: 0,
  }
}

/** Notes what could not be read at an offset. */
export function fault(reader: Reader, offset: number, message: string): void {
  reader.strange++
  if (reader.faults.length >= FAULTS) return
  const at = Math.min(offset, reader.source.length)
  reader.faults.push({ at: spanAt(reader, at, Math.min(at + 1, reader.source.length)), message })
}

/** Goes one level deeper; false when that is too deep, and then nothing more is read. */
export function enter(reader: Reader): boolean {
  if (++reader.depth <= DEEPEST) return true
  reader.tooDeep = true
  reader.stop = true
  reader.at = reader.source.length
  return false
}

/** Where `[from, to)` is written. */
export function spanAt(reader: Reader, from: number, to: number): Span {
  if (reader.shift === undefined) return spanOf(reader.text, from, to)
  return { source: reader.text.source, start: from + reader.shift, end: Math.max(from, to) + reader.shift }
}

/** `[from, to)` as it is written. */
export function textAt(reader: Reader, from: number, to: number): Mapped {
  if (reader.shift === undefined) return slice(reader.text, from, to)
  const span = spanAt(reader, from, to)
  const runs = to > from ? [{ from: 0, start: span.start, end: span.end }] : []
  return { text: reader.source.slice(from, to), source: span.source, runs, span }
}

/** The text of a plain or quoted scalar in which nothing is folded or escaped. */
export function simpleText(reader: Reader, from: number, to: number, style: FlowStyle): Mapped {
  if (style === 'plain') return textAt(reader, from, to)
  return { ...textAt(reader, from + 1, to - 1), span: spanAt(reader, from, to) }
}
