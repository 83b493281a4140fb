import { describe, expect, test } from 'vitest'
import { isHarmless } from '../../src/secrets/harmless.ts'
import { isPlaceholder, isSequence } from '../../src/secrets/placeholders.ts'
import { holdsReference, isReference } from '../../src/secrets/references.ts'
import { isSealed } from '../../src/secrets/sealed.ts'
import { isWeak } from '../../src/secrets/weak.ts'
import { fake } from '../fakes.ts'

const random = [
  'password',
  'hf-token',
  'aws-secret-key',
  'long-hex',
  'fernet-key',
  'github-token',
  'mnemonic',
  'docker-auth',
  'age-key',
].map(fake)

describe('placeholders', () => {
  test.each([
    '<your token>',
    '<token>',
    '[REDACTED]',
    '{token}',
    '****',
    '...',
    'xxxx',
    'XXXX-XXXX',
    'hf_',
    'hf_...',
    'hf_xxxxxxxxxxxx',
    'hf_rotated',
    'hf_your_token',
    'sk-…xxxx',
    'sk-proj-xxxx',
    'your-key',
    'admin-token-from-tinybird',
    'generate-with-openssl-rand-hex-64',
    'provided-by-ci',
    'from_vault',
    'not-a-real-token',
    '#TOKEN#',
    '__X_token_7f__',
    '__NEXT_PREVIEW_KEY__',
    'API_TOKEN_VALUE_',
    '<<TOKEN>>',
    '(secret)',
    'SET_ME',
    'paste_your_key',
    'optional',
    '[[ TOKEN ]]',
    'word1 word2 word3',
    'key_of_the_service',
    String.raw`\x3b`,
    String.raw`\n\t`,
    'YOUR_API_KEY',
    'yourTokenHere',
    'your_huggingface_token_here',
    'my-token-here',
    'replace-me',
    'REPLACE_LICENSE_KEY_HERE',
    'REPLACE_WITH_TOKEN',
    'CHANGE_ME',
    'change-me-please',
    'INSERT-TOKEN',
    'TODO',
    'placeholder',
    'dummy',
    'sk-dummy',
    'not-needed',
    'EMPTY',
    'none',
    'n/a',
    'AKIAXXXXXXXXXXXXXXXX',
  ])('%s', text => {
    expect(isPlaceholder(text)).toBe(true)
  })

  test.each([
    'a key for everyone',
    'correct-horse-battery',
    'monkey-from-tinybird',
    String.raw`\x3bhunter`,
    'changeme',
    'postgres',
    'password',
    'hunter2',
    'sk-1234',
    'example',
    'Yourself9',
    'fakebook77',
    'heretic',
    'there',
    'whalehello',
    '12345678',
    'abc123XYZ987',
    'hook-line-sinker',
    ...random,
  ])('not %s', text => {
    expect(isPlaceholder(text)).toBe(false)
  })
})

test.each([
  ['abcdefgh12345678', true],
  ['0123456789abcdef', true],
  ['aaaaaaaa', true],
  ['abc', false],
  ['password', false],
  [fake('password'), false],
])('%s is a sequence: %s', (text, expected) => {
  expect(isSequence(text)).toBe(expected)
})

describe('references', () => {
  test.each([
    '@db.password@',
    '@{secretstore:key}',
    'env:HF_TOKEN',
    'os.environ/HF_TOKEN',
    '{env:HF_TOKEN}',
    '{$HF_TOKEN}',
    'bao:secret/data/app#key',
    'random_password.db.result',
    '$HF_TOKEN',
    '%HF_TOKEN%',
    '%env(HF_TOKEN)%',
    '@HF_TOKEN@',
    '@@HF_TOKEN@@',
    '__HF_TOKEN__',
    'ssm:/app/hf',
    'ref+vault://secret/app#/key',
    'secretref+awsssm://app/key',
    'vault:secret/data/app#key',
    '>>vault:secret/data/app#key',
    'op://vault/item/password',
    'arn:aws:secretsmanager:eu-west-1:1:secret:app',
    'arn:aws:ssm:eu-west-1:1:parameter/app',
    'projects/p/secrets/s/versions/1',
    'sm://project/name',
    'berglas://bucket/secret',
    'kbs:///default/key/1',
    '@Microsoft.KeyVault(SecretUri=https://v/secrets/s)',
    'secretref:db-password',
    'process.env.HF_TOKEN',
    'os.environ["HF_TOKEN"]',
    'var.db_password',
    'secrets.HF_TOKEN',
  ])('%s', text => {
    expect(isReference(text)).toBe(true)
  })

  test.each([
    'ref+echo://hello',
    'ref+vault://app?role_id=shop&secret_id=abcd1234#/key',
    'vault:v1:AAAA',
    'pa$word',
    '$',
    'variety',
    'open',
    'secretive',
    ...random,
  ])('not %s', text => {
    expect(isReference(text)).toBe(false)
  })

  test.each([
    'Bearer ${TOKEN}',
    '${{ secrets.X }}',
    '{{ .Values.x }}',
    '{{ RUNPOD_SECRET_hf }}',
    '{{resolve:ssm-secure:app:1}}',
    '{% x %}',
    '$(cat /run/x)',
    '`cat x`',
    '<%= x %>',
    '#{x}',
    '%(password)s',
    'user:$PASSWORD',
  ])('inside %s', text => {
    expect(holdsReference(text)).toBe(true)
  })

  test.each(['pa$word', 'a$B', '{}', '{"a":1}', '50%', ...random])('not inside %s', text => {
    expect(holdsReference(text)).toBe(false)
  })
})

test.each([
  ['ENC[AES256_GCM,data:x,iv:y,tag:z,type:str]', true],
  ['$ANSIBLE_VAULT;1.1;AES256', true],
  ['$NACLabc', true],
  [`gAAAAA${'Bk3_'.repeat(20)}`, true],
  [`AgBy${'k3Q9'.repeat(40)}`, true],
  ['vault:v1:abcd', true],
  ['AgB', false],
  ['gAAAAA', false],
  ['encrypted', false],
])('%s is sealed: %s', (text, expected) => {
  expect(isSealed(text)).toBe(expected)
})

describe('weak', () => {
  test.each(
    [
      'postgres password Password1 p@ssw0rd admin admin123 minioadmin changeme changeit root secret',
      'test guest mysecretpassword my-secret-pw super_secret_key example_123 somewordpress 123456 0000 sk-1234 supersecret!',
    ]
      .join(' ')
      .split(' '),
  )('%s', text => {
    expect(isWeak(text)).toBe(true)
  })

  test.each(['whalehello', 'plum-operator7', 'correct horse', '1f8a', 'suon7eeXuGeechee', '', ...random])('not "%s"', text => {
    expect(isWeak(text)).toBe(false)
  })

  test('the name of its user, database or service', () => {
    expect(isWeak('Orders', ['orders'])).toBe(true)
    expect(isWeak('orders', ['order'])).toBe(false)
  })

  test('words that could be read in two ways take no time', () => {
    const start = performance.now()
    expect(isWeak('passpasspasswordsecretsecretstest'.padEnd(48, 'x'))).toBe(false)
    expect(performance.now() - start).toBeLessThan(50)
  })
})

describe('harmless', () => {
  test.each([
    ['TOKEN', ''],
    ['TOKEN', '""'],
    ['token', '\\\\'],
    ['secret', '㊙️'],
    ['PASSWORD_ACCESS', 'true'],
    ['TOKEN', '256'],
    ['token', '7d'],
    ['DB_PASSWORD', '/run/secrets/db'],
    ['DB_PASSWORD', './secrets/db.txt'],
    ['GOOGLE_CREDENTIALS', 'keys/account.json'],
    ['WEBHOOK_SECRET', 'https://example.com/hook'],
    ['id-token', 'write'],
    ['hf_token', 'HUGGINGFACE_TOKEN'],
    ['api_key', 'api-key'],
    ['api_key', 'OPENAI_API_KEY'],
    ['secretKey', 'vllmApiKey'],
    ['secretKey', 'custom-apikey'],
    ['imagePullSecret', 'model-secret'],
    ['K8S_REGISTRY_SECRET', 'regcred-secret'],
    ['MOR_TOKEN', `0x${'a1'.repeat(20)}`],
    ['PASSWORD', '$2b$12$abcdefghijklmnopqrstuv'],
    ['PASSWORD', '$$2y$$05$$abc'],
    ['PASSWORD', '{SHA}abcdef'],
    ['HTPASSWD', 'admin:$apr1$abc$def'],
    ['token', 'sha256:abcdef'],
    ['SSH_KEY', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA me@host'],
    ['API_KEY_USERS', 'admin@example.com'],
    ['token', 'The token that the client sends with each request.'],
    ['jwt', 'HS256'],
    ['credentials', '{}'],
    ['token', '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY'],
  ])('%s=%s', (name, text) => {
    expect(isHarmless(name, text)).toBe(true)
  })

  test.each([
    ['DB_PASSWORD', '123456'],
    ['ROOT_PW', '42'],
    ['PASSWORD', 'PASSWORD'],
    ['CLIENT_SECRET', 'my-client-secret'],
    ['API_KEY', '/k3Q9vB7xT2mN8pL4wR6yH1zC5sD0fGh+J'],
    ['TOKEN', 'https://app:x@host'],
    ['TOKEN', `0x${'a1'.repeat(32)}`],
    ['TOKEN', '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQZ'],
    ['passphrase', 'correct horse battery staple'],
    ...random.map(text => ['API_KEY', text]),
  ])('not %s=%s', (name = '', text = '') => {
    expect(isHarmless(name, text)).toBe(false)
  })
})
