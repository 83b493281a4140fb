import type { Mapped, Piece } from '../../source.ts'
import { derive } from '../../source.ts'

// `$ cmd`, `(venv) $ cmd`, `user@host:~$ cmd`, `% cmd`
const PROMPT = /^[ \t]*(?:\([\w.-]+\)[ \t]*)?(?:[\w.-]+@[\w.-]+(?::[^\s$%#]*|[ \t][^\s$%#]*)?[ \t]?)?[$%][ \t]+(?=\S)/
// `# cmd` where a session's label says that `#` is no comment
const ROOT_PROMPT = /^[ \t]*(?:[\w.-]+@[\w.-]+(?::[^\s$%#]*)?)?#[ \t]+(?=[a-z./])/
const SESSION = /session|console|terminal/
// `> …` goes on with a command
const SECONDARY = /^[ \t]*>[ \t]/
// `<<EOF`, `<<-'EOF'`
const HEREDOC = /<<-?[ \t]*(?:'|"|\\)?(?<end>\w+)/

/** Whether commands stand behind prompts. */
export function hasPrompts(text: string): boolean {
  return text.split('\n').some(line => PROMPT.test(line))
}

/** A session's commands without prompts and output; text without prompts stays as it is. */
export function withoutPrompts(text: Mapped, label: string): Mapped {
  const prompt = hasPrompts(text.text)
    ? PROMPT
    : SESSION.test(label) && text.text.split('\n').some(line => ROOT_PROMPT.test(line))
      ? ROOT_PROMPT
      : undefined
  if (prompt === undefined) return text
  const pieces: Piece[] = []
  let at = 0
  let open: Open = { continued: false }
  for (const line of text.text.split(/(?<=\n)/)) {
    const from = kept(line, prompt, open)
    if (from !== undefined) {
      pieces.push({ text: line.slice(from), from: at + from, to: at + line.length })
      open = openAfter(line, open)
    } else open = { continued: false }
    at += line.length
  }
  return derive(text, pieces, text.span)
}

/** What goes on behind a line: a command with a backslash, a heredoc up to its end. */
interface Open {
  readonly continued: boolean
  readonly heredoc?: string
}

/** Where the kept part of a line begins; undefined for output. */
function kept(line: string, prompt: RegExp, { continued, heredoc }: Open): number | undefined {
  const first = heredoc === undefined ? prompt.exec(line) : null
  if (first !== null) return first[0].length
  const second = SECONDARY.exec(line)
  if (second !== null && (continued || heredoc !== undefined)) return second[0].length
  return continued || heredoc !== undefined ? 0 : undefined
}

function openAfter(line: string, { heredoc }: Open): Open {
  if (heredoc !== undefined) return line.replace(SECONDARY, '').trim() === heredoc ? { continued: false } : { continued: false, heredoc }
  const end = HEREDOC.exec(line)?.groups!['end']
  return { continued: /\\\r?\n?$/.test(line), ...(end === undefined ? {} : { heredoc: end }) }
}
