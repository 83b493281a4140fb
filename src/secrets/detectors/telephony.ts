import type { Detector } from '../detector.ts'
import { named } from './named.ts'

const CALLS = 'lets its holder call and send messages on the account, at its cost, and read those it has'

/** Telephone calls and short messages. */
export const telephony = (): readonly Detector[] => [
  {
    id: 'twilio-api-key',
    title: 'Twilio API key SID',
    provider: 'Twilio',
    opens: 'names the key whose secret half opens the Twilio account',
    revoke: 'delete it under Account > API keys & tokens',
    url: 'https://www.twilio.com/docs/iam/api-keys',
    keywords: ['SK0', 'SK1', 'SK2', 'SK3', 'SK4', 'SK5', 'SK6', 'SK7', 'SK8', 'SK9', 'SKa', 'SKb', 'SKc', 'SKd', 'SKe', 'SKf'],
    pattern: /SK[0-9a-f]{32}/y,
  },
  {
    id: 'twilio-auth-token',
    title: 'Twilio auth token',
    provider: 'Twilio',
    opens: CALLS,
    revoke: 'promote a secondary token under Account > API keys & tokens',
    url: 'https://www.twilio.com/docs/iam/access-tokens',
    ...named(['TWILIO_AUTH_TOKEN', 'TWILIO_TOKEN'], /[0-9a-f]{32}/),
  },
  {
    id: 'twilio-api-secret',
    title: 'Twilio API key secret',
    provider: 'Twilio',
    opens: CALLS,
    revoke: 'delete its key under Account > API keys & tokens',
    url: 'https://www.twilio.com/docs/iam/api-keys',
    ...named(['TWILIO_API_SECRET', 'TWILIO_API_KEY_SECRET'], /[A-Za-z0-9]{32}/),
  },
  {
    id: 'vonage-api-secret',
    title: 'Vonage API secret',
    provider: 'Vonage',
    opens: CALLS,
    revoke: 'revoke it under API settings',
    url: 'https://developer.vonage.com/en/getting-started/concepts/authentication',
    ...named(['VONAGE_API_SECRET', 'NEXMO_API_SECRET'], /[A-Za-z0-9]{16}/),
  },
  {
    id: 'plivo-auth-token',
    title: 'Plivo auth token',
    provider: 'Plivo',
    opens: CALLS,
    revoke: 'regenerate it on the overview of the console',
    url: 'https://www.plivo.com/docs/account/api/overview',
    ...named(['PLIVO_AUTH_TOKEN'], /[A-Za-z0-9]{40}/),
  },
  {
    id: 'telnyx-api-key',
    title: 'Telnyx API key',
    provider: 'Telnyx',
    opens: CALLS,
    revoke: 'delete it under Keys & Credentials',
    url: 'https://developers.telnyx.com/development/api-fundamentals/authentication',
    keywords: ['KEY0'],
    pattern: /KEY[0-9A-F]{32}_[A-Za-z0-9]{22}/y,
  },
  {
    id: 'messagebird-access-key',
    title: 'MessageBird access key',
    provider: 'MessageBird',
    opens: CALLS,
    revoke: 'delete it under Developers > API access',
    url: 'https://developers.messagebird.com/api/',
    ...named(['MESSAGEBIRD_ACCESS_KEY', 'MESSAGEBIRD_API_KEY'], /[A-Za-z0-9]{25}/),
  },
  {
    id: 'signalwire-token',
    title: 'SignalWire API token',
    provider: 'SignalWire',
    opens: CALLS,
    revoke: 'delete it under API of the space',
    url: 'https://developer.signalwire.com/rest/signalwire-rest/overview/basic-auth/',
    ...named(['SIGNALWIRE_TOKEN', 'SIGNALWIRE_API_TOKEN'], /PT[0-9a-f]{48}/),
  },
]
