import type { KeyFile } from '../model.ts'

/** A kind of secret file and the paths that name it; the first that matches speaks. */
interface Row {
  readonly title: string
  /** One of them, in lower case, is in every path that matches: the others need not be compared. */
  readonly clues: readonly string[]
  readonly path: RegExp
}

/** Paths, in lower case, that look like one of the rows but hold nothing secret. */
const PUBLIC: readonly Omit<Row, 'title'>[] = [
  { clues: ['pub'], path: /\.pub$|pub\.txt$/ },
  {
    clues: ['example', 'sample', 'template', 'dist', 'default'],
    path: /\.(?:example|sample|template|dist|defaults?)(?:\.\w+)?$|(?:^|\/)(?:example|sample|template|defaults?)\.env$/,
  },
  {
    clues: ['.pem', '.key'],
    path: /(?:^|[/._-])(?:certs?|chain|fullchain|ca|public|pubkey|ca-certificates|ca-bundle|cacerts?|crt)\.(?:pem|key)$|(?:^|\/)(?:ca-)?certs?\.d?\/[^/]*\.pem$/,
  },
  { clues: ['known_hosts', 'authorized_keys'], path: /known_hosts(?:\.old)?$|(?:^|\/)authorized_keys$/ },
]

const ROWS: readonly Row[] = [
  { title: 'Bittensor hotkey', clues: ['hotkeys'], path: /(?:^|\/)\.bittensor\/wallets\/[^/]+\/hotkeys(?:\/[^/]*)?$/ },
  { title: 'Bittensor coldkey', clues: ['coldkey'], path: /(?:^|\/)\.bittensor\/wallets\/[^/]+\/coldkey$/ },
  { title: 'Bittensor wallets, the coldkey among them', clues: ['.bittensor'], path: /(?:^|\/)\.bittensor(?:\/wallets(?:\/[^/]*)?)?$/ },
  { title: 'Bittensor hotkey', clues: ['hotkeys'], path: /(?:^|\/)wallets?\/(?:[^/]+\/)?hotkeys(?:\/[^/]*)?$/ },
  { title: 'Bittensor coldkey', clues: ['coldkey'], path: /(?:^|\/)coldkey$/ },
  { title: 'Solana key pair', clues: ['solana'], path: /(?:^|\/)\.?(?:config\/)?solana\/(?:[^/]*\.json)?$|(?:^|\/)solana\/id\.json$/ },
  { title: 'Ethereum keystore', clues: ['keystore'], path: /(?:^|\/)keystore\/UTC--[^/]+$/ },
  { title: 'seed phrase', clues: ['mnemonic', 'phrase'], path: /(?:^|\/)(?:mnemonic|(?:seed|recovery|secret)[-_]?phrase)s?\.txt$/i },
  { title: 'SSH private key', clues: ['id_'], path: /(?:^|[/._-])id_(?:rsa|dsa|ecdsa|ed25519)(?:[._-][\w-]+)?$/ },
  { title: 'SSH private key', clues: ['_rsa', '_ecdsa', '_ed25519'], path: /(?:^|\/)[\w-]+_(?:rsa|ecdsa|ed25519)$/ },
  { title: 'SSH private key', clues: ['key'], path: /(?:^|\/)(?:ssh_host_[^/.]+_key|(?:[\w-]*[_-])?(?:deploy|ssh)[_-]key)$/ },
  { title: 'SSH keys', clues: ['.ssh'], path: /(?:^|\/)\.ssh$/ },
  { title: 'SSH private key', clues: ['.ssh'], path: /(?:^|\/)\.ssh\/(?!config(?:$|\.d\b)|environment$|rc$)[^/]+$/ },
  { title: 'SSH private key', clues: ['.ppk'], path: /\.ppk$/i },
  { title: 'AWS credentials', clues: ['.aws'], path: /(?:^|\/)\.aws(?:\/credentials)?$/ },
  {
    title: 'Google Cloud credentials',
    clues: ['gcloud', 'application_default'],
    path: /(?:^|\/)(?:\.config\/gcloud(?:\/.*)?|application_default_credentials\.json)$/,
  },
  {
    title: 'Google service account key',
    clues: ['service', 'gcp'],
    path: /(?:^|\/)[^/]*service[-_]?account[^/]*\.json$|(?:^|\/)gcp[-_]?(?:key|credentials)[^/]*\.json$/i,
  },
  { title: 'Azure credentials', clues: ['.azure'], path: /(?:^|\/)\.azure(?:\/(?:accessTokens|azureProfile|msal_token_cache)[^/]*)?$/ },
  { title: 'kubeconfig', clues: ['kube'], path: /(?:^|\/)(?:\.kube(?:\/config)?|kubeconfig|[^/]*\.kubeconfig|kubeconfig\.ya?ml)$/ },
  { title: 'registry credentials', clues: ['.docker'], path: /(?:^|\/)(?:\.docker(?:\/config\.json)?|\.dockercfg|\.dockerconfigjson)$/ },
  {
    title: 'credentials of a cloud command line',
    clues: ['runpod', 'lium', 'anycloud', 'vast_api_key', 'targon'],
    path: /(?:^|\/)(?:\.(?:runpod|lium|anycloud)(?:\/.*)?|\.?vast_api_key|\.config\/\.targon\.json)$/,
  },
  { title: 'Hugging Face token', clues: ['huggingface'], path: /(?:^|\/)(?:\.cache\/huggingface|\.huggingface)\/token$/ },
  { title: 'age key', clues: ['age/key'], path: /(?:^|\/)age\/keys?\.txt$/ },
  { title: 'env file', clues: ['env'], path: /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|[\w-]+\.env|\.envrc)$/ },
  {
    title: 'credentials file',
    clues: ['rc', 'pgpass', 'git-credentials', 'my.cnf', 'htpasswd', 'vault-token', '.s3cfg', '.boto'],
    path: /(?:^|\/)(?:\.netrc|_netrc|\.npmrc|\.pypirc|\.pgpass|pgpass\.conf|\.git-credentials|\.my\.cnf|\.htpasswd|\.vault-token|\.s3cfg|\.boto)$/,
  },
  { title: 'keystore', clues: ['.p12', '.pfx', '.jks', '.keystore', '.bks', '.keytab'], path: /\.(?:p12|pfx|jks|keystore|bks|keytab)$/i },
  {
    title: 'private key',
    clues: ['.pem', '.key'],
    path: /(?:^|\/)[^/]*(?:private|privkey|server|client|tls|ssl|deploy|signing)[^/]*\.(?:pem|key)$|\.key$|\.pem$/i,
  },
]

/** The secret material that a path names, as far as its name tells; folders with and without a slash at the end. */
export function keyFileOf(path: string): KeyFile | undefined {
  const plain = path.replaceAll('\\', '/').replace(/\/(?:\*{1,2})?$/, '')
  const lower = plain.toLowerCase()
  const row = ROWS.find(({ clues, path }) => holds(lower, clues) && path.test(plain))
  return row === undefined || PUBLIC.some(({ clues, path }) => holds(lower, clues) && path.test(lower)) ? undefined : { title: row.title }
}

function holds(path: string, clues: readonly string[]): boolean {
  return clues.some(clue => path.includes(clue))
}
