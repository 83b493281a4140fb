/** What keeps secrets, as references to them call it. */
const STORES = (
  'vault bao openbao hashivault vaultkv hcp onepassword 1password doppler infisical bw bws bitwarden keeper keyring keychain lastpass dashlane ' +
  'gopass akeyless conjur chamber teller cyberark summon sops berglas kbs gsm gcpsm gcpsecrets gcpsecretmanager secretmanager secretsmanager ' +
  'ssm awssm awsssm asm parameterstore akv akvs azkv azurekv azurekeyvault keyvault keyvaultref secretref secretkeyref secretstore configmap ' +
  'docker-secret aws-sm aws-ssm gcp-sm azure-kv k8s kubernetes credhub barbican kms'
).split(' ')

/** `vault:secret/data/app#key`, `aws:ssm:/app/key`, `secrets:app/db`, `pullsecret:argocd/registry#key`; Vault's own ciphertext begins with `vault:v1:`. */
const RESOLVER = new RegExp(
  String.raw`^(?:(?:aws|gcp|azure|hashicorp)[:_-])?(?:(?:${STORES.join('|')})(?:\+\w+)?:(?!v\d+:)[\w./#@:{$~-]|(?:pass|(?:git:|pull)?secrets?|sm):(?:\/\/|[\w.-]*\/))`,
  'i',
)

/** How these begin, up to the first sign: other values are not compared. */
const BEGINNINGS = new Set(
  [...STORES, 'gcp', 'azure', 'hashicorp', 'pass', 'secret', 'secrets', 'git', 'pullsecret', 'pullsecrets', 'sm'].map(
    store => store.split('-')[0],
  ),
)
const SIGN = /[:_+-]/

/** Whether a value names a store and a place in it. */
export function isInStore(text: string): boolean {
  return text.includes(':') && BEGINNINGS.has(text.slice(0, text.search(SIGN)).toLowerCase()) && RESOLVER.test(text)
}

/** What stands before the colon where `${…:…}` asks something instead of giving a default: `${env:X}`, `${ssm:/x}`, `${input:x}` of VS Code. */
export const ASKED: RegExp = new RegExp(
  String.raw`^\$\{(?:(?:aws|gcp|azure)[:_])?(?:env|sys|file|self|input|opt|param|cf|script|local\w*|oc\.\w+|pass|sm|secrets?|secretsmanager|${STORES.join('|')}):(?!-)`,
  'i',
)
