import { expect, test } from 'vitest'
import { excludes } from '../../src/formats/dockerignore.ts'

test.each([
  ['.env', '.env', true],
  ['.env', 'sub/.env', false],
  ['**/.env', 'sub/.env', true],
  ['**/.env', '.env', true],
  ['/.env', '.env', true],
  ['./.env', '.env', true],
  ['.env*', '.env.local', true],
  ['.env', '.env.local', false],
  ['*', 'a/b/c', true],
  ['*.pem', 'keys/a.pem', false],
  ['*/*.pem', 'keys/a.pem', true],
  ['**/*.pem', 'a/b/keys/a.pem', true],
  ['keys', 'keys/deep/id', true],
  ['keys/', 'keys/deep/id', true],
  ['keys/**', 'keys/deep/id', true],
  ['keys/**', 'keys', false],
  ['**', 'any/thing', true],
  ['a/**/z', 'a/z', true],
  ['a/**/z', 'a/b/c/z', true],
  ['a/**/z', 'a/bz', false],
  ['a**/z', 'az', true],
  ['id_?sa', 'id_rsa', true],
  ['a?b', 'a/b', false],
  ['id_[rd]sa', 'id_rsa', true],
  ['id_[a-c]sa', 'id_dsa', false],
  ['id_[^a-c]sa', 'id_dsa', true],
  ['a\\*', 'a*', true],
  ['a\\*', 'ab', false],
  ['a.c', 'abc', false],
  ['x/../.env', '.env', true],
  ['# .env\n', '.env', false],
  ['  .env  \r\n', '.env', true],
  ['\uFEFF.env', '.env', true],
  ['*\n!.env', '.env', false],
  ['*\n!.env', 'other', true],
  ['!.env\n*', '.env', true],
  ['keys\n!keys/public', 'keys/public', false],
  ['keys\n!keys/public\nkeys/public', 'keys/public', true],
  ['! .env\n', '.env', false],
  ['', '.env', false],
  ['.\n\n', '.env', false],
])('%j on %s: %s', (patterns, path, expected) => {
  expect(excludes(patterns, path)).toBe(expected)
})

test('a hostile pattern is no slower', () => {
  expect(excludes(`${'**/a*'.repeat(200)}x`, 'a/'.repeat(500))).toBe(false)
})
