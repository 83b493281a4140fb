import type { Finding, LocatedFix, Replacement } from '../rule.ts'
import type { Source } from '../source.ts'
import { lineStarts } from '../source.ts'

/** New text for the stretch `[start, end)` of a text. */
export interface Cut {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A file whose text is to be another: the cuts in order, which lie apart, and the findings that they mend. */
export interface Change {
  readonly path: string
  readonly before: string
  readonly after: string
  readonly cuts: readonly Cut[]
  readonly findings: readonly Finding[]
}

/** A file while fixes are collected. */
interface Draft {
  readonly source: Source
  readonly starts: readonly number[]
  readonly cuts: Cut[]
  readonly findings: Finding[]
}

/** What the fixes of these findings make of the files. A fix that would touch what another one changes is left for the next run. */
export function changesOf(findings: readonly Finding[], sources: readonly Source[], unsafe: boolean): Change[] {
  const byPath = new Map(sources.map(source => [source.path, source]))
  const drafts = new Map<string, Draft>()
  const draftOf = (path: string): Draft | undefined => {
    const source = byPath.get(path)
    const draft = drafts.get(path) ?? (source && { source, starts: lineStarts(source.text), cuts: [], findings: [] })
    if (draft !== undefined) drafts.set(path, draft)
    return draft
  }
  for (const finding of findings) {
    if (finding.fix !== undefined && (finding.fix.safe || unsafe)) add(finding, finding.fix, draftOf)
  }
  return [...drafts.values()].flatMap(draft => (draft.cuts.length === 0 ? [] : [changeOf(draft)]))
}

/** The text with all cuts made; they are in order and lie apart. */
export function cut(text: string, cuts: readonly Cut[]): string {
  let at = 0
  const parts: string[] = []
  for (const { start, end, text: fresh } of cuts) {
    parts.push(text.slice(at, start), fresh)
    at = end
  }
  return parts.join('') + text.slice(at)
}

/** Takes all replacements of a fix or none. */
function add(finding: Finding, { replacements }: LocatedFix, draftOf: (path: string) => Draft | undefined): void {
  const placed = replacements.flatMap(replacement => {
    const draft = draftOf(replacement.path)
    return draft === undefined ? [] : [{ draft, cut: cutAt(replacement, draft.starts) }]
  })
  const fits = placed.every(({ draft, cut }) => draft.cuts.every(other => isSame(cut, other) || isApart(cut, other)))
  if (!fits || placed.length < replacements.length) return
  for (const { draft, cut } of placed) if (!draft.cuts.some(other => isSame(cut, other))) draft.cuts.push(cut)
  for (const { findings } of new Set(placed.map(({ draft }) => draft))) findings.push(finding)
}

function cutAt({ start, end, text }: Replacement, starts: readonly number[]): Cut {
  const offsetOf = ({ line, column }: Replacement['start']): number => (starts[line - 1] ?? 0) + column - 1
  return { start: offsetOf(start), end: offsetOf(end), text }
}

function isSame(one: Cut, other: Cut): boolean {
  return one.start === other.start && one.end === other.end && one.text === other.text
}

function isApart(one: Cut, other: Cut): boolean {
  return one.start !== other.start && (one.end <= other.start || other.end <= one.start)
}

function changeOf({ source, cuts, findings }: Draft): Change {
  const sorted = cuts.toSorted((a, b) => a.start - b.start)
  return { path: source.path, before: source.text, after: cut(source.text, sorted), cuts: sorted, findings }
}
