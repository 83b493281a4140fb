import { crc32 } from 'node:zlib'
import type { Fake, Recipes } from './recipe.ts'
import { base64, BASE36, BASE62, between, DIGITS, HEX, letters, token, UPPER, uuid } from './recipe.ts'

/** Metrics, traces and errors. */
export const monitoringFakes: Recipes = {
  'datadog-api-key': () => between('DD_API_KEY=', letters('datadog', HEX, 32), ''),
  'datadog-app-key': () => between('DD_APP_KEY=', letters('datadog-app', HEX, 40), ''),
  'datadog-prefixed-app-key': () => token('ddapp_', letters('ddapp', BASE62, 34)),
  'new-relic-user-key': () => token('NRAK-', letters('nrak', UPPER + DIGITS, 27)),
  'new-relic-license-key': () => token('', letters('nral', HEX, 32) + 'FFFFNRAL'),
  'new-relic-eu-license-key': () => token('', `eu01xx${letters('nral-eu', HEX, 26)}FFFFNRAL`),
  'new-relic-insert-key': () => token('NRII-', letters('nrii', BASE62, 32)),
  'new-relic-query-key': () => token('NRIQ-', letters('nriq', BASE62, 32)),
  'grafana-token': grafana,
  'grafana-cloud-token': () =>
    token('glc_', base64(JSON.stringify({ o: '101010', n: 'deploy', k: letters('glc', BASE62, 24), m: { r: 'eu' } }))),
  'grafana-api-key': () =>
    token('eyJrIjoi', base64(JSON.stringify({ k: letters('grafana-key', BASE62, 32), n: 'deploy', id: 1 })).slice(8)),
  'sentry-token': () =>
    token(
      'sntrys_',
      `${base64(JSON.stringify({ iat: 1767225600.5, url: 'https://sentry.io', region_url: 'https://us.sentry.io', org: 'acme' }))}_${letters('sentry', BASE62, 43)}`,
    ),
  'sentry-user-token': () => token('sntryu_', letters('sentry-user', HEX, 64)),
  'sentry-legacy-token': () => between('SENTRY_AUTH_TOKEN=', letters('sentry-legacy', HEX, 64), ''),
  'honeycomb-ingest-key': () => token('hcaik_', letters('honeycomb', BASE36, 58)),
  'honeycomb-key': () => between('HONEYCOMB_API_KEY=', letters('honeycomb-old', BASE62, 22), ''),
  'dynatrace-token': () => token(`dt0c01.${letters('dynatrace1', UPPER + '234567', 24)}.`, letters('dynatrace2', UPPER + '234567', 64)),
  'rollbar-token': () => between('ROLLBAR_ACCESS_TOKEN=', letters('rollbar', HEX, 32), ''),
  'bugsnag-key': () => between('BUGSNAG_API_KEY=', letters('bugsnag', HEX, 32), ''),
  'airbrake-key': () => between('AIRBRAKE_PROJECT_KEY=', letters('airbrake', HEX, 32), ''),
  'appsignal-key': () => between('APPSIGNAL_PUSH_API_KEY=', uuid('appsignal'), ''),
  'splunk-observability-token': () => between('SPLUNK_ACCESS_TOKEN=', letters('signalfx', BASE62, 22), ''),
  'sysdig-token': () => between('SYSDIG_API_TOKEN=', uuid('sysdig'), ''),
  'netdata-token': () => between('NETDATA_CLAIM_TOKEN=', letters('netdata', BASE62, 135), ''),
}

/** Ends in the CRC32 of all before it, the low byte first. */
function grafana(): Fake {
  const head = letters('grafana', BASE62, 32)
  const sum = Buffer.alloc(4)
  sum.writeUInt32LE(crc32(`glsa_${head}`))
  return token('glsa_', `${head}_${sum.toString('hex')}`)
}
