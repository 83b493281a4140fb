import { lineEnd, matchAt } from '../lines.ts'
/** A piece of HCL; comments and heredocs are tokens of their own. */
export interface Token {
  readonly kind: 'name' | 'string' | 'heredoc' | 'comment' | 'sign' | 'line'
  readonly text: string
  readonly from: number
  readonly to: number
  /** For strings and heredocs: the text between the marks. */
  readonly inner?: { readonly from: number; readonly to: number }
}

const BLANKS = /[^\S\n]+/y
// `var.db_password`, `aws_db_instance.main[0].password`
const NAME = /[A-Za-z_][\w-]*(?:\.[A-Za-z_*][\w-]*)*/y
const COMMENT = /(?:#|\/\/)[^\n]*|\/\*[^]*?(?:\*\/|$)/y
// `<<EOF`, `<<-EOT`
const HEREDOC = /<<-?[ \t]*(?<mark>[A-Za-z_]\w*)[ \t]*\r?\n/y
// `==` and the like, which are no assignment
const SIGN = /[=!<>]=|=>|&&|\|\||[^]/y

/** The tokens of a text; what is none is passed over one character at a time. */
export function* tokensIn(text: string): Generator<Token> {
  for (let at = 0; at < text.length;) {
    BLANKS.lastIndex = at
    if (BLANKS.test(text)) at = BLANKS.lastIndex
    if (at >= text.length) return
    const token = tokenAt(text, at)
    yield token
    at = token.to
  }
}

function tokenAt(text: string, from: number): Token {
  const unit = text[from]
  if (unit === '\n') return { kind: 'line', text: '\n', from, to: from + 1 }
  if (unit === '"') return stringAt(text, from)
  const heredoc = matchAt(HEREDOC, text, from)
  if (heredoc !== undefined) return heredocAt(text, from, heredoc)
  for (const [kind, pattern] of SIMPLE) {
    const match = matchAt(pattern, text, from)
    if (match !== undefined) return { kind, text: match[0], from, to: from + match[0].length }
  }
  return { kind: 'sign', text: unit ?? '', from, to: from + 1 }
}

const SIMPLE = [
  ['comment', COMMENT],
  ['name', NAME],
  ['sign', SIGN],
] as const

/** Up to the closing quote; quotes inside `${…}` belong to what is inside. A string ends with its line at the latest. */
function stringAt(text: string, from: number): Token {
  let depth = 0
  let isQuoted = false
  let to = from + 1
  for (const { 0: mark, index } of text.slice(to, lineEnd(text, from)).matchAll(MARK)) {
    to = from + 1 + index
    if (mark === '"' && depth === 0)
      return { kind: 'string', text: text.slice(from + 1, to), from, to: to + 1, inner: { from: from + 1, to } }
    if (mark === '"') isQuoted = !isQuoted
    if (mark === '${' || mark === '%{') depth++
    if (mark === '}' && depth > 0 && !isQuoted) depth--
  }
  to = lineEnd(text, from)
  return { kind: 'string', text: text.slice(from + 1, to), from, to, inner: { from: from + 1, to } }
}

// what counts inside a string: a quote, the marks of a template, what is escaped
const MARK = /\\.|\$\$\{|%%\{|["}]|[$%]\{/g

function heredocAt(text: string, from: number, opening: RegExpExecArray): Token {
  const start = from + opening[0].length
  const closing = new RegExp(String.raw`^[ \t]*${opening.groups!['mark']!}[ \t]*\r?$`, 'm').exec(text.slice(start))
  const end = closing === null ? text.length : start + closing.index
  const to = closing === null ? text.length : end + closing[0].length
  return { kind: 'heredoc', text: text.slice(start, end), from, to, inner: { from: start, to: Math.max(start, end) } }
}
