import { describe, expect, test } from 'vitest'
import { gitlabCi } from '../../src/formats/gitlab-ci/index.ts'
import type { Parsed } from '../../src/parsed.ts'
import { spanOf, wholeText } from '../../src/source.ts'
import { shownEntries, shownWord } from '../shown.ts'

function parsed(text: string, path = '.gitlab-ci.yml'): Parsed {
  return gitlabCi.parse(wholeText({ path, text, scope: 'report' }))
}

function images({ images, workloads }: Parsed): string[] {
  return [
    ...images.map(({ user, image }) => `${user}: ${shownWord(image)}`),
    ...workloads.map(({ name, image }) => `${name}: ${image && shownWord(image)}`),
  ]
}

describe('images', () => {
  test.each([
    ['of a job', 'test:\n  image: node:22\n', ['job test: node:22']],
    ['with fields', 'test:\n  image: {name: "node:22", entrypoint: [""]}\n', ['job test: node:22']],
    ['of a hidden job', '.base:\n  image: node:22\n', ['job .base: node:22']],
    ['of all jobs', 'default:\n  image: node:22\n', ['the pipeline: node:22']],
    [
      'of all jobs, the older way',
      'image: node:22\nservices: [redis:7]\n',
      ['the pipeline: node:22', 'a service of the pipeline: redis:7'],
    ],
    [
      'of services',
      'test:\n  services:\n    - redis:7\n    - {name: "postgres:16", alias: db}\n',
      ['a service of job test: redis:7', 'db of job test: postgres:16'],
    ],
    [
      'with variables',
      'test:\n  image: $CI_REGISTRY_IMAGE/app:${CI_COMMIT_SHA}\n',
      ['job test: <environment CI_REGISTRY_IMAGE>/app:<environment CI_COMMIT_SHA>'],
    ],
    ['with inputs', 'test:\n  image: node:$[[ inputs.tag ]]\n', ['job test: node:<computed>']],
    ['of nothing', 'test:\n  image:\n  services:\n  script: [a]\n', []],
  ])('%s', (_, text, expected) => {
    expect(images(parsed(text))).toEqual(expected)
  })

  test.each([
    ['the pipeline', 'variables: {TAG: "1"}\ntest: {image: "a:$TAG"}\n', '<environment TAG :- 1>'],
    ['the job', 'variables: {TAG: "1"}\ntest: {image: "a:$TAG", variables: {TAG: "2"}}\n', '<environment TAG :- 2>'],
    ['a base', '.b: {variables: {TAG: "3"}}\ntest: {extends: .b, image: "a:$TAG"}\n', '<environment TAG :- 3>'],
    [
      'a base of a base',
      '.a: {variables: {TAG: "4"}}\n.b: {extends: [.a]}\ntest: {extends: .b, image: "a:$TAG"}\n',
      '<environment TAG :- 4>',
    ],
    ['a base of itself', 'test: {extends: test, image: "a:$TAG"}\n', '<environment TAG>'],
    ['others', 'variables: {A: "5", TAG: "$A"}\ntest: {image: "a:$TAG"}\n', '<environment TAG :- <environment A :- 5>>'],
    ['a map', 'variables: {TAG: {value: "6", description: d}}\ntest: {image: "a:$TAG"}\n', '<environment TAG :- 6>'],
  ])('take variables of %s', (_, text, expected) => {
    const { images } = parsed(text)
    expect(images.map(({ image }) => shownWord(image))).toEqual([`a:${expected}`])
  })
})

test('a service has the variables of its job and its own, and no ports', () => {
  const { workloads } = parsed('variables: {A: a}\ntest:\n  variables: {B: b}\n  services:\n    - {name: x, variables: {C: $B}}\n')
  expect(workloads.map(({ env, ports }) => [shownEntries(env), ports])).toEqual([[['A=a', 'B=b', 'C=<environment B>'], []]])
})

describe('scripts', () => {
  function scripts({ parts }: Parsed): string[] {
    return parts.map(({ text }) => text.text)
  }

  test.each([
    ['a text', 'test:\n  script: make\n', ['make']],
    ['lists', 'test:\n  before_script: [a]\n  script: [b, "c d"]\n  after_script: [e]\n', ['a\nb\nc d', 'e']],
    ['a block', 'test:\n  script:\n    - |\n      a\n      b\n    - c\n', ['a\nb\n\nc']],
    ['lists in lists', 'test:\n  script: [[a, b], c]\n', ['a\nb\nc']],
    ['lists by alias', '.s: &s [a, b]\ntest:\n  script:\n    - c\n    - *s\n    - d\n', ['c', 'a\nb\nd']],
    ['references', 'test:\n  script:\n    - !reference [.s, script]\n    - a\n', ['a']],
    ['inputs', 'test:\n  script: ["a $[[ inputs.x ]] $B"]\n', ['a \uE000 $B']],
    ['those of all jobs', 'default: {before_script: [a]}\nafter_script: [b]\n', ['b', 'a']],
    ['those in the wrong order', 'test:\n  script: [b]\n  before_script: [a]\n', ['a', 'b']],
  ])('%s', (_, text, expected) => {
    expect(scripts(parsed(text))).toEqual(expected)
  })

  test('have variables', () => {
    const { parts } = parsed('variables: {A: a}\ntest:\n  variables: {A: b}\n  script: [c]\n')
    expect(parts.map(({ env }) => shownEntries(env))).toEqual([['A=a', 'A=b']])
  })

  test('keep their places', () => {
    const [part] = parsed('test:\n  script:\n    - "a $[[ inputs.x ]]"\n    - b $C\n').parts
    const text = part?.text ?? wholeText({ path: '', text: '', scope: 'report' })
    const at = text.text.indexOf('$C')
    const { source, start, end } = spanOf(text, at, at + 2)
    expect(source.text.slice(start, end)).toBe('$C')
  })
})

test.each([
  ['variables', 'variables:\n  DB_PASSWORD: a\n', ['DB_PASSWORD=a']],
  ['variables with a description', 'variables:\n  DB_PASSWORD: {value: a, description: b}\n', ['DB_PASSWORD=a']],
  ['variables of rules', 'test:\n  rules:\n    - variables: {DB_PASSWORD: a}\n', ['DB_PASSWORD=a']],
  ['references', 'variables:\n  DB_PASSWORD: $OTHER\n', ['DB_PASSWORD=<environment OTHER>']],
  ['inputs', 'variables:\n  DB_PASSWORD: $[[ inputs.pw ]]\n', ['DB_PASSWORD=<computed>']],
])('names and values: %s', (_, text, expected) => {
  const found = shownEntries(parsed(text).pairs).filter(pair => pair.startsWith('DB_PASSWORD'))
  expect([...new Set(found)]).toEqual(expected)
})

test.each([
  ['.gitlab-ci.yml', '', true],
  ['ci/deploy.gitlab-ci.yml', '', true],
  ['ci/.gitlab-ci-build.yaml', '', true],
  ['ci/build.yml', 'build:\n  stage: build\n  script: [make]\n', true],
  ['ci/build.yml', 'stages: [build]\nbuild:\n  script:\n    - make\n', true],
  ['azure-pipelines.yml', 'stages:\n  - stage: a\n    jobs:\n      - steps:\n          - script: make\n', false],
  ['.travis.yml', 'language: node_js\nscript: make\n', false],
  ['ci.json', '{}', false],
])('%s with %j', (path, text, expected) => {
  expect(gitlabCi.matches({ path, text, scope: 'report' })).toBe(expected)
})

test('places have key paths, comments are read, references are no faults', () => {
  const { keyAt, ignores, unread, source } = parsed(
    'test:\n  variables:\n    TOKEN: a # leaklint-ignore plain-secret -- why\n  script: !reference [.a, script]\n  rules:\n    - !reference [.b, rules]\n',
  )
  expect(keyAt(source.text.indexOf('TOKEN'))).toBe('test.variables.TOKEN')
  expect(ignores.map(({ reason }) => reason)).toEqual(['why'])
  expect(unread).toEqual([])
})
