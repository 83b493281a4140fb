import type { Fake, Recipes } from './recipe.ts'
import { base64, BASE62, between, bytes, checked, HEX, letters, token, uuid } from './recipe.ts'

/** Fakes of private networks and tunnels. */
export const networksFakes: Recipes = {
  'tailscale-auth-key': () => token('tskey-auth-', 'k' + letters('ts1', BASE62, 11) + 'CNTRL-' + letters('ts2', BASE62, 32)),
  'tailscale-api-key': () => token('tskey-api-', 'k' + letters('ts3', BASE62, 11) + 'CNTRL-' + letters('ts4', BASE62, 32)),
  'netbird-token': () => checked('nbp_', letters('netbird', BASE62, 30)),
  'netbird-setup-key': () => between('NB_SETUP_KEY=', uuid('nb-setup').toUpperCase(), ''),
  'zerotier-token': () => between('ZEROTIER_CENTRAL_TOKEN=', letters('zerotier', BASE62, 32), ''),
  'ngrok-token': () =>
    between('ngrok config add-authtoken ', '2' + letters('ngrok1', BASE62, 26) + '_' + letters('ngrok2', BASE62, 21), ''),
  'cloudflare-tunnel-token': () =>
    token(
      'eyJhIjoi',
      base64(
        JSON.stringify({ a: letters('cf-account', HEX, 32), t: uuid('cf-tunnel'), s: bytes('cf-secret', 32).toString('base64') }),
      ).slice(8),
    ),
  'cloudflare-tunnel-secret': () => between('TunnelSecret: ', bytes('tunnel', 32).toString('base64'), ''),
  'cloudflare-access-secret': () => between('CF-Access-Client-Secret: ', letters('cf-access', HEX, 64), ''),
  'openvpn-static-key': () => staticKey(),
  'tor-onion-key': () => token('ED25519-V3:', bytes('onion', 64).toString('base64')),
}

function staticKey(): Fake {
  const lines = Array.from({ length: 16 }, (_, at) => letters('openvpn' + at, HEX, 32))
  const label = 'OpenVPN Static key V1'
  return { text: [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n'), secret: lines }
}
