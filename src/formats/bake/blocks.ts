import type { Reference } from '../../model.ts'
import type { Word } from '../../parsed.ts'
import type { Located, Mapped, Span } from '../../source.ts'
import { spanOf } from '../../source.ts'
import type { Token } from '../hcl/tokens.ts'
import { tokensIn } from '../hcl/tokens.ts'
import { wordOfToken } from '../hcl/words.ts'
import { isText } from '../word.ts'

/** `target "app" { … }` */
export interface Block {
  readonly kind: string
  readonly name: string
  readonly nameSpan: Span
  readonly span: Span
  readonly fields: readonly Field[]
}

/** `context = "."`; a value without names has words, an object has fields. */
export interface Field {
  readonly key: Located<string>
  readonly span: Span
  readonly words: readonly Word[]
  readonly fields: readonly Field[]
}

interface Reader {
  readonly whole: Mapped
  readonly tokens: readonly Token[]
  at: number
  depth: number
}

/** Objects in objects. */
const DEEPEST = 20

/** The blocks of a text at its top level. */
export function readBlocks(whole: Mapped): readonly Block[] {
  const reader: Reader = { whole, tokens: [...tokensIn(whole.text)].filter(({ kind }) => kind !== 'comment'), at: 0, depth: 0 }
  const blocks: Block[] = []
  while (reader.at < reader.tokens.length) {
    const first = reader.tokens[reader.at++]
    const label = reader.tokens[reader.at]
    if (first?.kind !== 'name' || label?.kind !== 'string' || reader.tokens[reader.at + 1]?.text !== '{') continue
    reader.at += 2
    const fields = readFields(reader)
    const inner = label.inner ?? label
    const end = reader.tokens[reader.at - 1]?.to ?? first.to
    blocks.push({
      kind: first.text,
      name: label.text,
      nameSpan: spanOf(whole, inner.from, inner.to),
      span: spanOf(whole, first.from, end),
      fields,
    })
  }
  return blocks
}

/** Up to the brace that closes. */
function readFields(reader: Reader): readonly Field[] {
  const fields: Field[] = []
  for (;;) {
    const token = reader.tokens[reader.at++]
    if (token === undefined || token.text === '}') return fields
    if (opensValue(reader, token)) fields.push(fieldOf(reader, token))
  }
}

/** Steps behind the sign that gives a name its value; the brace of `args {` belongs to the value. */
function opensValue(reader: Reader, { kind }: Token): boolean {
  const next = reader.tokens[reader.at]
  if ((kind !== 'name' && kind !== 'string') || next?.kind !== 'sign') return false
  if (next.text === '{') return true
  if (next.text !== '=' && next.text !== ':') return false
  reader.at++
  return true
}

function fieldOf(reader: Reader, token: Token): Field {
  const { whole, tokens } = reader
  const value = readValue(reader)
  const { from, to } = token.inner ?? token
  const key = { value: token.text, span: spanOf(whole, from, to) }
  return { key, span: spanOf(whole, token.from, tokens[reader.at - 1]?.to ?? token.to), ...value }
}

const CONSTANT = /^(?:true|false|null)$/

/** A string, a variable, a list of these, or an object; what else is written is computed. */
function readValue(reader: Reader): Pick<Field, 'words' | 'fields'> {
  const first = reader.tokens[reader.at]
  if (first?.text === '{' && first.kind === 'sign' && reader.depth < DEEPEST) {
    reader.at++
    reader.depth++
    const fields = readFields(reader)
    reader.depth--
    return { words: [], fields }
  }
  const from = reader.at
  skipValue(reader)
  const tokens = reader.tokens.slice(from, reader.at)
  const [only] = tokens
  if (only === undefined) return { words: [], fields: [] }
  if (tokens.length === 1) return { words: isConstant(only) ? [] : [wordOf(reader.whole, only)], fields: [] }
  if (only.text === '[') {
    return { words: tokens.filter(({ kind }) => kind === 'string').map(token => wordOf(reader.whole, token)), fields: [] }
  }
  const span = spanOf(reader.whole, only.from, tokens.at(-1)?.to ?? only.to)
  return { words: [{ parts: [{ kind: 'reference', to: 'computed', name: '', span }], span }], fields: [] }
}

function isConstant({ kind, text }: Token): boolean {
  return kind === 'name' && CONSTANT.test(text)
}

/** Up to the end of a line, a comma or a bracket that is not opened here. */
function skipValue(reader: Reader): void {
  for (let depth = 0; reader.at < reader.tokens.length; reader.at++) {
    const { kind, text } = reader.tokens[reader.at] ?? { kind: 'line', text: '' }
    if (depth === 0 && (kind === 'line' || (kind === 'sign' && /^[,\])}]$/.test(text)))) return
    if (kind === 'sign' && /^[[({]$/.test(text)) depth++
    if (kind === 'sign' && /^[\])}]$/.test(text)) depth--
  }
}

// `${TAG}`
const VARIABLE = /^\$\{[ \t]*(?<name>[A-Za-z_]\w*)[ \t]*\}$/

function wordOf(whole: Mapped, token: Token): Word {
  if (token.kind === 'name') {
    const span = spanOf(whole, token.from, token.to)
    return { parts: [{ kind: 'reference', to: 'environment', name: token.text, span }], span }
  }
  const { parts, span } = wordOfToken(whole, token)
  return { parts: parts.map(part => (isText(part) ? part : named(part))), span }
}

function named(reference: Reference): Reference {
  const { source, start, end } = reference.span
  const name = VARIABLE.exec(source.text.slice(start, end))?.groups?.['name']
  return name === undefined ? reference : { ...reference, to: 'environment', name }
}
