import type { Format, Parsed, Part } from '../../parsed.ts'
import { nothing } from '../../parsed.ts'
import type { Mapped } from '../../source.ts'
import { isNotebook } from '../recognise-tools.ts'
import { isRewritten } from '../rewritten.ts'
import { scriptOf } from '../script.ts'
import type { Node } from '../tree.ts'
import { childOf, itemsOf, textOf } from '../tree.ts'
import { faultsOf, keyPaths, readYaml } from '../yaml.ts'
import { partsIn, variablesIn } from './magics.ts'

/** Notebooks of Jupyter: commands, variables and strings of their cells. */
export const notebook: Format = { name: 'notebook', matches: isNotebook, parse }

function parse(text: Mapped): Parsed {
  const tree = readYaml(text)
  const cells = tree.documents.flatMap(cellsIn)
  const code = cells.flatMap(({ kind, source }) => (kind === 'code' ? [source] : []))
  const variables = code.flatMap(variablesIn)
  return {
    ...nothing(text, notebook.name),
    pairs: variables,
    texts: cells.flatMap(({ source }) => (isRewritten(source) ? [source] : [])),
    parts: cells.flatMap(partsOf),
    scope: { files: [], entries: variables },
    unread: faultsOf(text, tree),
    keyAt: keyPaths(tree),
  }
}

interface Cell {
  readonly kind: 'code' | 'script' | 'markdown'
  readonly source: Mapped
}

// kernels whose cells are scripts
const SHELL = /^(?:bash|sh|zsh)$/i

/** Format 4 has cells, format 3 has them in worksheets. */
function cellsIn(document: Node | undefined): readonly Cell[] {
  const language = textOf(childOf(document, 'metadata', 'kernelspec', 'language') ?? childOf(document, 'metadata', 'language_info', 'name'))
  const code = SHELL.test(language ?? '') ? 'script' : 'code'
  const sheets = itemsOf(childOf(document, 'worksheets')).map(sheet => childOf(sheet, 'cells'))
  return [childOf(document, 'cells'), ...sheets].flatMap(itemsOf).flatMap(cell => {
    const type = textOf(childOf(cell, 'cell_type'))
    const source = sourceOf(childOf(cell, 'source') ?? childOf(cell, 'input'))
    if (source === undefined || (type !== 'code' && type !== 'markdown')) return []
    return [{ kind: type === 'code' ? code : type, source }]
  })
}

/** A string, or a list of its lines. */
function sourceOf(node: Node | undefined): Mapped | undefined {
  if (node?.kind === 'scalar') return node.text
  const lines = itemsOf(node).flatMap(item => (item.kind === 'scalar' ? [item.text] : []))
  return node === undefined || lines.length === 0 ? undefined : scriptOf({ parts: lines, span: node.span })
}

function partsOf({ kind, source }: Cell): readonly Part[] {
  if (kind === 'code') return partsIn(source)
  return [{ format: kind === 'script' ? 'shell' : 'markdown', text: source }]
}
