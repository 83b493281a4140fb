import { describe, expect, test } from 'vitest'
import { loadFormats } from '../../src/formats/index.ts'
import { parse } from '../../src/scan.ts'
import { fake } from '../fakes.ts'

const formats = await loadFormats()

/** What is written at every place where something is named `password` or `token`, however deep. */
function named(path: string, text: string): string[] {
  const parsed = parse([{ path, text, scope: 'report' }], formats)
  const entries = parsed.flatMap(({ pairs }) => pairs).filter(({ name }) => /password|token/i.test(name.value))
  const written = entries.map(({ value }) =>
    value.kind === 'literal' ? text.slice(value.runs[0]?.start, value.runs.at(-1)?.end) : value.kind,
  )
  return [...new Set(written)]
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}

describe('a language inside a value', () => {
  test.each([
    ['JSON in a YAML string', 'a.yaml', `app: '{"db": {"password": "hunter2x9"}}'`, ['hunter2x9']],
    ['JSON with escaped quotes', 'a.yaml', String.raw`app: "{\"password\": \"hunter2x9\"}"`, ['hunter2x9']],
    ['JSON in a block', 'a.yaml', 'app: |\n  {\n    "password": "hunter2x9"\n  }\n', ['hunter2x9']],
    [
      'JSON around a reference',
      'compose.yaml',
      `services:\n  a:\n    environment:\n      X: '{"password":"hunter2x9","user":"\${U}"}'`,
      ['hunter2x9'],
    ],
    ['JSON in an env file', '.env', `APP={"password":"hunter2x9"}`, ['hunter2x9']],
    ['JSON in TOML', 'a.toml', String.raw`app = "{\"password\": \"hunter2x9\"}"`, ['hunter2x9']],
    ['JSON in JSON', 'a.json', String.raw`{"app": "{\"inner\": \"{\\\"password\\\": \\\"hunter2x9\\\"}\"}"}`, ['hunter2x9']],
    ['YAML in a block', 'a.yaml', 'app: |\n  db:\n    password: hunter2x9\n', ['hunter2x9']],
    ['settings in a block', 'a.yaml', 'app: |\n  [db]\n  password = hunter2x9\n', ['hunter2x9']],
    ['XML in a block', 'a.yaml', 'app: |\n  <?xml version="1.0"?>\n  <app><password>hunter2x9</password></app>\n', ['hunter2x9']],
    ['a page in a block', 'a.yaml', 'app: |\n  <html><token>hunter2x9</token></html>\n', []],
    ['an env file in a block', 'a.yaml', 'app: |\n  export PASSWORD=hunter2x9\n  A=b\n', ['hunter2x9']],
    ['a script in a block', 'a.yaml', 'app: |\n  #!/bin/sh\n  if true; then PASSWORD=hunter2x9 run; fi\n', ['hunter2x9']],
    ['options of a program', '.env', 'JAVA_OPTS="-Xmx2g -Dapp.password=hunter2x9 --db-token hunter2x8"', ['hunter2x9', 'hunter2x8']],
    ['options behind a program', 'a.toml', 'run_cmd = "serve --app-token=hunter2x9"', ['hunter2x9']],
    ['a sentence about options', 'a.toml', 'help = "start it with --app-token mytoken"', []],
    ['a list of options', 'a.sh', 'OPTS=(--app-token hunter2x9)\nOPTS+=(--password=hunter2x8)\n', ['hunter2x9', 'hunter2x8']],
    ['prose', 'a.yaml', 'app: |\n  Choose well.\n  The password: nobody knows it.\n  Nobody.\n', []],
    ['a template', 'a.yaml', 'app: "{{ password }}"', []],
  ])('%s', (_, path, text, values) => {
    expect(named(path, text)).toEqual(values)
  })

  test('base64 is read where it stands for text, and points at the encoded text', () => {
    const once = base64('{"password":"hunter2x9"}')
    const twice = base64(`{"inner":"${once}"}`)
    expect(named('.env', `A=${once}`)).toEqual([once])
    expect(named('a.yaml', `a: ${twice}`)).toEqual([twice])
    expect(named('a.json', `{"a": "${base64('PASSWORD=hunter2x9')}"}`)).toEqual([base64('PASSWORD=hunter2x9')])
  })

  test.each(['abcdefghijklmnopqrstuvwx', 'AAAAAAAAAAAAAAAAAAAAAAAA', fake('long-hex')])('%#: bytes are no text', text => {
    const [parsed] = parse([{ path: 'a.yaml', text: `a: ${text}\n`, scope: 'report' }], formats)
    expect([parsed?.texts, parsed?.parts]).toEqual([[], []])
  })

  test('percent-encoded URLs and JSON are read', () => {
    const [parsed] = parse([{ path: '.env', text: 'A=https%3A%2F%2Fbot%3Ahunter2x9%40host\nB=100%25\n', scope: 'report' }], formats)
    expect(parsed?.texts.map(({ text }) => text)).toEqual(['https://bot:hunter2x9@host'])
    expect(named('.env', 'A=%7B%22password%22%3A%22hunter2x9%22%7D')).toEqual(['hunter2x9'])
  })

  test('much of it takes no long', () => {
    const text = `b: ${base64('{"password":"x"}')}\nc: '{"a": 1}'\n`.repeat(3000)
    expect(parse([{ path: 'a.yaml', text, scope: 'report' }], formats).length).toBeGreaterThan(3000)
  })
})
