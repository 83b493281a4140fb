import type { Source } from '../source.ts'

// `.netrc`, `_netrc` on Windows
const NETRC = /(?:^|\/)[._]netrc$/
// `.pgpass`, `pgpass.conf` on Windows
const PGPASS = /(?:^|\/)(?:\.pgpass|pgpass\.conf)$/
// `.vault-token`, `.config/vastai/vast_api_key`, `.cache/huggingface/token`, `jwt.hex` of Ethereum's Engine API
const TOKEN_FILE =
  /(?:^|\/)(?:\.vault-token|\.?vast_api_key|\.?huggingface\/token|\.runpod\/api_key|jwt(?:[-_.]?secret)?\.hex|jwt[-_]?secret)$/

/** Whose list of users and passwords a file is. */
export type LoginList = 'pgbouncer' | 'postfix' | 'exim' | 'rsync' | 's3fs' | 'davfs2' | 'pppd' | 'openvpn'

const ENDING = String.raw`(?:\.(?:example|sample|template|tmpl|tpl|dist|j2))?$`
const LOGIN_LISTS: readonly (readonly [LoginList, RegExp])[] = (
  [
    ['pgbouncer', String.raw`(?:^|\/)userlist\.txt`],
    ['postfix', String.raw`(?:^|\/)sasl_passwd`],
    ['exim', String.raw`(?:^|\/)passwd\.client`],
    ['rsync', String.raw`(?:^|\/)rsyncd?\.secrets`],
    ['s3fs', String.raw`(?:^|\/)\.?passwd-s3fs`],
    ['davfs2', String.raw`(?:^|\/)\.?davfs2\/secrets`],
    ['pppd', String.raw`(?:^|\/)(?:chap|pap)-secrets`],
    ['openvpn', String.raw`(?:^|\/)openvpn\/(?:[\w.-]+\/)*[\w.-]*(?:auth|login|pass|cred)[\w-]*(?:\.txt)?`],
  ] as const
).map(([list, path]) => [list, new RegExp(path + ENDING)])

/** Whose list of users and passwords a file with this path is. */
export function listOf(path: string): LoginList | undefined {
  return LOGIN_LISTS.find(([, pattern]) => pattern.test(path))?.[0]
}

/** Logins by machine, as curl, git and ftp read them. */
export function isNetrc({ path }: Source): boolean {
  return NETRC.test(path)
}

/** Passwords of PostgreSQL. */
export function isPgpass({ path }: Source): boolean {
  return PGPASS.test(path)
}

/** A file that holds a token and nothing else. */
function isTokenFile({ path }: Source): boolean {
  return TOKEN_FILE.test(path)
}

/** A file in which programs keep credentials, in a form of their own. */
export function isCredentialFile(source: Source): boolean {
  return isNetrc(source) || isPgpass(source) || isTokenFile(source) || listOf(source.path) !== undefined
}
