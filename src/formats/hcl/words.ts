import type { Reference } from '../../model.ts'
import type { Word } from '../../parsed.ts'
import type { Mapped, Piece } from '../../source.ts'
import { derive, spanOf } from '../../source.ts'
import type { Token } from './tokens.ts'

// `${var.x}`, `%{ if x }`; `$${` is text
const TEMPLATE = /(?<![$%])[$%]\{/g
const ESCAPE = /\\(?:[nrt"\\]|u[0-9a-fA-F]{4})|([$%])\1(?=\{)/g
const DOUBLED = /([$%])\1(?=\{)/g
const ESCAPES: Readonly<Record<string, string>> = { '\\n': '\n', '\\r': '\r', '\\t': '\t', '\\"': '"', '\\\\': '\\' }

/** A string or heredoc as a word: its templates are references; `<<-` takes away what all of its lines are indented by. */
export function wordOfToken(whole: Mapped, token: Token): Word {
  const { inner, from, to } = token
  const escapes = escapesIn(whole.text, token)
  const parts: (Mapped | Reference)[] = []
  const end = inner?.to ?? to
  let at = inner?.from ?? from
  for (const start of templatesIn(whole.text, at, end)) {
    if (start < at) continue
    addText(parts, whole, { from: at, to: start }, escapes)
    at = Math.min(templateEnd(whole.text, start), end)
    parts.push({ kind: 'reference', to: 'computed', name: '', span: spanOf(whole, start, at) })
  }
  addText(parts, whole, { from: at, to: end }, escapes)
  return { parts, span: spanOf(whole, inner?.from ?? from, end) }
}

function templatesIn(text: string, from: number, to: number): number[] {
  return Array.from(text.slice(from, to).matchAll(TEMPLATE), ({ index }) => from + index)
}

function templateEnd(text: string, from: number): number {
  let depth = 0
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return at + 1
  }
  return text.length
}

function addText(
  parts: (Mapped | Reference)[],
  whole: Mapped,
  { from, to }: { readonly from: number; readonly to: number },
  escapes: RegExp | undefined,
): void {
  if (from >= to) return
  const pieces: Piece[] = []
  let at = from
  // with the character before, which tells the beginning of a line
  for (const match of escapes === undefined ? [] : whole.text.slice(from - 1, to).matchAll(escapes)) {
    const start = from - 1 + match.index
    pieces.push({ text: whole.text.slice(at, start), from: at, to: start })
    at = start + match[0].length
    pieces.push({ text: unescaped(match[0]), from: start, to: at })
  }
  parts.push(derive(whole, [...pieces, { text: whole.text.slice(at, to), from: at, to }]))
}

/** Marks that stand for themselves, and what each line is indented by. */
function escapesIn(text: string, { kind, from, inner = NOWHERE }: Token): RegExp | undefined {
  if (kind !== 'heredoc') return kind === 'string' ? ESCAPE : undefined
  const indent = text.startsWith('<<-', from) ? indentOf(text.slice(inner.from, inner.to)) : 0
  return indent === 0 ? DOUBLED : new RegExp(String.raw`(?<=\n)[ \t]{1,${indent}}|${DOUBLED.source}`, 'g')
}

/** The fewest blanks that a line begins with. */
function indentOf(text: string): number {
  const widths = text.split('\n').flatMap(line => (line.trim() === '' ? [] : line.search(/[^ \t]/)))
  return widths.reduce((least, width) => Math.min(least, width), widths[0] ?? 0)
}

const NOWHERE = { from: 0, to: 0 }

function unescaped(escape: string): string {
  if (escape.trim() === '') return ''
  if (escape.startsWith('\\u')) return String.fromCharCode(parseInt(escape.slice(2), 16))
  return ESCAPES[escape] ?? escape.slice(1)
}
