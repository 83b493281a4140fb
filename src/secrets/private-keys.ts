import { bytesOf } from './decode.ts'
import type { Match, Verdict } from './detector.ts'

/** Whether a PEM block is a plain private key: encrypted ones are meant to be stored, the structure is the check. */
export function pemVerdict({ text, groups }: Match): Verdict {
  const { label = '', body = '' } = groups
  if (label.startsWith('ENCRYPTED') || ENCRYPTED.test(body) || body.includes('...')) return 'harmless'
  if (label.startsWith('PGP')) return 'none'
  const bytes = bytesOf(body.replace(HEADER, '').replace(BETWEEN, ''))
  if (bytes.length < SHORTEST || text.includes('…')) return 'harmless'
  return label.startsWith('OPENSSH') ? opensshVerdict(bytes) : isSequence(bytes) ? 'passed' : 'failed'
}

/** `Proc-Type: 4,ENCRYPTED` */
const ENCRYPTED = /Proc-Type: 4,ENCRYPTED/

/** `DEK-Info: AES-128-CBC,…`, with its line end as written */
const HEADER = /[A-Z][A-Za-z-]{2,20}: [^\n\\]*(?:\n|\\n)/g

/** Line ends, also as escapes, indentation, comment signs and quotes. */
const BETWEEN = /\\[nrt]|[^A-Za-z0-9+/=]/g

const SHORTEST = 40
const MAGIC = 'openssh-key-v1\0'

function opensshVerdict(bytes: Uint8Array): Verdict {
  const text = Buffer.from(bytes).toString('latin1')
  if (!text.startsWith(MAGIC)) return 'failed'
  return text.startsWith('\0\0\0\u0004none', MAGIC.length) ? 'passed' : 'harmless'
}

/** Whether bytes are one DER sequence, to the end. */
function isSequence(bytes: Uint8Array): boolean {
  const [tag, first = 0] = bytes
  const size = first < 0x80 ? 0 : first - 0x80
  const length = size === 0 ? first : bytes.slice(2, 2 + size).reduce((sum, byte) => sum * 256 + byte, 0)
  return tag === 0x30 && bytes.length === 2 + size + length
}
