import type { Detector } from './detector.ts'
import { BETWEEN } from './detectors/named.ts'
import type { Catalogue } from './families.ts'
import { SEPARATORS } from './families.ts'

/** How the names end that vendors document: what is looked for in a text. */
export const ENDINGS: readonly string[] = [
  'key',
  'keys',
  'token',
  'tokens',
  'secret',
  'password',
  'pass',
  'pat',
  'private',
  'config',
  'sandbox',
  'production',
  'login',
  'encrypt',
  'certificate',
  'base',
  'appid',
  '_id',
  '-id',
  'ssws',
  'splunk',
  'api',
  'salt',
  'pepper',
  'team',
  'signing',
  'creds_iv',
  'creds-iv',
  'key_v1',
  'key-v1',
]

/** So much of a name is looked at. */
const LONGEST = 80

/** The formats whose documented names end at `end`, patterns made to be tried right there. */
export function namedFormats(catalogue: Catalogue): (text: string, end: number) => readonly Detector[] {
  const formats = new Map<string, readonly Detector[]>()
  return (text, end) => {
    if (isNamePart(text.charCodeAt(end))) return []
    let start = end
    while (start > 0 && end - start < LONGEST && isNamePart(text.charCodeAt(start - 1))) start--
    const found: Detector[] = []
    for (const name of endingsOf(text.slice(start, end))) {
      const known = formats.get(name) ?? catalogue.named(name).map(behindName)
      if (known.length > 0) formats.set(name, known)
      found.push(...known)
    }
    return found
  }
}

/** `MY_APP_KEY`, `APP_KEY` and `KEY`, as plain names. */
function endingsOf(name: string): string[] {
  const parts = name.toLowerCase().split(SEPARATORS)
  return parts.map((_, at) => parts.slice(at).join('')).filter(part => part !== '')
}

/** The same format with a pattern that starts where the name ends. */
function behindName(detector: Detector): Detector {
  return { ...detector, pattern: new RegExp(`${BETWEEN}(?<secret>${detector.pattern.source})${END}`, 'dy') }
}

/** Where the value ends: one that goes on is of another format. */
const END = String.raw`(?![\w+/=-]|\.\w)`

function isNamePart(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95 || code === 45
}
