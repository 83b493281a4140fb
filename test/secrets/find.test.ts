import { describe, expect, test } from 'vitest'
import { families } from '../../src/secrets/detectors/index.ts'
import { findSecrets } from '../../src/secrets/find.ts'
import { ENDINGS } from '../../src/secrets/named-values.ts'
import { derive } from '../../src/source.ts'
import { fake, fakeNames } from '../fakes.ts'
import type { Row } from './finding.ts'
import { file, find, ids, testFormats, testNearMisses } from './finding.ts'

const rows: readonly Row[] = [
  ['hf-token', 'hugging-face-token', 'none'],
  ['openai-key', 'openai-api-key', 'none'],
  ['openai-legacy-key', 'openai-api-key', 'none'],
  ['anthropic-key', 'anthropic-api-key', 'none'],
  ['openrouter-key', 'openrouter-api-key', 'none'],
  ['groq-key', 'groq-api-key', 'none'],
  ['replicate-token', 'replicate-api-token', 'none'],
  ['nvidia-key', 'nvidia-api-key', 'none'],
  ['wandb-key', 'wandb-api-key', 'none'],
  ['runpod-key', 'runpod-api-key', 'none'],
  ['aws-access-key', 'aws-access-key-id', 'none'],
  ['google-api-key', 'google-api-key', 'none'],
  ['google-client-secret', 'google-oauth-client-secret', 'none'],
  ['google-service-account', 'google-service-account', 'passed'],
  ['digitalocean-token', 'digitalocean-token', 'none'],
  ['github-token', 'github-token', 'passed'],
  ['github-oauth-token', 'github-token', 'passed'],
  ['github-app-token', 'github-token', 'none'],
  ['github-token-bad-checksum', 'github-token', 'failed'],
  ['github-pat', 'github-fine-grained-token', 'passed'],
  ['gitlab-token', 'gitlab-token', 'none'],
  ['gitlab-routable-token', 'gitlab-token', 'passed'],
  ['npm-token', 'npm-token', 'passed'],
  ['docker-pat', 'docker-access-token', 'none'],
  ['slack-token', 'slack-token', 'none'],
  ['slack-app-token', 'slack-app-level-token', 'none'],
  ['slack-webhook', 'slack-webhook', 'none'],
  ['sendgrid-key', 'sendgrid-api-key', 'none'],
  ['telegram-token', 'telegram-bot-token', 'none'],
  ['stripe-key', 'stripe-api-key', 'none'],
  ['stripe-restricted-key', 'stripe-api-key', 'none'],
  ['stripe-public-key', 'stripe-publishable-key', 'none', 'public'],
  ['stripe-webhook-secret', 'stripe-webhook-secret', 'none'],
  ['pem-key', 'private-key', 'passed'],
  ['pem-rsa-key', 'private-key', 'passed'],
  ['pem-key-line', 'private-key', 'passed'],
  ['openssh-key', 'private-key', 'passed'],
  ['pgp-key', 'private-key', 'none'],
  ['ppk-key', 'putty-private-key', 'none'],
  ['age-key', 'age-secret-key', 'passed'],
  ['mnemonic', 'seed-phrase', 'passed'],
  ['mnemonic-24', 'seed-phrase', 'passed'],
  ['jwt', 'json-web-token', 'passed'],
  ['jwt-anon', 'json-web-token', 'none', 'public'],
  ['database-uri', 'database-uri', 'none'],
  ['redis-uri', 'database-uri', 'none'],
  ['url-credentials', 'url-credentials', 'none'],
  ['connection-string', 'connection-string', 'none'],
  ['sql-password', 'sql-password', 'none'],
  ['authorization-header', 'authorization-header', 'none'],
  ['authorization-basic', 'authorization-header', 'none'],
]

/** Formats that need a name beside the value. */
const named: readonly (readonly [string, string, string])[] = [
  ['aws_secret_access_key = ', 'aws-secret-key', 'aws-secret-access-key'],
  ['AWS_SECRET_ACCESS_KEY=', 'aws-secret-key', 'aws-secret-access-key'],
  ['"SecretAccessKey": "', 'aws-secret-key', 'aws-secret-access-key'],
  ['S3__SECRET__ACCESS__KEY: ', 'aws-secret-key', 'aws-secret-access-key'],
  ['"auth": "', 'docker-auth', 'docker-registry-auth'],
  ['//registry.internal/:_auth=', 'docker-auth', 'docker-registry-auth'],
  ['WALLET_PRIVATE_KEY=', 'long-hex', 'hex-private-key'],
  ['DEPLOYER_PK: "', 'seed-hex', 'hex-private-key'],
  ['secretSeed: ', 'seed-hex', 'hex-private-key'],
]

const detectors = families.flatMap(rows => rows())

describe('formats', () => {
  testFormats(rows)

  test.each(named)('%s%s is %s', (before, name, detector) => {
    const text = before + fake(name) + (before.endsWith('"') ? '"' : '') + '\n'
    expect(find(text)).toMatchObject([{ detector, span: { start: before.length, end: before.length + fake(name).length } }])
    expect(ids(text.slice(before.length))).toEqual([])
  })

  test.each([
    ['miner-identity', ['miner-identity-key', 'miner-identity-key']],
    ['bittensor-keyfile', ['seed-phrase', 'bittensor-key']],
  ])('%s holds %j', (name, expected) => {
    expect(ids(fake(name))).toEqual(expected)
  })

  test('every detector has a fake', () => {
    const shown = new Set([...fakeNames.flatMap(name => ids(fake(name))), ...named.map(row => row[2])])
    expect(detectors.map(({ id }) => id).filter(id => !shown.has(id))).toEqual([])
  })

  test('something leads to each of them', () => {
    for (const { id, keywords, names = [], run } of detectors) {
      expect(keywords.length + names.length + (run === undefined ? 0 : 1), id).toBeGreaterThan(0)
      for (const keyword of keywords) expect(keyword.length, `${id} ${keyword}`).toBeGreaterThan(2)
      for (const name of names)
        expect(
          ENDINGS.some(ending => name.toLowerCase().endsWith(ending)),
          `${id} ${name}`,
        ).toBe(true)
    }
  })

  test('ids are unique and kebab-case, patterns sticky', () => {
    expect(new Set(detectors.map(({ id }) => id)).size).toBe(detectors.length)
    for (const { id, url, pattern, names } of detectors)
      expect([id, url, pattern.sticky || names !== undefined]).toEqual([
        expect.stringMatching(/^[a-z0-9-]+$/),
        expect.stringMatching(/^https:/),
        true,
      ])
  })
})

/** Formats of a fixed length: the whole match must stand free. */
const exact = [
  'hf-token openrouter-key groq-key replicate-token runpod-key aws-access-key google-api-key google-client-secret',
  'digitalocean-token github-token github-pat npm-token docker-pat sendgrid-key telegram-token age-key anthropic-key',
]
  .join(' ')
  .split(' ')

testNearMisses(exact)

describe('near misses', () => {
  test.each([
    ['an escape before it', `"a\\n${fake('hf-token')}"`, ['hugging-face-token']],
    ['a percent escape before it', `?token%3D${fake('hf-token')}`, ['hugging-face-token']],
    ['a dollar sign in JSON', `{"k":"${fake('groq-key')}"}`, ['groq-api-key']],
    ['a value without company', `"secretSeed": "${fake('seed-hex')}"`, ['hex-private-key']],
    ['a digest', `sha256: ${fake('long-hex')}`, []],
    ['a hash of a seed', `seed_hash: ${fake('long-hex')}`, []],
    ['an encrypted PEM key', fake('pem-encrypted-key'), []],
    ['an encrypted OpenSSH key', fake('openssh-encrypted-key'), []],
    ['an encrypted legacy key', fake('pem-rsa-key').replace('-----\n', '-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n'), []],
    ['a plain legacy key with a header', fake('pem-rsa-key').replace('-----\n', '-----\nComment: ours\n\n'), ['private-key']],
    ['a shortened key', `-----BEGIN PRIVATE KEY-----\n${'MIIE'.repeat(20)}...\n-----END PRIVATE KEY-----`, []],
    ['an encrypted PuTTY key', fake('ppk-key').replace('Encryption: none', 'Encryption: aes256-cbc'), []],
    ['an expired token', fake('jwt-expired'), []],
    ['a token whose header is no JSON', fake('jwt').replace(/^eyJ\w{4}/, 'eyJAAAA'), []],
  ])('%s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected)
  })

  test('without an instant nothing has expired', () => {
    expect(findSecrets(file(fake('jwt-expired')))).toHaveLength(1)
  })

  test('a truncated DER key fails its check', () => {
    const lines = fake('pem-rsa-key').split('\n')
    expect(find([...lines.slice(0, 5), ...lines.slice(6)].join('\n'))).toMatchObject([{ detector: 'private-key', check: 'failed' }])
  })

  test('a routable token with another checksum fails it', () => {
    expect(find(fake('gitlab-routable-token').slice(0, -7) + '0000001')).toMatchObject([{ detector: 'gitlab-token', check: 'failed' }])
  })
})

describe('placeholders and documentation values', () => {
  test.each([
    `hf_${'x'.repeat(34)}`,
    `AKIA${'IOSFODNN7'}EXAMPLE`,
    `aws_secret_access_key = ${'a1b2c3'.repeat(5)}EXAMPLEKEY`,
    `AIza${'abcdefghijklmnopqrstuvwxyz123456789'}`,
    `glpat-${'your_token_goes_here'}`,
    `sk_live_${'0'.repeat(24)}`,
    `https://hooks.slack.com/services/T${'0'.repeat(8)}/B${'0'.repeat(8)}/${'X'.repeat(24)}`,
    'Authorization: Bearer YOUR_API_TOKEN',
    'Authorization: Bearer $API_TOKEN',
    'Authorization: Bearer ${API_TOKEN}',
    'Authorization: Bearer <token>',
  ])('%s', text => {
    expect(ids(text)).toEqual([])
  })
})

describe('passwords in URIs', () => {
  const password = fake('password')

  test.each([
    ['postgres://app:${PW}@db/app'],
    ['postgres://app:$PW@db/app'],
    ['postgres://app:$(PW)@db/app'],
    ['postgres://app:{{password}}@db/app'],
    ['postgres://app:<password>@db/app'],
    ['postgres://app:{password}@db/app'],
    ['postgres://app:%s@db/app'],
    ['postgres://app:***@db/app'],
    ['postgres://app:xxxx@db/app'],
    ['postgres://app:YOUR_PASSWORD@db/app'],
    ['postgres://app@db/app'],
    ['https://user:pass@proxy:3128'],
    [`docker://alpine:${password}@sha256:00`],
    [`http://localhost:8080/users?mail=a@b.c&x=${password}`],
    ['https://abc:xyz@example.com/'],
    ['git@github.com:owner/name.git'],
  ])('%s is silent', text => {
    expect(ids(text)).toEqual([])
  })

  test.each([
    ['postgres://postgres:postgres@db/app', 'weak'],
    ['postgres://gitea:gitea@db/app', 'weak'],
    ['mysql://app:orders-db@orders-db/x', 'weak'],
    ['mysql+pymysql://app:inventory@db:3306/inventory', 'weak'],
    ['amqp://app:guest@mq', 'weak'],
    ['redis://:changeme@cache:6379/0', 'weak'],
    ['mongodb+srv://app:whalehello@db', 'format'],
    ['postgresql+asyncpg://app:p%40ss%2Fw0rt7@db', 'format'],
    ['clickhouse://app:a@b4c@db', 'format'],
  ])('%s is %s', (text, evidence) => {
    const at = text.indexOf(':', text.indexOf('://') + 3) + 1
    expect(find(text)).toMatchObject([{ detector: 'database-uri', evidence, span: { start: at, end: text.lastIndexOf('@') } }])
  })

  test.each([
    [`https://deploy:${password}@git.internal/x`, 'url-credentials'],
    [`ftp://deploy:${password}@files`, 'url-credentials'],
    [`https://oauth2:${fake('gitlab-token')}@gitlab.com/x`, 'gitlab-token'],
    [`jdbc:postgresql://db/app?user=app&password=${password}`, 'connection-string'],
    [`Data Source=db; User Id=sa; Password=${password};`, 'connection-string'],
  ])('%s is %s', (text, detector) => {
    expect(ids(text)).toEqual([detector])
  })
})

describe('seed phrases', () => {
  const words = fake('mnemonic').split(' ')

  test.each([
    ['in an assignment', `MNEMONIC=${words.join(' ')}\nX=1`],
    ['over lines', `words:\n  ${words.join('\n  ')}\n`],
    ['with commas', words.join(', ')],
    ['in a JSON array', `["${words.join('", "')}"]`],
    ['after other list words', `the seed ${words.join(' ')} is used`],
  ])('%s', (_, text) => {
    const [secret] = find(text)
    expect(secret).toMatchObject({ detector: 'seed-phrase', check: 'passed' })
    expect([text.indexOf(words[0]!), text.lastIndexOf(words[11]!) + words[11]!.length]).toEqual([secret!.span.start, secret!.span.end])
  })

  test.each([
    ['two words changed about', [words[1], words[0], ...words.slice(2)].join(' '), ['failed']],
    ['eleven words', words.slice(1).join(' '), []],
    ['a word that is too long', words.with(5, 'abandoned').join(' '), []],
    ['a word that is not in the list', words.with(5, 'kubernetes').join(' '), []],
    ['one word repeated', 'one '.repeat(12), []],
    ['development phrases', `${'test '.repeat(11)}junk and ${'abandon '.repeat(11)}about`, []],
    ['a test vector of BIP39', `${'legal winner thank year wave sausage worth useful '.repeat(2)}`.slice(0, 69) + 'yellow', []],
    ['prose', 'this image will also mount some extra volume when there should exist space inside that folder', []],
  ])('%s', (_, text, expected) => {
    expect(find(text).map(({ check }) => check)).toEqual(expected)
  })
})

test('spans lead back through decoded text', () => {
  const token = fake('hf-token')
  const written = `"a\\u003d${token}"`
  const outer = file(written)
  const decoded = derive(outer, [
    { text: 'a', from: 1, to: 2 },
    { text: '=', from: 2, to: 8 },
    { text: token, from: 8, to: 8 + token.length },
  ])
  expect(findSecrets(decoded)).toMatchObject([{ span: { start: 8, end: 8 + token.length } }])
})

test.each([
  ['.env.example', true],
  ['deploy/values.sample.yaml', true],
  ['.env.template', true],
  ['app.ini.dist', true],
  ['example.env', true],
  ['template.yaml', false],
  ['examples/compose.yaml', false],
  ['.env', false],
])('%s is an example: %s', (path, example) => {
  expect(findSecrets(file(fake('hf-token'), path))).toMatchObject([{ example }])
})

describe('stays linear', () => {
  const units = [
    'key=',
    'a',
    'eyJ',
    '.eyJabcdefgh',
    '-----BEGIN PRIVATE KEY-----',
    `-----BEGIN PRIVATE KEY-----${'a '.repeat(60)}`,
    '://',
    'a://b:',
    'postgres://a:b',
    ';password',
    'sk-',
    `-sk-${'a'.repeat(60)}`,
    `PuTTY-User-Key-File-2: x\nEncryption: none\n${'ab\n'.repeat(150)}`,
    'abandon ability able ',
    ' xoxb-1-1-1-1-1',
    '"private_key": "-----BEGIN PRIVATE KEY-----',
    '/IQoJb3JpZ2lu',
    ' pa-',
    '-secret_a_',
    `MISTRAL_API_KEY${' '.repeat(40)}`,
    '&sig=a',
    '-sky_eyJ',
  ]

  test.each(units)('%j', unit => {
    const text = file(unit.repeat(Math.ceil(1e6 / unit.length)))
    const start = performance.now()
    expect(findSecrets(text)).toEqual([])
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
