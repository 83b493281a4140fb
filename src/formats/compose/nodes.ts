import { posix } from 'node:path'
import type { Entry, Want, Word } from '../../parsed.ts'
import type { Mapped, Span } from '../../source.ts'
import { defaultText, interpolate } from '../interpolation.ts'
import type { Node } from '../tree.ts'
import { childOf, isNull, itemsOf, pairsOf } from '../tree.ts'
import { entryOf, passedOn, valueOf } from '../word.ts'

/** The scalar as a word, its variables as references; undefined for anything else and for null. */
export function wordIn(node: Node | undefined): Word | undefined {
  return node?.kind === 'scalar' && !isNull(node) ? interpolate(node.text) : undefined
}

/** A key's value, unless the file takes back what another one says (`ports: !reset []`). */
export function fieldOf(node: Node | undefined, name: string): Node | undefined {
  const field = childOf(node, name)
  return field?.tag === '!reset' ? undefined : field
}

/** One node or a list of nodes, as `env_file` and `tmpfs` take them. */
export function listed(node: Node | undefined): readonly Node[] {
  if (node === undefined || isNull(node)) return []
  return node.kind === 'sequence' ? itemsOf(node) : [node]
}

/** `KEY: value` pairs or `KEY=value` items; a bare `KEY` takes its value from where compose runs. */
export function entriesIn(node: Node | undefined): readonly Entry[] {
  if (node?.kind === 'sequence') return node.items.flatMap(entriesIn)
  if (node?.kind === 'map') {
    return pairsOf(node).flatMap(({ key, value, span }) => {
      if (value !== undefined && (value.kind !== 'scalar' || value.tag === '!reset')) return []
      const name = { value: key.text.text, span: key.span }
      const word = wordIn(value)
      return [passedOn({ name, value: word === undefined ? { kind: 'absent' } : valueOf(word), span })]
    })
  }
  const word = wordIn(node)
  const entry = word && entryOf(word)
  return entry === undefined ? [] : [passedOn(entry)]
}

/** Text that is not written but meant, such as a default path; it stands for the whole of `at`. */
export function impliedWord(text: string, at: Span): Word {
  const implied: Mapped = { text, source: at.source, runs: [{ from: 0, start: at.start, end: at.end }], span: at }
  return { parts: [implied], span: at }
}

/** The text of a path with its defaults, seen from the root; undefined when unknown, absolute or remote. */
export function pathIn(node: Node | undefined, folder: string): string | undefined {
  const text = node?.kind === 'scalar' && !isNull(node) ? defaultText(node.text) : undefined
  return text === undefined ? undefined : pathFrom(folder, text)
}

/** The folder of a file, relative to the root; '' is the root. */
export function folderOf(path: string): string {
  return rootless(posix.dirname(path))
}

/** A path in a folder as one from the root; undefined when it is absolute or remote. */
export function pathFrom(folder: string, path: string): string | undefined {
  return /^[/~$\\]/.test(path) || isRemote(path) ? undefined : rootless(posix.join(folder, path).replace(/\/$/, ''))
}

/** `https://…`, `git@host:…`, `oci://…`, `github.com/…` */
export function isRemote(path: string): boolean {
  return /^(?:[A-Za-z][A-Za-z\d+.-]*:|git@|github\.com\/)/.test(path)
}

/** A wish for a file that the text names, where its path is known. */
export function wantNamed(path: string | undefined, by: Span): readonly Want[] {
  return wantFile(path, by).map(want => ({ ...want, named: true }))
}

/** A wish for a file, where its path is known. */
export function wantFile(path: string | undefined, by: Span): readonly Want[] {
  return path === undefined ? [] : [{ kind: 'file', path, by }]
}

function rootless(path: string): string {
  return path === '.' ? '' : path
}
