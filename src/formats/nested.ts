import type { Literal, Value } from '../model.ts'
import type { Entry, Parsed, Part } from '../parsed.ts'
import type { Mapped, Span } from '../source.ts'
import { derive, slice, wholeText } from '../source.ts'
import { decodeBase64 } from './base64.ts'
import { optionsUnder } from './options.ts'
import { settingsFormat } from './shape.ts'

/** Adds what stands inside the values of a text in a language of its own: JSON, settings in a block, options, base64 and percent-encoded text. */
export function withNested(parsed: Parsed): Parsed {
  const read = new Set(parsed.parts.map(({ text }) => stretchOf(text)))
  const known = new Set([placeOf(parsed.text)])
  const texts: Mapped[] = []
  const parts: Part[] = []
  const written = entriesOf(parsed).map(({ name, value }) => ({ name: name.value, texts: writtenIn(value) }))
  const pairs = written.flatMap(({ name, texts }) => texts.flatMap(text => optionsUnder(name, text)))
  for (const text of [...written.flatMap(({ texts }) => texts), ...parsed.texts]) {
    if (text.text.length < SHORTEST || known.has(placeOf(text)) || read.has(stretchOf(text))) continue
    const nested = nestedIn(text)
    if (nested.length > 0) known.add(placeOf(text))
    for (const { format, text: inner } of nested) {
      if (format === undefined) texts.push(inner)
      else parts.push({ format, text: inner })
    }
  }
  if (texts.length + parts.length + pairs.length === 0) return parsed
  return { ...parsed, pairs: [...parsed.pairs, ...pairs], texts: [...parsed.texts, ...texts], parts: [...parsed.parts, ...parts] }
}

/** Every name with its value that a text gives to something. */
export function entriesOf({ pairs, workloads, stages, builds, commands }: Parsed): readonly Entry[] {
  const started = [...workloads, ...commands.flatMap(({ workload }) => workload ?? [])]
  const requested = [...builds, ...commands.flatMap(({ build }) => build ?? [])]
  const others = [
    ...[...started, ...stages, ...commands].flatMap(({ env }) => env),
    ...[...stages, ...requested].flatMap(({ args }) => args),
  ]
  return others.length === 0 ? pairs : [...new Set([...pairs, ...others])]
}

/** A text inside a value; without a format it is only searched. */
interface Nested {
  readonly format?: string
  readonly text: Mapped
}

/** Nothing shorter holds a name and a value. */
const SHORTEST = 8

// `{"db": …`, `[{"name": …`, `{'db': …`
const JSON_START = /^\s*(?:\{|\[\s*\{)\s*["'][^"'\n]{0,100}["']\s*:/
// one element of XML around everything, as in `<configuration>…</configuration>`
const XML = /^\s*(?:<\?xml\s[^>]{0,200}>\s*)?<(?<root>[A-Za-z][\w.:-]{0,80})[\s>][^]*<\/\k<root>>\s*$/
const PAGE = /^(?:html|head|body|div|span|p|a|b|i|form|table|script|style|svg|template|h\d|ul|ol|pre|code|section|main)$/i
// `https%3A%2F%2F…`, `%7B%22db%22…`: a URL or JSON whose own punctuation is encoded
const ENCODED = /%3A%2F%2F|%7B%22/i
const ESCAPES = /(?:%[0-9a-f]{2})+/gi
// base64 or base64url in one line, long enough to be meant
const BASE64 = /^[A-Za-z0-9+/_-]{16,}={0,2}$/
const PRINTABLE = /^[\t\n\r\x20-\x7e]+$/
/** Enough of base64 to tell text from bytes. */
const SAMPLE = 64
/** Base64 in base64 in base64. */
const DEEPEST = 4

function nestedIn(text: Mapped, depth = 0): readonly Nested[] {
  if (isObjectOrList(text.text)) return [{ format: 'config', text }]
  if (isXml(text.text)) return [{ format: 'xml', text }]
  const decoded = depth < DEEPEST ? (decodedBase64(text) ?? percentDecoded(text)) : undefined
  if (decoded !== undefined) return [{ text: decoded }, ...nestedIn(decoded, depth + 1)]
  const format = text.text.includes('\n') || depth > 0 ? settingsFormat(text.text) : undefined
  return format === undefined ? [] : [{ format, text }]
}

function isObjectOrList(text: string): boolean {
  const first = text.trimStart().charAt(0)
  return (first === '{' || first === '[') && JSON_START.test(text)
}

/** Settings, not a page or a piece of one. */
function isXml(text: string): boolean {
  const root = text.includes('</') ? XML.exec(text)?.groups!['root'] : undefined
  return root !== undefined && !PAGE.test(root)
}

function decodedBase64(text: Mapped): Mapped | undefined {
  if (!BASE64.test(text.text) || !PRINTABLE.test(Buffer.from(text.text.slice(0, SAMPLE), 'base64').toString('latin1'))) return undefined
  const decoded = decodeBase64(text)
  return decoded !== undefined && PRINTABLE.test(decoded.text) ? decoded : undefined
}

function percentDecoded(text: Mapped): Mapped | undefined {
  if (!text.text.includes('%') || !ENCODED.test(text.text)) return undefined
  const pieces = []
  let at = 0
  for (const { index, 0: escapes } of text.text.matchAll(ESCAPES)) {
    const bytes = Buffer.from(escapes.replaceAll('%', ''), 'hex')
    pieces.push({ text: text.text.slice(at, index), from: at, to: index })
    pieces.push({ text: bytes.toString('utf8'), from: index, to: index + escapes.length })
    at = index + escapes.length
  }
  return derive(text, [...pieces, { text: text.text.slice(at), from: at, to: text.text.length }], text.span)
}

/** The texts of a value that are a stretch of the file; others are among the texts of what was parsed. */
function writtenIn(value: Value): readonly Mapped[] {
  switch (value.kind) {
    case 'absent':
      return []
    case 'reference':
      return value.fallback === undefined ? [] : writtenIn(value.fallback)
    case 'literal':
    case 'template': {
      const spans = value.kind === 'literal' ? [exactSpan(value)] : value.parts.map(partSpan)
      const [first, last] = [spans[0], spans.at(-1)]
      return first === undefined || last === undefined || spans.includes(undefined)
        ? []
        : [slice(wholeText(first.source), first.start, last.end)]
    }
  }
}

function partSpan(part: Value): Span | undefined {
  if (part.kind === 'literal') return exactSpan(part)
  return part.kind === 'reference' ? part.span : undefined
}

/** Where a literal stands, if it is a stretch of the file. */
function exactSpan({ runs: [run, ...others], span, text }: Literal): Span | undefined {
  if (run === undefined || others.length > 0 || run.end - run.start !== text.length) return undefined
  return { ...span, start: run.start, end: run.end }
}

/** Texts decoded from one stretch of a file differ in length. */
function placeOf({ span, text }: Mapped): string {
  return `${span.start} ${span.end} ${text.length}`
}

/** What a part reads in its own way is not read once more as it is written. */
function stretchOf({ span }: Mapped): string {
  return `${span.start} ${span.end}`
}
