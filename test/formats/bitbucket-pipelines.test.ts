import { expect, test } from 'vitest'
import { bitbucketPipelines } from '../../src/formats/bitbucket-pipelines.ts'
import type { Parsed } from '../../src/parsed.ts'
import { wholeText } from '../../src/source.ts'
import { shownEntries, shownWord } from '../shown.ts'

function parsed(text: string, path = 'bitbucket-pipelines.yml'): Parsed {
  return bitbucketPipelines.parse(wholeText({ path, text, scope: 'report' }))
}

test.each([
  ['the pipeline', 'image: node:22\n', ['the pipeline: node:22']],
  ['a step', 'pipelines:\n  default:\n    - step: {name: test, image: "node:$TAG"}\n', ['step test: node:<environment TAG>']],
  [
    'parallel steps',
    'pipelines:\n  default:\n    - parallel:\n        steps:\n          - step: {image: {name: "node:22"}}\n',
    ['a step: node:22'],
  ],
  [
    'a step by alias',
    'definitions:\n  steps:\n    - step: &a {image: "node:22"}\npipelines:\n  default:\n    - step: *a\n',
    ['a step: node:22'],
  ],
  ['a service', 'definitions:\n  services:\n    db: {image: "postgres:16"}\n', ['service db: postgres:16']],
])('the images of %s', (_, text, expected) => {
  const { images, workloads } = parsed(text)
  const all = [...workloads.map(({ name, image }) => ({ user: name, image })), ...images]
  expect([...new Set(all.map(({ user, image }) => `${user}: ${image && shownWord(image)}`))]).toEqual(expected)
})

test('a service has variables', () => {
  const { workloads } = parsed('definitions:\n  services:\n    db:\n      image: a\n      variables: {A: b, C: $D}\n')
  expect(workloads.map(({ env }) => shownEntries(env))).toEqual([['A=b', 'C=<environment D>']])
})

test('scripts, but no pipes', () => {
  const { parts, pairs } = parsed(
    'pipelines:\n  default:\n    - step:\n        script:\n          - make\n          - npm test\n          - pipe: a/b:1\n            variables: {PW: c}\n        after-script: [echo]\n',
  )
  expect(parts.map(({ text }) => text.text)).toEqual(['make\nnpm test', 'echo'])
  expect(shownEntries(pairs)).toContain('PW=c')
})

test.each([
  ['bitbucket-pipelines.yml', '', true],
  ['ci/pipelines.yml', 'pipelines:\n  default:\n    - step:\n        script: [a]\n', true],
  ['ci/pipelines.yml', 'pipelines:\n  a: b\n', false],
])('%s with %j', (path, text, expected) => {
  expect(bitbucketPipelines.matches({ path, text, scope: 'report' })).toBe(expected)
})
