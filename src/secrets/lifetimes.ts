import type { Grant } from '../value.ts'

/** When a signed URL begins and ceases to be valid, in milliseconds since 1970, and what it allows beyond reading. */
interface Terms {
  readonly from?: number
  readonly until?: number
  /** A clause: `lets its holder write`. */
  readonly allows?: string
}

const DAY = 24 * 60 * 60 * 1000
/** The longest that the stores themselves sign a URL for. */
const SHORT = 7 * DAY
const LAST = Date.UTC(9999, 11, 31)
const WRITES = 'lets its holder write'

/** What a signature grants whose URL stands somewhere in a text; without `now` nothing has expired. */
export function grantOf(signature: string, text: string, now: number = 0): Grant {
  const terms = termsOf(parametersAround(signature, text))
  const { from = now, until = now, allows } = terms
  if (terms.until !== undefined && until <= now) return {}
  const clauses = [
    ...(until - from > SHORT ? [`is valid until ${new Date(Math.min(until, LAST)).toISOString().slice(0, 10)}`] : []),
    ...(allows === undefined ? [] : [allows]),
  ]
  return clauses.length === 0 ? {} : { excess: clauses.join(' and ') }
}

// what ends a URL in a text
const OUTSIDE = /[\s"'<>`;|\\{}]/

/** The parameters of the URL that a signature stands in, their names in lower case. */
function parametersAround(signature: string, written: string): ReadonlyMap<string, string> {
  const text = written.replaceAll('&amp;', '&').replaceAll('\\u0026', '&')
  const at = text.indexOf(signature)
  const length = text.slice(at).search(OUTSIDE)
  let start = at
  while (start > 0 && !OUTSIDE.test(text.charAt(start - 1))) start--
  const url = text.slice(start, length < 0 ? undefined : at + length)
  return new Map(Array.from(new URLSearchParams(url.slice(url.indexOf('?') + 1)), ([name, value]) => [name.toLowerCase(), value]))
}

function termsOf(parameters: ReadonlyMap<string, string>): Terms {
  if (parameters.has('sig')) return azureTerms(parameters)
  const vendor = ['amz', 'goog'].find(name => parameters.has(`x-${name}-signature`))
  if (vendor !== undefined) return datedTerms(vendor, parameters)
  return within({ until: secondsIn(parameters.get('expires')) ?? policyEnd(parameters.get('policy') ?? '') })
}

// `20260115T093000Z`
const BASIC = /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)T(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)Z$/
// `GetObject`, `ListObjectsV2`
const READING = /^(?:Get|Head|List)/

/** Version 4 of Amazon and Google: a date and seconds from there. Headers that are signed belong to an upload. */
function datedTerms(vendor: string, parameters: ReadonlyMap<string, string>): Terms {
  const { year, month, day, hour, minute, second } = BASIC.exec(parameters.get(`x-${vendor}-date`) ?? '')?.groups ?? {}
  const from = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  const lifetime = secondsIn(parameters.get(`x-${vendor}-expires`))
  const headers = parameters.get(`x-${vendor}-signedheaders`) ?? ''
  const action = parameters.get('x-id')
  const writes = parameters.has('uploadid') || /content-(?:type|md5|length)|-acl\b|resumable/i.test(headers)
  const allowed = writes || (action !== undefined && !READING.test(action)) ? { allows: WRITES } : {}
  return { ...within({ from, until: lifetime === undefined ? undefined : from + lifetime }), ...allowed }
}

/** A shared access signature. Where a stored policy says when it ends, that can be changed any time. */
function azureTerms(parameters: ReadonlyMap<string, string>): Terms {
  const [from, until] = ['st', 'se'].map(name => Date.parse(parameters.get(name) ?? ''))
  const isAccount = parameters.has('ss') && parameters.has('srt')
  const writes = /[^rlef]/i.test(parameters.get('sp') ?? '')
  const allows = [...(writes ? [WRITES] : []), ...(isAccount ? ['opens the whole storage account'] : [])].join(' and ')
  return { ...within({ from, until }), ...(allows !== '' && { allows }) }
}

/** Those of two instants that are known. */
function within({ from, until }: { readonly from?: number | undefined; readonly until?: number | undefined }): Terms {
  return { ...(isKnown(from) && { from }), ...(isKnown(until) && { until }) }
}

function isKnown(instant: number | undefined): instant is number {
  return instant !== undefined && Number.isFinite(instant)
}

function secondsIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) * 1000 : undefined
}

// `"DateLessThan":{"AWS:EpochTime":1767290400}`
const LESS_THAN = /"DateLessThan"\s*:\s*\{\s*"AWS:EpochTime"\s*:\s*(?<seconds>\d{1,12})/

/** The end that a CloudFront policy sets: Base64 with `-`, `_` and `~` for what a URL cannot hold. */
function policyEnd(policy: string): number | undefined {
  const base64 = policy.replaceAll('-', '+').replaceAll('_', '=').replaceAll('~', '/')
  return secondsIn(LESS_THAN.exec(Buffer.from(base64, 'base64').toString())?.groups?.['seconds'])
}
