import { wordsOf } from './names.ts'

const OBJECT_NAME = /(?:^| )(?:secret|password|token) key$|(?:^| )secret \w+ key$|^(?:\w+ )*(?:secrets?|credentials?)$/
const OBJECT_VARIABLE =
  /\b(?:pull|registry|tls|ssl|ca|cert|certificate|k 8 s|kubernetes) secrets?$|(?:^| )(?:password|token|(?:password|token) secret) key$/

/** Whether a value under this name could only point at an object that holds the secret: `secretKey`, `imagePullSecret`. */
export function mayPoint(name: string): boolean {
  return /[a-z]/.test(name) ? OBJECT_NAME.test(wordsOf(name).join(' ')) : OBJECT_VARIABLE.test(wordsOf(name).join(' '))
}

/** Whether a value under this name can only be the name of an object: `tlsSecret`, `imagePullSecrets`. */
export function isObjectName(name: string): boolean {
  return /(?:^| )(?:pull|tls|ssl|ca|cert|certificate|from) secrets?$|(?:^| )(?:user|username|password) secret key$/.test(
    wordsOf(name).join(' '),
  )
}

/** Whether a name in humps ends with `Secret` and begins with what has none of its own: `credentialsSecret`, `dbSecret`, not `clientSecret`. */
export function mayNameSecret(name: string): boolean {
  return HUMPED_SECRET.test(name) && !wordsOf(name.replace(OBJECT_KEY, '')).some(word => SECRET_OWNERS.has(word))
}

/** `dbSecret`, `backup.credentialsSecret` */
const HUMPED_SECRET = /(?:^|[.:/])[a-z][A-Za-z0-9]*Secret$/

/** `sshKeySecret`: the Secret that has a key; that of `accessKeySecret` is a value. */
const OBJECT_KEY = /(?:ssh|tls|git|deploy|host|account|private)Key(?=Secret$)/i

/** Whose secret is a value: `clientSecret`, `jwtSecret`. */
const SECRET_OWNERS = new Set(
  (
    'client app application api consumer shared jwt session cookie webhook signing auth oauth oidc token access encryption hmac hash ' +
    'refresh otp totp bot master login admin root state csrf key user my the'
  ).split(' '),
)
