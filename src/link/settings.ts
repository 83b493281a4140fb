import { HOLE, cutWord } from '../formats/word.ts'
import type { Image, Port, Value, Variable } from '../model.ts'
import type { Word } from '../parsed.ts'
import type { Located, Mapped, Note, Span } from '../source.ts'
import { groupBy } from './groups.ts'
import { writtenText } from './loopback.ts'
import { contains } from './places.ts'
import type { Resolver } from './resolve.ts'
import type { Knob, Software } from './software.ts'

/** A setting as it is given: a variable, or a flag, which may have no value. */
export interface Given {
  readonly setting: string
  readonly text?: string
  /** The text where it is written, unless that is elsewhere. */
  readonly written?: Mapped
  readonly span: Span
  readonly trail: readonly Note[]
}

/** A command line that a workload runs. */
export interface Invocation {
  readonly words: readonly string[]
  readonly span: Span
  readonly flags: ReadonlyMap<string, readonly Given[]>
}

/** What a workload is given. */
export interface Setup {
  readonly image?: Located<Image>
  readonly invocations: readonly Invocation[]
  readonly env: ReadonlyMap<string, Given>
  readonly ports: readonly Port[]
  /** A variable of the place where a bare process starts. */
  ambient(name: string): Given | undefined
}

/** Software that a workload is known to run, with the flags that are its. */
export interface Identified {
  readonly software: Software
  readonly by: Note
  readonly flags: Invocation['flags']
}

/** Reads the words of a command line. */
export function invocationOf(words: readonly Word[], resolver: Resolver): Invocation | undefined {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const spoken = words.map(word => ({ word, text: resolver.text(word), span: word.span }))
  const span = { ...first.span, end: Math.max(first.span.end, last.span.end) }
  return { words: spoken.map(({ text }) => text), span, flags: groupBy(spoken.flatMap(flagAt), ({ setting }) => setting) }
}

/** A variable as a setting; `HOLE` stands for a value that is not known. `value`: the one in force, where that is written elsewhere. */
export function givenBy(variable: Variable, resolver: Resolver, value: Value = variable.value): Given {
  const { name, resolved, span } = variable
  const text = resolved === undefined ? HOLE : resolver.plain(resolved)
  const isWritten = value.kind === 'literal' && resolved?.equals(value.text) === true && contains(span, value.span)
  const written = isWritten ? { text, source: value.span.source, runs: value.runs, span: value.span } : undefined
  return { setting: name.value, text, ...(written && { written }), ...placeOf(variable) }
}

/** Where it is handed over; for one of a group, such as an env file, where it is written, unless that is only read. */
function placeOf({ name, span, trail }: Variable): Pick<Given, 'span' | 'trail'> {
  if (contains(span, name.span) || name.span.source.scope !== 'report') return { span, trail }
  const hops = trail.filter(({ at }) => !contains(name.span, at))
  return { span: name.span, trail: [...hops, { at: span, message: `${name.value} is loaded here` }] }
}

/** How a knob is turned: by a variable, by a flag, or not at all. */
export function turnsOf(knob: Knob, env: ReadonlyMap<string, Given>, flags: Invocation['flags']): readonly Given[] {
  const variable = knob.env === undefined ? undefined : env.get(knob.env)
  const options = knob.flag === undefined ? undefined : flags.get(knob.flag)
  return [...(variable === undefined ? [] : [variable]), ...(options ?? [])]
}

interface SpokenWord {
  readonly word: Word
  readonly text: string
  readonly span: Span
}

/** `--host=0.0.0.0`, `--host 0.0.0.0`, a bare `--listen`. */
function flagAt({ word, text, span }: SpokenWord, at: number, all: readonly SpokenWord[]): readonly Given[] {
  if (!text.startsWith('-') || text === '-' || text.startsWith(HOLE)) return []
  const equals = text.indexOf('=')
  if (equals > 0)
    return [{ setting: text.slice(0, equals), ...valueIn(cutWord(word, equals + 1), text.slice(equals + 1)), span, trail: [] }]
  const next = all[at + 1]
  if (next === undefined || next.text.startsWith('-')) return [{ setting: text, span, trail: [] }]
  return [{ setting: text, ...valueIn(next.word, next.text), span: { ...span, end: Math.max(span.end, next.span.end) }, trail: [] }]
}

function valueIn(word: Word, text: string): Pick<Given, 'text' | 'written'> {
  const written = writtenText(word)
  return { text, ...(written?.text === text && { written }) }
}
