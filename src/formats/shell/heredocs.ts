import type { Entry, Part, Word } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { peel, programName } from '../commands/wrappers.ts'
import { loginsIn } from '../login-lists.ts'
import { scriptLines } from '../script.ts'
import { listOf } from '../recognise-credentials.ts'
import { literalText } from '../word.ts'
import { fileFormat } from '../shape.ts'
import { filesFrom, readerFormat } from './readers.ts'
import { writtenBy } from './stdin.ts'
import type { SimpleCommand } from './syntax.ts'

/** The format of a heredoc by what reads it: a file that it is written to, or a tool; undefined for plain text. */
export function heredocFormat(command: SimpleCommand, body: Mapped): string | undefined {
  let at: SimpleCommand | undefined = command
  for (let pipes = 0; at !== undefined && pipes < MOST_PIPES; pipes++) {
    const { words } = peel(at.words)
    const format = readerFormat(words) ?? writtenFormat([...at.outputs, ...filesFrom(words)], body)
    if (format !== undefined) return format
    at = at.next
  }
  return undefined
}

/** The users and passwords that a command writes into a list of them: `echo "key:secret" > /etc/passwd-s3fs`. */
export function writtenLogins(command: SimpleCommand): readonly Entry[] {
  const texts = [...command.heredocs, ...scriptLines(writtenBy(command))]
  const names = texts.length === 0 ? [] : filesOf(command).flatMap(file => nameOf(file) ?? [])
  if (!names.some(name => listOf(name) !== undefined)) return []
  return names.flatMap(name => texts.flatMap(text => loginsIn(name, text).map(({ entry }) => entry)))
}

/** The files that the output of a command ends in, through some pipes. */
function filesOf(command: SimpleCommand): readonly (Word | string)[] {
  const files: (Word | string)[] = []
  let at: SimpleCommand | undefined = command
  for (let pipes = 0; at !== undefined && pipes < MOST_PIPES; pipes++) {
    files.push(...at.outputs, ...filesFrom(peel(at.words).words))
    at = at.next
  }
  return files
}

const MOST_PIPES = 10

function writtenFormat(files: readonly (Word | string)[], body: Mapped): string | undefined {
  for (const file of files) {
    const format = fileFormat(nameOf(file) ?? '', body.text)
    if (format !== undefined) return format
  }
  return undefined
}

/** `.env` of `$HOME/app/.env`: the end of a path whose beginning is a variable. */
function nameOf(file: Word | string): string | undefined {
  if (typeof file === 'string') return file
  const name = literalText(file)
  if (name !== undefined) return name
  const last = file.parts.at(-1)
  return last !== undefined && 'text' in last && last.text.includes('/') ? last.text.slice(last.text.lastIndexOf('/') + 1) : undefined
}

/** What a command gets or writes line by line, with the format that it has there: `echo "0 3 * * * …" | crontab -`. */
export function writtenParts(command: SimpleCommand): readonly Part[] {
  const { words } = peel(command.words)
  const piped = [...(command.from ?? []).filter(isPrinting).flatMap(writtenBy), ...command.inputs]
  const read = scriptLines(piped).map(text => ({
    text,
    format: readerFormat(words) ?? writtenFormat([...command.outputs, ...filesFrom(words)], text),
  }))
  const own = command.outputs.length > 0 && isPrinting(command) ? scriptLines(writtenBy(command)) : []
  const written = own.map(text => ({ text, format: writtenFormat(command.outputs, text) }))
  return [...read, ...written].flatMap(({ text, format }) => (format === undefined ? [] : [{ text, format }]))
}

/** It writes its words, no heredoc. */
function isPrinting({ words }: SimpleCommand): boolean {
  return PRINTS.test(programName(peel(words).words[0]))
}

const PRINTS = /^(?:echo|printf)$/
