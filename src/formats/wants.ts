import { posix } from 'node:path'
import type { EnvSource, ParsedBuildRequest, ParsedCommand, Want, Word } from '../parsed.ts'
import type { Span } from '../source.ts'
import { literalText } from './word.ts'

/** The files that commands name, seen from the folder of their file and from the root, where scripts are mostly run. */
export function wantsOf(commands: readonly ParsedCommand[], files: readonly EnvSource[]): Want[] {
  return [
    ...commands.flatMap(({ runs, envFrom, build }) => [
      ...runs.flatMap(wantFile),
      ...envFrom.flatMap(wantEnv),
      ...(build ? wantBuild(build) : []),
    ]),
    ...files.flatMap(wantEnv),
  ]
}

function wantEnv(from: EnvSource): Want[] {
  return from.kind === 'file' ? wantFile(from.path).map(want => ({ ...want, format: 'dotenv' })) : []
}

function wantFile(path: Word): Want[] {
  const text = literalText(path)
  return text === undefined ? [] : places(text, path.span).map(found => ({ kind: 'file', path: found, by: path.span }))
}

/** The files that a build reads, and the names of what it could copy. */
export function wantBuild({ context, dockerfile }: ParsedBuildRequest): Want[] {
  const folder = context && literalText(context)
  if (context === undefined || folder === undefined) return []
  const by = context.span
  const contexts = places(folder, by).flatMap((path): Want[] => [
    { kind: 'names', path: path === '.' ? '' : path, by },
    { kind: 'file', path: posix.join(path, '.dockerignore'), by },
    { kind: 'file', path: posix.join(path, 'Dockerfile'), by },
  ])
  return dockerfile === undefined ? contexts : [...contexts, ...wantFile(dockerfile)]
}

/** A path from the folder of the file that names it, and from the root; none for what is absolute, at home or elsewhere. */
function places(path: string, { source }: Span): string[] {
  if (path === '' || /^(?:[/~]|[a-z][a-z\d+.-]*:)/i.test(path)) return []
  return [...new Set([posix.join(posix.dirname(source.path), path), posix.normalize(path)].map(found => found.replace(/(?<=.)\/$/, '')))]
}
