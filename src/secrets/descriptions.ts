import { lazily } from '../lazily.ts'

/** `string`, `Optional[str]`, `str | None`, `VARCHAR(255) NOT NULL`: a type of a schema or a program. */
const TYPE =
  /^(?:(?:optional|nullable|secret|list|array)[[<(])?(?:strings?|str|text|bool(?:ean)?|int(?:eger)?|u?int\d{1,3}|number|float|object|bytes\d{0,2}|uuid|address|secretstr|securestring|i?erc-?\d{2,4}|xs:string|n?(?:var)?char(?:acter varying)?(?:\(\w{1,8}\))?)[\]>)?]?(?: ?[|=] ?(?:none|null|undefined|""))*(?: not null)?$/i

/** `required|string|min:8` */
const VALIDATION = /^(?:required|nullable|sometimes|optional|string)(?:\|[a-z_]+(?::[\w,]+)?)+$/

/** `^[A-Za-z0-9]{8,}$`, `/^.{8,64}$/`, `[a-z]{32}` */
const PATTERN = /^\/?\^.*[[(.\\].*\$\/?[gimu]*$|^(?:\[[^\]]+\](?:\{\d+(?:,\d*)?\}|[*+]))+$/

/** `input[name=password]`, `//input[@id="password"]` */
const SELECTOR = /^[\w#./ -]*\[@?[a-z-]+=["']?[\w-]+["']?\]$/

const STATEMENT = /^(?:SELECT|INSERT|UPDATE|DELETE|ALTER|CREATE)\s.{1,200}\s(?:FROM|INTO|SET|TABLE|USER|VALUES)\b/i

/** `AES-256-GCM`, `ed25519`, `secp256k1`, `HMAC-SHA256`, `mysql_native_password` */
const ALGORITHM =
  /^(?:hmac[-_]?)?(?:sha-?\d{1,3}|md5|aes-?\d{3}(?:-?[a-z]{2,4})?|a\d{3}(?:gcm|cbc|ctr|kw)(?:kw|-hs\d{3})?|rsa-(?:oaep|pss|\d{4})(?:-\d{3})?|[pbk]-\d{3}|ed25519|ed448|x25519|secp\d{3}[kr]1|prime256v1|chacha20(?:-?poly1305)?|(?:mysql_native|caching_sha2|sha\d{3})_password)$/i

/** `Passwords do not match`, `Mot de passe oublié ?`: what a form says to its user. */
const label = lazily(
  () =>
    /^(?=[^]*(?:pass|mot de|contrase|kennwort|senha|wachtwoord|token|secret|\bkey))\p{Lu}[\p{L}'’]{0,30}(?: [\p{L}'’]{1,30}){1,12} ?[.?!:]*$/iu,
)

/** `alt+p`, `Ctrl-Shift-P`, `<C-p>`: a key binding. */
const BINDING =
  /^(?:(?:ctrl|control|alt|option|shift|cmd|command|super|meta|win)[+-]){1,3}(?:[a-z0-9]|f\d{1,2}|enter|space|tab|esc)$|^<(?:[csmad]-){1,3}[a-z0-9]>$/i

/** `return nil`, `return kong.request.get_header("x")`: code of Lua that gives the value. */
const RETURN = /^return (?:nil|true|false|[a-z_]\w{0,30}(?:\.\w{1,30}){1,5}(?:\([^()]{0,60}\))?);?$/

/** `token is expired`, `invalid user or password`: what a program tells. */
const MESSAGE =
  /^(?=.*\b(?:token|password|secret|key|credentials?)\b)(?=.*(?:\b(?:is|are|was|has|have|not|invalid|expired|missing|required|must|cannot|failed|wrong|incorrect)\b|[!=]=))[a-z'’]{1,20}(?: (?:[a-z'’]{1,20}|[!=<>]{1,2})){2,12}[.!?]?$/

/** What no issuer gives out, though a password may be any of it: header names, field names, durations, versions, dates, media types, locales. */
const ISSUED = [
  /^x(?:-[a-z]+){1,5}$|^authorization(?:: ?bearer)?$/i,
  /^_?(?:access|refresh|id|auth|csrf|xsrf|session|api|bearer|oauth|user|jwt)[-_]?(?:token|key)(?:[-_]?v?\d)?$/i,
  /^(?:header|cookie|query|body|env|native|opaque|public|anonymous|jwt)$/i,
  /^P(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$|^(?:\d{1,6}[smhdw]){2,4}$|^(?:\d{1,6} )?(?:second|minute|hour|day|week|month|year)s?$/,
  /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,15}(?:Z|[+-]\d{2}:?\d{2})?)?$/,
  /^(?:[<>=^~!]{1,2} ?)?v?\d{1,5}(?:\.\d{1,5}){1,3}(?:\/\d{1,2})?$/,
  /^(?:application|text|image|audio|video|multipart)\/[\w.+*-]+$|^[a-z]{2}[-_][A-Z]{2}(?:\.UTF-8)?$|^utf-?(?:8|16)$/i,
  /^#(?:[0-9a-f]{3,4}){1,2}$|^(?:rgb|hsl)a?\([\d., %]+\)$|^\d{1,4}(?:px|r?em|pt|hz)$|^--[a-z]+(?:-[a-z]+)*$/i,
  /^urn:[a-z0-9-]+:[\w:.-]+$/,
  /^[a-z-]{1,20}(?:\.[a-z-]{1,20}){1,6}(?:\/[a-z-]{1,20})?$/, // auth.acme.dev, kubernetes.io/tls, keyword.operator
  /^(?:tok|btok|src|pm_card)_[a-z]{2,12}(?:_?[A-Z]?[a-z]{1,20}){0,5}$/, // tok_visa, pm_card_chargeDeclined: test tokens of Stripe's documentation
  /^(?:(?:lower|upper|camel|snake|kebab)case|(?:alpha)?numeric|alpha|beta|preview|experimental|stable|ga)$/i,
  /^(?:v\d\/)?[a-z-]{1,20}(?:\/[a-z-]{1,20}){1,6}$|^[A-Z]{2,6}\/[A-Z]{2,6}$/, // oauth/token, shop/basic-auth, BTC/USD
]

/** Whether a value says what kind of value belongs there: a type, a pattern, an algorithm, a label. */
export function isDescription(text: string): boolean {
  if (text.length > LONGEST) return false
  return [TYPE, VALIDATION, PATTERN, SELECTOR, STATEMENT, ALGORITHM, BINDING, RETURN, MESSAGE, label()].some(pattern => pattern.test(text))
}

/** Whether a value can be no issued key or token, though perhaps a password that somebody chose. */
export function isNeverIssued(text: string): boolean {
  return text.length <= LONGEST && ISSUED.some(pattern => pattern.test(text))
}

/** Longer ones are blocks or data. */
const LONGEST = 300
