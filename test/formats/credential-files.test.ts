import { describe, expect, test } from 'vitest'
import { credentialFile } from '../../src/formats/credential-files.ts'
import { isCredentialFile } from '../../src/formats/recognise-credentials.ts'
import { wholeText } from '../../src/source.ts'

/** `key=value`, where the value is what stands at its span, decoded. */
function show(path: string, text: string): string[] {
  const { pairs, keyAt } = credentialFile.parse(wholeText({ path, text, scope: 'report' }))
  return pairs.map(({ value, span }) => {
    if (value.kind !== 'literal') throw new Error(value.kind)
    const written = text.slice(value.span.start, value.span.end)
    const decoded = value.text.reveal()
    return `${keyAt(span.start)}=${decoded}${written === decoded ? '' : ` (${written})`}`
  })
}

test.each([
  ['.netrc', true],
  ['home/_netrc', true],
  ['.pgpass', true],
  ['.vault-token', true],
  ['.config/vastai/vast_api_key', true],
  ['.cache/huggingface/token', true],
  ['netrc.md', false],
  ['token', false],
])('%s is a credential file: %s', (path, expected) => {
  expect(isCredentialFile({ path, text: '', scope: 'report' })).toBe(expected)
})

describe('.netrc', () => {
  test.each([
    ['one line', 'machine a.b login me password p1\n', ['a.b.login=me', 'a.b.password=p1']],
    ['several lines', 'machine a.b\n  login me\n  password p1\n', ['a.b.login=me', 'a.b.password=p1']],
    ['default', 'default login me password p1', ['default.login=me', 'default.password=p1']],
    ['two machines', 'machine a password p1 machine b password p2', ['a.password=p1', 'b.password=p2']],
    ['quotes', 'machine a password "p \\" 1"', ['a.password=p " 1 (p \\" 1)']],
    ['comments', '# password p0\nmachine a password p1 # password p2\n', ['a.password=p1']],
    ['a macro', 'macdef init\ncd password\n\nmachine a password p1', ['a.password=p1']],
    ['a word without a value', 'machine a password', []],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(show('.netrc', text)).toEqual(expected)
  })
})

describe('.pgpass', () => {
  test.each([
    ['a line', 'db:5432:shop:app:p1\n', ['db:shop.database=shop', 'db:shop.user=app', 'db:shop.password=p1']],
    ['escapes', '*:*:*:app:p\\:1\\\\\r\n', ['*:*.database=*', '*:*.user=app', '*:*.password=p:1\\ (p\\:1\\\\)']],
    ['comments and what is no line of it', '# a:b:c:d:e\na:b:c\n\n', []],
  ])('%s', (_, text, expected) => {
    expect(show('.pgpass', text)).toEqual(expected)
  })
})

describe('files of one token', () => {
  test.each([
    ['a token', 'abc123\n', ['token=abc123']],
    ['several words', 'put the token here', []],
    ['nothing', '\n', []],
  ])('%s', (_, text, expected) => {
    expect(show('.vault-token', text)).toEqual(expected)
  })
})
