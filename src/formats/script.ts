import type { Reference } from '../model.ts'
import type { Word } from '../parsed.ts'
import type { Mapped, Piece, Span } from '../source.ts'
import { derive, wholeText } from '../source.ts'
import { HOLE, isText, literalText, patternText } from './word.ts'

// `sh`, `/bin/bash`
const SHELLS = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh'])
// `-c`, `-lc`
const SCRIPT_OPTION = /^-[a-zA-Z]*c$/
// `-o pipefail`, `-euxo pipefail`: these take the next word
const WITH_OPERAND = /^[-+][a-zA-Z]*[oO]$/

/** The word that a shell among a command's words runs as a script: `bash -euo pipefail -c SCRIPT`. */
export function scriptWord(words: readonly Word[]): Word | undefined {
  const shell = words.findIndex(word => isShell(literalText(word) ?? ''))
  if (shell < 0) return undefined
  let isOperand = false
  for (const [at, word] of words.slice(shell + 1).entries()) {
    const option = patternText(word)
    if (SCRIPT_OPTION.test(option)) return words[shell + at + 2]
    if (!isOperand && !/^[-+]/.test(option)) return undefined
    isOperand = WITH_OPERAND.test(option)
  }
  return undefined
}

/** Whether a program is a shell: `sh`, `/bin/bash`. */
export function isShell(program: string): boolean {
  return SHELLS.has(program.slice(program.lastIndexOf('/') + 1))
}

/** The scripts among a command's words. */
export function scriptsIn(words: readonly Word[]): readonly Mapped[] {
  const script = scriptWord(words)
  return script === undefined ? [] : [scriptOf(script)]
}

/** A word as a text in a language of its own, whose references stand in it as they are written. */
export function scriptOf(word: Word): Mapped {
  return derive(wholeText(word.span.source), word.parts.flatMap(piecesOf), word.span)
}

/** Words as a text that a shell reads again: variables as they are written, substitutions as holes. */
export function scriptText(words: readonly Word[]): Mapped | undefined {
  return joined(words, ' ')
}

/** Lines that one shell runs in a row, as scripts; lines that come from above by an alias begin a script of their own. */
export function scriptLines(lines: readonly Word[]): readonly Mapped[] {
  const scripts: Word[][] = []
  let end = Infinity
  for (const line of lines) {
    if (line.span.start >= end) scripts.at(-1)?.push(line)
    else scripts.push([line])
    end = line.span.end
  }
  return scripts.flatMap(script => joined(script, '\n') ?? [])
}

function joined(words: readonly Word[], between: string): Mapped | undefined {
  const first = words[0]
  if (first === undefined) return undefined
  const pieces = words.flatMap((word, at) => [...(at === 0 ? [] : [mark(between, word.span)]), ...word.parts.flatMap(piecesOf)])
  return derive(wholeText(first.span.source), pieces)
}

function piecesOf(part: Mapped | Reference): Piece[] {
  if (!isText(part)) {
    const { to, span } = part
    const text = to === 'computed' ? HOLE : span.source.text.slice(span.start, span.end)
    return [{ text, from: span.start, to: span.end }]
  }
  return part.runs.map((run, at) => ({ text: part.text.slice(run.from, part.runs[at + 1]?.from), from: run.start, to: run.end }))
}

/** A character that is not written, before a place. */
function mark(text: string, { start }: Span): Piece {
  return { text, from: start, to: start }
}
