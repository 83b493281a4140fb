import type { Sighting } from './finding.ts'
import { globMatcher } from './glob.ts'
import { placesOf } from './link/places.ts'
import type { Ignore, IgnoreUse, Settings, StandingIgnore } from './model.ts'
import type { Span } from './source.ts'

/** What is left to report, and what each ignore comment did. */
export interface Suppressed {
  readonly kept: readonly Sighting[]
  readonly uses: readonly IgnoreUse[]
}

const DAY = 24 * 60 * 60 * 1000

/** Takes out what an ignore comment or the settings silence. An ignore without a reason silences nothing. */
export function suppress(sightings: readonly Sighting[], ignores: readonly Ignore[], settings: Settings): Suppressed {
  const comments = unique(ignores)
  const inForce = placesOf(comments.filter(ignore => holds(ignore, settings.now)).map(ignore => [linesOf(ignore), ignore] as const))
  const standing = (settings.ignores ?? []).filter(ignore => holds(ignore, settings.now)).map(silencer)
  const silenced = new Map<Ignore, number>()
  const kept = sightings.filter(sighting => {
    const { source, start } = sighting.problem.at
    const ignore = inForce
      .around({ source, start, end: start + 1 })
      .find(({ rules }) => rules.some(({ value }) => value === sighting.rule.id))
    if (ignore) silenced.set(ignore, (silenced.get(ignore) ?? 0) + 1)
    return ignore === undefined && !standing.some(silences => silences(sighting))
  })
  return { kept, uses: comments.map(ignore => ({ ignore, silenced: silenced.get(ignore) ?? 0 })) }
}

/** A comment of a script in a manifest may be read by both front ends. */
function unique(ignores: readonly Ignore[]): Ignore[] {
  return [...new Map(ignores.map(ignore => [`${ignore.span.start} ${ignore.span.source.path}`, ignore])).values()]
}

/** The lines that an ignore holds for. */
function linesOf({ span, from, to }: Ignore): Span {
  return { source: span.source, start: from, end: to }
}

/** `until` names the last day on which it holds. */
function holds({ reason, until, fault }: Pick<Ignore, 'reason' | 'until' | 'fault'>, now: number): boolean {
  return reason !== undefined && reason !== '' && fault === undefined && (until === undefined || now < Date.parse(until) + DAY)
}

function silencer({ rule, files, key, fingerprint }: StandingIgnore): (sighting: Sighting) => boolean {
  const inFiles = files === undefined ? () => true : globMatcher([files])
  return sighting =>
    rule === sighting.finding.rule &&
    inFiles(sighting.finding.path) &&
    (key === undefined || key === sighting.key) &&
    (fingerprint === undefined || fingerprint === sighting.finding.fingerprint)
}
