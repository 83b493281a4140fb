import { expect, test } from 'vitest'
import { remembered } from '../src/remembered.ts'

test('the same text is asked about once', () => {
  const asked: string[] = []
  const lengthOf = remembered(text => {
    asked.push(text)
    return text.length
  })
  expect(['key', 'token', 'key'].map(lengthOf)).toEqual([3, 5, 3])
  expect(asked).toEqual(['key', 'token'])
})

test('neither long texts nor too many are kept', () => {
  const asked: string[] = []
  const isKnown = remembered(text => asked.push(text) < 0)
  const long = 'x'.repeat(10_000)
  isKnown(long)
  isKnown(long)
  expect(asked).toEqual([long, long])
  for (let count = 0; count < 10_000; count++) isKnown(`${count}`)
  asked.length = 0
  isKnown('0')
  expect(asked).toEqual(['0'])
})
