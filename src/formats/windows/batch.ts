import type { Entry, Format, Parsed, Word } from '../../parsed.ts'
import { isBatch } from '../recognise-tools.ts'
import { text as plainText } from '../text.ts'
import { cutWord, entryOf, patternText } from '../word.ts'
import { understandWindows, windowsName } from './programs.ts'
import type { Manner } from './statements.ts'
import { readStatements } from './statements.ts'

/** Batch files: command lines, and `set NAME=value`. */
export const batch: Format = {
  name: 'batch',
  matches: isBatch,
  parse(text): Parsed {
    const statements = readStatements(text, BATCH).map(ownWords)
    const entries = statements.flatMap(assignmentIn)
    const commands = statements.flatMap(words => understandWindows(words) ?? [])
    const base = plainText.parse(text)
    return { ...base, format: 'batch', commands, pairs: [...base.pairs, ...entries], scope: { files: [], entries } }
  },
}

const BATCH: Manner = {
  ends: '&|()',
  quotes: new Map([['"', true]]),
  escape: '^',
  // `%NAME%`, `!NAME!`, `%1`, `%~dp0`, `%%i`
  reference: /%(?<name>[A-Za-z_]\w{0,80})%|!(?:[A-Za-z_]\w{0,80})!|%[^%\s"]{1,80}%|%~?[a-z]{0,6}\d|%%~?\w/iy,
  signs: '%!',
  comment: /(?:::|rem\b)[^\n]*/iy,
}

// words before the command itself
const LEADING = new Set(['call', 'start', 'else', 'do'])
// `"%A%"=="x"`
const COMPARED = /==/

/** A statement's words without what decides whether it runs. */
function ownWords(words: readonly Word[]): readonly Word[] {
  const [first, ...rest] = words
  if (first === undefined) return []
  const text = patternText(first).toLowerCase()
  if (text.startsWith('@') && text.length > 1) return ownWords([cutWord(first, 1), ...rest])
  if (LEADING.has(text) || text === '@') return ownWords(rest)
  if (text === 'cmd' && /^\/[ck]$/i.test(patternText(rest[0] ?? first))) return ownWords(rest.slice(1))
  if (text === 'if') return ownWords(behindCondition(rest))
  return words
}

function behindCondition(words: readonly Word[]): readonly Word[] {
  const start = words.findIndex(word => !/^(?:\/i|not)$/i.test(patternText(word)))
  const condition = words.slice(Math.max(start, 0))
  const [first = '', second = ''] = condition.slice(0, 2).map(patternText)
  if (/^(?:exist|defined|errorlevel)$/i.test(first)) return condition.slice(2)
  if (COMPARED.test(second) || !COMPARED.test(first)) return condition.slice(3)
  return condition.slice(endsOpen(condition[0]) ? 2 : 1)
}

/** `"%A%"== "x"`, the other side behind a blank. */
function endsOpen(word: Word | undefined): boolean {
  return word?.span.source.text.slice(word.span.start, word.span.end).endsWith('==') === true
}

/** `set NAME=value`, not `set /p NAME=question`. */
function assignmentIn([program, assignment, ...more]: readonly Word[]): Entry[] {
  if (assignment === undefined || more.length > 0 || windowsName(program) !== 'set') return []
  const entry = patternText(assignment).startsWith('/') ? undefined : entryOf(assignment)
  return entry === undefined || entry.value.kind === 'absent' ? [] : [entry]
}
