#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { main } from './cli/main.ts'
import type { Terminal } from './cli/terminal.ts'
import { describeFailure, writeWhole } from './process.ts'

const terminal: Terminal = {
  cwd: process.cwd(),
  env: process.env,
  isOutputSeen: process.stdout.isTTY,
  isErrorSeen: process.stderr.isTTY,
  print: text => void process.stdout.write(text),
  warn: text => void process.stderr.write(text),
  page: rule => readFileSync(new URL(`../rules/${rule}.md`, import.meta.url), 'utf8'),
  write: writeWhole,
}

// A report that did not arrive is no success, whoever closed the pipe.
process.stdout.on('error', () => {
  process.exitCode = 2
})
process.on('uncaughtException', fail)
main(process.argv.slice(2), terminal).then(code => {
  process.exitCode ??= code
}, fail)

function fail(error: unknown): void {
  process.stderr.write(`leaklint: ${describeFailure(error)}\n`)
  process.exitCode = 2
}
