import { isBech32 } from '../checksums.ts'
import type { Detector } from '../detector.ts'
import { pemVerdict } from '../private-keys.ts'

/** Private keys and wallets. */
export const keys: readonly Detector[] = [
  {
    id: 'private-key',
    title: 'private key',
    opens: 'lets its holder act as whoever the key belongs to: log in, decrypt or sign',
    url: 'https://www.rfc-editor.org/rfc/rfc7468',
    keywords: ['-----BEGIN '],
    pattern:
      /(?<secret>-----BEGIN (?<label>[A-Z0-9 ]{0,40}?PRIVATE KEY(?: BLOCK)?)-----(?<body>(?:[^-]|-(?!----)){64,20000})-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)/dy,
    check: pemVerdict,
  },
  {
    id: 'putty-private-key',
    title: 'PuTTY private key',
    opens: 'lets its holder log in as whoever the key belongs to',
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
    url: 'https://age-encryption.org/v1',
    keywords: ['AGE-SECRET-KEY-1'],
    pattern: /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}/y,
    check: ({ text }) => (isBech32(text) ? 'passed' : 'failed'),
  },
  {
    id: 'miner-identity-key',
    title: 'miner identity key',
    opens: 'lets its holder run as the miner node and move what its wallet holds',
    url: 'https://github.com/BTT-AI-labs/miner-client',
    keywords: ['node_private_key', 'wallet_private_key'],
    pattern: /(?:node|wallet)_private_key\\?["']?\s{0,8}[:=]\s{0,8}\\?["']?(?<secret>(?:0x)?[0-9a-f]{64})(?![0-9a-f])/dy,
  },
  {
    id: 'bittensor-key',
    title: 'Bittensor wallet key',
    opens: 'lets its holder move what the wallet holds and act as it on the network',
    url: 'https://docs.learnbittensor.org/keys/wallets',
    keywords: ['"secretSeed', '"privateKey'],
    pattern: /"(?:secretSeed|privateKey)\\?"\s{0,8}:\s{0,8}\\?"(?<secret>0x(?:[0-9a-f]{128}|[0-9a-f]{64}))\b/dy,
    check: ({ near }) => (near().includes('ss58Address') ? 'none' : 'harmless'),
  },
  {
    id: 'hex-private-key',
    title: 'private key in hexadecimal',
    opens: 'lets its holder move what the account holds',
    url: 'https://ethereum.org/en/developers/docs/accounts/',
    keywords: ['private_key', 'privatekey', 'privkey', 'priv_key', '_pk', 'deployer_key', 'seed'],
    pattern: /(?:priv(?:ate)?_?key|_pk|deployer_key|seed)\\?["']?\s{0,8}[:=]\s{0,8}\\?["']?(?<secret>(?:0x)?[0-9a-f]{64})(?![0-9a-z])/diy,
  },
]
