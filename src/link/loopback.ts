import type { PortText } from '../formats/port.ts'
import { parsePort } from '../formats/port.ts'
import { isText } from '../formats/word.ts'
import type { Word } from '../parsed.ts'
import type { Edit, Mapped } from '../source.ts'
import { spanOf } from '../source.ts'
import { hostIn } from './addresses.ts'

/** The address that only the machine itself reaches, safe for every service. */
export const LOOPBACK = '127.0.0.1'

/** How `80`, `8000:80` and `:8000:80` say an address that they do not say. */
const PREFIXES = [`${LOOPBACK}:`, `${LOOPBACK}::`, LOOPBACK]

/** The edit that publishes a short port on loopback; `text` is the port as resolved. Nothing where its address is a variable's. */
export function portOnLoopback({ parts }: Word, text: string): Edit | undefined {
  const before = parsePort(text)
  const [first] = parts
  if (before?.address === undefined || first === undefined || !parts.every(isWritten)) return undefined
  return before.address === '' ? prefixed(first, text, before) : replaced(first, text, before, before.address)
}

function prefixed(first: Word['parts'][number], text: string, before: PortText): Edit | undefined {
  const prefix = PREFIXES.find(each => isSamePort(parsePort(each + text), before))
  const { start, source } = isText(first) ? spanOf(first, 0, 0) : first.span
  return prefix === undefined ? undefined : { at: { source, start, end: start }, text: prefix }
}

/** `0.0.0.0:80:80`, `[::]:80:80` */
function replaced(first: Word['parts'][number], text: string, before: PortText, address: string): Edit | undefined {
  if (!isText(first)) return undefined
  const written = [address, `[${address}]`].find(each => first.text.startsWith(each))
  if (written === undefined || !isSamePort(parsePort(LOOPBACK + text.slice(written.length)), before)) return undefined
  return { at: spanOf(first, 0, written.length), text: LOOPBACK }
}

/** The edit that puts loopback in the place of an address, its scheme and port left as they are: `tcp://0.0.0.0:2375`. */
export function addressOnLoopback(written: Mapped | undefined): Edit | undefined {
  if (written === undefined || written.text === '' || !isExact(written)) return undefined
  const host = hostIn(written.text)
  return host && { at: spanOf(written, host.from, host.to), text: LOOPBACK }
}

/** A word that is one written text. */
export function writtenText({ parts }: Word): Mapped | undefined {
  const [first, ...others] = parts
  return first !== undefined && others.length === 0 && isText(first) ? first : undefined
}

/** Whether a part stands in the file as it is meant: a text as itself, a variable with its sign. */
function isWritten(part: Word['parts'][number]): boolean {
  return isText(part) ? isExact(part) : /^[${]/.test(part.span.source.text.slice(part.span.start, part.span.start + 1))
}

/** Whether a text is written as it is meant, so that an edit of one is an edit of the other. */
function isExact(text: Mapped): boolean {
  const { source, start, end } = spanOf(text, 0, text.text.length)
  return source.text.slice(start, end) === text.text
}

function isSamePort(after: PortText | undefined, before: PortText): boolean {
  return (
    after?.address === LOOPBACK && after.host === before.host && after.container === before.container && after.protocol === before.protocol
  )
}
