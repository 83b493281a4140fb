import { expect, test } from 'vitest'
import { fake } from '../../fakes.ts'
import { find, ids, testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['wordpress-key', 'wordpress-key'],
  ['langfuse-salt', 'langfuse-salt'],
  ['application-salt', 'application-salt'],
  ['application-encryption-key', 'application-encryption-key'],
  ['librechat-key', 'librechat-credentials-key'],
  ['librechat-iv', 'librechat-credentials-key'],
  ['active-record-key', 'active-record-encryption-key'],
  ['firefly-key', 'firefly-app-key'],
  ['fastgpt-key', 'fastgpt-root-key'],
  ['zigbee-key', 'zigbee-network-key'],
  ['zigbee-key-list', 'zigbee-network-key'],
  ['zwave-key', 'zwave-security-key'],
  ['aspnet-key', 'aspnet-machine-key'],
  ['tendermint-key', 'tendermint-private-key'],
  ['ipfs-identity-key', 'ipfs-identity-key'],
  ['ipfs-swarm-key', 'ipfs-swarm-key'],
  ['substrate-node-key', 'substrate-node-key'],
])

testNearMisses(['librechat-key', 'librechat-iv'])

const value = fake('application-encryption-key').split('=')[1]!

test.each([
  ['a salt of no program that keeps it secret', `SALT=${value}`],
  ['a name with a number of rounds', 'HASH_SALT=12'],
  ['a primary key of a table', `PRIMARY_KEY=${value}`],
  ['a public application key', `APP_KEY=${value}`],
  ['a root key elsewhere', `ROOT_KEY=${value}`],
  ['words for a key', 'AUTH_KEY=put your unique phrase here'],
  ['a path', 'PG_META_CRYPTO_KEY=/run/secrets/pg-meta/crypto-key1'],
  ['a key that is generated', 'network_key: GENERATE'],
  ['another list of numbers', `ext_pan_id: [${Array.from({ length: 16 }, (_, at) => at * 7).join(', ')}]`],
  ['what an ASP.NET application generates', '<machineKey validationKey="AutoGenerate,IsolateApps" />'],
  ['a public key of a validator', `{"type": "tendermint/PubKeyEd25519", "value": "${Buffer.alloc(32, value).toString('base64')}"}`],
  ['the name of a node', 'NODE_KEY=validator-1'],
])('%s is silent', (_, text) => {
  expect(ids(text)).toEqual([])
})

test('the documented network key is well known', () => {
  const numbers = Array.from({ length: 16 }, (_, at) => (at < 8 ? at * 2 + 1 : [0, 2, 4, 6, 8, 10, 12, 13][at - 8]))
  expect(find(`network_key: [${numbers.join(', ')}]\n`)).toMatchObject([{ detector: 'zigbee-network-key', evidence: 'weak' }])
  expect(find(`network_key:\n${numbers.map(number => `  - ${number}\n`).join('')}`)).toMatchObject([{ evidence: 'weak' }])
})
