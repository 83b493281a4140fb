import type { Reference } from '../../model.ts'
import type { Entry, Part, Word } from '../../parsed.ts'
import type { Mapped, Piece } from '../../source.ts'
import { derive, slice, spanOf } from '../../source.ts'
import { formatAs } from '../embedded.ts'
import { HOLE, valueOf, wordOf } from '../word.ts'
import { cutAt } from '../yaml-word.ts'

// `%%bash`, `%%script bash -e`, `%%sh`
const SHELL_CELL = /^\s*%%(?:script[ \t]+)?(?:ba|da|z)?sh\b[^\n]*\n/
// `%%writefile -a .env`
const FILE_CELL = /^\s*%%(?:writefile|file)[ \t]+(?:-a[ \t]+)?(?<path>\S+)[^\n]*\n/
// `!docker run app`, `out = !nvidia-smi`, `%pip install x`, `%system ls`
const COMMAND =
  /^[ \t]*(?:(?:[A-Za-z_][\w., ]*=[ \t]*)?(?:!!?(?!=)|%(?:system|sx)[ \t]+)|%(?=(?:pip|conda|uv)[ \t]))(?<command>(?:[^\\\n]|\\[^])*)/gm
// `{name}`, not `${name}`: Python fills it in
const FILLED = /(?<!\$)\{[A-Za-z_][\w.[\]'"]*\}/g
// `%env HF_TOKEN=x`, `%set_env A b`
const VARIABLE = /^[ \t]*%(?:set_)?env[ \t]+(?<name>[A-Za-z_]\w*)[ \t]*[= \t][ \t]*(?<value>[^\s][^\n]*?)?[ \t]*$/dgm
// `os.environ["HF_TOKEN"] = "…"`, `environ.setdefault('A', '…')`, `os.putenv("A", "…")`
const ENVIRONMENT =
  /(?:environ(?:\[|\.setdefault\()|\bputenv\()\s*["'](?<name>[A-Za-z_]\w*)["']\s*(?:\]\s*=(?!=)|,)\s*(?<quote>["'])(?<value>(?:[^"'\\\n]|\\.)*)\k<quote>/dg

/** Scripts in a cell, and files that it writes. */
export function partsIn(cell: Mapped): readonly Part[] {
  const script = SHELL_CELL.exec(cell.text)
  if (script !== null) return [{ format: 'shell', text: slice(cell, script[0].length) }]
  const file = FILE_CELL.exec(cell.text)
  if (file !== null) {
    const text = slice(cell, file[0].length)
    return [{ format: formatAs(file.groups!['path']!, text.text) ?? 'text', text }]
  }
  const commands = Array.from(cell.text.matchAll(COMMAND), ({ index, 0: written, groups }) => {
    const end = index + written.length
    return scriptOf(slice(cell, end - groups!['command']!.length, end))
  })
  return [...commands.map(text => ({ format: 'shell', text })), { format: 'text', text: cell }]
}

/** Variables of the environment that a cell sets. */
export function variablesIn(cell: Mapped): readonly Entry[] {
  const set = Array.from(cell.text.matchAll(VARIABLE), match => entryAt(cell, match, false))
  return [...set, ...Array.from(cell.text.matchAll(ENVIRONMENT), match => entryAt(cell, match, true))]
}

/** The value of a magic is text in which names are filled in, that of Python a string. */
function entryAt(cell: Mapped, { indices, groups }: RegExpExecArray, quoted: boolean): Entry {
  const { name: [start, end] = NOWHERE, value: [from, to] = NOWHERE } = indices?.groups ?? {}
  const text = slice(cell, from, to)
  const word = quoted ? wordOf(text) : filledWord(text)
  const name = { value: groups!['name']!, span: spanOf(cell, start, end) }
  return { name, value: valueOf(word), span: spanOf(cell, start, Math.max(end, to)) }
}

const NOWHERE = [0, 0] as const

// `$name`, `{name}` of a magic
const NAMES = /\$[A-Za-z_]\w*|\{[^{}\n]*\}/g

function filledWord(text: Mapped): Word {
  return { parts: cutAt(text, NAMES, ({ span }): Reference => ({ kind: 'reference', to: 'computed', name: '', span })), span: text.span }
}

function scriptOf(command: Mapped): Mapped {
  const pieces: Piece[] = []
  let at = 0
  for (const { index, 0: filled } of command.text.matchAll(FILLED)) {
    const to = index + filled.length
    pieces.push({ text: command.text.slice(at, index), from: at, to: index }, { text: HOLE, from: index, to })
    at = to
  }
  return at === 0
    ? command
    : derive(command, [...pieces, { text: command.text.slice(at), from: at, to: command.text.length }], command.span)
}
