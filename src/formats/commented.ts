import type { Entry } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { slice, spanOf } from '../source.ts'
import { valueOf, wordOf } from './word.ts'

// `export HF_TOKEN=…`, `- "api_key": '…',`, `registry password: …`: a line of a comment that is nothing but a name and its value
const ASSIGNMENT =
  /^[\s*#/]*(?:[-+]\s+)?(?:(?:export|set|ENV|ARG|env|-e|--env)\s+)?["']?(?<name>(?:[A-Za-z]{1,30} ){0,2}[A-Za-z_][\w.-]{0,80})["']?(?<sign>\s*:?=\s*|\s*:\s+)(?:(?<quote>["'`])(?<quoted>[^"'`\n]{1,2000})\k<quote>|(?<bare>[\w.:-]{0,24}<[^<>\n]{1,200}>|[^\s"'`,;]{1,2000}))\s*[,;]?\s*$/
// `API_KEY=… ./run --fast`: a command with its environment
const COMMAND =
  /^[\s#]*(?<name>[A-Z][A-Z0-9_]{0,80})(?<sign>=)(?:(?<quote>["'])(?<quoted>[^"'\n]{1,2000})\k<quote>|(?<bare>[\w.:-]{0,24}<[^<>\n]{1,200}>|[^\s"'`,;]{1,2000}))\s+\S/
// the first line of `name: DB_PASSWORD`, `value: …`
const NAME_FIELD = /^(?:name|key)$/i
const VALUE_FIELD = /^value$/i
// what people write into a comment as the value of a setting, not as a word about it
const DATA = /\d|[!@#$%^&*+=/]/

/** Assignments that were commented out: what they hold can be read as well as the rest. */
export function commentedEntries(comments: readonly Mapped[]): Entry[] {
  const found: Entry[] = []
  let named: Entry | undefined
  for (const comment of comments) {
    let at = 0
    for (const line of comment.text.split('\n')) {
      const entry = entryIn(comment, line, at)
      at += line.length + 1
      if (entry === undefined) named = undefined
      else if (NAME_FIELD.test(entry.name.value)) named = entry
      else if (named !== undefined && VALUE_FIELD.test(entry.name.value)) found.push({ ...entry, name: textOf(comment, named) })
      else found.push(entry)
    }
  }
  return found
}

function entryIn(comment: Mapped, line: string, at: number): Entry | undefined {
  const match = line.includes('=') || line.includes(':') ? (ASSIGNMENT.exec(line) ?? COMMAND.exec(line)) : null
  if (match === null || isRemark(match)) return undefined
  const { name = '', sign = '', quoted, bare = '' } = match.groups ?? {}
  const value = quoted ?? bare
  const nameAt = line.indexOf(name)
  const valueAt = line.indexOf(value, nameAt + name.length + sign.length)
  return {
    name: { value: name, span: spanOf(comment, at + nameAt, at + nameAt + name.length) },
    value: valueOf(wordOf(slice(comment, at + valueAt, at + valueAt + value.length))),
    span: spanOf(comment, at + nameAt, at + valueAt + value.length),
  }
}

/** `password: required` */
function isRemark({ groups: { name = '', sign = '', quoted, bare = '' } = {} }: RegExpExecArray): boolean {
  return quoted === undefined && sign.includes(':') && !NAME_FIELD.test(name) && !DATA.test(bare)
}

/** What a `name:` names. */
function textOf({ source }: Mapped, { value, name }: Entry): Entry['name'] {
  const span = value.kind === 'literal' ? value.span : name.span
  return { value: source.text.slice(span.start, span.end), span }
}
