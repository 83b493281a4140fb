import type { Entry } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { slice, spanOf } from '../../source.ts'
import { lineEnd } from '../lines.ts'
import { valueOf, wordOf } from '../word.ts'

/** A cell, without its blanks and marks. */
interface Cell {
  readonly text: string
  readonly from: number
}

// `|---|:--:|` below the titles of the columns
const RULE = /^[ \t]*\|?(?:[ \t]*:?-{1,200}:?[ \t]*\|)+(?:[ \t]*:?-{1,200}:?)?[ \t]*\r?$/
const PASSWORD =
  /^(?:(?:default|initial|admin|user) )?(?:password|passwd|passphrase|passwort|kennwort|pw|pwd|pass|mot de passe|contrase(?:ñ|n)a|senha|wachtwoord)$/i
const TOKEN = /^(?:(?:api|access|auth|secret|bearer|bot|deploy) ?(?:key|token)|token|secret|api-key|client secret)$/i
// whose it is, or where it opens something
const OWNER =
  /^(?:(?:user|login|account|e?-?mail|service|system|host|server|url|environment|env|stage|site|device|client|tenant|instance|app|cluster|machine)\b.*|user ?name|benutzer\w*|konto|dienst|utilisateur|usuario|gebruiker)$/i
// most cells describe; a value has digits, or marks between letters
const DATA = /\d|\w[!@#$%^&*+=]\w/
// what is issued has letters and digits in a mixture
const ISSUED = /^(?=[^]*\d)(?=[^]*[A-Za-z])[\w+/=.~-]{12,400}$/
const MARKS = /^\s*(?:\*\*|`)?|(?:\*\*|`)?\s*$/g

/** Cells of tables under a title such as `Password`, beside what they belong to. */
export function tableEntries(text: Mapped): readonly Entry[] {
  const found: Entry[] = []
  const lines = linesOf(text.text)
  for (let at = 1; at < lines.length; at++) {
    const [titles, rule] = [lines[at - 1]!, lines[at]!]
    if (!rule.text.includes('-') || !titles.text.includes('|') || !RULE.test(rule.text)) continue
    const columns = secretColumns(cellsOf(titles))
    for (at++; at < lines.length && lines[at]!.text.includes('|'); at++) found.push(...secretCells(text, cellsOf(lines[at]!), columns))
  }
  return found
}

/** The titles of the columns that hold secrets, by number. */
function secretColumns(titles: readonly Cell[]): ReadonlyMap<number, Cell> {
  if (!titles.some(({ text }) => OWNER.test(text))) return new Map()
  return new Map([...titles.entries()].filter(([, { text }]) => PASSWORD.test(text) || TOKEN.test(text)))
}

function secretCells(whole: Mapped, cells: readonly Cell[], columns: ReadonlyMap<number, Cell>): readonly Entry[] {
  return [...columns].flatMap(([column, title]) => {
    const { text, from } = cells[column] ?? { text: '', from: 0 }
    const isPassword = PASSWORD.test(title.text)
    if (/\s/.test(text) || text.length < 6 || !(isPassword ? DATA : ISSUED).test(text)) return []
    const name = isPassword ? 'password' : title.text
    return [
      {
        name: { value: name, span: spanOf(whole, title.from, title.from + title.text.length) },
        value: valueOf(wordOf(slice(whole, from, from + text.length))),
        span: spanOf(whole, from, from + text.length),
      },
    ]
  })
}

interface Line {
  readonly text: string
  readonly from: number
}

function linesOf(text: string): readonly Line[] {
  if (!text.includes('|')) return []
  const lines: Line[] = []
  for (let from = 0; from < text.length;) {
    const to = lineEnd(text, from)
    lines.push({ text: text.slice(from, to), from })
    from = to + 1
  }
  return lines
}

/** A border at the beginning opens the first cell; others part two. */
function cellsOf({ text, from }: Line): readonly Cell[] {
  const start = /^[ \t]*\|/.exec(text)?.[0].length ?? 0
  const cells: Cell[] = []
  let at = start
  for (const written of text.slice(start).split('|')) {
    const inner = written.replace(MARKS, '')
    cells.push({ text: inner, from: from + at + Math.max(written.indexOf(inner), 0) })
    at += written.length + 1
  }
  return cells
}
