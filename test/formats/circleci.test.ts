import { describe, expect, test } from 'vitest'
import { circleci } from '../../src/formats/circleci/index.ts'
import type { Parsed } from '../../src/parsed.ts'
import { wholeText } from '../../src/source.ts'
import { shownEntries, shownWord } from '../shown.ts'

function parsed(text: string, path = '.circleci/config.yml'): Parsed {
  return circleci.parse(wholeText({ path, text, scope: 'report' }))
}

test.each([
  ['a job', 'jobs:\n  build:\n    docker:\n      - image: cimg/node:22.1\n', ['job build: cimg/node:22.1']],
  [
    'services',
    'jobs:\n  build:\n    docker:\n      - image: a:1\n      - image: postgres:16\n        name: db\n      - image: redis:7\n',
    ['job build: a:1', 'db of job build: postgres:16', 'a service of job build: redis:7'],
  ],
  ['an executor', 'executors:\n  main:\n    docker: [{image: "a:1"}]\n', ['executor main: a:1']],
  [
    'an orb',
    'orbs:\n  node: circleci/node@5\n  own:\n    executors:\n      main:\n        docker: [{image: "a:1"}]\n',
    ['executor main: a:1'],
  ],
  ['a machine', 'jobs:\n  build:\n    machine: {image: "ubuntu-2204:current"}\n', []],
  [
    'a parameter',
    'jobs:\n  build:\n    parameters: {tag: {type: string, default: "22"}}\n    docker: [{image: "a:<< parameters.tag >>"}]\n',
    ['job build: a:<computed parameters.tag :- 22>'],
  ],
  [
    'a parameter of the pipeline',
    'parameters: {tag: {type: string, default: "22"}}\njobs:\n  build:\n    docker: [{image: "a:<<pipeline.parameters.tag>>"}]\n',
    ['job build: a:<computed pipeline.parameters.tag :- 22>'],
  ],
  [
    'a parameter without a default',
    'jobs:\n  build:\n    docker: [{image: "a:<< parameters.b >>"}]\n',
    ['job build: a:<computed parameters.b>'],
  ],
])('the images of %s', (_, text, expected) => {
  expect(parsed(text).workloads.map(({ name, image }) => `${name}: ${image && shownWord(image)}`)).toEqual(expected)
})

describe('scripts', () => {
  function job(lines: string): Parsed {
    return parsed(`jobs:\n  build:\n    docker: [{image: a}]\n    steps:\n${lines.replace(/^(?=.)/gm, '      ')}`)
  }

  test.each([
    ['a text', '- checkout\n- run: make\n', ['make']],
    ['a command', '- run:\n    name: a\n    command: |\n      b\n      c\n', ['b\nc\n']],
    [
      'under a condition',
      '- when:\n    condition: true\n    steps:\n      - run: a\n- unless: {condition: x, steps: [run: b]}\n',
      ['a', 'b'],
    ],
    ['parameters', '- run: a << parameters.b >> $C\n', ['a \uE000 $C']],
    ['no parameters', '- run: |\n    cat \\<< x\n    cat <<EOF >> y\n', ['cat << x\ncat <<EOF >> y\n']],
    ['sections', '- run: a<<# parameters.b >> --c<</ parameters.b >>\n', ['a\uE000 --c\uE000']],
    ['another shell', '- run: {command: a, shell: powershell.exe}\n- run: {command: b, shell: /bin/sh -e}\n', ['b']],
  ])('%s', (_, lines, expected) => {
    expect(job(lines).parts.map(({ text }) => text.text)).toEqual(expected)
  })

  test.each([
    ['job and step', 'jobs:\n  a:\n    environment: {A: a}\n    steps:\n      - run: {command: x, environment: {B: b}}\n', ['A=a', 'B=b']],
    [
      'container',
      'jobs:\n  a:\n    docker: [{image: i, environment: {A: a}}, {image: j, environment: {A: b}}]\n    steps: [{run: x}]\n',
      ['A=a'],
    ],
    [
      'executor',
      'executors:\n  e: {environment: [{A: a}]}\njobs:\n  a:\n    executor: {name: e}\n    environment: {A: b}\n    steps: [{run: x}]\n',
      ['A=a', 'A=b'],
    ],
    [
      'command',
      'commands:\n  a:\n    steps: [{run: {command: x, environment: {A: "<< parameters.b >>"}}}]\n',
      ['A=<computed parameters.b>'],
    ],
  ])('have the variables of the %s', (_, text, expected) => {
    expect(parsed(text).parts.map(({ env }) => shownEntries(env))).toEqual([expected])
  })
})

test.each([
  ['a registry', 'jobs:\n  a:\n    docker: [{image: i, auth: {username: u, password: p}}]\n', 'password=p'],
  ['an environment', 'jobs:\n  a:\n    environment: {password: p}\n', 'password=p'],
  ['a parameter', 'commands:\n  a:\n    parameters: {password: {type: string, default: p}}\n', 'password=p'],
  ['a parameter of the pipeline', 'parameters: {password: {type: string, default: p}}\n', 'password=p'],
  ['a reference', 'jobs:\n  a:\n    environment: {password: << pipeline.x >>}\n', 'password=<computed pipeline.x>'],
])('names and values of %s', (_, text, expected) => {
  expect(shownEntries(parsed(text).pairs)).toContain(expected)
})

test.each([
  ['.circleci/config.yml', '', true],
  ['.circleci/continue/build.yml', '', true],
  ['ci/config.yml', 'version: 2.1\njobs:\n  a:\n    docker:\n      - image: b\nworkflows: {}\n', true],
  ['orb.yml', 'version: 2.1\nexecutors:\n  a:\n    docker: []\ncommands: {}\n', true],
  ['compose.yml', 'version: "2.1"\nservices:\n  a:\n    image: b\n', false],
  ['ci.yml', 'version: 3\njobs:\n  a:\n    steps: []\nworkflows: {}\n', false],
])('%s with %j', (path, text, expected) => {
  expect(circleci.matches({ path, text, scope: 'report' })).toBe(expected)
})

test('places have key paths, comments are read, faults are told', () => {
  const { keyAt, ignores, unread, source } = parsed(
    'jobs:\n  a:\n    environment:\n      TOKEN: b # leaklint-ignore plain-secret -- why\n    steps: [a\n',
  )
  expect(keyAt(source.text.indexOf('TOKEN'))).toBe('jobs.a.environment.TOKEN')
  expect(ignores.map(({ reason }) => reason)).toEqual(['why'])
  expect(unread).toHaveLength(1)
})
