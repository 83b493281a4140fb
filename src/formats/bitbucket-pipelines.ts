import type { Entry, Format, Parsed, ParsedWorkload, Part } from '../parsed.ts'
import { nothing } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { containerOf } from './ci/container.ts'
import { mapsIn } from './ci/maps.ts'
import { readComments } from './comments.ts'
import { interpolate } from './interpolation.ts'
import { readNameValues } from './name-value.ts'
import { isBitbucketPipelines } from './recognise-ci.ts'
import { scriptLines } from './script.ts'
import type { Node, Pair, ScalarNode } from './tree.ts'
import { childOf, isNull, itemsOf, pairsOf, textOf } from './tree.ts'
import { wordOf } from './word.ts'
import { faultsOf, keyPaths, readYaml } from './yaml.ts'
import { mapEntries } from './map-entries.ts'
import { wordIn } from './compose/nodes.ts'

/** Pipelines of Bitbucket. */
export const bitbucketPipelines: Format = { name: 'bitbucket-pipelines', matches: isBitbucketPipelines, parse }

function parse(text: Mapped): Parsed {
  const tree = readYaml(text)
  const steps = tree.documents.flatMap(mapsIn).flatMap(map => pairsOf(map).filter(({ key }) => key.text.text === 'step'))
  return {
    ...nothing(text, bitbucketPipelines.name),
    ...readNameValues(tree.documents, { wordOf: ({ text }) => interpolate(text) }),
    workloads: tree.documents.flatMap(document => pairsOf(childOf(document, 'definitions', 'services')).flatMap(readService)),
    images: [...tree.documents.flatMap(document => imagesIn(document, 'the pipeline')), ...steps.flatMap(stepImages)],
    parts: steps.flatMap(({ value }) => ['script', 'after-script'].flatMap(field => scriptParts(childOf(value, field)))),
    ephemeral: true,
    ...readComments(tree.comments),
    unread: faultsOf(text, tree),
    keyAt: keyPaths(tree),
  }
}

function stepImages({ value }: Pair): Parsed['images'] {
  const name = textOf(childOf(value, 'name'))
  return imagesIn(value, name === undefined ? 'a step' : `step ${name}`)
}

/** A name, or `{name, username, password}`. */
function imagesIn(node: Node | undefined, user: string): Parsed['images'] {
  const image = childOf(node, 'image')
  const word = wordIn(image?.kind === 'map' ? childOf(image, 'name') : image)
  return word === undefined ? [] : [{ user, image: word }]
}

function readService({ key, value, span }: Pair): readonly ParsedWorkload[] {
  const image = childOf(value, 'image')
  const word = wordIn(image?.kind === 'map' ? childOf(image, 'name') : image)
  const env = ['environment', 'variables'].flatMap(field => entriesIn(childOf(value, field)))
  return [containerOf({ name: `service ${key.text.text}`, span, ...(word && { image: word }), env })]
}

function entriesIn(node: Node | undefined): readonly Entry[] {
  return mapEntries(node, wordIn)
}

/** The lines of a script; a pipe among them runs a container of its own. */
function scriptParts(script: Node | undefined): readonly Part[] {
  const lines = itemsOf(script)
    .filter(isLine)
    .map(({ text }) => wordOf(text))
  return scriptLines(lines).map(text => ({ format: 'shell', text }))
}

function isLine(node: Node): node is ScalarNode {
  return node.kind === 'scalar' && !isNull(node)
}
