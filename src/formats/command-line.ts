import type { ParsedCommand, Part, Word } from '../parsed.ts'
import type { Span } from '../source.ts'
import { understand } from './commands/index.ts'
import { scriptsIn } from './script.ts'
import { patternText } from './word.ts'

/** What runs: its words, and what they mean. */
export interface CommandLine {
  readonly command: readonly Word[]
  readonly commands: readonly ParsedCommand[]
  readonly parts: readonly Part[]
}

/** What words that no shell reads run; a script among them is read as one. */
export function commandLineOf(command: readonly Word[]): CommandLine {
  const parts = scriptsIn(command).map(text => ({ format: 'shell', text }))
  return { command, parts, commands: parts.length > 0 ? [] : commandsOf(command) }
}

/** Options alone are for a program that is named elsewhere. */
function commandsOf(words: readonly Word[]): readonly ParsedCommand[] {
  const [first] = words
  if (first === undefined || patternText(first).startsWith('-')) return []
  const command = understand(words, spanOfWords(words, first.span))
  return command === undefined ? [] : [command]
}

/** From the first word to the last. */
function spanOfWords(words: readonly Word[], first: Span): Span {
  return { ...first, end: Math.max(first.end, words.at(-1)?.span.end ?? first.end) }
}
