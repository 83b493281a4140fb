import type { Mapped } from '../source.ts'
import { derive } from '../source.ts'

/** `cGFzc3dvcmQ=`, over several lines too */
const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/

/** The text that base64 stands for; undefined when it is not base64, or stands for something that is not text. */
export function decodeBase64(text: Mapped): Mapped | undefined {
  if (!BASE64.test(text.text)) return undefined
  const bytes = Buffer.from(text.text, 'base64')
  const decoded = bytes.toString('utf8')
  if (decoded === '' || decoded.includes('\0') || !bytes.equals(Buffer.from(decoded, 'utf8'))) return undefined
  return derive(text, [{ text: decoded, from: 0, to: text.text.length }], text.span)
}
