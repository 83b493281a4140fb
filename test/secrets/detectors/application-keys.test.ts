import { expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { ids, testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['django-secret-key', 'django-secret-key'],
  ['laravel-app-key', 'laravel-app-key'],
  ['rails-master-key', 'rails-master-key'],
  ['secret-key-base', 'secret-key-base'],
  ['phoenix-secret-key-base', 'secret-key-base'],
  ['auth-secret', 'auth-secret'],
  ['auth0-session-secret', 'auth0-session-secret'],
  ['jupyter-token', 'jupyter-token'],
])

testNearMisses(['rails-master-key', 'secret-key-base', 'phoenix-secret-key-base', 'auth0-session-secret'])

test.each([
  ['a cipher of Laravel', 'APP_CIPHER=AES-256-CBC'],
  ['a token of another length', fake('jupyter-token').slice(0, -1)],
])('%s is silent', (_, text) => {
  expect(ids(text)).not.toContain('laravel-app-key')
  expect(ids(text)).not.toContain('jupyter-token')
})
