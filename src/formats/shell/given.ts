import type { Reference } from '../../model.ts'
import type { Word } from '../../parsed.ts'
import { isText, onlyReference } from '../word.ts'
import type { Known } from './definitions.ts'

// `1`, `@`
const POSITIONAL = /^(?:\d+|[@*])$/

/** Whether a name is that of an argument: `1`, or `@` for all of them. */
export function isArgument(name: string): boolean {
  return POSITIONAL.test(name)
}

/** A word with the arguments of the function in it. */
export function wordsGiven(word: Word, args: readonly Known[]): readonly Word[] {
  const only = onlyReference(word)
  const whole = only && argumentsFor(only, args)
  if (whole !== undefined) return whole
  const parts = word.parts.flatMap(part => (isText(part) ? [part] : (argumentsFor(part, args)?.flatMap(({ parts }) => parts) ?? [part])))
  const isSame = parts.length === word.parts.length && parts.every((part, at) => part === word.parts[at])
  return isSame || parts.length > MOST_PARTS ? [word] : [{ parts, span: word.span }]
}

/** Arguments of arguments of arguments grow fast. */
const MOST_PARTS = 100

// `$1`, `${@}`, `${2:-x}`; of `${1%%:*}` nobody knows
const AS_GIVEN = /^\${1,2}(?:\w|[@*]|\{(?:\d+|[@*])(?:\}|:?[-?]))/

function argumentsFor(reference: Reference, args: readonly Known[]): readonly Word[] | undefined {
  const name = nameOf(reference)
  if (!isArgument(name) || args.length === 0 || !AS_GIVEN.test(writtenAs(reference))) return undefined
  return /\d/.test(name) ? args[Number(name) - 1]?.words : args.flatMap(({ words }) => words)
}

// `NAME` of `${NAME%%:*}` and of `$${NAME#x}` in a Makefile, `1` of `$1`
const NAMED = /^\${1,2}\{?[!#]?(?<name>[A-Za-z_]\w*|\d+|[@*])/

/** `HOST` of `$HOST`, `1` of `${1}`; '' for what is no variable. */
export function nameOf(reference: Reference): string {
  return reference.name || (NAMED.exec(writtenAs(reference))?.groups?.['name'] ?? '')
}

function writtenAs({ span: { source, start, end } }: Reference): string {
  return source.text.slice(start, Math.min(end, start + 100))
}
