import { loadFormats } from '../../../src/formats/index.ts'
import { patternText } from '../../../src/formats/word.ts'
import type { Marker, Parsed, ParsedMount, ParsedPort, ParsedWorkload, Word } from '../../../src/parsed.ts'
import { parse } from '../../../src/parse.ts'
import { entryText } from '../../commands/shown.ts'

const formats = await loadFormats()

/** What the formats make of a file: the one that recognised it, what runs, and the scripts and files inside. */
export function described(path: string, text: string): object {
  const [whole, ...parts] = parse([{ path, text, scope: 'report' }], formats)
  const images = whole?.images.map(({ user, image }) => `${user} ${patternText(image)}`) ?? []
  return {
    format: whole?.format,
    workloads: whole?.workloads.map(shown) ?? [],
    ...filled({ images, markers: whole?.markers?.map(markerText) ?? [], parts: parts.map(partText) }),
  }
}

/** The name of the format that takes a file. */
export function recognised(path: string, text: string): string | undefined {
  return formats.find(format => format.matches({ path, text, scope: 'report' }))?.name
}

function shown({ name, image, env, mounts, ports, network, command, markers, local }: ParsedWorkload): object {
  return filled({
    name,
    image: textOf(image),
    local: local ? 'yes' : '',
    env: env.map(entryText),
    mounts: mounts.map(mountText),
    ports: ports.map(portText),
    network: network.kind === 'own' ? '' : network.kind,
    command: command.map(patternText).join(' '),
    markers: markers.map(markerText),
  })
}

function mountText({ kind, source, target }: ParsedMount): string {
  return `${kind} ${textOf(source)}:${textOf(target)}`
}

function portText({ how, short, host, container }: ParsedPort): string {
  return [how, textOf(short), textOf(host), textOf(container)].filter(text => text !== '').join(' ')
}

function markerText({ verdict, provider, by }: Marker): string {
  const { source, start } = by.at
  return `${verdict} ${provider ?? ''}`.trim() + ` at ${source.text.slice(0, start).split('\n').length}`
}

function partText({ format, text, commands }: Parsed): string {
  return [format, ...(commands.length > 0 ? commands.map(({ tool, action }) => `${tool} ${action}`.trim()) : [text.text])].join(' | ')
}

function textOf(word: Word | undefined): string {
  return word === undefined ? '' : patternText(word)
}

function filled(object: object): object {
  const entries = Object.entries(object).filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0))
  return Object.fromEntries(entries)
}
