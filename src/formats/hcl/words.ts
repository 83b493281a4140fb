import type { Reference } from '../../model.ts'
import type { Word } from '../../parsed.ts'
import type { Mapped, Piece } from '../../source.ts'
import { derive, spanOf } from '../../source.ts'
import type { Token } from './tokens.ts'

// `${var.x}`, `%{ if x }`; `$${` is text
const TEMPLATE = /(?<![$%])[$%]\{/g
const ESCAPE = /\\(?:[nrt"\\]|u[0-9a-fA-F]{4})|([$%])\1(?=\{)/g
const ESCAPES: Readonly<Record<string, string>> = { '\\n': '\n', '\\r': '\r', '\\t': '\t', '\\"': '"', '\\\\': '\\' }

/** A string or heredoc as a word: its templates are references. */
export function wordOfToken(whole: Mapped, { kind, inner, from, to }: Token): Word {
  const parts: (Mapped | Reference)[] = []
  const end = inner?.to ?? to
  let at = inner?.from ?? from
  for (const start of templatesIn(whole.text, at, end)) {
    if (start < at) continue
    addText(parts, whole, { from: at, to: start }, kind)
    at = Math.min(templateEnd(whole.text, start), end)
    parts.push({ kind: 'reference', to: 'computed', name: '', span: spanOf(whole, start, at) })
  }
  addText(parts, whole, { from: at, to: end }, kind)
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
  kind: Token['kind'],
): void {
  if (from >= to) return
  const text = whole.text.slice(from, to)
  const pieces: Piece[] = []
  let at = from
  for (const match of kind === 'string' ? text.matchAll(ESCAPE) : []) {
    const start = from + match.index
    pieces.push({ text: whole.text.slice(at, start), from: at, to: start })
    at = start + match[0].length
    pieces.push({ text: unescaped(match[0]), from: start, to: at })
  }
  parts.push(derive(whole, [...pieces, { text: whole.text.slice(at, to), from: at, to }]))
}

function unescaped(escape: string): string {
  if (escape.startsWith('\\u')) return String.fromCharCode(parseInt(escape.slice(2), 16))
  return ESCAPES[escape] ?? escape.slice(1)
}
