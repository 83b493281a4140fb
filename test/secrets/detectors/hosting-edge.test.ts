import { testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['cloudflare-token', 'cloudflare-api-token'],
  ['cloudflare-legacy-token', 'cloudflare-legacy-token'],
  ['cloudflare-global-key', 'cloudflare-global-key'],
  ['cloudflare-origin-ca-key', 'cloudflare-origin-ca-key'],
  ['cloudflare-turnstile-secret', 'cloudflare-turnstile-secret'],
  ['cloudflare-r2-secret', 'cloudflare-r2-secret'],
  ['fastly-token', 'fastly-api-token'],
  ['akamai-token', 'akamai-token'],
  ['porkbun-key', 'porkbun-secret-key'],
  ['dnsimple-token', 'dnsimple-token'],
  ['duckdns-token', 'duckdns-token'],
  ['desec-token', 'desec-token'],
  ['namecheap-key', 'namecheap-api-key'],
  ['name-com-token', 'name-com-token'],
  ['godaddy-secret', 'godaddy-api-secret'],
  ['gandi-token', 'gandi-access-token'],
  ['hetzner-dns-token', 'hetzner-dns-token'],
])

testNearMisses([
  'cloudflare-token',
  'cloudflare-legacy-token',
  'cloudflare-global-key',
  'cloudflare-origin-ca-key',
  'cloudflare-r2-secret',
  'fastly-token',
  'akamai-token',
  'porkbun-key',
  'duckdns-token',
  'desec-token',
  'namecheap-key',
  'name-com-token',
  'godaddy-secret',
  'gandi-token',
  'hetzner-dns-token',
])
