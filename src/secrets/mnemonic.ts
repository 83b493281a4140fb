import { wordlist } from '@scure/bip39/wordlists/english.js'
import { binary, sha256 } from './checksums.ts'
import { runsIn } from './runs.ts'

/** Words of a BIP39 list in a row. */
export interface Phrase {
  readonly from: number
  readonly to: number
  readonly check: 'passed' | 'failed'
}

/** The places of the words of a list, in the normal form NFKD. */
export type WordList = ReadonlyMap<string, number>

/** The seed phrases of a text: in English, and in the languages of further lists. */
export function findPhrases(text: string, lists: readonly WordList[] = []): Phrase[] {
  const phrases: Phrase[] = []
  for (const words of rowsOfWords(text)) {
    for (const indexIn of [englishIndex, ...lists.map(list => (word: string) => list.get(word.normalize('NFKD')) ?? -1)]) {
      const found = phrasesIn(words, indexIn)
      phrases.push(...found)
      if (found.length > 0) break
    }
  }
  return phrases
}

/** Whether a text has as many words in a row as a phrase, and some that are not English: only then further lists find more. */
export function mayHoldForeignPhrase(text: string): boolean {
  return rowsOfWords(text).some(words => words.filter(({ word }) => englishIndex(word) === -1).length >= SHORTEST)
}

interface Word {
  readonly word: string
  readonly from: number
}

/** Words in a row that could be those of a list, twelve and more: hardly any text but a phrase has them. */
function rowsOfWords(text: string): readonly (readonly Word[])[] {
  const rows: Word[][] = []
  for (const { from, to } of runsIn(text, 'words', SHORTEST_TEXT)) {
    let words: Word[] = []
    rows.push(words)
    for (const { 0: word, index } of text.slice(from, to).matchAll(WORD)) {
      if (isListWord(word)) words.push({ word, from: from + index })
      else if (words.length > 0) rows.push((words = []))
    }
  }
  return rows.filter(words => words.length >= SHORTEST)
}

/** The numbers of words that a phrase may have. */
const LENGTHS = [24, 21, 18, 15, 12]
const SHORTEST = 12

/** Fewer different words are a made-up phrase. */
const FEWEST_DISTINCT = 8

/** Twelve words of one character, as in Chinese, and what is between them. */
const SHORTEST_TEXT = 23

const WORD = /[^\s,"']+/g

/** Three letters, or fewer of a script that needs fewer; the longest are those of Korean, whose letters are taken apart. */
const LIST_WORD = /^(?:[a-z]{3,11}|(?=.*[^a-z]).{1,11})$/

function isListWord(word: string): boolean {
  return LIST_WORD.test(word)
}

/** Looks for list words in a row. */
function phrasesIn(words: readonly Word[], indexIn: (word: string) => number): Phrase[] {
  const indices = words.map(({ word }) => indexIn(word))
  const phrases: Phrase[] = []
  let first = 0
  for (let at = 0; at <= indices.length; at++) {
    if (at < indices.length && indices[at] !== -1) continue
    phrases.push(...phraseOf(words.slice(first, at), indices.slice(first, at)))
    first = at + 1
  }
  return phrases
}

/** The longest phrase with a valid checksum at either end of list words in a row; a row of the right length may fail its check. */
function phraseOf(words: readonly Word[], indices: readonly number[]): Phrase[] {
  if (new Set(indices).size < FEWEST_DISTINCT || isList(indices)) return []
  for (const length of LENGTHS.filter(length => length <= words.length)) {
    for (const from of new Set([words.length - length, 0])) {
      if (isValid(indices.slice(from, from + length))) return [placed(words.slice(from, from + length), 'passed')]
    }
  }
  return LENGTHS.includes(words.length) ? [placed(words, 'failed')] : []
}

/** Whether most words follow the one before as in the list: a copy of it, or a part. */
function isList(indices: readonly number[]): boolean {
  return indices.filter((index, at) => index === (indices[at - 1] ?? -1) + 1).length * 2 > indices.length
}

function placed(words: readonly Word[], check: Phrase['check']): Phrase {
  const last = words.at(-1)
  return { from: words[0]?.from ?? 0, to: last === undefined ? 0 : last.from + last.word.length, check }
}

/** Whether the last bits are those of the digest of the others. */
function isValid(indices: readonly number[]): boolean {
  const bits = indices.map(index => index.toString(2).padStart(11, '0')).join('')
  const split = (bits.length * 32) / 33
  const entropy = Uint8Array.from({ length: split / 8 }, (_, at) => parseInt(bits.slice(at * 8, at * 8 + 8), 2))
  return binary(sha256(entropy)).startsWith(bits.slice(split))
}

/** The index of a word in the English list, which is sorted; -1 for others. */
function englishIndex(word: string): number {
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
