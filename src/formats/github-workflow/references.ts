import type { Edit } from '../../source.ts'
import type { Node } from '../tree.ts'
import { childOf, itemsOf, pairsOf } from '../tree.ts'
import { rewriteScalar } from '../yaml-edit.ts'

// what a secret of a repository may be called
const NAME = /^(?!github_)[a-z_]\w*$/i

/** Each variable of a workflow, its jobs, containers and steps as `KEY: ${{ secrets.KEY }}`; an action knows no secrets. */
export function referencesIn(document: Node | undefined): readonly Edit[] {
  const jobs = pairsOf(childOf(document, 'jobs')).map(({ value }) => value)
  if (jobs.length === 0) return []
  const holders = [
    document,
    ...jobs.flatMap(job => [
      job,
      childOf(job, 'container'),
      ...pairsOf(childOf(job, 'services')).map(({ value }) => value),
      ...itemsOf(childOf(job, 'steps')),
    ]),
  ]
  return holders.flatMap(holder => inVariables(childOf(holder, 'env')))
}

function inVariables(env: Node | undefined): readonly Edit[] {
  if (env?.kind !== 'map') return []
  return env.pairs.flatMap(({ key, value }) => {
    const name = key.text.text
    return value?.kind === 'scalar' && NAME.test(name) ? (rewriteScalar(value, env, `\${{ secrets.${name} }}`) ?? []) : []
  })
}
