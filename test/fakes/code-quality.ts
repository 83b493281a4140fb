import type { Recipes } from './recipe.ts'
import { BASE62, between, HEX, letters, token, uuid } from './recipe.ts'

/** Fakes of code scanning, coverage and browser testing. */
export const codeQualityFakes: Recipes = {
  'sonarqube-token': () => token('squ_', letters('squ', HEX, 40)),
  'sonarcloud-token': () => between('SONAR_TOKEN=', letters('sonar', HEX, 40), ''),
  'snyk-token': () => between('SNYK_TOKEN=', uuid('snyk'), ''),
  'snyk-access-token': () => token('snyk_uat.', letters('snyk1', HEX, 8) + '.' + letters('snyk2', BASE62, 64)),
  'semgrep-token': () => between('SEMGREP_APP_TOKEN=', letters('semgrep', HEX, 64), ''),
  'codecov-token': () => between('CODECOV_TOKEN=', uuid('codecov'), ''),
  'coveralls-token': () => between('COVERALLS_REPO_TOKEN=', letters('coveralls', BASE62, 33), ''),
  'codacy-project-token': () => between('CODACY_PROJECT_TOKEN=', letters('codacy', HEX, 32), ''),
  'codacy-api-token': () => between('CODACY_API_TOKEN=', letters('codacy-api', BASE62, 20), ''),
  'code-climate-reporter-id': () => between('CC_TEST_REPORTER_ID=', letters('climate', HEX, 64), ''),
  'socket-api-key': () => token('sktsec_', letters('socket', BASE62, 44) + '_api'),
  'stackhawk-api-key': () => token('hawk.', letters('hawk1', BASE62, 20) + '.' + letters('hawk2', BASE62, 20)),
  'fossa-api-key': () => between('FOSSA_API_KEY=', letters('fossa', HEX, 32), ''),
  'veracode-api-key': () => between('VERACODE_API_KEY_SECRET=', letters('veracode', HEX, 128), ''),
  'percy-token': () => between('PERCY_TOKEN=', 'web_' + letters('percy', HEX, 64), ''),
  'chromatic-token': () => token('chpt_', letters('chromatic', HEX, 15)),
  'lambdatest-access-key': () => between('LT_ACCESS_KEY=', letters('lambdatest', BASE62, 50), ''),
}
