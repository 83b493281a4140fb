import { expect, test } from 'vitest'
import { isConfiguration, isForeign, isUser } from '../../src/scope.ts'

test.each([
  'compose.yaml',
  'a/b/values.YML',
  'appsettings.json',
  'a.toml',
  'a.ini',
  'a.cfg',
  'a.conf',
  'a.properties',
  'a.xml',
  'prod.env',
  'main.tf',
  'prod.tfvars',
  'a.hcl',
  'run.sh',
  'x.mk',
  'miner.service',
  'app.container',
  'deploy.just',
  'train.ipynb',
  'Kustomization',
  'README.md',
  '.env',
  '.env.local',
  '.env.example',
  'deploy/.envrc',
  'Dockerfile',
  'Dockerfile.gpu',
  'gpu.Dockerfile',
  'Containerfile',
  'Makefile',
  'Justfile',
  'Procfile',
  '.npmrc',
  '.netrc',
  '.pypirc',
  '.pgpass',
  '.git-credentials',
  'id_ed25519',
  'keys/id_rsa',
  'tls/server.pem',
  'tls/server.key',
  'store.p12',
  'wallets/default/hotkeys/one',
  'wallets/default/coldkey',
  '.bittensor/wallets/a/b',
  'config.yaml.example',
  'settings.json.sample',
  'config.toml.dist',
  'scripts/deploy.bat',
  'scripts/deploy.cmd',
  'scripts/Deploy.ps1',
  'scripts/login.exp',
  'app/build.gradle',
  'Jenkinsfile',
  'config/prod.secret.exs',
  'pgbouncer/userlist.txt',
  'postfix/sasl_passwd',
  'ipsec.secrets',
  'ldap/users.ldif',
  'ubuntu.preseed',
  'backup.rsc',
  'initdb/01-roles.sql',
  'Caddyfile',
  'Caddyfile.prod',
  'nginx.conf.template',
  '.fetchmailrc',
  'msmtprc',
])('%s is configuration', path => {
  expect(isConfiguration(path)).toBe(true)
})

test.each([
  'src/index.ts',
  'logo.png',
  'package-lock.json',
  'web/pnpm-lock.yaml',
  'Cargo.lock',
  'id_rsa.pub',
  'dockerfiles.txt',
  'environment',
  'a.yamlx',
  'makefile_test.go',
])('%s is not', path => {
  expect(isConfiguration(path)).toBe(false)
})

test.each([
  ['.git/config', true],
  ['a/node_modules/b/c.json', true],
  ['sub/.git', true],
  ['.github/workflows/a.yml', false],
  ['.gitignore', false],
])('%s is foreign: %s', (path, expected) => {
  expect(isForeign(path)).toBe(expected)
})

test.each([
  ['docker-compose.prod.yml', true],
  ['compose.yaml', true],
  ['Dockerfile', true],
  ['Makefile', true],
  ['composer.json', false],
  ['.env', false],
])('%s says how others are used: %s', (name, expected) => {
  expect(isUser(name)).toBe(expected)
})
