import type { Marker, ParsedCommand, Word } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { SEND_LESS } from '../commands/copying.ts'
import { peel, programName } from '../commands/wrappers.ts'
import { splitWords } from '../shell-words.ts'
import { literalText, patternText, wordOf } from '../word.ts'
import type { SimpleCommand } from './simple-command.ts'
import { linesOf, writtenBy } from './stdin.ts'

/** The files whose contents a command sends to another machine through its standard input. */
export function filesSent(command: SimpleCommand): readonly Word[] {
  const program = programName(peel(command.words).words[0])
  if (program === 'sftp') return filesPut(command)
  return program === 'ssh' ? [...command.sources, ...(command.from ?? []).flatMap(filesRead)].filter(isFile) : []
}

/** Neither an option nor `<(…)`. */
function isFile(word: Word): boolean {
  const text = patternText(word)
  return !text.startsWith('-') && word.span.source.text[word.span.start] !== '<'
}

/** The files of `cat a b |` */
function filesRead({ words, sources }: SimpleCommand): readonly Word[] {
  const { words: own } = peel(words)
  return programName(own[0]) === 'cat' ? [...own.slice(1), ...sources] : []
}

// commands of sftp that copy to the other machine
const PUTS: ReadonlySet<string> = new Set(['put', 'mput', 'reput'])

function filesPut({ heredocs, inputs, from = [] }: SimpleCommand): readonly Word[] {
  const lines = [...[...heredocs.map(wordOf), ...inputs].flatMap(linesOf), ...from.flatMap(writtenBy)]
  return lines.flatMap(line => {
    const [action, ...words] = splitWords(line)
    const name = action && literalText(action)
    if (name === undefined || !PUTS.has(name)) return []
    const files = words.filter(word => !patternText(word).startsWith('-'))
    return name === 'mput' ? files : files.slice(0, 1)
  })
}

/** A command that sends files; one of `ssh`, which does nothing else that the rules read, where nothing is understood. */
export function sending(
  files: readonly Word[],
  understood: ParsedCommand | undefined,
  span: Span,
  markers: readonly Marker[],
): ParsedCommand {
  const uploads = files.map(path => ({ path, span: path.span }))
  if (understood !== undefined) return { ...understood, markers, uploads: [...understood.uploads, ...uploads] }
  return {
    tool: 'ssh',
    action: '',
    span,
    markers,
    env: [],
    envFrom: [],
    delivers: 'local',
    secrets: [],
    bundles: [],
    uploads,
    instead: SEND_LESS,
    runs: [],
  }
}
