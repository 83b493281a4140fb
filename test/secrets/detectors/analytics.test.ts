import { testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['posthog-key', 'posthog-personal-key'],
  ['posthog-project-key', 'posthog-project-key', 'none', 'public'],
  ['amplitude-key', 'amplitude-secret-key'],
  ['segment-token', 'segment-public-api-token'],
  ['segment-write-key', 'segment-write-key'],
  ['mixpanel-secret', 'mixpanel-api-secret'],
  ['launchdarkly-sdk-key', 'launchdarkly-sdk-key'],
  ['launchdarkly-token', 'launchdarkly-api-token'],
  ['statsig-key', 'statsig-secret-key'],
  ['flagsmith-key', 'flagsmith-server-key'],
  ['unleash-token', 'unleash-api-token'],
  ['configcat-key', 'configcat-sdk-key'],
  ['growthbook-key', 'growthbook-secret-key'],
  ['devcycle-key', 'devcycle-server-key'],
])

testNearMisses([
  'amplitude-key',
  'segment-token',
  'segment-write-key',
  'mixpanel-secret',
  'launchdarkly-sdk-key',
  'launchdarkly-token',
  'flagsmith-key',
  'configcat-key',
])
