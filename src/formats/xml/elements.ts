import type { Mapped } from '../../source.ts'
import { derive, slice } from '../../source.ts'
import { matchAt } from '../lines.ts'

/** An attribute as written, its value decoded. */
export interface Attribute {
  readonly name: Mapped
  readonly value: Mapped
}

/** What is met when XML is read from front to back. */
export type Event =
  | { readonly kind: 'open'; readonly name: Mapped; readonly attributes: readonly Attribute[]; readonly closed: boolean }
  | { readonly kind: 'close' }
  | { readonly kind: 'text'; readonly text: Mapped }
  | { readonly kind: 'comment'; readonly text: Mapped }

// `<server`, `</server`
const TAG = /<(?<slash>\/?)(?<name>[A-Za-z_][\w.:-]*)/y
// ` key="value"`; a template in it may hold the other quote
const ATTRIBUTE = /\s*(?<name>[A-Za-z_@][\w.:-]*)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/y
const TAG_END = /[^>]*?(?<slash>\/?)>/y
const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});/g
const NAMED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }
/** Stretches that are no elements, and where they end. */
const OTHERS = [
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const

/** Reads XML, or what looks like it, without asking whether elements are closed. */
export function* eventsIn(whole: Mapped): Generator<Event> {
  const { text } = whole
  let at = 0
  for (let start = text.indexOf('<'); start >= 0; start = text.indexOf('<', at)) {
    if (start > at) yield { kind: 'text', text: decoded(slice(whole, at, start)) }
    const { event, next } = markupAt(whole, start)
    if (event !== undefined) yield event
    at = next
  }
}

interface Step {
  readonly event?: Event
  readonly next: number
}

function markupAt(whole: Mapped, start: number): Step {
  const { text } = whole
  if (text.startsWith('<!--', start)) {
    const end = endOf(text, '-->', start + 4)
    return { event: { kind: 'comment', text: slice(whole, start + 4, Math.max(start + 4, end - 3)) }, next: end }
  }
  for (const [opening, closing] of OTHERS) {
    if (!text.startsWith(opening, start)) continue
    const end = endOf(text, closing, start + opening.length)
    if (opening !== '<![CDATA[') return { next: end }
    return { event: { kind: 'text', text: slice(whole, start + opening.length, end - closing.length) }, next: end }
  }
  return tagAt(whole, start)
}

function tagAt(whole: Mapped, start: number): Step {
  const tag = matchAt(TAG, whole.text, start)
  if (tag === undefined) return { next: start + 1 }
  const attributes: Attribute[] = []
  let at = start + tag[0].length
  const name = slice(whole, at - tag.groups!['name']!.length, at)
  for (let match = matchAt(ATTRIBUTE, whole.text, at); match !== undefined; match = matchAt(ATTRIBUTE, whole.text, at)) {
    attributes.push(attributeOf(whole, at, match))
    at += match[0].length
  }
  const end = matchAt(TAG_END, whole.text, at)
  const next = end === undefined ? whole.text.length : at + end[0].length
  if (tag.groups!['slash'] === '/') return { event: { kind: 'close' }, next }
  return { event: { kind: 'open', name, attributes, closed: end?.groups!['slash'] === '/' }, next }
}

function attributeOf(whole: Mapped, at: number, match: RegExpExecArray): Attribute {
  const { name = '', double, single = '' } = match.groups ?? {}
  const nameAt = at + match[0].indexOf(name)
  const end = at + match[0].length - 1
  return { name: slice(whole, nameAt, nameAt + name.length), value: decoded(slice(whole, end - (double ?? single).length, end)) }
}

/** Behind the closing mark, or the end of the text. */
function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}

function decoded(text: Mapped): Mapped {
  if (!text.text.includes('&')) return text
  const pieces = []
  let at = 0
  for (const { index, 0: entity } of text.text.matchAll(ENTITY)) {
    pieces.push({ text: text.text.slice(at, index), from: at, to: index })
    at = index + entity.length
    pieces.push({ text: NAMED[entity] ?? character(entity), from: index, to: at })
  }
  return derive(text, [...pieces, { text: text.text.slice(at), from: at, to: text.text.length }], text.span)
}

function character(entity: string): string {
  const digits = entity.slice(2, -1)
  const code = digits.startsWith('x') ? parseInt(digits.slice(1), 16) : Number(digits)
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity
}
