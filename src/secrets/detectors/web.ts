import { objectOf, percentDecoded } from '../decode.ts'
import type { Detector, Match, Verdict } from '../detector.ts'
import { basicVerdict, passwordVerdict } from '../passwords.ts'

/** Formats of any provider, the less specific ones: they stand last, so that a provider's own format wins. */
export const web: readonly Detector[] = [
  {
    id: 'json-web-token',
    title: 'JSON Web Token',
    opens: 'lets its holder act as its subject until it expires',
    url: 'https://www.rfc-editor.org/rfc/rfc7519',
    keywords: ['eyJ'],
    pattern: /(?<header>eyJ[\w-]{8,2000})\.(?<claims>eyJ[\w-]{4,8000})\.[\w-]{20,2000}(?![\w.-])/y,
    check: tokenVerdict,
  },
  {
    id: 'docker-registry-auth',
    title: 'registry credentials',
    opens: 'lets its holder pull, and often push, images',
    url: 'https://docs.docker.com/reference/cli/docker/login/',
    keywords: ['"auth', 'auth='],
    pattern: /"?auth\\?["']?\s{0,8}[:=]\s{0,8}\\?["']?(?<secret>[A-Za-z0-9+/]{8,2000}={0,2})(?![\w+/=-])/dy,
    check: ({ text }) => basicVerdict(text),
  },
  {
    id: 'database-uri',
    title: 'database URI with a password',
    opens: 'opens the database to whoever reaches its host',
    url: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
    keywords: ['://'],
    pattern:
      /(?<=(?<![a-z])(?:postgres(?:ql)?|mysqlx?|mariadb|mongodb|rediss?|valkeys?|amqps?|clickhouse|mssql|sqlserver|oracle|cockroachdb|nats|kafka|ldaps?|neo4j|bolt|elasticsearch|couchdb|influxdb|cassandra|snowflake|redshift|trino)(?:\+[a-z0-9]{1,20})?):\/\/(?<user>[^\s:/?#@"'`\\]{0,128}):(?<secret>[^\s/?#"'`\\]{1,256})@(?<host>(?!sha\d{3}:)[^\s/:?#"'`\\@]{1,253})(?:(?::\d{1,5})?\/(?<database>[\w-]{1,64}))?/diy,
    check: userinfoVerdict,
  },
  {
    id: 'url-credentials',
    title: 'URL with a password',
    opens: 'lets its holder log in where the URL points',
    url: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
    keywords: ['://'],
    pattern:
      /(?<=[a-z][a-z0-9+.-]{1,30}):\/\/(?<user>[^\s:/?#@"'`\\]{0,128}):(?<secret>[^\s/?#"'`\\]{1,256})@(?<host>(?!sha\d{3}:)[^\s/:?#"'`\\@]{1,253})/diy,
    check: match => (SAMPLE.test(`${match.groups['user']}:${match.text}@${match.groups['host']}`) ? 'harmless' : userinfoVerdict(match)),
  },
  {
    id: 'connection-string',
    title: 'connection string with a password',
    opens: 'opens the database to whoever reaches its host',
    url: 'https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-string-syntax',
    keywords: ['password=', 'pwd='],
    pattern: /(?<=(?:[a-z]=[^\s;"'&]{1,200}|:\/\/[^\s"']{1,300})[;&?] ?)(?:password|pwd)=(?<secret>[^\s;&"'`\\]{1,256})/diy,
    check: ({ text }) => passwordVerdict(text, []),
  },
  {
    id: 'authorization-header',
    title: 'Authorization header',
    opens: 'lets its holder make the same requests',
    url: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2',
    keywords: ['authorization'],
    pattern:
      /authorization\\?["']?\s{0,4}[:=,]\s{0,4}\\?["']?(?<scheme>Bearer|Basic|Token|ApiKey)\s{1,4}(?<secret>[\w.~+/=-]{8,4000})(?![\w({<$%])/diy,
    check: headerVerdict,
  },
]

/** What documentation writes where a user, a password and a host belong. */
const SAMPLE = /^user(?:name)?:pass(?:word)?@|@example\.(?:com|net|org)$/i

/** A token of Supabase's anonymous role is made for browsers; those of its local stack are the same everywhere. */
function tokenVerdict({ groups: { header = '', claims = '' }, now }: Match): Verdict {
  const [head, body] = [header, claims].map(part => objectOf(Buffer.from(part, 'base64url').toString()))
  if (head?.['alg'] === undefined || body === undefined) return 'harmless'
  if (typeof body['exp'] === 'number' && now !== undefined && body['exp'] * 1000 < now) return 'harmless'
  if (body['role'] === 'anon') return 'public'
  if (body['sub'] === '1234567890') return 'harmless'
  return body['iss'] === 'supabase-demo' ? 'weak' : 'passed'
}

function userinfoVerdict({ text, groups: { user = '', host, database } }: Match): Verdict {
  return passwordVerdict(text, [percentDecoded(user), host, database])
}

function headerVerdict({ text, groups: { scheme = '' } }: Match): Verdict {
  return scheme.toLowerCase() === 'basic' ? basicVerdict(text) : passwordVerdict(text, [])
}
