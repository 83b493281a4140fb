import type { EnvSource, Want } from '../../parsed.ts'
import type { Node } from '../tree.ts'
import { booleanOf, childOf, textOf } from '../tree.ts'
import { folderOf, listed, pathIn, wantNamed, wordIn } from './nodes.ts'

/** Env files, weakest first, and the wish to read them. */
export interface EnvFiles {
  readonly sources: readonly EnvSource[]
  readonly wants: readonly Want[]
}

/** `env_file: a.env`, a list, or `{path, required, format}` items. */
export function readEnvFiles(node: Node | undefined): EnvFiles {
  const files = listed(node).flatMap(readEnvFile)
  return { sources: files.map(({ source }) => source), wants: files.flatMap(({ wants }) => wants) }
}

function readEnvFile(node: Node): { source: EnvSource; wants: readonly Want[] }[] {
  const written = node.kind === 'map' ? childOf(node, 'path') : node
  const path = wordIn(written)
  if (path === undefined) return []
  const { span } = path
  const dialect = textOf(childOf(node, 'format')) === 'raw' ? 'docker' : 'compose'
  const required = booleanOf(childOf(node, 'required')) ?? true
  const wants = wantNamed(pathIn(written, folderOf(span.source.path)), span).map(want => ({ ...want, format: 'dotenv' }))
  return [{ source: { kind: 'file', path, dialect, required, span }, wants }]
}
