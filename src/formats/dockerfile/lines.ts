import type { Mapped, Note, Piece, Span } from '../../source.ts'
import { derive, slice, spanOf } from '../../source.ts'
import type { Flag, Opening } from './words.ts'
import { openingsIn, readHead } from './words.ts'

/** One instruction, its continuation lines joined. */
export interface Instruction {
  /** In upper case; of an `ONBUILD` the instruction that it triggers. */
  readonly keyword: string
  readonly flags: readonly Flag[]
  /** What follows the flags. */
  readonly rest: Mapped
  /** The same with the heredocs, as a shell reads it. */
  readonly script: Mapped
  readonly heredocs: readonly Heredoc[]
  readonly span: Span
}

/** `<<EOF` and the lines up to `EOF`. */
export interface Heredoc extends Opening {
  readonly body: Mapped
}

/** What the lines of a Dockerfile say. */
export interface Lines {
  readonly instructions: readonly Instruction[]
  /** Without their `#`. */
  readonly comments: readonly Mapped[]
  /** The image of `# syntax=`. */
  readonly syntax: Mapped | undefined
  /** The character that continues lines and quotes characters. */
  readonly escape: string
  readonly faults: readonly Note[]
}

// `# escape=`, up to the value
const DIRECTIVE = /^#\s*(?<name>[a-z][a-z0-9]*)\s*=\s*/i
const MAY_OPEN_HEREDOCS: ReadonlySet<string> = new Set(['RUN', 'COPY', 'ADD'])

/** Cuts a Dockerfile into instructions as BuildKit does. */
export function readLines(text: Mapped): Lines {
  const reader: Reader = {
    text,
    at: text.text.startsWith('\uFEFF') ? 1 : 0,
    escape: '\\',
    syntax: undefined,
    inDirectives: true,
    instructions: [],
    comments: [],
    faults: [],
  }
  while (reader.at < text.text.length) readInstruction(reader)
  return reader
}

interface Reader extends Lines {
  readonly text: Mapped
  /** Where the next line starts. */
  at: number
  escape: string
  syntax: Mapped | undefined
  /** Nothing but directives has been seen. */
  inDirectives: boolean
  readonly instructions: Instruction[]
  readonly comments: Mapped[]
  readonly faults: Note[]
}

/** A line as written: `start` is its first character that is not blank, `to` its end without line break. */
interface Written {
  readonly from: number
  readonly start: number
  readonly to: number
}

function readInstruction(reader: Reader): void {
  const first = nextLine(reader)
  if (isEmpty(reader, first)) {
    readDirective(reader, first)
    return
  }
  reader.inDirectives = false
  const pieces: Piece[] = []
  let line: Written | undefined = { ...first, from: first.start }
  let end = first.to
  while (line !== undefined) {
    const escapeAt = continuation(reader, line)
    pieces.push(cut(reader, line.from, escapeAt ?? line.to))
    end = line.to
    line = escapeAt === undefined ? undefined : nextContinued(reader)
  }
  closeInstruction(reader, pieces, end)
}

/** The next line of a continued instruction, which passes over empty lines and comments. */
function nextContinued(reader: Reader): Written | undefined {
  while (reader.at < reader.text.text.length) {
    const line = nextLine(reader)
    if (!isEmpty(reader, line)) return line
  }
  return undefined
}

function nextLine(reader: Reader): Written {
  const { text } = reader.text
  const from = reader.at
  const newline = text.indexOf('\n', from)
  reader.at = newline < 0 ? text.length : newline + 1
  let to = newline < 0 ? text.length : newline
  while (to > from && text[to - 1] === '\r') to--
  let start = from
  while (start < to && /\s/.test(text.charAt(start))) start++
  return { from, start, to }
}

/** A blank line or a comment, which is kept. */
function isEmpty(reader: Reader, { start, to }: Written): boolean {
  if (start === to) return true
  if (reader.text.text[start] !== '#') return false
  reader.comments.push(slice(reader.text, start + 1, to))
  return true
}

function readDirective(reader: Reader, { start, to }: Written): void {
  if (!reader.inDirectives) return
  const line = reader.text.text.slice(start, to).trimEnd()
  const match = DIRECTIVE.exec(line)
  reader.inDirectives = match !== null
  if (match === null) return
  const name = match.groups!['name']!.toLowerCase()
  const value = line.slice(match[0].length)
  if (name === 'syntax' && value !== '') reader.syntax = slice(reader.text, start + match[0].length, start + line.length)
  if (name === 'escape' && (value === '\\' || value === '`')) reader.escape = value
}

/** Where the escape character stands that continues the line: last but for blanks, and not itself escaped. */
function continuation({ text, escape }: Reader, { from, to }: Written): number | undefined {
  let at = to - 1
  while (at > from && (text.text[at] === ' ' || text.text[at] === '\t')) at--
  return text.text[at] === escape && (at === from || text.text[at - 1] !== escape) ? at : undefined
}

function closeInstruction(reader: Reader, pieces: Piece[], end: number): void {
  const joined = derive(reader.text, pieces)
  const { keyword, flags, from, to } = readHead(joined)
  const rest = slice(joined, from, to)
  const openings = MAY_OPEN_HEREDOCS.has(keyword) ? openingsIn(rest) : []
  const heredocs = openings.map(opening => ({ ...opening, body: readBody(reader, opening) }))
  const whole = heredocs.length === 0 ? joined : derive(reader.text, [...pieces, cut(reader, end, reader.at)])
  const script = heredocs.length === 0 ? rest : slice(whole, from)
  reader.instructions.push({ keyword, flags, rest, script, heredocs, span: whole.span })
}

function readBody(reader: Reader, { name, chomp }: Opening): Mapped {
  const from = reader.at
  while (reader.at < reader.text.text.length) {
    const line = nextLine(reader)
    const written = reader.text.text.slice(line.from, line.to)
    if ((chomp ? written.replace(/^\t+/, '') : written) === name) return slice(reader.text, from, line.from)
  }
  reader.faults.push({ at: spanOf(reader.text, from, from), message: 'a heredoc that is not closed' })
  return slice(reader.text, from, reader.at)
}

function cut({ text }: Reader, from: number, to: number): Piece {
  return { text: text.text.slice(from, to), from, to }
}
