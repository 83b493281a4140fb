import type { Detector } from '../detector.ts'
import { named } from './named.ts'

const IMPERSONATES = 'lets its holder pose as the node'

/** Keys that nodes of peer-to-peer networks and blockchains identify themselves with. */
export const nodes = (): readonly Detector[] => [
  {
    id: 'tendermint-private-key',
    title: 'CometBFT private key',
    provider: 'Cosmos',
    opens: 'lets its holder sign as the validator or the node; signing twice costs the stake',
    revoke: 'make a new key, and rotate the consensus key of the validator',
    url: 'https://docs.cometbft.com/v0.38/core/validators',
    keywords: ['tendermint/PrivKey', 'cometbft/PrivKey'],
    pattern:
      /(?:tendermint|cometbft)\/PrivKey\w{1,20}\\?"\s{0,40},\s{0,40}\\?"value\\?"\s{0,8}:\s{0,8}\\?"(?<secret>[A-Za-z0-9+/]{42,90}={0,2})(?![\w+/=])/diy,
  },
  {
    id: 'ipfs-identity-key',
    title: 'private key of an IPFS node',
    provider: 'IPFS',
    opens: `${IMPERSONATES}, and publish names as it`,
    revoke: 'make a new identity with ipfs key rotate',
    url: 'https://github.com/ipfs/kubo/blob/master/docs/config.md#identityprivkey',
    keywords: ['PrivKey"', "PrivKey'"],
    pattern: /PrivKey\\?["']\s{0,8}[:,]\s{0,8}\\?["'](?<secret>C[A-Za-z0-9+/]{47,3200}={0,2})(?![\w+/=])/dy,
  },
  {
    id: 'ipfs-swarm-key',
    title: 'key of a private IPFS network',
    provider: 'IPFS',
    opens: 'lets its holder join the private network and read what is in it',
    revoke: 'make a new key, and give it to all nodes',
    url: 'https://github.com/ipfs/kubo/blob/master/docs/experimental-features.md#private-networks',
    keywords: ['/key/swarm/psk/1.0.0/'],
    pattern:
      /\/key\/swarm\/psk\/1\.0\.0\/(?:\s|\\n){1,40}\/base(?:16|64)\/(?:\s|\\n){1,40}(?<secret>[0-9A-Fa-f]{64}|[A-Za-z0-9+/]{43}=)(?![\w+/=])/diy,
  },
  {
    id: 'substrate-node-key',
    title: 'network key of a Substrate node',
    provider: 'Polkadot SDK',
    opens: IMPERSONATES,
    revoke: 'make a new key with subkey generate-node-key',
    url: 'https://docs.polkadot.com/infrastructure/running-a-node/setup-bootnode/',
    ...named(['NODE_KEY', 'NODEKEY', 'CUSTOM_NODE_KEY'], /(?:0x)?[0-9a-f]{64}/),
  },
]
