import type { Word } from '../../parsed.ts'
import { programName } from '../commands/wrappers.ts'
import { patternText } from '../word.ts'

/** A tool that takes a file from its standard input, and the format of that file. */
interface Reader {
  readonly program: RegExp
  /** What is said after the program, joined with blanks. */
  readonly asks: RegExp
  readonly format: string
}

// `-`, `/dev/stdin`, `-f-`, `--filename=-`
const STDIN = String.raw`(?:^|[ =]|-[fc])(?:-|\/dev\/stdin)(?= |$)`

function reader(program: RegExp, asks: string, format: string): Reader {
  return { program, asks: new RegExp(asks), format }
}

const READERS: readonly Reader[] = [
  reader(/^(?:kubectl|oc|k3s|microk8s)$/, STDIN, 'kubernetes'),
  reader(/^podman$/, String.raw`^(?:play kube|kube play)\b.*${STDIN}`, 'kubernetes'),
  reader(/^(?:docker|podman)-compose$/, STDIN, 'compose'),
  reader(/^(?:docker|podman|nerdctl)$/, String.raw`\b(?:compose|stack deploy)\b.*${STDIN}`, 'compose'),
  reader(/^(?:docker|podman|nerdctl|buildah)$/, String.raw`\b(?:build|bud)\b.*${STDIN}`, 'dockerfile'),
  reader(/^helm$/, STDIN, 'config'),
  reader(/^nomad$/, String.raw`\brun\b.*${STDIN}`, 'nomad'),
  reader(/^(?:python[\d.]*|node|ruby|perl|php)$/, '', 'text'),
  reader(/^(?:pwsh|powershell)$/, '', 'powershell'),
  reader(/^crontab$/, String.raw`^(?:-u \S+ ?)?(?:-|\/dev\/stdin)?$`, 'crontab'),
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
  return READERS.find(({ program, asks }) => program.test(tool) && asks.test(said))?.format
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
