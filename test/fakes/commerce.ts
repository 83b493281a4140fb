import type { Recipes } from './recipe.ts'
import { BASE36, BASE62, between, HEX, letters, token, uuid } from './recipe.ts'

/** Shops and shipping. */
export const commerceFakes: Recipes = {
  'shopify-token': () => token('shpat_', letters('shopify', HEX, 32)),
  'shopify-custom-app-token': () => token('shpca_', letters('shopify2', HEX, 32)),
  'shopify-private-app-token': () => token('shppa_', letters('shopify3', HEX, 32)),
  'shopify-secret': () => token('shpss_', letters('shopify4', HEX, 32)),
  'shopify-partner-token': () => token('prtapi_', letters('shopify5', HEX, 32)),
  'woocommerce-key': () => token('ck_', letters('woocommerce1', HEX, 40)),
  'woocommerce-secret': () => token('cs_', letters('woocommerce2', HEX, 40)),
  'magento-token': () => between('MAGENTO_ACCESS_TOKEN=', letters('magento', BASE36, 32), ''),
  'bigcommerce-token': () => between('BIGCOMMERCE_ACCESS_TOKEN=', letters('bigcommerce', BASE36, 31), ''),
  'squarespace-key': () => between('SQUARESPACE_API_KEY=', uuid('squarespace'), ''),
  'ebay-cert-id': () =>
    token(
      'PRD-',
      `${letters('ebay1', HEX, 12)}-${letters('ebay2', HEX, 4)}-${letters('ebay3', HEX, 4)}-${letters('ebay4', HEX, 4)}-${letters('ebay5', HEX, 4)}`,
    ),
  'amazon-refresh-token': () => token('Atzr|', letters('amazon-refresh', BASE62, 340)),
  'amazon-mws-token': () => token('amzn.mws.', uuid('mws')),
  'shippo-token': () => token('shippo_live_', letters('shippo', HEX, 40)),
  'easypost-key': () => token('EZAK', letters('easypost', BASE62, 54)),
  'easypost-test-key': () => token('EZTK', letters('easypost2', BASE62, 54)),
  'lob-key': () => token('live_', letters('lob', HEX, 35)),
  'shipengine-key': () => between('SHIPENGINE_API_KEY=', letters('shipengine', BASE62, 43), ''),
  'duffel-token': () => token('duffel_live_', letters('duffel', BASE62, 43)),
  'yelp-key': () => between('YELP_API_KEY=', letters('yelp', BASE62, 128), ''),
}
