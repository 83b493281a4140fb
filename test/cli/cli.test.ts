import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { rules } from '../../rules/index.ts'
import { commands } from '../../src/cli/options.ts'
import { version } from '../../src/version.ts'
import { folderWith, git, repositoryWith } from '../folder.ts'
import { leaklint, report } from './run.ts'

const SECRET = 'correct horse battery'
const LEAK = `services:\n  web:\n    image: nginx:1.27.3\n    environment:\n      DB_PASSWORD: ${SECRET}\n`
const FLOATING = 'services:\n  web:\n    image: nginx:latest\n'
const OPEN = 'services:\n  db:\n    image: postgres:16.3\n    ports: ["5432:5432"]\n'
const CLEAN = 'services:\n  web:\n    image: nginx:1.27.3\n'
const isRoot = process.getuid?.() === 0
const NOBODY = 65534

describe('exit codes', () => {
  test.each<[string, Record<string, string>, string[], number]>([
    ['clean', { 'compose.yaml': CLEAN }, [], 0],
    ['advice only', { 'compose.yaml': FLOATING }, [], 0],
    ['advice that fails', { 'compose.yaml': FLOATING }, ['--fail-on', 'warning'], 1],
    ['a finding', { 'compose.yaml': LEAK }, [], 1],
    ['a finding, with the command named', { 'compose.yaml': LEAK }, ['scan'], 1],
    ['a finding, as JSON', { 'compose.yaml': LEAK }, ['--format=json'], 1],
    ['a finding, as SARIF', { 'compose.yaml': LEAK }, ['--format=sarif'], 1],
    ['a finding, at exit zero', { 'compose.yaml': LEAK }, ['--exit-zero'], 0],
    ['a finding that the settings make advice', { 'compose.yaml': LEAK, '.leaklint.yaml': 'rules: { plain-secret: warning }\n' }, [], 0],
    ['a finding that the settings do not see', { 'compose.yaml': LEAK, '.leaklint.yaml': 'rules: { plain-secret: off }\n' }, [], 0],
    ['settings left out', { 'compose.yaml': LEAK, '.leaklint.yaml': 'rules: { plain-secret: off }\n' }, ['--no-config'], 1],
    ['other settings', { 'compose.yaml': LEAK, 'own/l.yaml': 'rules: { plain-secret: off }\n' }, ['--config', 'own/l.yaml'], 0],
    ['strict', { 'compose.yaml': CLEAN }, ['--strict', '--fail-on=warning'], 1],
    ['strict by the settings', { 'compose.yaml': CLEAN, '.leaklint.yaml': 'strict: true\n' }, ['--fail-on=warning'], 1],
    ['a finding that is mended', { 'compose.yaml': OPEN }, ['--fix'], 0],
    ['a finding that could be mended', { 'compose.yaml': OPEN }, ['--diff'], 1],
    ['a finding that only --unsafe mends', { 'compose.yaml': LEAK }, ['--fix'], 1],
    ['a finding that --unsafe mends', { 'compose.yaml': LEAK }, ['--fix', '--unsafe'], 0],
    ['--unsafe alone', { 'compose.yaml': CLEAN }, ['--unsafe'], 2],
    ['an empty folder', {}, [], 3],
    ['nothing in scope', { 'main.c': '' }, [], 3],
    ['nothing but a binary', { '.env': '\u0089PNG\0\0\0' }, [], 3],
    ['a binary that was named', { '.env': '\u0089PNG\0\0\0' }, ['.env'], 0],
    ['nothing but what is excluded', { 'a.env': 'A=1\n' }, ['--exclude', '*.env'], 0],
    ['a path that is not there', { 'compose.yaml': CLEAN }, ['compose.yaml', 'none.yaml'], 3],
    ['a path that is not there, beside a finding', { 'compose.yaml': LEAK }, ['compose.yaml', 'none.yaml'], 1],
    ['an incomplete run at exit zero', { 'compose.yaml': CLEAN }, ['compose.yaml', 'none.yaml', '--exit-zero'], 3],
    ['what was named is excluded', { 'compose.yaml': LEAK }, ['compose.yaml', '--exclude', '*.yaml'], 0],
    ['an unknown option', { 'compose.yaml': CLEAN }, ['--verbos'], 2],
    ['an unknown format', { 'compose.yaml': CLEAN }, ['--format', 'xml'], 2],
    ['a value that is missing', { 'compose.yaml': CLEAN }, ['--config'], 2],
    ['a value for a flag', { 'compose.yaml': CLEAN }, ['--all=yes'], 2],
    ['an option for a value', { 'compose.yaml': CLEAN }, ['--format', '--strict'], 2],
    ['contradicting options', { 'compose.yaml': CLEAN, 'l.yaml': '' }, ['--config', 'l.yaml', '--no-config'], 2],
    ['settings that are wrong', { 'compose.yaml': CLEAN, '.leaklint.yaml': 'stric: true\n' }, [], 2],
    ['settings that are not there', { 'compose.yaml': CLEAN }, ['--config', 'none.yaml'], 2],
    ['a report that cannot be written', { 'compose.yaml': CLEAN }, ['--output-file', 'none/report.txt'], 2],
  ])('%s', (_, files, words, status) => {
    const run = leaklint(folderWith(files), words)
    expect(run.stderr + run.stdout).not.toContain(SECRET)
    expect(run).toMatchObject({ status })
    if (status === 2) expect(run).toMatchObject({ stdout: '', stderr: expect.stringMatching(/^leaklint: \S/) })
    else expect(run.stderr).toBe('')
  })

  test('a report that does not arrive is no success', () => {
    if (!existsSync('/dev/full')) return
    const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
    const words = [process.execPath, program, folderWith({ 'compose.yaml': CLEAN })].map(word => `'${word}'`).join(' ')
    expect(spawnSync('bash', ['-c', `${words} > /dev/full`]).status).toBe(2)
  })

  test('a reader that leaves early ends the run without noise', async () => {
    const files = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`d${at}/compose.yaml`, LEAK]))
    const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
    const child = spawn(process.execPath, [program, 'scan', '--format=json'], { cwd: folderWith(files) })
    let noise = ''
    child.stderr.on('data', data => (noise += data))
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise(resolve => child.on('close', resolve))
    expect({ status, noise }).toEqual({ status: 2, noise: '' })
  })

  test('a report of any size arrives whole', () => {
    const files = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`d${at}/compose.yaml`, LEAK]))
    const run = leaklint(folderWith(files), ['--format=json'])
    expect(run.stdout.length).toBeGreaterThan(500_000)
    expect(report(run).summary).toMatchObject({ filesScanned: 2000, errors: 2000 })
  })
})

describe('bad input', () => {
  test('an unreadable file is named, and the others are scanned', () => {
    const folder = folderWith({ 'compose.yaml': LEAK, 'private.env': 'A=1\n', 'closed/x.env': 'A=1\n' })
    chmodSync(folder, 0o755)
    chmodSync(join(folder, 'private.env'), 0)
    chmodSync(join(folder, 'closed'), 0)
    const run = leaklint(folder, ['--format=json', '--exit-zero'], isRoot ? { uid: NOBODY } : {})
    chmodSync(join(folder, 'closed'), 0o755)
    expect(run.status).toBe(3)
    expect(report(run)).toMatchObject({
      summary: { filesScanned: 1, filesSkipped: 2, errors: 1 },
      skipped: [
        { path: 'closed', reason: 'permission denied' },
        { path: 'private.env', reason: 'permission denied' },
      ],
    })
  })

  test('what is only looked at to resolve others need not be readable', () => {
    const compose = 'services:\n  web:\n    build: .\n    env_file: private.env\n'
    const folder = folderWith({ 'compose.yaml': compose, '.gitignore': 'data\nprivate.env\n', 'data/db/x': '', 'private.env': 'A=1\n' })
    chmodSync(folder, 0o755)
    for (const path of ['data', 'private.env']) chmodSync(join(folder, path), 0)
    const run = leaklint(folder, ['--format=json', 'compose.yaml'], isRoot ? { uid: NOBODY } : {})
    chmodSync(join(folder, 'data'), 0o755)
    expect(
      report(run)
        .skipped.map(({ path, reason }) => `${path}: ${reason}`)
        .sort(),
    ).toEqual(['data: permission denied', 'private.env: permission denied'])
    expect(run.status).toBe(0)
  })

  test('a broken YAML is told, and the secret in it is found', () => {
    const run = leaklint(folderWith({ 'compose.yaml': `${LEAK}  broken: [\n  "\n` }), ['--format=json'])
    expect(report(run).findings.map(({ rule, start }) => `${rule} ${start.line}`)).toContain('plain-secret 5')
    expect(report(run).findings.map(({ rule }) => rule)).toContain('unparsable-file')
    expect(run.status).toBe(1)
  })

  test('a binary is listed as skipped', () => {
    const run = leaklint(folderWith({ 'compose.yaml': CLEAN, 'logo.pem': '\u0089PNG\0\0\0' }), ['--format=json'])
    expect(report(run).skipped).toEqual([{ path: 'logo.pem', reason: 'binary' }])
    expect(run.status).toBe(0)
  })

  test('a thousand brackets twice do not abort the process', () => {
    const bomb = '['.repeat(1000) + ']'.repeat(1000)
    const run = leaklint(folderWith({ 'a.yaml': bomb, 'b.yaml': bomb, 'compose.yaml': LEAK }), ['--format=json'])
    expect(report(run).findings.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
      'a.yaml unparsable-file',
      'b.yaml unparsable-file',
      'compose.yaml plain-secret',
    ])
  })

  test('a compose file of 10 MB ends soon, and its secrets are found', () => {
    const service = (at: number): string => `  web${at}:\n    image: nginx:1.27.3\n    environment:\n      MODE: fast\n`
    const text = `services:\n${Array.from({ length: 150_000 }, (_, at) => service(at)).join('')}`
    expect(text.length).toBeGreaterThan(10_000_000)
    const key = `-----BEGIN ${'PRIVATE KEY'}-----\n${'MC4CAQAwBQYDK2VwBCIEI'.repeat(3)}\n-----END ${'PRIVATE KEY'}-----\n`
    const start = performance.now()
    const run = leaklint(folderWith({ 'compose.yaml': `${text}# ${key.replaceAll('\n', '\n# ')}\n` }), ['--format=json'])
    expect(performance.now() - start).toBeLessThan(20_000)
    expect(report(run).findings.map(({ rule }) => rule)).toEqual(['unparsable-file', 'plain-secret'])
  })

  test('texts in other encodings are read', () => {
    const folder = folderWith({ 'a.env': Buffer.from(`\uFEFFDB_PASSWORD=${SECRET}\n`, 'utf16le') })
    expect(report(leaklint(folder, ['--format=json'])).findings).toMatchObject([{ rule: 'plain-secret', start: { line: 1 } }])
  })

  test('hostile names do no harm', () => {
    const folder = folderWith({ '::error::x.env': `DB_PASSWORD=${SECRET}\n`, 'a\u001b[2J.env': `DB_PASSWORD=${SECRET}\n` })
    const run = leaklint(folder, [], { env: { GITHUB_ACTIONS: 'true' } })
    expect(run.stdout).not.toMatch(/^\s*::|\u001b/m)
    expect(run.status).toBe(1)
  })
})

describe('scope', () => {
  const files = {
    '.gitignore': '.env\n',
    '.env': `DB_PASSWORD=${SECRET}\n`,
    'compose.yaml': 'services:\n  web:\n    image: nginx:1.27.3\n    env_file: .env\n',
    'sub/x.env': `DB_PASSWORD=${SECRET}\n`,
    'notes.txt': `DB_PASSWORD=${SECRET}\n`,
    'settings/common': `DB_PASSWORD=${SECRET}\n`,
    'vendor/y.env': `DB_PASSWORD=${SECRET}\n`,
  }

  function scanned(words: readonly string[], cwd = '', more: Record<string, string> = {}): string[] {
    const folder = repositoryWith({ ...files, ...more })
    const found = report(leaklint(join(folder, cwd), [...words, '--format=json'])).findings
    return found.map(({ path, rule }) => `${path} ${rule}`)
  }

  test.each<[string, string[], string, string[]]>([
    ['a repository', [], '', ['sub/x.env', 'vendor/y.env']],
    ['a folder of it', [], 'sub', ['x.env']],
    ['another folder', ['../vendor'], 'sub', ['../vendor/y.env']],
    ['a file that is not configuration by name', ['notes.txt'], '', ['notes.txt']],
    ['a file that git ignores', ['.env'], '', ['.env']],
    ['without a glob', ['--exclude', 'vendor/'], '', ['sub/x.env']],
    ['without several', ['--exclude', 'vendor/', '--exclude=x.env'], '', []],
  ])('%s', (_, words, cwd, expected) => {
    expect(scanned(words, cwd)).toEqual(expected.map(path => `${path} plain-secret`))
  })

  test('an ignored file that another names is followed, not reported', () => {
    const run = leaklint(repositoryWith(files), ['--format=json', 'compose.yaml'])
    expect(report(run)).toMatchObject({ summary: { filesScanned: 1, referencesFollowed: 1, errors: 0 } })
  })

  test('a tracked file that another names is reported, whatever its name', () => {
    const compose = 'services:\n  web:\n    image: nginx:1.27.3\n    env_file: settings/common\n'
    expect(scanned([], '', { 'compose.yaml': compose })).toContain('settings/common plain-secret')
  })

  test('what is outside the root is not opened, and that is said', () => {
    const compose = 'services:\n  web:\n    image: nginx:1.27.3\n    env_file: ../../outside.env\n'
    const folder = folderWith({ 'outside.env': `DB_PASSWORD=${SECRET}\n`, 'root/sub/compose.yaml': compose })
    git(join(folder, 'root'), 'init', '-q')
    const run = leaklint(join(folder, 'root'), ['--format=json'])
    expect(report(run)).toMatchObject({
      summary: { filesScanned: 1, referencesFollowed: 0, errors: 0 },
      skipped: [{ path: '../outside.env', reason: 'outside the root' }],
    })
  })

  test('settings include and exclude', () => {
    const settings = 'include: ["*.txt"]\nexclude: [vendor/, "*.env"]\n'
    const run = leaklint(repositoryWith({ ...files, '.leaklint.yaml': settings }), ['--format=json'])
    expect(report(run).summary).toMatchObject({ filesScanned: 3 })
    expect(report(leaklint(repositoryWith(files), ['--format=json', '--all'])).summary).toMatchObject({ filesScanned: 6 })
  })

  test('the nearest settings file counts, up to the root', () => {
    const off = 'rules: { plain-secret: off }\n'
    const folder = repositoryWith({ 'a/b/x.env': `DB_PASSWORD=${SECRET}\n`, 'a/.leaklint.yaml': off, '.leaklint.yaml': '' })
    expect(leaklint(folder, []).status).toBe(1)
    expect(leaklint(join(folder, 'a/b'), []).status).toBe(0)
  })
})

describe('output', () => {
  test('paths are relative to the working directory', () => {
    const folder = repositoryWith({ 'a/compose.yaml': LEAK, 'b/none': '' })
    expect(leaklint(join(folder, 'b'), ['../a']).stdout).toMatch(/^\.\.\/a\/compose\.yaml\n {2}5:20 {2}error /)
  })

  test('goes to a file as a whole', () => {
    const folder = folderWith({ 'compose.yaml': LEAK })
    const run = leaklint(folder, ['--format=json', '--output-file', 'report.json'])
    expect(run).toEqual({ status: 1, stdout: '', stderr: '' })
    expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toMatchObject({ version: 1 })
    expect(readdirSync(folder).sort()).toEqual(['compose.yaml', 'report.json'])
  })

  test.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ NO_COLOR: '1' }, false],
  ])('has colours with %j: %s', (env, expected) => {
    expect(leaklint(folderWith({ 'compose.yaml': LEAK }), [], { env }).stdout.includes('\u001b[')).toBe(expected)
  })

  test('is the same every time, in any zone and language', () => {
    const folder = folderWith({ 'compose.yaml': LEAK, 'b.env': `DB_PASSWORD=${SECRET}\n`, 'B.env': `DB_PASSWORD=${SECRET}\n` })
    const all = [{}, { TZ: 'Asia/Tokyo' }, { LANG: 'C' }, { LC_ALL: 'tr_TR.UTF-8' }].map(
      env => leaklint(folder, ['--format=json'], { env }).stdout,
    )
    expect(new Set(all).size).toBe(1)
  })

  test('quiet says nothing where there is nothing to say', () => {
    expect(leaklint(folderWith({ 'compose.yaml': CLEAN }), ['-q'])).toEqual({ status: 0, stdout: '', stderr: '' })
  })
})

describe('commands', () => {
  const here = folderWithNothing()

  test('help lists every option of its command', () => {
    for (const { name, options } of commands) {
      const run = leaklint(here(), [name, '--help'])
      expect(run).toMatchObject({ status: 0, stderr: '' })
      for (const option of options) expect(run.stdout).toContain(`--${option.name}`)
      for (const line of run.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(120)
    }
    expect(leaklint(here(), ['-h']).stdout).toBe(leaklint(here(), ['scan', '--help']).stdout)
  })

  test('version', () => {
    expect(leaklint(here(), ['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
    expect(manifest.version).toBe(version)
  })

  test('rules lists them', () => {
    expect(
      leaklint(here(), ['rules'])
        .stdout.split('\n')
        .map(line => line.split(' ')[0]),
    ).toEqual([...rules.map(({ id }) => id), ''])
  })

  test.each(rules.map(({ id }) => id))('explain %s prints its page', id => {
    const { stdout, status } = leaklint(here(), ['explain', id])
    expect(status).toBe(0)
    expect(stdout).toMatch(new RegExp(`^# ${id}\n\n[A-Z]`))
    expect(stdout).not.toContain('# expect')
  })

  test.each([
    [['explain'], 'explain needs the name of one rule'],
    [['explain', 'plain-secrets'], 'no rule is named plain-secrets; did you mean plain-secret?'],
    [['explain', '../README'], 'no rule is named ../README'],
    [['rules', 'x'], 'unexpected argument x'],
    [['scn'], 'no command is named scn; did you mean scan? (./scn names a file)'],
    [['--a\u001b[31m\n::error::b'], 'unknown option --a\\u{1b}[31m\\u{a}::error::b'],
    [['--strikt'], 'unknown option --strikt; did you mean --strict?'],
    [['check'], 'check needs a command line after --'],
    [['--fail-on=never'], '--fail-on must be error or warning'],
  ])('%j is refused', (words, problem) => {
    expect(leaklint(here(), words)).toEqual({ status: 2, stdout: '', stderr: `leaklint: ${problem}\nTry leaklint --help\n` })
  })

  test.each<[string[], string[], number]>([
    [['anycloud', 'submit', 'a/b:1', '--env', 'HF_TOKEN=$HF_TOKEN'], ['secret-env-flag warning'], 0],
    [['lium', 'up', '-e', 'HF_TOKEN=$HF_TOKEN'], ['secret-on-rented-host error'], 1],
    [['docker', 'run', '-e', `DB_PASSWORD=${SECRET}`, 'nginx:1.27.3'], ['plain-secret error'], 1],
    [['docker', 'run', '-e', 'HF_TOKEN', 'nginx:1.27.3'], [], 0],
    [['sudo', 'docker', 'run', 'nginx'], ['floating-image-tag warning'], 0],
    [['echo', "it's; fine | &"], [], 0],
  ])('check %j', (words, expected, status) => {
    const run = leaklint(here(), ['check', '--format=json', '--', ...words])
    expect(report(run).findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(expected)
    expect(report(run).findings.every(({ path }) => path === '<command line>')).toBe(true)
    expect(run.status).toBe(status)
  })
})

test('the program can be started by its name', () => {
  const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
  expect(statSync(program).mode & 0o111).toBe(0o111)
  expect(spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout).toBe(`${version}\n`)
})

function folderWithNothing(): () => string {
  return () => {
    const folder = folderWith()
    mkdirSync(join(folder, 'empty'))
    writeFileSync(join(folder, 'note'), '')
    return folder
  }
}
