import type { Mapped, Note } from '../../source.ts'
import { spanOf } from '../../source.ts'
import type { Token } from './tokens.ts'
import { tokensIn } from './tokens.ts'

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['[', ']'],
  ['(', ')'],
])
const CLOSERS = new Set(CLOSING.values())
// `"${`, behind which a string may go on in the next line
const TEMPLATE = /[$%]\{/

/** Where a text breaks off: the first bracket that belongs to none, a heredoc, string or comment without an end. */
export function faultsIn(whole: Mapped): readonly Note[] {
  const open: Token[] = []
  for (const token of tokensIn(whole.text)) {
    if (isBroken(token)) return TEMPLATE.test(token.text) && token.kind === 'string' ? [] : [fault(whole, token)]
    if (token.kind !== 'sign') continue
    if (CLOSING.has(token.text)) open.push(token)
    else if (CLOSERS.has(token.text) && CLOSING.get(open.pop()?.text ?? '') !== token.text) return [fault(whole, token)]
  }
  const last = open.at(-1)
  return last === undefined ? [] : [fault(whole, last)]
}

function isBroken({ kind, text, to, inner }: Token): boolean {
  return inner === undefined ? kind === 'comment' && /^\/\*(?!.*\*\/$)/s.test(text) : inner.to === to
}

const TITLES: Readonly<Record<Token['kind'], string>> = {
  name: 'a name',
  line: 'a line',
  sign: 'a bracket',
  string: 'a string',
  heredoc: 'a heredoc',
  comment: 'a comment',
}

function fault(whole: Mapped, { kind, from }: Token): Note {
  return { at: spanOf(whole, from, from + 1), message: `${TITLES[kind]} has no other end` }
}
