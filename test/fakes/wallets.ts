import { createPrivateKey, createPublicKey } from 'node:crypto'
import { base58, bech32, checked58, crc16ed } from './encodings.ts'
import type { Recipes } from './recipe.ts'
import { base64, BASE62, between, bytes, HEX, letters, LOWER, token } from './recipe.ts'

/** Keys of chains, made as their documents say. */
export const walletFakes: Recipes = {
  'bitcoin-key': () => token('', checked58([0x80], [...bytes('wif', 32), 1])),
  'bitcoin-uncompressed-key': () => token('', checked58([0x80], bytes('wif-long', 32))),
  'extended-key': () => token('xprv', checked58([0x04, 0x88, 0xad, 0xe4], extended('xprv')).slice(4)),
  'extended-key-zprv': () => token('zprv', checked58([0x04, 0xb2, 0x43, 0x0c], extended('zprv')).slice(4)),
  'extended-key-tprv': () => token('tprv', checked58([0x04, 0x35, 0x83, 0x94], extended('tprv')).slice(4)),
  'solana-id': () => {
    const text = `[${[...pair('solana-id')].join(',')}]`
    return { text, secret: [text.slice(1, -1)] }
  },
  'solana-key': () => token('', base58(pair('solana'))),
  'solana-named-key': () => between('SOLANA_PRIVATE_KEY=', base58(pair('solana')), ''),
  'near-key': () => token('ed25519:', base58(pair('near'))),
  'aptos-key': () => token('ed25519-priv-0x', letters('aptos', HEX, 64)),
  'sui-key': () => token('suiprivkey1', bech32('suiprivkey', [0, ...bytes('sui', 32)])),
  'nostr-key': () => token('nsec1', bech32('nsec', bytes('nostr', 32))),
  'cardano-key': () => token('addr_xsk1', bech32('addr_xsk', bytes('cardano', 96))),
  'tezos-key': () => token('edsk', checked58([13, 15, 58, 7], bytes('tezos', 32)).slice(4)),
  'stellar-seed': () => token('S', crc16ed([144, ...bytes('stellar', 32)]).slice(1)),
  'nats-seed': () => token('SU', crc16ed([0x95, 0x00, ...bytes('nats', 32)]).slice(2)),
  'wireguard-key': () =>
    between('[Interface]\nAddress = 10.0.0.2/24\nPrivateKey = ', bytes('wireguard', 32).toString('base64'), '\nListenPort = 51820'),
  'json-web-key': () =>
    between(
      `{"kty":"EC","crv":"P-256","x":"${bytes('jwk-x', 32).toString('base64url')}","d":"`,
      bytes('jwk', 32).toString('base64url'),
      '"}',
    ),
  'bittensor-password': () => between('BT_PW__ROOT__BITTENSOR_WALLETS_MINER_COLDKEY=', base64(letters('bt', LOWER, 16)), ''),
  'oracle-uri': () => between('jdbc:oracle:thin:shop/', letters('oracle', BASE62, 16), '@//db:1521/shop'),
  'api-key-header': () => between('curl -H "X-Api-Key: ', letters('x-api-key', BASE62, 32), '" https://api.internal/v1'),
  'bare-authorization': () => between('Authorization: ', letters('bare', BASE62, 40), ''),
  'url-query-token': () => between('https://api.internal/v1/jobs?page=2&access_token=', letters('query', BASE62, 32), ''),
}

/** Seed and public key of an Ed25519 key pair. */
function pair(name: string): Buffer {
  const seed = bytes(name, 32)
  const key = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
  const spki = createPublicKey(createPrivateKey({ key, format: 'der', type: 'pkcs8' })).export({ format: 'der', type: 'spki' })
  return Buffer.concat([seed, spki.subarray(-32)])
}

/** Depth, parent, number, chain code and key. */
function extended(name: string): Buffer {
  return Buffer.concat([Buffer.alloc(9), bytes(`${name}-chain`, 32), Buffer.from([0]), bytes(name, 32)])
}
