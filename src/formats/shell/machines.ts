import type { Reference } from '../../model.ts'
import type { Marker, Word } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { machineIn } from '../commands/inner.ts'
import { providerOf } from '../commands/machines.ts'
import { TOOLS } from '../commands/tools.ts'
import { peel, programName } from '../commands/wrappers.ts'
import { rentedMarker } from '../rented.ts'
import { HOLE, cutWord, isText, literalText, patternText } from '../word.ts'
import type { Run } from './flow.ts'
import type { SimpleCommand } from './simple-command.ts'
import type { Known } from './definitions.ts'

// `root@$HOST`, `scp://root@$HOST:22`: an address whose host is a variable
const VARIABLE_HOST = /^(?:[a-z]+:\/\/)?(?:[^@/:\s]*@)?\uE000/

/** Signs of the machine that `ssh` and what copies go to, where a variable holds its address. */
export function rentedMachine(words: readonly Word[], { known }: Run): Marker[] {
  const host = machineIn(words)
  const reference = host && hostReference(host)
  return reference === undefined ? [] : markersOf(known(reference), reference.span)
}

function hostReference(host: Word): Reference | undefined {
  const end = VARIABLE_HOST.exec(patternText(host))?.[0].length ?? 0
  const [part] = end === 0 ? [] : cutWord(host, end - HOLE.length, end).parts
  return part === undefined || isText(part) ? undefined : part
}

/** A renter's tool has printed the address, or it is written out elsewhere. */
function markersOf({ origins, words }: Known, place: Span): Marker[] {
  const written = words.flatMap(word => providerOf(literalText(word) ?? '') ?? [])
  return [
    ...[...origins].flatMap(origin => (origin === undefined ? [] : (renterMarker(origin) ?? []))),
    ...written.map(provider => rentedMarker(provider, place, `it names a rented ${provider} machine`)),
  ]
}

/** Asks an address for what it serves. */
const FETCHERS: ReadonlySet<string> = new Set(['curl', 'wget', 'http', 'https', 'xh'])
// `https://console.vast.ai/api/v0/instances/`
const URL_HOST = /^https?:\/\/(?<host>[^/:\s]+)/

function renterMarker(command: SimpleCommand): Marker | undefined {
  const { words } = peel(command.words)
  const program = programName(words[0])
  const provider = FETCHERS.has(program) ? apiOf(words) : TOOLS.get(program)?.provider
  if (provider === undefined) return undefined
  return rentedMarker(provider, command.span, `${program} tells the address of a rented ${provider} machine`)
}

function apiOf(words: readonly Word[]): string | undefined {
  const hosts = words.flatMap(word => URL_HOST.exec(patternText(word))?.groups?.['host'] ?? [])
  return hosts.flatMap(host => providerOf(host) ?? [])[0]
}
