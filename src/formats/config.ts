import type { Format, Parsed } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { readComments } from './comments.ts'
import { dependenciesIn } from './dependencies.ts'
import { readNameValues } from './name-value.ts'
import { namedImages } from './named-images.ts'
import { examplesIn } from './openapi.ts'
import { isConfig } from './recognise.ts'
import { faultsOf, keyPaths, readYaml } from './yaml.ts'

/** YAML and JSON of any kind: names and values, and what is named an image. */
export const config: Format = { name: 'config', matches: isConfig, parse }

function parse(text: Mapped): Parsed {
  const tree = readYaml(text)
  return {
    ...nothing(text, config.name),
    ...readNameValues(tree.documents, { skipped: dependenciesIn(text.source.path, tree.documents) }),
    ...readComments(tree.comments),
    examples: examplesIn(tree.documents),
    images: namedImages(tree.documents),
    unread: faultsOf(text, tree),
    keyAt: keyPaths(tree),
  }
}
