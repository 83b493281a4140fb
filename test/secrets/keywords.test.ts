import { expect, test } from 'vitest'
import { findKeywords, indexKeywords } from '../../src/secrets/keywords.ts'

test.each([
  [['her', 'she', 'his', 'hers'], 'ushers', ['1@1', '0@2', '3@2']],
  [['sk-', 'sk-ant-'], 'SK-ant-x', ['0@0', '1@0']],
  [['aba'], 'ababa', ['0@0', '0@2']],
  [['same', 'same'], 'same', ['0@0', '1@0']],
  [['://'], 'http://é://', ['0@4', '0@8']],
  [['abcd', 'bcd', 'bce'], 'abcd', ['1@1', '0@0']],
  [['xyz'], 'xy', []],
])('%j in %j', (keywords, text, expected) => {
  const { keywords: indices, starts } = findKeywords(indexKeywords(keywords), text)
  const found = indices.map((keyword, at) => `${keyword}@${starts[at]}`)
  expect(found.toSorted()).toEqual(expected.toSorted())
})
