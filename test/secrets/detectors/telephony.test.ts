import { testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['twilio-api-key', 'twilio-api-key'],
  ['twilio-auth-token', 'twilio-auth-token'],
  ['twilio-api-secret', 'twilio-api-secret'],
  ['vonage-secret', 'vonage-api-secret'],
  ['plivo-token', 'plivo-auth-token'],
  ['telnyx-key', 'telnyx-api-key'],
  ['messagebird-key', 'messagebird-access-key'],
  ['signalwire-token', 'signalwire-token'],
])

testNearMisses([
  'twilio-api-key',
  'twilio-auth-token',
  'twilio-api-secret',
  'vonage-secret',
  'plivo-token',
  'telnyx-key',
  'messagebird-key',
  'signalwire-token',
])
