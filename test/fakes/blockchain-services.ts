import type { Recipes } from './recipe.ts'
import { BASE62, between, DIGITS, HEX, letters, token, UPPER, uuid } from './recipe.ts'

/** Nodes, explorers and price feeds of blockchains. */
export const blockchainServicesFakes: Recipes = {
  'taostats-key': () => token('tao-', `${uuid('taostats')}:${letters('taostats', HEX, 8)}`),
  'alchemy-url': () => between('https://eth-mainnet.g.alchemy.com/v2/', letters('alchemy', BASE62, 32), ''),
  'alchemy-key': () => between('ALCHEMY_API_KEY=', letters('alchemy2', BASE62, 32), ''),
  'infura-url': () => between('https://mainnet.infura.io/v3/', letters('infura', HEX, 32), ''),
  'infura-key': () => between('INFURA_API_KEY=', letters('infura2', HEX, 32), ''),
  'etherscan-key': () => between('ETHERSCAN_API_KEY=', letters('etherscan', UPPER + DIGITS, 34), ''),
  'quicknode-url': () => between('https://some-name.solana-mainnet.quiknode.pro/', letters('quicknode', HEX, 40), '/'),
  'quicknode-key': () => token('QN_', letters('quicknode2', HEX, 32)),
  'blockfrost-key': () => between('BLOCKFROST_PROJECT_ID=', 'mainnet' + letters('blockfrost', BASE62, 32), ''),
  'helius-url': () => between('https://mainnet.helius-rpc.com/?api-key=', uuid('helius'), ''),
  'helius-key': () => between('HELIUS_API_KEY=', uuid('helius2'), ''),
  'ankr-url': () => between('https://rpc.ankr.com/eth/', letters('ankr', HEX, 64), ''),
  'chainstack-url': () => between('https://ethereum-mainnet.core.chainstack.com/', letters('chainstack', HEX, 32), ''),
  'getblock-url': () => between('https://go.getblock.io/', letters('getblock', HEX, 32), '/'),
  'onfinality-url': () => between('wss://bittensor-finney.api.onfinality.io/ws?apikey=', uuid('onfinality'), ''),
  'dwellir-url': () => between('https://api-bittensor-mainnet.n.dwellir.com/', uuid('dwellir'), ''),
  'covalent-key': () => token('cqt_', 'rQ' + letters('covalent', BASE62, 26)),
  'covalent-old-key': () => token('ckey_', letters('covalent2', HEX, 27)),
  'the-graph-url': () => between('https://gateway.thegraph.com/api/', letters('thegraph', HEX, 32), '/subgraphs/id/x'),
  'coingecko-key': () => token('CG-', letters('coingecko', BASE62, 24)),
  'coinmarketcap-key': () => between('CMC_PRO_API_KEY=', uuid('coinmarketcap'), ''),
  'tatum-key': () => token('t-', `65${letters('tatum1', HEX, 22)}-${letters('tatum2', HEX, 24)}`),
  'tenderly-key': () => between('TENDERLY_ACCESS_KEY=', letters('tenderly', BASE62, 32), ''),
  'moralis-key': () => between('MORALIS_API_KEY=', letters('moralis', BASE62, 64), ''),
}
