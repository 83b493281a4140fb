/** Keywords by their first three characters, ASCII letters in any case. */
export interface Keywords {
  readonly words: readonly string[]
  /** For the three characters of a hash, one more than their place in `starts`. */
  readonly table: Uint16Array
  /** The indices of the keywords that start with those three. */
  readonly starts: readonly (readonly number[])[]
}

const BITS = 5
const MASK = (1 << (3 * BITS)) - 1

/** A small number for each ASCII character, the same for both cases of a letter. */
const FOLDED = Uint8Array.from({ length: 128 }, (_, code) => (code >= 65 && code <= 90 ? code + 32 : code) & ((1 << BITS) - 1))

/** Indexes keywords of three characters or more; equal ones are found once for each. */
export function indexKeywords(keywords: readonly string[]): Keywords {
  const words = keywords.map(word => word.toLowerCase())
  const table = new Uint16Array(MASK + 1)
  const starts: number[][] = []
  for (const [index, word] of words.entries()) {
    let hash = 0
    for (let at = 0; at < 3; at++) hash = step(hash, word.charCodeAt(at))
    const place = table[hash] ?? 0
    if (place > 0) starts[place - 1]?.push(index)
    else table[hash] = starts.push([index])
  }
  return { words, table, starts }
}

/** Calls `visit` with the index and the start of every keyword in a text, in the order of their starts. */
export function visitKeywords({ words, table, starts }: Keywords, text: string, visit: (keyword: number, start: number) => void): void {
  let hash = 0
  for (let at = 0; at < text.length; at++) {
    hash = step(hash, text.charCodeAt(at))
    const place = table[hash] ?? 0
    if (place === 0 || at < 2) continue
    for (const index of starts[place - 1] ?? []) if (stands(words[index] ?? '', text, at - 2)) visit(index, at - 2)
  }
}

/** The hash of the last three characters, one further. */
function step(hash: number, code: number): number {
  return ((hash << BITS) | (FOLDED[code] ?? 0)) & MASK
}

function stands(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = text.charCodeAt(start + at)
    const folded = code >= 65 && code <= 90 ? code + 32 : code
    if (folded !== word.charCodeAt(at)) return false
  }
  return true
}
