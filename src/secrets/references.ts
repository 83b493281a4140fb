import { isSensitiveName } from './names.ts'
import { isInStore } from './stores.ts'

/** Stands for a part that is not written out. */
export const HOLE = '\uE000'

/** What a value that says where the secret is begins with, and what it is whole; patterns of other beginnings are not even compiled. */
const WHOLE: readonly (readonly [starts: string, pattern: RegExp])[] = [
  ['$', /^\$+(?:[A-Za-z_]\w*|\d{1,2})$/], // $VAR, $1
  ['$', /^\$(?!ecret|ecure|uper)[a-z][a-z0-9]*(?:(?:-[a-z0-9]+)+(?::[a-z0-9._-]+)?|:[a-z][a-z0-9._-]*)$/], // Argo CD: $slack-token, $oidc-argocd:client-secret
  ['%', /^%(?:[A-Za-z_][\w.]*|env\([\w:]+\))%$|^%[a-z_]\w*(?:\.\w+)+%\/[\w./-]*$/], // %VAR%, %env(VAR)%, %kernel.project_dir%/key.pem
  ['S', /^SECRET\[[\w-]+\.[^\s[\]]+\]$/], // Vector: SECRET[backend.key]
  ['@_', /^@{1,2}[A-Z][A-Z0-9_]+@{1,2}$|^__[A-Z][A-Z0-9_]*__$/], // @VAR@, __VAR__
  ['@', /^@[a-z][\w-]*(?:\.[\w-]+)+@$/], // @db.password@
  ['@', /^@\{[\w-]+:[\w-]+\}$/], // @{secretstore:key}
  ['rs', /^(?:secret)?ref\+(?!echo:)[a-z0-9]+:\/\/(?!.*[?&]secret_id=[^&#$]{8})/], // ref+vault://path#/key
  ['>', /^>>(?:vault|bao):/],
  ['e', /^encrypted(?:File)?:[a-z0-9-]+!\w:/], // Spinnaker: encrypted:secrets-manager!r:eu-west-1!s:app!k:pw
  ['o', /^op:\/\//],
  ['a', /^arn:aws[\w-]*:(?:secretsmanager|ssm|kms):/],
  ['p', /^projects\/[^/]+\/secrets\//],
  ['@', /^@Microsoft\.(?:KeyVault|AppConfiguration)\(/i],
  ['@f<', /^@?file:\S*[/.]|^@\/[\w./-]+$|^<\s?\/[\w./-]+$/], // file:/run/secrets/x, @/run/secrets/x, < /run/secrets/x
  ['@eEoO', /^@?env:[A-Z_]\w*$|^(?:env|os\.environ)[:/][A-Za-z_]\w*$/i], // env:VAR, os.environ/VAR
  ['{~', /^\{(?:env|file)[:.][^{}]+\}$|^\{vault:\/\/[^{}\s]+\}$|^\{\$[A-Z_]\w*\}$|^~\{\w+\}$/], // {env:VAR}, {file:path}, Kong's {vault://store/key}, {$VAR}, ~{VAR}
  [
    'pioDSsvelmd',
    /^(?:process\.env|import\.meta\.env|os\.environ|os\.getenv|Deno\.env|System\.getenv|secrets|vars|env|var|local|module|data)[.[(]/,
  ], // code
  ['abcdefghijklmnopqrstuvwxyz', /^[a-z][a-z0-9]*_[a-z0-9_]+\.[\w-]+\.[a-z_]+$/], // random_password.db.result
  [
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz',
    /^(?:[A-Za-z_]\w*=)?(?:[a-z][\w-]*:latest|[a-z][a-z0-9]*(?:-[a-z0-9]+)+:\d{1,3})$/,
  ], // NAME=secret:latest, db-password:3 of Google's store
  ['!', /^!(?:vault|Ref|Sub|GetAtt|ImportValue|reference|env_var|(?:env|file|include|secret|str|var)(?::\w+)?|pass)\b/],
  ['(', /^\(\([^()]+\)\)$/], // ((pipeline-variable))
  ['ecs', /^(?:exec|cmd|command|shell):(?:\/\/)?[a-z]|^ext:\/[\w./-]+$/], // exec:pass show db, ext:/scripts/login.sh
]

/** `[parameters('password')]`, `@env('PASSWORD')`, `config.get(name)`, `ENV.fetch("PASSWORD")`, `getToken()` */
const CALL = /^(?:[[@]|(?:await|new) )?(?<callee>[A-Za-z_$][\w$]*(?:(?:\.|::|->)[\w$]+)*)\((?<given>[^]*)\)[\w.[\]'"]*$/

/** What is called has a path, a hump or a low line in its name, or reads a variable. */
const CALLEE = /[._]|::|->|[a-z][A-Z]|^(?:env|ENV|getenv|lookup|config|secrets?|param|parameters|variables|prompt|input|concat|reference)$/

/** Nothing, a string, names, or a number */
const GIVEN = /^\s*(?:["'][^]*|[A-Za-z_$][\w$.]*(?:\s*[,=([][^]*)?|\d{1,3}(?:\)[^]*)?)?$/

/** `ENV['PASSWORD']`, `ENV[PASSWORD]`, `sys.argv[1]` */
const ITEM = /^[A-Za-z_$][\w$]+(?:\.\w+)*(?:\[(?:"[^"]*"|'[^']*'|\d{1,2}|[A-Z][A-Z0-9_]*)\])+$/

/** `dependency.db.outputs.password`, `self.token`: a field of something, by its name. */
const FIELD = /^(?:[A-Za-z_$@][\w$]*)?(?:\.[A-Za-z_][\w$]*)+$/

/** `@db_password@`, `__db_password__`, `:db_password`, `&db_password;`, `%s:%s`: a name between marks, filled in by a program. */
const MARKED =
  /^(?:_(?<under>[a-z]+)|@(?<at>[a-z]\w*)@|__(?<low>[a-z]\w*?)__|:(?<bound>[a-z]\w*)|&(?<entity>\w+);?|(?:%[sdvq](?:[:/@ -]|\\n)?)+)$/

/** `kv/data/shop#password`, `secret/data/shop/db`: a path in a store, in words. */
const STORE_PATH =
  /^(?:secrets?|kv\d?|kvv2|cubbyhole|database\/creds)\/[\w./-]+(?:[#:][\w.-]+)?$|^[a-z]+(?:[-_/][a-z]+)+#[a-z][a-z_.-]*$|^[a-z]+(?:-[a-z]+)+\/(?:[a-z]+[-_])*(?:password|token|secret|key|credentials)$/

/** `secret/data/ci/db password | DB_PASSWORD ;`: what Vault's action fetches. */
const FETCHED = /^\s*[\w.-]{1,60}\/[\w./-]{1,200} [\w.*-]{1,100}(?: \| [A-Z_]\w{0,100} {0,4}(?:;|$)| {0,4};)/

/** A part of a value that is filled in later. */
const INSIDE =
  /\$\(|\{\{[^]*\}\}|\{%[^%]*%\}|#\{(?:[^{}]*\}|[\w.]+$)|<%|`[^`]+`|%\([A-Za-z_]\w*\)s|\$[A-Z_][A-Z0-9_]{2,}\b|\$(?:env|ENV|Env):[A-Za-z_]|\$__\w+\{|\$\[\[?\s?\w+[.\w]*\s?\]|%\{[\w.:]+\}|ref\+(?!echo:)[a-z0-9]+:\/\/(?!.*[?&]secret_id=[^&#$]{8})/

/** What is more usual, and a character that each of the others has. */
const USUAL = ['${', HOLE]
const MARK = /[$#%<`{+]/

/** Most values: no mark, no separator. */
const PLAIN = /^[A-Za-z0-9]*$/

/** Whether a value only says where the secret is. */
export function isReference(text: string): boolean {
  if (PLAIN.test(text)) return false
  return (
    WHOLE.some(([starts, pattern]) => starts.includes(text.charAt(0)) && pattern.test(text)) ||
    isInStore(text) ||
    ((text.includes('/') || text.includes('#')) && STORE_PATH.test(text)) ||
    (text.includes(' ') && FETCHED.test(text)) ||
    isExpression(text) ||
    isMarked(text)
  )
}

/** Whether a part of a value comes from elsewhere: `${PW}`, `{{ .Values.x }}`, `$(cat x)`. */
export function holdsReference(text: string): boolean {
  return USUAL.some(mark => text.includes(mark)) || (MARK.test(text) && INSIDE.test(text))
}

// `op://vault/item`, `arn:aws:secretsmanager:…`, `@Microsoft.KeyVault(…)`
const IN_STORE =
  /^(?:op:\/\/|arn:aws[\w-]*:(?:secretsmanager|ssm|kms):|projects\/[^/]+\/secrets\/|@Microsoft\.KeyVault\(|(?:secret)?ref\+(?!echo:))/i

/** Whether a value is the address of a secret in a store, variables in it or not: `keyvaultref:$VAULT/secrets/db`. */
export function isStoreAddress(text: string): boolean {
  return !text.startsWith(HOLE) && (isInStore(text.replaceAll(HOLE, '$')) || IN_STORE.test(text))
}

function isExpression(text: string): boolean {
  if (text.length > LONGEST) return false
  const call = text.includes('(') ? CALL.exec(text)?.groups : undefined
  if (call !== undefined) return isCall(call['callee']!, call['given']!)
  return (text.includes('[') && ITEM.test(text)) || (text.includes('.') && FIELD.test(text) && isSensitiveName(text))
}

function isCall(callee: string, given: string): boolean {
  return GIVEN.test(given) && (CALLEE.test(callee) || FIELD.test(given) || isSensitiveName(given))
}

function isMarked(text: string): boolean {
  const groups = '_@:&%'.includes(text.charAt(0)) ? MARKED.exec(text)?.groups : undefined
  if (groups === undefined) return false
  const name = Object.values(groups).find(group => group !== undefined)
  return name === undefined || isSensitiveName(name)
}

/** A longer text is no expression. */
const LONGEST = 300
