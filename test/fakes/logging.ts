import type { Recipes } from './recipe.ts'
import { BASE62, between, HEX, letters, LOWER, token, UPPER, uuid } from './recipe.ts'

/** Logs, alerts and uptime. */
export const loggingFakes: Recipes = {
  'splunk-hec-token': () => between('SPLUNK_HEC_TOKEN=', uuid('splunk'), ''),
  'splunk-header': () => between('Splunk ', uuid('splunk-header'), ''),
  'sumo-logic-key': () => between('SUMOLOGIC_ACCESSKEY=', letters('sumo', BASE62, 64), ''),
  'sumo-logic-url': () =>
    between('https://endpoint4.collection.sumologic.com/receiver/v1/http/', letters('sumo-url', BASE62, 86) + '==', ''),
  'logz-io-token': () => between('LOGZIO_TOKEN=', letters('logzio', UPPER + LOWER, 32), ''),
  'loggly-token': () => between('LOGGLY_TOKEN=', uuid('loggly'), ''),
  'papertrail-token': () => between('PAPERTRAIL_API_TOKEN=', letters('papertrail', BASE62, 20), ''),
  'mezmo-key': () => between('LOGDNA_INGESTION_KEY=', letters('mezmo', HEX, 32), ''),
  'coralogix-key': () => token('cxtp_', letters('coralogix', BASE62, 30)),
  'axiom-token': () => token('xaat-', uuid('axiom')),
  'axiom-personal-token': () => token('xapt-', uuid('axiom2')),
  'better-stack-token': () => between('LOGTAIL_SOURCE_TOKEN=', letters('betterstack', BASE62, 24), ''),
  'humio-token': () => between('HUMIO_INGEST_TOKEN=', uuid('humio'), ''),
  'pagerduty-key': () => between('PAGERDUTY_TOKEN=', 'u+' + letters('pagerduty', BASE62, 18), ''),
  'pagerduty-routing-key': () => between('PAGERDUTY_ROUTING_KEY=', letters('pagerduty-routing', HEX, 32), ''),
  'opsgenie-key': () => between('OPSGENIE_API_KEY=', uuid('opsgenie'), ''),
  'opsgenie-header': () => between('GenieKey ', uuid('opsgenie-header'), ''),
  'splunk-on-call-url': () => between('https://alert.victorops.com/integrations/generic/20131114/alert/', uuid('victorops'), '/default'),
  'firehydrant-token': () => token('fhb-', letters('firehydrant', HEX, 32)),
  'uptimerobot-key': () =>
    between('UPTIMEROBOT_API_KEY=', `u${letters('uptimerobot1', '123456789', 7)}-${letters('uptimerobot2', HEX, 24)}`, ''),
  'checkly-key': () => token('cu_', letters('checkly', HEX, 32)),
  'cronitor-key': () => between('CRONITOR_API_KEY=', letters('cronitor', HEX, 32), ''),
}
