import { describe, expect, test } from 'vitest'
import { justfile } from '../../src/formats/justfile/index.ts'
import type { Parsed } from '../../src/parsed.ts'
import { spanOf, wholeText } from '../../src/source.ts'
import { entryText } from '../commands/shown.ts'
import { recognised } from './gpu/described.ts'

function read(text: string): Parsed {
  return justfile.parse(wholeText({ path: 'justfile', text, scope: 'report' }))
}

test.each([
  ['justfile', 'justfile'],
  ['ops/.justfile', 'justfile'],
  ['Justfile', 'justfile'],
  ['deploy.just', 'justfile'],
  ['justfile.md', 'markdown'],
])('%s is read as %s', (path, format) => {
  expect(recognised(path, 'a:\n  b\n')).toBe(format)
})

describe('variables', () => {
  test.each([
    ["a := 'b c'", 'a=b c'],
    ['a := "b\\tc"', 'a=b\tc'],
    ["export a := '''b'''", 'a=b'],
    ['a := \'b\' + c + "d"', 'a=b$cd'],
    ["a := b / 'c'", 'a=$b/c'],
    ["a := env('B')", 'a=$B'],
    ["a := env_var_or_default('B', 'c')", 'a=${B-c}'],
    ['a := `cat b`', 'a=…'],
    ["a := if b == 'c' { 'd' } else { 'e' }", 'a=…'],
    ["a := ''", 'a='],
  ])('%s', (line, entry) => {
    const { scope, pairs } = read(`${line}\n`)
    expect(scope.entries.map(entryText)).toEqual([entry])
    expect(pairs).toEqual(scope.entries)
  })

  test('places', () => {
    const text = "# c\nexport  api_key := 'x'\n\nrun key='y':\n  echo {{key}}\n"
    const { pairs, keyAt } = read(text)
    expect(pairs.map(({ span }) => `${keyAt(span.start)}|${text.slice(span.start, span.end)}`)).toEqual([
      "api_key|api_key := 'x'",
      "run|key='y'",
    ])
  })
})

describe('recipes', () => {
  test.each([
    ['run:\n    @docker run app\n', ['\n docker run app']],
    ['run tag="1" *args: build\n  -docker run app:{{tag}} {{ env(\'X\') }} {{uppercase(tag)}}\n', [' docker run app:${tag} ${X} \uE000']],
    ['one:\n  a\n\n  b\ntwo:\n\tc\n', ['a b', 'c']],
    ['[private]\n@quiet:\n  echo {{{{x}}\n', ['echo {{x}}']],
    ['run:\n  #!/usr/bin/env bash\n  set -e\n', ['#!/usr/bin/env bash set -e']],
    ['run:\n  #!/usr/bin/env python3\n  print()\n', []],
    ['set shell := ["nu", "-c"]\nrun:\n  ls\n', []],
    ['set shell := ["bash", "-uc"]\nrun:\n  ls\n', ['ls']],
    ['alias b := build\nbuild: dep\n', []],
  ])('%j', (text, scripts) => {
    expect(read(text).parts.map(part => part.text.text.replace(/\s+/g, ' ').trim())).toEqual(
      scripts.map(script => script.replace(/\s+/g, ' ').trim()),
    )
  })

  test('a variable in a script keeps its place', () => {
    const text = 'run:\n  @docker run app:{{tag}}\n'
    const script = read(text).parts[0]?.text
    const at = script?.text.indexOf('${tag}') ?? -1
    const span = script && spanOf(script, at, at + '${tag}'.length)
    expect(span && text.slice(span.start, span.end)).toBe('{{tag}}')
  })

  test('parameters are what the script is given', () => {
    expect(read('run tag=\'1\' $KEY="b":\n  x\n').parts[0]?.env?.map(entryText)).toEqual(['tag=1', 'KEY=b'])
  })
})

test.each([
  ['set dotenv-load\n', ['.env']],
  ['set dotenv-load := true\n', ['.env']],
  ['set dotenv-load := false\n', []],
  ["set dotenv-filename := '.env.prod'\n", ['.env.prod']],
  ['a:\n  b\n', []],
])('%j loads %j', (text, files) => {
  expect(read(text).wants.map(({ path }) => path)).toEqual(files)
})

test('comments tell the linter what to leave out', () => {
  const { ignores } = read("# leaklint-ignore-next-line plain-secret -- why\na := 'b'\n")
  expect(ignores).toMatchObject([{ rules: [{ value: 'plain-secret' }], reason: 'why' }])
})
