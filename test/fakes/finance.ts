import type { Recipes } from './recipe.ts'
import { BASE36, BASE62, between, bytes, checked, HEX, letters, LOWER, token, UPPER, uuid } from './recipe.ts'

/** Billing, banking and trading. */
export const financeFakes: Recipes = {
  'paddle-key': () =>
    token('pdl_live_apikey_', `${letters('paddle1', BASE36, 26)}_${letters('paddle2', BASE62, 22)}_${letters('paddle3', BASE62, 3)}`),
  'paddle-webhook-secret': () => token('pdl_ntfset_', `${letters('paddle4', BASE36, 26)}_${letters('paddle5', BASE62, 32)}`),
  'polar-token': () => checked('polar_oat_', letters('polar', BASE62, 37)),
  'recurly-key': () => between('RECURLY_API_KEY=', letters('recurly', HEX, 32), ''),
  'chargebee-key': () => between('CHARGEBEE_API_KEY=', 'live_' + letters('chargebee', BASE62, 33), ''),
  'revenuecat-key': () => between('REVENUECAT_SECRET_KEY=', 'sk_' + letters('revenuecat', UPPER + LOWER, 28), ''),
  'plaid-token': () => token('access-production-', uuid('plaid')),
  'plaid-secret': () => between('PLAID_SECRET=', letters('plaid-secret', HEX, 30), ''),
  'wise-token': () => between('WISE_API_TOKEN=', uuid('wise'), ''),
  'dwolla-secret': () => between('DWOLLA_SECRET=', letters('dwolla', BASE62, 50), ''),
  'alpaca-key': () => between('APCA_API_SECRET_KEY=', letters('alpaca', BASE62, 40), ''),
  'binance-key': () => between('BINANCE_API_SECRET=', letters('binance', BASE62, 64), ''),
  'kraken-key': () => between('KRAKEN_API_SECRET=', bytes('kraken', 64).toString('base64'), ''),
  'okx-key': () => between('OKX_SECRET_KEY=', letters('okx', HEX, 32).toUpperCase(), ''),
  'kucoin-secret': () => between('KUCOIN_API_SECRET=', uuid('kucoin'), ''),
  'bybit-secret': () => between('BYBIT_API_SECRET=', letters('bybit', BASE62, 36), ''),
  'coinbase-commerce-key': () => between('COINBASE_COMMERCE_API_KEY=', uuid('coinbase'), ''),
}
