import type { Format, Parsed } from '../../parsed.ts'
import { nothing } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { readComments } from '../comments.ts'
import { readNameValues } from '../name-value.ts'
import { isGitlabCi } from '../recognise-ci.ts'
import { faultsOf, keyPaths, readYaml } from '../yaml.ts'
import { readSections } from './sections.ts'
import { wordOfScalar } from './variables.ts'

/** Pipelines of GitLab CI. */
export const gitlabCi: Format = { name: 'gitlab-ci', matches: isGitlabCi, parse }

function parse(text: Mapped): Parsed {
  const tree = readYaml(text)
  const { pairs, texts } = readNameValues(tree.documents, { wordOf: wordOfScalar })
  const sections = tree.documents.flatMap(readSections)
  return {
    ...nothing(text, gitlabCi.name),
    workloads: sections.flatMap(({ services }) => services),
    images: sections.flatMap(({ images }) => images),
    pairs: [...pairs, ...sections.flatMap(({ variables }) => variables)],
    texts,
    parts: sections.flatMap(({ parts }) => parts),
    ephemeral: true,
    ...readComments(tree.comments),
    unread: faultsOf(text, tree),
    keyAt: keyPaths(tree),
  }
}
