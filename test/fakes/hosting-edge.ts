import type { Recipes } from './recipe.ts'
import { BASE36, BASE62, HEX, letters, token, uuid } from './recipe.ts'

/** What stands before a site. */
export const hostingEdgeFakes: Recipes = {
  'cloudflare-token': () => token('cfut_', letters('cloudflare', BASE62, 40) + letters('cloudflare-sum', HEX, 8)),
  'cloudflare-legacy-token': () => token('CLOUDFLARE_API_TOKEN=', letters('cloudflare-old', BASE62, 40)),
  'cloudflare-global-key': () => token('CLOUDFLARE_API_KEY=', letters('cloudflare-global', HEX, 37)),
  'cloudflare-origin-ca-key': () => token('v1.0-', `${letters('ca1', HEX, 24)}-${letters('ca2', HEX, 146)}`),
  'cloudflare-turnstile-secret': () => token('TURNSTILE_SECRET_KEY=0x4AAAAAAA', letters('turnstile', BASE62, 27)),
  'cloudflare-r2-secret': () => token('R2_SECRET_ACCESS_KEY=', letters('r2', HEX, 64)),
  'fastly-token': () => token('FASTLY_API_TOKEN=', letters('fastly', BASE62, 32)),
  'akamai-token': () => token('akab-', `${letters('akab1', BASE36, 16)}-${letters('akab2', BASE36, 16)}`),
  'porkbun-key': () => token('sk1_', letters('porkbun', HEX, 64)),
  'dnsimple-token': () => token('dnsimple_a_', letters('dnsimple', BASE62, 32)),
  'duckdns-token': () => token('DUCKDNS_TOKEN=', uuid('duckdns')),
  'desec-token': () => token('DESEC_TOKEN=', letters('desec', BASE62, 28)),
  'namecheap-key': () => token('NAMECHEAP_API_KEY=', letters('namecheap', HEX, 32)),
  'name-com-token': () => token('NAMECOM_API_TOKEN=', letters('namecom', HEX, 40)),
  'godaddy-secret': () => token('GODADDY_API_SECRET=', letters('godaddy', BASE62, 22)),
  'gandi-token': () => token('GANDI_PERSONAL_ACCESS_TOKEN=', letters('gandi', HEX, 40)),
  'hetzner-dns-token': () => token('HETZNER_DNS_API_TOKEN=', letters('hetzner-dns', BASE62, 32)),
}
