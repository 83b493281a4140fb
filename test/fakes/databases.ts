import type { Recipes } from './recipe.ts'
import { base64, BASE36, BASE62, between, HEX, letters, LOWER, token, UPPER, uuid } from './recipe.ts'

/** Fakes of hosted databases. */
export const databasesFakes: Recipes = {
  'mongodb-atlas-private-key': () => between('MONGODB_ATLAS_PRIVATE_KEY=', uuid('atlas'), ''),
  'mongodb-atlas-client-secret': () => token('mdb_sa_sk_', letters('mdb-sa', BASE62, 40)),
  'planetscale-password': () => token('pscale_pw_', letters('pscale-pw', BASE62, 43)),
  'planetscale-service-token': () => token('pscale_tkn_', letters('pscale-tkn', BASE62, 43)),
  'planetscale-oauth-token': () => token('pscale_oauth_', letters('pscale-oauth', BASE62, 43)),
  'neon-api-key': () => token('napi_', letters('neon', BASE36, 64)),
  'neon-password': () => token('npg_', letters('npg', BASE62, 12)),
  'upstash-redis-token': () => between('UPSTASH_REDIS_REST_TOKEN=', 'A' + letters('upstash', BASE62, 55), ''),
  'upstash-qstash-token': () =>
    token('eyJVc2VySUQiOi', base64(JSON.stringify({ UserID: uuid('qstash-user'), Password: letters('qstash', HEX, 32) })).slice(14)),
  'upstash-signing-key': () => between('QSTASH_CURRENT_SIGNING_KEY=sig_', letters('qstash-sig', BASE62, 28), ''),
  'cockroachdb-api-key': () => token('CCDB1_', letters('ccdb1', BASE62, 22) + '_' + letters('ccdb2', BASE62, 40)),
  'aiven-service-password': () => token('AVNS_', letters('avns', BASE62, 19)),
  'aiven-token': () => between('AIVEN_TOKEN=', letters('aiven', BASE62, 340), ''),
  'influxdb-token': () => between('INFLUX_TOKEN=', letters('influx', BASE62, 86) + '==', ''),
  'influxdb-3-token': () => token('apiv3_', letters('apiv3', BASE62, 86)),
  'xata-api-key': () => token('xau_', letters('xata', BASE62, 40)),
  'astra-token': () => token('AstraCS:', letters('astra1', UPPER + LOWER, 24) + ':' + letters('astra2', HEX, 64)),
  'crunchy-bridge-api-key': () => token('cbkey_', letters('cbkey', BASE62, 46)),
}
