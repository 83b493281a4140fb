import type { Recipes } from './recipe.ts'
import { BASE62, between, bytes, HEX, letters } from './recipe.ts'

/** Fakes of what programs that people run themselves sign, encrypt and hash with. */
export const selfHostedFakes: Recipes = {
  'wordpress-key': () => between('WORDPRESS_LOGGED_IN_SALT=', letters('wordpress', BASE62, 64), ''),
  'langfuse-salt': () => between('LANGFUSE_SALT=', bytes('langfuse-salt', 32).toString('base64'), ''),
  'application-salt': () => between('HASHIDS_SALT=', letters('hashids', BASE62, 32), ''),
  'application-encryption-key': () => between('PG_META_CRYPTO_KEY=', letters('pg-meta', BASE62, 32), ''),
  'librechat-key': () => between('CREDS_KEY=', letters('librechat', HEX, 64), ''),
  'librechat-iv': () => between('CREDS_IV=', letters('librechat-iv', HEX, 32), ''),
  'active-record-key': () => between('ACTIVE_RECORD_ENCRYPTION_PRIMARY_KEY=', letters('active-record', BASE62, 32), ''),
  'firefly-key': () => between('FIREFLY_APP_KEY=', letters('firefly', BASE62, 32), ''),
  'fastgpt-key': () => between('FASTGPT_ROOT_KEY=', letters('fastgpt', BASE62, 24), ''),
  'zigbee-key': () => between('ZIGBEE_NETWORK_KEY=', letters('zigbee', HEX, 32), ''),
  'zigbee-key-list': () => between('network_key: [', [...bytes('zigbee', 16)].join(', '), ']'),
  'zwave-key': () => between('S2_AccessControl: ', letters('zwave', HEX, 32), ''),
  'aspnet-key': () => between("<machineKey validationKey='", letters('aspnet', HEX, 128), "' />"),
}
