import type { Mapped } from '../source.ts'
import { sha256 } from './checksums.ts'

/** Whether a value is a published development or documentation value. They are kept as digests: written out they would be secrets. */
export function isKnown(text: string): boolean {
  const digest = Buffer.from(sha256(text.trim().toLowerCase().replace(/^0x/, '')))
  return KNOWN.has(digest.toString('hex', 0, 8))
}

/** Whether a value is what LocalStack documents as its credentials, in a file that names it: the emulator takes any. */
export function isEmulatorKey(name: string, { text, source }: Mapped): boolean {
  return text === 'test' && AWS_KEY.test(name) && source.text.toLowerCase().includes('localstack')
}

const AWS_KEY = /aws[-_.]?secret[-_.]?(?:access[-_.]?)?key$/i

/** The first half of SHA-256, in hexadecimal. */
const KNOWN = new Set([
  // private keys of the accounts that Hardhat and Anvil start with
  '0b33e0132123e78d',
  '84bc109b3d59b017',
  '85bde548053aab4b',
  'f1513114f60e5e95',
  '5330d388af894c9e',
  'a2e06155cb1a424f',
  '4a67d7a0d8a16d6d',
  'b08bdfde9930d920',
  'cf1fc66f853151a4',
  '100546a8b020a55a',
  'bc1a50966c9e6486',
  '8335c55334821eef',
  'b26ab6529d20ebeb',
  '64034b44c579b335',
  '4d3e46eec8244d1d',
  '0aedba9d586f34f9',
  '28e543d3753fc9d1',
  'f070994a85994785',
  '38e69fdd19aefeb4',
  '967f21586cdf1248',
  // seed phrases: Hardhat, all zeros (12 and 24 words), Substrate
  'f79cd64f9cea2378',
  'c557eec878dfd852',
  '69be79ef3c28f55d',
  'd16d608fce743a04',
  // private keys of the accounts that Ganache starts with when its wallet is deterministic
  '578592185588730b',
  '30e55f5463e22af0',
  '70b801afae94d2e6',
  '0bc9fde2b028e3b0',
  'f51c2c795f782308',
  '6dea34b661141091',
  'faeb1dab5a326eef',
  '196fbadca8b7eea6',
  'ecd5e9d0b08a8a9f',
  '3fd5610ee03a3503',
  // Substrate: the seeds of //Alice, //Bob, //Charlie, //Dave and //Eve
  '0781c1a5cdca17dc',
  '1c57da14188fce0e',
  'bb5cbf38f6fc610a',
  'abfea4298a3ba797',
  '9f3630f4a97b0933',
  // seed phrases of Ganache and Truffle
  '9c5d0a6656e5d3f3',
  'b83e96417f61cb14',
  // test keys of Stripe's documentation
  '414b0f60b0b31da2',
  '5029ac078774af82',
  // account keys of the emulators Azurite and Cosmos DB
  '034682f91502ec71',
  '39a92138de4cbc43',
  // test vectors of BIP39, 12 to 24 words
  'ecb0e7ba498c5920',
  'e770e8aa42a869cf',
  '3b1c5e02107409ea',
  '3a64bcd9cea43c0a',
  '15f41342748aa6c0',
  'a5fe1cb4158ffd2a',
  // examples of the documentation of NATS, WIF and Nostr, the first test vector of BIP32
  '7228a7e21cbea235',
  '7cc84c806a94e718',
  'fa1ccdeec8175c63',
  'ae066245023c358d',
  // examples of RFC 6749, 6750, 7617 and of OpenID Connect
  'f109d3ddccb2c952',
  '01eefb2a86129c68',
  'a71b359a87afde13',
  '71784e6e8e92e4e0',
  '686922a2a14c5333',
])
