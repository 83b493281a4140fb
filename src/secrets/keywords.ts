/** Keywords by their first three characters, ASCII letters in any case. */
export interface Keywords {
  readonly words: readonly string[]
  /** For the three characters of a hash, one more than the index of the first keyword that starts with them. */
  readonly first: Uint16Array
  /** For a keyword, one more than the index of the next that starts as it does. */
  readonly next: Uint16Array
}

/** The low bits of an ASCII letter are the same in both cases. */
const BITS = 5
const LOW = (1 << BITS) - 1
const MASK = (1 << (3 * BITS)) - 1

/** Indexes keywords of three characters or more; equal ones are found once for each. */
export function indexKeywords(keywords: readonly string[]): Keywords {
  const words = keywords.map(word => word.toLowerCase())
  const first = new Uint16Array(MASK + 1)
  const next = new Uint16Array(words.length)
  for (let index = words.length - 1; index >= 0; index--) {
    const word = words[index] ?? ''
    const hash = ((word.charCodeAt(0) & LOW) << (2 * BITS)) | ((word.charCodeAt(1) & LOW) << BITS) | (word.charCodeAt(2) & LOW)
    next[index] = first[hash] ?? 0
    first[hash] = index + 1
  }
  return { words, first, next }
}

/** Keywords by their indices, and where each of them starts: two lists, since a text may be made of keywords. */
export interface Occurrences {
  readonly keywords: readonly number[]
  readonly starts: readonly number[]
}

/** Every keyword in a text, in the order of their starts. The loop calls nothing of others: an engine would compile that with it. */
export function findKeywords({ words, first, next }: Keywords, text: string): Occurrences {
  const found: number[] = []
  const foundAt: number[] = []
  const lower = inLowerCase(text)
  let hash = 0
  for (let at = 0; at < lower.length; at++) {
    hash = ((hash << BITS) | (lower.charCodeAt(at) & LOW)) & MASK
    let place = first[hash] ?? 0
    if (place === 0 || at < 2) continue
    for (; place > 0; place = next[place - 1] ?? 0) {
      if (!lower.startsWith(words[place - 1] ?? '', at - 2)) continue
      found.push(place - 1)
      foundAt.push(at - 2)
    }
  }
  return { keywords: found, starts: foundAt }
}

/** Of the same length: a few letters grow when they change their case. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, letters => letters.toLowerCase())
}
