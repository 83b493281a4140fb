import { keysAndLinks } from './keys-and-links.ts'
import { namedInCommands } from './named-commands.ts'
import { namedInCompose } from './named-compose.ts'
import { namedInManifests } from './named-manifests.ts'
import { namedInSettings } from './named-settings.ts'
import { harmlessPlaces } from './none-names-places.ts'
import { harmlessValues } from './none-names-values.ts'
import { nearMisses } from './none-near.ts'
import { placeholders } from './none-placeholders.ts'
import { publicIds } from './none-public-ids.ts'
import { publicKeys } from './none-public-keys.ts'
import { clusterReferences } from './none-references-cluster.ts'
import { composeReferences } from './none-references-compose.ts'
import { shellReferences } from './none-references-shell.ts'
import { storeReferences } from './none-references-store.ts'
import type { Sample } from './sample.ts'
import { neutralTokens } from './tokens-neutral.ts'

/** The labelled set. */
export const samples: readonly Sample[] = [
  ...namedInCompose,
  ...namedInManifests,
  ...namedInSettings,
  ...namedInCommands,
  ...keysAndLinks,
  ...neutralTokens,
  ...composeReferences,
  ...clusterReferences,
  ...storeReferences,
  ...shellReferences,
  ...placeholders,
  ...publicIds,
  ...publicKeys,
  ...harmlessValues,
  ...harmlessPlaces,
  ...nearMisses,
]
