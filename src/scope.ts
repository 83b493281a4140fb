/** Endings of files that hold configuration. */
const ENDINGS =
  'ya?ml|jsonc?|json5|toml|ini|cfg|cnf|conf|properties|xml|env|flaskenv|tf|tfvars|tofu|hcl|nomad|sh|bash|zsh|ksh|bats|bat|cmd|ps1|psm1|exp|gradle|mk|mak|service|socket|timer|cron|crontab|container|just|ipynb|md|mdx|markdown|dockerfile|containerfile|npmrc|netrc|pypirc|pgpass|pem|key|ppk|p8|pk8|asc|jwk|ovpn|p12|pfx|jks|keystore|bks|keytab|kubeconfig'

/** Names of files that hold configuration, `.env.local`, `Dockerfile.gpu`, `Makefile`, and of key material, `id_ed25519_deploy`. */
const NAMES = [
  String.raw`\.env[^/]*|\.envrc|_?env[._-](?:local|dev|development|test|staging|prod|production|defaults?)|[^/]*\.env\.(?:local|defaults?)`,
  String.raw`\.(?:bashrc|bash_profile|profile|zshrc)|(?:dockerfile|containerfile)(?:[.\-_][^/]*)?|gnumakefile|makefile(?:[.-][^/]*)?`,
  String.raw`\.?justfile|jenkinsfile(?:[._-][^/]*)?|(?:config|runtime|releases|(?:prod|dev|test)(?:\.secret)?)\.exs|procfile(?:\.[^/]*)?|crontab(?:\.[^/]*)?|kustomization|\.npmrc|\.yarnrc|\.netrc|_netrc|\.pypirc|\.pgpass|\.git-credentials|\.htpasswd`,
  String.raw`\.dockercfg|\.dockerconfigjson|\.s3cfg|\.boto|\.vault-token|\.?vast_api_key|kubeconfig|credentials|user-data|inventory|hosts`,
  String.raw`(?:web|app)\.config|[^/]*\.bicep(?:param)?|jwt(?:[-_.]?secret)?\.hex|jwt[-_]?secret`,
  String.raw`(?:mnemonic|seed|(?:seed|recovery|secret)[-_]?phrase)s?\.txt|ssh_host_[^/.]+_key|(?:[\w.-]*[._-])?(?:deploy|ssh|private|signing)[_-]key`,
  String.raw`(?:[\w.-]*[._-])?id_(?:rsa|dsa|ecdsa|ed25519)(?:[._-][\w-]+)?(?<!\.pub)|[\w-]+_(?:rsa|ecdsa|ed25519)`,
  String.raw`[^/]*\.(?:secrets|ldif|preseed|rsc|sql|nmconnection|acl)|caddyfile(?:[.-][^/]*)?|userlist\.txt|sasl_passwd|passwd\.client|(?:advanced|rabbitmq)\.config|(?:chap|pap)-secrets`,
  String.raw`\.?passwd-s3fs|\.?smb(?:credentials|creds)|\.?(?:fetchmail|msmtp|mbsync|offlineimap|mutt)rc`,
].join('|')

/** Folders in which every file is key material or a table of cron: `wallets/default/hotkeys/one`, `.ssh/…`, `cron.d/backup`. */
const WHOLE_FOLDERS = String.raw`\.bittensor/wallets|wallets?/(?:[^/]+/)?hotkeys|\.ssh|\.aws|\.kube|\.config/gcloud|\.(?:runpod|lium|anycloud)|cron\.d|crontabs`

/** `wallets/default/coldkey`, `keystore/UTC--2026-01-01…`, `sops/age/keys.txt` */
const WALLET_FILES = String.raw`wallets/[^/]+/coldkeypub\.txt|coldkey|keystore/utc--[^/]+|age/keys?\.txt|\.?huggingface/token`

/** Kept by tools, not by people. */
const LOCK_FILES = String.raw`package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|packages\.lock\.json|\.terraform\.lock\.hcl|[^/]+\.lock`

/** `compose.yaml.example` is read as `compose.yaml`. */
const EXAMPLE_ENDINGS = 'example|sample|template|dist|tmpl|tpl|j2|jinja2?|gotmpl|tftpl|bak|orig'

/** The paths of what is scanned, whatever their case, in the grammar that JavaScript and Python share: the commit hook has it as well. */
export const CONFIGURATION: string = [
  `^(?!(?:.*/)?(?:${LOCK_FILES})$)(?:.*/)?`,
  String.raw`(?:(?:[^/]*\.(?:${ENDINGS})|${NAMES}|${WALLET_FILES})(?:\.(?:${EXAMPLE_ENDINGS}))?$|(?:${WHOLE_FOLDERS})/)`,
].join('')

const IS_CONFIGURATION = new RegExp(CONFIGURATION, 'is')

/** Compose, Dockerfiles, task files and scripts. */
const USERS =
  /^(?:(?:docker-)?compose(?:[.-].*)?\.ya?ml|[^/]+\.compose\.ya?ml|dockerfile(?:[._-].*)?|[^/]+\.dockerfile|containerfile|makefile|[^/]+\.(?:mk|sh|just|service|container)|justfile|taskfile\.ya?ml|package\.json|procfile)$/i

const FOREIGN_FOLDERS = /(?:^|\/)(?:\.git|node_modules)(?:\/|$)/

/** Whether a path is a configuration file by its name: what is scanned when nothing else is asked for. */
export function isConfiguration(path: string): boolean {
  return IS_CONFIGURATION.test(path)
}

/** Whether a path lies in a folder that is never the project's own text. */
export function isForeign(path: string): boolean {
  return FOREIGN_FOLDERS.test(path)
}

/** Whether a file's name says that it uses others: read beside an env file that is scanned alone. */
export function isUser(name: string): boolean {
  return USERS.test(name)
}
