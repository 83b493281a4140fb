import type { Entry } from '../../parsed.ts'
import type { Located, Mapped } from '../../source.ts'
import { slice, spanOf } from '../../source.ts'
import type { Place } from '../places.ts'
import { scriptOf } from '../script.ts'
import { locatedText, valueOf } from '../word.ts'
import type { Token } from './tokens.ts'
import { tokensIn } from './tokens.ts'
import { holdsSecrets, isSecretArgument, isSecretMember } from './secret-arguments.ts'
import { wordOfToken } from './words.ts'

/** What a text in HCL says. */
export interface Contents {
  readonly entries: readonly Entry[]
  readonly places: readonly Place[]
  readonly comments: readonly Mapped[]
  /** Heredocs without what their lines are indented by. */
  readonly texts: readonly Mapped[]
}

/** A block, an object, a list or the arguments of a function. */
interface Frame {
  /** What its strings are the value of. */
  readonly name: Located<string> | undefined
  readonly path: string
  /** It holds names and values: a block or an object. */
  readonly named: boolean
  /** Its strings may become the value around it: a list, the arguments of `coalesce`. */
  readonly passes: boolean
  /** The entries of `name = …` and `value = …`. */
  readonly fields: { name?: Located<string> | undefined; value?: Entry }
  /** The words that a block begins with: `resource`, `aws_ssm_parameter`, `db`; none for anything else. */
  readonly block: readonly string[]
  /** What is given to the names of a block: by name, and where among the entries. */
  readonly given: Map<string, { readonly text: string; readonly index?: number }>
  /** Its members are secrets whatever their names. */
  readonly secret: boolean
}

interface Reader {
  readonly whole: Mapped
  readonly frames: Frame[]
  readonly entries: Entry[]
  readonly places: Place[]
  readonly comments: Mapped[]
  readonly texts: Mapped[]
  /** The tokens of the line before its `=` or `{`. */
  head: Token[]
  /** What is being given a value. */
  key: Token | undefined
  /** The token before. */
  last: Token | undefined
}

/** Functions that give back what they are given. */
const PASSING =
  /^(?:sensitive|nonsensitive|coalesce|try|tostring|trimspace|chomp|base64encode|tolist|toset|base64gzip|yamldecode|jsondecode)$/
const BLOCK_NAMED = /^(?:variable|output)$/
const VALUE_OF_BLOCK = /^(?:default|value)$/

/** Reads names and values, those of blocks, objects and lists, in one pass. */
export function readEntries(whole: Mapped): Contents {
  const reader: Reader = {
    whole,
    frames: [rootFrame()],
    entries: [],
    places: [],
    comments: [],
    texts: [],
    head: [],
    key: undefined,
    last: undefined,
  }
  for (const token of tokensIn(whole.text)) {
    readToken(reader, token)
    if (token.kind !== 'comment') reader.last = token
  }
  return reader
}

function readToken(reader: Reader, token: Token): void {
  switch (token.kind) {
    case 'comment':
      reader.comments.push(commentOf(reader.whole, token))
      return
    case 'line':
      return endItem(reader)
    case 'heredoc':
      reader.texts.push(scriptOf(wordOfToken(reader.whole, token)))
      return readText(reader, token)
    case 'string':
      if (reader.key === undefined && frameOf(reader).named) reader.head.push(token)
      else readText(reader, token)
      return
    case 'name':
      if (reader.key === undefined) reader.head.push(token)
      else frameOf(reader).given.set(reader.key.text, { text: token.text })
      return
    case 'sign':
      return readSign(reader, token)
  }
}

function readSign(reader: Reader, token: Token): void {
  const frame = frameOf(reader)
  if ((token.text === '=' || token.text === ':') && frame.named && reader.key === undefined) reader.key = reader.head.at(-1)
  else if (token.text === ',') endItem(reader)
  else if ('{[('.includes(token.text)) open(reader, token.text)
  else if ('}])'.includes(token.text)) close(reader)
}

function open(reader: Reader, sign: string): void {
  const outer = frameOf(reader)
  const { key, last } = reader
  const labels = key === undefined ? reader.head : [key]
  reader.frames.push({
    name: blockName(reader, sign) ?? nameOf(reader),
    path: joined([outer.path, ...(outer.named ? labels.map(({ text }) => text) : [])]),
    named: sign === '{',
    passes: last?.kind === 'name' ? sign === '(' && PASSING.test(last.text) : true,
    fields: {},
    block: key === undefined ? labels.map(({ text }) => text) : [],
    given: new Map(),
    secret: outer.secret || (key !== undefined && holdsSecrets(outer.block, key.text)),
  })
  reader.head = []
  reader.key = undefined
}

/** `db_password` of `variable "db_password" {`. */
function blockName(reader: Reader, sign: string): Located<string> | undefined {
  const isBlock = sign === '{' && reader.key === undefined && BLOCK_NAMED.test(reader.head[0]?.text ?? '')
  return isBlock ? located(reader, reader.head.at(-1)) : undefined
}

function joined(path: readonly string[]): string {
  return path.filter(part => part !== '').join('.')
}

function close(reader: Reader): void {
  const { fields } = frameOf(reader)
  markSecrets(reader)
  if (fields.name !== undefined && fields.value !== undefined) reader.entries.push({ ...fields.value, name: fields.name })
  if (reader.frames.length > 1) reader.frames.pop()
  // what follows, `} : "…"`, is no item of its own
  reader.head = []
  reader.key = undefined
}

/** Arguments that are secret by what stands beside them, which may come later. */
function markSecrets(reader: Reader): void {
  const { block, given } = frameOf(reader)
  if (block.length < 2) return
  const beside = new Map(Array.from(given, ([name, { text }]) => [name, text]))
  for (const [name, { index }] of given) {
    const entry = index === undefined ? undefined : reader.entries[index]
    if (index !== undefined && entry !== undefined && isSecretArgument({ block, name, beside }))
      reader.entries[index] = { ...entry, certain: true }
  }
}

/** Within brackets that span lines nothing ends but by a comma. */
function endItem(reader: Reader): void {
  reader.head = []
  reader.key = undefined
}

/** A string that is given to a name. */
function readText(reader: Reader, token: Token): void {
  const name = isValue(reader) ? nameOf(reader) : undefined
  if (name === undefined) return
  const { whole, key } = reader
  const frame = frameOf(reader)
  const word = wordOfToken(whole, token)
  const entry: Entry = { name, value: valueOf(word), span: { ...word.span, start: Math.min(name.span.start, word.span.start) } }
  const isSecret = frame.secret && isSecretMember(name.value)
  if (key !== undefined) frame.given.set(key.text, { text: token.text, index: reader.entries.length })
  reader.entries.push(isSecret ? { ...entry, certain: true } : entry)
  reader.places.push({ span: word.span, key: joined([frame.path, key?.text ?? '']) })
  if (key?.text === 'value') frame.fields.value = entry
  if (key !== undefined && NAME_FIELD.test(key.text)) frame.fields.name = locatedText(word)
}

/** `"x"` and the branches of `a ? "x" : "y"`, not `a == "x"` or `m["x"]`. */
function isValue(reader: Reader): boolean {
  const { named, passes } = frameOf(reader)
  const before = reader.last?.text ?? ''
  return named ? reader.key !== undefined && BEFORE_VALUE.test(before) : passes && BEFORE_ITEM.test(before)
}

const NAME_FIELD = /^(?:name|key)$/
const BEFORE_VALUE = /^[=:?]$/
const BEFORE_ITEM = /^[[(,\n?:]$/

/** What the value that comes next belongs to. */
function nameOf(reader: Reader): Located<string> | undefined {
  const frame = frameOf(reader)
  const key = located(reader, reader.key)
  if (!frame.named) return frame.name
  return key !== undefined && VALUE_OF_BLOCK.test(key.value) && frame.name !== undefined ? frame.name : key
}

function rootFrame(): Frame {
  return { name: undefined, path: '', named: true, passes: false, fields: {}, block: [], given: new Map(), secret: false }
}

function frameOf({ frames }: Reader): Frame {
  return frames[frames.length - 1] ?? rootFrame()
}

function located({ whole }: Reader, token: Token | undefined): Located<string> | undefined {
  if (token === undefined) return undefined
  const { from, to } = token.inner ?? token
  return { value: token.text, span: spanOf(whole, from, to) }
}

function commentOf(whole: Mapped, { text, from }: Token): Mapped {
  const opening = /^(?:#+|\/\/+|\/\*+)/.exec(text)?.[0].length ?? 0
  const closing = text.endsWith('*/') ? 2 : 0
  const start = from + opening
  const end = Math.max(start, from + text.length - closing)
  return slice(whole, start, end)
}
