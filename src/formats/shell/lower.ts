import type { Entry, EnvSource, Lookup, Marker, ParsedCommand, Part, Word } from '../../parsed.ts'
import type { Mapped, Span } from '../../source.ts'
import { understand } from '../commands/index.ts'
import type { Inner } from '../commands/inner.ts'
import { innerOf, machineMarkers } from '../commands/inner.ts'
import { peel, programName } from '../commands/wrappers.ts'
import { entryOf, isText, patternText } from '../word.ts'
import { heredocFormat, writtenLogins, writtenParts } from './heredocs.ts'
import { scriptText } from '../script.ts'
import { typedSecrets } from './stdin.ts'
import type { SimpleCommand } from './syntax.ts'
import { readScript } from './syntax.ts'
import { variablesOf } from './variables.ts'
import { writtenSecrets } from './written.ts'

/** What the commands of a script do. */
export interface Lowered {
  readonly commands: ParsedCommand[]
  /** Variables of the script itself. */
  readonly entries: Entry[]
  /** Names and values given to programs. */
  readonly pairs: Entry[]
  /** Files of variables that it sources. */
  readonly files: EnvSource[]
  readonly parts: Part[]
  readonly faults: readonly Span[]
}

/** Where a script runs. */
interface Around {
  readonly markers: readonly Marker[]
  readonly contained: boolean
  /** On another machine. */
  readonly remote: boolean
  readonly depth: number
  /** What the programs that it starts get. */
  readonly exported: Entry[]
  /** What the text around assigns. */
  readonly lookup: Lookup
}

/** Scripts in scripts: `ssh host "docker exec app sh -c '…'"`. */
const DEEPEST = 6

// `HF_TOKEN=…` as an argument
const NAMED = /^[A-Z][A-Z\d_]*=/

/** Lowers a script and the scripts inside it. */
export function lowerScript(text: Mapped, lookup: Lookup = () => undefined): Lowered {
  const collected: Lowered = { commands: [], entries: [], pairs: [], files: [], parts: [], faults: [] }
  const around = { markers: [], contained: false, remote: false, depth: 0, exported: [], lookup }
  return { ...collected, faults: lowerText(text, around, collected) }
}

function lowerText(text: Mapped, around: Around, collected: Lowered): readonly Span[] {
  if (around.depth > DEEPEST) return []
  const script = readScript(text)
  const variables = variablesOf(script, around.lookup)
  const within = { ...around, lookup: variables.lookup }
  for (const command of script.commands) {
    addAll(collected.pairs, [...command.elements, ...defaultsIn(command.words)])
    lowerCommand({ ...command, words: variables.words(command) }, within, collected)
    variables.set(command)
  }
  return script.faults
}

function lowerCommand(command: SimpleCommand, around: Around, collected: Lowered): void {
  const { words } = peel(command.words)
  const program = programName(words[0])
  addAll(collected.entries, command.assignments)
  addAll(collected.pairs, [...typedSecrets(command), ...writtenSecrets(command), ...writtenLogins(command)])
  addAll(collected.parts, writtenParts(command))
  if (program === 'export') addAll(around.exported, command.assignments)
  if (program === 'source' || program === '.') addAll(collected.files, sourced(words[1], command.span))
  lowerWords(command.words, command.span, around, collected)
  for (const body of command.heredocs) lowerHeredoc(command, body, around, collected)
}

function lowerWords(words: readonly Word[], span: Span, around: Around, collected: Lowered): void {
  const understood = understand(words, span, around.markers)
  if (understood !== undefined) collected.commands.push(placed(understood, around))
  const { words: own, env } = peel(words)
  addAll(collected.pairs, [...env, ...(understood === undefined ? [] : entriesOf(understood))])
  if (understood === undefined || understood.action === '') addAll(collected.pairs, namedValues(own))
  const inner = innerOf(own)
  if (inner !== undefined && around.depth < DEEPEST) lowerInner(inner, span, around, collected)
}

function lowerInner({ words, script, markers, place }: Inner, span: Span, around: Around, collected: Lowered): void {
  const within: Around = {
    markers: [...around.markers, ...markers],
    contained: around.contained || place === 'container',
    remote: around.remote || place === 'machine',
    depth: around.depth + 1,
    exported: place === 'here' ? [...around.exported] : [],
    lookup: around.lookup,
  }
  const text = script ? scriptText(words.map(word => textIn(word, around.lookup))) : undefined
  if (text !== undefined) lowerText(text, within, collected)
  else if (!script) lowerWords(words, spanOfWords(words, span), within, collected)
}

/** `ssh host "$COMMAND"`: the text of the variable. */
function textIn(word: Word, lookup: Lookup): Word {
  const [only, ...others] = word.parts
  if (only === undefined || isText(only) || others.length > 0 || only.to !== 'environment' || only.operator !== undefined) return word
  return lookup(only.name) ?? word
}

function entriesOf({ env, build, store }: ParsedCommand): Entry[] {
  return [...env, ...(build?.args ?? []), ...(store?.entries ?? [])]
}

/** What a process gets from the script around it, and whose network it binds in. */
function placed(understood: ParsedCommand, { contained, remote, exported }: Around): ParsedCommand {
  const command: ParsedCommand = { ...understood, ...(remote && { remote }) }
  const { workload } = command
  if (workload?.network.kind !== 'host' || !workload.network.process) return command
  const network = contained ? ({ kind: 'own' } as const) : workload.network
  return { ...command, workload: { ...workload, network, env: [...exported, ...workload.env] } }
}

function lowerHeredoc(command: SimpleCommand, body: Mapped, around: Around, collected: Lowered): void {
  const format = heredocFormat(command, body)
  if (format === undefined) return
  if (format !== 'shell' || command.outputs.length > 0) collected.parts.push({ format, text: body })
  else {
    const { words } = peel(command.words)
    const remote = around.remote || programName(words[0]) === 'ssh'
    lowerText(body, { ...around, markers: [...around.markers, ...machineMarkers(words)], remote, depth: around.depth + 1 }, collected)
  }
}

function sourced(path: Word | undefined, span: Span): EnvSource[] {
  return path === undefined ? [] : [{ kind: 'file', path, dialect: 'shell', required: true, span }]
}

/** `make deploy API_KEY=…`, `echo "HF_TOKEN=…" >> .env` */
function namedValues(words: readonly Word[]): Entry[] {
  return words.slice(1).flatMap(word => (NAMED.test(patternText(word)) ? (entryOf(word) ?? []) : []))
}

/** `: ${DB_PASSWORD:=x}` gives the variable its value where nobody else does. */
function defaultsIn(words: readonly Word[]): Entry[] {
  return words.flatMap(({ parts }) =>
    parts.flatMap(part => {
      if (isText(part) || part.fallback === undefined || part.operator?.endsWith('-') !== true) return []
      return [{ name: { value: part.name, span: part.span }, value: part.fallback, span: part.span }]
    }),
  )
}

function spanOfWords(words: readonly Word[], whole: Span): Span {
  const [start, end] = [words[0]?.span.start ?? whole.start, words.at(-1)?.span.end ?? whole.end]
  return start <= end ? { ...whole, start, end } : whole
}

/** As `push(...items)` does, which fails for very many. */
function addAll<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item)
}
