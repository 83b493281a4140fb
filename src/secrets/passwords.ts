import type { Verdict } from './detector.ts'
import { percentDecoded, printableOf } from './decode.ts'
import { isHarmless } from './harmless.ts'
import { isPlaceholder, isSequence } from './placeholders.ts'
import { holdsReference, isReference } from './references.ts'
import { isHash, isSealed } from './sealed.ts'
import { isWeak } from './weak.ts'

/** What the password of a URI or header is; `names` are those of its user, host and database. */
export function passwordVerdict(password: string, names: readonly (string | undefined)[]): Verdict {
  const text = percentDecoded(password).replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  if (isReference(text) || holdsReference(text)) return 'harmless'
  if (FORMATTED.test(text) || isPlaceholder(text)) return 'harmless'
  return isSequence(text) || isWeak(text, names.filter(isText)) ? 'weak' : 'none'
}

/** What stands where a file can only have a password: one that is hashed or encrypted tells nothing. */
export function placeVerdict(text: string, names: readonly (string | undefined)[]): Verdict {
  return isHash(text) || isSealed(text) || isHarmless('password', text) ? 'harmless' : passwordVerdict(text, names)
}

/** What a key is that no scheme announces: neither words alone nor a path, an address or a number. */
export function keyVerdict(text: string): Verdict {
  return DIGIT.test(text) && !isHarmless('key', text) ? passwordVerdict(text, []) : 'harmless'
}

/** What base64 of `user:password` is. */
export function basicVerdict(encoded: string): Verdict {
  const match = USER_PASSWORD.exec(printableOf(encoded) ?? '')
  return match === null ? 'harmless' : passwordVerdict(match[2]!, [match[1]])
}

/** `{password}`, `%s`, `:pass`: filled in by a program */
const FORMATTED = /^(?:\{[\w.]*\}|%[sdv]|:\w+|\[[\w-]+\]|(?:[A-Z]+_)*(?:PASSWORD|PASSWD|PASS|PWD))$/
const DIGIT = /\d/
const USER_PASSWORD = /^([^:]{1,200}):(.{1,400})$/

function isText(text: string | undefined): text is string {
  return text !== undefined && text !== ''
}
