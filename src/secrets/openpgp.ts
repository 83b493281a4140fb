/** How many numbers the public half of a key has, by its algorithm: RSA, ElGamal, DSA. */
const NUMBERS: Readonly<Record<number, number>> = { 1: 2, 2: 2, 3: 2, 16: 3, 17: 4 }

/** Keys on curves name the curve, then have one point; those of ECDH end in the parameters of their derivation. */
const ECDH = 18
const ECDSA = 19
const EDDSA = 22

/** A secret key packet, tag 5, in the old and in the new form. */
const SECRET_KEY = 5

/**
 * Whether the first packet of an OpenPGP block is a secret key that is encrypted, or left out for one on a card; undefined where
 * it cannot be read.
 */
export function isOpenpgpEncrypted(bytes: Uint8Array): boolean | undefined {
  const start = bodyStart(bytes)
  if (start === undefined || bytes[start] !== 4) return undefined
  const usage = publicEnd(bytes, start + 5)
  return usage === undefined || usage >= bytes.length ? undefined : bytes[usage] !== 0
}

/** Behind the packet's header. */
function bodyStart(bytes: Uint8Array): number | undefined {
  const [tag = 0, length = 0] = bytes
  if ((tag & 0xc0) === 0xc0) return (tag & 0x3f) === SECRET_KEY ? (length < 192 ? 2 : length < 224 ? 3 : 6) : undefined
  return (tag & 0x80) !== 0 && ((tag >> 2) & 0xf) === SECRET_KEY ? 1 + 2 ** (tag & 3) : undefined
}

/** Behind the public half; `at` is where the algorithm stands. */
function publicEnd(bytes: Uint8Array, at: number): number | undefined {
  const algorithm = bytes[at] ?? 0
  const numbers = NUMBERS[algorithm]
  if (numbers !== undefined) return skipNumbers(bytes, at + 1, numbers)
  if (algorithm !== ECDH && algorithm !== ECDSA && algorithm !== EDDSA) return undefined
  const end = skipNumbers(bytes, at + 2 + (bytes[at + 1] ?? 0), 1)
  return algorithm === ECDH ? end + 1 + (bytes[end] ?? 0) : end
}

/** A number is its length in bits, two bytes, then its bytes. */
function skipNumbers(bytes: Uint8Array, from: number, count: number): number {
  let at = from
  for (let left = count; left > 0; left--) at += 2 + Math.ceil(((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)) / 8)
  return at
}
