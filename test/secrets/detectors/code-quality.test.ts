import { testFormats, testNearMisses } from '../finding.ts'

testFormats([
  ['sonarqube-token', 'sonarqube-token'],
  ['sonarcloud-token', 'sonarcloud-token'],
  ['snyk-token', 'snyk-token'],
  ['snyk-access-token', 'snyk-access-token'],
  ['semgrep-token', 'semgrep-token'],
  ['codecov-token', 'codecov-token'],
  ['coveralls-token', 'coveralls-token'],
  ['codacy-project-token', 'codacy-token'],
  ['codacy-api-token', 'codacy-token'],
  ['code-climate-reporter-id', 'code-climate-reporter-id'],
  ['socket-api-key', 'socket-api-key'],
  ['stackhawk-api-key', 'stackhawk-api-key'],
  ['fossa-api-key', 'fossa-api-key'],
  ['veracode-api-key', 'veracode-api-key'],
  ['percy-token', 'percy-token'],
  ['chromatic-token', 'chromatic-token'],
  ['lambdatest-access-key', 'lambdatest-access-key'],
])

testNearMisses([
  'sonarqube-token',
  'sonarcloud-token',
  'snyk-token',
  'semgrep-token',
  'codecov-token',
  'codacy-project-token',
  'codacy-api-token',
  'code-climate-reporter-id',
  'stackhawk-api-key',
  'fossa-api-key',
  'veracode-api-key',
  'percy-token',
  'lambdatest-access-key',
])
