import type { Reference } from '../model.ts'
import type { Word } from '../parsed.ts'
import type { Mapped } from '../source.ts'
import { slice } from '../source.ts'
import { readExpression } from './expressions.ts'
import { actionReference } from './template-default.ts'
import type { ScalarNode } from './tree.ts'
import { HOLE } from './word.ts'

/** The scalar as a word: what a template would fill in is a computed reference. */
export function wordOfScalar(node: ScalarNode): Word {
  return referringWord(node) ?? { parts: partsOf(node.text), span: node.span }
}

// CloudFormation's `!Ref X`, `!GetAtt x.y`; `!secret x` and `!env_var X` of other tools
const REFERRING = /^!(?:Ref|GetAtt|ImportValue|secret|env_var|env|ENV|reference|include)$/

/** A scalar whose tag says that it only names what is elsewhere. */
export function referringWord({ tag, span }: ScalarNode): Word | undefined {
  if (tag === undefined || !REFERRING.test(tag)) return undefined
  return { parts: [{ kind: 'reference', to: 'computed', name: '', span }], span }
}

/** A name with its template holes as `…`, for messages and look-ups. */
export function shownText(text: string): string {
  return text.replace(HOLE_RUN, '…')
}

const HOLE_RUN = new RegExp(`${HOLE}+`, 'g')

/** `${{ x }}`, whose strings may hold braces, `{{ x }}`, or a run of template holes. */
const HOLES = new RegExp(
  String.raw`(?<expression>\$\{\{(?:[^'{}]|'[^'\n]{0,500}'|\{[^{}]{0,500}\}){0,1000}\}\})|${HOLE}+|\{\{[^{}]*\}\}`,
  'g',
)

/** A text's stretches in a row, expressions as what they refer to, other templates as computed references. */
export function partsOf(text: Mapped): (Mapped | Reference)[] {
  return cutAt(text, HOLES, (found, groups) => (groups['expression'] === undefined ? actionReference(found) : readExpression(found)))
}

/** A text cut at each match of a pattern, which `partFor` replaces. */
export function cutAt(
  text: Mapped,
  pattern: RegExp,
  partFor: (found: Mapped, groups: Readonly<Record<string, string | undefined>>) => Mapped | Reference = computed,
): (Mapped | Reference)[] {
  const parts: (Mapped | Reference)[] = []
  let at = 0
  for (const match of text.text.matchAll(pattern)) {
    const to = match.index + match[0].length
    if (match.index > at) parts.push(slice(text, at, match.index))
    parts.push(partFor(slice(text, match.index, to), match.groups ?? {}))
    at = to
  }
  if (at < text.text.length) parts.push(at === 0 ? text : slice(text, at))
  return parts
}

function computed({ span }: Mapped): Reference {
  return { kind: 'reference', to: 'computed', name: '', span }
}
