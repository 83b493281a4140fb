import { aiDataFakes } from './fakes/ai-data.ts'
import { aiInferenceFakes } from './fakes/ai-inference.ts'
import { aiToolsFakes } from './fakes/ai-tools.ts'
import { aiFakes } from './fakes/ai.ts'
import { cloudAzureFakes } from './fakes/cloud-azure.ts'
import { cloudProvidersFakes } from './fakes/cloud-providers.ts'
import { cloudFakes } from './fakes/cloud.ts'
import { gpuCloudsFakes } from './fakes/gpu-clouds.ts'
import { hostingEdgeFakes } from './fakes/hosting-edge.ts'
import { hostingFakes } from './fakes/hosting.ts'
import {
  ageKey,
  bittensorKeyfile,
  der,
  ed25519,
  googleServiceAccount,
  inOneLine,
  jwt,
  minerIdentity,
  mnemonic,
  openpgp,
  openssh,
  pem,
  puttyKey,
} from './fakes/keys.ts'
import { signedUrlsFakes } from './fakes/signed-urls.ts'
import { scriptFakes } from './fakes/scripts.ts'
import { walletFakes } from './fakes/wallets.ts'
import { selfHostedFakes } from './fakes/self-hosted.ts'
import { nodesFakes } from './fakes/nodes.ts'
import { applicationKeysFakes } from './fakes/application-keys.ts'
import { ciFakes } from './fakes/ci.ts'
import { clustersFakes } from './fakes/clusters.ts'
import { codeQualityFakes } from './fakes/code-quality.ts'
import { dataPlatformsFakes } from './fakes/data-platforms.ts'
import { databasesFakes } from './fakes/databases.ts'
import { gitlabFakes } from './fakes/gitlab.ts'
import { identityFakes } from './fakes/identity.ts'
import { infrastructureFakes } from './fakes/infrastructure.ts'
import { networksFakes } from './fakes/networks.ts'
import { packagesFakes } from './fakes/packages.ts'
import { serviceFilesFakes } from './fakes/service-files.ts'
import { searchEnginesFakes } from './fakes/search-engines.ts'
import { secretsManagersFakes } from './fakes/secrets-managers.ts'
import { versionControlFakes } from './fakes/version-control.ts'
import { messagingFakes } from './fakes/messaging.ts'
import { notificationsFakes } from './fakes/notifications.ts'
import { telephonyFakes } from './fakes/telephony.ts'
import { mailFakes } from './fakes/mail.ts'
import { paymentFakes } from './fakes/payment.ts'
import { financeFakes } from './fakes/finance.ts'
import { commerceFakes } from './fakes/commerce.ts'
import { monitoringFakes } from './fakes/monitoring.ts'
import { loggingFakes } from './fakes/logging.ts'
import { analyticsFakes } from './fakes/analytics.ts'
import { dataServicesFakes } from './fakes/data-services.ts'
import { productivityFakes } from './fakes/productivity.ts'
import { customersFakes } from './fakes/customers.ts'
import { automationFakes } from './fakes/automation.ts'
import { socialFakes } from './fakes/social.ts'
import { blockchainServicesFakes } from './fakes/blockchain-services.ts'
import type { Fake, Recipes } from './fakes/recipe.ts'
import { base64, BASE36, BASE62, between, bytes, DIGITS, HEX, letters, LOWER, token, UPPER } from './fakes/recipe.ts'

const recipes: Recipes = {
  ...gitlabFakes,
  ...versionControlFakes,
  ...ciFakes,
  ...codeQualityFakes,
  ...packagesFakes,
  ...databasesFakes,
  ...searchEnginesFakes,
  ...dataPlatformsFakes,
  ...secretsManagersFakes,
  ...identityFakes,
  ...clustersFakes,
  ...networksFakes,
  ...serviceFilesFakes,
  ...infrastructureFakes,
  ...applicationKeysFakes,
  ...selfHostedFakes,
  ...nodesFakes,
  'hf-token': () => token('hf_', letters('hf', UPPER + LOWER, 34)),
  'openai-key': () => token('sk-proj-', letters('oa', BASE62, 74) + 'T3BlbkFJ' + letters('ob', BASE62, 74)),
  'openai-legacy-key': () => token('sk-', letters('oc', BASE62, 20) + 'T3BlbkFJ' + letters('od', BASE62, 20)),
  'anthropic-key': () => token('sk-ant-api03-', letters('an', BASE62, 93) + 'AA'),
  'aws-access-key': () => token('AKIA', letters('aws', UPPER + '234567', 16)),
  'aws-secret-key': () => token('', letters('aws-secret', BASE62 + '+', 40)),
  'google-api-key': () => token('AIza', letters('google', BASE62 + '-_', 34) + 'Q'),
  'google-client-secret': () => token('GOCSPX-', letters('gocspx', BASE62, 28)),
  'google-service-account': googleServiceAccount,
  'slack-token': () => token('xoxb-', `${letters('s1', '123456789', 12)}-${letters('s2', '123456789', 12)}-${letters('s3', BASE62, 24)}`),
  'slack-app-token': () => token('xapp-', `1-A${letters('s4', UPPER, 10)}-${letters('s5', '123456789', 13)}-${letters('s6', HEX, 64)}`),
  'slack-webhook': () =>
    token('https://hooks.slack.com/services/', `T${letters('w1', UPPER, 10)}/B${letters('w2', UPPER, 10)}/${letters('w3', BASE62, 24)}`),
  'stripe-key': () => token('sk_live_', letters('stripe', BASE62, 32)),
  'stripe-restricted-key': () => token('rk_live_', letters('stripe-rk', BASE62, 32)),
  'stripe-public-key': () => token('pk_live_', letters('stripe-pk', BASE62, 32)),
  'stripe-webhook-secret': () => token('whsec_', letters('whsec', BASE62, 32)),
  jwt: () => jwt({ sub: letters('sub', HEX, 8), role: 'editor' }),
  'jwt-expired': () => jwt({ sub: letters('sub', HEX, 8), exp: 1_500_000_000 }),
  'jwt-anon': () => jwt({ iss: 'supabase', role: 'anon' }),
  'pem-key': () => pem('PRIVATE KEY', ed25519()),
  'pem-rsa-key': () => pem('RSA PRIVATE KEY', der(1190)),
  'pem-key-line': () => inOneLine(pem('PRIVATE KEY', ed25519())),
  'pem-encrypted-key': () => pem('ENCRYPTED PRIVATE KEY', der(300)),
  'pgp-key': () => pem('PGP PRIVATE KEY BLOCK', bytes('pgp', 480)),
  'pgp-plain-key': () => pem('PGP PRIVATE KEY BLOCK', openpgp(0)),
  'pgp-encrypted-key': () => pem('PGP PRIVATE KEY BLOCK', openpgp(254)),
  'pem-base64': () => token('LS0tLS1CRUdJTi', base64(pem('PRIVATE KEY', ed25519()).text).slice(14)),
  'openssh-key': () => pem('OPENSSH PRIVATE KEY', openssh('none')),
  'openssh-encrypted-key': () => pem('OPENSSH PRIVATE KEY', openssh('aes256-ctr')),
  'ppk-key': puttyKey,
  password: () => token('', letters('password', LOWER, 8) + letters('pass-digits', DIGITS, 4) + letters('pass-end', BASE62, 4)),
  'long-hex': () => token('', letters('long-hex', HEX, 64)),
  mnemonic: () => mnemonic('phrase', 128),
  'mnemonic-24': () => mnemonic('long phrase', 256),
  'seed-hex': () => token('0x', letters('seed', HEX, 64)),
  'docker-auth': () => token('', base64(`deploy:${letters('docker', BASE62, 20)}`)),
  'database-uri': () => between('postgres://app:', letters('db', BASE62, 18), '@db:5432/app'),
  'redis-uri': () => between('redis://:', letters('redis', BASE62, 18), '@cache:6379/0'),
  'url-credentials': () => between('https://deploy:', letters('url', BASE62, 18), '@git.internal/app.git'),
  'connection-string': () => between('Server=db;User Id=app;Password=', letters('ado', BASE62, 18), ';Encrypt=true'),
  'redis-configuration': () => between('cache.internal:6380,password=', letters('stackexchange', BASE62, 40) + '=', ',ssl=True'),
  'otlp-header': () => between('OTEL_EXPORTER_OTLP_HEADERS: x-a=1,api-key=', letters('otlp', HEX, 36), ',x-b=2'),
  'sql-password': () => between("CREATE USER app WITH PASSWORD '", letters('sql', BASE62, 18), "';"),
  'authorization-header': () => between('Authorization: Bearer ', letters('bearer', BASE62, 40), ''),
  'authorization-basic': () => between('Authorization: Basic ', base64(`deploy:${letters('basic', BASE62, 20)}`), ''),
  'groq-key': () => token('gsk_', letters('groq', BASE62, 52)),
  'replicate-token': () => token('r8_', letters('replicate', BASE62, 37)),
  'openrouter-key': () => token('sk-or-v1-', letters('openrouter', HEX, 64)),
  'nvidia-key': () => token('nvapi-', letters('nvidia', BASE62, 64)),
  'wandb-key': () => token('wandb_v1_', letters('wandb', BASE62, 77)),
  'runpod-key': () => token('rpa_', letters('runpod', UPPER + DIGITS, 40) + letters('runpod-end', BASE36, 6)),
  'digitalocean-token': () => token('dop_v1_', letters('do', HEX, 64)),
  'sendgrid-key': () => token('SG.', `${letters('sg1', BASE62, 22)}.${letters('sg2', BASE62, 43)}`),
  'telegram-token': () => between(letters('bot', '123456789', 10) + ':', 'AA' + letters('telegram', BASE62, 33), ''),
  'age-key': ageKey,
  'fernet-key': () => token('', bytes('fernet', 32).toString('base64url') + '='),
  'bittensor-keyfile': bittensorKeyfile,
  ...signedUrlsFakes,
  ...scriptFakes,
  ...walletFakes,
  ...blockchainServicesFakes,
  ...socialFakes,
  ...automationFakes,
  ...customersFakes,
  ...productivityFakes,
  ...dataServicesFakes,
  ...analyticsFakes,
  ...loggingFakes,
  ...monitoringFakes,
  ...commerceFakes,
  ...financeFakes,
  ...paymentFakes,
  ...mailFakes,
  ...telephonyFakes,
  ...notificationsFakes,
  ...messagingFakes,
  ...aiFakes,
  ...aiInferenceFakes,
  ...aiToolsFakes,
  ...aiDataFakes,
  ...gpuCloudsFakes,
  ...cloudFakes,
  ...cloudAzureFakes,
  ...cloudProvidersFakes,
  ...hostingFakes,
  ...hostingEdgeFakes,
  'miner-identity': () => minerIdentity(letters('node', HEX, 64), letters('wallet', HEX, 64)),
}

/** The names that `<fake:NAME>` and `fake(NAME)` know. */
export const fakeNames: readonly string[] = Object.keys(recipes)

/** A made-up value of that format: the same in every run, valid where the format has a check, and no real credential. */
export function fake(name: string): string {
  return recipe(name).text
}

/** The parts of a fake that no output may show. */
export function fakeSecrets(name: string): readonly string[] {
  return recipe(name).secret
}

/** The text with every `<fake:NAME>` replaced; further lines of a value get the indentation of the line it starts in. */
export function withFakes(text: string): string {
  return text.replace(/^([ \t]*)(.*)$/gm, (line, indent: string) =>
    line.replace(PLACEHOLDER, (_, name: string) => fake(name).replaceAll('\n', '\n' + indent)),
  )
}

/** The secret parts of all fakes that a text names. */
export function planted(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].flatMap(([, name]) => fakeSecrets(name!))
}

const PLACEHOLDER = /<fake:([a-z0-9-]+)>/g

function recipe(name: string): Fake {
  const make = recipes[name]
  if (make === undefined) throw new Error(`no fake is called ${name}; test/fakes.ts lists them`)
  return make()
}
