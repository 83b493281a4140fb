import type { KeyFile } from '../model.ts'
import type { Secret } from '../value.ts'
import { objectOf } from './decode.ts'
import { blockVerdict, keyBlockIn } from './private-keys.ts'
import { isKeystore } from '../keystore.ts'

/** A file, and the secrets that were found in it. */
interface ReadFile {
  readonly path: string
  readonly text: string
  readonly secrets: readonly Secret[]
}

/** What the file is that an agent keeps its keys in. */
export const MINER_IDENTITY = 'miner identity'

/** What a file is when all of it is secret material; undefined for others, which may still hold secrets. */
export function secretFileOf(file: ReadFile): KeyFile | undefined {
  for (const kindOf of [keystoreIn, keyfileIn, blockIn, jsonIn, credentialsIn]) {
    const title = kindOf(file)
    if (title !== undefined) return PUBLIC.test(file.path) ? undefined : { title }
  }
  return undefined
}

/** Public halves, stores of certificates that are trusted, the key that Android's tools give everybody, examples. */
const PUBLIC =
  /\.pub$|pub\.txt$|(?:^|[/._-])(?:trust[-_]?store|cacerts)\.\w+$|(?:^|\/)debug\.keystore$|\.(?:example|sample|template|dist)$/i

function keystoreIn({ path }: ReadFile): string | undefined {
  return isKeystore(path) ? 'keystore' : undefined
}

/** `wallets/default/coldkey`, `wallets/default/hotkeys/one` */
const WALLET = /(?:^|\/)(?:coldkey|hotkeys\/[^/]+)$/
const ENCRYPTED_KEYFILE = /^\s*(?:\$NACL|\$ANSIBLE_VAULT|gAAAAA)/
const PUTTY = /^\s*PuTTY-User-Key-File-[23]: .*\r?\nEncryption: (?<encryption>\S+)/

/** A key with nothing but comments, certificates and public halves around it. */
const BLOCKS = /^(?:\s*(?:#[^\n]*|-----BEGIN [A-Z0-9 ]{1,60}-----(?:[^-]|-(?!----)){1,40000}-----END [A-Z0-9 ]{1,60}-----))+\s*$/

function keyfileIn({ path, text }: ReadFile): string | undefined {
  if (text.startsWith('$NACL') || (path.includes('key') && WALLET.test(path) && ENCRYPTED_KEYFILE.test(text)))
    return 'encrypted Bittensor keyfile'
  const encryption = text.includes('PuTTY') ? PUTTY.exec(text)?.groups?.['encryption'] : undefined
  return encryption && titleOf('PuTTY private key', encryption !== 'none')
}

function blockIn({ text }: ReadFile): string | undefined {
  const block = text.includes('PRIVATE KEY') && BLOCKS.test(text) ? keyBlockIn(text) : undefined
  const verdict = block && blockVerdict(block)
  if (block === undefined || verdict === 'harmless') return undefined
  return titleOf(`${ownerOf(block.groups['label'] ?? '')}private key`, verdict === 'encrypted')
}

function titleOf(title: string, isEncrypted: boolean): string {
  return isEncrypted ? `encrypted ${title}` : title
}

function ownerOf(label: string): string {
  if (label.startsWith('OPENSSH')) return 'SSH '
  return label.startsWith('PGP') ? 'PGP ' : ''
}

type Json = Readonly<Record<string, unknown>>

/** What a JSON file is by its members. `found`: only where its secret is written out. */
const ROWS: readonly { readonly title: string; readonly found?: true; is(json: Json): boolean }[] = [
  { title: 'Bittensor keyfile', found: true, is: json => has(json, 'ss58Address', 'publicKey') },
  { title: MINER_IDENTITY, found: true, is: json => has(json, 'node_private_key', 'wallet_private_key') },
  {
    title: 'Ethereum keystore',
    is: json => json['version'] === 3 && has(objectIn(json, 'crypto') ?? objectIn(json, 'Crypto'), 'ciphertext', 'mac'),
  },
  { title: 'Ethereum validator keystore', is: json => json['version'] === 4 && has(objectIn(json, 'crypto'), 'kdf', 'cipher') },
  { title: 'Polkadot keystore', is: json => has(json, 'encoded', 'address') && has(objectIn(json, 'encoding'), 'content') },
  { title: 'Google service account key', found: true, is: json => json['type'] === 'service_account' },
  { title: 'Google user credentials', found: true, is: json => json['type'] === 'authorized_user' },
  { title: 'kubeconfig', found: true, is: json => json['kind'] === 'Config' && Array.isArray(json['users']) },
]

function jsonIn({ text, secrets }: ReadFile): string | undefined {
  if (!/^\s*\{/.test(text) || text.length > LONGEST) return undefined
  const json = objectOf(text)
  return json && ROWS.find(row => (!row.found || secrets.length > 0) && row.is(json))?.title
}

/** No key is longer. */
const LONGEST = 100_000

function has(json: Json | undefined, ...members: readonly string[]): boolean {
  return json !== undefined && members.every(member => json[member] !== undefined)
}

function objectIn(json: Json, member: string): Json | undefined {
  const value = json[member]
  return value === undefined ? undefined : objectOf(JSON.stringify(value))
}

/** Files whose passwords are all that they hold. */
const CREDENTIALS: readonly { readonly title: string; readonly path: RegExp }[] = [
  { title: 'logins by machine (.netrc)', path: /(?:^|\/)[._]netrc$/ },
  { title: 'database passwords (.pgpass)', path: /(?:^|\/)(?:\.pgpass|pgpass\.conf)$/ },
  { title: 'git credentials', path: /(?:^|\/)\.git-credentials$/ },
]

const SOLANA = /^\s*\[[\d\s,]+\]\s*$/
const KUBECONFIG = /^kind:\s*Config\s*$/m

function credentialsIn({ path, text, secrets }: ReadFile): string | undefined {
  const found = secrets.filter(({ evidence }) => evidence !== 'public')
  if (found.length === 0) return undefined
  if (SOLANA.test(text)) return found.some(({ detector }) => detector === 'solana-key-pair') ? 'Solana key pair' : undefined
  if (KUBECONFIG.test(text) && /^users:/m.test(text)) return 'kubeconfig'
  return CREDENTIALS.find(row => row.path.test(path))?.title
}
