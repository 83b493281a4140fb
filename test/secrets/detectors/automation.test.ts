import { expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { find, testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['zapier-webhook', 'zapier-webhook'],
  ['make-webhook', 'make-webhook'],
  ['ifttt-webhook', 'ifttt-webhook'],
  ['postman-key', 'postman-api-key'],
  ['readme-key', 'readme-api-key'],
  ['zuplo-key', 'zuplo-api-key', 'passed'],
  ['gitbook-token', 'gitbook-token'],
  ['trigger-dev-key', 'trigger-dev-key'],
  ['inngest-key', 'inngest-signing-key'],
  ['browserstack-key', 'browserstack-access-key'],
  ['sauce-key', 'sauce-labs-access-key'],
  ['cypress-key', 'cypress-record-key'],
])

testNearMisses([
  'make-webhook',
  'postman-key',
  'readme-key',
  'zuplo-key',
  'gitbook-token',
  'inngest-key',
  'browserstack-key',
  'sauce-key',
  'cypress-key',
])

test('a Zuplo key with another checksum fails it', () => {
  expect(find(`${fake('zuplo-key').slice(0, -8)}deadbeef`)).toMatchObject([{ detector: 'zuplo-api-key', check: 'failed' }])
})
