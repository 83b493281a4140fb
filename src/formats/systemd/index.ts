import { posix } from 'node:path'
import type { Entry, Format, Parsed } from '../../parsed.ts'
import { nothing } from '../../parsed.ts'
import type { Mapped, Span } from '../../source.ts'
import { slice } from '../../source.ts'
import { readComments } from '../comments.ts'
import type { Place } from '../places.ts'
import { keyIn } from '../places.ts'
import { isSystemd } from '../recognise-tools.ts'
import { isRewritten } from '../rewritten.ts'
import { wantBuild, wantsOf } from '../wants.ts'
import { faultsOfFile } from '../whole-file.ts'
import { entryOf, valueOf } from '../word.ts'
import type { Setting } from './lines.ts'
import { readUnit } from './lines.ts'
import { readBuild, readContainer, readImage, readPod } from './quadlet.ts'
import { readService } from './service.ts'
import { readSocket } from './socket.ts'
import { wordOfValue, wordsOfValue } from './words.ts'

/** Units of systemd and of Podman, and files that change them. */
export const systemd: Format = { name: 'systemd', matches: isSystemd, parse }

function parse(text: Mapped): Parsed {
  const { settings, comments, faults } = readUnit(text)
  const of = (...names: readonly string[]) => settings.filter(({ section }) => names.includes(section))
  const name = unitName(text.source.path)
  const service = readService(of('Service', 'Socket', 'Mount', 'Swap'), name, text.span)
  const quadlets = [
    ...(of('Container').length > 0 ? [readContainer(of('Container'), name, text.span)] : []),
    ...(of('Pod').length > 0 ? [readPod(of('Pod'), name, text.span)] : []),
    ...(of('Build').length > 0 ? [readBuild(of('Build'), name, text.span)] : []),
    readImage(of('Image'), name),
  ]
  const builds = quadlets.flatMap(({ builds }) => builds)
  const written = settings.map(entriesOf)
  const own = quadlets.flatMap(({ workloads }) => workloads)
  const workloads = [...own, ...readSocket(of('Socket'), name, text.span), ...(own.length === 0 ? service.workloads : [])]
  const files = own.length === 0 ? service.files : own.flatMap(({ envFrom }) => envFrom)
  return {
    ...nothing(text, systemd.name),
    workloads,
    builds,
    images: quadlets.flatMap(({ images }) => images),
    commands: quadlets.flatMap(({ commands }) => commands),
    pairs: written.flat(),
    texts: settings.flatMap(({ value }) => (isRewritten(value) ? [value] : [])),
    parts: [...service.parts, ...quadlets.flatMap(({ parts }) => parts)],
    scope: { files: service.files, entries: service.env, ...(workloads.length > 0 && { workloads: true as const }) },
    wants: [...wantsOf([], files), ...builds.flatMap(wantBuild)],
    ...readComments(comments),
    unread: faultsOfFile(text, () => faults.slice(0, 1)),
    keyAt: keysOf(settings, written),
  }
}

// `/etc/systemd/system/ollama.service.d/override.conf`
const DROP_IN = /\.d$/
// not the script that writes one
const UNIT = /\.(?:service|socket|timer|mount|swap|container|pod|build|image|kube|volume)\b/

function unitName(path: string): string {
  const folder = posix.basename(posix.dirname(path))
  const name = DROP_IN.test(folder) ? folder.replace(DROP_IN, '') : posix.basename(path)
  return UNIT.test(name) ? name : 'the unit'
}

/** The names and values of a setting: variables, a credential, or itself. */
function entriesOf({ key, value, span }: Setting): readonly Entry[] {
  if (key.value === 'Environment') return wordsOfValue(value).flatMap(word => entryOf(word) ?? [])
  if (key.value === 'SetCredential') return credentialIn(value, span)
  return ELSEWHERE.test(key.value) ? [] : [{ name: key, value: valueOf(wordOfValue(value)), span }]
}

// told by what they run, or names of what is kept elsewhere
const ELSEWHERE = /^(?:Exec\w*|\w*Credential\w*|Secret|PassEnvironment)$/

/** `db-password:…` */
function credentialIn(value: Mapped, span: Span): readonly Entry[] {
  const at = value.text.indexOf(':')
  const name = slice(value, 0, Math.max(at, 0))
  const word = wordOfValue(slice(value, at + 1))
  return at < 1 ? [] : [{ name: { value: name.text, span: name.span }, value: valueOf(word), span }]
}

function keysOf(settings: readonly Setting[], entries: readonly (readonly Entry[])[]): Parsed['keyAt'] {
  const places = settings.flatMap(({ section, key, span }, at): readonly Place[] => {
    const path = `${section}.${key.value}`
    if (key.value !== 'Environment') return [{ span, key: path }]
    return (entries[at] ?? []).map(entry => ({ span: entry.span, key: `${path}.${entry.name.value}` }))
  })
  return offset => keyIn(places, offset)
}
