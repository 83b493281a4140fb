import type { Part, Word } from '../../parsed.ts'
import { splitCommand } from '../shell-words.ts'
import type { Node } from '../tree.ts'
import { childOf, isNull, itemsOf } from '../tree.ts'
import { literalText } from '../word.ts'
import { fieldOf, wordIn } from './nodes.ts'
import { scriptOf, scriptsIn } from '../script.ts'

/** One command line of a service: its words, and the scripts among them. */
export interface CommandLine {
  readonly words: readonly Word[]
  readonly scripts: readonly Part[]
}

/** What a service runs: entrypoint and command in a row. */
export function readCommand(service: Node): CommandLine & { readonly entrypoint: readonly Word[] } {
  const entrypoint = wordsIn(fieldOf(service, 'entrypoint'))
  return { ...lineOf([...entrypoint, ...wordsIn(fieldOf(service, 'command'))]), entrypoint }
}

/** What runs beside it: the health check and the hooks. */
export function readSideCommands(service: Node): readonly CommandLine[] {
  const hooks = ['pre_start', 'post_start', 'pre_stop'].flatMap(name => itemsOf(fieldOf(service, name)))
  return [healthCheck(fieldOf(childOf(service, 'healthcheck'), 'test')), ...hooks.map(hook => lineOf(wordsIn(childOf(hook, 'command'))))]
}

/** A string is for a shell; a list says so with its first item, `CMD-SHELL` or `CMD`. */
function healthCheck(test: Node | undefined): CommandLine {
  const script = wordIn(test)
  if (script !== undefined) return { words: [], scripts: [shellPart(script)] }
  const [kind, ...words] = wordsIn(test)
  const [first] = words
  if (kind !== undefined && literalText(kind) === 'CMD-SHELL') return { words: [], scripts: first === undefined ? [] : [shellPart(first)] }
  return lineOf(words)
}

function lineOf(words: readonly Word[]): CommandLine {
  return { words, scripts: scriptsIn(words).map(text => ({ format: 'shell', text })) }
}

function shellPart(script: Word): Part {
  return { format: 'shell', text: scriptOf(script) }
}

function wordsIn(node: Node | undefined): readonly Word[] {
  if (node?.kind === 'scalar' && !isNull(node)) return splitCommand(node.text)
  return itemsOf(node).flatMap(item => wordIn(item) ?? [])
}
