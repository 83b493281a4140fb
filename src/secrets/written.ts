import type { Mapped, Run } from '../source.ts'
import type { Reference, Value } from '../value.ts'
import { HOLE } from './references.ts'

/** What a value is when nothing it refers to is set: its text and its defaults, with a hole for the rest. */
export function writtenText(value: Value): Mapped | undefined {
  switch (value.kind) {
    case 'absent':
      return undefined
    case 'literal':
      return { text: value.text.reveal(), source: value.span.source, runs: value.runs, span: value.span }
    case 'reference':
      return (value.fallback && stands(value) && writtenText(value.fallback)) || holeAt(value)
    case 'template':
      return join(value.parts.map(writtenText).filter(isText), value)
  }
}

/** The text after `NAME=`, so that formats which need a name see it; the name itself stands nowhere in the file. */
export function underName(name: string, text: Mapped): Mapped {
  const start = text.runs[0]?.start ?? text.span.start
  const before: Mapped = { text: `${name}=`, source: text.source, runs: [{ from: 0, start, end: start }], span: text.span }
  return join([before, text], text)
}

/** All references in a value, those in defaults too. */
export function referencesOf(value: Value): readonly Reference[] {
  if (value.kind === 'template') return value.parts.flatMap(referencesOf)
  if (value.kind !== 'reference') return []
  return value.fallback === undefined ? [value] : [value, ...referencesOf(value.fallback)]
}

/** Whether the text behind a reference's operator can become the value; that of `:?` is a message. */
export function stands({ operator }: Reference): boolean {
  return operator !== ':?' && operator !== '?'
}

function holeAt({ span }: Reference): Mapped {
  return { text: HOLE, source: span.source, runs: [{ from: 0, start: span.start, end: span.end }], span }
}

function join(texts: readonly Mapped[], { span }: Pick<Mapped, 'span'>): Mapped {
  const runs: Run[] = []
  let length = 0
  for (const text of texts) {
    const shift = length
    for (const run of text.runs) runs.push({ ...run, from: run.from + shift })
    length += text.text.length
  }
  return { text: texts.map(text => text.text).join(''), source: span.source, runs, span }
}

function isText(text: Mapped | undefined): text is Mapped {
  return text !== undefined
}
