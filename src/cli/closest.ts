/** `; did you mean scan?` where one of the known words is near, else nothing. */
export function closest(word: string, known: readonly string[]): string {
  const [best] = known.map(each => ({ each, distance: distanceOf(word, each) })).sort((a, b) => a.distance - b.distance)
  return best && best.distance <= Math.max(1, Math.floor(word.length / 4)) ? `; did you mean ${best.each}?` : ''
}

/** How many letters must be put in, left out or exchanged. */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let at = 0; at < one.length; at++) {
    const next = [at + 1]
    for (let to = 0; to < other.length; to++) {
      const exchanged = (row[to] ?? 0) + (one[at] === other[to] ? 0 : 1)
      next.push(Math.min(exchanged, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
