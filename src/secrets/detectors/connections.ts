import { percentDecoded } from '../decode.ts'
import type { Detector, Match, Verdict } from '../detector.ts'
import { isSampleLogin } from '../languages.ts'
import { passwordVerdict } from '../passwords.ts'
import { isHash } from '../sealed.ts'

const OPENS = 'opens the database to whoever reaches its host'
const REVOKE = 'change the password of the user'

/** `'x'`, `= N'x'`, `PASSWORD('x')`, and how a string is quoted in another one. */
const QUOTED = String.raw`\s{0,9}=?\s{0,9}(?:(?:old_)?password\s?\(\s?)?[ne]?(?:'\\''|\\{0,2}["']|'')(?<secret>[^\s'"\\]{1,256})(?=\\{0,2}['"])`

/** `CREATE USER app WITH PASSWORD 'x'`, `IDENTIFIED WITH plugin BY 'x'`, `SET PASSWORD FOR 'app'@'%' = 'x'` */
const STATEMENT = new RegExp(
  String.raw`(?:(?:create|alter) (?:user|role|login|group)\s{1,9}(?:if (?:not )?exists\s{1,9})?(?<user>[^\s;]{1,128})[^;]{0,300}?\spassword|identified (?:with\s{1,9}[^\s;]{1,64}(?<!_hash[\\'"]{0,2})\s{1,9})?by|set password(?:\s{1,9}for\s{1,9}[^\s;]{1,128})?)${QUOTED}`,
  'diy',
)

/** `postgresql+psycopg2://app:x@db:5432/shop` */
const URI =
  /(?<=(?<scheme>[A-Za-z][A-Za-z0-9]{0,30})(?:\+[A-Za-z0-9_]{1,20}){0,2}):\/\/(?<user>[^\s:/?#@"'`\\]{0,128}):(?<secret>[^\s/?#"'`\\]{1,256})@(?<host>(?!sha\d{3}:)[^\s/:?#"'`\\@]{1,253})(?:(?::\d{1,5})?\/(?<database>[\w-]{1,64}))?/dy

/** The schemes of databases, caches, queues and directories. */
const DATABASES = new Set(
  (
    'postgres postgresql cockroach cockroachdb crdb timescaledb mysql mysqlx mariadb tidb mongodb redis rediss valkey valkeys keydb ' +
    'amqp amqps rabbitmq clickhouse clickhouses mssql sqlserver oracle db2 nats kafka mqtt mqtts memcache memcached ldap ldaps ' +
    'neo4j neo4js bolt elasticsearch opensearch couchdb couchbase couchbases influxdb cassandra scylladb snowflake redshift trino ' +
    'presto hive vertica bigquery questdb surrealdb firebird'
  ).split(' '),
)

/** URIs and connection strings with a password in them. */
export const connections = (): readonly Detector[] => [
  {
    id: 'database-uri',
    title: 'database URI with a password',
    opens: OPENS,
    revoke: REVOKE,
    url: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
    keywords: ['://'],
    pattern: URI,
    check: match => (DATABASES.has((match.groups['scheme'] ?? '').toLowerCase()) ? userinfoVerdict(match) : 'harmless'),
  },
  {
    id: 'url-credentials',
    title: 'URL with a password',
    opens: 'lets its holder log in where the URL points',
    revoke: REVOKE,
    url: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
    keywords: ['://'],
    pattern: URI,
    check: match => (isSample(match) ? 'harmless' : userinfoVerdict(match)),
  },
  {
    id: 'oracle-connect-string',
    title: 'Oracle connect string with a password',
    provider: 'Oracle',
    opens: OPENS,
    revoke: REVOKE,
    url: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/jjdbc/data-sources-and-URLs.html',
    keywords: ['oracle:thin:', 'oracle:oci:', 'oracle:oci8:'],
    pattern: /oracle:(?:thin|oci8?):(?<user>[\w$#.-]{1,64})\/(?<secret>[^\s@"'`\\/]{1,128})@/diy,
    check: ({ text, groups: { user } }) => passwordVerdict(text, [user]),
  },
  {
    id: 'connection-string',
    title: 'connection string with a password',
    opens: OPENS,
    revoke: REVOKE,
    url: 'https://learn.microsoft.com/en-us/dotnet/framework/data/adonet/connection-string-syntax',
    keywords: ['password=', 'password =', 'pwd=', 'pwd ='],
    pattern:
      /(?<=(?:[a-z] ?= ?[^\s;"'&,()]{1,200}|:\/\/[^\s"']{1,300})[;&? ] ?)(?:password|pwd) ?= ?(?:['{](?=[^\s'}]{1,256}['}]))?(?<secret>(?:(?!<\/)[^\s;&"'`\\}]){1,256})/diy,
    check: connectionVerdict,
  },
  {
    id: 'redis-configuration-string',
    title: 'Redis connection string with a password',
    provider: 'StackExchange.Redis',
    opens: OPENS,
    revoke: REVOKE,
    url: 'https://stackexchange.github.io/StackExchange.Redis/Configuration.html',
    keywords: [',password='],
    pattern: /(?<=[\w.-]:\d{2,5}(?:,[\w.-]{1,100}(?::\d{1,5}|=[^\s,"']{0,100})){0,8}),password=(?<secret>[^\s,"'`\\;]{1,256})/diy,
    check: ({ text }) => passwordVerdict(text, ['redis']),
  },
  {
    id: 'sql-password',
    title: 'password in an SQL statement',
    opens: OPENS,
    revoke: REVOKE,
    url: 'https://www.postgresql.org/docs/current/sql-createrole.html',
    keywords: [
      ...['create', 'alter'].flatMap(verb => ['user', 'role', 'login', 'group'].map(object => `${verb} ${object}`)),
      'identified by',
      'identified with',
      'set password',
    ],
    pattern: STATEMENT,
    check: statementVerdict,
  },
  {
    id: 'sql-bare-password',
    title: 'password in an SQL statement',
    provider: 'Oracle',
    opens: OPENS,
    revoke: REVOKE,
    url: 'https://docs.oracle.com/en/database/oracle/oracle-database/23/sqlrf/CREATE-USER.html',
    keywords: ['identified by'],
    pattern:
      /(?<=\b(?:user|to)\s{1,9}(?<user>"?[\w$#]{1,128})"?\s{1,9})identified by\s{1,9}(?<secret>[a-z][\w$#]{0,40}\d[\w$#-]{0,80})(?=\s{0,9}(?:;|\b(?:using|default|temporary|quota|profile|account)\b))/diy,
    check: statementVerdict,
  },
  {
    id: 'sql-quoted-password',
    title: 'password in an SQL statement',
    opens: OPENS,
    revoke: REVOKE,
    url: 'https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-DOLLAR-QUOTING',
    keywords: ['password $'],
    pattern: /password[ \t]{1,9}\$(?<tag>(?:[A-Za-z_]\w{0,62})?)\$(?![\s"'+,])(?<secret>[^$\r\n]{1,256})\$\k<tag>\$/diy,
    check: statementVerdict,
  },
  {
    id: 'sql-server-password',
    title: 'password in a statement of SQL Server',
    provider: 'Microsoft',
    opens: OPENS,
    revoke: REVOKE,
    url: 'https://learn.microsoft.com/en-us/sql/t-sql/statements/create-master-key-transact-sql',
    keywords: [
      'encryption by password',
      'decryption by password',
      'with password',
      '@rmtpassword',
      '@passwd',
      'sp_addlogin',
      '@job_login_password',
      '@password',
    ],
    pattern:
      /(?:(?:encryption by|decryption by|with) password|@(?:rmt|job_login_)?passw(?:or)?d|sp_addlogin\s{1,9}n?'(?<user>[^'\r\n]{1,128})'(?=\s{0,9},))\s{0,9}[=,]\s{0,9}n?'(?![\s"+,)])(?<secret>[^'\r\n]{1,256})'/diy,
    check: statementVerdict,
  },
]

/** What documentation writes where a user and a password belong, and a host. */
const SAMPLE_LOGINS = new Set(['user', 'username'].flatMap(user => [`${user}:pass`, `${user}:password`]))
const SAMPLE_HOSTS = new Set(['example.com', 'example.net', 'example.org'])

function isSample({ text, groups: { user = '', host = '' } }: Match): boolean {
  return SAMPLE_LOGINS.has(`${user}:${text}`.toLowerCase()) || SAMPLE_HOSTS.has(host.toLowerCase())
}

/** `User Id=app`, `Database=shop`, `dbname=shop` */
const ACCOUNT = /(?:user(?: ?id|name)?|uid|database|dbname|initial catalog) ?= ?([^\s;&"'`]{1,64})/gi

/** `host=host`, `Server=hostname` */
const SAMPLE_HOST = /(?:host|server) ?= ?(?:host|hostname|server)(?![\w.-])/i

/** How far a connection string reaches. */
const ONE_STRING = 300

function connectionVerdict({ text, near }: Match): Verdict {
  const string = near(ONE_STRING)
  return isSampleLogin('user', text, 'host') && SAMPLE_HOST.test(string) ? 'harmless' : passwordVerdict(text, accountsIn(string))
}

function accountsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(ACCOUNT), match => match[1]!)
}

function statementVerdict({ text, groups: { user = '' } }: Match): Verdict {
  return isHash(text) ? 'harmless' : passwordVerdict(text, [user.replace(QUOTES, '')])
}

/** What GitHub documents as the password beside a token. */
const TOKEN_IS_USER = 'x-oauth-basic'

const QUOTES = /[\\'"`]/g

/** `[user[:password]@]host` is a grammar. */
function userinfoVerdict({ text, groups: { user = '', host = '', database } }: Match): Verdict {
  const login = percentDecoded(user)
  if (text === TOKEN_IS_USER) return passwordVerdict(login, [])
  if (login.startsWith('[') && text.endsWith(']')) return 'harmless'
  return isSampleLogin(login, percentDecoded(text), host) ? 'harmless' : passwordVerdict(text, [login, host, database])
}
