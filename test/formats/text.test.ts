import { expect, test } from 'vitest'
import { text } from '../../src/formats/text.ts'
import { wholeText } from '../../src/source.ts'

test.each([
  ['.npmrc', 'a=b\n; leaklint-ignore-next-line plain-secret -- why\nc=d\n', 'c=d\n'],
  ['x.toml', 'a = "b" # leaklint-ignore plain-secret -- why\nc = "d"\n', 'a = "b" # leaklint-ignore plain-secret -- why\n'],
  ['x.properties', '# leaklint-ignore-next-line plain-secret -- why\n! more\r\nc=d\n', 'c=d\n'],
  ['x.c', '/* leaklint-ignore-next-line plain-secret -- why */\r\nc=d', 'c=d'],
  ['x.tf', 'a = "b" // leaklint-ignore plain-secret -- why', 'a = "b" // leaklint-ignore plain-secret -- why'],
  ['x.sql', '-- leaklint-ignore-next-line plain-secret -- why\nSELECT', 'SELECT'],
  ['x.xml', '<a>\n<!-- leaklint-ignore-next-line plain-secret -- why -->\n<b/>\n</a>', '<b/>\n'],
  ['x.xml', '<!-- first --><!--\nleaklint-ignore-next-line plain-secret -- why\n-->\n<b/>', '<b/>'],
])('%s: an ignore in %j', (path, written, line) => {
  const { ignores } = text.parse(wholeText({ path, text: written, scope: 'report' }))
  expect(ignores.map(({ from, to, reason, fault }) => [written.slice(from, to), reason, fault])).toEqual([[line, 'why', undefined]])
})

test.each(['leaklint-ignore plain-secret -- why', 'see # leaklint', 'a#leaklint-ignore plain-secret -- why', '<!-- leaklint-ignore'])(
  'no comment: %s',
  written => {
    expect(text.parse(wholeText({ path: 'x.txt', text: written, scope: 'report' })).ignores).toEqual([])
  },
)

function pairsOf(path: string, written: string): string[] {
  return text
    .parse(wholeText({ path, text: written, scope: 'report' }))
    .pairs.map(({ name, value }) =>
      value.kind === 'literal' ? `${name.value}|${written.slice(value.span.start, value.span.end)}` : value.kind,
    )
}

test.each([
  ['a.py', 'api_key = "hunter2"', ['api_key|hunter2']],
  ['a.py', "token: str = 'hunter2'", ['token|hunter2']],
  ['a.py', 'DB = {"password": "hunter"}', ['password|hunter']],
  ['a.py', 'os.environ["API_KEY"] = "hunter2"', ['API_KEY|hunter2']],
  ['a.js', 'const apiKey = `hunter2`', ['apiKey|hunter2']],
  ['a.php', "define('DB_PASSWORD', 'hunter');", ['DB_PASSWORD|hunter']],
  ['a.py', 'os.environ.setdefault("A_TOKEN", "hunter2")', ['A_TOKEN|hunter2']],
  ['a.go', 'apiKey := "hunter2"', ['apiKey|hunter2']],
  ['a.rb', ':password => "hunter"', ['password|hunter']],
  ['a.sql', "CREATE USER a WITH PASSWORD 'hunter'", ['PASSWORD|hunter']],
  ['a.sql', "CREATE USER 'a'@'%' IDENTIFIED WITH caching_sha2_password BY 'hunter'", ['password|hunter']],
  ['notes.txt', 'podman run -e A_TOKEN=hunter x', ['A_TOKEN|hunter']],
  ['notes.txt', 'first `export A=b`, then --env "C=d"', ['A|b', 'C|d']],
  ['notes.txt', 'password: hunter2\nAPI_KEY=hunter', ['password|hunter2', 'API_KEY|hunter']],
])('%s: %j is an assignment', (path, written, pairs) => {
  expect(pairsOf(path, written)).toEqual(pairs)
})

test.each([
  ['a.py', 'api_key = hunter2'],
  ['a.php', "define('DB_PASSWORD', getenv('DB_PASSWORD'));"],
  ['a.py', 'if api_key == "hunter2": pass'],
  ['a.py', 'password = "hunter2" + rest'],
  ['a.py', 'field(password="Your password")'],
  ['a.ts', "const next_token = '?NoLineTerminator'"],
  ['a.ts', "labels = { password: 'Passwort' }"],
  ['a.ts', "x === 'header' ? 'client_secret_basic' : 'client_secret_post'"],
  ['a.ts', "x\n  ? 'client_secret_1' : 'client_secret_2'"],
  ['a.py', '# docker run -e A_TOKEN=hunter'],
  ['notes.txt', 'run pre-export A=b now'],
  ['a.ts', 'const password = process.env.PASSWORD'],
  ['notes.txt', 'the password: nobody knows it'],
])('%s: %j is none', (path, written) => {
  expect(pairsOf(path, written)).toEqual([])
})

test.each(['a'.repeat(100_000), 'a = '.repeat(30_000), 'a:b'.repeat(30_000), '"'.repeat(100_000)])(
  '%#: hostile text takes no long',
  written => {
    expect(pairsOf('a.py', written)).toEqual([])
  },
)
