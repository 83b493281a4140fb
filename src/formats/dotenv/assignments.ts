import type { Reference } from '../../model.ts'
import type { Dialect, Word } from '../../parsed.ts'
import type { Located, Mapped, Piece, Span } from '../../source.ts'
import { derive, spanOf } from '../../source.ts'
import { interpolate } from '../interpolation.ts'
import { readCompose } from './compose.ts'
import { readDocker } from './docker.ts'
import { readNpm } from './npm.ts'
import { readShell } from './shell.ts'
import type { Assignment as Statement, ReadStep, Segment, Written } from './statement.ts'

/** An assignment of an env file; without a value the name passes a variable on. */
export interface Assignment {
  readonly name: Located<string>
  readonly value: Word | undefined
  readonly span: Span
}

const READERS: Readonly<Record<Dialect, ReadStep>> = { compose: readCompose, docker: readDocker, dotenv: readNpm, shell: readShell }
const CARRIAGE_RETURN = /\r\n?/g

/** The assignments of an env file as one of its loaders reads them, in order, repeated names included. */
export function readAssignments(text: Mapped, dialect: Dialect): Assignment[] {
  const lines = withoutCarriageReturns(text)
  const found: Assignment[] = []
  let at = lines.text.startsWith('\uFEFF') ? 1 : 0
  while (at < lines.text.length) {
    const { assignment, next } = READERS[dialect](lines.text, at)
    if (assignment !== undefined) found.push(locate(lines, assignment))
    at = Math.max(next, at + 1)
  }
  return found
}

function withoutCarriageReturns(text: Mapped): Mapped {
  if (!text.text.includes('\r')) return text
  const pieces: Piece[] = []
  let at = 0
  for (const { index, 0: written } of text.text.matchAll(CARRIAGE_RETURN)) {
    if (index > at) pieces.push({ text: text.text.slice(at, index), from: at, to: index })
    at = index + written.length
    pieces.push({ text: '\n', from: index, to: at })
  }
  pieces.push({ text: text.text.slice(at), from: at, to: text.text.length })
  return derive(text, pieces, text.span)
}

function locate(lines: Mapped, { name, value }: Statement): Assignment {
  return {
    name: { value: lines.text.slice(name.from, name.to), span: spanOf(lines, name.from, name.to) },
    value: value && wordOf(lines, value),
    span: spanOf(lines, name.from, value?.to ?? name.to),
  }
}

function wordOf(lines: Mapped, { segments, from, to }: Written): Word {
  return { parts: segments.flatMap(segment => partsOf(lines, segment)), span: spanOf(lines, from, to) }
}

function partsOf(lines: Mapped, { kind, pieces }: Segment): readonly (Mapped | Reference)[] {
  const text = derive(lines, pieces)
  if (kind === 'computed') return [{ kind: 'reference', to: 'computed', name: '', span: text.span }]
  if (kind === 'expanded') return interpolate(text).parts
  return text.text === '' ? [] : [text]
}
