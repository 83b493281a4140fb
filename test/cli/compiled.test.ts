import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../folder.ts'

const built = fileURLToPath(new URL('../../dist', import.meta.url))

/** A copy of the built program that nothing was kept for. */
function installed(): { cli: string; program: string; store: string } {
  const folder = join(folderWith(), 'dist')
  cpSync(built, folder, { recursive: true, filter: path => !path.endsWith('.cache') })
  const program = join(folder, 'chunks/program.js')
  return { cli: join(folder, 'cli.js'), program, store: `${program}.cache` }
}

function run(cli: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' })
  return `${status} ${stdout}${stderr}`
}

describe('the code that was compiled', () => {
  test('is kept, added to by a few runs, and then left alone', () => {
    const { cli, store } = installed()
    const first = run(cli, '--version')
    const sizes = [statSync(store).size]
    expect(run(cli, 'rules')).toMatch(/^0 /)
    sizes.push(statSync(store).size)
    expect(sizes[1]).toBeGreaterThan(sizes[0]!)
    for (let count = 0; count < 4; count++) expect(run(cli, '--version')).toBe(first)
    const kept = readFileSync(store)
    expect(run(cli, '--help')).toMatch(/^0 /)
    expect(readFileSync(store).equals(kept)).toBe(true)
  })

  test.each([
    ['empty', () => Buffer.alloc(0)],
    ['of another program', (kept: Buffer) => Buffer.concat([Buffer.from('v1'), kept])],
    ['overwritten', (kept: Buffer) => Buffer.concat([kept.subarray(0, 300), Buffer.alloc(4096, 7), kept.subarray(4396)])],
    ['changed in one bit', (kept: Buffer) => Buffer.concat([kept.subarray(0, 9000), Buffer.from([kept[9000]! ^ 4]), kept.subarray(9001)])],
    ['cut short', (kept: Buffer) => kept.subarray(0, kept.length >> 1)],
  ])('is compiled anew where what was kept is %s', (_, damage) => {
    const { cli, store } = installed()
    const expected = run(cli, '--version')
    const kept = readFileSync(store)
    writeFileSync(store, damage(kept))
    expect(run(cli, '--version')).toBe(expected)
    expect(statSync(store).size).toBeGreaterThan(kept.length / 2)
  })

  test('of many parts is kept without a word', () => {
    const { cli } = installed()
    const names = ['a.sh', 'a.md', 'a.tf', 'a.service', 'Makefile', 'justfile', 'Taskfile.yml', 'Procfile', '.gitlab-ci.yml', 'values.yaml']
    const more = [
      '.circleci/config.yml',
      'kustomization.yaml',
      'package.json',
      'a.nomad',
      'azure-pipelines.yml',
      'a.ipynb',
      'a.xml',
      'a.ps1',
    ]
    const folder = folderWith(Object.fromEntries([...names, ...more].map(name => [name, name.endsWith('json') ? '{}' : 'a: b\n'])))
    const { stderr } = spawnSync(process.execPath, [cli, 'scan', folder, '--exit-zero'], { encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(readdirSync(join(cli, '../chunks')).filter(name => name.endsWith('.cache')).length).toBeGreaterThan(10)
  })

  test('of another version of the program does not run', () => {
    const { cli, program, store } = installed()
    run(cli, '--version')
    const text = readFileSync(program, 'utf8')
    writeFileSync(program, text.replace(/^\/\/ ./, '// -').replace('"0.1.0"', '"9.9.9"'))
    expect(run(cli, '--version')).toContain('9.9.9')
    expect(existsSync(store)).toBe(true)
  })

  test('is not missed where it cannot be kept', () => {
    const { cli, store } = installed()
    mkdirSync(store)
    expect(run(cli, '--version')).toMatch(/^0 \S*\d+\.\d+\.\d+\n$/)
  })
})
