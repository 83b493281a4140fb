import { expect, test } from 'vitest'
import { azurePipelines } from '../../src/formats/azure-pipelines.ts'
import type { Parsed } from '../../src/parsed.ts'
import { wholeText } from '../../src/source.ts'
import { shownEntries, shownWord } from '../shown.ts'

function parsed(text: string, path = 'azure-pipelines.yml'): Parsed {
  return azurePipelines.parse(wholeText({ path, text, scope: 'report' }))
}

test.each([
  ['a job', 'jobs:\n  - job: a\n    container: node:22\n', ['job a: node:22']],
  ['a job with fields', 'jobs:\n  - deployment: a\n    container: {image: "node:22", env: {A: b}}\n', ['job a: node:22']],
  ['a job that calls a container by its name', 'jobs:\n  - job: a\n    container: linux\n', []],
  ['resources', 'resources:\n  containers:\n    - container: db\n      image: postgres:$(TAG)\n', ['container db: postgres:<computed>']],
  ['a parameter', 'container: ${{ parameters.image }}\n', ['job of the pipeline: <computed parameters.image>']],
  ['a machine', 'pool: {vmImage: ubuntu-latest}\n', []],
])('the images of %s', (_, text, expected) => {
  const { images, workloads } = parsed(text)
  const all = [...workloads.map(({ name, image }) => ({ user: name, image })), ...images]
  expect(all.map(({ user, image }) => `${user}: ${image && shownWord(image)}`)).toEqual(expected)
})

test.each([
  ['script', 'steps:\n  - script: make\n    env: {A: b}\n', [['make', ['A=b']]]],
  ['bash', 'steps:\n  - bash: |\n      make\n', [['make\n', []]]],
  ['task', 'steps:\n  - task: Bash@3\n    inputs: {targetType: inline, script: make}\n', [['make', []]]],
  ['task of a cloud', 'steps:\n  - task: AzureCLI@2\n    inputs: {scriptType: bash, inlineScript: make}\n', [['make', []]]],
  ['task of Windows', 'steps:\n  - task: AzureCLI@2\n    inputs: {scriptType: pscore, inlineScript: make}\n', []],
  ['task for another shell', 'steps:\n  - task: PowerShell@2\n    inputs: {targetType: inline, script: make}\n', []],
  ['pwsh', 'steps:\n  - pwsh: make\n', []],
])('the script of %s', (_, text, expected) => {
  expect(parsed(text).parts.map(part => [part.text.text, shownEntries(part.env)])).toEqual(expected)
})

test.each([
  ['a map', 'variables:\n  PW: a\n', 'PW=a'],
  ['a list', 'variables:\n  - name: PW\n    value: a\n', 'PW=a'],
  ['parameters', 'parameters:\n  - name: PW\n    type: string\n    default: a\n', 'PW=a'],
])('names and values of %s', (_, text, expected) => {
  expect(shownEntries(parsed(text).pairs)).toContain(expected)
})

test.each([
  ['azure-pipelines.yml', '', true],
  ['azure-pipelines-release.yml', '', true],
  ['.azure-pipelines/build.yml', '', true],
  ['ci/build.yml', 'jobs:\n  - job: a\n    pool:\n      vmImage: ubuntu-24.04\n', true],
  ['ci/steps.yml', 'steps:\n  - task: Docker@2\n', true],
  ['ci/steps.yml', 'steps:\n  - script: make\n', false],
])('%s with %j', (path, text, expected) => {
  expect(azurePipelines.matches({ path, text, scope: 'report' })).toBe(expected)
})
