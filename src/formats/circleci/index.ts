import type { Format, Parsed } from '../../parsed.ts'
import { nothing } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { readComments } from '../comments.ts'
import { readNameValues } from '../name-value.ts'
import { isCircleci } from '../recognise-ci.ts'
import { faultsOf, keyPaths, readYaml } from '../yaml.ts'
import { readParameters, wordOfScalar } from './parameters.ts'
import { readSections } from './sections.ts'

/** Pipelines of CircleCI. */
export const circleci: Format = { name: 'circleci', matches: isCircleci, parse }

function parse(text: Mapped): Parsed {
  const tree = readYaml(text)
  const { pairs, texts } = readNameValues(tree.documents, { wordOf: wordOfScalar })
  const sections = tree.documents.flatMap(document => readSections(document, readParameters(document, 'pipeline.parameters')))
  return {
    ...nothing(text, circleci.name),
    workloads: sections.flatMap(({ containers }) => containers),
    pairs: [...pairs, ...sections.flatMap(({ pairs }) => pairs)],
    texts,
    parts: sections.flatMap(({ parts }) => parts),
    ephemeral: true,
    ...readComments(tree.comments),
    unread: faultsOf(text, tree),
    keyAt: keyPaths(tree),
  }
}
