import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fake } from '../fakes.ts'
import { git, repositoryWith } from '../folder.ts'

const project = resolve(import.meta.dirname, '../..')
const present = spawnSync('pre-commit', ['--version']).status === 0
const TIMEOUT = 240_000

describe.skipIf(!present)('the pre-commit hook of this repository, installed by pre-commit (skipped where that program is absent)', () => {
  let home = ''

  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'leaklint-pre-commit-'))
  })
  afterAll(() => rmSync(home, { recursive: true, force: true }))

  test('blocks a commit that holds a secret', { timeout: TIMEOUT }, () => {
    const folder = repository({ 'app.py': 'print(1)\n' })
    stage(folder, '.env', `HF_TOKEN=${fake('hf-token')}\n`)
    const { status, output } = commit(folder)
    expect(status).not.toBe(0)
    expect(output).toContain('plain-secret')
    expect(output).not.toContain(fake('hf-token').slice(4, 12))
  })

  test('lets a clean commit pass', { timeout: TIMEOUT }, () => {
    const folder = repository({ 'app.py': 'print(1)\n' })
    stage(folder, 'compose.yaml', 'services:\n  web:\n    image: nginx:1.27.1\n    environment:\n      HF_TOKEN: ${HF_TOKEN}\n')
    const { status, output } = commit(folder)
    expect(output).toContain('Passed')
    expect(status).toBe(0)
  })

  test('scans what was committed before with --all-files', { timeout: TIMEOUT }, () => {
    const folder = repository({ 'deploy/.env.production': `HF_TOKEN=${fake('hf-token')}\n` })
    const { status, output } = run(folder, 'pre-commit', ['run', '--all-files'])
    expect(status).not.toBe(0)
    expect(output).toContain('deploy/.env.production')
  })

  function repository(files: Readonly<Record<string, string>>): string {
    const revision = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: project, encoding: 'utf8' }).trim()
    const config = `repos:\n  - repo: ${project}\n    rev: ${revision}\n    hooks:\n      - id: leaklint\n`
    const folder = repositoryWith({ ...files, '.pre-commit-config.yaml': config })
    git(folder, 'commit', '-q', '-m', 'start')
    expect(run(folder, 'pre-commit', ['install']).status).toBe(0)
    return folder
  }

  function commit(folder: string): { status: number | null; output: string } {
    return run(folder, 'git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '-m', 'change'])
  }

  function run(folder: string, program: string, words: readonly string[]): { status: number | null; output: string } {
    const { NODE_OPTIONS: _options, ...env } = process.env
    const { status, stdout, stderr } = spawnSync(program, words, {
      cwd: folder,
      env: { ...env, PRE_COMMIT_HOME: home, GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'safe.directory', GIT_CONFIG_VALUE_0: '*' },
      encoding: 'utf8',
    })
    return { status, output: stdout + stderr }
  }
})

function stage(folder: string, path: string, text: string): void {
  writeFileSync(join(folder, path), text)
  git(folder, 'add', path)
}
