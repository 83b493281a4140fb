import type { ParsedCommand, Word } from '../../parsed.ts'
import { derive } from '../../source.ts'
import { understand } from '../commands/index.ts'
import { isText, literalText } from '../word.ts'

// `C:\Windows\System32\`, `.exe`
const FOLDERS = /^.*[\\/]/s
const ENDING = /\.(?:exe|cmd|bat|com)$/i

/** The name of a program as the tables have it: without folders and ending, in lower case. */
export function windowsName(word: Word | undefined): string {
  const text = word === undefined ? undefined : literalText(word)
  return (text ?? '').replace(FOLDERS, '').replace(ENDING, '').toLowerCase()
}

/** What a command line of Windows does. */
export function understandWindows([program, ...rest]: readonly Word[]): ParsedCommand | undefined {
  const name = windowsName(program)
  const [text] = program?.parts ?? []
  if (program === undefined || name === '' || text === undefined || !isText(text)) return undefined
  const named: Word = { parts: [derive(text, [{ text: name, from: 0, to: text.text.length }])], span: program.span }
  return understand([named, ...rest], { ...program.span, end: rest.at(-1)?.span.end ?? program.span.end })
}
