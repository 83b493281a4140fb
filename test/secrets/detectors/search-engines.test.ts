import { expect, test } from 'vitest'
import { HEX, letters } from '../../fakes/recipe.ts'
import { ids, testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['elastic-cloud-api-key', 'elastic-cloud-api-key'],
  ['elasticsearch-service-token', 'elasticsearch-service-token'],
  ['elasticsearch-api-key', 'elasticsearch-api-key', 'passed'],
  ['algolia-admin-key', 'algolia-admin-key'],
  ['algolia-search-key', 'algolia-search-key', 'none', 'public'],
  ['algolia-docsearch-key', 'algolia-docsearch-key', 'none', 'public'],
  ['meilisearch-admin-key', 'meilisearch-admin-key'],
])

testNearMisses(['algolia-admin-key', 'algolia-search-key', 'meilisearch-admin-key'])

const key = letters('docsearch', HEX, 32)

test.each([
  [`algolia: { appId: 'A1', apiKey: '${key}', indexName: 'docs' }`, ['algolia-docsearch-key']],
  [`"search": {"provider": "algolia", "options": {"appId": "A1", "apiKey": "${key}", "indexName": "docs"}}`, ['algolia-docsearch-key']],
  [`docsearch({ appId: 'A1', apiKey: '${key}', indexName: 'docs' })`, ['algolia-docsearch-key']],
  [`resolve: 'gatsby-plugin-algolia', options: { appId: 'A1', apiKey: '${key}', indexName: 'docs' }`, []],
  [`algolia: { appId: 'A1', apiKey: '${key}' }`, []],
  [`{ appId: 'A1', apiKey: '${key}', indexName: 'docs' }`, []],
])('%s', (text, expected) => {
  expect(ids(text)).toEqual(expected)
})
