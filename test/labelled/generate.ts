import { createHash, createPrivateKey, createPublicKey } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import { BASE36, BASE62, bytes, DIGITS, HEX, inBase, LOWER, letters, UPPER } from '../fakes/recipe.ts'

/** Deals letters of an alphabet; every call gives others, and the same in every run. */
export interface Deal {
  letters(alphabet: string, length: number): string
  bytes(length: number): Buffer
  word(): string
}

/** Alphabets by the letter that a pattern names them with: `[x32]` is 32 hexadecimal digits. */
const ALPHABETS: Readonly<Record<string, string>> = {
  d: DIGITS,
  D: '123456789',
  x: HEX,
  X: DIGITS + 'ABCDEF',
  a: LOWER,
  A: UPPER,
  l: UPPER + LOWER,
  n: BASE36,
  N: UPPER + DIGITS,
  w: BASE62,
  u: BASE62 + '-_',
  b: BASE62 + '+/',
  s: UPPER + '234567',
  t: UPPER.slice(0, 14) + '2345',
  p: '0123456789abcdefghjkmnpqrstvwxyz',
}

/** `[x32]` */
const RUN = /\[(?<alphabet>[a-zA-Z])(?<length>\d+)\]/g

/** Words that would make a password look like a placeholder. */
const TELLING = new Set([
  'secret',
  'sample',
  'replace',
  'token',
  'change',
  'test',
  'insert',
  'empty',
  'hidden',
  'dummy',
  'private',
  'public',
  'null',
])

const WORDS: readonly string[] = wordlist.filter(word => word.length >= 5 && !TELLING.has(word))

/** Letters that depend on the seed alone. */
export function dealFrom(seed: string): Deal {
  let count = 0
  const next = (): string => `labelled ${seed} ${count++}`
  return {
    letters: (alphabet, length) => letters(next(), alphabet, length),
    bytes: length => bytes(next(), length),
    word: () => WORDS[bytes(next(), 2).readUInt16BE() % WORDS.length]!,
  }
}

/** The pattern with every run dealt: `gsk_[w52]`. */
export function fill(pattern: string, deal: Deal): string {
  return pattern.replace(RUN, (_, alphabet: string, length: string) => deal.letters(ALPHABETS[alphabet]!, Number(length)))
}

/** A token that ends in the CRC32 of its entropy, in base 62. */
export function withBase62Sum(prefix: string, length: number): (deal: Deal) => string {
  return deal => {
    const entropy = deal.letters(BASE62, length)
    return prefix + entropy + inBase(crc32(entropy), BASE62, 6)
  }
}

/** A token that ends in the CRC32 of all before it, in upper-case hexadecimal digits. */
export function withHexSum(pattern: string): (deal: Deal) => string {
  return deal => {
    const head = fill(pattern, deal)
    return head + crc32(head).toString(16).padStart(8, '0').toUpperCase()
  }
}

/** A fine-grained token of GitHub, with its sum inside. */
export function githubPat(deal: Deal): string {
  const head = fill('github_pat_[w22]_[w43]', deal)
  const digest = createHash('sha256').update(head).digest()
  return head + base32(digest).slice(0, 8) + deal.letters(BASE62, 8)
}

/** A routable token of GitLab. */
export function gitlabRoutable(deal: Deal): string {
  const head = `glpat-${deal.bytes(27).toString('base64url')}.01.${deal.letters(BASE36, 2)}`
  return head + inBase(crc32(head), BASE36, 7)
}

/** A service account token of Grafana. */
export function grafanaToken(deal: Deal): string {
  const head = fill('glsa_[w32]', deal)
  return `${head}_${littleEndian(crc32(head)).toString('hex')}`
}

/** A secret of Confluent Cloud. */
export function confluentKey(deal: Deal): string {
  const body = fill('[b54]', deal)
  return `cflt${body}${littleEndian(crc32(body)).toString('base64').slice(0, 6)}`
}

/** A key of Zuplo. */
export function zuploKey(deal: Deal): string {
  const body = fill('[n32]', deal)
  return `zpka_${body}_${crc32(body).toString(16).padStart(8, '0')}`
}

/** A macaroon: location, identifier, a caveat and a signature. */
export function pypiToken(deal: Deal): string {
  const field = (type: number, text: string): Buffer => Buffer.concat([Buffer.from([type, text.length]), Buffer.from(text)])
  const caveat = Buffer.concat([field(2, '[3, "' + fill(UUID, deal) + '"]'), Buffer.from([0])])
  const head = Buffer.concat([Buffer.from([2]), field(1, 'pypi.org'), field(2, fill(UUID, deal)), Buffer.from([0])])
  const tail = Buffer.concat([Buffer.from([0, 6, 32]), deal.bytes(32)])
  return `pypi-${Buffer.concat([head, caveat, tail]).toString('base64url')}`
}

/** The token of a Discord bot. */
export function discordBot(deal: Deal): string {
  const user = Buffer.from(fill('[D18]', deal)).toString('base64url')
  return `${user}.${fill('[w6].[w38]', deal)}`
}

/** A token whose body is JSON. */
export function jsonToken(prefix: string, fields: Readonly<Record<string, string>>): (deal: Deal) => string {
  return deal => {
    const filled = Object.entries(fields).map(([name, pattern]) => [name, fill(pattern, deal)])
    return prefix + Buffer.from(JSON.stringify(Object.fromEntries(filled))).toString('base64url')
  }
}

/** A signed token with these claims. */
export function signedToken(claims: object): (deal: Deal) => string {
  return deal => {
    const parts = [{ alg: 'HS256', typ: 'JWT' }, claims].map(part => Buffer.from(JSON.stringify(part)).toString('base64url'))
    return `${parts.join('.')}.${deal.bytes(32).toString('base64url')}`
  }
}

/** The seed of an Ed25519 key and the public key that belongs to it. */
export function keypair(deal: Deal): Buffer {
  const seed = deal.bytes(32)
  const key = createPrivateKey({ key: Buffer.concat([ED25519, seed]), format: 'der', type: 'pkcs8' })
  const shown = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return Buffer.concat([seed, shown.subarray(-32)])
}

/** PKCS#8 of an Ed25519 key. */
export function ed25519(deal: Deal): Buffer {
  return Buffer.concat([ED25519, deal.bytes(32)])
}

/** RFC 4648, without padding. */
export function base32(data: Uint8Array): string {
  const bits = [...data].map(byte => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map(group => ALPHABETS['s']![parseInt(group.padEnd(5, '0'), 2)]!).join('')
}

/** Version 4. */
export const UUID = '[x8]-[x4]-4[x3]-a[x3]-[x12]'

const ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

function littleEndian(value: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(value)
  return buffer
}
