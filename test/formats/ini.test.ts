import { describe, expect, test } from 'vitest'
import { ini } from '../../src/formats/ini.ts'
import { wholeText } from '../../src/source.ts'

function read(text: string): string[] {
  const parsed = ini.parse(wholeText({ path: 'app.ini', text, scope: 'report' }))
  return parsed.pairs.map(({ name, value }) => {
    const shown = value.kind === 'literal' ? text.slice(value.span.start, value.span.end) : value.kind
    return `${parsed.keyAt(name.span.start)}|${name.value}|${shown}`
  })
}

describe('ini, TOML, properties and units', () => {
  test.each([
    ['a pair', 'password = hunter2x9', ['password|password|hunter2x9']],
    ['sections', '[db]\r\npassword=hunter2x9\r\n', ['db.password|password|hunter2x9']],
    ['a table of TOML', '[tool.db]\npassword = "a # b" # why', ['tool.db.password|password|a # b']],
    ['an inline table', 'db = { user = "app", password = "hunter2x9" }', ['user|user|app', 'password|password|hunter2x9']],
    ['properties', 'spring.datasource.password: hunter2x9', ['spring.datasource.password|spring.datasource.password|hunter2x9']],
    ['a registry token', '//registry.npmjs.org/:_authToken=abc', ['//registry.npmjs.org/:_authToken|//registry.npmjs.org/:_authToken|abc']],
    ['a comment behind a value', 'user = app ; why', ['user|user|app']],
    ['an empty value', 'password =', ['password|password|']],
    ['comments', '# password = x\n; token = y\n// key = z', []],
    ['prose', 'this is no pair\nhttps://example.org/x', []],
    ['the environment of a unit', '[Service]\nEnvironment="A=b c" D=e', ['Service.A|A|b c', 'Service.D|D|e']],
  ])('%s', (_what, text, pairs) => {
    expect(read(text)).toEqual(pairs)
  })

  test('a long file takes no long', () => {
    expect(read('name = value\n'.repeat(50_000))).toHaveLength(50_000)
  })
})
