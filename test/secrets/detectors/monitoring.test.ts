import { expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { find, ids, testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['datadog-api-key', 'datadog-api-key'],
  ['datadog-app-key', 'datadog-application-key'],
  ['datadog-prefixed-app-key', 'datadog-prefixed-application-key'],
  ['new-relic-user-key', 'new-relic-user-key'],
  ['new-relic-license-key', 'new-relic-license-key'],
  ['new-relic-eu-license-key', 'new-relic-license-key'],
  ['new-relic-insert-key', 'new-relic-ingest-key'],
  ['new-relic-query-key', 'new-relic-ingest-key'],
  ['grafana-token', 'grafana-service-account-token', 'passed'],
  ['grafana-cloud-token', 'grafana-cloud-token', 'passed'],
  ['grafana-api-key', 'grafana-api-key', 'passed'],
  ['sentry-token', 'sentry-organization-token', 'passed'],
  ['sentry-user-token', 'sentry-auth-token'],
  ['sentry-legacy-token', 'sentry-legacy-token'],
  ['honeycomb-ingest-key', 'honeycomb-key'],
  ['honeycomb-key', 'honeycomb-configuration-key'],
  ['dynatrace-token', 'dynatrace-token'],
  ['rollbar-token', 'rollbar-access-token'],
  ['bugsnag-key', 'bugsnag-api-key'],
  ['airbrake-key', 'airbrake-project-key'],
  ['appsignal-key', 'appsignal-push-key'],
  ['splunk-observability-token', 'splunk-observability-token'],
  ['sysdig-token', 'sysdig-api-token'],
  ['netdata-token', 'netdata-claim-token'],
])

testNearMisses([
  'datadog-api-key',
  'datadog-app-key',
  'datadog-prefixed-app-key',
  'new-relic-user-key',
  'new-relic-insert-key',
  'new-relic-query-key',
  'grafana-token',
  'sentry-token',
  'sentry-user-token',
  'sentry-legacy-token',
  'honeycomb-ingest-key',
  'honeycomb-key',
  'dynatrace-token',
  'rollbar-token',
  'bugsnag-key',
  'airbrake-key',
  'appsignal-key',
  'splunk-observability-token',
  'sysdig-token',
  'netdata-token',
])

test.each([
  ['a Grafana token with another checksum', `${fake('grafana-token').slice(0, -8)}deadbeef`, 'grafana-service-account-token'],
  ['a Grafana Cloud token that holds no JSON', `glc_eyJ${'v'.repeat(7)}${'abc123'.repeat(8)}`, 'grafana-cloud-token'],
  ['a Sentry token that holds no JSON', fake('sentry-token').replace(/eyJ.{4}/, 'eyJAAAA'), 'sentry-organization-token'],
])('%s fails its check', (_, text, detector) => {
  expect(find(text)).toMatchObject([{ detector, check: 'failed' }])
})

test.each([
  ['a token of another name', `ADD_API_KEY=${fake('datadog-api-key').slice(11)}`],
  ['an upper-case digest', `DD_API_KEY=${fake('datadog-api-key').slice(11).toUpperCase()}`],
])('%s is silent', (_, text) => {
  expect(ids(text)).toEqual([])
})
