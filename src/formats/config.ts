import type { Format, Parsed } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import type { Mapped, Note } from '../source.ts'
import { readComments } from './comments.ts'
import { readNameValues } from './name-value.ts'
import { namedImages } from './named-images.ts'
import { isConfig } from './recognise.ts'
import type { Tree } from './tree.ts'
import { keyPaths, readYaml } from './yaml.ts'

/** YAML and JSON of any kind: names and values, and what is named an image. */
export const config: Format = { name: 'config', matches: isConfig, parse }

function parse(text: Mapped): Parsed {
  const tree = readYaml(text)
  return {
    ...nothing(text, config.name),
    ...readNameValues(tree.documents),
    ...readComments(tree.comments),
    images: namedImages(tree.documents),
    unread: faultsOf(text, tree),
    keyAt: keyPaths(tree),
  }
}

/** What a file holds inside a value may be anything; only a whole file is promised to be readable. */
function faultsOf({ text, source }: Mapped, { faults }: Tree): readonly Note[] {
  return text.length === source.text.length ? faults : []
}
