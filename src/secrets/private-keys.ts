import { bytesOf } from './decode.ts'
import type { Match, Verdict } from './detector.ts'
import { isOpenpgpEncrypted } from './openpgp.ts'

/** A block of PEM, OpenSSH or OpenPGP: its label says what it is. */
export const KEY_BLOCK: string = String.raw`-----BEGIN (?<label>[A-Z0-9 ]{0,40}?PRIVATE KEY(?: BLOCK)?)-----(?<body>(?:[^-]|-(?!----)){64,20000})-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----`

/** What a block is made of. */
type KeyBlock = Pick<Match, 'text' | 'groups'>

/** The first block of a private key in a text. */
export function keyBlockIn(text: string): KeyBlock | undefined {
  const match = BLOCK.exec(text)
  return match === null ? undefined : { text: match[0], groups: match.groups ?? {} }
}

/** Whether a block is a plain private key: encrypted ones are meant to be stored, the structure is the check. */
export function pemVerdict(block: KeyBlock): Verdict {
  const verdict = blockVerdict(block)
  return verdict === 'encrypted' ? 'harmless' : verdict
}

/** The same, encrypted keys told apart from what is none. */
export function blockVerdict({ text, groups }: KeyBlock): Verdict | 'encrypted' {
  const { label = '', body = '' } = groups
  const bytes = bytesOf(body.replace(HEADER, '').replace(BETWEEN, ''))
  if (bytes.length < SHORTEST || ELLIPSIS.test(text)) return 'harmless'
  if (label.startsWith('ENCRYPTED') || ENCRYPTED.test(body)) return 'encrypted'
  if (label.startsWith('PGP')) return openpgpVerdict(bytes)
  return label.startsWith('OPENSSH') ? opensshVerdict(bytes) : isSequence(bytes) ? 'passed' : 'failed'
}

const BLOCK = new RegExp(KEY_BLOCK)

/** `Proc-Type: 4,ENCRYPTED`; `kdf: bcrypt` of Tendermint's armor */
const ENCRYPTED = /Proc-Type: 4,ENCRYPTED|^\s*kdf: \w/m

const ELLIPSIS = /\.\.\.|…/

/** `DEK-Info: AES-128-CBC,…`, `kdf: bcrypt`, with its line end as written */
const HEADER = /[A-Za-z][A-Za-z-]{2,20}: [^\n\\]*(?:\n|\\n)/g

/** Line ends, also as escapes, indentation, comment signs and quotes. */
const BETWEEN = /\\[nrt]|[^A-Za-z0-9+/=]/g

const SHORTEST = 40
const MAGIC = 'openssh-key-v1\0'

function opensshVerdict(bytes: Uint8Array): Verdict | 'encrypted' {
  const text = Buffer.from(bytes).toString('latin1')
  if (!text.startsWith(MAGIC)) return 'failed'
  return text.startsWith('\0\0\0\u0004none', MAGIC.length) ? 'passed' : 'encrypted'
}

function openpgpVerdict(bytes: Uint8Array): Verdict | 'encrypted' {
  const encrypted = isOpenpgpEncrypted(bytes)
  if (encrypted === undefined) return 'none'
  return encrypted ? 'encrypted' : 'passed'
}

/** Whether bytes are one DER sequence, to the end. */
function isSequence(bytes: Uint8Array): boolean {
  const [tag, first = 0] = bytes
  const size = first < 0x80 ? 0 : first - 0x80
  const length = size === 0 ? first : bytes.slice(2, 2 + size).reduce((sum, byte) => sum * 256 + byte, 0)
  return tag === 0x30 && bytes.length === 2 + size + length
}
