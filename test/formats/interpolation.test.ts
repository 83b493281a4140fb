import { expect, test } from 'vitest'
import { defaultText, interpolate, readInterpolation } from '../../src/formats/interpolation.ts'
import { HOLE, isText } from '../../src/formats/word.ts'
import type { Value } from '../../src/model.ts'
import type { Word } from '../../src/parsed.ts'
import type { Mapped } from '../../src/source.ts'
import { derive, spanOf, wholeText } from '../../src/source.ts'

function mapped(text: string): Mapped {
  return wholeText({ path: 'compose.yaml', text, scope: 'report' })
}

/** `«NAME :- fallback»` for a reference, text as it is. */
function show(word: Word): string {
  return word.parts.map(part => (isText(part) ? part.text : showValue(part))).join('')
}

function showValue(value: Value): string {
  if (value.kind === 'literal') return value.text.reveal()
  if (value.kind === 'template') return value.parts.map(showValue).join('')
  if (value.kind === 'absent') return ''
  const fallback = value.fallback === undefined ? '' : ` ${showValue(value.fallback)}`
  return `«${value.to === 'computed' ? '?' : value.name}${value.operator === undefined ? '' : ` ${value.operator}`}${fallback}»`
}

test.each([
  ['', ''],
  ['plain', 'plain'],
  ['$NAME', '«NAME»'],
  ['${NAME}', '«NAME»'],
  ['a$A-b', 'a«A»-b'],
  ['${A}${B}', '«A»«B»'],
  ['pg://u:${PW}@h', 'pg://u:«PW»@h'],
  ['${A:-b}', '«A :- b»'],
  ['${A-b}', '«A - b»'],
  ['${A:-}', '«A :- »'],
  ['${A:?say so}', '«A :?»'],
  ['${A?}', '«A ?»'],
  ['${A:+b}', '«A :+ b»'],
  ['${A+b}', '«A + b»'],
  ['${A:-b:?c}', '«A :- b:?c»'],
  ['${A?b:-c}', '«A ?»'],
  ['${A:-x${B:-y}z}!', '«A :- x«B :- y»z»!'],
  ['${A:-$B}', '«A :- «B»»'],
  ['${A:-{"k":{"n":1}}}', '«A :- {"k":{"n":1}}»'],
  ['${A:-$$b}', '«A :- $b»'],
  ['$$NAME', '$NAME'],
  ['$${NAME}', '${NAME}'],
  ['$$$NAME', '$«NAME»'],
  ['$$$$', '$$'],
  ['cost 5$ and $1', 'cost 5$ and $1'],
  ['$(cmd)', '$(cmd)'],
  ['${_a1}', '«_a1»'],
  ['${A:-b\nc}', '«A :- b\nc»'],
  [`x${HOLE}${HOLE}y`, 'x«?»y'],
  ['{{ token }}', '«?»'],
  ['${A:-{{ token }}}', '«A :- «?»»'],
  ['{{ open', '{{ open'],
])('%j reads as %j', (text, expected) => {
  const { word, faults } = readInterpolation(mapped(text))
  expect(show(word)).toBe(expected)
  expect(faults).toEqual([])
})

test.each([
  ['${', [[0, 2]]],
  ['${}', [[0, 2]]],
  ['a ${ foo}', [[2, 4]]],
  ['${foo!}', [[0, 2]]],
  ['${foo ', [[0, 2]]],
  ['${A:x}', [[0, 2]]],
  ['${1}', [[0, 2]]],
  ['${A:-${ b}}', [[5, 7]]],
])('%j is refused', (text, places) => {
  const { word, faults } = readInterpolation(mapped(text))
  expect(faults.map(fault => [fault.at.start, fault.at.end])).toEqual(places)
  if (!text.startsWith('${A:-')) expect(show(word)).toBe(text)
})

test('every part says where it is written', () => {
  const text = 'key: a$$b${X:-c${Y-d}}e'
  const outer = mapped(text)
  const word = interpolate(derive(outer, [{ text: text.slice(5), from: 5, to: text.length }]))
  const [before, reference, after] = word.parts
  expect(word.parts.map(part => [part.span.start, part.span.end])).toEqual([
    [5, 9],
    [9, 22],
    [22, 23],
  ])
  expect(before).toMatchObject({ text: 'a$b' })
  expect(after).toMatchObject({ text: 'e' })
  const dollar = before !== undefined && isText(before) ? spanOf(before, 1, 2) : undefined
  expect(text.slice(dollar?.start, dollar?.end)).toBe('$$')
  const fallback = reference !== undefined && !isText(reference) ? reference.fallback : undefined
  expect(fallback).toMatchObject({ kind: 'template', span: { start: 14, end: 21 } })
  const inner = fallback?.kind === 'template' ? fallback.parts : []
  expect(inner.map(part => (part.kind === 'absent' ? '' : text.slice(part.span.start, part.span.end)))).toEqual(['c', '${Y-d}'])
})

test.each([
  ['.env', '.env'],
  ['${F:-.env}', '.env'],
  ['${D-a}/${F:-${G:-b}}', 'a/b'],
  ['a${X:+b}$$', 'a$'],
  ['${F}', undefined],
  ['$F/.env', undefined],
  ['${F:?}', undefined],
  [HOLE, undefined],
])('%j defaults to %j', (text, expected) => {
  expect(defaultText(mapped(text))).toBe(expected)
})

test('hostile text stays linear', () => {
  const start = performance.now()
  interpolate(mapped('${A:-'.repeat(20_000)))
  interpolate(mapped(`${'${A:-'.repeat(5000)}${'}'.repeat(5000)}`))
  interpolate(mapped('${'.repeat(200_000)))
  defaultText(mapped(`${'${A:-'.repeat(5000)}${'}'.repeat(5000)}`))
  expect(performance.now() - start).toBeLessThan(2000)
})
