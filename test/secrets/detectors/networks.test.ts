import { expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { find, ids, testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['tailscale-auth-key', 'tailscale-auth-key'],
  ['tailscale-api-key', 'tailscale-api-key'],
  ['netbird-token', 'netbird-token', 'passed'],
  ['netbird-setup-key', 'netbird-setup-key'],
  ['zerotier-token', 'zerotier-token'],
  ['ngrok-token', 'ngrok-token'],
  ['cloudflare-tunnel-token', 'cloudflare-tunnel-token', 'passed'],
  ['cloudflare-tunnel-secret', 'cloudflare-tunnel-secret'],
  ['cloudflare-access-secret', 'cloudflare-access-secret'],
  ['openvpn-static-key', 'openvpn-static-key'],
  ['tor-onion-key', 'tor-onion-key'],
])

testNearMisses(['zerotier-token', 'cloudflare-access-secret'])

test.each([
  ['a NetBird token with another checksum', `${fake('netbird-token').slice(0, -6)}000001`, 'netbird-token'],
  ['a tunnel token that holds no JSON', fake('cloudflare-tunnel-token').slice(0, -8) + 'AAAA', 'cloudflare-tunnel-token'],
])('%s fails its check', (_, text, detector) => {
  expect(find(text)).toMatchObject([{ detector, check: 'failed' }])
})

test('the id of a tunnel is silent', () => {
  expect(ids(fake('netbird-setup-key').replace('NB_SETUP_KEY', 'TUNNEL_ID'))).toEqual([])
})
