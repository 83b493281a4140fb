import type { Entry, Word } from '../../parsed.ts'
import { cutWord, entryOf, literalText, locatedText, patternText, valueOf } from '../word.ts'
import { jsonOf } from './entries.ts'
import { pieces } from './workload.ts'

// `name@file`, `name=@file`, `name=<file`, `@file`
const FROM_FILE = /^(?:[^=&{["]*@|[^=&{["]*=[@<])/
const JSON_TEXT = /^\s*[{[]/

/** Names and values of what an HTTP request sends: of a form (`a=b&c=d`), or of JSON. */
export function bodyEntries(body: Word): readonly Entry[] {
  const text = patternText(body)
  if (JSON_TEXT.test(text)) return jsonOf(body)
  if (FROM_FILE.test(text)) return []
  return pieces(body, /&/).flatMap(piece => {
    const entry = entryOf(piece)
    return entry === undefined || entry.value.kind === 'absent' ? [] : [entry]
  })
}

// `wifi-sec.psk`, `802-11-wireless-security.wep-key0`
const WIRELESS_KEY = /(?:^|[.-])(?:psk|wep-key\d)$/

/** Names and values in turn, or `name=value`. */
export function turnEntries(words: readonly Word[]): readonly Entry[] {
  const found: Entry[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    const value = words[at + 1]
    if (word === undefined) break
    const pair = patternText(word).includes('=') ? entryOf(word) : undefined
    const name = locatedText(word)
    if (pair !== undefined) found.push(pair)
    else if (value !== undefined) {
      at++
      const certain = name !== undefined && WIRELESS_KEY.test(name.value) ? ({ certain: true } as const) : {}
      if (name !== undefined && literalText(value) !== '') found.push({ name, value: valueOf(value), span: value.span, ...certain })
    }
  }
  return found
}

// `system/…@//host:1521/db`; `/` alone logs in as who calls
const CONNECT = /^(?<user>[\w$#"]{1,128}\/)(?<password>"[^"]{1,128}"|[^@/\s]{1,128})(?:@|$)/

/** The password of `user/password@database`. */
export function connectPassword(word: Word): Word | undefined {
  const { user = '', password = '' } = CONNECT.exec(patternText(word))?.groups ?? {}
  return password === '' ? undefined : cutWord(word, user.length, user.length + password.length)
}
