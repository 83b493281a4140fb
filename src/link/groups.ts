/** Things by a key, in their order. */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** A function that computes each answer once; undefined while it is still computing that one. */
export function once<K, V>(compute: (key: K) => V): (key: K) => V | undefined {
  const known = new Map<K, V | undefined>()
  return key => {
    if (known.has(key)) return known.get(key)
    known.set(key, undefined)
    const value = compute(key)
    known.set(key, value)
    return value
  }
}

/** The last of sorted items whose number is not above a limit. */
export function lastUpTo<T>(items: readonly T[], limit: number, numberOf: (item: T) => number): T | undefined {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && numberOf(item) <= limit) low = middle + 1
    else high = middle
  }
  return items[low - 1]
}
