import { createHash } from 'node:crypto'
import { UPPER } from './recipe.ts'

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const BASE32: string = UPPER + '234567'

/** Base58Check of a version and its data. */
export function checked58(version: readonly number[], data: Iterable<number>): string {
  const body = Buffer.from([...version, ...data])
  return base58(Buffer.concat([body, sha256(sha256(body)).subarray(0, 4)]))
}

function sha256(data: Buffer): Buffer {
  return createHash('sha256').update(data).digest()
}

/** Base58, in Bitcoin's alphabet. */
export function base58(data: Buffer): string {
  let text = ''
  for (let rest = BigInt(`0x${data.toString('hex')}`); rest > 0n; rest /= 58n) text = BASE58[Number(rest % 58n)] + text
  return text
}

/** What follows `prefix1` in Bech32, as BIP 173 says. */
export function bech32(prefix: string, data: Iterable<number>): string {
  const bits = [...data].map(byte => byte.toString(2).padStart(8, '0')).join('')
  const values = bits.match(/.{1,5}/g)!.map(five => parseInt(five.padEnd(5, '0'), 2))
  const codes = [...prefix].map(letter => letter.charCodeAt(0))
  const sum = polymod([...codes.map(code => code >> 5), 0, ...codes.map(code => code & 31), ...values, 0, 0, 0, 0, 0, 0]) ^ 1
  return [...values, ...[25, 20, 15, 10, 5, 0].map(shift => (sum >> shift) & 31)].map(value => BECH32[value]).join('')
}

function polymod(values: readonly number[]): number {
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]
  return values.reduce((sum, value) => {
    const next = ((sum & 0x1ffffff) << 5) ^ value
    return generator.reduce((mixed, term, at) => (((sum >>> 25) >> at) & 1 ? mixed ^ term : mixed), next)
  }, 1)
}

/** Base32 of bytes and their CRC16 (XMODEM), low byte first. */
export function crc16ed(data: readonly number[]): string {
  let sum = 0
  for (const byte of data) {
    sum ^= byte << 8
    for (let bit = 0; bit < 8; bit++) sum = sum & 0x8000 ? ((sum << 1) ^ 0x1021) & 0xffff : (sum << 1) & 0xffff
  }
  const bits = [...data, sum & 255, sum >> 8].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return bits
    .match(/.{1,5}/g)!
    .map(five => BASE32[parseInt(five.padEnd(5, '0'), 2)])
    .join('')
}
