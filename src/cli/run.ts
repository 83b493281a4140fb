import { join } from 'node:path'
import { styleText } from 'node:util'
import { rules } from '../../rules/index.ts'
import type { ConfigProblem } from '../config.ts'
import { exitCodeOf } from '../exit-code.ts'
import type { Request } from '../lint.ts'
import { lint } from '../lint.ts'
import { escapeText } from '../report/escape.ts'
import { jsonReport } from '../report/json.ts'
import type { Style } from '../report/text.ts'
import { textReport } from '../report/text.ts'
import { pathFrom } from '../root.ts'
import type { Finding, Reporter, Result } from '../rule.ts'
import type { Arguments } from './arguments.ts'
import { version } from '../version.ts'
import { closest } from './closest.ts'
import type { Found } from './fix.ts'
import { mend, previewOf } from './fix.ts'
import { commands } from './options.ts'
import { progressOn } from './progress.ts'
import type { Terminal } from './terminal.ts'
import { hasColour } from './terminal.ts'

const COLOURS = { error: 'red', warning: 'yellow', path: 'bold', faint: 'dim' } as const

/** Scans files or checks a command line; gives the exit code, or what is wrong with the arguments. */
export async function runLint(read: Arguments, terminal: Terminal): Promise<number | string> {
  const problem = problemWith(read)
  if (problem !== undefined) return problem
  const outcome = await lintAndMend(read, terminal)
  if ('problem' in outcome) return escapeText(outcome.problem)
  const { result, failed = false } = outcome
  const report = await (read.flags.has('diff') ? previewOf(outcome, read.flags.has('unsafe'), terminal) : reportOf(read, terminal, outcome))
  const file = valueOf(read, 'output-file')
  if (file === undefined) terminal.print(report)
  const failure = file === undefined ? undefined : terminal.write(file, report)
  if (failure !== undefined) return `cannot write ${file}: ${failure}`
  const code = exitCodeOf(result, valueOf(read, 'fail-on') === 'warning' ? 'warning' : 'error', read.flags.has('exit-zero'))
  return failed && code === 0 ? 3 : code
}

/** With `--fix`, what is left when everything that can be mended is; and whether a file had to be left alone. */
async function lintAndMend(read: Arguments, terminal: Terminal): Promise<(Found & { readonly failed?: boolean }) | ConfigProblem> {
  const progress = progressOn(terminal)
  const request = { ...requestOf(read, terminal), progress: progress.show }
  const before = await lint(request, rules)
  const isFinal = 'problem' in before || !read.flags.has('fix') || read.flags.has('diff')
  const mended = isFinal ? undefined : await mend(before, read.flags.has('unsafe'), terminal)
  const after = mended !== undefined && mended.fixed.length > 0 ? await lint(request, rules) : before
  progress.clear()
  if (mended === undefined || 'problem' in after) return after
  return { ...after, result: { ...after.result, fixed: mended.fixed }, failed: mended.failed }
}

function problemWith({ command, words, flags, values }: Arguments): string | undefined {
  const mends = flags.has('fix') || flags.has('diff')
  if (flags.has('no-config') && values.has('config')) return '--config and --no-config exclude each other'
  if (flags.has('unsafe') && !mends) return '--unsafe goes with --fix or --diff'
  if (flags.has('diff') && values.has('format')) return '--diff and --format exclude each other'
  if (command.name === 'check') return words.length === 0 ? 'check needs a command line after --' : undefined
  return commandMeant(words)
}

/** A word that is nearly a command is hardly a file. */
function commandMeant([first, ...others]: readonly string[]): string | undefined {
  if (first === undefined || others.length > 0 || !/^[a-z]+$/.test(first)) return undefined
  const names = commands.map(({ name }) => name)
  const hint = names.includes(first) ? '' : closest(first, names)
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
    fixable: read.command.name === 'scan' && !read.flags.has('fix'),
  })
}

/** Paths relative to the working directory. */
function seenFrom(cwd: string, root: string, result: Result): Result {
  const see = <T extends { readonly path: string }>(place: T): T => ({ ...place, path: pathFrom(cwd, join(root, place.path)) })
  const seen = (finding: Finding): Finding => {
    const { fix } = finding
    return {
      ...see(finding),
      related: finding.related.map(see),
      ...(fix && { fix: { ...fix, replacements: fix.replacements.map(see) } }),
    }
  }
  return {
    ...result,
    findings: result.findings.map(seen),
    skipped: result.skipped.map(see),
    ...(result.notFound && { notFound: result.notFound.map(path => see({ path }).path) }),
    ...(result.fixed && { fixed: result.fixed.map(seen) }),
  }
}

function valueOf({ values }: Arguments, name: string): string | undefined {
  return values.get(name)?.at(-1)
}
