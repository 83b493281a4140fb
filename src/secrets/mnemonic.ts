import { wordlist } from '@scure/bip39/wordlists/english.js'
import { binary, sha256 } from './checksums.ts'

/** Words of the BIP39 list in a row. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly check: 'passed' | 'failed'
}

/**
 * The seed phrases of a text: one pass over its characters that counts words of 3 to 8 lower-case letters; the word list is
 * asked only where twelve stand in a row, which hardly any text but a phrase has.
 */
export function findPhrases(text: string): Phrase[] {
  const phrases: Phrase[] = []
  let run: number[] = []
  let length = 0
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) {
      length++
      continue
    }
    if (length >= 3 && length <= 8) run.push(at - length)
    const goesOn = length <= 8 && length !== 1 && length !== 2 && isBetween(code)
    length = 0
    if (goesOn) continue
    if (run.length >= SHORTEST) phrases.push(...phrasesIn(text.slice(0, at), run))
    if (run.length > 0) run = []
  }
  return phrases
}

/** The numbers of words that a phrase may have. */
const LENGTHS = [24, 21, 18, 15, 12]
const SHORTEST = 12

/** Fewer different words are a made-up phrase. */
const FEWEST_DISTINCT = 8

const WORD = /[a-z]+/g

/** Space, tab, line end, comma, quotes. */
function isBetween(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 44 || code === 34 || code === 39
}

/** Looks for list words in a row among words that start at `starts`; `text` ends where the last one does. */
function phrasesIn(text: string, starts: readonly number[]): Phrase[] {
  const words: readonly string[] = text.slice(starts[0]).match(WORD) ?? []
  const indices = words.map(indexOf)
  const phrases: Phrase[] = []
  let first = 0
  for (let at = 0; at <= indices.length; at++) {
    if (at < indices.length && indices[at] !== -1) continue
    phrases.push(...phraseOf(starts.slice(first, at), words.slice(first, at), indices.slice(first, at)))
    first = at + 1
  }
  return phrases
}

/** The longest phrase with a valid checksum at either end of list words in a row; a row of the right length may fail its check. */
function phraseOf(starts: readonly number[], words: readonly string[], indices: readonly number[]): Phrase[] {
  if (new Set(words).size < FEWEST_DISTINCT) return []
  for (const length of LENGTHS.filter(length => length <= words.length)) {
    for (const from of new Set([words.length - length, 0])) {
      if (isValid(indices.slice(from, from + length))) return [placed(starts, words, { from, length, check: 'passed' })]
    }
  }
  return LENGTHS.includes(words.length) ? [placed(starts, words, { from: 0, length: words.length, check: 'failed' })] : []
}

function placed(
  starts: readonly number[],
  words: readonly string[],
  { from, length, check }: { from: number; length: number; check: Phrase['check'] },
): Phrase {
  const last = from + length - 1
  return { from: starts[from] ?? 0, to: (starts[last] ?? 0) + (words[last] ?? '').length, check }
}

/** Whether the last bits are those of the digest of the others. */
function isValid(indices: readonly number[]): boolean {
  const bits = indices.map(index => index.toString(2).padStart(11, '0')).join('')
  const split = (bits.length * 32) / 33
  const entropy = Uint8Array.from({ length: split / 8 }, (_, at) => parseInt(bits.slice(at * 8, at * 8 + 8), 2))
  return binary(sha256(entropy)).startsWith(bits.slice(split))
}

/** The index of a word in the list, which is sorted; -1 for others. */
function indexOf(word: string): number {
  let low = 0
  let high = wordlist.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const candidate = wordlist[middle] ?? ''
    if (candidate === word) return middle
    if (candidate < word) low = middle + 1
    else high = middle - 1
  }
  return -1
}
