import { expect, test } from 'vitest'
import { Hidden } from '../../src/hidden.ts'
import { mostSpecific } from '../../src/secrets/specific.ts'
import type { Source } from '../../src/source.ts'
import type { Secret } from '../../src/value.ts'

const one: Source = { path: 'a.yaml', text: '', scope: 'report' }
const other: Source = { path: 'b.yaml', text: '', scope: 'report' }

function secret(detector: string, start: number, end: number, more: Partial<Secret> & { source?: Source } = {}): Secret {
  const { source = one, ...rest } = more
  return {
    detector,
    title: '',
    evidence: 'format',
    check: 'none',
    preview: '',
    span: { source, start, end },
    text: new Hidden(''),
    example: false,
    ...rest,
  }
}

function shown(secrets: readonly Secret[]): string[] {
  return mostSpecific(secrets).map(
    ({ detector, name, span }) => `${span.source.path} ${detector} ${span.start}-${span.end}${name ? ` ${name}` : ''}`,
  )
}

test.each([
  ['apart', [secret('jwt', 5, 9), secret('url', 0, 5)], ['a.yaml url 0-5', 'a.yaml jwt 5-9']],
  ['a format over a name', [secret('sensitive-name', 0, 9, { name: 'X' }), secret('github-token', 2, 9)], ['a.yaml github-token 2-9 X']],
  ['a provider over a format', [secret('url-credentials', 0, 9), secret('gitlab-token', 0, 9)], ['a.yaml gitlab-token 0-9']],
  [
    'two formats under one name',
    [secret('sensitive-name', 0, 20), secret('groq-api-key', 1, 5), secret('npm-token', 8, 12)],
    ['a.yaml groq-api-key 1-5', 'a.yaml npm-token 8-12'],
  ],
  ['the one under a name', [secret('npm-token', 0, 9), secret('npm-token', 0, 9, { name: 'N' })], ['a.yaml npm-token 0-9 N']],
  [
    'other files',
    [secret('npm-token', 0, 9, { source: other }), secret('npm-token', 0, 9)],
    ['a.yaml npm-token 0-9', 'b.yaml npm-token 0-9'],
  ],
  ['the whole over its part', [secret('private-key', 0, 90), secret('sensitive-name', 10, 20)], ['a.yaml private-key 0-90']],
  ['none', [], []],
])('%s', (_, secrets, expected) => {
  expect(shown(secrets)).toEqual(expected)
})

test('a secret that need not change stays the same object', () => {
  const named = secret('npm-token', 0, 9, { name: 'N' })
  expect(mostSpecific([secret('npm-token', 0, 9), named])[0]).toBe(named)
})
