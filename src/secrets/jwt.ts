import { objectOf } from './decode.ts'
import type { Verdict } from './detector.ts'

/** The claims of a JSON Web Token; undefined for anything else. */
export function claimsOf(token: string): Readonly<Record<string, unknown>> | undefined {
  const [header, claims] = token.split('.', 2).map(part => objectOf(Buffer.from(part, 'base64url').toString()))
  return header?.['alg'] === undefined ? undefined : claims
}

/** Whether a JSON Web Token is whole; one that had expired at `now` is harmless. */
export function jwtVerdict(token: string, now: number | undefined): Verdict {
  const claims = claimsOf(token)
  if (claims === undefined) return 'failed'
  const expiry = claims['exp']
  return typeof expiry === 'number' && now !== undefined && expiry * 1000 < now ? 'harmless' : 'passed'
}
