import { endsInChecksum } from '../checksums.ts'
import { objectOf, printableOf } from '../decode.ts'
import type { Detector, Match, Verdict } from '../detector.ts'
import { named } from './named.ts'
import { HEX_64 } from './shapes.ts'

const JOINS = 'lets its holder join machines to the private network'

/** Private networks and tunnels. */
export const networks = (): readonly Detector[] => [
  {
    id: 'tailscale-auth-key',
    title: 'Tailscale auth key',
    provider: 'Tailscale',
    opens: JOINS,
    revoke: 'revoke it under Settings > Keys',
    url: 'https://tailscale.com/kb/1085/auth-keys',
    keywords: ['tskey-auth-'],
    pattern: /tskey-auth-[A-Za-z0-9]{6,20}-[A-Za-z0-9]{20,60}(?![\w-])/y,
  },
  {
    id: 'tailscale-api-key',
    title: 'Tailscale API key',
    provider: 'Tailscale',
    opens: 'lets its holder manage the private network',
    revoke: 'revoke it under Settings > Keys or Trust credentials',
    url: 'https://tailscale.com/kb/1101/api',
    keywords: ['tskey-api-', 'tskey-client-', 'tskey-scim-', 'tskey-webhook-'],
    pattern: /tskey-(?:api|client|scim|webhook)-[A-Za-z0-9]{6,20}-[A-Za-z0-9]{20,60}(?![\w-])/y,
  },
  {
    id: 'netbird-token',
    title: 'NetBird access token',
    provider: 'NetBird',
    opens: 'lets its holder manage the private network',
    revoke: 'delete it under the user > Access tokens',
    url: 'https://docs.netbird.io/ipa/guides/authentication',
    keywords: ['nbp_'],
    pattern: /nbp_[A-Za-z0-9]{36}/y,
    check: ({ text }) => (endsInChecksum(text, 4) ? 'passed' : 'failed'),
  },
  {
    id: 'netbird-setup-key',
    title: 'NetBird setup key',
    provider: 'NetBird',
    opens: JOINS,
    revoke: 'revoke it under Setup keys',
    url: 'https://docs.netbird.io/how-to/register-machines-using-setup-keys',
    ...named(['SETUP_KEY'], /[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}/),
  },
  {
    id: 'zerotier-token',
    title: 'ZeroTier Central token',
    provider: 'ZeroTier',
    opens: 'lets its holder manage the private networks of the account',
    revoke: 'delete it under Account > API access tokens',
    url: 'https://docs.zerotier.com/api/tokens/',
    ...named(['ZEROTIER_CENTRAL_TOKEN', 'ZEROTIER_API_TOKEN', 'ZT_API_TOKEN', 'ZEROTIER_TOKEN'], /[A-Za-z0-9]{32}/),
  },
  {
    id: 'ngrok-token',
    title: 'ngrok token',
    provider: 'ngrok',
    opens: 'lets its holder open tunnels as the account',
    revoke: 'delete it under Your authtoken, or API',
    url: 'https://ngrok.com/docs/agent/#authtokens',
    ...named(['NGROK_AUTH_TOKEN', 'NGROK_TOKEN', 'NGROK_API_KEY', 'AUTHTOKEN'], /[1-9][A-Za-z0-9]{18,27}_[A-Za-z0-9]{18,21}/),
  },
  {
    id: 'cloudflare-tunnel-token',
    title: 'Cloudflare tunnel token',
    provider: 'Cloudflare',
    opens: 'lets its holder run the tunnel and answer in the place of its services',
    revoke: 'refresh it under Networks > Tunnels',
    url: 'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/configure-tunnels/remote-tunnel-permissions/',
    keywords: ['eyJhIjoi'],
    pattern: /eyJhIjoi[A-Za-z0-9+/_-]{80,400}={0,2}(?![\w+/=.-])/y,
    check: tunnelVerdict,
  },
  {
    id: 'cloudflare-tunnel-secret',
    title: 'Cloudflare tunnel secret',
    provider: 'Cloudflare',
    opens: 'lets its holder run the tunnel and answer in the place of its services',
    revoke: 'rotate it, or delete the tunnel',
    url: 'https://developers.cloudflare.com/cloudflare-one/connections/connect-networks/do-more-with-tunnels/local-management/tunnel-useful-terms/',
    ...named(['TUNNEL_SECRET'], /[A-Za-z0-9+/]{40,60}={0,2}/),
  },
  {
    id: 'cloudflare-access-secret',
    title: 'Cloudflare Access service token',
    provider: 'Cloudflare',
    opens: 'opens the applications behind Access that let the service in',
    revoke: 'rotate or delete it under Access > Service credentials',
    url: 'https://developers.cloudflare.com/cloudflare-one/identity/service-tokens/',
    ...named(['CF_ACCESS_CLIENT_SECRET', 'CLOUDFLARE_ACCESS_CLIENT_SECRET'], HEX_64),
  },
  {
    id: 'openvpn-static-key',
    title: 'OpenVPN static key',
    provider: 'OpenVPN',
    opens: 'lets its holder join the private network, or reach its login',
    revoke: 'make a new one with openvpn --genkey, on all sides',
    url: 'https://openvpn.net/community-resources/static-key-mini-howto/',
    keywords: ['-----BEGIN OpenVPN Static key V1-----'],
    pattern: /-----BEGIN OpenVPN Static key V1-----[0-9a-f\s]{400,1200}-----END OpenVPN Static key V1-----/y,
  },
  {
    id: 'tor-onion-key',
    title: 'Tor onion service key',
    provider: 'Tor Project',
    opens: 'lets its holder answer in the place of the onion service',
    revoke: 'make a new service, which has another address',
    url: 'https://spec.torproject.org/control-spec/commands.html',
    keywords: ['ED25519-V3:'],
    pattern: /ED25519-V3:[A-Za-z0-9+/]{86}==/y,
  },
]

/** Base64 of JSON with the account, the tunnel and its secret. */
function tunnelVerdict({ text }: Match): Verdict {
  const tunnel = objectOf(printableOf(text) ?? '')
  return tunnel?.['t'] === undefined || tunnel['s'] === undefined ? 'failed' : 'passed'
}
