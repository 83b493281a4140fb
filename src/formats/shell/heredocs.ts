import type { Entry, Word } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { plainWords } from '../commands/grammar.ts'
import { peel, programName } from '../commands/wrappers.ts'
import { formatAs } from '../embedded.ts'
import { loginsIn } from '../login-lists.ts'
import { scriptLines } from '../script.ts'
import { listOf } from '../recognise-credentials.ts'
import { literalText } from '../word.ts'
import { writtenBy } from './stdin.ts'
import type { SimpleCommand } from './syntax.ts'

// `bash`, `sh`, `ssh`: what reads commands from its standard input
const READS_COMMANDS = /^(?:(?:ba|z|da|k)?sh|ssh)$/

/** The format of a heredoc by what reads it: a file that it is written to, or a tool; undefined for plain text. */
export function heredocFormat(command: SimpleCommand, body: Mapped): string | undefined {
  let at: SimpleCommand | undefined = command
  for (let pipes = 0; at !== undefined && pipes < MOST_PIPES; pipes++) {
    const { words } = peel(at.words)
    const format = readerFormat(words) ?? writtenFormat([...at.outputs, ...teeFiles(words)], body)
    if (format !== undefined) return format
    at = at.next
  }
  return undefined
}

/** The users and passwords that a command writes into a list of them: `echo "key:secret" > /etc/passwd-s3fs`. */
export function writtenLogins(command: SimpleCommand): readonly Entry[] {
  const texts = [...command.heredocs, ...scriptLines(writtenBy(command))]
  const names = texts.length === 0 ? [] : filesOf(command).flatMap(file => literalText(file) ?? baseName(file) ?? [])
  if (!names.some(name => listOf(name) !== undefined)) return []
  return names.flatMap(name => texts.flatMap(text => loginsIn(name, text).map(({ entry }) => entry)))
}

/** The files that the output of a command ends in, through some pipes. */
function filesOf(command: SimpleCommand): readonly Word[] {
  const files: Word[] = []
  let at: SimpleCommand | undefined = command
  for (let pipes = 0; at !== undefined && pipes < MOST_PIPES; pipes++) {
    files.push(...at.outputs, ...teeFiles(peel(at.words).words))
    at = at.next
  }
  return files
}

const MOST_PIPES = 10

function readerFormat(words: readonly Word[]): string | undefined {
  const tool = programName(words[0])
  if (READS_COMMANDS.test(tool)) return plainWords(words).includes('-c') ? undefined : 'shell'
  const plain = plainWords(words)
  if (!plain.includes('-')) return undefined
  if (tool === 'kubectl' || tool === 'oc') return 'kubernetes'
  if (tool === 'docker-compose' || plain.includes('compose')) return 'compose'
  return tool === 'docker' && plain.includes('build') ? 'dockerfile' : undefined
}

function writtenFormat(files: readonly Word[], body: Mapped): string | undefined {
  for (const file of files) {
    const name = literalText(file) ?? baseName(file)
    const format = name === undefined ? undefined : formatAs(name, body.text)
    if (format !== undefined) return format
  }
  return undefined
}

/** `.env` of `$HOME/app/.env`: the end of a path whose beginning is a variable. */
function baseName({ parts }: Word): string | undefined {
  const last = parts.at(-1)
  return last !== undefined && 'text' in last && last.text.includes('/') ? last.text.slice(last.text.lastIndexOf('/') + 1) : undefined
}

function teeFiles(words: readonly Word[]): readonly Word[] {
  return programName(words[0]) === 'tee' ? words.slice(1) : []
}
