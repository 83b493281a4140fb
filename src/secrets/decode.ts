/** A JSON object; undefined for anything else. */
export function objectOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Base64 or base64url as bytes. */
export function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, 'base64')
}

/** Base64 or base64url of printable ASCII; undefined for anything else. */
export function printableOf(text: string): string | undefined {
  const decoded = Buffer.from(text, 'base64').toString('latin1')
  return PRINTABLE.test(decoded) ? decoded : undefined
}

/** `p%40ss` as `p@ss`; as it is where an escape is malformed. */
export function percentDecoded(text: string): string {
  if (!text.includes('%')) return text
  return text.replace(PERCENT, escape => String.fromCharCode(parseInt(escape.slice(1), 16)))
}

const PRINTABLE = /^[\x20-\x7e]+$/
const PERCENT = /%[0-9A-Fa-f]{2}/g

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
