import type { Marker, Word } from '../../parsed.ts'
import { rentedMarker } from '../rented.ts'
import { scriptWord } from '../script.ts'
import { literalText, patternText } from '../word.ts'
import { grammar, plainWords, readWords } from './grammar.ts'
import { providerOf } from './machines.ts'
import { toolMarkers } from './markers.ts'
import { actionOf } from './tool.ts'
import { TOOLS } from './tools.ts'
import { programName } from './wrappers.ts'

/** What a command runs in turn. */
export interface Inner {
  readonly words: readonly Word[]
  /** The words are text that a shell reads again. */
  readonly script: boolean
  /** Signs of the machine that it runs on. */
  readonly markers: readonly Marker[]
  /** `container`: what it binds is not the host's. */
  readonly place: 'here' | 'container' | 'machine'
}

const SSH = grammar({ value: 'b B c D e E F I i J L l m O o p P Q R S W w' }, { leading: true })
const CONTAINER = grammar(
  { value: 'e env env-file u user w workdir c container n namespace context index f file p project-name name v volume' },
  { leading: true },
)
const ENGINES: ReadonlySet<string> = new Set(['docker', 'podman', 'nerdctl', 'docker-compose', 'kubectl', 'oc'])

/** What a command, without wrappers, runs in turn: on another machine, in a container, or in a shell of its own. */
export function innerOf(words: readonly Word[]): Inner | undefined {
  const tool = programName(words[0])
  const rest = words.slice(1)
  if (tool === 'ssh') return remote(words)
  if (tool === 'eval' && rest.length > 0) return { words: rest, script: true, markers: [], place: 'here' }
  if (tool === 'tmux' || tool === 'screen') return inTerminal(rest)
  const started = startedScript(tool, words)
  if (started !== undefined) return started
  const contained = containerWords(tool, rest)
  if (contained !== undefined)
    return scriptOf(contained, 'container') ?? { words: contained, script: false, markers: [], place: 'container' }
  return scriptOf(words, tool === 'docker' || tool === 'podman' ? 'container' : 'here')
}

/** What connects to another machine. */
export const CONNECTING: ReadonlySet<string> = new Set(['ssh', 'scp', 'rsync', 'sftp'])

/** The machine that a command connects to: that of `ssh`, the destination of what copies. */
export function machineIn(words: readonly Word[]): Word | undefined {
  const tool = programName(words[0])
  const rest = words.slice(1)
  if (tool === 'ssh') return readWords(rest, SSH).positionals[0]
  const table = CONNECTING.has(tool) ? TOOLS.get(tool) : undefined
  return table && actionOf(table, rest)?.items.findLast(({ role }) => role === 'copy')?.value
}

/** Signs of the machine that `ssh` connects to. */
export function machineMarkers(words: readonly Word[]): Marker[] {
  const host = programName(words[0]) === 'ssh' ? machineIn(words) : undefined
  const provider = host && providerOf(patternText(host))
  return host === undefined || provider === undefined ? [] : [rentedMarker(provider, host.span, `it runs on a ${provider} machine`)]
}

function remote(words: readonly Word[]): Inner | undefined {
  const command = readWords(words.slice(1), SSH).positionals.slice(1)
  return command.length === 0 ? undefined : { words: command, script: true, markers: machineMarkers(words), place: 'machine' }
}

/** The scripts that a tool starts elsewhere: the command of `lium exec`, the start command of `lium up`. */
function startedScript(name: string, [program, ...words]: readonly Word[]): Inner | undefined {
  const tool = TOOLS.get(name)
  const understanding = tool && actionOf(tool, words)
  const scripts = understanding?.items.filter(({ role }) => role === 'script').map(({ value }) => value) ?? []
  if (tool === undefined || program === undefined || scripts.length === 0) return undefined
  return { words: scripts, script: true, markers: toolMarkers(tool, program.span, understanding), place: 'container' }
}

function inTerminal(words: readonly Word[]): Inner | undefined {
  const script = words.find(word => patternText(word).includes(' '))
  return script && { words: [script], script: true, markers: [], place: 'here' }
}

/** The command of `docker exec`, `docker compose exec` and `kubectl exec`. */
function containerWords(tool: string, words: readonly Word[]): readonly Word[] | undefined {
  if (!ENGINES.has(tool)) return undefined
  const sentence = readWords(words, CONTAINER).positionals
  const compose = plainWords(sentence)[0] === 'compose'
  const [action, ...operands] = compose ? readWords(sentence.slice(1), CONTAINER).positionals : sentence
  const name = action && literalText(action)
  if (name !== 'exec' && !(compose && name === 'run')) return undefined
  const command = readWords(operands, CONTAINER).positionals.slice(1)
  const start = plainWords(command)[0] === '--' ? 1 : 0
  return command.length > start ? command.slice(start) : undefined
}

/** The script of `bash -c "…"`, `sh -x -c "…"`, wherever it stands in the command. */
function scriptOf(words: readonly Word[], place: Inner['place']): Inner | undefined {
  const script = scriptWord(words)
  return script && { words: [script], script: true, markers: [], place }
}
