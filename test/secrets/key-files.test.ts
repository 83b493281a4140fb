import { expect, test } from 'vitest'
import { isConfiguration } from '../../src/scope.ts'
import { keyFileOf } from '../../src/secrets/key-files.ts'

const NAMED: readonly (readonly [path: string, title: string])[] = [
  ['/root/.bittensor', 'Bittensor wallets, the coldkey among them'],
  ['~/.bittensor/wallets', 'Bittensor wallets, the coldkey among them'],
  ['~/.bittensor/wallets/', 'Bittensor wallets, the coldkey among them'],
  ['~/.bittensor/wallets/miner', 'Bittensor wallets, the coldkey among them'],
  ['~/.bittensor/wallets/miner/coldkey', 'Bittensor coldkey'],
  ['~/.bittensor/wallets/miner/hotkeys', 'Bittensor hotkey'],
  ['~/.bittensor/wallets/miner/hotkeys/default', 'Bittensor hotkey'],
  ['~/.ssh', 'SSH keys'],
  ['~/.ssh/id_ed25519', 'SSH private key'],
  ['./id_rsa', 'SSH private key'],
  ['keys/id_rsa_deploy', 'SSH private key'],
  ['keys/id_rsa.prod', 'SSH private key'],
  ['keys/web.id_ed25519', 'SSH private key'],
  ['keys/deploy_rsa', 'SSH private key'],
  ['keys/github_deploy_key', 'SSH private key'],
  ['/etc/ssh/ssh_host_ed25519_key', 'SSH private key'],
  ['~/.ssh/deploy', 'SSH private key'],
  ['C:\\Users\\me\\.ssh\\id_rsa', 'SSH private key'],
  ['me.ppk', 'SSH private key'],
  ['~/.aws', 'AWS credentials'],
  ['~/.aws/credentials', 'AWS credentials'],
  ['~/.config/gcloud', 'Google Cloud credentials'],
  ['secrets/service-account.json', 'Google service account key'],
  ['my_service_account_key.json', 'Google service account key'],
  ['~/.kube/config', 'kubeconfig'],
  ['kubeconfig', 'kubeconfig'],
  ['~/.docker/config.json', 'registry credentials'],
  ['mnemonic.txt', 'seed phrase'],
  ['backup/seed_phrase.txt', 'seed phrase'],
  ['.env', 'env file'],
  ['app/.env.production', 'env file'],
  ['prod.env', 'env file'],
  ['.netrc', 'credentials file'],
  ['.npmrc', 'credentials file'],
  ['.pypirc', 'credentials file'],
  ['.pgpass', 'credentials file'],
  ['.git-credentials', 'credentials file'],
  ['release.p12', 'keystore'],
  ['release.jks', 'keystore'],
  ['http.keytab', 'keystore'],
  ['~/.config/sops/age/keys.txt', 'age key'],
  ['~/.s3cfg', 'credentials file'],
  ['~/.config/solana/id.json', 'Solana key pair'],
  ['keystore/UTC--2026-01-01', 'Ethereum keystore'],
  ['tls/server.key', 'private key'],
  ['key.pem', 'private key'],
  ['privkey.pem', 'private key'],
  ['~/.anycloud', 'credentials of a cloud command line'],
  ['~/.lium/config.ini', 'credentials of a cloud command line'],
]

/** Whole folders, which are none of the files that a scan takes. */
const FOLDERS = /^(?:\/root|~)\/\.(?:bittensor(?:\/wallets\/?(?:miner(?:\/hotkeys)?)?)?|ssh|aws|config\/gcloud|anycloud)$/

test.each(NAMED)('%s is %s', (path, title) => {
  expect(keyFileOf(path)).toEqual({ title })
})

test.each(NAMED.filter(([path]) => !FOLDERS.test(path)))('%s is scanned', path => {
  expect(isConfiguration(path.replaceAll('\\', '/'))).toBe(true)
})

test.each([
  ['~/.ssh/id_ed25519.pub'],
  ['keys/id_ed25519_deploy.pub'],
  ['/etc/ssh/ssh_host_ed25519_key.pub'],
  ['lib/sign_rsa.c'],
  ['~/.ssh/known_hosts'],
  ['~/.ssh/config'],
  ['~/.ssh/authorized_keys'],
  ['~/.bittensor/wallets/miner/coldkeypub.txt'],
  ['~/.bittensor/wallets/miner/hotkeys/defaultpub.txt'],
  ['.env.example'],
  ['.env.defaults'],
  ['deploy/example.env'],
  ['.env.sample'],
  ['.env.template'],
  ['certs/ca.pem'],
  ['cert.pem'],
  ['fullchain.pem'],
  ['public.pem'],
  ['/etc/ssl/certs/ca-certificates.pem'],
  ['~/.aws/config'],
  ['config.json'],
  ['id.json'],
  ['src/env.ts'],
  ['environment'],
  ['monkey'],
  ['wallet.ts'],
  ['./data'],
])('%s is nothing', path => {
  expect(keyFileOf(path)).toBeUndefined()
})
