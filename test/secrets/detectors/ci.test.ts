import { testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['circleci-token', 'circleci-token'],
  ['circleci-legacy-token', 'circleci-legacy-token'],
  ['buildkite-api-token', 'buildkite-api-token'],
  ['buildkite-agent-token', 'buildkite-agent-token'],
  ['travis-token', 'travis-token'],
  ['drone-token', 'drone-token'],
  ['drone-rpc-secret', 'drone-rpc-secret'],
  ['woodpecker-agent-secret', 'woodpecker-agent-secret'],
  ['jenkins-api-token', 'jenkins-api-token'],
  ['harness-token', 'harness-token'],
  ['teamcity-token', 'teamcity-token'],
  ['octopus-api-key', 'octopus-api-key'],
  ['appveyor-token', 'appveyor-token'],
  ['codefresh-api-key', 'codefresh-api-key'],
  ['nx-cloud-token', 'nx-cloud-token', 'passed'],
  ['develocity-access-key', 'develocity-access-key'],
])

testNearMisses([
  'circleci-token',
  'circleci-legacy-token',
  'travis-token',
  'drone-token',
  'drone-rpc-secret',
  'woodpecker-agent-secret',
  'jenkins-api-token',
  'harness-token',
  'appveyor-token',
  'codefresh-api-key',
  'develocity-access-key',
])
