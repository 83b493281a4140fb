/** What stands before the 32 bytes of an Ed25519 key in PKCS#8. */
const PKCS8 = '302e020100300506032b657004220420'

/** Whether 64 bytes are an Ed25519 key pair: 32 bytes of seed, then the public key that follows from it. */
export function isEd25519Pair(bytes: Uint8Array): boolean {
  if (bytes.length !== 64) return false
  const { createPrivateKey, createPublicKey } = process.getBuiltinModule('node:crypto')
  const key = createPrivateKey({ key: Buffer.concat([Buffer.from(PKCS8, 'hex'), bytes.subarray(0, 32)]), format: 'der', type: 'pkcs8' })
  const derived = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32)
  return Buffer.compare(derived, bytes.subarray(32)) === 0
}
