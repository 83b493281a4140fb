import { describe, expect, test } from 'vitest'
import { isXml } from '../../src/formats/recognise-settings.ts'
import { xml } from '../../src/formats/xml/index.ts'
import { wholeText } from '../../src/source.ts'

function read(text: string): string[] {
  const parsed = xml.parse(wholeText({ path: 'app.xml', text, scope: 'report' }))
  return parsed.pairs.map(({ name, value }) =>
    value.kind === 'literal'
      ? `${parsed.keyAt(value.span.start)}|${name.value}|${text.slice(value.span.start, value.span.end)}`
      : value.kind,
  )
}

describe('XML', () => {
  test.each([
    ['an element', '<a><password>x</password></a>', ['a.password|password|x']],
    ['blanks around a text', '<a>\n  x\n</a>', ['a|a|x']],
    ['attributes', `<user name="u" password='x'/>`, ['user.u.password|password|x']],
    ['a key and its value', '<add key="ApiKey" value="x" />', ['add.ApiKey.value|ApiKey|x']],
    ['a named element', '<p><property name="pw">x</property></p>', ['p.property.pw|pw|x']],
    ['a value inside a named element', '<property name="pw"><value>x</value></property>', ['property.pw.value|pw|x']],
    ['a value inside a password', '<u><Password><Value>x</Value></Password></u>', ['u.Password.Value|Password|x']],
    [
      'a property list',
      '<dict><key>pw</key><string>x</string><key>n</key><string>y</string></dict>',
      ['dict.string|pw|x', 'dict.string|n|y'],
    ],
    ['character data', '<a><![CDATA[<x>]]></a>', ['a|a|<x>']],
    ['a template', '<a>${env.PW}</a>', ['a|a|${env.PW}']],
    ['a prologue', '<?xml version="1.0"?><!DOCTYPE a><a>x</a>', ['a|a|x']],
    ['elements that are not closed', '<a><b>x</b><c>y', ['a.b|b|x']],
    ['a sign that begins nothing', '<a>1 < 2</a>', ['a|a|2']],
    ['an attribute without an end', '<a b="x', []],
  ])('%s', (_, text, pairs) => {
    expect(read(text)).toEqual(pairs)
  })

  test('entities are decoded and point at what is written', () => {
    const { pairs, texts } = xml.parse(wholeText({ path: 'a.xml', text: '<a>x&amp;&#65;&#x42;&none;</a>', scope: 'report' }))
    expect(texts.map(({ text }) => text)).toEqual(['x&AB&none;'])
    expect(pairs.map(({ span }) => [span.start, span.end])).toEqual([[3, 26]])
  })

  test('what is commented out is told apart', () => {
    const text = '<!-- <add key="Pw" value="x"/> --><!-- leaklint-ignore-next-line plain-secret -- why -->\n<a/>'
    const { pairs, commented = [], ignores } = xml.parse(wholeText({ path: 'a.xml', text, scope: 'report' }))
    expect(pairs).toEqual([])
    expect(commented.map(({ name }) => name.value)).toEqual(['Pw'])
    expect(ignores.map(({ reason }) => reason)).toEqual(['why'])
  })

  test.each(['<'.repeat(50_000), '<a b="'.repeat(20_000), '<a>'.repeat(50_000), '<!--'.repeat(50_000), '<a '.repeat(50_000)])(
    '%#: hostile text takes no long',
    text => {
      expect(read(text).length).toBeLessThan(20_001)
    },
  )

  test.each([
    ['settings.xml', '<settings/>', true],
    ['web.config', '\uFEFF\n<configuration/>', true],
    ['nginx.config', 'server {}', false],
    ['a.html', '<p/>', false],
  ])('%s is recognised by its name and its first character', (path, text, is) => {
    expect(isXml({ path, text, scope: 'report' })).toBe(is)
  })
})

test.each([
  ['<a><b c="d"/></a>', []],
  ['<a>\n<b>x', ['2 an element is not closed']],
  ['<a>\n<b c="d', ['2 an element is not closed']],
  ['<a>\n<b>{{ x }}', []],
])('where %j breaks off', (text, expected) => {
  const { unread } = xml.parse(wholeText({ path: 'app.xml', text, scope: 'report' }))
  expect(unread.map(({ at, message }) => `${text.slice(0, at.start).split('\n').length} ${message}`)).toEqual(expected)
})
