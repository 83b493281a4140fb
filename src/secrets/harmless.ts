import { isSs58 } from './checksums.ts'
import { isPasswordName, isSensitiveName, mayPoint, wordsOf } from './names.ts'

/** Switches, permissions and the names of algorithms and schemes. */
const WORD =
  /^(?:true|false|yes|no|on|off|enabled?|disabled?|none|null|nil|read|write|auto|always|never|inherit|bearer|basic|oauth2?|htpasswd|digest|trust|md5|scram-sha-256|bcrypt|argon2(?:id?)?|[HREP]S(?:256|384|512)|EdDSA)$/i

/** `256`, `1.5`, `7d`, `64k` */
const NUMBER = /^[+-]?\d+(?:[._]\d+)*\s?(?:ms|s|m|h|d|w|y|[kmgt]i?b?|%)?$/i

/** `/run/x`, `./key.pem`, `~/.ssh/id`, `C:\keys` */
const PATH = /^(?:\.{0,2}|~)(?:\/[\w.@$-]{1,64}){1,30}\/?$|^[A-Za-z]:[\\/]/

/** `certs/server.pem` */
const RELATIVE_PATH = /^(?:[\w.-]{1,64}\/){1,30}[\w.-]{1,64}\.[a-z]{2,6}$|^[\w.-]{1,64}\.(?:pem|key|crt|json|txt|ya?ml|jks|p12|toml|conf)$/

/** One long segment is base64 that begins with a slash. */
const LONG_SEGMENT = /^\/[A-Za-z0-9+]{24,}/

const URL = /^[a-z][a-z0-9+.-]{0,30}:\/\/[^\s@]*$/i

/** `sha256:…`, `$2b$12$…`, `$argon2id$…`, `{SHA}…`, `user:$apr1$…` */
const DIGEST =
  /^(?:(?:md5|sha\d{1,3})[-:]|\$+(?:2[abxy]|[1567]|apr1|y|argon2\w{1,2}|pbkdf2\S{0,10})\$|\{S?SHA\}|pbkdf2_sha|SCRAM-SHA)|^[\w.@-]{1,64}:\$+(?:apr1|2[aby]|[56])\$/

const PUBLIC_KEY =
  /^(?:(?:ssh|ecdsa|sk)-[\w@.-]{1,40} AAAA|-----BEGIN (?:[A-Z0-9 ]{0,40}PUBLIC KEY|CERTIFICATE|[A-Z ]{0,40}REQUEST)|age1[0-9a-z]{58}$)/

/** An Ethereum address. */
const ADDRESS = /^0x[0-9a-fA-F]{40}$/

const EMAIL = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}$/

/** `The token that the client sends with each request` */
const SENTENCE = /^[A-Z][\w'’-]*(?:[,;:]? [("'`]?[\w'’/-]+[)"'`]?){4,}/

/** `HF_TOKEN` */
const VARIABLE = /^[A-Z][A-Z0-9]*(?:_+[A-Z0-9]+)+$/

/** `my-registry-secret`, `vllmApiKey` */
const OBJECT = /^[A-Za-z][A-Za-z-_.]{0,60}$/
const OBJECT_END = /^(?:api)?keys?$|^(?:secrets?|token|credentials?|creds|password|tls|cert|cred)$/

/** `""`, `{}`, `\\`, an emoji */
const EMPTY = /^[\s"']*$|^[[{]\s*[\]}]$|^[^\p{L}\p{N}]{1,2}$/u

/** Whether a literal under a sensitive name is plainly no secret: a switch, a number, a path, an address, a name, something public. */
export function isHarmless(name: string, text: string): boolean {
  if (EMPTY.test(text) || isName(name, text)) return true
  if (!isPasswordName(name) && (NUMBER.test(text) || EMAIL.test(text))) return true
  if (PATH.test(text)) return !LONG_SEGMENT.test(text)
  const patterns = [WORD, RELATIVE_PATH, URL, DIGEST, PUBLIC_KEY, ADDRESS, SENTENCE]
  return patterns.some(pattern => pattern.test(text)) || isSs58(text)
}

/** The name itself, the name of a variable, or that of an object which the name points at. */
function isName(name: string, text: string): boolean {
  if (VARIABLE.test(text) && isSensitiveName(text)) return true
  if (!isPasswordName(name) && wordsOf(text).join('') === wordsOf(name).join('')) return true
  return mayPoint(name) && OBJECT.test(text) && OBJECT_END.test(wordsOf(text).at(-1) ?? '')
}
