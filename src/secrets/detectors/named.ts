import type { Detector } from '../detector.ts'

/**
 * A format that has no prefix of its own, beside the variables that its vendor documents: `MISTRAL_API_KEY=…`,
 * `mistral-api-key: "…"`, `"mistralApiKey": "…"`, `--mistral-api-key …`, `name: MISTRAL_API_KEY` with `value: …` below it.
 * Names are written in capitals with underscores, and match at the end of longer ones in any case; the value is matched as it stands.
 */
export function named(names: readonly string[], value: RegExp): Pick<Detector, 'keywords' | 'names' | 'pattern'> {
  return { keywords: [], names, pattern: value }
}

/** `3f2b8c1e-…`: what many vendors give out as a key. */
export const UUID: RegExp = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/

/** What stands between a name and its value: `=`, `": "`, `", "value": "`, `"] = "`, `:-`, or space alone. */
export const BETWEEN: string = String.raw`(?!\w)[\\"'\],]{0,4}\s{0,40}(?:[\\"']{0,2}value[\\"']{0,2}\s{0,8})?(?::-|:=|=>|[:=,])?\s{0,8}[\\"']{0,3}`
