import type { Format, Parsed } from '../../parsed.ts'
import { nothing } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { readComments } from '../comments.ts'
import { readNameValues } from '../name-value.ts'
import { isGithubWorkflow } from '../recognise-ci.ts'
import { faultsOf, keyPaths, readYaml } from '../yaml.ts'
import { readAction } from './action.ts'
import { entriesIn } from './environment.ts'
import { readJobs } from './jobs.ts'
import { referencesIn } from './references.ts'
import { childOf } from '../tree.ts'

/** Workflows of GitHub, Gitea and Forgejo, and the manifests of their actions. */
export const githubWorkflow: Format = { name: 'github-workflow', matches: isGithubWorkflow, parse }

function parse(text: Mapped): Parsed {
  const tree = readYaml(text)
  const { pairs, texts } = readNameValues(tree.documents)
  const runs = tree.documents.flatMap(document => [...readJobs(document), ...readAction(document)])
  return {
    ...nothing(text, githubWorkflow.name),
    workloads: runs.flatMap(({ workloads }) => workloads),
    builds: runs.flatMap(({ builds }) => builds),
    images: runs.flatMap(({ images }) => images),
    commands: runs.flatMap(({ commands }) => commands),
    pairs: [...pairs, ...runs.flatMap(({ pairs }) => pairs)],
    texts,
    parts: runs.flatMap(({ parts }) => parts),
    scope: { files: [], entries: tree.documents.flatMap(document => entriesIn(childOf(document, 'env'))) },
    ephemeral: true,
    ...readComments(tree.comments),
    unread: faultsOf(text, tree),
    references: () => tree.documents.flatMap(referencesIn),
    keyAt: keyPaths(tree),
  }
}
