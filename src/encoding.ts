import { isUtf8 } from 'node:buffer'

/** How far a NUL is looked for, as git does it. */
const SNIFFED = 8000

/** What git-crypt writes first. */
const GIT_CRYPT = '\0GITCRYPT\0'

/** The text of a file in UTF-8, UTF-16 or, where it is neither, Latin-1, without byte order mark; undefined for binary content. */
export function decode(bytes: Buffer): string | undefined {
  const encoding = encodingOf(bytes)
  if (encoding === 'binary') return undefined
  const text = encoding === 'utf-16be' ? evenPart(bytes).swap16().toString('utf16le') : bytes.toString(encoding)
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** Whether a file is encrypted by git-crypt before git stores it. */
export function isEncryptedByGit(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, GIT_CRYPT.length) === GIT_CRYPT
}

function encodingOf(bytes: Buffer): 'utf8' | 'utf16le' | 'utf-16be' | 'latin1' | 'binary' {
  const head = bytes.subarray(0, SNIFFED)
  if (head[0] === 0xff && head[1] === 0xfe && (head[2] !== 0 || head[3] !== 0)) return 'utf16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  if (head.includes(0) && !isAlmostText(bytes)) return wideEncodingOf(head)
  return isUtf8(bytes) ? 'utf8' : 'latin1'
}

/** A stray NUL makes no text binary: shells and loaders pass over it. */
function isAlmostText(bytes: Buffer): boolean {
  const head = bytes.subarray(0, SNIFFED)
  const zeros = head.filter(byte => byte === 0).length
  return zeros * 16 <= head.length && isUtf8(bytes)
}

/** ASCII in UTF-16 has a NUL in every second byte; half of them is enough, with or without a byte order mark. */
function wideEncodingOf(head: Buffer): 'utf16le' | 'utf-16be' | 'binary' {
  const zeros = [0, 0]
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const enough = head.length / 4
  if (odd >= enough && even === 0) return 'utf16le'
  if (even >= enough && odd === 0) return 'utf-16be'
  return 'binary'
}

/** A copy, because the bytes are swapped in place; a last odd byte is left out. */
function evenPart(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
}
