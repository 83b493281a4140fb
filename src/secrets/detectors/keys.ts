import { isBech32, isCrc16Checked } from '../checksums.ts'
import type { Detector, Match, Verdict } from '../detector.ts'
import { KEY_BLOCK, keyBlockIn, pemVerdict } from '../private-keys.ts'
import { BETWEEN } from './named.ts'

/** Keys to log in, decrypt and sign with. */
export const keys = (): readonly Detector[] => [
  {
    id: 'private-key',
    title: 'private key',
    opens: 'lets its holder act as whoever the key belongs to: log in, decrypt or sign',
    revoke: 'make a new key pair, and take the old public key or certificate out of use',
    url: 'https://www.rfc-editor.org/rfc/rfc7468',
    keywords: ['-----BEGIN '],
    pattern: new RegExp(`(?<secret>${KEY_BLOCK})`, 'dy'),
    check: pemVerdict,
  },
  {
    id: 'putty-private-key',
    title: 'PuTTY private key',
    opens: 'lets its holder log in as whoever the key belongs to',
    revoke: 'make a new key pair, and take the old public key out of every authorized_keys',
    url: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html',
    keywords: ['PuTTY-User-Key-File-'],
    pattern:
      /PuTTY-User-Key-File-[23]: [^\n]{1,100}\n\s{0,40}Encryption: (?<encryption>[\w-]{1,40})\r?\n(?:(?!\s*PuTTY)[^\n]{0,300}\n){1,200}?\s{0,40}Private-Lines: \d+\s{1,40}(?<secret>(?:[A-Za-z0-9+/]{64}\s{1,40}){0,200}[A-Za-z0-9+/=]{4,64})/dy,
    check: ({ groups }) => (groups['encryption'] === 'none' ? 'none' : 'harmless'),
  },
  {
    id: 'age-secret-key',
    title: 'age secret key',
    opens: 'decrypts everything that is encrypted for it, sops files among them',
    revoke: 'make a new key, encrypt everything anew for it, and replace what the old one could read',
    url: 'https://age-encryption.org/v1',
    keywords: ['AGE-SECRET-KEY-1'],
    pattern: /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}/y,
    check: ({ text }) => (isBech32(text) ? 'passed' : 'failed'),
  },
  {
    id: 'encoded-private-key',
    title: 'private key in base64',
    opens: 'lets its holder act as whoever the key belongs to: log in, decrypt or sign',
    revoke: 'make a new key pair, and have the certificate of the old one revoked',
    url: 'https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/#AuthInfo',
    keywords: ['LS0tLS1CRUdJTi'],
    pattern: /LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,40000}={0,2}/y,
    check: encodedVerdict,
  },
  {
    id: 'nats-seed',
    title: 'NATS seed',
    provider: 'NATS',
    opens: 'lets its holder sign as the operator, account or user that it belongs to',
    revoke: 'make a new key with nsc, and revoke the old one in the account',
    url: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
    keywords: [],
    run: { of: 'alphanumeric', shortest: 58, longest: 58 },
    pattern: /S[OAUNCX][A-Z2-7]{56}/y,
    check: ({ text }) => (isCrc16Checked(text) ? 'passed' : 'harmless'),
  },
  {
    id: 'wireguard-private-key',
    title: 'WireGuard private key',
    provider: 'WireGuard',
    opens: 'lets its holder join the network as the peer',
    revoke: 'make a new key with wg genkey, and replace the public key at all peers',
    url: 'https://www.wireguard.com/quickstart/',
    keywords: ['private_key', 'private-key', 'privatekey', 'preshared_key', 'preshared-key', 'presharedkey'],
    pattern: new RegExp(
      String.raw`(?:private|preshared)[_-]?key${BETWEEN}(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![\w+/=])`,
      'diy',
    ),
    check: ({ near }) => (WIREGUARD.test(near()) ? 'none' : 'harmless'),
  },
  {
    id: 'json-web-key',
    title: 'private JSON Web Key',
    opens: 'lets its holder sign or decrypt as whoever the key belongs to',
    revoke: 'publish a new key, and remove the old one from the set',
    url: 'https://www.rfc-editor.org/rfc/rfc7517',
    keywords: ['"d"', '"d\\', '"k"', '"k\\'],
    pattern: /"(?<member>[dk])\\?"\s{0,8}:\s{0,8}\\?"(?<secret>[\w-]{22,1400})\\?"/dy,
    check: jwkVerdict,
  },
]

const WIREGUARD = /\[(?:Interface|Peer)\]|wire_?guard|\bwg\d?\b/i

/** `"kty": "EC"` beside it makes `d` a private key, `"oct"` makes `k` a shared one. */
const ASYMMETRIC = /"kty\\?"\s{0,8}:\s{0,8}\\?"(?:RSA|EC|OKP)\\?"/
const SYMMETRIC = /"kty\\?"\s{0,8}:\s{0,8}\\?"oct\\?"/

function jwkVerdict({ groups, near }: Match): Verdict {
  return (groups['member'] === 'd' ? ASYMMETRIC : SYMMETRIC).test(near()) ? 'none' : 'harmless'
}

function encodedVerdict({ text }: Match): Verdict {
  const block = keyBlockIn(Buffer.from(text, 'base64').toString('latin1'))
  return block === undefined ? 'harmless' : pemVerdict(block)
}
