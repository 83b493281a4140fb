import type { Detector, Match, Verdict } from '../detector.ts'
import { claimsOf, jwtVerdict } from '../jwt.ts'
import { basicVerdict, keyVerdict, passwordVerdict } from '../passwords.ts'

/** Formats of any provider, the less specific ones: they stand last, so that a provider's own format wins. */
export const web = (): readonly Detector[] => [
  {
    id: 'json-web-token',
    title: 'JSON Web Token',
    opens: 'lets its holder act as its subject until it expires',
    revoke: 'end its session, or replace the key that it is signed with',
    url: 'https://www.rfc-editor.org/rfc/rfc7519',
    keywords: ['eyJ'],
    pattern: /eyJ[\w-]{8,2000}\.eyJ[\w-]{4,8000}\.[\w-]{20,2000}(?![\w.-])/y,
    check: tokenVerdict,
  },
  {
    id: 'docker-registry-auth',
    title: 'registry credentials',
    opens: 'lets its holder pull, and often push, images',
    revoke: 'change the password, or delete the access token, at the registry',
    url: 'https://docs.docker.com/reference/cli/docker/login/',
    keywords: ['"auth', 'auth='],
    pattern: /"?auth\\?["']?\s{0,8}[:=]\s{0,8}\\?["']?(?<secret>[A-Za-z0-9+/]{8,2000}={0,2})(?![\w+/=-])/dy,
    check: ({ text }) => basicVerdict(text),
  },
  {
    id: 'authorization-header',
    title: 'Authorization header',
    opens: 'lets its holder make the same requests',
    revoke: 'revoke the token, or change the password, where it was issued',
    url: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2',
    keywords: ['authorization'],
    pattern:
      /authorization\\?["']?(?:\s{0,4}[:=,]|\s)\s{0,4}\\?["']?(?<scheme>Bearer|Basic|Token|ApiKey|Api-Key|Api-Token|Key|OAuth|Bot|SSWS|GenieKey|Splunk)\s{1,4}(?:token=\\?["']?)?(?!\w{1,24}=["']?\w)(?<secret>[\w.~+/=-]{8,4000})(?![\w({<$%])/diy,
    check: headerVerdict,
  },
  {
    id: 'bare-authorization-header',
    title: 'Authorization header',
    opens: 'lets its holder make the same requests',
    revoke: 'revoke the token where it was issued',
    url: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2',
    keywords: ['authorization:', 'authorization"', "authorization'", 'authorization\\'],
    pattern: /authorization\\?["']?[ \t]{0,4}:[ \t]{0,4}\\?["']?(?<secret>[\w.~+/=-]{20,4000})(?=\\?["']|\s{0,8}(?:[\r\n]|$))/diy,
    check: ({ text }) => keyVerdict(text),
  },
  {
    id: 'api-key-header',
    title: 'API key in a header',
    opens: 'lets its holder make the same requests',
    revoke: 'delete the key where it was issued',
    url: 'https://swagger.io/docs/specification/v3_0/authentication/api-keys/',
    keywords: ['-key', '-token', '-apikey', '-secret'],
    pattern:
      /(?<=(?<![\w-])(?:x(?:-[a-z]{1,20}){0,3}|private|job|ocp-apim-subscription))-(?:apikey|key|token|secret)\\?["']?(?::|\s{1,4}(?=\\?["']))[ \t]{0,4}\\?["']?(?<secret>[\w.~+/=-]{8,4000})(?![\w({<$%])/diy,
    check: ({ text }) => keyVerdict(text),
  },
  {
    id: 'otlp-header',
    title: 'key in a header of OpenTelemetry',
    opens: 'lets its holder send telemetry at the cost of the account, and with some vendors read it',
    revoke: 'delete the key where it was issued',
    url: 'https://opentelemetry.io/docs/specs/otel/protocol/exporter/',
    keywords: ['otel_exporter_otlp_'],
    pattern:
      /otel_exporter_otlp_(?:[a-z]{1,10}_)?headers(?:\\?["'\]]){0,2}\s{0,4}(?:[:=]|,\s{0,8}value\s{0,2}[:=])\s{0,4}\\?["']?(?:[\w-]{1,60}=[^,"'\s=]{1,400},){0,6}?(?:[\w-]{0,40}(?:token|key|secret|team)|authorization)=(?!(?:bearer|basic)\b)(?<secret>[\w.~+/:-]{8,4000}={0,2})(?![\w({<$%])/diy,
    check: ({ text }) => keyVerdict(text),
  },
  {
    id: 'url-query-secret',
    title: 'secret in the query of a URL',
    opens: 'lets its holder make the same requests; servers and proxies keep it in their logs',
    revoke: 'delete the key where it was issued, and send the next one in a header',
    url: 'https://owasp.org/www-community/vulnerabilities/Information_exposure_through_query_strings_in_url',
    keywords: ['key=', 'token=', 'secret='],
    pattern: /(?<=[?&](?<owner>[a-z_;-]{0,28}))(?<word>token|secret|key)=(?<secret>[\w.~+/%:-]{8,2000}={0,2})(?![\w({<$%])/diy,
    check: match => (isSecretParameter(match.groups) && !BADGE.test(match.near(REACH)) ? keyVerdict(match.text) : 'harmless'),
  },
]

/** `api_key=`, `token=`, not `key=` alone or `page_token=` */
function isSecretParameter({ owner = '', word = '' }: Match['groups']): boolean {
  if (word.toLowerCase() === 'key') return KEY_OWNER.test(owner)
  return word.toLowerCase() === 'secret' || !PLACE.test(owner)
}

const KEY_OWNER = /(?:api|access|auth|secret|subscription)[_-]?$/i
const PLACE = /(?:page|next|continuation|cursor|sync)[_-]?$/i

/** Tokens of badges open a picture. */
const BADGE = /badge|\.svg\?/i
const REACH = 100

/** A token of Supabase's anonymous role is made for browsers; those of its local stack are the same everywhere. */
function tokenVerdict({ text, now }: Match): Verdict {
  const claims = claimsOf(text)
  if (claims === undefined || jwtVerdict(text, now) === 'harmless') return 'harmless'
  if (claims['role'] === 'anon') return 'public'
  if (claims['sub'] === '1234567890') return 'harmless'
  return claims['iss'] === 'supabase-demo' ? 'weak' : 'passed'
}

/** `Authorization: Bearer authentication` is a sentence. */
const WORD = /^[A-Za-z]+(?:[-_][A-Za-z]+)*$/

function headerVerdict({ text, groups: { scheme = '' } }: Match): Verdict {
  if (scheme.toLowerCase() === 'basic') return basicVerdict(text)
  const verdict = passwordVerdict(text, [])
  return verdict === 'none' && text.length < 24 && WORD.test(text) ? 'harmless' : verdict
}
