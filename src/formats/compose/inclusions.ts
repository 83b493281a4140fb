import { posix } from 'node:path'
import type { EnvSource, Inclusion, Want, Word } from '../../parsed.ts'
import type { Mapped, Span } from '../../source.ts'
import { spanOf } from '../../source.ts'
import type { Node, Pair } from '../tree.ts'
import { childOf, locatedOf } from '../tree.ts'
import { readEnvFiles } from './environment.ts'
import { fieldOf, folderOf, impliedWord, listed, pathFrom, pathIn, wantFile, wantNamed, wordIn } from './nodes.ts'

/** Files that a file takes in, the env files they bring, and the wishes to read them. */
export interface Inclusions {
  readonly inclusions: readonly Inclusion[]
  readonly envFiles: readonly EnvSource[]
  readonly wants: readonly Want[]
}

const NONE: Inclusions = { inclusions: [], envFiles: [], wants: [] }

/** Several of them as one. */
export function joinInclusions(all: readonly Inclusions[]): Inclusions {
  return {
    inclusions: all.flatMap(({ inclusions }) => inclusions),
    envFiles: all.flatMap(({ envFiles }) => envFiles),
    wants: all.flatMap(({ wants }) => wants),
  }
}

/** `include: [other.yaml, {path: [a.yaml, b.yaml], env_file: x.env}]` */
export function readIncludes(document: Node | undefined): Inclusions {
  return joinInclusions(
    listed(childOf(document, 'include')).map(item => {
      const paths = item.kind === 'map' ? listed(childOf(item, 'path')) : [item]
      const { sources, wants } = readEnvFiles(childOf(item, 'env_file'))
      const [first, ...others] = paths.map(path => fileOf(path, { kind: 'include' }))
      const base = first?.inclusions[0]?.path
      const files = joinInclusions([...(first ? [first] : []), ...others.map(other => overriding(other, base))])
      return { ...files, envFiles: sources, wants: [...files.wants, ...wants] }
    }),
  )
}

/** The files of an item are one project: each after the first changes it. */
function overriding(files: Inclusions, changes: Word | undefined): Inclusions {
  if (changes === undefined) return files
  return { ...files, inclusions: files.inclusions.map(inclusion => ({ ...inclusion, kind: 'override', changes })) }
}

/** `extends: base` or `extends: {service: base, file: common.yaml}` */
export function readExtends({ key, value }: Pair): Inclusions {
  const node = fieldOf(value, 'extends')
  const base = locatedOf(node?.kind === 'map' ? childOf(node, 'service') : node)
  if (node === undefined || base === undefined) return NONE
  const how = { kind: 'extends', workload: key.text.text, base: base.value } as const
  const file = childOf(node, 'file')
  if (file !== undefined) return fileOf(file, how)
  const own = posix.basename(base.span.source.path)
  return { ...NONE, inclusions: [{ path: impliedWord(own, base.span), span: node.span, ...how }] }
}

/** `compose.yaml`, `docker-compose.yml` */
const BASE_NAME = /^(?:docker-)?compose\.ya?ml$/

/** The first of these that is there. */
const OVERRIDES = ['compose.override.yml', 'compose.override.yaml', 'docker-compose.override.yml', 'docker-compose.override.yaml']

/** What compose reads beside a file without being told: the project's `.env`, and a file that overrides this one. */
export function readSurroundings(text: Mapped): Inclusions {
  const { path } = text.source
  const span = spanOf(text, 0, 0)
  const want = (name: string): readonly Want[] => wantFile(pathFrom(folderOf(path), name), span)
  const overrides = BASE_NAME.test(posix.basename(path)) ? OVERRIDES : []
  return {
    inclusions: overrides.map(name => ({ path: impliedWord(name, span), span, kind: 'override' })),
    envFiles: [{ kind: 'file', path: impliedWord('.env', span), dialect: 'compose', required: false, span }],
    wants: [...want('.env'), ...overrides.flatMap(want)],
  }
}

function fileOf(node: Node, how: Pick<Inclusion, 'kind' | 'workload' | 'base'>): Inclusions {
  const path = wordIn(node)
  if (path === undefined) return NONE
  const span: Span = path.span
  return { ...NONE, inclusions: [{ path, span, ...how }], wants: wantNamed(pathIn(node, folderOf(span.source.path)), span) }
}
