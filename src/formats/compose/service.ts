import type { Inclusion, ParsedBuildRequest, ParsedCommand, ParsedWorkload, Part, Want, Word } from '../../parsed.ts'
import { understand } from '../commands/index.ts'
import type { Node, Pair } from '../tree.ts'
import { isNull, itemsOf, textOf } from '../tree.ts'
import type { Build } from './build.ts'
import { readBuild } from './build.ts'
import type { CommandLine } from './commands.ts'
import { readCommand, readSideCommands } from './commands.ts'
import { readEnvFiles } from './environment.ts'
import { readExtends } from './inclusions.ts'
import { runtimeMarkers } from './markers.ts'
import { isReset, replacedFields } from './merging.ts'
import { mountedImage, readMounts } from './mounts.ts'
import { entriesIn, fieldOf, wordIn } from './nodes.ts'
import { readNetwork, readPorts } from './ports.ts'

/** Everything that one entry of `services:` says. */
export interface Service {
  readonly workload: ParsedWorkload
  readonly builds: readonly ParsedBuildRequest[]
  readonly images: readonly { readonly user: string; readonly image: Word }[]
  readonly commands: readonly ParsedCommand[]
  readonly parts: readonly Part[]
  readonly inclusions: readonly Inclusion[]
  readonly wants: readonly Want[]
}

/** Reads a service; `document` is where its volumes, networks, secrets and configs are declared. */
export function readService(pair: Pair, document: Node): Service[] {
  const { key, value } = pair
  const node = saidIn(value)
  if (node?.kind !== 'map') return []
  const name = key.text.text
  const image = wordIn(fieldOf(node, 'image'))
  const build = buildOf(name, fieldOf(node, 'build'), image)
  const command = readCommand(node)
  const lines = [command, ...readSideCommands(node)]
  const envFiles = readEnvFiles(fieldOf(node, 'env_file'))
  const extended = readExtends(pair)
  const workload: ParsedWorkload = {
    name,
    span: pair.span,
    ...(image === undefined ? {} : { image }),
    local: build !== undefined,
    env: entriesIn(fieldOf(node, 'environment')),
    envFrom: envFiles.sources,
    mounts: readMounts(node, document),
    ports: readPorts(fieldOf(node, 'ports')),
    network: readNetwork(node, document),
    command: command.words,
    markers: runtimeMarkers(node),
    ...mergingOf(node, value, command.entrypoint),
  }
  return [
    {
      workload,
      builds: build === undefined ? [] : [build.request],
      images: [...(build?.images ?? []), ...volumeImages(name, node)],
      commands: lines.flatMap(commandsOf),
      parts: [...(build?.parts ?? []), ...lines.flatMap(({ scripts }) => scripts)],
      inclusions: extended.inclusions,
      wants: [...envFiles.wants, ...(build?.wants ?? []), ...extended.wants],
    },
  ]
}

/** What counts where it is merged with another one. */
function mergingOf(
  node: Node,
  written: Node | undefined,
  entrypoint: readonly Word[],
): Pick<ParsedWorkload, 'entrypoint' | 'profiles' | 'replaces'> {
  const profiles = itemsOf(fieldOf(node, 'profiles')).flatMap(item => textOf(item) ?? [])
  const replaces = replacedFields(written)
  return {
    ...(entrypoint.length > 0 && { entrypoint }),
    ...(profiles.length > 0 && { profiles }),
    ...(replaces.length > 0 && { replaces }),
  }
}

/** Nothing where the service is taken back. */
function saidIn(value: Node | undefined): Node | undefined {
  return value !== undefined && isReset(value) ? { kind: 'map', pairs: [], span: value.span } : value
}

function buildOf(name: string, node: Node | undefined, image: Word | undefined): Build | undefined {
  return node === undefined || isNull(node) ? undefined : readBuild(name, node, image)
}

/** A script is read as one; the words around it say nothing more. */
function commandsOf({ words, scripts }: CommandLine): readonly ParsedCommand[] {
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined || scripts.length > 0) return []
  const command = understand(words, { ...first.span, end: Math.max(first.span.end, last.span.end) })
  return command === undefined ? [] : [command]
}

function volumeImages(user: string, service: Node): Service['images'] {
  return itemsOf(fieldOf(service, 'volumes')).flatMap(item => {
    const image = mountedImage(item)
    return image === undefined ? [] : [{ user: `a volume of ${user}`, image }]
  })
}
