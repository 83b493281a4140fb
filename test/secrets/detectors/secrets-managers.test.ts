import { expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { find, ids, testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['vault-token', 'vault-token'],
  ['vault-root-token', 'vault-token'],
  ['vault-batch-token', 'vault-batch-token'],
  ['vault-legacy-token', 'vault-legacy-token'],
  ['vault-unseal-key', 'vault-unseal-key'],
  ['vault-secret-id', 'vault-secret-id'],
  ['hcp-client-secret', 'hcp-client-secret'],
  ['1password-service-account-token', '1password-service-account-token', 'passed'],
  ['1password-secret-key', '1password-secret-key'],
  ['doppler-service-token', 'doppler-service-token'],
  ['doppler-token', 'doppler-token'],
  ['infisical-service-token', 'infisical-service-token'],
  ['infisical-client-secret', 'infisical-client-secret'],
  ['akeyless-access-key', 'akeyless-access-key'],
  ['bitwarden-access-token', 'bitwarden-access-token'],
  ['bitwarden-client-secret', 'bitwarden-client-secret'],
  ['keeper-config', 'keeper-config', 'passed'],
  ['dotenv-vault-key', 'dotenv-vault-key'],
  ['dotenvx-private-key', 'dotenvx-private-key'],
  ['conjur-api-key', 'conjur-api-key'],
  ['phase-token', 'phase-token'],
])

testNearMisses([
  'vault-legacy-token',
  'vault-unseal-key',
  'vault-secret-id',
  'hcp-client-secret',
  '1password-secret-key',
  'infisical-service-token',
  'infisical-client-secret',
  'bitwarden-client-secret',
])

test.each([
  ['1password-service-account-token', fake('1password-service-account-token').replace(/eyJ.{4}/, 'eyJAAAA')],
  ['keeper-config', fake('keeper-config').replace(/eyJ.{4}/, 'eyJAAAA')],
])('a %s that holds no JSON fails its check', (detector, text) => {
  expect(find(text)).toMatchObject([{ detector, check: 'failed' }])
})

test.each([
  ['a short token', fake('vault-root-token').slice(0, -1)],
  ['another host', 'st.example.com'],
  ['a public key of dotenvx', fake('dotenvx-private-key').replace('PRIVATE', 'PUBLIC')],
])('%s is silent', (_, text) => {
  expect(ids(text)).toEqual([])
})
