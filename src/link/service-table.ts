import { lazily } from '../lazily.ts'
import type { Image } from '../model.ts'
import { groupBy } from './groups.ts'
import { ADMIN, AGENTS } from './software-admin.ts'
import { DATA_STORES } from './software-data.ts'
import { INFERENCE } from './software-inference.ts'
import type { Knob, Software, Switch } from './software.ts'

const SOFTWARE: readonly Software[] = [...AGENTS, ...ADMIN, ...INFERENCE, ...DATA_STORES]

// Tables are made when the first workload asks: an env file alone has none.
const byImage = lazily(() => new Map(SOFTWARE.flatMap(software => (software.images ?? []).map(image => [image, software] as const))))
const byPort = lazily(() => new Map(SOFTWARE.flatMap(software => (software.ownPorts ?? []).map(port => [port, software] as const))))
const byVariable = lazily(() => new Map(SOFTWARE.flatMap(software => (software.variables ?? []).map(name => [name, software] as const))))
const byCommand = lazily(() =>
  groupBy(
    SOFTWARE.flatMap(software => (software.commands ?? []).map(command => ({ software, words: command.split(' ') }))),
    ({ words }) => words[0] ?? '',
  ),
)

/** A setting and the software that has it. */
export interface Setting<T extends Knob> {
  readonly software: Software
  readonly knob: T
}

const BINDS = SOFTWARE.flatMap(software => (software.binds ?? []).map(knob => ({ software, knob })))
const SWITCHES = SOFTWARE.flatMap(software => (software.openings ?? []).map(knob => ({ software, knob })))

/** Settings of addresses whose names alone say whose they are, by name. */
export const TELLING_BINDS: ReadonlyMap<string, readonly Setting<Knob>[]> = telling(BINDS)

/** The same for settings that switch authentication off. */
export const TELLING_SWITCHES: ReadonlyMap<string, readonly Setting<Switch>[]> = telling(SWITCHES)

/** The software of an image: by its last component or its last two. */
export function softwareOfImage({ repository }: Image): Software | undefined {
  const [last = '', owner = ''] = repository.toLowerCase().split('/').toReversed()
  return byImage().get(`${owner}/${last}`) ?? byImage().get(last) ?? byImage().get(`${owner}/*`)
}

/** The software that alone is given a variable. */
export function softwareOfVariable(name: string): Software | undefined {
  return byVariable().get(name)
}

/** The software that nearly always listens on a port. */
export function softwareOfPort(port: string): Software | undefined {
  return byPort().get(port)
}

/** Wrappers may stand before the program: `uv run vllm serve`, `tini -- ollama serve`. */
const MOST_WRAPPERS = 4

/** The software that a command line starts, and the words that say so. */
export function softwareOfCommand(words: readonly string[]): { readonly software: Software; readonly command: string } | undefined {
  for (let at = 0; at < Math.min(words.length, MOST_WRAPPERS); at++) {
    for (const { software, words: pattern } of byCommand().get(programOf(words[at] ?? '')) ?? []) {
      const rest = words.slice(at)
      if (pattern.every((word, index) => index === 0 || isSaid(word, index, rest))) return { software, command: pattern.join(' ') }
    }
  }
  return undefined
}

/** A flag anywhere, another word in its place: `main.py` of `python /app/main.py --port 80 --listen`. */
function isSaid(word: string, index: number, words: readonly string[]): boolean {
  if (word.startsWith('--')) return words.some(each => each === word || each.startsWith(`${word}=`))
  return words[index] === word || words[index]?.endsWith(`/${word}`) === true
}

/** `/usr/bin/python3.11` as `python` */
function programOf(word: string): string {
  const name = word.slice(word.lastIndexOf('/') + 1)
  return /^python[\d.]*$/.test(name) ? 'python' : name
}

function telling<T extends Knob>(settings: readonly Setting<T>[]): ReadonlyMap<string, readonly Setting<T>[]> {
  return groupBy(
    settings.filter(({ knob }) => knob.telling === true),
    ({ knob }) => knob.env ?? knob.flag ?? '',
  )
}
