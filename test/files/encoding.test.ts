import { expect, test } from 'vitest'
import { decode } from '../../src/encoding.ts'

const TEXT = 'PASSWORD=größe\n'
const wide = Buffer.from(TEXT, 'utf16le')

test.each([
  ['UTF-8', Buffer.from(TEXT), TEXT],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`), TEXT],
  ['UTF-16 LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), TEXT],
  ['UTF-16 BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(wide).swap16()]), TEXT],
  ['UTF-16 LE without a mark', wide, TEXT],
  ['UTF-16 BE without a mark', Buffer.from(wide).swap16(), TEXT],
  ['UTF-16 LE cut in a character', wide.subarray(0, 7), 'PAS'],
  ['UTF-16 with a mark and no ASCII', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('密码', 'utf16le')]), '密码'],
  [
    'UTF-16 LE with a mark and a NUL in the low byte',
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('一PW=x', 'utf16le')]),
    '一PW=x',
  ],
  [
    'UTF-16 BE with a mark and little ASCII',
    Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('一密码密码x', 'utf16le').swap16()]),
    '一密码密码x',
  ],
  ['Latin-1', Buffer.from(TEXT, 'latin1'), TEXT],
  ['a stray NUL', Buffer.from('# \0 a comment\nPASSWORD=x\n'), '# \0 a comment\nPASSWORD=x\n'],
  ['nothing', Buffer.alloc(0), ''],
  ['one character', Buffer.from('a'), 'a'],
])('%s', (_, bytes, text) => {
  expect(decode(bytes)).toBe(text)
})

test.each([
  ['a leading NUL', Buffer.from('\0PASSWORD=x\n')],
  ['NULs only', Buffer.alloc(16)],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0, 0x62, 0, 0, 0])],
  ['an image', Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13])],
])('%s is binary', (_, bytes) => {
  expect(decode(bytes)).toBeUndefined()
})
