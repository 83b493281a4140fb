import { describe, expect, test } from 'vitest'
import { toml } from '../../src/formats/toml.ts'
import { wholeText } from '../../src/source.ts'

function read(text: string): string[] {
  const parsed = toml.parse(wholeText({ path: 'app.toml', text, scope: 'report' }))
  return parsed.pairs.map(({ name, value }) =>
    value.kind === 'literal'
      ? `${parsed.keyAt(value.span.start)}|${name.value}|${text.slice(value.span.start, value.span.end)}`
      : value.kind,
  )
}

describe('TOML', () => {
  test.each([
    ['a pair', 'password = "x"', ['password|password|x']],
    ['tables', '[tool.db]\r\na = "x"\r\n[[servers]]\na = 1', ['tool.db.a|a|x', 'servers.a|a|1']],
    ['strings of all kinds', `a = "b # c" # d\ne = 'f"g'\nh = """\ni"""\nj = '''k'''`, ['a|a|b # c', `e|e|f"g`, 'h|h|i', 'j|j|k']],
    ['inline tables', 'db = { user = "a", inner = { pw = "x" } }', ['user|user|a', 'pw|pw|x']],
    ['arrays', 'keys = ["x", # why\n  "y",\n]\nz = 1', ['keys|keys|x', 'keys|keys|y', 'z|z|1']],
    ['tables in an array', 'l = [\n  { name = "a", pw = "x" },\n]', ['name|name|a', 'pw|pw|x']],
    ['keys with dots and quotes', 'a."b.c".d = "x"\n"e f" = "y"', ['a.b.c.d|a.b.c.d|x', 'ef|ef|y']],
    ['a key by what it is for', '[jwt]\nkey = "x"\nkeys = "y"', ['jwt.key|jwt.key|x', 'jwt.keys|keys|y']],
    ['comments', '# a = "x"', []],
    ['what is not closed', 'a = "x\nb = ["y"\nc = {', ['a|a|"x', 'b|b|y', 'b|b|c = {']],
    ['nothing', 'a =\n\n= b\n', []],
  ])('%s', (_, text, pairs) => {
    expect(read(text)).toEqual(pairs)
  })

  test('escapes are decoded', () => {
    const text = String.raw`a = "b\"\u0041\\"` + '\nc = """d\\\n   e"""'
    const { texts } = toml.parse(wholeText({ path: 'a.toml', text, scope: 'report' }))
    expect(texts.map(each => each.text)).toEqual(['b"A\\', 'de'])
  })

  test('comments speak', () => {
    const text = 'a = "b" # leaklint-ignore plain-secret -- why\n# token = "x"\n'
    const { ignores, commented = [] } = toml.parse(wholeText({ path: 'a.toml', text, scope: 'report' }))
    expect(ignores.map(({ reason }) => reason)).toEqual(['why'])
    expect(commented.map(({ name }) => name.value)).toEqual(['token'])
  })

  test.each(['['.repeat(50_000), 'a = ['.repeat(20_000), 'a = "'.repeat(20_000), `a = """`.repeat(20_000), 'a = {'.repeat(20_000)])(
    '%#: hostile text takes no long',
    text => {
      expect(read(text).length).toBeLessThan(100_001)
    },
  )
})

test.each([
  ['\uFEFF# x\n\n[a]\nb = """\nc\n"""\r\nd = [\n  1, # two\n]\n', []],
  ['a = 1\n[b', ['2 a line breaks off']],
  ['a = 1\nb', ['2 a line breaks off']],
  ['a = "x\nb = 1', ['1 a string breaks off']],
  ["a = '''x\nb = 1", ['1 a string breaks off']],
  ['a = [1,\n2', ['1 a list or a table breaks off']],
  ['a = { b = 1', ['1 a list or a table breaks off']],
  ['{{ x }}\na = "', []],
])('where %j breaks off', (text, expected) => {
  const { unread } = toml.parse(wholeText({ path: 'app.toml', text, scope: 'report' }))
  expect(unread.map(({ at, message }) => `${text.slice(0, at.start).split('\n').length} ${message}`)).toEqual(expected)
})
