import { expect, test } from 'vitest'
import { taskfile } from '../../src/formats/taskfile.ts'
import type { Parsed } from '../../src/parsed.ts'
import { wholeText } from '../../src/source.ts'
import { entryText } from '../commands/shown.ts'
import { recognised } from './gpu/described.ts'

function read(text: string): Parsed {
  return taskfile.parse(wholeText({ path: 'Taskfile.yml', text, scope: 'report' }))
}

test.each([
  ['Taskfile.yml', 'taskfile'],
  ['build/taskfile.dist.yaml', 'taskfile'],
  ['Taskfile.docker.yml', 'taskfile'],
  ['mytaskfile.yml', 'config'],
])('%s is read as %s', (path, format) => {
  expect(recognised(path, "version: '3'\n")).toBe(format)
})

test.each([
  ['a string', 'tasks:\n  run: docker run app\n', ['docker run app']],
  ['a list', 'tasks:\n  run:\n    - one\n    - two\n', ['one', 'two']],
  ['one command', 'tasks:\n  run:\n    cmd: one\n', ['one']],
  [
    'commands of all kinds',
    'tasks:\n  run:\n    cmds: [one, {cmd: two, silent: true}, {task: other}, {defer: three}]\n    status: [four]\n    preconditions: [{sh: five, msg: no}]\n',
    ['one', 'two', 'three', 'four', 'five'],
  ],
  ['a block', 'tasks:\n  run:\n    cmds:\n      - |\n        one\n        two\n', ['one\ntwo\n']],
  ['variables', 'tasks:\n  run: docker run "app:{{.TAG}}" {{ .A }} {{.B | upper}}\n', ['docker run "app:${TAG}" ${A} {{.B | upper}}']],
  [
    'variables that a command gives',
    'vars:\n  TAG: {sh: git describe}\ntasks:\n  run:\n    env: {A: {sh: two}}\n    cmd: one\n',
    ['git describe', 'one', 'two'],
  ],
])('%s', (_what, text, scripts) => {
  expect(read(text).parts.map(part => `${part.format} ${part.text.text}`)).toEqual(scripts.map(script => `shell ${script}`))
})

test('variables', () => {
  const text =
    'env:\n  A: b\nvars:\n  C: "{{.A}}-x"\n  D: {sh: cat y}\ntasks:\n  run:\n    vars: {E: f}\n    env: {G: "{{.E | quote}}"}\n    cmd: x\n'
  const { scope, pairs, parts, keyAt } = read(text)
  expect(scope.entries.map(entryText)).toEqual(['C=$A-x', 'D=…', 'A=b'])
  expect(parts.at(-1)?.env?.map(entryText)).toEqual(['E=f', 'G=…'])
  expect(pairs.map(({ name }) => name.value)).toEqual(expect.arrayContaining(['A', 'C', 'E', 'G']))
  expect(keyAt(text.indexOf('E: f'))).toBe('tasks.run.vars.E')
})

test('env files', () => {
  const text = "dotenv: ['.env', '{{.STAGE}}/.env']\ntasks:\n  run:\n    dotenv: [run.env]\n    cmd: x\n"
  expect(read(text).wants.map(({ path }) => path)).toEqual(['.env', 'run.env'])
})
