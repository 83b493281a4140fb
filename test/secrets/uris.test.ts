import { describe, expect, test } from 'vitest'
import { mayHoldForeignPhrase } from '../../src/secrets/mnemonic.ts'
import { fake } from '../fakes.ts'
import { find, ids, testFormats } from './finding.ts'

const password = fake('password')

testFormats([
  ['database-uri', 'database-uri'],
  ['redis-uri', 'database-uri'],
  ['url-credentials', 'url-credentials'],
  ['oracle-uri', 'oracle-connect-string'],
  ['connection-string', 'connection-string'],
  ['authorization-header', 'authorization-header'],
  ['authorization-basic', 'authorization-header'],
  ['bare-authorization', 'bare-authorization-header'],
  ['url-query-token', 'url-query-secret'],
])

describe('schemes', () => {
  test.each(
    [
      'postgres postgresql postgresql+psycopg2 postgresql+asyncpg postgis+psycopg mysql mysql+pymysql mariadb+mariadbconnector mongodb mongodb+srv redis rediss',
      'amqp amqps clickhouse clickhouse+native mssql mssql+pyodbc sqlserver oracle+cx_oracle cockroachdb nats kafka ldap ldaps neo4j+s mqtts',
    ]
      .join(' ')
      .split(' '),
  )('%s', scheme => {
    const id = scheme.startsWith('postgis') ? 'url-credentials' : 'database-uri'
    expect(ids(`DSN=${scheme}://app:${password}@db.internal:1234/shop`)).toEqual([id])
    expect(ids(`DSN=${scheme}://app:\${DB_PASSWORD}@db.internal:1234/shop`)).toEqual([])
    expect(ids(`DSN=${scheme}://db.internal:1234/shop`)).toEqual([])
    expect(find(`DSN=${scheme}://shop:shop@db.internal:1234/shop`)).toMatchObject([{ evidence: 'weak' }])
  })

  test.each(['smtp', 'smtps', 'ftp', 'ftps', 'sftp', 'ssh', 'http', 'https', 'socks5', 'rtsp'])('%s', scheme => {
    expect(ids(`X=${scheme}://deploy:${password}@files.internal/x`)).toEqual(['url-credentials'])
    expect(ids(`X=${scheme}://deploy:<password>@files.internal/x`)).toEqual([])
  })
})

describe('connection strings', () => {
  test.each([
    [`jdbc:postgresql://db:5432/shop?user=app&password=${password}`],
    [`jdbc:mysql://db/shop?password=${password}&user=app`],
    [`jdbc:sqlserver://db:1433;databaseName=shop;user=app;password=${password};encrypt=true`],
    [`Server=db;Database=shop;Uid=app;Pwd=${password};`],
    [`Data Source=db; User Id=app; Password = ${password}`],
    [`host=db port=5432 dbname=shop user=app password=${password} sslmode=disable`],
    [`Server=tcp:db,1433;User ID=app;Password='${password}';`],
  ])('%s', text => {
    expect(find(text)).toMatchObject([{ detector: 'connection-string', evidence: 'format', span: { start: text.indexOf(password) } }])
    expect(ids(text.replace(password, '${DB_PASSWORD}'))).toEqual([])
    expect(ids(text.replace(password, '<password>'))).toEqual([])
  })

  test.each([
    ['the user as password', 'Server=db;User Id=shop;Password=shop;', ['weak']],
    ['a name and a value on lines of their own', `user=app\npassword=${password}`, []],
    ['arguments of a function', 'connect(user=app, password=None1)', []],
    ['Oracle, the user as password', 'jdbc:oracle:thin:scott/scott@//db:1521/x', ['weak']],
    ['Oracle, a reference', 'jdbc:oracle:thin:app/${PW}@db:1521:x', []],
    ['Oracle without a user', 'jdbc:oracle:thin:@//db:1521/x', []],
  ])('%s', (_, text, expected) => {
    expect(find(text).map(({ evidence }) => evidence)).toEqual(expected)
  })
})

describe('headers', () => {
  const token = fake('bare-authorization').split(' ')[1]!
  const basic = (login: string): string => Buffer.from(login).toString('base64')

  test.each([
    [`proxy_set_header Authorization "Bearer ${token}";`, 'authorization-header'],
    [`Authorization: Token ${token}`, 'authorization-header'],
    [`Authorization: Token token="${token}"`, 'authorization-header'],
    [`{"Authorization": "ApiKey ${token}"}`, 'authorization-header'],
    [`{\\"Authorization\\": \\"Bearer ${token}\\"}`, 'authorization-header'],
    [`add_header 'Authorization' 'Basic ${basic(`app:${password}`)}';`, 'authorization-header'],
    [`-H "Authorization: Basic ${basic('app:Kite-48219x')}" https://acme.dev`, 'authorization-header'],
    [`"authorization": "${token}"`, 'bare-authorization-header'],
    [`-H 'x-api-key: ${token}'`, 'api-key-header'],
    [`-H "X-Auth-Token: ${token}"`, 'api-key-header'],
    [`-H "X-Acme-Api-Key: ${token}"`, 'api-key-header'],
    [`-H "x-apikey: ${token}"`, 'api-key-header'],
    [`PRIVATE-TOKEN: ${token}`, 'api-key-header'],
    [`Ocp-Apim-Subscription-Key: ${token}`, 'api-key-header'],
    [`proxy_set_header X-API-Key "${token}";`, 'api-key-header'],
  ])('%s', (text, detector) => {
    expect(ids(text)).toEqual([detector])
  })

  test.each([
    ['Authorization: Bearer authentication'],
    ['WWW-Authenticate, authorization: Basic realm="acme"'],
    ['Authorization: Bearer $TOKEN'],
    ['proxy_set_header Authorization $http_authorization;'],
    ['authorization: rbac-with-groups-and-2-roles is what this does'],
    ['authorization:\n  some-mode-with-a-long-name-v2\n'],
    ['Authorization: OAuth realm=movies-2024'],
    ['Authorization: AWS4-HMAC-SHA256 Credential=x'],
    ['-H "x-api-key: $API_KEY"'],
    ['-H "x-api-key: ${API_KEY}"'],
    ['-H "x-api-key: your-api-key-1"'],
    ['Access-Control-Allow-Headers: x-api-key, content-type, x-auth-token-2024'],
    ['x-api-key: header'],
    ['x-api-key: /run/secrets/key1'],
    ['x-forwarded-for: 10.20.30.40'],
    ['index-key: abcdefgh1234'],
  ])('%s is silent', text => {
    expect(ids(text)).toEqual([])
  })
})

describe('queries', () => {
  const token = fake('bare-authorization').split(' ')[1]!

  test.each(['api_key', 'apikey', 'api-key', 'access_token', 'token', 'auth_token', 'client_secret', 'private_token', 'subscription-key'])(
    '%s',
    name => {
      expect(ids(`curl https://api.internal/v1?${name}=${token}`)).toEqual(['url-query-secret'])
      expect(ids(`<a href="https://api.internal/v1?page=1&amp;${name}=${token}">`)).toEqual(['url-query-secret'])
      expect(ids(`curl "https://api.internal/v1?${name}=$TOKEN"`)).toEqual([])
      expect(ids(`https://api.internal/v1?${name}={token}`)).toEqual([])
      expect(ids(`https://api.internal/v1?${name}=YOUR_TOKEN_1`)).toEqual([])
    },
  )

  test.each([
    `https://api.internal/v1?page_token=${token}`,
    `https://api.internal/v1?nextToken=${token}`,
    `https://api.internal/v1?sort_key=${token}`,
    'https://api.internal/v1?token=some-words-only',
    `[![coverage](https://codecov.io/gh/acme/shop/graph/badge.svg?token=${token.slice(0, 10)})](https://codecov.io/gh/acme/shop)`,
    `a.zip?X-Amz-Signature=${'ab12'.repeat(16)}`,
  ])('%s is silent', text => {
    expect(ids(text)).toEqual([])
  })
})

describe('stays linear', () => {
  const units = [
    '&token=',
    '?a_token=a1',
    'x-key: ',
    '-key',
    'x-a-b-c-key',
    'a=b password=c1',
    'postgres://a',
    ':6379,a=b,password=c',
    '@secure() @a() ',
    'otel_exporter_otlp_headers=a=b,',
    'network_key: 1, 2 ',
    'smtp.postmarkapp.com user ',
    'oracle:thin:a/',
    'authorization: ',
    'Authorization "Bearer a1',
    'BT_PW_A',
    'private_key ',
    '"d": "a',
    'LS0tLS1CRUdJTiA',
    '1, ',
    '[1,',
    'aB1',
    'mot ',
    'été ',
    '的 ',
    '한',
    'cache_peer a b ',
    '/ppp add secret= ',
    'LoginModule required a="b" ',
  ]

  test.each(units)('%j', unit => {
    const text = unit.repeat(Math.ceil(1e6 / unit.length))
    const start = performance.now()
    find(text)
    mayHoldForeignPhrase(text)
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
