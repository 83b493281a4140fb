import type { Recipes } from './recipe.ts'
import { base64, BASE62, between, bytes, HEX, letters, token, uuid } from './recipe.ts'

/** Fakes of login, identity and bot protection. */
export const identityFakes: Recipes = {
  'okta-api-token': () => between('Authorization: SSWS ', '00' + letters('okta', BASE62, 40), ''),
  'okta-client-secret': () => between('OKTA_CLIENT_SECRET=', letters('okta-client', BASE62, 64), ''),
  'auth0-client-secret': () => between('AUTH0_CLIENT_SECRET=', letters('auth0', BASE62, 64), ''),
  'clerk-secret-key': () => between('CLERK_SECRET_KEY=sk_live_', letters('clerk', BASE62, 42), ''),
  'clerk-publishable-key': () =>
    between('NEXT_PUBLIC_CLERK_PUBLISHABLE_KEY=', 'pk_test_' + base64('swift-otter-12.clerk.accounts.dev$'), ''),
  'workos-api-key': () => between('WORKOS_API_KEY=sk_test_', letters('workos', BASE62, 60), ''),
  'stytch-secret': () => token('secret-live-', letters('stytch', BASE62, 36) + '='),
  'keycloak-client-secret': () => between('KEYCLOAK_CLIENT_SECRET=', letters('keycloak', BASE62, 32), ''),
  'authentik-token': () => between('AUTHENTIK_TOKEN=', letters('authentik', BASE62, 60), ''),
  'authentik-secret-key': () => between('AUTHENTIK_SECRET_KEY=', bytes('authentik-secret', 60).toString('base64'), ''),
  'ory-api-key': () => token('ory_pat_', letters('ory', BASE62, 32)),
  'ory-oauth-token': () => token('ory_rt_', letters('ory1', BASE62, 43) + '.' + letters('ory2', BASE62, 43)),
  'onelogin-client-secret': () => between('ONELOGIN_CLIENT_SECRET=', letters('onelogin', HEX, 64), ''),
  'jumpcloud-api-key': () => between('JUMPCLOUD_API_KEY=', letters('jumpcloud', HEX, 40), ''),
  'duo-secret-key': () => between('DUO_SKEY=', letters('duo', BASE62, 40), ''),
  'permit-api-key': () => token('permit_key_', letters('permit', BASE62, 86)),
  'unkey-root-key': () => token('unkey_', letters('unkey', BASE62.replace(/[0OIl]/g, ''), 24)),
  'persona-api-key': () => token('persona_production_', uuid('persona')),
  'onfido-api-token': () => token('api_live.', letters('onfido1', BASE62, 11) + '.' + letters('onfido2', BASE62, 32)),
  'sumsub-app-token': () => token('prd:', letters('sumsub1', BASE62, 24) + '.' + letters('sumsub2', BASE62, 32)),
  'hcaptcha-secret-key': () => between('HCAPTCHA_SECRET=ES_', letters('hcaptcha', HEX, 32), ''),
}
