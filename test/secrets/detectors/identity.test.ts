import { expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { ids, testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['okta-api-token', 'okta-api-token'],
  ['okta-client-secret', 'okta-client-secret'],
  ['auth0-client-secret', 'auth0-client-secret'],
  ['clerk-secret-key', 'clerk-secret-key'],
  ['clerk-publishable-key', 'clerk-publishable-key', 'none', 'public'],
  ['workos-api-key', 'workos-api-key'],
  ['stytch-secret', 'stytch-secret'],
  ['keycloak-client-secret', 'keycloak-client-secret'],
  ['authentik-token', 'authentik-token'],
  ['authentik-secret-key', 'authentik-secret-key'],
  ['ory-api-key', 'ory-api-key'],
  ['ory-oauth-token', 'ory-oauth-token'],
  ['onelogin-client-secret', 'onelogin-client-secret'],
  ['jumpcloud-api-key', 'jumpcloud-api-key'],
  ['duo-secret-key', 'duo-secret-key'],
  ['permit-api-key', 'permit-api-key'],
  ['unkey-root-key', 'unkey-root-key'],
  ['persona-api-key', 'persona-api-key'],
  ['onfido-api-token', 'onfido-api-token'],
  ['sumsub-app-token', 'sumsub-app-token'],
  ['hcaptcha-secret-key', 'hcaptcha-secret-key'],
])

testNearMisses([
  'auth0-client-secret',
  'keycloak-client-secret',
  'authentik-token',
  'authentik-secret-key',
  'ory-api-key',
  'ory-oauth-token',
  'onelogin-client-secret',
  'jumpcloud-api-key',
  'persona-api-key',
  'onfido-api-token',
  'sumsub-app-token',
  'hcaptcha-secret-key',
])

test('the same prefix under another name is of another provider', () => {
  const key = fake('clerk-secret-key').slice('CLERK_SECRET_KEY='.length)
  expect(ids(`CLERK_SECRET_KEY=${key}`)).toEqual(['clerk-secret-key'])
  expect(ids(`PAYMENT_KEY=${key}`)).toEqual(['stripe-api-key'])
})
