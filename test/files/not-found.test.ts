import { expect, test } from 'vitest'
import { folderWith } from '../folder.ts'
import { run } from '../fix/fixing.ts'

const BINARY = '\u0089PNG\0\0\0'

test.each<[string, Record<string, string>, string]>([
  [
    'an env file',
    { 'compose.yaml': 'services:\n  web:\n    image: nginx:1.27.3\n    env_file: [gone.env]\n' },
    '1 reference not found (gone.env)',
  ],
  [
    'an env file that may be missing',
    { 'compose.yaml': 'services:\n  web:\n    image: nginx:1.27.3\n    env_file: [{ path: .env, required: false }]\n' },
    '1 reference not found (.env)',
  ],
  [
    'a base and included files',
    {
      'a/compose.yaml':
        'include: [one.yaml, { path: ../two.yaml, env_file: ok.env }]\nservices:\n  web:\n    extends: { file: base.yaml, service: web }\n',
      'a/ok.env': 'A=1\n',
    },
    '3 references not found (a/base.yaml, a/one.yaml, two.yaml)',
  ],
])('%s that is not there is told', async (_, files, expected) => {
  const { code, output } = await run(folderWith(files))
  expect(output).toContain(expected)
  expect(code).toBe(0)
})

test('what compose looks for unasked, and what an example in a document names, is not missed', async () => {
  const compose = 'services:\n  web:\n    image: nginx:1.27.3\n'
  const folder = folderWith({ 'compose.yaml': compose, 'a.md': `\`\`\`yaml compose.yaml\n${compose}    env_file: gone.env\n\`\`\`\n` })
  expect(await run(folder)).toMatchObject({ code: 0, output: 'no findings; scanned 2 files\n' })
})

test('files of other kinds are counted, but not what is excluded', async () => {
  const folder = folderWith({ 'a.yaml': 'a: 1\n', 'b.c': '', 'c.c': '', 'd.rb': '' })
  expect((await run(folder, '--exclude', 'c.c')).output).toBe('no findings; scanned 1 file, left out 2 files of other kinds (--all)\n')
  expect((await run(folder, '--all')).output).toBe('no findings; scanned 4 files\n')
})

test.each<[string, string[], number, string]>([
  ['a folder of nothing but binaries', [], 3, 'no findings; scanned 0 files, skipped 1 (1 binary)\n'],
  ['a binary that was named', ['.env'], 0, 'no findings; scanned 0 files, skipped 1 (1 binary)\n'],
  ['a folder of nothing but excluded files', ['--exclude', '.env'], 0, 'no findings; scanned 0 files, skipped 1 (1 excluded)\n'],
  ['a named file that is excluded', ['.env', '--exclude', '.env'], 0, 'no findings; scanned 0 files, skipped 1 (1 excluded)\n'],
])('exit code: %s', async (_, words, code, output) => {
  expect(await run(folderWith({ '.env': BINARY }), ...words)).toMatchObject({ code, output })
})

test('a path that names nothing is missing', async () => {
  const { code, output } = await run(folderWith({ 'a.yaml': 'a: 1\n' }), 'a.yaml', 'b.yaml')
  expect(output).toContain('skipped 1 (1 missing)')
  expect(code).toBe(3)
})
