import type { Entry, EnvSource, Format, Lookup, Parsed, Part, Word } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import type { Mapped, Piece } from '../source.ts'
import { derive } from '../source.ts'
import { readComments } from './comments.ts'
import { lookupIn } from './expansion.ts'
import { readNameValues } from './name-value.ts'
import { isTaskfile } from './recognise-tools.ts'
import type { Node, ScalarNode } from './tree.ts'
import { childOf, isNull, itemsOf, pairsOf } from './tree.ts'
import { wantsOf } from './wants.ts'
import { isText, valueOf } from './word.ts'
import { faultsOf, keyPaths, readYaml } from './yaml.ts'
import { cutAt, partsOf } from './yaml-word.ts'

/** Files of Task: commands are scripts, variables are where `{{.NAME}}` in them is looked up. */
export const taskfile: Format = { name: 'taskfile', matches: isTaskfile, parse }

function parse(text: Mapped): Parsed {
  const tree = readYaml(text)
  const documents = tree.documents.filter(document => document !== undefined)
  const tasks = documents.flatMap(document => pairsOf(childOf(document, 'tasks')).flatMap(({ value }) => value ?? []))
  const files = [...documents, ...tasks].flatMap(node => listed(childOf(node, 'dotenv'))).flatMap(fileOf)
  const variables = lookupOf(documents, () => undefined)
  return {
    ...nothing(text, taskfile.name),
    ...readNameValues(documents, { wordOf: wordOfVariables }),
    parts: [...documents.flatMap(computedIn), ...tasks.flatMap(task => taskParts(task, variables))],
    scope: { files, entries: documents.flatMap(variablesIn) },
    wants: wantsOf([], files),
    ...readComments(tree.comments),
    unread: faultsOf(text, tree),
    keyAt: keyPaths(tree),
  }
}

/** A task is a command, a list of commands, or a map that has them. */
function taskParts(task: Node, around: Lookup): readonly Part[] {
  const variables = lookupOf([task], around)
  const env = variablesIn(task)
  const commands = task.kind === 'map' ? ['cmd', 'cmds', 'status'].flatMap(key => listed(childOf(task, key))) : listed(task)
  const conditions = itemsOf(childOf(task, 'preconditions'))
  const scripts = [...commands, ...conditions].flatMap(commandIn)
  return [...scripts.map(command => ({ ...scriptPart(command, env), variables })), ...computedIn(task)]
}

/** `go build`, `{cmd: …}`, `{defer: …}`, `{sh: …}` */
function commandIn(node: Node): readonly ScalarNode[] {
  if (node.kind === 'scalar') return isNull(node) ? [] : [node]
  return ['cmd', 'defer', 'sh'].flatMap(key => {
    const command = childOf(node, key)
    return command?.kind === 'scalar' ? [command] : []
  })
}

/** Variables that a command gives: `{sh: git describe}`. */
function computedIn(node: Node): readonly Part[] {
  return variables(node).flatMap(({ value }) => (value?.kind === 'map' ? commandIn(value).map(command => scriptPart(command, [])) : []))
}

function variablesIn(node: Node): readonly Entry[] {
  return variables(node).flatMap(({ key, value, span }): readonly Entry[] => {
    const name = { value: key.text.text, span: key.span }
    if (value?.kind === 'scalar') return isNull(value) ? [] : [{ name, value: valueOf(wordOfVariables(value)), span }]
    return [{ name, value: { kind: 'reference', to: 'computed', name: '', span: value?.span ?? span }, span }]
  })
}

/** The words that variables of these nodes stand for; what is computed hides those around. */
function lookupOf(nodes: readonly Node[], around: Lookup): Lookup {
  const words = new Map(
    nodes.flatMap(variables).map(({ key, value }) => [key.text.text, value?.kind === 'scalar' ? wordOfVariables(value) : undefined]),
  )
  return words.size === 0 ? around : lookupIn(name => (words.has(name) ? words.get(name) : around(name)))
}

function variables(node: Node): ReturnType<typeof pairsOf> {
  return ['vars', 'env'].flatMap(key => pairsOf(childOf(node, key)))
}

function fileOf(node: Node): readonly EnvSource[] {
  if (node.kind !== 'scalar') return []
  const path = wordOfVariables(node)
  return [{ kind: 'file', path, dialect: 'dotenv', required: false, span: path.span }]
}

/** One node or a list of nodes. */
function listed(node: Node | undefined): readonly Node[] {
  if (node === undefined || isNull(node)) return []
  return node.kind === 'sequence' ? node.items : [node]
}

// `{{.TAG}}`
const VARIABLE = /\{\{-?[ \t]*\.(?<name>[A-Za-z_]\w*)[ \t]*-?\}\}/g

/** A scalar with its variables; what else a template computes is a hole. */
function wordOfVariables({ text, span }: ScalarNode): Word {
  const parts = cutAt(text, VARIABLE, (found, { name = '' }) => ({ kind: 'reference', to: 'environment', name, span: found.span }))
  return { parts: parts.flatMap(part => (isText(part) ? partsOf(part) : [part])), span }
}

/** `{{.TAG}}` reads `${TAG}` in a script. */
function scriptPart({ text }: ScalarNode, env: readonly Entry[]): Part {
  const pieces: Piece[] = []
  let at = 0
  for (const { index, 0: written, groups } of text.text.matchAll(VARIABLE)) {
    const to = index + written.length
    pieces.push({ text: text.text.slice(at, index), from: at, to: index }, { text: `\${${groups!['name']!}}`, from: index, to })
    at = to
  }
  const script = at === 0 ? text : derive(text, [...pieces, { text: text.text.slice(at), from: at, to: text.text.length }], text.span)
  return { format: 'shell', text: script, env }
}
