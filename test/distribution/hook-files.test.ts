import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { CONFIGURATION, isConfiguration } from '../../src/scope.ts'

const HOOKS = resolve(import.meta.dirname, '../../.pre-commit-hooks.yaml')
const WIDTH = 120

const hooks = readFileSync(HOOKS, 'utf8')
const FILES = /^ {2}files: >-\n(?<lines>(?: {4}.*\n)+)/m
const lines = FILES.exec(hooks)?.groups?.['lines'] ?? ''
const hasPython = spawnSync('python3', ['--version']).status === 0

const paths: readonly (readonly [path: string, isScanned: boolean])[] = [
  ['compose.yaml', true],
  ['a/b/VALUES.YML', true],
  ['values.yaml.j2', true],
  ['compose.yaml.example', true],
  ['app.container', true],
  ['tsconfig.jsonc', true],
  ['etc/my.cnf', true],
  ['.bashrc', true],
  ['home/.aws/credentials', true],
  ['.ssh/any thing', true],
  ['train.ipynb', true],
  ['batch.nomad', true],
  ['main.tofu', true],
  ['.htpasswd', true],
  ['signing.jwk', true],
  ['.env', true],
  ['a/.env.local', true],
  ['prod.env.local', true],
  ['Dockerfile.gpu', true],
  ['Makefile', true],
  ['id_ed25519', true],
  ['keys/id_ed25519_deploy', true],
  ['keys/id_rsa.prod', true],
  ['id_ecdsa_sk', true],
  ['web.id_rsa', true],
  ['keys/deploy_rsa', true],
  ['keys/github_deploy_key', true],
  ['etc/ssh/ssh_host_ed25519_key', true],
  ['coldkey', true],
  ['wallet/hotkeys/one', true],
  ['.dockerconfigjson', true],
  ['.lium/config', true],
  ['.config/gcloud/legacy', true],
  ['id_ed25519_deploy.pub', false],
  ['etc/ssh/ssh_host_ed25519_key.pub', false],
  ['src/ed25519.ts', false],
  ['src/sign_rsa.c', false],
  ['monkey', false],
  ['wallets/default/hotkeys/one', true],
  ['keystore/UTC--2026-01-01', true],
  ['mnemonic.txt', true],
  ['release.p12', true],
  ['package-lock.json', false],
  ['web/Package-Lock.json', false],
  ['Cargo.lock', false],
  ['src/index.ts', false],
  ['environment', false],
  ['id_rsa.pub', false],
  ['a.yamlx', false],
  ['xssh/a', false],
  ['Jenkinsfile', true],
  ['deploy.bat', true],
  ['Deploy.ps1', true],
  ['app/build.gradle', true],
  ['config/runtime.exs', true],
  ['lib/shop.exs', false],
]

test('the hook gets what is scanned', async () => {
  expect(lines).not.toBe('')
  await expect(hooks.replace(FILES, `  files: >-\n    (?xis)\n${wrapped(CONFIGURATION)}`)).toMatchFileSnapshot(HOOKS)
})

test.each(paths)('%s is scanned: %s', (path, isScanned) => {
  expect(isConfiguration(path)).toBe(isScanned)
})

test.skipIf(!hasPython)('Python, which runs the hook, takes the same files (skipped where it is absent)', () => {
  const program =
    'import json, re, sys\npattern, paths = json.load(sys.stdin)\nprint(json.dumps([bool(re.search(pattern, path)) for path in paths]))'
  const input = JSON.stringify([lines.trim().replaceAll(/\n */g, ' '), paths.map(([path]) => path)])
  const { stdout } = spawnSync('python3', ['-c', program], { input, encoding: 'utf8' })
  expect(JSON.parse(stdout)).toEqual(paths.map(([, isScanned]) => isScanned))
})

test('nothing but the names decides, as a type would leave out binaries and files that Python does not know', () => {
  expect(hooks).not.toMatch(/^ *(?:types|types_or|exclude_types):/m)
})

/** The pattern in lines that end before a `|`; blanks mean nothing in it. */
function wrapped(pattern: string): string {
  const rows: string[] = []
  for (const part of pattern.split(/(?=\|)/)) {
    const row = rows.at(-1)
    if (row !== undefined && row.length + part.length <= WIDTH) rows[rows.length - 1] = row + part
    else rows.push(part)
  }
  return rows.map(row => `    ${row}\n`).join('')
}
