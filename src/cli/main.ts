import type { Arguments } from './arguments.ts'
import { readArguments } from './arguments.ts'
import { explain, listRules } from './documentation.ts'
import { helpFor } from './help.ts'
import { commands } from './options.ts'
import { runLint } from './run.ts'
import type { Terminal } from './terminal.ts'
import { escapeText } from '../report/escape.ts'
import { version } from '../version.ts'

/** Runs a command line and gives its exit code. */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  const read = readArguments(argv, commands)
  if ('problem' in read) return refuse(read.problem, terminal)
  if (read.flags.has('help')) return say(helpFor(read.command, commands), terminal)
  if (read.flags.has('version')) return say(`${version}\n`, terminal)
  const answer = await answerTo(read, terminal)
  return typeof answer === 'string' ? refuse(answer, terminal) : answer
}

/** The exit code, or what is wrong with the command line. */
async function answerTo(read: Arguments, terminal: Terminal): Promise<number | string> {
  const { words } = read
  switch (read.command.name) {
    case 'rules':
      return words.length > 0 ? `unexpected argument ${words[0]}` : say(listRules(), terminal)
    case 'explain':
      return explain(words, terminal)
    default:
      return runLint(read, terminal)
  }
}

function say(text: string, terminal: Terminal): number {
  terminal.print(text)
  return 0
}

function refuse(problem: string, terminal: Terminal): number {
  terminal.warn(`leaklint: ${escapeText(problem)}\nTry leaklint --help\n`)
  return 2
}
