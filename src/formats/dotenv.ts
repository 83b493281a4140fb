import type { Dialect, Entry, Format, Parsed } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { slice } from '../source.ts'
import { readComments } from './comments.ts'
import type { Assignment } from './dotenv/assignments.ts'
import { readAssignments } from './dotenv/assignments.ts'
import { keyIn } from './places.ts'
import { isDotenv } from './recognise.ts'
import { rewrittenTexts } from './rewritten.ts'
import { valueOf } from './word.ts'

// `  # a comment`
const COMMENT_LINE = /^[ \t]*#(?<text>.*)$/gm

/** Env files. Compose reads them unless whoever loads the file says otherwise. */
export const dotenv: Format = { name: 'dotenv', matches: isDotenv, parse }

function parse(text: Mapped): Parsed {
  const assignments = readAssignments(text, 'compose')
  const entries = assignments.map(entryOf)
  const places = entries.map(({ name, span }) => ({ span, key: name.value }))
  return {
    ...nothing(text, 'dotenv'),
    ...readComments(commentsIn(text)),
    pairs: [...entries, ...(text.text.includes('`') ? entriesFor(text, 'dotenv').filter(isBackticked) : [])].filter(
      ({ value }) => value.kind !== 'absent',
    ),
    texts: assignments.flatMap(({ value }) => (value === undefined ? [] : rewrittenTexts(value))),
    scope: { files: [], entries },
    entriesFor: dialect => entriesFor(text, dialect),
    keyAt: offset => keyIn(places, offset),
  }
}

/** One word between backticks, which the loaders of programs take off; `cat x` is a command to others. */
function isBackticked({ value }: Entry): boolean {
  return value.kind === 'literal' && value.text.matches(/^\S+$/) && value.span.source.text[value.span.start] === '`'
}

function entriesFor(text: Mapped, dialect: Dialect): Entry[] {
  return readAssignments(text, dialect).map(entryOf)
}

function entryOf({ name, value, span }: Assignment): Entry {
  return { name, value: value === undefined ? { kind: 'absent' } : valueOf(value), span }
}

function commentsIn(text: Mapped): Mapped[] {
  return [...text.text.matchAll(COMMENT_LINE)].map(match => {
    const end = match.index + match[0].length
    return slice(text, end - match.groups!['text']!.length, end)
  })
}
