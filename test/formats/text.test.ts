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
  const { ignores, pairs } = text.parse(wholeText({ path, text: written, scope: 'report' }))
  expect(ignores.map(({ from, to, reason, fault }) => [written.slice(from, to), reason, fault])).toEqual([[line, 'why', undefined]])
  expect(pairs).toEqual([])
})

test.each(['leaklint-ignore plain-secret -- why', 'see # leaklint', 'a#leaklint-ignore plain-secret -- why', '<!-- leaklint-ignore'])(
  'no comment: %s',
  written => {
    expect(text.parse(wholeText({ path: 'x.txt', text: written, scope: 'report' })).ignores).toEqual([])
  },
)
