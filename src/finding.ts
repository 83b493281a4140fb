import { placesOf } from './link/places.ts'
import type { Settings } from './model.ts'
import type { Parsed } from './parsed.ts'
import type { Finding, Fix, LocatedFix, Problem, Rule } from './rule.ts'
import { findSecrets } from './secrets/find.ts'
import type { Note, Position, Source, Span } from './source.ts'
import { lineStarts, positionAt, wholeText } from './source.ts'

/** What a rule saw, and how it is reported. */
export interface Sighting {
  readonly rule: Rule
  readonly problem: Problem
  /** The key path of the place: `services.web.environment.HF_TOKEN`. */
  readonly key: string
  readonly finding: Finding
}

/** What a rule yielded. */
export type Seen = Pick<Sighting, 'rule' | 'problem'>

/** Resolves positions and fingerprints. What a rule says several times of one place is one finding. */
export function locate(seen: readonly Seen[], parsed: readonly Parsed[], settings: Settings): Sighting[] {
  const keyOf = keyPaths(parsed)
  const placeOf = places()
  const ordinals = new Map<string, number>()
  return united(seen, settings).map(({ rule, problem }) => {
    const { at, message, secret, severity = rule.severity, related = [] } = problem
    const fix = problem.fix && located(problem.fix, placeOf)
    const key = concealed(keyOf(at))
    const identity = [rule.id, secret?.detector ?? '', at.source.path, key].join('\n')
    const ordinal = ordinals.get(identity) ?? 0
    ordinals.set(identity, ordinal + 1)
    const finding: Finding = {
      rule: rule.id,
      ...(secret && { detector: secret.detector }),
      severity,
      ...placeOf(at),
      message: concealed(message),
      fingerprint: fingerprintOf(identity, ordinal),
      ...(secret?.group !== undefined && { group: secret.group }),
      related: related.map(note => ({ ...placeOf(note.at), message: concealed(note.message) })),
      ...(fix && { fix }),
    }
    return { rule, problem, key, finding }
  })
}

/** Nothing is changed in files that are only read to resolve, and no text that could be a secret is handed on. */
function located({ edits, safe, remains }: Fix, placeOf: PlaceOf): LocatedFix | undefined {
  if (edits.some(({ at, text }) => at.source.scope !== 'report' || concealed(text) !== text)) return undefined
  return {
    safe,
    ...(remains !== undefined && { remains: concealed(remains) }),
    replacements: edits.map(({ at, text }) => ({ ...placeOf(at), text })),
  }
}

/** A message quotes names, and a service, a tag or a flag can be called like a token. */
function concealed(message: string): string {
  const secrets = findSecrets(wholeText({ path: '', text: message, scope: 'report' })).filter(({ evidence }) => evidence === 'format')
  return secrets
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((text, { span }) => `${text.slice(0, span.start)}***${text.slice(span.end)}`, message)
}

/** In order of place: the first message, the strongest severity and the notes of all problems of one rule at one place. */
function united(seen: readonly Seen[], settings: Settings): Seen[] {
  const groups = new Map<string, Seen>()
  for (const { rule, problem } of seen) {
    const { at } = problem
    const key = `${rule.id}\n${at.start}\n${at.end}\n${at.source.path}`
    const first = groups.get(key)?.problem
    const severities = [severityOf(rule, problem, settings), first?.severity]
    const related = [...(first?.related ?? []), ...(problem.related ?? [])]
    const severity = severities.includes('error') ? 'error' : 'warning'
    const { fix, ...whole } = first ?? problem
    const joint = first === undefined ? fix : jointFix(fix, problem.fix)
    groups.set(key, { rule, problem: { ...whole, severity, related: withoutRepeats(related), ...(joint && { fix: joint }) } })
  }
  return [...groups.values()].sort((a, b) => a.problem.at.start - b.problem.at.start)
}

/** What is wrong for several reasons is mended when each of them is. */
function jointFix(one: Fix | undefined, other: Fix | undefined): Fix | undefined {
  if (one === undefined || other === undefined) return undefined
  return { ...one, safe: one.safe && other.safe, edits: [...one.edits, ...other.edits] }
}

function withoutRepeats(notes: readonly Note[]): Note[] {
  return [...new Map(notes.map(note => [`${note.at.start} ${note.at.source.path} ${note.message}`, note])).values()]
}

/** By path, position and rule. */
export function inOrder(a: Finding, b: Finding): number {
  return (
    compare(a.path, b.path) ||
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function severityOf(rule: Rule, problem: Problem, settings: Settings): Finding['severity'] {
  const set = settings.rules[rule.id]
  return set === undefined || set === 'off' ? (problem.severity ?? rule.severity) : set
}

function fingerprintOf(identity: string, ordinal: number): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(`${identity}\n${ordinal}`).digest('hex').slice(0, 16)
}

type PlaceOf = (span: Span) => { path: string; start: Position; end: Position }

/** Line starts are computed once for each source that has findings. */
function places(): PlaceOf {
  const known = new Map<Source, number[]>()
  return ({ source, start, end }) => {
    const starts = known.get(source) ?? lineStarts(source.text)
    known.set(source, starts)
    return { path: source.path, start: positionAt(starts, start), end: positionAt(starts, end) }
  }
}

/** The key paths of a place, from the whole file to the innermost part: `services.web.command/docker run`. */
function keyPaths(parsed: readonly Parsed[]): (span: Span) => string {
  const texts = placesOf(parsed.map(each => [each.text.span, each] as const))
  return ({ source, start }) =>
    texts
      .around({ source, start, end: start })
      .map(each => each.keyAt(start))
      .filter(key => key !== '')
      .toReversed()
      .join('/')
}
