import type { Detector } from '../detector.ts'
import { keyVerdict } from '../passwords.ts'
import { named } from './named.ts'
import { HEX_32, HEX_64 } from './shapes.ts'

const SIGNS = 'lets its holder forge sessions and signed values, and decrypt what the application encrypts'
const GUESSES = 'lets its holder try out what the application hashes, and forge the identifiers that it makes'

/** What programs that people run themselves sign, encrypt and hash with, under the names that their manuals give. */
export const selfHosted = (): readonly Detector[] => [
  {
    id: 'wordpress-key',
    title: 'WordPress key or salt',
    provider: 'WordPress',
    opens: 'lets its holder forge the sessions of all users',
    revoke: 'set new ones, which ends all sessions',
    url: 'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/#security-keys',
    ...named(WORDPRESS, /[!#-&(-[\]-~ ]{64}(?=["']|[ \t]{0,4}(?:\r?\n|$))/),
    check: ({ text }) => keyVerdict(text),
  },
  {
    id: 'langfuse-salt',
    title: 'Langfuse salt',
    provider: 'Langfuse',
    opens: GUESSES,
    revoke: 'set a new one, and make all API keys anew',
    url: 'https://langfuse.com/self-hosting/configuration',
    ...named(['SALT'], RANDOM),
    check: match => (/langfuse/i.test(match.near()) ? keyVerdict(match.text) : 'harmless'),
  },
  {
    id: 'application-salt',
    title: 'secret salt',
    opens: GUESSES,
    revoke: 'set a new one; what was made with the old one is no longer valid',
    url: 'https://docs.strapi.io/cms/configurations/admin-panel',
    ...named(SALTS, RANDOM),
    check: ({ text }) => keyVerdict(text),
  },
  {
    id: 'application-encryption-key',
    title: 'encryption key of an application',
    opens: SIGNS,
    revoke: 'set a new one, and encrypt anew what the old one protects',
    url: 'https://supabase.com/docs/guides/self-hosting/docker#generate-and-configure-api-keys',
    ...named(KEYS, RANDOM),
    check: ({ text }) => keyVerdict(text),
  },
  {
    id: 'librechat-credentials-key',
    title: 'LibreChat key for credentials',
    provider: 'LibreChat',
    opens: 'decrypts the keys that users have stored',
    revoke: 'set new ones; users must enter their keys again',
    url: 'https://www.librechat.ai/docs/configuration/dotenv#credentials-configuration',
    ...named(['CREDS_KEY', 'CREDS_IV'], new RegExp(`${HEX_64.source}|${HEX_32.source}`)),
    check: ({ text }) => keyVerdict(text),
  },
  {
    id: 'active-record-encryption-key',
    title: 'Active Record encryption key',
    provider: 'Ruby on Rails',
    opens: 'decrypts the encrypted columns of the database',
    revoke: 'put a new one before it in the list, and encrypt the columns anew',
    url: 'https://guides.rubyonrails.org/active_record_encryption.html#setup',
    ...named(['PRIMARY_KEY', 'DETERMINISTIC_KEY', 'KEY_DERIVATION_SALT'], /[A-Za-z0-9]{32}/),
    check: match =>
      /deterministic[_-]?key|encryption[_-](?:primary|key[_-]derivation)/i.test(match.near()) ? keyVerdict(match.text) : 'harmless',
  },
  {
    id: 'firefly-app-key',
    title: 'Firefly III application key',
    provider: 'Firefly III',
    opens: SIGNS,
    revoke: 'set a new one, which ends all sessions',
    url: 'https://docs.firefly-iii.org/references/faq/install/#what-is-the-app_key',
    ...named(['APP_KEY'], /[A-Za-z0-9]{32}/),
    check: match => (/firefly/i.test(match.near()) ? keyVerdict(match.text) : 'harmless'),
  },
  {
    id: 'fastgpt-root-key',
    title: 'FastGPT key',
    provider: 'FastGPT',
    opens: 'lets its holder act as root, and decrypt what is stored',
    revoke: 'set a new one',
    url: 'https://doc.fastgpt.io/docs/introduction/development/configuration',
    ...named(['ROOT_KEY', 'AES256_KEY'], RANDOM),
    check: match => (/fastgpt/i.test(match.near()) ? keyVerdict(match.text) : 'harmless'),
  },
  {
    id: 'zigbee-network-key',
    title: 'network key of a radio network',
    opens: 'lets whoever is near read the traffic of the devices and command them',
    revoke: 'make a new network, and pair all devices with it',
    url: 'https://www.zigbee2mqtt.io/guide/configuration/zigbee-network.html',
    keywords: ['network_key', 'network-key', 'networkkey'],
    pattern: new RegExp(String.raw`network[_-]?key\\?["']?\s{0,4}[:=]\s{0,40}\\?["']?\[?\s{0,40}(?<secret>${BYTES})(?![\w,])`, 'diy'),
    check: ({ text }) => (PUBLISHED.test(text.replace(/[^\d]+/g, ' ')) ? 'weak' : 'none'),
  },
  {
    id: 'zwave-security-key',
    title: 'Z-Wave security key',
    opens: 'lets whoever is near command the devices, locks among them',
    revoke: 'reset the controller, and pair all devices with it again',
    url: 'https://zwave-js.github.io/zwave-js-ui/#/usage/setup',
    keywords: ['S2_Unauthenticated', 'S2_Authenticated', 'S2_AccessControl', 'S0_Legacy', 'S2_ACCESS_CONTROL'],
    pattern:
      /S[02]_(?:Unauthenticated|Authenticated|Access_?Control|Legacy)\\?["']?\s{0,4}[:=]\s{0,4}\\?["']?(?<secret>[0-9a-f]{32})(?![\w-])/diy,
  },
]

/** The parts of `define('AUTH_KEY', '…')`. */
const WORDPRESS = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap(use => [`${use}_KEY`, `${use}_SALT`])

/** Salts that their manuals call secret: of Strapi, Appsmith, Umami, Mattermost, of libraries for Hashids, and of password hashes. */
const SALTS = (
  'API_TOKEN_SALT TRANSFER_TOKEN_SALT APPSMITH_ENCRYPTION_SALT HASH_SALT HASHIDS_SALT HASHID_SALT PublicLinkSalt InviteSalt ' +
  'PasswordResetSalt passwordsalt PEPPER'
).split(' ')

/** Keys of Supabase, Plausible, Dify, Strapi, Appwrite and Vaultwarden. */
const KEYS = 'VAULT_ENC_KEY PG_META_CRYPTO_KEY TOTP_VAULT_KEY PLUGIN_DAEMON_KEY APP_KEYS OPENSSL_KEY_V1 PUSH_INSTALLATION_KEY'.split(' ')

/** Letters and digits in a mixture, as `openssl rand` writes them in base64 or hexadecimal. */
const RANDOM = /(?=[A-Za-z+/_-]{0,40}\d)(?=[\d+/_-]{0,40}[A-Za-z])[\w+/-]{16,128}={0,2}/

/** `[1, 2, …]`, `0x01, 0x02, …`, a line each, or 32 hexadecimal digits */
const BYTES = String.raw`[0-9a-f]{32}|(?:(?:-\s{1,8})?(?:0x[0-9a-f]{1,2}|\d{1,3})(?:\s{0,2},\s{0,8}|\s{1,40})){15}(?:-\s{1,8})?(?:0x[0-9a-f]{1,2}|\d{1,3})`

/** What Zigbee2MQTT uses where nothing is set. */
const PUBLISHED = /^ ?1 3 5 7 9 11 13 15 0 2 4 6 8 10 12 13$/
