import type { Assignment, Command, CommandNode, For, HereDoc, Redirection, Select, SyntaxNode } from 'unbash'
import { forEachChild, parse } from 'unbash'
import type { Entry, Word } from '../../parsed.ts'
import type { Mapped, Piece, Span } from '../../source.ts'
import { derive, slice, spanOf } from '../../source.ts'
import { cutWord, locatedText, patternText, valueOf } from '../word.ts'
import { optionEntries } from '../options.ts'
import { maskScript } from './mask.ts'
import type { Clause, Loop, Script, Setting, ShellFunction, SimpleCommand } from './simple-command.ts'
import type { Ground } from './words.ts'
import { readWord } from './words.ts'

export type { SimpleCommand } from './simple-command.ts'

interface Walk {
  readonly ground: Ground
  readonly found: SimpleCommand[]
  readonly loops: Loop[]
  readonly functions: ShellFunction[]
  /** What stands too deep to be read. */
  readonly cut: Span[]
  readonly clauses: readonly Clause[]
  /** What the loop or group around reads. */
  readonly fed: SimpleCommand['around']
  readonly depth: number
}

/** Levels of the tree; a substitution in a substitution is six. */
const DEEPEST = 240

/** The parser takes time by the square of the heredocs that one line opens; people open two. */
const HEREDOC_PILE = /(?:<<[^<\n]*){100}/

/** Reads a script, templates in it as holes. */
export function readScript(text: Mapped): Script {
  const expansions = new Map()
  if (HEREDOC_PILE.test(text.text)) return { commands: [], loops: [], functions: [], expansions, faults: [spanOf(text, 0, 0)] }
  const ground = { text, masked: maskScript(text.text), expansions }
  const tree = parse(ground.masked)
  const walk: Walk = { ground, found: [], loops: [], functions: [], cut: [], clauses: [], fed: { sources: [] }, depth: 0 }
  visit(tree, walk)
  const { found: commands, loops, functions, cut } = walk
  return { commands, loops, functions, expansions, faults: [...(tree.errors ?? []).map(({ pos }) => spanOf(text, pos, pos)), ...cut] }
}

function visit(node: SyntaxNode, walk: Walk): void {
  if (walk.depth > DEEPEST) {
    if (walk.cut.length === 0) walk.cut.push(spanOf(walk.ground.text, node.pos, node.pos))
    return
  }
  if (node.type === 'Command') walk.found.push(commandOf(node, walk))
  if (node.type === 'For' || node.type === 'Select') walk.loops.push(loopOf(node, walk))
  if (node.type === 'Function') walk.functions.push({ name: node.name.text, span: spanOf(walk.ground.text, node.pos, node.end) })
  if (node.type === 'Pipeline') return visitPipeline(node.commands, walk)
  visitChildren(node, walk)
}

function visitChildren(node: SyntaxNode, walk: Walk): void {
  const inner = { ...walk, ground: groundBelow(node, walk.ground), fed: fedBelow(node, walk), depth: walk.depth + 1 }
  forEachChild(node, child => visit(child, forks(node, child) ? { ...inner, clauses: [...walk.clauses, clauseOf(node, child)] } : inner))
}

const SHELLS: ReadonlySet<SyntaxNode['type']> = new Set(['Subshell', 'CommandExpansion', 'ProcessSubstitution'])

function clauseOf(node: SyntaxNode, child: SyntaxNode): Clause {
  return SHELLS.has(node.type) ? { of: node, taken: node, within: true } : { of: node, taken: child }
}

/** Whether this child is one of several ways, or in a shell of its own. */
function forks(node: SyntaxNode, child: SyntaxNode): boolean {
  if (SHELLS.has(node.type)) return true
  if (node.type === 'AndOr') return child !== node.commands[0]
  return node.type === 'Case' ? child !== node.word : node.type === 'If' && child !== node.clause
}

function fedBelow(node: SyntaxNode, { ground, fed }: Walk): Walk['fed'] {
  if (node.type === 'Redirected') return { ...fed, sources: node.redirects.flatMap(redirect => sourceOf(redirect, ground)) }
  return node.type !== 'Subshell' && (SHELLS.has(node.type) || node.type === 'Function') ? { sources: [] } : fed
}

/** Each command of a pipeline knows the one that reads its output, and those whose output it reads. */
function visitPipeline(commands: readonly CommandNode[], walk: Walk): void {
  const stages: (readonly SimpleCommand[])[] = []
  for (const node of commands) stages.push(stageOf(node, walk, stages.at(-1)))
  for (const command of pipedIn(commands, stages)) walk.found.push(command)
  for (const [at, node] of commands.entries()) {
    if (node.type === 'Command') visitChildren(node, walk)
    else for (const command of stages[at] ?? []) walk.found.push(command)
  }
}

function pipedIn(commands: readonly CommandNode[], stages: readonly (readonly SimpleCommand[])[]): readonly SimpleCommand[] {
  let next: SimpleCommand | undefined
  const piped: SimpleCommand[] = []
  for (const [at, node] of [...commands.entries()].toReversed()) {
    const [command] = stages[at] ?? []
    if (node.type !== 'Command' || command === undefined) continue
    next = { ...command, ...(next && { next }) }
    piped.push(next)
  }
  return piped.toReversed()
}

/** The commands of `(echo a; echo b)` in a pipeline, or the one that stands there. */
function stageOf(node: CommandNode, walk: Walk, from: readonly SimpleCommand[] | undefined): readonly SimpleCommand[] {
  if (node.type === 'Command') return [{ ...commandOf(node, walk), ...(from && { from }) }]
  const inner = { ...walk, found: [], ...(from && { fed: { sources: [], from } }), depth: walk.depth + 1 }
  visit(node, inner)
  return inner.found
}

/** A script in escaped backticks is a text of its own, without places for its characters. */
function groundBelow(node: SyntaxNode, ground: Ground): Ground {
  const script = node.type === 'CommandExpansion' || node.type === 'ArithmeticCommandExpansion' ? node.script : undefined
  if (script?.source === undefined) return ground
  return { ...ground, text: derive(ground.text, [{ text: script.source, from: node.pos, to: node.end }]), masked: script.source }
}

function commandOf(node: Command, { ground, clauses, fed }: Walk): SimpleCommand {
  const { prefix, suffix, name } = node
  const parts = [...prefix, ...(name === undefined ? [] : [name]), ...suffix]
  const assigned: Assigned = { words: [], assignments: [], elements: [], settings: [] }
  const redirected: Redirected = { heredocs: [], inputs: [], sources: [], outputs: [], filled: new Set() }
  for (const part of parts) {
    if (part.type === 'Word') assigned.words.push(readWord(ground, part))
    else if (part.type === 'Assignment') addAssignment(ground, part, isLasting(node, part) ? assigned : { ...assigned, settings: [] })
    else addRedirection(ground, part, redirected)
  }
  const span = spanOfWords(assigned.words, spanOf(ground.text, node.pos, node.end))
  return { ...assigned, ...redirected, clauses, around: fed, span }
}

/** An assignment before a program holds for that program alone. */
function isLasting({ name }: Command, { pos }: Assignment): boolean {
  return name === undefined || pos > name.pos
}

interface Redirected {
  readonly heredocs: Mapped[]
  readonly inputs: Word[]
  readonly sources: Word[]
  readonly outputs: Word[]
  readonly filled: Set<number>
}

function addRedirection(ground: Ground, part: Redirection, { heredocs, inputs, sources, outputs, filled }: Redirected): void {
  if (part.type === 'HereDoc') {
    heredocs.push(bodyOf(ground.text, part))
    for (const { pos } of part.body.parts ?? []) filled.add(spanOf(ground.text, pos, pos).start)
    return
  }
  if (part.target === undefined) return
  if (part.type === 'HereString') inputs.push(readWord(ground, part.target))
  else if (part.operator.includes('>')) outputs.push(readWord(ground, part.target))
  else sources.push(...sourceOf(part, ground))
}

/** What stands behind `<`. */
function sourceOf(part: Redirection, ground: Ground): Word[] {
  return part.type === 'Redirect' && part.operator === '<' && part.target !== undefined ? [readWord(ground, part.target)] : []
}

function loopOf({ name, wordlist = [], pos }: For | Select, { ground, clauses }: Walk): Loop {
  const words = wordlist.map(word => readWord(ground, word))
  return { settings: [{ name: name.text, words, array: false, added: false }], clauses, span: spanOf(ground.text, pos, pos) }
}

interface Assigned {
  readonly words: Word[]
  readonly assignments: Entry[]
  readonly elements: Entry[]
  readonly settings: Setting[]
}

function addAssignment(ground: Ground, { pos, name, value, append, index }: Assignment, assigned: Assigned): void {
  const { words, assignments, elements, settings } = assigned
  const added = append === true || index !== undefined
  const named = { value: name, span: spanOf(ground.text, pos, pos + name.length) }
  if (value.type === 'ArrayValue') {
    const items = value.elements.map(element => readWord(ground, element))
    elements.push(...items.map(item => elementOf(item, named)), ...optionEntries(items))
    settings.push({ name, words: items, array: true, added })
    return
  }
  const word = readWord(ground, value, pos)
  const own = readWord(ground, value)
  const entry = { name: named, value: valueOf(own), span: word.span }
  settings.push({ name, words: [own], array: index !== undefined, added })
  if (added) {
    elements.push({ ...entry, name: (index && locatedText(readWord(ground, index))) ?? named })
    return
  }
  words.push(word)
  assignments.push(entry)
}

// `[db_password]=` in `CONF=([db_password]=…)`
const KEY = /^\[(?<key>[^\]\uE000]+)\]=/

function elementOf(word: Word, array: Entry['name']): Entry {
  const key = KEY.exec(patternText(word))?.groups?.['key']
  if (key === undefined) return { name: array, value: valueOf(word), span: word.span }
  return { name: { value: key, span: word.span }, value: valueOf(cutWord(word, key.length + 3)), span: word.span }
}

/** The body of a heredoc; `<<-` takes the tabs off its lines, and without quotes a backslash keeps `$` as it is. */
function bodyOf(text: Mapped, { operator, delimiter, body }: HereDoc): Mapped {
  const whole = slice(text, body.pos, body.end)
  const dropped = [...(operator === '<<-' ? [TABS] : []), ...(delimiter?.quoted === false ? [ESCAPES] : [])]
  return dropped.reduce(without, whole)
}

// tabs that lines begin with
const TABS = /(?<=^|\n)\t+/g
// `\$`
const ESCAPES = /\\(?=\$)/g

function without(text: Mapped, dropped: RegExp): Mapped {
  const pieces: Piece[] = []
  let from = 0
  for (const { index, 0: match } of text.text.matchAll(dropped)) {
    pieces.push({ text: text.text.slice(from, index), from, to: index })
    from = index + match.length
  }
  return from === 0 ? text : derive(text, [...pieces, { text: text.text.slice(from), from, to: text.text.length }])
}

function spanOfWords(words: readonly Word[], whole: Span): Span {
  const first = words[0]
  const last = words.at(-1)
  return first === undefined || last === undefined ? whole : { ...whole, start: first.span.start, end: last.span.end }
}
