import { isDescription } from '../kubernetes/stores.ts'

/** Arguments of Terraform's resources that hold a secret, whatever it is called. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  azurerm_key_vault_secret: 'value',
  google_secret_manager_secret_version: 'secret_data',
  aws_secretsmanager_secret_version: 'secret_string',
  github_actions_secret: 'plaintext_value',
  github_actions_environment_secret: 'plaintext_value',
  github_actions_organization_secret: 'plaintext_value',
  github_codespaces_secret: 'plaintext_value',
  github_dependabot_secret: 'plaintext_value',
  doppler_secret: 'value',
  cloudflare_workers_secret: 'secret_text',
  digitalocean_database_user: 'password',
  scaleway_secret_version: 'data',
  infisical_secret: 'value',
  onepassword_item: 'password',
}

/** Arguments whose maps hold secrets beside what describes them. */
const MAPS: Readonly<Record<string, string>> = {
  kubernetes_secret: 'data',
  kubernetes_secret_v1: 'data',
  vault_generic_secret: 'data_json',
  vault_kv_secret: 'data_json',
  vault_kv_secret_v2: 'data_json',
  heroku_app: 'sensitive_config_vars',
}

/** What is said of an argument that stands in a block such as `resource "aws_ssm_parameter" "db" {`. */
export interface Argument {
  /** The first two words of the block. */
  readonly block: readonly string[]
  readonly name: string
  /** The strings and switches of the block, by name. */
  readonly beside: ReadonlyMap<string, string>
}

/** Whether an argument is secret by the kind of its resource, or by what the block says of it. */
export function isSecretArgument({ block: [kind, type = ''], name, beside }: Argument): boolean {
  if (kind === 'variable') return name === 'default' && beside.get('sensitive') === 'true'
  if (kind !== 'resource') return false
  if (type === 'aws_ssm_parameter') return name === 'value' && beside.get('type') === 'SecureString'
  return ARGUMENTS[type] === name
}

/** Whether the members of a map are secret by the kind of its resource. */
export function holdsSecrets([kind, type = '']: readonly string[], name: string): boolean {
  return kind === 'resource' && MAPS[type] === name
}

/** Whether a member of such a map is no description of the others. */
export function isSecretMember(name: string): boolean {
  return !isDescription(name, '')
}
