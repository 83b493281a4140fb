import type { Occurrence } from '../../model.ts'
import type { Entry, EnvSource, Lookup, Marker, ParsedCommand, Part, Word } from '../../parsed.ts'
import type { Mapped, Span } from '../../source.ts'
import { spanOf } from '../../source.ts'
import { understand } from '../commands/index.ts'
import type { Inner } from '../commands/inner.ts'
import { innerOf, machineMarkers } from '../commands/inner.ts'
import { peel, programName } from '../commands/wrappers.ts'
import { sizeOf } from '../expansion.ts'
import { isText, onlyReference } from '../word.ts'
import type { Happening, Happenings } from './happenings.ts'
import { happeningsIn } from './happenings.ts'
import { heredocFormat, writtenLogins, writtenParts } from './heredocs.ts'
import { scriptText } from '../script.ts'
import type { Surroundings } from './placed.ts'
import { placed } from './placed.ts'
import { filesSent, sending } from './sent.ts'
import { typedSecrets } from './stdin.ts'
import type { SimpleCommand } from './syntax.ts'
import { readScript } from './syntax.ts'
import type { Definitions } from './definitions.ts'
import type { Variables } from './variables.ts'
import { variablesOf } from './variables.ts'
import { defaultsIn, namedValues } from './named.ts'
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
interface Around extends Surroundings {
  readonly markers: readonly Marker[]
  readonly depth: number
  /** What the text around assigns. */
  readonly lookup: Lookup
  /** What the script around has set. */
  readonly definitions: Definitions
  /** So much text of commands is read again for calls of functions, in scripts inside too. */
  readonly again: { left: number }
}

/** Scripts in scripts: `ssh host "docker exec app sh -c '…'"`. */
const DEEPEST = 6

/** Lowers a script and the scripts inside it. */
export function lowerScript(text: Mapped, lookup: Lookup = () => undefined): Lowered {
  const collected: Lowered = { commands: [], entries: [], pairs: [], files: [], parts: [], faults: [] }
  return {
    ...collected,
    faults: lowerText(text, { ...HERE, exported: [], lookup, definitions: new Map(), again: { left: 200_000 } }, collected),
  }
}

const HERE = { markers: [], contained: false, remote: false, depth: 0 } as const

function lowerText(text: Mapped, around: Around, collected: Lowered): readonly Span[] {
  if (around.depth > DEEPEST) return []
  const script = readScript(text)
  const happenings = happeningsIn(script, text.text, around.definitions, around.lookup)
  const variables = variablesOf(script, around.lookup)
  const within = { ...around, lookup: variables.lookup }
  for (const command of script.commands) {
    addAll(collected.pairs, [...command.elements, ...defaultsIn(command.words)])
    lowerCommand({ written: command, happenings, variables }, within, collected)
    variables.set(command)
  }
  return variables.isSpent() || around.again.left <= 0 ? [...script.faults, spanOf(text, 0, 0)] : script.faults
}

/** A command as it is written, and what is known of the script around it. */
interface Standing {
  readonly written: SimpleCommand
  readonly happenings: Happenings
  readonly variables: Variables
}

function lowerCommand({ written, happenings, variables }: Standing, around: Around, collected: Lowered): void {
  const command = { ...written, words: variables.words(written.words) }
  const { words } = peel(command.words)
  const program = programName(words[0])
  addAll(collected.entries, command.assignments)
  addAll(collected.pairs, [...typedSecrets(command), ...writtenSecrets(command), ...writtenLogins(command)])
  addAll(collected.parts, writtenParts(command))
  if (program === 'export') addAll(around.exported, command.assignments)
  if (program === 'source' || program === '.') addAll(collected.files, sourced(words[1], command.span))
  lowerHappenings({ written, happenings, variables }, around, collected)
  for (const body of command.heredocs) lowerHeredoc({ written, command, body, happenings }, around, collected)
}

/** A command as it stands, or for each call of its function that gives it other words. */
function lowerHappenings({ written, happenings: all, variables }: Standing, around: Around, collected: Lowered): void {
  const { words, span } = written
  const happenings = all.get(written) ?? []
  const times = happenings.map(({ calls, from }) => ({ calls, ...(from && { from }) }))
  const [once, ...further] = happenings.filter(happening => !isOther(happening, written))
  const machine = [...(once?.markers ?? []), ...further.flatMap(({ markers }) => markers)]
  const own = variables.words(once?.words ?? words)
  const isRead = lowerCalls({ written, happenings: all, variables }, around, collected)
  if (once === undefined && isRead) return
  lowerWords(
    { words: own, span, machine, sent: filesSent({ ...written, words: own }), ...(times.length > 0 && { times }) },
    around,
    collected,
  )
}

function isOther({ calls, words }: Happening, written: SimpleCommand): boolean {
  return calls.length > 0 && words !== written.words
}

/** Whether there were such calls, of which the first ones are read. */
function lowerCalls({ written, happenings, variables }: Standing, around: Around, collected: Lowered): boolean {
  let isRead = false
  for (const happening of happenings.get(written) ?? []) {
    if (!isOther(happening, written)) continue
    const { calls, markers } = happening
    const words = variables.words(happening.words)
    for (const word of words) around.again.left -= sizeOf(word)
    if (around.again.left <= 0) break
    lowerWords({ words, span: written.span, machine: markers, sent: [], times: [{ calls }] }, around, collected)
    isRead = true
  }
  return isRead
}

/** A command's words, signs of the machine that it connects to, and what it sends there without naming it. */
interface Called {
  readonly words: readonly Word[]
  readonly span: Span
  readonly machine: readonly Marker[]
  readonly sent: readonly Word[]
  readonly times?: readonly Occurrence[]
}

function lowerWords({ words, span, machine, sent, times }: Called, outer: Around, collected: Lowered): void {
  const { words: own, env } = peel(words)
  const isHere = programName(own[0]) === 'ssh'
  const around = { ...outer, markers: [...outer.markers, ...machine] }
  const spoken = understand(words, span, isHere ? outer.markers : around.markers)
  const understood = sent.length === 0 ? spoken : sending(sent, spoken, span, [...around.markers, ...machineMarkers(own)])
  if (understood !== undefined) collected.commands.push({ ...placed(understood, around), ...(times && { times }) })
  addAll(collected.pairs, [...env, ...(understood === undefined ? [] : entriesOf(understood))])
  if (understood === undefined || understood.action === '') addAll(collected.pairs, namedValues(own))
  const inner = innerOf(own)
  if (inner !== undefined && around.depth < DEEPEST) lowerInner(inner, span, around, collected)
}

function lowerInner({ words, script, markers: more, place }: Inner, span: Span, around: Around, collected: Lowered): void {
  const markers = [...around.markers, ...more]
  const isElsewhere = place === 'machine' || markers.length > 0
  const filled = around.filled ?? (isElsewhere ? referencesIn(words) : undefined)
  const within: Around = {
    markers,
    contained: around.contained || place === 'container',
    remote: around.remote || place === 'machine',
    depth: around.depth + 1,
    exported: place === 'here' ? [...around.exported] : [],
    lookup: around.lookup,
    definitions: place === 'here' ? around.definitions : new Map(),
    again: around.again,
    ...(filled && { filled }),
  }
  const text = script ? scriptText(words.map(word => textIn(word, around.lookup))) : undefined
  if (text !== undefined) lowerText(text, within, collected)
  else if (!script) lowerWords({ words, span: spanOfWords(words, span), machine: [], sent: [] }, within, collected)
}

/** `ssh host "$COMMAND"`: the text of the variable. */
function textIn(word: Word, lookup: Lookup): Word {
  const only = onlyReference(word)
  return (only?.to === 'environment' && only.operator === undefined ? lookup(only.name) : undefined) ?? word
}

/** Where the variables of words begin, which the shell here fills in. */
function referencesIn(words: readonly Word[]): ReadonlySet<number> {
  return new Set(words.flatMap(({ parts }) => parts.flatMap(part => (isText(part) ? [] : part.span.start))))
}

function entriesOf({ env, build, store }: ParsedCommand): Entry[] {
  return [...env, ...(build?.args ?? []), ...(store?.entries ?? [])]
}

/** A heredoc, the command that it stands at, and what happens in its script. */
interface Heredoc extends Pick<Standing, 'written' | 'happenings'> {
  readonly command: SimpleCommand
  readonly body: Mapped
}

function lowerHeredoc({ written, command, body, happenings }: Heredoc, around: Around, collected: Lowered): void {
  const format = heredocFormat(command, body)
  if (format === undefined) return
  if (format !== 'shell' || command.outputs.length > 0) collected.parts.push({ format, text: body })
  else {
    const reader = readerOf(written)
    const { words } = peel(reader === written ? command.words : reader.words)
    const isElsewhere = programName(words[0]) === 'ssh'
    const filled = around.filled ?? (isElsewhere ? command.filled : undefined)
    const machine = happenings.get(reader)?.flatMap(({ markers }) => markers) ?? []
    const markers = [...around.markers, ...machineMarkers(words), ...machine]
    const remote = around.remote || isElsewhere
    lowerText(body, { ...around, markers, remote, depth: around.depth + 1, ...(filled && { filled }) }, collected)
  }
}

/** The command whose shell reads the heredoc: the last one of `cat <<EOF | ssh host`. */
function readerOf(command: SimpleCommand): SimpleCommand {
  let reader = command
  for (let pipes = 0; reader.next !== undefined && pipes < MOST_PIPES; pipes++) reader = reader.next
  return programName(peel(reader.words).words[0]) === 'ssh' ? reader : command
}

const MOST_PIPES = 10

function sourced(path: Word | undefined, span: Span): EnvSource[] {
  return path === undefined ? [] : [{ kind: 'file', path, dialect: 'shell', required: true, span }]
}

function spanOfWords(words: readonly Word[], whole: Span): Span {
  const [start, end] = [words[0]?.span.start ?? whole.start, words.at(-1)?.span.end ?? whole.end]
  return start <= end ? { ...whole, start, end } : whole
}

/** As `push(...items)` does, which fails for very many. */
function addAll<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item)
}
