import type { Entry, Format, Parsed, Part } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { derive, slice, spanOf } from '../source.ts'
import { isGroovy } from './recognise-tools.ts'
import { unquote } from './shell/quoting.ts'
import { text as plainText } from './text.ts'
import { valueOf, wordOf } from './word.ts'

/** Build scripts of Gradle and pipelines of Jenkins: settings as calls, and the scripts that steps run. */
export const groovy: Format = {
  name: 'groovy',
  matches: isGroovy,
  parse(text): Parsed {
    const base = plainText.parse(text)
    return { ...base, format: 'groovy', pairs: [...base.pairs, ...calledEntries(text)], parts: stepsIn(text) }
  },
}

// `storePassword 'x'` at the beginning of a statement
const CALLED =
  /(?<=^|[\n;{])[ \t]{0,80}(?<name>[A-Za-z_][\w.]{0,80})[ \t]{1,8}(?<quote>["'])(?<value>[^"'$\\\r\n]{1,500})\k<quote>(?=[ \t]*(?:[\r\n;}]|$))/g
// `sh 'x'`, `sh(script: """x""", returnStdout: true)`, `bat "x"`
const STEP =
  /(?<![\w.])(?<step>sh|bat|powershell|pwsh)[ \t]{0,8}\(?[ \t]{0,8}(?:[\w]{1,40}:[ \t]{0,8}(?:true|false)[ \t]{0,8},[ \t]{0,8}){0,4}(?:script:[ \t]{0,8})?(?<quote>'''|"""|'|")(?<script>(?:(?!\k<quote>)(?:[^\\]|\\[^]))*)\k<quote>/g
const FORMATS: ReadonlyMap<string, string> = new Map([
  ['sh', 'shell'],
  ['bat', 'batch'],
  ['powershell', 'powershell'],
  ['pwsh', 'powershell'],
])

/** A method that is called with one string sets what it is named like. */
function calledEntries(whole: Mapped): readonly Entry[] {
  return Array.from(whole.text.matchAll(CALLED), ({ index, 0: written, groups }) => {
    const { name = '', value = '' } = groups ?? {}
    const end = index + written.length - 1
    const start = index + written.indexOf(name)
    return {
      name: { value: name, span: spanOf(whole, start, start + name.length) },
      value: valueOf(wordOf(slice(whole, end - value.length, end))),
      span: spanOf(whole, start, end + 1),
    }
  })
}

/** What steps run; backslashes before quotes and dollar signs are for Groovy. */
function stepsIn(whole: Mapped): readonly Part[] {
  return Array.from(whole.text.matchAll(STEP), ({ index, 0: written, groups }) => {
    const { step = '', quote = '', script = '' } = groups ?? {}
    const end = index + written.length - quote.length
    const pieces = unquote(whole.text, end - script.length, end, 'double')
    return { format: FORMATS.get(step) ?? 'shell', text: derive(whole, pieces) }
  })
}
