import { describe, expect, test } from 'vitest'
import { fake } from '../fakes.ts'
import { find, ids, testFormats, testNearMisses } from './finding.ts'

testFormats([
  ['bitcoin-key', 'bitcoin-private-key', 'passed'],
  ['bitcoin-uncompressed-key', 'bitcoin-private-key', 'passed'],
  ['extended-key', 'extended-private-key', 'passed'],
  ['extended-key-zprv', 'extended-private-key', 'passed'],
  ['extended-key-tprv', 'extended-private-key', 'passed'],
  ['solana-id', 'solana-key-pair', 'passed'],
  ['near-key', 'near-private-key', 'passed'],
  ['aptos-key', 'aptos-private-key'],
  ['sui-key', 'sui-private-key', 'passed'],
  ['nostr-key', 'nostr-secret-key', 'passed'],
  ['cardano-key', 'cardano-signing-key', 'passed'],
  ['tezos-key', 'tezos-secret-key', 'passed'],
  ['stellar-seed', 'stellar-secret-seed', 'passed'],
  ['bittensor-password', 'bittensor-wallet-password'],
])

testNearMisses(['bitcoin-key', 'aptos-key', 'sui-key', 'nostr-key', 'tezos-key', 'stellar-seed'])

describe('under a name', () => {
  test.each([
    ['WALLET_PRIVATE_KEY=', 'long-hex', 'hex-private-key'],
    ['"privateKey": "', 'seed-hex', 'hex-private-key'],
    ['cast send --private-key ', 'seed-hex', 'hex-private-key'],
    ['MINER_SEED: ', 'seed-hex', 'hex-private-key'],
    ['RELAYER_KEY=', 'seed-hex', 'hex-private-key'],
    ['"batcherKey": "', 'long-hex', 'hex-private-key'],
    ['HOTKEY_SEED=', 'long-hex', 'hex-private-key'],
    ['name: SIGNER_PK\n  value: "', 'seed-hex', 'hex-private-key'],
    ['SOLANA_PRIVATE_KEY=', 'solana-key', 'solana-private-key'],
    ['FEE_PAYER=', 'solana-key', 'solana-private-key'],
    ['"keypair": "', 'solana-key', 'solana-private-key'],
  ])('%s%s is %s', (before, name, detector) => {
    const text = before + fake(name) + '"\n'
    expect(find(text)).toMatchObject([{ detector, span: { start: before.length, end: before.length + fake(name).length } }])
    expect(ids(text.slice(before.length))).toEqual([])
  })
})

describe('checks', () => {
  test.each(['extended-key', 'near-key', 'sui-key', 'nostr-key', 'cardano-key', 'tezos-key'])('a mistyped %s fails', name => {
    const text = fake(name)
    const at = text.length - 12
    const other = text[at] === 'q' ? 'p' : 'q'
    expect(find(text.slice(0, at) + other + text.slice(at + 1))).toMatchObject([{ check: 'failed' }])
  })

  test.each([
    ['a mistyped WIF', fake('bitcoin-key').slice(0, -1) + (fake('bitcoin-key').endsWith('z') ? 'y' : 'z')],
    ['64 numbers that are no key pair', `[${Array.from({ length: 64 }, (_, at) => (at * 37) % 251).join(', ')}]`],
    ['numbers that no key starts or ends with', `PRIVATE_KEY=${'f'.repeat(31)}`.padEnd(76, 'e') + ` SEED=${'0'.repeat(64)}`],
    ['63 numbers', fake('solana-id').replace(/,\d+\]/, ']')],
    ['64 bytes in base58 that are no key pair', `SOLANA_PRIVATE_KEY=${[...fake('solana-key')].toReversed().join('')}`],
    ['a mistyped Stellar seed', fake('stellar-seed').slice(0, -2) + 'AA'],
    ['a Stellar account, which is public', 'G' + fake('stellar-seed').slice(1)],
    ['an extended public key', 'xpub' + fake('extended-key').slice(4)],
    ['an Aptos public key', fake('aptos-key').replace('priv', 'pub')],
    ['a reference', 'BT_PW_MINER="${MINER_PASSWORD}"'],
  ])('%s is silent', (_, text) => {
    expect(ids(text)).toEqual([])
  })
})

test.each([
  ['bittensor-keyfile', ['seed-phrase', 'bittensor-key']],
  ['miner-identity', ['miner-identity-key', 'miner-identity-key']],
])('%s holds %j', (name, expected) => {
  expect(ids(fake(name))).toEqual(expected)
})
