import type { Recipes } from './recipe.ts'
import { BASE62, between, DIGITS, HEX, letters, token } from './recipe.ts'

/** Telephone calls and short messages. */
export const telephonyFakes: Recipes = {
  'twilio-api-key': () => token('SK', letters('twilio', HEX, 32)),
  'twilio-auth-token': () => between('TWILIO_AUTH_TOKEN=', letters('twilio-auth', HEX, 32), ''),
  'twilio-api-secret': () => between('TWILIO_API_SECRET=', letters('twilio-secret', BASE62, 32), ''),
  'vonage-secret': () => between('VONAGE_API_SECRET=', letters('vonage', BASE62, 16), ''),
  'plivo-token': () => between('PLIVO_AUTH_TOKEN=', letters('plivo', BASE62, 40), ''),
  'telnyx-key': () => token('KEY', `0${letters('telnyx1', DIGITS + 'ABCDEF', 31)}_${letters('telnyx2', BASE62, 22)}`),
  'messagebird-key': () => between('MESSAGEBIRD_ACCESS_KEY=', letters('messagebird', BASE62, 25), ''),
  'signalwire-token': () => between('SIGNALWIRE_TOKEN=', 'PT' + letters('signalwire', HEX, 48), ''),
}
