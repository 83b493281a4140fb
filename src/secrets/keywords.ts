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

/** A state that a trie reaches from another one by a class of characters. */
interface Step {
  readonly state: number
  readonly parent: number
  readonly edge: number
}

/** Compiles keywords; equal ones are found once for each. */
export function compileKeywords(keywords: readonly string[]): Automaton {
  const { classes, width } = classesOf(keywords)
  const next = new Uint16Array((1 + keywords.reduce((sum, keyword) => sum + keyword.length, 0)) * width)
  const ends: (number[] | undefined)[] = [undefined]
  const levels: Step[][] = []
  for (const [index, keyword] of keywords.entries()) {
    let state = 0
    for (let at = 0; at < keyword.length; at++) {
      const edge = classes[keyword.charCodeAt(at)] ?? 0
      const parent = state
      state = next[parent * width + edge] ?? 0
      if (state > 0) continue
      state = next[parent * width + edge] = ends.push(undefined) - 1
      ;(levels[at] ??= []).push({ state, parent, edge })
    }
    ;(ends[state] ??= []).push(index)
  }
  linkFailures(next, ends, width, levels)
  return { classes, width, next, ends, lengths: keywords.map(word => word.length) }
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

/**
 * Completes the trie level by level: a missing edge leads where the longest proper suffix leads, which also lends its keywords.
 * Whole rows are copied, because the table is built at every start.
 */
function linkFailures(next: Uint16Array, ends: (number[] | undefined)[], width: number, levels: readonly (readonly Step[])[]): void {
  const failures = new Uint16Array(ends.length)
  for (const level of levels) {
    for (const { state, parent, edge } of level) failures[state] = parent === 0 ? 0 : (next[(failures[parent] ?? 0) * width + edge] ?? 0)
    for (const { state, parent, edge } of level) next[parent * width + edge] = state
    for (const { state } of level) {
      const failure = failures[state] ?? 0
      next.copyWithin(state * width, failure * width, (failure + 1) * width)
      const lent = ends[failure]
      if (lent !== undefined) ends[state] = [...(ends[state] ?? []), ...lent]
    }
  }
}
