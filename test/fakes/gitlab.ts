import { crc32 } from 'node:zlib'
import type { Fake, Recipes } from './recipe.ts'
import { BASE36, BASE62, bytes, inBase, letters, token } from './recipe.ts'

/** Fakes of tokens of GitLab. */
export const gitlabFakes: Recipes = {
  'gitlab-token': () => token('glpat-', letters('glpat', BASE62, 20)),
  'gitlab-routable-token': routable,
  'gitlab-deploy-token': () => token('gldt-', letters('gldt', BASE62, 20)),
  'gitlab-runner-token': () => token('glrt-', letters('glrt', BASE62, 20)),
  'gitlab-created-runner-token': () => token('glrtr-', letters('glrtr', BASE62, 20)),
  'gitlab-job-token': () => token('glcbt-', '64_' + letters('glcbt', BASE62, 20)),
  'gitlab-trigger-token': () => token('glptt-', letters('glptt', BASE62, 40)),
  'gitlab-feed-token': () => token('glft-', letters('glft', BASE62, 20)),
  'gitlab-incoming-mail-token': () => token('glimt-', letters('glimt', BASE62, 25)),
  'gitlab-agent-token': () => token('glagent-', letters('glagent', BASE62, 50)),
  'gitlab-scim-token': () => token('glsoat-', letters('glsoat', BASE62, 20)),
  'gitlab-client-secret': () => token('gloas-', letters('gloas', BASE62, 64)),
  'gitlab-feature-flag-token': () => token('glffct-', letters('glffct', BASE62, 20)),
  'gitlab-registration-token': () => token('GR1348941', letters('gr1348941', BASE62, 20)),
}

function routable(): Fake {
  const body = `${bytes('routable', 27).toString('base64url')}.01.${letters('length', BASE36, 2)}`
  return token('glpat-', body + inBase(crc32('glpat-' + body), BASE36, 7))
}
