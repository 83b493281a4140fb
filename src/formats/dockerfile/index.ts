import type { Format, Parsed, ParsedStage, Want } from '../../parsed.ts'
import { nothing } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { readComments } from '../comments.ts'
import { keyIn } from '../places.ts'
import { isDockerfile } from '../recognise.ts'
import type { Building } from './building.ts'
import { addPlace } from './building.ts'
import { readHealthcheck, readRun, readShell, readStart } from './execution.ts'
import type { Instruction, Lines } from './lines.ts'
import { readLines } from './lines.ts'
import { closeStage, mayBeFolder, readChmod, readCopy, readFrom, readMounts } from './stages.ts'
import { readArg, readEnv, readLabel } from './variables.ts'

/** Dockerfiles and Containerfiles, after BuildKit's rules. */
export const dockerfile: Format = { name: 'dockerfile', matches: isDockerfile, parse }

type Reader = (building: Building, instruction: Instruction) => void

const READERS: ReadonlyMap<string, readonly Reader[]> = new Map(
  Object.entries({
    FROM: [readFrom],
    ARG: [readArg],
    ENV: [readEnv],
    LABEL: [readLabel],
    COPY: [readCopy, readChmod],
    ADD: [readCopy, readChmod],
    RUN: [readMounts, readRun],
    CMD: [readStart],
    ENTRYPOINT: [readStart],
    HEALTHCHECK: [readHealthcheck],
    SHELL: [readShell],
    EXPOSE: [],
    MAINTAINER: [],
    STOPSIGNAL: [],
    USER: [],
    VOLUME: [],
    WORKDIR: [],
  }),
)
// instructions whose places go by their entries
const KEYED_BY_ENTRY: ReadonlySet<string> = new Set(['ARG', 'ENV', 'LABEL', 'FROM'])
// a line of a template: `{% if gpu %}`, `{{ packages }}`
const TEMPLATE_LINE = /^(?:\{[{%#]|<%)/

function parse(text: Mapped): Parsed {
  const lines = readLines(text)
  const building = build(text, lines)
  const { stages, images, commands, pairs, texts, parts, permissions, unread, places } = building
  return {
    ...nothing(text, 'dockerfile'),
    ...readComments(lines.comments),
    stages,
    images,
    commands,
    pairs,
    texts,
    parts,
    permissions,
    wants: wantsOf(text, stages),
    unread: [...lines.faults, ...unread],
    keyAt: offset => keyIn(places, offset),
  }
}

function build(text: Mapped, { syntax, escape, instructions }: Lines): Building {
  const building: Building = {
    escape,
    globals: { own: new Map() },
    named: new Map(),
    stage: undefined,
    stages: [],
    images: [],
    commands: [],
    pairs: [],
    texts: [],
    parts: [],
    permissions: [],
    places: [],
    unread: [],
  }
  if (syntax !== undefined) building.images.push({ user: '# syntax', image: { parts: [syntax], span: syntax.span } })
  for (const instruction of instructions) readInstruction(building, instruction)
  closeStage(building, text.span.end)
  return building
}

function readInstruction(building: Building, instruction: Instruction): void {
  const { keyword, span } = instruction
  const readers = READERS.get(keyword)
  if (readers === undefined) {
    const isKnown = building.unread.length > 0 || TEMPLATE_LINE.test(keyword)
    if (!isKnown) building.unread.push({ at: span, message: 'an instruction that Docker does not know' })
    return
  }
  for (const read of readers) read(building, instruction)
  if (!KEYED_BY_ENTRY.has(keyword)) addPlace(building, span, keyword)
}

/** What says which files of the folder a build sees; the folder itself where a copied path may be one. */
function wantsOf({ source, span }: Mapped, stages: readonly ParsedStage[]): Want[] {
  const copies = stages.flatMap(stage => stage.copies)
  const [first] = copies
  // a Dockerfile inside another file has its context elsewhere
  if (first === undefined || span.start > 0 || span.end < source.text.length) return []
  const folder = source.path.slice(0, Math.max(source.path.lastIndexOf('/'), 0))
  const ignoreFiles = [folder === '' ? '.dockerignore' : `${folder}/.dockerignore`, `${source.path}.dockerignore`]
  const wants: Want[] = ignoreFiles.map(path => ({ kind: 'file', path, by: first.span }))
  const folderCopy = copies.find(copy => copy.sources.some(mayBeFolder))
  return folderCopy === undefined ? wants : [...wants, { kind: 'names', path: folder, by: folderCopy.span }]
}
