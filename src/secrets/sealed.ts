/** A value that is encrypted, and meant to be stored. */
const SEALED = [
  /^ENC[[(]/, // sops, hiera, Jasypt
  /^[{[(]?(?:enc|encrypted|cipher|ciphertext|crypt|aes|xor|kms|age|sealed|jwe|gpg|hsm|secure)(?:[-_]?\d{3})?[\]}):(.] ?(?:[\w-]{1,12}:){0,3}[\w+/=.-]{12,}\)?$/i,
  /^\{(?:cipher|bcrypt|pbkdf2|scrypt|argon2)\b/, // Spring Cloud Config and Spring Security
  /^AQ[EI]CAH[\w+/=]{6}/, // AWS KMS
  /^Ci[QRC][A-Z][\w+/]{70,}={0,2}$/, // Google Cloud KMS
  /^\{[A-Za-z0-9+/]{20,}={0,2}\}$/, // Maven
  /^(?:!vault\s*\|\s*)?\$(?:ANSIBLE_VAULT|NACL)/,
  /^gAAAAA[\w-]{40}/, // Fernet
  /^Ag[A-D][\w+/]{100}/, // sealed-secrets
  /^vault:v\d+:/, // Vault transit
  /^EJ\[\d+:/,
  /^base64:age:/i,
  /^-----BEGIN (?:AGE ENCRYPTED|PGP MESSAGE|ENCRYPTED )/,
  /^age-encryption\.org/,
]

/** `$2b$12$…`, `$argon2id$…`, `$scrypt$…`, `bcrypt_sha256$$2b$…`: the modular crypt format, with what frameworks write before it. */
const MODULAR =
  /^(?:(?:[\w.@-]{1,64}:|\{[\w-]{3,12}\})?\$+|[a-z][a-z0-9_]{2,16}\$+)(?:2[abxy]?|[1567]|apr1|g?y|s[02]|A|sha1|md5|e0801|scrypt|argon2\w{1,2}|b?crypt\S{0,8}|pbkdf2\S{0,10})\$/

/** `sha256:…`, `{SSHA}…`, `pbkdf2:sha256:…$…`, `SCRAM-SHA-256$4096:…`, PostgreSQL's `md5…`, MySQL's `*…`, Tor's `16:…`, Jenkins' `#jbcrypt:…` */
const HASH =
  /^(?:#jbcrypt:|(?:md5|sha\d{1,3})[-:]|pbkdf2_sha|pbkdf2:sha|scrypt:\d+:|SCRAM-SHA|md5[0-9a-f]{32}$|\*[0-9A-F]{40}$|16:[0-9A-F]{58}$|(?:[\w.@-]{1,64}:)?\{(?:S?SHA\d{0,3}|S?MD5|CRYPT|ARGON2|PBKDF2[\w-]*)\})/i

/** Whether a value is encrypted. */
export function isSealed(text: string): boolean {
  return SEALED.some(pattern => pattern.test(text))
}

/** Keycloak's `secretData` of a password, a hash with its salt, and its `credentialData`; that of a one-time code has no salt. */
const EXPORTED = /^\{(?=[^]{0,2000}"(?:salt|hashIterations)"\s{0,5}:)[^]{0,2000}\}$/

/** Whether a value is the hash of a password, which does not tell it. */
export function isHash(text: string): boolean {
  return MODULAR.test(text) || HASH.test(text) || EXPORTED.test(text)
}
