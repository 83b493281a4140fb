import { base58, base58Checked, isBech32, isCrc16Checked } from '../checksums.ts'
import type { Detector, Match, Verdict } from '../detector.ts'
import { isEd25519Pair } from '../ed25519.ts'
import { passwordVerdict } from '../passwords.ts'
import { BETWEEN } from './named.ts'

const MOVES = 'lets its holder move what the account holds'
const EMPTY_IT = 'move what it holds to a new account; a key cannot be changed'

/** Who signs transactions: `RELAYER_KEY`, `batcherKey`. */
const SIGNERS =
  'deployer relay relayer signer sender payer operator sequencer proposer batcher challenger minter funder faucet keeper executor wallet'.split(
    ' ',
  )

/** Keys of wallets and chains. */
export const wallets = (): readonly Detector[] => [
  {
    id: 'miner-identity-key',
    title: 'miner identity key',
    opens: 'lets its holder run as the miner node and move what its wallet holds',
    revoke: 'move what the wallet holds, then let the node make a new identity',
    url: 'https://github.com/BTT-AI-labs/miner-client',
    keywords: ['node_private_key', 'wallet_private_key'],
    pattern: /(?:node|wallet)_private_key\\?["']?\s{0,8}[:=]\s{0,8}\\?["']?(?<secret>(?:0x)?[0-9a-f]{64})(?![0-9a-f])/dy,
  },
  {
    id: 'bittensor-key',
    title: 'Bittensor wallet key',
    provider: 'Bittensor',
    opens: 'lets its holder move what the wallet holds and act as it on the network',
    revoke: 'move what it holds to a new coldkey, or swap the hotkey with btcli',
    url: 'https://docs.learnbittensor.org/keys/wallets',
    keywords: ['"secretSeed', '"privateKey'],
    pattern: /"(?:secretSeed|privateKey)\\?"\s{0,8}:\s{0,8}\\?"(?<secret>(?:0x)?(?:[0-9a-f]{128}|[0-9a-f]{64}))\b/dy,
    check: ({ near }) => (near().includes('ss58Address') ? 'none' : 'harmless'),
  },
  {
    id: 'bittensor-wallet-password',
    title: 'password of a Bittensor wallet',
    provider: 'Bittensor',
    opens: 'decrypts the keyfile of the wallet',
    revoke: 'encrypt the keyfile anew, and move what it holds if the file was there too',
    url: 'https://github.com/opentensor/btwallet',
    keywords: ['BT_PW_'],
    pattern: /BT_PW_[A-Z0-9_]{1,200}["']?\s{0,8}[:=]\s{0,8}["']?(?<secret>[^\s"'\\]{4,400})/dy,
    check: ({ text }) => passwordVerdict(text, []),
  },
  {
    id: 'hex-private-key',
    title: 'private key in hexadecimal',
    opens: MOVES,
    revoke: EMPTY_IT,
    url: 'https://ethereum.org/en/developers/docs/accounts/',
    keywords: [
      'private_key',
      'private-key',
      'privatekey',
      'privkey',
      'priv_key',
      '_pk',
      'seed',
      'mini_secret',
      ...SIGNERS.flatMap(signer => [`${signer}_key`, `${signer}-key`, `${signer}key`]),
    ],
    pattern: new RegExp(
      String.raw`(?:priv(?:ate)?[_-]?key|_pk|(?:${SIGNERS.join('|')})[_-]?key|seed|mini_secret)${BETWEEN}(?<secret>(?:0x)?[0-9a-f]{64})(?![0-9a-z])`,
      'diy',
    ),
  },
  {
    id: 'bitcoin-private-key',
    title: 'Bitcoin private key (WIF)',
    provider: 'Bitcoin',
    opens: MOVES,
    revoke: EMPTY_IT,
    url: 'https://developer.bitcoin.org/devguide/wallets.html#wallet-import-format-wif',
    keywords: [],
    run: { of: 'alphanumeric', shortest: 51, longest: 52 },
    pattern: /(?:5[HJK][1-9A-HJ-NP-Za-km-z]{49}|(?:K[w-z]|L[1-5])[1-9A-HJ-NP-Za-km-z]{50})/y,
    check: ({ text }) => (base58Checked(text)?.[0] === 0x80 ? 'passed' : 'harmless'),
  },
  {
    id: 'extended-private-key',
    title: 'extended private key (BIP 32)',
    opens: 'lets its holder move what all accounts derived from it hold',
    revoke: 'move what the accounts hold to a wallet with another seed',
    url: 'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki',
    keywords: ['xprv', 'yprv', 'zprv', 'tprv', 'uprv', 'vprv'],
    pattern: /[xyztuv]prv[1-9A-HJ-NP-Za-km-z]{107,108}/y,
    check: ({ text }) => proven(base58Checked(text) !== undefined),
  },
  {
    id: 'solana-key-pair',
    title: 'Solana key pair',
    provider: 'Solana',
    opens: MOVES,
    revoke: EMPTY_IT,
    url: 'https://docs.anza.xyz/cli/wallets/file-system',
    keywords: [],
    run: { of: 'numbers', shortest: 127, longest: 4000 },
    pattern: /(?<=\[)(?<secret>\s{0,40}(?:\d{1,3}\s{0,40},\s{0,40}){63}\d{1,3}\s{0,40})(?=\])/dy,
    check: pairOfNumbers,
  },
  {
    id: 'solana-private-key',
    title: 'Solana private key',
    provider: 'Solana',
    opens: MOVES,
    revoke: EMPTY_IT,
    url: 'https://solana.com/docs/intro/wallets',
    keywords: ['_key', '-key', 'privatekey', 'secretkey', 'keypair', 'key_pair', 'wallet', '_pk', 'solana', 'payer', 'signer', 'authority'],
    pattern: new RegExp(
      String.raw`(?:[_-]key|privatekey|secretkey|key_?pair|wallet|_pk|solana|payer|signer|authority)${BETWEEN}(?<secret>[1-9A-HJ-NP-Za-km-z]{86,88})(?![0-9A-Za-z])`,
      'diy',
    ),
    check: ({ text }) => (isEd25519Pair(base58(text) ?? new Uint8Array()) ? 'passed' : 'harmless'),
  },
  {
    id: 'near-private-key',
    title: 'NEAR private key',
    provider: 'NEAR',
    opens: 'lets its holder act as the account within the rights of the key',
    revoke: 'delete the access key from the account with another one',
    url: 'https://docs.near.org/protocol/access-keys',
    keywords: ['ed25519:'],
    pattern: /ed25519:[1-9A-HJ-NP-Za-km-z]{86,88}/y,
    check: ({ text }) => proven(isEd25519Pair(base58(text.slice('ed25519:'.length)) ?? new Uint8Array())),
  },
  {
    id: 'aptos-private-key',
    title: 'Aptos private key',
    provider: 'Aptos',
    opens: MOVES,
    revoke: 'rotate the key of the account',
    url: 'https://github.com/aptos-foundation/AIPs/blob/main/aips/aip-80.md',
    keywords: ['ed25519-priv-0x', 'secp256k1-priv-0x'],
    pattern: /(?:ed25519|secp256k1)-priv-0x[0-9a-fA-F]{64}/y,
  },
  {
    id: 'sui-private-key',
    title: 'Sui private key',
    provider: 'Sui',
    opens: MOVES,
    revoke: EMPTY_IT,
    url: 'https://github.com/sui-foundation/sips/blob/main/sips/sip-15.md',
    keywords: ['suiprivkey1'],
    pattern: /suiprivkey1[02-9ac-hj-np-z]{59}/y,
    check: bech32Verdict,
  },
  {
    id: 'cardano-signing-key',
    title: 'Cardano signing key',
    provider: 'Cardano',
    opens: MOVES,
    revoke: EMPTY_IT,
    url: 'https://cips.cardano.org/cip/CIP-0005',
    keywords: ['ed25519_sk1', 'addr_sk1', 'stake_sk1', 'root_xsk1', 'acct_xsk1', 'addr_xsk1', 'stake_xsk1'],
    pattern: /(?:(?:ed25519|addr|stake)_sk1[02-9ac-hj-np-z]{58}|(?:root|acct|addr|stake)_xsk1[02-9ac-hj-np-z]{110,165})/y,
    check: bech32Verdict,
  },
  {
    id: 'nostr-secret-key',
    title: 'Nostr secret key',
    provider: 'Nostr',
    opens: 'lets its holder publish as its owner and read their direct messages',
    revoke: 'announce a new identity; a key cannot be changed',
    url: 'https://github.com/nostr-protocol/nips/blob/master/19.md',
    keywords: ['nsec1'],
    pattern: /nsec1[02-9ac-hj-np-z]{58}/y,
    check: bech32Verdict,
  },
  {
    id: 'tezos-secret-key',
    title: 'Tezos secret key',
    provider: 'Tezos',
    opens: MOVES,
    revoke: EMPTY_IT,
    url: 'https://octez.tezos.com/docs/user/key-management.html',
    keywords: ['edsk'],
    pattern: /edsk[1-9A-HJ-NP-Za-km-z]{50}(?:[1-9A-HJ-NP-Za-km-z]{44})?/y,
    check: ({ text }) => proven(base58Checked(text) !== undefined),
  },
  {
    id: 'stellar-secret-seed',
    title: 'Stellar secret seed',
    provider: 'Stellar',
    opens: MOVES,
    revoke: 'replace the signer of the account, then move what it holds',
    url: 'https://stellar.org/protocol/sep-23',
    keywords: [],
    run: { of: 'alphanumeric', shortest: 56, longest: 56 },
    pattern: /S[A-D][A-Z2-7]{54}/y,
    check: ({ text }) => (isCrc16Checked(text) ? 'passed' : 'harmless'),
  },
]

function proven(valid: boolean): Verdict {
  return valid ? 'passed' : 'failed'
}

function bech32Verdict({ text }: Match): Verdict {
  return proven(isBech32(text))
}

/** Other arrays of 64 numbers are data. */
function pairOfNumbers({ text }: Match): Verdict {
  const numbers = text.split(',').map(Number)
  return numbers.every(number => number < 256) && isEd25519Pair(Uint8Array.from(numbers)) ? 'passed' : 'harmless'
}
