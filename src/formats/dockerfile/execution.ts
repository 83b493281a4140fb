import type { ParsedCommand } from '../../parsed.ts'
import type { Mapped, Span } from '../../source.ts'
import { slice } from '../../source.ts'
import { understand } from '../commands/index.ts'
import { rewrittenTexts } from '../rewritten.ts'
import { scriptsIn } from '../script.ts'
import { wordOf } from '../word.ts'
import type { Building } from './building.ts'
import type { Instruction } from './lines.ts'
import { jsonStrings, splitWords } from './words.ts'

// `sh`, `/bin/bash`
const SHELL = /(?:^|\/)(?:ba|da|a|z|k)?sh$/
// `#!/bin/sh`, `#!/usr/bin/env bash -e`
const SHELL_SHEBANG = /^#![^\n]*[/ ](?:ba|da|a|z|k)?sh\b/

/** The text of a `RUN`: a script, the heredoc that is one, or words. */
export function readRun(building: Building, { rest, script, heredocs, span }: Instruction): void {
  building.stage?.runs.push(span)
  const words = jsonStrings(rest)
  const body = heredocs.find(heredoc => heredoc.alone)?.body
  if (words !== undefined) readWords(building, words, span)
  else if (body === undefined) addScript(building, script)
  else if (!body.text.startsWith('#!') || SHELL_SHEBANG.test(body.text)) addScript(building, body)
}

/** `CMD` and `ENTRYPOINT`: the shell form is a script, the words of the other form wait for the end of the stage. */
export function readStart(building: Building, { keyword, rest }: Instruction): void {
  const words = jsonStrings(rest)
  if (words === undefined) addScript(building, rest)
  if (building.stage === undefined) return
  if (keyword === 'CMD') building.stage.command = words ?? []
  else building.stage.entrypoint = words ?? []
}

/** `HEALTHCHECK --interval=5s CMD curl …` */
export function readHealthcheck(building: Building, { rest, span }: Instruction): void {
  const first = splitWords(rest)[0]
  if (first?.text.toUpperCase() !== 'CMD') return
  const command = slice(rest, rest.text.length - rest.text.slice(first.text.length).trimStart().length)
  const words = jsonStrings(command)
  if (words === undefined) addScript(building, command)
  else readWords(building, words, span)
}

/** `SHELL ["powershell", "-Command"]`: what follows is not for a POSIX shell. */
export function readShell({ stage }: Building, { rest }: Instruction): void {
  const name = jsonStrings(rest)?.[0]?.text
  if (stage !== undefined && name !== undefined) stage.shell = SHELL.test(name)
}

/** What the stage's image runs: the entrypoint's words with the command's behind them. */
export function closeExecution(building: Building): void {
  const { entrypoint, command } = building.stage ?? { entrypoint: [], command: [] }
  const words = [...entrypoint, ...command]
  const last = (entrypoint.length > 0 ? entrypoint : command).at(-1)
  if (words[0] !== undefined && last !== undefined) readWords(building, words, { ...words[0].span, end: last.span.end })
}

function readWords(building: Building, texts: readonly Mapped[], span: Span): void {
  const words = texts.map(wordOf)
  for (const text of words.flatMap(rewrittenTexts)) building.texts.push(text)
  for (const text of scriptsIn(words)) building.parts.push({ format: 'shell', text })
  const command = understand(words, span)
  if (command !== undefined) building.commands.push(inContainer(command))
}

/** What it binds is the container's, not the host's. */
function inContainer({ workload, ...command }: ParsedCommand): ParsedCommand {
  return { ...command, ...(workload && { workload: { ...workload, network: { kind: 'own' } } }) }
}

function addScript({ stage, parts }: Building, text: Mapped): void {
  if (stage?.shell !== false && text.text.trim() !== '') parts.push({ format: 'shell', text })
}
