import type { Entry, Word } from '../../parsed.ts'
import type { Defaults } from '../defaults.ts'
import type { Node } from '../tree.ts'
import { childOf, itemsOf, pairsOf } from '../tree.ts'
import { valueOf } from '../word.ts'
import { wordIn } from './environment.ts'

/** What inputs are where nobody gives them. */
export interface Inputs {
  /** By the names that expressions call them: `inputs.tag`. */
  readonly defaults: Defaults
}

/** The inputs of a workflow that is called or started by hand, or of an action. */
export function readInputs(document: Node | undefined): Inputs {
  const events = ['workflow_call', 'workflow_dispatch'].map(event => childOf(document, 'on', event, 'inputs'))
  const pairs = [...events, childOf(document, 'inputs')].flatMap(defaultsIn)
  return { defaults: new Map(pairs.flatMap(({ name, value }) => calls(name.value).map(call => [call, value] as const))) }
}

function defaultsIn(inputs: Node | undefined): readonly Entry[] {
  return pairsOf(inputs).flatMap(({ key, value: input, span }) => {
    const word = wordIn(childOf(input, 'default'))
    return word === undefined ? [] : [{ name: { value: key.text.text, span: key.span }, value: valueOf(word), span }]
  })
}

function calls(name: string): readonly string[] {
  return [`inputs.${name}`, `github.event.inputs.${name}`]
}

/** What a matrix gives to `matrix.name`, each value where it is written. */
export function matrixValues(job: Node | undefined): ReadonlyMap<string, readonly Word[]> {
  const values = new Map<string, Word[]>()
  const add = (name: string, node: Node | undefined): void => {
    const word = wordIn(node)
    if (word !== undefined) values.set(name, [...(values.get(name) ?? []), word])
  }
  for (const { key, value } of pairsOf(childOf(job, 'strategy', 'matrix'))) {
    const name = key.text.text === 'include' ? 'matrix' : `matrix.${key.text.text}`
    for (const item of itemsOf(value)) {
      add(name, item)
      for (const field of pairsOf(item)) add(`${name}.${field.key.text.text}`, field.value)
    }
  }
  return values
}
