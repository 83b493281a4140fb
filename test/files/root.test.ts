import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { locateRoot, programPath } from '../../src/root.ts'
import { folderWith, git } from '../folder.ts'

const TREE = { 'repo/a/one.yaml': '', 'repo/b/two.yaml': '', 'repo/b/c/three.yaml': '', 'loose/x.env': '', 'loose/sub/y.env': '' }

function tree(): string {
  const folder = folderWith(TREE)
  git(join(folder, 'repo'), 'init', '-q')
  return folder
}

test.each([
  ['the repository around the working directory', 'repo/b', [], 'repo', [{ path: 'b', kind: 'folder' }]],
  ['the repository around a file', '.', ['repo/a/one.yaml'], 'repo', [{ path: 'a/one.yaml', kind: 'file' }]],
  [
    'the repository of several files',
    'repo/b',
    ['c/three.yaml', '../a/one.yaml'],
    'repo',
    [
      { path: 'b/c/three.yaml', kind: 'file' },
      { path: 'a/one.yaml', kind: 'file' },
    ],
  ],
  ['the folder given', '.', ['loose/sub'], 'loose/sub', [{ path: '', kind: 'folder' }]],
  [
    'the folder that holds all folders given',
    '.',
    ['loose/sub', 'repo/a'],
    '.',
    [
      { path: 'loose/sub', kind: 'folder' },
      { path: 'repo/a', kind: 'folder' },
    ],
  ],
  ['the working directory, for files', 'loose', ['sub/y.env'], 'loose', [{ path: 'sub/y.env', kind: 'file' }]],
  ['the folder of a file elsewhere', 'repo/a', ['../../loose/sub/y.env'], 'loose/sub', [{ path: 'y.env', kind: 'file' }]],
  ['the working directory', 'loose', [], 'loose', [{ path: '', kind: 'folder' }]],
])('the root is %s', (_, cwd, paths, root, places) => {
  const folder = tree()
  expect(locateRoot(join(folder, cwd), paths)).toEqual({ root: join(folder, root), places, missing: [] })
})

test('paths that name nothing are told as the root sees them', () => {
  const folder = tree()
  expect(locateRoot(join(folder, 'repo/b'), ['none.yaml', 'c', 'no/such'])).toEqual({
    root: join(folder, 'repo'),
    places: [{ path: 'b/c', kind: 'folder' }],
    missing: ['b/none.yaml', 'b/no/such'],
  })
})

test('a folder may be named by a link, and is then itself', () => {
  const folder = tree()
  symlinkSync(join(folder, 'repo'), join(folder, 'link'))
  symlinkSync(join(folder, 'loose/x.env'), join(folder, 'loose/link.env'))
  expect(locateRoot(folder, ['link/b'])).toMatchObject({ root: join(folder, 'repo'), places: [{ path: 'b', kind: 'folder' }] })
  expect(locateRoot(join(folder, 'link', 'a'), [])).toMatchObject({ root: join(folder, 'repo'), places: [{ path: 'a', kind: 'folder' }] })
  expect(locateRoot(join(folder, 'loose'), ['link.env'])).toMatchObject({ places: [{ path: 'link.env', kind: 'file' }] })
})

test('programs are taken from absolute folders outside the root only', () => {
  const root = folderWith({ 'bin/leaklint-test-program': '' })
  const other = folderWith({ 'leaklint-test-program': '' })
  const before = process.env['PATH']
  process.env['PATH'] = ['.', 'bin', join(root, 'bin'), other].join(':')
  try {
    expect(programPath('leaklint-test-program', root)).toBe(join(other, 'leaklint-test-program'))
    expect(programPath('leaklint-no-program', root)).toBeUndefined()
  } finally {
    process.env['PATH'] = before
  }
})
