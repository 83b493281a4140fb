import { expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { find, testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['paddle-key', 'paddle-api-key'],
  ['paddle-webhook-secret', 'paddle-webhook-secret'],
  ['polar-token', 'polar-token', 'passed'],
  ['recurly-key', 'recurly-api-key'],
  ['chargebee-key', 'chargebee-api-key'],
  ['revenuecat-key', 'revenuecat-secret-key'],
  ['plaid-token', 'plaid-access-token'],
  ['plaid-secret', 'plaid-secret'],
  ['wise-token', 'wise-api-token'],
  ['dwolla-secret', 'dwolla-secret'],
  ['alpaca-key', 'alpaca-secret-key'],
  ['binance-key', 'binance-secret-key'],
  ['kraken-key', 'kraken-private-key'],
  ['okx-key', 'okx-secret-key'],
  ['kucoin-secret', 'kucoin-secret'],
  ['bybit-secret', 'bybit-secret'],
  ['coinbase-commerce-key', 'coinbase-commerce-api-key'],
])

testNearMisses([
  'paddle-key',
  'paddle-webhook-secret',
  'polar-token',
  'recurly-key',
  'revenuecat-key',
  'plaid-token',
  'plaid-secret',
  'wise-token',
  'dwolla-secret',
  'binance-key',
  'kraken-key',
  'okx-key',
  'kucoin-secret',
  'bybit-secret',
  'coinbase-commerce-key',
])

test('a Polar token with another checksum fails it', () => {
  expect(find(`${fake('polar-token').slice(0, -6)}000000`)).toMatchObject([{ detector: 'polar-token', check: 'failed' }])
})
