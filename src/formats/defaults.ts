import type { Reference, Value } from '../model.ts'
import type { Word } from '../parsed.ts'
import { isText } from './word.ts'

/** Values by the names of the references that they stand behind: `TAG`, `inputs.tag`. */
export type Defaults = ReadonlyMap<string, Value>

/** A word whose references have what the file itself says they are by default. */
export function withDefaults(word: Word, defaults: Defaults): Word {
  return { ...word, parts: word.parts.map(part => (isText(part) ? part : filled(part, defaults))) }
}

/** A value whose references have what the file itself says they are by default. */
export function filledValue(value: Value, defaults: Defaults): Value {
  switch (value.kind) {
    case 'absent':
    case 'literal':
      return value
    case 'reference':
      return filled(value, defaults)
    case 'template':
      return { ...value, parts: value.parts.map(part => filledValue(part, defaults)) }
  }
}

function filled(reference: Reference, defaults: Defaults): Reference {
  const fallback = reference.fallback === undefined ? defaults.get(reference.name) : undefined
  return fallback === undefined ? reference : { ...reference, operator: ':-', fallback }
}
