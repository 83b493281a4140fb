import type { Rule } from '../src/rule.ts'
import { ephemeralIdentity } from './ephemeral-identity.ts'
import { floatingImageTag } from './floating-image-tag.ts'
import { hostNetwork } from './host-network.ts'
import { keyFileOnRentedHost } from './key-file-on-rented-host.ts'
import { openWithoutAuth } from './open-without-auth.ts'
import { placeholderImageTag } from './placeholder-image-tag.ts'
import { plainSecret } from './plain-secret.ts'
import { publicAgentApi } from './public-agent-api.ts'
import { publicPort } from './public-port.ts'
import { secretEnvFlag } from './secret-env-flag.ts'
import { secretInArgv } from './secret-in-argv.ts'
import { secretInBuildContext } from './secret-in-build-context.ts'
import { secretInImage } from './secret-in-image.ts'
import { secretOnRentedHost } from './secret-on-rented-host.ts'
import { sharedIdentity } from './shared-identity.ts'
import { unparsableFile } from './unparsable-file.ts'
import { unusedIgnore } from './unused-ignore.ts'

/** All rules, in the order of the catalogue. */
export const rules: readonly Rule[] = [
  plainSecret,
  floatingImageTag,
  placeholderImageTag,
  publicAgentApi,
  publicPort,
  hostNetwork,
  openWithoutAuth,
  secretOnRentedHost,
  keyFileOnRentedHost,
  secretInImage,
  secretInBuildContext,
  secretEnvFlag,
  secretInArgv,
  ephemeralIdentity,
  sharedIdentity,
  unparsableFile,
  unusedIgnore,
]
