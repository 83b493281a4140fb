import { lazily } from '../lazily.ts'

/** A stretch of characters of one class, `[from, to)`. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * What a run is made of: letters and digits (`5Kb8…`), numbers with commas and space between them (`12, 240, 7`), or lower-case
 * letters of the scripts that seed phrases are written in, with space, commas and quotes.
 */
export type RunClass = 'alphanumeric' | 'numbers' | 'words'

/** Every run of a class that is at least `shortest` long. Such a run covers one of the places that are as far apart: only those are looked at. */
export function runsIn(text: string, of: RunClass, shortest: number): readonly Stretch[] {
  const found: Stretch[] = []
  const members = MEMBERS[of]()
  let end = 0
  for (let at = shortest - 1; at < text.length; at += shortest) {
    if (at < end || members[text.charCodeAt(at)] !== 1) continue
    let from = at
    while (from > end && members[text.charCodeAt(from - 1)] === 1) from--
    end = at + 1
    while (end < text.length && members[text.charCodeAt(end)] === 1) end++
    if (end - from >= shortest) found.push({ from, to: end })
  }
  return found
}

/** Latin with accents, composed and taken apart, Hangul letters, the ideographic space, kana, Han, Hangul. */
const LETTERS: readonly (readonly [first: number, last: number])[] = [
  [0xe0, 0x17f],
  [0x300, 0x36f],
  [0x1100, 0x11ff],
  [0x3000, 0x3000],
  [0x3041, 0x30fa],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
]

const DIGITS = [0x30, 0x39] as const
const CAPITALS = [0x41, 0x5a] as const
const SMALL = [0x61, 0x7a] as const
/** A tab to the end of a line, and the space. */
const SPACE = [[0x09, 0x0d] as const, [0x20, 0x20] as const]

/** Made when a text is first searched for such runs. */
const MEMBERS: Readonly<Record<RunClass, () => Uint8Array>> = {
  alphanumeric: lazily(() => membersOf('', [DIGITS, CAPITALS, SMALL])),
  numbers: lazily(() => membersOf(',', [DIGITS, ...SPACE])),
  words: lazily(() => membersOf(`,"'`, [SMALL, ...SPACE, ...LETTERS])),
}

/** One for each member among the characters. */
function membersOf(characters: string, ranges: readonly (readonly [first: number, last: number])[]): Uint8Array {
  const members = new Uint8Array(Math.max(...ranges.map(([, last]) => last)) + 1)
  for (const character of characters) members[character.charCodeAt(0)] = 1
  for (const [first, last] of ranges) members.fill(1, first, last + 1)
  return members
}
