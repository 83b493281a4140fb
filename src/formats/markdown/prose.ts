import type { Entry } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { slice, spanOf } from '../../source.ts'
import { valueOf, wordOf } from '../word.ts'

// "log in with the password: `x`", "**API key** is "x"": a value in marks, wherever it stands
const QUOTED =
  /(?<![\w`./-])(?<name>[A-Za-z][\w-]{0,40}(?: [A-Za-z][\w-]{0,40}){0,2}?)[*_]{0,2}(?<sign>\s?[:=][*_]{0,2}| (?:is|are|as|to)[*_]{0,2}(?=\s{1,3}[`"“]))\s{0,3}(?<mark>\*{0,2}[`"“])(?<value>[^\s`"“”]{4,200})[`"”]/g
// "Password: x", "**Password:** x" as a line of its own
const LINE =
  /^[ \t>]{0,20}(?:[-*+] )?[*_]{0,2}(?<name>[A-Za-z][\w-]{0,40}(?: [A-Za-z][\w-]{0,40}){0,2})[*_]{0,2}(?<sign>:)(?<mark>[*_]{0,2}[ \t]{1,3})(?<value>[^\s`"'<>()[\]]{6,200})[ \t]*\r?$/gm
// `The default ` of `The default password`
const LEADING = /^(?:(?:the|an?|and|or|with|by|as|your|my|its|use|using|has|have|is|default|following|[a-z]+ with) )+/i
// a sentence says of most values what they are: `string`, `required`
const DATA = /\d|[!@#$%^&*+=]/
// `--password=…`, `$TOKEN`, `/run/x`, `https://…`
const NO_VALUE = /^(?:[-$/<{]|[a-z]+:\/\/)/

/** What sentences say a name's value is. */
export function proseEntries(text: Mapped): Entry[] {
  return [...text.text.matchAll(QUOTED), ...text.text.matchAll(LINE)].flatMap(({ index, 0: written, groups }) => {
    const { name: words = '', value = '' } = groups ?? {}
    if (!DATA.test(value) || NO_VALUE.test(value)) return []
    const name = words.replace(LEADING, '')
    const nameAt = index + written.indexOf(words) + words.length - name.length
    const from = index + written.lastIndexOf(value)
    const to = from + value.length
    return [
      {
        name: { value: name, span: spanOf(text, nameAt, nameAt + name.length) },
        value: valueOf(wordOf(slice(text, from, to))),
        span: spanOf(text, nameAt, to),
      },
    ]
  })
}
