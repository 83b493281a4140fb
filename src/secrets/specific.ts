import { lazily } from '../lazily.ts'
import type { Secret } from '../value.ts'
import { families } from './detectors/index.ts'

/** The id of what only a name gives away. */
export const NAMED = 'sensitive-name'

/** Secrets without overlaps: of those that share a place the most specific stays, with the name of the others, in order of place. */
export function mostSpecific(secrets: readonly Secret[]): Secret[] {
  const kept: Secret[] = []
  for (const secret of secrets.toSorted(byPlace)) {
    const before = kept.at(-1)
    if (before === undefined || !overlap(before, secret)) kept.push(secret)
    else kept[kept.length - 1] = moreSpecific(before, secret)
  }
  return kept
}

function byPlace(one: Secret, other: Secret): number {
  const [path, otherPath] = [one.span.source.path, other.span.source.path]
  if (path !== otherPath) return path < otherPath ? -1 : 1
  return one.span.start - other.span.start || other.span.end - one.span.end
}

function overlap(one: Secret, other: Secret): boolean {
  return one.span.source === other.span.source && other.span.start < one.span.end
}

/** A format wins over a name, a provider's format over a general one, one that stands under a name over one that does not. */
function moreSpecific(one: Secret, other: Secret): Secret {
  const difference = one.detector === other.detector ? 0 : rank(one) - rank(other)
  const wins = Number.isNaN(difference) || difference === 0 ? one.name !== undefined || other.name === undefined : difference < 0
  const [winner, loser] = wins ? [one, other] : [other, one]
  return winner.name === undefined && loser.name !== undefined ? { ...winner, name: loser.name } : winner
}

function rank({ detector }: Secret): number {
  return detector === NAMED ? Infinity : (ranks().get(detector) ?? -1)
}

/** Needs all rows, so it is made when two finds first share a place. */
const ranks = lazily(() => new Map(families.flatMap(rows => rows()).map(({ id }, rank) => [id, rank] as const)))
