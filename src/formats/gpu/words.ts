import type { Entry, Word } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { interpolate } from '../interpolation.ts'
import type { Node, Pair } from '../tree.ts'
import { childOf, isNull, itemsOf, pairsOf } from '../tree.ts'
import { cutWord, entryOf, isText, passedOn, patternText, valueOf } from '../word.ts'
import { partsOf, referringWord } from '../yaml-word.ts'

/** `$NAME` alone, or `${NAME}` anywhere: a script fills it in. A single dollar sign is only that. */
const VARIABLES = /^\$[A-Za-z_]\w*$|\$\{[A-Za-z_]|\uE000/

/** A text as a word: its expressions and variables are references. */
export function wordIn(text: Mapped): Word {
  return {
    parts: partsOf(text).flatMap(part => (isText(part) && VARIABLES.test(part.text) ? interpolate(part).parts : [part])),
    span: text.span,
  }
}

/** The scalar as a word; undefined for anything else and for null. */
export function wordOfNode(node: Node | undefined): Word | undefined {
  return node?.kind === 'scalar' && !isNull(node) ? (referringWord(node) ?? wordIn(node.text)) : undefined
}

/** One scalar or a list of them. */
export function wordsOfNode(node: Node | undefined): readonly Word[] {
  if (node?.kind === 'sequence') return itemsOf(node).flatMap(item => wordOfNode(item) ?? [])
  const word = wordOfNode(node)
  return word === undefined ? [] : [word]
}

/** One scalar or a list of them, each cut at its commas. */
export function listedIn(node: Node | undefined): readonly Word[] {
  return wordsOfNode(node).flatMap(piecesBetween)
}

/** The pieces of a word between commas, without the blanks around them: `8888/http, 22/tcp`. */
export function piecesBetween(word: Word): readonly Word[] {
  let at = 0
  return patternText(word)
    .split(',')
    .flatMap(piece => {
      const from = at + (piece.length - piece.trimStart().length)
      at += piece.length + 1
      return piece.trim() === '' ? [] : [cutWord(word, from, from + piece.trim().length)]
    })
}

/** Variables in any way of writing them: a map, `KEY=value` items, `{KEY: value}` items, `{key, value}` items. */
export function entriesIn(node: Node | undefined): readonly Entry[] {
  if (node?.kind === 'sequence') return node.items.flatMap(itemEntries)
  return pairsOf(node).flatMap(pairEntries)
}

function itemEntries(item: Node): readonly Entry[] {
  const name = childOf(item, 'key') ?? childOf(item, 'name')
  if (name?.kind === 'scalar') {
    const value = wordOfNode(childOf(item, 'value') ?? childOf(item, 'input', 'default'))
    return [{ name: { value: name.text.text, span: name.span }, value: value ? valueOf(value) : { kind: 'absent' }, span: item.span }]
  }
  if (item.kind === 'map') return pairsOf(item).flatMap(pairEntries)
  const word = wordOfNode(item)
  const entry = word && entryOf(word)
  return entry === undefined ? [] : [passedOn(entry)]
}

/** Null asks for the variable of whoever starts it. */
function pairEntries({ key, value, span }: Pair): readonly Entry[] {
  if (value !== undefined && value.kind !== 'scalar') return []
  const word = wordOfNode(value)
  return [passedOn({ name: { value: key.text.text, span: key.span }, value: word ? valueOf(word) : { kind: 'absent' }, span })]
}
