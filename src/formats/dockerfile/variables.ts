import type { Entry } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { slice } from '../../source.ts'
import { rewrittenTexts } from '../rewritten.ts'
import { literalText } from '../word.ts'
import type { Building } from './building.ts'
import { addPlace, expandHere } from './building.ts'
import type { Known } from './expand.ts'
import { knownOf } from './expand.ts'
import type { Instruction } from './lines.ts'
import { declare, lookUp } from './scope.ts'
import { splitWords } from './words.ts'

// the blanks of the old form `ENV KEY rest of the line`
const OLD_FORM_BLANKS = /\s+/

/** `ARG NAME OTHER=default` */
export function readArg(building: Building, { rest }: Instruction): void {
  for (const word of splitWords(rest, building.escape)) {
    const at = word.text.indexOf('=')
    const name = nameOf(building, at < 0 ? word : slice(word, 0, at))
    if (name === '') continue
    const known = at < 0 ? redeclared(building, name) : valueAt(building, slice(word, at + 1))
    const entry = entryOf(name, word, known)
    addPlace(building, word.span, 'ARG', name)
    building.stage?.args.push(entry)
    if (known === undefined) continue
    if (at >= 0) building.pairs.push(entry)
    declare(building.stage?.scope ?? building.globals, name, { ...known, fixed: false })
  }
}

/** `ENV KEY=value OTHER="…"` and `ENV KEY value`; no value sees the others of its instruction. */
export function readEnv(building: Building, instruction: Instruction): void {
  const assignments = readAssignments(building, instruction)
  for (const { entry, known } of assignments) {
    building.stage?.env.push(entry)
    declare(building.stage?.scope ?? building.globals, entry.name.value, { ...known, fixed: true })
  }
}

/** `LABEL key=value` */
export function readLabel(building: Building, instruction: Instruction): void {
  readAssignments(building, instruction)
}

interface Assignment {
  readonly entry: Entry
  readonly known: Known
}

function readAssignments(building: Building, { keyword, rest }: Instruction): Assignment[] {
  return assignmentsIn(rest, building.escape).flatMap(({ word, name: written, value }) => {
    const name = nameOf(building, written)
    if (name === '') return []
    const known = valueAt(building, value)
    const entry = entryOf(name, word, known, written)
    addPlace(building, word.span, keyword, name)
    building.pairs.push(entry)
    return [{ entry, known }]
  })
}

interface Written {
  readonly word: Mapped
  readonly name: Mapped
  readonly value: Mapped
}

function assignmentsIn(rest: Mapped, escape: string): Written[] {
  const words = splitWords(rest, escape)
  if (words[0]?.text.includes('=') === true) {
    return words.flatMap(word => {
      const at = word.text.indexOf('=')
      return at < 0 ? [] : [{ word, name: slice(word, 0, at), value: slice(word, at + 1) }]
    })
  }
  const blanks = OLD_FORM_BLANKS.exec(rest.text)
  if (blanks === null) return []
  return [{ word: rest, name: slice(rest, 0, blanks.index), value: slice(rest, blanks.index + blanks[0].length) }]
}

function nameOf(building: Building, written: Mapped): string {
  return literalText(expandHere(building, written).word) ?? ''
}

function valueAt(building: Building, written: Mapped): Known {
  const expansion = expandHere(building, written)
  for (const text of rewrittenTexts(expansion.word)) building.texts.push(text)
  return knownOf(expansion)
}

/** A bare `ARG` in a stage makes the default from before the first stage visible. */
function redeclared({ stage, globals }: Building, name: string): Known | undefined {
  return stage === undefined ? undefined : lookUp(globals, name)
}

function entryOf(name: string, word: Mapped, known: Known | undefined, written: Mapped = slice(word, 0, name.length)): Entry {
  return { name: { value: name, span: written.span }, value: known?.value ?? { kind: 'absent' }, span: word.span }
}
