import { createHash } from 'node:crypto'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import { bech32 } from './encodings.ts'
import type { Fake } from './recipe.ts'
import { BASE62, bytes, HEX, letters, token } from './recipe.ts'

export function jwt(claims: object): Fake {
  const text = `${jsonPart({ alg: 'HS256', typ: 'JWT' })}.${jsonPart(claims)}.${bytes('signature', 32).toString('base64url')}`
  return { text, secret: text.split('.').slice(1) }
}

function jsonPart(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

export function pem(label: string, body: Buffer): Fake {
  const lines = body.toString('base64').match(/.{1,64}/g) ?? []
  return { text: [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n'), secret: lines }
}

export function inOneLine({ text, secret }: Fake): Fake {
  return { text: text.replaceAll('\n', '\\n'), secret }
}

/** PKCS#8 of an Ed25519 key. */
export function ed25519(): Buffer {
  return Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), bytes('ed25519', 32)])
}

/** A DER sequence of that many bytes. */
export function der(length: number): Buffer {
  return Buffer.concat([Buffer.from([0x30, 0x82, length >> 8, length & 255]), bytes('der', length)])
}

export function openssh(cipher: string): Buffer {
  const derivation = cipher === 'none' ? 'none' : 'bcrypt'
  return Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    sshField(cipher),
    sshField(derivation),
    sshField(''),
    Buffer.from([0, 0, 0, 1]),
    bytes('ssh', 180),
  ])
}

function sshField(text: string): Buffer {
  return Buffer.concat([Buffer.from([0, 0, 0, text.length]), Buffer.from(text)])
}

/** A packet of a version 4 secret key on a curve: EdDSA, with or without encryption. */
export function openpgp(usage: number): Buffer {
  const curve = Buffer.from('2b06010401da470f01', 'hex')
  const point = Buffer.concat([Buffer.from([0x01, 0x07, 0x40]), bytes('pgp-point', 32)])
  const body = Buffer.concat([Buffer.from([4, 0, 0, 0, 0, 22, curve.length]), curve, point, Buffer.from([usage]), bytes('pgp-secret', 36)])
  return Buffer.concat([Buffer.from([0x94, body.length]), body, bytes('pgp-user', 60)])
}

export function puttyKey(): Fake {
  const secret = [letters('ppk-private-1', BASE62, 64), letters('ppk-private-2', BASE62, 64)]
  const head = [
    'PuTTY-User-Key-File-3: ssh-ed25519',
    'Encryption: none',
    'Comment: deploy',
    'Public-Lines: 1',
    letters('ppk-public', BASE62, 64),
  ]
  return { text: [...head, 'Private-Lines: 2', ...secret].join('\n'), secret }
}

export function mnemonic(name: string, bits: number): Fake {
  return token('', phraseIn(wordlist, name, bits))
}

/** A seed phrase of made-up entropy in the words of a BIP39 list. */
export function phraseIn(list: readonly string[], name: string, bits: number): string {
  const entropy = bytes(name, bits / 8)
  const sum = createHash('sha256').update(entropy).digest()
  const binary = [...entropy, ...sum].map(byte => byte.toString(2).padStart(8, '0')).join('')
  const words = Array.from({ length: (bits * 33) / 32 / 11 }, (_, at) => list[parseInt(binary.slice(at * 11, at * 11 + 11), 2)])
  return words.join(' ')
}

export function ageKey(): Fake {
  return token('AGE-SECRET-KEY-1', bech32('age-secret-key-', bytes('age', 32)).toUpperCase())
}

export function googleServiceAccount(): Fake {
  const key = pem('PRIVATE KEY', der(1214))
  const account = {
    type: 'service_account',
    project_id: 'inference',
    private_key_id: letters('gcp-id', HEX, 40),
    private_key: key.text + '\n',
    client_email: 'deploy@inference.iam.gserviceaccount.com',
  }
  return { text: JSON.stringify(account), secret: key.secret }
}

export function bittensorKeyfile(): Fake {
  const phrase = mnemonic('coldkey', 128).text
  const seed = letters('coldkey', HEX, 64)
  const publicKey = '0x' + letters('coldkey-public', HEX, 64)
  const keyfile = { accountId: publicKey, publicKey, secretPhrase: phrase, secretSeed: '0x' + seed, ss58Address: '5F' + 'made'.repeat(11) }
  return { text: JSON.stringify(keyfile), secret: [phrase, seed] }
}

export function minerIdentity(node: string, wallet: string): Fake {
  const identity = { node_id: 'node-1', node_private_key: node, wallet_private_key: wallet, created_at: '2026-01-01T00:00:00Z' }
  return { text: JSON.stringify(identity), secret: [node, wallet] }
}
