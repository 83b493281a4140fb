import type { Ignore } from '../model.ts'
import type { Entry, TargetComment } from '../parsed.ts'
import type { Located, Mapped, Span } from '../source.ts'
import { lineStarts, positionAt, slice } from '../source.ts'
import { commentedEntries } from './commented.ts'

/** What the comments of a text tell the linter, and the assignments among them. */
export interface Directives {
  readonly ignores: readonly Ignore[]
  readonly targets: readonly TargetComment[]
  readonly commented: readonly Entry[]
}

// `leaklint-ignore plain-secret until 2027-01-31 -- test account`, `* leaklint-target: rented -- lium`
const DIRECTIVE = /^[\s*]*(?<word>leaklint[-:][a-z-]+)(?<colon>:?)(?<body>[^]*)$/i
// the ` -- ` of `plain-secret -- a reason`
const REASON_MARK = /(?:^|\s)--(?:\s|$)/
// the ` until ` of `plain-secret until 2027-01-31`
const UNTIL_MARK = /\suntil(?:\s|$)/
// `plain-secret`, `plain-secret/openai-api-key`
const RULE = /^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/
// `2027-01-31`
const DATE = /^\d{4}-\d{2}-\d{2}$/
// what stands before a comment that has its line to itself, the comment's marker included
const OPENING = /^\s*(?:(?:#+|\/\/+|;+|!|--|\*|%|<!--|\/\*+|\{\{-?)\s*)?$/

// `key: |`, `- >-`, `key: &a |2 # why`
const BLOCK_HEADER = /[:-][ \t]+(?:[&!]\S{1,100}[ \t]+){0,2}[|>][-+0-9]{0,2}[ \t]*(?:#.*)?$/

const TARGETS = ['confidential', 'rented', 'unknown'] as const

/** Reads the directives among comments, which are given without their markers. */
export function readComments(comments: readonly Mapped[]): Directives {
  const commented = commentedEntries(comments)
  const found = comments.flatMap(directivesIn)
  const source = found[0]?.text.source
  if (source === undefined) return { ignores: [], targets: [], commented }
  const starts = lineStarts(source.text)
  const below = linesBelow(commentLines(comments, starts))
  const ignores: Ignore[] = []
  const targets: TargetComment[] = []
  for (const directive of found) {
    const line = positionAt(starts, directive.text.span.start).line - 1
    if (directive.word === 'leaklint-target') readTarget(directive, ignores, targets)
    else if (directive.word === 'leaklint-ignore') ignores.push(readIgnore(directive, linesFrom(starts, line, source.text.length)))
    else if (directive.word === 'leaklint-ignore-next-line') {
      const next = below.get(line + 1) ?? line + 1
      ignores.push(readIgnore(directive, withBlock(source.text, starts, next)))
    } else
      ignores.push(faulty(directive, 'there is no such directive: leaklint-ignore, leaklint-ignore-next-line and leaklint-target: exist'))
  }
  return { ignores, targets, commented }
}

interface Directive {
  readonly word: string
  readonly colon: boolean
  /** What follows the word. */
  readonly body: Mapped
  readonly text: Mapped
}

interface Lines {
  readonly from: number
  readonly to: number
}

function directivesIn(comment: Mapped): Directive[] {
  if (!/leaklint/i.test(comment.text)) return []
  const found: Directive[] = []
  let at = 0
  for (const line of comment.text.split('\n')) {
    const match = DIRECTIVE.exec(line)
    if (match !== null) {
      const { word, colon, body } = match.groups!
      const end = at + line.trimEnd().length
      const bodyStart = at + line.length - body!.length
      const start = bodyStart - colon!.length - word!.length
      found.push({ word: word!, colon: colon === ':', body: slice(comment, bodyStart, end), text: slice(comment, start, end) })
    }
    at += line.length + 1
  }
  return found
}

function readIgnore(directive: Directive, lines: Lines): Ignore {
  const { head, reason } = splitReason(directive.body)
  const mark = UNTIL_MARK.exec(head.text)
  const until = mark === null ? undefined : head.text.slice(mark.index + mark[0].length).trim()
  const rules = ruleNames(mark === null ? head : slice(head, 0, mark.index))
  const fault = faultOf(directive, rules, until, reason)
  return {
    span: directive.text.span,
    rules,
    ...lines,
    ...(until === undefined ? {} : { until }),
    ...(reason === '' ? {} : { reason }),
    ...(fault === undefined ? {} : { fault }),
  }
}

function faultOf({ colon }: Directive, rules: readonly Located<string>[], until: string | undefined, reason: string): string | undefined {
  if (colon) return 'the rules follow without a colon'
  if (rules.length === 0) return 'no rule is named'
  if (!rules.every(rule => RULE.test(rule.value))) return 'the rules are lower-case names with commas between them'
  if (until !== undefined && !isDate(until)) return 'until needs a date such as 2027-01-31'
  return reason === '' ? 'the reason is missing: end with -- and why' : undefined
}

function readTarget(directive: Directive, ignores: Ignore[], targets: TargetComment[]): void {
  const { head, reason } = splitReason(directive.body)
  const kind = TARGETS.find(target => target === head.text.trim())
  if (!directive.colon || kind === undefined)
    ignores.push(faulty(directive, 'a target is written leaklint-target: confidential, rented or unknown'))
  else targets.push({ span: directive.text.span, kind, ...(reason !== '' && { reason }) })
}

function faulty(directive: Directive, fault: string): Ignore {
  const span = directive.text.span
  return { span, rules: [], from: span.start, to: span.start, fault }
}

function splitReason(body: Mapped): { head: Mapped; reason: string } {
  const mark = REASON_MARK.exec(body.text)
  if (mark === null) return { head: body, reason: '' }
  return { head: slice(body, 0, mark.index), reason: body.text.slice(mark.index + mark[0].length).trim() }
}

function ruleNames(head: Mapped): Located<string>[] {
  const rules: Located<string>[] = []
  let at = 0
  for (const part of head.text.split(',')) {
    const value = part.trim()
    const start = at + part.indexOf(value)
    if (value !== '') rules.push({ value, span: locate(head, start, start + value.length) })
    at += part.length + 1
  }
  return rules
}

function locate(text: Mapped, from: number, to: number): Span {
  return slice(text, from, to).span
}

function isDate(text: string): boolean {
  const time = DATE.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The numbers, from 0, of the lines that hold nothing but a comment or the rest of one. */
function commentLines(comments: readonly Mapped[], starts: readonly number[]): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const { source, span } of comments) {
    const first = positionAt(starts, span.start).line - 1
    const last = positionAt(starts, span.end).line - 1
    if (OPENING.test(source.text.slice(starts[first], span.start))) lines.add(first)
    for (let line = first + 1; line <= last; line++) lines.add(line)
  }
  return lines
}

/** For each of these lines the next one that is not among them. */
function linesBelow(lines: ReadonlySet<number>): ReadonlyMap<number, number> {
  const below = new Map<number, number>()
  for (const line of [...lines].sort((one, other) => other - one)) below.set(line, below.get(line + 1) ?? line + 1)
  return below
}

function linesFrom(starts: readonly number[], line: number, end: number): Lines {
  return { from: starts[line] ?? end, to: starts[line + 1] ?? end }
}

/** In a block scalar no comment can stand: the comment above its key holds for all of its lines. */
function withBlock(text: string, starts: readonly number[], line: number): Lines {
  const own = linesFrom(starts, line, text.length)
  const header = text.slice(own.from, own.to).trimEnd()
  if (!BLOCK_HEADER.test(header)) return own
  let inside: number | undefined
  let last = line
  for (let next = line + 1; next < starts.length; next++) {
    const indent = text.slice(starts[next], starts[next + 1]).search(/\S/)
    if (indent < 0) continue
    inside ??= indent
    if (indent < inside || indent <= header.search(/\S/)) break
    last = next
  }
  return { from: own.from, to: linesFrom(starts, last, text.length).to }
}
