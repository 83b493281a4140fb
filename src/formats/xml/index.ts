import type { Entry, Format, Parsed } from '../../parsed.ts'
import { nothing } from '../../parsed.ts'
import type { Located, Mapped } from '../../source.ts'
import { slice } from '../../source.ts'
import { readComments } from '../comments.ts'
import type { Place } from '../places.ts'
import { keyIn } from '../places.ts'
import { isXml } from '../recognise-settings.ts'
import { isRewritten } from '../rewritten.ts'
import { faultsOfFile } from '../whole-file.ts'
import { valueOf, wordOf } from '../word.ts'
import type { Event } from './elements.ts'
import { eventsIn } from './elements.ts'

/** XML: attributes, elements that hold nothing but text, and what an attribute or a key beside it names. */
export const xml: Format = { name: 'xml', matches: isXml, parse }

function parse(whole: Mapped): Parsed {
  const { open, pairs, texts, places, comments } = readElements(whole)
  const directives = readComments(comments)
  return {
    ...nothing(whole, xml.name),
    ...directives,
    pairs,
    texts,
    commented: [...directives.commented, ...comments.flatMap(comment => readElements(comment).pairs)],
    unread: faultsOfFile(whole, () => open.slice(-1).map(({ name }) => ({ at: name.span, message: 'an element is not closed' }))),
    keyAt: offset => keyIn(places, offset),
  }
}

/** An element that is open. */
interface Element {
  readonly name: Located<string>
  /** What an attribute says that its text is the value of. */
  readonly names: Located<string> | undefined
  readonly path: string
  text?: Mapped
  /** The text of the `<key>` before: in property lists the next element is its value. */
  key?: Located<string> | undefined
}

interface Reader {
  readonly open: Element[]
  readonly pairs: Entry[]
  readonly texts: Mapped[]
  readonly places: Place[]
  readonly comments: Mapped[]
}

// `<add key="…" value="…"/>`, `<property name="…">…</property>`
const NAMING = /^(?:key|name)$/i
const VALUE = /^value$/i
/** Deeper ones have no key path. */
const DEEPEST = 100

function readElements(whole: Mapped): Reader {
  const reader: Reader = { open: [], pairs: [], texts: [], places: [], comments: [] }
  for (const event of eventsIn(whole)) read(reader, event)
  return reader
}

function read(reader: Reader, event: Event): void {
  const element = reader.open.at(-1)
  switch (event.kind) {
    case 'comment':
      reader.comments.push(event.text)
      return
    case 'text':
      if (element !== undefined && event.text.text.trim() !== '') element.text = trimmed(event.text)
      return
    case 'open':
      return openElement(reader, event)
    case 'close':
      return closeElement(reader)
  }
}

function openElement(reader: Reader, { name, attributes, closed }: Extract<Event, { kind: 'open' }>): void {
  const parent = reader.open.at(-1)
  const naming = attributes.find(attribute => NAMING.test(attribute.name.text))
  const names = naming && located(naming.value)
  const path = reader.open.length < DEEPEST ? joined([parent?.path, name.text, names?.value]) : ''
  for (const attribute of attributes) {
    if (attribute === naming) continue
    const of = names !== undefined && VALUE.test(attribute.name.text) ? names : located(attribute.name)
    addPair(reader, of, attribute.value, `${path}.${attribute.name.text}`)
  }
  if (closed) return
  reader.open.push({ name: located(name), names: names ?? namesFor(name, parent), path })
}

/** `<value>` holds what the element around it names. */
function namesFor(name: Mapped, parent: Element | undefined): Located<string> | undefined {
  return VALUE.test(name.text) ? parent?.names : undefined
}

function joined(steps: readonly (string | undefined)[]): string {
  return steps.filter(step => step !== undefined && step !== '').join('.')
}

function closeElement(reader: Reader): void {
  const element = reader.open.pop()
  const parent = reader.open.at(-1)
  if (element?.text === undefined) return
  if (NAMING.test(element.name.value) && parent !== undefined) {
    parent.key = located(element.text)
    return
  }
  addPair(reader, element.names ?? parent?.key ?? ownName(element, parent), element.text, element.path)
  if (parent !== undefined) parent.key = undefined
}

/** `<Password><Value>x</Value>`: the value of what is around it. */
function ownName({ name }: Element, parent: Element | undefined): Located<string> {
  return VALUE.test(name.value) && parent !== undefined ? parent.name : name
}

function addPair(reader: Reader, name: Located<string>, value: Mapped, key: string): void {
  reader.pairs.push({ name, value: valueOf(wordOf(value)), span: value.span })
  reader.places.push({ span: value.span, key })
  if (isRewritten(value)) reader.texts.push(value)
}

function located({ text, span }: Mapped): Located<string> {
  return { value: text, span }
}

function trimmed(text: Mapped): Mapped {
  const start = text.text.length - text.text.trimStart().length
  return slice(text, start, text.text.trimEnd().length)
}
