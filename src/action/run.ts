import { randomUUID } from 'node:crypto'
import { isAbsolute, join, resolve } from 'node:path'
import * as core from '@actions/core'
import { rules } from '../../rules/index.ts'
import { exitCodeOf } from '../exit-code.ts'
import { lint } from '../lint.ts'
import { escapeText } from '../report/escape.ts'
import { markdownReport } from '../report/markdown.ts'
import { sarifReporter } from '../report/sarif.ts'
import { textReport } from '../report/text.ts'
import type { Result } from '../rule.ts'
import { version } from '../version.ts'
import { annotationsOf } from './annotations.ts'

/** What the step needs of the world beside its inputs. */
export interface Runner {
  readonly workspace: string
  readonly hasSummary: boolean
  page(rule: string): string
  /** Writes a file as a whole or not at all; the reason where that fails. */
  write(path: string, text: string): string | undefined
  print(text: string): void
}

/** Runs the step: log, annotations, summary, SARIF file and outputs. Gives the exit code. */
export async function runAction(runner: Runner): Promise<number> {
  const failOn = core.getInput('fail-on') || 'error'
  if (failOn !== 'error' && failOn !== 'warning') return refuse('fail-on must be error or warning')
  const cwd = resolve(runner.workspace, core.getInput('working-directory') || '.')
  const config = core.getInput('config')
  const outcome = await lint({ cwd, paths: core.getMultilineInput('paths'), ...(config !== '' && { config }) }, rules)
  if ('problem' in outcome) return refuse(escapeText(outcome.problem))

  const { root, result } = outcome
  printReport(result, runner)
  annotate(result, root, runner)
  if (runner.hasSummary) await core.summary.addRaw(markdownReport(result)).write()
  const sarif = core.getInput('sarif-file')
  const failure = sarif === '' ? undefined : writeSarif(isAbsolute(sarif) ? sarif : join(cwd, sarif), result, runner)
  if (failure !== undefined) return refuse(`the SARIF file cannot be written: ${failure}`)
  setOutputs(result, sarif)
  return conclude(exitCodeOf(result, failOn))
}

function refuse(problem: string): number {
  core.setFailed(problem)
  return 2
}

function conclude(code: number): number {
  if (code === 1) core.setFailed('leaklint found what must be mended: see the annotations and the summary')
  if (code === 3) core.setFailed('leaklint could not scan everything, or found nothing to scan: see the log')
  return code
}

/** The report for people, where no line of it can be taken for a command. */
function printReport(result: Result, { print }: Runner): void {
  const report = textReport({ summaries: new Map(rules.map(({ id, summary }) => [id, summary])), paint: (_style, text) => text })
  const token = randomUUID()
  print(`::stop-commands::${token}\n${report(result)}::${token}::\n`)
}

function annotate({ findings }: Result, root: string, { workspace }: Runner): void {
  for (const { severity, message, properties } of annotationsOf(findings, root, workspace)) {
    if (severity === 'error') core.error(message, properties)
    else core.warning(message, properties)
  }
}

function writeSarif(path: string, result: Result, { page, write }: Runner): string | undefined {
  return write(path, sarifReporter({ rules, page, version })(result))
}

function setOutputs({ findings, scanned, skipped }: Result, sarif: string): void {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  core.setOutput('errors', errors)
  core.setOutput('warnings', findings.length - errors)
  core.setOutput('files-scanned', scanned.length)
  core.setOutput('files-skipped', skipped.length)
  core.setOutput('sarif-file', sarif)
}
