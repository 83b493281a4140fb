/** Endings of files that hold configuration. */
const ENDINGS =
  /\.(?:ya?ml|jsonc?|json5|toml|ini|cfg|cnf|conf|properties|xml|env|flaskenv|tf|tfvars|hcl|sh|bash|zsh|ksh|bats|mk|mak|service|socket|timer|md|mdx|markdown|dockerfile|containerfile|npmrc|netrc|pypirc|pgpass|pem|key|ppk|p12|pfx|jks|keystore|kubeconfig)$/

/** Names of files that hold configuration: `.env.local`, `Dockerfile.gpu`, `Makefile`. */
const NAMES =
  /^(?:\.env.*|\.envrc|_?env[._-](?:local|dev|development|test|staging|prod|production|defaults?)|.*\.env\.(?:local|defaults?)|\.(?:bashrc|bash_profile|profile|zshrc)|(?:dockerfile|containerfile)(?:[.\-_].*)?|gnumakefile|makefile(?:[.-].*)?|\.?justfile|procfile(?:\..*)?|\.npmrc|\.yarnrc|\.netrc|_netrc|\.pypirc|\.pgpass|\.git-credentials|\.htpasswd|\.dockercfg|kubeconfig|credentials)$/

/** Key material by name: `id_ed25519`. */
const KEYS = /^id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/

/** Folders in which every file is key material: `wallets/default/hotkeys/one`, `.ssh/…`. */
const KEY_FOLDERS = /(?:^|\/)(?:\.bittensor\/wallets|wallets\/[^/]+\/hotkeys|\.ssh|\.aws|\.kube)\//

/** `wallets/default/coldkey` */
const WALLET_FILES = /(?:^|\/)wallets\/[^/]+\/coldkey(?:pub\.txt)?$/

/** Kept by tools, not by people. */
const LOCK_FILES =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|packages\.lock\.json|\.terraform\.lock\.hcl|[^/]+\.lock)$/

/** Compose, Dockerfiles, task files and scripts. */
const USERS =
  /^(?:(?:docker-)?compose(?:[.-].*)?\.ya?ml|[^/]+\.compose\.ya?ml|dockerfile(?:[._-].*)?|[^/]+\.dockerfile|containerfile|makefile|[^/]+\.(?:mk|sh)|justfile|taskfile\.ya?ml|package\.json|procfile)$/i

const FOREIGN_FOLDERS = /(?:^|\/)(?:\.git|node_modules)(?:\/|$)/

/** `compose.yaml.example` is read as `compose.yaml`. */
const EXAMPLE_ENDING = /\.(?:example|sample|template|dist|tmpl|tpl|j2|jinja2?|gotmpl|bak|orig)$/

/** Whether a path is a configuration file by its name: what is scanned when nothing else is asked for. */
export function isConfiguration(path: string): boolean {
  if (LOCK_FILES.test(path)) return false
  const lower = path.toLowerCase().replace(EXAMPLE_ENDING, '')
  const name = lower.slice(lower.lastIndexOf('/') + 1)
  return ENDINGS.test(name) || NAMES.test(name) || KEYS.test(name) || KEY_FOLDERS.test(lower) || WALLET_FILES.test(lower)
}

/** Whether a path lies in a folder that is never the project's own text. */
export function isForeign(path: string): boolean {
  return FOREIGN_FOLDERS.test(path)
}

/** Whether a file's name says that it uses others: read beside an env file that is scanned alone. */
export function isUser(name: string): boolean {
  return USERS.test(name)
}
