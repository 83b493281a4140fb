import type { Format, Parsed, ParsedCommand, Part } from '../../parsed.ts'
import { nothing } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { commandLineOf } from '../command-line.ts'
import { readComments } from '../comments.ts'
import { folderOf, pathFrom, wantFile } from '../compose/nodes.ts'
import { readNameValues } from '../name-value.ts'
import { isDevcontainer } from '../recognise-tools.ts'
import type { Node } from '../tree.ts'
import { childOf, isNull, pairsOf } from '../tree.ts'
import { wantBuild, wantsOf } from '../wants.ts'
import { literalText } from '../word.ts'
import { faultsOf, keyPaths, readYaml } from '../yaml.ts'
import { readBuilds, readContainer } from './container.ts'
import { wordOfText, wordsIn } from './words.ts'

/** Development containers. */
export const devcontainer: Format = { name: 'devcontainer', matches: isDevcontainer, parse }

const COMMANDS = [
  'initializeCommand',
  'onCreateCommand',
  'updateContentCommand',
  'postCreateCommand',
  'postStartCommand',
  'postAttachCommand',
]

function parse(text: Mapped): Parsed {
  const tree = readYaml(text)
  const documents = tree.documents.filter(document => document !== undefined)
  const lines = documents.flatMap(document => COMMANDS.flatMap(name => linesIn(childOf(document, name))))
  const workloads = documents.map(readContainer)
  const builds = documents.flatMap(readBuilds)
  return {
    ...nothing(text, devcontainer.name),
    ...readNameValues(documents, { wordOf: scalar => wordOfText(scalar.text) }),
    workloads,
    builds,
    commands: lines.flatMap(({ commands }) => commands),
    parts: lines.flatMap(({ parts }) => parts),
    scope: { files: [], entries: [], workloads: true },
    wants: [
      ...documents.flatMap(wantsIn),
      ...builds.flatMap(wantBuild),
      ...wantsOf(
        [],
        workloads.flatMap(({ envFrom }) => envFrom),
      ),
    ],
    ...readComments(tree.comments),
    unread: faultsOf(text, tree),
    keyAt: keyPaths(tree),
  }
}

interface Line {
  readonly commands: readonly ParsedCommand[]
  readonly parts: readonly Part[]
}

/** A string is for a shell, a list is a command's words, a map has several of these. */
function linesIn(node: Node | undefined): readonly Line[] {
  if (node?.kind === 'map') return pairsOf(node).flatMap(({ value }) => linesIn(value))
  if (node?.kind === 'sequence') return [commandLineOf(wordsIn(node))]
  return node === undefined || isNull(node) ? [] : [{ commands: [], parts: [{ format: 'shell', text: node.text }] }]
}

/** The compose files that it names. */
function wantsIn(document: Node): Parsed['wants'] {
  return wordsIn(childOf(document, 'dockerComposeFile')).flatMap(word => {
    const path = literalText(word)
    return path === undefined ? [] : wantFile(pathFrom(folderOf(word.span.source.path), path), word.span)
  })
}
