import { expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { ids, testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['bicep-default', 'bicep-secure-default'],
  ['azure-client-secret', 'azure-client-secret'],
  ['azure-account-key', 'azure-account-key'],
  ['azure-shared-access-key', 'azure-shared-access-key'],
  ['azure-access-key', 'azure-access-key'],
  ['azure-app-configuration-secret', 'azure-app-configuration-secret'],
  ['azure-sas-token', 'azure-sas-token'],
  ['azure-ai-key', 'azure-ai-key'],
  ['azure-ai-legacy-key', 'azure-ai-key'],
  ['azure-search-key', 'azure-search-key'],
  ['azure-subscription-key', 'azure-subscription-key'],
  ['azure-maps-key', 'azure-maps-key'],
])

testNearMisses(['azure-ai-key', 'azure-ai-legacy-key', 'azure-search-key', 'azure-maps-key'])

test.each([
  ['a signature of nothing known', fake('azure-sas-token').replace('sv=', 'a=').replace('se=', 'b=')],
  ['a digest of another length', fake('azure-sas-token').replace('%3D', 'A%3D')],
  ['a name that ends in it', fake('azure-sas-token').replace('&sig=', '&design=')],
  ['an access key of another service', fake('azure-access-key').replace('signalr', 'billing')],
])('%s is silent', (_, text) => {
  expect(ids(text)).toEqual([])
})
