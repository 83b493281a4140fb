import { crc32 } from '../checksums.ts'
import { objectOf, printableOf } from '../decode.ts'
import type { Detector, Match, Verdict } from '../detector.ts'
import { named } from './named.ts'

const DATA = 'lets its holder read, and often change, the data of the account'
const RUNS = 'lets its holder run jobs on the account and read what they do'

/** Data pipelines, warehouses and analysis. */
export const dataPlatforms = (): readonly Detector[] => [
  {
    id: 'databricks-token',
    title: 'Databricks access token',
    provider: 'Databricks',
    opens: 'opens the workspace as the account: data, notebooks, clusters and secrets',
    revoke: 'revoke it under Settings > Developer > Access tokens',
    url: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
    keywords: ['dapi'],
    pattern: /dapi[0-9a-f]{32}(?:-\d)?(?![\w-])/y,
  },
  {
    id: 'databricks-oauth-secret',
    title: 'Databricks OAuth secret',
    provider: 'Databricks',
    opens: 'opens the workspace as the service principal',
    revoke: 'delete it under the service principal > Secrets',
    url: 'https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m',
    keywords: ['dose'],
    pattern: /dose[0-9a-f]{32}/y,
  },
  {
    id: 'confluent-secret',
    title: 'Confluent Cloud API secret',
    provider: 'Confluent',
    opens: 'lets its holder read and write the topics, or manage the organization',
    revoke: 'delete its API key under API keys',
    url: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
    keywords: ['cflt'],
    pattern: /cflt[A-Za-z0-9+/]{60}(?![\w+/=])/y,
    check: confluentVerdict,
  },
  {
    id: 'confluent-legacy-secret',
    title: 'Confluent Cloud API secret',
    provider: 'Confluent',
    opens: 'lets its holder read and write the topics, or manage the organization',
    revoke: 'delete its API key under API keys',
    url: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
    ...named(
      ['CONFLUENT_CLOUD_API_SECRET', 'CONFLUENT_API_SECRET', 'KAFKA_API_SECRET', 'CLUSTER_API_SECRET', 'SCHEMA_REGISTRY_API_SECRET'],
      /[A-Za-z0-9+/]{64}/,
    ),
  },
  {
    id: 'airtable-token',
    title: 'Airtable access token',
    provider: 'Airtable',
    opens: DATA,
    revoke: 'delete it in the builder hub under Personal access tokens',
    url: 'https://airtable.com/developers/web/guides/personal-access-tokens',
    keywords: ['pat'],
    pattern: /pat[A-Za-z0-9]{14}\.[0-9a-f]{64}/y,
  },
  {
    id: 'notion-token',
    title: 'Notion token',
    provider: 'Notion',
    opens: 'lets its holder read, and often change, the pages that the integration was given',
    revoke: 'refresh it under the integration > Configuration',
    url: 'https://developers.notion.com/page/changelog',
    keywords: ['ntn_', 'secret_'],
    pattern: /(?:ntn_[A-Za-z0-9]{46}|secret_[A-Za-z0-9]{43})/y,
  },
  {
    id: 'dbt-token',
    title: 'dbt Cloud token',
    provider: 'dbt Labs',
    opens: RUNS,
    revoke: 'delete it under Account settings > API tokens',
    url: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
    keywords: ['dbtc_', 'dbtu_', 'dbts_'],
    pattern: /dbt[csu]_[\w-]{30,60}(?![\w-])/y,
  },
  {
    id: 'prefect-api-key',
    title: 'Prefect Cloud API key',
    provider: 'Prefect',
    opens: RUNS,
    revoke: 'delete it under API keys of the profile or service account',
    url: 'https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys',
    keywords: ['pnu_', 'pnb_'],
    pattern: /pn[ub]_[A-Za-z0-9]{36}/y,
  },
  {
    id: 'dagster-token',
    title: 'Dagster+ token',
    provider: 'Dagster Labs',
    opens: RUNS,
    revoke: 'revoke it under Organization settings > Tokens',
    url: 'https://docs.dagster.io/deployment/dagster-plus/management/tokens',
    ...named(
      ['DAGSTER_CLOUD_API_TOKEN', 'DAGSTER_CLOUD_AGENT_TOKEN', 'DAGSTER_AGENT_TOKEN'],
      /(?:user|agent):(?:[\w-]{1,64}:)?[0-9a-f]{32}/,
    ),
  },
  {
    id: 'airflow-fernet-key',
    title: 'Airflow Fernet key',
    provider: 'Apache Airflow',
    opens: 'decrypts the connections and variables that Airflow keeps',
    revoke: 'rotate it as the page on Fernet says',
    url: 'https://airflow.apache.org/docs/apache-airflow/stable/security/secrets/fernet.html',
    ...named(['CORE__FERNET_KEY'], /[\w-]{43}=/),
  },
  {
    id: 'metabase-api-key',
    title: 'Metabase API key',
    provider: 'Metabase',
    opens: DATA,
    revoke: 'delete it under Admin settings > Authentication > API keys',
    url: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
    keywords: ['mb_'],
    pattern: /mb_[A-Za-z0-9+/]{43}=/y,
  },
  {
    id: 'retool-token',
    title: 'Retool access token',
    provider: 'Retool',
    opens: 'lets its holder manage the organization within its scopes',
    revoke: 'revoke it under Settings > API',
    url: 'https://docs.retool.com/org-users/guides/retool-api/authentication',
    keywords: ['retool_01'],
    pattern: /retool_01[0-9a-z]{24,32}/y,
  },
  {
    id: 'tinybird-token',
    title: 'Tinybird token',
    provider: 'Tinybird',
    opens: DATA,
    revoke: 'delete it under Tokens',
    url: 'https://www.tinybird.co/docs/classic/administration/auth-tokens',
    keywords: ['p.eyJ'],
    pattern: /p\.(?<claims>eyJ[\w-]{30,400})\.[\w-]{20,100}(?![\w.-])/y,
    check: tinybirdVerdict,
  },
  {
    id: 'materialize-password',
    title: 'Materialize app password',
    provider: 'Materialize',
    opens: DATA,
    revoke: 'delete it under App passwords',
    url: 'https://materialize.com/docs/security/cloud/users-service-accounts/create-service-accounts/',
    keywords: ['mzp_'],
    pattern: /mzp_[0-9a-f]{64}/y,
  },
  {
    id: 'lightdash-token',
    title: 'Lightdash access token',
    provider: 'Lightdash',
    opens: DATA,
    revoke: 'delete it under Settings > Personal access tokens',
    url: 'https://docs.lightdash.com/references/personal_tokens',
    keywords: ['ldpat_'],
    pattern: /ldpat_[0-9a-f]{32,64}/y,
  },
  {
    id: 'redash-api-key',
    title: 'Redash API key',
    provider: 'Redash',
    opens: DATA,
    revoke: 'regenerate it under the profile',
    url: 'https://redash.io/help/user-guide/integrations-and-api/api',
    ...named(['REDASH_API_KEY'], /[A-Za-z0-9]{40}/),
  },
]

/** The last six characters are the CRC32 of the entropy, its low byte first, in base64. */
function confluentVerdict({ text }: Match): Verdict {
  const sum = Buffer.alloc(4)
  sum.writeUInt32LE(crc32(text.slice(4, -6)))
  return text.endsWith(sum.toString('base64').slice(0, 6)) ? 'passed' : 'failed'
}

/** The claims of a Tinybird token are JSON that names its user and its id. */
function tinybirdVerdict({ groups: { claims = '' } }: Match): Verdict {
  const object = objectOf(printableOf(claims) ?? '')
  return object?.['u'] === undefined || object['id'] === undefined ? 'failed' : 'passed'
}
