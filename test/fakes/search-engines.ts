import type { Recipes } from './recipe.ts'
import { base64, BASE62, between, HEX, letters, token } from './recipe.ts'

/** Fakes of search engines. */
export const searchEnginesFakes: Recipes = {
  'elastic-cloud-api-key': () => token('essu_', base64(letters('essu1', BASE62, 20) + ':' + letters('essu2', BASE62, 22))),
  'elasticsearch-service-token': () =>
    token('AAEAAWVsYXN0aWMv', base64(`\u0000\u0001\u0000\u0001elastic/kibana/token1:${letters('es-service', BASE62, 22)}`).slice(16)),
  'elasticsearch-api-key': () => between('ELASTIC_API_KEY=', base64(letters('es1', BASE62, 20) + ':' + letters('es2', BASE62, 22)), ''),
  'algolia-admin-key': () => between('ALGOLIA_ADMIN_KEY=', letters('algolia', HEX, 32), ''),
  'algolia-docsearch-key': () =>
    between("algolia: { appId: 'A1', indexName: 'docs', apiKey: '", letters('algolia-docsearch', HEX, 32), "' }"),
  'algolia-search-key': () => between('ALGOLIA_SEARCH_KEY=', letters('algolia-search', HEX, 32), ''),
  'meilisearch-admin-key': () => between('MEILISEARCH_ADMIN_KEY=', letters('meili', HEX, 64), ''),
}
