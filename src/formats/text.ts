import type { Entry, Format, Parsed } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { slice, spanOf } from '../source.ts'
import { commentedEntries } from './commented.ts'
import { readComments } from './comments.ts'
import { lineComments, markupComments } from './line-comments.ts'
import { valueOf, wordOf } from './word.ts'

/** Any text: comments, and what looks like an assignment in any language. */
export const text: Format = {
  name: 'text',
  matches: () => true,
  parse: (whole): Parsed => ({
    ...nothing(whole, 'text'),
    ...readComments(MARKUP.test(whole.source.path) ? markupComments(whole) : lineComments(whole)),
    pairs: [...quotedEntries(whole), ...(PROGRAM.test(whole.source.path) ? [] : [...commentedEntries([whole]), ...shownEntries(whole)])],
  }),
}

const MARKUP = /\.(?:xml|html?|xhtml|svg|plist|vue|csproj|config)$/i
// where a word without quotes is an expression
const PROGRAM =
  /\.(?:[cm]?[jt]sx?|py[iw]?|ipynb|rb|go|rs|java|kts?|scala|groovy|gradle|php|cs|fs|vb|swift|c|cc|cpp|h|hpp|m|mm|pl|pm|lua|r|jl|dart|ex|exs|erl|clj|hs|ml|sql|vue|svelte|html?|xhtml|css|scss|less|ps1|psm1|bat|cmd|tcl|el|sol|proto)$/i
// `api_key = "…"`, `"token": '…'`, `const pw: string = …`, `Password => "…"`; not a part of an expression (`a ? 'b' : 'c'`), a sentence or a word on a button
const QUOTED =
  /(?<![\w.-])(?<!\?\s{0,40}["'`]?)(?<name>[A-Za-z_][\w.-]{0,80})(?![\w.-])\\?["']?\]?(?::[ \t]{0,4}[A-Za-z][\w.<>|[\]?]{0,40})?[ \t]{0,40}(?::=|=>|=|:)[ \t]{0,40}[bru]?(?<quote>["'`])(?<value>[^"'`\s\\]{4,500})\k<quote>(?![ \t]{0,40}[+%.[(])/g
// `define('DB_PASSWORD', 'x')` of PHP, `os.environ.setdefault("API_KEY", "x")`
const CALL =
  /\b(?:define|setdefault|setenv)[ \t]{0,4}\([ \t]{0,4}(?<outer>["'])(?<name>[A-Za-z_][\w.-]{0,80})\k<outer>[ \t]{0,4},[ \t]{0,4}(?<quote>["'])(?<value>[^"'`\s\\]{4,500})\k<quote>/g
// `docker run -e DB_PASSWORD=x`, `export DB_PASSWORD=x`, `--env "DB_PASSWORD=x"` in a line that shows a command
const SHOWN = /(?<![\w-])(?:-e|--env|export|ENV)(?:[ \t]{1,8}|=)["']?(?<name>[A-Za-z_]\w{0,80})=(?<value>[^\s"'`\\]{1,500})/g
// `PASSWORD 'x'`, `IDENTIFIED BY 'x'` of SQL
const SQL = /\b(?<name>PASSWORD|IDENTIFIED(?:[ \t]+WITH[ \t]+\w{1,40})?[ \t]+BY)[ \t]+(?<quote>')(?<value>[^'\n]{1,500})'/gi
const SQL_FILE = /\.sql$/i

// psql's `PASSWORD :'name'`, a variable
const SQL_VARIABLE = /^\w+\s*:["'`]/

// programs name their own words `token` and `key`; what is issued has digits
const DIGIT = /\d/
const PASSWORD = /pass|pwd|secret|identified/i
// what stands beside a field on a screen
const LABEL = /^[A-Z][a-z]+$/

/** Strings that are given a name, in whatever language. */
function quotedEntries(whole: Mapped): Entry[] {
  const isSqlFile = SQL_FILE.test(whole.source.path)
  const matches = [...whole.text.matchAll(QUOTED), ...whole.text.matchAll(CALL), ...(isSqlFile ? whole.text.matchAll(SQL) : [])]
  return matches.flatMap(({ index, 0: written, groups }) => {
    const { name = '', value = '' } = groups ?? {}
    if (LABEL.test(value) || (isSqlFile && SQL_VARIABLE.test(written)) || (!DIGIT.test(value) && !PASSWORD.test(name))) return []
    const end = index + written.length - 1
    const start = index + written.indexOf(name)
    const isSql = written.startsWith(name) && /\s/.test(name)
    const entry = {
      name: { value: isSql ? 'password' : name, span: spanOf(whole, start, start + name.length) },
      value: valueOf(wordOf(slice(whole, end - value.length, end))),
      span: spanOf(whole, index, end),
    }
    return [entry]
  })
}

/** Variables in the command lines that a text shows. */
function shownEntries(whole: Mapped): Entry[] {
  return Array.from(whole.text.matchAll(SHOWN), ({ index, 0: written, groups }) => {
    const { name = '', value = '' } = groups ?? {}
    const end = index + written.length
    const at = end - value.length - 1 - name.length
    return {
      name: { value: name, span: spanOf(whole, at, at + name.length) },
      value: valueOf(wordOf(slice(whole, end - value.length, end))),
      span: spanOf(whole, at, end),
    }
  })
}
