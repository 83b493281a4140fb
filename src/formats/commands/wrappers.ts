import type { Entry, ParsedArgument, Word } from '../../parsed.ts'
import { lazily } from '../../lazily.ts'
import { entryOf, literalText, patternText, valueOf } from '../word.ts'
import type { Grammar, Option } from './grammar.ts'
import { grammar, readWords } from './grammar.ts'

/** Words without the programs that only run others, and the assignments on the way. */
export interface Peeled {
  readonly words: readonly Word[]
  readonly env: readonly Entry[]
  /** What those programs are given: `sshpass -p …`. */
  readonly secrets: readonly ParsedArgument[]
}

interface Wrapper {
  /** `uv run` */
  readonly names: readonly string[]
  readonly options: Grammar
  /** How many positionals are its own. */
  readonly skips: number
  /** The command stands after `--` only. */
  readonly dashes: boolean
}

interface Manner {
  readonly skips?: number
  readonly dashes?: boolean
  readonly secret?: string
}

function wrapper(names: string, values = '', { skips = 0, dashes = false, secret = '' }: Manner = {}): Wrapper {
  return { names: names.split(','), options: grammar({ value: values, secret }, { leading: !dashes }), skips, dashes }
}

const wrappers: () => ReadonlyMap<string, readonly Wrapper[]> = lazily(() =>
  byFirstWord([
    wrapper('sudo,doas', 'u g h p C T r t D R U user group prompt chdir host'),
    wrapper('env', 'u C S unset chdir'),
    wrapper('nohup,command,builtin,setsid,time,stdbuf,unbuffer,eatmydata,catchsegv', 'f o i e'),
    wrapper('exec', 'a'),
    wrapper('nice,ionice,chrt', 'n adjustment c p'),
    wrapper('timeout', 'k s kill-after signal', { skips: 1 }),
    wrapper('flock', 'w E timeout', { skips: 1 }),
    wrapper('watch', 'n interval'),
    wrapper('xargs', 'I n P L d s a E'),
    wrapper('numactl', 'N m C'),
    wrapper(
      'uv run,uvx,uv tool run',
      'with python p extra group env-file project directory package index-url index with-requirements from',
    ),
    wrapper('poetry run,pipenv run,pdm run,rye run,hatch run,pixi run'),
    wrapper('conda run,mamba run,micromamba run', 'n name p prefix'),
    wrapper('pipx run', 'spec python pip-args index-url'),
    wrapper('npx,bunx,pnpm exec,pnpm dlx,yarn dlx,npm exec,bun x', 'p package c call'),
    wrapper('doppler run', 'p project c config command fallback name-transformer mount', { secret: 't token' }),
    wrapper('infisical run', 'e env path projectId tags domain c command', { secret: 'token' }),
    wrapper('op run', 'env-file account'),
    wrapper('chamber exec', '', { dashes: true }),
    wrapper('aws-vault exec', 'd duration', { skips: 1 }),
    wrapper('dotenv run,dotenvx run,dotenv', 'f e file env-file'),
    wrapper('sops exec-env', '', { skips: 1 }),
    wrapper('k3s,microk8s,minikube', 'p profile'),
    wrapper('sshpass', 'f d P', { secret: 'p' }),
    wrapper('tini,dumb-init,catatonit,ssh-agent', 'p'),
  ]),
)

// `HF_TOKEN=…` before a command
const ASSIGNMENT = /^[A-Za-z_]\w*=/

const DEEPEST = 20

/** Takes `sudo`, `env KEY=value`, `uv run` and the like off a command. */
export function peel(words: readonly Word[]): Peeled {
  let env: readonly Entry[] = []
  let secrets: readonly ParsedArgument[] = []
  let rest = words
  for (let depth = 0; depth < DEEPEST; depth++) {
    const assigned = rest.findIndex(word => !ASSIGNMENT.test(patternText(word)))
    const start = assigned < 0 ? rest.length : assigned
    if (start > 0) env = [...env, ...rest.slice(0, start).flatMap(word => entryOf(word) ?? [])]
    rest = rest.slice(start)
    const inner = unwrap(rest)
    if (inner === undefined) break
    secrets = [...secrets, ...inner.secrets]
    rest = inner.words
  }
  return { words: rest, env, secrets }
}

// `docker.exe`
const EXECUTABLE = '.exe'

/** The last part of a program's path: `docker` of `/usr/bin/docker` and of `docker.exe`. */
export function programName(word: Word | undefined): string {
  const text = word === undefined ? undefined : literalText(word)
  const name = text === undefined ? '' : text.slice(text.lastIndexOf('/') + 1)
  return name.toLowerCase().endsWith(EXECUTABLE) ? name.slice(0, -EXECUTABLE.length) : name
}

function unwrap(words: readonly Word[]): Omit<Peeled, 'env'> | undefined {
  const candidates = wrappers().get(programName(words[0])) ?? []
  for (const { names, options, skips, dashes } of candidates) {
    const name = names.find(each => startsWith(words, each.split(' ')))
    if (name === undefined) continue
    const reading = readWords(words.slice(name.split(' ').length), options)
    const inner = dashes ? reading.rest : [...reading.positionals, ...reading.rest].slice(skips)
    return inner.length === 0 ? undefined : { words: inner, secrets: reading.options.flatMap(option => secretsOf(name, option)) }
  }
  return undefined
}

function secretsOf(wrapper: string, { flag, role, value, span }: Option): ParsedArgument[] {
  if (role !== 'secret' || value === undefined) return []
  return [{ flag: `${wrapper} ${flag}`, name: 'password', certain: true, value: valueOf(value), span }]
}

function startsWith(words: readonly Word[], [program, ...further]: readonly string[]): boolean {
  if (programName(words[0]) !== program) return false
  return further.every((text, at) => {
    const word = words[at + 1]
    return word !== undefined && literalText(word) === text
  })
}

function byFirstWord(wrappers: readonly Wrapper[]): ReadonlyMap<string, readonly Wrapper[]> {
  const map = new Map<string, Wrapper[]>()
  for (const each of wrappers) {
    for (const name of each.names) {
      const first = name.split(' ')[0] ?? name
      const known = map.get(first)
      if (known === undefined) map.set(first, [each])
      else if (!known.includes(each)) known.push(each)
    }
  }
  return map
}
