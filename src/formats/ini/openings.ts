// `db.password = x`, `"quoted" = x`, `//registry.npmjs.org/:_authToken=x`, `key: x`, `env[DB_PASSWORD] = x`
const PAIR = /^[ \t]*(?:\w{1,40}\[)?["']?(?<name>[\w./:@-]*\w)["']?\]?[ \t]*(?<separator>=|:(?=[ \t]))[ \t]*/
// `db.password:x` of a Java program
const PROPERTY = /^[ \t]*(?<name>[\w.-]+)[ \t]*(?<separator>[=:]|(?=[ \t]))[ \t]*/
const PROPERTIES = /\.properties$/i
// `SetEnv DB_PASSWORD x`, `fastcgi_param DB_PASSWORD x;`, `proxy_set_header X-Api-Key x;`, `set $token x;`, `env DB_PASSWORD=x;`
const NAMED =
  /^[ \t]*(?:SetEnv|(?:pre)?setenv|env|set|(?:fastcgi|uwsgi|scgi)_param|(?:proxy|grpc)_set_header|(?:RequestHeader|Header)[ \t]+(?:always[ \t]+)?(?:set|add)|http-request[ \t]+(?:set|add)-header)[ \t]+["']?\$?(?<name>[A-Za-z_][\w.-]*)["']?(?:[ \t]+|=)(?=(?:"[^"]*"|'[^']*'|[^\s;{}]+);?[ \t]*\r?$)/i
// HAProxy's `user ops insecure-password x` and `stats auth ops:x`
const ACCOUNT = /^[ \t]*(?:user[ \t]+\S+[ \t]+(?<name>insecure-password)|stats[ \t]+(?<login>auth))[ \t]+/
// `requirepass x`, `password "x";`: a name and one word
const DIRECTIVE = /^[ \t]*(?<name>[A-Za-z][\w.-]*)[ \t]+(?=(?:"[^"]*"|'[^']*'|[^\s;{}]+);?[ \t]*\r?$)/
const DIRECTIVES = /(?:\.(?:conf|cnf|cfg)|(?:msmtp|mbsync)rc)$/i

/** What a line begins with: a name, where it stands, and where its value starts. */
export interface Opening {
  readonly name: string
  readonly at: number
  readonly end: number
}

/** How a line of a file with this path names its value; a text inside another file may be of any such kind. */
export function openingOf(text: string, path: string, inside: boolean): Opening | undefined {
  const patterns = [PROPERTIES.test(path) ? PROPERTY : PAIR, ...(inside || DIRECTIVES.test(path) ? [NAMED, ACCOUNT, DIRECTIVE] : [])]
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match === null) continue
    const name = match.groups?.['name'] ?? match.groups?.['login'] ?? ''
    return { name, at: match[0].lastIndexOf(name), end: match[0].length }
  }
  return undefined
}
