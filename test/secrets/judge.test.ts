import { describe, expect, test } from 'vitest'
import { literalOf } from '../../src/formats/word.ts'
import type { Settings } from '../../src/model.ts'
import type { Judgement } from '../../src/secrets/judge.ts'
import { judgeEntry } from '../../src/secrets/judge.ts'
import type { Mapped } from '../../src/source.ts'
import { slice, wholeText } from '../../src/source.ts'
import type { Reference, Value } from '../../src/value.ts'
import { fake } from '../fakes.ts'

const settings: Settings = { now: Date.UTC(2026, 0, 1), strict: false, rules: {}, names: ['license'], floatingTags: [], targets: [] }

function file(text: string, path = 'compose.yaml'): Mapped {
  return wholeText({ path, text, scope: 'report' })
}

function literal(text: string): Value {
  return literalOf(file(text))
}

function judge(name: string, value: Value, siblings: readonly string[] = []): Judgement {
  return judgeEntry(name, value, { settings, path: 'compose.yaml', siblings })
}

/** `${NAME:-fallback}` and text around it, as a front end would give it. */
function templated(text: string, more: Partial<Reference> = {}): Value {
  const whole = file(text)
  const match = /\$\{(\w+)(?:(:?[-+?])([^}]*))?\}/.exec(text)!
  const [written, name, operator, fallback] = match
  const start = match.index + 2 + name!.length + (operator?.length ?? 0)
  const span = { source: whole.source, start: match.index, end: match.index + written.length }
  const reference: Reference = {
    kind: 'reference',
    to: 'environment',
    name: name!,
    ...(operator === ':-' || operator === ':?' || operator === '-' || operator === ':+' ? { operator } : {}),
    ...(fallback !== undefined && { fallback: literalOf(slice(whole, start, start + fallback.length)) }),
    span,
    ...more,
  }
  if (written === text) return reference
  const parts = [literalOf(slice(whole, 0, span.start)), reference, literalOf(slice(whole, span.end))]
  return { kind: 'template', parts: parts.filter(part => part.kind !== 'literal' || part.text.length > 0), span: whole.span }
}

function written({ secret }: Judgement, text: string): string | undefined {
  return secret && text.slice(secret.span.start, secret.span.end)
}

describe('literals', () => {
  test.each([
    ['DB_PASSWORD', fake('password'), 'name', 'sensitive-name'],
    ['DB_PASSWORD', 'whalehello', 'name', 'sensitive-name'],
    ['DB_PASSWORD', '84', 'name', 'sensitive-name'],
    ['APP_LICENSE', 'K3Q9-77', 'name', 'sensitive-name'],
    ['POSTGRES_PASSWORD', 'postgres', 'weak', 'sensitive-name'],
    ['MYAPP_PASSWORD', 'myapp', 'weak', 'sensitive-name'],
    ['adminPassword', 'prom-operator', 'weak', 'sensitive-name'],
    ['PASSWORD', 'password', 'weak', 'sensitive-name'],
    ['ROOT_PASSWORD', '123456', 'weak', 'sensitive-name'],
    ['API_KEY', 'abcdefgh12345678', 'weak', 'sensitive-name'],
    ['LITELLM_MASTER_KEY', 'sk-1234', 'weak', 'sensitive-name'],
    ['PASSWORD_2', '84', 'name', 'sensitive-name'],
    ['PASSWORD_HISTORY', '48151623', 'name', 'sensitive-name'],
    ['clientSecret', 'blue-horse', 'name', 'sensitive-name'],
    ['dbSecret', 'Blue-horse', 'name', 'sensitive-name'],
    ['jwt.key', 'kettle4two', 'name', 'sensitive-name'],
    ['secretData', `{"value":"${fake('password')}"}`, 'name', 'sensitive-name'],
    ['TOKEN_GITHUB', 'kettle4two', 'name', 'sensitive-name'],
    ['acme.io/api-token', 'kettle4two', 'name', 'sensitive-name'],
    ['HF_TOKEN', fake('hf-token'), 'format', 'hugging-face-token'],
    ['ANYTHING', fake('hf-token'), 'format', 'hugging-face-token'],
    ['AWS_SECRET_ACCESS_KEY', fake('aws-secret-key'), 'format', 'aws-secret-access-key'],
    ['MINER_SEED', fake('seed-hex'), 'format', 'hex-private-key'],
    ['wallet_private_key', fake('long-hex'), 'format', 'miner-identity-key'],
    ['COLDKEY_PHRASE', fake('mnemonic'), 'format', 'seed-phrase'],
    ['auth', fake('docker-auth'), 'format', 'docker-registry-auth'],
    ['FERNET_KEY', fake('fernet-key'), 'name', 'sensitive-name'],
  ])('%s=%s is evident by %s', (name, text, evidence, detector) => {
    const judged = judge(name, literal(text))
    expect(judged).toMatchObject({ sensitive: true, secret: { evidence, detector, name, example: false } })
    expect(written(judged, text)).toBe(text)
  })

  test.each([
    ['DATABASE_URL', fake('database-uri'), 'format', 17],
    ['DATABASE_URL', 'postgres://app:app@db/app', 'weak', 15],
    ['NEO4J_AUTH', 'neo4j/whalehello', 'name', 6],
    ['NEO4J_AUTH', 'neo4j/password', 'weak', 6],
    ['BASIC_AUTH', 'deploy:whalehello', 'name', 7],
    ['BASIC_AUTH', 'deploy:deploy', 'weak', 7],
    ['NEXUS_CREDS', 'deploy:whalehello', 'name', 7],
    ['GEM_AUTH', fake('long-hex').slice(-32), 'name', 0],
    ['PROXY_AUTH', fake('long-hex'), 'name', 0],
    ['ADMIN_TOKEN', '/dX1/' + fake('application-salt').slice(-30), 'name', 0],
  ])('%s=%s is evident by %s, at its password', (name, text, evidence, start) => {
    const at = name === 'DATABASE_URL' ? text.indexOf(':', text.indexOf('://') + 3) + 1 : start
    expect(judge(name, literal(text))).toMatchObject({ sensitive: true, secret: { evidence, span: { start: at } } })
  })

  test.each([
    ['HF_TOKEN', ''],
    ['HF_TOKEN', '<your token>'],
    ['HF_TOKEN', 'hf_xxxxxxxx'],
    ['OPENAI_API_KEY', 'EMPTY'],
    ['ALLOW_EMPTY_PASSWORD', 'yes'],
    ['PASSWORD_ACCESS', 'true'],
    ['MAX_NEW_TOKENS', '256'],
    ['num_tokens', '256'],
    ['tokens', '256'],
    ['DB_PASSWORD_FILE', '/run/secrets/db'],
    ['DB_PASSWORD', '/run/secrets/db'],
    ['K8S_REGISTRY_SECRET', 'my-registry-secret'],
    ['hf_token_env', 'HF_TOKEN'],
    ['hf_token', 'HF_TOKEN'],
    ['REGISTRY_AUTH', 'htpasswd'],
    ['REGISTRY_AUTH', 'registry:5000'],
    ['NEXUS_CREDS', 'nexus-credentials'],
    ['GEM_AUTH', 'token'],
    ['NEO4J_AUTH', 'none'],
    ['NEXUS_CREDS', 'nexus-login'],
    ['PROXY_AUTH', 'f'.repeat(32)],
    ['ADMIN_TOKEN', '/Users/Anna2/Library/Keychains'],
    ['RAD_SEEDS', 'seed.example.com:8776'],
    ['SEED', '42'],
    ['REDIS_URL', 'redis://cache:6379/0'],
    ['DATABASE_URL', 'postgres://app@db/app'],
    ['IMAGE_DIGEST', fake('long-hex')],
    ['DB_PASSWORD', 'ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]'],
    ['USER', 'postgres'],
    ['PASSPORT_SECRET', '3600'],
    ['BYPASS_TOKEN', '3600'],
    ['PASSWORD_HISTORY', '5'],
    ['PASSWORD_ROUNDS', '12'],
    ['auth.password_attempts', '3'],
    ['credentialsSecret', 's3-credentials'],
    ['dbSecret', 'app-db'],
    ['sshKeySecret', 'airflow-git-ssh'],
    ['passwordsSecretKeystoreKey', 'keystore-password'],
    ['secretKeys.adminPasswordKey', 'pg-admin'],
    ['vault.hashicorp.com/tls-secret', 'vault-ca-8f2c9'],
    ['no-secrets/no-secrets', 'error'],
    ['no-hardcoded-password', 'blocker'],
    ['detect-private-key', 'high'],
    ['hardcoded-password', 'warn'],
  ])('%s=%s is not sensitive', (name, text) => {
    expect(judge(name, literal(text))).toEqual({ sensitive: false })
  })

  test.each([
    ['HF_TOKEN', '$HF_TOKEN'],
    ['HF_TOKEN', '${HF_TOKEN}'],
    ['HF_TOKEN', '${env:HF_TOKEN}'],
    ['HF_TOKEN', 'op://vault/hf/token'],
    ['DB_PASSWORD', 'ref+vault://app#/db'],
    ['DB_PASSWORD', '{{ .Values.password }}'],
    ['password', '${{ secrets.GITHUB_TOKEN }}'],
    ['TOKEN', 'Bearer ${TOKEN}'],
  ])('%s=%s is sensitive without a secret', (name, text) => {
    expect(judge(name, literal(text))).toEqual({ sensitive: true })
  })

  test('a key that is public by design is not sensitive', () => {
    expect(judge('STRIPE_KEY', literal(fake('stripe-public-key')))).toMatchObject({ sensitive: false, secret: { evidence: 'public' } })
  })

  test('a password equal to a sibling is weak', () => {
    expect(judge('DB_PASSWORD', literal('gitlab'), ['gitlab'])).toMatchObject({ secret: { evidence: 'weak' } })
    expect(judge('DB_PASSWORD', literal('gitlab'), ['orders'])).toMatchObject({ secret: { evidence: 'name' } })
  })

  test.each([
    ['locales/de.json', 'Passwort', false],
    ['src/lang/ar-SY.json', 'كلمة السر 2', false],
    ['i18n/az-Latn-az/login.json', 'Mot de passe', false],
    ['locales/de.json', 'whale7hello', true],
    ['languages/go/compose.yaml', 'whalehello', true],
    ['lang/config.json', 'whalehello', true],
    ['messages.properties', 'Password', false],
    ['src/main/resources/labels_es.properties', 'Contrase\\u00f1a', false],
    ['login_pt_BR.properties', 'Senha', false],
    ['lib/l10n/app_en.arb', 'Password', false],
    ['messages_de.properties', 'whale7hello', true],
    ['application-prod.properties', 'Kennwort', true],
  ])('in %s, the password %s is one: %s', (path, text, expected) => {
    expect(judgeEntry('password', literalOf(file(text, path)), { settings, path }).sensitive).toBe(expected)
  })

  test('a file that is named like a translation is none where its values are no words', () => {
    const judged = (prose: boolean): boolean =>
      judgeEntry('password', literalOf(file('whalehello', 'lang/db.yaml')), { settings, path: 'lang/db.yaml', prose }).sensitive
    expect([judged(true), judged(false)]).toEqual([false, true])
  })

  test.each([
    ['CHANGELOG.md', 'postgres', false],
    ['docs/release-notes.md', 'postgres', false],
    ['test/fixtures/db.yaml', 'postgres', false],
    ['test/fixtures/db.yaml', 'whalehello', true],
    ['changes/db.yaml', 'postgres', true],
  ])('in %s, the password %s is one: %s', (path, text, expected) => {
    expect(judgeEntry('password', literalOf(file(text, path)), { settings, path }).sensitive).toBe(expected)
  })

  test.each([
    ['# localstack\n', false],
    ['# minio\n', true],
  ])('beside %j, the key of AWS is one: %s', (before, expected) => {
    const value = literalOf(slice(file(`${before}test`), before.length))
    expect(judge('AWS_SECRET_ACCESS_KEY', value).sensitive).toBe(expected)
  })

  test('what is commented out and easy to guess opens nothing', () => {
    const judged = (text: string): boolean =>
      judgeEntry('password', literal(text), { settings, path: 'app.ini', commented: true }).sensitive
    expect([judged('admin'), judged('whalehello')]).toEqual([false, true])
  })

  test('the file may be an example', () => {
    const judged = judgeEntry('DB_PASSWORD', literalOf(file('whalehello', '.env.example')), { settings, path: '.env.example' })
    expect(judged).toMatchObject({ secret: { evidence: 'name', example: true } })
  })

  test('the preview of a named value tells no more than the class of its length', () => {
    const previews = ['whale', 'whalehello', 'whalehello whalehello', 'whalehello '.repeat(4)].map(
      text => judge('PASSWORD', literal(text)).secret?.preview,
    )
    expect(previews).toEqual([
      '… (fewer than 8 characters)',
      '… (8 or more characters)',
      '… (16 or more characters)',
      '… (32 or more characters)',
    ])
  })
})

describe('defaults and parts', () => {
  test.each([
    ['DB_PASSWORD', '${X:-whalehello}', 'whalehello'],
    ['DB_PASSWORD', '${X-whalehello}', 'whalehello'],
    ['DB_PASSWORD', '${X:+whalehello}', 'whalehello'],
    ['ANYTHING', `\${X:-${fake('hf-token')}}`, fake('hf-token')],
    ['DATABASE_URL', 'postgres://app:${X:-whalehello}@db/app', 'whalehello'],
    ['DATABASE_URL', 'postgres://app:whalehello@${HOST}/app', 'whalehello'],
    ['DATABASE_URL', 'postgres://app:whalehello@${HOST:-db}/app', 'whalehello'],
    ['DB_PASSWORD', 'n3verguess${ME}', 'n3verguess'],
  ])('%s=%s holds %s', (name, text, secret) => {
    const judged = judge(name, templated(text))
    expect(judged).toMatchObject({ sensitive: true, secret: { name } })
    expect(written(judged, text)).toBe(secret)
  })

  test.each(['${DB_PASSWORD:-whalehello}', 'hello ${DB_PASSWORD:-whalehello}'])(
    'a default is called by its own name in ANYTHING=%s',
    text => {
      const judged = judge('ANYTHING', templated(text))
      expect(judged).toMatchObject({ sensitive: true, secret: { name: 'DB_PASSWORD' } })
      expect(written(judged, text)).toBe('whalehello')
    },
  )

  test.each([
    ['HF_TOKEN', '${HF_TOKEN}'],
    ['HF_TOKEN', '${X}'],
    ['ANYTHING', '${HF_TOKEN}'],
    ['HF_TOKEN', '${HF_TOKEN:-}'],
    ['HF_TOKEN', '${HF_TOKEN:?set it to a 32 character token}'],
    ['DATABASE_URL', 'postgres://app:${DB_PASSWORD}@db/app'],
    ['DATABASE_URL', 'postgres://app:${DB_PASSWORD:-}@db/app'],
    ['AUTHORIZATION', 'Bearer ${API_TOKEN}'],
    ['DB_PASSWORD', 'prefix-${X}'],
  ])('%s=%s is sensitive without a secret', (name, text) => {
    expect(judge(name, templated(text))).toEqual({ sensitive: true })
  })

  test.each([
    ['IMAGE', '${TAG:-latest}'],
    ['MAX_TOKENS', '${MAX_TOKENS:-256}'],
    ['DEBUG_TOKEN', '${X:-false}'],
    ['DB_PASSWORD_FILE', '${X:-/run/secrets/db}'],
    ['DATABASE_URL', 'postgres://app@${HOST:-db}/app'],
  ])('%s=%s is not sensitive', (name, text) => {
    expect(judge(name, templated(text))).toEqual({ sensitive: false })
  })

  test('a default that a program reads is a literal', () => {
    const text = '${DB_PASSWORD:whalehello}'
    const judged = judge('spring.datasource.password', literal(text))
    expect(written(judged, text)).toBe('whalehello')
  })

  test('a store is judged by its key, a file and a command by nothing', () => {
    expect(judge('X', templated('${s}', { to: 'secret-store', name: 'app-secret', key: 'host' }))).toEqual({ sensitive: false })
    expect(judge('X', templated('${s}', { to: 'secret-store', name: 'app', key: 'db-password' }))).toEqual({ sensitive: true })
    expect(judge('X', templated('${s}', { to: 'file', name: 'password' }))).toEqual({ sensitive: false })
    expect(judge('X', templated('${s}', { to: 'computed', name: 'cat password' }))).toEqual({ sensitive: false })
  })
})

test('an absent value is as sensitive as its name', () => {
  expect(judge('HF_TOKEN', { kind: 'absent' })).toEqual({ sensitive: true })
  expect(judge('PATH', { kind: 'absent' })).toEqual({ sensitive: false })
})

test.each(['/a', 'a/', 'a.', '../', 'A_', 'a-', "a' ", 'A a', 'pass', 'xY', '$', '${', '1.', ' ', ':', 'a@', '<', '0x1'])(
  '%j stays linear',
  unit => {
    const start = performance.now()
    judge('DB_SECRET', literal(unit.repeat(100_000)))
    judge('DB_SECRET', literal(unit.repeat(20) + '+'))
    judge('APP_AUTH', literal(unit.repeat(100_000)))
    expect(performance.now() - start).toBeLessThan(500)
  },
)
