import type { Recipes } from './recipe.ts'
import { BASE62, between, HEX, letters, token, uuid } from './recipe.ts'

/** Customers and support, and the translation of what they read. */
export const customersFakes: Recipes = {
  'hubspot-token': () => token('pat-na1-', uuid('hubspot')),
  'hubspot-key': () => between('HUBSPOT_API_KEY=', uuid('hubspot2'), ''),
  'salesforce-token': () => token(`00D${letters('salesforce1', BASE62, 12)}!`, letters('salesforce2', BASE62, 96)),
  'salesforce-refresh-token': () => token('5Aep861', letters('salesforce3', BASE62, 80)),
  'salesforce-auth-url': () => between('force://', `PlatformCLI::${letters('salesforce4', BASE62, 80)}`, '@acme.my.salesforce.com'),
  'zendesk-token': () => between('ZENDESK_API_TOKEN=', letters('zendesk', BASE62, 40), ''),
  'freshdesk-key': () => between('FRESHDESK_API_KEY=', letters('freshdesk', BASE62, 20), ''),
  'pipedrive-token': () => between('PIPEDRIVE_API_TOKEN=', letters('pipedrive', HEX, 40), ''),
  'zoho-token': () => token('1000.', `${letters('zoho1', HEX, 32)}.${letters('zoho2', HEX, 32)}`),
  'adobe-secret': () => token('p8e-', letters('adobe', BASE62, 32)),
  'pandadoc-key': () => between('PANDADOC_API_KEY=', letters('pandadoc', HEX, 40), ''),
  'lokalise-token': () => between('LOKALISE_API_TOKEN=', letters('lokalise', HEX, 40), ''),
  'crowdin-token': () => between('CROWDIN_PERSONAL_TOKEN=', letters('crowdin', HEX, 80), ''),
  'phrase-token': () => between('PHRASE_ACCESS_TOKEN=', letters('phrase', HEX, 64), ''),
  'transifex-token': () => between('TX_TOKEN=', '1/' + letters('transifex', HEX, 40), ''),
  'weblate-token': () => token('wlu_', letters('weblate', BASE62, 36)),
}
