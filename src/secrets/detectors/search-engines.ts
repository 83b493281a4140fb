import { printableOf } from '../decode.ts'
import type { Detector, Match, Verdict } from '../detector.ts'
import { named } from './named.ts'
import { HEX_32, HEX_64 } from './shapes.ts'

const INDEXES = 'lets its holder read and change the indexes'

/** `id:key` of an API key, before base64. */
const ELASTIC_KEY = /^[\w-]{20}:[\w-]{22}$/

/** Search engines. */
export const searchEngines = (): readonly Detector[] => [
  {
    id: 'elastic-cloud-api-key',
    title: 'Elastic Cloud API key',
    provider: 'Elastic',
    opens: 'lets its holder manage the deployments of the organization',
    revoke: 'revoke it under Organization > API keys',
    url: 'https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys',
    keywords: ['essu_'],
    pattern: /essu_[A-Za-z0-9+/]{40,160}={0,2}(?![\w+/=-])/y,
  },
  {
    id: 'elasticsearch-service-token',
    title: 'Elasticsearch service account token',
    provider: 'Elastic',
    opens: INDEXES,
    revoke: 'delete it with the service account token API',
    url: 'https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-service-token',
    keywords: ['AAEAAWVsYXN0aWMv'],
    pattern: /AAEAAWVsYXN0aWMv[A-Za-z0-9+/_-]{20,200}={0,2}(?![\w+/=-])/y,
  },
  {
    id: 'elasticsearch-api-key',
    title: 'Elasticsearch API key',
    provider: 'Elastic',
    opens: INDEXES,
    revoke: 'invalidate it under Stack management > API keys',
    url: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
    ...named(['ELASTIC_API_KEY', 'ELASTICSEARCH_API_KEY', 'ELASTIC_SEARCH_API_KEY', 'ES_API_KEY', 'APIKEY'], /[A-Za-z0-9+/]{58}==/),
    check: elasticVerdict,
  },
  {
    id: 'algolia-admin-key',
    title: 'Algolia admin API key',
    provider: 'Algolia',
    opens: INDEXES,
    revoke: 'regenerate it under Settings > API keys',
    url: 'https://www.algolia.com/doc/guides/security/api-keys',
    ...named(
      ['ALGOLIA_ADMIN_KEY', 'ALGOLIA_ADMIN_API_KEY', 'ALGOLIA_API_KEY', 'ALGOLIA_WRITE_KEY', 'ALGOLIA_WRITE_API_KEY', 'ALGOLIA_SECRET_KEY'],
      HEX_32,
    ),
  },
  {
    id: 'algolia-search-key',
    title: 'Algolia search-only API key',
    provider: 'Algolia',
    opens: 'lets browsers search the indexes; it is public by design',
    revoke: 'nothing to do',
    url: 'https://www.algolia.com/doc/guides/security/api-keys',
    ...named(['ALGOLIA_SEARCH_KEY', 'ALGOLIA_SEARCH_API_KEY', 'SEARCH_ONLY_API_KEY', 'SEARCH_ONLY_KEY'], HEX_32),
    check: () => 'public',
  },
  {
    id: 'algolia-docsearch-key',
    title: 'Algolia search-only API key of DocSearch',
    provider: 'Algolia',
    opens: 'lets browsers search the documentation; it is public by design',
    revoke: 'nothing to do',
    url: 'https://docsearch.algolia.com/docs/api',
    ...named(['API_KEY'], HEX_32),
    check: docsearchVerdict,
  },
  {
    id: 'meilisearch-admin-key',
    title: 'Meilisearch admin key',
    provider: 'Meilisearch',
    opens: INDEXES,
    revoke: 'delete it with the keys API',
    url: 'https://www.meilisearch.com/docs/learn/security/basic_security',
    ...named(['MEILISEARCH_API_KEY', 'MEILISEARCH_ADMIN_KEY', 'MEILISEARCH_ADMIN_API_KEY', 'MEILI_ADMIN_KEY', 'MEILI_API_KEY'], HEX_64),
  },
]

function elasticVerdict({ text }: Match): Verdict {
  return ELASTIC_KEY.test(printableOf(text) ?? '') ? 'passed' : 'none'
}

/** `algolia: { appId: '…', apiKey: '…', indexName: 'docs' }` of a site; what writes an index calls itself otherwise. */
function docsearchVerdict({ near }: Match): Verdict {
  const options = near(SAME_OPTIONS).toLowerCase()
  return DOCSEARCH_OPTIONS.every(name => options.includes(name)) && DOCSEARCH.test(options) ? 'public' : 'harmless'
}

const DOCSEARCH_OPTIONS = ['indexname', 'appid']
const DOCSEARCH = /docsearch|(?:algolia["']?\s?[:=]\s?\{|provider["']?:\s?["']algolia)/

/** How far the options of one widget reach. */
const SAME_OPTIONS = 300
