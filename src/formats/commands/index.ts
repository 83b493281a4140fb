import type { Entry, Marker, ParsedArgument, ParsedCommand, Word } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { cutWord, entryOf, patternText } from '../word.ts'
import { urlsIn } from './acting.ts'
import { plainArguments } from './arguments.ts'
import { toolMarkers } from './markers.ts'
import { startedProcess } from './processes.ts'
import type { Call } from './tool.ts'
import { actionOf } from './tool.ts'
import { TOOLS } from './tools.ts'
import { lower } from './understand.ts'
import { peel, programName } from './wrappers.ts'

/** What a command line does, given its words, wrappers and assignments included; undefined where it says nothing to the rules. */
export function understand(words: readonly Word[], span: Span, around: readonly Marker[] = []): ParsedCommand | undefined {
  const { words: called, env, secrets } = peel(words)
  const [program, ...rest] = calledWords(called)
  const tool = programName(program)
  if (program === undefined || tool === '') return undefined
  const table = TOOLS.get(tool)
  const understanding = table && actionOf(table, rest)
  const own = table === undefined ? [] : toolMarkers(table, program.span, understanding)
  const call: Call = { tool, words: rest, span, env, markers: [...around, ...own] }
  if (understanding !== undefined) return withSecrets(lower(call, understanding), secrets)
  return withSecrets(startedProcess(call, program) ?? unknownCommand(call, around, secrets), secrets)
}

/** With those of the wrappers around it. */
function withSecrets(command: ParsedCommand | undefined, secrets: readonly ParsedArgument[]): ParsedCommand | undefined {
  return command === undefined || secrets.length === 0 ? command : { ...command, secrets: [...secrets, ...command.secrets] }
}

// `python3 vmm-cli.py`, `bash ./quick-launch.sh`
const INTERPRETER = /^(?:python[\d.]*|(?:ba|da|z|k)?sh|node)$/

/** The words of a tool that an interpreter runs, without the interpreter. */
function calledWords(words: readonly Word[]): readonly Word[] {
  if (!INTERPRETER.test(programName(words[0]))) return words
  const at = words.findIndex((word, index) => index > 0 && !patternText(word).startsWith('-'))
  const script = words[at]
  return script !== undefined && !/\s/.test(patternText(script)) && TOOLS.has(programName(script)) ? words.slice(at) : words
}

/** Commands of the shell itself, which no process list shows. */
const BUILTINS = new Set(['echo', 'printf', 'export', 'set', 'local', 'declare', 'readonly', 'read', 'test', '[', '[[', 'return', 'shift'])

/** Those that write or set a variable, also into a file. */
const WRITERS = new Set(['export', 'echo', 'printf'])

/** A program without a table: options that are named like secrets say something, and on another machine what it is given there. */
function unknownCommand(call: Call, around: readonly Marker[], outer: readonly ParsedArgument[]): ParsedCommand | undefined {
  const { tool, words, span, markers } = call
  const secrets = BUILTINS.has(tool) ? [] : plainArguments(words)
  const given = around.length === 0 ? [] : assignmentsOf(call)
  const urls = around.length === 0 || BUILTINS.has(tool) ? [] : urlsIn(words)
  if (secrets.length + outer.length + given.length + urls.length === 0) return undefined
  return {
    tool: WRITERS.has(tool) ? 'a shell' : tool,
    action: '',
    span,
    markers,
    env: given,
    envFrom: [],
    delivers: 'local',
    secrets,
    bundles: [],
    uploads: [],
    instead: 'pass it through the environment, a file or standard input',
    runs: [],
    ...(urls.length > 0 && { urls }),
  }
}

// `A=x`, `export A=x`
const WRITTEN = /^(?:export )?(?=[A-Za-z_]\w*=)/

/** `A=x` before a program or after `export` and `echo`, but not what is fetched on the spot: `A=$(vault read x)`. */
function assignmentsOf({ tool, words, env }: Call): Entry[] {
  const written = WRITERS.has(tool) ? words.flatMap(word => writtenIn(word) ?? []) : []
  return [...env, ...written].filter(({ value }) => value.kind !== 'absent' && (value.kind !== 'reference' || value.to !== 'computed'))
}

function writtenIn(word: Word): Entry | undefined {
  const match = WRITTEN.exec(patternText(word))
  return match === null ? undefined : entryOf(cutWord(word, match[0].length))
}
