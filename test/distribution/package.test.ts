import { execFileSync, spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fake } from '../fakes.ts'
import { folderWith } from '../folder.ts'

const project = resolve(import.meta.dirname, '../..')

interface Packed {
  readonly filename: string
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

function pack(folder: string): Packed {
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: project, encoding: 'utf8' })
  const parsed: Packed | readonly Packed[] | Record<string, Packed> = JSON.parse(output)
  const [packed] = Object.values(parsed).every(each => typeof each === 'object' && 'filename' in each) ? Object.values(parsed) : [parsed]
  return packed
}

describe('the published package', () => {
  test('is small, holds the bundles and the pages, and nothing else', { timeout: 60_000 }, () => {
    const folder = folderWith()
    const { filename, files } = pack(folder)
    const kinds = new Set(files.map(({ path }) => path.replace(/\/.*/, '/')))
    expect([...kinds].sort()).toEqual(['LICENSE', 'README.md', 'dist/', 'package.json', 'rules/'])
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['dist/cli.js', 'dist/index.js', 'rules/plain-secret.md']))
    expect(statSync(join(folder, filename)).size).toBeLessThan(2 ** 20)
  })

  test('installs alone into an empty project and scans it by npx', { timeout: 120_000 }, () => {
    const folder = folderWith({ 'package.json': '{"private":true}', '.env': `HF_TOKEN=${fake('hf-token')}\n` })
    const { filename } = pack(folder)
    execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${filename}`], { cwd: folder, stdio: 'pipe' })
    const installed: Record<string, unknown> = JSON.parse(
      execFileSync('npm', ['ls', '--all', '--json'], { cwd: folder, encoding: 'utf8' }),
    ).dependencies
    expect(Object.keys(installed)).toEqual(['leaklint'])
    const { status, stdout } = spawnSync('npx', ['--no-install', 'leaklint', 'scan'], { cwd: folder, encoding: 'utf8' })
    expect(stdout).toContain('plain-secret')
    expect(status).toBe(1)
  })
})
