import type { Recipes } from './recipe.ts'
import { BASE62, between, HEX, letters, token, uuid } from './recipe.ts'

/** Product analytics and feature flags. */
export const analyticsFakes: Recipes = {
  'posthog-key': () => token('phx_', letters('posthog', BASE62, 47)),
  'posthog-project-key': () => token('phc_', letters('posthog2', BASE62, 43)),
  'amplitude-key': () => between('AMPLITUDE_SECRET_KEY=', letters('amplitude', HEX, 32), ''),
  'segment-token': () => token('sgp_', letters('segment', BASE62, 64)),
  'segment-write-key': () => between('SEGMENT_WRITE_KEY=', letters('segment2', BASE62, 32), ''),
  'mixpanel-secret': () => between('MIXPANEL_API_SECRET=', letters('mixpanel', HEX, 32), ''),
  'launchdarkly-sdk-key': () => token('sdk-', uuid('launchdarkly')),
  'launchdarkly-token': () => token('api-', uuid('launchdarkly2')),
  'statsig-key': () => between('STATSIG_SECRET_KEY=', 'secret-' + letters('statsig', BASE62, 43), ''),
  'flagsmith-key': () => token('ser.', letters('flagsmith', BASE62, 22)),
  'unleash-token': () => between('UNLEASH_API_TOKEN=', `default:development.${letters('unleash', HEX, 56)}`, ''),
  'configcat-key': () => token('configcat-sdk-1/', `${letters('configcat1', BASE62, 22)}/${letters('configcat2', BASE62, 22)}`),
  'growthbook-key': () => token('secret_admin_', letters('growthbook', BASE62, 44)),
  'devcycle-key': () => token('dvc_server_', letters('devcycle', HEX, 32)),
}
