import { isBracketOrComma, isEmpty } from './lines.ts'
import type { Reader } from './reader.ts'
import { fault } from './reader.ts'

/** The tag and the anchor of a node. */
export interface Properties {
  readonly tag?: string
  readonly anchor?: string
  /** Where the first of them starts. */
  readonly start: number
  /** Where the last of them ends. */
  readonly end: number
}

/** What an anchor's name may hold; an alias's too. */
const NAME = /[^ ,[\]{}\n\r\t]*/y

const TAG = /!(?:<[^> \n\r\t]*>?|(?:[-#;/?:@&=+$.!~*'()\w]|%[0-9A-Fa-f]{2})*)/y

const HANDLE = /^(.*!)([^!]*)$/

/** Whether a tag or an anchor stands here. */
export function atProperty(reader: Reader): boolean {
  const unit = reader.source.charCodeAt(reader.at)
  return unit === 33 || unit === 38
}

/** Reads one tag or anchor, beside those that were read before. */
export function readProperty(reader: Reader, before: Properties | undefined): Properties {
  const start = reader.at
  const isTag = reader.source.charCodeAt(start) === 33
  const written = isTag ? matchAt(TAG, reader.source, start) : `&${nameAt(reader.source, start + 1)}`
  reader.at += written.length
  const next = reader.source.charCodeAt(reader.at)
  if (!isEmpty(next) && !(reader.brackets > 0 && isBracketOrComma(next))) fault(reader, reader.at, GLUED)
  if (!isTag && written === '&') fault(reader, start, 'an alias without a name')
  const tag = isTag ? tagName(reader, written) : undefined
  const read = { start, end: reader.at, ...(isTag ? tag !== undefined && { tag } : { anchor: written.slice(1) }) }
  return joined(reader, before, read) ?? read
}

/** Two sets of properties as one. */
export function joined(reader: Reader, first: Properties | undefined, second: Properties | undefined): Properties | undefined {
  if (first === undefined || second === undefined) return first ?? second
  if (first.tag !== undefined && second.tag !== undefined) fault(reader, second.start, 'two tags on one value')
  if (first.anchor !== undefined && second.anchor !== undefined) fault(reader, second.start, 'two anchors on one value')
  return { ...first, ...second, start: first.start }
}

/** The name of an anchor or an alias. */
export function nameAt(source: string, at: number): string {
  return matchAt(NAME, source, at)
}

function matchAt(pattern: RegExp, source: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0] ?? ''
}

/** A tag as trees show it: `!reset`, `!!binary`; undefined where it only says what the value is anyway. */
function tagName(reader: Reader, written: string): string | undefined {
  const name = resolved(reader, written)
  if (name === undefined) fault(reader, reader.at - written.length, 'a tag that is not understood')
  return name
}

function resolved(reader: Reader, written: string): string | undefined {
  if (written === '!') return '!'
  if (written.startsWith('!<')) return VERBATIM.exec(written)?.[1]
  const [, handle = '', suffix = ''] = HANDLE.exec(written) ?? []
  const prefix = reader.tags.get(handle) ?? PREFIXES.get(handle)
  return suffix === '' || prefix === undefined ? undefined : prefix + unescaped(suffix)
}

/** `!<tag:example.com,2000:x>` */
const VERBATIM = /^!<(?!!?!>$)(.*)>$/

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['!', '!'],
  ['!!', 'tag:yaml.org,2002:'],
])

function unescaped(suffix: string): string {
  try {
    return decodeURIComponent(suffix)
  } catch {
    return suffix
  }
}

const GLUED = 'a missing quote, bracket, colon or comma'
