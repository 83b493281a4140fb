import type { Recipes } from './recipe.ts'
import { between, bytes, HEX, letters } from './recipe.ts'

/** Fakes of the keys of nodes. */
export const nodesFakes: Recipes = {
  'tendermint-key': () => between('{"type": "tendermint/PrivKeyEd25519", "value": "', bytes('tendermint', 64).toString('base64'), '"}'),
  'ipfs-identity-key': () => between('"PrivKey": "', 'CAESQ' + bytes('ipfs', 65).toString('base64url').replaceAll(/[_-]/g, 'x'), '"'),
  'ipfs-swarm-key': () => between('/key/swarm/psk/1.0.0/\n/base16/\n', letters('swarm', HEX, 64), ''),
  'substrate-node-key': () => between('NODE_KEY=', letters('substrate-node', HEX, 64), ''),
}
