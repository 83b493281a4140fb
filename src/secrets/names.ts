import { remembered } from '../remembered.ts'

/** Tokens that make a name sensitive wherever they stand in it, unless its end only points. */
const SENSITIVE = new Set(
  (
    'password passwd passphrase pass pwd pw psw secret secrets token credential credentials apikey mnemonic phrase jwt bearer ' +
    'dbpass pgpass mypass sqlpass rootpass userpass adminpass webpass mailpass smtppass requirepass masterauth ' +
    'psk authtok masterkey ' +
    'passwort kennwort contrasena senha wachtwoord motdepasse salasana losenord heslo haslo'
  ).split(' '),
)

/** How names end that only together are sensitive: the community of SNMP, the cookie that nodes of Erlang share, LobeChat's password, one in French. */
const SENSITIVE_PHRASES = ['snmp community', 'erlang cookie', 'release cookie', 'litellm salt key', 'access code', 'mot de passe']

/** What a `key` is for when it is secret: `API_KEY`, `signing.key`. */
const KEY_OWNERS = new Set(
  'api access secret private signing encryption encrypt master auth account client deploy ssh webhook fernet hmac cipher jwt shared preshared'.split(
    ' ',
  ),
)

/** Whose `seed` is a key, not a number: `TOTP_SEED`, `GITHUB_2FA_SEED`. */
const SEED_OWNERS = new Set('miner wallet coldkey hotkey totp otp mfa twofa fa'.split(' '))

/** `PGPASSWORD`, `authtoken`, `clientsecret` */
const SENSITIVE_ENDS = 'password passwd pwd passphrase secret token apikey secretkey accesskey privatekey bindpw rootpw dnpass'.split(' ')

/** Last tokens that make a name point at a secret, or describe one: `_FILE`, `TOKEN_TTL`, `secretName`. */
const POINTERS = new Set(
  (
    'file files path paths dir directory folder name names id ids url urls uri endpoint host hostname port address addr ' +
    'ttl expiry expires expire expiration in lifetime duration age timeout interval rotation refresh hours minutes seconds days ms ' +
    'header headers version count length size limit limits threshold budget usage min max minimum maximum bytes chars ' +
    'type kind format mode method algorithm alg encoding encoder hash hashing hashed digest fingerprint checksum policy strength rules ' +
    'provider providers issuer audience realm scope scopes claim claims subject namespace ref reference store backend engine manager ' +
    'env variable var identity label labels annotation annotations description comment hint help title prompt placeholder prefix suffix pattern regex ' +
    'strategy field selector filter filters reviewer setting reason purpose flow grant response request schema region cache storage cookie at ' +
    'kwargs args opts options program mint symbol decimals model sha alias encrypted ciphertext helper process example title ' +
    'column attribute parameter param property command cmd hashers validators standard language lang locale supported rate from ' +
    'enabled enable disabled disable required optional allowed auth authentication authenticator authorization validation validator check ' +
    'exchange service server plugin class driver location source destination mount volume template created updated status state user username ' +
    'account accounts envs complexity policies requirement requirements characters denom role roles aud audiences arn arns topic queue bucket permissions total sum ' +
    'richtlinie laenge datei politique longueur politica longitud ' +
    'scanning scanner scan detection job schedule module estimator pooling shortcut hotkey keybinding icon color toggle input button page screen pdf'
  ).split(' '),
)

/** Tokens that make the name a switch or a quantity: `ALLOW_EMPTY_PASSWORD`, `MAX_NEW_TOKENS`, `MYSQL_RANDOM_ROOT_PASSWORD`. */
const SWITCHES = new Set('allow enable disable require random empty generate max min num number count skip public existing'.split(' '))

/** First tokens of a check that is switched on or off, or of an action: `no-hardcoded-password`, `NO_AUTH_TOKEN`, `toggle_password`. */
const CHECKS = new Set('no detect disallow forbid prevent toggle show hide reveal redact'.split(' '))

/** Names of two words that are other things: special tokens of a vocabulary, settings of a proxy, what a model listens to. */
const TOKENS = 'eos bos pad unk mask sep cls start end stop image boi eoi special added prompt completion input output'.split(' ')
const PASSES = 'fastcgi uwsgi scgi grpc memcached render low high band first second single multi boarding season'.split(' ')
const PHRASES = 'match search catch wake trigger stop query'.split(' ')
const HARMLESS = new Set([
  'id token',
  'pass through',
  ...TOKENS.flatMap(owner => [`${owner} token`, `${owner} tokens`]),
  ...PASSES.map(owner => `${owner} pass`),
  ...PHRASES.flatMap(owner => [`${owner} phrase`, `${owner} phrases`]),
])

/** What stands before the name of a special token: `additional_special_tokens`, `decoder_start_token`. */
const MORE = /^(?:add|additional|extra|decoder|forced) /

/** What a document or a login is by its secret: `password_protected_pdf`, `tokenBasedAccess`. */
const BY_SECRET = new Set(['protected', 'based'])

/** What is no longer plain: `hashed_password`, `ENCRYPTED_TOKEN`. */
const SEALED = new Set('hashed encrypted wrapped'.split(' '))

/** Files of Kafka. */
const KAFKA_FILES = 'key|key store|keystore|trust store|truststore'.split('|').map(file => `ssl ${file} credentials`)

/** Whose key is that of an account: `OPENAI_KEY`, `S3_KEY`, `HUGGING_FACE_KEY`. */
const PROVIDERS = new Set([
  ...(
    'openai anthropic claude gemini mistral groq cohere deepseek openrouter elevenlabs pinecone hf huggingface wandb runpod lium ' +
    'cosmos twilio sendgrid mailgun datadog cloudflare minio azure gcp wallet'
  ).split(' '),
  'hugging face',
  's 3',
  'r 2',
  'gcp sa',
])

/** A token, whatever its end says. */
const TOKEN_ID = /(?:^| )vault dev root token id$/

/** A word of a name: `HFToken` has `HF` and `Token`, `NEO4J` has `NEO`, `4` and `J`. */
const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g

const SEGMENT_END = /[.:/]/

/**
 * `checksum/secret` says when a Secret changed; `@acme/auth-token` is a package, `chunk-tokens` a part of a bundle, `Ġtoken` a word of a
 * vocabulary, `aws:PrincipalTag/token` a key of a condition, `resource.customizations.health._Secret` a setting of Argo CD for a kind.
 */
const OTHER_THING =
  /(?:^|[./])(?:checksum|digest|sha\d{3})\/|^@[\w.-]+\/|^(?:chunk-|##|[Ġ▁])|^[a-z][\w-]{0,40}:(?:\w{1,20}Tag\/|EncryptionContext:)|^resource\.customizations\./

function isOtherThing(name: string): boolean {
  return !IDENTIFIER.test(name) && OTHER_THING.test(name)
}

/** Most names: none of them is another thing. */
const IDENTIFIER = /^\w+$/

/** The words of a name in lower case: split at `_ - . / :`, at humps and around digits. */
export const wordsOf: (name: string) => readonly string[] = remembered(name => name.match(WORD)?.map(word => word.toLowerCase()) ?? [])

/** Whether a name says that its value is secret. `extra`: further names, each a run of words. */
export function isSensitiveName(name: string, extra: readonly string[] = []): boolean {
  return isSensitiveByItself(name) || (extra.length > 0 && isListed(name, extra))
}

function isListed(name: string, extra: readonly string[]): boolean {
  const words = wordsOf(name)
  return extra.some(other => includesRun(words, wordsOf(other))) && !isOtherThing(name)
}

const isSensitiveByItself = remembered(name => {
  if (isOtherThing(name)) return false
  const words = wordsOf(name)
  const segment = name.split(SEGMENT_END).findLast(part => part !== '') ?? ''
  const own = segment === name ? words : wordsOf(segment)
  return holdsSensitive(own, words.slice(-own.length - 1)) && !isHarmless(own) && !isSwitch(own)
})

/** `before`: the same words and the one before them, which may be the owner of a key. */
function holdsSensitive(own: readonly string[], before: readonly string[]): boolean {
  if (endsSensitive(before)) return true
  const last = own.findLast(word => !/^\d/.test(word)) ?? ''
  if (POINTERS.has(last) && !(last === 'id' && TOKEN_ID.test(own.join(' ')))) return false
  return last === 'tokens' || own.some(isSensitiveWord) || isProviderKey(own) || holdsOwned(before)
}

/** `OPENAI_KEY`, `OPENAI_KEY_2`, `AZURE_STORAGE_KEY` */
function isProviderKey(words: readonly string[]): boolean {
  const at = words.findLastIndex(word => !/^\d/.test(word))
  if (words[at] !== 'key' && words[at] !== 'keys') return false
  const [owner = '', before] = [words[at - 1], words[at - 2]]
  return before === 'azure' || PROVIDERS.has(owner) || PROVIDERS.has(`${before} ${owner}`)
}

/** Names of other things; so are annotations of an injector, which name paths. */
function isHarmless(words: readonly string[]): boolean {
  const text = words.join(' ')
  if (words.some((word, at) => BY_SECRET.has(word) && isSensitiveWord(words[at - 1] ?? ''))) return true
  if (HARMLESS.has(text.replace(MORE, '')) || KAFKA_FILES.some(file => text.endsWith(file))) return true
  return words.slice(0, -1).some(word => SEALED.has(word)) || includesRun(words, ['inject', 'secret']) || isDigest(words)
}

/** `TOKEN_SHA256_HEX` */
function isDigest(words: readonly string[]): boolean {
  return words.at(-1) === 'hex' && words.at(-3) === 'sha'
}

function isSwitch(words: readonly string[]): boolean {
  return words.some(word => SWITCHES.has(word)) || CHECKS.has(words[0] ?? '')
}

/** Whether a value under this name often has a password or a key inside, as URLs of databases and webhooks do. */
export function mayCarrySecret(name: string): boolean {
  return CARRIER.test(wordsOf(name).join(' '))
}

/** Whether a name says something about passwords: `PASSWORD_HISTORY`, not `DB_PASSWORD` or `PASSWORD_2`. */
export function isAboutPasswords(name: string): boolean {
  const words = wordsOf(name).filter(word => !/^\d/.test(word))
  return words.slice(0, -1).some(word => PASSWORD_WORD.test(word)) && !PASSWORD_WORD.test(words.at(-1) ?? '')
}

/** Whether the last word of a name is none of a secret: `TOKEN_CURRENCY`, `jwt.tenant`, not `GITHUB_TOKEN_2`, `TOKEN_VALUE`, `SECRET_PROD`. */
export function isAboutToken(name: string): boolean {
  const words = wordsOf(name)
  if (words.some(word => CHOSEN.test(word)) || !isSensitiveName(name)) return false
  const last = words.findLast(word => !/^\d/.test(word) && !VARIANTS.has(word)) ?? ''
  return !isSensitiveWord(last) && !KEYS.has(last)
}

/** Whether a name is that of a password, whose value may be a number. */
export function isPasswordName(name: string): boolean {
  return wordsOf(name).some(word => PASSWORD_WORD.test(word))
}

/** `DATABASE_URL`, `REDIS_URI`, `SLACK_WEBHOOK_URL`, `APP_DSN`; that of Sentry is public. */
const CARRIER =
  /(?:^| )(?:(?:database|db|postgres|postgresql|pg|mysql|mariadb|mongo|mongodb|redis|amqp|rabbitmq|broker|webhook) ur[li]|connection string|(?<!sentry )dsn)$/
/** Secrets that people choose or write down in words. */
const CHOSEN = /pass|pwd|^(?:pw|psw|pin|phrase|mnemonic|seed)$/

/** What a secret is as well. */
const KEYS = new Set('key keys tokens salt pepper iv code hash jwt value string'.split(' '))

/** Which of several secrets it is. */
const VARIANTS = new Set(
  'prod production staging stage dev development test testing live sandbox default primary secondary old new current previous main admin root plain raw'.split(
    ' ',
  ),
)

// `password`, `dbpass`, `passcode`; not `passport`, `compass`
const PASSWORD_WORD = /^pass(?:w|code|$)|(?:(?<!^(?:by|com|tres|under|over))pass|pass(?:word|wd))$|^(?:pwd|pw|psw|pin)$/

function isSensitiveWord(word: string): boolean {
  return SENSITIVE.has(word) || SENSITIVE_ENDS.some(end => word.endsWith(end))
}

function endsSensitive(words: readonly string[]): boolean {
  const text = ` ${words.join(' ')}`
  return SENSITIVE_PHRASES.some(phrase => text.endsWith(` ${phrase}`))
}

function holdsOwned(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const owners = word === 'key' || word === 'keys' ? KEY_OWNERS : word === 'seed' ? SEED_OWNERS : undefined
    return owners?.has(words[at - 1] ?? '')
  })
}

function includesRun(words: readonly string[], run: readonly string[]): boolean {
  return run.length > 0 && ` ${words.join(' ')} `.includes(` ${run.join(' ')} `)
}
