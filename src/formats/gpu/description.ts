import type { Format, Parsed, ParsedWorkload, Word } from '../../parsed.ts'
import { nothing } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import type { CommandLine } from '../command-line.ts'
import { commandLineOf } from '../command-line.ts'
import { readComments } from '../comments.ts'
import { readNameValues } from '../name-value.ts'
import { namedImages } from '../named-images.ts'
import { splitCommand } from '../shell-words.ts'
import type { MapNode, Node } from '../tree.ts'
import { isNull, itemsOf, pairsOf } from '../tree.ts'
import { faultsOf, keyPaths, readYaml } from '../yaml.ts'
import { referringWord } from '../yaml-word.ts'
import { wordIn, wordOfNode } from './words.ts'

/** What a document describes. */
export type Description = Partial<
  Pick<Parsed, 'workloads' | 'images' | 'commands' | 'builds' | 'pairs' | 'texts' | 'parts' | 'wants' | 'markers' | 'permissions'>
>

/** A format of YAML or JSON documents, each of which describes what runs; its variables are those of the workload around them. */
export function describedFormat(name: string, matches: Format['matches'], describe: (document: Node) => Description): Format {
  return {
    name,
    matches,
    parse(text): Parsed {
      const tree = readYaml(text)
      const named = readNameValues(tree.documents, { wordOf: scalar => referringWord(scalar) ?? wordIn(scalar.text) })
      const all = joined(tree.documents.flatMap(document => (document === undefined ? [] : [describe(document)])))
      return {
        ...nothing(text, name),
        ...readComments(tree.comments),
        ...all,
        pairs: [...named.pairs, ...all.pairs],
        texts: [...named.texts, ...all.texts],
        images: [...all.images, ...(all.workloads.length === 0 ? namedImages(tree.documents) : [])],
        scope: { files: [], entries: [], workloads: true },
        unread: faultsOf(text, tree),
        keyAt: keyPaths(tree),
      }
    },
  }
}

/** Several descriptions as one. */
export function joined(all: readonly Description[]): Required<Description> {
  return {
    workloads: all.flatMap(({ workloads = [] }) => workloads),
    images: all.flatMap(({ images = [] }) => images),
    commands: all.flatMap(({ commands = [] }) => commands),
    builds: all.flatMap(({ builds = [] }) => builds),
    pairs: all.flatMap(({ pairs = [] }) => pairs),
    texts: all.flatMap(({ texts = [] }) => texts),
    parts: all.flatMap(({ parts = [] }) => parts),
    wants: all.flatMap(({ wants = [] }) => wants),
    markers: all.flatMap(({ markers = [] }) => markers),
    permissions: all.flatMap(({ permissions = [] }) => permissions),
  }
}

/** A container of its own, with nothing but what is given. */
export function container(name: string, span: Span, given: Partial<ParsedWorkload>): ParsedWorkload {
  return {
    name,
    span,
    local: false,
    env: [],
    envFrom: [],
    mounts: [],
    ports: [],
    network: { kind: 'own' },
    command: [],
    markers: [],
    ...given,
  }
}

/** The image as a workload has it: none where none is written. */
export function imageIn(node: Node | undefined): { image?: Word } {
  const image = wordOfNode(node)
  return image === undefined || image.parts.length === 0 ? {} : { image }
}

/** Entrypoint, command and arguments in a row; a string is split into words, which no shell reads. */
export function commandLine(...nodes: readonly (Node | undefined)[]): CommandLine {
  return commandLineOf(nodes.flatMap(argumentsIn))
}

function argumentsIn(node: Node | undefined): readonly Word[] {
  if (node?.kind === 'scalar') return isNull(node) ? [] : splitCommand(node.text)
  return itemsOf(node).flatMap(item => wordOfNode(item) ?? [])
}

/** The maps at any depth that have a key, outermost first and none inside another. */
export function mapsWith(node: Node | undefined, key: string): readonly MapNode[] {
  if (node?.kind === 'sequence') return node.items.flatMap(item => mapsWith(item, key))
  if (node?.kind !== 'map' || node.alias !== undefined) return []
  if (node.pairs.some(pair => pair.key.text.text === key)) return [node]
  return pairsOf(node).flatMap(pair => mapsWith(pair.value, key))
}
