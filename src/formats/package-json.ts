import type { Format, Parsed } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import { dependenciesIn } from './dependencies.ts'
import { keyPaths } from './key-paths.ts'
import { readNameValues } from './name-value.ts'
import { isPackageJson } from './recognise.ts'
import { childOf, pairsOf } from './tree.ts'
import { readYaml } from './yaml.ts'

/** The manifest of a Node package: its scripts are command lines. */
export const packageJson: Format = {
  name: 'package-json',
  matches: isPackageJson,
  parse(text): Parsed {
    const tree = readYaml(text)
    const scripts = pairsOf(childOf(tree.documents[0], 'scripts'))
    return {
      ...nothing(text, 'package-json'),
      ...readNameValues(tree.documents, { skipped: dependenciesIn(text.source.path, tree.documents) }),
      parts: scripts.flatMap(({ value }) => (value?.kind === 'scalar' ? [{ format: 'shell', text: value.text }] : [])),
      unread: tree.faults,
      keyAt: keyPaths(tree),
    }
  },
}
