import type { Value } from '../../model.ts'
import type { Entry, Word } from '../../parsed.ts'
import type { Defaults } from '../defaults.ts'
import { filledValue } from '../defaults.ts'
import { interpolate } from '../interpolation.ts'
import type { Node, ScalarNode } from '../tree.ts'
import { childOf, isNull } from '../tree.ts'
import { isText } from '../word.ts'
import { cutAt } from '../yaml-word.ts'
import { mapEntries } from '../map-entries.ts'

/** `$[[ inputs.tag ]]`, which is filled in before the pipeline is read */
const INPUT = /\$\[\[[^[\]\n]{1,500}\]\]/g

/** A script as it is written, but for the inputs. */
export function scriptWord({ text, span }: ScalarNode): Word {
  return { parts: cutAt(text, INPUT), span }
}

/** A scalar with its inputs and its variables: `$NAME`, `${NAME}`. */
export function wordOfScalar(node: ScalarNode): Word {
  const { parts, span } = scriptWord(node)
  return { parts: parts.flatMap(part => (isText(part) ? interpolate(part).parts : [part])), span }
}

/** The scalar as a word; undefined for anything else and for null. */
export function wordIn(node: Node | undefined): Word | undefined {
  return node?.kind === 'scalar' && !isNull(node) ? wordOfScalar(node) : undefined
}

/** `variables:`, each a text or `{value, description}`. */
export function readVariables(node: Node | undefined): readonly Entry[] {
  return mapEntries(node, value => wordIn(value?.kind === 'map' ? childOf(value, 'value') : value))
}

/** What variables come to by the file alone; a variable may be made of those before it. */
export function defaultsOf(entries: readonly Entry[]): Defaults {
  const defaults = new Map<string, Value>()
  for (const { name, value } of entries) defaults.set(name.value, filledValue(value, defaults))
  return defaults
}
