import type { Lookup, Word, WordReference } from '../parsed.ts'
import { scriptOf } from './script.ts'
import { isText, patternText, settled } from './word.ts'

/** Nobody writes a variable of more text, nor uses its variables for more in one script. */
const MOST_IN_ONE = 50_000
const MOST_IN_ALL = 600_000

/** No host, no path and no program has a longer name. */
const MOST_KNOWN = 200

/** Options of a program, what stands before them unknown: `-e A=1`, `$OPTS -e B=2`. */
const OPTIONS = /^(?:[\s\uE000]*\s)?--?[A-Za-z]/
/** A name and what belongs to it: `HF_TOKEN=$TOKEN`, `Authorization: Bearer $TOKEN`. */
const PAIR = /^[A-Za-z_][\w-]*(?:=|: )/
/** Options, or several words. */
const SEVERAL = /^--?[A-Za-z]|\s/

/** Whether a word holds options of a program. */
export function isOptions(word: Word): boolean {
  return OPTIONS.test(patternText(word))
}

/** Whether a word is a name with its value. */
export function isPair(word: Word): boolean {
  return PAIR.test(patternText(word))
}

/** Whether a shell makes other words than one plain one of it. */
export function isSeveral(word: Word): boolean {
  return word.parts.length === 0 || SEVERAL.test(patternText(word))
}

/** How a word is expanded: what its references stand for, and what of that takes their place. */
interface Manner {
  readonly find: (reference: WordReference) => Word | undefined
  readonly replaces: (value: Word) => boolean
}

/** A word with the values of its variables in their places, or noted at the reference where the linker looks them up. */
export function expandedWord(word: Word, { find, replaces }: Manner): Word {
  if (word.parts.every(isText)) return word
  const parts = word.parts.flatMap((part): Word['parts'] => {
    const value = isText(part) ? undefined : find(part)
    if (isText(part) || value === undefined) return [part]
    if (replaces(value)) return value.parts
    const known = knownText(value)
    return known === undefined ? [part] : [{ ...part, known }]
  })
  const whole = { ...word, parts }
  return sizeOf(whole) > MOST_IN_ONE ? word : whole
}

function knownText(value: Word): WordReference['known'] {
  const whole = settled(value)
  return whole.parts.every(isText) && sizeOf(whole) <= MOST_KNOWN ? scriptOf(whole) : undefined
}

/** Text and parts, which all take their time. */
export function sizeOf({ parts }: Word): number {
  return parts.reduce((sum, part) => sum + 1 + (isText(part) ? part.text.length : 0), 1)
}

/** A lookup that ends where more was taken from it than commands are made of. */
export function bounded(lookup: Lookup): Lookup {
  let left = MOST_IN_ALL
  return name => {
    const word = left > 0 ? lookup(name) : undefined
    const size = word === undefined ? 0 : sizeOf(word)
    left -= size
    return size > MOST_IN_ONE ? undefined : word
  }
}

/** Each variable with the variables in it; one that leads back to itself stays as it is written. */
export function lookupIn(held: Lookup): Lookup {
  const known = new Map<string, Word | undefined>()
  let depth = 0
  const lookup: Lookup = name => {
    if (known.has(name)) return known.get(name)
    const word = held(name)
    known.set(name, undefined)
    if (word === undefined || depth >= DEEPEST) return undefined
    depth++
    const expanded = expandedWord(word, { find: ({ to, name }) => (to === 'environment' ? lookup(name) : undefined), replaces: isSeveral })
    depth--
    known.set(name, expanded)
    return expanded
  }
  return bounded(lookup)
}

/** Variables of variables; people use three. */
const DEEPEST = 50
