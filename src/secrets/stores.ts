/** What keeps secrets, as references to them call it. */
const STORES = (
  'vault bao openbao hashivault vaultkv hcp onepassword 1password doppler infisical bw bws bitwarden keeper keyring keychain lastpass dashlane ' +
  'gopass akeyless conjur chamber teller cyberark summon sops berglas kbs gsm gcpsm gcpsecrets gcpsecretmanager secretmanager secretsmanager ' +
  'ssm awssm awsssm asm parameterstore akv akvs azkv azurekv azurekeyvault keyvault keyvaultref secretref secretkeyref secretstore configmap ' +
  'docker-secret aws-sm aws-ssm gcp-sm azure-kv k8s kubernetes credhub barbican kms'
).split(' ')

/** `vault:secret/data/app#key`, `aws:ssm:/app/key`, `secrets:app/db`, `pullsecret:argocd/registry#key`; Vault's own ciphertext begins with `vault:v1:`. */
export const RESOLVERS: RegExp = new RegExp(
  String.raw`^(?:(?:aws|gcp|azure|hashicorp)[:_-])?(?:(?:${STORES.join('|')})(?:\+\w+)?:(?!v\d+:)[\w./#@:{$~-]|(?:pass|(?:git:|pull)?secrets?|sm):(?:\/\/|[\w.-]*\/))`,
  'i',
)

/** What stands before the colon where `${…:…}` asks something instead of giving a default: `${env:X}`, `${ssm:/x}`, `${input:x}` of VS Code. */
export const ASKED: RegExp = new RegExp(
  String.raw`^\$\{(?:(?:aws|gcp|azure)[:_])?(?:env|sys|file|self|input|opt|param|cf|script|local\w*|oc\.\w+|pass|sm|secrets?|secretsmanager|${STORES.join('|')}):(?!-)`,
  'i',
)
