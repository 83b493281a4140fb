import { testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['hubspot-token', 'hubspot-private-app-token'],
  ['hubspot-key', 'hubspot-api-key'],
  ['salesforce-token', 'salesforce-session-id'],
  ['salesforce-refresh-token', 'salesforce-refresh-token'],
  ['salesforce-auth-url', 'salesforce-auth-url'],
  ['zendesk-token', 'zendesk-api-token'],
  ['freshdesk-key', 'freshdesk-api-key'],
  ['pipedrive-token', 'pipedrive-api-token'],
  ['zoho-token', 'zoho-token'],
  ['adobe-secret', 'adobe-client-secret'],
  ['pandadoc-key', 'pandadoc-api-key'],
  ['lokalise-token', 'lokalise-api-token'],
  ['crowdin-token', 'crowdin-token'],
  ['phrase-token', 'phrase-access-token'],
  ['transifex-token', 'transifex-api-token'],
  ['weblate-token', 'weblate-token'],
])

testNearMisses([
  'hubspot-token',
  'zendesk-token',
  'freshdesk-key',
  'pipedrive-token',
  'zoho-token',
  'adobe-secret',
  'pandadoc-key',
  'lokalise-token',
  'crowdin-token',
  'phrase-token',
  'transifex-token',
  'weblate-token',
])
