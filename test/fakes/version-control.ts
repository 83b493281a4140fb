import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { jwt } from './keys.ts'
import type { Fake, Recipes } from './recipe.ts'
import { base64, BASE62, between, checked, DIGITS, HEX, letters, LOWER, token, UPPER } from './recipe.ts'

/** Fakes of code hosting. */
export const versionControlFakes: Recipes = {
  'github-token': () => checked('ghp_', letters('ghp_', BASE62, 30)),
  'github-oauth-token': () => checked('gho_', letters('gho_', BASE62, 30)),
  'github-refresh-token': () => checked('ghr_', letters('ghr_', BASE62, 70)),
  'github-app-token': () => token('ghs_', letters('ghs', BASE62, 36)),
  'github-token-bad-checksum': () => token('ghp_', letters('ghp-bad', BASE62, 35) + '0'),
  'github-installation-token': () =>
    between('ghs_' + letters('ghs-app', DIGITS, 7) + '_', jwt({ installation: letters('ghs-installation', DIGITS, 8) }).text, ''),
  'github-pat': () => githubPat(),
  'github-client-secret': () => between('GITHUB_CLIENT_SECRET=', letters('github-client', HEX, 40), ''),
  'atlassian-api-token': () => atlassian('ATATT3xFfGF0', letters('atatt', BASE62 + '-_', 171) + '='),
  'bitbucket-access-token': () => atlassian('ATCTT3xFfGN0', letters('atctt', BASE62 + '-_', 171) + '='),
  'bitbucket-app-password': () => atlassian('ATBB', letters('atbb', BASE62, 24)),
  'bitbucket-data-center-token': () => token('BBDC-', letters('bbdc', BASE62 + '+/', 44)),
  'gitea-token': () => between('GITEA_TOKEN=', letters('gitea', HEX, 40), ''),
  'gitea-client-secret': () => token('gto_', letters('gto', LOWER + '234567', 52)),
  'sourcegraph-token': () => token('sgp_', letters('sgp1', HEX, 16) + '_' + letters('sgp2', HEX, 40)),
  'sourcegraph-license-token': () => token('slk_', letters('slk', HEX, 64)),
  'jetbrains-token': () => token('perm:', base64('deploy-bot') + '.' + base64('CI') + '.' + letters('perm', BASE62, 30)),
  'azure-devops-token': () => token('', letters('azdo1', BASE62, 76) + 'AZDO' + letters('azdo2', BASE62, 4)),
  'azure-devops-legacy-token': () => between('AZP_TOKEN=', letters('azp', LOWER + '234567', 52), ''),
}

function githubPat(): Fake {
  const head = `${letters('pat1', BASE62, 22)}_${letters('pat2', BASE62, 43)}`
  const digest = createHash('sha256').update(`github_pat_${head}`).digest()
  const check = [...digest.subarray(0, 5)].reduce((bits, byte) => bits + byte.toString(2).padStart(8, '0'), '')
  const letter = (at: number): string => (UPPER + '234567')[parseInt(check.slice(at * 5, at * 5 + 5), 2)]!
  return token('github_pat_', head + [0, 1, 2, 3, 4, 5, 6, 7].map(letter).join('') + letters('pat3', BASE62, 8))
}

/** Ends in the CRC32 of all before it, prefix included, in hexadecimal. */
function atlassian(prefix: string, body: string): Fake {
  const sum = crc32(prefix + body)
    .toString(16)
    .toUpperCase()
    .padStart(8, '0')
  return token(prefix, body + sum)
}
