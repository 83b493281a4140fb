import type { Reference } from '../../model.ts'
import type { Word } from '../../parsed.ts'
import type { Span } from '../../source.ts'
import { peel, programName } from '../commands/wrappers.ts'
import { isText, literalText, onlyReference } from '../word.ts'
import { isArgument, nameOf, wordsGiven } from './given.ts'
import type { Clause, Script, Setting, SimpleCommand } from './simple-command.ts'
import type { Known, Origins, Definitions } from './definitions.ts'
import { UNKNOWN, define, joined, valueAt } from './definitions.ts'

/** One time that a command happens. */
export interface Run {
  /** The calls of functions that bring it about, outermost first. */
  readonly calls: readonly Span[]
  /** What the arguments of the function are, and what a reference stands for. */
  readonly args: readonly Known[]
  readonly known: (reference: Reference) => Known
}

/** Goes through a script in the order in which it happens: the commands of a function where it is called. */
export function follow(script: Script, variables: Definitions, watch: (command: SimpleCommand, run: Run) => void): void {
  const flow: Flow = { ...indexOf(script), variables, watch, left: MOST_STEPS + 10 * script.commands.length }
  runSteps(flow, undefined, { calls: [], clauses: [], args: [], within: [] })
  for (const name of flow.functions.keys()) {
    if (!flow.called.has(name)) runSteps(flow, name, { calls: [], clauses: [], args: [], within: [name] })
  }
}

type Step = Pick<SimpleCommand, 'settings' | 'clauses' | 'span'> & Partial<SimpleCommand>

interface Flow {
  readonly variables: Definitions
  readonly watch: (command: SimpleCommand, run: Run) => void
  /** The commands and loops by the function that they stand in, in order. */
  readonly steps: ReadonlyMap<string | undefined, readonly Step[]>
  /** All commands, in order. */
  readonly commands: readonly SimpleCommand[]
  readonly functions: ReadonlyMap<string, Span>
  readonly called: Set<string>
  /** So many steps more are taken: functions may call each other again and again. */
  left: number
}

interface Frame {
  readonly calls: readonly Span[]
  readonly clauses: readonly Clause[]
  readonly args: readonly Known[]
  /** The functions around. */
  readonly within: readonly string[]
  /** How many programs read what this prints. In backticks commands have the place of the whole, so that one may seem to be in itself. */
  readonly readers?: number
}

const MOST_STEPS = 1000
const DEEPEST = 8
const MOST_READERS = 20

function indexOf({ commands, loops, functions }: Script): Pick<Flow, 'steps' | 'commands' | 'functions' | 'called'> {
  const all: Step[] = [...commands, ...loops].sort(inOrder)
  const opening = functions.toSorted(inOrder)
  const steps = new Map<string | undefined, Step[]>()
  const around: (typeof opening)[number][] = []
  let next = 0
  for (const step of all) {
    for (let one = opening[next]; one !== undefined && one.span.start <= step.span.start; one = opening[++next]) around.push(one)
    while ((around.at(-1)?.span.end ?? Infinity) <= step.span.start) around.pop()
    const name = around.at(-1)?.name
    const known = steps.get(name)
    if (known === undefined) steps.set(name, [step])
    else known.push(step)
  }
  return {
    steps,
    commands: commands.toSorted(inOrder),
    functions: new Map(functions.map(({ name, span }) => [name, span])),
    called: new Set(),
  }
}

function inOrder({ span: one }: { readonly span: Span }, { span: other }: { readonly span: Span }): number {
  return one.start - other.start
}

function runSteps(flow: Flow, name: string | undefined, frame: Frame): void {
  let { args } = frame
  for (const step of flow.steps.get(name) ?? []) {
    if (flow.left-- <= 0) return
    const here = { ...frame, args, clauses: [...frame.clauses, ...step.clauses] }
    if (isCommand(step)) {
      runCommand(flow, step, here)
      args = args.slice(shiftedBy(step))
    }
    for (const setting of step.settings) set(flow, setting, here)
  }
}

/** `shift` takes arguments away. */
function shiftedBy({ words: [program, count] }: SimpleCommand): number {
  if (programName(program) !== 'shift') return 0
  return count === undefined ? 1 : Number(literalText(count)) || 0
}

function isCommand(step: Step): step is SimpleCommand {
  return step.words !== undefined
}

function runCommand(flow: Flow, command: SimpleCommand, frame: Frame): void {
  const { words } = peel(command.words)
  const program = programName(words[0])
  flow.watch(command, { calls: frame.calls, args: frame.args, known: reference => knownOf(flow, reference, frame) })
  const { clauses } = frame
  for (const name of READERS.has(program) ? variablesRead(words) : [])
    define(flow.variables, name, { ...inputOf(flow, command, frame), clauses, added: false })
  for (const file of [...command.outputs, ...(program === 'tee' ? words.slice(1) : [])]) {
    const path = literalText(file)
    if (path !== undefined) define(flow.variables, `<${path}`, { ...outputOf(flow, command, frame), clauses, added: false })
  }
  if (flow.functions.has(program) && frame.within.length < DEEPEST && !frame.within.includes(program)) {
    flow.called.add(program)
    const args = argumentsOf(flow, words, frame)
    runSteps(flow, program, { ...frame, calls: [...frame.calls, command.span], args, within: [...frame.within, program] })
  }
}

function set(flow: Flow, { name, words: written, added }: Setting, frame: Frame): void {
  const words = written.slice(0, MOST_ARGUMENTS)
  const given = words.some(({ parts }) => parts.some(part => !isText(part) && isArgument(nameOf(part))))
  const filled = words.flatMap(word => wordsGiven(word, frame.args))
  const known: Known = { words: filled, origins: originsOf(flow, words, frame), ...(given && { given: true }) }
  define(flow.variables, name, { ...known, clauses: frame.clauses, added })
}

function argumentsOf(flow: Flow, words: readonly Word[], frame: Frame): readonly Known[] {
  return words
    .slice(1, MOST_ARGUMENTS)
    .flatMap(word => argumentsIn(flow, word, frame))
    .slice(0, MOST_ARGUMENTS)
}

const MOST_ARGUMENTS = 50

/** An argument; all of those around it for `"$@"`. */
function argumentsIn(flow: Flow, word: Word, frame: Frame): readonly Known[] {
  const only = onlyReference(word)
  if (only !== undefined && /[@*]/.test(nameOf(only))) return frame.args
  return [{ words: wordsGiven(word, frame.args), origins: originsOf(flow, [word], frame) }]
}

function originsOf(flow: Flow, words: readonly Word[], frame: Frame): Origins {
  return joined(words.flatMap(({ parts }) => parts.flatMap(part => (isText(part) ? [] : knownOf(flow, part, frame))))).origins
}

/** What a reference stands for: a variable, an argument, or the output of commands. */
function knownOf(flow: Flow, reference: Reference, frame: Frame): Known {
  const { args, clauses } = frame
  const name = nameOf(reference)
  if (name === '') return commandOutput(flow, reference.span, below(frame))
  if (!isArgument(name)) return valueAt(flow.variables, name, clauses)
  return /\d/.test(name) ? (args[Number(name) - 1] ?? UNKNOWN) : joined(args)
}

function below(frame: Frame): Frame {
  return { ...frame, readers: (frame.readers ?? 0) + 1 }
}

function isTooDeep(flow: Flow, { readers = 0 }: Frame): boolean {
  return readers > MOST_READERS || flow.left-- <= 0
}

/** What the commands of a stretch print, those in their words apart. */
function commandOutput(flow: Flow, span: Span, frame: Frame): Known {
  const found: Known[] = []
  let end = 0
  if (isTooDeep(flow, frame)) return UNKNOWN
  for (let at = firstFrom(flow.commands, span.start); at < flow.commands.length; at++) {
    const command = flow.commands[at]
    if (command === undefined || command.span.start >= span.end || flow.left-- <= 0) break
    // what it prints, the next one of its pipeline reads
    if (command.span.start >= end && command.next === undefined) found.push(outputOf(flow, command, frame))
    end = Math.max(end, command.span.end)
  }
  return found.length === 0 ? UNKNOWN : joined(found)
}

function firstFrom(commands: readonly SimpleCommand[], start: number): number {
  let low = 0
  let high = commands.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((commands[middle]?.span.start ?? Infinity) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Programs that print what they are given or read. */
const PRINTERS: ReadonlySet<string> = new Set(
  'echo printf cat jq yq gojq jaq sed gsed awk gawk mawk grep egrep fgrep rg cut tr head tail tee sort uniq basename python python3 perl ruby node'.split(
    ' ',
  ),
)
/** Programs that print nothing. */
const SILENT: ReadonlySet<string> = new Set([
  '',
  ...(
    ': true false [ [[ test set local declare typeset readonly export unset return exit ' +
    'sleep wait cd mkdir rm touch chmod trap shift break continue shopt read mapfile readarray'
  ).split(' '),
])
const READERS: ReadonlySet<string> = new Set(['read', 'mapfile', 'readarray'])

function outputOf(flow: Flow, command: SimpleCommand, frame: Frame): Known {
  const { words } = peel(command.words)
  const program = programName(words[0])
  const span = flow.functions.get(program)
  if (SILENT.has(program)) return { words: [], origins: new Set() }
  if (PRINTERS.has(program)) return inputOf(flow, command, frame)
  if (span === undefined) return { words: [], origins: new Set([command]) }
  if (frame.within.length >= DEEPEST || frame.within.includes(program)) return UNKNOWN
  const args = argumentsOf(flow, words, frame)
  return commandOutput(flow, span, { ...frame, args, within: [...frame.within, program] })
}

/** What a program is given and reads. */
function inputOf(flow: Flow, command: SimpleCommand, frame: Frame): Known {
  const words = peel(command.words).words.slice(1, MOST_ARGUMENTS)
  const { inputs, around } = command
  const sources = command.sources.length > 0 ? command.sources : around.sources
  if (isTooDeep(flow, frame)) return UNKNOWN
  const from = command.from ?? around.from ?? []
  const files = [...words, ...sources].flatMap(word => literalText(word) ?? [])
  return joined([
    { words: [], origins: originsOf(flow, [...words, ...inputs, ...sources], frame) },
    ...files.flatMap(path => (flow.variables.has(`<${path}`) ? valueAt(flow.variables, `<${path}`, frame.clauses) : [])),
    ...(inputs.length + sources.length > 0 ? [] : from).map(one => outputOf(flow, one, below(frame))),
  ])
}

/** The names that `read -r HOST PORT` sets. */
function variablesRead(words: readonly Word[]): readonly string[] {
  return words.slice(1).flatMap(word => {
    const name = literalText(word) ?? ''
    return /^[A-Za-z_]\w*$/.test(name) ? name : []
  })
}
