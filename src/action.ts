import { readFileSync } from 'node:fs'
import { runAction } from './action/run.ts'
import { describeFailure, writeWhole } from './process.ts'

runAction({
  workspace: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
  hasSummary: process.env['GITHUB_STEP_SUMMARY'] !== undefined,
  page: rule => readFileSync(new URL(`../rules/${rule}.md`, import.meta.url), 'utf8'),
  write: writeWhole,
  print: text => void process.stdout.write(text),
}).then(
  code => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stdout.write(`::error::${describeFailure(error)}\n`)
    process.exitCode = 2
  },
)
