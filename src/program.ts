import { fstatSync, readFileSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { main } from './cli/main.ts'
import type { Terminal } from './cli/terminal.ts'
import { describeFailure, writeWhole } from './process.ts'

const [OUTPUT, ERROR] = [1, 2]

/** A pipe takes so many bytes at once or not at all. */
const ATOMIC = 4096

/** Runs the command line program in this process. `pages` is the folder of the rules' pages. */
export function runProgram(pages: string): void {
  const terminal = terminalOf(pages)
  process.on('uncaughtException', fail)
  main(process.argv.slice(2), terminal).then(code => {
    process.exitCode ??= code
    // Nothing is left to be written, and Node would take its heap apart first. What a stream still holds would be lost that way.
    if (!terminal.isStreaming) process.exit()
  }, fail)
}

function terminalOf(pages: string): Terminal & { readonly isStreaming: boolean } {
  let isStreaming = false
  return {
    get isStreaming() {
      return isStreaming
    },
    cwd: process.cwd(),
    env: process.env,
    get isOutputSeen() {
      return isDevice(OUTPUT) && process.stdout.isTTY
    },
    get isErrorSeen() {
      return isDevice(ERROR) && process.stderr.isTTY
    },
    print(text) {
      if (isWritten(text)) return
      isStreaming = true
      printLater(text)
    },
    warn(text) {
      isStreaming = true
      process.stderr.write(text)
    },
    page: rule => readFileSync(join(pages, `${rule}.md`), 'utf8'),
    write: writeWhole,
  }
}

/** The streams of a process take longer to set up than a short report to make, so they are asked only where there may be a terminal. */
function isDevice(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor)
    return stat.isCharacterDevice() && stat.rdev !== statSync('/dev/null').rdev
  } catch {
    return true
  }
}

/** Writes a short text at once; whether that went well. */
function isWritten(text: string): boolean {
  const bytes = Buffer.from(text)
  if (bytes.length > ATOMIC || isDevice(OUTPUT)) return false
  try {
    return writeSync(OUTPUT, bytes) === bytes.length
  } catch {
    return false
  }
}

/** A report that did not arrive is no success, whoever closed the pipe. */
function printLater(text: string): void {
  process.stdout.on('error', () => {
    process.exitCode = 2
  })
  process.stdout.write(text)
}

function fail(error: unknown): void {
  process.stderr.write(`leaklint: ${describeFailure(error)}\n`)
  process.exitCode = 2
}
