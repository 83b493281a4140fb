import type { ParsedCommand, ParsedPermission, Word } from '../../parsed.ts'
import { locatedText, patternText } from '../word.ts'
import type { Role } from './roles.ts'
import type { Call, Understanding } from './tool.ts'

/** What a call acts on: a stored object, the permissions of files, addresses. */
export function actedOn({ words }: Call, { action, items, options }: Understanding): Partial<ParsedCommand> {
  const object = items.find(({ role }) => role === 'object')?.value
  const name = object && locatedText(object)
  const isGiven = (...names: readonly string[]): boolean => options.some(({ flag }) => names.includes(flag))
  const mode = items.find(({ role }) => role === 'mode')?.value
  const permissions = items.flatMap(({ role, value }): ParsedPermission[] =>
    role === 'path' && mode !== undefined ? [{ mode, path: value, recursive: isGiven('-R', '--recursive') }] : [],
  )
  const image = action.makes === 'workload' ? undefined : items.find(({ role }) => role === 'image')?.value
  const variables = new Set(items.filter(({ role }) => VARIABLES.has(role)).map(({ span }) => span.end))
  const urls = action.makes === 'workload' ? [] : urlsIn(words.filter(({ span }) => !variables.has(span.end)))
  return {
    ...(name && { object: name }),
    ...(isGiven('--force') && { forced: true as const }),
    ...(permissions.length > 0 && { permissions }),
    ...(urls.length > 0 && { urls }),
    ...(image && { image }),
  }
}

/** What is a variable's value is no word of the call itself. */
const VARIABLES: ReadonlySet<Role> = new Set(['env', 'assignment', 'settings', 'json', 'secret-env'])

/** The words that name an address. */
export function urlsIn(words: readonly Word[]): readonly Word[] {
  return words.filter(word => patternText(word).includes('://'))
}
