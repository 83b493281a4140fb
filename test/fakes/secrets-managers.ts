import type { Fake, Recipes } from './recipe.ts'
import { base64, BASE36, BASE62, between, bytes, DIGITS, HEX, letters, token, UPPER, uuid } from './recipe.ts'

/** Fakes of where secrets are kept. */
export const secretsManagersFakes: Recipes = {
  'vault-token': () => token('hvs.', letters('hvs', BASE62, 91)),
  'vault-root-token': () => token('hvs.', letters('hvs-root', BASE62, 24)),
  'vault-batch-token': () => token('hvb.', letters('hvb', BASE62, 140)),
  'vault-legacy-token': () => between('VAULT_TOKEN=', 's.' + letters('vault-legacy', BASE62, 24), ''),
  'vault-unseal-key': () => between('Unseal Key 1: ', bytes('unseal', 33).toString('base64'), ''),
  'vault-secret-id': () => between('VAULT_SECRET_ID=', uuid('approle'), ''),
  'hcp-client-secret': () => between('HCP_CLIENT_SECRET=', letters('hcp', BASE62, 64), ''),
  '1password-service-account-token': () => serviceAccount(),
  '1password-secret-key': () => token('A3-', [6, 6, 5, 5, 5, 5].map((length, at) => letters('a3' + at, UPPER + DIGITS, length)).join('-')),
  'doppler-service-token': () => token('dp.st.', 'prod.' + letters('dpst', BASE62, 43)),
  'doppler-token': () => token('dp.pt.', letters('dppt', BASE62, 43)),
  'infisical-service-token': () => token('st.', letters('st1', HEX, 24) + '.' + letters('st2', HEX, 32) + '.' + letters('st3', HEX, 32)),
  'infisical-client-secret': () => between('INFISICAL_CLIENT_SECRET=', letters('infisical', HEX, 64), ''),
  'akeyless-access-key': () => between('AKEYLESS_ACCESS_KEY=', bytes('akeyless', 32).toString('base64'), ''),
  'bitwarden-access-token': () =>
    between('BWS_ACCESS_TOKEN=', `0.${uuid('bws')}.${letters('bws-secret', BASE62, 30)}:${bytes('bws-key', 16).toString('base64')}`, ''),
  'bitwarden-client-secret': () => between('BW_CLIENTSECRET=', letters('bw', BASE62, 30), ''),
  'keeper-config': () =>
    between(
      'KSM_CONFIG=',
      base64(
        JSON.stringify({ hostname: 'keepersecurity.com', clientId: letters('ksm1', BASE62, 86), privateKey: letters('ksm2', BASE62, 180) }),
      ),
      '',
    ),
  'dotenv-vault-key': () => between('dotenv://:key_', letters('dotenv', HEX, 64), '@dotenv.org/vault/.env.vault?environment=production'),
  'dotenvx-private-key': () => between('DOTENV_PRIVATE_KEY_PRODUCTION=', letters('dotenvx', HEX, 64), ''),
  'conjur-api-key': () => between('CONJUR_AUTHN_API_KEY=', letters('conjur', BASE36, 52), ''),
  'phase-token': () => token('pss_service:', ['v2', ...[1, 2, 3, 4].map(at => letters('pss' + at, HEX, 64))].join(':')),
}

function serviceAccount(): Fake {
  const account = {
    signInAddress: 'team.1password.com',
    userAuth: { method: 'SRPg-4096', alg: 'PBES2g-HS256', iterations: 650000, salt: letters('op-salt', BASE62, 22) },
    email: 'deploy@1passwordserviceaccounts.com',
    srpX: letters('op-srp', HEX, 64),
    muk: { alg: 'A256GCM', k: letters('op-muk', BASE62, 43), kty: 'oct' },
    secretKey: ['A3', letters('op1', UPPER, 6), letters('op2', UPPER, 6), letters('op3', UPPER, 5)].join('-'),
  }
  return token('ops_', Buffer.from(JSON.stringify(account)).toString('base64url'))
}
