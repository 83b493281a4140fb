import { expect, test } from 'vitest'
import { makefile } from '../../src/formats/makefile.ts'
import type { Parsed } from '../../src/parsed.ts'
import type { Mapped } from '../../src/source.ts'
import { spanOf, wholeText } from '../../src/source.ts'
import { entryText } from '../commands/shown.ts'

function parse(text: string): Parsed {
  return makefile.parse(wholeText({ path: 'Makefile', text, scope: 'report' }))
}

function firstPart(text: string): Mapped {
  const [part] = parse(text).parts
  if (part === undefined) throw new Error('no part')
  return part.text
}

test.each([
  ['A = b c', ['A=b c']],
  ['A := b', ['A=b']],
  ['A ::= b', ['A=b']],
  ['A ?= b # why', ['A=b']],
  ['A += b', ['A=b']],
  ['A=b', ['A=b']],
  ['A =', ['A=']],
  ['A = "b"', ['A=b']],
  ['A = b\\#c', ['A=b\\#c']],
  ['export A = $(B)-x', ['A=$B-x']],
  ['override export A := ${B}', ['A=$B']],
  ['run: A = b', ['A=b']],
  ['A = $$B', ['A=$B']],
  ['A := $(shell cat x)$(word 1,$(B))$@', ['A=………']],
  ['  A = b\nendif', ['A=b']],
  ['A = b\r\nC = d\r\n', ['A=b', 'C=d']],
  ['run: dep\n\tA=b cmd', []],
  ['run: a=b.o', ['a=b.o']],
])('the variables of %j', (text, expected) => {
  const { scope, pairs } = parse(text)
  expect(scope.entries.map(entryText)).toEqual(expected)
  expect(pairs).toEqual(scope.entries)
})

test.each([
  ['run:\n\t@-docker run app\n', ['docker run app']],
  ['run:\n\tone\n\ttwo\n', ['one', 'two']],
  ['run:\n\tdocker run \\\n\t  app\n', ['docker run \\\n\t  app']],
  ['run:\n\techo $$HOME $(TAG) ${TAG} $@ $(shell pwd)\n', ['echo $HOME ${TAG} ${TAG} \uE000 \uE000']],
  ['run: dep ; docker run app', ['docker run app']],
  ['URL := http://x;y', []],
])('the recipes of %j', (text, expected) => {
  expect(parse(text).parts.map(part => [part.format, part.text.text])).toEqual(expected.map(script => ['shell', script]))
})

test('a variable in a recipe keeps its place', () => {
  const text = 'run:\n\tdocker run app:$(TAG)-$$x\n'
  const script = firstPart(text)
  const at = script.text.indexOf('$')
  expect(script.text.slice(at)).toBe('${TAG}-$x')
  const { start, end } = spanOf(script, at, at + '${TAG}'.length)
  expect(text.slice(start, end)).toBe('$(TAG)')
})

test('env files that it includes', () => {
  const { scope, wants } = parse('include .env\n-include conf/prod.env rules.mk\n')
  expect(scope.files.map(file => file.kind === 'file' && [file.span.end - file.span.start, file.required])).toEqual([
    [4, true],
    [13, false],
  ])
  expect(wants.map(({ path }) => path)).toEqual(['.env', 'conf/prod.env'])
})

test('ignore comments stand above a variable, or in a recipe, where the shell reads them', () => {
  const text =
    '# leaklint-ignore-next-line plain-secret -- a test\nA = b\nrun:\n\t# leaklint-ignore-next-line plain-secret -- a test\n\tcmd\n'
  const { ignores, parts } = parse(text)
  expect(ignores.map(({ from, to }) => text.slice(from, to))).toEqual(['A = b\n'])
  expect(parts.map(part => part.text.text)).toEqual(['# leaklint-ignore-next-line plain-secret -- a test', 'cmd'])
})

test('keys are the names of variables', () => {
  const text = 'A = b\nrun:\n\tcmd'
  expect([parse(text).keyAt(4), parse(text).keyAt(text.length)]).toEqual(['A', ''])
})
