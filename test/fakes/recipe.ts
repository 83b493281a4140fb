import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** A made-up value: `shown` parts may appear in a report (documented prefixes, user and host names), `secret` parts never. */
export interface Fake {
  readonly text: string
  readonly secret: readonly string[]
}

/** Makers of fakes by name. */
export type Recipes = Readonly<Record<string, () => Fake>>

export const DIGITS = '0123456789'
export const LOWER = 'abcdefghijklmnopqrstuvwxyz'
export const UPPER: string = LOWER.toUpperCase()
export const HEX: string = DIGITS + 'abcdef'
export const BASE36: string = DIGITS + LOWER
export const BASE62: string = DIGITS + UPPER + LOWER

/** A prefix that may be shown, and the secret behind it. */
export function token(prefix: string, secret: string): Fake {
  return { text: prefix + secret, secret: [secret] }
}

/** A secret in the middle of a text that may be shown. */
export function between(before: string, secret: string, after: string): Fake {
  return { text: before + secret + after, secret: [secret] }
}

/** Bytes that depend on the name alone. */
export function bytes(name: string, length: number): Buffer {
  const blocks: Buffer[] = []
  for (let at = 0; at * 32 < length; at++) blocks.push(createHash('sha256').update(`fake ${name} ${at}`).digest())
  return Buffer.concat(blocks).subarray(0, length)
}

/** Letters of an alphabet that depend on the name alone. */
export function letters(name: string, alphabet: string, length: number): string {
  return [...bytes(name, length)].map(byte => alphabet[byte % alphabet.length]).join('')
}

/** A UUID that depends on the name alone. */
export function uuid(name: string): string {
  return letters(name, HEX, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** Base64 of a text. */
export function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}

/** A number in the base of an alphabet, padded to a width with its first letter. */
export function inBase(value: number, alphabet: string, width: number): string {
  let text = ''
  for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet.length)) text = alphabet[rest % alphabet.length] + text
  return text.padStart(width, alphabet[0])
}

/** A token that ends in the CRC32 of its entropy, in base 62. */
export function checked(prefix: string, entropy: string): Fake {
  return token(prefix, entropy + inBase(crc32(entropy), BASE62, 6))
}
