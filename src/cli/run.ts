import { join } from 'node:path'
import { styleText } from 'node:util'
import { rules } from '../../rules/index.ts'
import { exitCodeOf } from '../exit-code.ts'
import type { Request } from '../lint.ts'
import { lint } from '../lint.ts'
import { escapeText } from '../report/escape.ts'
import { jsonReport } from '../report/json.ts'
import type { Style } from '../report/text.ts'
import { textReport } from '../report/text.ts'
import { pathFrom } from '../root.ts'
import type { Reporter, Result } from '../rule.ts'
import type { Arguments } from './arguments.ts'
import { version } from '../version.ts'
import { closest } from './closest.ts'
import { commands } from './options.ts'
import { progressOn } from './progress.ts'
import type { Terminal } from './terminal.ts'
import { hasColour } from './terminal.ts'

const COLOURS = { error: 'red', warning: 'yellow', path: 'bold', faint: 'dim' } as const

/** Scans files or checks a command line; gives the exit code, or what is wrong with the arguments. */
export async function runLint(read: Arguments, terminal: Terminal): Promise<number | string> {
  const problem = problemWith(read)
  if (problem !== undefined) return problem
  const progress = progressOn(terminal)
  const outcome = await lint({ ...requestOf(read, terminal), progress: progress.show }, rules)
  progress.clear()
  if ('problem' in outcome) return escapeText(outcome.problem)
  const { root, result } = outcome
  const report = await reportOf(read, terminal, { root, result })
  const file = valueOf(read, 'output-file')
  if (file === undefined) terminal.print(report)
  const failure = file === undefined ? undefined : terminal.write(file, report)
  if (failure !== undefined) return `cannot write ${file}: ${failure}`
  return exitCodeOf(result, valueOf(read, 'fail-on') === 'warning' ? 'warning' : 'error', read.flags.has('exit-zero'))
}

function problemWith({ command, words, flags, values }: Arguments): string | undefined {
  if (flags.has('no-config') && values.has('config')) return '--config and --no-config exclude each other'
  if (command.name === 'check') return words.length === 0 ? 'check needs a command line after --' : undefined
  const [first, ...others] = words
  const isWord = first !== undefined && others.length === 0 && /^[a-z]+$/.test(first)
  const names = commands.map(({ name }) => name)
  const hint = isWord && !names.includes(first) ? closest(first, names) : ''
  return hint === '' ? undefined : `no command is named ${first}${hint} (./${first} names a file)`
}

function requestOf({ command, words, flags, values }: Arguments, { cwd }: Terminal): Request {
  const config = flags.has('no-config') ? false : values.get('config')?.at(-1)
  return {
    cwd,
    ...(command.name === 'check' ? { command: words } : { paths: words }),
    ...(config !== undefined && { config }),
    ...(flags.has('strict') && { strict: true }),
    all: flags.has('all'),
    include: values.get('include') ?? [],
    exclude: values.get('exclude') ?? [],
  }
}

/** Code scanning wants paths relative to the root; people are in the working directory. */
async function reportOf(read: Arguments, terminal: Terminal, { root, result }: { root: string; result: Result }): Promise<string> {
  if (valueOf(read, 'format') !== 'sarif') return reporterFor(read, terminal)(seenFrom(terminal.cwd, root, result))
  const { sarifReporter } = await import('../report/sarif.ts')
  return sarifReporter({ rules, page: terminal.page, version })(result)
}

function reporterFor(read: Arguments, terminal: Terminal): Reporter {
  if (valueOf(read, 'format') === 'json') return jsonReport
  const colour = hasColour(terminal) && valueOf(read, 'output-file') === undefined
  return textReport({
    summaries: new Map(rules.map(({ id, summary }) => [id, summary])),
    paint: (style: Style, text: string) => (colour ? styleText(COLOURS[style], text, { validateStream: false }) : text),
    quiet: read.flags.has('quiet'),
  })
}

/** Paths relative to the working directory. */
function seenFrom(cwd: string, root: string, result: Result): Result {
  const see = <T extends { readonly path: string }>(place: T): T => ({ ...place, path: pathFrom(cwd, join(root, place.path)) })
  return {
    ...result,
    findings: result.findings.map(finding => ({ ...see(finding), related: finding.related.map(see) })),
    skipped: result.skipped.map(see),
  }
}

function valueOf({ values }: Arguments, name: string): string | undefined {
  return values.get(name)?.at(-1)
}
