import type { Recipes } from './recipe.ts'
import { base64, BASE36, BASE62, between, DIGITS, HEX, letters, LOWER, token, UPPER, uuid } from './recipe.ts'

/** Fakes of continuous integration and delivery. */
export const ciFakes: Recipes = {
  'circleci-token': () => token('CCIPAT_', letters('cci1', BASE62.replace(/[0OIl]/g, ''), 22) + '_' + letters('cci2', HEX, 40)),
  'circleci-legacy-token': () => between('CIRCLE_TOKEN: ', letters('circle', HEX, 40), ''),
  'buildkite-api-token': () => token('bkua_', letters('bkua', HEX, 40)),
  'buildkite-agent-token': () => token('bkct_', letters('bkct', BASE62, 72)),
  'travis-token': () => between('TRAVIS_API_TOKEN=', letters('travis', BASE62, 22), ''),
  'drone-token': () => between('DRONE_TOKEN=', letters('drone', BASE62, 32), ''),
  'drone-rpc-secret': () => between('DRONE_RPC_SECRET=', letters('drone-rpc', HEX, 32), ''),
  'woodpecker-agent-secret': () => between('WOODPECKER_AGENT_SECRET=', letters('woodpecker', HEX, 64), ''),
  'jenkins-api-token': () => between('JENKINS_API_TOKEN=', '11' + letters('jenkins', HEX, 32), ''),
  'harness-token': () => token('pat.', letters('hr1', BASE62, 22) + '.' + letters('hr2', HEX, 24) + '.' + letters('hr3', BASE62, 20)),
  'teamcity-token': () => token(base64('{"typ": "TCV2"}') + '.', letters('tc1', BASE62, 36) + '.' + letters('tc2', BASE62, 48)),
  'octopus-api-key': () => token('API-', letters('octopus', UPPER + DIGITS, 26)),
  'appveyor-token': () => between('APPVEYOR_TOKEN=', 'v2.' + letters('appveyor', BASE36, 20), ''),
  'codefresh-api-key': () => between('CODEFRESH_API_KEY=', letters('cf1', HEX, 24) + '.' + letters('cf2', HEX, 32), ''),
  'nx-cloud-token': () => between('NX_CLOUD_ACCESS_TOKEN=', base64(uuid('nx') + '|read-write'), ''),
  'develocity-access-key': () => between('DEVELOCITY_ACCESS_KEY=scans.internal=', letters('develocity', LOWER + '234567', 52), ''),
}
