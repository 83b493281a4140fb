import type { Entry, Format, Parsed, Word } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { slice, spanOf } from '../../source.ts'
import { TOOLS } from '../commands/tools.ts'
import { optionEntries } from '../options.ts'
import { isPowershell } from '../recognise-tools.ts'
import { text as plainText } from '../text.ts'
import { literalText, valueOf, wordOf } from '../word.ts'
import { understandWindows, windowsName } from './programs.ts'
import type { Manner } from './statements.ts'
import { readStatements } from './statements.ts'

/** Scripts of PowerShell: assignments, parameters of cmdlets, command lines of programs. */
export const powershell: Format = {
  name: 'powershell',
  matches: isPowershell,
  parse(text): Parsed {
    const statements = readStatements(text, POWERSHELL).map(withoutCall)
    const base = plainText.parse(text)
    const commands = statements.flatMap(words => (isProgram(words[0]) ? (understandWindows(words) ?? []) : []))
    return { ...base, format: 'powershell', commands, pairs: [...base.pairs, ...assignedIn(text), ...statements.flatMap(parametersIn)] }
  },
}

const POWERSHELL: Manner = {
  ends: ';|{}',
  quotes: new Map([
    ['"', true],
    ["'", false],
  ]),
  escape: '`',
  // `$env:NAME`, `$name.Member`, `$(…)`, `(…)`, `@(…)`
  reference: /\$env:(?<name>\w{1,80})|\$\{[^}\n]{1,80}\}|\$[\w:?]{1,80}(?:\.\w{1,80}){0,5}|[$@]?\((?:[^()\n]|\([^()\n]{0,200}\)){0,400}\)/y,
  signs: '$@(',
  comment: /<#[^]*?#>|#[^\n]*/y,
}

// `Connect-Service`: parameters of a cmdlet are in no process list
const CMDLET = /^[A-Za-z]+-[A-Za-z]+$/
const PROGRAM = /^[\w.:\\/ -]+$/

/** `& "C:\tool.exe" …` */
function withoutCall(words: readonly Word[]): readonly Word[] {
  const first = words[0] && literalText(words[0])
  return first === '&' || first === '.' ? words.slice(1) : words
}

function isProgram(word: Word | undefined): boolean {
  const text = word === undefined ? undefined : literalText(word)
  if (text === undefined || !PROGRAM.test(text)) return false
  return !CMDLET.test(text) || TOOLS.has(windowsName(word))
}

/** `-Password 'x'` of a cmdlet. */
function parametersIn([cmdlet, ...rest]: readonly Word[]): readonly Entry[] {
  const text = cmdlet && literalText(cmdlet)
  if (text === undefined || !CMDLET.test(text) || TOOLS.has(text.toLowerCase())) return []
  return optionEntries(rest)
}

// `$env:DB_PASSWORD = "x"`, `[string]$Password = 'x'`; not the beginning of an expression
const ASSIGNED =
  /\$\{?(?:(?:env|global|script|local|private):)?(?<name>[A-Za-z_]\w{0,80})\}?[ \t]{0,40}=[ \t]{0,40}(?<quote>["'])(?<value>[^"'`\r\n]{1,500})\k<quote>(?![ \t]{0,8}[-+.[])/gi
// `[Environment]::SetEnvironmentVariable("DB_PASSWORD", "x", "Machine")`
const SET =
  /SetEnvironmentVariable\([ \t]{0,8}["'](?<name>\w{1,80})["'][ \t]{0,8},[ \t]{0,8}(?<quote>["'])(?<value>[^"'`\r\n]{1,500})\k<quote>/gi

function assignedIn(whole: Mapped): readonly Entry[] {
  return [ASSIGNED, SET].flatMap(pattern =>
    Array.from(whole.text.matchAll(pattern), ({ index, 0: written, groups }) => {
      const { name = '', value = '' } = groups ?? {}
      const end = index + written.length - 1
      const text = slice(whole, end - value.length, end)
      const word: Word = HOLDS_VARIABLE.test(value) ? { parts: [], span: text.span } : wordOf(text)
      return { name: { value: name, span: spanOf(whole, index, end) }, value: valueOf(word), span: spanOf(whole, index, end + 1) }
    }),
  )
}

// `Server=db;Password=$pw`
const HOLDS_VARIABLE = /\$[\w({]/
