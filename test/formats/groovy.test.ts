import { expect, test } from 'vitest'
import { groovy } from '../../src/formats/groovy.ts'
import { wholeText } from '../../src/source.ts'
import { valueText } from '../commands/shown.ts'

test.each([
  ["storePassword 'x1'", ['storePassword=x1']],
  ['release { keyPassword "x1" }', ['keyPassword=x1']],
  ["storePassword props['storePassword']", []],
  ["apply plugin: 'java'", []],
  ['storePassword "$pw"', []],
  ["environment {\n  NEXUS_CREDS = 'ci:secret1'\n}", ['NEXUS_CREDS=ci:secret1']],
])('%j', (text, found) => {
  const { pairs } = groovy.parse(wholeText({ path: 'build.gradle', text, scope: 'report' }))
  expect(pairs.map(({ name, value }) => `${name.value}=${valueText(value)}`)).toEqual(found)
})

test.each([
  ["sh 'make push'", ['shell make push']],
  ['sh "docker login -p x \\$REGISTRY"', ['shell docker login -p x $REGISTRY']],
  ["sh(returnStdout: true, script: '''\ncurl h\n''')", ['shell \ncurl h\n']],
  ['bat "net use"\npowershell \'ls\'', ['batch net use', 'powershell ls']],
  ['push("x")', []],
])('the steps of %j', (text, found) => {
  const { parts } = groovy.parse(wholeText({ path: 'Jenkinsfile', text, scope: 'report' }))
  expect(parts.map(({ format, text: part }) => `${format} ${part.text}`)).toEqual(found)
})
