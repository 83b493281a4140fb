import type { Located, Mapped, Note, Piece, Span } from '../../source.ts'
import { derive, slice, spanOf } from '../../source.ts'

/** `Key=value` under a section. */
export interface Setting {
  readonly section: string
  readonly key: Located<string>
  /** Without the blanks around it, continued lines joined. */
  readonly value: Mapped
  readonly span: Span
}

/** What stands in a unit. */
export interface Unit {
  readonly settings: readonly Setting[]
  readonly comments: readonly Mapped[]
  /** Lines that are neither a section nor a setting. */
  readonly faults: readonly Note[]
}

// `[Service]`
const SECTION = /^[ \t]*\[(?<name>[^\]]+)\]/
// `ExecStart = `
const KEY = /^[ \t]*(?<key>[A-Za-z][\w-]*)[ \t]*=[ \t]*/
// nothing, or a section
const SILENT = /^\uFEFF?\s*(?:$|\[[^\]]+\])/
// also between the lines of a value that is continued
const COMMENT = /^[ \t]*[#;]+/
const LINE = /(?<content>[^\n]*?)\r?(?:\n|$)/y

/** Reads a unit line by line; a backslash at the end continues one. */
export function readUnit(whole: Mapped): Unit {
  const settings: Setting[] = []
  const comments: Mapped[] = []
  const faults: Note[] = []
  let section = ''
  let open: Piece[] = []
  for (let from = 0; from < whole.text.length;) {
    const { content, next } = lineAt(whole.text, from)
    const end = from + content.length
    const comment = COMMENT.exec(content)
    if (comment !== null) comments.push(slice(whole, from + comment[0].length, end))
    else if (content.endsWith('\\')) open.push(pieceOf(whole, from, end - 1), { text: ' ', from: end - 1, to: next })
    else {
      const line = open.length === 0 ? slice(whole, from, end) : derive(whole, [...open, pieceOf(whole, from, end)])
      section = SECTION.exec(line.text)?.groups?.['name'] ?? section
      const found = settingIn(line, section)
      if (found.length === 0 && !SILENT.test(line.text)) faults.push({ at: line.span, message: 'a line breaks off' })
      settings.push(...found)
      open = []
    }
    from = next
  }
  return { settings: [...settings, ...(open.length === 0 ? [] : settingIn(derive(whole, open), section))], comments, faults }
}

function lineAt(text: string, from: number): { readonly content: string; readonly next: number } {
  LINE.lastIndex = from
  const content = LINE.exec(text)?.groups?.['content'] ?? ''
  return { content, next: LINE.lastIndex }
}

function pieceOf({ text }: Mapped, from: number, to: number): Piece {
  return { text: text.slice(from, to), from, to }
}

function settingIn(line: Mapped, section: string): readonly Setting[] {
  const match = KEY.exec(line.text)
  if (match === null) return []
  const key = match.groups!['key']!
  const at = match[0].indexOf(key)
  const end = Math.max(match[0].length, line.text.trimEnd().length)
  return [
    {
      section,
      key: { value: key, span: spanOf(line, at, at + key.length) },
      value: slice(line, match[0].length, end),
      span: spanOf(line, at, end),
    },
  ]
}
