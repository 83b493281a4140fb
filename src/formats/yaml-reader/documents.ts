import type { Mapped } from '../../source.ts'
import type { MapNode, Node, Tree } from '../tree.ts'
import { readNode } from './block.ts'
import { endLine, endOfLine, isMarker, skipBlank, skipLine, startLine } from './lines.ts'
import type { Reader } from './reader.ts'
import { fault, readerOf, textAt } from './reader.ts'

/** A tree, and how many signs there are that its text is no YAML: faults, and collections as keys. */
export interface Reading {
  readonly tree: Tree
  readonly strange: number
}

/** Reads all documents of a text; undefined when it nests too deeply. */
export function readDocuments(text: Mapped): Reading | undefined {
  const reader = readerOf(text)
  const documents: (Node | undefined)[] = []
  startLine(reader, 0)
  while (readPrelude(reader)) documents.push(readDocument(reader))
  if (reader.tooDeep) return undefined
  return { tree: { documents, comments: reader.comments, faults: reader.faults }, strange: reader.strange }
}

/** Reads directives, comments and blank lines; whether a document follows. */
function readPrelude(reader: Reader): boolean {
  const { source } = reader
  let directive: number | undefined
  for (;;) {
    reader.stop = isMarker(source, reader.at) && reader.at === reader.origin
    skipBlank(reader)
    if (reader.at >= source.length) return false
    const isAtStart = reader.at === reader.origin
    const character = source.charAt(reader.at)
    if (isAtStart && character === '\uFEFF') startLine(reader, reader.at + 1)
    else if (isAtStart && character === '%') {
      directive = reader.at
      readDirective(reader)
    } else {
      if (directive !== undefined && !source.startsWith('---', reader.at)) fault(reader, reader.at, 'a directive that is not understood')
      return true
    }
  }
}

/** `%TAG !e! tag:example.com,2000:` names a prefix; nothing else has a meaning here. */
function readDirective(reader: Reader): void {
  const { source, at } = reader
  const line = source.slice(at, endOfLine(source, at))
  const comment = line.search(/[ \t]#/)
  const [name, ...parts] = (comment < 0 ? line : line.slice(0, comment)).trim().split(/[ \t]+/)
  if (name === '%TAG' && parts[0] !== undefined && parts[1] !== undefined) reader.tags.set(parts[0], parts[1])
  const isBad = (name === '%TAG' && parts.length !== 2) || (name === '%YAML' && !(parts.length === 1 && /^\d+\.\d+$/.test(parts[0] ?? '')))
  if (isBad) fault(reader, at, 'a directive that is not understood')
  if (comment >= 0) reader.comments.push(textAt(reader, at + comment + 2, at + line.length))
  reader.at = at + line.length
}

/** Reads the document that starts here, markers included. */
function readDocument(reader: Reader): Node | undefined {
  const { source } = reader
  const isMarked = reader.at === reader.origin && source.startsWith('---', reader.at) && isMarker(source, reader.at)
  if (isMarked) reader.at += 3
  reader.stop = !isMarked && reader.at === reader.origin && isMarker(source, reader.at)
  const roots: Node[] = []
  while (!reader.stop) {
    const start = reader.at
    const { node } = readNode(reader, { parent: -1, isCompact: !isMarked || roots.length > 0, mayOutdent: false })
    if (node !== undefined) roots.push(node)
    endLine(reader)
    skipBlank(reader)
    if (reader.stop) break
    fault(reader, reader.at, 'text at an unexpected place')
    if (reader.at === start) skipLine(reader)
  }
  reader.anchors = new Map()
  reader.tags = new Map()
  endDocument(reader)
  return rootOf(roots)
}

function endDocument(reader: Reader): void {
  if (reader.tooDeep || !reader.source.startsWith('...', reader.at)) return
  reader.at += 3
  reader.stop = false
  endLine(reader)
}

/** What was read in several parts is broken: its maps are taken together, and a scalar gives way. */
function rootOf(roots: readonly Node[]): Node | undefined {
  const maps = roots.filter((root): root is MapNode => root.kind === 'map')
  const [first, ...others] = maps
  if (first === undefined || others.length === 0) return first ?? roots.find(root => root.kind === 'sequence') ?? roots[0]
  return { ...first, pairs: maps.flatMap(map => map.pairs), span: { ...first.span, end: maps.at(-1)?.span.end ?? first.span.end } }
}
