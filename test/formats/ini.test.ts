import { describe, expect, test } from 'vitest'
import { ini } from '../../src/formats/ini.ts'
import { wholeText } from '../../src/source.ts'

function read(text: string, path = 'app.ini'): string[] {
  const parsed = ini.parse(wholeText({ path, text, scope: 'report' }))
  return parsed.pairs.map(({ name, value }) => {
    const shown = value.kind === 'literal' ? text.slice(value.span.start, value.span.end) : value.kind
    return `${parsed.keyAt(name.span.start)}|${name.value}|${shown}`
  })
}

describe('ini and properties', () => {
  test.each([
    ['a pair', 'password = hunter2x9', ['password|password|hunter2x9']],
    ['sections', '[db]\r\npassword=hunter2x9\r\n', ['db.password|password|hunter2x9']],
    ['a table of TOML', '[tool.db]\npassword = "a # b" # why', ['tool.db.password|password|a # b']],
    ['properties', 'spring.datasource.password: hunter2x9', ['spring.datasource.password|spring.datasource.password|hunter2x9']],
    ['a registry token', '//registry.npmjs.org/:_authToken=abc', ['//registry.npmjs.org/:_authToken|//registry.npmjs.org/:_authToken|abc']],
    ['a comment behind a value', 'user = app ; why', ['user|user|app']],
    ['an empty value', 'password =', ['password|password|']],
    ['three quotes', 'password = """a#b;c"""', ['password|password|a#b;c']],
    ['backticks', 'PASSWD = `a#b;c`', ['PASSWD|PASSWD|a#b;c']],
    ['a quote that is not closed', 'PASSWD = `abc', ['PASSWD|PASSWD|`abc']],
    ['comments', '# password = x\n; token = y\n// key = z', []],
    ['prose', 'this is no pair\nhttps://example.org/x', []],
  ])('%s', (_what, text, pairs) => {
    expect(read(text)).toEqual(pairs)
  })

  test.each([
    ['app.properties', 'db.password:x', ['db.password|db.password|x']],
    ['app.properties', 'db.password x', ['db.password|db.password|x']],
    ['app.ini', 'db.password:x', []],
    ['redis.conf', 'requirepass x', ['requirepass|requirepass|x']],
    ['redis.conf', 'requirepass "x y"', ['requirepass|requirepass|x y']],
    ['nginx.conf', 'server_tokens off;', ['server_tokens|server_tokens|off']],
    ['nginx.conf', 'location / {\n  proxy_pass http://a b;\n}', []],
    ['app.ini', 'requirepass x', []],
    ['php.conf', 'env[DB_PASSWORD] = x', ['DB_PASSWORD|DB_PASSWORD|x']],
    ['s.conf', `[program:a]\nenvironment=A="b c",D='e,f',G=h`, ['program:a.A|A|b c', `program:a.D|D|e,f`, 'program:a.G|G|h']],
    ['u.ini', 'env = A=b', ['A|A|b']],
    ['u.ini', 'environment = production', ['environment|environment|production']],
    ['a.conf', 'SetEnv A x', ['A|A|x']],
    ['nginx.conf', 'env A=x;\nset $b y;\nuwsgi_param C "z";', ['A|A|x', 'b|b|y', 'C|C|z']],
    ['nginx.conf', 'proxy_set_header Host $host:80;', ['Host|Host|$host:80']],
    ['h.cfg', 'user a insecure-password x\nstats auth a:y', ['insecure-password|insecure-password|x', 'auth|auth|a:y']],
  ])('%s: %j', (path, text, pairs) => {
    expect(read(text, path)).toEqual(pairs)
  })

  test('a backslash joins lines', () => {
    const { pairs, texts } = ini.parse(wholeText({ path: 'a.properties', text: 'a=b\\\n   c\nd=e\\', scope: 'report' }))
    expect(texts.map(({ text }) => text)).toEqual(['a=bc'])
    expect(pairs.map(({ name, value }) => [name.value, value.kind === 'literal' && value.text.reveal()])).toEqual([
      ['a', 'bc'],
      ['d', 'e\\'],
    ])
  })

  test('a long file takes no long', () => {
    expect(read('name = value\n'.repeat(50_000))).toHaveLength(50_000)
  })
})
