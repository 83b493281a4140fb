const DIGITS = '0123456789'
const LOWER = 'abcdefghijklmnopqrstuvwxyz'
const BASE36 = DIGITS + LOWER
const BASE62 = DIGITS + LOWER.toUpperCase() + LOWER
const BASE32 = LOWER.toUpperCase() + '234567'
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const LEADING_ZEROS = /^1+/
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

/** CRC32 of ASCII text, as zip has it. */
export function crc32(text: string): number {
  let sum = 0xffffffff
  for (let at = 0; at < text.length; at++) {
    sum ^= text.charCodeAt(at)
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}

/** A number in base 62 (digits, upper, lower), padded with zeros. */
export function base62(value: number, width: number): string {
  return inBase(value, BASE62, width)
}

/** Whether the last six characters are the CRC32, in base 62, of what stands between them and a prefix of that length. */
export function endsInChecksum(text: string, prefix: number): boolean {
  return base62(crc32(text.slice(prefix, -6)), 6) === text.slice(-6)
}

/** A number in base 36, padded with zeros. */
export function base36(value: number, width: number): string {
  return inBase(value, BASE36, width)
}

/** SHA-256 as bytes. */
export function sha256(data: string | Uint8Array): Uint8Array {
  return digestOf('sha256', data)
}

/** The first letters of RFC 4648 base32. */
export function base32(bytes: Uint8Array, width: number): string {
  const bits = binary(bytes)
  return Array.from({ length: width }, (_, at) => BASE32[parseInt(bits.slice(at * 5, at * 5 + 5), 2)]).join('')
}

/** The bits of bytes, as text of zeros and ones. */
export function binary(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(2).padStart(8, '0')).join('')
}

/** Whether text is Bech32 (BIP 173) with a valid checksum. */
export function isBech32(text: string): boolean {
  const lower = text.toLowerCase()
  const one = lower.lastIndexOf('1')
  const prefix = Array.from(lower.slice(0, one), letter => letter.charCodeAt(0))
  const data = Array.from(lower.slice(one + 1), letter => BECH32.indexOf(letter))
  if (one < 1 || data.includes(-1)) return false
  return polymod([...prefix.map(code => code >> 5), 0, ...prefix.map(code => code & 31), ...data]) === 1
}

/** The bytes of Base58Check (Bitcoin), without the checksum; undefined where it does not match. */
export function base58Checked(text: string): Uint8Array | undefined {
  const bytes = base58(text)
  if (bytes === undefined || bytes.length < 5) return undefined
  const data = bytes.subarray(0, -4)
  return Buffer.compare(sha256(sha256(data)).subarray(0, 4), bytes.subarray(-4)) === 0 ? data : undefined
}

/** Whether base32 text (RFC 4648, not padded) ends in the CRC16 of its other bytes, low byte first, as keys of NATS and Stellar do. */
export function isCrc16Checked(text: string): boolean {
  const bits = Array.from(text, letter => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const bytes = Array.from({ length: Math.floor(bits.length / 8) }, (_, at) => parseInt(bits.slice(at * 8, at * 8 + 8), 2))
  return crc16(bytes.slice(0, -2)) === (bytes.at(-2) ?? 0) + (bytes.at(-1) ?? 0) * 256
}

/** Base58 (Bitcoin's alphabet) as bytes; undefined for anything else. */
export function base58(text: string): Uint8Array | undefined {
  let number = 0n
  for (const letter of text) {
    const value = BASE58.indexOf(letter)
    if (value < 0) return undefined
    number = number * 58n + BigInt(value)
  }
  const hex = number.toString(16)
  const zeros = text.length - text.replace(LEADING_ZEROS, '').length
  return Buffer.from('00'.repeat(zeros) + (hex.length % 2 ? '0' + hex : hex), 'hex')
}

/** Whether text is a Substrate address (SS58 of 32 bytes, one byte of prefix), which is public. */
export function isSs58(text: string): boolean {
  const bytes = text.length < 46 || text.length > 49 ? undefined : base58(text)
  if (bytes?.length !== 35) return false
  const sum = digestOf('blake2b512', Buffer.concat([Buffer.from('SS58PRE'), bytes.subarray(0, 33)]))
  return sum[0] === bytes[33] && sum[1] === bytes[34]
}

/** The module is loaded when it is needed: most runs have nothing to digest. */
function digestOf(algorithm: string, data: string | Uint8Array): Uint8Array {
  return process.getBuiltinModule('node:crypto').createHash(algorithm).update(data).digest()
}

function inBase(value: number, alphabet: string, width: number): string {
  let text = ''
  for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet.length)) text = alphabet.charAt(rest % alphabet.length) + text
  return text.padStart(width, '0')
}

/** XMODEM's */
function crc16(bytes: readonly number[]): number {
  let sum = 0
  for (const byte of bytes) {
    sum ^= byte << 8
    for (let bit = 0; bit < 8; bit++) sum = ((sum << 1) ^ (sum & 0x8000 ? 0x1021 : 0)) & 0xffff
  }
  return sum
}

function polymod(values: readonly number[]): number {
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]
  let sum = 1
  for (const value of values) {
    const top = sum >>> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    for (const [bit, term] of generator.entries()) if ((top >> bit) & 1) sum ^= term
  }
  return sum
}
