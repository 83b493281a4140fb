import type { Recipes } from './recipe.ts'
import { BASE36, BASE62, between, DIGITS, HEX, letters, LOWER, token } from './recipe.ts'

/** Payments. */
export const paymentFakes: Recipes = {
  'paystack-key': () => token('sk_live_', letters('paystack', HEX, 40)),
  'stripe-organization-key': () => token('sk_org_live_', letters('stripe-org', BASE62, 64)),
  'square-token': () => token('sq0atp-', letters('square1', BASE62, 22)),
  'square-long-token': () => token('EAAA', letters('square2', BASE62, 60)),
  'square-sandbox-token': () => token('sandbox-sq0atb-', letters('square3', BASE62, 22)),
  'square-secret': () => token('sq0csp-', letters('square4', BASE62, 43)),
  'paypal-secret': () => between('PAYPAL_CLIENT_SECRET=', 'E' + letters('paypal', BASE62, 79), ''),
  'braintree-token': () => token('access_token$production$', `${letters('braintree1', BASE36, 16)}$${letters('braintree2', HEX, 32)}`),
  'braintree-private-key': () => between('BRAINTREE_PRIVATE_KEY=', letters('braintree3', HEX, 32), ''),
  'adyen-key': () =>
    token('AQE', `${letters('adyen1', BASE62, 93)}==-${letters('adyen2', BASE62, 43)}=-${letters('adyen3', BASE62 + '{}[]', 16)}`),
  'adyen-hmac-key': () => between('ADYEN_HMAC_KEY=', letters('adyen-hmac', HEX, 64).toUpperCase(), ''),
  'razorpay-secret': () => between('RAZORPAY_KEY_SECRET=', letters('razorpay', BASE62, 24), ''),
  'flutterwave-key': () => token('FLWSECK-', letters('flutterwave', HEX, 32) + '-X'),
  'checkout-com-key': () => token('sk_', letters('checkout', LOWER + '234567', 26) + '#'),
  'checkout-com-sandbox-key': () => token('sk_sbox_', letters('checkout2', LOWER + '234567', 27)),
  'gocardless-token': () => between('GOCARDLESS_ACCESS_TOKEN=', 'live_' + letters('gocardless', BASE62, 40), ''),
  'mollie-key': () => token('live_', letters('mollie', BASE62, 30)),
  'xendit-key': () => token('xnd_production_', letters('xendit', BASE62, 64)),
  'midtrans-key': () => token('SB-Mid-server-', letters('midtrans', BASE62, 24)),
  'omise-key': () => token('skey_', letters('omise', BASE36, 19)),
  'mercado-pago-token': () =>
    token(
      'APP_USR-',
      `${letters('mp1', '123456789', 16)}-${letters('mp2', DIGITS, 6)}-${letters('mp3', HEX, 32)}-${letters('mp4', '123456789', 9)}`,
    ),
  'klarna-key': () => token('klarna_live_api_', letters('klarna', BASE62, 120)),
  'authorize-net-key': () => between('AUTHORIZENET_TRANSACTION_KEY=', letters('authorize-net', BASE62, 16), ''),
}
