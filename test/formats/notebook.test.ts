import { expect, test } from 'vitest'
import { notebook } from '../../src/formats/notebook/index.ts'
import type { Parsed } from '../../src/parsed.ts'
import { spanOf, wholeText } from '../../src/source.ts'
import { entryText } from '../commands/shown.ts'
import { recognised } from './gpu/described.ts'

function fileOf(source: string | readonly string[], type = 'code', metadata: object = {}): string {
  return JSON.stringify(
    { cells: [{ cell_type: type, metadata: {}, outputs: [], source }], metadata, nbformat: 4, nbformat_minor: 5 },
    null,
    1,
  )
}

function read(text: string): Parsed {
  return notebook.parse(wholeText({ path: 'train.ipynb', text, scope: 'report' }))
}

function partsOf(text: string): string[] {
  return read(text).parts.flatMap(part => (part.format === 'text' ? [] : [`${part.format} ${part.text.text}`]))
}

test('notebooks go by their name', () => {
  expect(recognised('a/train.ipynb', fileOf('x'))).toBe('notebook')
  expect(recognised('a/train.json', fileOf('x'))).toBe('config')
})

test.each([
  ['a command', '!docker run app:1', ['shell docker run app:1']],
  ['commands among Python', 'import os\nout = !ls -l\nif x != 1:\n    !pip install y\n', ['shell ls -l', 'shell pip install y']],
  ['a command in two lines', '!docker run \\\n  app:1\nx = 1', ['shell docker run \\\n  app:1']],
  ['what Python fills in', '!echo {token} ${HOME} {d["a"]}', ['shell echo \uE000 ${HOME} \uE000']],
  ['a magic that installs', '%pip install x', ['shell pip install x']],
  ['a cell of shell', '%%bash\nset -e\nls\n', ['shell set -e\nls\n']],
  ['another', '%%script bash --no-raise-error\nls', ['shell ls']],
  ['a cell of another language', '%%html\n<b>!x</b>', []],
  ['a file', '%%writefile deploy/.env\nA=b\n', ['dotenv A=b\n']],
  ['a comparison', 'assert a\n!= b', []],
])('%s', (_what, source, parts) => {
  expect(partsOf(fileOf(source))).toEqual(parts)
  expect(partsOf(fileOf(source.split(/(?<=\n)/)))).toEqual(parts)
})

test('cells of other kinds', () => {
  expect(partsOf(fileOf('# Title', 'markdown'))).toEqual(['markdown # Title'])
  expect(partsOf(fileOf('!x', 'raw'))).toEqual([])
  expect(partsOf(fileOf('ls -l', 'code', { kernelspec: { language: 'bash' } }))).toEqual(['shell ls -l'])
  const old = { nbformat: 3, worksheets: [{ cells: [{ cell_type: 'code', input: ['!ls'], language: 'python' }] }] }
  expect(partsOf(JSON.stringify(old))).toEqual(['shell ls'])
})

test.each([
  ['%env A=b c', ['A=b c']],
  ['%env A b', ['A=b']],
  ['%set_env A=$b', ['A=…']],
  ['%env A', []],
  ['os.environ["A"] = "b"', ['A=b']],
  ["os.environ['A']='b' # why", ['A=b']],
  ['environ.setdefault("A", "b")', ['A=b']],
  ['os.putenv("A", "b")', ['A=b']],
  ['os.environ["A"] = token', []],
  ['os.environ["A"] == "b"', []],
])('the variables of %s', (source, entries) => {
  const { pairs, scope } = read(fileOf([`x\n`, source]))
  expect(pairs.map(entryText)).toEqual(entries)
  expect(scope.entries).toEqual(pairs)
})

test('places', () => {
  const text = fileOf(['import os\n', 'os.environ["A"] = "b\\tc"\n', '!docker run -e B="d" app\n'])
  const { pairs, parts, keyAt } = read(text)
  const [entry] = pairs
  expect(entry && text.slice(entry.span.start, entry.span.end)).toBe(String.raw`A\"] = \"b\\tc`)
  expect(entry && keyAt(entry.span.start)).toBe('cells.0.source.1')
  const script = parts.find(({ format }) => format === 'shell')?.text
  const at = script?.text.indexOf('app') ?? -1
  const span = script && spanOf(script, at, at + 3)
  expect(span && text.slice(span.start, span.end)).toBe('app')
})

test('a comment of the code tells the linter what to leave out', () => {
  const text = fileOf(['# leaklint-ignore-next-line plain-secret -- why\n', 'x = "y"\n'])
  expect(read(text).parts.map(({ format }) => format)).toEqual(['text'])
})

test.each(['', '{', '[]', '{"cells": [1, {"cell_type": "code"}]}'])('%j is no notebook, and harmless', text => {
  expect(read(text).parts).toEqual([])
})
