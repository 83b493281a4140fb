import type { Word } from '../../parsed.ts'
import { programName } from '../commands/wrappers.ts'
import { patternText } from '../word.ts'

/** A tool that takes a file from its standard input, and the format of that file. */
interface Reader {
  readonly program: RegExp
  /** What is said after the program, joined with blanks. */
  readonly says: RegExp
  readonly format: string
  /** It reads its standard input without being told to. */
  readonly always?: true
}

// `-`, `/dev/stdin`, `-f-`, `--filename=-`
const STDIN = /(?:^|[ =]|-[fc])(?:-|\/dev\/stdin)(?= |$)/

const READERS: readonly Reader[] = [
  { program: /^(?:kubectl|oc|k3s|microk8s)$/, says: /^/, format: 'kubernetes' },
  { program: /^podman$/, says: /^(?:play kube|kube play)\b/, format: 'kubernetes' },
  { program: /^(?:docker|podman)-compose$/, says: /^/, format: 'compose' },
  { program: /^(?:docker|podman|nerdctl)$/, says: /\b(?:compose|stack deploy)\b/, format: 'compose' },
  { program: /^(?:docker|podman|nerdctl|buildah)$/, says: /\b(?:build|bud)\b/, format: 'dockerfile' },
  { program: /^helm$/, says: /^/, format: 'config' },
  { program: /^nomad$/, says: /\brun\b/, format: 'nomad' },
  { program: /^(?:python[\d.]*|node|ruby|perl|php)$/, says: /^/, format: 'text', always: true },
  { program: /^(?:pwsh|powershell)$/, says: /^/, format: 'powershell', always: true },
  { program: /^crontab$/, says: /^(?:-u \S+ ?)?(?:-|\/dev\/stdin)?$/, format: 'crontab', always: true },
]

// `bash`, `sh`, `ssh`: what reads commands from its standard input
const READS_COMMANDS = /^(?:(?:ba|z|da|k)?sh|ssh)$/
// `-c`, `-lc`
const GIVEN_COMMANDS = /(?:^| )-[a-zA-Z]*c(?: |$)/
// `cat > /etc/app.env` and `tee /etc/app.env` as commands of another shell
const WRITES = /(?:\bcat[ \t]*>{1,2}|\btee(?:[ \t]+(?:-a|--append))?[ \t])[ \t]*["']?(?<file>[^\s"';&|>]+)/

/** The format of what a program reads from its standard input; undefined where any text may stand there. */
export function readerFormat(words: readonly Word[]): string | undefined {
  const tool = programName(words[0])
  const said = words.slice(1).map(patternText).join(' ')
  if (READS_COMMANDS.test(tool)) return GIVEN_COMMANDS.test(said) || WRITES.test(said) ? undefined : 'shell'
  return READERS.find(({ program, says, always }) => program.test(tool) && says.test(said) && (always === true || STDIN.test(said)))?.format
}

/** The files that a program writes its standard input to: `tee FILE`, `install -m 600 /dev/stdin FILE`, `ssh host 'cat > FILE'`. */
export function filesFrom(words: readonly Word[]): readonly (Word | string)[] {
  const tool = programName(words[0])
  if (tool === 'tee') return words.slice(1)
  if (tool === 'install' || tool === 'cp') return words.some(word => patternText(word) === '/dev/stdin') ? words.slice(-1) : []
  if (!RUNS_OTHERS.test(tool)) return []
  return words.slice(1).flatMap(word => WRITES.exec(patternText(word))?.groups?.['file'] ?? [])
}

const RUNS_OTHERS = /^(?:(?:ba|z|da|k)?sh|ssh|docker|podman|kubectl|oc|lxc|incus|multipass|vagrant)$/
