import type { KeyFile } from '../model.ts'

/** A kind of secret file and the paths that name it; the first that matches speaks. */
interface Row {
  readonly title: string
  readonly path: RegExp
}

/** Paths that look like one of the rows but hold nothing secret. */
const PUBLIC =
  /\.pub$|pub\.txt$|\.(?:example|sample|template|dist)(?:\.\w+)?$|(?:^|[/._-])(?:certs?|chain|fullchain|ca|public|pubkey|ca-certificates|ca-bundle|cacerts?|crt)\.(?:pem|key)$|(?:^|\/)(?:ca-)?certs?\.d?\/[^/]*\.pem$|known_hosts(?:\.old)?$|(?:^|\/)authorized_keys$/i

const ROWS: readonly Row[] = [
  { title: 'Bittensor hotkey', path: /(?:^|\/)\.bittensor\/wallets\/[^/]+\/hotkeys(?:\/[^/]*)?$/ },
  { title: 'Bittensor coldkey', path: /(?:^|\/)\.bittensor\/wallets\/[^/]+\/coldkey$/ },
  { title: 'Bittensor wallets, the coldkey among them', path: /(?:^|\/)\.bittensor(?:\/wallets(?:\/[^/]*)?)?$/ },
  { title: 'Bittensor hotkey', path: /(?:^|\/)wallets?\/(?:[^/]+\/)?hotkeys(?:\/[^/]*)?$/ },
  { title: 'Bittensor coldkey', path: /(?:^|\/)coldkey$/ },
  { title: 'Solana key pair', path: /(?:^|\/)\.?(?:config\/)?solana\/(?:[^/]*\.json)?$|(?:^|\/)solana\/id\.json$/ },
  { title: 'Ethereum keystore', path: /(?:^|\/)keystore\/UTC--[^/]+$/ },
  { title: 'SSH private key', path: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?(?:[._-][\w-]+)?$/ },
  { title: 'SSH keys', path: /(?:^|\/)\.ssh$/ },
  { title: 'SSH private key', path: /(?:^|\/)\.ssh\/(?!config(?:$|\.d\b)|environment$|rc$)[^/]+$/ },
  { title: 'SSH private key', path: /\.ppk$/i },
  { title: 'AWS credentials', path: /(?:^|\/)\.aws(?:\/credentials)?$/ },
  { title: 'Google Cloud credentials', path: /(?:^|\/)(?:\.config\/gcloud(?:\/.*)?|application_default_credentials\.json)$/ },
  {
    title: 'Google service account key',
    path: /(?:^|\/)[^/]*service[-_]?account[^/]*\.json$|(?:^|\/)gcp[-_]?(?:key|credentials)[^/]*\.json$/i,
  },
  { title: 'Azure credentials', path: /(?:^|\/)\.azure(?:\/(?:accessTokens|azureProfile|msal_token_cache)[^/]*)?$/ },
  { title: 'kubeconfig', path: /(?:^|\/)(?:\.kube(?:\/config)?|kubeconfig|[^/]*\.kubeconfig|kubeconfig\.ya?ml)$/ },
  { title: 'registry credentials', path: /(?:^|\/)(?:\.docker(?:\/config\.json)?|\.dockercfg|\.dockerconfigjson)$/ },
  {
    title: 'credentials of a cloud command line',
    path: /(?:^|\/)(?:\.(?:runpod|lium|anycloud)(?:\/.*)?|\.?vast_api_key|\.config\/\.targon\.json)$/,
  },
  { title: 'Hugging Face token', path: /(?:^|\/)(?:\.cache\/huggingface|\.huggingface)\/token$/ },
  { title: 'env file', path: /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|[\w-]+\.env|\.envrc)$/ },
  {
    title: 'credentials file',
    path: /(?:^|\/)(?:\.netrc|_netrc|\.npmrc|\.pypirc|\.pgpass|\.git-credentials|\.my\.cnf|\.htpasswd|\.vault-token)$/,
  },
  { title: 'keystore', path: /\.(?:p12|pfx|jks|keystore|bks)$/i },
  { title: 'private key', path: /(?:^|\/)[^/]*(?:private|privkey|server|client|tls|ssl|deploy|signing)[^/]*\.(?:pem|key)$|\.key$|\.pem$/i },
]

/** The secret material that a path names, as far as its name tells; folders with and without a slash at the end. */
export function keyFileOf(path: string): KeyFile | undefined {
  const plain = path.replaceAll('\\', '/').replace(/\/(?:\*{1,2})?$/, '')
  if (PUBLIC.test(plain)) return undefined
  const row = ROWS.find(row => row.path.test(plain))
  return row && { title: row.title }
}
