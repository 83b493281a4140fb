import type { Verdict } from './detector.ts'
import { percentDecoded, printableOf } from './decode.ts'
import { isPlaceholder, isSequence } from './placeholders.ts'
import { holdsReference, isReference } from './references.ts'
import { isWeak } from './weak.ts'

/** What the password of a URI or header is; `names` are those of its user, host and database. */
export function passwordVerdict(password: string, names: readonly (string | undefined)[]): Verdict {
  const text = percentDecoded(password).replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  if (isReference(text) || holdsReference(text)) return 'harmless'
  if (FORMATTED.test(text) || isPlaceholder(text)) return 'harmless'
  return isSequence(text) || isWeak(text, names.filter(isText)) ? 'weak' : 'none'
}

/** What base64 of `user:password` is. */
export function basicVerdict(encoded: string): Verdict {
  const match = USER_PASSWORD.exec(printableOf(encoded) ?? '')
  return match === null ? 'harmless' : passwordVerdict(match[2]!, [match[1]])
}

/** `{password}`, `%s`, `:pass`: filled in by a program */
const FORMATTED = /^(?:\{[\w.]*\}|%[sdv]|:\w+|\[[\w-]+\]|(?:[A-Z]+_)*(?:PASSWORD|PASSWD|PASS|PWD))$/
const USER_PASSWORD = /^([^:]{1,200}):(.{1,400})$/

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== ''
}
