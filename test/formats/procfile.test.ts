import { expect, test } from 'vitest'
import { procfile } from '../../src/formats/procfile.ts'
import { wholeText } from '../../src/source.ts'
import { recognised } from './gpu/described.ts'

test.each([
  ['Procfile', 'procfile'],
  ['app/Procfile.dev', 'procfile'],
  ['Procfile.md', 'markdown'],
])('%s is read as %s', (path, format) => {
  expect(recognised(path, 'web: x\n')).toBe(format)
})

test('each line is a command line', () => {
  const text = '# why\nweb: gunicorn app:app --bind 0.0.0.0:$PORT\r\nworker-1: HF_HOME=/x python work.py\n\nno command\n'
  const { parts, keyAt, wants } = procfile.parse(wholeText({ path: 'app/Procfile', text, scope: 'report' }))
  expect(parts.map(({ format, text: part }) => `${format} ${part.text}`)).toEqual([
    'shell gunicorn app:app --bind 0.0.0.0:$PORT',
    'shell HF_HOME=/x python work.py',
  ])
  expect(parts.map(({ text: part }) => text.slice(part.span.start, part.span.end))).toEqual(parts.map(({ text: part }) => part.text))
  expect(parts.map(({ text: part }) => keyAt(part.span.start))).toEqual(['web', 'worker-1'])
  expect(wants.map(({ path, format }) => `${path} ${format}`)).toEqual(['app/.env dotenv', '.env dotenv'])
})
