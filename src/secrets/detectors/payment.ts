import type { Detector } from '../detector.ts'

/** Payments. */
export const payment: readonly Detector[] = [
  {
    id: 'stripe-api-key',
    title: 'Stripe API key',
    opens: 'lets its holder charge, refund and read the customers of the account',
    url: 'https://docs.stripe.com/keys',
    keywords: ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_'],
    pattern: /[sr]k_(?:live|test)_[A-Za-z0-9]{16,247}/y,
  },
  {
    id: 'stripe-publishable-key',
    title: 'Stripe publishable key',
    opens: 'names the account to a browser; it is public by design',
    url: 'https://docs.stripe.com/keys',
    keywords: ['pk_live_', 'pk_test_'],
    pattern: /pk_(?:live|test)_[A-Za-z0-9]{16,247}/y,
    check: () => 'public',
  },
  {
    id: 'stripe-webhook-secret',
    title: 'Stripe webhook secret',
    opens: 'lets its holder forge events of the payment provider',
    url: 'https://docs.stripe.com/webhooks',
    keywords: ['whsec_'],
    pattern: /whsec_[A-Za-z0-9+/]{32,64}={0,2}/y,
  },
]
