import { lazily } from '../lazily.ts'
import { isSs58 } from './checksums.ts'
import { isAboutPasswords, isObjectName, isPasswordName, isSensitiveName, mayNameSecret, mayPoint, wordsOf } from './names.ts'
import { isDescription, isNeverIssued } from './descriptions.ts'
import { isHash } from './sealed.ts'

/** Switches, permissions and the names of algorithms and schemes. */
const WORD =
  /^(?:true|false|yes|no|on|off|enabled?|disabled?|none|null|nil|read|write|auto|always|never|error|warn|on_create|inherit|include|omit|same-origin|all|any|prompt|ask|interactive|stdin|keyring|keychain|plain(?:text)?|encrypted|bearer|basic|oauth2?|htpasswd|digest|trust|md5|scram-sha-256|bcrypt|argon2(?:id?)?|[HREP]S(?:256|384|512)|EdDSA)$/i

/** `256`, `1.5`, `7d`, `64k` */
const NUMBER = /^[+-]?\d+(?:[._]\d+)*\s?(?:ms|s|m|h|d|w|y|[kmgt]i?b?|%)?$/i

/** How often, how many: no password has two digits. */
const COUNT = /^\d{1,2}$/

/** `/run/x`, `./key.pem`, `~/.ssh/id`, `C:\keys` */
const PATH = /^(?:\.{0,2}|~|%[a-zA-Z])(?:\/[\w.@$%-]{1,64}){1,30}\/?$|^[A-Za-z]:[\\/]|^(?:[\w.-]{1,64}\\){1,30}[\w-]{1,64}\.[a-z]{2,5}$/

/** `certs/server.pem` */
const RELATIVE_PATH =
  /^(?:[\w.-]{1,64}\/){1,30}[\w.-]{1,64}\.[a-z]{2,6}$|^[\w.-]{1,64}\.(?:pem|key|crt|json|txt|ya?ml|jks|p12|toml|conf)$|^id_(?:rsa|dsa|ecdsa|ed25519)(?:\.pub)?$/

/** One long segment, or a mixed one, is base64 that begins with a slash. */
const LONG_SEGMENT =
  /^\/[A-Za-z0-9+]{24,}|^\/(?:[A-Za-z0-9+]+\/){0,9}(?=[a-z0-9+]*[A-Z])(?=[A-Z0-9+]*[a-z])(?=[A-Za-z+]*\d)[A-Za-z0-9+]{16,}[A-Za-z0-9+/]*={0,2}$/

const URL = /^[a-z][a-z0-9+.-]{0,30}:\/\/[^\s@]*$/i

const PUBLIC_KEY =
  /^(?:(?:ssh|ecdsa|sk)-[\w@.-]{1,40} AAAA|-----BEGIN (?:[A-Z0-9 ]{0,40}PUBLIC KEY|CERTIFICATE|[A-Z ]{0,40}REQUEST)|age1[0-9a-z]{58}$)/

/** An Ethereum address. */
const ADDRESS = /^0x[0-9a-fA-F]{40}$/

/** `//Alice`, `//Bob//stash`: a development account of Substrate. */
const DEVELOPMENT_ACCOUNT = /^\/\/(?:Alice|Bob|Charlie|Dave|Eve|Ferdie|One|Two)(?:\/\/stash)?$/

/** `TAO`, `wstETH`, `USDC.e`: a coin, which is a token too. */
const TICKER = /^[a-z]{0,3}[A-Z]{2,5}(?:\.[a-z]|-\d{2,4})?$/

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
  if (isEmpty(text) || isName(name, text) || isNumber(name, text)) return true
  if (!isPasswordName(name) && (ISSUED.some(pattern => pattern.test(text)) || isNeverIssued(text))) return true
  if (PATH.test(text)) return !LONG_SEGMENT.test(text)
  const patterns = [WORD, RELATIVE_PATH, URL, PUBLIC_KEY, ADDRESS, DEVELOPMENT_ACCOUNT, SENTENCE]
  return patterns.some(pattern => pattern.test(text)) || isHash(text) || isDescription(text) || isSs58(text)
}

/** A count, or the number of a public key. */
function isNumber(name: string, text: string): boolean {
  return (COUNT.test(text) && isAboutPasswords(name)) || (FINGERPRINT.test(text) && SIGNING.test(name))
}

/** `s3-credentials`, `app-db`: what Kubernetes names objects, in words. */
const OBJECT_OF_WORDS = /^[a-z]{1,20}\d{0,2}(?:[-.][a-z]{1,20}\d{0,2}){1,6}$/

/** Whether a value under this name is the name of a Kubernetes Secret: `dbSecret: app-db`. */
export function isSecretObject(name: string, text: string): boolean {
  return OBJECT_OF_WORDS.test(text) && mayNameSecret(name)
}

/** The name itself, the name of a variable, or that of an object which the name points at. */
function isName(name: string, text: string): boolean {
  if (VARIABLE.test(text) && isSensitiveName(text)) return true
  if (!isPasswordName(name) && wordsOf(text).join('') === wordsOf(name).join('')) return true
  return mayPoint(name) && OBJECT.test(text) && (isObjectName(name) || OBJECT_END.test(wordsOf(text).at(-1) ?? ''))
}
