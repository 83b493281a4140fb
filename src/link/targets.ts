import { globMatcher } from '../glob.ts'
import type { Target } from '../model.ts'
import type { Marker, TargetComment } from '../parsed.ts'
import type { Note, Source, Span } from '../source.ts'
import { lineStarts, positionAt } from '../source.ts'
import { groupBy, lastUpTo, once } from './groups.ts'
import type { Project } from './project.ts'

/** What a text says about its host. `settled`: a person said so, and nothing that runs it changes that. */
export interface OwnTarget {
  readonly target: Target
  readonly settled: boolean
}

/** Says who can read what stands at a place. */
export type TargetOf = (places: readonly Span[], markers: readonly Marker[]) => OwnTarget

/** Reads comments, settings and markers: the first that says something decides. */
export function targetsOf(project: Project): TargetOf {
  const byPath = groupBy(
    project.parsed.flatMap(({ targets }) => targets),
    ({ span }) => span.source.path,
  )
  const comments = once((source: Source) => commentsIn(source, byPath.get(source.path) ?? [], startsAround))
  const rules = project.settings.targets.map(rule => ({ kind: rule.kind, matches: globMatcher([rule.files]) }))

  /** Where the texts around a place begin, a fence before the file that it stands in. */
  function startsAround(place: Span): readonly number[] {
    return project.texts.around(place).map(({ text }) => text.span.start)
  }

  return (places, markers) => {
    for (const place of places) {
      const comment = comments(place.source)?.(place)
      if (comment !== undefined) return said(comment.kind, { at: comment.span, message: `a comment says ${comment.kind}` })
    }
    for (const place of places) {
      const rule = rules.find(({ matches }) => matches(place.source.path))
      if (rule !== undefined) return said(rule.kind, { at: place, message: `the settings say ${rule.kind} for ${place.source.path}` })
    }
    const around = places.flatMap(place => project.texts.around(place).flatMap(text => text.markers ?? []))
    return { target: marked([...markers, ...around]), settled: false }
  }
}

/**
 * A comment on the line above a place, on its lines or inside it holds for it, one at the head of a YAML document for that
 * document, one at the head of the file, or of one inside it, for all of that.
 */
function commentsIn(
  source: Source,
  comments: readonly TargetComment[],
  startsAround: (place: Span) => readonly number[],
): (place: Span) => TargetComment | undefined {
  if (comments.length === 0) return () => undefined
  const starts = lineStarts(source.text)
  const lineOf = (offset: number) => positionAt(starts, offset).line
  const sorted = comments.map(comment => ({ comment, line: lineOf(comment.span.start) })).sort((a, b) => a.line - b.line)
  const documents = [0, ...Array.from(source.text.matchAll(DOCUMENT), ({ index }) => index)]
  const documentOf = (offset: number) => lastUpTo(documents, offset, start => start) ?? 0
  const heads = new Map<number, TargetComment>()
  for (const { comment } of sorted.toReversed()) {
    const from = Math.max(documentOf(comment.span.start), startsAround(comment.span)[0] ?? 0)
    if (isHead(source.text.slice(from, comment.span.start))) heads.set(from, comment)
  }
  return place => {
    const near = lastUpTo(sorted, lineOf(place.end), ({ line }) => line)
    if (near !== undefined && near.line >= lineOf(place.start) - 1) return near.comment
    const starts = startsAround(place).flatMap(start => [Math.max(documentOf(place.start), start), start])
    return [...starts, documentOf(place.start), 0].flatMap(start => heads.get(start) ?? [])[0]
  }
}

// the mark before a YAML document
const DOCUMENT = /^---(?=\s|$)/gm

function said(kind: Target['kind'], by: Note): OwnTarget {
  if (kind === 'unknown') return { target: { kind }, settled: true }
  return { target: kind === 'rented' ? { kind, provider: '', by } : { kind, by }, settled: true }
}

/** A negative sign takes back what others say. A rented host is the owner's to read unless something marks it as confidential. */
function marked(markers: readonly Marker[]): Target {
  const confidential = markers.find(({ verdict }) => verdict === 'confidential')
  const negative = markers.find(({ verdict }) => verdict === 'negative')
  if (confidential !== undefined && negative === undefined) return { kind: 'confidential', by: confidential.by }
  const rented = markers.find(({ verdict }) => verdict === 'rented')
  if (rented === undefined) return { kind: 'unknown' }
  const { at, message } = rented.by
  const denial = negative?.by.message ?? 'nothing marks it as a confidential VM'
  return { kind: 'rented', provider: rented.provider ?? '', by: { at, message: `${message}; ${denial}` } }
}

/** Nothing but blank lines, comments and document marks. */
function isHead(text: string): boolean {
  return text.split(/\r?\n/).every(line => /^\s*(?:$|#|\/\/|\/\*|\*|;|<!--|---|\{\{-?\s*\/\*)/.test(line))
}
