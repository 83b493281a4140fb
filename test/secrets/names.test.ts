import { describe, expect, test } from 'vitest'
import { isSensitiveName, wordsOf } from '../../src/secrets/names.ts'

test.each([
  ['HF_TOKEN', ['hf', 'token']],
  ['apiKey', ['api', 'key']],
  ['HFToken', ['hf', 'token']],
  ['db-password', ['db', 'password']],
  ['x.secretSeed', ['x', 'secret', 'seed']],
  ['NEO4J_AUTH', ['neo', '4', 'j', 'auth']],
  ['S3__SECRET__ACCESS__KEY', ['s', '3', 'secret', 'access', 'key']],
  ['--api-key', ['api', 'key']],
])('the words of %s', (name, words) => {
  expect(wordsOf(name)).toEqual(words)
})

describe('sensitive', () => {
  test.each(
    [
      'HF_TOKEN hf_token hfToken MINER_TOKEN MINER_VLLM_API_KEY api_key apiKey apikey API-KEY x-api-key vllmApiKey',
      'password PASSWORD db-password dbPassword PGPASSWORD WEBPASSWORD POSTGRES_PASSWORD MYSQL_ROOT_PASSWORD SMTP_PASS DB_PASS dbpass',
      'GITEA__database__PASSWD spring.datasource.password PIHOLE_PW REDIS_PWD SA_PASSWORD_1 PASSWORD2 passphrase KEY_PASSPHRASE SQLPWD',
      'HOTKEY_PHRASE COLDKEY_PHRASE MNEMONIC wallet_mnemonic secretSeed secretPhrase MINER_SEED wallet-seed BT_PW_ROOT_BITTENSOR_WALLETS',
      'OPENAI_API_KEYS AUTHENTICATION_APIKEY_USERS NEXTAUTH_SECRET JWT_SECRET jwt authtoken _authToken clientSecret CLIENT_SECRET',
      'AWS_SECRET_ACCESS_KEY S3__SECRET__ACCESS__KEY secretAccessKey MINIO_ACCESS_KEY ENCRYPTION_KEY signing.key signing-key MASTER_KEY',
      'AZURE_STORAGE_KEY GCP_SA_KEY OPENAI_KEY AZURE_OPENAI_KEY HF_KEY huggingface_key S3_KEY R2_KEY WALLET_KEY VAULT_DEV_ROOT_TOKEN_ID',
      'PRIVATE_KEY wallet_private_key node_private_key privatekey SSH_KEY deploy_key',
      'STORAGE_ACCOUNT_KEY AIRFLOW__CORE__FERNET_KEY webhook-key SECRET_KEY_BASE bearer DB_CREDENTIALS credential tokens',
      'WIFI_PSK wpa2_pre_shared_key ldap_default_authtok snmp_community RABBITMQ_ERLANG_COOKIE RELEASE_COOKIE encrypt.key encrypt-key',
      'DB_PASSWORT datenbank.kennwort CONTRASENA_DB db-senha WACHTWOORD MOT_DE_PASSE motDePasse HESLO_SMTP',
      'BOT_TOTP_SEED OTP_SEED GITHUB_2FA_SEED ZITADEL_MASTERKEY ACCESS_CODE LITELLM_SALT_KEY',
      'RAILS_MASTER_KEY TUNNEL_TOKEN refresh_token services.web.environment.GF_SECURITY_ADMIN_PASSWORD API_KEY_PROD PASSWORD_PROD',
    ]
      .join(' ')
      .split(' '),
  )('%s', name => {
    expect(isSensitiveName(name)).toBe(true)
  })
})

describe('not sensitive', () => {
  test.each(
    [
      'AIRFLOW__SECRETS__BACKEND_KWARGS MAX_NEW_TOKENS MAX_INPUT_TOKEN_LENGTH FAST_TOKEN_LIMIT TOKENIZERS_PARALLELISM WEAVIATE_TOKENIZATION MOR_TOKEN_ADDRESS num_tokens',
      'RAD_SEEDS SEEDS SEEDING_POLICY seed RANDOM_SEED REGISTRY_AUTH REGISTRY_AUTH_HTPASSWD_REALM REGISTRY_HTTP_TLS_KEY',
      'ALLOW_EMPTY_PASSWORD MYSQL_RANDOM_ROOT_PASSWORD MYSQL_ALLOW_EMPTY_PASSWORD WEB_ENABLE_AUTH AWS_CREDENTIALS_PROVIDER EXIT_KEY',
      'POSTGREST_URL REDIS_URL DATABASE_URL MINER_TOKEN_HEADER hf_token_env HF_TOKEN_FILE POSTGRES_PASSWORD_FILE JWT_PUBLIC_KEY_PATH',
      'secretName existingSecret existingSecretPasswordKey SECRET_NAME secretRef adminSecretNamespace TOKEN_TTL JWT_EXPIRES_IN JWT_ALGORITHM',
      'storageKey STORAGE_KEY S3_KEY_PREFIX S3_OBJECT_KEY WALLET_KEY_PATH ENABLE_OPENAI_KEY ROOT_TOKEN_ID',
      'key keys sort_keys primary_key PUBLIC_KEY JWT_PUBLIC_KEY ssh_public_key AWS_ACCESS_KEY_ID api_key_id keyspace monkey',
      'eos_token pad_token stop_tokens id-token tokenizer compass BYPASS COMPASS_HOST proxy_pass_header authorization author',
      'password_policy PASSWORD_MIN_LENGTH token_endpoint secret.backend secrets.db.host token.issuer vault.hashicorp.com/agent-inject-secret-db',
      'KAFKA_SSL_KEYSTORE_CREDENTIALS KAFKA_SSL_KEY_CREDENTIALS KAFKA_SSL_TRUSTSTORE_CREDENTIALS SecretsFilter token_filters',
      'username USER image tag name',
    ]
      .join(' ')
      .split(' '),
  )('%s', name => {
    expect(isSensitiveName(name)).toBe(false)
  })
})

test.each([
  ['LICENSE', true],
  ['APP_LICENSE_TEXT', true],
  ['licenseText', true],
  ['LICENSES', false],
  ['SUB_LICENSED', false],
])('the further name "license": %s', (name, sensitive) => {
  expect(isSensitiveName(name, ['license'])).toBe(sensitive)
  expect(isSensitiveName(name)).toBe(false)
})

test('a further name of several words', () => {
  expect(isSensitiveName('TEAM_JOIN_CODE', ['join-code'])).toBe(true)
  expect(isSensitiveName('JOIN_THE_CODE', ['join-code'])).toBe(false)
})
