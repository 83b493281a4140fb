import type { Occurrence, Reference } from '../../model.ts'
import type { Lookup, Marker, Word } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { CONNECTING } from '../commands/inner.ts'
import { TOOLS } from '../commands/tools.ts'
import { peel, programName } from '../commands/wrappers.ts'
import { pieces } from '../commands/workload.ts'
import { isText, onlyReference, patternText } from '../word.ts'
import type { Run } from './flow.ts'
import { follow } from './flow.ts'
import type { Definitions, Known } from './definitions.ts'
import { UNKNOWN } from './definitions.ts'
import { nameOf, wordsGiven } from './given.ts'
import { rentedMachine } from './machines.ts'
import type { Script, SimpleCommand } from './simple-command.ts'

/** One time that a command happens, with its words as they are then and signs of the machine that it goes to. */
export interface Happening extends Occurrence {
  readonly words: readonly Word[]
  readonly markers: readonly Marker[]
}

/** When the commands of a script happen, as far as that says more than their places do. */
export type Happenings = ReadonlyMap<SimpleCommand, readonly Happening[]>

// other programs mean the same whenever they are called
const TELLING = /\b(?:ssh|scp|rsync|sftp|anycloud)\b/
// `$1`, `${@}`: what a function was given
const GIVEN = /\$\{?[1-9@*]/

const MOST = 50

/** Nobody writes longer ones where this matters. */
const MOST_WORDS = 100

/** Goes through a script for them; `variables` are known before it and are added to, `lookup` knows what the text around assigns. */
export function happeningsIn(script: Script, text: string, variables: Definitions, lookup: Lookup): Happenings {
  const found = new Map<SimpleCommand, Happening[]>()
  if (!TELLING.test(text) && (script.functions.length === 0 || !GIVEN.test(text))) return found
  follow(script, variables, (command, run) => {
    const happening = happeningOf(command, { ...run, known: reference => knownIn(run, lookup, reference) })
    const known = found.get(command)
    if (happening !== undefined && known === undefined) found.set(command, [happening])
    else if (happening !== undefined && known !== undefined && known.length < MOST) known.push(happening)
  })
  return found
}

function knownIn({ known }: Run, lookup: Lookup, reference: Reference): Known {
  const own = known(reference)
  const word = own === UNKNOWN ? lookup(nameOf(reference)) : undefined
  return word === undefined ? own : { words: [word], origins: new Set() }
}

function happeningOf(command: SimpleCommand, run: Run): Happening | undefined {
  const { calls } = run
  const words = wordsThen(command.words, run)
  const { words: own } = peel(words)
  const from = fromOf(own, run)
  const markers = rentedMachine(own, run)
  if (calls.length + markers.length === 0 && from === undefined && words === command.words) return undefined
  return { calls, words, markers, ...(from && { from }) }
}

/** The words with what a function was given in them, and addresses and programs that variables hold. */
function wordsThen(written: readonly Word[], run: Run): readonly Word[] {
  if (written.length > MOST_WORDS) return written
  const given = written.flatMap(word => wordsGiven(word, run.args))
  const [program] = peel(given).words
  const called = given.flatMap(word => (word === program ? programThen(word, run) : [word]))
  const tool = programName(peel(called).words[0])
  if (!CONNECTING.has(tool) && !TOOLS.has(tool)) return written
  const words = CONNECTING.has(tool) ? called.flatMap(word => held(word, run)) : given
  return words.length === written.length && words.every((word, at) => word === written[at]) ? written : words
}

/** `ssh -p 22 root@host` of `$SSH`, or of `"${SSH[@]}"` */
function programThen(word: Word, { known }: Run): readonly Word[] {
  const reference = onlyReference(word)
  const { words, several } = reference === undefined ? { words: [], several: true } : known(reference)
  const [first, ...others] = several ? [] : words
  if (first === undefined) return [word]
  return others.length > 0 ? words : pieces(first, ' ').filter(({ parts }) => parts.length > 0)
}

// `root@$HOST:/workspace`
const ADDRESS = /^[^/]*:/
// `"${FILES[@]}"`
const ALL = /^\$\{\w+\[[@*]\]\}$/

/** What a variable that is a whole word holds, where that is an address, an array or an argument of a function. */
function held(word: Word, { known }: Run): readonly Word[] {
  const reference = onlyReference(word)
  if (reference === undefined) return [word]
  const { words, several, given } = known(reference)
  const [first] = words
  if (several || first === undefined) return [word]
  const { source, start, end } = reference.span
  if (ALL.test(source.text.slice(start, end))) return words
  if (reference.to !== 'environment' || words.length > 1) return [word]
  return given || ADDRESS.test(patternText(first)) ? [{ parts: first.parts, span: given ? first.span : word.span }] : [word]
}

/** The commands whose output a command is given, where nothing else is. */
function fromOf(words: readonly Word[], { known }: Run): readonly Span[] | undefined {
  const references = words.slice(1, MOST_WORDS).flatMap(({ parts }) => parts.flatMap(part => (isText(part) ? [] : part)))
  const origins = new Set(references.flatMap(reference => [...known(reference).origins]))
  const spans = [...origins].flatMap(origin => origin?.span ?? [])
  return spans.length > 0 && spans.length === origins.size ? spans : undefined
}
