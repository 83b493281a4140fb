import { crc32 } from 'node:zlib'
import type { Fake, Recipes } from './recipe.ts'
import { BASE36, BASE62, between, bytes, HEX, letters, token, uuid } from './recipe.ts'

/** Fakes of data pipelines, warehouses and analysis. */
export const dataPlatformsFakes: Recipes = {
  'databricks-token': () => token('dapi', letters('dapi', HEX, 32)),
  'databricks-oauth-secret': () => token('dose', letters('dose', HEX, 32)),
  'confluent-secret': () => confluent(),
  'confluent-legacy-secret': () => between('CONFLUENT_CLOUD_API_SECRET=', letters('confluent-legacy', BASE62, 64), ''),
  'airtable-token': () => token('pat', letters('at1', BASE62, 14) + '.' + letters('at2', HEX, 64)),
  'notion-token': () => token('ntn_', letters('notion-digits', '123456789', 11) + letters('notion', BASE62, 35)),
  'notion-legacy-token': () => token('secret_', letters('notion-legacy', BASE62, 43)),
  'dbt-token': () => token('dbtc_', letters('dbt', BASE62, 44)),
  'prefect-api-key': () => token('pnu_', letters('prefect', BASE62, 36)),
  'dagster-token': () => between('DAGSTER_CLOUD_API_TOKEN=agent:prod:', letters('dagster', HEX, 32), ''),
  'airflow-fernet-key': () => between('AIRFLOW__CORE__FERNET_KEY: ', bytes('airflow', 32).toString('base64url') + '=', ''),
  'metabase-api-key': () => token('mb_', bytes('metabase', 32).toString('base64')),
  'retool-token': () => token('retool_01', letters('retool', BASE36, 24)),
  'tinybird-token': () =>
    token(
      'p.',
      Buffer.from(JSON.stringify({ u: uuid('tb-user'), id: uuid('tb-id'), host: 'us_east' })).toString('base64url') +
        '.' +
        letters('tinybird', BASE62, 43),
    ),
  'materialize-password': () => token('mzp_', letters('mzp', HEX, 64)),
  'lightdash-token': () => token('ldpat_', letters('ldpat', HEX, 32)),
  'redash-api-key': () => between('REDASH_API_KEY=', letters('redash', BASE62, 40), ''),
}

function confluent(): Fake {
  const entropy = letters('confluent', BASE62 + '+/', 54)
  const sum = Buffer.alloc(4)
  sum.writeUInt32LE(crc32(entropy))
  return token('cflt', entropy + sum.toString('base64').slice(0, 6))
}
