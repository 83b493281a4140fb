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
  ['pgbouncer/userlist.txt', true],
  ['postfix/sasl_passwd', true],
  ['etc/passwd-s3fs', true],
  ['ppp/chap-secrets', true],
  ['rsyncd.secrets', true],
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

test.each([
  ['userlist.txt', '; a comment\n"app" "p 1"\n"ops" "p2"\n', ['login=app', 'password=p 1', 'login=ops', 'password=p2']],
  [
    'sasl_passwd',
    '# relays\n[a.b]:587 me@a.b:p1\nc.d you:p2\n[e.f]:25 nobody:\n',
    ['[a.b]:587.login=me@a.b', '[a.b]:587.password=p1', 'c.d.login=you', 'c.d.password=p2'],
  ],
  ['passwd-s3fs', 'k1:p1\nbucket:k2:p2\n', ['login=k1', 'password=p1', 'bucket.login=k2', 'bucket.password=p2']],
  ['exim4/passwd.client', '# hosts\na.b:me:p1\n', ['a.b.login=me', 'a.b.password=p1']],
  ['openvpn/auth.txt', 'me\np1\n', ['login=me', 'password=p1']],
  ['openvpn/auth.txt', 'three\nlines\nhere\n', []],
  ['rsyncd.secrets', '# users\nme:p 1\n', ['login=me', 'password=p 1']],
  ['davfs2/secrets', 'https://a.b/dav me "p 1"\n', ['https://a.b/dav.login=me', 'https://a.b/dav.password=p 1']],
  [
    'chap-secrets',
    '# client server secret addresses\nme * p1 *\n"you" "vpn" "p2" 10.0.0.2\n',
    ['*.login=me', '*.password=p1', '"vpn".login=you', '"vpn".password=p2'],
  ],
])('%s', (path, text, expected) => {
  expect(show(path, text)).toEqual(expected)
})
