import { expect, test } from 'vitest'
import { packageJson } from '../../src/formats/package-json.ts'
import type { Parsed } from '../../src/parsed.ts'
import { spanOf, wholeText } from '../../src/source.ts'

function parse(text: string): Parsed {
  return packageJson.parse(wholeText({ path: 'package.json', text, scope: 'report' }))
}

test('scripts are command lines, their escapes decoded', () => {
  const text =
    '{\n\t"name": "x",\n\t"scripts": {\n\t\t"up": "docker run -e \\"A=$B\\" app",\n\t\t"no": 1\n\t},\n\t"config": { "up": "docker run" }\n}\n'
  const { parts, keyAt, unread } = parse(text)
  expect(parts.map(part => [part.format, part.text.text])).toEqual([
    ['shell', 'docker run -e "A=$B" app'],
    ['shell', '1'],
  ])
  const script = parts[0]?.text ?? wholeText({ path: '', text: '', scope: 'report' })
  const { start, end } = spanOf(script, script.text.indexOf('A='), script.text.indexOf('" app'))
  expect(text.slice(start, end)).toBe('A=$B')
  expect(keyAt(start)).toBe('scripts.up')
  expect(unread).toEqual([])
})

test.each(['{}', '[]', '', '{"scripts": []}', '{"scripts": {"a": '])('%j has no scripts', text => {
  expect(parse(text).parts).toEqual([])
})
