import type { Edit } from '../../source.ts'
import type { Replaceable } from '../reference-names.ts'
import { referencesTo } from '../reference-names.ts'
import type { Node } from '../tree.ts'
import { childOf, itemsOf, pairsOf } from '../tree.ts'
import { rewriteScalar } from '../yaml-edit.ts'

// what a secret of a repository may be called
const NAME = /^(?!github_)[a-z_]\w*$/i

/** Each variable of a workflow, its jobs, containers and steps as `KEY: ${{ secrets.KEY }}`; an action knows no secrets. */
export function referencesIn(document: Node | undefined): readonly Edit[] {
  const jobs = pairsOf(childOf(document, 'jobs'))
  if (jobs.length === 0) return []
  return referencesTo([
    ...inVariables(childOf(document, 'env'), ''),
    ...jobs.flatMap(({ key, value }) => holdersIn(value).flatMap(holder => inVariables(childOf(holder, 'env'), key.text.text))),
  ])
}

function holdersIn(job: Node | undefined): readonly (Node | undefined)[] {
  const services = pairsOf(childOf(job, 'services')).map(({ value }) => value)
  return [job, childOf(job, 'container'), ...services, ...itemsOf(childOf(job, 'steps'))]
}

function inVariables(env: Node | undefined, owner: string): readonly Replaceable[] {
  if (env?.kind !== 'map') return []
  return env.pairs.flatMap(({ key, value }): Replaceable[] => {
    const name = key.text.text
    if (value?.kind !== 'scalar') return []
    return [
      {
        owner,
        name,
        value: value.text.text,
        edit: reference => (NAME.test(reference) ? rewriteScalar(value, env, `\${{ secrets.${reference} }}`) : undefined),
      },
    ]
  })
}
