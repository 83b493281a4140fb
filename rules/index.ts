import type { Rule } from '../src/rule.ts'
import { envOverridesSecret } from './env-overrides-secret.ts'
import { ephemeralIdentity } from './ephemeral-identity.ts'
import { floatingImageTag } from './floating-image-tag.ts'
import { forcedSecretDelete } from './forced-secret-delete.ts'
import { hostNetwork } from './host-network.ts'
import { keyFileOnRentedHost } from './key-file-on-rented-host.ts'
import { longLivedUrl } from './long-lived-url.ts'
import { looseIdentityPermissions } from './loose-identity-permissions.ts'
import { openWithoutAuth } from './open-without-auth.ts'
import { placeholderImageTag } from './placeholder-image-tag.ts'
import { plainSecret } from './plain-secret.ts'
import { plaintextTraffic } from './plaintext-traffic.ts'
import { publicAgentApi } from './public-agent-api.ts'
import { publicPort } from './public-port.ts'
import { rotationWithoutResubmit } from './rotation-without-resubmit.ts'
import { secretEnvFlag } from './secret-env-flag.ts'
import { secretFileInRepo } from './secret-file-in-repo.ts'
import { secretInArgv } from './secret-in-argv.ts'
import { secretInBuildContext } from './secret-in-build-context.ts'
import { secretInImage } from './secret-in-image.ts'
import { secretOnRentedHost } from './secret-on-rented-host.ts'
import { sharedIdentity } from './shared-identity.ts'
import { unparsableFile } from './unparsable-file.ts'
import { unpreparedUp } from './unprepared-up.ts'
import { unusedIgnore } from './unused-ignore.ts'
import { weightsOnRentedHost } from './weights-on-rented-host.ts'

/** All rules, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  plainSecret,
  secretFileInRepo,
  longLivedUrl,
  floatingImageTag,
  placeholderImageTag,
  publicAgentApi,
  publicPort,
  hostNetwork,
  openWithoutAuth,
  secretOnRentedHost,
  keyFileOnRentedHost,
  weightsOnRentedHost,
  plaintextTraffic,
  secretInImage,
  secretInBuildContext,
  secretEnvFlag,
  secretInArgv,
  envOverridesSecret,
  forcedSecretDelete,
  rotationWithoutResubmit,
  unpreparedUp,
  ephemeralIdentity,
  sharedIdentity,
  looseIdentityPermissions,
  unparsableFile,
  unusedIgnore,
]
