import { expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { find, ids, testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['databricks-token', 'databricks-token'],
  ['databricks-oauth-secret', 'databricks-oauth-secret'],
  ['confluent-secret', 'confluent-secret', 'passed'],
  ['confluent-legacy-secret', 'confluent-legacy-secret'],
  ['airtable-token', 'airtable-token'],
  ['notion-token', 'notion-token'],
  ['notion-legacy-token', 'notion-token'],
  ['dbt-token', 'dbt-token'],
  ['prefect-api-key', 'prefect-api-key'],
  ['dagster-token', 'dagster-token'],
  ['airflow-fernet-key', 'airflow-fernet-key'],
  ['metabase-api-key', 'metabase-api-key'],
  ['retool-token', 'retool-token'],
  ['tinybird-token', 'tinybird-token', 'passed'],
  ['materialize-password', 'materialize-password'],
  ['lightdash-token', 'lightdash-token'],
  ['redash-api-key', 'redash-api-key'],
])

testNearMisses([
  'notion-token',
  'notion-legacy-token',
  'databricks-token',
  'databricks-oauth-secret',
  'confluent-legacy-secret',
  'airtable-token',
  'prefect-api-key',
  'dagster-token',
  'materialize-password',
  'redash-api-key',
])

test.each([
  ['a Confluent secret with another checksum', `${fake('confluent-secret').slice(0, -6)}abcdef`, 'confluent-secret'],
  ['a Tinybird token that holds no JSON', fake('tinybird-token').replace(/eyJ.{4}/, 'eyJAAAA'), 'tinybird-token'],
])('%s fails its check', (_, text, detector) => {
  expect(find(text)).toMatchObject([{ detector, check: 'failed' }])
})

test.each([
  ['a path', 'path: /pattern.yaml'],
  ['upper case', fake('databricks-token').toUpperCase()],
  ['a Fernet key of something else', fake('airflow-fernet-key').replace('AIRFLOW__CORE__', '')],
])('%s is silent', (_, text) => {
  expect(ids(text)).toEqual([])
})
