import { createHash } from 'node:crypto'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import type { Deal } from './generate.ts'
import { base32, keypair } from './generate.ts'

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

/** A phrase of BIP 39 with a valid checksum. */
export function phrase(bits: number): (deal: Deal) => string {
  return deal => {
    const entropy = deal.bytes(bits / 8)
    const binary = binaryOf(Buffer.concat([entropy, sha256(entropy)])).slice(0, (bits * 33) / 32)
    return (binary.match(/.{11}/g) ?? []).map(group => wordlist[parseInt(group, 2)]!).join(' ')
  }
}

/** Base58Check of a version, a key and what follows it. */
export function base58Key(version: string, length: number, end: string = ''): (deal: Deal) => string {
  return deal => base58Check(Buffer.concat([Buffer.from(version, 'hex'), deal.bytes(length), Buffer.from(end, 'hex')]))
}

/** An extended private key of BIP 32: `xprv…`. */
export function extendedKey(deal: Deal): string {
  return base58Check(Buffer.concat([Buffer.from('0488ade4000000000000000000', 'hex'), deal.bytes(32), Buffer.from([0]), deal.bytes(32)]))
}

/** A key in Bech32: 32 bytes after a flag. */
export function bech32Key(prefix: string, flag: string = ''): (deal: Deal) => string {
  return deal => bech32(prefix, Buffer.concat([Buffer.from(flag, 'hex'), deal.bytes(32)]))
}

/** A seed of NATS: two bytes for the kinds, the seed and its sum. */
export function natsSeed(deal: Deal): string {
  return base32(withSum(Buffer.concat([Buffer.from([144 | (160 >> 5), (160 & 31) << 3]), deal.bytes(32)])))
}

/** A secret seed of Stellar. */
export function stellarSeed(deal: Deal): string {
  return base32(withSum(Buffer.concat([Buffer.from([144]), deal.bytes(32)])))
}

/** A Substrate address with its checksum, which is public. */
export function substrateAddress(deal: Deal): string {
  const data = Buffer.concat([Buffer.from([42]), deal.bytes(32)])
  const sum = createHash('blake2b512').update('SS58PRE').update(data).digest()
  return base58(Buffer.concat([data, sum.subarray(0, 2)]))
}

/** The file that `solana-keygen` writes. */
export function solanaFile(deal: Deal): string {
  return JSON.stringify([...keypair(deal)])
}

/** The private key of a Solana wallet as wallets export it. */
export function solanaKey(deal: Deal): string {
  return base58(keypair(deal))
}

function base58Check(data: Buffer): string {
  return base58(Buffer.concat([data, sha256(sha256(data)).subarray(0, 4)]))
}

function base58(data: Buffer): string {
  let text = ''
  for (let rest = BigInt(`0x${data.toString('hex')}`); rest > 0n; rest /= 58n) text = BASE58[Number(rest % 58n)]! + text
  return text
}

function bech32(prefix: string, data: Buffer): string {
  const values = (binaryOf(data).match(/.{1,5}/g) ?? []).map(group => parseInt(group.padEnd(5, '0'), 2))
  const codes = [...prefix].map(letter => letter.charCodeAt(0))
  const sum = polymod([...codes.map(code => code >> 5), 0, ...codes.map(code => code & 31), ...values, 0, 0, 0, 0, 0, 0]) ^ 1
  const check = [25, 20, 15, 10, 5, 0].map(shift => (sum >> shift) & 31)
  return `${prefix}1${[...values, ...check].map(value => BECH32[value]).join('')}`
}

function polymod(values: readonly number[]): number {
  const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]
  return values.reduce((sum, value) => {
    const next = ((sum & 0x1ffffff) << 5) ^ value
    return generator.reduce((mixed, term, at) => (((sum >>> 25) >> at) & 1 ? mixed ^ term : mixed), next)
  }, 1)
}

/** CRC16 of XMODEM at the end, low byte first. */
function withSum(data: Buffer): Buffer {
  const sum = data.reduce((crc, byte) => {
    let next = crc ^ (byte << 8)
    for (let bit = 0; bit < 8; bit++) next = (next & 0x8000 ? (next << 1) ^ 0x1021 : next << 1) & 0xffff
    return next
  }, 0)
  return Buffer.concat([data, Buffer.from([sum & 255, sum >> 8])])
}

function binaryOf(data: Buffer): string {
  return [...data].map(byte => byte.toString(2).padStart(8, '0')).join('')
}

function sha256(data: Buffer): Buffer {
  return createHash('sha256').update(data).digest()
}
