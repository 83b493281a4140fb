/** Endings of files that hold configuration. */
const ENDINGS =
  /\.(?:ya?ml|jsonc?|json5|toml|ini|cfg|cnf|conf|properties|xml|env|flaskenv|tf|tfvars|tofu|hcl|nomad|sh|bash|zsh|ksh|bats|mk|mak|service|socket|timer|container|just|ipynb|md|mdx|markdown|dockerfile|containerfile|npmrc|netrc|pypirc|pgpass|pem|key|ppk|p8|pk8|asc|jwk|ovpn|p12|pfx|jks|keystore|bks|keytab|kubeconfig)$/

/** Names of files that hold configuration: `.env.local`, `Dockerfile.gpu`, `Makefile`. */
const NAMES =
  /^(?:\.env.*|\.envrc|_?env[._-](?:local|dev|development|test|staging|prod|production|defaults?)|.*\.env\.(?:local|defaults?)|\.(?:bashrc|bash_profile|profile|zshrc)|(?:dockerfile|containerfile)(?:[.\-_].*)?|gnumakefile|makefile(?:[.-].*)?|\.?justfile|procfile(?:\..*)?|kustomization|\.npmrc|\.yarnrc|\.netrc|_netrc|\.pypirc|\.pgpass|\.git-credentials|\.htpasswd|\.dockercfg|\.s3cfg|\.boto|\.vault-token|\.?vast_api_key|kubeconfig|credentials|user-data|inventory|hosts|(?:mnemonic|seed|(?:seed|recovery|secret)[-_]?phrase)s?\.txt)$/

/** Key material by name: `id_ed25519`. */
const KEYS = /^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/

/** Folders in which every file is key material: `wallets/default/hotkeys/one`, `.ssh/…`. */
const KEY_FOLDERS = /(?:^|\/)(?:\.bittensor\/wallets|wallets\/[^/]+\/hotkeys|\.ssh|\.aws|\.kube)\//

/** `wallets/default/coldkey`, `keystore/UTC--2026-01-01…`, `sops/age/keys.txt` */
const WALLET_FILES = /(?:^|\/)(?:wallets\/[^/]+\/coldkey(?:pub\.txt)?|keystore\/utc--[^/]+|age\/keys?\.txt|huggingface\/token)$/

/** Stores of keys, which are binary. */
const KEYSTORES = /\.(?:p12|pfx|jks|keystore|bks|keytab)$/i

/** Kept by tools, not by people. */
const LOCK_FILES =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|packages\.lock\.json|\.terraform\.lock\.hcl|[^/]+\.lock)$/

/** Compose, Dockerfiles, task files and scripts. */
const USERS =
  /^(?:(?:docker-)?compose(?:[.-].*)?\.ya?ml|[^/]+\.compose\.ya?ml|dockerfile(?:[._-].*)?|[^/]+\.dockerfile|containerfile|makefile|[^/]+\.(?:mk|sh|just|service|container)|justfile|taskfile\.ya?ml|package\.json|procfile)$/i

const FOREIGN_FOLDERS = /(?:^|\/)(?:\.git|node_modules)(?:\/|$)/

/** `compose.yaml.example` is read as `compose.yaml`. */
const EXAMPLE_ENDING = /\.(?:example|sample|template|dist|tmpl|tpl|j2|jinja2?|gotmpl|tftpl|bak|orig)$/

/** Whether a path is a configuration file by its name: what is scanned when nothing else is asked for. */
export function isConfiguration(path: string): boolean {
  if (LOCK_FILES.test(path)) return false
  const lower = path.toLowerCase().replace(EXAMPLE_ENDING, '')
  const name = lower.slice(lower.lastIndexOf('/') + 1)
  return ENDINGS.test(name) || NAMES.test(name) || KEYS.test(name) || KEY_FOLDERS.test(lower) || WALLET_FILES.test(lower)
}

/** Whether a path names a store of keys, of which nothing but the name can be judged. */
export function isKeystore(path: string): boolean {
  return KEYSTORES.test(path)
}

/** Whether a path lies in a folder that is never the project's own text. */
export function isForeign(path: string): boolean {
  return FOREIGN_FOLDERS.test(path)
}

/** Whether a file's name says that it uses others: read beside an env file that is scanned alone. */
export function isUser(name: string): boolean {
  return USERS.test(name)
}
