import { expect, test } from 'vitest'
import { splitCommand } from '../../src/formats/shell-words.ts'
import { HOLE, isText, patternText } from '../../src/formats/word.ts'
import { wholeText } from '../../src/source.ts'

const mapped = (text: string) => wholeText({ path: 'compose.yaml', text, scope: 'report' })

test.each([
  ['', []],
  ['  ', []],
  ['a b', ['a', 'b']],
  [' a\t b\n', ['a', 'b']],
  ['"a b" c', ['a b', 'c']],
  [`'a b'c"d e"`, ['a bcd e']],
  [`'' x ""`, ['', 'x', '']],
  [`a\\ b`, ['a b']],
  [`"a\\"b"`, ['a"b']],
  [`'a\\b'`, ['a\\b']],
  [`'\\' x`, ['\\', 'x']],
  [`a\\`, ['a\\']],
  [`"it's"`, [`it's`]],
  ['a && b', ['a', '&&', 'b']],
  ['--key=$K', [`--key=${HOLE}`]],
  ['--key="${K:-a b}" x', [`--key=${HOLE}`, 'x']],
  ['$A$B c', [`${HOLE}${HOLE}`, 'c']],
  [`'$A b' c`, [`${HOLE} b`, 'c']],
  ['$$A', ['$A']],
  ['"open end', ['open end']],
])('%j', (text, expected) => {
  expect(splitCommand(mapped(text)).map(patternText)).toEqual(expected)
})

test('words and parts say where they are written', () => {
  const text = `run --key="ab\\"c"$K 'x y'`
  const words = splitCommand(mapped(text))
  expect(words.map(word => text.slice(word.span.start, word.span.end))).toEqual(['run', `--key="ab\\"c"$K`, `'x y'`])
  expect(words[1]?.parts.map(part => [isText(part) ? part.text : part.name, text.slice(part.span.start, part.span.end)])).toEqual([
    ['--key=ab"c', `--key="ab\\"c`],
    ['K', '$K'],
  ])
})
