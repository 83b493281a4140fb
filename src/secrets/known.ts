import { sha256 } from './checksums.ts'

/** Whether a value is a published development or documentation value. They are kept as digests: written out they would be secrets. */
export function isKnown(text: string): boolean {
  const digest = Buffer.from(sha256(text.trim().toLowerCase().replace(/^0x/, '')))
  return KNOWN.has(digest.toString('hex', 0, 8))
}

/** The first half of SHA-256, in hexadecimal. */
const KNOWN = new Set([
  // private keys of the accounts that Hardhat and Anvil start with
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
  // Substrate: the seed of //Alice
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
  // examples of RFC 6749, 6750, 7617 and of OpenID Connect
  'f109d3ddccb2c952',
  '01eefb2a86129c68',
  'a71b359a87afde13',
  '71784e6e8e92e4e0',
  '686922a2a14c5333',
])
