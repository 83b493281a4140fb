/** Stands for a part that is not written out. */
export const HOLE = '\uE000'

/** A value that says where the secret is, whole. */
const WHOLE = [
  /^\$+[A-Za-z_]\w*$/, // $VAR
  /^%(?:[A-Za-z_]\w*|env\([\w:]+\))%$/, // %VAR%, %env(VAR)%
  /^@{1,2}[A-Z][A-Z0-9_]+@{1,2}$|^__[A-Z][A-Z0-9_]*__$/, // @VAR@, __VAR__
  /^ssm:\//, // ssm:/app/key
  /^(?:secret)?ref\+(?!echo:)[a-z]+:\/\//, // ref+vault://path#/key
  /^(?:>>)?vault:(?!v\d)[\w/.-]+#/, // vault:secret/data/app#key
  /^op:\/\//,
  /^arn:aws[\w-]*:(?:secretsmanager|ssm|kms):/,
  /^projects\/[^/]+\/secrets\//,
  /^(?:sm|berglas|kbs|awssm|gcpsm|azurekeyvault|keyvault|doppler|infisical|secret|secrets):\/\//,
  /^@Microsoft\.KeyVault\(/i,
  /^secretref:/i,
  /^(?:process\.env|import\.meta\.env|os\.environ|os\.getenv|Deno\.env|System\.getenv|secrets|vars|env|var|local|module|data)[.[(]/, // code
  /^!(?:vault|Ref|Sub|GetAtt|ImportValue|reference|env_var)\b/,
]

/** A value that is encrypted, and meant to be stored. */
const SEALED = [
  /^ENC\[/, // sops, hiera
  /^\$(?:ANSIBLE_VAULT|NACL)/,
  /^gAAAAA[\w-]{40}/, // Fernet
  /^Ag[A-D][\w+/]{100}/, // sealed-secrets
  /^vault:v\d+:/, // Vault transit
  /^EJ\[\d+:/,
  /^(?:encrypted|kms|age|sealed)[:.][\w+/=.-]{20}/,
  /^-----BEGIN (?:AGE ENCRYPTED|PGP MESSAGE|ENCRYPTED )/,
  /^age-encryption\.org/,
]

/** A part of a value that is filled in later. */
const INSIDE = /\$\{|\$\(|\{\{|\{%|#\{|<%|`|%\([A-Za-z_]\w*\)s|\$[A-Z_][A-Z0-9_]{2,}\b|\uE000/

/** Whether a value only says where the secret is. */
export function isReference(text: string): boolean {
  return WHOLE.some(pattern => pattern.test(text))
}

/** Whether a value is encrypted. */
export function isSealed(text: string): boolean {
  return SEALED.some(pattern => pattern.test(text))
}

/** Whether a part of a value comes from elsewhere: `${PW}`, `{{ .Values.x }}`, `$(cat x)`. */
export function holdsReference(text: string): boolean {
  return INSIDE.test(text)
}
