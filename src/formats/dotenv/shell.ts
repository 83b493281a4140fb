import type { Segment, Step, Written } from './statement.ts'
import { decode, skipMatching, verbatim } from './statement.ts'
import { lineEnd } from '../lines.ts'

// `export`, `declare -x` and the like before a name
const DECLARATION = /^(?:export|readonly|local|declare|typeset)[^\S\n]+(?:-\w+[^\S\n]+)*/
const LONGEST_DECLARATION = 64
const NAME_CHARACTER = /\w/
// what ends a word that has no quotes
const WORD_END = /[\s;&|<>()]/
// `$NAME`, `${NAME}`, `${NAME:-x}`: what is replaced without running anything
const PLAIN_REFERENCE = /^\$(?:[a-z_]\w*|\{[a-z_]\w*(?::?[-+?][^]*)?\})$/i
const BARE_REFERENCE = /^\$(?:\w+|[$!?#*@-])/
const DOUBLE_ESCAPE = /\\["$`\\\n]/g
// longer substitutions are text
const LONGEST_SUBSTITUTION = 512

/** `source .env`: the assignments that a shell would make, one after another. */
export function readShell(text: string, at: number): Step {
  const start = skipMatching(text, at, /[\s;]/)
  const declaration = DECLARATION.exec(text.slice(start, start + LONGEST_DECLARATION))
  const from = start + (declaration?.[0].length ?? 0)
  const to = skipMatching(text, from, NAME_CHARACTER)
  if (text[to] !== '=' || !/[a-z_]/i.test(text.charAt(from))) return { next: lineEnd(text, start) + 1 }
  const value = readWord(text, to + 1)
  return { assignment: { name: { from, to }, value }, next: value.to }
}

function readWord(text: string, from: number): Written {
  const segments: Segment[] = []
  let at = from
  while (at < text.length && !WORD_END.test(text.charAt(at))) {
    const { read, next } = readSegment(text, at)
    for (const segment of read) segments.push(segment)
    at = next
  }
  return { from, to: at, segments }
}

interface Reading {
  readonly read: readonly Segment[]
  readonly next: number
}

function readSegment(text: string, at: number): Reading {
  const unit = text.charAt(at)
  if (unit === "'") return singleQuoted(text, at)
  if (unit === '"') return readDoubleQuoted(text, at)
  if (unit === '$' || unit === '`') return readSubstitution(text, at) ?? plain(text, at, at + 1)
  if (unit !== '\\') return plain(text, at, skipMatching(text, at + 1, /[^\s;&|<>()'"$`\\]/))
  // a line break behind a backslash joins two lines
  return text[at + 1] === '\n' ? { read: [], next: at + 2 } : { ...plain(text, at + 1, at + 2), next: at + 2 }
}

function readDoubleQuoted(text: string, at: number): Reading {
  const read: Segment[] = []
  let from = at + 1
  let next = from
  const closeText = (): void => {
    if (next > from) read.push({ kind: 'text', pieces: decode(text, { from, to: next }, DOUBLE_ESCAPE, unescape) })
  }
  while (next < text.length && text[next] !== '"') {
    const substitution = readSubstitution(text, next)
    if (substitution === undefined) {
      next = Math.min(next + (text[next] === '\\' ? 2 : 1), text.length)
      continue
    }
    closeText()
    for (const segment of substitution.read) read.push(segment)
    next = substitution.next
    from = next
  }
  closeText()
  return { read, next: next + 1 }
}

function readSubstitution(text: string, at: number): Reading | undefined {
  const window = text.slice(at, at + LONGEST_SUBSTITUTION)
  const length = substitutionLength(window)
  if (length === 0) return undefined
  const kind = PLAIN_REFERENCE.test(window.slice(0, length)) ? 'expanded' : 'computed'
  return { read: [{ kind, pieces: [verbatim(text, at, at + length)] }], next: at + length }
}

/** The length of the `$NAME`, `${…}`, `$(…)` or back-ticks that a text begins with; 0 where it begins otherwise. */
function substitutionLength(text: string): number {
  if (text.startsWith('`')) return text.indexOf('`', 1) + 1
  if (text.startsWith('${')) return closing(text, '{', '}') + 1
  if (text.startsWith('$(')) return closing(text, '(', ')') + 1
  return BARE_REFERENCE.exec(text)?.[0].length ?? 0
}

function closing(text: string, open: string, close: string): number {
  let depth = 0
  for (let at = 1; at < text.length; at++) {
    if (text[at] === open) depth++
    if (text[at] === close && --depth === 0) return at
  }
  return -1
}

function singleQuoted(text: string, at: number): Reading {
  const end = text.indexOf("'", at + 1)
  const to = end < 0 ? text.length : end
  return { read: plain(text, at + 1, to).read, next: to + 1 }
}

function plain(text: string, from: number, to: number): Reading {
  return { read: [{ kind: 'text', pieces: [verbatim(text, from, to)] }], next: to }
}

/** `\"`; a backslash at the end of a line joins two lines. */
function unescape(escape: string): string {
  return escape === '\\\n' ? '' : escape.slice(1)
}
