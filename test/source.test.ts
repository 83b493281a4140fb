import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mapped, Piece, Source } from '../src/source.ts'
import { derive, lineStarts, positionAt, slice, spanOf, wholeText } from '../src/source.ts'

function whole(text: string): Mapped {
  const source: Source = { path: 'a', text, scope: 'report' }
  return wholeText(source)
}

function bounds({ start, end }: { start: number; end: number }): [number, number] {
  return [start, end]
}

/** `a\n` is written as `a`, and an escape of six characters stands for `BC`. */
const decoded = derive(whole('a|\\x42C|d'), [
  { text: 'a', from: 0, to: 1 },
  { text: 'BC', from: 2, to: 7 },
  { text: 'd', from: 8, to: 9 },
])

test.each([
  [0, 1, [0, 1]],
  [1, 2, [2, 7]],
  [2, 3, [2, 7]],
  [1, 3, [2, 7]],
  [0, 4, [0, 9]],
  [3, 4, [8, 9]],
  [4, 4, [9, 9]],
  [1, 1, [2, 2]],
])('the decoded text from %i to %i is written at %j', (from, to, written) => {
  expect(decoded.text).toBe('aBCd')
  expect(bounds(spanOf(decoded, from, to))).toEqual(written)
})

test('a part of an escape stands for all of it, however it is cut', () => {
  expect(bounds(spanOf(slice(decoded, 2, 4), 0, 1))).toEqual([2, 7])
  expect(bounds(spanOf(slice(decoded, 1, 2), 0, 1))).toEqual([2, 7])
})

test('any text that is cut out piece by piece leads back to where its characters are', () => {
  const cuts = fc.uniqueArray(fc.nat(60), { minLength: 2, maxLength: 12 }).map(numbers => numbers.toSorted((a, b) => a - b))
  fc.assert(
    fc.property(fc.string({ minLength: 61, maxLength: 80 }), cuts, (text, numbers) => {
      const pieces: Piece[] = []
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        const [from = 0, to = 0] = numbers.slice(at, at + 2)
        pieces.push({ text: text.slice(from, to), from, to })
      }
      const once = derive(whole(text), pieces)
      const twice = slice(once, 1, once.text.length)
      for (const mapped of [once, twice]) {
        for (let at = 0; at < mapped.text.length; at++) {
          const { start, end } = spanOf(mapped, at, at + 1)
          expect(text.slice(start, end)).toBe(mapped.text[at])
        }
      }
    }),
  )
})

test.each([
  ['a\nb\r\nc\rd', [0, 2, 5, 7]],
  ['', [0]],
  ['\n', [0, 1]],
])('the lines of %j start at %j', (text, starts) => {
  expect(lineStarts(text)).toEqual(starts)
})

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 2, 1],
  [6, 3, 2],
])('offset %i is line %i, column %i', (offset, line, column) => {
  expect(positionAt(lineStarts('a\nb\r\nc'), offset)).toEqual({ line, column })
})
