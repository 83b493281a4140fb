import type { Source } from '../source.ts'

// `.netrc`, `_netrc` on Windows
const NETRC = /(?:^|\/)[._]netrc$/
// `.pgpass`, `pgpass.conf` on Windows
const PGPASS = /(?:^|\/)(?:\.pgpass|pgpass\.conf)$/
// `.vault-token`, `.config/vastai/vast_api_key`, `.cache/huggingface/token`
const TOKEN_FILE = /(?:^|\/)(?:\.vault-token|\.?vast_api_key|\.?huggingface\/token|\.runpod\/api_key)$/

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
  return isNetrc(source) || isPgpass(source) || isTokenFile(source)
}
