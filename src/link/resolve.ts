import { HOLE, literalText, valueOf } from '../formats/word.ts'
import { Hidden } from '../hidden.ts'
import type { Literal, Reference, Value } from '../model.ts'
import type { Entry, Word } from '../parsed.ts'
import type { Note, Span } from '../source.ts'
import { writtenNote } from './env-files.ts'
import type { Find } from './found.ts'

/** A value with its references replaced by what they stand for, where that is known, and the hops from there. */
interface Resolved {
  readonly value: Value
  readonly trail: readonly Note[]
}

/** Resolves values and words against the rest of the project. */
export interface Resolver {
  /** References without a known value stay, with their defaults. `via`: where the text that holds the value was loaded. */
  value(value: Value, via?: Span): Resolved
  /** The text in force, defaults applied, `HOLE` for what cannot be known. */
  text(word: Word): string
  /** The same for a path: an unknown `$HOME` is `~`, an unknown `$PWD` is `.`, any other variable stays as `$NAME`. */
  path(word: Word): string
  /** The whole text of a resolved value, defaults applied; undefined when a part cannot be known. */
  known(value: Value): Hidden | undefined
  /** The text of a value, defaults applied, `HOLE` for what cannot be known: to look for an address in it. */
  shown(value: Value): string
  /** The text of an address, a number or a switch, which is no secret. */
  plain(text: Hidden): string
}

/** What entries came to: the same wherever they are used, but for texts that were loaded somewhere. */
type Known = Map<Entry, Resolved>

/** The entries passed on the way to a value. */
interface Way {
  readonly known: Known
  readonly hops: readonly Entry[]
  readonly via?: Span
}

/** More hops, parts or characters than this are nobody's configuration. */
const MOST_HOPS = 32
const MOST_PARTS = 256
const MOST_TEXT = 100_000

/** Makes the resolver that looks references up with `find`. */
export function resolverOf(find: Find): Resolver {
  const known: Known = new Map()

  function resolve(value: Value, way: Way): Resolved {
    if (value.kind === 'reference') return reference(value, way)
    if (value.kind !== 'template') return { value, trail: [] }
    const resolved = value.parts.map(part => resolve(part, way))
    const parts = resolved.flatMap(part => (part.value.kind === 'template' ? part.value.parts : [part.value]))
    if (parts.length > MOST_PARTS) return { value, trail: [] }
    return { value: { ...value, parts }, trail: joined(resolved.flatMap(part => part.trail)) }
  }

  function reference(value: Reference, way: Way): Resolved {
    const { hops, via } = way
    const fallback = value.fallback && resolve(value.fallback, way)
    const unknown = { ...value, ...(fallback && { fallback: fallback.value }) }
    const found = hops.length < MOST_HOPS ? find(value, via) : undefined
    if (found === undefined || hops.includes(found.entry)) return { value: unknown, trail: fallback?.trail ?? [] }
    const inner = entry(found.entry, way)
    const trail = joined([...inner.trail, writtenNote(found.entry), ...found.trail])
    return applied(value, { value: inner.value, trail }, fallback)
  }

  function entry(entry: Entry, way: Way): Resolved {
    const before = way.known.get(entry)
    if (before !== undefined) return before
    const resolved = resolve(passedOn(entry), { ...way, hops: [...way.hops, entry] })
    way.known.set(entry, resolved)
    return resolved
  }

  const value = (value: Value, via?: Span) => resolve(value, via === undefined ? { known, hops: [] } : { known: new Map(), hops: [], via })
  const text = (word: Word, unknown: Unknown) => literalText(word) ?? textOf(value(valueOf(word)).value, unknown)
  return {
    value,
    text: word => text(word, () => HOLE),
    path: word => text(word, folderFor),
    known(value) {
      const text = textOf(value, () => HOLE)
      return value.kind === 'absent' || text.includes(HOLE) ? undefined : new Hidden(text)
    },
    shown: written => textOf(value(written).value, () => HOLE),
    plain: text => text.reveal(),
  }
}

/** An entry's value, where a bare name passes on the variable of that name. */
export function passedOn({ name, value }: Entry): Value {
  return value.kind === 'absent' ? { kind: 'reference', to: 'environment', name: name.value, span: name.span } : value
}

/** What `${NAME<operator>fallback}` gives once NAME is found. */
function applied(reference: Reference, found: Resolved, fallback: Resolved | undefined): Resolved {
  const { operator = '' } = reference
  const { value, trail } = found
  const empty = value.kind === 'literal' && value.text.length === 0
  if (fallback === undefined) return found
  if (operator.endsWith('+')) return empty && operator === ':+' ? found : fallback
  if (operator === ':-' && empty) return fallback
  if (operator.endsWith('?') || value.kind !== 'reference' || value.fallback !== undefined) return found
  return { value: { ...value, operator: ':-', fallback: fallback.value }, trail }
}

type Unknown = (reference: Reference) => string

function textOf(value: Value, unknown: Unknown): string {
  switch (value.kind) {
    case 'absent':
      return ''
    case 'literal':
      return value.text.length > MOST_TEXT ? HOLE : revealed(value)
    case 'template':
      return joinedText(value.parts.map(part => textOf(part, unknown)))
    case 'reference':
      return value.fallback !== undefined && isDefault(value) ? textOf(value.fallback, unknown) : unknown(value)
  }
}

function revealed({ text }: Literal): string {
  return text.reveal()
}

function joinedText(parts: readonly string[]): string {
  return parts.reduce((sum, part) => sum + part.length, 0) > MOST_TEXT ? HOLE : parts.join('')
}

function isDefault({ operator }: Reference): boolean {
  return operator === undefined || operator === ':-' || operator === '-'
}

const FOLDERS: ReadonlyMap<string, string> = new Map([
  ['HOME', '~'],
  ['PWD', '.'],
])

function folderFor({ to, name }: Reference): string {
  return to === 'environment' ? (FOLDERS.get(name) ?? `$${name}`) : HOLE
}

/** Hops without repetition, the first few dozen. */
function joined(trail: readonly Note[]): readonly Note[] {
  const byPlace = new Map(trail.map(note => [`${note.at.source.path}:${note.at.start}:${note.message}`, note]))
  return [...byPlace.values()].slice(0, MOST_HOPS)
}
