import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFiles } from '../../src/files.ts'
import { folderWith } from '../folder.ts'

test('a regular file is a source, and its text is read once', () => {
  const files = openFiles(folderWith({ 'a/compose.yaml': 'services: {}\n' }))
  expect(files.read('a/compose.yaml', 'report')).toMatchObject({ path: 'a/compose.yaml', text: 'services: {}\n', scope: 'report' })
  expect(files.skipped).toEqual([])
})

test('what is not a regular file inside the root is skipped with its reason', async () => {
  const outside = folderWith({ 'secret.env': 'A=1\n' })
  const root = folderWith({ 'real/.env': 'A=1\n', 'photo.env': new Uint8Array([137, 80, 78, 71, 0, 0, 1, 2]) })
  symlinkSync(join(outside, 'secret.env'), join(root, 'link.env'))
  symlinkSync(outside, join(root, 'linked'))
  symlinkSync('real', join(root, 'alias'))
  symlinkSync('loop', join(root, 'loop'))
  mkdirSync(join(root, 'folder.env'))
  execFileSync('mkfifo', [join(root, 'pipe.env')])
  const server = createServer().listen(join(root, 'socket.env'))
  const files = openFiles(root)
  const paths = ['link.env', 'linked/secret.env', 'loop', 'loop/x', 'folder.env', 'pipe.env', 'socket.env', 'photo.env', 'none.env']
  for (const path of [...paths, '../x.env', '/etc/hostname', 'none/../../x']) expect(files.read(path, 'report')).toBeUndefined()
  server.close()
  expect(files.skipped.map(({ path, reason, failed }) => `${path}: ${reason}${failed ? ' (failed)' : ''}`)).toEqual([
    'link.env: symbolic link',
    'linked/secret.env: outside the root',
    'loop: symbolic link',
    'loop/x: symbolic link (failed)',
    'folder.env: not a regular file',
    'pipe.env: not a regular file',
    'socket.env: not a regular file',
    'photo.env: binary',
    'none.env: it is gone (failed)',
    '../x.env: outside the root',
    '/etc/hostname: outside the root',
    'none/../../x: outside the root',
  ])
  expect(files.read('alias/.env', 'reference')?.text).toBe('A=1\n')
})

test('the kind of a place', () => {
  const root = folderWith({ 'a/b': '' })
  const files = openFiles(root)
  expect(['a', 'a/b', 'c', 'c/d', '..', '../other', '/'].map(path => files.kind(path))).toEqual([
    'folder',
    'file',
    'nothing',
    'nothing',
    'outside',
    'outside',
    'outside',
  ])
})

test('the names below a folder, ignored ones among them', () => {
  const root = folderWith({
    '.gitignore': '.env\n',
    '.env': '',
    'app/Dockerfile': '',
    'app/keys/id_rsa': '',
    'app/.git/config': '',
    'app/node_modules/a/index.js': '',
  })
  symlinkSync('..', join(root, 'app/up'))
  const files = openFiles(root)
  expect(files.names('app')).toEqual({ folder: 'app', files: ['app/Dockerfile', 'app/up', 'app/keys/id_rsa'] })
  expect(files.names('').files).toContain('.env')
  expect(files.names('../elsewhere')).toEqual({ folder: '../elsewhere', files: [] })
})

test('the names of a huge folder are cut, and it says so', () => {
  const root = folderWith({ 'sub/x': '' })
  for (let at = 0; at < 21; at++) mkdirSync(join(root, `d${at}`))
  execFileSync('bash', ['-c', 'for d in d*; do (cd $d && seq 1 1000 | xargs touch); done'], { cwd: root })
  const files = openFiles(root)
  expect(files.names('').files.length).toBeGreaterThan(20_000)
  expect(files.skipped).toEqual([{ path: '', reason: 'more than 20000 files; the names of the others were not looked at' }])
})

test.skipIf(process.platform === 'win32')('a source has the permissions of its file', () => {
  const root = folderWith({ 'config.json': '{}\n' })
  const files = openFiles(root)
  for (const mode of [0o644, 0o600]) {
    chmodSync(join(root, 'config.json'), mode)
    expect(files.read('config.json', 'report')?.mode).toBe(mode)
  }
})
