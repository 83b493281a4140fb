/** An Aho-Corasick automaton over ASCII in any case: finds all of many keywords in one pass. */
export interface Automaton {
  /** The class of each ASCII character; 0 for all that no keyword holds. */
  readonly classes: Uint8Array
  readonly width: number
  /** The state that follows a state and a class: `next[state * width + class]`. */
  readonly next: Uint16Array
  /** The indices of the keywords that end in a state. */
  readonly ends: readonly (readonly number[] | undefined)[]
  readonly lengths: readonly number[]
}

/** Compiles keywords; equal ones are found once for each. */
export function compileKeywords(keywords: readonly string[]): Automaton {
  const { classes, width } = classesOf(keywords)
  const states = 1 + keywords.reduce((sum, keyword) => sum + keyword.length, 0)
  const next = new Uint16Array(states * width)
  const ends: (number[] | undefined)[] = []
  let last = 0
  for (const [index, keyword] of keywords.entries()) {
    let state = 0
    for (let at = 0; at < keyword.length; at++) {
      const edge = state * width + (classes[keyword.charCodeAt(at)] ?? 0)
      state = next[edge] ||= ++last
    }
    ;(ends[state] ??= []).push(index)
  }
  linkFailures(next, ends, width, last)
  return {
    classes,
    width,
    next,
    ends: Array.from({ length: last + 1 }, (_, state) => ends[state]),
    lengths: keywords.map(word => word.length),
  }
}

/** Calls `visit` with the index and the start of every keyword in a text, in the order of their ends. */
export function visitKeywords(automaton: Automaton, text: string, visit: (keyword: number, start: number) => void): void {
  const { classes, width, next, ends, lengths } = automaton
  let state = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    state = next[state * width + (classes[code] ?? 0)] ?? 0
    const found = ends[state]
    if (found === undefined) continue
    for (const keyword of found) visit(keyword, at + 1 - (lengths[keyword] ?? 0))
  }
}

function classesOf(keywords: readonly string[]): { classes: Uint8Array; width: number } {
  const classes = new Uint8Array(128)
  let width = 1
  for (const letter of new Set(keywords.join('').toLowerCase())) {
    classes[letter.toUpperCase().charCodeAt(0)] = width
    classes[letter.charCodeAt(0)] = width++
  }
  return { classes, width }
}

/** Completes the trie breadth first: a missing edge leads where the longest proper suffix leads, which also lends its keywords. */
function linkFailures(next: Uint16Array, ends: (number[] | undefined)[], width: number, last: number): void {
  const failures = new Uint16Array(last + 1)
  const queue = [0]
  for (const state of queue) {
    const failure = failures[state] ?? 0
    for (let edge = 0; edge < width; edge++) {
      const target = next[state * width + edge] ?? 0
      const elsewhere = state === 0 ? 0 : (next[failure * width + edge] ?? 0)
      if (target === 0) {
        next[state * width + edge] = elsewhere
        continue
      }
      failures[target] = elsewhere
      const lent = ends[elsewhere]
      if (lent !== undefined) ends[target] = [...(ends[target] ?? []), ...lent]
      queue.push(target)
    }
  }
}
