import type { Entry, Word } from '../../parsed.ts'
import { slice } from '../../source.ts'
import type { Defaults } from '../defaults.ts'
import type { Node, ScalarNode } from '../tree.ts'
import { childOf, isNull } from '../tree.ts'
import { cutAt } from '../yaml-word.ts'
import { mapEntries } from '../map-entries.ts'

/** `<< parameters.tag >>`, `<<# pipeline.git.branch >>`; `\<<` is two characters. */
const PARAMETER = /\\<<|<<[ \t]*[#^/]?[ \t]*(?<name>(?:parameters|pipeline|matrix)\.[\w.-]{1,200})[ \t]*>>/g

/** A scalar with what its parameters fill in. */
export function wordOfScalar({ text, span }: ScalarNode): Word {
  const parts = cutAt(text, PARAMETER, (found, { name }) =>
    name === undefined ? slice(found, 1) : { kind: 'reference', to: 'computed', name, span: found.span },
  )
  return { parts, span }
}

/** The scalar as a word; undefined for anything else and for null. */
export function wordIn(node: Node | undefined): Word | undefined {
  return node?.kind === 'scalar' && !isNull(node) ? wordOfScalar(node) : undefined
}

/** What parameters are where nobody gives them. */
export interface Parameters {
  /** By the names that values call them: `parameters.tag`. */
  readonly defaults: Defaults
  /** Each default under its parameter's name. */
  readonly pairs: readonly Entry[]
}

/** The `parameters:` of a job, a command, an executor or the pipeline, which values call `prefix.name`. */
export function readParameters(node: Node | undefined, prefix: string): Parameters {
  const pairs = mapEntries(childOf(node, 'parameters'), value => wordIn(childOf(value, 'default')))
  return { pairs, defaults: new Map(pairs.map(({ name, value }) => [`${prefix}.${name.value}`, value])) }
}
