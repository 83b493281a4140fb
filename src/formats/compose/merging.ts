import type { Node } from '../tree.ts'
import { childOf, pairOf, pairsOf } from '../tree.ts'

/** A service that is replaced as a whole. */
const EVERYTHING = ['*']

/**
 * The keys of a service that take the place of what a file under this one says, instead of adding to it: `ports` of
 * `ports: !override […]`, `environment.HF_TOKEN` of `HF_TOKEN: !reset null`, and what can only have one value.
 */
export function replacedFields(service: Node | undefined): readonly string[] {
  if (isReplacing(service)) return EVERYTHING
  const tagged = pairsOf(service).filter(({ value }) => isReplacing(value))
  const variables = pairsOf(childOf(service, 'environment')).filter(({ value }) => isReplacing(value))
  return [
    ...tagged.map(({ key }) => key.text.text),
    ...variables.map(({ key }) => `environment.${key.text.text}`),
    ...(pairOf(service, 'network_mode') === undefined ? [] : ['network_mode']),
  ]
}

/** The file takes back what another one says: `web: !reset null`. */
export function isReset(node: Node | undefined): boolean {
  return node?.tag === '!reset'
}

function isReplacing(node: Node | undefined): boolean {
  return isReset(node) || node?.tag === '!override'
}
