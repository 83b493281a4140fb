import type { Span } from '../source.ts'

/** A stretch of the file that a key path names. */
export interface Place {
  readonly span: Span
  readonly key: string
}

/** The key of the place that holds a file offset; the places are in order and do not overlap. */
export function keyIn(places: readonly Place[], offset: number): string {
  let low = 0
  let high = places.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((places[middle]?.span.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const place = places[low]
  return place !== undefined && place.span.start <= offset && offset <= place.span.end ? place.key : ''
}
