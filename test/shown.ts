import type { Value } from '../src/model.ts'
import type { Entry, Word } from '../src/parsed.ts'

/** A value as a test writes it: `<environment TAG :- latest>` for what is referred to. */
export function shown(value: Value): string {
  switch (value.kind) {
    case 'literal':
      return value.text.reveal()
    case 'reference':
      return `<${[value.to, value.name, value.operator, value.fallback && shown(value.fallback)].filter(Boolean).join(' ')}>`
    case 'template':
      return value.parts.map(shown).join('')
    case 'absent':
      return '-'
  }
}

/** `NAME=value` for each entry. */
export function shownEntries(entries: readonly Entry[] = []): string[] {
  return entries.map(({ name, value }) => `${name.value}=${shown(value)}`)
}

/** A word as a test writes it. */
export function shownWord({ parts }: Word): string {
  return parts.map(part => ('text' in part ? part.text : shown(part))).join('')
}
