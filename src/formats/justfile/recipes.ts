import type { Entry, Part } from '../../parsed.ts'
import type { Mapped, Piece } from '../../source.ts'
import { derive, slice, spanOf } from '../../source.ts'
import { HOLE, valueOf, wordOf } from '../word.ts'
import { stringAt } from './expressions.ts'

/** A recipe's script, and the defaults of its parameters. */
export interface Recipe {
  readonly parameters: readonly Entry[]
  readonly parts: readonly Part[]
  readonly from: number
  readonly to: number
}

// `deploy env='prod' *args: build`, and the lines below that stand further in
const RECIPE =
  /^@?(?<head>[A-Za-z_][\w-]*(?:[^:'"\n]|'[^'\n]*'|"(?:[^"\\\n]|\\.)*")*):(?!=)[^\n]*\n(?<body>(?:[ \t][^\n]*(?:\n|$)|\r?\n)+)/gm
// `token='`
const PARAMETER = /[*+$]*(?<name>[A-Za-z_][\w-]*)[ \t]*=[ \t]*(?=['"])/g
const SHEBANG = /^\s*#![ \t]*(?<program>[^\n]*)/
// `/usr/bin/env bash`, `/bin/sh -e`
const SHELL = /(?:^|[/ ])(?:ba|da|a|z|k)?sh\b/
// `@` and `-` before a line's command
const PREFIX = /^[ \t]+[@-]+/gm
// `{{ tag }}`, `{{ env('TAG') }}`; `{{{{` is text
const INTERPOLATION =
  /\{\{\{\{|\{\{[ \t]*(?:env(?:_var)?\([ \t]*['"](?<variable>[A-Za-z_]\w*)['"][ \t]*\)|(?<name>[A-Za-z_]\w*))[ \t]*\}\}|\{\{[^\n{}]{0,500}\}\}/g

/** All recipes of a text. `reads`: lines of recipes are for a shell. */
export function readRecipes(whole: Mapped, reads: boolean): readonly Recipe[] {
  return Array.from(whole.text.matchAll(RECIPE), ({ index, 0: written, groups }) => {
    const to = index + written.length
    const body = slice(whole, to - groups!['body']!.length, to)
    const parameters = parametersIn(whole, written.indexOf(groups!['head']!) + index, groups!['head']!)
    const program = SHEBANG.exec(body.text)?.groups?.['program']
    const isScript = (program === undefined ? reads : SHELL.test(program)) && body.text.trim() !== ''
    return { parameters, parts: isScript ? [{ format: 'shell', text: scriptOf(body), env: parameters }] : [], from: index, to }
  })
}

function parametersIn(whole: Mapped, from: number, head: string): readonly Entry[] {
  return Array.from(head.matchAll(PARAMETER)).flatMap(({ index, 0: opening, groups }) => {
    const start = from + index
    const value = stringAt(whole, start + opening.length)
    if (value === undefined) return []
    const name = groups!['name']!
    const at = start + opening.indexOf(name)
    const named = { value: name, span: spanOf(whole, at, at + name.length) }
    return [{ name: named, value: valueOf(wordOf(value.text)), span: spanOf(whole, at, value.to) }]
  })
}

/** What the shell gets: `{{name}}` reads `${name}`, what just computes is a hole. */
function scriptOf(body: Mapped): Mapped {
  const { text } = body
  const replaced = [
    ...Array.from(text.matchAll(PREFIX), match => ({ match, meant: '' })),
    ...Array.from(text.matchAll(INTERPOLATION), match => ({ match, meant: meantBy(match) })),
  ].sort((one, other) => one.match.index - other.match.index)
  const pieces: Piece[] = []
  let at = 0
  for (const { match, meant } of replaced) {
    const to = match.index + match[0].length
    pieces.push({ text: text.slice(at, match.index), from: at, to: match.index }, { text: meant, from: match.index, to })
    at = to
  }
  return derive(body, [...pieces, { text: text.slice(at), from: at, to: text.length }], body.span)
}

function meantBy({ 0: written, groups }: RegExpExecArray): string {
  const name = groups?.['variable'] ?? groups?.['name']
  if (name !== undefined) return `\${${name}}`
  return written === '{{{{' ? '{{' : HOLE
}
