import type { Entry } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { slice } from '../source.ts'
import { listOf } from './recognise-credentials.ts'
import type { LoginList } from './recognise-credentials.ts'
import { literalOf } from './word.ts'

/** An entry of a list of logins and whose it is: `smtp.acme.dev`. */
export interface Login {
  readonly entry: Entry
  readonly owner: string
}

const WORD = String.raw`(?:"[^"\r\n]*"|[^\s"#]\S*)`

/** What a line of each list is. */
const LINES: Readonly<Record<LoginList, RegExp>> = {
  // `"user" "password"`
  pgbouncer: /^[ \t]*"(?<login>[^"\r\n]+)"[ \t]+"(?<password>[^"\r\n]+)"/dgm,
  // `[host]:587 user:password`
  postfix: /^(?<owner>[^\s#]\S*)[ \t]+(?<login>[^\s:]+):(?<password>\S+)[ \t]*\r?$/dgm,
  // `user:password`
  rsync: /^(?<login>[^\s:#;]+):(?<password>[^\r\n]+)/dgm,
  // `key:secret`, `bucket:key:secret`
  s3fs: /^(?:(?<owner>[^\s:#]+):)?(?<login>[^\s:#]+):(?<password>[^\s:]+)[ \t]*\r?$/dgm,
  // `host:user:password`
  exim: /^(?<owner>[^\s:#]+):(?<login>[^\s:]+):(?<password>\S+)[ \t]*\r?$/dgm,
  // `url user password`
  davfs2: new RegExp(String.raw`^[ \t]*(?<owner>${WORD})[ \t]+(?<login>${WORD})[ \t]+(?<password>${WORD})`, 'dgm'),
  // `client server secret addresses`
  pppd: new RegExp(String.raw`^[ \t]*(?<login>${WORD})[ \t]+(?<owner>${WORD})[ \t]+(?<password>${WORD})`, 'dgm'),
  // a line with the user, a line with the password
  openvpn: /^(?<login>[^\s#]\S*)[ \t]*\r?\n(?<password>\S+)[ \t]*\r?\n?$/dg,
}

/** The users and passwords of a text that would be a file of that name; none where it is no such list. */
export function loginsIn(name: string, whole: Mapped): readonly Login[] {
  const list = listOf(name)
  if (list === undefined) return []
  return Array.from(whole.text.matchAll(LINES[list])).flatMap(({ groups, indices }) =>
    ['login', 'password'].map(name => ({ owner: groups?.['owner'] ?? '', entry: entryOf(name, whole, indices?.groups?.[name]) })),
  )
}

function entryOf(name: string, whole: Mapped, [from, to]: readonly [number, number] = [0, 0]): Entry {
  const isQuoted = whole.text.startsWith('"', from) && to - from > 1
  const text = isQuoted ? slice(whole, from + 1, to - 1) : slice(whole, from, to)
  return { name: { value: name, span: text.span }, value: literalOf(text), span: text.span, ...(name === 'password' && { certain: true }) }
}
