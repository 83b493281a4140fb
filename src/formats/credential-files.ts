import type { Entry, Format, Parsed } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import type { Located, Mapped } from '../source.ts'
import { derive, slice, spanOf } from '../source.ts'
import type { Login } from './login-lists.ts'
import { loginsIn } from './login-lists.ts'
import type { Place } from './places.ts'
import { keyIn } from './places.ts'
import { isCredentialFile, isNetrc, isPgpass, listOf } from './recognise-credentials.ts'
import { text as plainText } from './text.ts'
import { literalOf } from './word.ts'

/** Files in which programs keep credentials: `.netrc`, `.pgpass`, lists of logins, files that hold one token. */
export const credentialFile: Format = { name: 'credential-file', matches: isCredentialFile, parse }

function parse(whole: Mapped): Parsed {
  const { ignores, targets } = plainText.parse(whole)
  const found = readerFor(whole)(whole)
  const places: readonly Place[] = found.map(({ entry, owner }) => ({
    span: entry.span,
    key: owner === '' ? entry.name.value : `${owner}.${entry.name.value}`,
  }))
  return {
    ...nothing(whole, credentialFile.name),
    ignores,
    targets,
    pairs: found.map(({ entry }) => entry),
    keyAt: offset => keyIn(places, offset),
  }
}

function readerFor({ source }: Mapped): (whole: Mapped) => readonly Login[] {
  if (isNetrc(source)) return readNetrc
  if (isPgpass(source)) return readPgpass
  return listOf(source.path) === undefined ? readToken : whole => loginsIn(source.path, whole)
}

// `machine`, `"a b"`, `# a comment`; a macro goes on to an empty line
const NETRC_TOKEN = /#[^\n]*|\bmacdef\b[\s\S]*?(?:\n[ \t]*\r?\n|$)|"(?:[^"\\\n]|\\.)*"|[^\s"#][^\s]*/g
const NETRC_NAME = /^(?:login|account|password)$/

function readNetrc(whole: Mapped): readonly Login[] {
  const found: Login[] = []
  let owner = ''
  let name: Mapped | undefined
  for (const { 0: token, index } of whole.text.matchAll(NETRC_TOKEN)) {
    if (token.startsWith('#') || token.startsWith('macdef')) continue
    const text = slice(whole, index, index + token.length)
    if (name === undefined) {
      name = text
      if (token === 'default') [owner, name] = [token, undefined]
      continue
    }
    if (name.text === 'machine') owner = token
    if (NETRC_NAME.test(name.text)) found.push({ owner, entry: entryOf({ value: name.text, span: name.span }, unquoted(text)) })
    name = undefined
  }
  return found
}

const NETRC_ESCAPE = /\\(.)/g

/** curl's quotes, with backslash escapes. */
function unquoted(text: Mapped): Mapped {
  return text.text.startsWith('"') ? unescaped(slice(text, 1, text.text.length - 1), NETRC_ESCAPE) : text
}

const FIELD = /(?:[^:\\]|\\.)*/gy
const PGPASS_ESCAPE = /\\([:\\])/g

/** `host:port:database:user:password`; `\:` and `\\` are escapes. */
function readPgpass(whole: Mapped): readonly Login[] {
  const found: Login[] = []
  let start = 0
  for (const line of whole.text.split('\n')) {
    const fields = line.startsWith('#') ? [] : fieldsOf(slice(whole, start, start + line.replace(/\r$/, '').length))
    const [host, , database, user, password] = fields
    if (host && database && user && password) {
      const owner = `${host.text}:${database.text}`
      for (const [value, text] of Object.entries({ database, user, password })) {
        found.push({ owner, entry: entryOf({ value, span: text.span }, text) })
      }
    }
    start += line.length + 1
  }
  return found
}

function fieldsOf(line: Mapped): readonly Mapped[] {
  const fields: Mapped[] = []
  for (let at = 0; at <= line.text.length; at++) {
    FIELD.lastIndex = at
    const length = FIELD.exec(line.text)?.[0].length ?? 0
    fields.push(unescaped(slice(line, at, at + length), PGPASS_ESCAPE))
    at += length
  }
  return fields
}

const CERTAIN = /^(?:password|token)$/

/** The whole text. */
function readToken(whole: Mapped): readonly Login[] {
  const token = whole.text.trim()
  if (token === '' || /\s/.test(token)) return []
  const from = whole.text.indexOf(token)
  const text = slice(whole, from, from + token.length)
  return [{ owner: '', entry: entryOf({ value: 'token', span: text.span }, text) }]
}

function entryOf(name: Located<string>, value: Mapped): Entry {
  return {
    name,
    value: literalOf(value),
    span: { ...value.span, start: name.span.start },
    ...(CERTAIN.test(name.value) && { certain: true }),
  }
}

function unescaped(text: Mapped, escape: RegExp): Mapped {
  const pieces: { text: string; from: number; to: number }[] = []
  let at = 0
  for (const { 0: written, 1: meant = '', index } of text.text.matchAll(escape)) {
    pieces.push({ text: text.text.slice(at, index), from: at, to: index }, { text: meant, from: index, to: index + written.length })
    at = index + written.length
  }
  if (at === 0) return text
  return derive(text, [...pieces, { text: text.text.slice(at), from: at, to: text.text.length }], spanOf(text, 0, text.text.length))
}
