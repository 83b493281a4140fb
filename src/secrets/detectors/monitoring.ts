import { crc32 } from '../checksums.ts'
import { objectOf } from '../decode.ts'
import type { Detector, Match, Verdict } from '../detector.ts'
import { named, UUID } from './named.ts'

const SENDS = 'lets its holder send data to the account, at its cost'
const READS = 'lets its holder read what is monitored, and often change the alerts'

/** Metrics, traces and errors. */
export const monitoring = (): readonly Detector[] => [
  {
    id: 'datadog-api-key',
    title: 'Datadog API key',
    provider: 'Datadog',
    opens: SENDS,
    revoke: 'revoke it under Organization Settings > API Keys',
    url: 'https://docs.datadoghq.com/account_management/api-app-keys/',
    ...named(['DD_API_KEY', 'DATADOG_API_KEY', 'DATADOG_KEY'], /[0-9a-f]{32}/),
  },
  {
    id: 'datadog-application-key',
    title: 'Datadog application key',
    provider: 'Datadog',
    opens: READS,
    revoke: 'revoke it under Organization Settings > Application Keys',
    url: 'https://docs.datadoghq.com/account_management/api-app-keys/',
    ...named(['DD_APP_KEY', 'DD_APPLICATION_KEY', 'DATADOG_APP_KEY', 'DATADOG_APPLICATION_KEY'], /[0-9a-f]{40}/),
  },
  {
    id: 'datadog-prefixed-application-key',
    title: 'Datadog application key',
    provider: 'Datadog',
    opens: READS,
    revoke: 'revoke it under Organization Settings > Application Keys',
    url: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/mes-partner-DatadogApplicationKey.html',
    keywords: ['ddapp_'],
    pattern: /ddapp_[A-Za-z0-9]{34}/y,
  },
  {
    id: 'new-relic-user-key',
    title: 'New Relic user key',
    provider: 'New Relic',
    opens: READS,
    revoke: 'delete it under API keys',
    url: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    keywords: ['NRAK-'],
    pattern: /NRAK-[A-Z0-9]{27}/y,
  },
  {
    id: 'new-relic-license-key',
    title: 'New Relic license key',
    provider: 'New Relic',
    opens: SENDS,
    revoke: 'delete it under API keys',
    url: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    keywords: ['NRAL'],
    pattern:
      /(?<=(?<![A-Za-z0-9])(?=(?<secret>(?:[a-z]{2}\d\dxx[0-9a-f]{26}|[0-9a-f]{32})(?:FFFF|[0-9a-f]{4})NRAL(?![\w-])))[0-9a-zF]{36})NRAL/dy,
  },
  {
    id: 'new-relic-ingest-key',
    title: 'New Relic key',
    provider: 'New Relic',
    opens: SENDS,
    revoke: 'delete it under API keys',
    url: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
    keywords: ['NRII-', 'NRIQ-', 'NRAA-', 'NRRA-'],
    pattern: /(?:NRI[IQ]-[\w-]{32}|NRAA-[0-9a-f]{27}|NRRA-[0-9a-f]{42})(?![\w-])/y,
  },
  {
    id: 'grafana-service-account-token',
    title: 'Grafana service account token',
    provider: 'Grafana',
    opens: READS,
    revoke: 'delete it on the page of the service account',
    url: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
    keywords: ['glsa_'],
    pattern: /glsa_[A-Za-z0-9]{32}_[0-9a-f]{8}/y,
    check: grafanaVerdict,
  },
  {
    id: 'grafana-cloud-token',
    title: 'Grafana Cloud token',
    provider: 'Grafana',
    opens: 'lets its holder send and read the data of the stack',
    revoke: 'delete it under Access Policies',
    url: 'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
    keywords: ['glc_eyJ'],
    pattern: /glc_(?<json>eyJ[\w+/-]{40,400}={0,2})(?![\w+/=-])/y,
    check: grafanaJsonVerdict,
  },
  {
    id: 'grafana-api-key',
    title: 'Grafana API key',
    provider: 'Grafana',
    opens: READS,
    revoke: 'delete it, or turn it into a service account',
    url: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/migrate-api-keys/',
    keywords: ['eyJrIjoi'],
    pattern: /(?<json>eyJrIjoi[\w+/-]{60,300}={0,2})(?![\w.+/=-])/y,
    check: grafanaJsonVerdict,
  },
  {
    id: 'sentry-organization-token',
    title: 'Sentry organization token',
    provider: 'Sentry',
    opens: 'lets its holder upload releases and source maps',
    revoke: 'revoke it under Organization Tokens',
    url: 'https://docs.sentry.io/security-legal-pii/security/token-formats/',
    keywords: ['sntrys_eyJ'],
    pattern: /sntrys_(?<json>eyJ[A-Za-z0-9+/]{57,400}={0,2})_[\w+/]{43}(?![\w+/=-])/y,
    check: sentryVerdict,
  },
  {
    id: 'sentry-auth-token',
    title: 'Sentry auth token',
    provider: 'Sentry',
    opens: 'lets its holder act as the user or the integration',
    revoke: 'revoke it under User Auth Tokens, or at the integration',
    url: 'https://docs.sentry.io/security-legal-pii/security/token-formats/',
    keywords: ['sntryu_', 'sntrya_', 'sntryi_'],
    pattern: /sntry[uai]_[0-9a-f]{64}/y,
  },
  {
    id: 'sentry-legacy-token',
    title: 'Sentry auth token',
    provider: 'Sentry',
    opens: 'lets its holder act as the user or the integration',
    revoke: 'revoke it under User Auth Tokens, or at the integration',
    url: 'https://docs.sentry.io/account/auth-tokens/',
    ...named(['SENTRY_AUTH_TOKEN', 'SENTRY_TOKEN'], /[0-9a-f]{64}/),
  },
  {
    id: 'honeycomb-key',
    title: 'Honeycomb key',
    provider: 'Honeycomb',
    opens: SENDS,
    revoke: 'disable it under Environment Settings > API Keys',
    url: 'https://docs.honeycomb.io/api/authentication',
    keywords: ['hcaik_', 'hcbik_', 'hccik_', 'hcxik_'],
    pattern: /hc[a-z]ik_[a-z0-9]{58}/y,
  },
  {
    id: 'honeycomb-configuration-key',
    title: 'Honeycomb configuration key',
    provider: 'Honeycomb',
    opens: READS,
    revoke: 'disable it under Environment Settings > API Keys',
    url: 'https://docs.honeycomb.io/api/authentication',
    ...named(['HONEYCOMB_API_KEY', 'HONEYCOMB_KEY', 'HONEYCOMB_WRITEKEY', 'X_HONEYCOMB_TEAM'], /(?:[A-Za-z0-9]{22}|[0-9a-f]{32})/),
  },
  {
    id: 'dynatrace-token',
    title: 'Dynatrace token',
    provider: 'Dynatrace',
    opens: READS,
    revoke: 'revoke it under Access tokens',
    url: 'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
    keywords: ['dt0c', 'dt0s'],
    pattern: /dt0[a-z]\d{2}\.[A-Z2-7]{24}\.[A-Z2-7]{64}/y,
  },
  {
    id: 'rollbar-access-token',
    title: 'Rollbar access token',
    provider: 'Rollbar',
    opens: SENDS,
    revoke: 'delete it under Settings > Project Access Tokens',
    url: 'https://docs.rollbar.com/docs/access-tokens',
    ...named(['ROLLBAR_ACCESS_TOKEN', 'ROLLBAR_SERVER_TOKEN', 'ROLLBAR_TOKEN', 'ROLLBAR_WRITE_TOKEN'], /[0-9a-f]{32}(?:[0-9a-f]{96})?/),
  },
  {
    id: 'bugsnag-api-key',
    title: 'BugSnag API key',
    provider: 'BugSnag',
    opens: SENDS,
    revoke: 'reset it under Project settings',
    url: 'https://docs.bugsnag.com/api/',
    ...named(['BUGSNAG_API_KEY'], /[0-9a-f]{32}/),
  },
  {
    id: 'airbrake-project-key',
    title: 'Airbrake project key',
    provider: 'Airbrake',
    opens: SENDS,
    revoke: 'regenerate it under Settings of the project',
    url: 'https://docs.airbrake.io/docs/devops-tools/api/',
    ...named(['AIRBRAKE_PROJECT_KEY', 'AIRBRAKE_API_KEY'], /[0-9a-f]{32}/),
  },
  {
    id: 'appsignal-push-key',
    title: 'AppSignal push API key',
    provider: 'AppSignal',
    opens: SENDS,
    revoke: 'ask the support of AppSignal for a new one',
    url: 'https://docs.appsignal.com/appsignal/terminology.html',
    ...named(['APPSIGNAL_PUSH_API_KEY'], UUID),
  },
  {
    id: 'splunk-observability-token',
    title: 'Splunk Observability token',
    provider: 'Splunk',
    opens: SENDS,
    revoke: 'disable it under Settings > Access Tokens',
    url: 'https://docs.splunk.com/observability/en/admin/authentication/authentication-tokens/org-tokens.html',
    ...named(['SPLUNK_ACCESS_TOKEN', 'SIGNALFX_ACCESS_TOKEN', 'SFX_AUTH_TOKEN', 'SIGNALFX_TOKEN'], /[\w-]{22}/),
  },
  {
    id: 'sysdig-api-token',
    title: 'Sysdig API token',
    provider: 'Sysdig',
    opens: READS,
    revoke: 'reset it under Settings > Sysdig API',
    url: 'https://docs.sysdig.com/en/docs/administration/administration-settings/user-profile-and-password/retrieve-the-sysdig-api-token/',
    ...named(['SYSDIG_API_TOKEN', 'SYSDIG_SECURE_API_TOKEN', 'SYSDIG_MONITOR_API_TOKEN', 'SYSDIG_SECURE_TOKEN', 'SECURE_API_TOKEN'], UUID),
  },
  {
    id: 'netdata-claim-token',
    title: 'Netdata claiming token',
    provider: 'Netdata',
    opens: 'lets its holder add nodes to the space',
    revoke: 'regenerate it under Space settings > Nodes',
    url: 'https://learn.netdata.cloud/docs/netdata-cloud/connect-agent',
    ...named(['NETDATA_CLAIM_TOKEN'], /[\w-]{135}/),
  },
]

/** `glsa_…_0a1b2c3d`: the CRC32 of all before the last underscore, the low byte first. */
function grafanaVerdict({ text }: Match): Verdict {
  const sum = Buffer.alloc(4)
  sum.writeUInt32LE(crc32(text.slice(0, -9)))
  return sum.toString('hex') === text.slice(-8) ? 'passed' : 'failed'
}

/** Tokens of Grafana Cloud and the older keys are JSON that names the organization or its id, and the key. */
function grafanaJsonVerdict({ groups: { json = '' } }: Match): Verdict {
  const claims = jsonOf(json)
  return claims?.['k'] !== undefined && claims['n'] !== undefined ? 'passed' : 'failed'
}

function sentryVerdict({ groups: { json = '' } }: Match): Verdict {
  return jsonOf(json)?.['iat'] === undefined ? 'failed' : 'passed'
}

function jsonOf(base64: string): Readonly<Record<string, unknown>> | undefined {
  return objectOf(Buffer.from(base64, 'base64').toString())
}
