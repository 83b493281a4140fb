import type { Span } from '../source.ts'
import { groupBy, lastUpTo } from './groups.ts'

/** Things by the stretches of text they stand in. */
export interface Places<T> {
  /** What stands around a place, innermost first. */
  around(span: Span): readonly T[]
}

interface Place<T> {
  readonly start: number
  readonly end: number
  readonly item: T
  readonly parent: Place<T> | undefined
}

/** Indexes things by their stretches, which nest or lie apart. */
export function placesOf<T>(items: Iterable<readonly [Span, T]>): Places<T> {
  const bySource = groupBy(items, ([span]) => span.source.path)
  const nested = new Map<string, readonly Place<T>[]>()
  for (const [path, group] of bySource) nested.set(path, nest(group))
  return { around: span => aroundIn(nested.get(span.source.path) ?? [], span) }
}

/** Whether one stretch lies inside another of the same file. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.source.path === inner.source.path && outer.start <= inner.start && inner.end <= outer.end
}

function nest<T>(items: readonly (readonly [Span, T])[]): readonly Place<T>[] {
  const sorted = [...items].sort(([a], [b]) => a.start - b.start || b.end - a.end)
  const places: Place<T>[] = []
  let parent: Place<T> | undefined
  for (const [{ start, end }, item] of sorted) {
    while (parent !== undefined && parent.end < end) parent = parent.parent
    parent = { start, end, item, parent }
    places.push(parent)
  }
  return places
}

function aroundIn<T>(places: readonly Place<T>[], span: Span): readonly T[] {
  const found: T[] = []
  for (let at = lastUpTo(places, span.start, place => place.start); at !== undefined; at = at.parent) {
    if (at.end >= span.end) found.push(at.item)
  }
  return found
}
