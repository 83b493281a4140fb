import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { openFiles } from '../../src/files.ts'
import { listFiles } from '../../src/list.ts'
import { folderWith, git, repositoryWith } from '../folder.ts'

afterEach(() => vi.unstubAllEnvs())

/** Git's traps: negations, anchors, nested files, escapes, folders only, trailing blanks. */
const TRAPS = {
  '.gitignore': '*.log\n!keep.log\n/build\nlogs/\n\\#hash\n\\!bang\ntrail \n# comment\n/*.tmp\ndocs/**/*.md\n!docs/README.md\nsecret.env\n',
  'a.log': '',
  'keep.log': '',
  'build/x': '',
  'sub/build/x': '',
  'logs/keep.log': '',
  'sub/logs/y': '',
  '#hash': '',
  '!bang': '',
  trail: '',
  'one.tmp': '',
  'sub/two.tmp': '',
  'docs/README.md': '',
  'docs/a/b.md': '',
  'sub/.gitignore': '!a.log\n*.cfg\n!/in.cfg\ndeep/\n',
  'sub/a.log': '',
  'sub/x.cfg': '',
  'sub/in.cfg': '',
  'sub/inner/in.cfg': '',
  'sub/deep/x.yaml': '',
  'sub/deep/.gitignore': '!x.yaml\n',
  'other/deep/x.yaml': '',
  'secret.env': '',
  'sub/secret.env': '',
  'node_modules/a/b.json': '',
  'weird [x]/a*b.yaml': '',
  'größe.yaml': '',
}

const VISIBLE = [
  '.gitignore',
  'docs/README.md',
  'größe.yaml',
  'keep.log',
  'other/deep/x.yaml',
  'sub/.gitignore',
  'sub/a.log',
  'sub/build/x',
  'sub/in.cfg',
  'sub/two.tmp',
  'weird [x]/a*b.yaml',
]

async function list(root: string, folder = ''): Promise<string[]> {
  return (await listFiles(openFiles(root), folder)).sort()
}

test('with git and without it the same files are seen', async () => {
  const root = folderWith(TRAPS)
  expect(await list(root)).toEqual(VISIBLE)
  git(root, 'init', '-q')
  expect(await list(root)).toEqual(VISIBLE)
  expect(await list(root, 'sub')).toEqual(VISIBLE.filter(path => path.startsWith('sub/')))
  expect(await list(root, 'weird [x]')).toEqual(['weird [x]/a*b.yaml'])
})

test('a name that no glob matches is told, not lost', async () => {
  const root = folderWith({ 'line\nbreak.yaml': '', 'a.yaml': '' })
  const files = openFiles(root)
  expect(await listFiles(files, '')).toEqual(['a.yaml'])
  expect(files.skipped).toEqual([{ path: 'line\nbreak.yaml', reason: 'its name holds a line break', failed: true }])
  git(root, 'init', '-q')
  expect(await list(root)).toEqual(['a.yaml', 'line\nbreak.yaml'])
})

test('without a git to run, the walk takes its place', async () => {
  const root = repositoryWith(TRAPS)
  vi.stubEnv('PATH', '')
  expect(await list(root)).toEqual(VISIBLE)
})

test('a folder that only looks like a repository is walked', async () => {
  expect(await list(folderWith({ '.git/nothing': '', 'a.yaml': '' }))).toEqual(['a.yaml'])
})

test('tracked files are seen even when ignored, and repositories within tell for themselves', async () => {
  const inner = repositoryWith({ 'in.yaml': '', '.gitignore': 'out.env\n' })
  git(inner, 'commit', '-qm', 'x')
  const root = repositoryWith({
    'a.yaml': '',
    '.gitignore': 'a.yaml\nb.yaml\n',
    'b.yaml': '',
    'nested/c.yaml': '',
    'nested/.gitignore': 'd.env\n',
  })
  git(root, 'add', '-f', 'a.yaml')
  git(root, 'submodule', '--quiet', 'add', inner, 'module')
  writeFileSync(join(root, 'module/out.env'), '')
  git(join(root, 'nested'), 'init', '-q')
  writeFileSync(join(root, 'nested/d.env'), '')
  git(root, 'rm', '-rq', '--cached', 'nested')
  const seen = ['.gitignore', '.gitmodules', 'a.yaml', 'module/.gitignore', 'module/in.yaml', 'nested/.gitignore', 'nested/c.yaml']
  expect(await list(root)).toEqual(seen)
  expect(await list(root, 'module')).toEqual(['module/.gitignore', 'module/in.yaml'])
  rmSync(join(root, 'module'), { recursive: true })
  mkdirSync(join(root, 'module'))
  expect(await list(root)).toEqual(seen.filter(path => !path.startsWith('module/')))
})

test('a linked worktree, and a hook that has set the variables of git', async () => {
  const root = repositoryWith({ 'a.yaml': '' })
  git(root, 'commit', '-qm', 'x')
  const tree = join(folderWith(), 'tree')
  git(root, 'worktree', 'add', '-q', tree)
  writeFileSync(join(tree, 'b.yaml'), '')
  expect(await list(tree)).toEqual(['a.yaml', 'b.yaml'])
  vi.stubEnv('GIT_DIR', join(folderWith(), 'no.git'))
  vi.stubEnv('GIT_WORK_TREE', folderWith())
  expect(await list(tree)).toEqual(['a.yaml', 'b.yaml'])
})

test('the temporary index of `git commit -a` is the one that counts', async () => {
  const root = repositoryWith({ 'a.yaml': '', '.gitignore': 'b.yaml\n', 'b.yaml': '' })
  const index = join(root, '.git/other-index')
  vi.stubEnv('GIT_INDEX_FILE', index)
  execFileSync('git', ['add', '-f', 'b.yaml'], { cwd: root })
  expect(await list(root)).toEqual(['.gitignore', 'a.yaml', 'b.yaml'])
  vi.unstubAllEnvs()
  expect(await list(root)).toEqual(['.gitignore', 'a.yaml'])
})

test('nothing that the repository configures is run', async () => {
  const root = repositoryWith({ 'a.yaml': '', '.gitattributes': '*.yaml filter=trap diff=trap\n' })
  const fired = join(root, 'fired')
  const trap = join(root, 'trap.sh')
  writeFileSync(trap, `#!/bin/sh\ntouch ${fired}\n`)
  chmodSync(trap, 0o755)
  const keys = [
    'core.fsmonitor',
    'core.pager',
    'core.editor',
    'core.sshCommand',
    'diff.external',
    'diff.trap.textconv',
    'filter.trap.clean',
    'alias.ls-files',
  ]
  for (const key of keys) git(root, 'config', key, key.startsWith('alias') ? `!${trap}` : trap)
  git(root, 'config', 'core.hooksPath', root)
  for (const hook of ['post-index-change', 'pre-commit', 'fsmonitor-watchman']) symlinkSync(trap, join(root, hook))
  rmSync(fired, { force: true })
  expect(await list(root)).toContain('a.yaml')
  expect(existsSync(fired)).toBe(false)
})

test('a partial clone fetches nothing, with the program that its remote names', async () => {
  const root = repositoryWith({ 'a.yaml': '', 'b/c.yaml': '', '.gitignore': 'x\n', 'b/.gitignore': 'x\n' })
  const fired = join(root, 'fired')
  for (const path of ['.gitignore', 'b/.gitignore']) {
    const blob = git(root, 'rev-parse', `:${path}`).trim()
    git(root, 'update-index', '--skip-worktree', path)
    rmSync(join(root, path))
    rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)), { force: true })
  }
  git(root, 'config', 'core.repositoryFormatVersion', '1')
  git(root, 'config', 'extensions.partialClone', 'origin')
  git(root, 'config', 'remote.origin.url', root)
  git(root, 'config', 'remote.origin.promisor', 'true')
  git(root, 'config', 'remote.origin.uploadpack', `touch ${fired}; git-upload-pack`)
  expect(await list(root)).toContain('b/c.yaml')
  expect(existsSync(fired)).toBe(false)
})

test('a work tree that the configuration places elsewhere hides nothing', async () => {
  const root = repositoryWith({ 'a.yaml': '' })
  writeFileSync(join(root, 'new.yaml'), '')
  git(root, 'config', 'core.worktree', folderWith())
  expect(await list(root)).toEqual(['a.yaml', 'new.yaml'])
})

test('links are listed by git, never followed by the walk', async () => {
  const root = folderWith({ 'a/x.yaml': '' })
  symlinkSync('..', join(root, 'a/up'))
  symlinkSync('x.yaml', join(root, 'a/link.yaml'))
  expect(await list(root)).toEqual(['a/x.yaml'])
})
