import { lazily } from '../lazily.ts'
import { isSs58 } from './checksums.ts'
import { isAboutPasswords, isAboutToken, isPasswordName, isSensitiveName, wordsOf } from './names.ts'
import { isObjectName, mayNameSecret, mayPoint } from './object-names.ts'
import { isDescription, isNeverIssued } from './descriptions.ts'
import { isHash } from './sealed.ts'
import { isWeak } from './weak.ts'

/** Switches, permissions and the names of algorithms and schemes. */
const WORD =
  /^(?:true|false|yes|no|on|off|enabled?|disabled?|none|null|nil|read|write|auto|always|never|error|warn|on_create|inherit|include|omit|forward|require|same-origin|all|any|prompt|ask|interactive|stdin|keyring|keychain|plain(?:text)?|encrypted|bearer|basic|oauth2?|x-oauth-basic|htpasswd|digest|trust|md5|scram-sha-256|bcrypt|argon2(?:id?)?|[HREP]S(?:256|384|512)|EdDSA)$/i

/** `256`, `1.5`, `7d`, `64k` */
const NUMBER = /^[+-]?\d+(?:[._]\d+)*\s?(?:ms|s|m|h|d|w|y|[kmgt]i?b?|%)?$/i

/** How often, how many: no password has two digits. */
const COUNT = /^\d{1,2}$/

/** `/run/x`, `./key.pem`, `~/.ssh/id`, `C:\keys` */
const PATH = /^(?:\.{0,2}|~|%[a-zA-Z])(?:\/[\w.@$%-]{1,64}){1,30}\/?$|^[A-Za-z]:[\\/]|^(?:[\w.-]{1,64}\\){1,30}[\w-]{1,64}\.[a-z]{2,5}$/

/** `certs/server.pem` */
const RELATIVE_PATH =
  /^(?:[\w.-]{1,64}\/){1,30}[\w.-]{1,64}\.[a-z]{2,6}$|^[\w.-]{1,64}\.(?:pem|key|crt|json|txt|ya?ml|jks|p12|toml|conf|cfg|ini|xml|html|tmpl)$|^id_(?:rsa|dsa|ecdsa|ed25519)(?:\.pub)?$/

/** One long segment, or a mixed one, is base64 that begins with a slash. */
const LONG_SEGMENT =
  /^\/[A-Za-z0-9+]{24,}|^\/(?:[A-Za-z0-9+]+\/){0,9}(?=[a-z0-9+]*[A-Z])(?=[A-Z0-9+]*[a-z])(?=[A-Za-z+]*\d)[A-Za-z0-9+]{16,}[A-Za-z0-9+/]*={0,2}$/

const URL = /^[a-z][a-z0-9+.-]{0,30}:\/\/[^\s@]*$/i

const PUBLIC_KEY =
  /^\s*(?:(?:ssh|ecdsa|sk)-[\w@.-]{1,40} AAAA|-----BEGIN (?:[A-Z0-9 ]{0,40}PUBLIC KEY|CERTIFICATE|[A-Z ]{0,40}REQUEST)|age1[0-9a-z]{58}$)/

/** An Ethereum address. */
const ADDRESS = /^0x[0-9a-fA-F]{40}$/

/** `//Alice`, `//Bob//stash`: a development account of Substrate. */
const DEVELOPMENT_ACCOUNT = /^\/\/(?:Alice|Bob|Charlie|Dave|Eve|Ferdie|One|Two)(?:\/\/stash)?$/

/** `TAO`, `wstETH`, `USDC.e`, `SN19`: a coin, which is a token too. */
const TICKER = /^[a-z]{0,3}[A-Z]{2,5}(?:\.[a-z]|-?\d{1,4})?$/

/** `php:9000`, `unix:/run/php.sock` */
const ENDPOINT = /^[a-z][\w.-]{0,252}:\d{2,5}$|^unix:\//

/** The fingerprint of an OpenPGP key. */
const FINGERPRINT = /^(?:[0-9A-F]{16}){1,2}$|^[0-9A-F]{40}$/

/** A key, a token or a header is of ASCII; what is not is for people. */
const NO_ASCII = /[^\x00-\x7f]/

const EMAIL = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}$/

/** `The token that the client sends with each request` */
const SENTENCE = /^[A-Z][\w'’-]*(?:[,;:]? [("'`]?[\w'’/-]+[)"'`]?){4,}/

/** `HF_TOKEN` */
const VARIABLE = /^[A-Z][A-Z0-9]*(?:_+[A-Z0-9]+)+$/

/** `my-registry-secret`, `vllmApiKey` */
const OBJECT = /^[A-Za-z][A-Za-z-_.]{0,60}$/
const OBJECT_END = /^(?:api)?keys?$|^(?:regcred|secrets?|auth|token|credentials?|creds|password|tls|cert|cred)$/

/** `orders-rw`, `nightly`, `api,web` */
const PLAIN_WORDS = /^(?:[a-z]{1,15}|[a-z]{1,4}\d{1,2})(?:[-_.,:/+](?:[a-z]{1,15}|[a-z]{1,4}\d{1,2})){0,6}$/

/** `vault.hashicorp.com/tls-secret`, `acme.io/secret-owner`: an annotation or a label. */
const ANNOTATION = /^(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,20}\/[\w.-]{1,63}$/

/** `vault-ca-8f2c9`, `team-a`, `default/ca-secret`: an object of Kubernetes, not a UUID. */
const OBJECT_PATH = /^(?![0-9a-f]{8}-)[a-z][a-z0-9]{0,19}(?:[-./][a-z0-9]{1,19}){1,8}$/

/** `sql_alchemy_conn_secret`, `AIRFLOW__CORE__FERNET_KEY_SECRET`: what Airflow's secrets backend is asked for. */
const BACKEND_NAME = /(?:^| )(?:conn|url|backend|fernet key|secret key|(password)) secret$/
const BACKEND_PATH = /^[a-z]{1,20}(?:[-_][a-z]{1,20}){0,5}(?:\/[a-z]{1,20}(?:[-_][a-z]{1,20}){0,5}){0,4}$/

/** `orders-db-password`: no secret calls itself another one. */
const ENTRY_END = /[-.](?:password|token|credentials|api-key)$/

/** `resetPassword: reset-password`: what an action is called elsewhere. */
const ACTIONS = new Set('reset forgot forget change update'.split(' '))

/** What no issuer gives out; a password may be any of it. */
const ISSUED = [NUMBER, EMAIL, TICKER, ENDPOINT, NO_ASCII]

const SIGNING = /sign|gpg|pgp/i

/** `""`, `{}`, `\\`, an emoji */
const EMPTY = /^[\s"']*$|^[[{]\s*[\]}]$/
const signs = lazily(() => /^[^\p{L}\p{N}]{1,2}$/u)

function isEmpty(text: string): boolean {
  return EMPTY.test(text) || (text.length <= 4 && signs().test(text))
}

/** Whether a literal under a sensitive name is plainly no secret: a switch, a number, a path, an address, a name, something public. */
export function isHarmless(name: string, text: string): boolean {
  if (isEmpty(text) || isName(name, text) || isNumber(name, text) || isAttribute(name, text)) return true
  if (!isPasswordName(name) && (ISSUED.some(pattern => pattern.test(text)) || isNeverIssued(text))) return true
  if (PATH.test(text)) return !LONG_SEGMENT.test(text)
  const patterns = [WORD, RELATIVE_PATH, URL, PUBLIC_KEY, ADDRESS, DEVELOPMENT_ACCOUNT, SENTENCE]
  return patterns.some(pattern => pattern.test(text)) || isHash(text) || isDescription(text) || isSs58(text)
}

/** What a token is for, whose it is, how it is handled: `TOKEN_CURRENCY=eur`. */
function isAttribute(name: string, text: string): boolean {
  return PLAIN_WORDS.test(text) && isAboutToken(name) && !isWeak(text)
}

/** A count, or the number of a public key. */
function isNumber(name: string, text: string): boolean {
  return (COUNT.test(text) && isAboutPasswords(name)) || (FINGERPRINT.test(text) && SIGNING.test(name))
}

/** `s3-credentials`, `app-db`: what Kubernetes names objects, in words. */
const OBJECT_OF_WORDS = /^[a-z]{1,20}\d{0,2}(?:[-.][a-z]{1,20}\d{0,2}){1,6}$/

/** `adminPasswordKey`: the key in a Secret. */
const PASSWORD_KEY = /(?:^p|[a-z]P)asswordKey$/

/** Whether a value under this name is that of a Kubernetes Secret, or of a key in one: `dbSecret: app-db`, `adminPasswordKey: pg-admin`. */
export function isSecretObject(name: string, text: string): boolean {
  return OBJECT_OF_WORDS.test(text) && (mayNameSecret(name) || PASSWORD_KEY.test(name))
}

/** The name itself, the name of a variable, or that of something which holds the secret. */
function isName(name: string, text: string): boolean {
  if (VARIABLE.test(text) && isSensitiveName(text)) return true
  const words = wordsOf(name)
  if ((!isPasswordName(name) || ACTIONS.has(words[0] ?? '')) && wordsOf(text).join('') === words.join('')) return true
  return isObject(name, text) || isEntry(words.join(' '), text)
}

/** The name of an object of Kubernetes, or of a key in it. */
function isObject(name: string, text: string): boolean {
  if (OBJECT_PATH.test(text) && (ANNOTATION.test(name) || isObjectName(name))) return true
  return mayPoint(name) && OBJECT.test(text) && (isObjectName(name) || OBJECT_END.test(wordsOf(text).at(-1) ?? ''))
}

/** What a store of secrets calls one: `SECRET=orders-db-password`, `fernet_key_secret=airflow/fernet_key`. */
function isEntry(name: string, text: string): boolean {
  if (name === 'secret') return OBJECT_OF_WORDS.test(text) && ENTRY_END.test(text) && !isWeak(text)
  const names = BACKEND_NAME.exec(name)
  return names !== null && BACKEND_PATH.test(text) && (names[1] === undefined ? /[-_/]/ : /\//).test(text)
}
