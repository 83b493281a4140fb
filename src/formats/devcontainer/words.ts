import type { Entry, Word } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { slice } from '../../source.ts'
import type { Node } from '../tree.ts'
import { isNull, itemsOf } from '../tree.ts'
import { literalOf } from '../word.ts'
import { cutAt } from '../yaml-word.ts'
import { mapEntries } from '../map-entries.ts'

// `${localEnv:HF_TOKEN}`, `${localEnv:TAG:latest}`, `${localWorkspaceFolder}`
const VARIABLE = /\$\{(?:(?:localEnv|containerEnv|env):(?<name>[A-Za-z_]\w*)(?<default>:[^{}]*)?|(?<folder>[A-Za-z]+))\}/g

const COMPUTED = { to: 'computed', name: '' } as const
/** The folder that the container is started from. */
const WORKSPACE = { to: 'environment', name: 'PWD' } as const

/** A text with the variables of whoever starts the container; the default behind the second colon is written out. */
export function wordOfText(text: Mapped): Word {
  const parts = cutAt(text, VARIABLE, (found, { name, default: fallback, folder }) => {
    const { span } = found
    if (name === undefined) return { kind: 'reference', ...(folder === 'localWorkspaceFolder' ? WORKSPACE : COMPUTED), span }
    const reference = { kind: 'reference', to: 'environment', name, span } as const
    if (fallback === undefined) return reference
    const end = found.text.length - 1
    return { ...reference, operator: ':-', fallback: literalOf(slice(found, end - fallback.length + 1, end)) }
  })
  return { parts, span: text.span }
}

/** The scalar as a word; undefined for anything else and for null. */
export function wordIn(node: Node | undefined): Word | undefined {
  return node?.kind === 'scalar' && !isNull(node) ? wordOfText(node.text) : undefined
}

/** One scalar or a list of them. */
export function wordsIn(node: Node | undefined): readonly Word[] {
  const nodes = node?.kind === 'sequence' ? itemsOf(node) : [node]
  return nodes.flatMap(item => wordIn(item) ?? [])
}

/** Variables of a map; null takes one back. */
export function entriesIn(node: Node | undefined): readonly Entry[] {
  return mapEntries(node, wordIn)
}
