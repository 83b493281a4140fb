import type { Assignment, Command, CommandNode, HereDoc, SyntaxNode } from 'unbash'
import { forEachChild, parse } from 'unbash'
import type { Entry, Word } from '../../parsed.ts'
import type { Reference } from '../../model.ts'
import type { Mapped, Span } from '../../source.ts'
import { derive, slice, spanOf } from '../../source.ts'
import { cutWord, locatedText, patternText, valueOf } from '../word.ts'
import { optionEntries } from '../options.ts'
import { maskScript } from './mask.ts'
import type { Expansion, Ground } from './words.ts'
import { readWord } from './words.ts'

/** One command of a script, quotes removed. */
export interface SimpleCommand {
  /** Assignments before the program are words too. */
  readonly words: readonly Word[]
  /** `KEY=value` before the program, or given to `export` and its like. */
  readonly assignments: readonly Entry[]
  /** Elements of arrays, and what is appended to a variable, under the name of the key or the variable. */
  readonly elements: readonly Entry[]
  /** The same as it changes the variables of the script, in words. */
  readonly settings: readonly Setting[]
  readonly heredocs: readonly Mapped[]
  /** What it reads behind `<<<`. */
  readonly inputs: readonly Word[]
  /** The files that its output goes to. */
  readonly outputs: readonly Word[]
  /** What its output is piped into. */
  readonly next?: SimpleCommand
  /** Those whose output it reads: one, or all of a group. */
  readonly from?: readonly SimpleCommand[]
  readonly span: Span
}

/** What a variable gets: one word, or the elements of an array. */
export interface Setting {
  readonly name: string
  readonly words: readonly Word[]
  readonly array: boolean
  /** Behind what it holds. */
  readonly append: boolean
}

/** The commands of a script, those in substitutions and functions among them. */
export interface Script {
  readonly commands: readonly SimpleCommand[]
  /** How the references in the words expand. */
  readonly expansions: ReadonlyMap<Reference, Expansion>
  /** Where it could not be read. */
  readonly faults: readonly Span[]
}

interface Walk {
  readonly ground: Ground
  readonly found: SimpleCommand[]
  readonly depth: number
}

/** Levels of the tree; a substitution in a substitution is six. */
const DEEPEST = 240

/** The parser takes time by the square of the heredocs that one line opens; people open two. */
const HEREDOC_PILE = /(?:<<[^<\n]*){100}/

/** Reads a script, templates in it as holes. */
export function readScript(text: Mapped): Script {
  if (HEREDOC_PILE.test(text.text)) return { commands: [], expansions: new Map(), faults: [spanOf(text, 0, 0)] }
  const ground = { text, masked: maskScript(text.text), expansions: new Map() }
  const tree = parse(ground.masked)
  const found: SimpleCommand[] = []
  visit(tree, { ground, found, depth: 0 })
  return { commands: found, expansions: ground.expansions, faults: (tree.errors ?? []).map(({ pos }) => spanOf(text, pos, pos)) }
}

function visit(node: SyntaxNode, walk: Walk): void {
  if (walk.depth > DEEPEST) return
  if (node.type === 'Command') walk.found.push(commandOf(node, walk.ground))
  if (node.type === 'Pipeline') return visitPipeline(node.commands, walk)
  visitChildren(node, walk)
}

function visitChildren(node: SyntaxNode, { ground, found, depth }: Walk): void {
  const inner = { ground: groundBelow(node, ground), found, depth: depth + 1 }
  forEachChild(node, child => visit(child, inner))
}

/** Each command of a pipeline knows the one that reads its output, and those whose output it reads. */
function visitPipeline(commands: readonly CommandNode[], walk: Walk): void {
  const stages = commands.map(node => stageOf(node, walk))
  let next: SimpleCommand | undefined
  const piped: SimpleCommand[] = []
  for (const [at, node] of [...commands.entries()].toReversed()) {
    const [command] = stages[at] ?? []
    if (node.type !== 'Command' || command === undefined) continue
    const from = stages[at - 1]
    next = { ...command, ...(next && { next }), ...(from && { from }) }
    piped.push(next)
  }
  for (const command of piped.toReversed()) walk.found.push(command)
  for (const [at, node] of commands.entries()) {
    if (node.type === 'Command') visitChildren(node, walk)
    else for (const command of stages[at] ?? []) walk.found.push(command)
  }
}

/** The commands of `(echo a; echo b)` in a pipeline, or the one that stands there. */
function stageOf(node: CommandNode, walk: Walk): readonly SimpleCommand[] {
  if (node.type === 'Command') return [commandOf(node, walk.ground)]
  const found: SimpleCommand[] = []
  visit(node, { ...walk, found, depth: walk.depth + 1 })
  return found
}

/** A script in escaped backticks is a text of its own, without places for its characters. */
function groundBelow(node: SyntaxNode, ground: Ground): Ground {
  const script = node.type === 'CommandExpansion' || node.type === 'ArithmeticCommandExpansion' ? node.script : undefined
  if (script?.source === undefined) return ground
  return { ...ground, text: derive(ground.text, [{ text: script.source, from: node.pos, to: node.end }]), masked: script.source }
}

function commandOf(node: Command, ground: Ground): SimpleCommand {
  const { prefix, suffix, name } = node
  const parts = [...prefix, ...(name === undefined ? [] : [name]), ...suffix]
  const words: Word[] = []
  const assignments: Entry[] = []
  const elements: Entry[] = []
  const settings: Setting[] = []
  const heredocs: Mapped[] = []
  const inputs: Word[] = []
  const outputs: Word[] = []
  for (const part of parts) {
    if (part.type === 'Word') words.push(readWord(ground, part))
    else if (part.type === 'Assignment')
      addAssignment(ground, part, { words, assignments, elements, settings: isLasting(node, part) ? settings : [] })
    else if (part.type === 'HereDoc') heredocs.push(bodyOf(ground.text, part))
    else if (part.type === 'HereString' && part.target !== undefined) inputs.push(readWord(ground, part.target))
    else if (part.type === 'Redirect' && part.operator.includes('>') && part.target !== undefined)
      outputs.push(readWord(ground, part.target))
  }
  return {
    words,
    assignments,
    elements,
    settings,
    heredocs,
    inputs,
    outputs,
    span: spanOfWords(words, spanOf(ground.text, node.pos, node.end)),
  }
}

/** An assignment before a program holds for that program alone. */
function isLasting({ name }: Command, { pos }: Assignment): boolean {
  return name === undefined || pos > name.pos
}

interface Assigned {
  readonly words: Word[]
  readonly assignments: Entry[]
  readonly elements: Entry[]
  readonly settings: Setting[]
}

function addAssignment(ground: Ground, { pos, name, value, append = false, index }: Assignment, to: Assigned): void {
  const { words, assignments, elements, settings } = to
  const named = { value: name, span: spanOf(ground.text, pos, pos + name.length) }
  if (value.type === 'ArrayValue') {
    const items = value.elements.map(element => readWord(ground, element))
    settings.push({ name, words: items, array: true, append })
    elements.push(...items.map(item => elementOf(item, named)), ...optionEntries(items))
    return
  }
  const word = readWord(ground, value, pos)
  const bare = readWord(ground, value)
  const entry = { name: named, value: valueOf(bare), span: word.span }
  if (index === undefined) settings.push({ name, words: [bare], array: false, append })
  if (append || index !== undefined) {
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

/** The body of a heredoc; `<<-` takes the tabs off its lines. */
function bodyOf(text: Mapped, { operator, body }: HereDoc): Mapped {
  const whole = slice(text, body.pos, body.end)
  if (operator === '<<') return whole
  let at = 0
  const pieces = whole.text.split(/(?<=\n)/).map(line => {
    const kept = line.replace(/^\t+/, '')
    at += line.length
    return { text: kept, from: at - kept.length, to: at }
  })
  return derive(whole, pieces)
}

function spanOfWords(words: readonly Word[], whole: Span): Span {
  const first = words[0]
  const last = words.at(-1)
  return first === undefined || last === undefined ? whole : { ...whole, start: first.span.start, end: last.span.end }
}
