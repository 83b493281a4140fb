import { testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['elastic-cloud-api-key', 'elastic-cloud-api-key'],
  ['elasticsearch-service-token', 'elasticsearch-service-token'],
  ['elasticsearch-api-key', 'elasticsearch-api-key', 'passed'],
  ['algolia-admin-key', 'algolia-admin-key'],
  ['algolia-search-key', 'algolia-search-key', 'none', 'public'],
  ['meilisearch-admin-key', 'meilisearch-admin-key'],
])

testNearMisses(['algolia-admin-key', 'algolia-search-key', 'meilisearch-admin-key'])
