import type { Format, Parsed, Word } from '../../parsed.ts'
import { nothing } from '../../parsed.ts'
import type { Mapped, Note } from '../../source.ts'
import { readComments } from '../comments.ts'
import { readInterpolation } from '../interpolation.ts'
import { readNameValues } from '../name-value.ts'
import { isCompose } from '../recognise.ts'
import type { Node, ScalarNode } from '../tree.ts'
import { childOf, pairsOf, textOf } from '../tree.ts'
import { keyPaths, readYaml } from '../yaml.ts'
import { readContents } from './contents.ts'
import { joinInclusions, readIncludes, readSurroundings } from './inclusions.ts'
import { shareMarkers } from './markers.ts'
import { fieldOf } from './nodes.ts'
import { referencesIn } from './references.ts'
import type { Service } from './service.ts'
import { readService } from './service.ts'

/** Compose files. */
export const compose: Format = { name: 'compose', matches: isCompose, parse }

function parse(text: Mapped): Parsed {
  const tree = readYaml(text)
  const documents = tree.documents.filter(document => document !== undefined)
  const services = documents.flatMap(servicesIn)
  const awaited = new Set(documents.flatMap(awaitedIn))
  const files = joinInclusions([...documents.map(readIncludes), readSurroundings(text)])
  const faults: Note[] = []
  const { pairs, texts } = readNameValues(documents, { wordOf: scalar => interpolated(scalar, faults) })
  return {
    ...nothing(text, compose.name),
    workloads: shareMarkers(
      services.map(({ workload }) => ({ ...workload, ...(awaited.has(workload.name) && { preparing: true as const }) })),
    ),
    builds: services.flatMap(({ builds }) => builds),
    images: services.flatMap(({ images }) => images),
    commands: services.flatMap(({ commands }) => commands),
    pairs,
    texts,
    parts: [...services.flatMap(({ parts }) => parts), ...documents.flatMap(readContents)],
    scope: { files: files.envFiles, entries: [] },
    inclusions: [...files.inclusions, ...services.flatMap(({ inclusions }) => inclusions)],
    wants: [...files.wants, ...services.flatMap(({ wants }) => wants)],
    ...readComments(tree.comments),
    unread: isWhole(text) ? [...tree.faults, ...faults] : [],
    references: () => documents.flatMap(referencesIn),
    keyAt: keyPaths(tree),
  }
}

/** A value with its references; those that compose refuses are faults. */
function interpolated({ text }: ScalarNode, faults: Note[]): Word {
  const read = readInterpolation(text)
  for (const fault of read.faults) faults.push(fault)
  return read.word
}

function servicesIn(document: Node): readonly Service[] {
  return pairsOf(childOf(document, 'services')).flatMap(pair => readService(pair, document))
}

/** The services that have ended when others begin: `depends_on: {init: {condition: service_completed_successfully}}`. */
function awaitedIn(document: Node): readonly string[] {
  const waits = pairsOf(childOf(document, 'services')).flatMap(({ value }) => pairsOf(fieldOf(value, 'depends_on')))
  return waits.flatMap(({ key, value }) =>
    textOf(childOf(value, 'condition')) === 'service_completed_successfully' ? [key.text.text] : [],
  )
}

/** An example in a document may leave things out; only a whole file is promised to be readable. */
function isWhole({ text, source }: Mapped): boolean {
  return text.length === source.text.length
}
