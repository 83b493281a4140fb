import { expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { find, ids, testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['mongodb-atlas-private-key', 'mongodb-atlas-private-key'],
  ['mongodb-atlas-client-secret', 'mongodb-atlas-client-secret'],
  ['planetscale-password', 'planetscale-password'],
  ['planetscale-service-token', 'planetscale-service-token'],
  ['planetscale-oauth-token', 'planetscale-service-token'],
  ['neon-api-key', 'neon-api-key'],
  ['neon-password', 'neon-password'],
  ['upstash-redis-token', 'upstash-redis-token'],
  ['upstash-qstash-token', 'upstash-qstash-token', 'passed'],
  ['upstash-signing-key', 'upstash-signing-key'],
  ['cockroachdb-api-key', 'cockroachdb-api-key'],
  ['aiven-service-password', 'aiven-service-password'],
  ['aiven-token', 'aiven-token'],
  ['influxdb-token', 'influxdb-token'],
  ['influxdb-3-token', 'influxdb-3-token'],
  ['xata-api-key', 'xata-api-key'],
  ['astra-token', 'astra-token'],
  ['crunchy-bridge-api-key', 'crunchy-bridge-api-key'],
])

testNearMisses(['mongodb-atlas-client-secret', 'neon-api-key', 'neon-password', 'cockroachdb-api-key', 'astra-token'])

test('a queue token without a password fails its check', () => {
  const text = Buffer.from(JSON.stringify({ UserID: 'deploy', Name: 'a1b2c3'.repeat(8) })).toString('base64')
  expect(find(text)).toMatchObject([{ detector: 'upstash-qstash-token', check: 'failed' }])
})

test.each([
  ['upper case', fake('neon-api-key').toUpperCase()],
  ['an id of something else', fake('mongodb-atlas-private-key').replace('PRIVATE_KEY', 'PROJECT_ID')],
])('%s is silent', (_, text) => {
  expect(ids(text)).toEqual([])
})
